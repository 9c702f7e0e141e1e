//! What a build is asked to do: the settings file as written, what the command line adds, and what
//! both mean together. Knows nothing of agreements.

pub mod editing;
pub mod legal;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::document::choice::{Licence, Profile};
use crate::document::fields::{Fields, Reference};
use crate::document::parts::{ContactEntry, contact};
use crate::document::{drop_followers, schema, yaml};
use crate::location::{Placed, SourcePath, Span};
use crate::names;
use crate::source::SourceTree;
use crate::strings::Language;
use crate::term::Period;
use editing::Editing;
use legal::Legal;

/// The name of the built-in theme.
const BUILT_IN: &str = "default";

/// What the command line says beside the settings file.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day for which status and deadlines are worked out.
    pub as_of: Date,
    pub base_url: Option<BaseUrl>,
    /// Whether entries marked as drafts are shown.
    pub drafts: bool,
    /// A theme folder that overrides single files of the built-in theme.
    pub theme: Option<PathBuf>,
}

/// Settings and options, as they are meant.
#[derive(Debug, Clone)]
pub struct Settings {
    pub title: Arc<str>,
    pub subtitle: Option<Arc<str>>,
    pub description: Option<Arc<str>>,
    pub base_url: BaseUrl,
    /// The language of the content and of the site's first interface.
    pub language: Language,
    /// All interface languages, the first one first.
    pub languages: Vec<Language>,
    /// The Land whose law holds: `nw`, `he`, …
    pub land: Option<Arc<str>>,
    /// The partner whose municipalities the catalogue is about.
    pub region: Option<Reference>,
    pub publisher: Option<Publisher>,
    pub contact: Option<ContactEntry>,
    /// Under which conditions the data may be used; nothing where the settings leave it open.
    pub licence: Option<Licence>,
    /// Nothing where the settings leave it open.
    pub profile: Option<Profile>,
    /// After which time every agreement is to be verified again, unless it says so itself.
    pub review_every: Option<(Period, Arc<str>)>,
    /// For the pages that the law asks for.
    pub legal: Legal,
    /// The form for people without git; nothing where it is not switched on.
    pub editing: Option<Editing>,
    /// The name by which GovData knows who delivers the data (`contributorID`).
    pub govdata: Option<Arc<str>>,
    /// The theme's name in `themes/` of the catalogue; nothing for the built-in one.
    pub theme: Option<Arc<str>>,
    pub as_of: Date,
    pub drafts: bool,
    /// The settings file, for faults that have no other place.
    pub path: SourcePath,
}

/// Who answers for the catalogue.
#[derive(Debug, Clone)]
pub struct Publisher {
    pub name: Arc<str>,
    pub address: Option<Arc<str>>,
    pub url: Option<Arc<str>>,
}

/// The address under which the site will stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl {
    /// `https://example.org`
    pub origin: Arc<str>,
    /// `/` or `/catalogue/`, with a slash at both ends.
    pub path: Arc<str>,
}

impl BaseUrl {
    /// The host, without a port or a name of a user: `example.org`.
    pub fn host(&self) -> &str {
        let authority = self.origin.split_once("://").map_or(&*self.origin, |(_, authority)| authority);
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        host.split(':').next().unwrap_or(host)
    }

    /// Takes an address apart; nothing where it is no `http` or `https` address of a folder.
    pub fn parse(address: &str) -> Option<BaseUrl> {
        let (scheme, rest) = address.trim().split_once("://")?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/%:@".contains(c);
        let proper = matches!(scheme, "http" | "https") && !host.is_empty() && rest.chars().all(plain);
        let path = path.trim_matches('/');
        let path = if path.is_empty() { "/".to_string() } else { format!("/{path}/") };
        proper.then(|| BaseUrl { origin: format!("{scheme}://{host}").into(), path: path.into() })
    }
}

/// Reads the settings file and adds what the command line says.
pub fn read(tree: &SourceTree, options: &Options) -> Checked<Settings> {
    let path = SourcePath::new("verbund.yaml");
    let mut faults = Vec::new();
    let Some(file) = tree.file("verbund.yaml") else {
        faults.push(Diagnostic::new(Code::SettingsMissing, &path, Span::default()));
        return Checked { value: meant(unread(RawSettings::default()), options, &path, &mut faults), diagnostics: faults };
    };
    let node = yaml(file, file.text.as_deref().unwrap_or(""), &mut faults);
    let mut raw = raw(&mut Fields::new(&schema::SETTINGS, &node, &path, &mut faults));
    if faults.iter().any(|fault| fault.code == Code::YamlSyntax) {
        raw = unread(raw);
        drop_followers(&mut faults);
    }
    raw.theme = raw.theme.filter(|theme| is_there(theme, tree, &path, &mut faults));
    let value = meant(raw, options, &path, &mut faults);
    Checked { value, diagnostics: faults }
}

