//! One file of the catalogue, read alone: its front matter by the table of its kind, its text by
//! [`crate::markdown`]. The only module that reads YAML.
//!
//! 1. [`front_matter`] cuts the file in two.
//! 2. [`tree`] reads the YAML with the place of every key and value; [`slip`] names what was probably
//!    meant where it cannot.
//! 3. [`fields`] reads the tree by the table in [`schema`], telling every fault.
//! 4. [`agreement`], [`partner`], [`vocabulary`] give the typed document.
//!
//! [`written`] gives the words of a file as they stand, for rules that look at them.
//!
//! Knows nothing of any other file: a reference stays a name with its place.

pub mod choice;
pub mod schema;

pub mod slip;
pub mod tree;

pub mod fields;
pub mod front_matter;

pub mod parts;

pub mod agreement;
pub mod partner;
pub mod vocabulary;

pub mod written;

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::location::{SourcePath, Span};
use crate::markdown;
use crate::names;
use crate::source::{SourceFile, SourceTree};
use agreement::AgreementDocument;
use fields::Fields;
use partner::{GroupEntry, PartnerDocument};
use schema::{FILE_KINDS, Kind, Record};
use tree::{Node, Value};
use vocabulary::{
    GlossaryEntry, GuideDocument, LegalFormDocument, Manner, PageDocument, RecommendationDocument, SourceEntry, TopicDocument,
    TranslationDocument,
};

/// What every file has: its id and its path.
#[derive(Debug, Clone)]
pub struct Head {
    /// The file's stem; part of the permanent address.
    pub id: Arc<str>,
    pub path: SourcePath,
}

/// One file, read alone.
#[derive(Debug, Clone)]
pub enum Document {
    Agreement(Arc<AgreementDocument>),
    Partner(Arc<PartnerDocument>),
    Topic(Arc<TopicDocument>),
    LegalForm(Arc<LegalFormDocument>),
    Recommendation(Arc<RecommendationDocument>),
    Guide(Arc<GuideDocument>),
    Page(Arc<PageDocument>),
    Translation(Arc<TranslationDocument>),
    Groups(Vec<GroupEntry>, SourcePath),
    Sources(Vec<SourceEntry>, SourcePath),
    Glossary(Vec<GlossaryEntry>),
    /// A file that is no part of the catalogue's content: settings, mappings, tables, annexes.
    Other,
}

/// The folders whose files are copied as they are.
pub const ANNEX_FOLDERS: [&str; 2] = ["dateien", "files"];

/// What a path in the catalogue is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    File(Kind),
    Groups,
    Sources,
    Glossary,
    Settings,
    /// Copied as it is: annexes below `files/`.
    Annex,
    /// No part of the content and yet in its place: `mappings/` and `tables/` of imports, `themes/`, and
    /// the file that explains the catalogue to its editors.
    Aside,
    /// Told as out of place.
    Stray,
}

/// Tells what a path is for.
pub fn place(path: &SourcePath) -> Place {
    let is_markdown = path.as_str().to_ascii_lowercase().ends_with(".md");
    match path.top_folder() {
        None => match path.as_str() {
            "verbund.yaml" => Place::Settings,
            "groups.yaml" | "gruppen.yaml" => Place::Groups,
            "sources.yaml" | "quellen.yaml" => Place::Sources,
            "glossary.yaml" | "glossar.yaml" => Place::Glossary,
            "README.md" | "LIESMICH.md" => Place::Aside,
            _ => Place::Stray,
        },
        Some(folder) if ANNEX_FOLDERS.contains(&folder) => Place::Annex,
        Some("mappings" | "zuordnungen" | "tables" | "tabellen" | "themes") => Place::Aside,
        Some(folder) => match FILE_KINDS.iter().find(|kind| kind.folders().contains(&folder)) {
            Some(kind) if is_markdown => Place::File(*kind),
            _ => Place::Stray,
        },
    }
}

