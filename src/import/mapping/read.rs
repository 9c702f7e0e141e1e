//! A mapping file → what it means, with every wrong name told at its place.
//! Knows nothing of the rows of the table.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Constant, Field, FromColumn, Mapping, Origin, Pattern, Take, Template, item_record};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::document::fields::{Fields, index_of, nearest_key};
use crate::document::schema::{self, FILE_KIND_WORDS, FILE_KINDS, Key, Kind, Record};
use crate::document::tree::{Node, Value};
use crate::document::{Place, drop_followers, place, yaml};
use crate::import::pattern::{Hole, Part, Splitter, parts};
use crate::import::table::Table;
use crate::location::{Placed, SourcePath, Span};
use crate::names;
use crate::source::SourceFile;
use crate::strings::Language;

/// Reads a mapping file against the table that it is used for. There is no mapping where its kind,
/// its folder or its id is missing.
pub fn read(file: &SourceFile, table: &Table) -> Checked<Option<Mapping>> {
    let text = file.text.as_deref().unwrap_or("");
    let mut reader = Reader { path: &file.path, text, table, language: Language::German, faults: Vec::new() };
    let node = yaml(file, text, &mut reader.faults);
    let value = reader.mapping(&node);
    drop_followers(&mut reader.faults);
    Checked { value, diagnostics: reader.faults }
}

struct Reader<'a> {
    path: &'a SourcePath,
    text: &'a str,
    table: &'a Table,
    language: Language,
    faults: Vec<Diagnostic>,
}

type Words = Placed<Arc<str>>;

