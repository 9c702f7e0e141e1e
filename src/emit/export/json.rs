//! Records as JSON (RFC 8259): the whole catalogue, one agreement a line, and each page beside itself.
//! Knows nothing of what the records say.

use serde::Serialize;

use super::geojson;
use super::record::agreement::agreement;
use super::record::file::{AgreementFile, ListFile, PartnerFile, TopicFile, list, top, whole};
use super::record::partner::partner;
use super::record::vocabulary::topic;
use crate::emit::context::Context;
use crate::plan::route::Route;

/// The whole catalogue.
pub fn catalogue(context: &Context<'_>) -> Vec<u8> {
    bytes(&whole(context))
}

/// One agreement a line (NDJSON).
pub fn lines(context: &Context<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    for (id, _) in context.catalogue.agreements() {
        write(&mut out, &agreement(context, id));
        out.push(b'\n');
    }
    out
}

/// Where the partners are.
pub fn places(context: &Context<'_>) -> Vec<u8> {
    bytes(&geojson::file(context))
}

/// What a page says.
pub fn page<'a>(context: &'a Context<'a>, route: &Route) -> Vec<u8> {
    let top = top(context);
    match route {
        Route::Agreement(id) => bytes(&AgreementFile { top, agreement: agreement(context, *id) }),
        Route::Partner(id) => bytes(&PartnerFile { top, partner: partner(context, *id) }),
        Route::Topic(id) => bytes(&TopicFile { top, topic: topic(context, *id) }),
        route => {
            let list = list(context, route).expect("the plan names JSON of things and lists only");
            bytes(&ListFile { top, list })
        }
    }
}

fn bytes(record: &impl Serialize) -> Vec<u8> {
    let mut out = Vec::with_capacity(4096);
    write(&mut out, record);
    out.push(b'\n');
    out
}

fn write(out: &mut Vec<u8>, record: &impl Serialize) {
    serde_json::to_writer(out, record).expect("records have only text as keys, and a Vec takes all bytes");
}
