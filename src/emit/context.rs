//! What every page is made with: the catalogue, the addresses, the words, and what [`super::prepared`] keeps
//! for all pages: the site's frame, and the list entry of each agreement.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::prepared::{Once, Print};
use super::search::SearchIndex;
use super::words::{self, DateView};
use super::{export, facet, item};
use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::date::{Dating, PartialDate};
use crate::document::Head;
use crate::document::choice::{LegalPage, PageKind, Role, Status};
use crate::document::vocabulary::{Manner, TranslationDocument};
use crate::location::SourcePath;
use crate::markdown::Body;
use crate::plan::export::Export;
use crate::plan::route::{Route, Routes};
use crate::plan::{self, Links};
use crate::settings::Settings;
use crate::strings::{Language, Strings};
use crate::theme::{self, Theme, ThemeFault, Value};

/// Everything that rendering needs; shared by all threads, never changed.
pub struct Context<'a> {
    pub catalogue: &'a Catalogue,
    pub settings: &'a Settings,
    pub theme: &'a Theme,
    pub routes: Routes<'a>,
    /// The addresses in all interface languages, this one included.
    languages: Vec<Routes<'a>>,
    links: &'a Links,
    once: &'a Once,
    /// Words that tell nothing in the language of the content and in that of the interface.
    stop_words: [String; 2],
}

/// What a file says in the language of the interface; in the content's language where it is not
/// translated.
pub struct Said<'c> {
    pub title: &'c Arc<str>,
    pub summary: Option<&'c Arc<str>>,
    pub body: BodyView,
    /// The language of what is said, where it is not that of the interface.
    pub foreign: Option<&'static str>,
    pub translation: Option<&'c TranslationDocument>,
}

/// The same with the text as it was parsed.
pub struct Worded<'c> {
    pub title: &'c Arc<str>,
    pub summary: Option<&'c Arc<str>>,
    pub body: &'c Body,
    /// The file of the text.
    pub path: &'c SourcePath,
    pub translation: Option<&'c TranslationDocument>,
}

/// The same page in another interface language.
#[derive(Debug, Clone, Serialize)]
pub struct AlternateView {
    /// The BCP 47 tag of the language.
    pub language: &'static str,
    /// The language's own name for itself.
    pub name: String,
    pub url: String,
    pub absolute: String,
}

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
pub struct LinkView {
    pub text: String,
    pub url: String,
}

/// A link with a number of agreements.
#[derive(Debug, Clone, Serialize)]
pub struct CountView {
    pub text: String,
    pub url: String,
    pub count: usize,
    /// A short explanation, where there is one.
    pub note: Option<String>,
}

/// A value of a closed list: its id for styles, its words for readers.
#[derive(Debug, Clone, Serialize)]
pub struct LabelView {
    pub id: &'static str,
    pub label: String,
}

/// Words, with a link where something stands behind them.
#[derive(Debug, Clone, Serialize)]
pub struct TextView {
    pub text: String,
    pub url: Option<String>,
}

/// A parsed text, ready to be set into a page.
#[derive(Debug, Clone, Serialize, Default)]
pub struct BodyView {
    pub html: String,
    pub notes: Vec<NoteView>,
    pub headings: Vec<HeadingView>,
}

#[derive(Debug, Clone, Serialize)]
pub struct NoteView {
    pub number: usize,
    pub id: String,
    pub html: String,
    /// The ids of the places that mention the note.
    pub back: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct HeadingView {
    pub level: u8,
    pub id: String,
    pub text: String,
}

/// The frame of every page.
#[derive(Debug, Serialize)]
struct SiteView {
    title: Arc<str>,
    subtitle: Option<Arc<str>>,
    language: &'static str,
    /// The path under which the site stands, `/` or `/folder/`.
    base: Arc<str>,
    home: String,
    search: String,
    report: LinkView,
    navigation: Vec<LinkView>,
    /// Pages that are not in the navigation: about, imprint, privacy.
    footer: Vec<LinkView>,
    publisher: Option<TextView>,
    contact_office: Option<Arc<str>>,
    contact_email: Option<Arc<str>>,
    /// The day for which status was worked out.
    as_of: DateView,
    agreements: usize,
    partners: usize,
    /// The address of each static file, by its name with `.` as `_`.
    assets: BTreeMap<String, String>,
}

impl<'a> Context<'a> {
    /// Joins what pages are made from; `once` keeps what is made for several of them.
    pub fn new(
        catalogue: &'a Catalogue,
        settings: &'a Settings,
        theme: &'a Theme,
        language: Language,
        links: &'a Links,
        once: &'a Once,
    ) -> Self {
        Context {
            catalogue,
            settings,
            theme,
            routes: Routes::new(catalogue, settings, language),
            languages: settings.languages.iter().map(|other| Routes::new(catalogue, settings, *other)).collect(),
            links,
            once,
            stop_words: Default::default(),
        }
    }

