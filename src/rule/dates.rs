//! Rules about the order of dates.

use crate::catalogue::Catalogue;
use crate::date::PartialDate;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::agreement::AgreementDocument;
use crate::location::Placed;

type Dated = Placed<crate::date::Dating>;

/// An agreement cannot end before it begins.
pub fn end_before_start(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        let document = &agreement.document;
        if let (Some(start), Some((end, written))) = (when(&document.start), end(document))
            && end.latest < start.earliest
        {
            faults.push(
                Diagnostic::new(Code::EndBeforeStart, &document.head.path, written.span).with("end", &*written.value.words),
            );
        }
    }
}

/// The stated end, or that of the term.
fn end(document: &AgreementDocument) -> Option<(PartialDate, &Dated)> {
    let stated = document.end.as_ref().or(document.term.as_ref().and_then(|term| term.until.as_ref()))?;
    Some((stated.value.when()?, stated))
}

fn when(dated: &Option<Dated>) -> Option<PartialDate> {
    dated.as_ref().and_then(|dated| dated.value.when())
}

/// A partner cannot leave before it joins.
pub fn exit_before_entry(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, agreement) in catalogue.agreements() {
        for participation in &agreement.participations {
            if let (Some(since), Some(until)) = (when(&participation.since), &participation.until)
                && until.value.when().is_some_and(|until| until.latest < since.earliest)
            {
                let fault = Diagnostic::new(Code::ExitBeforeEntry, &agreement.document.head.path, until.span);
                faults.push(fault.with("until", &*until.value.words));
            }
        }
    }
}
