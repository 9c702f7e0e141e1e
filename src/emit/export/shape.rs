//! What the fields of a record look like. A record is declared once, by [`record!`]: what is written and
//! what the JSON Schema describes are the same declaration, so neither can go stale.
//! Knows nothing of catalogues or of the words for people.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::document::choice::*;
use crate::document::schema::Record;
use crate::emit::context::Context;

/// What a value looks like in JSON.
pub enum Shape {
    Text,
    /// An address of the web, whole.
    Address,
    /// A day, ISO 8601.
    Day,
    /// A length of time, ISO 8601.
    Duration,
    Whole,
    /// Longitude and latitude.
    Position,
    /// A geometry of GeoJSON, or nothing (RFC 7946, 3.1 and 3.2).
    Geometry,
    Flag,
    /// This text and no other.
    Constant(&'static str),
    /// One of a closed list of the files of a catalogue, by its English word.
    Choice(&'static [Choice]),
    /// One of a closed list that only records have.
    OneOf(&'static [&'static str]),
    Record(fn() -> Table),
    List(Box<Shape>),
    /// A record whose fields stand in the one that has it.
    Flat(fn() -> Table),
    /// Keys of the editor's own, `x_…`, with whatever stands in them.
    Free,
}

/// A record with its fields, in the order in which they are written.
pub struct Table {
    pub name: &'static str,
    /// The front matter whose keys the fields are named after.
    pub of: Option<&'static Record>,
    pub fields: Vec<Field>,
}

/// One field of a record.
pub struct Field {
    pub name: &'static str,
    /// Whether it is left out where there is nothing to say.
    pub optional: bool,
    pub shape: Shape,
}

/// Something that can stand in a field.
pub trait Described {
    /// Whether the field is left out where there is nothing to say.
    const OPTIONAL: bool = false;

    fn shape() -> Shape;

    /// Whether there is nothing to say.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Declares a record: its name in the JSON Schema, the front matter that its keys are those of, and its
/// fields. Fields that may be left out are left out where there is nothing to say.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident $(<$life:lifetime>)? = $id:literal $(of $table:ident)? { $($(#[$attr:meta])* $field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        #[derive(serde::Serialize)]
        pub struct $name$(<$life>)? {
            $($(#[$attr])*
            #[serde(skip_serializing_if = "crate::emit::export::shape::Described::is_absent")]
            pub $field: $type,)+
        }

        impl$(<$life>)? $name$(<$life>)? {
            pub fn table() -> crate::emit::export::shape::Table {
                use crate::emit::export::shape::{Described, Field, Table};
                #[allow(unused_mut, unused_assignments)]
                let mut of = None;
                $(of = Some(&crate::document::schema::$table);)?
                let fields = vec![$(Field {
                    name: stringify!($field).trim_start_matches("r#"),
                    optional: <$type as Described>::OPTIONAL,
                    shape: <$type as Described>::shape(),
                }),+];
                Table { name: $id, of, fields }
            }
        }

        impl$(<$life>)? crate::emit::export::shape::Described for $name$(<$life>)? {
            fn shape() -> crate::emit::export::shape::Shape {
                crate::emit::export::shape::Shape::Record(Self::table)
            }
        }
    };
}
pub(super) use record;

macro_rules! described {
    ($($type:ty => $shape:ident),+) => {
        $(impl Described for $type {
            fn shape() -> Shape { Shape::$shape }
        })+
    };
}

described!(str => Text, String => Text, Arc<str> => Text, bool => Flag, usize => Whole, i64 => Whole);

impl<T: Described + ?Sized> Described for &T {
    const OPTIONAL: bool = T::OPTIONAL;

    fn shape() -> Shape {
        T::shape()
    }

    fn is_absent(&self) -> bool {
        (*self).is_absent()
    }
}

impl<T: Described> Described for Option<T> {
    const OPTIONAL: bool = true;

    fn shape() -> Shape {
        T::shape()
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Described> Described for [T] {
    const OPTIONAL: bool = true;

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Described> Described for Vec<T> {
    const OPTIONAL: bool = true;

    fn shape() -> Shape {
        <[T]>::shape()
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Described for Cow<'_, str> {
    fn shape() -> Shape {
        Shape::Text
    }
}

/// A list that stands there even where it is empty, so that nobody must ask whether it does.
#[derive(Serialize)]
#[serde(transparent)]
pub struct All<T>(pub Vec<T>);

impl<T: Described> Described for All<T> {
    fn shape() -> Shape {
        <[T]>::shape()
    }
}

/// A list that stands there even where it is empty, each thing made while it is written, so that they
/// are never all in memory.
pub struct Every<'a, I, T> {
    pub context: &'a Context<'a>,
    pub ids: Vec<I>,
    pub make: fn(&'a Context<'a>, I) -> T,
}

impl<I: Copy, T: Serialize> Serialize for Every<'_, I, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.ids.iter().map(|id| (self.make)(self.context, *id)))
    }
}

impl<I, T: Described> Described for Every<'_, I, T> {
    fn shape() -> Shape {
        <[T]>::shape()
    }
}

/// A record whose fields stand in the one that has it.
#[derive(Serialize)]
#[serde(transparent)]
pub struct Flat<T>(pub T);

impl<T: Described> Described for Flat<T> {
    fn shape() -> Shape {
        match T::shape() {
            Shape::Record(table) => Shape::Flat(table),
            other => other,
        }
    }
}

/// A word of a closed list.
pub trait Closed {
    fn list() -> Shape;
    fn id(&self) -> &'static str;
}

impl<T: Closed> Closed for &T {
    fn list() -> Shape {
        T::list()
    }

    fn id(&self) -> &'static str {
        T::id(self)
    }
}

/// A value of a closed list, written as its word.
pub struct Word<T>(pub T);

impl<T: Closed> Described for Word<T> {
    fn shape() -> Shape {
        T::list()
    }
}

impl<T: Closed> Serialize for Word<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.id())
    }
}

macro_rules! closed {
    ($($type:ident),+) => {
        $(impl Closed for $type {
            fn list() -> Shape { Shape::Choice($type::CHOICES) }
            fn id(&self) -> &'static str { $type::id(*self) }
        })+
    };
}

closed!(Status, Transfer, Role, EventKind, RelationKind, PartnerKind, Outcome, Basis, GuideKind, Tristate);

/// A closed list that only records have: each value with its word.
macro_rules! words {
    ($type:ty { $($pattern:pat => $word:literal),+ $(,)? }) => {
        impl crate::emit::export::shape::Closed for $type {
            fn list() -> crate::emit::export::shape::Shape {
                crate::emit::export::shape::Shape::OneOf(&[$($word),+])
            }

            fn id(&self) -> &'static str {
                match self { $($pattern => $word),+ }
            }
        }
    };
}
pub(super) use words;
