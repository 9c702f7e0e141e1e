//! The survey, by which such catalogues live: every partner gets a questionnaire with what is known
//! of its agreements, and what it answers becomes edits of the Markdown files.
//!
//! ```text
//! catalogue ─questions→ Questionnaire ─workbook, page→ XLSX, HTML ⋯ filled in ⋯ XLSX, CSV ─answers→ Reply
//! Reply + catalogue ─wishes→ Wish ─apply→ edits, drafts, findings
//! ```
//!
//! 1. [`questions`] says what is asked, and [`columns`] in which columns.
//! 2. [`workbook`] and [`page`] are the two forms of a questionnaire.
//! 3. [`answers`] reads what came back.
//! 4. [`wishes`] works out what is to change; [`missing`] makes drafts of what was not asked.
//! 5. [`apply`] changes all files or none.
//!
//! What was known stands in the questionnaire itself, so an answer is compared with three things: what
//! was asked, what the catalogue says today, and what the partner says. Nothing that was changed
//! meanwhile is written over, and applying an answer twice changes nothing.
//! Knows nothing of the command line or of how an outcome is told.

pub mod columns;
pub mod questions;

pub mod page;
pub mod workbook;

pub mod answers;
pub mod missing;
pub mod wishes;

pub mod apply;

use std::sync::LazyLock;

use crate::strings::{Language, Strings};

/// The words of questionnaires.
pub fn words(language: Language) -> &'static Strings {
    static GERMAN: LazyLock<Strings> = LazyLock::new(|| parse(Language::German, include_str!("strings/de.ftl")));
    static ENGLISH: LazyLock<Strings> = LazyLock::new(|| parse(Language::English, include_str!("strings/en.ftl")));
    match language {
        Language::German => &GERMAN,
        Language::English => &ENGLISH,
    }
}

fn parse(language: Language, text: &str) -> Strings {
    Strings::parse(language, &[text]).expect("the words of the survey are tested")
}
