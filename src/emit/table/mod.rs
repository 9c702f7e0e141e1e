//! The catalogue as tables: which columns each table has, what kind of value stands in them, and how each
//! cell is made. CSV, workbook, data package and the page that explains them are all made from these.
//! Knows nothing of how tables are written.

mod agreements;
mod participations;
mod partners;
mod topics;

pub mod separated;

use jiff::civil::Date;

use super::context::Context;
use super::words;
use crate::catalogue::model::*;
use crate::date::{Dating, PartialDate};
use crate::document::choice::Choice;
use crate::plan::export::Table;
use crate::strings::Strings;

/// One column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// The name for programs: the English key of the front matter, where there is one. It never changes.
    pub key: &'static str,
    pub kind: Kind,
    pub reach: Reach,
    /// Whether no cell of the column is empty.
    pub required: bool,
}

/// What kind of value stands in a column.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// The id of a thing of the catalogue.
    Id,
    Text,
    /// A whole address of the web.
    Address,
    Day,
    Count,
    /// One of a closed list.
    Choice(&'static [Choice]),
    /// Any number of texts or ids.
    List,
}

/// Who gets a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    Everybody,
    /// Programs only: people read the same in another column.
    Programs,
}

/// One value of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    /// What programs read, and what people read instead.
    Term(String, String),
    /// Several of them.
    Terms(Vec<(String, String)>),
    Texts(Vec<String>),
    Day(Date),
    Count(usize),
}

/// What stands between several values in one cell, for programs. A value that has the sign itself is
/// written with a slash instead.
pub const BETWEEN: &str = "|";

impl Cell {
    fn text(text: Option<impl AsRef<str>>) -> Cell {
        text.map_or(Cell::Empty, |text| Cell::Text(text.as_ref().to_string()))
    }

    fn day(day: Option<Date>) -> Cell {
        day.map_or(Cell::Empty, Cell::Day)
    }

    fn texts<T: ToString>(texts: &[T]) -> Cell {
        Cell::Texts(texts.iter().map(ToString::to_string).collect())
    }

    /// What programs read: ids, days by ISO 8601.
    pub fn plain(&self) -> String {
        let join = |all: &mut dyn Iterator<Item = &String>| {
            all.map(|one| one.replace(BETWEEN, "/")).collect::<Vec<String>>().join(BETWEEN)
        };
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Term(text, _) => text.clone(),
            Cell::Terms(terms) => join(&mut terms.iter().map(|(id, _)| id)),
            Cell::Texts(texts) => join(&mut texts.iter()),
            Cell::Day(day) => day.to_string(),
            Cell::Count(n) => n.to_string(),
        }
    }

    /// What people read: names, days as they are written in their language.
    pub fn readable(&self, strings: &Strings) -> String {
        match self {
            Cell::Term(_, words) => words.clone(),
            Cell::Terms(terms) => terms.iter().map(|(_, words)| &**words).collect::<Vec<&str>>().join("; "),
            Cell::Texts(texts) => texts.join("; "),
            Cell::Day(day) => words::short_day(*day, strings),
            Cell::Empty | Cell::Text(_) | Cell::Count(_) => self.plain(),
        }
    }
}

/// A column with the way to its cells, for rows of one kind.
struct Of<R> {
    column: Column,
    cell: fn(&Context<'_>, R) -> Cell,
}

impl<R> Of<R> {
    const fn new(key: &'static str, kind: Kind, cell: fn(&Context<'_>, R) -> Cell) -> Self {
        Of { column: Column { key, kind, reach: Reach::Everybody, required: false }, cell }
    }

    /// Programs get the column, people read the same elsewhere.
    const fn programs(mut self) -> Self {
        self.column.reach = Reach::Programs;
        self
    }

    const fn required(mut self) -> Self {
        self.column.required = true;
        self
    }
}

/// A table with its rows.
pub struct Filled {
    pub table: Table,
    pub columns: Vec<Column>,
    /// As many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

impl Filled {
    fn new<R: Copy>(context: &Context<'_>, table: Table, columns: &[Of<R>], rows: impl IntoIterator<Item = R>) -> Filled {
        let row = |row: R| columns.iter().map(|of| (of.cell)(context, row)).collect();
        Filled { table, columns: columns.iter().map(|of| of.column).collect(), rows: rows.into_iter().map(row).collect() }
    }

