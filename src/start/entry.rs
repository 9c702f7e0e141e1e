//! The text of a new file: the needed keys to fill in, all others as proposals in comments, each with
//! what belongs in it and what the catalogue has to offer. Knows nothing of files on disk.

use crate::catalogue::Catalogue;
use crate::document::schema::{Key, Kind, Record, Shape};
use crate::draft::{self, Value};
use crate::keys::{KeyWords, choices, indented};
use crate::names;
use crate::strings::Language;

/// How many things of a catalogue are proposed for one key.
const PROPOSED: usize = 12;

/// How long a line of a comment becomes.
const WIDTH: usize = 100;

/// The longest file name that is made of a title.
const LONGEST_ID: usize = 60;

/// What a new file is to hold.
#[derive(Debug)]
pub struct NewEntry<'a> {
    pub kind: Kind,
    /// The title, or the name of a partner.
    pub title: &'a str,
    /// Keys that are filled already: the English name of each, and its values.
    pub filled: Vec<(&'a str, &'a [String])>,
    pub draft: bool,
}

/// The id that a title gives: short, and cut between words.
pub fn id_of(title: &str) -> String {
    let whole = names::slug(title);
    if whole.len() <= LONGEST_ID {
        return whole;
    }
    let cut = &whole[..LONGEST_ID];
    cut.rsplit_once('-').map_or(cut, |(kept, _)| kept).to_string()
}

impl NewEntry<'_> {
    /// The text of the file.
    pub fn text(&self, words: &KeyWords, catalogue: &Catalogue) -> String {
        let record = self.kind.record();
        let (now, later): (Vec<&'static Key>, Vec<&'static Key>) =
            record.keys.iter().partition(|key| key.required || self.value(words, key).is_some());
        let order = [now.as_slice(), later.as_slice()].concat();
        let page = Page { words, offers: Offers { catalogue }, record, order };
        let mut out = String::from("---\n");
        page.explain(&mut out, &words.text("file_head"));
        out.push_str(&format!("\n## --- {} ---\n", words.text("file_required")));
        for key in now {
            out.push('\n');
            page.explain_key(&mut out, key);
            match self.value(words, key) {
                Some(value) => out.push_str(&draft::yaml(&[(words.name(key).to_string(), value)])),
                None => {
                    page.show_example(&mut out, key);
                    out.push_str(&format!("{}:\n", words.name(key)));
                }
            }
        }
        out.push_str(&format!("\n## --- {} ---\n", words.text("file_optional")));
        for key in later {
            out.push('\n');
            page.explain_key(&mut out, key);
            for line in page.proposal(key).lines() {
                out.push_str(&format!("# {line}\n"));
            }
        }
        out.push_str("---\n");
        out
    }

    /// The keys that the editor still has to fill in, by their names in the file.
    pub fn missing(&self, words: &KeyWords) -> Vec<&'static str> {
        let empty = self.kind.record().keys.iter().filter(|key| key.required && self.value(words, key).is_none());
        empty.map(|key| words.name(key)).collect()
    }

    /// What stands in a key from the beginning.
    fn value(&self, words: &KeyWords, key: &Key) -> Option<Value> {
        let first = self.kind.record().keys.first().is_some_and(|first| first.en == key.en);
        if first {
            return Some(Value::Text(self.title.to_string()));
        }
        if key.en == "draft" && self.draft {
            return Some(Value::Text(yes(words).to_string()));
        }
        let (_, values) = self.filled.iter().find(|(en, values)| *en == key.en && !values.is_empty())?;
        Some(Value::List(values.iter().cloned().map(Value::Text).collect()))
    }
}

fn yes(words: &KeyWords) -> &'static str {
    match words.language() {
        Language::German => "ja",
        Language::English => "yes",
    }
}

/// What the comments of a file are made of.
struct Page<'a> {
    words: &'a KeyWords,
    offers: Offers<'a>,
    record: &'static Record,
    /// The keys as they stand in the file; what there is to refer to is told at the first of a kind.
    order: Vec<&'static Key>,
}

