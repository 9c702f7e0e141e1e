//! What people without git work with: a form made from the table of keys, what the file of an entry
//! says, the names that an entry may refer to, an empty file, and the configuration of a git-based CMS.
//! `static/editor.js` works the form. The files that come of it are in the language of the catalogue,
//! whatever language the form speaks.
//! Knows nothing of pages.

mod cms;
mod entry;
pub mod form;
mod group;
mod names;

use crate::catalogue::Catalogue;
use crate::document::choice::*;
use crate::document::schema::Kind;
use crate::keys::KeyWords;
use crate::location::SourcePath;
use crate::plan::route::EditingFile;
use crate::settings::Settings;
use crate::source::SourceTree;
use crate::start::entry::NewEntry;
use crate::strings::Strings;

/// The words of a form: those of the keys, and those of the closed lists as readers of the site know them.
pub struct FormWords<'s> {
    pub keys: KeyWords,
    strings: &'s Strings,
}

impl<'s> FormWords<'s> {
    /// The words in the language of a theme's strings.
    pub fn new(strings: &'s Strings) -> Self {
        FormWords { keys: KeyWords::new(strings.language()), strings }
    }

    /// What readers call a word of a closed list.
    fn label(&self, choices: &'static [Choice], choice: &Choice) -> String {
        const SAID: [(&[Choice], &str); 7] = [
            (Status::CHOICES, "status"),
            (Transfer::CHOICES, "transfer"),
            (Role::CHOICES, "role"),
            (EventKind::CHOICES, "event"),
            (RelationKind::CHOICES, "relation"),
            (PartnerKind::CHOICES, "partner_kind"),
            (Tristate::CHOICES, "tristate"),
        ];
        let prefix = SAID.iter().find(|(list, _)| *list == choices).map(|(_, prefix)| *prefix);
        let said = prefix.and_then(|prefix| self.strings.find(&format!("{prefix}_{}", choice.en), &[]));
        said.unwrap_or_else(|| self.keys.word(choice).replace('_', " "))
    }
}

/// The bytes of a file of the form. `strings` are those of the catalogue's own language.
pub fn file(catalogue: &Catalogue, settings: &Settings, tree: &SourceTree, strings: &Strings, which: EditingFile) -> Vec<u8> {
    let said = |kind, path: &SourcePath| entry::json(kind, path, tree.text(path).unwrap_or_default());
    match which {
        EditingFile::Names => names::json(catalogue).to_string(),
        EditingFile::Agreement(id) => said(Kind::Agreement, &catalogue.agreement(id).document.head.path).to_string(),
        EditingFile::Partner(id) => said(Kind::Partner, &catalogue.partner(id).document.head.path).to_string(),
        EditingFile::Blank(kind) => blank(kind, catalogue, &KeyWords::new(settings.language)),
        EditingFile::Cms => {
            let cms = settings.editing.as_ref().and_then(|editing| editing.cms.as_ref());
            cms::config(catalogue, cms.expect("the plan names the file where the settings do"), &FormWords::new(strings))
        }
    }
    .into_bytes()
}

/// An entry with nothing filled in, for those who write it with a text editor.
fn blank(kind: Kind, catalogue: &Catalogue, words: &KeyWords) -> String {
    NewEntry { kind, title: "", filled: Vec::new(), draft: false }.text(words, catalogue)
}

/// The folder of the catalogue in which new entries of a kind lie, as its other files do.
pub fn folder(catalogue: &Catalogue, kind: Kind) -> String {
    let paths: Vec<&SourcePath> = paths(catalogue, kind);
    let used = paths.first().and_then(|path| path.top_folder());
    used.unwrap_or(kind.folders().first().copied().unwrap_or_default()).to_string()
}

/// The files of a kind.
fn paths(catalogue: &Catalogue, kind: Kind) -> Vec<&SourcePath> {
    match kind {
        Kind::Agreement => catalogue.agreements().map(|(_, a)| &a.document.head.path).collect(),
        Kind::Partner => catalogue.partners().map(|(_, p)| &p.document.head.path).collect(),
        Kind::Topic => catalogue.topics().map(|(_, t)| &t.document.head.path).collect(),
        Kind::LegalForm => catalogue.legal_forms().map(|(_, f)| &f.document.head.path).collect(),
        Kind::Recommendation => catalogue.recommendations().map(|(_, r)| &r.document.head.path).collect(),
        Kind::Guide => catalogue.guides().map(|(_, g)| &g.document.head.path).collect(),
        Kind::Page => catalogue.pages().map(|(_, p)| &p.document.head.path).collect(),
        Kind::Group | Kind::Source => Vec::new(),
    }
}
