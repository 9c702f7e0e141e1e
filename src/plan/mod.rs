//! The site as data: every file that will be written and what it is made of. Nothing is rendered
//! here, so a plan is cheap, and it can be counted, compared and tested.
//!
//! 1. Name a [`Job`] for every page that the catalogue asks for.
//! 2. Give each its address; two files of one address are told.
//! 3. Find where the links inside texts lead.
//!
//! Knows nothing of templates or bytes.

pub mod findable;
mod links;
pub mod route;

use std::collections::BTreeMap;

use findable::Cut;
pub use links::{Links, annex};
use route::{IndexFile, Route, Routes};

use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::document::choice::{LegalPage, PageKind};
use crate::location::{Placed, SourcePath, Span};
use crate::settings::Settings;
use crate::strings::Language;
use std::sync::Arc;

/// How many agreements stand on one page of the list; up to twice as many stay on one page.
pub const PAGE_SIZE: usize = 100;

/// Two partners get a page of their own from this many common agreements on.
const PAIR_FROM: usize = 2;

/// What one file of the site is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// A page, which is the one of its route, in one interface language.
    Page(Language, Route),
    /// A former address that leads to a page.
    Redirect(Language, Route),
    /// A part of what scripts read for search and filter, in one interface language.
    Index(Language, IndexFile),
    Sitemap,
    Robots,
    /// A file of the theme.
    Asset(String),
    /// A file of the catalogue, copied as it is.
    Annex(SourcePath),
}

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedFile {
    /// Relative to the output folder, with `/` between folders.
    pub path: String,
    pub job: Job,
}

/// Every file of the site.
#[derive(Debug)]
pub struct SitePlan {
    /// Sorted by path.
    pub files: Vec<PlannedFile>,
    /// Where the links of each text lead, by interface language.
    pub links: BTreeMap<Language, Links>,
    /// Into how many files the index for scripts is cut.
    pub cut: Cut,
}

impl SitePlan {
    /// How many of the files are pages for people.
    pub fn pages(&self) -> usize {
        self.files.iter().filter(|file| matches!(file.job, Job::Page(..))).count()
    }
}

/// Plans the whole site. `assets` are the names of the theme's static files.
pub fn plan(catalogue: &Catalogue, settings: &Settings, assets: &[String]) -> Checked<SitePlan> {
    let mut faults = Vec::new();
    let mut files: BTreeMap<String, PlannedFile> = BTreeMap::new();
    let mut links = BTreeMap::new();
    let cut = findable::cut(catalogue);
    for language in &settings.languages {
        let routes = Routes::new(catalogue, settings, *language);
        for file in cut.files() {
            enter(&mut files, routes.file(&Route::Index(file)), Job::Index(*language, file));
        }
        enter_pages(catalogue, &routes, &mut files, &mut faults);
        enter_former(catalogue, &routes, &mut files, &mut faults);
    }
    let first = Routes::new(catalogue, settings, settings.language);
    enter(&mut files, first.file(&Route::Sitemap), Job::Sitemap);
    enter(&mut files, first.file(&Route::Robots), Job::Robots);
    for name in assets {
        enter(&mut files, first.file(&Route::Asset(name.clone())), Job::Asset(name.clone()));
    }
    for path in catalogue.annexes() {
        enter(&mut files, first.file(&Route::Annex(path.clone())), Job::Annex(path.clone()));
    }
    for language in &settings.languages {
        let routes = Routes::new(catalogue, settings, *language);
        links.insert(*language, links::resolve(catalogue, &routes, &targets(&files, settings.language), &mut faults));
    }
    links::check_files(catalogue, settings, &mut faults);
    let mut files: Vec<PlannedFile> = files.into_values().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Checked { value: SitePlan { files, links, cut }, diagnostics: faults }
}

/// The pages of one language. A page of the catalogue at an address of the program is told.
fn enter_pages(
    catalogue: &Catalogue,
    routes: &Routes<'_>,
    files: &mut BTreeMap<String, PlannedFile>,
    faults: &mut Vec<Diagnostic>,
) {
    for route in pages(catalogue) {
        let path = routes.file(&route);
        if files.contains_key(&key(&path)) {
            if let Route::Page(id) = route {
                let document = &catalogue.page(id).document;
                faults.push(address_taken(&document.head.path, document.title.span, &path));
            }
            continue;
        }
        enter(files, path, Job::Page(routes.language(), route));
    }
}

/// The former addresses of one language.
fn enter_former(
    catalogue: &Catalogue,
    routes: &Routes<'_>,
    files: &mut BTreeMap<String, PlannedFile>,
    faults: &mut Vec<Diagnostic>,
) {
    for (from, place, to) in former(catalogue, routes) {
        let path = routes.file(&from);
        if files.contains_key(&key(&path)) {
            faults.push(address_taken(&place.0, place.1, &path));
            continue;
        }
        enter(files, path, Job::Redirect(routes.language(), to));
    }
}

/// What stands at each address of the first language, for links that are written as addresses.
fn targets(files: &BTreeMap<String, PlannedFile>, first: Language) -> BTreeMap<String, Route> {
    let page = |file: &PlannedFile| match &file.job {
        Job::Page(language, route) | Job::Redirect(language, route) if *language == first => Some(route.clone()),
        Job::Annex(path) => Some(Route::Annex(path.clone())),
        _ => None,
    };
    files.values().filter_map(|file| Some((file.path.trim_end_matches("index.html").to_string(), page(file)?))).collect()
}

