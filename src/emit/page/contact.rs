//! Whom to ask about an agreement or a partner. Knows nothing of the pages that show it.

use std::sync::Arc;

use serde::Serialize;

use crate::catalogue::model::Contact;
use crate::emit::context::{Context, TextView};

/// An office and how to reach it.
#[derive(Serialize)]
pub struct ContactView {
    office: Option<Arc<str>>,
    partner: Option<TextView>,
    function: Option<Arc<str>>,
    email: Option<Arc<str>>,
    phone: Option<Arc<str>>,
    address: Option<Arc<str>>,
    url: Option<Arc<str>>,
    person: Option<Arc<str>>,
}

pub fn contacts(context: &Context<'_>, contacts: &[Contact]) -> Vec<ContactView> {
    let view = |contact: &Contact| ContactView {
        office: contact.entry.office.clone(),
        partner: contact.partner.as_ref().map(|p| context.partner_or_text(p)),
        function: contact.entry.function.clone(),
        email: contact.entry.email.clone(),
        phone: contact.entry.phone.clone(),
        address: contact.entry.address.clone(),
        url: contact.entry.url.clone(),
        person: contact.entry.person.clone(),
    };
    contacts.iter().map(view).collect()
}