/// Reads one file of the tree.
pub fn parse(file: &SourceFile) -> Checked<Document> {
    let mut faults = Vec::new();
    let place = place(&file.path);
    if place == Place::Stray {
        faults.push(Diagnostic::new(Code::FileOutOfPlace, &file.path, Span::default()).with("path", file.path.as_str()));
    }
    let value = match (place, &file.text) {
        (Place::File(kind), Some(text)) => parse_markdown(kind, &file.path, text, &mut faults),
        (Place::Groups, Some(text)) => {
            Document::Groups(entries(&schema::GROUP, file, text, &mut faults, partner::read_group), file.path.clone())
        }
        (Place::Sources, Some(text)) => {
            Document::Sources(entries(&schema::SOURCE, file, text, &mut faults, vocabulary::read_source), file.path.clone())
        }
        (Place::Glossary, Some(text)) => {
            Document::Glossary(entries(&schema::TERM_OF_ART, file, text, &mut faults, vocabulary::read_glossary))
        }
        _ => Document::Other,
    };
    drop_followers(&mut faults);
    Checked { value, diagnostics: faults }
}

/// Keys that stand behind a mistake in the writing are not missing; the mistake is told already.
pub fn drop_followers(faults: &mut Vec<Diagnostic>) {
    if faults.iter().any(|fault| matches!(fault.code, Code::FrontMatterMissing | Code::YamlSyntax)) {
        faults.retain(|fault| fault.code != Code::MissingKey);
    }
}

fn parse_markdown(kind: Kind, path: &SourcePath, text: &str, faults: &mut Vec<Diagnostic>) -> Document {
    let translation = Manner::split(path.stem());
    check_id(translation.map_or(path.stem(), |(stem, _)| stem), path, faults);
    let parts = front_matter::split(path, text, faults);
    let node = tree::read(path, &text[parts.yaml.clone()], parts.yaml.start, faults);
    // A text in easy language stands on the page of the one that it belongs to.
    let prefix = if translation.is_some_and(|(_, manner)| manner == Manner::Easy) { "ls-" } else { "" };
    let body = markdown::parse_beside(path, text, parts.body, prefix, faults);
    let head = Head { id: path.stem().into(), path: path.clone() };
    if let Some((stem, manner)) = translation {
        let of = SourcePath::new(&path.as_str().replace(path.stem(), stem));
        let mut fields = Fields::new(&schema::TRANSLATION, &node, path, faults);
        let document = vocabulary::read_translation(of, path.clone(), manner, body, &mut fields);
        return Document::Translation(document.into());
    }
    read(kind, head, body, &mut Fields::new(kind.record(), &node, path, faults))
}

fn read(kind: Kind, head: Head, body: markdown::Body, fields: &mut Fields<'_, '_>) -> Document {
    match kind {
        Kind::Agreement => Document::Agreement(agreement::read(head, body, fields).into()),
        Kind::Partner => Document::Partner(partner::read(head, body, fields).into()),
        Kind::Topic => Document::Topic(vocabulary::read_topic(head, body, fields).into()),
        Kind::LegalForm => Document::LegalForm(vocabulary::read_legal_form(head, body, fields).into()),
        Kind::Recommendation => Document::Recommendation(vocabulary::read_recommendation(head, body, fields).into()),
        Kind::Guide => Document::Guide(vocabulary::read_guide(head, body, fields).into()),
        Kind::Page => Document::Page(vocabulary::read_page(head, body, fields).into()),
        Kind::Group | Kind::Source => unreachable!("groups and sources are entries of one YAML file"),
    }
}

/// An id is part of an address: small ASCII letters, digits and single dashes.
fn check_id(stem: &str, path: &SourcePath, faults: &mut Vec<Diagnostic>) {
    let proper = names::slug(stem);
    if stem != proper {
        let fault = Diagnostic::new(Code::BadId, path, Span::default()).with("id", stem);
        faults.push(fault.suggest((!proper.is_empty()).then_some(proper)));
    }
}

/// Reads a YAML file that is a list of records.
fn entries<T>(
    record: &'static Record,
    file: &SourceFile,
    text: &str,
    faults: &mut Vec<Diagnostic>,
    mut read: impl FnMut(&mut Fields<'_, '_>) -> Option<T>,
) -> Vec<T> {
    let node = yaml(file, text, faults);
    let items: &[Node] = match &node.value {
        Value::List(items) => items,
        Value::Empty => &[],
        _ => {
            faults.push(Diagnostic::new(Code::WrongShape, &file.path, node.span).with("expected", "list"));
            &[]
        }
    };
    items.iter().filter_map(|item| read(&mut Fields::new(record, item, &file.path, faults))).collect()
}

