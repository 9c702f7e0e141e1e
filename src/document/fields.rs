//! Typed reading of one record by its table of keys: every fault of the record in one go, each at
//! its key or value. Knows nothing of other files, so a reference stays a name with a place.

use std::sync::Arc;

use super::choice::Choice;
use super::schema::{AGREEMENT, HINTS, Key, Record, Shape};
use super::tree::{Entry, Node, Value};
use crate::date::{DateFault, Dating, Precision, Sense};
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{Location, Placed, SourcePath, Span};
use crate::term::Period;
use crate::{money, names, web};

/// The name of another thing as the editor wrote it, with its place.
pub type Reference = Placed<Arc<str>>;

/// A free key (`x_…`) with its value as it stands in the file.
pub type Extra = (Arc<str>, serde_json::Value);

/// One record being read. Dropping it without reading a key is no fault; unknown keys, doubled keys
/// and missing required keys are told when it is made.
pub struct Fields<'n, 'f> {
    record: &'static Record,
    /// In the order of the record's table.
    entries: Vec<Option<&'n Entry>>,
    /// A text that stands where a record is meant: the value of the record's first key.
    short: Option<&'n Node>,
    extra: Vec<Extra>,
    /// Keys that mistyped ones were probably meant to be; they are not told as missing again.
    suggested: Vec<&'static str>,
    /// Whether a key was told as unknown.
    strange: bool,
    /// The place of the whole record.
    pub span: Span,
    /// The number of its item in the list as written, empty ones counted; 0 where it stands in no list.
    pub item: usize,
    path: &'f SourcePath,
    faults: &'f mut Vec<Diagnostic>,
}

impl<'n, 'f> Fields<'n, 'f> {
    /// Begins to read a record. A node that is no record is told and read as an empty one.
    pub fn new(record: &'static Record, node: &'n Node, path: &'f SourcePath, faults: &'f mut Vec<Diagnostic>) -> Self {
        let mut fields = Fields::empty(record, node, path, faults);
        match &node.value {
            Value::Map(found) => found.iter().for_each(|entry| fields.sort_in(entry)),
            Value::Empty => {}
            Value::Text(_) | Value::List(_) => fields.wrong_shape(node.span, "record"),
        }
        fields.tell_missing();
        fields
    }

    /// Begins to read a record that may be written as a single text.
    fn new_or_text(record: &'static Record, node: &'n Node, path: &'f SourcePath, faults: &'f mut Vec<Diagnostic>) -> Self {
        if !matches!(node.value, Value::Text(_)) {
            return Self::new(record, node, path, faults);
        }
        Fields { short: Some(node), ..Fields::empty(record, node, path, faults) }
    }

    fn empty(record: &'static Record, node: &'n Node, path: &'f SourcePath, faults: &'f mut Vec<Diagnostic>) -> Self {
        let entries = vec![None; record.keys.len()];
        let (extra, suggested) = (Vec::new(), Vec::new());
        Fields { record, entries, short: None, extra, suggested, strange: false, span: node.span, item: 0, path, faults }
    }

    fn sort_in(&mut self, entry: &'n Entry) {
        if entry.key.starts_with("x_") {
            if !std::ptr::eq(self.record, &super::schema::AGREEMENT) {
                self.faults.push(Diagnostic::new(Code::FreeKeyUnseen, self.path, entry.key_span).with("key", &*entry.key));
            }
            self.extra.push((Arc::from(&*entry.key), entry.node.plain()));
            return;
        }
        let Some(index) = index_of(self.record, &entry.key) else {
            let near = nearest_key(self.record, &entry.key);
            self.suggested.extend(near);
            self.strange = true;
            let fault = Diagnostic::new(Code::UnknownKey, self.path, entry.key_span).with("key", &*entry.key);
            self.faults.push(match near {
                Some(near) => way_out(self.record, entry, fault).suggest(Some(near.to_string())),
                None => way_out(self.record, entry, fault),
            });
            return;
        };
        let Some(first) = self.entries[index] else {
            self.entries[index] = Some(entry);
            return;
        };
        let code = if first.key == entry.key { Code::DuplicateKey } else { Code::BothLanguages };
        let fault = Diagnostic::new(code, self.path, entry.key_span)
            .with("key", &*entry.key)
            .with("other", &*first.key)
            .label(Location::new(self.path, first.key_span), "label-first-here");
        self.faults.push(fault);
    }

