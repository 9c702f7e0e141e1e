//! The report: all agreements, or those of one partner, as a paper for councils. It says what the pages say,
//! made by the same functions, in an order for reading on paper.
//! Knows nothing of printing: styles make pages of it.

mod chapters;
mod figures;
mod schedule;

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use super::counts::{self, Scope};
use super::partner::{self, NeighbourView};
use super::source::{self, SourceView};
use super::{Head, Page};
use crate::catalogue::model::*;
use crate::emit::context::{Context, CountView, LinkView};
use crate::plan::{has_report, route::Route};
use chapters::{Chapter, chapters};
use figures::{FiguresView, figures};
use schedule::{DueView, schedule};

/// Up to how many agreements a report holds the short forms of their fact sheets; a longer one, of more than
/// two hundred sheets of paper, holds the table alone.
const SHEETS: usize = 500;

#[derive(Serialize)]
struct ReportView {
    head: Head,
    cover: CoverView,
    /// What a partner does with whom, as a sentence.
    sentence: Option<String>,
    figures: FiguresView,
    /// The others of a partner's agreements.
    neighbours: Vec<NeighbourView>,
    /// Everyone who takes part in an agreement; the links lead to their reports.
    partners: Vec<CountView>,
    /// Whether the short forms of the fact sheets stand in the report.
    with_sheets: bool,
    schedule: Vec<DueView>,
    sources: Vec<SourceView>,
}

/// What the cover says beside the heading.
#[derive(Serialize)]
struct CoverView {
    lead: Option<Arc<str>>,
    /// The area that the catalogue is about.
    region: Option<Arc<str>>,
    /// The page to which the report belongs, its whole address as words.
    online: LinkView,
}

/// All agreements.
pub fn whole(context: &Context<'_>) -> Page {
    let s = context.strings();
    let catalogue = context.catalogue;
    let ids: Vec<AgreementId> = catalogue.agreements().map(|(id, _)| id).collect();
    let n = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let head = Head::new(context, "report", &Route::Report(None), s.text("report_heading"))
        .described(s.fill("report_description", &[("n", n.into())]));
    let cover = CoverView {
        lead: context.settings.subtitle.clone(),
        region: catalogue.region().map(|region| catalogue.partner(region).name().clone()),
        online: online(context, &Route::Home),
    };
    let partners: Vec<PartnerId> = catalogue.partners().map(|(id, _)| id).filter(|id| has_report(catalogue, *id)).collect();
    let chapters = chapters(context, &ids);
    let report = ReportView {
        partners: partners.iter().map(|id| with_report(context, *id)).collect(),
        ..report(context, head, cover, &chapters, figures(context, &ids, Scope::All, &partners))
    };
    page(context, &report, &chapters)
}

/// The agreements of one partner.
pub fn of_partner(context: &Context<'_>, id: PartnerId) -> Page {
    let s = context.strings();
    let name = context.catalogue.partner(id).name();
    let ids = context.catalogue.agreements_of(id);
    let sentence = partner::sentence(context, id);
    let above = vec![context.link(s.text("nav_partners"), &Route::Partners), context.partner_link(id)];
    let head = Head::new(
        context,
        "report",
        &Route::Report(Some(id)),
        s.fill("report_partner_heading", &[("partner", (&**name).into())]),
    )
    .described(&*sentence)
    .below(above)
    .unlisted();
    let cover = CoverView { lead: None, region: None, online: online(context, &Route::Partner(id)) };
    let others: Vec<PartnerId> = context.catalogue.neighbours(id).iter().map(|(other, _)| *other).collect();
    let chapters = chapters(context, ids);
    let report = ReportView {
        sentence: Some(sentence),
        neighbours: partner::neighbours(context, id),
        ..report(context, head, cover, &chapters, figures(context, ids, Scope::Only(ids), &others))
    };
    page(context, &report, &chapters)
}

/// What the reports have in common.
fn report(context: &Context<'_>, head: Head, cover: CoverView, chapters: &[Chapter], figures: FiguresView) -> ReportView {
    ReportView {
        head,
        cover,
        sentence: None,
        with_sheets: figures.agreements <= SHEETS,
        figures,
        neighbours: Vec::new(),
        partners: Vec::new(),
        schedule: schedule(context, chapters),
        sources: sources(context, chapters),
    }
}

fn page(context: &Context<'_>, report: &ReportView, chapters: &[Chapter]) -> Page {
    Page::new("report.html", report).with("chapters", chapters::values(context, chapters, report.with_sheets))
}

fn online(context: &Context<'_>, route: &Route) -> LinkView {
    LinkView { text: context.routes.absolute(route), url: context.url(route) }
}

/// A partner with the number of its agreements; the link leads to its report.
fn with_report(context: &Context<'_>, id: PartnerId) -> CountView {
    CountView { url: context.url(&Route::Report(Some(id))), ..counts::partner(context, id) }
}

/// Every source that one of the agreements names, each once.
fn sources(context: &Context<'_>, chapters: &[Chapter]) -> Vec<SourceView> {
    let named = chapters.iter().flat_map(|chapter| &chapter.agreements).flat_map(|id| &context.catalogue.agreement(*id).sources);
    let named: BTreeSet<SourceId> = named.map(|citation| citation.source).collect();
    named.into_iter().map(|id| source::whole(context, id)).collect()
}
