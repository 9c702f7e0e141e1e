//! What an agreement asks for next, each day with the reason for it.

use serde::Serialize;

use crate::catalogue::deadline::{Occasion, Upcoming};
use crate::catalogue::model::*;
use crate::date::PartialDate;
use crate::emit::context::Context;
use crate::emit::words;

/// One day.
#[derive(Debug, Serialize)]
pub struct UpcomingView {
    /// The day for machines, ISO 8601.
    datetime: String,
    day: String,
    /// What is to be done by then.
    what: String,
    /// Why by then.
    why: Option<String>,
}

pub fn upcoming(context: &Context<'_>, agreement: &Agreement) -> Vec<UpcomingView> {
    agreement.upcoming.iter().map(|upcoming| view(context, agreement, upcoming)).collect()
}

fn view(context: &Context<'_>, agreement: &Agreement, upcoming: &Upcoming) -> UpcomingView {
    let strings = context.strings();
    let in_words = |day| words::date(&PartialDate::day(day), strings);
    let (what, why) = match upcoming.occasion {
        Occasion::Notice { period, end } => {
            let args = [("period", words::period(period, strings).into()), ("end", in_words(end).into())];
            (strings.text("upcoming_notice"), Some(strings.fill("upcoming_notice_why", &args)))
        }
        Occasion::End => (strings.text("upcoming_end"), None),
        Occasion::Due(entry) => {
            let deadline = &agreement.document.deadlines[entry];
            (deadline.what.to_string(), deadline.rule.as_ref().map(ToString::to_string))
        }
    };
    UpcomingView { datetime: upcoming.day.to_string(), day: in_words(upcoming.day), what, why }
}
