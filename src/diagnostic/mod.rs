//! A fault of the content as data: what, where, and the way out. The words come later, in `report`.
//! Knows nothing of languages, terminals or formats.

mod code;
mod select;

pub use code::{Code, Severity};
pub use select::{Selection, UnknownCode};

use crate::location::{Location, SourcePath, Span};

/// One fault of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub location: Location,
    /// What the words of the message are filled with.
    pub args: Vec<(&'static str, String)>,
    /// Further places that explain the fault, each with the key of its words.
    pub labels: Vec<(Location, &'static str)>,
    /// What to put in the place of the marked text, where that is known.
    pub replacement: Option<String>,
}

impl Diagnostic {
    pub fn new(code: Code, path: &SourcePath, span: Span) -> Self {
        let location = Location::new(path, span);
        Diagnostic { code, location, args: Vec::new(), labels: Vec::new(), replacement: None }
    }

    /// Adds a value for the words of the message.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Proposes a text for the marked place. The words can name it as `$suggestion`.
    pub fn suggest(mut self, replacement: Option<String>) -> Self {
        self.replacement = replacement;
        self
    }

    /// Adds a second place, with the key of the words that say why it is shown.
    pub fn label(mut self, location: Location, key: &'static str) -> Self {
        self.labels.push((location, key));
        self
    }

    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// A value together with what was found wrong while making it.
#[derive(Debug, Clone)]
pub struct Checked<T> {
    pub value: T,
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// Takes the value out and adds the faults to a list.
    pub fn keep(self, diagnostics: &mut Vec<Diagnostic>) -> T {
        diagnostics.extend(self.diagnostics);
        self.value
    }
}

/// Puts faults in the order in which people read: by file, place and code. Equal ones are told once.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (&a.location, a.code, &a.args).cmp(&(&b.location, b.code, &b.args)));
    diagnostics.dedup();
}

/// Whether any fault forbids writing a site.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity() == Severity::Error)
}
