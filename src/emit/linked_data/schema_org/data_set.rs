//! The page of open data in the words of schema.org: the data set with every file in which it can be had.

use super::thing::Thing;
use super::{home, id};
use crate::emit::context::Context;
use crate::emit::linked_data::dcat;
use crate::plan::export::Export;
use crate::plan::route::Route;

pub fn thing(context: &Context<'_>) -> Thing {
    let strings = context.strings();
    let topics = context.catalogue.topics().map(|(id, _)| context.topic_name(id).to_string());
    Thing::new("Dataset")
        .named(id::portal(context, "dataset"))
        .with("name", strings.text("dcat_set_agreements"))
        .with("description", strings.text("dcat_set_agreements_description"))
        .with("url", context.routes.absolute(&Route::OpenData))
        .with("inLanguage", context.settings.language.tag())
        .with("isAccessibleForFree", true)
        .with("dateModified", context.settings.as_of.to_string())
        .all("keywords", std::iter::once(strings.text("dcat_keyword")).chain(topics))
        .all("license", context.settings.licence.map(|licence| licence.terms().url))
        .maybe("publisher", home::publisher(context))
        .maybe("creator", home::publisher(context).map(|publisher| publisher.reference()))
        .all("distribution", Export::all().into_iter().map(|export| file(context, export)))
}

fn file(context: &Context<'_>, export: Export) -> Thing {
    // The files are those of the first language; another interface does not make them again to weigh them.
    let print = context.routes.is_first().then(|| context.print(export));
    Thing::new("DataDownload")
        .maybe("contentSize", print.as_ref().map(|print| format!("{} B", print.bytes)))
        .maybe("sha256", print.map(|print| print.sha256))
        .with("name", dcat::title(context, export))
        .with("contentUrl", id::file(context, export))
        .with("encodingFormat", export.media_type())
}
