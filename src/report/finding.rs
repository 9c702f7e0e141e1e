//! A fault with its words and its place in lines and columns, as every format for machines needs it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::text;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::location::{Position, position};
use crate::source::SourceTree;
use crate::strings::Strings;

/// One fault, ready to be written in any format.
#[derive(Debug, Clone)]
pub struct Finding {
    pub code: Code,
    pub severity: Severity,
    /// The file as the user named the catalogue: `content/agreements/x.md`.
    pub path: String,
    /// Lines and columns count from 1, columns in characters; the end is behind the last one.
    pub start: Position,
    pub end: Position,
    pub message: String,
    /// The way out, where the code has one.
    pub help: Option<String>,
    /// What to put in the place of the marked text.
    pub replacement: Option<String>,
    /// Tells this fault from others, and stays the same when lines move.
    pub values: Vec<(&'static str, String)>,
}

/// How many faults of each severity there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
}

/// Gives every fault its words and its place. `root` is the catalogue's folder as the user named it.
pub fn findings(diagnostics: &[Diagnostic], tree: &SourceTree, root: &str, strings: &Strings) -> Vec<Finding> {
    let finding = |diagnostic: &Diagnostic| {
        let source = tree.text(&diagnostic.location.path).unwrap_or_default();
        let span = diagnostic.location.span;
        Finding {
            code: diagnostic.code,
            severity: diagnostic.severity(),
            path: text::shown_path(root, diagnostic.location.path.as_str()),
            start: position(source, span.start as usize),
            end: position(source, span.end as usize),
            message: text::message(diagnostic, strings),
            help: text::help(diagnostic, strings),
            replacement: diagnostic.replacement.clone(),
            values: diagnostic.args.clone(),
        }
    };
    diagnostics.iter().map(finding).collect()
}

/// Counts faults by severity.
pub fn summary(findings: &[Finding]) -> Summary {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    Summary { errors: count(Severity::Error), warnings: count(Severity::Warning), notes: count(Severity::Note) }
}

/// The codes that occur, each once, in the order of the numbers.
pub fn codes(findings: &[Finding]) -> Vec<Code> {
    let codes: BTreeSet<Code> = findings.iter().map(|finding| finding.code).collect();
    codes.into_iter().collect()
}

impl Finding {
    /// The message with the way out behind it.
    pub fn whole(&self) -> String {
        self.help.as_ref().map_or_else(|| self.message.clone(), |help| format!("{}\n{help}", self.message))
    }
}
