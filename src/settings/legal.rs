//! What the settings say for the pages that the law asks for: statement on accessibility, imprint,
//! privacy, forms and the film in sign language. Says what is there; what is missing is a question
//! for the rules. Knows nothing of the law of any Land.

use std::sync::Arc;

use crate::date::Dating;
use crate::diagnostic::Code;
use crate::document::choice::{Assessment, Conformance};
use crate::document::fields::Fields;
use crate::document::parts::{ContactEntry, contact};
use crate::document::schema;
use crate::location::{Placed, Span};
use crate::web;

/// Everything for the pages that the law asks for.
#[derive(Debug, Clone, Default)]
pub struct Legal {
    pub accessibility: Option<Accessibility>,
    pub imprint: Option<Imprint>,
    pub privacy: Option<Privacy>,
    /// The form for faults of the content.
    pub feedback_form: Option<FormAddress>,
    pub sign_language: Option<SignLanguage>,
}

/// The statement on accessibility.
#[derive(Debug, Clone)]
pub struct Accessibility {
    pub status: Option<Placed<Conformance>>,
    pub assessed: Option<Placed<Dating>>,
    pub method: Option<Assessment>,
    /// Who assessed, where that was not the operator.
    pub assessor: Option<Arc<str>>,
    pub report: Option<Arc<str>>,
    pub barriers: Vec<Barrier>,
    /// The form for telling barriers; without one, that for faults.
    pub form: Option<FormAddress>,
    pub contact: Option<ContactEntry>,
    pub created: Option<Placed<Dating>>,
    pub updated: Option<Placed<Dating>>,
    /// The law of a Land that the program does not know.
    pub law: Option<Arc<str>>,
    /// The office that helps, where it is not the one that the program knows.
    pub enforcement: Option<Office>,
    pub span: Span,
}

/// A part of the site that is not accessible.
#[derive(Debug, Clone)]
pub struct Barrier {
    pub what: Arc<str>,
    pub reason: Option<Arc<str>>,
    pub alternative: Option<Arc<str>>,
    pub span: Span,
}

/// An authority and how to reach it.
#[derive(Debug, Clone)]
pub struct Office {
    pub name: Arc<str>,
    pub address: Option<Arc<str>>,
    pub email: Option<Arc<str>>,
    pub url: Option<Arc<str>>,
}

/// Who provides the site.
#[derive(Debug, Clone)]
pub struct Imprint {
    pub body: Option<Arc<str>>,
    pub represented_by: Option<Arc<str>>,
    pub address: Option<Arc<str>>,
    pub email: Option<Arc<str>>,
    pub phone: Option<Arc<str>>,
    pub supervision: Option<Arc<str>>,
    pub register: Option<Arc<str>>,
    pub vat_id: Option<Arc<str>>,
    pub responsible: Option<Arc<str>>,
    pub span: Span,
}

/// What happens to the data of readers.
#[derive(Debug, Clone)]
pub struct Privacy {
    pub controller: Option<Arc<str>>,
    /// The data protection officer: an office, never a name.
    pub officer: Option<ContactEntry>,
    pub hosting: Option<Arc<str>>,
    /// How long the server keeps its log.
    pub retention: Option<Arc<str>>,
    pub legal_basis: Option<Arc<str>>,
    pub span: Span,
}

/// A film in German Sign Language.
#[derive(Debug, Clone)]
pub struct SignLanguage {
    /// A file of the catalogue's `files/`.
    pub video: Placed<Arc<str>>,
    pub transcript: Option<Arc<str>>,
    pub duration: Option<Arc<str>>,
}

/// The address of a form on another server. Page and entry are handed over where it says
/// `{seite}` and `{kennung}` (`{page}` and `{id}`), under the names that the form wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormAddress(Arc<str>);

const PAGE: [&str; 2] = ["{seite}", "{page}"];
const ENTRY: [&str; 2] = ["{kennung}", "{id}"];

impl FormAddress {
    /// Takes an `https` or `http` address; nothing where it is none or has another place to fill.
    pub fn parse(address: &str) -> Option<FormAddress> {
        let bare = PAGE.iter().chain(&ENTRY).fold(address.to_string(), |bare, place| bare.replace(place, ""));
        web::is_address(&bare).then(|| FormAddress(address.into()))
    }

