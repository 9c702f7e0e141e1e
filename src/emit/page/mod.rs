//! Pages for people: for each route the template and the view that it shows.
//! Knows nothing of bytes on disk.

mod contact;
mod counts;
mod data;
mod deadlines;
mod editing;
mod factsheet;
mod feedback;
mod home;
mod legal;
mod list;
mod overview;
mod partner;
mod plain;
mod report;
mod source;
mod vocabulary;

use feedback::FeedbackView;
use serde::Serialize;

use super::context::{AlternateView, Context, LinkView};
use super::linked_data::schema_org::PageBlock;
use super::rendition::{self, RenditionView};
use crate::plan::route::Route;
use crate::theme::{self, ThemeFault, Value};

/// What the head of every page says.
#[derive(Debug, Serialize)]
pub struct Head {
    /// One of the page types of the contract, for scripts and styles.
    pub page_type: &'static str,
    /// The heading of the page.
    pub heading: String,
    /// The title in the browser's tab, without the catalogue's name; unique in the site.
    pub title: String,
    pub description: String,
    pub canonical: String,
    /// The way from the home page, without this page.
    pub breadcrumbs: Vec<LinkView>,
    /// The page in all interface languages, for a switch and for search engines.
    pub alternates: Vec<AlternateView>,
    /// The page in other formats: data, calendar, feed.
    pub renditions: Vec<RenditionView>,
    /// The language of the content, where it is not that of the page: it has no translation.
    pub foreign: Option<&'static str>,
    /// The ways to tell a fault or a barrier of this page.
    pub feedback: FeedbackView,
    /// Whether search engines should leave the page out: pages that only filter others.
    pub noindex: bool,
    /// The same for search engines, as JSON that can stand in a page.
    pub linked_data: PageBlock,
}

impl Head {
    fn new(context: &Context<'_>, page_type: &'static str, route: &Route, heading: impl Into<String>) -> Head {
        let heading = heading.into();
        Head {
            page_type,
            linked_data: PageBlock::new(context, route, &heading),
            feedback: feedback::view(context, route, &heading),
            title: heading.clone(),
            heading,
            description: String::new(),
            canonical: context.routes.absolute(route),
            breadcrumbs: Vec::new(),
            alternates: context.alternates(route),
            renditions: rendition::views(context, route),
            foreign: None,
            noindex: false,
        }
    }

    fn titled(mut self, title: impl Into<String>) -> Head {
        self.title = title.into();
        self
    }

    fn described(mut self, description: impl Into<String>) -> Head {
        self.description = description.into();
        self.linked_data.described(&self.description);
        self
    }

    fn below(mut self, breadcrumbs: Vec<LinkView>) -> Head {
        self.linked_data.below(&breadcrumbs);
        self.breadcrumbs = breadcrumbs;
        self
    }

    fn foreign(mut self, language: Option<&'static str>) -> Head {
        self.foreign = language;
        if let Some(language) = language {
            self.linked_data.foreign(language);
        }
        self
    }

    fn unlisted(mut self) -> Head {
        self.noindex = true;
        self.linked_data.unlisted();
        self
    }
}

/// A page before it is rendered.
pub struct Page {
    template: &'static str,
    view: Value,
}

impl Page {
    fn new(template: &'static str, view: &impl Serialize) -> Page {
        Page { template, view: theme::value(view) }
    }

    /// Adds lists of agreements that were rendered before, without copying them.
    fn with(mut self, name: &'static str, value: Value) -> Page {
        let mut map = self.view.into_map().expect("a view is a record");
        map.insert(name.into(), value);
        self.view = Value::from(map);
        self
    }
}

/// Renders the page of a route.
///
/// # Errors
/// The fault of the template with its place.
pub fn render(context: &Context<'_>, route: &Route) -> Result<Vec<u8>, ThemeFault> {
    let page = page(context, route);
    context.theme.render(page.template, page.view, context.site())
}

/// Renders the page about open data. The files are made in the `first` language for all.
///
/// # Errors
/// The fault of the template with its place.
pub fn open_data(context: &Context<'_>, first: &Context<'_>) -> Result<Vec<u8>, ThemeFault> {
    let page = data::page(context, first);
    context.theme.render(page.template, page.view, context.site())
}

fn page(context: &Context<'_>, route: &Route) -> Page {
    match route {
        Route::Home => home::page(context),
        Route::Agreements(number) => list::all(context, *number),
        Route::Agreement(id) => factsheet::page(context, *id),
        Route::Partners => partner::all(context),
        Route::Partner(id) => partner::page(context, *id),
        Route::PartnerTopic(partner, topic) => list::partner_topic(context, *partner, *topic),
        Route::Pair(one, other) => list::pair(context, *one, *other),
        Route::Topics => vocabulary::topics(context),
        Route::Topic(id) => vocabulary::topic(context, *id),
        Route::LegalForms => vocabulary::legal_forms(context),
        Route::LegalForm(id) => vocabulary::legal_form(context, *id),
        Route::Statuses => list::statuses(context),
        Route::Status(status) => list::status(context, *status),
        Route::Decades => list::decades(context),
        Route::Decade(decade) => list::decade(context, *decade),
        Route::Recommendations => vocabulary::recommendations(context),
        Route::Recommendation(id) => vocabulary::recommendation(context, *id),
        Route::Guides => vocabulary::guides(context),
        Route::Guide(id) => vocabulary::guide(context, *id),
        Route::Page(id) => plain::page(context, *id),
        Route::Legal(which) => legal::page(context, *which),
        Route::Search => plain::search(context),
        Route::NotFound => plain::not_found(context),
        Route::Editing(kind) => editing::page(context, *kind),
        Route::OpenData => unreachable!("it is rendered by `open_data`"),
        Route::Deadlines => deadlines::page(context),
        Route::Report(None) => report::whole(context),
        Route::Report(Some(id)) => report::of_partner(context, *id),
        Route::EditingFile(_)
        | Route::Rendition(..)
        | Route::Export(_)
        | Route::Index(_)
        | Route::Sitemap
        | Route::Robots
        | Route::Asset(_)
        | Route::Annex(_)
        | Route::Former(..) => {
            unreachable!("these files are no pages and have jobs of their own")
        }
    }
}
