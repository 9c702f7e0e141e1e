//! What is new, changed or ends soon as a feed (Atom, RFC 4287): of all agreements, of a partner, of a topic.
//!
//! 1. Gather the dated facts of each agreement: what happened to it, when it began and ended, when its entry was checked, which
//!    notice days and ends lie within the next twelve months.
//! 2. Give each the day on which it became news: the day of the fact, or twelve months before a day to come. Where only a month or
//!    a year is known, its first day counts, as everywhere in the catalogue, and the title says how exactly it is known.
//! 3. Write the newest.
//!
//! A fact without a date is no news; none is later than the as-of date. Knows nothing of pages.

use jiff::ToSpan;
use jiff::civil::Date;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event as Xml};

use super::context::Context;
use super::outlook;
use super::words;
use crate::catalogue::deadline::{Occasion, Reason, Upcoming};
use crate::catalogue::model::*;
use crate::date::{Dating, PartialDate, Precision};
use crate::document::choice::{EventKind, Status};
use crate::plan::rendition::Rendition;
use crate::plan::route::Route;

/// How many entries the feed of all agreements has at most.
const NEWEST: usize = 50;
/// How many entries the feed of one partner or topic has at most.
const NEWEST_OF_ONE: usize = 25;

/// One dated fact about an agreement.
struct News<'c> {
    /// The day on which it became news.
    day: Date,
    agreement: AgreementId,
    fact: Fact<'c>,
}

#[derive(Clone, Copy)]
enum Fact<'c> {
    Happened { entry: usize, when: PartialDate },
    Began(PartialDate),
    Ended(PartialDate),
    Checked(PartialDate),
    Upcoming(&'c Upcoming),
}

/// The feed of a page.
pub fn render(context: &Context<'_>, page: &Route) -> Vec<u8> {
    let mut news = news(context, page);
    news.sort_by(|a, b| b.day.cmp(&a.day).then(a.agreement.cmp(&b.agreement)));
    news.truncate(if *page == Route::Home { NEWEST } else { NEWEST_OF_ONE });
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    write(&mut writer, context, page, &news).expect("writing to memory cannot fail");
    writer.into_inner()
}

fn news<'c>(context: &Context<'c>, page: &Route) -> Vec<News<'c>> {
    let catalogue = context.catalogue;
    let gather = |id: &AgreementId| facts(catalogue.agreement(*id), *id, context.settings.as_of);
    match page {
        Route::Partner(id) => catalogue.agreements_of(*id).iter().flat_map(gather).collect(),
        Route::Topic(id) => catalogue.on_topic(*id).iter().flat_map(gather).collect(),
        _ => catalogue.agreements().flat_map(|(id, _)| gather(&id)).collect(),
    }
}

/// The dated facts of an agreement that are news on a day or before.
fn facts(agreement: &Agreement, id: AgreementId, as_of: Date) -> Vec<News<'_>> {
    let document = &agreement.document;
    let mut facts = Vec::new();
    for (entry, event) in document.events.iter().enumerate() {
        facts.extend(event.date.value.when().map(|when| Fact::Happened { entry, when }));
    }
    let told = |kinds: &[EventKind], when: PartialDate| {
        document.events.iter().any(|event| kinds.contains(&event.kind) && event.date.value.when() == Some(when))
    };
    let begun = document.start.as_ref().map(|start| &start.value).filter(|start| !start.is_planned());
    let beginnings = [EventKind::Founded, EventKind::InForce, EventKind::Signed];
    // A beginning that was planned and has passed is none.
    let is_plan = matches!(agreement.status, Status::Planned | Status::UnderReview | Status::NotRealised);
    let begun = begun.and_then(Dating::when).filter(|when| !is_plan || when.earliest > as_of);
    facts.extend(begun.filter(|when| !told(&beginnings, *when)).map(Fact::Began));
    facts.extend(ended(agreement).filter(|when| !told(&[EventKind::Ended], *when)).map(Fact::Ended));
    facts.extend(document.verified.as_ref().and_then(|date| date.value.when()).map(Fact::Checked));
    for upcoming in &agreement.upcoming {
        let is_told = upcoming.occasion == Occasion::End && told(&[EventKind::Ended], PartialDate::day(upcoming.day));
        if !is_told && !matches!(upcoming.occasion, Occasion::Due(_)) {
            facts.push(Fact::Upcoming(upcoming));
        }
    }
    let news = |fact: Fact<'_>| fact.news_day(as_of);
    facts.into_iter().filter_map(|fact| Some(News { day: news(fact)?, agreement: id, fact })).collect()
}

