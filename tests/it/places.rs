//! Where the partners are: GeoJSON as a reader of RFC 7946 takes it.

use geojson::{Feature, FeatureCollection, GeoJson, GeometryValue, JsonObject, PolygonType};

use crate::support::{EXAMPLE, EXAMPLE_SITE, check, render};

fn collection(text: &str) -> FeatureCollection {
    match text.parse::<GeoJson>() {
        Ok(GeoJson::FeatureCollection(collection)) => collection,
        other => panic!("no collection: {other:?}"),
    }
}

fn example() -> FeatureCollection {
    collection(&EXAMPLE_SITE["daten/partner.geojson"])
}

fn properties(feature: &Feature) -> &JsonObject {
    feature.properties.as_ref().expect("properties")
}

/// The polygons of a feature; none where it has no area.
fn polygons(feature: &Feature) -> Vec<&PolygonType> {
    match feature.geometry.as_ref().map(|geometry| &geometry.value) {
        None => Vec::new(),
        Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().collect(),
        Some(other) => panic!("an area, not {other:?}"),
    }
}

/// The coordinates of a ring.
fn ring(positions: &[geojson::Position]) -> Vec<(f64, f64)> {
    positions.iter().map(|at| (at.as_slice()[0], at.as_slice()[1])).collect()
}

/// Twice the area of a ring, positive where it runs counterclockwise.
fn signed_area(ring: &[(f64, f64)]) -> f64 {
    ring.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1).sum()
}

/// Whether a point lies inside a ring: a line to the east crosses it an odd number of times.
fn is_inside((x, y): (f64, f64), ring: &[(f64, f64)]) -> bool {
    let crosses =
        |((x1, y1), (x2, y2)): ((f64, f64), (f64, f64))| (y1 > y) != (y2 > y) && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1);
    ring.windows(2).filter(|pair| crosses((pair[0], pair[1]))).count() % 2 == 1
}

#[test]
fn every_partner_is_a_feature_and_those_with_a_key_of_the_land_have_an_area() {
    let features = example().features;
    assert_eq!(features.len(), 114);
    for ((_, partner), feature) in EXAMPLE.catalogue.partners().zip(&features) {
        assert_eq!(feature.id, Some(geojson::feature::Id::String(partner.id().to_string())));
        let properties = properties(feature);
        assert_eq!(properties["name"], **partner.name());
        assert_eq!(properties["page"], format!("https://verbund.example/partner/{}/", partner.id()));
        let ags = partner.document.ags.as_ref().map(|ags| &*ags.value);
        let has_area = ags.is_some_and(|ags| ags.starts_with("05") && ags.len() == 8);
        assert_eq!(feature.geometry.is_some(), has_area, "{}", partner.name());
        assert_eq!(properties.contains_key("point"), has_area, "{}", partner.name());
    }
    let with_area = features.iter().filter(|feature| feature.geometry.is_some()).count();
    assert!(with_area > 40 && with_area < 114, "{with_area}");
    let names: Vec<&str> = features.iter().filter_map(|feature| properties(feature)["name"].as_str()).collect();
    assert!(names.contains(&"Gemeinde Bönen") && names.contains(&"Stadt Fröndenberg/Ruhr"));
}

#[test]
fn rings_are_closed_run_the_right_way_and_hold_their_point() {
    for feature in example().features.iter().filter(|feature| feature.geometry.is_some()) {
        let name = &properties(feature)["name"];
        let mut holds = false;
        let point = &properties(feature)["point"];
        let point = (point[0].as_f64().expect("a longitude"), point[1].as_f64().expect("a latitude"));
        assert!((5.8..9.6).contains(&point.0) && (50.3..52.6).contains(&point.1), "{name} lies in the Land: {point:?}");
        for polygon in polygons(feature) {
            for (n, positions) in polygon.iter().enumerate() {
                let ring = ring(positions);
                assert!(ring.len() >= 4 && ring.first() == ring.last(), "{name}: a closed ring");
                assert_eq!(signed_area(&ring) > 0.0, n == 0, "{name}: the outer ring counterclockwise, holes clockwise");
            }
            let within = is_inside(point, &ring(&polygon[0]));
            let in_hole = polygon[1..].iter().any(|hole| is_inside(point, &ring(hole)));
            holds |= within && !in_hole;
        }
        assert!(holds, "{name}: its point lies inside");
    }
}

#[test]
fn a_district_holds_its_towns() {
    let features = example().features;
    let of = |id: &str| {
        let id = Some(geojson::feature::Id::String(id.to_string()));
        features.iter().find(|feature| feature.id == id).expect("a partner")
    };
    let district = ring(&polygons(of("kreis-unna"))[0][0]);
    let point = |id: &str| {
        let point = &properties(of(id))["point"];
        (point[0].as_f64().unwrap_or_default(), point[1].as_f64().unwrap_or_default())
    };
    for town in
        ["bergkamen", "boenen", "froendenberg-ruhr", "holzwickede", "kamen", "luenen", "schwerte", "selm", "unna", "werne"]
    {
        assert!(is_inside(point(town), &district), "{town}");
    }
    assert!(!is_inside(point("hamm"), &district));
}

#[test]
fn the_source_of_the_areas_stands_beside_them() {
    let foreign = example().foreign_members.expect("members beside those of RFC 7946");
    assert_eq!(foreign["attribution"]["text"], "© GeoBasis-DE / BKG 2017 (Daten verändert)");
    assert_eq!(foreign["attribution"]["url"], "https://www.bkg.bund.de");
    assert_eq!(foreign["format"], "verbund-catalogue/1");
}

#[test]
fn a_hostile_key_is_nowhere() {
    let partner = "---\nname: Stadt \"</script>\nart: stadt\nags: \"ä5978020'\"\n---\n";
    let site = render(&check(&[("partners/boese.md", partner)]));
    let features = collection(&site["daten/partner.geojson"]).features;
    let bad = features.iter().find(|feature| properties(feature)["name"] == "Stadt \"</script>").expect("the partner");
    assert!(bad.geometry.is_none());
}
