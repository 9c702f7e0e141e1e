//! Where the municipalities and districts of North Rhine-Westphalia lie: their areas and a point inside each, by
//! official key. Source, licence and how the data were made: `README.md` beside this file.
//! Knows nothing of partners, or of how areas are drawn.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// Whose data the areas are, as the licence wants it named wherever they are shown (§ 3 GeoNutzV). That they were
/// changed must be said beside it.
pub const HOLDER: &str = "© GeoBasis-DE / BKG 2017";

/// Where the name of the holder leads.
pub const HOLDER_URL: &str = "https://www.bkg.bund.de";

/// The conditions under which the data were given away (GeoNutzV).
pub const TERMS_URL: &str = "https://www.gesetze-im-internet.de/geonutzv/";

/// Longitude and latitude in degrees, WGS 84.
pub type Position = [f64; 2];

/// A closed line: the last position is the first one.
pub type Ring = Vec<Position>;

/// The outer ring counterclockwise, then any holes clockwise (RFC 7946, 3.1.6).
pub type Polygon = Vec<Ring>;

/// The area of a municipality or district.
#[derive(Debug)]
pub struct Area {
    /// The official key: eight digits for a municipality, five for a district.
    pub ags: String,
    pub name: String,
    /// One polygon, or several where parts lie apart.
    pub polygons: Vec<Polygon>,
    /// A point inside, for labels; not the centre of the town.
    pub point: Position,
}

/// The municipalities, generalised to about 280 m.
static MUNICIPALITIES: LazyLock<BTreeMap<String, Area>> = LazyLock::new(|| read(include_str!("municipalities.geojson")));

/// The districts, made of the same lines.
static DISTRICTS: LazyLock<BTreeMap<String, Area>> = LazyLock::new(|| read(include_str!("districts.geojson")));

/// The area of an official key: eight digits, with three zeros at the end for a district, or five.
pub fn area(ags: &str) -> Option<&'static Area> {
    let district = if ags.len() == 8 { ags.strip_suffix("000") } else { Some(ags) };
    MUNICIPALITIES.get(ags).or_else(|| DISTRICTS.get(district?))
}

/// All municipalities in the order of their keys.
pub fn municipalities() -> impl ExactSizeIterator<Item = &'static Area> {
    MUNICIPALITIES.values()
}

/// All districts in the order of their keys.
pub fn districts() -> impl ExactSizeIterator<Item = &'static Area> {
    DISTRICTS.values()
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
    properties: Properties,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Polygon),
    MultiPolygon(Vec<Polygon>),
}

#[derive(Deserialize)]
struct Properties {
    ags: String,
    name: String,
    point: Position,
}

fn read(text: &str) -> BTreeMap<String, Area> {
    let Collection { features } = serde_json::from_str(text).expect("the areas are tested");
    let area = |Feature { geometry, properties: Properties { ags, name, point } }: Feature| {
        let polygons = match geometry {
            Geometry::Polygon(polygon) => vec![polygon],
            Geometry::MultiPolygon(polygons) => polygons,
        };
        (ags.clone(), Area { ags, name, polygons, point })
    };
    features.into_iter().map(area).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towns_and_districts_are_found_by_their_keys() {
        let name = |ags| area(ags).map(|area| (&*area.ags, &*area.name));
        assert_eq!(name("05978020"), Some(("05978020", "Kamen")));
        assert_eq!(name("05978000"), Some(("05978", "Unna")));
        assert_eq!(name("05978"), Some(("05978", "Unna")));
        // A kreisfreie Stadt is both.
        assert_eq!(name("05915000"), Some(("05915000", "Hamm")));
        for none in ["06440000", "05978999", "05", "", "059780200", "ä5978000"] {
            assert_eq!(name(none), None, "{none}");
        }
        assert_eq!((municipalities().len(), districts().len()), (396, 53));
    }
}
