//! The look of a site: templates, static files and readers' words. The built-in theme is inside the
//! binary; a catalogue's own theme overrides single files of it. The only module that names Tera.
//! Knows nothing of agreements: a template sees `view`, `site` and `strings`.

mod filter;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rust_embed::RustEmbed;
use serde::Serialize;
use tera::{Context, Tera};

pub use tera::Value;

use crate::strings::{Language, Strings};

#[derive(RustEmbed)]
#[folder = "themes/default"]
struct Default;

/// The files of a theme by their path, such as `templates/base.html`.
pub type ThemeFiles = BTreeMap<String, Vec<u8>>;

/// A loaded theme.
pub struct Theme {
    tera: Tera,
    strings: Arc<Strings>,
    words: Value,
    assets: BTreeMap<String, Cow<'static, [u8]>>,
}

/// A template or a string file that is wrong, in the words of its parser.
#[derive(Debug, Clone)]
pub struct ThemeFault(pub String);

impl Theme {
    /// Loads the built-in theme and lays the files of another over it.
    ///
    /// # Errors
    /// All faults of all templates, or the first of the string files.
    pub fn load(language: Language, over: &ThemeFiles) -> Result<Theme, ThemeFault> {
        let mut files: BTreeMap<String, Cow<'static, [u8]>> = BTreeMap::new();
        for name in Default::iter() {
            let file = Default::get(&name).expect("every listed file is embedded");
            files.insert(name.into_owned(), file.data);
        }
        files.extend(over.iter().map(|(name, bytes)| (name.clone(), Cow::Owned(bytes.clone()))));
        let strings = Arc::new(strings(language, &files)?);
        let tera = tera(&strings, &files)?;
        let assets = below(&files, "static/").map(|(name, bytes)| (name.to_string(), bytes.clone())).collect();
        let words = Value::from_serializable(&strings.plain());
        Ok(Theme { tera, strings, words, assets })
    }

    /// The readers' words.
    pub fn strings(&self) -> &Strings {
        &self.strings
    }

    /// The names of the static files, sorted.
    pub fn assets(&self) -> Vec<String> {
        self.assets.keys().cloned().collect()
    }

    /// The bytes of a static file.
    pub fn asset(&self, name: &str) -> Option<&[u8]> {
        self.assets.get(name).map(|bytes| &**bytes)
    }

    /// Renders a template.
    ///
    /// # Errors
    /// The fault of the template with its place and an excerpt.
    pub fn render(&self, template: &str, view: Value, site: &Value) -> Result<Vec<u8>, ThemeFault> {
        let mut context = Context::new();
        context.insert_value("view", view);
        context.insert_value("site", site.clone());
        context.insert_value("strings", self.words.clone());
        let mut bytes = Vec::with_capacity(16 * 1024);
        self.tera.render_to(template, &context, &mut bytes).map_err(|error| ThemeFault(error.to_string()))?;
        Ok(bytes)
    }

    /// Renders a piece of a page once, to be set into many pages as it is.
    ///
    /// # Errors
    /// The fault of the template with its place and an excerpt.
    pub fn render_piece(&self, template: &str, view: Value, site: &Value) -> Result<Value, ThemeFault> {
        let bytes = self.render(template, view, site)?;
        Ok(Value::safe_string(&String::from_utf8_lossy(&bytes)))
    }
}

/// Turns a view into what templates read.
pub fn value(view: &impl Serialize) -> Value {
    Value::from_serializable(view)
}

/// HTML that templates set into a page as it is.
pub fn html(text: &str) -> Value {
    Value::safe_string(text)
}

fn below<'f>(
    files: &'f BTreeMap<String, Cow<'static, [u8]>>,
    folder: &'f str,
) -> impl Iterator<Item = (&'f str, &'f Cow<'static, [u8]>)> {
    files.iter().filter_map(move |(name, bytes)| name.strip_prefix(folder).map(|name| (name, bytes)))
}

fn strings(language: Language, files: &BTreeMap<String, Cow<'static, [u8]>>) -> Result<Strings, ThemeFault> {
    let name = format!("strings/{}.ftl", language.tag());
    let text = files.get(&name).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    Strings::parse(language, &[&text]).map_err(|error| ThemeFault(format!("{name}: {error}")))
}

fn tera(strings: &Arc<Strings>, files: &BTreeMap<String, Cow<'static, [u8]>>) -> Result<Tera, ThemeFault> {
    let mut tera = Tera::new();
    filter::register(&mut tera, strings);
    let texts: Vec<(String, String)> =
        below(files, "templates/").map(|(name, bytes)| (name.to_string(), String::from_utf8_lossy(bytes).into_owned())).collect();
    tera.add_raw_templates(texts).map_err(|error| ThemeFault(error.to_string()))?;
    Ok(tera)
}
