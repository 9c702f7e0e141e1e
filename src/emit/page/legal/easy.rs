//! The page in easy language. Where the catalogue writes none, a short one says what annex 2 of the
//! BITV 2.0 asks for: what is here, how to find one's way, and where to read about accessibility.

use serde::Serialize;

use super::super::Page;
use super::Frame;
use crate::document::choice::LegalPage;
use crate::emit::context::Context;

#[derive(Serialize)]
struct EasyView {
    #[serde(flatten)]
    frame: Frame,
    /// Empty where the catalogue writes its own.
    sections: Vec<SectionView>,
}

#[derive(Serialize)]
struct SectionView {
    heading: String,
    /// One sentence a line, as easy language wants it.
    sentences: Vec<String>,
}

pub fn page(context: &Context<'_>) -> Page {
    let frame = Frame::new(context, LegalPage::EasyLanguage);
    let sections = if frame.is_written() { Vec::new() } else { sections(context) };
    Page::new("easy-language.html", &EasyView { frame, sections })
}

fn sections(context: &Context<'_>) -> Vec<SectionView> {
    let strings = context.strings();
    let section = |key: &str| SectionView {
        heading: strings.text(&format!("easy_{key}_heading")),
        sentences: strings.text(&format!("easy_{key}")).lines().map(str::to_string).collect(),
    };
    ["contents", "search", "barriers", "report"].map(section).into()
}
