//! A row of the table → a draft, by the mapping; and from which columns every text of it came.
//! Knows nothing of YAML, of files on disk, or of whether the values make sense.

use super::carriage::{Carriage, Loss};
use super::mapping::{Field, FromColumn, Mapping, Origin, Pattern, Take, Template, item_record};
use super::table::{Row, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::{Key, Kind, Record, Shape};
use crate::draft::{Draft, Value};
use crate::names;

/// A row as it will be written, and what is known of its cells.
#[derive(Debug)]
pub struct FilledRow<'t> {
    pub row: &'t Row,
    /// Empty where the columns of the id are.
    pub id: String,
    pub draft: Draft,
    /// Where the texts of the draft came from, in the order in which they are written.
    pub leaves: Vec<Leaf>,
    /// What happened to cells beside that: by column.
    pub facts: Vec<(usize, Carriage)>,
    pub faults: Vec<Diagnostic>,
}

/// Where one text of a draft came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    pub columns: Vec<usize>,
    /// Whether it is kept in the words of the table, without being understood.
    pub wording: bool,
}

/// Fills the draft of one row.
pub fn fill<'t>(mapping: &Mapping, table: &'t Table, row: &'t Row) -> FilledRow<'t> {
    let mut filler = Filler { mapping, table, row, leaves: Vec::new(), facts: Vec::new(), faults: Vec::new() };
    let fields = mapping.fields.iter().filter_map(|field| Some((field.name.clone(), filler.field(field)?))).collect();
    let draft = Draft { fields, body: mapping.body.fill(row) };
    let id = names::slug(&mapping.id.fill(row));
    filler.facts.extend(mapping.id.columns().chain(mapping.body.columns()).map(|column| (column, Carriage::Typed)));
    let Filler { leaves, facts, faults, .. } = filler;
    FilledRow { row, id, draft, leaves, facts, faults }
}

/// A text with the columns that it came from.
#[derive(Debug, Clone)]
struct Piece {
    text: String,
    leaf: Leaf,
}

/// One item of a list, or the whole value of a key that takes only one.
enum Item {
    Text(Piece),
    Record(Pairs),
}

/// The keys of an item with their texts; more than one only where the key takes a list.
type Pairs = Vec<(&'static Key, Vec<Piece>)>;

struct Filler<'a> {
    mapping: &'a Mapping,
    table: &'a Table,
    row: &'a Row,
    leaves: Vec<Leaf>,
    facts: Vec<(usize, Carriage)>,
    faults: Vec<Diagnostic>,
}

