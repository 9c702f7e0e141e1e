//! A page that leads to others of one kind, each with its number of agreements.

use serde::Serialize;

use super::{Head, Page};
use crate::emit::context::{Context, CountView};
use crate::plan::route::Route;
use crate::theme;

/// A list of pages, each with a number of agreements.
#[derive(Serialize)]
struct OverviewView {
    head: Head,
    lead: String,
    entries: Vec<CountView>,
}

/// A page that leads to others; its words are `{words}_heading` and `{words}_lead`.
pub fn overview(context: &Context<'_>, page_type: &'static str, route: &Route, words: &str, entries: Vec<CountView>) -> Page {
    let s = context.strings();
    let lead = s.text(&format!("{words}_lead"));
    let head = Head::new(context, page_type, route, s.text(&format!("{words}_heading"))).described(lead.clone());
    Page { template: "overview.html", view: theme::value(&OverviewView { head, lead, entries }) }
}
