//! What a found thing that is no agreement looks like in the results; agreements have their list entry.

use serde::Serialize;

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
pub fn entry(context: &Context<'_>, route: &Route) -> Result<Value, ThemeFault> {
    let catalogue = context.catalogue;
    let (title, summary, translated) = match route {
        Route::Partner(id) => {
            let d = &catalogue.partner(*id).document;
            let (name, summary, translated) = worded(context, &d.head, &d.name.value, d.summary.as_ref(), &d.body);
            let kind = || context.strings().text(&format!("partner_kind_{}", d.kind.id()));
            (name, Some(summary.clone().unwrap_or_else(kind)), translated || summary.is_none())
        }
        Route::Topic(id) => {
            let d = &catalogue.topic(*id).document;
            worded(context, &d.head, &d.title.value, d.summary.as_ref(), &d.body)
        }
        Route::LegalForm(id) => {
            let d = &catalogue.legal_form(*id).document;
            worded(context, &d.head, &d.title.value, d.summary.as_ref(), &d.body)
        }
        Route::Recommendation(id) => {
            let d = &catalogue.recommendation(*id).document;
            worded(context, &d.head, &d.title.value, Some(&d.summary), &d.body)
        }
        Route::Guide(id) => {
            let d = &catalogue.guide(*id).document;
            worded(context, &d.head, &d.title.value, Some(&d.summary), &d.body)
        }
        Route::Page(id) => page(context, *id),
        Route::Legal(which) => match catalogue.legal_page(*which) {
            Some(id) => page(context, id),
            None => (context.legal_heading(*which), None, true),
        },
        _ => unreachable!("agreements have their list entry, other routes are not found"),
    };
    let agreements = match route {
        Route::Partner(id) => Some(catalogue.agreements_of(*id).len()),
        Route::Topic(id) => Some(catalogue.on_topic(*id).len()),
        Route::LegalForm(id) => Some(catalogue.in_legal_form(*id).len()),
        _ => None,
    };
    let kind = context.strings().text(&format!("kind_{}", facet::kind(route)));
    let view = FoundView { url: context.url(route), title, kind, summary, agreements, foreign: context.foreign(translated) };
    context.theme.render_piece("component/found.html", theme::value(&view), context.site())
}

type Words = (String, Option<String>, bool);

fn worded(
    context: &Context<'_>,
    head: &crate::document::Head,
    title: &std::sync::Arc<str>,
    summary: Option<&std::sync::Arc<str>>,
    body: &crate::markdown::Body,
) -> Words {
    let words = context.worded(head, title, summary, body);
    (words.title.to_string(), words.summary.map(ToString::to_string), words.translation.is_some())
}

fn page(context: &Context<'_>, id: crate::catalogue::model::PageId) -> Words {
    let d = &context.catalogue.page(id).document;
    worded(context, &d.head, &d.title.value, d.summary.as_ref(), &d.body)
}
