//! The words for the keys: complete in both languages, their examples understood by the reader, and
//! the pages of the handbook up to date.

use std::collections::BTreeSet;
use std::fs;

use verbund::diagnostic::Severity;
use verbund::document::fields::Fields;
use verbund::document::schema::{self, FILE_KINDS, Key, Record};
use verbund::document::{self, tree};
use verbund::keys::reference::{self, PAGES};
use verbund::keys::{KeyWords, choices, explained_at, indented, reachable};
use verbund::location::SourcePath;
use verbund::source::{self, SourceFile};
use verbund::strings::{Language, Strings};

use crate::support::{TODAY, check_tree, folder};

const LANGUAGES: [Language; 2] = [Language::German, Language::English];

fn all_keys() -> impl Iterator<Item = (&'static Record, &'static Key)> {
    schema::ALL.iter().flat_map(|record| record.keys.iter().map(move |key| (*record, key)))
}

#[test]
fn every_key_is_explained_in_both_languages_and_nothing_else_is() {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for record in schema::ALL {
        wanted.extend([record.name.to_string(), format!("{}.about", record.name)]);
    }
    for (record, key) in all_keys() {
        let id = format!("{}-{}", record.name, key.en);
        wanted.extend([format!("{id}.about"), format!("{id}.example"), id]);
    }
    for language in LANGUAGES {
        let strings = Strings::of_keys(language);
        let missing: Vec<&String> = wanted.iter().filter(|id| strings.find(id, &[]).is_none()).collect();
        assert!(missing.is_empty(), "without words in {}: {missing:?}", language.tag());
        let around = |id: &str| ["reference_", "shape_", "file_"].iter().any(|prefix| id.starts_with(prefix));
        let orphans: Vec<String> = strings.plain().into_keys().filter(|id| !wanted.contains(id) && !around(id)).collect();
        assert!(orphans.is_empty(), "about no key in {}: {orphans:?}", language.tag());
    }
}

/// The attributes `value-…` of the file, each with its message.
fn explained_words(language: &str) -> BTreeSet<(String, String)> {
    let text = fs::read_to_string(folder(&format!("src/strings/keys.{language}.ftl"))).expect("the words");
    let mut message = String::new();
    let mut out = BTreeSet::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        match name.trim_start().strip_prefix(".value-") {
            Some(word) => assert!(out.insert((message.clone(), word.to_string())), "{message}: {word} twice"),
            None if !name.starts_with([' ', '#']) => message = name.to_string(),
            None => {}
        }
    }
    out
}

#[test]
fn words_of_closed_lists_are_explained_where_they_first_come_up() {
    let german = explained_words("de");
    assert_eq!(german, explained_words("en"));
    assert!(german.len() > 50);
    let known: BTreeSet<(String, String)> = all_keys()
        .filter_map(|(record, key)| {
            let list = choices(&key.shape)?;
            let (first, _) = explained_at(list)?;
            let ids = list.iter().map(|choice| (format!("{}-{}", record.name, key.en), choice.en.to_string()));
            (first.name == record.name).then(|| ids.collect::<Vec<_>>())
        })
        .flatten()
        .collect();
    let odd: Vec<_> = german.difference(&known).collect();
    assert!(odd.is_empty(), "about no word of a list, or not at the first key with it: {odd:?}");
}

/// A record with the examples of its required keys and of one more.
fn filled(words: &KeyWords, record: &Record, key: Option<&Key>) -> String {
    let is_asked = |one: &&Key| one.required || key.is_some_and(|key| key.en == one.en);
    record.keys.iter().filter(is_asked).map(|one| words.example_lines(record, one)).collect()
}

/// The keys of a root with one of them leading, record by record, to the one that is asked for.
fn leading_to(words: &KeyWords, root: &'static Record, record: &'static Record, key: &Key) -> Option<String> {
    if std::ptr::eq(root, record) {
        return Some(filled(words, record, Some(key)));
    }
    root.keys.iter().find_map(|parent| {
        let below = parent.shape.record().filter(|below| reachable(below).iter().any(|r| std::ptr::eq(*r, record)))?;
        let inside = indented(&leading_to(words, below, record, key)?, 2);
        let others = root.keys.iter().filter(|one| one.required && one.en != parent.en);
        let others: String = others.map(|one| words.example_lines(root, one)).collect();
        Some(format!("{others}{}:\n{inside}\n", words.name(parent)))
    })
}

