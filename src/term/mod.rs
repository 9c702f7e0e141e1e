//! Periods of time in words: how long a notice is, how often something is checked, and what follows for days.
//! Knows nothing of agreements.

pub mod notice;
pub mod renewal;
pub mod target;
pub mod wording;

use jiff::ToSpan;
use jiff::civil::Date;

/// A length of time in calendar units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    pub months: i32,
    pub days: i32,
}

/// So many months and days are a period at most: a hundred years. Nothing that is agreed lasts longer.
const LONGEST: Period = Period { months: 1200, days: 36_525 };

impl Period {
    /// Reads `6 Monate`, `sechs Monate`, `P6M`, `1 Jahr`, `vier Wochen`, `halbjährlich`.
    pub fn parse(text: &str) -> Option<Period> {
        let folded = crate::names::fold(text);
        let adverb = match folded.as_str() {
            "jaehrlich" | "yearly" => Some(12),
            "halbjaehrlich" => Some(6),
            "vierteljaehrlich" | "quarterly" => Some(3),
            "monatlich" | "monthly" => Some(1),
            _ => None,
        };
        if let Some(months) = adverb {
            return Some(Period { months, days: 0 });
        }
        iso(text.trim()).or_else(|| words(&folded))
    }

    /// The period as an ISO 8601 duration: `P6M`, `P1Y`, `P28D`.
    pub fn iso(self) -> String {
        let part = |n: i32, unit: char| if n == 0 { String::new() } else { format!("{n}{unit}") };
        let (years, months) = (self.months / 12, self.months % 12);
        let parts = [part(years, 'Y'), part(months, 'M'), part(self.days, 'D')].concat();
        if parts.is_empty() { "P0D".to_string() } else { format!("P{parts}") }
    }

    /// The day on which the period is over that begins after a day: the same number in a later month, or
    /// that month's last day (§ 188 (2), (3) BGB).
    pub fn after(self, day: Date) -> Date {
        day.saturating_add(self.months.months()).saturating_add(self.days.days())
    }

    /// The day with which a section of this length is over that begins right after a day: the section counts its
    /// first day (§ 187 (2) BGB), so it ends with the day before the one of the same number (§ 188 (2) BGB). Half a year
    /// after 30 June is 31 December, a year after 28 February 2027 is 29 February 2028.
    pub fn following(self, day: Date) -> Date {
        if day == Date::MAX {
            return day;
        }
        let over = self.after(day.saturating_add(1.day()));
        if over == Date::MAX { over } else { over.saturating_sub(1.day()) }
    }

    /// The day with which a section of this length is over that begins with a day (§ 187 (2) BGB): the day before the one of the same
    /// number, or the last of the month where that number is missing (§ 188 (2), (3) BGB). Eighteen months from 31 August 2025 end
    /// with 28 February 2027.
    pub fn from(self, first: Date) -> Date {
        let same = first.saturating_add(self.months.months());
        let clamped = same.day() < first.day();
        let over = same.saturating_add(self.days.days());
        if clamped && self.days == 0 || over == Date::MAX { over } else { over.saturating_sub(1.day()) }
    }

    /// The day that lies as long before another.
    pub fn before(self, day: Date) -> Date {
        day.saturating_sub(self.days.days()).saturating_sub(self.months.months())
    }
}

/// An ISO 8601 duration of years, months, weeks and days.
fn iso(text: &str) -> Option<Period> {
    let rest = text.strip_prefix('P')?;
    let mut period = Period::default();
    let mut number = String::new();
    for c in rest.chars() {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        period = with_unit(period, std::mem::take(&mut number).parse().ok()?, &c.to_string())?;
    }
    (number.is_empty() && period != Period::default()).then_some(period)
}

/// A number, in digits or as a word, and a unit; words around them are passed over. Two different numbers are no period:
/// „sechs bis zwölf Monate“.
fn words(folded: &str) -> Option<Period> {
    let tokens: Vec<&str> = folded.split(' ').collect();
    let (n, period) = tokens.windows(2).find_map(|pair| {
        let n = number(pair[0])?;
        Some((n, with_unit(Period::default(), n, pair[1])?))
    })?;
    tokens.iter().filter_map(|token| counted(token)).all(|other| other == n).then_some(period)
}

/// A number that is no article: „eine Frist“ says none.
fn counted(word: &str) -> Option<i32> {
    number(word).filter(|n| *n > 1 || word.starts_with(|c: char| c.is_ascii_digit()))
}

fn with_unit(period: Period, n: i32, unit: &str) -> Option<Period> {
    let (months, days) = match unit {
        "Y" | "jahr" | "jahre" | "jahren" | "year" | "years" => (12, 0),
        "M" | "monat" | "monate" | "monaten" | "month" | "months" => (1, 0),
        "W" | "woche" | "wochen" | "week" | "weeks" => (0, 7),
        "D" | "tag" | "tage" | "tagen" | "day" | "days" => (0, 1),
        _ => return None,
    };
    let added = |sum: i32, unit: i32, most: i32| sum.checked_add(n.checked_mul(unit)?).filter(|all| (0..=most).contains(all));
    Some(Period { months: added(period.months, months, LONGEST.months)?, days: added(period.days, days, LONGEST.days)? })
}

/// A number, in digits or as a German or English word.
fn number(word: &str) -> Option<i32> {
    const WORDS: [&[&str]; 13] = [
        &[],
        &["ein", "eine", "einem", "einen", "einer", "eines", "one", "a"],
        &["zwei", "two"],
        &["drei", "three"],
        &["vier", "four"],
        &["fuenf", "five"],
        &["sechs", "six"],
        &["sieben", "seven"],
        &["acht", "eight"],
        &["neun", "nine"],
        &["zehn", "ten"],
        &["elf", "eleven"],
        &["zwoelf", "twelve"],
    ];
    const LARGER: [(&str, i32); 10] = [
        ("vierzehn", 14),
        ("fourteen", 14),
        ("fuenfzehn", 15),
        ("fifteen", 15),
        ("achtzehn", 18),
        ("eighteen", 18),
        ("zwanzig", 20),
        ("twenty", 20),
        ("vierundzwanzig", 24),
        ("dreissig", 30),
    ];
    if let Ok(n) = word.parse() {
        return (1..=1200).contains(&n).then_some(n);
    }
    if let Some((_, n)) = LARGER.iter().find(|(name, _)| *name == word) {
        return Some(*n);
    }
    WORDS.iter().position(|w| w.contains(&word)).and_then(|n| i32::try_from(n).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_words_digits_and_iso_say_the_same() {
        for text in ["6 Monate", "sechs Monate", "P6M", "mit einer Frist von sechs Monaten zum Jahresende", "halbjährlich"] {
            assert_eq!(Period::parse(text), Some(Period { months: 6, days: 0 }), "{text}");
        }
        assert_eq!(Period::parse("vier Wochen"), Some(Period { months: 0, days: 28 }));
        assert_eq!(Period::parse("P1Y6M"), Some(Period { months: 18, days: 0 }));
        assert_eq!(Period::parse("bald"), None);
        assert_eq!(Period::parse("P100Y"), Some(Period { months: 1200, days: 0 }));
        for none in ["P", "P101Y", "P8000Y", "P999999999Y", "P99999999Y99999999Y", "P6000W", "P-1M"] {
            assert_eq!(Period::parse(none), None, "{none}");
        }
    }
}
