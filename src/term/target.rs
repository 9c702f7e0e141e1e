//! Days that come again: „zum Jahresende“, „15.01.“, „vier Wochen nach Quartalsende“. Says what the words mean and
//! which day is the next. Words that it does not know all of mean nothing: a day that was guessed is worse than none.
//! Knows nothing of agreements.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::Period;
use super::wording::{Word, month, words};

/// A stretch of time that comes again and ends with a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Month,
    Quarter,
    HalfYear,
    /// A calendar year.
    Year,
    /// The year of a public budget, which is the calendar year (§ 78 (4) GO NRW).
    BudgetYear,
    /// 1 August to 31 July (§ 7 (1) SchulG NRW).
    SchoolYear,
    /// The year of day-care centres: as the school year.
    CareYear,
}

/// A day that comes again, or once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Each {
    /// The same day of every year; the 29th of February falls on the 28th where there is none.
    Yearly {
        month: i8,
        day: i8,
    },
    /// The last day of every such stretch of time.
    EndOf(Unit),
    Once(Date),
}

/// Days that come again, each of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurring {
    /// At least one.
    pub days: Vec<Each>,
    /// They begin with this day: „erstmals zum 31.12.2028“.
    pub first: Option<Date>,
}

impl Each {
    /// The first such day on or after a day; nothing where it has passed for good.
    fn next(self, from: Date) -> Option<Date> {
        match self {
            Each::Once(day) => (day >= from).then_some(day),
            Each::Yearly { month, day } => Some(yearly(month, day, from)),
            Each::EndOf(Unit::Year | Unit::BudgetYear) => Some(yearly(12, 31, from)),
            Each::EndOf(Unit::SchoolYear | Unit::CareYear) => Some(yearly(7, 31, from)),
            Each::EndOf(Unit::HalfYear) => Some(end_of_months(6, from)),
            Each::EndOf(Unit::Quarter) => Some(end_of_months(3, from)),
            Each::EndOf(Unit::Month) => Some(end_of_months(1, from)),
        }
    }
}

fn yearly(month: i8, day: i8, from: Date) -> Date {
    let this = clamped(from.year(), month, day);
    let is_last = from.year() == Date::MAX.year();
    match this {
        this if this >= from => this,
        _ if is_last => Date::MAX,
        _ => clamped(from.year() + 1, month, day),
    }
}

/// The end of every n-th month, counted from January.
fn end_of_months(every: i8, from: Date) -> Date {
    let month = (from.month() - 1) / every * every + every;
    date(from.year(), month, 1).last_of_month()
}

fn clamped(year: i16, month: i8, day: i8) -> Date {
    let first = date(year, month, 1);
    first.with().day(day.min(first.days_in_month())).build().expect("the day was clamped to the month")
}

impl Recurring {
    /// Reads `Jahresende`, `zum Ende des Kalenderjahres`, `31.12.`, `--12-31`, `30. Juni`, `Quartalsende`, `Ende des
    /// Kindergartenjahres`, `31.03. und 30.09.`, `Jahresende, erstmals zum 31.12.2028`; English words too.
    pub fn parse(text: &str) -> Option<Recurring> {
        Recurring::of(&words(text))
    }

    /// The days that words name; nothing where one of them is unknown.
    pub fn of(words: &[Word]) -> Option<Recurring> {
        let mut found = Recurring { days: Vec::new(), first: None };
        let mut at = 0;
        while at < words.len() {
            let word = &words[at];
            at += 1;
            match word {
                Word::DayOfYear { month, day } => found.days.push(Each::Yearly { month: *month, day: *day }),
                Word::Day(day) if at > 1 && begins(words, at - 1) => found.first = Some(*day),
                Word::Day(day) => found.days.push(Each::Once(*day)),
                Word::Plain(word) if compound(word).is_some() => found.days.extend(compound(word).map(Each::EndOf)),
                Word::Plain(word) if is_end(word) => {
                    let (each, length) = ended(&words[at..])?;
                    found.days.push(each);
                    at += length;
                }
                Word::Plain(word) if is_filler(word) => {}
                Word::Plain(_) | Word::Period(_) => return None,
            }
        }
        let single = found.days.iter().filter(|each| matches!(each, Each::Once(_))).count();
        // „zum 31.12.2028 und danach zum Jahresende“ is more than a list of days.
        let mixed = single > 0 && single < found.days.len();
        (!found.days.is_empty() && !mixed).then_some(found)
    }

