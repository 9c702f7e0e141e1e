//! What a public body must have on its site before it goes online. Each missing item is told at its
//! section of the settings, with the paragraph that asks for it. An example or a private catalogue
//! is bound by none of this, but dates that have run out are told there too.

use crate::catalogue::Catalogue;
use crate::date::PartialDate;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::choice::{Conformance, LegalPage, Profile};
use crate::document::parts::ContactEntry;
use crate::document::schema::{self, Key, Record};
use crate::law::{self, Law};
use crate::location::Span;
use crate::settings::Settings;
use crate::settings::legal::{Accessibility, Imprint, Privacy};
use jiff::ToSpan;

/// Something that a section of the settings must say.
struct Item {
    /// The English key in the section's table.
    key: &'static str,
    present: bool,
    norm: &'static str,
}

/// The items that are missing, for a public body.
pub fn missing_items(settings: &Settings, faults: &mut Vec<Diagnostic>) {
    if settings.profile != Some(Profile::PublicBody) {
        return;
    }
    let law = settings.land.as_deref().and_then(law::of);
    known_law(settings, law, faults);
    let legal = &settings.legal;
    let norm = law.map_or(law::DIRECTIVE, |law| law.statement);
    let mut tell = |record, norm, found| section(settings, record, norm, found, faults);
    tell(&schema::ACCESSIBILITY, norm, legal.accessibility.as_ref().map(|s| (s.span, statement(s, settings, law))));
    tell(&schema::IMPRINT, law::IMPRINT, legal.imprint.as_ref().map(|s| (s.span, imprint(s))));
    tell(&schema::PRIVACY, law::PRIVACY, legal.privacy.as_ref().map(|s| (s.span, privacy(s, legal.imprint.as_ref()))));
    let unexplained = legal.accessibility.iter().flat_map(|s| &s.barriers).filter(|barrier| barrier.reason.is_none());
    let section = key(&schema::ACCESSIBILITY, "barriers");
    faults.extend(unexplained.map(|b| missing(settings, section, key(&schema::BARRIER, "reason"), norm, b.span)));
}

/// Where the settings leave open what the catalogue is, its pages must at least say whose it is and
/// where to write.
pub fn provider_unknown(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let legal = &settings.legal;
    let written = |page| catalogue.legal_page(page).is_some();
    let provider = settings.publisher.is_some() || legal.imprint.is_some() || written(LegalPage::Imprint);
    let forms = legal.feedback_form.is_some() || legal.accessibility.as_ref().is_some_and(|section| section.form.is_some());
    let way = forms || reachable(&settings.contact) || written(LegalPage::Accessibility);
    let missing = match (provider, way) {
        _ if settings.profile.is_some() => return,
        (true, true) => return,
        (true, false) => "contact",
        (false, true) => "publisher",
        (false, false) => "both",
    };
    faults.push(Diagnostic::new(Code::ProviderUnknown, &settings.path, Span::default()).with("missing", missing));
}

