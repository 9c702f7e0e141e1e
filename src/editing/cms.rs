//! The configuration of a git-based CMS (Decap CMS and Sveltia CMS read the same), made from the table
//! of keys: a collection for every folder of the catalogue that holds files of a kind.
//!
//! Two shapes of the table are unknown to a CMS. A value that is a text or a record is a record there.
//! Yes, no or nothing is a choice, because an empty box of a CMS means no.
//! Knows nothing of the CMS itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{FormWords, folder, paths};
use crate::catalogue::Catalogue;
use crate::document::choice::{Backend, Choice, Tristate};
use crate::document::schema::{FILE_KINDS, Key, Kind, Record, Shape};
use crate::settings::editing::Cms;
use crate::strings::Language;

/// The file `config.yml`.
pub fn config(catalogue: &Catalogue, cms: &Cms, words: &FormWords<'_>) -> String {
    let folders = FILE_KINDS.iter().map(|kind| (*kind, folders(catalogue, *kind))).collect();
    let maker = Maker { folders, cms, words };
    let collections: Vec<Value> = FILE_KINDS.iter().flat_map(|kind| maker.collections(*kind)).collect();
    let whole = json!({
        "backend": backend(cms),
        "media_folder": format!("{}files", cms.folder),
        "public_folder": if words.keys.language() == Language::German { "/dateien" } else { "/files" },
        "slug": { "encoding": "ascii", "clean_accents": true },
        "collections": collections,
    });
    serde_yaml::to_string(&whole).expect("texts, lists and records can be written")
}

fn backend(cms: &Cms) -> Value {
    let mut backend = json!({ "name": cms.backend.id(), "repo": &*cms.repo, "branch": &*cms.branch });
    if let Some(server) = &cms.server {
        let server = server.trim_end_matches('/');
        let api = match cms.backend {
            Backend::GitHub => "api/v3",
            Backend::GitLab => "api/v4",
            Backend::Gitea => "api/v1",
        };
        backend["base_url"] = server.into();
        backend["api_root"] = format!("{server}/{api}").into();
    }
    if let Some(app_id) = &cms.app_id {
        if cms.backend == Backend::GitLab {
            backend["auth_type"] = "pkce".into();
        }
        backend["app_id"] = (&**app_id).into();
    }
    backend
}

/// The folders that hold files of a kind; where there is no file yet, the one for the kind.
fn folders(catalogue: &Catalogue, kind: Kind) -> BTreeSet<String> {
    let above = |path: &str| path.rsplit_once('/').map_or_else(String::new, |(folder, _)| folder.to_string());
    let used: BTreeSet<String> = paths(catalogue, kind).into_iter().map(|path| above(path.as_str())).collect();
    if used.is_empty() { BTreeSet::from([folder(catalogue, kind)]) } else { used }
}

struct Maker<'a> {
    folders: BTreeMap<Kind, BTreeSet<String>>,
    cms: &'a Cms,
    words: &'a FormWords<'a>,
}

impl Maker<'_> {
    fn collections(&self, kind: Kind) -> Vec<Value> {
        self.folders[&kind].iter().map(|folder| self.collection(kind, folder)).collect()
    }

    fn collection(&self, kind: Kind, folder: &str) -> Value {
        let record = kind.record();
        let label = self.words.keys.record(record);
        let below = folder.split_once('/').map(|(_, below)| format!("{label}: {below}"));
        let title = format!("{{{{{}}}}}", self.words.keys.name(&record.keys[0]));
        let mut fields: Vec<Value> = record.keys.iter().map(|key| self.field(record, key)).collect();
        let body = self.words.strings.text("editing_body");
        fields.push(json!({ "name": "body", "label": body, "widget": "markdown", "required": false }));
        json!({
            "name": name(folder),
            "label": below.unwrap_or(label),
            "folder": format!("{}{folder}", self.cms.folder),
            "create": true,
            "extension": "md",
            "format": "yaml-frontmatter",
            "identifier_field": self.words.keys.name(&record.keys[0]),
            "summary": title,
            "slug": title,
            "fields": fields,
        })
    }

    fn field(&self, record: &'static Record, key: &'static Key) -> Value {
        let words = &self.words.keys;
        let mut field = Map::new();
        field.insert("name".into(), words.name(key).into());
        field.insert("label".into(), words.label(record, key).into());
        field.insert("hint".into(), words.meaning(record, key).into());
        field.insert("required".into(), key.required.into());
        field.extend(self.widget(&key.shape));
        Value::Object(field)
    }

    /// The widget for a shape with what it must know.
    fn widget(&self, shape: &Shape) -> Map<String, Value> {
        let widget = match shape {
            Shape::Text(Some(max)) => {
                let name = if *max > 200 { "text" } else { "string" };
                json!({ "widget": name, "pattern": [format!("^[\\s\\S]{{0,{max}}}$"), format!("≤ {max}")] })
            }
            Shape::Text(None) => json!({ "widget": "text" }),
            Shape::Number => json!({ "widget": "number", "value_type": "int" }),
            Shape::Flag => self.choice(Tristate::CHOICES, &["yes", "no"]),
            Shape::Choice(list) => self.choice(list, &[]),
            Shape::Reference(kind) => self.reference(*kind),
            Shape::Date | Shape::Period | Shape::Address | Shape::Amount | Shape::ReferenceOrText(_) => {
                json!({ "widget": "string" })
            }
            Shape::TextOr(record) | Shape::Record(record) => {
                json!({ "widget": "object", "collapsed": true, "fields": self.fields(record) })
            }
            Shape::List(inner) => self.list(inner),
        };
        let Value::Object(widget) = widget else { unreachable!("every widget is a record") };
        widget
    }

    fn list(&self, inner: &'static Shape) -> Value {
        match inner {
            Shape::TextOr(record) | Shape::Record(record) => {
                json!({ "widget": "list", "collapsed": true, "fields": self.fields(record) })
            }
            Shape::Choice(_) | Shape::Reference(_) => {
                let mut several = self.widget(inner);
                if several["widget"] == "string" {
                    return json!({ "widget": "list" });
                }
                several.insert("multiple".into(), true.into());
                Value::Object(several)
            }
            _ => json!({ "widget": "list" }),
        }
    }

    fn fields(&self, record: &'static Record) -> Vec<Value> {
        record.keys.iter().map(|key| self.field(record, key)).collect()
    }

    /// A choice of what lies in one folder; what lies in several, or in one file, is named by its id.
    fn reference(&self, kind: Kind) -> Value {
        let folders = self.folders.get(&kind).filter(|folders| folders.len() == 1);
        let Some(folder) = folders.and_then(BTreeSet::first) else {
            return json!({ "widget": "string" });
        };
        let title = self.words.keys.name(&kind.record().keys[0]);
        json!({
            "widget": "relation",
            "collection": name(folder),
            "value_field": "{{slug}}",
            "search_fields": [title],
            "display_fields": [title],
        })
    }

    /// A list to choose from; of all words where none are picked out.
    fn choice(&self, list: &'static [Choice], only: &[&str]) -> Value {
        let meant = list.iter().filter(|choice| only.is_empty() || only.contains(&choice.en));
        let option =
            |choice: &'static Choice| json!({ "label": self.words.label(list, choice), "value": self.words.keys.word(choice) });
        json!({ "widget": "select", "options": meant.map(option).collect::<Vec<_>>() })
    }
}

/// The name of the collection for a folder.
fn name(folder: &str) -> String {
    folder.replace('/', "-")
}
