//! A small catalogue that builds and passes every check at once, for somebody to change into their
//! own. Its files lie in `starter/`, one folder a language. Knows nothing of files on disk.

use rust_embed::RustEmbed;

use crate::draft::{self, Value};
use crate::location::SourcePath;
use crate::strings::Language;

/// The files of the small catalogue in all languages.
#[derive(RustEmbed)]
#[folder = "starter"]
struct Starter;

/// The Länder by their abbreviations.
pub const LAENDER: [&str; 16] = ["bb", "be", "bw", "by", "hb", "he", "hh", "mv", "ni", "nw", "rp", "sh", "sl", "sn", "st", "th"];

/// What is to be said in the settings of the new catalogue.
#[derive(Debug)]
pub struct NewCatalogue<'a> {
    pub language: Language,
    pub title: &'a str,
    /// The address of the later site.
    pub url: &'a str,
    /// The Land whose law holds, by its abbreviation.
    pub land: &'a str,
}

impl NewCatalogue<'_> {
    /// Every file with its text, sorted by path.
    pub fn files(&self) -> Vec<(SourcePath, String)> {
        let folder = format!("{}/", self.language.tag());
        let paths = Starter::iter().filter_map(|path| Some((path.strip_prefix(&folder)?.to_string(), path)));
        let mut files: Vec<(SourcePath, String)> =
            paths.map(|(inside, path)| (SourcePath::new(&inside), self.text(&inside, &path))).collect();
        files.sort();
        files
    }

    fn text(&self, inside: &str, path: &str) -> String {
        let file = Starter::get(path).expect("every listed file is embedded");
        let text = String::from_utf8_lossy(&file.data).replace("\r\n", "\n");
        if inside == "verbund.yaml" { self.settings() + &text } else { self.with_law(&text) }
    }

    /// The first lines of the settings.
    fn settings(&self) -> String {
        let keys = match self.language {
            Language::German => ["titel", "adresse", "sprache", "land"],
            Language::English => ["title", "base_url", "language", "land"],
        };
        let values = [self.title, self.url, self.language.tag(), self.land];
        let record: draft::Record =
            keys.iter().zip(values).map(|(key, value)| ((*key).to_string(), Value::Text(value.to_string()))).collect();
        draft::yaml(&record)
    }

    /// A text without the laws of other Länder.
    fn with_law(&self, text: &str) -> String {
        let own = format!("land: {},", self.land);
        let kept = text.lines().filter(|line| !line.contains(", land: ") || line.contains(&own));
        kept.map(|line| format!("{line}\n")).collect()
    }
}
