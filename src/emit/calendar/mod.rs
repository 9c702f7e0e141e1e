//! The days that agreements ask for next as a calendar (iCalendar, RFC 5545), for all agreements, a partner or a single one.
//!
//! Each day is an event of its own and none recurs: a rule would go on in the calendars of subscribers after the agreement
//! has ended, while the next build brings the next day by itself.
//! Knows nothing of pages.

mod lines;

use jiff::ToSpan;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::context::Context;
use super::outlook::{self, DayView};
use crate::catalogue::deadline::{Occasion, Upcoming};
use crate::catalogue::model::*;
use crate::plan::rendition::agreements_with_days;
use crate::plan::route::Route;
use lines::Lines;

/// How many partners a description names.
const NAMED: usize = 6;

/// The calendar of a page.
pub fn render(context: &Context<'_>, page: &Route) -> Vec<u8> {
    let s = context.strings();
    let name = name(context, page);
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", &format!("-//Verbund//Verbund//{}", context.language().tag().to_uppercase()));
    lines.raw("CALSCALE", "GREGORIAN");
    lines.text("NAME", &name);
    lines.text("X-WR-CALNAME", &name);
    lines.text("X-WR-CALDESC", &s.text("calendar_description"));
    // Programs look again once a day (RFC 7986, 5.7; the other is Outlook's).
    lines.raw("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    lines.raw("X-PUBLISHED-TTL", "P1D");
    for id in agreements_with_days(context.catalogue, page) {
        for upcoming in &context.catalogue.agreement(id).upcoming {
            event(context, id, upcoming, &mut lines);
        }
    }
    lines.raw("END", "VCALENDAR");
    lines.finish()
}

fn name(context: &Context<'_>, page: &Route) -> String {
    let of = match page {
        Route::Partner(id) => context.short_name(*id),
        Route::Agreement(id) => context.agreement_link(*id).text,
        _ => context.settings.title.to_string(),
    };
    context.strings().fill("calendar_name", &[("of", of.into())])
}

fn event(context: &Context<'_>, id: AgreementId, upcoming: &Upcoming, lines: &mut Lines) {
    let agreement = context.catalogue.agreement(id);
    let day = outlook::day(context, agreement, upcoming);
    let title = context.agreement_link(id).text;
    let address = context.routes.absolute(&Route::Agreement(id));
    let summary = summary(context, &day, &title, upcoming.occasion);
    lines.raw("BEGIN", "VEVENT");
    lines.raw("UID", &uid(context, agreement, upcoming));
    lines.raw("DTSTAMP", &format!("{}T000000Z", digits(context.settings.as_of)));
    lines.raw("DTSTART;VALUE=DATE", &digits(upcoming.day));
    // The end of an event does not belong to it (RFC 5545, 3.6.1). The last day of all calendars has none after it.
    if let Ok(next) = upcoming.day.tomorrow() {
        lines.raw("DTEND;VALUE=DATE", &digits(next));
    }
    lines.text("SUMMARY", &summary);
    lines.text("DESCRIPTION", &description(context, agreement, &day, &title, &address));
    lines.raw("URL", &address);
    lines.texts("CATEGORIES", &categories(context, agreement, &day));
    lines.raw("TRANSP", "TRANSPARENT");
    for ahead in alarms(upcoming) {
        lines.raw("BEGIN", "VALARM");
        lines.raw("ACTION", "DISPLAY");
        lines.raw("TRIGGER", &format!("-P{ahead}D"));
        lines.text("DESCRIPTION", &summary);
        lines.raw("END", "VALARM");
    }
    lines.raw("END", "VEVENT");
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// The same for the same day of the same agreement in every calendar and after every build. What is due is told apart by its
/// words, so that a line moved within the list stays the same event.
fn uid(context: &Context<'_>, agreement: &Agreement, upcoming: &Upcoming) -> String {
    let host = context.settings.base_url.host();
    let what = match upcoming.occasion {
        Occasion::Due(entry) => {
            let deadlines = &agreement.document.deadlines;
            let what = &deadlines[entry].what;
            let same = deadlines[..entry].iter().filter(|earlier| earlier.what == *what).count();
            let hash = Sha256::digest(format!("{what}\n{same}"));
            format!("due-{}", hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect::<String>())
        }
        occasion => outlook::kind(occasion).to_string(),
    };
    format!("{}-{what}-{}@{host}", agreement.id(), upcoming.day)
}

fn summary(context: &Context<'_>, day: &DayView, title: &str, occasion: Occasion) -> String {
    let s = context.strings();
    match occasion {
        Occasion::Due(_) => s.fill("calendar_due", &[("what", day.what.as_str().into()), ("title", title.into())]),
        _ => s.fill("calendar_event", &[("what", day.what.trim_end_matches('.').into()), ("title", title.into())]),
    }
}

fn description(context: &Context<'_>, agreement: &Agreement, day: &DayView, title: &str, address: &str) -> String {
    let s = context.strings();
    let labelled = |key: &str, value: &str| format!("{}: {value}", s.text(key));
    let partners = context.short_parties(agreement, NAMED);
    let said = [
        Some(day.what.clone()),
        Some(day.why.clone()),
        day.weekend.clone(),
        day.who.as_deref().map(|who| labelled("deadline_who", who)),
        day.wording.as_deref().map(|words| s.fill("upcoming_wording", &[("words", words.into())])),
        Some(labelled("calendar_agreement", title)),
        (!partners.is_empty()).then(|| labelled("calendar_partners", &partners)),
        Some(address.to_string()),
        Some(s.text("calendar_no_advice")),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn categories(context: &Context<'_>, agreement: &Agreement, day: &DayView) -> Vec<String> {
    let topics = agreement.topics.iter().map(|topic| context.topic_name(*topic).to_string());
    std::iter::once(day.kind.label.clone()).chain(topics).collect()
}

/// How many days ahead somebody is reminded: three months and four weeks before a notice, so that a council can still decide;
/// half a year before an end; two weeks before something is due.
fn alarms(upcoming: &Upcoming) -> Vec<i32> {
    let day = upcoming.day;
    let since = |earlier: Date| day.since(earlier).map_or(0, |span| span.get_days());
    match upcoming.occasion {
        Occasion::Notice { .. } => vec![since(day.saturating_sub(3.months())), 28],
        Occasion::End => vec![since(day.saturating_sub(6.months()))],
        Occasion::Due(_) => vec![14],
    }
}
