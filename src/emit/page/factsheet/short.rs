//! The short form of a fact sheet, for paper: what it is about, who takes part, form, time and money, sources.
//! What is longer stands on the fact sheet, whose address it names.

use std::sync::Arc;

use serde::Serialize;

use super::facts::{FactView, facts};
use super::participants::{ParticipantView, participants};
use super::{MoneyView, NoticeView, PostView, TermView, money, notice, post, term};
use crate::catalogue::model::{Agreement, AgreementId};
use crate::emit::context::{Context, LinkView};
use crate::emit::page::source::{SourceView, sources};
use crate::emit::words::DateView;
use crate::plan::route::Route;
use crate::theme::{self, Value};

/// The rows of the table of facts that paper needs, by their keys, short ones first.
const ROWS: [&str; 8] = ["status", "legal_form", "start", "end", "performed_by", "topics", "transfer", "legal_basis"];

#[derive(Serialize)]
struct ShortView {
    summary: Arc<str>,
    /// The language of the summary, where it is not that of the page.
    foreign: Option<&'static str>,
    draft: bool,
    facts: Vec<FactView>,
    participants: Vec<ParticipantView>,
    term: Option<TermView>,
    notice: Option<NoticeView>,
    money: Vec<MoneyView>,
    posts: Vec<PostView>,
    sources: Vec<SourceView>,
    verified: Option<DateView>,
    /// The fact sheet, its whole address as words.
    online: LinkView,
}

/// The short form of an agreement without its title, as it is set into every report that holds it.
pub fn short<'c>(context: &'c Context<'_>, id: AgreementId) -> &'c Value {
    context.sheet(id, || theme::value(&view(context, id)))
}

fn view(context: &Context<'_>, id: AgreementId) -> ShortView {
    let agreement = context.catalogue.agreement(id);
    let document = &agreement.document;
    let said = context.worded(&document.head, agreement.title(), Some(&document.summary), &document.body);
    let route = Route::Agreement(id);
    ShortView {
        summary: said.summary.unwrap_or(&document.summary).clone(),
        foreign: context.foreign(said.translation.is_some()),
        draft: document.draft,
        facts: rows(context, agreement),
        participants: participants(context, agreement),
        term: document.term.as_ref().map(|t| term(context, t)),
        notice: document.notice.as_ref().map(|n| notice(context, n)),
        money: document.money.iter().map(|m| money(context, m)).collect(),
        posts: agreement.posts.iter().map(|p| post(context, agreement, p)).collect(),
        sources: sources(context, &agreement.sources),
        verified: document.verified.as_ref().map(|d| context.dating(&d.value)),
        online: LinkView { text: context.routes.absolute(&route), url: context.url(&route) },
    }
}

/// The rows for paper. The main topic is left out: the chapter of the report bears its name.
fn rows(context: &Context<'_>, agreement: &Agreement) -> Vec<FactView> {
    let place = |fact: &FactView| ROWS.iter().position(|id| *id == fact.id);
    let further = |fact: &FactView| fact.id != "topics" || fact.values.len() > 1;
    let mut rows: Vec<FactView> = facts(context, agreement).into_iter().filter(|f| place(f).is_some() && further(f)).collect();
    rows.sort_by_key(place);
    rows
}
