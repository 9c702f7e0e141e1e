//! What there is to say about a kind of fault beyond its message: its title, why it matters, how to
//! mend it, and its page of the handbook with an example. The words stand in
//! `src/strings/explain.*.ftl`; the pages in `docs/` are made from them and from the broken
//! catalogues of the tests (`tests/it/handbook.rs`), and are inside the binary.
//! Knows nothing of single faults or of terminals.

use rust_embed::RustEmbed;

use crate::diagnostic::Code;
use crate::strings::{Language, Strings};

#[derive(RustEmbed)]
#[folder = "docs/handbuch/befunde"]
struct German;

#[derive(RustEmbed)]
#[folder = "docs/handbook/findings"]
struct English;

/// The part of the handbook that explains the findings, in one language.
pub struct Handbook {
    strings: Strings,
}

impl Handbook {
    /// The handbook in a language.
    pub fn of(language: Language) -> Handbook {
        let text = match language {
            Language::German => include_str!("strings/explain.de.ftl"),
            Language::English => include_str!("strings/explain.en.ftl"),
        };
        Handbook { strings: Strings::parse(language, &[text]).expect("the words of the handbook are tested") }
    }

    /// The folder of the pages, as it lies in the sources.
    pub fn folder(language: Language) -> &'static str {
        match language {
            Language::German => "docs/handbuch/befunde",
            Language::English => "docs/handbook/findings",
        }
    }

    /// The words of the pages, by their keys.
    pub fn strings(&self) -> &Strings {
        &self.strings
    }

    /// What the fault is, in few words.
    pub fn title(&self, code: Code) -> String {
        self.strings.text(code.as_str())
    }

    /// Why the fault matters, with its legal source where there is one.
    pub fn why(&self, code: Code) -> String {
        self.strings.text(&format!("{}.why", code.as_str()))
    }

    /// The way out in general words.
    pub fn mend(&self, code: Code) -> String {
        self.strings.text(&format!("{}.mend", code.as_str()))
    }

    /// What a fault of this kind prevents.
    pub fn severity(&self, code: Code) -> String {
        let severity = code.severity().id();
        let of_group = self.strings.find(&format!("severity-{}-{severity}", code.group()), &[]);
        of_group.unwrap_or_else(|| self.strings.text(&format!("severity-{severity}")))
    }

    /// The groups of the codes with their names, in the order of the numbers.
    pub fn groups(&self) -> Vec<(String, Vec<Code>)> {
        let runs = Code::ALL.chunk_by(|one, next| one.group() == next.group());
        runs.map(|codes| (self.strings.text(&format!("group-{}", codes[0].group())), codes.to_vec())).collect()
    }

    /// What is said of a code in words alone, as Markdown: the page without its example.
    pub fn words(&self, code: Code) -> String {
        format!(
            "# {}: {}\n\n{}\n\n## {}\n\n{}\n\n## {}\n\n{}\n",
            code.as_str(),
            self.title(code),
            self.severity(code),
            self.strings.text("page-why"),
            self.why(code),
            self.strings.text("page-mend"),
            self.mend(code)
        )
    }

    /// The page of a code as Markdown.
    pub fn page(&self, code: Code) -> String {
        let name = format!("{}.md", code.as_str());
        let page = match self.strings.language() {
            Language::German => German::get(&name),
            Language::English => English::get(&name),
        };
        page.map_or_else(|| self.words(code), |page| String::from_utf8_lossy(&page.data).into_owned())
    }
}