    /// Whether a day is the first of a month, of which nobody knows whether it still belongs to the time.
    pub fn names_a_first(&self) -> bool {
        self.days.iter().any(|each| match each {
            Each::Yearly { day, .. } => *day == 1,
            Each::Once(day) => day.day() == 1,
            Each::EndOf(_) => false,
        })
    }

    /// The first such day on or after a day; nothing where all have passed for good.
    pub fn next(&self, from: Date) -> Option<Date> {
        let from = self.first.map_or(from, |first| first.max(from));
        self.days.iter().filter_map(|each| each.next(from)).min()
    }
}

/// Whether the days of a rule begin with the one at a place: „erstmals zum“.
fn begins(words: &[Word], at: usize) -> bool {
    let before = words[..at].iter().rev().map_while(Word::plain).find(|word| !is_filler(word) || is_beginning(word));
    before.is_some_and(is_beginning)
}

fn is_beginning(word: &str) -> bool {
    matches!(word, "erstmals" | "erstmalig" | "fruehestens" | "earliest" | "first")
}

pub(super) fn is_end(word: &str) -> bool {
    matches!(word, "ende" | "schluss" | "ablauf" | "abschluss" | "end" | "close")
}

/// What „Ende des …“ is the end of, and how many words say it.
fn ended(words: &[Word]) -> Option<(Each, usize)> {
    let at = words.iter().position(|word| word.plain().is_none_or(|word| !is_article(word)))?;
    let word = words[at].plain()?;
    let each = match month(word) {
        // The last day of February is the 29th of some years.
        Some(month) => Each::Yearly { month, day: date(2024, month, 1).days_in_month() },
        None => Each::EndOf(unit(word)?),
    };
    Some((each, at + 1))
}

/// Words between the end and what ends.
pub(super) fn is_article(word: &str) -> bool {
    let german = ["des", "der", "eines", "einer", "jedes", "jeden", "jeder", "jeweiligen", "jeweils", "laufenden", "vom", "von"];
    german.contains(&word) || ["of", "the", "a", "an", "each", "every", "current"].contains(&word)
}

/// A stretch of time in the genitive, as it stands behind „Ende des“.
fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "jahres" | "kalenderjahres" | "year" | "calendar year" => Unit::Year,
        "haushaltsjahres" | "rechnungsjahres" => Unit::BudgetYear,
        "schuljahres" => Unit::SchoolYear,
        "kindergartenjahres" | "kitajahres" | "kita jahres" | "betreuungsjahres" => Unit::CareYear,
        "halbjahres" | "kalenderhalbjahres" | "half year" => Unit::HalfYear,
        "quartals" | "kalenderquartals" | "vierteljahres" | "kalendervierteljahres" | "quarter" => Unit::Quarter,
        "monats" | "kalendermonats" | "month" => Unit::Month,
        _ => return None,
    })
}

/// „Jahresende“, „Quartalsschluss“ in one word.
fn compound(word: &str) -> Option<Unit> {
    if matches!(word, "year end") {
        return Some(Unit::Year);
    }
    let stem = ["ende", "schluss"].iter().find_map(|ending| word.strip_suffix(ending))?;
    unit(stem).or_else(|| unit(&format!("{stem}es"))).or_else(|| unit(&format!("{stem}s")))
}

