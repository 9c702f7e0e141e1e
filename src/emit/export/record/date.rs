//! Dates and lengths of time: the words of the source and what they mean.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::date::{Dating, PartialDate, Sense, Stated};
use crate::emit::export::shape::{Described, Shape, Word, record, words};
use crate::location::Placed;
use crate::term::Period;

/// A day, ISO 8601.
pub struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Described for Day {
    fn shape() -> Shape {
        Shape::Day
    }
}

/// A length of time, ISO 8601: `P6M`.
pub struct Duration(pub Period);

impl Serialize for Duration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.iso())
    }
}

impl Described for Duration {
    fn shape() -> Shape {
        Shape::Duration
    }
}

words!(Sense {
    Sense::Unknown => "unknown",
    Sense::Limited => "limited",
    Sense::UnderReview => "under_review",
    Sense::OnDemand => "on_demand",
    Sense::Placeholder => "placeholder",
});

record! {
    /// A date as exact as it is known.
    DateRecord<'a> = "date" {
        text: &'a str,
        edtf: Option<String>,
        earliest: Option<Day>,
        latest: Option<Day>,
        label: Option<&'a str>,
        planned: Option<bool>,
        sense: Option<Word<Sense>>,
        further: Vec<FurtherDate<'a>>,
    }
}

record! {
    /// A further date in the same words.
    FurtherDate<'a> = "further_date" {
        label: Option<&'a str>,
        edtf: String,
        earliest: Day,
        latest: Day,
        planned: Option<bool>,
    }
}

record! {
    /// The date from which an agreement counts.
    Beginning = "beginning" {
        edtf: String,
        earliest: Day,
        latest: Day,
        stated: bool,
    }
}

record! {
    /// A length of time.
    PeriodRecord<'a> = "period" {
        text: &'a str,
        duration: Duration,
    }
}

pub fn dating(dating: &Dating) -> DateRecord<'_> {
    let main = dating.when();
    DateRecord {
        text: &dating.words,
        edtf: dating.edtf(),
        earliest: main.map(|main| Day(main.earliest)),
        latest: dating.until.or(main).map(|last| Day(last.latest)),
        label: dating.main.as_ref().and_then(|main| main.label.as_deref()),
        planned: dating.is_planned().then_some(true),
        sense: dating.sense.map(Word),
        further: dating.more.iter().map(further).collect(),
    }
}

/// The date of a key that may be left out.
pub fn placed(date: &Option<Placed<Dating>>) -> Option<DateRecord<'_>> {
    date.as_ref().map(|date| dating(&date.value))
}

fn further(stated: &Stated) -> FurtherDate<'_> {
    let PartialDate { earliest, latest, .. } = stated.when;
    FurtherDate {
        label: stated.label.as_deref(),
        edtf: stated.when.edtf(),
        earliest: Day(earliest),
        latest: Day(latest),
        planned: stated.planned.then_some(true),
    }
}

pub fn period((period, words): &(Period, std::sync::Arc<str>)) -> PeriodRecord<'_> {
    PeriodRecord { text: words, duration: Duration(*period) }
}
