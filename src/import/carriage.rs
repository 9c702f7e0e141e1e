//! What can become of a cell of a table. Knows nothing of rows, mappings or files.

/// What became of a cell; the later, the graver.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Carriage {
    /// Its value was understood, or stands in a text.
    Typed,
    /// It is kept in its words, without being understood.
    Wording,
    /// It is in no file.
    Lost(Loss),
}

/// Why a cell is in no file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    /// The mapping leaves its column out, for this reason.
    Dropped(String),
    /// The mapping does not name its column.
    NoField,
    /// Another column gave the value.
    Outranked,
    /// No pattern of the mapping fits it, or a part of it.
    NoPattern,
    /// Another column says something else about the same partner.
    Disagrees,
    /// Its row has faults and was not written.
    RowRefused,
    /// The table has changed, but its file was edited by hand and stays.
    EditedByHand,
}

impl Loss {
    /// The stable word in string keys.
    pub fn id(&self) -> &'static str {
        match self {
            Loss::Dropped(_) => "dropped",
            Loss::NoField => "no-field",
            Loss::Outranked => "outranked",
            Loss::NoPattern => "no-pattern",
            Loss::Disagrees => "disagrees",
            Loss::RowRefused => "row-refused",
            Loss::EditedByHand => "edited-by-hand",
        }
    }

    /// Whether all cells of a row share this fate.
    pub fn is_of_whole_row(&self) -> bool {
        matches!(self, Loss::RowRefused | Loss::EditedByHand)
    }
}
