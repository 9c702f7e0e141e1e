//! Rules about the official keys of partners.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::catalogue::model::{Partner, PartnerId};
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{Location, Placed, Span};

/// An AGS has eight digits, an ARS twelve; both keep their leading zeros
/// (Gemeindeverzeichnis-Informationssystem of the statistical offices).
pub fn municipality_keys(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, partner) in catalogue.partners() {
        let document = &partner.document;
        let keys = [("AGS", 8, &document.ags), ("ARS", 12, &document.ars)];
        for (name, digits, key) in keys.into_iter().filter_map(|(name, digits, key)| Some((name, digits, key.as_ref()?))) {
            let proper = key.value.len() == digits && key.value.bytes().all(|b| b.is_ascii_digit());
            if !proper {
                let lost_zero = key.value.len() + 1 == digits && key.value.bytes().all(|b| b.is_ascii_digit());
                let fault = Diagnostic::new(Code::BadAgs, &document.head.path, key.span)
                    .with("name", name)
                    .with("value", &*key.value)
                    .with("digits", digits.to_string());
                faults.push(fault.suggest(lost_zero.then(|| format!("0{}", key.value))));
            }
        }
    }
}

/// The keys of a partner that have their digits, with their names; others are told by themselves.
fn proper_keys(partner: &Partner) -> impl Iterator<Item = (&'static str, &Placed<Arc<str>>)> {
    let keys = [("AGS", 8, &partner.document.ags), ("ARS", 12, &partner.document.ars)];
    let proper = |digits: usize, key: &str| key.len() == digits && key.bytes().all(|b| b.is_ascii_digit());
    keys.into_iter().filter_map(move |(name, digits, key)| {
        let key = key.as_ref().filter(|key| proper(digits, &key.value))?;
        Some((name, key))
    })
}

/// The first two digits of an AGS are those of a Land, 01 to 16. Which Land it is says nothing:
/// partners may come from anywhere.
pub fn land_of_key(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, partner) in catalogue.partners() {
        let Some((name, key)) = proper_keys(partner).next() else { continue };
        let digits = &key.value[..2];
        if digits.parse::<u8>().is_ok_and(|land| !(1..=16).contains(&land)) {
            let fault = Diagnostic::new(Code::NoLand, &partner.document.head.path, key.span);
            faults.push(fault.with("name", name).with("digits", digits));
        }
    }
}

/// Two partners with one key are one body, unless one came from the other.
pub fn key_taken(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    let mut bearers: BTreeMap<&str, Vec<(PartnerId, Span)>> = BTreeMap::new();
    for (id, partner) in catalogue.partners() {
        for (name, key) in proper_keys(partner) {
            let others = bearers.entry(&key.value).or_default();
            if let Some((other, span)) =
                others.iter().find(|(other, _)| !partner.is_heir(*other) && !catalogue.partner(*other).is_heir(id))
            {
                let other = catalogue.partner(*other);
                let fault = Diagnostic::new(Code::KeyTaken, &partner.document.head.path, key.span).with("name", name);
                let fault = fault.with("value", &*key.value).with("other", &**other.name());
                faults.push(fault.label(Location::new(&other.document.head.path, *span), "label-first-here"));
            }
            others.push((id, key.span));
        }
    }
}

/// An ARS is the AGS with the four digits of the municipal association between Kreis and municipality.
pub fn keys_disagree(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    for (_, partner) in catalogue.partners() {
        let [(_, ags), (_, ars)] = &proper_keys(partner).collect::<Vec<_>>()[..] else { continue };
        if ars.value[..5] != ags.value[..5] || ars.value[9..] != ags.value[5..] {
            let path = &partner.document.head.path;
            let fault = Diagnostic::new(Code::KeysDisagree, path, ars.span).with("ags", &*ags.value).with("ars", &*ars.value);
            faults.push(fault.label(Location::new(path, ags.span), "label-ags"));
        }
    }
}