/// When an agreement ended that has ended.
fn ended(agreement: &Agreement) -> Option<PartialDate> {
    let document = &agreement.document;
    let term = || document.term.as_ref().and_then(|term| term.until.as_ref());
    let range = || document.start.as_ref().and_then(|start| start.value.until);
    let stated = document.end.as_ref().or_else(term).and_then(|end| end.value.when().or(end.value.until));
    stated.or_else(range).filter(|_| agreement.status == Status::Ended)
}

impl Fact<'_> {
    fn when(self) -> PartialDate {
        match self {
            Fact::Happened { when, .. } | Fact::Began(when) | Fact::Ended(when) | Fact::Checked(when) => when,
            Fact::Upcoming(upcoming) => PartialDate::day(upcoming.day),
        }
    }

    /// The day on which it became news, where that is not still to come.
    fn news_day(self, as_of: Date) -> Option<Date> {
        let day = self.when().earliest;
        let told = if day > as_of { day.saturating_sub(12.months()) } else { day };
        (told <= as_of).then_some(told)
    }

    /// What it is called in its address.
    fn key(self, agreement: &Agreement) -> String {
        let kind = match self {
            Fact::Happened { entry, .. } => agreement.document.events[entry].kind.id(),
            Fact::Began(_) => "began",
            Fact::Ended(_) => EventKind::Ended.id(),
            Fact::Checked(_) => "verified",
            Fact::Upcoming(Upcoming { occasion: Occasion::End, .. }) => EventKind::Ended.id(),
            Fact::Upcoming(_) => "notice",
        };
        // The marks of doubt stay, so that two facts never share a key.
        let marked = self.when().edtf().replace('/', "--").replace('?', "u").replace('~', "a").replace('%', "ua");
        let date: String = marked.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let same = match self {
            Fact::Happened { entry, when } => {
                let event = &agreement.document.events[entry];
                let earlier = agreement.document.events[..entry].iter();
                let said = |other: PartialDate| other.edtf() == when.edtf();
                earlier.filter(|other| other.kind == event.kind && other.date.value.when().is_some_and(said)).count()
            }
            _ => 0,
        };
        if same == 0 { format!("{kind}-{date}") } else { format!("{kind}-{date}-{}", same + 1) }
    }
}

type Written = std::io::Result<()>;

