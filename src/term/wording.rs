//! The words of a rule about time, each as what it is: a day, a length of time, or a plain word. Knows nothing of what a rule means.

use jiff::civil::Date;

use super::{Period, number, with_unit};
use crate::names;

/// One word of a rule, or several that say one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// A day of every year: `15.01.`, `--01-15`, `30. April`, `30 April`.
    DayOfYear { month: i8, day: i8 },
    /// A single day: `31.12.2027`, `2027-12-31`, `31. Dezember 2027`.
    Day(Date),
    /// `sechs Monate`, `sechs (6) Monate`, `sechsmonatig`, `ein halbes Jahr`.
    Period(Period),
    /// Any other word, folded.
    Plain(String),
}

impl Word {
    /// The word itself, where it is a plain one.
    pub fn plain(&self) -> Option<&str> {
        match self {
            Word::Plain(word) => Some(word),
            _ => None,
        }
    }
}

/// The months with their German and English names, folded.
const MONTHS: [[&str; 2]; 12] = [
    ["januar", "january"],
    ["februar", "february"],
    ["maerz", "march"],
    ["april", "april"],
    ["mai", "may"],
    ["juni", "june"],
    ["juli", "july"],
    ["august", "august"],
    ["september", "september"],
    ["oktober", "october"],
    ["november", "november"],
    ["dezember", "december"],
];

/// The number of the month with a name.
pub fn month(folded: &str) -> Option<i8> {
    MONTHS.iter().position(|names| names.contains(&folded)).and_then(|at| i8::try_from(at + 1).ok())
}

/// Takes a rule apart. A day that no calendar has stays a plain word, which no rule knows.
pub fn words(text: &str) -> Vec<Word> {
    let signs = |c: char| ",;:()„“\"'".contains(c);
    let raw: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches(signs)).filter(|word| !word.is_empty()).collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < raw.len() {
        let (word, length) = word(&raw[at..]);
        at += length;
        words.push(word);
    }
    words
}

/// The first word of a rule, and how many it takes.
fn word(raw: &[&str]) -> (Word, usize) {
    let spelt = spelt_date(raw).or_else(|| date(raw[0]).map(|word| (word, 1)));
    spelt.or_else(|| period(raw)).unwrap_or_else(|| (Word::Plain(names::fold(raw[0])), 1))
}

/// A date in digits.
fn date(text: &str) -> Option<Word> {
    if let Some((month, day)) = text.strip_prefix("--").and_then(|rest| rest.split_once('-')) {
        return day_of_year(day.parse().ok()?, month.parse().ok()?);
    }
    if text.len() == 10 && text.as_bytes()[4] == b'-' {
        return text.parse().ok().map(Word::Day);
    }
    let parts: Vec<&str> = text.trim_end_matches('.').split('.').collect();
    match parts[..] {
        [day, month] => day_of_year(day.parse().ok()?, month.parse().ok()?),
        [day, month, year] if year.len() == 4 => {
            Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().map(Word::Day)
        }
        _ => None,
    }
}

/// A date with the name of its month.
fn spelt_date(raw: &[&str]) -> Option<(Word, usize)> {
    let day: i8 = raw[0].trim_end_matches('.').parse().ok()?;
    let month = month(&names::fold(raw.get(1)?))?;
    match raw.get(2).filter(|year| year.len() == 4).and_then(|year| year.parse().ok()) {
        Some(year) => Some((Word::Day(Date::new(year, month, day).ok()?), 3)),
        None => Some((day_of_year(day, month)?, 2)),
    }
}

fn day_of_year(day: i8, month: i8) -> Option<Word> {
    // The 29th of February is a day of some years.
    Date::new(2024, month, day).ok().map(|_| Word::DayOfYear { month, day })
}

/// A number with its unit.
fn period(raw: &[&str]) -> Option<(Word, usize)> {
    let folded: Vec<String> = raw.iter().take(4).map(|word| names::fold(word)).collect();
    let at = |n: usize| folded.get(n).map_or("", String::as_str);
    let is_half = |word: &str| matches!(word, "halbes" | "halben" | "halbe" | "half");
    if let Some(period) = adjective(at(0)) {
        return Some((Word::Period(period), 1));
    }
    let first = usize::from(number(at(0)) == Some(1));
    if is_half(at(first)) && matches!(at(first + 1), "jahr" | "jahres" | "jahre" | "year") {
        return Some((Word::Period(Period { months: 6, days: 0 }), first + 2));
    }
    let n = number(at(0))?;
    // „sechs (6) Monate“ says its number twice.
    let (unit, length) = if number(at(1)) == Some(n) { (at(2), 3) } else { (at(1), 2) };
    Some((Word::Period(with_unit(Period::default(), n, unit)?), length))
}

/// A length of time as an adjective: `sechsmonatig`, `dreimonatiger`, `halbjährige`, `zweiwöchigen`.
fn adjective(folded: &str) -> Option<Period> {
    const UNITS: [(&str, &str); 4] = [("monatig", "monate"), ("jaehrig", "jahre"), ("woechig", "wochen"), ("taegig", "tage")];
    let (stem, unit) = UNITS.iter().find_map(|(ending, unit)| Some((folded.rsplit_once(ending)?, *unit)))?;
    let (n, inflection) = stem;
    if !matches!(inflection, "" | "e" | "er" | "en" | "em" | "es") {
        return None;
    }
    if n == "halb" && unit == "jahre" {
        return Some(Period { months: 6, days: 0 });
    }
    with_unit(Period::default(), number(n)?, unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn months(months: i32) -> Word {
        Word::Period(Period { months, days: 0 })
    }

    #[test]
    fn what_stands_together_is_one_word() {
        for (text, meant) in [
            ("30. Juni", Word::DayOfYear { month: 6, day: 30 }),
            ("30 June", Word::DayOfYear { month: 6, day: 30 }),
            ("--02-29", Word::DayOfYear { month: 2, day: 29 }),
            ("31.12.2027", Word::Day(date(2027, 12, 31))),
            ("2027-12-31,", Word::Day(date(2027, 12, 31))),
            ("31. Dezember 2027", Word::Day(date(2027, 12, 31))),
            ("sechs (6) Monaten", months(6)),
            ("sechsmonatiger", months(6)),
            ("einem halben Jahr", months(6)),
            ("halbjährige", months(6)),
            ("achtzehn Monate", months(18)),
            ("31.02.", Word::Plain("31 02".to_string())),
            ("Werktage", Word::Plain("werktage".to_string())),
        ] {
            assert_eq!(words(text), [meant], "{text}");
        }
        assert_eq!(words("zum Ende eines Jahres").len(), 4, "a year in the genitive is no length of time");
    }
}