/// A file of a catalogue in which a key stands with its example.
fn file_with(words: &KeyWords, root: &'static Record, record: &'static Record, key: &Key) -> Option<SourceFile> {
    let text = leading_to(words, root, record, key)?;
    let as_list = || format!("- {}\n", indented(&text, 2).trim_start());
    let (path, text) = match root.name {
        "group" => ("groups.yaml".to_string(), as_list()),
        "source" => ("sources.yaml".to_string(), as_list()),
        "glossary" => ("glossary.yaml".to_string(), as_list()),
        "settings" => ("verbund.yaml".to_string(), text),
        "translation" => ("agreements/a.en.md".to_string(), format!("---\n{text}---\n")),
        name => {
            let kind = FILE_KINDS.iter().find(|kind| kind.id() == name)?;
            let id = format!("beispiel-{}-{}", record.name, key.en).replace('_', "-");
            (format!("{}/{id}.md", kind.folders()[0]), format!("---\n{text}---\n"))
        }
    };
    Some(SourceFile { path: SourcePath::new(&path), text: Some(text.into()) })
}

#[test]
fn every_example_is_understood_without_a_finding() {
    let mut faults = Vec::new();
    let mut read = 0;
    for language in LANGUAGES {
        let words = KeyWords::new(language);
        for (record, key) in all_keys() {
            for file in PAGES.iter().filter_map(|root| file_with(&words, root, record, key)) {
                read += 1;
                let mut found = document::parse(&file).diagnostics;
                if file.path.as_str() == "verbund.yaml" {
                    let tree = source::SourceTree { files: vec![file.clone()], diagnostics: Vec::new() };
                    let options = crate::support::options(TODAY);
                    found = verbund::settings::read(&tree, &options).diagnostics;
                }
                // An example may be what editors have to think about; it is never wrong.
                let wrong = found.iter().filter(|fault| fault.severity() != Severity::Note);
                faults
                    .extend(wrong.map(|fault| format!("{}: {} {:?}\n{:?}", fault.code.as_str(), key.en, fault.args, file.text)));
            }
        }
    }
    assert!(read > 600, "{read}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_examples_of_mappings_have_the_keys_of_the_table() {
    for language in LANGUAGES {
        let words = KeyWords::new(language);
        for record in [&schema::MAPPING, &schema::ORIGIN, &schema::PATTERN] {
            let text: String = record.keys.iter().map(|key| words.example_lines(record, key)).collect();
            let (path, mut faults) = (SourcePath::new("mappings/a.yaml"), Vec::new());
            let node = tree::read(&path, &text, 0, &mut faults);
            Fields::new(record, &node, &path, &mut faults);
            assert_eq!(faults, vec![], "{text}");
        }
    }
}

/// What the examples refer to is in the example catalogue, so that they can be tried there.
#[test]
fn what_the_examples_name_is_in_the_example_catalogue() {
    for language in LANGUAGES {
        let words = KeyWords::new(language);
        let mut tree = source::read(&folder("content")).expect("the example catalogue");
        for (record, key) in all_keys() {
            let roots = FILE_KINDS.iter().map(|kind| kind.record());
            let files = roots.filter_map(|root| file_with(&words, root, record, key));
            tree.files.extend(files);
        }
        tree.files.sort_by(|a, b| a.path.cmp(&b.path));
        tree.files.dedup_by(|a, b| a.path == b.path);
        let checked = check_tree(tree, TODAY);
        let unknown: Vec<_> = checked.diagnostics.iter().filter(|fault| fault.code.as_str() == "V101").collect();
        assert!(unknown.is_empty(), "{unknown:#?}");
    }
}

#[test]
fn the_key_reference_of_the_handbook_is_up_to_date() {
    for language in LANGUAGES {
        let place = folder(reference::folder(language));
        let pages = reference::pages(language);
        if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
            fs::create_dir_all(&place).expect("a folder");
            for (name, text) in &pages {
                fs::write(place.join(name), text).expect("a page");
            }
        }
        for (name, text) in &pages {
            let written = fs::read_to_string(place.join(name)).unwrap_or_default();
            assert!(written == *text, "{name} is out of date; INSTA_UPDATE=always cargo test --test it keys writes it");
        }
        let there: BTreeSet<String> = fs::read_dir(&place)
            .expect("the pages")
            .map(|entry| entry.expect("a page").file_name().to_string_lossy().into())
            .collect();
        assert_eq!(there, pages.into_iter().map(|(name, _)| name).collect(), "no page is left behind");
    }
}