/// Words that change nothing about which day is meant.
pub(super) fn is_filler(word: &str) -> bool {
    const WORDS: [&str; 46] = [
        "zum",
        "zu",
        "am",
        "bis",
        "spaetestens",
        "jeweils",
        "jeweiligen",
        "jedes",
        "jeden",
        "eines",
        "einem",
        "der",
        "dem",
        "den",
        "des",
        "und",
        "oder",
        "jaehrlich",
        "jahres",
        "jahr",
        "kalenderjahres",
        "folgejahres",
        "folgenden",
        "folgejahr",
        "im",
        "in",
        "immer",
        "stets",
        "erstmals",
        "erstmalig",
        "fruehestens",
        "danach",
        "faellig",
        "mit",
        "by",
        "on",
        "at",
        "to",
        "the",
        "of",
        "each",
        "every",
        "and",
        "or",
        "year",
        "earliest",
    ];
    WORDS.contains(&word)
}

/// How something due lies to its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distance {
    On,
    After(Period),
    Before(Period),
}

/// A day that comes again and how long before or after it something is due: „vier Wochen nach Quartalsende“.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub day: Recurring,
    pub distance: Distance,
}

impl Due {
    /// Reads a recurring day, alone or with a period before or after it.
    pub fn parse(text: &str) -> Option<Due> {
        let words = words(text);
        if words.iter().any(|word| matches!(word.plain(), Some("fruehestens" | "earliest"))) {
            return None;
        }
        let joins = |word: &Word| word.plain().is_some_and(|word| matches!(word, "nach" | "vor" | "after" | "before"));
        let Some(at) = words.iter().position(joins) else {
            return Some(Due { day: Recurring::of(&words)?, distance: Distance::On });
        };
        let is_leading = |word: &str| matches!(word, "innerhalb" | "binnen" | "within" | "von" | "der" | "einer" | "frist");
        let mut before = words[..at].iter().filter(|word| !word.plain().is_some_and(|w| is_leading(w) || is_filler(w)));
        let (Some(Word::Period(period)), None) = (before.next(), before.next()) else { return None };
        let follows = words[at].plain().is_some_and(|word| matches!(word, "nach" | "after"));
        let distance = if follows { Distance::After(*period) } else { Distance::Before(*period) };
        Some(Due { day: Recurring::of(&words[at + 1..])?, distance })
    }

    /// The same where it is said to come so often; nothing where its days come otherwise. A single day that comes every year
    /// comes again on that day.
    pub fn in_rhythm(mut self, every: Period) -> Option<Due> {
        let months = |each: &Each| match each {
            Each::Yearly { .. } | Each::EndOf(Unit::Year | Unit::BudgetYear | Unit::SchoolYear | Unit::CareYear) => Some(12),
            Each::EndOf(Unit::HalfYear) => Some(6),
            Each::EndOf(Unit::Quarter) => Some(3),
            Each::EndOf(Unit::Month) => Some(1),
            Each::Once(_) => None,
        };
        if let [Each::Once(day)] = self.day.days[..] {
            self.day = Recurring { days: vec![Each::Yearly { month: day.month(), day: day.day() }], first: Some(day) };
        }
        let count = i32::try_from(self.day.days.len()).ok()?;
        let fits = |each: &Each| every.days == 0 && months(each) == Some(every.months.checked_mul(count).unwrap_or_default());
        self.day.days.iter().all(fits).then_some(self)
    }

    /// The first due day on or after a day, and the day that it hangs on.
    pub fn next(&self, from: Date) -> Option<(Date, Date)> {
        // Far enough back for the day that something due now hangs on.
        let begin = match self.distance {
            Distance::After(period) => period.before(from).saturating_sub(1.month()),
            Distance::On | Distance::Before(_) => from,
        };
        let mut day = self.day.next(begin)?;
        loop {
            let due = self.due(day);
            if due >= from {
                return Some((due, day));
            }
            if day == Date::MAX {
                return None;
            }
            day = self.day.next(day.saturating_add(1.day()))?;
        }
    }

