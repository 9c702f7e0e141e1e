//! Topics, legal forms, recommendations, guides, ordinary pages and sources as their files say it.
//! Knows no other file.

use std::sync::Arc;

use super::Head;
use super::choice::{Basis, GuideKind, Outcome, PageKind};
use super::fields::{Extra, Fields, Reference};
use super::parts::{CitationEntry, citations};
use super::schema;
use crate::date::Dating;
use crate::location::{Placed, SourcePath, Span};
use crate::markdown::Body;

/// A field of cooperation, alone.
#[derive(Debug, Clone)]
pub struct TopicDocument {
    pub head: Head,
    pub title: Placed<Arc<str>>,
    pub short: Option<Arc<str>>,
    pub summary: Option<Arc<str>>,
    pub order: Option<i64>,
    pub aliases: Vec<Placed<Arc<str>>>,
    pub keywords: Vec<Arc<str>>,
    pub sources: Vec<CitationEntry>,
    pub former_ids: Vec<Placed<Arc<str>>>,
    pub extra: Vec<Extra>,
    pub body: Body,
}

pub fn read_topic(head: Head, body: Body, f: &mut Fields<'_, '_>) -> TopicDocument {
    TopicDocument {
        title: title(&head, f),
        short: f.words("short"),
        summary: f.words("summary"),
        order: f.number("order"),
        aliases: f.texts("aliases"),
        keywords: f.list("keywords"),
        sources: citations(f),
        former_ids: f.texts("former_ids"),
        extra: f.extra(),
        head,
        body,
    }
}

fn title(head: &Head, f: &mut Fields<'_, '_>) -> Placed<Arc<str>> {
    f.text("title").unwrap_or(Placed::new(head.id.clone(), f.span))
}

/// A paragraph that a legal form rests on, in one Land.
#[derive(Debug, Clone)]
pub struct Law {
    pub norm: Arc<str>,
    /// The Land in which it holds: `nw`, `he`; nothing for everywhere.
    pub land: Option<Arc<str>>,
    pub url: Option<Arc<str>>,
    pub text: Option<Arc<str>>,
}

/// A legal form of cooperation, alone.
#[derive(Debug, Clone)]
pub struct LegalFormDocument {
    pub head: Head,
    pub title: Placed<Arc<str>>,
    pub short: Option<Arc<str>>,
    pub summary: Option<Arc<str>>,
    pub aliases: Vec<Placed<Arc<str>>>,
    pub order: Option<i64>,
    /// Whether §§ 23 to 26 GkG NRW (or the like of another Land) govern it.
    pub public_law_agreement: bool,
    pub laws: Vec<Law>,
    pub sources: Vec<CitationEntry>,
    pub former_ids: Vec<Placed<Arc<str>>>,
    pub extra: Vec<Extra>,
    pub body: Body,
}

pub fn read_legal_form(head: Head, body: Body, f: &mut Fields<'_, '_>) -> LegalFormDocument {
    LegalFormDocument {
        title: title(&head, f),
        short: f.words("short"),
        summary: f.words("summary"),
        aliases: f.texts("aliases"),
        order: f.number("order"),
        public_law_agreement: f.flag("public_law_agreement"),
        laws: f.records("laws", &schema::LAW, |l| Law {
            norm: l.words("norm").unwrap_or_default(),
            land: l.words("land"),
            url: l.address("url"),
            text: l.words("text"),
        }),
        sources: citations(f),
        former_ids: f.texts("former_ids"),
        extra: f.extra(),
        head,
        body,
    }
}

/// A recommendation to cooperate and what came of it, alone.
#[derive(Debug, Clone)]
pub struct RecommendationDocument {
    pub head: Head,
    pub title: Placed<Arc<str>>,
    pub number: Arc<str>,
    pub summary: Arc<str>,
    pub field: Option<Arc<str>>,
    pub lead: Vec<Reference>,
    pub outcome: Outcome,
    pub basis: Option<Basis>,
    pub result: Option<Arc<str>>,
    pub agreements: Vec<Reference>,
    pub partners: Vec<Reference>,
    pub topics: Vec<Reference>,
    pub date: Option<Placed<Dating>>,
    pub notes: Vec<Arc<str>>,
    pub sources: Vec<CitationEntry>,
    pub former_ids: Vec<Placed<Arc<str>>>,
    pub extra: Vec<Extra>,
    pub body: Body,
}

pub fn read_recommendation(head: Head, body: Body, f: &mut Fields<'_, '_>) -> RecommendationDocument {
    RecommendationDocument {
        title: title(&head, f),
        number: f.words("number").unwrap_or_default(),
        summary: f.words("summary").unwrap_or_default(),
        field: f.words("field"),
        lead: f.texts("lead"),
        outcome: f.choice("outcome", Outcome::CHOICES).map_or(Outcome::Open, |c| Outcome::ALL[c.value]),
        basis: f.choice("basis", Basis::CHOICES).map(|c| Basis::ALL[c.value]),
        result: f.words("result"),
        agreements: f.texts("agreements"),
        partners: f.texts("partners"),
        topics: f.texts("topics"),
        date: f.date("date"),
        notes: f.list("note"),
        sources: citations(f),
        former_ids: f.texts("former_ids"),
        extra: f.extra(),
        head,
        body,
    }
}

