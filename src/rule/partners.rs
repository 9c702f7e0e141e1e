//! Rules about partners.

use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};

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
