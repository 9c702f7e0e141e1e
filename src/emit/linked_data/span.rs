//! Spans of time for linked data: as EDTF, which keeps every doubt of a source, and as ISO 8601 with all that
//! ISO 8601 cannot say left open.
//! Knows nothing of who is meant.

use crate::catalogue::model::Agreement;
use crate::date::{Dating, PartialDate, Precision};
use crate::document::choice::Status;
use crate::document::parts::Term;
use crate::location::Placed;

/// From when to when, as far as it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
}

impl Span {
    /// What the dates of an entry say; the end of a range counts where no end is stated. What was only planned
    /// has no beginning.
    pub fn new(from: Option<&Placed<Dating>>, to: Option<&Placed<Dating>>) -> Span {
        let from = from.filter(|from| !from.value.is_planned());
        let ranged = from.and_then(|from| from.value.until);
        Span { from: from.and_then(|from| from.value.when()), to: to.and_then(|to| to.value.when()).or(ranged) }
    }

    /// When an agreement runs. The end of a term is that of the agreement only where it does not go on by itself.
    pub fn of(agreement: &Agreement) -> Span {
        let document = &agreement.document;
        let goes_on = |term: &Term| term.renewal.is_some() || term.text.is_some();
        let term = document.term.as_ref().filter(|term| agreement.status == Status::Ended || !goes_on(term));
        let term = term.and_then(|term| term.until.as_ref());
        let stated = Span::new(document.start.as_ref(), document.end.as_ref().or(term));
        let planned = document.start.as_ref().is_some_and(|start| start.value.is_planned());
        Span { from: agreement.start().filter(|_| !planned), ..stated }
    }

    pub fn is_empty(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// The interval in EDTF (ISO 8601-2:2019, level 1): `2014-01-01/..`. An open beginning is an unknown one.
    pub fn edtf(&self) -> String {
        format!("{}/{}", self.from.map_or_else(String::new, edtf_point), self.to.map_or_else(|| "..".to_string(), edtf_point))
    }

    /// The interval in ISO 8601: `2014-01-01/..`; nothing where neither end is known for certain.
    pub fn iso(&self) -> Option<String> {
        let point = |when: Option<PartialDate>| when.and_then(|when| when.html());
        let (from, to) = (point(self.from), point(self.to));
        let open = || "..".to_string();
        (from.is_some() || to.is_some()).then(|| format!("{}/{}", from.unwrap_or_else(open), to.unwrap_or_else(open)))
    }
}

/// One end of an interval. Where the source itself names a span (`2011/2012`, a school year), its first year
/// with the mark of an approximate date, since intervals cannot be nested.
fn edtf_point(when: PartialDate) -> String {
    match when.precision {
        Precision::SchoolYear | Precision::Years => format!("{:04}~", when.first_year()),
        Precision::Day | Precision::Month | Precision::Year => when.edtf(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(words: &str) -> Option<PartialDate> {
        Dating::parse(words).ok().and_then(|dating| dating.when())
    }

    #[test]
    fn doubts_stay_in_edtf_and_are_left_open_in_iso() {
        let span = |from, to| Span { from: date(from), to: date(to) };
        let both = |from, to| (span(from, to).edtf(), span(from, to).iso());
        assert_eq!(both("03.03.2013", ""), ("2013-03-03/..".into(), Some("2013-03-03/..".into())));
        assert_eq!(both("1961?", "2014"), ("1961?/2014".into(), Some("../2014".into())));
        assert_eq!(both("Schuljahr 1992/93", ""), ("1992~/..".into(), None));
        assert_eq!(both("", "2008-10"), ("/2008-10".into(), Some("../2008-10".into())));
    }
}
