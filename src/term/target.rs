//! Days that come again: „zum Jahresende“, „15.01.“, „vier Wochen nach Quartalsende“. Says what the words mean and
//! which day is the next. Knows nothing of agreements.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::Period;
use crate::names;

/// A day that comes again every year, quarter or month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recurring {
    /// The same day of every year; the 29th of February falls on the 28th where there is none.
    Yearly { month: i8, day: i8 },
    /// The last day of every n-th month, counted from January: 1 month, 3 quarter, 6 half-year.
    EndOfMonths(i8),
}

impl Recurring {
    /// Reads `Jahresende`, `zum Ende des Kalenderjahres`, `31.12.`, `--12-31`, `30. Juni`, `Quartalsende`, `Monatsende`,
    /// `Ende des Schuljahres`; English words too. A budget year is the calendar year (§ 78 (1) GO NRW and the like), a
    /// school year ends on 31 July (§ 7 (1) SchulG NRW).
    pub fn parse(text: &str) -> Option<Recurring> {
        day_of_year(text).or_else(|| end_of(&names::fold(text)))
    }

    /// The first such day on or after a day.
    pub fn next(self, from: Date) -> Date {
        match self {
            Recurring::Yearly { month, day } => {
                let this = clamped(from.year(), month, day);
                let is_last = from.year() == Date::MAX.year();
                match this {
                    this if this >= from => this,
                    _ if is_last => Date::MAX,
                    _ => clamped(from.year() + 1, month, day),
                }
            }
            Recurring::EndOfMonths(every) => {
                let month = (from.month() - 1) / every * every + every;
                date(from.year(), month, 1).last_of_month()
            }
        }
    }
}

/// A recurring day and how long after it something is due: „vier Wochen nach Quartalsende“.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    pub day: Recurring,
    pub after: Period,
}

impl Due {
    /// Reads a recurring day, alone or with a period after it.
    pub fn parse(text: &str) -> Option<Due> {
        let folded = names::fold(text);
        let parts = [" nach ", " after "].into_iter().find_map(|word| folded.split_once(word));
        match parts {
            Some((period, day)) => {
                let after = Period::parse(period)?;
                Some(Due { day: end_of(day).or_else(|| day_of_year(text.rsplit(' ').next()?))?, after })
            }
            None => Some(Due { day: Recurring::parse(text)?, after: Period::default() }),
        }
    }

    /// The first due day on or after a day.
    pub fn next(self, from: Date) -> Date {
        // A year and a half back reaches the recurring day of every period that is in use.
        let mut day = self.day.next(from.saturating_sub(18.months()));
        loop {
            let due = self.after.after(day);
            if due >= from || day == Date::MAX {
                return due;
            }
            day = self.day.next(day.saturating_add(1.day()));
        }
    }
}

fn end_of(folded: &str) -> Option<Recurring> {
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    let end = has(&["ende", "end of", "schluss", "year end", "ablauf"]);
    if !end {
        return None;
    }
    if has(&["schuljahr", "school year"]) {
        Some(Recurring::Yearly { month: 7, day: 31 })
    } else if has(&["halbjahr", "half-year", "half year"]) {
        Some(Recurring::EndOfMonths(6))
    } else if has(&["quartal", "vierteljahr", "quarter"]) {
        Some(Recurring::EndOfMonths(3))
    } else if has(&["monat", "month"]) {
        Some(Recurring::EndOfMonths(1))
    } else if has(&["jahr", "year"]) {
        Some(Recurring::Yearly { month: 12, day: 31 })
    } else {
        None
    }
}

/// A day and a month without a year: `15.01.`, `--01-15`, `30. April`, `30 April`.
fn day_of_year(text: &str) -> Option<Recurring> {
    let text = text.trim();
    let numbers = match text.strip_prefix("--") {
        Some(rest) => rest.split_once('-').map(|(month, day)| (day.to_string(), month.to_string())),
        None => spelt(text),
    };
    let (day, month) = numbers?;
    let (day, month) = (day.parse().ok()?, month.parse().ok()?);
    // The 29th of February is a day of some years.
    Date::new(2024, month, day).ok().map(|_| Recurring::Yearly { month, day })
}

