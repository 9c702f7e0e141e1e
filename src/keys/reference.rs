//! The key reference of the handbook: one Markdown page for each kind of file, with every key it may
//! carry. Knows nothing of files on disk; the test `keys` compares the pages with `docs/`.

use super::{KeyWords, choices, reachable};
use crate::document::choice::Choice;
use crate::document::schema::{self, Key, Record, Shape};
use crate::names;
use crate::strings::Language;

/// The records that have a page: those that are a file, or an entry of a file of their own.
pub const PAGES: &[&Record] = &[
    &schema::AGREEMENT,
    &schema::PARTNER,
    &schema::GROUP,
    &schema::TOPIC,
    &schema::LEGAL_FORM,
    &schema::RECOMMENDATION,
    &schema::GUIDE,
    &schema::PAGE,
    &schema::TRANSLATION,
    &schema::SOURCE,
    &schema::TERM_OF_ART,
    &schema::SETTINGS,
    &schema::MAPPING,
];

/// The folder of the pages in a language.
pub fn folder(language: Language) -> &'static str {
    match language {
        Language::German => "docs/handbuch/angaben",
        Language::English => "docs/handbook/keys",
    }
}

/// All pages of a language: the name of each file and its text; the first one lists the others.
pub fn pages(language: Language) -> Vec<(String, String)> {
    let words = KeyWords::new(language);
    let pages = PAGES.iter().map(|record| (file(&words, record), page(&words, record)));
    std::iter::once(("README.md".to_string(), list(&words))).chain(pages).collect()
}

fn file(words: &KeyWords, record: &Record) -> String {
    format!("{}.md", names::slug(&words.record(record)))
}

fn list(words: &KeyWords) -> String {
    let line =
        |record: &&Record| format!("- [{}]({}): {}\n", words.record(record), file(words, record), words.about_record(record));
    let lines: String = PAGES.iter().map(line).collect();
    let text = |key: &str| words.text(key);
    format!("<!-- {} -->\n\n# {}\n\n{}\n\n{lines}", text("reference_intro"), text("reference_list"), text("reference_list_about"))
}

fn page(words: &KeyWords, root: &'static Record) -> String {
    let mut out = format!("<!-- {} -->\n", words.text("reference_intro"));
    for record in together(root) {
        let level = if record.name == root.name { "#" } else { "##" };
        out.push_str(&format!("\n{level} {}\n\n{}\n", words.record(record), words.about_record(record)));
        for key in record.keys {
            out.push_str(&entry(words, record, key, level));
        }
    }
    out
}

/// The records of a page. What stands below `fields` of a mapping is free in the table, but not to people.
fn together(root: &'static Record) -> Vec<&'static Record> {
    let mut records = reachable(root);
    if root.name == schema::MAPPING.name {
        records.extend([&schema::ORIGIN, &schema::PATTERN]);
    }
    records
}

fn entry(words: &KeyWords, record: &Record, key: &Key, level: &str) -> String {
    let mut facts = vec![words.fill("reference_other_name", &[("name", format!("`{}`", other_name(words, key)).into())])];
    if !key.also.is_empty() {
        let names: Vec<String> = key.also.iter().map(|name| format!("`{name}`")).collect();
        facts.push(words.fill("reference_also", &[("names", names.join(", ").into())]));
    }
    if key.required {
        facts.push(format!("**{}**", words.text("reference_required")));
    }
    facts.push(shape(words, &key.shape));
    let table = choices(&key.shape).map(|choices| table(words, choices)).unwrap_or_default();
    format!(
        "\n{level}# {} · `{}`\n\n{}\n\n{}\n\n```yaml\n{}```\n{table}",
        words.label(record, key),
        words.name(key),
        facts.join(" · "),
        words.about(record, key),
        words.example_lines(record, key),
    )
}

fn other_name(words: &KeyWords, key: &Key) -> &'static str {
    match words.language() {
        Language::German => key.en,
        Language::English => key.de,
    }
}

/// What a value looks like, in words.
fn shape(words: &KeyWords, shape: &Shape) -> String {
    let text = |key: &str| words.text(key);
    let record = |key: &str| {
        let record = shape.record().filter(|record| !record.keys.is_empty());
        let Some(record) = record else { return text("shape_free") };
        let name = words.record(record);
        words.fill(key, &[("record", format!("[{name}](#{})", anchor(&name)).into())])
    };
    let kind = |key: &str, kind: schema::Kind| words.fill(key, &[("kind", words.record(kind.record()).into())]);
    match shape {
        Shape::Text(None) => text("shape_text"),
        Shape::Text(Some(max)) => words.fill("shape_text_max", &[("max", max.to_string().into())]),
        Shape::Number => text("shape_number"),
        Shape::Flag => text("shape_flag"),
        Shape::Date => text("shape_date"),
        Shape::Period => text("shape_period"),
        Shape::Address => text("shape_address"),
        Shape::Amount => text("shape_amount"),
        Shape::Choice(_) => text("shape_choice"),
        Shape::Reference(which) => kind("shape_reference", *which),
        Shape::ReferenceOrText(which) => kind("shape_reference_or_text", *which),
        Shape::TextOr(_) => record("shape_text_or"),
        Shape::Record(_) => record("shape_record"),
        Shape::List(item) => words.fill("shape_list", &[("item", self::shape(words, item).into())]),
    }
}

/// The anchor that a heading gets on the common platforms: small letters, spaces as dashes.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c)).collect::<String>();
    kept.replace(' ', "-")
}

fn table(words: &KeyWords, choices: &'static [Choice]) -> String {
    let text = |key: &str| words.text(key);
    let mut out = format!(
        "\n| {} | {} | {} |\n|---|---|---|\n",
        text("reference_word"),
        text("reference_other_word"),
        text("reference_meaning")
    );
    for choice in choices {
        let other = if words.language() == Language::German { choice.en } else { choice.de };
        let meaning = words.choice(choices, choice).unwrap_or_default();
        out.push_str(&format!("| `{}` | `{other}` | {meaning} |\n", words.word(choice)));
    }
    out
}