    /// The same with the words that tell nothing to the search, spaces between them.
    pub fn with_stop_words(self, stop_words: [String; 2]) -> Self {
        Context { stop_words, ..self }
    }

    pub fn stop_words(&self) -> &[String] {
        &self.stop_words
    }

    pub fn language(&self) -> Language {
        self.routes.language()
    }

    /// The addresses of the first interface language, by which things are named in all of them.
    pub fn first(&self) -> &Routes<'a> {
        &self.languages[0]
    }

    /// A page in all interface languages; nothing where there is only one.
    pub fn alternates(&self, route: &Route) -> Vec<AlternateView> {
        if self.languages.len() < 2 {
            return Vec::new();
        }
        let view = |routes: &Routes<'_>| AlternateView {
            language: routes.language().tag(),
            name: routes.language().own_name().to_string(),
            url: routes.url(route),
            absolute: routes.absolute(route),
        };
        self.languages.iter().map(view).collect()
    }

    /// What a file says in the language of this interface, where that is not the first one.
    pub fn translation(&self, of: &SourcePath) -> Option<&'a TranslationDocument> {
        let manner = match self.language() {
            Language::German => Manner::German,
            Language::English => Manner::English,
        };
        self.catalogue.translation(of, manner).filter(|_| self.is_foreign())
    }

    /// Whether this interface speaks another language than the content.
    pub fn is_foreign(&self) -> bool {
        self.language() != self.settings.language
    }

    /// What a file says to readers of this interface, its text not yet made.
    pub fn worded<'c>(
        &'c self,
        head: &'c Head,
        title: &'c Arc<str>,
        summary: Option<&'c Arc<str>>,
        body: &'c Body,
    ) -> Worded<'c> {
        let translation = self.translation(&head.path);
        let (body, path) = translation.filter(|t| !t.body.is_empty()).map_or((body, &head.path), |t| (&t.body, &t.path));
        Worded {
            title: translation.and_then(|t| t.title.as_ref()).unwrap_or(title),
            summary: translation.and_then(|t| t.summary.as_ref()).or(summary),
            body,
            path,
            translation,
        }
    }

    /// What a file says to readers of this interface.
    pub fn said<'c>(&'c self, head: &'c Head, title: &'c Arc<str>, summary: Option<&'c Arc<str>>, body: &'c Body) -> Said<'c> {
        let Worded { title, summary, body, path, translation } = self.worded(head, title, summary, body);
        Said { title, summary, body: self.body(body, path), foreign: self.foreign(translation.is_some()), translation }
    }

    /// The title of a file, translated where that exists.
    fn title<'c>(&'c self, head: &Head, title: &'c Arc<str>) -> &'c Arc<str> {
        self.translation(&head.path).and_then(|t| t.title.as_ref()).unwrap_or(title)
    }

    /// The text of a file in easy language (`name.ls.md`).
    pub fn easy(&self, head: &Head) -> Option<BodyView> {
        let easy = self.catalogue.translation(&head.path, Manner::Easy).filter(|_| !self.is_foreign())?;
        Some(self.body(&easy.body, &easy.path))
    }

    /// The tag of the content's language where it differs from that of the page.
    pub fn foreign(&self, translated: bool) -> Option<&'static str> {
        (self.is_foreign() && !translated).then(|| self.settings.language.tag())
    }

    pub fn strings(&self) -> &Strings {
        self.theme.strings()
    }

    pub fn site(&self) -> &Value {
        self.once.site.get_or_init(|| theme::value(&self.site_view()))
    }

    /// The list entries of agreements, in the order given.
    pub fn items(&self, ids: &[AgreementId]) -> Vec<Value> {
        ids.iter().map(|id| self.item(*id).clone()).collect()
    }

    /// The list entry of an agreement, rendered once and set into every list that shows it.
    pub fn item(&self, id: AgreementId) -> &Value {
        self.piece(&self.once.items[id.index()], "component/item.html", || theme::value(&item::view(self, id)))
    }

    /// The short form of an agreement's fact sheet, rendered once from what `view` says and set into every report.
    pub fn sheet(&self, id: AgreementId, view: impl FnOnce() -> Value) -> &Value {
        self.piece(&self.once.sheets[id.index()], "component/sheet.html", view)
    }

    /// The line of an agreement in the table of a report without its number there, shared in the same way.
    pub fn row(&self, id: AgreementId, view: impl FnOnce() -> Value) -> &Value {
        self.piece(&self.once.rows[id.index()], "component/row.html", view)
    }

    /// Renders a piece of pages when it is asked for first.
    fn piece<'s>(&self, kept: &'s OnceLock<Value>, template: &str, view: impl FnOnce() -> Value) -> &'s Value {
        let render = || self.theme.render_piece(template, view(), self.site());
        kept.get_or_init(|| render().unwrap_or_else(|fault| self.note(fault)))
    }

    /// The index of the search.
    pub fn index(&self) -> Result<&SearchIndex, ThemeFault> {
        self.once.index.get_or_init(|| SearchIndex::new(self)).as_ref().map_err(Clone::clone)
    }

    /// What the filter of the list counts with.
    pub fn facets(&self) -> &[u8] {
        self.once.facets.get_or_init(|| facet::columns(self))
    }

    /// A mark that changes with the index that scripts read, so that no browser mixes two of them.
    pub fn index_version(&self) -> &str {
        let version = |index: &SearchIndex| index.version(self, self.facets());
        self.once.version.get_or_init(|| {
            self.index().map(version).unwrap_or_else(|fault| {
                self.note(fault);
                String::new()
            })
        })
    }

    /// Size and checksum of a file of open data, which is made for it and given away again. Files that describe
    /// others ask for these; none asks for its own.
    pub fn print(&self, export: Export) -> Print {
        let print = || match export::render(self, export) {
            Ok(bytes) => export::print(&bytes),
            Err(fault) => {
                self.note(fault);
                Print::default()
            }
        };
        self.once.prints.get(&export).map_or_else(print, |known| known.get_or_init(print).clone())
    }

    /// Keeps a fault of what is shared; nothing that was made with it is given away, see [`Self::sound`].
    fn note(&self, fault: ThemeFault) -> Value {
        self.once.fault.get_or_init(|| fault);
        Value::none()
    }

    /// Tells the fault that showed while something shared was made.
    ///
    /// # Errors
    /// The template of a list entry or of a result is wrong.
    pub fn sound(&self) -> Result<(), ThemeFault> {
        self.once.fault.get().map_or(Ok(()), |fault| Err(fault.clone()))
    }

    pub fn url(&self, route: &Route) -> String {
        self.routes.url(route)
    }

    pub fn link(&self, text: impl Into<String>, route: &Route) -> LinkView {
        LinkView { text: text.into(), url: self.url(route) }
    }

    pub fn agreement_link(&self, id: AgreementId) -> LinkView {
        let agreement = self.catalogue.agreement(id);
        self.link(&**self.title(&agreement.document.head, agreement.title()), &Route::Agreement(id))
    }

    pub fn partner_link(&self, id: PartnerId) -> LinkView {
        self.link(&**self.catalogue.partner(id).name(), &Route::Partner(id))
    }

    pub fn topic_link(&self, id: TopicId) -> LinkView {
        self.link(self.topic_name(id), &Route::Topic(id))
    }

    /// The whole name of a topic, as its page shows it.
    pub fn topic_title(&self, id: TopicId) -> &str {
        let document = &self.catalogue.topic(id).document;
        self.title(&document.head, &document.title.value)
    }

    /// The short name of a topic, as lists show it.
    pub fn topic_name(&self, id: TopicId) -> &str {
        let document = &self.catalogue.topic(id).document;
        let translated = self.translation(&document.head.path).and_then(|t| t.short.as_deref().or(t.title.as_deref()));
        translated.or(document.short.as_deref()).unwrap_or(&document.title.value)
    }

    pub fn recommendation_title(&self, id: RecommendationId) -> &Arc<str> {
        let document = &self.catalogue.recommendation(id).document;
        self.title(&document.head, &document.title.value)
    }

    pub fn guide_title(&self, id: GuideId) -> &Arc<str> {
        let document = &self.catalogue.guide(id).document;
        self.title(&document.head, &document.title.value)
    }

    pub fn legal_form_link(&self, id: LegalFormId) -> LinkView {
        let document = &self.catalogue.legal_form(id).document;
        self.link(&**self.title(&document.head, &document.title.value), &Route::LegalForm(id))
    }

    pub fn partner_or_text(&self, who: &PartnerOrText) -> TextView {
        match who {
            PartnerOrText::Partner(id) => {
                let link = self.partner_link(*id);
                TextView { text: link.text, url: Some(link.url) }
            }
            PartnerOrText::Text(words) => TextView { text: words.to_string(), url: None },
        }
    }

    /// Who is meant, as a text: a name, „ein Kreis ohne Unna“, the words for unnamed others.
    pub fn who(&self, who: &Who) -> String {
        match who {
            Who::Partner(id) => self.catalogue.partner(*id).name().to_string(),
            Who::Group { group, except, .. } => {
                let name = self.catalogue.group(*group).entry.name.value.to_string();
                let without: Vec<String> = except.iter().map(|id| self.short_name(*id)).collect();
                if without.is_empty() {
                    return name;
                }
                let names = words::list(&without, self.strings());
                self.strings().fill("group_except", &[("group", name.into()), ("names", names.into())])
            }
            Who::Others { words, .. } => words.to_string(),
        }
    }

    /// The short name of a partner, as sentences use it: „Kamen“, not „Stadt Kamen“.
    pub fn short_name(&self, id: PartnerId) -> String {
        let document = &self.catalogue.partner(id).document;
        document.short.as_ref().unwrap_or(&document.name.value).to_string()
    }

    /// Who takes part and has not left, by short names; of many the first ones and how many more.
    pub fn short_parties(&self, agreement: &Agreement, most: usize) -> String {
        let present = agreement.parties.iter().filter(|party| party.standing != Standing::Former);
        let mut names: Vec<String> = present.map(|party| self.short_name(party.partner)).collect();
        let rest = names.len().saturating_sub(most);
        // „und 1 weitere“ is longer than most names.
        if rest > 1 {
            names.truncate(most);
            names.push(self.strings().fill("partners_more", &[("n", rest.into())]));
        }
        words::list(&names, self.strings())
    }

    pub fn status(&self, status: Status) -> LabelView {
        LabelView { id: status.id(), label: self.strings().text(&format!("status_{}", status.id())) }
    }

    pub fn standing(&self, standing: Standing) -> LabelView {
        let id = standing.id();
        LabelView { id, label: self.strings().text(&format!("standing_{id}")) }
    }

    pub fn roles(&self, roles: &[Role]) -> String {
        let labels: Vec<String> = roles.iter().map(|role| self.strings().text(&format!("role_{}", role.id()))).collect();
        labels.join(", ")
    }

    pub fn dating(&self, dating: &Dating) -> DateView {
        words::dating(dating, self.strings())
    }

    pub fn date(&self, when: &PartialDate) -> DateView {
        DateView { text: words::date(when, self.strings()), datetime: when.html(), original: None }
    }

    /// A text with its links closed.
    pub fn body(&self, body: &Body, path: &SourcePath) -> BodyView {
        let links = self.links.get(path);
        let address = |n: usize| links.and_then(|links| links.get(n)).map_or(String::from("#"), |url| escape_attribute(url));
        let closed = |html: &str| if body.links.is_empty() { html.to_string() } else { body.html_with(html, address) };
        let note = |n: &crate::markdown::Footnote| NoteView {
            number: n.number,
            id: body.note_id(n.number),
            html: closed(&n.html),
            back: (1..=n.mentions).map(|nth| body.mention_id(n.number, nth)).collect(),
        };
        let heading =
            |h: &crate::markdown::Heading| HeadingView { level: h.level, id: h.id.to_string(), text: h.text.to_string() };
        BodyView {
            html: closed(&body.html),
            notes: body.notes.iter().map(note).collect(),
            headings: body.headings.iter().map(heading).collect(),
        }
    }

    /// A part of a text with its links closed by whole addresses, for readers outside the site. `route` is the page
    /// on which it stands.
    pub fn absolute_html<'b>(&self, body: &Body, html: &'b str, path: &SourcePath, route: &Route) -> Cow<'b, str> {
        let Some(links) = self.links.get(path).filter(|_| !body.links.is_empty()) else { return Cow::Borrowed(html) };
        let whole = |url: &String| match url.strip_prefix('/') {
            Some(_) => format!("{}{url}", self.settings.base_url.origin),
            None => format!("{}{url}", self.routes.absolute(route)),
        };
        let address = |n: usize| escape_attribute(&links.get(n).map_or_else(|| self.routes.absolute(route), whole));
        Cow::Owned(body.html_with(html, address))
    }

    /// The title of an agreement's page, with its id where others bear the same title.
    pub fn unique_title(&self, agreement: &Agreement) -> String {
        let title = self.title(&agreement.document.head, agreement.title());
        if self.catalogue.has_namesake(agreement) { format!("{title} ({})", agreement.id()) } else { title.to_string() }
    }

    /// Counted links, those with the most agreements first; equal ones keep their order.
    pub fn most_first(mut counts: Vec<CountView>) -> Vec<CountView> {
        counts.sort_by_key(|view| std::cmp::Reverse(view.count));
        counts
    }

    fn site_view(&self) -> SiteView {
        let s = self.strings();
        let mut navigation = vec![
            self.link(s.text("nav_agreements"), &Route::Agreements(1)),
            self.link(s.text("nav_partners"), &Route::Partners),
            self.link(s.text("nav_topics"), &Route::Topics),
        ];
        if self.catalogue.recommendations().len() > 0 {
            navigation.push(self.link(s.text("nav_recommendations"), &Route::Recommendations));
        }
        if self.catalogue.guides().len() > 0 {
            navigation.push(self.link(s.text("nav_guides"), &Route::Guides));
        }
        let publisher = self.settings.publisher.as_ref();
        SiteView {
            title: self.settings.title.clone(),
            subtitle: self.settings.subtitle.clone(),
            language: self.language().tag(),
            base: self.settings.base_url.path.clone(),
            home: self.url(&Route::Home),
            search: self.url(&Route::Search),
            report: self.site_report(),
            navigation,
            footer: self.footer(),
            publisher: publisher.map(|p| TextView { text: p.name.to_string(), url: p.url.as_ref().map(ToString::to_string) }),
            contact_office: self.settings.contact.as_ref().and_then(|c| c.office.clone()),
            contact_email: self.settings.contact.as_ref().and_then(|c| c.email.clone()),
            as_of: self.date(&PartialDate::day(self.settings.as_of)),
            agreements: self.catalogue.agreements().len(),
            partners: self.catalogue.partners().len(),
            assets: self
                .theme
                .assets()
                .into_iter()
                .map(|name| (name.replace(['.', '-', '/'], "_"), self.url(&Route::Asset(name))))
                .collect(),
        }
    }
}

