//! Cuts a Markdown file into its front matter (between two lines of three dashes) and its body.
//! Knows nothing of YAML or Markdown.

use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};

/// The two parts of a file, as ranges of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    pub yaml: std::ops::Range<usize>,
    pub body: std::ops::Range<usize>,
}

/// Finds the front matter. A file without one is told, and is all body.
pub fn split(path: &SourcePath, text: &str, faults: &mut Vec<Diagnostic>) -> Parts {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let first = text[bom..].lines().next().unwrap_or("");
    if first.trim_end() != "---" {
        let end = bom + first.len();
        faults.push(Diagnostic::new(Code::FrontMatterMissing, path, Span::new(bom, end)));
        return Parts { yaml: bom..bom, body: bom..text.len() };
    }
    let start = after_line(text, bom);
    let mut at = start;
    while at < text.len() {
        let next = after_line(text, at);
        let line = text[at..next].trim_end();
        if line == "---" || line == "..." {
            return Parts { yaml: start..at, body: next..text.len() };
        }
        at = next;
    }
    faults.push(Diagnostic::new(Code::FrontMatterNotClosed, path, Span::new(bom, bom + first.trim_end().len())));
    Parts { yaml: start..text.len(), body: text.len()..text.len() }
}

fn after_line(text: &str, from: usize) -> usize {
    text[from..].find('\n').map_or(text.len(), |n| from + n + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (&str, &str, Vec<Code>) {
        let mut faults = Vec::new();
        let parts = split(&SourcePath::new("a.md"), text, &mut faults);
        (&text[parts.yaml], &text[parts.body], faults.iter().map(|f| f.code).collect())
    }

    #[test]
    fn a_file_has_two_parts() {
        assert_eq!(parts("---\na: 1\n---\nText\n"), ("a: 1\n", "Text\n", vec![]));
        assert_eq!(parts("\u{feff}---\r\na: 1\r\n---\r\nText"), ("a: 1\r\n", "Text", vec![]));
        assert_eq!(parts("---\n---\n"), ("", "", vec![]));
    }

    #[test]
    fn a_missing_fence_is_told() {
        assert_eq!(parts("a: 1\n"), ("", "a: 1\n", vec![Code::FrontMatterMissing]));
        assert_eq!(parts("---\na: 1\n"), ("a: 1\n", "", vec![Code::FrontMatterNotClosed]));
        assert_eq!(parts(""), ("", "", vec![Code::FrontMatterMissing]));
    }
}
