//! The address of everything, as a path of the output and as a link. The only place that knows
//! addresses; they are permanent and made of ids, never of titles.

use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::document::choice::{Choice, LegalPage, PageKind, Status};
use crate::document::schema::Kind;
use crate::location::SourcePath;
use crate::plan::export::{Export, Table};
use crate::plan::rendition::Rendition;
use crate::settings::{BaseUrl, Settings};
use crate::strings::Language;
use crate::web;

/// Something that has an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    Home,
    /// A page of the list of all agreements, counted from 1.
    Agreements(usize),
    Agreement(AgreementId),
    Partners,
    Partner(PartnerId),
    PartnerTopic(PartnerId, TopicId),
    /// Two partners; [`Route::pair`] puts them in the order of the address.
    Pair(PartnerId, PartnerId),
    Topics,
    Topic(TopicId),
    LegalForms,
    LegalForm(LegalFormId),
    Statuses,
    Status(Status),
    Decades,
    Decade(Option<i16>),
    Recommendations,
    Recommendation(RecommendationId),
    Guides,
    Guide(GuideId),
    Page(PageId),
    /// A page that the law asks for; it exists even where the catalogue writes none.
    Legal(LegalPage),
    Search,
    /// The days that agreements ask for next.
    Deadlines,
    /// What the catalogue offers as open data.
    OpenData,
    /// All agreements on paper, or those of one partner.
    Report(Option<PartnerId>),
    /// A page in another format, beside it.
    Rendition(Box<Route>, Rendition),
    /// A file of open data; all interface languages share it.
    Export(Export),
    /// Where people without git begin, or the form for one kind of entry.
    Editing(Option<Kind>),
    /// A file of the form; all interface languages share it.
    EditingFile(EditingFile),
    /// A file of the index that scripts read for search and filter.
    Index(IndexFile),
    NotFound,
    Sitemap,
    Robots,
    /// A file of the theme's `static/`.
    Asset(String),
    /// A file of the catalogue's `files/`.
    Annex(SourcePath),
    /// A former address below the folder of the language.
    Former(String),
}

/// One file of the index that scripts read; numbered files count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndexFile {
    /// How the index is cut, and what the search must know before it can ask.
    About,
    /// A part of the sorted list of all words.
    Words(usize),
    /// Where each word of a part stands.
    Places(usize),
    /// What results look like.
    Entries(usize),
    /// The texts behind them, for excerpts.
    Texts(usize),
    /// What the filter of the list counts.
    Facets,
}

/// One file of the form for people without git.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EditingFile {
    /// Everything that an entry may refer to.
    Names,
    /// What the file of an entry says.
    Agreement(AgreementId),
    Partner(PartnerId),
    /// An entry with nothing filled in.
    Blank(Kind),
    /// The configuration of a git-based CMS.
    Cms,
}

impl IndexFile {
    fn name(self) -> String {
        match self {
            IndexFile::About => "about.json".to_string(),
            IndexFile::Words(n) => format!("words-{n}.txt"),
            IndexFile::Places(n) => format!("places-{n}.bin"),
            IndexFile::Entries(n) => format!("entries-{n}.json"),
            IndexFile::Texts(n) => format!("texts-{n}.json"),
            IndexFile::Facets => "facets.json".to_string(),
        }
    }
}

impl Route {
    /// The page of two partners, whichever is named first.
    pub fn pair(catalogue: &Catalogue, one: PartnerId, other: PartnerId) -> Route {
        if catalogue.partner(one).id() <= catalogue.partner(other).id() {
            Route::Pair(one, other)
        } else {
            Route::Pair(other, one)
        }
    }
}

/// The words in the address of a filtered list: `?thema=umwelt&sortierung=neueste`.
#[derive(Debug, PartialEq, Eq)]
pub struct FinderWords {
    pub kind: &'static str,
    pub topic: &'static str,
    pub partner: &'static str,
    pub status: &'static str,
    pub legal_form: &'static str,
    pub decade: &'static str,
    pub performer: &'static str,
    pub open: &'static str,
    /// All chosen partners, not one of them.
    pub all: &'static str,
    pub yes: &'static str,
    pub sort: &'static str,
    pub by_title: &'static str,
    pub newest: &'static str,
    pub oldest: &'static str,
}

