//! How notice is given, and the last day on which it can be, by the rules of the German Civil Code on periods. Knows nothing of agreements.

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::target::{Recurring, is_article, is_end, is_filler};
use super::wording::{Word, words};
use super::{Period, counted};

/// To which day notice can be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeTo {
    /// To days that come again.
    Recurring(Recurring),
    /// To the end of the term: „drei Monate vor Ablauf“.
    Term,
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

/// What a sentence says about notice, as far as it is understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentence {
    pub period: Option<Period>,
    pub to: Option<NoticeTo>,
}

impl NoticeTo {
    /// Reads `jederzeit`, `Ende der Laufzeit`, or days that come again; see [`Recurring::parse`].
    pub fn parse(text: &str) -> Option<NoticeTo> {
        NoticeTo::of(&words(text))
    }

    fn of(words: &[Word]) -> Option<NoticeTo> {
        if is_any_time(words) {
            return Some(NoticeTo::AnyTime);
        }
        if is_term(words) {
            return Some(NoticeTo::Term);
        }
        Recurring::of(words).map(NoticeTo::Recurring)
    }
}

fn is_any_time(words: &[Word]) -> bool {
    let plain = |word: &str| words.iter().any(|w| w.plain() == Some(word));
    let others = words.iter().filter(|word| word.plain().is_none_or(|w| !is_filler(w)));
    (plain("jederzeit") || plain("anytime")) && others.count() == 1 || (plain("any") && plain("time") && words.len() <= 3)
}

/// Whether words name the end of the term: „zum Ende der Laufzeit“, „Ablauf“, „Vertragsende“.
fn is_term(words: &[Word]) -> bool {
    let said: Option<Vec<&str>> = words.iter().map(Word::plain).collect();
    let Some(said) = said else { return false };
    let told: Vec<&str> = said.into_iter().filter(|word| !is_filler(word) && !is_article(word)).collect();
    match told[..] {
        [one] => matches!(one, "laufzeitende" | "vertragsende" | "vertragsablauf" | "ablauf" | "expiry"),
        [end, term] => is_end(end) && is_span(term),
        _ => false,
    }
}

/// What runs for its term.
fn is_span(word: &str) -> bool {
    let german = ["laufzeit", "vertragslaufzeit", "vertrages", "vertrags", "vertragsdauer", "vereinbarung", "vertragszeit"];
    german.contains(&word) || ["term", "agreement", "contract"].contains(&word)
}

impl Sentence {
    /// Reads `sechs Monate zum Jahresende`, `zum 31.12. mit einer Frist von einem Jahr`, `drei Monate vor Ablauf`, `jederzeit mit
    /// einer Frist von vier Wochen`. Words around are passed over, but for those that change the rule.
    pub fn parse(text: &str) -> Sentence {
        let words = words(text);
        let mut periods = words.iter().filter_map(|word| match word {
            Word::Period(period) => Some(*period),
            _ => None,
        });
        let period = periods.next();
        let counts = |word: &str| counted(word.trim_end_matches('.')).is_some() || word.is_empty();
        if periods.next().is_some() || words.iter().filter_map(Word::plain).any(|word| changes(word) || counts(word)) {
            return Sentence::default();
        }
        let found = target(&words).filter(|(_, stretch)| {
            let beside = words.iter().enumerate().filter(|(at, _)| !stretch.contains(at)).map(|(_, word)| word);
            beside.filter(|word| !matches!(word, Word::Period(_))).all(|word| word.plain().is_some_and(is_harmless))
        });
        Sentence { period, to: found.map(|(to, _)| to) }
    }
}

