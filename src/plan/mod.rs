//! The site as data: every file that will be written and what it is made of. Nothing is rendered
//! here, so a plan is cheap, and it can be counted, compared and tested.
//!
//! 1. Name a [`Job`] for every page that the catalogue asks for.
//! 2. Give each its address; two files of one address are told.
//! 3. Find where the links inside texts lead.
//!
//! Knows nothing of templates or bytes.

pub mod export;
mod files;
pub mod findable;
mod former;
mod links;
pub mod rendition;
pub mod route;

use std::collections::BTreeMap;

use export::Export;
use files::Files;
use findable::Cut;
pub use links::{Links, annex};
use rendition::Rendition;
use route::{EditingFile, IndexFile, Route, Routes};

use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::diagnostic::Checked;
use crate::document::choice::LegalPage;
use crate::document::schema::Kind;
use crate::location::{Location, SourcePath, Span};
use crate::settings::Settings;
use crate::strings::Language;

/// How many agreements stand on one page of the list; up to twice as many stay on one page.
pub const PAGE_SIZE: usize = 100;

/// Two partners get a page of their own from this many common agreements on.
const PAIR_FROM: usize = 2;

/// What one file of the site is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// A page, which is the one of its route, in one interface language.
    Page(Language, Route),
    /// A page in another format, in one interface language.
    Rendition(Language, Route, Rendition),
    /// A file of open data.
    Export(Export),
    /// A former address that leads to a page.
    Redirect(Language, Route),
    /// A part of what scripts read for search and filter, in one interface language.
    Index(Language, IndexFile),
    /// A file of the form for people without git.
    Editing(EditingFile),
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
    let mut bad = Vec::new();
    let mut files = Files::default();
    let cut = findable::cut(catalogue);
    let mut enter = |path: String, job: Job, place: Option<Location>| {
        faults.extend(files.enter(path, job, place, &settings.path));
    };
    for language in &settings.languages {
        let routes = Routes::new(catalogue, settings, *language);
        for file in cut.files() {
            enter(routes.file(&Route::Index(file)), Job::Index(*language, file), None);
        }
        for route in pages(catalogue).into_iter().chain(editing_pages(settings)) {
            let place = files::place(catalogue, &route);
            for rendition in rendition::renditions(catalogue, &route) {
                let beside = Route::Rendition(Box::new(route.clone()), rendition);
                enter(routes.file(&beside), Job::Rendition(*language, route.clone(), rendition), place.clone());
            }
            enter(routes.file(&route), Job::Page(*language, route), place);
        }
        for (from, place, to) in former::former(catalogue, &routes, &mut bad) {
            enter(routes.file(&from), Job::Redirect(*language, to), Some(place));
        }
    }
    let first = Routes::new(catalogue, settings, settings.language);
    enter(first.file(&Route::NotFound), Job::Page(settings.language, Route::NotFound), None);
    enter(first.file(&Route::Sitemap), Job::Sitemap, None);
    enter(first.file(&Route::Robots), Job::Robots, None);
    for file in editing_files(catalogue, settings) {
        enter(first.file(&Route::EditingFile(file)), Job::Editing(file), None);
    }
    for export in exports() {
        enter(first.file(&Route::Export(export)), Job::Export(export), None);
    }
    for name in assets {
        enter(first.file(&Route::Asset(name.clone())), Job::Asset(name.clone()), None);
    }
    for path in catalogue.annexes() {
        let place = Location::new(path, Span::default());
        enter(first.file(&Route::Annex(path.clone())), Job::Annex(path.clone()), Some(place));
    }
    faults.extend(bad);
    let targets = targets(&files, settings.language);
    let mut links = BTreeMap::new();
    for language in &settings.languages {
        let routes = Routes::new(catalogue, settings, *language);
        links.insert(*language, links::resolve(catalogue, &routes, &targets, &mut faults));
    }
    links::check_files(catalogue, settings, &mut faults);
    Checked { value: SitePlan { files: files.sorted(), links, cut }, diagnostics: faults }
}

/// What stands at each address of the first language, for links that are written as addresses.
fn targets(files: &Files, first: Language) -> BTreeMap<String, Route> {
    let page = |file: &PlannedFile| match &file.job {
        Job::Page(language, route) | Job::Redirect(language, route) if *language == first => Some(route.clone()),
        Job::Annex(path) => Some(Route::Annex(path.clone())),
        _ => None,
    };
    files.iter().filter_map(|file| Some((file.path.trim_end_matches("index.html").to_string(), page(file)?))).collect()
}

/// Every page that the catalogue asks for.
fn pages(catalogue: &Catalogue) -> Vec<Route> {
    let mut pages = vec![Route::Home, Route::Search, Route::Partners, Route::Topics];
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

/// The files of open data.
pub fn exports() -> Vec<Export> {
    vec![Export::Turtle, Export::JsonLd, Export::DcatTurtle, Export::DcatJsonLd]
}

/// The kinds of entries that people without git add and change.
pub const EDITABLE: [Kind; 2] = [Kind::Agreement, Kind::Partner];

/// The pages of the form for people without git, where it is switched on.
fn editing_pages(settings: &Settings) -> Vec<Route> {
    let on = settings.editing.is_some();
    let all = std::iter::once(None).chain(EDITABLE.map(Some)).map(Route::Editing);
    all.filter(|_| on).collect()
}

/// The files that the form reads and hands out.
fn editing_files(catalogue: &Catalogue, settings: &Settings) -> Vec<EditingFile> {
    let Some(editing) = &settings.editing else { return Vec::new() };
    let mut files = vec![EditingFile::Names];
    files.extend(EDITABLE.map(EditingFile::Blank));
    files.extend(catalogue.agreements().map(|(id, _)| EditingFile::Agreement(id)));
    files.extend(catalogue.partners().map(|(id, _)| EditingFile::Partner(id)));
    files.extend(editing.cms.as_ref().map(|_| EditingFile::Cms));
    files
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
/// asks for are parts of these; a second text for one of them has no place of its own.
pub fn page_route(catalogue: &Catalogue, id: PageId) -> Route {
    match catalogue.page(id).document.kind.legal() {
        Some(which) if catalogue.legal_page(which) == Some(id) => Route::Legal(which),
        None if catalogue.home_page() == Some(id) => Route::Home,
        _ => Route::Page(id),
    }
}
