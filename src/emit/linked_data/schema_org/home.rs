//! The home page in the words of schema.org: the site, how it can be searched, and who answers for it.

use super::id;
use super::thing::Thing;
use crate::document::choice::Profile;
use crate::emit::context::Context;
use crate::plan::route::Route;

pub fn things(context: &Context<'_>) -> Vec<Thing> {
    let publisher = publisher(context);
    let settings = context.settings;
    let site = Thing::new("WebSite")
        .named(id::website(context))
        .with("url", context.first().absolute(&Route::Home))
        .with("name", &*settings.title)
        .maybe("alternateName", settings.subtitle.as_deref())
        .maybe("description", settings.description.as_deref())
        .all("inLanguage", settings.languages.iter().map(|language| language.tag()))
        .maybe("publisher", publisher.as_ref().map(Thing::reference))
        .with("potentialAction", search(context));
    std::iter::once(site).chain(publisher).collect()
}

/// Where a search engine may lead people who search: the page of the search with what they seek.
fn search(context: &Context<'_>) -> Thing {
    let target = format!("{}?q={{search_term_string}}", context.routes.absolute(&Route::Search));
    Thing::new("SearchAction")
        .with("target", Thing::new("EntryPoint").with("urlTemplate", target))
        .with("query-input", "required name=search_term_string")
}

/// Who publishes the catalogue, where the settings say so.
pub fn publisher(context: &Context<'_>) -> Option<Thing> {
    let publisher = context.settings.publisher.as_ref()?;
    let public = context.settings.profile == Some(Profile::PublicBody);
    let thing = Thing::new(if public { "GovernmentOrganization" } else { "Organization" })
        .named(id::publisher(context))
        .with("name", &*publisher.name)
        .maybe("url", publisher.url.as_deref());
    Some(thing)
}
