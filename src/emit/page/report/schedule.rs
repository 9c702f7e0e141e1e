//! What the agreements of a report ask for within the next twelve months, in order.

use jiff::ToSpan;
use serde::Serialize;

use super::chapters::{Chapter, place};
use crate::catalogue::model::AgreementId;
use crate::emit::context::{Context, LinkView};
use crate::emit::page::factsheet::{UpcomingView, upcoming};

/// How far ahead a report looks.
const MONTHS: i32 = 12;

/// One day on which something is due.
#[derive(Serialize)]
pub struct DayView {
    due: UpcomingView,
    /// The number of the agreement in the report.
    number: usize,
    place: String,
    agreement: LinkView,
    /// The language of the title, where it is not that of the page.
    foreign: Option<&'static str>,
}

/// The days from the as-of date on.
pub fn schedule(context: &Context<'_>, chapters: &[Chapter]) -> Vec<DayView> {
    let end = context.settings.as_of.saturating_add(MONTHS.months());
    let mut days = Vec::new();
    for (number, id) in chapters.iter().flat_map(Chapter::numbered) {
        let agreement = context.catalogue.agreement(id);
        let near = agreement.upcoming.iter().zip(upcoming(context, agreement)).filter(|(upcoming, _)| upcoming.day < end);
        days.extend(near.map(|(upcoming, due)| (upcoming.day, view(context, number, id, due))));
    }
    days.sort_by_key(|(day, view)| (*day, view.number));
    days.into_iter().map(|(_, view)| view).collect()
}

fn view(context: &Context<'_>, number: usize, id: AgreementId, due: UpcomingView) -> DayView {
    let translated = context.translation(&context.catalogue.agreement(id).document.head.path);
    DayView {
        due,
        number,
        place: place(context, id),
        agreement: context.agreement_link(id),
        foreign: context.foreign(translated.is_some()),
    }
}