/// A working aid, alone.
#[derive(Debug, Clone)]
pub struct GuideDocument {
    pub head: Head,
    pub title: Placed<Arc<str>>,
    pub kind: GuideKind,
    pub summary: Arc<str>,
    pub order: Option<i64>,
    pub topics: Vec<Reference>,
    pub legal_forms: Vec<Reference>,
    pub agreements: Vec<Reference>,
    pub sources: Vec<CitationEntry>,
    pub former_ids: Vec<Placed<Arc<str>>>,
    pub extra: Vec<Extra>,
    pub body: Body,
}

pub fn read_guide(head: Head, body: Body, f: &mut Fields<'_, '_>) -> GuideDocument {
    GuideDocument {
        title: title(&head, f),
        kind: f.choice("kind", GuideKind::CHOICES).map_or(GuideKind::Guide, |c| GuideKind::ALL[c.value]),
        summary: f.words("summary").unwrap_or_default(),
        order: f.number("order"),
        topics: f.texts("topics"),
        legal_forms: f.texts("legal_forms"),
        agreements: f.texts("agreements"),
        sources: citations(f),
        former_ids: f.texts("former_ids"),
        extra: f.extra(),
        head,
        body,
    }
}

/// An ordinary page, alone.
#[derive(Debug, Clone)]
pub struct PageDocument {
    pub head: Head,
    pub title: Placed<Arc<str>>,
    pub kind: PageKind,
    pub summary: Option<Arc<str>>,
    pub order: Option<i64>,
    pub former_ids: Vec<Placed<Arc<str>>>,
    pub extra: Vec<Extra>,
    pub body: Body,
}

pub fn read_page(head: Head, body: Body, f: &mut Fields<'_, '_>) -> PageDocument {
    PageDocument {
        title: title(&head, f),
        kind: f.choice("kind", PageKind::CHOICES).map_or(PageKind::Page, |c| PageKind::ALL[c.value]),
        summary: f.words("summary"),
        order: f.number("order"),
        former_ids: f.texts("former_ids"),
        extra: f.extra(),
        head,
        body,
    }
}

/// What a file says in another language or in easy language.
#[derive(Debug, Clone)]
pub struct TranslationDocument {
    /// The path of the file that it belongs to.
    pub of: SourcePath,
    pub path: SourcePath,
    pub manner: Manner,
    pub title: Option<Arc<str>>,
    pub short: Option<Arc<str>>,
    pub subtitle: Option<Arc<str>>,
    pub summary: Option<Arc<str>>,
    pub plain: Vec<Arc<str>>,
    pub result: Option<Arc<str>>,
    pub body: Body,
}

/// In which manner of speaking a file is written, told by the end of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    German,
    English,
    /// Leichte Sprache: `name.ls.md`.
    Easy,
}

impl Manner {
    /// Cuts the manner off a file's stem: `vhs.en` is `vhs` in English.
    pub fn split(stem: &str) -> Option<(&str, Manner)> {
        let (base, ending) = stem.rsplit_once('.')?;
        let manner = match ending {
            "de" => Manner::German,
            "en" => Manner::English,
            "ls" => Manner::Easy,
            _ => return None,
        };
        Some((base, manner))
    }
}

pub fn read_translation(
    of: SourcePath,
    path: SourcePath,
    manner: Manner,
    body: Body,
    f: &mut Fields<'_, '_>,
) -> TranslationDocument {
    TranslationDocument {
        of,
        path,
        manner,
        title: f.words("title"),
        short: f.words("short"),
        subtitle: f.words("subtitle"),
        summary: f.words("summary"),
        plain: f.list("plain"),
        result: f.words("result"),
        body,
    }
}

/// A document from which the catalogue takes facts, as written in `sources.yaml`.
#[derive(Debug, Clone)]
pub struct SourceEntry {
    pub id: Placed<Arc<str>>,
    pub title: Arc<str>,
    pub publisher: Option<Arc<str>>,
    pub date: Option<Placed<Dating>>,
    pub url: Option<Arc<str>>,
    pub file: Option<Placed<Arc<str>>>,
    pub note: Option<Arc<str>>,
}

/// Reads one entry of `sources.yaml`; nothing where its id is missing, which is told.
pub fn read_source(f: &mut Fields<'_, '_>) -> Option<SourceEntry> {
    let id = f.text("id");
    let source = SourceEntry {
        id: id.clone().unwrap_or(Placed::new("".into(), Span::default())),
        title: f.words("title").unwrap_or_default(),
        publisher: f.words("publisher"),
        date: f.date("date"),
        url: f.address("url"),
        file: f.text("file"),
        note: f.words("note"),
    };
    id.map(|_| source)
}

/// An abbreviation or word and what else stands for it, as written in `glossary.yaml`. The search
/// takes them for each other.
#[derive(Debug, Clone)]
pub struct GlossaryEntry {
    pub term: Arc<str>,
    /// The long form, and further words for the same.
    pub means: Vec<Arc<str>>,
}

/// Reads one entry of `glossary.yaml`; nothing where its term is missing, which is told.
pub fn read_glossary(f: &mut Fields<'_, '_>) -> Option<GlossaryEntry> {
    let term = f.text("term");
    let means = f.list("means");
    term.map(|term| GlossaryEntry { term: term.value, means })
}
