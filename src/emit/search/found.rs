//! What a found thing that is no agreement looks like in the results; agreements have their list entry.

use serde::Serialize;

use super::record::Record;
use crate::emit::context::Context;
use crate::emit::facet;
use crate::plan::route::Route;
use crate::theme::{self, ThemeFault, Value};

#[derive(Serialize)]
struct FoundView {
    url: String,
    title: String,
    /// „Partner“, „Thema“ …
    kind: String,
    summary: Option<String>,
    /// How many agreements stand behind it.
    agreements: Option<usize>,
    /// The language of title and summary, where it is not that of the page.
    foreign: Option<&'static str>,
}

/// The rendered result.
///
/// # Errors
/// The template is wrong.
pub fn entry(context: &Context<'_>, route: &Route, record: &Record<'_>) -> Result<Value, ThemeFault> {
    let catalogue = context.catalogue;
    let (agreements, partner) = match route {
        Route::Partner(id) => (Some(catalogue.agreements_of(*id).len()), Some(catalogue.partner(*id))),
        Route::Topic(id) => (Some(catalogue.on_topic(*id).len()), None),
        Route::LegalForm(id) => (Some(catalogue.in_legal_form(*id).len()), None),
        _ => (None, None),
    };
    // A partner without a summary is at least of some kind, which is said in the language of the page.
    let kind = partner.filter(|_| record.sentence().is_none()).map(|partner| partner.document.kind.id());
    let kind = kind.map(|kind| context.strings().text(&format!("partner_kind_{kind}")));
    let view = FoundView {
        url: context.url(route),
        title: record.name().to_string(),
        kind: context.strings().text(&format!("kind_{}", facet::kind(route))),
        foreign: record.foreign.filter(|_| kind.is_none()),
        summary: kind.or_else(|| record.sentence().map(str::to_string)),
        agreements,
    };
    context.theme.render_piece("component/found.html", theme::value(&view), context.site())
}