    fn tell_missing(&mut self) {
        for (index, key) in self.record.keys.iter().enumerate() {
            let filled = self.entries[index].is_some_and(|entry| entry.node.value != Value::Empty);
            let mistyped = self.suggested.iter().any(|name| [key.en, key.de].contains(name) || key.also.contains(name));
            if key.required && !filled && !mistyped {
                let span =
                    self.entries[index].map_or(Span::new(self.span.start as usize, self.span.start as usize), |e| e.key_span);
                let state = if self.entries[index].is_some() { "empty" } else { "missing" };
                let fault = Diagnostic::new(Code::MissingKey, self.path, span).with("state", state);
                self.faults.push(fault.with("key", key.de).with("english", key.en));
            }
        }
    }

    /// Whether an item that is about another thing names it under an unknown key, which is told.
    fn is_about_nothing(&self) -> bool {
        let refers = |key: &Key| matches!(key.shape, Shape::Reference(_));
        let mut named = self.record.keys.iter().zip(&self.entries).filter(|(key, entry)| refers(key) && entry.is_some());
        self.strange && self.record.keys.first().is_some_and(refers) && named.next().is_none()
    }

    /// The path of the file being read.
    pub fn path(&self) -> &SourcePath {
        self.path
    }

    /// Tells a fault of this record.
    pub fn tell(&mut self, code: Code, span: Span) -> &mut Diagnostic {
        self.faults.push(Diagnostic::new(code, self.path, span));
        self.faults.last_mut().expect("a fault was just added")
    }

    /// The free keys (`x_…`) of the record, in the order of the file.
    pub fn extra(&mut self) -> Vec<Extra> {
        std::mem::take(&mut self.extra)
    }