/// Words beside the day that change nothing about it. All others leave the rule open.
fn is_harmless(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "kuendigung",
        "kuendigungsfrist",
        "kuendigen",
        "gekuendigt",
        "kuendbar",
        "kann",
        "koennen",
        "werden",
        "wird",
        "ist",
        "sind",
        "betraegt",
        "frist",
        "unter",
        "einhaltung",
        "mit",
        "von",
        "vom",
        "vor",
        "durch",
        "die",
        "das",
        "ein",
        "eine",
        "einem",
        "einen",
        "einer",
        "jede",
        "jeder",
        "jedem",
        "stadt",
        "gemeinde",
        "kommune",
        "partei",
        "vertragspartei",
        "vertragspartner",
        "partner",
        "beteiligte",
        "beteiligten",
        "seite",
        "seiten",
        "parteien",
        "vereinbarung",
        "vertrag",
        "schriftlich",
        "schriftliche",
        "schriftform",
        "textform",
        "gegenueber",
        "anderen",
        "allen",
        "ordentlich",
        "ordentliche",
        "moeglich",
        "jederzeit",
        "voraus",
        "spaetestens",
        "erklaert",
        "notice",
        "with",
        "giving",
        "given",
        "in",
        "writing",
        "party",
        "any",
        "either",
        "may",
        "be",
        "terminated",
        "anytime",
        "time",
        "weeks",
    ];
    is_filler(word)
        && !matches!(
            word,
            "bis" | "oder" | "or" | "und" | "and" | "danach" | "erstmals" | "erstmalig" | "fruehestens" | "earliest"
        )
        || WORDS.contains(&word)
}

/// Words that make more of a rule than a period and a day.
fn changes(word: &str) -> bool {
    let german = [
        "nicht",
        "nach",
        "alle",
        "ausgeschlossen",
        "zweiten",
        "dritten",
        "fuenften",
        "ersten",
        "werktag",
        "werktage",
        "werktagen",
    ];
    german.contains(&word) || ["not", "after", "second", "third", "fifth", "working", "business"].contains(&word)
}

/// The first stretch of words that names a day to which notice can be given, taken as long as possible, and where it stands.
fn target(words: &[Word]) -> Option<(NoticeTo, Range<usize>)> {
    let is_opening = |word: &Word| word.plain().is_some_and(|w| matches!(w, "zum" | "zu" | "vor" | "before" | "to" | "mit"));
    let openings = words.iter().enumerate().filter(|(_, word)| is_opening(word)).map(|(at, _)| at + 1);
    // „vor Ablauf der Förderperiode“ is not „vor Ablauf“: what goes on in the genitive is not left behind.
    let is_genitive = |word: &str| matches!(word, "des" | "der" | "eines" | "einer" | "of");
    let goes_on = |at: usize| words.get(at).and_then(Word::plain).is_some_and(is_genitive);
    let is_whole = |to: usize| !goes_on(to) && !goes_on(to - 1);
    let longest = |from: usize| {
        let ends = (from + 1..=words.len()).rev().filter(|to| is_whole(*to));
        ends.map(|to| from..to).find_map(|stretch| Some((NoticeTo::of(&words[stretch.clone()])?, stretch)))
    };
    let found = openings.into_iter().find_map(longest);
    found.or_else(|| {
        let at = words.iter().position(|word| matches!(word.plain(), Some("jederzeit" | "anytime")))?;
        Some((NoticeTo::AnyTime, at..at + 1))
    })
}

/// The first end for which notice can still be given on a day; `period` is how long before. Nothing where no such end is to come.
pub fn next(to: &Recurring, period: Period, today: Date) -> Option<NextNotice> {
    let mut end = to.next(today)?;
    loop {
        let by = last_day(end, period);
        if by >= today {
            return Some(NextNotice { by, end });
        }
        if end == Date::MAX {
            return None;
        }
        end = to.next(end.saturating_add(1.day()))?;
    }
}