fn address_taken(file: &SourcePath, span: Span, path: &str) -> Diagnostic {
    let address = format!("/{}", path.trim_end_matches("index.html"));
    Diagnostic::new(Code::AddressTaken, file, span).with("address", address)
}

/// Two paths that differ only in case would be one file on some systems.
fn key(path: &str) -> String {
    path.to_lowercase()
}

fn enter(files: &mut BTreeMap<String, PlannedFile>, path: String, job: Job) {
    files.entry(key(&path)).or_insert(PlannedFile { path, job });
}

/// Every page that the catalogue asks for.
fn pages(catalogue: &Catalogue) -> Vec<Route> {
    let mut pages = vec![Route::Home, Route::Search, Route::NotFound, Route::Partners, Route::Topics];
    pages.extend([Route::LegalForms, Route::Statuses, Route::Decades]);
    pages.extend((1..=list_pages(catalogue.agreements().len())).map(Route::Agreements));
    pages.extend(catalogue.agreements().map(|(id, _)| Route::Agreement(id)));
    pages.extend(catalogue.partners().flat_map(|(id, _)| of_partner(catalogue, id)));
    pages.extend(catalogue.topics().map(|(id, _)| Route::Topic(id)));
    pages.extend(catalogue.legal_forms().map(|(id, _)| Route::LegalForm(id)));
    pages.extend(catalogue.by_status().keys().map(|status| Route::Status(*status)));
    pages.extend(catalogue.by_decade().keys().map(|decade| Route::Decade(*decade)));
    if catalogue.recommendations().len() > 0 {
        pages.push(Route::Recommendations);
        pages.extend(catalogue.recommendations().map(|(id, _)| Route::Recommendation(id)));
    }
    if catalogue.guides().len() > 0 {
        pages.push(Route::Guides);
        pages.extend(catalogue.guides().map(|(id, _)| Route::Guide(id)));
    }
    pages.extend(LegalPage::ALL.map(Route::Legal));
    let further = catalogue.pages().filter(|(id, _)| page_route(catalogue, *id) == Route::Page(*id));
    pages.extend(further.map(|(id, _)| Route::Page(id)));
    pages
}

/// How many pages the list of all agreements has.
pub fn list_pages(agreements: usize) -> usize {
    if agreements <= 2 * PAGE_SIZE { 1 } else { agreements.div_ceil(PAGE_SIZE) }
}

/// The pages of one partner: its own, one for each of its topics, one for each close neighbour.
fn of_partner(catalogue: &Catalogue, id: PartnerId) -> Vec<Route> {
    let mut pages = vec![Route::Partner(id)];
    pages.extend(topics_of(catalogue, id).into_keys().map(|topic| Route::PartnerTopic(id, topic)));
    let close = catalogue.neighbours(id).iter().filter(|(_, common)| common.len() >= PAIR_FROM);
    let pairs = close.map(|(other, _)| Route::pair(catalogue, id, *other));
    pages.extend(pairs.filter(|pair| matches!(pair, Route::Pair(first, _) if *first == id)));
    pages
}

/// Whether two partners have a page of their own.
pub fn has_pair_page(common: usize) -> bool {
    common >= PAIR_FROM
}

/// The agreements of a partner by topic, topics in the order in which they are shown.
pub fn topics_of(catalogue: &Catalogue, partner: PartnerId) -> BTreeMap<TopicId, Vec<AgreementId>> {
    let mut topics: BTreeMap<TopicId, Vec<AgreementId>> = BTreeMap::new();
    for id in catalogue.agreements_of(partner) {
        for topic in &catalogue.agreement(*id).topics {
            topics.entry(*topic).or_default().push(*id);
        }
    }
    topics
}

/// Where a page of the catalogue stands. The texts of the home page and of the pages that the law
/// asks for are parts of these; a second text for one of the latter has no place of its own.
pub fn page_route(catalogue: &Catalogue, id: PageId) -> Route {
    let kind = catalogue.page(id).document.kind;
    match kind.legal() {
        Some(which) if catalogue.legal_page(which) == Some(id) => Route::Legal(which),
        None if kind == PageKind::Home => Route::Home,
        _ => Route::Page(id),
    }
}

type Former = (Route, (SourcePath, Span), Route);

/// Every former address with the place that names it and the page it leads to.
fn former(catalogue: &Catalogue, routes: &Routes<'_>) -> Vec<Former> {
    let mut out: Vec<Former> = Vec::new();
    let mut add = |ids: &[Placed<Arc<str>>], path: &SourcePath, to: Route| {
        let from = |id: &Placed<Arc<str>>| Route::Former(routes.folder(&to), crate::names::slug(&id.value));
        out.extend(ids.iter().map(|id| (from(id), (path.clone(), id.span), to.clone())));
    };
    for (id, a) in catalogue.agreements() {
        add(&a.document.aliases, &a.document.head.path, Route::Agreement(id));
    }
    for (id, p) in catalogue.partners() {
        add(&p.document.former_ids, &p.document.head.path, Route::Partner(id));
    }
    for (id, t) in catalogue.topics() {
        add(&t.document.former_ids, &t.document.head.path, Route::Topic(id));
    }
    for (id, l) in catalogue.legal_forms() {
        add(&l.document.former_ids, &l.document.head.path, Route::LegalForm(id));
    }
    for (id, r) in catalogue.recommendations() {
        add(&r.document.former_ids, &r.document.head.path, Route::Recommendation(id));
    }
    for (id, g) in catalogue.guides() {
        add(&g.document.former_ids, &g.document.head.path, Route::Guide(id));
    }
    out
}
