//! Which findings somebody wants to see: only some codes, or all but some. A selection hides
//! findings and mends nothing.

use std::collections::BTreeSet;
use std::fmt;

use super::{Code, Diagnostic};

/// How many codes are named as near to one that does not exist.
const NEAR: usize = 3;

/// The codes that are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    shown: BTreeSet<Code>,
}

/// A code that does not exist, with those that are spelled nearly so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    pub typed: String,
    pub near: Vec<Code>,
}

impl Selection {
    /// Shows the codes of `only`, or all where it is empty, and of these none of `allow`. Each word
    /// is a code (`V101`) or the beginning of several (`V1`, `V10`, also written `V1xx`, `V10x`).
    ///
    /// # Errors
    /// The first word that fits no code.
    pub fn of(only: &[String], allow: &[String]) -> Result<Selection, UnknownCode> {
        let mut shown = if only.is_empty() { Code::ALL.iter().copied().collect() } else { codes(only)? };
        let allowed = codes(allow)?;
        shown.retain(|code| !allowed.contains(code));
        Ok(Selection { shown })
    }

    /// Takes the findings out that are not shown, and gives them back.
    pub fn hide(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<Diagnostic> {
        let (shown, hidden) = std::mem::take(diagnostics).into_iter().partition(|fault| self.shown.contains(&fault.code));
        *diagnostics = shown;
        hidden
    }
}

fn codes(words: &[String]) -> Result<BTreeSet<Code>, UnknownCode> {
    let mut out = BTreeSet::new();
    for word in words {
        let found = matching(word);
        if found.is_empty() {
            return Err(UnknownCode::of(word));
        }
        out.extend(found);
    }
    Ok(out)
}

/// The codes that a word names: itself, or all that begin with it.
fn matching(word: &str) -> Vec<Code> {
    let word = word.trim().to_ascii_uppercase();
    let start = word.trim_end_matches('X');
    match Code::parse(&word) {
        Some(code) => vec![code],
        None if start.len() < 2 => Vec::new(),
        None => Code::ALL.iter().copied().filter(|code| code.as_str().starts_with(start)).collect(),
    }
}

impl UnknownCode {
    /// A word that names no code.
    pub fn of(typed: &str) -> UnknownCode {
        let word = typed.trim().to_ascii_uppercase();
        let number = |text: &str| text.trim_start_matches('V').parse().unwrap_or(0_i32);
        let distance = |code: &Code| (strsim::osa_distance(&word, code.as_str()), number(&word).abs_diff(number(code.as_str())));
        let mut near: Vec<Code> = Code::ALL.iter().copied().filter(|code| distance(code).0 <= 2).collect();
        near.sort_by_key(distance);
        near.truncate(NEAR);
        UnknownCode { typed: typed.to_string(), near }
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.typed)
    }
}

impl std::error::Error for UnknownCode {}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(only: &[&str], allow: &[&str]) -> Result<BTreeSet<Code>, UnknownCode> {
        let words = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        Selection::of(&words(only), &words(allow)).map(|selection| selection.shown)
    }

    #[test]
    fn codes_are_chosen_one_by_one_and_by_their_beginning() {
        assert_eq!(shown(&[], &[]).map(|codes| codes.len()), Ok(Code::ALL.len()));
        assert_eq!(shown(&["v101", "V501"], &[]), Ok([Code::UnknownReference, Code::AddressTaken].into()));
        let texts = shown(&["V2xx"], &[]).expect("the group exists");
        assert_eq!(Ok(&texts), shown(&["V2"], &[]).as_ref());
        assert!(texts.iter().all(|code| code.group() == "V2") && texts.contains(&Code::RawHtml));
        assert!(!shown(&["V2"], &["V201"]).expect("both exist").contains(&Code::RawHtml));
    }

    #[test]
    fn an_unknown_code_names_those_near_to_it() {
        let near = |word: &str| shown(&[word], &[]).expect_err("no code").near;
        assert_eq!(near("V100")[0], Code::UnknownReference);
        assert_eq!(near("B201")[0], Code::RawHtml);
        assert_eq!(near("partner"), []);
        assert_eq!(near("V"), [], "a beginning without a number names nothing");
    }
}
