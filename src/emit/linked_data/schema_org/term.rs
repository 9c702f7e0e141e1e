//! Topics, legal forms, statuses and the glossary in the words of schema.org: terms of a list.

use super::thing::Thing;
use super::{id, list};
use crate::catalogue::model::*;
use crate::emit::context::Context;
use crate::plan::route::Route;

/// A topic, as other pages name it.
pub fn topic(context: &Context<'_>, number: TopicId) -> Thing {
    Thing::new("DefinedTerm")
        .named(id::topic(context, number))
        .with("name", context.topic_title(number))
        .with("url", context.routes.absolute(&Route::Topic(number)))
}

fn legal_form(context: &Context<'_>, number: LegalFormId) -> Thing {
    Thing::new("DefinedTerm")
        .named(id::legal_form(context, number))
        .with("name", context.legal_form_link(number).text)
        .with("url", context.routes.absolute(&Route::LegalForm(number)))
}

fn status(context: &Context<'_>, status: crate::document::choice::Status) -> Thing {
    Thing::new("DefinedTerm")
        .named(id::status(context, status))
        .with("name", context.status(status).label)
        .with("url", context.routes.absolute(&Route::Status(status)))
}

/// All terms of an overview.
pub fn scheme(context: &Context<'_>, overview: &Route) -> Thing {
    let catalogue = context.catalogue;
    let terms: Vec<Thing> = match overview {
        Route::Topics => catalogue.topics().map(|(id, _)| topic(context, id)).collect(),
        Route::LegalForms => catalogue.legal_forms().map(|(id, _)| legal_form(context, id)).collect(),
        _ => catalogue.by_status().keys().map(|known| status(context, *known)).collect(),
    };
    set(context, overview).all("hasDefinedTerm", terms)
}

/// The list to which terms belong.
fn set(context: &Context<'_>, overview: &Route) -> Thing {
    let name = match overview {
        Route::Topics => "topics_heading",
        Route::LegalForms => "legal_forms_heading",
        _ => "statuses_heading",
    };
    Thing::new("DefinedTermSet")
        .named(id::scheme(context, overview))
        .with("name", context.strings().text(name))
        .with("url", context.routes.absolute(overview))
}

/// The term that a page explains, and the agreements that it lists.
pub fn with_list(context: &Context<'_>, route: &Route) -> Vec<Thing> {
    let catalogue = context.catalogue;
    let (term, overview, summary, listed): (Thing, Route, Option<String>, &[AgreementId]) = match route {
        Route::Topic(id) => {
            let document = &catalogue.topic(*id).document;
            let worded = context.worded(&document.head, &document.title.value, document.summary.as_ref(), &document.body);
            (topic(context, *id), Route::Topics, worded.summary.map(ToString::to_string), catalogue.on_topic(*id))
        }
        Route::LegalForm(id) => {
            let document = &catalogue.legal_form(*id).document;
            let worded = context.worded(&document.head, &document.title.value, document.summary.as_ref(), &document.body);
            (legal_form(context, *id), Route::LegalForms, worded.summary.map(ToString::to_string), catalogue.in_legal_form(*id))
        }
        Route::Status(known) => {
            let listed = catalogue.by_status().get(known).map(Vec::as_slice).unwrap_or_default();
            let lead = context.strings().text(&format!("status_{}_lead", known.id()));
            (status(context, *known), Route::Statuses, Some(lead), listed)
        }
        _ => return Vec::new(),
    };
    let term = term.maybe("description", summary).with("inDefinedTermSet", set(context, &overview));
    vec![term, list::agreements(context, route, listed)]
}

/// Abbreviations and words that stand for the same, as the page of the search shows them.
pub fn glossary(context: &Context<'_>) -> Vec<Thing> {
    let entries = context.catalogue.glossary();
    if entries.is_empty() {
        return Vec::new();
    }
    let name = format!("{}#glossary", context.routes.absolute(&Route::Search));
    let term = |entry: &crate::document::vocabulary::GlossaryEntry| {
        Thing::new("DefinedTerm").with("name", &*entry.term).all("alternateName", entry.means.iter().map(|word| &**word))
    };
    let set = Thing::new("DefinedTermSet").named(name).with("name", context.strings().text("search_glossary"));
    vec![set.all("hasDefinedTerm", entries.iter().map(term))]
}
