//! What the agreements of a report ask for within the next twelve months, in order.

use serde::Serialize;

use super::chapters::{Chapter, place};
use crate::catalogue::model::AgreementId;
use crate::emit::context::{Context, LinkView};
use crate::emit::outlook;
use crate::emit::page::deadlines;

/// One day on which something is due.
#[derive(Serialize)]
pub struct DueView {
    due: outlook::DayView,
    /// The number of the agreement in the report.
    number: usize,
    place: String,
    agreement: LinkView,
    /// The language of the title, where it is not that of the page.
    foreign: Option<&'static str>,
}

/// The days from the as-of date on.
pub fn schedule(context: &Context<'_>, chapters: &[Chapter]) -> Vec<DueView> {
    let end = deadlines::in_twelve_months(context.settings.as_of);
    let mut days = Vec::new();
    for (number, id) in chapters.iter().flat_map(Chapter::numbered) {
        let agreement = context.catalogue.agreement(id);
        let near = agreement.upcoming.iter().filter(|upcoming| upcoming.day < end);
        days.extend(near.map(|near| (near.day, view(context, number, id, outlook::day(context, agreement, near)))));
    }
    days.sort_by_key(|(day, view)| (*day, view.number));
    days.into_iter().map(|(_, view)| view).collect()
}

fn view(context: &Context<'_>, number: usize, id: AgreementId, due: outlook::DayView) -> DueView {
    let translated = context.translation(&context.catalogue.agreement(id).document.head.path);
    DueView {
        due,
        number,
        place: place(context, id),
        agreement: context.agreement_link(id),
        foreign: context.foreign(translated.is_some()),
    }
}