/// A key of a table with its names in both languages.
fn key(record: &'static Record, en: &str) -> &'static Key {
    record.keys.iter().find(|key| key.en == en).expect("the items of this file are keys of the table")
}

/// Municipal sites stand under the law of their Land: it must be known, or stated.
fn known_law(settings: &Settings, law: Option<&Law>, faults: &mut Vec<Diagnostic>) {
    let section = settings.legal.accessibility.as_ref();
    let stated = section.is_some_and(|section| section.law.is_some() && section.enforcement.is_some());
    if law.is_none() && !stated {
        let land = settings.land.as_deref().unwrap_or("none");
        faults.push(Diagnostic::new(Code::LandUnknown, &settings.path, Span::default()).with("land", land));
    }
}

/// Tells a section that is missing as a whole, or each of its missing items.
fn section(
    settings: &Settings,
    record: &'static Record,
    norm: &'static str,
    found: Option<(Span, Vec<Item>)>,
    faults: &mut Vec<Diagnostic>,
) {
    let section = key(&schema::SETTINGS, record.name);
    let Some((span, items)) = found else {
        let fault = Diagnostic::new(Code::LegalSectionMissing, &settings.path, Span::default());
        faults.push(fault.with("section", section.de).with("norm", norm));
        return;
    };
    let absent = items.into_iter().filter(|item| !item.present);
    faults.extend(absent.map(|item| missing(settings, section, key(record, item.key), item.norm, span)));
}

/// Tells one missing key at the beginning of its section.
fn missing(settings: &Settings, section: &Key, key: &Key, norm: &str, span: Span) -> Diagnostic {
    let start = Span::new(span.start as usize, span.start as usize);
    let fault = Diagnostic::new(Code::LegalItemMissing, &settings.path, start).with("norm", norm);
    let fault = fault.with("section", section.de).with("english_section", section.en);
    fault.with("key", key.de).with("english", key.en)
}

/// The obligatory parts of the model statement, and the form where the Land's law asks for one.
fn statement(section: &Accessibility, settings: &Settings, law: Option<&Law>) -> Vec<Item> {
    let status = section.status.as_ref().map(|status| status.value);
    let feedback = law.map_or(law::DIRECTIVE, |law| law.feedback);
    let form = section.form.is_some() || settings.legal.feedback_form.is_some();
    let item = |key, present, norm| Item { key, present, norm };
    vec![
        item("status", status.is_some(), law::MODEL),
        item("assessed", section.assessed.is_some(), law::MODEL),
        item("method", section.method.is_some(), law::MODEL),
        item("created", section.created.is_some(), law::MODEL),
        item("contact", [&section.contact, &settings.contact].into_iter().any(reachable), feedback),
        item("form", form || !law.is_some_and(|law| law.form_required), feedback),
        item(
            "barriers",
            !section.barriers.is_empty() || matches!(status, None | Some(Conformance::Fully)),
            law.map_or(law::DIRECTIVE, |law| law.statement),
        ),
    ]
}

fn reachable(contact: &Option<ContactEntry>) -> bool {
    contact.as_ref().is_some_and(|contact| contact.email.is_some())
}

/// Name, address and representatives (no. 1), mail and a second quick way (no. 2). Supervision,
/// register and tax number are asked for only where they exist.
fn imprint(imprint: &Imprint) -> Vec<Item> {
    let item = |key, present| Item { key, present, norm: law::IMPRINT };
    vec![
        item("body", imprint.body.is_some()),
        item("represented_by", imprint.represented_by.is_some()),
        item("address", imprint.address.is_some()),
        item("email", imprint.email.is_some()),
        item("phone", imprint.phone.is_some()),
    ]
}

/// Controller (1 a; the provider unless another is named), officer (1 b), recipients (1 e) and the time of storing (2 a).
fn privacy(privacy: &Privacy, imprint: Option<&Imprint>) -> Vec<Item> {
    let provider = imprint.is_some_and(|imprint| imprint.body.is_some());
    let item = |key, present| Item { key, present, norm: law::PRIVACY };
    vec![
        item("controller", privacy.controller.is_some() || provider),
        item("officer", reachable(&privacy.officer)),
        item("hosting", privacy.hosting.is_some()),
        item("retention", privacy.retention.is_some()),
    ]
}

/// What the law advises a public body to have: pages in easy language and in sign language.
pub fn advised_items(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let Some(law) = settings.land.as_deref().and_then(law::of) else { return };
    if settings.profile != Some(Profile::PublicBody) {
        return;
    }
    let easy = catalogue.legal_page(LegalPage::EasyLanguage).is_some();
    let sign = settings.legal.sign_language.is_some();
    for (item, _) in [("easy", easy), ("sign", sign)].into_iter().filter(|(_, present)| !present) {
        let fault = Diagnostic::new(Code::AdvisedMissing, &settings.path, Span::default());
        faults.push(fault.with("item", item).with("norm", law.languages));
    }
}

/// The statement is reviewed at least once a year.
pub fn statement_age(settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let Some(section) = &settings.legal.accessibility else { return };
    let dates = [&section.created, &section.updated].into_iter().flatten();
    let dated = dates.filter_map(|dating| Some((dating.value.when()?, dating)));
    let Some((_, last)) = dated.max_by_key(|(when, _): &(PartialDate, _)| when.latest) else { return };
    let year_ago = settings.as_of.saturating_sub(1.year());
    if last.value.when().is_some_and(|when| when.latest < year_ago) {
        let law = settings.land.as_deref().and_then(law::of);
        let fault = Diagnostic::new(Code::StatementOld, &settings.path, last.span);
        faults.push(fault.with("date", &*last.value.words).with("norm", law.map_or(law::DIRECTIVE, |law| law.review)));
    }
}

/// „Fully conformant“ cannot stand beside known barriers or documents that nobody has checked.
pub fn statement_too_good(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let Some(section) = &settings.legal.accessibility else { return };
    let Some(status) = section.status.as_ref().filter(|status| status.value == Conformance::Fully) else { return };
    let (barriers, documents) = (section.barriers.len(), catalogue.doubtful_documents());
    if barriers + documents > 0 {
        let fault = Diagnostic::new(Code::StatementTooGood, &settings.path, status.span);
        faults.push(fault.with("barriers", barriers.to_string()).with("documents", documents.to_string()));
    }
}