/// Reads a whole YAML file as a tree.
pub fn yaml(file: &SourceFile, text: &str, faults: &mut Vec<Diagnostic>) -> Node {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    tree::read(&file.path, &text[bom..], bom, faults)
}

/// What files were read as, so that a text that did not change is not read again. A file's text and path
/// are all that reading it depends on, so what is remembered is what reading would give.
#[derive(Debug, Default)]
pub struct Memo {
    read: HashMap<SourcePath, (Arc<str>, Checked<Document>)>,
}

impl Memo {
    fn of(&self, file: &SourceFile) -> Option<&Checked<Document>> {
        let text = file.text.as_ref()?;
        let (known, checked) = self.read.get(&file.path)?;
        (Arc::ptr_eq(known, text) || known == text).then_some(checked)
    }

    /// Takes in what was read anew, and forgets files that are gone.
    fn keep(&mut self, tree: &SourceTree, parsed: &[Checked<Document>]) {
        let entries = tree.files.iter().zip(parsed);
        let entries = entries.filter_map(|(file, checked)| Some((file.path.clone(), (file.text.clone()?, checked.clone()))));
        self.read = entries.collect();
    }
}

/// All files of a catalogue, each read alone, sorted by kind and path.
#[derive(Debug, Default)]
pub struct Documents {
    pub agreements: Vec<Arc<AgreementDocument>>,
    pub partners: Vec<Arc<PartnerDocument>>,
    pub topics: Vec<Arc<TopicDocument>>,
    pub legal_forms: Vec<Arc<LegalFormDocument>>,
    pub recommendations: Vec<Arc<RecommendationDocument>>,
    pub guides: Vec<Arc<GuideDocument>>,
    pub pages: Vec<Arc<PageDocument>>,
    pub translations: Vec<Arc<TranslationDocument>>,
    pub groups: Vec<(GroupEntry, SourcePath)>,
    pub sources: Vec<(SourceEntry, SourcePath)>,
    pub glossary: Vec<GlossaryEntry>,
    /// The annexes, by their path in the catalogue.
    pub annexes: Vec<SourcePath>,
}

/// Reads every file of the tree, in parallel; the result does not depend on the order of the files.
pub fn parse_all(tree: &SourceTree) -> Checked<Documents> {
    use rayon::prelude::*;
    sorted(tree, tree.files.par_iter().map(parse).collect())
}

/// The same, reading only what changed since the last time.
pub fn parse_again(tree: &SourceTree, memo: &mut Memo) -> Checked<Documents> {
    use rayon::prelude::*;
    let read = |file: &SourceFile| memo.of(file).cloned().unwrap_or_else(|| parse(file));
    let parsed: Vec<Checked<Document>> = tree.files.par_iter().map(read).collect();
    memo.keep(tree, &parsed);
    sorted(tree, parsed)
}

/// Puts each document to those of its kind.
fn sorted(tree: &SourceTree, parsed: Vec<Checked<Document>>) -> Checked<Documents> {
    let mut diagnostics = tree.diagnostics.clone();
    let mut documents = Documents::default();
    for (file, checked) in tree.files.iter().zip(parsed) {
        match checked.keep(&mut diagnostics) {
            Document::Agreement(d) => documents.agreements.push(d),
            Document::Partner(d) => documents.partners.push(d),
            Document::Topic(d) => documents.topics.push(d),
            Document::LegalForm(d) => documents.legal_forms.push(d),
            Document::Recommendation(d) => documents.recommendations.push(d),
            Document::Guide(d) => documents.guides.push(d),
            Document::Page(d) => documents.pages.push(d),
            Document::Translation(d) => documents.translations.push(d),
            Document::Groups(list, path) => documents.groups.extend(list.into_iter().map(|g| (g, path.clone()))),
            Document::Sources(list, path) => documents.sources.extend(list.into_iter().map(|s| (s, path.clone()))),
            Document::Glossary(list) => documents.glossary.extend(list),
            Document::Other if place(&file.path) == Place::Annex => documents.annexes.push(file.path.clone()),
            Document::Other => {}
        }
    }
    Checked { value: documents, diagnostics }
}
