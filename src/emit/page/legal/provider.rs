//! Who provides the site (§ 5 DDG, § 18 MStV) and what it does with the data of its readers
//! (Art. 13 GDPR).

use serde::Serialize;

use super::super::Page;
use super::statement::known_office;
use super::{Frame, RowView, Rows, is_bound, land_law};
use crate::document::choice::LegalPage;
use crate::emit::context::Context;

#[derive(Serialize)]
struct ImprintView {
    #[serde(flatten)]
    frame: Frame,
    /// Whether the settings have a section for it, and not only a publisher.
    complete: bool,
    provider: Vec<RowView>,
}

/// The imprint; publisher and contact of the settings fill what its own section leaves open.
pub fn imprint(context: &Context<'_>) -> Page {
    let view = ImprintView {
        frame: Frame::new(context, LegalPage::Imprint),
        complete: context.settings.legal.imprint.is_some(),
        provider: provider(context),
    };
    Page::new("imprint.html", &view)
}

/// Whether the settings say nothing of the provider.
pub(super) fn is_unknown(context: &Context<'_>) -> bool {
    provider(context).is_empty()
}

fn provider(context: &Context<'_>) -> Vec<RowView> {
    let settings = context.settings;
    let (publisher, contact) = (settings.publisher.as_ref(), settings.contact.as_ref());
    let email = contact.and_then(|contact| contact.email.as_deref());
    let rows = Rows::new(context);
    let Some(imprint) = &settings.legal.imprint else {
        return rows
            .text("imprint_body", publisher.map(|publisher| &*publisher.name))
            .text("contact_address", publisher.and_then(|publisher| publisher.address.as_deref()))
            .contact(contact)
            .rows;
    };
    rows.text("imprint_body", imprint.body.as_deref().or(publisher.map(|publisher| &*publisher.name)))
        .words("imprint_represented_by", &imprint.represented_by)
        .text("contact_address", imprint.address.as_deref().or(publisher.and_then(|publisher| publisher.address.as_deref())))
        .email("contact_email", imprint.email.as_deref().or(email))
        .words("contact_phone", &imprint.phone)
        .words("imprint_supervision", &imprint.supervision)
        .words("imprint_register", &imprint.register)
        .words("imprint_vat_id", &imprint.vat_id)
        .words("imprint_responsible", &imprint.responsible)
        .rows
}

#[derive(Serialize)]
struct PrivacyView {
    #[serde(flatten)]
    frame: Frame,
    controller: Vec<RowView>,
    officer: Vec<RowView>,
    /// The server and the rights of readers: where the settings speak of them, where the law binds,
    /// and where the catalogue writes nothing itself.
    general: bool,
    server: Vec<RowView>,
    /// Whether reports go to a form on another server.
    forms: bool,
    authority: Vec<RowView>,
    written: bool,
}

pub fn privacy(context: &Context<'_>) -> Page {
    let frame = Frame::new(context, LegalPage::Privacy);
    let legal = &context.settings.legal;
    let section = legal.privacy.as_ref();
    let form = legal.accessibility.as_ref().and_then(|section| section.form.as_ref());
    let view = PrivacyView {
        written: frame.is_written(),
        general: section.is_some() || is_bound(context) || !frame.is_written(),
        controller: controller(context),
        officer: Rows::new(context).contact(section.and_then(|section| section.officer.as_ref())).rows,
        server: server(context),
        forms: legal.feedback_form.is_some() || form.is_some(),
        authority: land_law(context).map(|law| known_office(context, &law.data_protection)).unwrap_or_default(),
        frame,
    };
    Page::new("privacy.html", &view)
}

/// The controller is the provider unless the settings name another.
fn controller(context: &Context<'_>) -> Vec<RowView> {
    let section = context.settings.legal.privacy.as_ref();
    match section.and_then(|section| section.controller.as_deref()) {
        Some(controller) => Rows::new(context).text("privacy_controller", Some(controller)).rows,
        None => {
            let shared = ["imprint_body", "contact_address", "contact_email", "contact_phone"];
            let labels = shared.map(|label| context.strings().text(label));
            provider(context).into_iter().filter(|row| labels.contains(&row.label)).collect()
        }
    }
}

/// Who runs the server, how long it remembers, and on what ground: for public bodies a task in the
/// public interest (Art. 6 (1) e GDPR).
fn server(context: &Context<'_>) -> Vec<RowView> {
    let Some(section) = &context.settings.legal.privacy else { return Vec::new() };
    let public = is_bound(context).then(|| context.strings().text("privacy_legal_basis_public"));
    Rows::new(context)
        .words("privacy_hosting", &section.hosting)
        .words("privacy_retention", &section.retention)
        .text("privacy_legal_basis", section.legal_basis.as_deref().or(public.as_deref()))
        .rows
}
