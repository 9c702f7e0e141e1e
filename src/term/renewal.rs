//! How long something runs at first, and by how long it goes on by itself: „verlängert sich um jeweils fünf Jahre,
//! wenn nicht sechs Monate vor Ablauf gekündigt wird“. Words that leave it to somebody, or to something to come, mean nothing
//! here. Knows nothing of agreements.

use jiff::civil::Date;

use super::wording::{Word, words};
use super::{Period, counted};

/// Going on by itself, again and again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewal {
    pub by: Period,
    /// How long before the end somebody has to say no.
    pub notice: Option<Period>,
    /// Whether it is said to go on again and again, and not only once more.
    pub again: bool,
}

/// Words that open the condition under which something is renewed.
const CONDITIONS: [&str; 8] = ["wenn", "sofern", "falls", "soweit", "soferne", "if", "unless", "ausser"];

impl Renewal {
    /// Reads `jeweils um ein Jahr, wenn niemand kündigt` and the like.
    pub fn parse(text: &str) -> Option<Renewal> {
        let words = words(text);
        let counts = |word: &str| counted(word).is_some() || word.is_empty();
        if words.iter().any(is_open) || words.iter().filter_map(Word::plain).any(counts) {
            return None;
        }
        let at = words.iter().position(|word| word.plain().is_some_and(|word| CONDITIONS.contains(&word)));
        let (rule, condition) = words.split_at(at.unwrap_or(words.len()));
        if rule.iter().filter_map(Word::plain).any(|word| matches!(word, "bis" | "nur" | "until" | "only")) {
            return None;
        }
        let by = match periods(rule)[..] {
            [by] => by,
            // „von Jahr zu Jahr“, „jährlich“
            [] => rule.iter().filter_map(Word::plain).any(is_yearly).then_some(Period { months: 12, days: 0 })?,
            _ => return None,
        };
        let repeats = ["jeweils", "je", "immer", "stets", "each", "every"];
        let again = periods(rule).is_empty() || rule.iter().filter_map(Word::plain).any(|word| repeats.contains(&word));
        if !condition.is_empty() && !condition.iter().filter_map(Word::plain).any(is_refusal) {
            return None;
        }
        match periods(condition)[..] {
            [] => Some(Renewal { by, notice: None, again }),
            [notice] => Some(Renewal { by, notice: Some(notice), again }),
            _ => None,
        }
    }

    /// The end of the section in which a day lies, where the first section ends with a day. Counted from the first, so that
    /// no short month makes all later ones shorter.
    pub fn end(self, first: Date, today: Date) -> Date {
        let mut end = first;
        let mut times = 0;
        while end < today && end < Date::MAX {
            times += 1;
            end = self.nth(first, times);
        }
        end
    }

    /// The end of the n-th section after the first.
    fn nth(self, first: Date, n: i32) -> Date {
        let Period { months, days } = self.by;
        Period { months: months.saturating_mul(n), days: days.saturating_mul(n) }.following(first)
    }
}

/// How long something runs that begins with a day and runs so long at first: `zunächst fünf Jahre`, `auf die Dauer von drei Jahren`.
pub fn initial(text: &str) -> Option<Period> {
    const FILLERS: [&str; 22] = [
        "zunaechst",
        "vorerst",
        "fest",
        "auf",
        "fuer",
        "die",
        "eine",
        "dauer",
        "laufzeit",
        "von",
        "betraegt",
        "der",
        "vereinbarung",
        "insgesamt",
        "befristet",
        "und",
        "gilt",
        "laeuft",
        "initially",
        "for",
        "years",
        "of",
    ];
    let words = words(text);
    let all_known = words.iter().filter_map(Word::plain).all(|word| FILLERS.contains(&word));
    match periods(&words)[..] {
        [one] if all_known && words.iter().all(|word| matches!(word, Word::Period(_) | Word::Plain(_))) => Some(one),
        _ => None,
    }
}

fn periods(words: &[Word]) -> Vec<Period> {
    let period = |word: &Word| match word {
        Word::Period(period) => Some(*period),
        _ => None,
    };
    words.iter().filter_map(period).collect()
}

/// Words that make a renewal depend on something else, or bound it.
fn is_open(word: &Word) -> bool {
    let Some(word) = word.plain() else { return !matches!(word, Word::Period(_)) };
    const WORDS: [&str; 24] = [
        "kann",
        "koennen",
        "soll",
        "einmal",
        "einmalig",
        "zweimal",
        "dreimal",
        "hoechstens",
        "maximal",
        "laengstens",
        "option",
        "mit",
        "beschluss",
        "einvernehmen",
        "einvernehmlich",
        "unbestimmte",
        "unbefristet",
        "durch",
        "may",
        "can",
        "once",
        "twice",
        "most",
        "ausdruecklich",
    ];
    // „mit einer Frist von“ is no condition, „mit dem Anschlussbescheid“ is.
    word != "mit" && WORDS.contains(&word) || word.contains("bescheid") || word.contains("zustimmung") || word.contains("foerder")
}