    /// The address of the form for one page and the entry on it.
    pub fn filled(&self, page: &str, entry: &str) -> String {
        let fill = |address: String, places: [&str; 2], value: &str| {
            places.iter().fold(address, |address, place| address.replace(place, &web::encoded(value)))
        };
        fill(fill(self.0.to_string(), PAGE, page), ENTRY, entry)
    }
}

/// Reads all of it from the settings.
pub fn read(f: &mut Fields<'_, '_>) -> Legal {
    Legal {
        accessibility: f.record("accessibility", &schema::ACCESSIBILITY, accessibility),
        imprint: f.record("imprint", &schema::IMPRINT, imprint),
        privacy: f.record("privacy", &schema::PRIVACY, privacy),
        feedback_form: form(f, "feedback_form"),
        sign_language: f.record("sign_language", &schema::SIGN_LANGUAGE, sign_language).flatten(),
    }
}

fn accessibility(f: &mut Fields<'_, '_>) -> Accessibility {
    Accessibility {
        status: f.choice("status", Conformance::CHOICES).map(|c| c.map(|n| Conformance::ALL[n])),
        assessed: f.date("assessed"),
        method: f.choice("method", Assessment::CHOICES).map(|c| Assessment::ALL[c.value]),
        assessor: f.words("assessor"),
        report: f.address("report"),
        barriers: f.records("barriers", &schema::BARRIER, barrier),
        form: form(f, "form"),
        contact: f.record("contact", &schema::CONTACT, contact),
        created: f.date("created"),
        updated: f.date("updated"),
        law: f.words("law"),
        enforcement: f.record("enforcement", &schema::OFFICE, office),
        span: f.span,
    }
}

fn barrier(f: &mut Fields<'_, '_>) -> Barrier {
    Barrier {
        what: f.words("what").unwrap_or_default(),
        reason: f.words("reason"),
        alternative: f.words("alternative"),
        span: f.span,
    }
}

fn office(f: &mut Fields<'_, '_>) -> Office {
    Office {
        name: f.words("name").unwrap_or_default(),
        address: f.words("address"),
        email: f.words("email"),
        url: f.address("url"),
    }
}

fn imprint(f: &mut Fields<'_, '_>) -> Imprint {
    Imprint {
        body: f.words("body"),
        represented_by: f.words("represented_by"),
        address: f.words("address"),
        email: f.words("email"),
        phone: f.words("phone"),
        supervision: f.words("supervision"),
        register: f.words("register"),
        vat_id: f.words("vat_id"),
        responsible: f.words("responsible"),
        span: f.span,
    }
}

fn privacy(f: &mut Fields<'_, '_>) -> Privacy {
    Privacy {
        controller: f.words("controller"),
        officer: f.record("officer", &schema::CONTACT, contact),
        hosting: f.words("hosting"),
        retention: f.words("retention"),
        legal_basis: f.words("legal_basis"),
        span: f.span,
    }
}

/// Nothing where the film is missing, which is told.
fn sign_language(f: &mut Fields<'_, '_>) -> Option<SignLanguage> {
    let video = f.text("video")?;
    Some(SignLanguage { video, transcript: f.words("transcript"), duration: f.words("duration") })
}

/// The address of a form; one that cannot be used is told.
fn form(f: &mut Fields<'_, '_>, key: &str) -> Option<FormAddress> {
    let text = f.text(key)?;
    let form = FormAddress::parse(&text.value);
    if form.is_none() {
        f.tell(Code::BadWebAddress, text.span).args.extend([("kind", "form".to_string()), ("value", text.value.to_string())]);
    }
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_told_the_page_and_the_entry_under_its_own_names() {
        let form = FormAddress::parse("https://kreis.example/form?url={seite}&id={kennung}").expect("a proper address");
        let filled = form.filled("https://a.example/b/?c=d&e", "straßen & wege");
        assert_eq!(
            filled,
            "https://kreis.example/form?url=https%3A%2F%2Fa.example%2Fb%2F%3Fc%3Dd%26e&id=stra%C3%9Fen%20%26%20wege"
        );
    }

    #[test]
    fn only_addresses_of_the_web_are_forms() {
        assert!(FormAddress::parse("http://kreis.example/form").is_some());
        for bad in ["javascript:alert(1)", "kreis.example", "https://", "https://a.b/\"x", "https://a.b/?x={ort}", "mailto:a@b.c"]
        {
            assert_eq!(FormAddress::parse(bad), None, "{bad}");
        }
    }
}
