//! The last day on which notice can be given, by the rules of the German Civil Code on periods. Knows nothing of agreements.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Period;
use super::target::Recurring;

/// To which day notice can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeTo {
    /// To a day that comes again.
    Recurring(Recurring),
    /// To every day.
    AnyTime,
}

/// The next chance to end something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextNotice {
    /// The last day on which the notice can arrive.
    pub by: Date,
    /// The day with which it then ends.
    pub end: Date,
}

impl NoticeTo {
    /// Reads `jederzeit`, or a day that comes again; see [`Recurring::parse`].
    pub fn parse(text: &str) -> Option<NoticeTo> {
        let folded = crate::names::fold(text);
        let any_time = ["jederzeit", "at any time", "any time"].iter().any(|word| folded.contains(word));
        if any_time { Some(NoticeTo::AnyTime) } else { Recurring::parse(text).map(NoticeTo::Recurring) }
    }

    /// The first end for which notice can still be given on a day; `period` is how long before.
    pub fn next(self, period: Period, today: Date) -> NextNotice {
        let NoticeTo::Recurring(day) = self else {
            return NextNotice { by: today, end: period.after(today) };
        };
        let mut end = day.next(today);
        loop {
            let by = last_day(end, period);
            if by >= today || end == Date::MAX {
                return NextNotice { by, end };
            }
            end = day.next(end.saturating_add(1.day()));
        }
    }
}

/// The last day on which a notice can arrive so that the period is over with the end of another day. The day of
/// arrival does not count (§ 187 (1) BGB); a period of months ends with the day of the same number, or with the last day of
/// the month where there is none (§ 188 (2), (3) BGB). That a day is a Sunday does not lengthen it (§ 193 BGB does not hold for periods of notice).
pub fn last_day(end: Date, period: Period) -> Date {
    let mut day = period.before(end);
    while day < Date::MAX && period.after(day.saturating_add(1.day())) <= end {
        day = day.saturating_add(1.day());
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn months(months: i32) -> Period {
        Period { months, days: 0 }
    }

    #[test]
    fn the_last_day_follows_the_civil_code() {
        for (end, period, last) in [
            (date(2027, 12, 31), months(6), date(2027, 6, 30)),
            (date(2027, 6, 30), months(6), date(2026, 12, 31)),
            (date(2027, 7, 31), months(6), date(2027, 1, 31)),
            (date(2027, 2, 28), months(3), date(2026, 11, 30)),
            (date(2028, 2, 29), months(3), date(2027, 11, 30)),
            (date(2027, 12, 31), months(12), date(2026, 12, 31)),
            (date(2027, 12, 31), months(3), date(2027, 9, 30)),
            (date(2027, 12, 31), Period { months: 0, days: 28 }, date(2027, 12, 3)),
            (date(2027, 3, 31), months(1), date(2027, 2, 28)),
        ] {
            assert_eq!(last_day(end, period), last, "{end} {period:?}");
        }
    }

    #[test]
    fn the_next_chance_is_the_first_that_is_not_missed() {
        let to = NoticeTo::parse("Jahresende").expect("understood");
        let next = |today| to.next(months(6), today);
        assert_eq!(next(date(2026, 6, 30)), NextNotice { by: date(2026, 6, 30), end: date(2026, 12, 31) });
        assert_eq!(next(date(2026, 7, 1)), NextNotice { by: date(2027, 6, 30), end: date(2027, 12, 31) });
        let any = NoticeTo::parse("jederzeit").expect("understood");
        assert_eq!(any.next(months(1), date(2027, 1, 31)), NextNotice { by: date(2027, 1, 31), end: date(2027, 2, 28) });
        assert_eq!(NoticeTo::parse("jährlich"), None);
        assert_eq!(to.next(months(1200), Date::MAX).end, Date::MAX, "no calendar goes on");
    }

    proptest! {
        #[test]
        fn a_day_later_is_too_late(year in 1i16..9999, day in 0i32..366, months in 0i32..1200, days in 0i32..36_525) {
            let end = date(year, 1, 1).saturating_add(day.days());
            let period = Period { months, days };
            let last = last_day(end, period);
            prop_assert!(period.after(last) <= end || last == Date::MIN);
            prop_assert!(period.after(last.saturating_add(1.day())) > end || end == Date::MAX);
        }
    }
}