/// Day and month as the last words of a text, the month in digits or by its name.
fn spelt(text: &str) -> Option<(String, String)> {
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
    let words: Vec<&str> = text.split_whitespace().collect();
    let last = *words.last()?;
    if let Some((day, month)) = last.trim_end_matches('.').split_once('.') {
        return Some((day.to_string(), month.to_string()));
    }
    let number = |word: &str| word.trim_end_matches('.').to_string();
    let month = MONTHS.iter().position(|names| names.contains(&names::fold(last).as_str()))?;
    let day = words.get(words.len().checked_sub(2)?)?;
    Some((number(day), (month + 1).to_string()))
}

fn clamped(year: i16, month: i8, day: i8) -> Date {
    let first = date(year, month, 1);
    first.with().day(day.min(first.days_in_month())).build().expect("the day was clamped to the month")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings_of_the_end_of_something_are_understood() {
        let year = Recurring::Yearly { month: 12, day: 31 };
        for (text, meant) in [
            ("Jahresende", year),
            ("zum Ende des Kalenderjahres", year),
            ("zum Jahresschluss", year),
            ("Ende eines Haushaltsjahres", year),
            ("zum 31. Dezember", year),
            ("31.12.", year),
            ("--12-31", year),
            ("end of the year", year),
            ("zum Ende des Schuljahres", Recurring::Yearly { month: 7, day: 31 }),
            ("Ende des Schulhalbjahres", Recurring::EndOfMonths(6)),
            ("zum Quartalsende", Recurring::EndOfMonths(3)),
            ("Monatsende", Recurring::EndOfMonths(1)),
            ("30.04.", Recurring::Yearly { month: 4, day: 30 }),
            ("29.02.", Recurring::Yearly { month: 2, day: 29 }),
        ] {
            assert_eq!(Recurring::parse(text), Some(meant), "{text}");
        }
        for nothing in ["jederzeit", "nach Bedarf", "31.02.", "bald", "", "jährlich", "32.01."] {
            assert_eq!(Recurring::parse(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn the_next_day_is_that_day_or_one_to_come() {
        let next = |text: &str, from: Date| Recurring::parse(text).expect("known").next(from);
        assert_eq!(next("31.12.", date(2026, 12, 31)), date(2026, 12, 31));
        assert_eq!(next("15.01.", date(2026, 11, 1)), date(2027, 1, 15));
        assert_eq!(next("29.02.", date(2026, 11, 1)), date(2027, 2, 28));
        assert_eq!(next("29.02.", date(2027, 11, 1)), date(2028, 2, 29));
        assert_eq!(next("Quartalsende", date(2026, 11, 1)), date(2026, 12, 31));
        assert_eq!(next("Quartalsende", date(2027, 3, 31)), date(2027, 3, 31));
        assert_eq!(next("Monatsende", date(2028, 2, 1)), date(2028, 2, 29));
        assert_eq!(next("15.01.", Date::MAX), Date::MAX, "no calendar goes on");
    }

    #[test]
    fn something_due_after_a_day_is_due_again_and_again() {
        let due = Due::parse("innerhalb von vier Wochen nach Quartalsende").expect("understood");
        assert_eq!(due.next(date(2026, 11, 1)), date(2027, 1, 28));
        assert_eq!(due.next(date(2026, 10, 28)), date(2026, 10, 28), "four weeks after 30 September");
        assert_eq!(due.next(date(2026, 10, 29)), date(2027, 1, 28));
        assert_eq!(Due::parse("15.01.").map(|due| due.next(date(2026, 11, 1))), Some(date(2027, 1, 15)));
        assert_eq!(Due::parse("drei Monate nach dem 31.12.").map(|due| due.next(date(2026, 4, 1))), Some(date(2027, 3, 31)));
        assert_eq!(Due::parse("sofort und schriftlich"), None);
    }
}
