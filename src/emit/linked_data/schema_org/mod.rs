//! What each page says in the words of schema.org, for search engines: a block of JSON-LD in its head. It says
//! only what the page shows, and names things as the files of linked data do (`super::id`).
//!
//! - every page is a `WebPage` of the site, with its way from the home page (`BreadcrumbList`);
//! - a fact sheet is about a `Project`: the only type of schema.org for bodies that work together, with members in
//!   roles, a beginning and an end. It is no `Legislation`: most agreements are none, and the page is not their text.
//!   The task itself is a `GovernmentService`;
//! - a list says what it lists, where search engines are to keep it.
//!
//! Knows nothing of templates.

mod agreement;
mod data_set;
mod home;
mod list;
mod partner;
mod term;
mod thing;

use serde::{Serialize, Serializer};

use super::id;
use crate::emit::context::{Context, LinkView};
use crate::plan::route::Route;
use thing::Thing;

/// The block of one page. It is finished when the page is rendered, since until then the page may still be
/// described otherwise.
#[derive(Debug)]
pub struct PageBlock {
    /// Scheme and host of the site.
    origin: String,
    /// Address of the page.
    address: String,
    /// The page's own facts, but for those below.
    page: Thing,
    name: String,
    description: String,
    language: &'static str,
    /// The way to the page, from the home page on, without the page.
    above: Vec<LinkView>,
    /// Whether search engines are to leave the page out; it says only where it stands then.
    unlisted: bool,
    /// What the page is about.
    things: Vec<Thing>,
}

impl PageBlock {
    /// What the page of a route says.
    pub fn new(context: &Context<'_>, route: &Route, name: &str) -> PageBlock {
        let address = context.routes.absolute(route);
        let (kind, things) = about(context, route);
        let site = Thing::new("WebSite")
            .named(id::website(context))
            .with("url", context.first().absolute(&Route::Home))
            .with("name", &*context.settings.title);
        let page = Thing::new(kind).named(&*address).with("url", &*address).with("isPartOf", site);
        let page = facts(context, route, page);
        let home = LinkView { text: context.strings().text("home"), url: context.url(&Route::Home) };
        PageBlock {
            origin: context.settings.base_url.origin.to_string(),
            page: if let Some(main) = things.first() { page.with("mainEntity", main.reference()) } else { page },
            address,
            name: name.to_string(),
            description: String::new(),
            language: context.language().tag(),
            above: if *route == Route::Home { Vec::new() } else { vec![home] },
            unlisted: false,
            things,
        }
    }

    pub fn described(&mut self, description: &str) {
        self.description = description.to_string();
    }

    pub fn below(&mut self, breadcrumbs: &[LinkView]) {
        self.above.extend_from_slice(breadcrumbs);
    }

    pub fn foreign(&mut self, language: &'static str) {
        self.language = language;
    }

    pub fn unlisted(&mut self) {
        self.unlisted = true;
    }

    /// The finished block: JSON in which nothing can end a script or begin a tag.
    fn text(&self) -> String {
        let mut page = self.page.clone().with("name", &*self.name).with("inLanguage", self.language);
        if !self.description.is_empty() {
            page = page.with("description", &*self.description);
        }
        let mut graph = Vec::new();
        if self.above.is_empty() {
            graph.push(page.json());
        } else {
            let way = self.breadcrumbs();
            graph.push(page.with("breadcrumb", way.reference()).json());
            graph.push(way.json());
        }
        graph.extend(self.things.iter().filter(|_| !self.unlisted).map(|thing| thing.clone().json()));
        format!("{{\"@context\":\"https://schema.org\",\"@graph\":[{}]}}", graph.join(","))
    }

    /// The way to the page as it shows it, itself last.
    fn breadcrumbs(&self) -> Thing {
        let step = |place: usize, name: &str, url: String| {
            Thing::new("ListItem").with("position", place + 1).with("name", name).with("item", url)
        };
        let above = self.above.iter().enumerate().map(|(n, link)| step(n, &link.text, format!("{}{}", self.origin, link.url)));
        let steps: Vec<Thing> = above.chain([step(self.above.len(), &self.name, self.address.clone())]).collect();
        Thing::new("BreadcrumbList").named(format!("{}#breadcrumb", self.address)).with("itemListElement", steps)
    }
}

impl Serialize for PageBlock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// What kind of page stands at a route, and what it is about, the main thing first.
fn about(context: &Context<'_>, route: &Route) -> (&'static str, Vec<Thing>) {
    match route {
        Route::Home => ("WebPage", home::things(context)),
        Route::Agreement(id) => ("WebPage", agreement::things(context, *id)),
        Route::Partner(id) => ("ProfilePage", vec![partner::whole(context, *id)]),
        Route::Agreements(number) => ("CollectionPage", vec![list::all(context, *number)]),
        Route::Partners => ("CollectionPage", vec![list::partners(context)]),
        Route::Recommendations => ("CollectionPage", vec![list::recommendations(context)]),
        Route::Guides => ("CollectionPage", vec![list::guides(context)]),
        Route::Pair(one, other) => ("CollectionPage", vec![list::pair(context, *one, *other)]),
        Route::Decade(decade) => ("CollectionPage", vec![list::decade(context, *decade)]),
        Route::Topics | Route::LegalForms | Route::Statuses => ("CollectionPage", vec![term::scheme(context, route)]),
        Route::Topic(_) | Route::LegalForm(_) | Route::Status(_) => ("CollectionPage", term::with_list(context, route)),
        Route::Search => ("CollectionPage", term::glossary(context)),
        Route::OpenData => ("CollectionPage", vec![data_set::thing(context)]),
        Route::PartnerTopic(..) | Route::Decades => ("CollectionPage", Vec::new()),
        _ => ("WebPage", Vec::new()),
    }
}

/// What only pages of some routes say of themselves.
fn facts(context: &Context<'_>, route: &Route, page: Thing) -> Thing {
    match route {
        Route::Agreement(id) => agreement::page(context, *id, page),
        Route::Partner(id) => {
            let document = &context.catalogue.partner(*id).document;
            page.maybe("lastReviewed", thing::date(document.verified.as_ref()))
        }
        _ => page,
    }
}