    /// The value of a key as it stands in the file, for shapes that are read elsewhere.
    pub fn node(&self, en: &str) -> Option<&'n Node> {
        let index = self.record.keys.iter().position(|key| key.en == en);
        let index = index.unwrap_or_else(|| panic!("`{en}` is in the table `{}`", self.record.name));
        let node = match self.entries[index] {
            Some(entry) => Some(&entry.node),
            None if index == 0 => self.short,
            None => None,
        };
        node.filter(|node| node.value != Value::Empty)
    }

    fn key(&self, en: &str) -> &'static Key {
        self.record.keys.iter().find(|key| key.en == en).expect("`node` has looked the key up")
    }

    fn wrong_shape(&mut self, span: Span, expected: &str) {
        self.tell(Code::WrongShape, span).args.push(("expected", expected.to_string()));
    }

    /// A text of any length allowed by the table, without white space around it.
    pub fn text(&mut self, en: &str) -> Option<Placed<Arc<str>>> {
        let node = self.node(en)?;
        let text = self.scalar(node)?;
        if let Shape::Text(Some(max)) = self.key(en).shape {
            let length = text.value.chars().count();
            if length > max {
                let fault = self.tell(Code::TextTooLong, node.span);
                fault.args.extend([("length", length.to_string()), ("max", max.to_string())]);
            }
        }
        Some(text)
    }

    /// As [`Self::text`], without the place.
    pub fn words(&mut self, en: &str) -> Option<Arc<str>> {
        self.text(en).map(|text| text.value)
    }

    fn scalar(&mut self, node: &Node) -> Option<Placed<Arc<str>>> {
        match &node.value {
            Value::Text(text) => Some(Placed::new(text.trim().into(), node.span)),
            Value::Empty => None,
            Value::List(_) | Value::Map(_) => {
                self.wrong_shape(node.span, "text");
                None
            }
        }
    }

    /// A list of texts; a single text is a list of one.
    pub fn texts(&mut self, en: &str) -> Vec<Placed<Arc<str>>> {
        let Some(node) = self.node(en) else { return Vec::new() };
        items(node).iter().filter_map(|item| self.scalar(item)).filter(|text| !text.value.is_empty()).collect()
    }

    /// As [`Self::texts`], without the places.
    pub fn list(&mut self, en: &str) -> Vec<Arc<str>> {
        self.texts(en).into_iter().map(|text| text.value).collect()
    }

    pub fn number(&mut self, en: &str) -> Option<i64> {
        let text = self.text(en)?;
        let number = text.value.parse().ok();
        if number.is_none() {
            self.tell(Code::NotANumber, text.span).args.push(("value", text.value.to_string()));
        }
        number
    }

    /// Yes or no; left out is no.
    pub fn flag(&mut self, en: &str) -> bool {
        self.maybe(en).unwrap_or(false)
    }

    /// Yes, no, or left out.
    pub fn maybe(&mut self, en: &str) -> Option<bool> {
        let text = self.text(en)?;
        let meant = yes_or_no(&text.value);
        if meant.is_none() {
            self.tell(Code::NotAFlag, text.span).args.push(("value", text.value.to_string()));
        }
        meant
    }

    /// A date with its wording.
    pub fn date(&mut self, en: &str) -> Option<Placed<Dating>> {
        let text = self.text(en)?;
        let told = |fields: &mut Self, code| {
            fields.tell(code, text.span).args.push(("value", text.value.to_string()));
        };
        match Dating::parse(&text.value) {
            Ok(dating) => {
                let unfilled = dating.main.as_ref().is_some_and(|m| m.when.unspecified && m.when.precision == Precision::Year);
                if unfilled || dating.sense == Some(Sense::Placeholder) {
                    told(self, Code::PlaceholderDate);
                }
                Some(Placed::new(dating, text.span))
            }
            Err(DateFault::Impossible(day)) => {
                let fault = self.tell(Code::ImpossibleDate, text.span);
                fault.args.push(("value", day));
                None
            }
            Err(DateFault::Unreadable) => {
                told(self, Code::UnreadableDate);
                let open = ["unbefrist", "unbestimmt", "unlimited", "indefinite"];
                let endless = en == "end" && open.iter().any(|word| text.value.to_lowercase().contains(word));
                let cause = if endless { "endless" } else { "other" };
                self.faults.last_mut().expect("a fault was just added").args.push(("cause", cause.to_string()));
                None
            }
        }
    }

    /// Words in which a day may stand (`30.04.`, `jährlich im Mai`); one that no calendar has is told.
    pub fn day_in_words(&mut self, en: &str) -> Option<Placed<Arc<str>>> {
        let text = self.text(en)?;
        if let Err(DateFault::Impossible(day)) = Dating::parse(&text.value) {
            self.tell(Code::ImpossibleDate, text.span).args.push(("value", day));
        }
        Some(text)
    }

    /// A period of time with its wording.
    pub fn period(&mut self, en: &str) -> Option<(Period, Arc<str>)> {
        let text = self.text(en)?;
        let period = Period::parse(&text.value);
        if period.is_none() {
            self.tell(Code::UnreadablePeriod, text.span).args.push(("value", text.value.to_string()));
        }
        period.map(|period| (period, text.value))
    }

    /// An address to link to; one that cannot be used is told.
    pub fn address(&mut self, en: &str) -> Option<Arc<str>> {
        let text = self.text(en)?;
        if web::is_address(&text.value) {
            return Some(text.value);
        }
        let fault = self.tell(Code::BadWebAddress, text.span);
        fault.args.extend([("kind", "address".to_string()), ("value", text.value.to_string())]);
        fault.replacement = web::completed(&text.value);
        None
    }

    /// An amount of money: its wording, and cents where it could be read.
    pub fn amount(&mut self, en: &str) -> Option<(Option<i64>, Arc<str>)> {
        let text = self.text(en)?;
        let cents = money::cents(&text.value);
        if cents.is_none() {
            self.tell(Code::UnreadableAmount, text.span).args.push(("value", text.value.to_string()));
        }
        Some((cents, text.value))
    }

    /// One of a closed list, as the index of `choices`.
    pub fn choice(&mut self, en: &str, choices: &'static [Choice]) -> Option<Placed<usize>> {
        let text = self.text(en)?;
        self.chosen(&text, choices)
    }

    /// Several of a closed list.
    pub fn choices(&mut self, en: &str, choices: &'static [Choice]) -> Vec<Placed<usize>> {
        self.texts(en).iter().filter_map(|text| self.chosen(text, choices)).collect()
    }

    fn chosen(&mut self, text: &Placed<Arc<str>>, choices: &'static [Choice]) -> Option<Placed<usize>> {
        let folded = names::fold(&text.value);
        let spellings = |c: &'static Choice| [c.en, c.de].into_iter().chain(c.also.iter().copied());
        let hit = choices.iter().position(|c| spellings(c).any(|s| names::fold(s) == folded));
        if hit.is_none() {
            let all = choices.iter().flat_map(|c| spellings(c).map(move |s| (s, s)));
            let near = names::nearest(&text.value, all).map(str::to_string);
            let list = |word: fn(&Choice) -> &'static str| choices.iter().map(word).collect::<Vec<_>>().join(", ");
            let fault = self.tell(Code::UnknownChoice, text.span);
            fault.args.extend([("value", text.value.to_string()), ("german", list(|c| c.de)), ("english", list(|c| c.en))]);
            fault.replacement = near;
        }
        hit.map(|index| Placed::new(index, text.span))
    }

    /// A record inside this one; a text stands for its first key.
    pub fn record<T>(&mut self, en: &str, record: &'static Record, read: impl FnOnce(&mut Fields<'n, '_>) -> T) -> Option<T> {
        let node = self.node(en)?;
        Some(read(&mut Fields::new_or_text(record, node, self.path, self.faults)))
    }

    /// How many filled lines a list has, whether they can be read or not.
    pub fn lines(&self, en: &str) -> usize {
        self.node(en).map_or(0, |node| items(node).iter().filter(|item| item.value != Value::Empty).count())
    }

    /// A list of records; a single record or text is a list of one.
    pub fn records<T>(&mut self, en: &str, record: &'static Record, mut read: impl FnMut(&mut Fields<'n, '_>) -> T) -> Vec<T> {
        let Some(node) = self.node(en) else { return Vec::new() };
        let filled = items(node).iter().enumerate().filter(|(_, item)| item.value != Value::Empty);
        let item = |(number, item)| {
            let mut fields = Fields { item: number, ..Fields::new_or_text(record, item, self.path, self.faults) };
            (!fields.is_about_nothing()).then(|| read(&mut fields))
        };
        filled.filter_map(item).collect()
    }
}