/// The words of addresses in one language.
struct Words {
    agreements: &'static str,
    partners: &'static str,
    topics: &'static str,
    with: &'static str,
    legal_forms: &'static str,
    status: &'static str,
    time: &'static str,
    decade_ending: &'static str,
    unknown: &'static str,
    page: &'static str,
    recommendations: &'static str,
    guides: &'static str,
    search: &'static str,
    deadlines: &'static str,
    open_data: &'static str,
    report: &'static str,
    catalogue: &'static str,
    participations: &'static str,
    editing: &'static str,
    agreement: &'static str,
    partner: &'static str,
    blank: &'static str,
    names: &'static str,
    files: &'static str,
    finder: FinderWords,
}

const GERMAN: Words = Words {
    agreements: "vereinbarungen",
    partners: "partner",
    topics: "themen",
    with: "mit",
    legal_forms: "rechtsformen",
    status: "status",
    time: "zeit",
    decade_ending: "er",
    unknown: "unbekannt",
    page: "seite",
    recommendations: "empfehlungen",
    guides: "arbeitshilfen",
    search: "suche",
    deadlines: "fristen",
    open_data: "daten",
    report: "bericht",
    catalogue: "katalog",
    participations: "beteiligungen",
    editing: "redaktion",
    agreement: "vereinbarung",
    partner: "partner",
    blank: "leer",
    names: "namen",
    files: "dateien",
    finder: FinderWords {
        kind: "art",
        topic: "thema",
        partner: "partner",
        status: "status",
        legal_form: "rechtsform",
        decade: "beginn",
        performer: "durchfuehrung",
        open: "offen",
        all: "alle",
        yes: "ja",
        sort: "sortierung",
        by_title: "titel",
        newest: "neueste",
        oldest: "aelteste",
    },
};

const ENGLISH: Words = Words {
    agreements: "agreements",
    partners: "partners",
    topics: "topics",
    with: "with",
    legal_forms: "legal-forms",
    status: "status",
    time: "time",
    decade_ending: "s",
    unknown: "unknown",
    page: "page",
    recommendations: "recommendations",
    guides: "guides",
    search: "search",
    deadlines: "deadlines",
    open_data: "data",
    report: "report",
    catalogue: "catalogue",
    participations: "participations",
    editing: "editing",
    agreement: "agreement",
    partner: "partner",
    blank: "blank",
    names: "names",
    files: "files",
    finder: FinderWords {
        kind: "kind",
        topic: "topic",
        partner: "partner",
        status: "status",
        legal_form: "legal-form",
        decade: "start",
        performer: "performer",
        open: "open",
        all: "all",
        yes: "yes",
        sort: "sort",
        by_title: "title",
        newest: "newest",
        oldest: "oldest",
    },
};

/// Turns routes into addresses of one interface language. The first language stands at the root,
/// every other below its tag (`/en/`); files that belong to no language are shared.
pub struct Routes<'a> {
    catalogue: &'a Catalogue,
    base: &'a BaseUrl,
    language: Language,
    words: &'static Words,
    /// `en/`, or nothing for the first language.
    folder: String,
    /// The words of the first language, for shared files.
    first: &'static Words,
}

impl Words {
    /// What a kind of entry is called in the addresses of the form.
    fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Partner => self.partner,
            _ => self.agreement,
        }
    }
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::German => &GERMAN,
        Language::English => &ENGLISH,
    }
}

impl<'a> Routes<'a> {
    pub fn new(catalogue: &'a Catalogue, settings: &'a Settings, language: Language) -> Self {
        let folder = if language == settings.language { String::new() } else { format!("{}/", language.tag()) };
        Routes { catalogue, base: &settings.base_url, language, words: words(language), folder, first: words(settings.language) }
    }

    /// The language of these addresses.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether these addresses stand at the root.
    pub fn is_first(&self) -> bool {
        self.folder.is_empty()
    }

    /// The link to a route from any page: from the root of the host, below the base path.
    pub fn url(&self, route: &Route) -> String {
        format!("{}{}", self.base.path, self.encoded(route))
    }

    /// The whole address, for search engines and feeds.
    pub fn absolute(&self, route: &Route) -> String {
        format!("{}{}{}", self.base.origin, self.base.path, self.encoded(route))
    }

    /// The address below the base path, as links write it; annexes may bear any name.
    fn encoded(&self, route: &Route) -> String {
        web::encoded_path(&self.relative(route))
    }

    /// The file of the output, relative to its folder.
    pub fn file(&self, route: &Route) -> String {
        let mut path = self.relative(route);
        if path.is_empty() || path.ends_with('/') {
            path.push_str("index.html");
        }
        path
    }