impl Filler<'_> {
    fn field(&mut self, field: &Field) -> Option<Value> {
        let shape = field.key.map(|key| &key.shape);
        let takes_many = shape.is_none_or(|shape| matches!(shape, Shape::List(_)));
        let items = if takes_many {
            let all = field.origins.iter().flat_map(|origin| self.items(origin)).collect();
            self.merged(all)
        } else {
            // The first origin that gives anything wins.
            field.origins.iter().map(|origin| self.items(origin)).find(|items| !items.is_empty())?
        };
        let is_free = field.key.is_none();
        let record = shape.and_then(item_record);
        let mut values: Vec<Value> = items.into_iter().map(|item| self.value(item, shape, record, is_free)).collect();
        let stands_alone = !takes_many || matches!(values.as_slice(), [Value::Text(_)]) && record.is_none() && !is_split(field);
        match values.len() {
            0 => None,
            1 if stands_alone => values.pop(),
            _ => Some(Value::List(values)),
        }
    }

    fn items(&mut self, origin: &Origin) -> Vec<Item> {
        match origin {
            Origin::Column(from) => self.cell(from),
            Origin::Text(template) => self.filled(template).map(Item::Text).into_iter().collect(),
            Origin::Record(pairs) => {
                let pairs: Pairs = pairs.iter().filter_map(|(key, text)| Some((*key, vec![self.filled(text)?]))).collect();
                (!pairs.is_empty()).then_some(Item::Record(pairs)).into_iter().collect()
            }
        }
    }

    fn filled(&self, template: &Template) -> Option<Piece> {
        let text = template.fill(self.row);
        let leaf = Leaf { columns: template.columns().collect(), wording: false };
        (!text.is_empty()).then_some(Piece { text, leaf })
    }

    fn cell(&mut self, from: &FromColumn) -> Vec<Item> {
        let row = self.row;
        let text = &*row.cells[from.column].text;
        let parts: Vec<&str> = match &from.split {
            Some(sign) => text.split(&**sign).map(str::trim).collect(),
            None => vec![text],
        };
        parts.into_iter().filter(|part| !part.is_empty()).filter_map(|part| self.item(from, part)).collect()
    }

    fn item(&mut self, from: &FromColumn, part: &str) -> Option<Item> {
        let piece = self.piece(from, part)?;
        let leaf = piece.leaf.clone();
        let (mut pairs, with) = match &from.take {
            Take::Whole => return Some(Item::Text(piece)),
            Take::Under(key) => (vec![(*key, vec![piece])], [].as_slice()),
            Take::Patterns(patterns) => self.pieces(from, patterns, &piece)?,
        };
        for (key, text) in with.iter().chain(&from.with) {
            pairs.push((*key, vec![Piece { text: text.clone(), leaf: leaf.clone() }]));
        }
        Some(Item::Record(pairs))
    }

    /// A part of a cell in the words of the value table.
    fn piece(&mut self, from: &FromColumn, part: &str) -> Option<Piece> {
        let known = from.values.as_ref().map(|values| values.get(part));
        let text = match known {
            Some(Some(value)) if value.is_empty() => {
                self.facts.push((from.column, Carriage::Typed));
                return None;
            }
            Some(Some(value)) => value,
            Some(None) => {
                let near = from.values.iter().flat_map(|values| values.keys()).map(|known| (&**known, known.clone()));
                let near = names::nearest(part, near);
                self.tell(Code::UnknownValue, from.column, part).replacement = near;
                part
            }
            None => part,
        };
        let leaf = Leaf { columns: vec![from.column], wording: known == Some(None) };
        Some(Piece { text: format!("{}{text}{}", from.prefix, from.suffix), leaf })
    }

    /// Takes a part to pieces by the first pattern that fits.
    fn pieces<'p>(
        &mut self,
        from: &FromColumn,
        patterns: &'p [Pattern],
        part: &Piece,
    ) -> Option<(Pairs, &'p [(&'static Key, String)])> {
        let hit = patterns.iter().find_map(|pattern| Some((pattern.splitter.split(&part.text)?, &*pattern.with)));
        let Some((pieces, with)) = hit else {
            self.tell(Code::PatternMissed, from.column, &part.text);
            self.facts.push((from.column, Carriage::Lost(Loss::NoPattern)));
            return None;
        };
        let piece = |text: &str| vec![Piece { text: text.to_string(), leaf: part.leaf.clone() }];
        Some((pieces.into_iter().map(|(key, text)| (*key, piece(text))).collect(), with))
    }

    /// Brings together what several columns say of the same partner or group.
    fn merged(&mut self, items: Vec<Item>) -> Vec<Item> {
        let mut merged: Vec<Item> = Vec::with_capacity(items.len());
        for item in items {
            let who = who(&item).map(|(key, text)| (key, text.to_string()));
            let same = |other: &&mut Item| who.is_some() && self::who(other) == who.as_ref().map(|(key, text)| (*key, &**text));
            match (merged.iter_mut().find(same), item) {
                (Some(Item::Record(earlier)), Item::Record(later)) => self.join(earlier, later),
                (_, item) => merged.push(item),
            }
        }
        merged
    }

    /// Adds what a later item says to an earlier one; two answers to one question are told.
    fn join(&mut self, earlier: &mut Pairs, later: Pairs) {
        for (key, pieces) in later.into_iter().filter(|(key, _)| !says_who(key)) {
            let Some((_, known)) = earlier.iter_mut().find(|(k, _)| k.en == key.en) else {
                earlier.push((key, pieces));
                continue;
            };
            for piece in pieces {
                let column = piece.leaf.columns[0];
                if known.iter().any(|k| k.text == piece.text) {
                    self.facts.push((column, Carriage::Typed));
                } else if matches!(key.shape, Shape::List(_)) {
                    known.push(piece);
                } else {
                    let args = [("key", self.mapping.name(key).to_string()), ("kept", known[0].text.clone())];
                    self.tell(Code::ValuesDisagree, column, &piece.text).args.extend(args);
                    self.facts.push((column, Carriage::Lost(Loss::Disagrees)));
                }
            }
        }
    }

    /// An item as it is written; its leaves are noted in the same order.
    fn value(&mut self, item: Item, shape: Option<&Shape>, record: Option<&Record>, is_free: bool) -> Value {
        match item {
            Item::Text(piece) => self.text(piece, is_free),
            Item::Record(mut pairs) => {
                let place = |key: &Key| record.and_then(|record| record.keys.iter().position(|k| k.en == key.en));
                pairs.sort_by_key(|(key, _)| place(key));
                if let [(key, pieces)] = pairs.as_mut_slice()
                    && place(key) == Some(0)
                    && pieces.len() == 1
                    && shape.is_some_and(text_stands_for_item)
                {
                    return self.text(pieces.remove(0), is_free);
                }
                Value::Record(
                    pairs.into_iter().map(|(key, pieces)| (self.mapping.name(key).to_string(), self.texts(pieces))).collect(),
                )
            }
        }
    }

    fn texts(&mut self, mut pieces: Vec<Piece>) -> Value {
        if pieces.len() == 1 {
            return self.text(pieces.remove(0), false);
        }
        Value::List(pieces.into_iter().map(|piece| self.text(piece, false)).collect())
    }

    fn text(&mut self, piece: Piece, is_free: bool) -> Value {
        let Piece { text, leaf } = piece;
        self.leaves.push(Leaf { wording: leaf.wording || is_free, ..leaf });
        Value::Text(text)
    }

    fn tell(&mut self, code: Code, column: usize, value: &str) -> &mut Diagnostic {
        let place = self.table.place_of(value, &self.row.cells[column]);
        let fault = Diagnostic::new(code, &self.table.path, place)
            .with("row", self.row.number.to_string())
            .with("column", self.table.name(column))
            .with("value", value);
        self.faults.push(fault);
        self.faults.last_mut().expect("a fault was just added")
    }
}

/// Whether a key says which partner or group an item is about.
fn says_who(key: &Key) -> bool {
    matches!(key.shape, Shape::Reference(Kind::Partner | Kind::Group))
}

fn who(item: &Item) -> Option<(&'static str, &str)> {
    let Item::Record(pairs) = item else { return None };
    pairs.iter().find(|(key, _)| says_who(key)).map(|(key, pieces)| (key.en, &*pieces[0].text))
}

fn text_stands_for_item(shape: &Shape) -> bool {
    match shape {
        Shape::List(inner) => text_stands_for_item(inner),
        shape => matches!(shape, Shape::TextOr(_)),
    }
}

fn is_split(field: &Field) -> bool {
    field.origins.iter().any(|origin| matches!(origin, Origin::Column(from) if from.split.is_some()))
}
