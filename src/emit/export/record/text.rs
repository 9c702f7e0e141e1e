//! Texts with whole addresses, and what files say in other languages.

use std::borrow::Cow;

use super::super::shape::record;
use crate::document::Head;
use crate::document::vocabulary::{Manner, TranslationDocument};
use crate::emit::context::Context;
use crate::location::SourcePath;
use crate::markdown::Body;
use crate::plan::route::Route;
use crate::strings::Language;

record! {
    /// A footnote of a text.
    Note<'a> = "footnote" {
        number: usize,
        html: Cow<'a, str>,
    }
}

record! {
    /// A text in HTML.
    Text<'a> = "text" {
        html: Cow<'a, str>,
        footnotes: Vec<Note<'a>>,
    }
}

record! {
    /// What a file says in another language.
    Translation<'a> = "translation" of TRANSLATION {
        language: Cow<'a, str>,
        title: Option<&'a str>,
        short: Option<&'a str>,
        subtitle: Option<&'a str>,
        summary: Option<&'a str>,
        plain: &'a [std::sync::Arc<str>],
        result: Option<&'a str>,
        text: Option<Text<'a>>,
    }
}

/// A text on the page of a route; nothing where it is empty.
pub fn text<'a>(context: &Context<'a>, body: &'a Body, path: &SourcePath, route: &Route) -> Option<Text<'a>> {
    let note = |note: &'a crate::markdown::Footnote| Note {
        number: note.number,
        html: context.absolute_html(body, &note.html, path, route),
    };
    (!body.is_empty()).then(|| Text {
        html: context.absolute_html(body, &body.html, path, route),
        footnotes: body.notes.iter().map(note).collect(),
    })
}

/// What a file says in the other languages of the site and in easy language, as its pages show it.
pub fn translations<'a>(context: &'a Context<'a>, head: &Head, route: &Route) -> Vec<Translation<'a>> {
    let first = context.settings.language;
    let further = context.settings.languages.iter().filter(|language| **language != first);
    let manners = further.map(|language| match language {
        Language::German => (Cow::Borrowed("de"), Manner::German),
        Language::English => (Cow::Borrowed("en"), Manner::English),
    });
    // `simple` is the registered variant for a simplified form of a language (IANA, BCP 47).
    let easy = (Cow::Owned(format!("{}-simple", first.tag())), Manner::Easy);
    let said =
        |(language, manner)| Some(translation(context, language, context.catalogue.translation(&head.path, manner)?, route));
    manners.chain([easy]).filter_map(said).collect()
}

fn translation<'a>(
    context: &Context<'a>,
    language: Cow<'a, str>,
    document: &'a TranslationDocument,
    route: &Route,
) -> Translation<'a> {
    // Only its text of what a file says in easy language is shown.
    let shown = document.manner != Manner::Easy;
    let words = |words: &'a Option<std::sync::Arc<str>>| words.as_deref().filter(|_| shown);
    Translation {
        language,
        title: words(&document.title),
        short: words(&document.short),
        subtitle: words(&document.subtitle),
        summary: words(&document.summary),
        plain: if shown { &document.plain } else { &[] },
        result: words(&document.result),
        text: text(context, &document.body, &document.path, route),
    }
}