    /// The same without what only programs want.
    pub fn for_people(self) -> Filled {
        let wanted: Vec<bool> = self.columns.iter().map(|column| column.reach == Reach::Everybody).collect();
        let columns = self.columns.into_iter().filter(|column| column.reach == Reach::Everybody).collect();
        let keep = |row: Vec<Cell>| row.into_iter().zip(&wanted).filter(|(_, wanted)| **wanted).map(|(cell, _)| cell).collect();
        Filled { table: self.table, columns, rows: self.rows.into_iter().map(keep).collect() }
    }
}

/// A table of the whole catalogue.
pub fn filled(context: &Context<'_>, table: Table) -> Filled {
    let catalogue = context.catalogue;
    match table {
        Table::Agreements => of_agreements(context, catalogue.agreements().map(|(id, _)| id)),
        Table::Participations => Filled::new(context, table, participations::COLUMNS, participations::rows(catalogue)),
        Table::Partners => Filled::new(context, table, partners::COLUMNS, catalogue.partners().map(|(id, _)| id)),
        Table::Topics => Filled::new(context, table, topics::COLUMNS, catalogue.topics().map(|(id, _)| id)),
    }
}

/// The table of some agreements.
pub fn of_agreements(context: &Context<'_>, ids: impl IntoIterator<Item = AgreementId>) -> Filled {
    Filled::new(context, Table::Agreements, agreements::COLUMNS, ids)
}

/// The columns of a table.
pub fn columns(table: Table) -> Vec<Column> {
    fn of<R>(columns: &[Of<R>]) -> Vec<Column> {
        columns.iter().map(|of| of.column).collect()
    }
    match table {
        Table::Agreements => of(agreements::COLUMNS),
        Table::Participations => of(participations::COLUMNS),
        Table::Partners => of(partners::COLUMNS),
        Table::Topics => of(topics::COLUMNS),
    }
}

/// How many rows a table of the whole catalogue has.
pub fn rows(context: &Context<'_>, table: Table) -> usize {
    match table {
        Table::Agreements => context.catalogue.agreements().len(),
        Table::Participations => participations::rows(context.catalogue).len(),
        Table::Partners => context.catalogue.partners().len(),
        Table::Topics => context.catalogue.topics().len(),
    }
}

/// The keys that tell the rows of a table apart.
pub fn primary_key(table: Table) -> &'static [&'static str] {
    match table {
        Table::Participations => &["agreement", "number"],
        Table::Agreements | Table::Partners | Table::Topics => &["id"],
    }
}

/// The columns of a table whose values are ids of another table.
pub fn foreign_keys(table: Table) -> &'static [(&'static str, Table)] {
    match table {
        Table::Agreements => &[("performed_by", Table::Partners)],
        Table::Participations => &[("agreement", Table::Agreements), ("partner", Table::Partners)],
        Table::Partners => &[("part_of", Table::Partners)],
        Table::Topics => &[],
    }
}

/// What a column is called in the heads of tables for people.
pub fn title(table: Table, column: &Column, strings: &Strings) -> String {
    words_of(table, column, "", strings)
}

/// What stands in a column.
pub fn about(table: Table, column: &Column, strings: &Strings) -> String {
    words_of(table, column, ".about", strings)
}

/// The words of a column: its own in this table, or those that it has everywhere.
fn words_of(table: Table, column: &Column, attribute: &str, strings: &Strings) -> String {
    let own = format!("column_{}_{}{attribute}", table.id(), column.key);
    strings.find(&own, &[]).unwrap_or_else(|| strings.text(&format!("column_{}{attribute}", column.key)))
}

/// The wording of a source for programs, our words for people.
fn dating(context: &Context<'_>, dating: Option<&Dating>) -> Cell {
    dating.map_or(Cell::Empty, |dating| Cell::Term(dating.words.to_string(), context.dating(dating).text))
}

fn edtf(when: Option<PartialDate>) -> Cell {
    Cell::text(when.map(|when| when.edtf()))
}

fn partners_named<'c>(context: &Context<'_>, ids: impl IntoIterator<Item = &'c PartnerId>) -> Cell {
    let partner = |id: &PartnerId| context.catalogue.partner(*id);
    Cell::Terms(ids.into_iter().map(|id| (partner(id).id().to_string(), partner(id).name().to_string())).collect())
}

fn legal_forms(context: &Context<'_>, ids: &[LegalFormId]) -> Cell {
    let id = |form: &LegalFormId| context.catalogue.legal_form(*form).document.head.id.to_string();
    Cell::Terms(ids.iter().map(|form| (id(form), context.legal_form_link(*form).text)).collect())
}

fn sources(context: &Context<'_>, citations: &[Citation]) -> Cell {
    let mut known: Vec<SourceId> = Vec::new();
    for citation in citations {
        if !known.contains(&citation.source) {
            known.push(citation.source);
        }
    }
    let source = |id: &SourceId| &context.catalogue.source(*id).entry;
    Cell::Terms(known.iter().map(|id| (source(id).id.value.to_string(), source(id).title.to_string())).collect())
}

/// Whom to ask, a text an office: what pages show, without the names of persons.
fn contacts(context: &Context<'_>, contacts: &[Contact]) -> Cell {
    let text = |contact: &Contact| {
        let entry = &contact.entry;
        let partner = contact.partner.as_ref().map(|partner| context.partner_or_text(partner).text);
        let parts = [entry.office.as_deref(), partner.as_deref(), entry.function.as_deref()];
        let ways = [entry.phone.as_deref(), entry.email.as_deref(), entry.url.as_deref()];
        parts.into_iter().chain(ways).flatten().collect::<Vec<&str>>().join(", ")
    };
    Cell::Texts(contacts.iter().map(text).filter(|text| !text.is_empty()).collect())
}
