//! Ordinary pages, the search with its alphabetical register, and „not found“.

use std::sync::Arc;

use serde::Serialize;

use super::{Head, Page};
use crate::catalogue::model::PageId;
use crate::document::vocabulary::GlossaryEntry;
use crate::emit::context::{BodyView, Context, LinkView};
use crate::emit::finder::{self, FinderView};
use crate::names;
use crate::plan::PAGE_SIZE;
use crate::plan::route::Route;

#[derive(Serialize)]
struct PageView {
    head: Head,
    summary: Option<Arc<str>>,
    body: BodyView,
}

/// A page of the catalogue's `pages/`.
pub fn page(context: &Context<'_>, id: PageId) -> Page {
    let document = &context.catalogue.page(id).document;
    let said = context.said(&document.head, &document.title.value, document.summary.as_ref(), &document.body);
    let head = Head::new(context, "page", &Route::Page(id), &**said.title)
        .described(said.summary.map_or(&**said.title, |summary| summary))
        .foreign(said.foreign);
    let view = PageView { head, summary: said.summary.cloned(), body: said.body };
    Page::new("page.html", &view)
}

#[derive(Serialize)]
struct RegisterView {
    head: Head,
    lead: String,
    finder: FinderView,
    /// Abbreviations and words that the search takes for each other.
    glossary: Vec<TermView>,
    agreements: Vec<LetterView>,
    partners: Vec<LetterView>,
    topics: Vec<LinkView>,
}

/// Of so many entries the register names each; of more it leads to the pages of the list.
const NAMED: usize = 1000;

/// One line of the glossary.
#[derive(Serialize)]
struct TermView {
    term: Arc<str>,
    means: String,
}

/// All entries of one first letter.
#[derive(Serialize)]
struct LetterView {
    letter: String,
    /// The page on which the letter begins, where the register does not name every entry.
    url: Option<String>,
    links: Vec<LinkView>,
}

/// The search, and everything from A to Z for those who would rather browse.
pub fn search(context: &Context<'_>) -> Page {
    let s = context.strings();
    let lead = s.text("search_lead");
    let term = |entry: &GlossaryEntry| TermView { term: entry.term.clone(), means: entry.means.join(", ") };
    let view = RegisterView {
        head: Head::new(context, "search", &Route::Search, s.text("search_heading")).described(lead.clone()),
        lead,
        finder: finder::of_search(context),
        glossary: context.catalogue.glossary().iter().map(term).collect(),
        agreements: agreements(context),
        partners: partners(context),
        topics: context.catalogue.topics().map(|(id, _)| context.topic_link(id)).collect(),
    };
    Page::new("search.html", &view)
}

fn agreements(context: &Context<'_>) -> Vec<LetterView> {
    let all = context.catalogue.agreements();
    if all.len() <= NAMED {
        return letters(all.map(|(id, a)| context.link(context.unique_title(a), &Route::Agreement(id))));
    }
    let page = |n: usize| Some(context.url(&Route::Agreements(n / PAGE_SIZE + 1)));
    beginnings(all.map(|(_, a)| &**a.title()), page)
}

fn partners(context: &Context<'_>) -> Vec<LetterView> {
    let all = context.catalogue.partners();
    if all.len() <= NAMED {
        return letters(all.map(|(id, _)| context.partner_link(id)));
    }
    beginnings(all.map(|(_, p)| &**p.name()), |_| Some(context.url(&Route::Partners)))
}

/// The first letters of sorted names, each with the page on which it begins.
fn beginnings<'n>(names: impl Iterator<Item = &'n str>, page: impl Fn(usize) -> Option<String>) -> Vec<LetterView> {
    let mut out: Vec<LetterView> = Vec::new();
    for (n, name) in names.enumerate() {
        let letter = letter(name);
        if out.iter().all(|known| known.letter != letter) {
            out.push(LetterView { letter, url: page(n), links: Vec::new() });
        }
    }
    out
}

/// Puts sorted links under their first letters.
fn letters(links: impl Iterator<Item = LinkView>) -> Vec<LetterView> {
    let mut out: Vec<LetterView> = Vec::new();
    for link in links {
        let letter = letter(&link.text);
        match out.iter_mut().find(|group| group.letter == letter) {
            Some(group) => group.links.push(link),
            None => out.push(LetterView { letter, url: None, links: vec![link] }),
        }
    }
    out
}

/// `Ä` stands with `A` (DIN 5007-1), digits under `0–9`.
fn letter(name: &str) -> String {
    let first = names::fold(name).chars().next().unwrap_or('#').to_ascii_uppercase();
    if first.is_ascii_digit() { "0–9".to_string() } else { first.to_string() }
}

#[derive(Serialize)]
struct NotFoundView {
    head: Head,
}

pub fn not_found(context: &Context<'_>) -> Page {
    let s = context.strings();
    let head = Head::new(context, "not-found", &Route::NotFound, s.text("not_found_heading"));
    Page::new("not-found.html", &NotFoundView { head: head.described(s.text("not_found_lead")).unlisted() })
}
