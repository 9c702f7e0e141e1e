//! What became of every filled cell of a table: understood, kept as words, or not carried over.
//! Knows nothing of how that is shown.

use super::carriage::{Carriage, Loss};
use super::fill::FilledRow;
use super::mapping::Mapping;
use super::table::Table;

/// What became of one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub row: usize,
    pub id: String,
    pub column: String,
    pub value: String,
    pub carriage: Carriage,
}

/// What became of all filled cells, by row and column.
#[derive(Debug, Default)]
pub struct LossReport {
    pub lines: Vec<Line>,
}

/// How many cells were carried, and how.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub typed: usize,
    pub wording: usize,
    pub lost: usize,
}

impl LossReport {
    /// How many cells were carried, and how.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for line in &self.lines {
            match line.carriage {
                Carriage::Typed => counts.typed += 1,
                Carriage::Wording => counts.wording += 1,
                Carriage::Lost(_) => counts.lost += 1,
            }
        }
        counts
    }

    /// Enters the cells of one row. `words` are the columns whose values were not understood, `whole`
    /// says why no cell of the row is carried over.
    pub fn enter(&mut self, mapping: &Mapping, table: &Table, filled: &FilledRow<'_>, words: &[usize], whole: Option<&Loss>) {
        for (column, cell) in filled.row.cells.iter().enumerate() {
            let name = table.name(column);
            if cell.text.is_empty() || name.is_empty() {
                continue;
            }
            let carriage = whole.map_or_else(|| carriage(mapping, filled, words, column), |loss| Carriage::Lost(loss.clone()));
            let (id, column) = (filled.id.clone(), name.to_string());
            self.lines.push(Line { row: filled.row.number, id, column, value: cell.text.clone(), carriage });
        }
    }
}

/// The gravest of what happened to a cell; where nothing did, its column was not asked.
fn carriage(mapping: &Mapping, filled: &FilledRow<'_>, words: &[usize], column: usize) -> Carriage {
    let leaves = filled.leaves.iter().filter(|leaf| leaf.columns.contains(&column));
    let told = leaves.map(|leaf| if leaf.wording { Carriage::Wording } else { Carriage::Typed });
    let facts = filled.facts.iter().filter(|(c, _)| *c == column).map(|(_, carriage)| carriage.clone());
    let misread = words.contains(&column).then_some(Carriage::Wording);
    told.chain(facts).chain(misread).max().unwrap_or_else(|| match mapping.dropped.get(&column) {
        Some(reason) => Carriage::Lost(Loss::Dropped(reason.clone())),
        None if mapping.uses(column) => Carriage::Lost(Loss::Outranked),
        None => Carriage::Lost(Loss::NoField),
    })
}
