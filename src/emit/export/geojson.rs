//! Where the partners are, as GeoJSON (RFC 7946): the area of each that has one, with a point inside for labels; all
//! others without a geometry (3.2). Knows nothing of maps.

use std::borrow::Cow;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::record::file::{Top, top};
use super::record::{Address, page};
use super::shape::{Described, Every, Flat, Shape, Word, record};
use crate::catalogue::model::PartnerId;
use crate::document::choice::PartnerKind;
use crate::emit::context::Context;
use crate::geo::{self, Area, Position};
use crate::plan::route::Route;

record! {
    /// All partners.
    GeoFile<'a> = "feature_collection" {
        r#type: Collection,
        #[serde(flatten)]
        top: Flat<Top<'a>>,
        attribution: Attribution<'a>,
        features: Every<'a, PartnerId, Feature<'a>>,
    }
}

record! {
    /// Whose data the areas are.
    Attribution<'a> = "attribution" {
        text: String,
        url: Address<'a>,
        terms: Address<'a>,
    }
}

record! {
    /// A partner and where it is.
    Feature<'a> = "feature" {
        r#type: One,
        id: &'a str,
        geometry: Geometry,
        properties: Properties<'a>,
    }
}

record! {
    /// What is said about a partner on a map.
    Properties<'a> = "feature_properties" {
        name: &'a str,
        short: Option<&'a str>,
        kind: Word<PartnerKind>,
        ags: Option<&'a str>,
        page: Address<'a>,
        agreements: usize,
        point: Option<Point>,
    }
}

/// What says that an object is a collection of features.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Collection(&'static str);

impl Described for Collection {
    fn shape() -> Shape {
        Shape::Constant("FeatureCollection")
    }
}

/// What says that an object is a feature.
#[derive(Serialize)]
#[serde(transparent)]
pub struct One(&'static str);

impl Described for One {
    fn shape() -> Shape {
        Shape::Constant("Feature")
    }
}

/// A point for labels.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Point(Position);

impl Described for Point {
    fn shape() -> Shape {
        Shape::Position
    }
}

/// An area, or nothing.
pub struct Geometry(Option<&'static Area>);

impl Described for Geometry {
    fn shape() -> Shape {
        Shape::Geometry
    }
}

impl Serialize for Geometry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(area) = self.0 else { return serializer.serialize_none() };
        let mut geometry = serializer.serialize_struct("Geometry", 2)?;
        match &area.polygons[..] {
            [one] => {
                geometry.serialize_field("type", "Polygon")?;
                geometry.serialize_field("coordinates", one)?;
            }
            several => {
                geometry.serialize_field("type", "MultiPolygon")?;
                geometry.serialize_field("coordinates", several)?;
            }
        }
        geometry.end()
    }
}

/// Where all partners are.
pub fn file<'a>(context: &'a Context<'a>) -> GeoFile<'a> {
    let changed = context.strings().fill("geo_attribution", &[("holder", geo::HOLDER.into())]);
    let link = |url| Address(Cow::Borrowed(url));
    let attribution = Attribution { text: changed, url: link(geo::HOLDER_URL), terms: link(geo::TERMS_URL) };
    let ids = context.catalogue.partners().map(|(id, _)| id).collect();
    let features = Every { context, ids, make: feature };
    GeoFile { r#type: Collection("FeatureCollection"), top: top(context), attribution, features }
}

fn feature<'a>(context: &'a Context<'a>, id: PartnerId) -> Feature<'a> {
    let partner = context.catalogue.partner(id);
    let document = &partner.document;
    let ags = document.ags.as_ref().map(|ags| &*ags.value);
    let area = ags.and_then(geo::area);
    Feature {
        r#type: One("Feature"),
        id: partner.id(),
        geometry: Geometry(area),
        properties: Properties {
            name: partner.name(),
            short: document.short.as_deref(),
            kind: Word(document.kind),
            ags,
            page: page(context, &Route::Partner(id)),
            agreements: context.catalogue.agreements_of(id).len(),
            point: area.map(|area| Point(area.point)),
        },
    }
}