    /// The words in the address of a filtered list.
    pub fn finder(&self) -> &'static FinderWords {
        &self.words.finder
    }

    /// The folder of the index that scripts read.
    pub fn index(&self) -> String {
        self.url(&Route::Index(IndexFile::About)).trim_end_matches("about.json").to_string()
    }

    /// The last part of an address: the id of what stands there.
    pub fn last_word(&self, route: &Route) -> String {
        let below = self.below(route);
        below.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_string()
    }

    /// The word of a closed list in addresses.
    pub fn word(&self, choice: &Choice) -> String {
        let word = match self.language {
            Language::German => choice.de,
            Language::English => choice.en,
        };
        word.replace('_', "-")
    }

    /// The word for a status in addresses.
    fn status(&self, status: Status) -> String {
        self.word(status.choice())
    }

    fn decade(&self, decade: Option<i16>) -> String {
        decade.map_or(self.words.unknown.to_string(), |year| format!("{year}{}", self.words.decade_ending))
    }

    fn partner(&self, id: PartnerId) -> &str {
        self.catalogue.partner(id).id()
    }

    fn topic(&self, id: TopicId) -> &str {
        &self.catalogue.topic(id).document.head.id
    }

    /// The address below the base path; a folder ends with `/`.
    fn relative(&self, route: &Route) -> String {
        let below = self.below(route);
        let shared = matches!(route, Route::NotFound | Route::Sitemap | Route::Robots | Route::Asset(_) | Route::Annex(_))
            || matches!(route, Route::EditingFile(_) | Route::Export(_));
        if shared || self.folder.is_empty() { below } else { format!("{}{below}", self.folder) }
    }

    /// The address below the folder of the language.
    fn below(&self, route: &Route) -> String {
        let w = self.words;
        match route {
            Route::Home => String::new(),
            Route::Agreements(0 | 1) => format!("{}/", w.agreements),
            Route::Agreements(page) => format!("{}/{}/{page}/", w.agreements, w.page),
            Route::Agreement(id) => format!("{}/{}/", w.agreements, self.catalogue.agreement(*id).id()),
            Route::Partners => format!("{}/", w.partners),
            Route::Partner(id) => format!("{}/{}/", w.partners, self.partner(*id)),
            Route::PartnerTopic(p, t) => format!("{}/{}/{}/{}/", w.partners, self.partner(*p), w.topics, self.topic(*t)),
            Route::Pair(a, b) => format!("{}/{}/{}/{}/", w.partners, self.partner(*a), w.with, self.partner(*b)),
            Route::Topics => format!("{}/", w.topics),
            Route::Topic(id) => format!("{}/{}/", w.topics, self.topic(*id)),
            Route::LegalForms => format!("{}/", w.legal_forms),
            Route::LegalForm(id) => format!("{}/{}/", w.legal_forms, self.catalogue.legal_form(*id).document.head.id),
            Route::Statuses => format!("{}/", w.status),
            Route::Status(status) => format!("{}/{}/", w.status, self.status(*status)),
            Route::Decades => format!("{}/", w.time),
            Route::Decade(decade) => format!("{}/{}/", w.time, self.decade(*decade)),
            Route::Recommendations => format!("{}/", w.recommendations),
            Route::Recommendation(id) => {
                format!("{}/{}/", w.recommendations, self.catalogue.recommendation(*id).document.head.id)
            }
            Route::Guides => format!("{}/", w.guides),
            Route::Guide(id) => format!("{}/{}/", w.guides, self.catalogue.guide(*id).document.head.id),
            Route::Page(id) => self.page(*id),
            Route::Legal(which) => format!("{}/", self.legal(*which)),
            Route::Search => format!("{}/", w.search),
            Route::Deadlines => format!("{}/", w.deadlines),
            Route::OpenData => format!("{}/", w.open_data),
            Route::Report(None) => format!("{}/", w.report),
            Route::Report(Some(id)) => format!("{}/{}/{}/", w.partners, self.partner(*id), w.report),
            Route::Rendition(page, rendition) => format!("{}{}", self.below(page), self.rendition(*rendition)),
            Route::Export(export) => format!("{}/{}", self.first.open_data, self.export(*export)),
            Route::Editing(None) => format!("{}/", w.editing),
            Route::Editing(Some(kind)) => format!("{}/{}/", w.editing, w.kind(*kind)),
            Route::EditingFile(file) => format!("{}/{}", self.first.editing, self.editing_file(*file)),
            Route::Index(file) => format!("{}/index/{}", w.search, file.name()),
            Route::NotFound => "404.html".to_string(),
            Route::Sitemap => "sitemap.xml".to_string(),
            Route::Robots => "robots.txt".to_string(),
            Route::Asset(name) => format!("static/{name}"),
            Route::Annex(path) => {
                let below = path.as_str().split_once('/').map_or(path.as_str(), |(_, below)| below);
                format!("{}/{below}", self.first.files)
            }
            Route::Former(path) => path.clone(),
        }
    }

    /// What a page in another format is called, beside the page.
    fn rendition(&self, rendition: Rendition) -> String {
        match rendition {
            Rendition::Json => "index.json".to_string(),
            Rendition::Csv => format!("{}.csv", self.words.agreements),
            Rendition::Calendar => format!("{}.ics", self.words.deadlines),
            Rendition::Feed => "feed.xml".to_string(),
        }
    }

    /// A file of open data below its folder, in the words of the first language; `catalog`, `schema` and
    /// `datapackage` are called as their standards call them.
    fn export(&self, export: Export) -> String {
        let w = self.first;
        match export {
            Export::Csv(table) => format!("{}.csv", self.table(table)),
            Export::ExcelCsv(table) => format!("{}-excel.csv", self.table(table)),
            Export::Workbook => format!("{}.xlsx", w.catalogue),
            Export::Json => format!("{}.json", w.catalogue),
            Export::NdJson => format!("{}.ndjson", w.agreements),
            Export::GeoJson => format!("{}.geojson", w.partners),
            Export::Schema => "schema.json".to_string(),
            Export::Package => "datapackage.json".to_string(),
            Export::Turtle => format!("{}.ttl", w.agreements),
            Export::JsonLd => format!("{}.jsonld", w.agreements),
            Export::DcatTurtle => "catalog.ttl".to_string(),
            Export::DcatJsonLd => "catalog.jsonld".to_string(),
        }
    }

    /// What a table of open data is called in addresses.
    pub fn table(&self, table: Table) -> &'static str {
        match table {
            Table::Agreements => self.first.agreements,
            Table::Participations => self.first.participations,
            Table::Partners => self.first.partners,
            Table::Topics => self.first.topics,
        }
    }

    /// A file of the form below its folder, in the words of the first language.
    fn editing_file(&self, file: EditingFile) -> String {
        let w = self.first;
        match file {
            EditingFile::Names => format!("{}.json", w.names),
            EditingFile::Agreement(id) => format!("{}/{}.json", w.agreement, self.catalogue.agreement(id).id()),
            EditingFile::Partner(id) => format!("{}/{}.json", w.partner, self.partner(id)),
            EditingFile::Blank(kind) => format!("{}/{}.md", w.blank, w.kind(kind)),
            EditingFile::Cms => "cms/config.yml".to_string(),
        }
    }

    /// The folder in which the entries of a kind lie for the form.
    pub fn editing_entries(&self, kind: Kind) -> String {
        let names = self.url(&Route::EditingFile(EditingFile::Names));
        let folder = names.rfind('/').map_or("", |end| &names[..=end]);
        format!("{folder}{}/", self.first.kind(kind))
    }

    /// Pages are called like their file. A second page for one duty, or a second home page, would
    /// stand at the first one's address, which is told.
    fn page(&self, id: PageId) -> String {
        let document = &self.catalogue.page(id).document;
        if document.kind == PageKind::Home {
            return self.below(&Route::Home);
        }
        format!("{}/", document.kind.legal().map_or(&*document.head.id, |which| self.legal(which)))
    }

    /// Pages that the law asks for have fixed addresses, so that other sites can link to them.
    fn legal(&self, which: LegalPage) -> &'static str {
        match (which, self.language) {
            (LegalPage::Imprint, Language::German) => "impressum",
            (LegalPage::Imprint, Language::English) => "imprint",
            (LegalPage::Privacy, Language::German) => "datenschutz",
            (LegalPage::Privacy, Language::English) => "privacy",
            (LegalPage::Accessibility, Language::German) => "barrierefreiheit",
            (LegalPage::Accessibility, Language::English) => "accessibility",
            (LegalPage::EasyLanguage, Language::German) => "leichte-sprache",
            (LegalPage::EasyLanguage, Language::English) => "easy-language",
        }
    }

    /// The folder in which the things of a kind lie, with `/` at its end; nothing for pages.
    pub fn folder(&self, route: &Route) -> String {
        let w = self.words;
        let folder = match route {
            Route::Agreement(_) => w.agreements,
            Route::Partner(_) => w.partners,
            Route::Topic(_) => w.topics,
            Route::LegalForm(_) => w.legal_forms,
            Route::Recommendation(_) => w.recommendations,
            Route::Guide(_) => w.guides,
            _ => return String::new(),
        };
        format!("{folder}/")
    }
}