/// The last day on which a notice can arrive so that the period is over with the end of another day. The day of
/// arrival does not count (§ 187 (1) BGB); a period of months ends with the day of the same number, or with the last day of
/// the month where there is none (§ 188 (2), (3) BGB). That a day is a Saturday, a Sunday or a holiday does not lengthen it:
/// § 193 BGB holds for periods of notice neither directly nor by analogy (BGH, 17 February 2005, III ZR 172/04, BGHZ 162, 175).
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
        let to = Recurring::parse("Jahresende").expect("understood");
        let year = |today| next(&to, months(6), today).expect("it comes again");
        assert_eq!(year(date(2026, 6, 30)), NextNotice { by: date(2026, 6, 30), end: date(2026, 12, 31) });
        assert_eq!(year(date(2026, 7, 1)), NextNotice { by: date(2027, 6, 30), end: date(2027, 12, 31) });
        assert_eq!(next(&to, months(1200), Date::MAX).map(|next| next.end), Some(Date::MAX), "no calendar goes on");
        let once = Recurring::parse("31.12.2026").expect("understood");
        assert_eq!(next(&once, months(6), date(2026, 7, 1)), None, "it was missed");
    }

    #[test]
    fn a_sentence_says_how_long_before_which_day() {
        let days = |text: &str| Recurring::parse(text).map(NoticeTo::Recurring);
        let weeks = |n: i32| Period { months: 0, days: 7 * n };
        for (text, period, to) in [
            ("sechs Monate zum Jahresende", Some(months(6)), days("Jahresende")),
            ("mit einer Frist von sechs Monaten zum Ende des Haushaltsjahres", Some(months(6)), days("Ende des Haushaltsjahres")),
            ("ein Jahr zum 31.12.", Some(months(12)), days("31.12.")),
            ("schriftlich zum 31.12. eines Jahres mit einer Frist von einem Jahr", Some(months(12)), days("31.12.")),
            ("Jede Stadt kann mit sechsmonatiger Frist zum Schuljahresende kündigen", Some(months(6)), days("Schuljahresende")),
            ("drei Monate zum Quartalsende", Some(months(3)), days("Quartalsende")),
            ("sechs Wochen zum Ende eines Kalendervierteljahres", Some(weeks(6)), days("Quartalsende")),
            ("drei Monate vor Ende des Kindergartenjahres", Some(months(3)), days("Ende des Kindergartenjahres")),
            ("drei Monate vor Ablauf", Some(months(3)), Some(NoticeTo::Term)),
            ("spätestens sechs Monate vor Ablauf der Laufzeit", Some(months(6)), Some(NoticeTo::Term)),
            ("sechs (6) Monate zum Ende der Vertragslaufzeit", Some(months(6)), Some(NoticeTo::Term)),
            ("jederzeit mit einer Frist von vier Wochen", Some(weeks(4)), Some(NoticeTo::AnyTime)),
            (
                "mit einer Frist von einem Jahr zum Jahresende, erstmals zum 31.12.2028",
                Some(months(12)),
                days("Jahresende, erstmals zum 31.12.2028"),
            ),
            ("at six months' notice to the end of the year", Some(months(6)), days("end of the year")),
            ("Jedes Jahr möglich, sechs Monate im Voraus", Some(months(6)), None),
            ("alle zwei Jahre zum Jahresende", None, None),
            ("nicht vor dem 31.12.2027", None, None),
            ("zwei Jahre lang ausgeschlossen, dann drei Monate zum Jahresende", None, None),
            ("mit einer Frist von drei Monaten zum Ende des Geschäftsjahres", Some(months(3)), None),
            ("drei Monate vor Ablauf der Förderperiode", Some(months(3)), None),
            ("sechs Monate zum 31.12. des auf die Erklärung folgenden Jahres", Some(months(6)), None),
            ("sechs Monate zum Jahresende schriftlich gegenüber den anderen", Some(months(6)), days("Jahresende")),
        ] {
            assert_eq!(Sentence::parse(text), Sentence { period, to }, "{text}");
        }
        assert_eq!(NoticeTo::parse("jährlich"), None);
        assert_eq!(NoticeTo::parse("jederzeit, außer im Dezember"), None);
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
