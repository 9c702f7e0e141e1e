//! The pages that the law asks for. Each consists of what the settings say, in the order of the
//! law, and of what the catalogue itself writes below; either may be missing.
//! Knows nothing of what must be there: that is a question for the rules.

mod easy;
mod provider;
mod statement;

use std::sync::Arc;

use serde::Serialize;

use super::{Head, Page};
use crate::document::choice::{LegalPage, Profile};
use crate::document::parts::ContactEntry;
use crate::emit::context::{BodyView, Context};
use crate::emit::words::DateView;
use crate::law::{self, Law};
use crate::plan::route::Route;

/// The page for a duty.
pub fn page(context: &Context<'_>, which: LegalPage) -> Page {
    match which {
        LegalPage::Accessibility => statement::page(context),
        LegalPage::EasyLanguage => easy::page(context),
        LegalPage::Privacy => provider::privacy(context),
        LegalPage::Imprint => provider::imprint(context),
    }
}

/// What all of these pages have: the head and the catalogue's own text.
#[derive(Serialize)]
struct Frame {
    head: Head,
    summary: String,
    body: BodyView,
}

impl Frame {
    /// The heading and text of the catalogue's file, or else a heading of the program.
    fn new(context: &Context<'_>, which: LegalPage) -> Frame {
        let route = Route::Legal(which);
        let Some(id) = context.catalogue.legal_page(which) else {
            let summary = lead(context, which);
            let head = Head::new(context, page_type(which), &route, context.legal_heading(which)).described(summary.clone());
            return Frame { head, summary, body: BodyView::default() };
        };
        let document = &context.catalogue.page(id).document;
        let said = context.said(&document.head, &document.title.value, document.summary.as_ref(), &document.body);
        let summary = said.summary.map_or_else(String::new, |summary| summary.to_string());
        let described = if summary.is_empty() { said.title.to_string() } else { summary.clone() };
        let head = Head::new(context, page_type(which), &route, &**said.title).described(described).foreign(said.foreign);
        Frame { head, summary, body: said.body }
    }

    /// Whether the catalogue writes a text of its own.
    fn is_written(&self) -> bool {
        !self.body.html.is_empty()
    }
}

/// What a page promises that the catalogue does not write itself; no way to write where there is none.
fn lead(context: &Context<'_>, which: LegalPage) -> String {
    let open = match which {
        LegalPage::Imprint => provider::is_unknown(context),
        LegalPage::Accessibility => !statement::can_be_written_to(context),
        LegalPage::EasyLanguage | LegalPage::Privacy => false,
    };
    context.strings().text(&format!("legal_{}_lead{}", which.id(), if open { "_open" } else { "" }))
}

fn page_type(which: LegalPage) -> &'static str {
    match which {
        LegalPage::EasyLanguage => "easy-language",
        other => other.id(),
    }
}

/// The law of the catalogue's Land, where the program knows it.
fn land_law(context: &Context<'_>) -> Option<&'static Law> {
    context.settings.land.as_deref().and_then(law::of)
}

/// Whether the operator is bound by the law of public bodies.
fn is_bound(context: &Context<'_>) -> bool {
    context.settings.profile == Some(Profile::PublicBody)
}

/// One row of facts: a label and a value.
#[derive(Serialize)]
struct RowView {
    label: String,
    text: String,
    url: Option<String>,
    datetime: Option<String>,
}

/// Rows with their labels, left out where there is no value.
struct Rows<'c> {
    context: &'c Context<'c>,
    rows: Vec<RowView>,
}

impl<'c> Rows<'c> {
    fn new(context: &'c Context<'c>) -> Self {
        Rows { context, rows: Vec::new() }
    }

    fn row(mut self, label: &str, text: &str, url: Option<String>, datetime: Option<String>) -> Self {
        self.rows.push(RowView { label: self.context.strings().text(label), text: text.to_string(), url, datetime });
        self
    }

    fn text(self, label: &str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.row(label, text, None, None),
            None => self,
        }
    }

    fn words(self, label: &str, text: &Option<Arc<str>>) -> Self {
        self.text(label, text.as_deref())
    }

    fn email(self, label: &str, email: Option<&str>) -> Self {
        match email {
            Some(email) => self.row(label, email, Some(format!("mailto:{email}")), None),
            None => self,
        }
    }

    fn link(self, label: &str, url: Option<&str>) -> Self {
        match url {
            Some(url) => self.row(label, url, Some(url.to_string()), None),
            None => self,
        }
    }

    fn date(self, label: &str, date: Option<DateView>) -> Self {
        match date {
            Some(date) => self.row(label, &date.text, None, date.datetime),
            None => self,
        }
    }

    /// An office and how to reach it; a person only where the settings publish one.
    fn contact(self, contact: Option<&ContactEntry>) -> Self {
        let Some(contact) = contact else { return self };
        self.words("legal_office", &contact.office)
            .words("contact_function", &contact.function)
            .words("contact_person", &contact.person)
            .words("contact_address", &contact.address)
            .email("contact_email", contact.email.as_deref())
            .words("contact_phone", &contact.phone)
    }
}