/// Where on the home page the film in sign language stands.
pub const FILM_PLACE: &str = "gebaerdensprache";

impl Context<'_> {
    /// What a page that the law asks for is called where the catalogue gives it no name.
    pub fn legal_heading(&self, which: LegalPage) -> String {
        self.strings().text(&format!("legal_{}_heading", which.id()))
    }

    /// The link to the report on all agreements.
    fn site_report(&self) -> LinkView {
        self.link(self.strings().text("report_footer"), &Route::Report(None))
    }

    /// The catalogue's own pages in its order, those that the law asks for and nobody wrote, and the
    /// film in sign language: all within one step of every page (§ 4 (1) BITVNRW).
    fn footer(&self) -> Vec<LinkView> {
        let written = self.catalogue.pages().filter(|(_, page)| page.document.kind != PageKind::Home);
        let own = written.map(|(id, page)| {
            let document = &page.document;
            self.link(&**self.title(&document.head, &document.title.value), &plan::page_route(self.catalogue, id))
        });
        let missing = LegalPage::ALL.into_iter().filter(|which| self.catalogue.legal_page(*which).is_none());
        let made = missing.map(|which| self.link(self.legal_heading(which), &Route::Legal(which)));
        let editing = self.settings.editing.as_ref();
        let editing = editing.map(|_| self.link(self.strings().text("editing_footer"), &Route::Editing(None)));
        let film = self.settings.legal.sign_language.as_ref().map(|_| LinkView {
            text: self.strings().text("sign_language"),
            url: format!("{}#{}", self.url(&Route::Home), FILM_PLACE),
        });
        let data = self.link(self.strings().text("data_heading"), &Route::OpenData);
        let deadlines = self.link(self.strings().text("deadlines_heading"), &Route::Deadlines);
        let further = [data, self.site_report()];
        std::iter::once(deadlines).chain(own).chain(made).chain(film).chain(further).chain(editing).collect()
    }
}

/// An address that is set into HTML which is not escaped again.
fn escape_attribute(url: &str) -> String {
    url.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
