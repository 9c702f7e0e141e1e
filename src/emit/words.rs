//! Dates, counts and lists in the readers' words. Knows nothing of pages.

use jiff::civil::Date;
use serde::Serialize;

use crate::date::{Dating, PartialDate, Precision, Sense};
use crate::names;
use crate::strings::{Language, Strings};
use crate::term::Period;

/// A date as readers see it.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct DateView {
    /// In words: „3. März 2013“.
    pub text: String,
    /// The value of `<time datetime>`, where HTML knows such a date.
    pub datetime: Option<String>,
    /// The wording of the source, where it says more or says it otherwise.
    pub original: Option<String>,
}

/// A date with its wording.
pub fn dating(dating: &Dating, strings: &Strings) -> DateView {
    let text = meaning(dating, strings);
    let original = (!same(&dating.words, &text, dating)).then(|| dating.words.to_string());
    let datetime = dating.when().filter(|_| dating.until.is_none()).and_then(|when| when.html());
    DateView { text, datetime, original }
}

/// Whether the words of the source say no more than ours.
fn same(words: &str, text: &str, dating: &Dating) -> bool {
    let exact = dating.when().is_some_and(|when| when.precision == Precision::Day && !dating.says_more());
    names::fold(words) == names::fold(text) || (exact && words.len() <= 10)
}

fn meaning(dating: &Dating, strings: &Strings) -> String {
    let main = dating.main.as_ref().map(|main| {
        let date = date(&main.when, strings);
        if main.planned { strings.fill("date_planned", &[("date", date.into())]) } else { date }
    });
    let until = dating.until.as_ref().map(|until| date(until, strings));
    match (main, until) {
        (Some(from), Some(to)) => strings.fill("date_range", &[("from", from.into()), ("to", to.into())]),
        (Some(from), None) => from,
        (None, Some(to)) => strings.fill("date_until", &[("to", to.into())]),
        (None, None) => strings.text(sense(dating.sense)),
    }
}

fn sense(sense: Option<Sense>) -> &'static str {
    match sense {
        Some(Sense::Limited) => "date_limited",
        Some(Sense::UnderReview) => "date_under_review",
        Some(Sense::OnDemand) => "date_on_demand",
        Some(Sense::Unknown | Sense::Placeholder) | None => "date_unknown",
    }
}

/// A day in words: „30. Juni 2027“.
pub fn day(day: Date, strings: &Strings) -> String {
    date(&PartialDate::day(day), strings)
}

/// A date in words, as exact as it is known.
pub fn date(when: &PartialDate, strings: &Strings) -> String {
    let (from, to) = (when.earliest, when.latest);
    let month = || strings.text(&format!("month_{}", from.month()));
    let exact = match when.precision {
        Precision::Day => strings.fill(
            "date_day",
            &[("day", i64::from(from.day()).into()), ("month", month().into()), ("year", from.year().to_string().into())],
        ),
        Precision::Month => format!("{} {}", month(), from.year()),
        Precision::Year => from.year().to_string(),
        Precision::Years => format!("{}/{}", from.year(), to.year()),
        Precision::SchoolYear => {
            let year = format!("{}/{:02}", from.year(), to.year() % 100);
            strings.fill("date_school_year", &[("year", year.into())])
        }
    };
    if when.approximate {
        strings.fill("date_about", &[("date", exact.into())])
    } else if when.uncertain {
        strings.fill("date_perhaps", &[("date", exact.into())])
    } else {
        exact
    }
}

/// A day as spreadsheets of the language understand it: „03.03.2013“; in English by ISO 8601, which nobody
/// mistakes.
pub fn short_day(day: Date, strings: &Strings) -> String {
    match strings.language() {
        Language::German => format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year()),
        Language::English => day.to_string(),
    }
}

/// When something happened, as a sentence goes on: „am 3. März 2013“, „im Oktober 2008“, „2013“.
pub fn moment(when: &PartialDate, strings: &Strings) -> String {
    let said = date(when, strings);
    if when.approximate || when.uncertain {
        return said;
    }
    match when.precision {
        Precision::Day => strings.fill("date_on_day", &[("date", said.into())]),
        Precision::Month | Precision::SchoolYear => strings.fill("date_in", &[("date", said.into())]),
        Precision::Year | Precision::Years => said,
    }
}

/// „Juni 2027“
pub fn month(day: jiff::civil::Date, strings: &Strings) -> String {
    format!("{} {}", strings.text(&format!("month_{}", day.month())), day.year())
}

/// „1990er-Jahre“, or the words for an unknown beginning.
pub fn decade(decade: Option<i16>, strings: &Strings) -> String {
    match decade {
        Some(year) => strings.fill("decade_name", &[("year", year.to_string().into())]),
        None => strings.text("decade_unknown"),
    }
}

/// „A, B und C“.
pub fn list<T: AsRef<str>>(items: &[T], strings: &Strings) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_string(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            strings.fill("list_and", &[("first", first.join(", ").into()), ("last", last.as_ref().into())])
        }
    }
}

/// A length of time: „6 Monate“, „4 Wochen“, „1 Jahr und 14 Tage“.
pub fn period(period: Period, strings: &Strings) -> String {
    let counted = |key: &str, n: i32| (n != 0).then(|| strings.fill(key, &[("n", i64::from(n).into())]));
    let months = if period.months % 12 == 0 {
        counted("period_years", period.months / 12)
    } else {
        counted("period_months", period.months)
    };
    let days = if period.days % 7 == 0 { counted("period_weeks", period.days / 7) } else { counted("period_days", period.days) };
    list(&[months, days].into_iter().flatten().collect::<Vec<String>>(), strings)
}

/// The size of a file: „84 kB“, „1,2 MB“; 1000 bytes are a kilobyte.
pub fn size(bytes: usize, strings: &Strings) -> String {
    let point = match strings.language() {
        Language::German => ',',
        Language::English => '.',
    };
    match bytes {
        0..1_000 => strings.fill("size_bytes", &[("n", bytes.to_string().into())]),
        1_000..1_000_000 => strings.fill("size_kilobytes", &[("n", bytes.div_ceil(1_000).to_string().into())]),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            strings.fill("size_megabytes", &[("n", format!("{}{point}{}", tenths / 10, tenths % 10).into())])
        }
    }
}

/// Cents as an amount: „57.000,00 €“ or „57.000 €“.
pub fn euros(cents: i64, strings: &Strings) -> String {
    let (thousands, decimal) = match strings.language() {
        Language::German => ('.', ','),
        Language::English => (',', '.'),
    };
    let whole = names::grouped(cents.unsigned_abs() / 100, thousands);
    let sign = if cents < 0 { "−" } else { "" };
    let fraction = cents.unsigned_abs() % 100;
    if fraction == 0 { format!("{sign}{whole}\u{a0}€") } else { format!("{sign}{whole}{decimal}{fraction:02}\u{a0}€") }
}