impl Reader<'_> {
    fn mapping(&mut self, node: &Node) -> Option<Mapping> {
        let mut f = Fields::new(&schema::MAPPING, node, self.path, &mut self.faults);
        let kind = f.choice("kind", FILE_KIND_WORDS).map(|choice| FILE_KINDS[choice.value]);
        let (folder, id, body) = (f.text("folder"), f.text("id"), f.text("text"));
        let (dropped, fields) = (f.node("drop"), f.node("fields"));
        self.language = language(&mut f);
        let dropped = self.dropped(dropped);
        let id = id.map(|id| self.template(&id));
        let body = body.map(|body| self.template(&body)).unwrap_or_default();
        let kind = kind?;
        let folder = folder.and_then(|folder| self.folder(kind, &folder));
        let fields = fields.map(|fields| self.fields(kind.record(), fields))?;
        Some(Mapping { kind, folder: folder?, id: id?, language: self.language, dropped, fields, body })
    }

    fn tell(&mut self, code: Code, span: Span, args: &[(&'static str, &str)]) -> &mut Diagnostic {
        let fault = Diagnostic::new(code, self.path, span);
        self.faults.push(args.iter().fold(fault, |fault, (name, value)| fault.with(name, *value)));
        self.faults.last_mut().expect("a fault was just added")
    }

    /// The folder must be one whose files are of the kind, and lie in the catalogue.
    fn folder(&mut self, kind: Kind, folder: &Words) -> Option<String> {
        let clean = folder.value.trim_end_matches('/').to_string();
        let proper = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':']);
        let file = SourcePath::new(&format!("{clean}/id.md"));
        if clean.split('/').all(proper) && place(&file) == Place::File(kind) {
            return Some(clean);
        }
        let expected = kind.folders().join(", ");
        self.tell(Code::BadFolder, folder.span, &[("folder", &folder.value), ("expected", &expected)]);
        None
    }

    fn dropped(&mut self, node: Option<&Node>) -> BTreeMap<usize, String> {
        let pairs = self.pairs(node);
        pairs.into_iter().filter_map(|(name, reason)| Some((self.column(&name)?, reason.value.to_string()))).collect()
    }

    fn fields(&mut self, record: &'static Record, node: &Node) -> Vec<Field> {
        let Value::Map(entries) = &node.value else {
            self.tell(Code::WrongShape, node.span, &[("expected", "record")]);
            return Vec::new();
        };
        let mut fields: Vec<Field> = Vec::new();
        for entry in entries {
            let name = Placed::new(Arc::from(&*entry.key), entry.key_span);
            let Some((name, key)) = self.target(record, &name) else { continue };
            if fields.iter().any(|field| field.name == name) {
                self.tell(Code::DuplicateKey, entry.key_span, &[("key", &entry.key), ("other", &name)]);
            }
            let inner = key.and_then(|key| item_record(&key.shape));
            let origins = items(&entry.node).iter().filter_map(|item| self.origin(item, inner)).collect();
            fields.push(Field { name, key, origins });
        }
        for key in record.keys.iter().filter(|key| key.required) {
            if !fields.iter().any(|field| field.key.is_some_and(|k| k.en == key.en)) {
                let start = Span::new(node.span.start as usize, node.span.start as usize);
                self.tell(Code::MissingKey, start, &[("state", "missing"), ("key", key.de), ("english", key.en)]);
            }
        }
        fields
    }

    /// A key of the front matter, with the name under which it will be written.
    fn target(&mut self, record: &'static Record, name: &Words) -> Option<(String, Option<&'static Key>)> {
        if name.value.starts_with("x_") {
            return Some((name.value.to_string(), None));
        }
        let key = self.key(Some(record), name)?;
        Some((super::name(key, self.language).to_string(), Some(key)))
    }

    /// A key of a record; an unknown one is told, and so is any where no record is meant.
    fn key(&mut self, record: Option<&'static Record>, name: &Words) -> Option<&'static Key> {
        let Some(record) = record else {
            self.tell(Code::UnclearOrigin, name.span, &[("cause", "no-record"), ("key", &name.value)]);
            return None;
        };
        if let Some(index) = index_of(record, &name.value) {
            return Some(&record.keys[index]);
        }
        let near = nearest_key(record, &name.value).map(str::to_string);
        self.tell(Code::UnknownTarget, name.span, &[("key", &name.value), ("record", record.name)]).replacement = near;
        None
    }

    fn column(&mut self, name: &Words) -> Option<usize> {
        let found = self.table.column(&name.value);
        if found.is_none() {
            let all = self.table.columns.iter().map(|column| (&*column.text, &*column.text));
            let near = names::nearest(&name.value, all).map(str::to_string);
            self.tell(Code::UnknownColumn, name.span, &[("column", &name.value)]).replacement = near;
        }
        found
    }

    fn origin(&mut self, node: &Node, record: Option<&'static Record>) -> Option<Origin> {
        let written = self.written(node);
        match (&written.column, written.constant) {
            (Some(column), None) => {
                let column = self.column(column);
                let take = self.take(&written, record);
                let with = self.constants(written.with, record);
                let values = written.values.map(|values| self.pairs(Some(values)));
                let values =
                    values.map(|pairs| pairs.into_iter().map(|(k, v)| (k.value.to_string(), v.value.to_string())).collect());
                let WrittenOrigin { split, prefix, suffix, .. } = written;
                Some(Origin::Column(FromColumn { column: column?, split, values, prefix, suffix, take: take?, with }))
            }
            (None, Some(constant)) => self.constant(constant, record),
            (column, _) => {
                let cause = if column.is_some() { "both" } else { "none" };
                self.tell(Code::UnclearOrigin, node.span, &[("cause", cause)]);
                None
            }
        }
    }

    fn written<'n>(&mut self, node: &'n Node) -> WrittenOrigin<'n> {
        let mut f = Fields::new(&schema::ORIGIN, node, self.path, &mut self.faults);
        WrittenOrigin {
            column: f.text("column"),
            constant: f.node("constant"),
            split: Some(untrimmed(&mut f, "split")).filter(|split| !split.is_empty()),
            values: f.node("values"),
            field: f.text("field"),
            patterns: f.records("patterns", &schema::PATTERN, |p| (p.text("pattern"), p.node("with"))),
            with: f.node("with"),
            prefix: untrimmed(&mut f, "prefix"),
            suffix: untrimmed(&mut f, "suffix"),
        }
    }

    /// What becomes of a part. Where items are meant and no key is named, the part stands under the
    /// first key of the item, as a plain text does in a front matter.
    fn take(&mut self, written: &WrittenOrigin<'_>, record: Option<&'static Record>) -> Option<Take> {
        match (&written.field, &*written.patterns) {
            (Some(field), []) => self.key(record, field).map(Take::Under),
            (None, []) => Some(record.and_then(|record| record.keys.first()).map_or(Take::Whole, Take::Under)),
            (None, patterns) => {
                let patterns = patterns.iter().filter_map(|(pattern, with)| self.pattern(pattern.as_ref()?, *with, record));
                Some(Take::Patterns(patterns.collect()))
            }
            (Some(field), _) => {
                self.tell(Code::UnclearOrigin, field.span, &[("cause", "field-and-patterns")]);
                None
            }
        }
    }

    fn pattern(&mut self, text: &Words, with: Option<&Node>, record: Option<&'static Record>) -> Option<Pattern> {
        let mut resolved = Vec::new();
        for part in self.parts(text)? {
            resolved.push(match part {
                Part::Text(text) => Part::Text(text),
                Part::Hole(hole) => Part::Hole(self.key(record, &self.place_of(&hole, text.span))?),
            });
        }
        let with = self.constants(with, record);
        match Splitter::new(resolved) {
            Ok(splitter) => Some(Pattern { splitter, with }),
            Err(cause) => {
                self.tell(Code::BadPattern, text.span, &[("pattern", &text.value), ("cause", cause)]);
                None
            }
        }
    }

    fn constant(&mut self, node: &Node, record: Option<&'static Record>) -> Option<Origin> {
        if let Value::Text(text) = &node.value {
            return Some(Origin::Text(self.template(&Placed::new(Arc::from(&**text), node.span))));
        }
        let pairs = self.pairs(Some(node));
        let filled = pairs.into_iter().filter_map(|(name, text)| Some((self.key(record, &name)?, self.template(&text))));
        Some(Origin::Record(filled.collect()))
    }

    fn constants(&mut self, node: Option<&Node>, record: Option<&'static Record>) -> Vec<Constant> {
        let pairs = self.pairs(node);
        pairs.into_iter().filter_map(|(name, text)| Some((self.key(record, &name)?, text.value.to_string()))).collect()
    }

    fn template(&mut self, text: &Words) -> Template {
        let parts = self.parts(text).unwrap_or_default();
        let column = |part| match part {
            Part::Text(text) => Some(Part::Text(text)),
            Part::Hole(hole) => Some(Part::Hole((self.column(&self.place_of(&hole, text.span))?, hole.digits))),
        };
        Template(parts.into_iter().filter_map(column).collect())
    }

    fn parts(&mut self, text: &Words) -> Option<Vec<Part<Hole>>> {
        let parts = parts(&text.value);
        if let Err(cause) = &parts {
            self.tell(Code::BadPattern, text.span, &[("pattern", &text.value), ("cause", cause)]);
        }
        parts.ok()
    }

    /// The name in a hole, with its own place in the pattern.
    fn place_of(&self, hole: &Hole, span: Span) -> Words {
        let written = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        let at = written.find(&format!("{{{}", hole.name)).map(|at| span.start as usize + at + 1);
        let span = at.map_or(span, |at| Span::new(at, at + hole.name.len()));
        Placed::new(Arc::from(&*hole.name), span)
    }

    /// The keys and texts of a free record.
    fn pairs(&mut self, node: Option<&Node>) -> Vec<(Words, Words)> {
        let Some(node) = node else { return Vec::new() };
        let Value::Map(entries) = &node.value else {
            self.tell(Code::WrongShape, node.span, &[("expected", "record")]);
            return Vec::new();
        };
        let mut pairs = Vec::with_capacity(entries.len());
        for entry in entries {
            let text: &str = match &entry.node.value {
                Value::Text(text) => text,
                Value::Empty => "",
                Value::List(_) | Value::Map(_) => {
                    self.tell(Code::WrongShape, entry.node.span, &[("expected", "text")]);
                    continue;
                }
            };
            pairs.push((Placed::new(Arc::from(&*entry.key), entry.key_span), Placed::new(Arc::from(text), entry.node.span)));
        }
        pairs
    }
}

/// An origin as the file says it.
struct WrittenOrigin<'n> {
    column: Option<Words>,
    constant: Option<&'n Node>,
    split: Option<String>,
    values: Option<&'n Node>,
    field: Option<Words>,
    patterns: Vec<(Option<Words>, Option<&'n Node>)>,
    with: Option<&'n Node>,
    prefix: String,
    suffix: String,
}

fn language(f: &mut Fields<'_, '_>) -> Language {
    let Some(written) = f.text("language") else { return Language::German };
    Language::parse(&written.value).unwrap_or_else(|| {
        f.tell(Code::UnknownLanguage, written.span).args.push(("value", written.value.to_string()));
        Language::German
    })
}

/// A text with the white space around it, which matters beside a cell and between parts.
fn untrimmed(f: &mut Fields<'_, '_>, key: &str) -> String {
    // Asked for as a text first, so that another shape is told.
    match (f.text(key), f.node(key).map(|node| &node.value)) {
        (Some(_), Some(Value::Text(text))) => text.to_string(),
        _ => String::new(),
    }
}

/// The items of a list; a single one may stand for itself.
fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::List(items) => items,
        Value::Empty => &[],
        Value::Text(_) | Value::Map(_) => std::slice::from_ref(node),
    }
}
