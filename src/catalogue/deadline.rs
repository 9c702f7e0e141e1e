//! Works out which days an agreement asks for next: the last day to give notice, its end, what is due.
//! Knows nothing of other agreements, or of how days are shown.

use jiff::civil::Date;

use crate::date::{Dating, Precision};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::Status;
use crate::document::parts::{Deadline, Notice};
use crate::location::Placed;
use crate::names;
use crate::term::Period;
use crate::term::notice::{NextNotice, NoticeTo, last_day};
use crate::term::target::Due;

/// A day that an agreement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upcoming {
    pub day: Date,
    pub occasion: Occasion,
}

/// What happens on such a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The last day on which notice can arrive, so long before the end that it brings.
    Notice { period: Period, end: Date },
    /// The agreement ends.
    End,
    /// What the entry of this number in the list of deadlines says.
    Due(usize),
}

/// The next day of each kind on or after `today`, in order. Nothing is worked out for what has ended or
/// has not begun, nor from words that leave the day open („jährlich“, „jederzeit“, „2027“).
pub fn upcoming(document: &AgreementDocument, status: Status, today: Date) -> Vec<Upcoming> {
    if !matches!(status, Status::Active | Status::Unknown | Status::OnDemand) {
        return Vec::new();
    }
    let end = end(document).filter(|end| *end >= today);
    let mut days = Vec::new();
    days.extend(document.notice.as_ref().and_then(|notice| next_notice(notice, end, today)));
    days.extend(end.map(|day| Upcoming { day, occasion: Occasion::End }));
    let due = |(entry, deadline)| Some(Upcoming { day: due(deadline)?.next(today), occasion: Occasion::Due(entry) });
    days.extend(document.deadlines.iter().enumerate().filter_map(due));
    days.sort_by_key(|upcoming| upcoming.day);
    days
}

/// The day with which the agreement ends, where it is stated exactly.
fn end(document: &AgreementDocument) -> Option<Date> {
    let day =
        |dating: &Placed<Dating>| dating.value.when().filter(|when| when.precision == Precision::Day).map(|when| when.latest);
    let term = document.term.as_ref().and_then(|term| term.until.as_ref());
    document.end.as_ref().or(term).and_then(day)
}

/// The next chance to give notice, from the single keys or else from the sentence.
fn next_notice(notice: &Notice, end: Option<Date>, today: Date) -> Option<Upcoming> {
    let sentence = notice.text.as_deref();
    let period = notice.period.as_ref().map(|(period, _)| *period).or_else(|| Period::parse(sentence?))?;
    let to = notice.to.as_deref().or(sentence.and_then(|text| text.split_once(" zum ").map(|(_, to)| to)))?;
    let NextNotice { by, end } = match NoticeTo::parse(to) {
        Some(NoticeTo::AnyTime) => return None,
        Some(recurring) => recurring.next(period, today),
        None if names::fold(to).contains("laufzeit") => NextNotice { by: last_day(end?, period), end: end? },
        None => return None,
    };
    (by >= today).then_some(Upcoming { day: by, occasion: Occasion::Notice { period, end } })
}

/// When something is due again and again: its own words, or else its rule.
fn due(deadline: &Deadline) -> Option<Due> {
    let own = deadline.due.as_ref().and_then(|due| Due::parse(&due.value));
    own.or_else(|| Due::parse(deadline.rule.as_deref()?))
}