fn write(out: &mut Writer<Vec<u8>>, context: &Context<'_>, page: &Route, news: &[News<'_>]) -> Written {
    let s = context.strings();
    let address = context.routes.absolute(page);
    let own = context.routes.absolute(&Route::Rendition(Box::new(page.clone()), Rendition::Feed));
    let newest = news.first().map_or(context.settings.as_of, |news| news.day);
    out.write_event(Xml::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let feed = out.create_element("feed").with_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
    feed.with_attribute(("xml:lang", context.language().tag())).write_inner_content(|out| {
        text(out, "title", &title(context, page))?;
        text(out, "subtitle", &s.text("feed_subtitle"))?;
        text(out, "id", &address)?;
        text(out, "updated", &moment(newest))?;
        link(out, "self", Rendition::Feed.media_type(), &own)?;
        link(out, "alternate", "text/html", &address)?;
        author(out, context)?;
        text(out, "generator", "Verbund")?;
        news.iter().try_for_each(|news| entry(out, context, news))
    })?;
    out.write_event(Xml::Text(BytesText::new("\n")))
}

fn title(context: &Context<'_>, page: &Route) -> String {
    let of = match page {
        Route::Partner(id) => context.partner_link(*id).text,
        Route::Topic(id) => context.topic_title(*id).to_string(),
        _ => context.settings.title.to_string(),
    };
    context.strings().fill("feed_title", &[("of", of.into())])
}

/// Whoever answers for the catalogue (RFC 4287, 4.1.1: a feed has an author).
fn author(out: &mut Writer<Vec<u8>>, context: &Context<'_>) -> Written {
    let publisher = context.settings.publisher.as_ref();
    let name = publisher.map_or(&*context.settings.title, |publisher| &*publisher.name);
    out.create_element("author").write_inner_content(|out| {
        text(out, "name", name)?;
        publisher.and_then(|publisher| publisher.url.as_deref()).map_or(Ok(()), |url| text(out, "uri", url))
    })?;
    Ok(())
}

fn entry(out: &mut Writer<Vec<u8>>, context: &Context<'_>, news: &News<'_>) -> Written {
    let agreement = context.catalogue.agreement(news.agreement);
    let address = context.routes.absolute(&Route::Agreement(news.agreement));
    out.create_element("entry").write_inner_content(|out| {
        text(out, "title", &headline(context, news))?;
        text(out, "id", &format!("{address}#{}", news.fact.key(agreement)))?;
        text(out, "updated", &moment(news.day))?;
        link(out, "alternate", "text/html", &address)?;
        for topic in &agreement.topics {
            let id = &*context.catalogue.topic(*topic).document.head.id;
            let category = out.create_element("category").with_attribute(("term", id));
            let scheme = context.routes.absolute(&Route::Topics);
            let label = legal(context.topic_name(*topic));
            category.with_attribute(("scheme", scheme.as_str())).with_attribute(("label", label.as_str())).write_empty()?;
        }
        text(out, "summary", &summary(context, news))
    })?;
    Ok(())
}

/// „Archiv-Verwaltung: beendet zum 31. Dezember 2015“
fn headline(context: &Context<'_>, news: &News<'_>) -> String {
    let s = context.strings();
    let title = context.agreement_link(news.agreement).text;
    let when = news.fact.when();
    let date = words::moment(&when, s);
    let filled = |key: &str| s.fill(key, &[("title", title.as_str().into()), ("date", date.as_str().into())]);
    let agreement = context.catalogue.agreement(news.agreement);
    let ended = || match when.precision {
        Precision::Day => {
            let day = words::date(&when, s);
            s.fill("feed_ended_with_day", &[("title", title.as_str().into()), ("date", day.into())])
        }
        _ => filled("feed_ended"),
    };
    match news.fact {
        Fact::Happened { entry, .. } if ends(agreement, entry) && !when.is_after(context.settings.as_of) => ended(),
        Fact::Happened { entry, .. } => {
            let kind = agreement.document.events[entry].kind;
            let partners: Vec<String> = agreement
                .events
                .iter()
                .filter(|e| e.entry == entry)
                .flat_map(|e| &e.partners)
                .map(|p| context.short_name(*p))
                .collect();
            let key = if when.is_after(context.settings.as_of) { "feed_planned" } else { "feed_event" };
            let event = s.text(&format!("feed_event_{}", kind.id()));
            let args = [("title", title.as_str().into()), ("event", event.into()), ("date", date.as_str().into())];
            let said = s.fill(key, &args);
            if partners.is_empty() { said } else { format!("{said} ({})", words::list(&partners, s)) }
        }
        Fact::Began(_) if when.is_after(context.settings.as_of) => filled("feed_begins"),
        Fact::Began(_) => filled("feed_began"),
        Fact::Ended(_) => ended(),
        Fact::Checked(_) => filled("feed_checked"),
        Fact::Upcoming(Upcoming { occasion: Occasion::End, reason: Reason::Term(Some(_)) | Reason::TermOr(_), .. }) => {
            filled("feed_ends_or_renews")
        }
        Fact::Upcoming(Upcoming { occasion: Occasion::End, .. }) => filled("feed_ends"),
        Fact::Upcoming(_) => filled("feed_notice"),
    }
}

/// Whether an event is the end.
fn ends(agreement: &Agreement, entry: usize) -> bool {
    agreement.document.events[entry].kind == EventKind::Ended
}

/// What the fact says, and what the agreement is about.
fn summary(context: &Context<'_>, news: &News<'_>) -> String {
    let agreement = context.catalogue.agreement(news.agreement);
    let document = &agreement.document;
    let of_fact = match news.fact {
        Fact::Happened { entry, .. } => document.events[entry].text.as_ref().map(ToString::to_string),
        Fact::Upcoming(upcoming) => Some(outlook::day(context, agreement, upcoming).why),
        Fact::Began(_) | Fact::Ended(_) | Fact::Checked(_) => None,
    };
    let worded = context.worded(&document.head, agreement.title(), Some(&document.summary), &document.body);
    let about = worded.summary.map(ToString::to_string);
    // The words of an event are often no sentence.
    let closed = of_fact.map(|text| if text.ends_with(['.', '!', '?', '“']) { text } else { format!("{text}.") });
    closed.into_iter().chain(about).collect::<Vec<_>>().join(" ")
}

/// A day as RFC 3339 wants it (RFC 4287, 3.3): the first moment of that day in Greenwich, as no time of day is known.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

fn text(out: &mut Writer<Vec<u8>>, name: &str, value: &str) -> Written {
    out.create_element(name).write_text_content(BytesText::new(&legal(value)))?;
    Ok(())
}

fn link(out: &mut Writer<Vec<u8>>, relation: &str, media_type: &str, address: &str) -> Written {
    let link = out.create_element("link").with_attribute(("rel", relation)).with_attribute(("type", media_type));
    link.with_attribute(("href", address)).write_empty()?;
    Ok(())
}

/// A text without the characters that no XML document may hold (XML 1.0, 2.2).
fn legal(text: &str) -> String {
    let is_legal = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(is_legal).collect()
}
