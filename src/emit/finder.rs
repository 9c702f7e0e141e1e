//! The form that filters the list of agreements and asks the search; `static/finder.js` works it.

use serde::Serialize;
use serde_json::{Map, Value};

use super::context::Context;
use super::facet::{self, Facet};
use crate::plan::findable::ENTRIES_PER_FILE;
use crate::plan::route::Route;

/// From so many choices on, a facet can be narrowed by typing.
const LONG: usize = 15;

/// What the script says, by its own names and those of the string files.
const SPOKEN: &[(&str, &str)] = &[
    ("one", "finder_one"),
    ("other", "finder_other"),
    ("picked", "finder_picked"),
    ("show", "finder_show"),
    ("remove", "finder_remove"),
    ("removeAll", "finder_remove_all"),
    ("nothing", "finder_nothing"),
    ("nothingLeft", "finder_nothing_left"),
    ("quoted", "finder_quoted"),
    ("unknown", "finder_unknown"),
    ("whole", "finder_whole"),
    ("without", "finder_without"),
    ("more", "finder_more"),
    ("left", "finder_left"),
    ("fault", "finder_fault"),
    ("alphabetical", "finder_alphabetical"),
    ("best", "finder_best"),
];

/// The form with all that its script must know.
#[derive(Serialize)]
pub struct FinderView {
    /// Where the form leads without its script.
    action: String,
    /// `all` finds everything, `agreements` only these.
    scope: &'static str,
    facets: Vec<FinderFacet>,
    /// The names and values of the order in addresses.
    sort: &'static str,
    orders: Vec<(&'static str, String)>,
    /// The name and value that ask for all chosen partners together.
    all: (&'static str, &'static str),
    /// What the script says, as JSON.
    spoken: String,
    /// The folder of the index, its mark, and how many things share one of its files.
    index: String,
    version: String,
    share: usize,
}

#[derive(Serialize)]
struct FinderFacet {
    /// The column of `facets.json`, or `kind`.
    column: String,
    #[serde(flatten)]
    facet: Facet,
    /// Whether typing narrows the choices.
    long: bool,
    /// Whether several choices can be asked for together.
    together: bool,
}

/// The filter of the list of agreements.
pub fn of_list(context: &Context<'_>) -> FinderView {
    view(context, &Route::Agreements(1), "agreements", facets(context).collect())
}

/// The form of the search, which finds everything.
pub fn of_search(context: &Context<'_>) -> FinderView {
    let kinds = FinderFacet { column: "kind".into(), facet: facet::kinds(context), long: false, together: false };
    let narrowing = facets(context).filter(|f| matches!(f.facet.id, "topics" | "status"));
    view(context, &Route::Search, "all", std::iter::once(kinds).chain(narrowing).collect())
}

fn facets(context: &Context<'_>) -> impl Iterator<Item = FinderFacet> {
    facet::facets(context).into_iter().enumerate().filter(|(_, facet)| !facet.choices.is_empty()).map(|(n, facet)| FinderFacet {
        column: n.to_string(),
        long: facet.choices.len() > LONG,
        together: facet.id == "partners",
        facet,
    })
}

fn view(context: &Context<'_>, route: &Route, scope: &'static str, facets: Vec<FinderFacet>) -> FinderView {
    let words = context.routes.finder();
    let label = |key: &str| context.strings().text(key);
    FinderView {
        action: context.url(route),
        scope,
        facets,
        sort: words.sort,
        orders: vec![
            ("", label("finder_alphabetical")),
            (words.newest, label("finder_newest")),
            (words.oldest, label("finder_oldest")),
            (words.by_title, label("finder_alphabetical")),
        ],
        all: (words.all, words.yes),
        spoken: spoken(context),
        index: context.routes.index(),
        version: context.index_version().to_string(),
        share: ENTRIES_PER_FILE,
    }
}

fn spoken(context: &Context<'_>) -> String {
    let words = context.routes.finder();
    let said = SPOKEN.iter().map(|(name, key)| (*name, context.strings().text(key)));
    let known = [("newest", words.newest), ("oldest", words.oldest), ("byTitle", words.by_title)];
    let all = said.chain(known.map(|(name, word)| (name, word.to_string())));
    Value::Object(all.map(|(name, text)| (name.to_string(), Value::String(text))).collect::<Map<_, _>>()).to_string()
}