/// Yes or no in German or English.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "yes" | "true" | "wahr" => Some(true),
        "nein" | "no" | "false" | "falsch" => Some(false),
        _ => None,
    }
}

/// The items of a list; a single value is a list of one.
fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::List(items) => items,
        _ => std::slice::from_ref(node),
    }
}

/// The place of a key in the table, by any of its names.
pub fn index_of(record: &Record, name: &str) -> Option<usize> {
    let folded = names::fold(name);
    let fits = |candidate: &str| candidate == name || names::fold(candidate) == folded;
    record.keys.iter().position(|key| fits(key.en) || fits(key.de) || key.also.iter().any(|also| fits(also)))
}

/// The key that was probably meant: by another word for it, or by its likeness.
pub fn nearest_key(record: &'static Record, name: &str) -> Option<&'static str> {
    let folded = names::fold(name);
    let meant = HINTS.iter().filter(|(words, _)| words.contains(&&*folded)).map(|(_, key)| *key);
    if let Some(key) = meant.clone().find(|meant| record.keys.iter().any(|key| key.de == *meant)) {
        return Some(key);
    }
    let all = record.keys.iter().flat_map(|key| [key.de, key.en].into_iter().chain(key.also.iter().copied()));
    names::nearest(name, all.map(|n| (n, n)))
}

/// What to do about an unknown key: a name where an item is meant, a key of an inner record, or one
/// that the editor may call their own.
fn way_out(record: &'static Record, entry: &Entry, fault: Diagnostic) -> Diagnostic {
    let name = entry.key.contains(' ') || entry.key.starts_with(char::is_uppercase);
    let first = record.keys.first().filter(|key| matches!(key.shape, Shape::Reference(_)));
    if let Some(first) = first.filter(|_| name) {
        return fault.with("cause", "item").with("first", first.de).suggest(Some(as_item(record, first, entry)));
    }
    let has = |inner: &Record| inner.keys.iter().any(|key| [key.de, key.en].contains(&&*entry.key));
    let places = record.keys.iter().filter(|key| key.shape.record().is_some_and(has)).map(|key| format!("„{}“", key.de));
    let places: Vec<String> = places.collect();
    if !places.is_empty() {
        return fault.with("cause", "inside").with("places", places.join(", "));
    }
    // Only agreements show keys of the editor's own.
    if std::ptr::eq(record, &AGREEMENT) {
        return fault.with("cause", "own").with("own", format!("x_{}", names::slug(&entry.key).replace('-', "_")));
    }
    let allowed: Vec<&str> = record.keys.iter().map(|key| key.de).collect();
    fault.with("cause", "listed").with("allowed", allowed.join(", "))
}

/// `Kreis Lindenau: durchfuehrend` as an item: `{partner: Kreis Lindenau, rolle: durchfuehrend}`.
fn as_item(record: &Record, first: &Key, entry: &Entry) -> String {
    let role = record.keys.iter().find(|key| key.en == "role").map(|key| key.de);
    match (role, &entry.node.value) {
        (Some(role), Value::Text(text)) => format!("{{{}: {}, {role}: {text}}}", first.de, entry.key),
        _ => format!("{{{}: {}}}", first.de, entry.key),
    }
}
