//! What a mapping file says: where the files go, and from which columns their keys come. Every
//! column and key in it exists, for [`read()`] looks them up.
//! Knows nothing of the rows of the table.

mod read;

use std::collections::BTreeMap;

pub use read::read;

use super::pattern::{Part, Splitter, padded};
use super::table::Row;
use crate::document::schema::{Key, Kind, Record, Shape};
use crate::strings::Language;

/// A mapping, with every name looked up.
#[derive(Debug)]
pub struct Mapping {
    pub kind: Kind,
    /// Relative to the catalogue, without a slash at the end.
    pub folder: String,
    pub id: Template,
    /// The language in which keys are written.
    pub language: Language,
    /// Columns that are left out on purpose, with the reason.
    pub dropped: BTreeMap<usize, String>,
    pub fields: Vec<Field>,
    pub body: Template,
}

/// One key of the front matter and where its value comes from.
#[derive(Debug)]
pub struct Field {
    /// As it is written in the file.
    pub name: String,
    /// Nothing for free keys (`x_…`).
    pub key: Option<&'static Key>,
    pub origins: Vec<Origin>,
}

/// Where a value comes from.
#[derive(Debug)]
pub enum Origin {
    Column(FromColumn),
    Text(Template),
    Record(Vec<(&'static Key, Template)>),
}

/// A value, or several, out of the cell of a column.
#[derive(Debug)]
pub struct FromColumn {
    pub column: usize,
    /// What stands between the parts of a cell.
    pub split: Option<String>,
    /// What is written for a part; an empty text leaves it out.
    pub values: Option<BTreeMap<String, String>>,
    pub prefix: String,
    pub suffix: String,
    pub take: Take,
    /// What every item gets beside its part.
    pub with: Vec<Constant>,
}

/// What becomes of a part.
#[derive(Debug)]
pub enum Take {
    Whole,
    /// An item with the part under this key.
    Under(&'static Key),
    /// An item with the pieces that the first fitting pattern finds.
    Patterns(Vec<Pattern>),
}

#[derive(Debug)]
pub struct Pattern {
    pub splitter: Splitter<&'static Key>,
    pub with: Vec<Constant>,
}

pub type Constant = (&'static Key, String);

/// A text with holes for columns.
#[derive(Debug, Default)]
pub struct Template(Vec<Part<(usize, usize)>>);

impl Template {
    /// The text for one row.
    pub fn fill(&self, row: &Row) -> String {
        let text = |part: &Part<(usize, usize)>| match part {
            Part::Text(text) => text.clone(),
            Part::Hole((column, digits)) => padded(&row.cells[*column].text, *digits),
        };
        self.0.iter().map(text).collect::<String>().trim().to_string()
    }

    /// The columns in the holes.
    pub fn columns(&self) -> impl Iterator<Item = usize> {
        self.0.iter().filter_map(|part| match part {
            Part::Hole((column, _)) => Some(*column),
            Part::Text(_) => None,
        })
    }
}

impl Mapping {
    /// Whether a column is used anywhere.
    pub fn uses(&self, column: usize) -> bool {
        let of = |template: &Template| template.columns().any(|c| c == column);
        let by_origin = |origin: &Origin| match origin {
            Origin::Column(from) => from.column == column,
            Origin::Text(template) => of(template),
            Origin::Record(pairs) => pairs.iter().any(|(_, template)| of(template)),
        };
        of(&self.id) || of(&self.body) || self.fields.iter().any(|field| field.origins.iter().any(by_origin))
    }

    /// The name of a key in the language of the files.
    pub fn name(&self, key: &'static Key) -> &'static str {
        name(key, self.language)
    }
}

fn name(key: &'static Key, language: Language) -> &'static str {
    match language {
        Language::German => key.de,
        Language::English => key.en,
    }
}

/// The table of an item's keys, where a key's value is made of items.
pub fn item_record(shape: &'static Shape) -> Option<&'static Record> {
    match shape {
        Shape::List(inner) => item_record(inner),
        Shape::TextOr(record) | Shape::Record(record) => Some(record),
        _ => None,
    }
}
