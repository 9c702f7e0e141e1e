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
    let mut sections: Vec<SectionView> = ["contents", "search", "barriers"].map(section).into();
    // Only pages with the links may speak of them.
    sections.extend(can_be_told_faults(context).then(|| section("report")));
    if let Some(last) = sections.last_mut() {
        last.sentences.push(strings.text("easy_unchecked"));
    }
    sections
}

fn can_be_told_faults(context: &Context<'_>) -> bool {
    let settings = context.settings;
    settings.legal.feedback_form.is_some() || settings.contact.as_ref().is_some_and(|contact| contact.email.is_some())
}
