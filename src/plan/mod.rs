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
use std::sync::Arc;

use export::Export;
use files::Files;
use findable::Cut;
pub use links::{Links, annex};
use rayon::prelude::*;
use rendition::Rendition;
use route::{EditingFile, IndexFile, Route, Routes};

use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::diagnostic::{Checked, Diagnostic};
use crate::document::choice::{LegalPage, PageKind};
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

impl Job {
    /// The page that the file is, or that it gives in another format.
    fn page(&self) -> Option<(Language, &Route)> {
        match self {
            Job::Page(language, page) | Job::Rendition(language, page, _) => Some((*language, page)),
            _ => None,
        }
    }
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
    /// Sorted by [`files::key`], in which a folder comes before what is in it.
    pub files: Arc<[PlannedFile]>,
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

    /// The file at a path.
    pub fn find(&self, path: &str) -> Option<&PlannedFile> {
        find(&self.files, path)
    }
}

/// What is remembered from one plan to the next: where the files lie, as long as the same ones are wanted and
/// everything bears the same id. It saves work and changes nothing.
#[derive(Debug, Default)]
pub struct Memo(Option<Laid>);

#[derive(Debug)]
struct Laid {
    wanted: Vec<Wanted>,
    ids: Vec<Id>,
    files: Arc<[PlannedFile]>,
}

/// A file that the site shall have.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    /// The language in which its address is written.
    language: Language,
    job: Job,
    /// A former address; that of all others follows from their job.
    former: Option<Route>,
}

impl Wanted {
    fn address(&self) -> Route {
        match &self.job {
            Job::Page(_, page) => page.clone(),
            Job::Rendition(_, page, rendition) => Route::Rendition(Box::new(page.clone()), *rendition),
            Job::Export(export) => Route::Export(*export),
            Job::Redirect(..) => self.former.clone().expect("a redirect stands at a former address"),
            Job::Index(_, file) => Route::Index(*file),
            Job::Editing(file) => Route::EditingFile(*file),
            Job::Sitemap => Route::Sitemap,
            Job::Robots => Route::Robots,
            Job::Asset(name) => Route::Asset(name.clone()),
            Job::Annex(path) => Route::Annex(path.clone()),
        }
    }
}

/// Plans the whole site. `assets` are the names of the theme's static files.
pub fn plan(catalogue: &Catalogue, settings: &Settings, assets: &[String], memo: &mut Memo) -> Checked<SitePlan> {
    let cut = findable::cut(catalogue);
    let mut faults = Vec::new();
    let (wanted, places) = wanted(catalogue, settings, assets, cut, &mut faults);
    let ids = ids(catalogue);
    let known = memo.0.take().filter(|laid| laid.wanted == wanted && laid.ids == ids);
    let files = match known {
        Some(laid) => laid.files,
        None => {
            let mut files = Files::default();
            let routes: Vec<Routes<'_>> =
                settings.languages.iter().map(|language| Routes::new(catalogue, settings, *language)).collect();
            for (number, file) in wanted.iter().enumerate() {
                let routes = routes.iter().find(|routes| routes.language() == file.language).expect("a language of the site");
                files.enter(routes.file(&file.address()), file.job.clone(), places.get(&number).cloned());
            }
            let (files, taken) = files.sorted(catalogue, &settings.path);
            let sound = taken.is_empty();
            faults.extend(taken);
            let files: Arc<[PlannedFile]> = files.into();
            if !sound {
                // The faults have places that may move.
                return linked(catalogue, settings, files, cut, faults);
            }
            files
        }
    };
    memo.0 = Some(Laid { wanted, ids, files: files.clone() });
    linked(catalogue, settings, files, cut, faults)
}

/// Everything that the site shall have, and the places in the catalogue that ask for files which are no pages, by their
/// number in the list.
fn wanted(
    catalogue: &Catalogue,
    settings: &Settings,
    assets: &[String],
    cut: Cut,
    faults: &mut Vec<Diagnostic>,
) -> (Vec<Wanted>, BTreeMap<usize, Location>) {
    let mut wanted = Vec::new();
    let mut places = BTreeMap::new();
    let pages: Vec<Route> = pages(catalogue).into_iter().chain(editing_pages(settings)).collect();
    for language in &settings.languages {
        let language = *language;
        let mut want = |job: Job| wanted.push(Wanted { language, job, former: None });
        for file in cut.files() {
            want(Job::Index(language, file));
        }
        for page in &pages {
            for rendition in rendition::renditions(catalogue, page) {
                want(Job::Rendition(language, page.clone(), rendition));
            }
            want(Job::Page(language, page.clone()));
        }
        for (from, place, to) in former::former(catalogue, &Routes::new(catalogue, settings, language), faults) {
            places.insert(wanted.len(), place);
            wanted.push(Wanted { language, job: Job::Redirect(language, to), former: Some(from) });
        }
    }
    let language = settings.language;
    let mut want = |job: Job| wanted.push(Wanted { language, job, former: None });
    want(Job::Page(language, Route::NotFound));
    want(Job::Sitemap);
    want(Job::Robots);
    editing_files(catalogue, settings).into_iter().for_each(|file| want(Job::Editing(file)));
    Export::all().into_iter().for_each(|export| want(Job::Export(export)));
    assets.iter().for_each(|name| want(Job::Asset(name.clone())));
    for path in catalogue.annexes() {
        places.insert(wanted.len(), Location::new(path, Span::default()));
        wanted.push(Wanted { language, job: Job::Annex(path.clone()), former: None });
    }
    (wanted, places)
}

