//! Facts of others that linked data needs: addresses of the authority lists of the European Union and of
//! DCAT-AP.de. All of them stand here, each with its source.
//! Knows nothing of the catalogue.

use crate::document::choice::PartnerKind;
use crate::plan::export::Export;
use crate::strings::Language;
use crate::web;

/// Begins every authority list of the Publications Office of the European Union (EU Vocabularies).
const EU: &str = "http://publications.europa.eu/resource/authority/";
/// Begins every list of DCAT-AP.de.
const DE: &str = "http://dcat-ap.de/def/";
/// Begins the address of a registered media type (DCAT-AP.de 3.0, „kv-iana-media-types“).
const IANA: &str = "https://www.iana.org/assignments/media-types/";

/// The authority list `data-theme`, which the catalogue's themes come from (DCAT-AP.de, Konvention 30).
pub fn themes() -> String {
    format!("{EU}data-theme")
}

/// „Regierung und öffentlicher Sektor“ in `data-theme`.
pub fn theme() -> String {
    format!("{EU}data-theme/GOVE")
}

/// `access-right`: everybody may have the data.
pub fn public() -> String {
    format!("{EU}access-right/PUBLIC")
}

/// `planned-availability`: there for the time being, without a promise of years.
pub fn available() -> String {
    format!("{EU}planned-availability/AVAILABLE")
}

/// `frequency`: whenever somebody changes an entry, at no fixed rhythm.
pub fn irregular() -> String {
    format!("{EU}frequency/IRREG")
}

/// `language`.
pub fn language(language: Language) -> String {
    let code = match language {
        Language::German => "DEU",
        Language::English => "ENG",
    };
    format!("{EU}language/{code}")
}

/// `file-type`. The list has no entry of its own for lines of JSON or JSON Schema; both are JSON.
pub fn file_type(export: Export) -> String {
    let code = match export {
        Export::Csv(_) | Export::ExcelCsv(_) => "CSV",
        Export::Workbook => "XLSX",
        Export::Json | Export::NdJson | Export::Schema | Export::Package => "JSON",
        Export::GeoJson => "GEOJSON",
        Export::Turtle | Export::DcatTurtle => "RDF_TURTLE",
        Export::JsonLd | Export::DcatJsonLd => "JSON_LD",
    };
    format!("{EU}file-type/{code}")
}

/// The media type, where IANA has registered it; `application/x-ndjson` and `application/schema+json` are not.
pub fn media_type(export: Export) -> Option<String> {
    let registered = !matches!(export, Export::NdJson | Export::Schema);
    registered.then(|| format!("{IANA}{}", export.media_type()))
}

/// SHA-256 in the list of the SPDX vocabulary.
pub const SHA256: &str = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

/// An entry of the list of those who deliver to GovData (DCAT-AP.de, Konvention 12).
pub fn contributor(id: &str) -> String {
    format!("{DE}contributors/{}", web::encoded(id))
}

/// Where something is in the administration, and on which level, by the official municipality key (AGS, eight
/// digits): two digits name a Land, five a Kreis or a kreisfreie Stadt, eight a municipality
/// (DCAT-AP.de, „Verwaltungspolitischer Geobezug als URI“).
#[derive(Debug, PartialEq, Eq)]
pub struct Geocoding {
    pub place: String,
    pub level: String,
}

/// Nothing where the key is none, or where the body is none that governs a place.
pub fn geocoding(kind: PartnerKind, ags: &str) -> Option<Geocoding> {
    let proper = ags.len() == 8 && ags.bytes().all(|digit| digit.is_ascii_digit());
    let (list, key, level) = match kind {
        PartnerKind::District => ("districtKey", ags.get(..5)?, "administrativeDistrict"),
        PartnerKind::IndependentCity | PartnerKind::Town | PartnerKind::Municipality => ("municipalityKey", ags, "municipality"),
        PartnerKind::StateBody if ags.ends_with("000000") => ("stateKey", ags.get(..2)?, "state"),
        _ => return None,
    };
    let places = format!("{DE}politicalGeocoding");
    proper.then(|| Geocoding { place: format!("{places}/{list}/{key}"), level: format!("{places}/Level/{level}") })
}

/// The item of Wikidata: `Q3899`; nothing where it is no such number.
pub fn wikidata(item: &str) -> Option<String> {
    let digits = item.strip_prefix('Q')?;
    let proper = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    proper.then(|| format!("http://www.wikidata.org/entity/{item}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_names_the_level_that_the_body_governs() {
        let place = |kind, ags| geocoding(kind, ags).map(|geocoding| geocoding.place);
        let begins = "http://dcat-ap.de/def/politicalGeocoding/";
        assert_eq!(place(PartnerKind::District, "05978000"), Some(format!("{begins}districtKey/05978")));
        assert_eq!(place(PartnerKind::Town, "05978020"), Some(format!("{begins}municipalityKey/05978020")));
        assert_eq!(place(PartnerKind::StateBody, "05000000"), Some(format!("{begins}stateKey/05")));
        for (kind, ags) in [(PartnerKind::Company, "05978020"), (PartnerKind::Town, "5978020"), (PartnerKind::District, "ü5978")]
        {
            assert_eq!(place(kind, ags), None, "{ags}");
        }
    }
}
