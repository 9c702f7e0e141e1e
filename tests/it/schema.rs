//! The JSON Schema of each kind of file: valid itself, true to the example catalogue, and strict where
//! the reader is.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::{Value, json};
use verbund::document::front_matter;
use verbund::schema::{SUBJECTS, Subject, schema, subject_of};
use verbund::strings::Language;

use crate::support::{EXAMPLE, run};

fn validator(subject: &Subject) -> Validator {
    let schema = schema(subject, Language::German, Some(&EXAMPLE.catalogue));
    jsonschema::draft7::new(&schema).expect("a schema")
}

/// YAML as an editor's language server reads it.
fn data(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{error}: {yaml}"))
}

fn agreement(more: &str) -> Value {
    let base = "titel: A\nzusammenfassung: B.\nthemen: [bildung]\npartner: [Stadt Kamen]\n";
    data(&format!("{base}{more}"))
}

#[test]
fn every_schema_is_a_schema() {
    for subject in SUBJECTS {
        for (language, catalogue) in [(Language::German, None), (Language::English, Some(&EXAMPLE.catalogue))] {
            let schema = schema(subject, language, catalogue);
            assert!(jsonschema::draft7::meta::is_valid(&schema), "{}", subject.names[0]);
            assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        }
    }
}

#[test]
fn every_file_of_the_example_catalogue_is_valid() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for subject in SUBJECTS {
        let validator = validator(subject);
        for file in &EXAMPLE.tree.files {
            let Some(text) = file.text.as_deref() else { continue };
            let path = file.path.as_str();
            let folder = subject.kind().is_some_and(|kind| file.path.top_folder().is_some_and(|f| kind.folders().contains(&f)));
            let yaml = if folder {
                let parts = front_matter::split(&file.path, text, &mut Vec::new());
                &text[parts.yaml]
            } else if subject.files.contains(&path) {
                text
            } else {
                continue;
            };
            *counts.entry(subject.names[0]).or_default() += 1;
            let faults: Vec<String> =
                validator.iter_errors(&data(yaml)).map(|e| format!("{} at {}", e, e.instance_path())).collect();
            assert!(faults.is_empty(), "{path}: {faults:#?}");
        }
    }
    assert!(counts["agreement"] > 100 && counts["partner"] > 100, "{counts:?}");
    assert_eq!(counts.len(), SUBJECTS.len(), "each kind has been tried: {counts:?}");
}

#[test]
fn what_check_tells_the_schema_tells_too() {
    let validator = validator(subject_of("Vereinbarung").expect("a kind"));
    let fine = [
        "",
        "beginn: 1961\n",
        "beginn: \"Schuljahr 1992/93\"\n",
        "x_eigenes: {a: [1]}\n",
        "entwurf: true\n",
        "aufgabenerledigung: alle gemeinsam\n",
        "quellen: ikz-folien-2016\n",
        "term: {limited: no}\n",
        "rechtsform: Zweckverband\nlegal_basis: § 1\n",
    ];
    for more in fine {
        let faults: Vec<String> = validator.iter_errors(&agreement(more)).map(|e| e.to_string()).collect();
        assert!(faults.is_empty(), "{more}: {faults:?}");
    }
    let broken = [
        "titl: A\n",
        "title: A\n",
        "rechtsform: Zwekverband\n",
        "status: laufend seit langem\n",
        "ereignisse: [{art: neufassung}]\n",
        "ereignisse: [{art: neu, datum: 2015}]\n",
        "laufzeit: {bis: 2020, ende: 2021}\n",
        "quellen: [unbekannte-quelle]\n",
        "entwurf: vielleicht\n",
        "veroeffentlichung: [{url: kreis.example}]\n",
    ];
    for more in broken {
        assert!(!validator.is_valid(&agreement(more)), "{more}");
    }
    assert!(!validator.is_valid(&data("titel: A\nzusammenfassung: B.\npartner: [Stadt Kamen]\n")), "a topic is missing");
    assert!(validator.is_valid(&data("title: A\nsummary: B.\ntopic: bildung\npartners: [Stadt Kamen]\n")), "all in English");
    let long = json!({"titel": "A", "zusammenfassung": "B".repeat(301), "themen": "bildung", "partner": "Stadt Kamen"});
    assert!(!validator.is_valid(&long));
}

#[test]
fn the_language_of_the_catalogue_stands_first() {
    let subject = subject_of("agreement").expect("a kind");
    for (language, first, title) in [(Language::German, "titel", "Titel · Title"), (Language::English, "title", "Title · Titel")]
    {
        let schema = schema(subject, language, None);
        let (name, key) = schema["properties"].as_object().and_then(|all| all.iter().next()).expect("a key");
        assert_eq!((name.as_str(), &key["title"]), (first, &title.into()));
        assert!(key["description"].as_str().is_some_and(|text| text.contains("fact sheet") && text.contains("Steckbrief")));
        assert_eq!(schema["properties"]["beginn"]["examples"][0], "01.08.1975");
        let status = schema["properties"]["status"]["description"].as_str().unwrap_or_default();
        assert!(status.contains("- aktiv: Die Vereinbarung läuft.") && status.contains("- active: The agreement is running."));
    }
}

#[test]
fn without_a_catalogue_any_name_may_be_referred_to() {
    let subject = subject_of("agreement").expect("a kind");
    let validator = jsonschema::draft7::new(&schema(subject, Language::German, None)).expect("a schema");
    assert!(validator.is_valid(&agreement("rechtsform: Irgendeine\n")));
}

#[test]
fn the_command_prints_lists_and_writes() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = run(&["schema"], folder.path());
    let text = String::from_utf8_lossy(&list.stdout);
    assert!(list.status.success() && text.contains("vereinbarung, agreement") && text.contains("groups.yaml"), "{text}");

    let one = run(&["schema", "Rechtsform"], folder.path());
    let schema: Value = serde_json::from_slice(&one.stdout).expect("JSON");
    assert_eq!(schema["title"], "Rechtsform · Legal form");

    let content = crate::support::folder("content");
    let all = run(&["schema", "alle", &content.to_string_lossy(), "--out", "a/b"], folder.path());
    assert!(all.status.success());
    for subject in SUBJECTS {
        assert!(folder.path().join("a/b").join(subject.file_name()).is_file(), "{}", subject.file_name());
    }

    let wrong = run(&["schema", "vertrag"], folder.path());
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("Möglich sind: vereinbarung, partner"));
}
