//! What every file of open data says of itself: from whom, under which licence, as of when, from which
//! sources. Knows nothing of the formats in which it stands.

use crate::emit::context::Context;
use crate::emit::words;
use crate::plan::export::VERSION;
use crate::plan::route::Route;

/// Who answers for the catalogue, or its own name.
pub fn publisher(context: &Context<'_>) -> String {
    let settings = context.settings;
    settings.publisher.as_ref().map_or(&settings.title, |publisher| &publisher.name).to_string()
}

/// The licence with its address, or that none is stated.
pub fn licence(context: &Context<'_>) -> String {
    match context.settings.licence {
        Some(licence) => format!("{} ({})", licence.terms().name, licence.terms().url),
        None => context.strings().text("data_licence_none"),
    }
}

/// How the data are named where somebody uses them.
pub fn citation(context: &Context<'_>) -> String {
    let args = [
        ("publisher", publisher(context).into()),
        ("title", context.settings.title.to_string().into()),
        ("date", words::day(context.settings.as_of, context.strings()).into()),
        ("url", context.routes.absolute(&Route::OpenData).into()),
    ];
    let cited = context.strings().fill("data_citation", &args);
    match context.settings.licence {
        Some(licence) => format!("{cited} {}", context.strings().fill("data_citation_licence", &[("id", licence.id().into())])),
        None => cited,
    }
}

/// All of it, each with its label.
pub fn facts(context: &Context<'_>) -> Vec<(String, String)> {
    let (settings, strings) = (context.settings, context.strings());
    let as_of = words::day(settings.as_of, strings);
    let mut facts = vec![("data_fact_title", settings.title.to_string())];
    facts.extend(settings.description.as_ref().map(|text| ("data_fact_description", text.to_string())));
    facts.push(("data_fact_publisher", publisher(context)));
    facts.push(("data_fact_licence", licence(context)));
    facts.push(("data_fact_as_of", as_of));
    facts.push(("data_fact_page", context.routes.absolute(&Route::OpenData)));
    facts.push(("data_fact_citation", citation(context)));
    facts.push(("data_fact_version", VERSION.to_string()));
    let sources: Vec<String> = context.catalogue.sources().map(|(_, source)| source.entry.title.to_string()).collect();
    facts.extend((!sources.is_empty()).then(|| ("data_fact_sources", sources.join("; "))));
    facts.into_iter().map(|(key, text)| (strings.text(key), text)).collect()
}