/// An id, and the kind of a page, on which its address depends too.
type Id = (Arc<str>, Option<PageKind>);

/// Every id that an address can be made of, in the order of the numbers.
fn ids(catalogue: &Catalogue) -> Vec<Id> {
    let agreements = catalogue.agreements().map(|(_, agreement)| agreement.id());
    let partners = catalogue.partners().map(|(_, partner)| partner.id());
    let topics = catalogue.topics().map(|(_, topic)| &topic.document.head.id);
    let forms = catalogue.legal_forms().map(|(_, form)| &form.document.head.id);
    let recommendations = catalogue.recommendations().map(|(_, recommendation)| &recommendation.document.head.id);
    let guides = catalogue.guides().map(|(_, guide)| &guide.document.head.id);
    let pages = catalogue.pages().map(|(_, page)| (page.document.head.id.clone(), Some(page.document.kind)));
    let others = agreements.chain(partners).chain(topics).chain(forms).chain(recommendations).chain(guides);
    others.map(|id| (id.clone(), None)).chain(pages).collect()
}

/// The plan with the links of all texts.
fn linked(
    catalogue: &Catalogue,
    settings: &Settings,
    files: Arc<[PlannedFile]>,
    cut: Cut,
    mut faults: Vec<Diagnostic>,
) -> Checked<SitePlan> {
    let mut links = BTreeMap::new();
    for language in &settings.languages {
        let routes = Routes::new(catalogue, settings, *language);
        let stands_at = |address: &str| standing_at(&files, settings.language, address);
        links.insert(*language, links::resolve(catalogue, &routes, &stands_at, &mut faults));
    }
    links::check_files(catalogue, settings, &mut faults);
    Checked { value: SitePlan { files, links, cut }, diagnostics: faults }
}

/// The file at a path, in files that are sorted as those of a plan.
fn find<'f>(files: &'f [PlannedFile], path: &str) -> Option<&'f PlannedFile> {
    let key = files::key(path);
    let at = files.binary_search_by(|file| files::key(&file.path).cmp(&key)).ok()?;
    Some(&files[at]).filter(|file| file.path == path)
}

/// What stands at an address of the first language, for links that are written as addresses.
fn standing_at(files: &[PlannedFile], first: Language, address: &str) -> Option<Route> {
    let folder = address.is_empty() || address.ends_with('/');
    match &find(files, &if folder { format!("{address}index.html") } else { address.to_string() })?.job {
        Job::Page(language, route) | Job::Redirect(language, route) if *language == first => Some(route.clone()),
        Job::Rendition(language, page, rendition) if *language == first => {
            Some(Route::Rendition(Box::new(page.clone()), *rendition))
        }
        Job::Export(export) => Some(Route::Export(*export)),
        Job::Annex(path) => Some(Route::Annex(path.clone())),
        _ => None,
    }
}

/// Every page that the catalogue asks for.
pub fn pages(catalogue: &Catalogue) -> Vec<Route> {
    let mut pages = vec![Route::Home, Route::Search, Route::Deadlines, Route::OpenData, Route::Report(None)];
    pages.extend([Route::Partners, Route::Topics]);
    pages.extend([Route::LegalForms, Route::Statuses, Route::Decades]);
    pages.extend((1..=list_pages(catalogue.agreements().len())).map(Route::Agreements));
    pages.extend(catalogue.agreements().map(|(id, _)| Route::Agreement(id)));
    let partners: Vec<PartnerId> = catalogue.partners().map(|(id, _)| id).collect();
    pages.par_extend(partners.into_par_iter().flat_map_iter(|id| of_partner(catalogue, id)));
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

/// The pages of one partner: its own, one for each of its topics, one for each close neighbour, its report.
fn of_partner(catalogue: &Catalogue, id: PartnerId) -> Vec<Route> {
    let mut pages = vec![Route::Partner(id)];
    let all = catalogue.agreements_of(id).iter().flat_map(|agreement| &catalogue.agreement(*agreement).topics);
    let mut topics: Vec<TopicId> = all.copied().collect();
    topics.sort_unstable();
    topics.dedup();
    pages.extend(topics.into_iter().map(|topic| Route::PartnerTopic(id, topic)));
    let close = catalogue.neighbours(id).iter().filter(|(_, common)| common.len() >= PAIR_FROM);
    let pairs = close.map(|(other, _)| Route::pair(catalogue, id, *other));
    pages.extend(pairs.filter(|pair| matches!(pair, Route::Pair(first, _) if *first == id)));
    pages.extend(has_report(catalogue, id).then_some(Route::Report(Some(id))));
    pages
}

/// Whether a partner has a report of its own: it takes part in something.
pub fn has_report(catalogue: &Catalogue, id: PartnerId) -> bool {
    !catalogue.agreements_of(id).is_empty()
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
