//! Days to come in the readers' words: what happens, why on that day, and what leaves its day open.
//! Knows nothing of pages, calendars or feeds.

use fluent_bundle::FluentValue;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use super::context::{Context, LabelView};
use super::words;
use crate::catalogue::deadline::{Matter, Next, Occasion, Open, Reason, Upcoming, Why, outlook};
use crate::catalogue::model::*;
use crate::document::choice::Status;
use crate::strings::Strings;
use crate::term::Period;
use crate::term::target::{Distance, Due, Each, Recurring, Unit};

/// A day to come.
#[derive(Debug, Serialize)]
pub struct DayView {
    /// The day for machines, ISO 8601.
    pub datetime: String,
    /// „30. Juni 2027“
    pub day: String,
    pub weekday: String,
    /// `notice`, `end` or `due`.
    pub kind: LabelView,
    /// What is to be done by then, or what happens.
    pub what: String,
    /// Why by then, in sentences.
    pub why: String,
    /// What it means that the day is a Saturday or Sunday.
    pub weekend: Option<String>,
    pub who: Option<String>,
    /// The words of the entry.
    pub wording: Option<String>,
}

/// Something that leaves its day open.
#[derive(Debug, Serialize)]
pub struct OpenView {
    pub what: String,
    pub why: String,
}

/// The days to come of an agreement, in order.
pub fn days(context: &Context<'_>, agreement: &Agreement) -> Vec<DayView> {
    agreement.upcoming.iter().map(|upcoming| day(context, agreement, upcoming)).collect()
}

/// What an agreement says about days to come and leaves open.
pub fn open(context: &Context<'_>, agreement: &Agreement) -> Vec<OpenView> {
    let outlook = outlook(&agreement.document, agreement.status, context.settings.as_of);
    outlook.open.iter().map(|open| open_view(context, agreement, open)).collect()
}

/// The kind of a day: `notice`, `end`, `due`.
pub fn kind(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Notice { .. } => "notice",
        Occasion::End => "end",
        Occasion::Due(_) => "due",
    }
}

/// One day to come of an agreement.
pub fn day(context: &Context<'_>, agreement: &Agreement, upcoming: &Upcoming) -> DayView {
    let strings = context.strings();
    let kind = kind(upcoming.occasion);
    let document = &agreement.document;
    let (what, who, wording) = match upcoming.occasion {
        Occasion::Notice { .. } => {
            let notice = document.notice.as_ref();
            (strings.text("upcoming_notice"), notice.and_then(|n| n.who.clone()), notice.and_then(|n| n.text.clone()))
        }
        Occasion::End => {
            let term = document.term.as_ref();
            let renewal = term.and_then(|term| term.renewal.clone().or_else(|| term.text.clone()));
            let goes_on = matches!(upcoming.reason, Reason::Term(Some(_)) | Reason::TermOr(_));
            (
                strings.text(if goes_on { "upcoming_end_or_renewal" } else { "upcoming_end" }),
                None,
                renewal.filter(|_| matches!(upcoming.reason, Reason::Term(Some(_)))),
            )
        }
        Occasion::Due(entry) => {
            let deadline = &document.deadlines[entry];
            (deadline.what.to_string(), deadline.who.clone(), deadline.rule.clone())
        }
    };
    let doubt = (agreement.status == Status::Unknown).then(|| strings.text("upcoming_status_unclear"));
    DayView {
        datetime: upcoming.day.to_string(),
        day: words::day(upcoming.day, strings),
        weekday: weekday(upcoming.day, strings),
        kind: LabelView { id: kind, label: strings.text(&format!("upcoming_kind_{kind}")) },
        what,
        why: why(upcoming, strings) + &doubt.map_or_else(String::new, |doubt| format!(" {doubt}")),
        weekend: weekend(upcoming, strings),
        who: who.map(|who| who.to_string()),
        wording: wording.map(|words| words.to_string()),
    }
}

fn weekday(day: Date, strings: &Strings) -> String {
    strings.text(&format!("weekday_{}", day.weekday().to_monday_one_offset()))
}

