//! The licences under which catalogues offer their data: official names and addresses.
//! Knows nothing of settings or pages.

/// What a licence is called, and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Terms {
    /// The name that is written: by GovData for the Data licence Germany, else by SPDX.
    pub id: &'static str,
    /// The identifier of the SPDX licence list, which data packages use.
    pub spdx: &'static str,
    /// The official name, in the language of the licence.
    pub name: &'static str,
    /// The text of the licence.
    pub url: &'static str,
    /// The identifier of DCAT-AP.de (http://dcat-ap.de/def/licenses/).
    pub dcat: &'static str,
    /// Whether whoever uses the data must name where they come from.
    pub attribution: bool,
}

/// All licences, in the order of `document::choice::Licence`.
pub static TERMS: [Terms; 6] = [
    Terms {
        id: "dl-de/by-2-0",
        spdx: "DL-DE-BY-2.0",
        name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
        url: "https://www.govdata.de/dl-de/by-2-0",
        dcat: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
        attribution: true,
    },
    Terms {
        id: "dl-de/zero-2-0",
        spdx: "DL-DE-ZERO-2.0",
        name: "Datenlizenz Deutschland – Zero – Version 2.0",
        url: "https://www.govdata.de/dl-de/zero-2-0",
        dcat: "http://dcat-ap.de/def/licenses/dl-zero-de/2.0",
        attribution: false,
    },
    Terms {
        id: "CC-BY-4.0",
        spdx: "CC-BY-4.0",
        name: "Creative Commons Attribution 4.0 International",
        url: "https://creativecommons.org/licenses/by/4.0/",
        dcat: "http://dcat-ap.de/def/licenses/cc-by/4.0",
        attribution: true,
    },
    Terms {
        id: "CC-BY-SA-4.0",
        spdx: "CC-BY-SA-4.0",
        name: "Creative Commons Attribution-ShareAlike 4.0 International",
        url: "https://creativecommons.org/licenses/by-sa/4.0/",
        dcat: "http://dcat-ap.de/def/licenses/cc-by-sa/4.0",
        attribution: true,
    },
    Terms {
        id: "CC0-1.0",
        spdx: "CC0-1.0",
        name: "Creative Commons Zero 1.0 Universal",
        url: "https://creativecommons.org/publicdomain/zero/1.0/",
        dcat: "http://dcat-ap.de/def/licenses/cc-zero",
        attribution: false,
    },
    Terms {
        id: "ODbL-1.0",
        spdx: "ODbL-1.0",
        name: "Open Data Commons Open Database License 1.0",
        url: "https://opendatacommons.org/licenses/odbl/1-0/",
        dcat: "http://dcat-ap.de/def/licenses/odbl",
        attribution: true,
    },
];