    /// When it is due that hangs on a day. Where that day is the end of a month, the period begins with the next day
    /// and ends with a month too (§§ 187 (2), 188 (2) BGB); after a named day it begins with that day (§ 187 (1) BGB).
    fn due(&self, day: Date) -> Date {
        match self.distance {
            Distance::On => day,
            Distance::After(period) if self.day.days.iter().all(|each| matches!(each, Each::EndOf(_))) => period.following(day),
            Distance::After(period) => period.after(day),
            // „vor dem 1. Juli“ has begun to run out when that day begins.
            Distance::Before(period) if self.day.days.iter().any(|each| !matches!(each, Each::EndOf(_))) => {
                super::notice::last_day(day.saturating_sub(1.day()), period)
            }
            Distance::Before(period) => super::notice::last_day(day, period),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn once(each: Each) -> Option<Recurring> {
        Some(Recurring { days: vec![each], first: None })
    }

    #[test]
    fn wordings_of_the_end_of_something_are_understood() {
        let end = |unit| once(Each::EndOf(unit));
        let yearly = |month, day| once(Each::Yearly { month, day });
        for (text, meant) in [
            ("Jahresende", end(Unit::Year)),
            ("zum Ende des Kalenderjahres", end(Unit::Year)),
            ("zum Ende eines jeden Jahres", end(Unit::Year)),
            ("zum Schluss eines Kalenderjahres", end(Unit::Year)),
            ("zum Jahresschluss", end(Unit::Year)),
            ("mit Ablauf des Jahres", end(Unit::Year)),
            ("Ende eines Haushaltsjahres", end(Unit::BudgetYear)),
            ("zum 31. Dezember", yearly(12, 31)),
            ("31.12.", yearly(12, 31)),
            ("zum 31.12. eines jeden Jahres", yearly(12, 31)),
            ("bis zum 15.01. des jeweiligen Folgejahres", yearly(1, 15)),
            ("--12-31", yearly(12, 31)),
            ("end of the year", end(Unit::Year)),
            ("year-end", end(Unit::Year)),
            ("zum Ende des Schuljahres", end(Unit::SchoolYear)),
            ("zum Schuljahresende", end(Unit::SchoolYear)),
            ("zum Ende des Kindergartenjahres", end(Unit::CareYear)),
            ("zum Ende des Kita-Jahres", end(Unit::CareYear)),
            ("Ende des Halbjahres", end(Unit::HalfYear)),
            ("zum Quartalsende", end(Unit::Quarter)),
            ("zum Ende eines Kalendervierteljahres", end(Unit::Quarter)),
            ("end of a quarter", end(Unit::Quarter)),
            ("Monatsende", end(Unit::Month)),
            ("zum Ende eines Kalendermonats", end(Unit::Month)),
            ("30.04.", yearly(4, 30)),
            ("Ende Februar", yearly(2, 29)),
            ("29.02.", yearly(2, 29)),
            ("31.12.2027", once(Each::Once(date(2027, 12, 31)))),
        ] {
            assert_eq!(Recurring::parse(text), meant, "{text}");
        }
        for nothing in [
            "jederzeit",
            "nach Bedarf",
            "31.02.",
            "bald",
            "",
            "jährlich",
            "32.01.",
            "zum Ende eines jeden zweiten Jahres",
            "zum Ende des Vertragsjahres",
            "zum Ende des Geschäftsjahres",
            "zum Ende des Schulhalbjahres",
            "alle zwei Jahre zum 31.12.",
            "am dritten Werktag des Jahres",
            "zum Ende des Folgejahres",
            "Ende",
        ] {
            assert_eq!(Recurring::parse(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn several_days_and_a_first_one_are_understood() {
        let rates = Recurring::parse("15.02., 15.05., 15.08. und 15.11.").expect("understood");
        assert_eq!(rates.next(date(2026, 11, 1)), Some(date(2026, 11, 15)));
        assert_eq!(rates.next(date(2026, 11, 16)), Some(date(2027, 2, 15)));
        let late = Recurring::parse("Jahresende, erstmals zum 31.12.2028").expect("understood");
        assert_eq!(late.next(date(2026, 11, 1)), Some(date(2028, 12, 31)));
        assert_eq!(late.next(date(2029, 1, 1)), Some(date(2029, 12, 31)));
        let single = Recurring::parse("31.12.2025").expect("understood");
        assert_eq!(single.next(date(2026, 11, 1)), None, "it comes once");
    }

    #[test]
    fn the_next_day_is_that_day_or_one_to_come() {
        let next = |text: &str, from: Date| Recurring::parse(text).and_then(|day| day.next(from)).expect("known");
        assert_eq!(next("31.12.", date(2026, 12, 31)), date(2026, 12, 31));
        assert_eq!(next("15.01.", date(2026, 11, 1)), date(2027, 1, 15));
        assert_eq!(next("29.02.", date(2026, 11, 1)), date(2027, 2, 28));
        assert_eq!(next("29.02.", date(2027, 11, 1)), date(2028, 2, 29));
        assert_eq!(next("Ende Februar", date(2027, 11, 1)), date(2028, 2, 29));
        assert_eq!(next("Quartalsende", date(2026, 11, 1)), date(2026, 12, 31));
        assert_eq!(next("Quartalsende", date(2027, 3, 31)), date(2027, 3, 31));
        assert_eq!(next("Monatsende", date(2028, 2, 1)), date(2028, 2, 29));
        assert_eq!(next("Ende des Kindergartenjahres", date(2026, 8, 1)), date(2027, 7, 31));
        assert_eq!(next("15.01.", Date::MAX), Date::MAX, "no calendar goes on");
    }

    #[test]
    fn something_due_around_a_day_is_due_again_and_again() {
        let next = |text: &str, from: Date| Due::parse(text).and_then(|due| due.next(from)).map(|(due, _)| due);
        let weeks = "innerhalb von vier Wochen nach Quartalsende";
        assert_eq!(next(weeks, date(2026, 11, 1)), Some(date(2027, 1, 28)));
        assert_eq!(next(weeks, date(2026, 10, 28)), Some(date(2026, 10, 28)), "four weeks after 30 September");
        assert_eq!(next(weeks, date(2026, 10, 29)), Some(date(2027, 1, 28)));
        assert_eq!(next("15.01.", date(2026, 11, 1)), Some(date(2027, 1, 15)));
        assert_eq!(next("drei Monate nach dem 31.12.", date(2026, 4, 1)), Some(date(2027, 3, 31)));
        assert_eq!(next("einen Monat nach Ende des Quartals", date(2026, 7, 31)), Some(date(2026, 7, 31)), "July is over");
        assert_eq!(next("einen Monat nach dem 30.06.", date(2026, 7, 1)), Some(date(2026, 7, 30)), "30 June is named");
        assert_eq!(next("sechs Wochen vor Jahresende", date(2026, 11, 1)), Some(date(2026, 11, 19)));
        assert_eq!(next("zwei Jahre nach Jahresende", date(2026, 11, 1)), Some(date(2026, 12, 31)));
        for nothing in ["sofort und schriftlich", "10 Werktage nach Quartalsende", "vier Wochen nach Aufforderung", "zu Beginn"] {
            assert_eq!(Due::parse(nothing), None, "{nothing}");
        }
    }

    proptest! {
        #[test]
        fn the_next_day_is_never_over_and_none_is_passed_by(year in 1900i16..2200, day in 0i32..366, which in 0usize..7) {
            let units =
                [Unit::Month, Unit::Quarter, Unit::HalfYear, Unit::Year, Unit::BudgetYear, Unit::SchoolYear, Unit::CareYear];
            let from = date(year, 1, 1).saturating_add(day.days());
            let rule = Recurring { days: vec![Each::EndOf(units[which])], first: None };
            let next = rule.next(from).expect("it comes again");
            prop_assert!(next >= from && next == next.last_of_month());
            prop_assert_eq!(rule.next(next), Some(next));
            let earlier = next.saturating_sub(1.day());
            prop_assert!(earlier < from || rule.next(earlier) == Some(next));
        }

        #[test]
        fn something_due_is_never_over(text in "[a-zäöü0-9. ]{0,40}", day in 0i32..80_000) {
            let from = date(1900, 1, 1).saturating_add(day.days());
            if let Some((due, _)) = Due::parse(&text).and_then(|due| due.next(from)) {
                prop_assert!(due >= from);
            }
        }
    }
}