/// Why something is on that day.
fn why(upcoming: &Upcoming, strings: &Strings) -> String {
    let date = |day: Date| FluentValue::from(words::day(day, strings));
    let period = |period: Period| FluentValue::from(words::period(period, strings));
    let goes_on = |next: &Next, key: &str| strings.fill(key, &[("period", period(next.by)), ("until", date(next.until))]);
    match (&upcoming.reason, upcoming.occasion) {
        (Reason::NoticeTo(to), Occasion::Notice { period: length, end }) => strings.fill(
            "upcoming_notice_why",
            &[("day", date(upcoming.day)), ("period", period(length)), ("to", to_days(to, strings).into()), ("end", date(end))],
        ),
        (Reason::NoticeToTerm(next), Occasion::Notice { period: length, end }) => {
            let args = [("day", date(upcoming.day)), ("period", period(length)), ("end", date(end))];
            let reason = strings.fill("upcoming_notice_term_why", &args);
            let otherwise = next.map(|next| goes_on(&next, "upcoming_otherwise"));
            [Some(reason), otherwise].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        (Reason::Term(Some(next)), _) => goes_on(next, "upcoming_otherwise"),
        (Reason::Term(None), _) => strings.text("upcoming_term_why"),
        (Reason::TermOr(words), _) => strings.fill("upcoming_term_or", &[("words", words.to_string().into())]),
        (Reason::Due { rule, hangs_on }, _) => due(rule, *hangs_on, strings),
        (Reason::Stated | Reason::NoticeTo(_) | Reason::NoticeToTerm(_), _) => strings.text("upcoming_stated_why"),
    }
}

/// „Fällig jeweils am 30. April.“
fn due(rule: &Due, hangs_on: Date, strings: &Strings) -> String {
    let around = |key: &str, period: Period| {
        let days = rule.day.days.iter().map(|each| each_around(*each, strings)).collect();
        let args = [
            ("period", words::period(period, strings).into()),
            ("days", or(days, strings).into()),
            ("day", words::day(hangs_on, strings).into()),
        ];
        strings.fill(key, &args)
    };
    match rule.distance {
        Distance::On if rule.day.days.iter().all(|each| matches!(each, Each::Once(_))) => strings.text("upcoming_due_once"),
        Distance::On => {
            let days: Vec<String> = rule.day.days.iter().map(|each| each_on(*each, strings)).collect();
            strings.fill("upcoming_due_on", &[("days", words::list(&days, strings).into())])
        }
        Distance::After(period) => around("upcoming_due_after", period),
        Distance::Before(period) => around("upcoming_due_before", period),
    }
}

/// „zum Jahresende“, „zum 31. März oder zum 30. September“
fn to_days(to: &Recurring, strings: &Strings) -> String {
    let days = or(to.days.iter().map(|each| each_to(*each, strings)).collect(), strings);
    match to.first {
        Some(first) => strings.fill("upcoming_first", &[("days", days.into()), ("first", words::day(first, strings).into())]),
        None => days,
    }
}

fn or(days: Vec<String>, strings: &Strings) -> String {
    let join = |first: String, last: String| strings.fill("list_or", &[("first", first.into()), ("last", last.into())]);
    days.into_iter().reduce(join).unwrap_or_default()
}

/// „zum Quartalsende“, „zum 30. Juni“
fn each_to(each: Each, strings: &Strings) -> String {
    match each {
        Each::EndOf(unit) => strings.fill("day_to_unit", &[("unit", unit_end(unit, strings).into())]),
        Each::Yearly { .. } | Each::Once(_) => strings.fill("day_to_date", &[("date", date_of(each, strings).into())]),
    }
}

/// „zum Quartalsende“, „am 30. Juni“
fn each_on(each: Each, strings: &Strings) -> String {
    match each {
        Each::EndOf(unit) => strings.fill("day_on_unit", &[("unit", unit_end(unit, strings).into())]),
        Each::Yearly { .. } | Each::Once(_) => strings.fill("day_on_date", &[("date", date_of(each, strings).into())]),
    }
}

/// What stands behind „nach“ and „vor“: „Quartalsende“, „dem 30. Juni“
fn each_around(each: Each, strings: &Strings) -> String {
    match each {
        Each::EndOf(unit) => unit_end(unit, strings),
        Each::Yearly { .. } | Each::Once(_) => strings.fill("day_around_date", &[("date", date_of(each, strings).into())]),
    }
}

/// „30. Juni“, „30. Juni 2027“
fn date_of(each: Each, strings: &Strings) -> String {
    match each {
        Each::Yearly { month, day } => {
            let month = strings.text(&format!("month_{month}"));
            strings.fill("date_day_month", &[("day", i64::from(day).into()), ("month", month.into())])
        }
        Each::Once(day) => words::day(day, strings),
        Each::EndOf(unit) => unit_end(unit, strings),
    }
}

fn unit_end(unit: Unit, strings: &Strings) -> String {
    strings.text(match unit {
        Unit::Month => "unit_end_month",
        Unit::Quarter => "unit_end_quarter",
        Unit::HalfYear => "unit_end_half_year",
        Unit::Year => "unit_end_year",
        Unit::BudgetYear => "unit_end_budget_year",
        Unit::SchoolYear => "unit_end_school_year",
        Unit::CareYear => "unit_end_care_year",
    })
}

/// A notice must arrive in spite of a weekend (BGH, III ZR 172/04); what is due may as a rule follow on the next working day
/// (§ 193 BGB). Holidays differ from Land to Land and are not known here.
fn weekend(upcoming: &Upcoming, strings: &Strings) -> Option<String> {
    let key = match upcoming.occasion {
        Occasion::Notice { .. } => "upcoming_weekend_notice",
        Occasion::Due(_) => "upcoming_weekend_due",
        Occasion::End => return None,
    };
    let is_weekend = matches!(upcoming.day.weekday(), Weekday::Saturday | Weekday::Sunday);
    is_weekend.then(|| strings.fill(key, &[("weekday", weekday(upcoming.day, strings).into())]))
}

fn open_view(context: &Context<'_>, agreement: &Agreement, open: &Open) -> OpenView {
    let strings = context.strings();
    let what = match open.matter {
        Matter::Notice => strings.text("upcoming_kind_notice"),
        Matter::End => strings.text("upcoming_kind_end"),
        Matter::Due(entry) => agreement.document.deadlines[entry].what.to_string(),
    };
    let why = match &open.why {
        Why::AnyTime(Some(period)) => strings.fill("open_any_time_period", &[("period", words::period(*period, strings).into())]),
        Why::AnyTime(None) => strings.text("open_any_time"),
        Why::NoPeriod => strings.text("open_no_period"),
        Why::NoDay if matches!(open.matter, Matter::Notice) => strings.text("open_no_notice_day"),
        Why::NoDay => strings.text("open_no_day"),
        Why::NoTerm => strings.text("open_no_term"),
        Why::Words(words) => strings.fill("open_words", &[("words", words.to_string().into())]),
        Why::NoticeGiven => strings.text("open_notice_given"),
        Why::Renewal { end, words } => {
            strings.fill("open_renewal", &[("end", words::day(*end, strings).into()), ("words", words.to_string().into())])
        }
    };
    OpenView { what, why }
}
