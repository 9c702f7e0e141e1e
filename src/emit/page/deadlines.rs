//! The days that all agreements ask for next, by year and month, and what leaves its day open.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::{Head, Page};
use crate::catalogue::Catalogue;
use crate::catalogue::deadline::{Upcoming, runs};
use crate::catalogue::model::*;
use crate::emit::context::{Context, LinkView};
use crate::emit::outlook::{self, DayView, OpenView};
use crate::emit::words;
use crate::plan::rendition::{Rendition, agreements_with_days};
use crate::plan::route::Route;

/// How many partners a day names.
const NAMED: usize = 4;

#[derive(Serialize)]
struct DeadlinesView {
    head: Head,
    lead: String,
    /// The next twelve months, then each later year.
    spans: Vec<SpanView>,
    /// The agreements that leave a day open.
    open: Vec<OpenAgreementView>,
    /// How many agreements say nothing about days to come, of how many that run.
    silent: usize,
    running: usize,
    /// The whole address of the calendar, to be subscribed to.
    calendar: Option<String>,
}

/// Twelve months or a year.
#[derive(Serialize)]
struct SpanView {
    id: String,
    heading: String,
    count: usize,
    months: Vec<MonthView>,
}

#[derive(Serialize)]
struct MonthView {
    heading: String,
    days: Vec<EntryView>,
}

/// One day of one agreement.
#[derive(Serialize)]
pub struct EntryView {
    day: DayView,
    agreement: LinkView,
    /// The language of the title, where it is not that of the page.
    foreign: Option<&'static str>,
    partners: String,
}

#[derive(Serialize)]
struct OpenAgreementView {
    agreement: LinkView,
    foreign: Option<&'static str>,
    matters: Vec<OpenView>,
    /// Whether not a single day can be worked out.
    #[serde(skip)]
    only: bool,
}

pub fn page(context: &Context<'_>) -> Page {
    let s = context.strings();
    let catalogue = context.catalogue;
    let days = days(context, &Route::Deadlines);
    let running: Vec<_> = catalogue.agreements().filter(|(_, agreement)| runs(agreement.status)).collect();
    let open: Vec<OpenAgreementView> = running.iter().filter_map(|(id, agreement)| open(context, *id, agreement)).collect();
    let with_days = running.iter().filter(|(_, agreement)| !agreement.upcoming.is_empty()).count();
    let only_open = open.iter().filter(|open| open.only).count();
    let lead = s.fill("deadlines_lead", &[("n", days.len().into())]);
    let has_calendar = agreements_with_days(catalogue, &Route::Deadlines).next().is_some();
    let calendar = Route::Rendition(Box::new(Route::Deadlines), Rendition::Calendar);
    let view = DeadlinesView {
        head: Head::new(context, "deadlines", &Route::Deadlines, s.text("deadlines_heading"))
            .described(s.text("deadlines_description")),
        lead,
        spans: spans(context, &days),
        open,
        silent: running.len() - with_days - only_open,
        running: running.len(),
        calendar: has_calendar.then(|| context.routes.absolute(&calendar)),
    };
    Page::new("deadlines.html", &view)
}

/// The first days to come within twelve months of all agreements, or of those of a partner, so many at most.
pub fn next(context: &Context<'_>, page: &Route, most: usize) -> Vec<EntryView> {
    let end = in_twelve_months(context.settings.as_of);
    let soon = days(context, page).into_iter().filter(|(_, upcoming)| upcoming.day < end);
    soon.take(most).map(|(id, upcoming)| entry(context, id, upcoming)).collect()
}

/// The next days of the agreements of a page, in order; those of one day in the order of the agreements.
fn days<'c>(context: &Context<'c>, page: &Route) -> Vec<(AgreementId, &'c Upcoming)> {
    let catalogue: &'c Catalogue = context.catalogue;
    let of = |id: AgreementId| catalogue.agreement(id).upcoming.iter().map(move |upcoming| (id, upcoming));
    let mut days: Vec<_> = agreements_with_days(catalogue, page).flat_map(of).collect();
    days.sort_by_key(|(_, upcoming)| upcoming.day);
    days
}

/// The first day that is not within the next twelve months.
pub fn in_twelve_months(as_of: Date) -> Date {
    as_of.saturating_add(12.months()).saturating_add(1.day())
}

fn spans(context: &Context<'_>, days: &[(AgreementId, &Upcoming)]) -> Vec<SpanView> {
    let s = context.strings();
    let soon = days.partition_point(|(_, upcoming)| upcoming.day < in_twelve_months(context.settings.as_of));
    let (soon, later) = days.split_at(soon);
    let span = |id: String, heading: String, days: &[(AgreementId, &Upcoming)]| SpanView {
        id,
        heading,
        count: days.len(),
        months: months(context, days),
    };
    let first = span("soon".to_string(), s.text("deadlines_soon"), soon);
    let years = later.chunk_by(|(_, a), (_, b)| a.day.year() == b.day.year()).map(|days| {
        let year = days[0].1.day.year();
        let heading = if in_twelve_months(context.settings.as_of).year() == year {
            s.fill("deadlines_rest_of_year", &[("year", year.to_string().into())])
        } else {
            year.to_string()
        };
        span(format!("year-{year}"), heading, days)
    });
    std::iter::once(first).chain(years).collect()
}

fn months(context: &Context<'_>, days: &[(AgreementId, &Upcoming)]) -> Vec<MonthView> {
    let month = |days: &[(AgreementId, &Upcoming)]| MonthView {
        heading: words::month(days[0].1.day, context.strings()),
        days: days.iter().map(|(id, upcoming)| entry(context, *id, upcoming)).collect(),
    };
    days.chunk_by(|(_, a), (_, b)| a.day.first_of_month() == b.day.first_of_month()).map(month).collect()
}

fn entry(context: &Context<'_>, id: AgreementId, upcoming: &Upcoming) -> EntryView {
    let agreement = context.catalogue.agreement(id);
    EntryView {
        day: outlook::day(context, agreement, upcoming),
        agreement: context.agreement_link(id),
        foreign: context.foreign(context.translation(&agreement.document.head.path).is_some()),
        partners: context.short_parties(agreement, NAMED),
    }
}

fn open(context: &Context<'_>, id: AgreementId, agreement: &Agreement) -> Option<OpenAgreementView> {
    let matters = outlook::open(context, agreement);
    let foreign = context.foreign(context.translation(&agreement.document.head.path).is_some());
    (!matters.is_empty()).then(|| OpenAgreementView {
        agreement: context.agreement_link(id),
        foreign,
        matters,
        only: agreement.upcoming.is_empty(),
    })
}