/// Whether the catalogue has a theme of a name; one that it does not have is told.
fn is_there(theme: &Placed<Arc<str>>, tree: &SourceTree, path: &SourcePath, faults: &mut Vec<Diagnostic>) -> bool {
    let inside = tree.files.iter().filter_map(|file| file.path.as_str().strip_prefix("themes/")?.split_once('/'));
    let names: BTreeSet<&str> = inside.map(|(name, _)| name).chain([BUILT_IN]).collect();
    let found = names.contains(&*theme.value);
    if !found {
        let near = names::nearest(&theme.value, names.iter().map(|name| (*name, name.to_string())));
        let fault = Diagnostic::new(Code::ThemeMissing, path, theme.span).with("name", &*theme.value);
        faults.push(fault.suggest(near));
    }
    found
}

/// The settings file as it is written.
#[derive(Debug, Default)]
struct RawSettings {
    title: Option<Arc<str>>,
    subtitle: Option<Arc<str>>,
    description: Option<Arc<str>>,
    base_url: Option<Placed<Arc<str>>>,
    language: Option<Placed<Arc<str>>>,
    languages: Vec<Placed<Arc<str>>>,
    land: Option<Arc<str>>,
    region: Option<Reference>,
    publisher: Option<Publisher>,
    contact: Option<ContactEntry>,
    licence: Option<Licence>,
    theme: Option<Placed<Arc<str>>>,
    profile: Option<Profile>,
    review_every: Option<(Period, Arc<str>)>,
    legal: Legal,
    editing: Option<Editing>,
    govdata: Option<Arc<str>>,
}

/// Settings that could not be read to their end: what may stand there is not asked for.
fn unread(raw: RawSettings) -> RawSettings {
    RawSettings { profile: raw.profile.or(Some(Profile::Example)), ..raw }
}

fn raw(f: &mut Fields<'_, '_>) -> RawSettings {
    RawSettings {
        title: f.words("title"),
        subtitle: f.words("subtitle"),
        description: f.words("description"),
        base_url: f.text("base_url"),
        language: f.text("language"),
        languages: f.texts("languages"),
        land: f.words("land"),
        region: f.text("region"),
        publisher: f.record("publisher", &schema::PUBLISHER, |p| Publisher {
            name: p.words("name").unwrap_or_default(),
            address: p.words("address"),
            url: p.address("url"),
        }),
        contact: f.record("contact", &schema::CONTACT, contact),
        licence: f.choice("licence", Licence::CHOICES).map(|c| Licence::ALL[c.value]),
        theme: f.text("theme"),
        profile: f.choice("profile", Profile::CHOICES).map(|c| Profile::ALL[c.value]),
        review_every: f.period("review_every"),
        legal: legal::read(f),
        editing: editing::read(f),
        govdata: f.words("govdata"),
    }
}

/// Takes the written settings apart, field by field, and says what they mean.
fn meant(raw: RawSettings, options: &Options, path: &SourcePath, faults: &mut Vec<Diagnostic>) -> Settings {
    let RawSettings {
        title,
        subtitle,
        description,
        base_url,
        language,
        languages,
        land,
        region,
        publisher,
        contact,
        licence,
        theme,
        profile,
        review_every,
        legal,
        editing,
        govdata,
    } = raw;
    let base_url = base_url.as_ref().filter(|_| options.base_url.is_none()).and_then(|written| {
        let parsed = BaseUrl::parse(&written.value);
        if parsed.is_none() {
            faults.push(Diagnostic::new(Code::BadBaseUrl, path, written.span).with("value", &*written.value));
        }
        parsed
    });
    let base_url = options.base_url.clone().or(base_url);
    let mut known = |written: &Placed<Arc<str>>| {
        let parsed = Language::parse(&written.value);
        if parsed.is_none() {
            faults.push(Diagnostic::new(Code::UnknownLanguage, path, written.span).with("value", &*written.value));
        }
        parsed
    };
    let language = language.as_ref().and_then(&mut known).unwrap_or_default();
    let mut all = vec![language];
    for further in languages.iter().filter_map(known) {
        if !all.contains(&further) {
            all.push(further);
        }
    }
    Settings {
        title: title.unwrap_or_else(|| "Verbund".into()),
        subtitle,
        description,
        base_url: base_url.unwrap_or_else(|| BaseUrl { origin: "http://localhost".into(), path: "/".into() }),
        language,
        languages: all,
        land,
        region,
        publisher,
        contact,
        licence,
        profile,
        review_every,
        legal,
        editing,
        govdata,
        theme: theme.map(|theme| theme.value).filter(|name| &**name != BUILT_IN),
        as_of: options.as_of,
        drafts: options.drafts,
        path: path.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_a_folder() {
        let url = BaseUrl::parse("https://kreis.example/zusammenarbeit").expect("a proper address");
        assert_eq!((&*url.origin, &*url.path), ("https://kreis.example", "/zusammenarbeit/"));
        assert_eq!(BaseUrl::parse("https://kreis.example/").map(|u| u.path), Some("/".into()));
        for bad in ["kreis.example", "ftp://a.b/", "https://", "https://a.b/\"x", "https://a b/"] {
            assert_eq!(BaseUrl::parse(bad), None, "{bad}");
        }
    }
}