fn is_yearly(word: &str) -> bool {
    matches!(word, "jaehrlich" | "jahr" | "yearly" | "annually")
}

/// Whether a word says that somebody ends it.
fn is_refusal(word: &str) -> bool {
    ["kuendig", "widersprich", "widerspricht", "widersproch", "notice", "terminat", "object"]
        .iter()
        .any(|stem| word.contains(stem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn months(months: i32) -> Period {
        Period { months, days: 0 }
    }

    #[test]
    fn what_renews_itself_is_understood() {
        for (text, by, notice) in [
            (
                "verlängert sich um jeweils fünf Jahre, wenn nicht mit einer Frist von sechs Monaten vor Ablauf gekündigt wird",
                months(60),
                Some(months(6)),
            ),
            ("jeweils um ein Jahr, wenn niemand kündigt", months(12), None),
            (
                "stillschweigend um weitere zwölf Monate, sofern keine Partei drei Monate vor Ablauf widerspricht",
                months(12),
                Some(months(3)),
            ),
            ("verlängert sich automatisch um ein Jahr", months(12), None),
            ("um je ein Jahr, wenn nicht bis spätestens drei Monate vor Ablauf gekündigt wird", months(12), Some(months(3))),
            ("von Jahr zu Jahr, falls nicht gekündigt wird", months(12), None),
            ("by one year each, unless notice is given three months before", months(12), Some(months(3))),
        ] {
            assert_eq!(Renewal::parse(text).map(|renewal| (renewal.by, renewal.notice)), Some((by, notice)), "{text}");
        }
    }

    #[test]
    fn what_hangs_on_something_else_is_not() {
        for text in [
            "Mit dem Anschlussbescheid verlängert sich der Vertrag von selbst, wenn keine der Städte kündigt.",
            "kann um zwei Jahre verlängert werden",
            "einmalig um zwei Jahre",
            "um ein Jahr bis zur Neuwahl",
            "auf unbestimmte Zeit",
            "um ein Jahr, wenn die Förderung fortgesetzt wird",
            "um ein Jahr, wenn der Rat zustimmt",
            "um ein Jahr, wenn nicht bis zum 30.06. gekündigt wird",
            "zunächst um ein Jahr, danach um fünf Jahre",
            "",
        ] {
            assert_eq!(Renewal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn sections_follow_each_other_without_a_gap() {
        let year = Renewal { by: months(12), notice: None, again: true };
        assert_eq!(year.end(date(2020, 12, 31), date(2026, 11, 1)), date(2026, 12, 31));
        assert_eq!(year.end(date(2026, 10, 31), date(2026, 10, 31)), date(2026, 10, 31), "the last day belongs to it");
        assert_eq!(year.end(date(2024, 2, 29), date(2026, 11, 1)), date(2027, 2, 28));
        assert_eq!(year.end(date(2026, 2, 28), date(2027, 3, 1)), date(2028, 2, 29), "a term to the end of February");
        let half = Renewal { by: months(6), notice: None, again: true };
        assert_eq!(half.end(date(2026, 6, 30), date(2026, 11, 1)), date(2026, 12, 31));
    }

    #[test]
    fn a_first_term_is_understood() {
        assert_eq!(initial("zunächst fünf Jahre"), Some(months(60)));
        assert_eq!(initial("auf die Dauer von drei Jahren"), Some(months(36)));
        for text in [
            "unbefristet, frühestens nach fünf Jahren kündbar",
            "mindestens fünf Jahre",
            "fünf Jahre ab Baubeginn",
            "unbefristet",
        ] {
            assert_eq!(initial(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_section_holds_the_day(year in 1950i16..2050, day in 0i32..366, months in 1i32..240, later in 0i32..20_000) {
            let first = date(year, 1, 1).saturating_add(day.days());
            let today = first.saturating_add(later.days());
            let renewal = Renewal { by: Period { months, days: 0 }, notice: None, again: true };
            let end = renewal.end(first, today);
            prop_assert!(end >= today);
            if end > first {
                let before = Period { months, days: 0 }.before(end);
                prop_assert!(before.saturating_sub(3.days()) < today, "an earlier section would do");
            }
            if first == first.last_of_month() {
                prop_assert_eq!(end, end.last_of_month(), "ends of months stay ends of months");
            }
        }
    }
}