impl Page<'_> {
    fn explain(&self, out: &mut String, text: &str) {
        text.lines().flat_map(wrapped).for_each(|line| out.push_str(&format!("## {line}\n")));
    }

    /// What a key is about, and what may stand in it.
    fn explain_key(&self, out: &mut String, key: &Key) {
        let (label, about) = (self.words.label(self.record, key), self.words.about(self.record, key));
        self.explain(out, &self.words.fill("file_explained", &[("label", label.into()), ("about", about.into())]));
        if let Some(possible) = self.possible(key) {
            self.explain(out, &possible);
        }
    }

    fn possible(&self, key: &Key) -> Option<String> {
        if let Some(choices) = choices(&key.shape) {
            let names: Vec<&str> = choices.iter().map(|choice| self.words.word(choice)).collect();
            return Some(self.words.fill("file_possible", &[("names", names.join(", ").into())]));
        }
        let kind = referred(&key.shape)?;
        let first = self.order.iter().find(|key| referred(&key.shape) == Some(kind))?;
        let ids = if first.en == key.en { self.offers.ids(kind) } else { Vec::new() };
        let shown = ids.iter().take(PROPOSED).cloned().collect::<Vec<_>>().join(", ");
        let args = [("names", shown.into()), ("count", ids.len().to_string().into())];
        match ids.len() {
            0 => None,
            n if n <= PROPOSED => Some(self.words.fill("file_possible", &args)),
            _ => Some(self.words.fill("file_possible_more", &args)),
        }
    }

    /// An example in a comment above a key that is to be filled in.
    fn show_example(&self, out: &mut String, key: &Key) {
        let example = self.proposal(key);
        let value = example.split_once(':').map_or("", |(_, value)| value).trim_end();
        if value.starts_with('\n') {
            self.explain(out, &self.words.text("file_example_below"));
            for line in value.trim_start_matches('\n').lines() {
                out.push_str(&format!("## {line}\n"));
            }
        } else {
            self.explain(out, &self.words.fill("file_example", &[("example", value.trim().to_string().into())]));
        }
    }

    /// A key with an example; where it refers to something, with something of this catalogue.
    fn proposal(&self, key: &Key) -> String {
        let own = referred(&key.shape).and_then(|kind| self.offers.ids(kind).into_iter().next());
        match own {
            Some(id) if matches!(key.shape, Shape::List(_)) => format!("{}: [{id}]\n", self.words.name(key)),
            Some(id) => format!("{}: {id}\n", self.words.name(key)),
            None => self.words.example_lines(self.record, key),
        }
    }
}

/// What kind of thing a key refers to, itself or with the first key of its records.
fn referred(shape: &Shape) -> Option<Kind> {
    match shape {
        Shape::Reference(kind) | Shape::ReferenceOrText(kind) => Some(*kind),
        Shape::List(item) => referred(item),
        Shape::TextOr(record) => record.keys.first().and_then(|key| referred(&key.shape)),
        _ => None,
    }
}

/// What a catalogue has that can be referred to.
struct Offers<'a> {
    catalogue: &'a Catalogue,
}

impl Offers<'_> {
    /// The ids of a kind: partners with the most agreements first, all else in its own order.
    fn ids(&self, kind: Kind) -> Vec<String> {
        let all = self.catalogue;
        match kind {
            Kind::Partner => {
                let mut partners: Vec<_> =
                    all.partners().map(|(n, p)| (all.agreements_of(n).len(), p.id().to_string())).collect();
                partners.sort_by_key(|(agreements, _)| std::cmp::Reverse(*agreements));
                partners.into_iter().map(|(_, id)| id).collect()
            }
            Kind::Agreement => all.agreements().map(|(_, a)| a.id().to_string()).collect(),
            Kind::Topic => all.topics().map(|(_, t)| t.document.head.id.to_string()).collect(),
            Kind::LegalForm => all.legal_forms().map(|(_, f)| f.document.head.id.to_string()).collect(),
            Kind::Group => all.groups().map(|(_, g)| g.entry.id.value.to_string()).collect(),
            Kind::Source => all.sources().map(|(_, s)| s.entry.id.value.to_string()).collect(),
            Kind::Recommendation | Kind::Guide | Kind::Page => Vec::new(),
        }
    }
}

/// A line cut between words so that it can be read in any window; further lines are moved in.
fn wrapped(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.last_mut().expect("there is always a line");
        if !last.is_empty() && last.chars().count() + word.chars().count() >= WIDTH {
            lines.push(indented(word, 2));
        } else {
            let gap = if last.is_empty() { "" } else { " " };
            last.push_str(gap);
            last.push_str(word);
        }
    }
    lines
}
