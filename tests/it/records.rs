//! The records of open data: as many as the catalogue has, what its files say and nothing more, and as their own
//! schema describes them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use verbund::document::front_matter;
use verbund::document::schema::{Key, Kind};
use verbund::keys::reachable;
use verbund::pipeline::{self, Checked};
use verbund::settings::Options;
use verbund::source::{self, SourceTree};

use crate::support::{EXAMPLE, EXAMPLE_SITE, Site, TODAY, check, folder, options, render, report, tree_with};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The example catalogue as its JSON says it.
static WHOLE: LazyLock<Value> = LazyLock::new(|| json(&EXAMPLE_SITE["daten/katalog.json"]));

/// A catalogue in which every key of the files is used.
fn full(options: &Options) -> Checked {
    let tree = tree_with(source::read(&folder("tests/cases/records")).expect("the catalogue of every key"));
    let checked = pipeline::check_tree(tree, Path::new("."), options, &mut |_| {}).expect("the theme is in order");
    assert!(!checked.has_errors(), "{}", report(&checked));
    checked
}

static FULL: LazyLock<Site> = LazyLock::new(|| render(&full(&options(TODAY))));

fn list<'v>(of: &'v Value, key: &str) -> &'v [Value] {
    of[key].as_array().unwrap_or_else(|| panic!("a list {key}"))
}

/// The thing of an id.
fn of_id<'v>(things: &'v [Value], id: &str) -> &'v Value {
    things.iter().find(|thing| thing["id"] == id).unwrap_or_else(|| panic!("{id} is there"))
}

/// Every text of a value.
fn texts(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::String(text) => BTreeSet::from([text.as_str()]),
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn the_whole_catalogue_has_everything_in_its_order() {
    let catalogue = &EXAMPLE.catalogue;
    assert_eq!((list(&WHOLE, "agreements").len(), list(&WHOLE, "partners").len()), (106, 114));
    let titles: Vec<&str> = catalogue.agreements().map(|(_, a)| &**a.title()).collect();
    assert_eq!(list(&WHOLE, "agreements").iter().map(|a| &a["title"]).collect::<Vec<_>>(), titles);
    let names: Vec<&str> = catalogue.partners().map(|(_, p)| &**p.name()).collect();
    assert_eq!(list(&WHOLE, "partners").iter().map(|p| &p["name"]).collect::<Vec<_>>(), names);
    assert!(names.contains(&"Gemeinde Bönen") && titles.iter().any(|title| title.contains("ä")));
    let counts = [
        ("topics", catalogue.topics().len()),
        ("legal_forms", catalogue.legal_forms().len()),
        ("groups", catalogue.groups().len()),
        ("recommendations", catalogue.recommendations().len()),
        ("guides", catalogue.guides().len()),
        ("sources", catalogue.sources().len()),
    ];
    for (key, count) in counts {
        assert_eq!(list(&WHOLE, key).len(), count, "{key}");
    }
    assert_eq!(
        (&WHOLE["format"], &WHOLE["as_of"], &WHOLE["language"]),
        (&json!("verbund-catalogue/1"), &json!("2026-11-01"), &json!("de"))
    );
}

#[test]
fn each_line_and_each_page_says_what_the_whole_catalogue_says() {
    let lines: Vec<Value> = EXAMPLE_SITE["daten/vereinbarungen.ndjson"].lines().map(json).collect();
    assert_eq!(lines, list(&WHOLE, "agreements"));
    let beside = [("agreements", "agreement"), ("partners", "partner"), ("topics", "topic")];
    let mut pages = 0;
    for (many, one) in beside {
        for thing in list(&WHOLE, many) {
            let address = thing["page"].as_str().and_then(|page| page.strip_prefix("https://verbund.example/")).expect("a page");
            let file = json(&EXAMPLE_SITE[&format!("{address}index.json")]);
            assert_eq!(&file[one], thing, "{address}");
            assert!(EXAMPLE_SITE.contains_key(&format!("{address}index.html")));
            pages += 1;
        }
    }
    assert_eq!(pages, 106 + 114 + 10);
}

#[test]
fn lists_name_their_agreements_with_their_status() {
    let page = |path: &str| json(&EXAMPLE_SITE[&format!("{path}index.json")])["list"].clone();
    let ended = page("status/beendet/");
    let of_status: Vec<&Value> = list(&WHOLE, "agreements").iter().filter(|a| a["status"] == "ended").map(|a| &a["id"]).collect();
    assert!(!of_status.is_empty());
    assert_eq!(list(&ended, "agreements").iter().map(|a| &a["id"]).collect::<Vec<_>>(), of_status);
    assert!(list(&ended, "agreements").iter().all(|a| a["status"] == "ended"));
    let pair = page("partner/boenen/mit/kamen/");
    let both = |a: &&Value| {
        let parties = |id: &str| list(of_id(list(&WHOLE, "partners"), id), "agreements").iter().any(|p| p["id"] == a["id"]);
        parties("boenen") && parties("kamen")
    };
    assert_eq!(list(&pair, "agreements").len(), list(&WHOLE, "agreements").iter().filter(both).count());
    assert_eq!(pair["title"], "Gemeinde Bönen und Stadt Kamen");
    let form = page("rechtsformen/zweckverband/");
    assert_eq!((&form["legal_form"]["id"], form["id"].as_str()), (&json!("zweckverband"), Some("zweckverband")));
    assert_eq!(page("zeit/1970er/")["decade"], 1970);
    assert_eq!(page("zeit/unbekannt/").get("decade"), None);
    let listed = |route: &str| EXAMPLE_SITE.keys().filter(|path| path.starts_with(route) && path.ends_with("index.json")).count();
    assert_eq!((listed("status/"), listed("rechtsformen/")), (EXAMPLE.catalogue.by_status().len(), 10));
}

/// The front matter of an example file, read by another reader than ours.
fn front(path: &str) -> serde_yaml::Value {
    let file = EXAMPLE.tree.files.iter().find(|file| file.path.as_str() == path).expect("a file of the example");
    let text = file.text.as_deref().expect("it is text");
    let parts = front_matter::split(&file.path, text, &mut Vec::new());
    serde_yaml::from_str(&text[parts.yaml]).expect("YAML")
}

/// Keys whose values stand in records as references, as the words of closed lists, or not at all.
const RESOLVED: [&str; 29] = [
    "aufgabenerledigung",
    "gehoert_zu",
    "vorgaenger",
    "nachfolger",
    "entstanden_aus",
    "themen",
    "thema",
    "partner",
    "gruppe",
    "ohne",
    "rolle",
    "art",
    "rechtsform",
    "quelle",
    "quellen",
    "status",
    "zu",
    "bei",
    "uebertragung",
    "gebiet",
    "genannt",
    "barrierefrei",
    "offen_fuer_beitritt",
    "geplant",
    "befristet",
    "begruendung",
    "entwurf",
    "feld",
    "behoerde",
];

/// The texts of a front matter that must stand in a record word by word, each with its key.
fn words(value: &serde_yaml::Value, key: &str, out: &mut Vec<(String, String)>) {
    match value {
        serde_yaml::Value::Mapping(entries) => {
            let is_event = entries.contains_key("datum") || entries.contains_key("zu");
            for (name, value) in entries {
                let name = name.as_str().unwrap_or_default();
                // The kind of an amount or a document is free words, that of an event one of a closed list.
                let free = name == "art" && !is_event && !key.is_empty();
                words(value, if free { "art (frei)" } else { name }, out);
            }
        }
        serde_yaml::Value::Sequence(items) => items.iter().for_each(|item| words(item, key, out)),
        _ if RESOLVED.contains(&key) => {}
        serde_yaml::Value::String(text) => out.push((key.to_string(), text.trim().to_string())),
        serde_yaml::Value::Number(number) => out.push((key.to_string(), number.to_string())),
        _ => {}
    }
}

#[test]
fn every_word_of_every_agreement_and_partner_stands_in_its_record() {
    let (mut compared, mut faults) = (0, Vec::new());
    let agreements = EXAMPLE.catalogue.agreements().map(|(_, a)| (&a.document.head, "agreements"));
    let partners = EXAMPLE.catalogue.partners().map(|(_, p)| (&p.document.head, "partners"));
    for (head, kind) in agreements.chain(partners) {
        let record = of_id(list(&WHOLE, kind), &head.id);
        let said = texts(record);
        let mut written = Vec::new();
        words(&front(head.path.as_str()), "", &mut written);
        let lost = written.iter().filter(|(_, text)| !said.contains(text.as_str()));
        faults.extend(lost.map(|(key, text)| format!("{}: {key}: {text}", head.path)));
        compared += written.len();
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(compared > 2000, "{compared}");
}

#[test]
fn a_full_agreement_is_its_file() {
    let record = of_id(list(&WHOLE, "agreements"), "kim-weiterleitung-aenderung-2");
    let file = front("agreements/vereinbarungen-im-volltext/kim-weiterleitung-aenderung-2.md");
    let text = |value: &serde_yaml::Value| value.as_str().map(str::to_string);
    let column = |key: &str, of: &str| -> Vec<Option<String>> {
        file[key].as_sequence().expect("a list").iter().map(|item| text(&item[of])).collect()
    };
    let read = |key: &str, of: &str| -> Vec<Option<String>> {
        list(record, key).iter().map(|item| item[of].as_str().map(str::to_string)).collect()
    };
    let columns = [
        ("partner", "vertreten_durch", "partners", "represented_by"),
        ("partner", "anmerkung", "partners", "note"),
        ("rechtsgrundlagen", "norm", "legal_basis", "norm"),
        ("rechtsgrundlagen", "fundstelle", "legal_basis", "place"),
        ("finanzen", "betrag", "money", "amount"),
        ("finanzen", "je", "money", "per"),
        ("stellen", "anteil", "posts", "share"),
        ("gremien", "name", "committees", "name"),
        ("gremien", "rhythmus", "committees", "rhythm"),
        ("fristen", "was", "deadlines", "what"),
        ("fristen", "faellig", "deadlines", "due"),
        ("beschluesse", "drucksache", "decisions", "paper"),
        ("dokumente", "titel", "documents", "title"),
        ("kontakt", "stelle", "contact", "office"),
        ("quellen", "stelle", "sources", "place"),
        ("quellen", "wert", "sources", "value"),
    ];
    for (german, of, english, field) in columns {
        assert_eq!(read(english, field), column(german, of), "{german}.{of}");
    }
    let partners: Vec<&Value> = list(record, "partners").iter().map(|p| &p["partner"]["id"]).collect();
    assert_eq!(partners, ["kreis-unna", "luenen", "bergkamen", "selm", "werne", "kamen", "boenen"]);
    assert_eq!(record["partners"][1]["role"], json!(["forwarding_recipient", "beneficiary"]));
    assert_eq!(record["partners"][1]["partner"]["name"], "Stadt Lünen");
    assert_eq!(
        record["money"].as_array().map(|all| all.iter().map(|m| &m["cents"]).collect()),
        Some(vec![&json!(5_700_000), &json!(57_000_000)])
    );
    assert_eq!(
        record["term"]["until"],
        json!({"text": "31.12.2023", "edtf": "2023-12-31", "earliest": "2023-12-31", "latest": "2023-12-31"})
    );
    assert_eq!(record["notice"]["period"], json!({"text": "6 Monate", "duration": "P6M"}));
    assert_eq!((&record["notice"]["reasons"], &record["term"]["limited"]), (&json!(true), &json!(true)));
    assert_eq!((&record["status"], &record["status_stated"]), (&json!("unknown"), &json!(false)));
    assert_eq!(record["began"]["stated"], false);
    assert_eq!(record["sources"][1]["field"], "deadlines");
    assert_eq!(record["events"][1]["kind"], "granted");
    assert_eq!(record["upcoming"][0]["day"], "2027-01-15");
    assert_eq!(record["legal_form"][0]["page"], "https://verbund.example/rechtsformen/vertrag/");
    let html = record["text"]["html"].as_str().expect("a text");
    assert!(
        html.contains("Kommunale Integrationsmanagement soll diese Wege verbinden") && html.contains("57.000 Euro"),
        "{html}"
    );
    assert!(record["text"]["footnotes"][0]["html"].as_str().is_some_and(|html| html.contains("rechnerisch 570.000 Euro")));
}

#[test]
fn dates_keep_their_words_beside_their_meaning() {
    let whole = json(&FULL["daten/katalog.json"]);
    let agreement = |id: &str| of_id(list(&whole, "agreements"), id).clone();
    assert_eq!(
        agreement("alles")["start"],
        json!({"text": "20.12.1983 (gegründet 01.01.2014)", "edtf": "1983-12-20", "earliest": "1983-12-20", "latest": "1983-12-20",
            "further": [{"label": "gegründet", "edtf": "2014-01-01", "earliest": "2014-01-01", "latest": "2014-01-01"}]})
    );
    assert_eq!(
        agreement("anfang")["start"],
        json!({"text": "2013 bis 2015", "edtf": "2013/2015", "earliest": "2013-01-01", "latest": "2015-12-31"})
    );
    assert_eq!(agreement("mitte")["start"], json!({"text": "befristet", "sense": "limited"}));
    assert_eq!(
        agreement("mitte")["began"],
        json!({"edtf": "1990", "earliest": "1990-01-01", "latest": "1990-12-31", "stated": false})
    );
    let event = &agreement("alles")["events"][0];
    assert_eq!((&event["date"]["planned"], &event["date"]["edtf"]), (&json!(true), &json!("2015")));
}

#[test]
fn addresses_are_whole() {
    let record = &json(&FULL["vereinbarungen/alles/index.json"])["agreement"];
    assert_eq!(record["page"], "https://pruefung.example/katalog/vereinbarungen/alles/");
    assert_eq!(record["documents"][0]["url"], "https://pruefung.example/katalog/dateien/plan.pdf");
    assert_eq!(record["sources"][0]["url"], "https://pruefung.example/katalog/dateien/plan.pdf");
    let html = record["text"]["html"].as_str().expect("a text");
    for link in ["themen/bildung/", "dateien/plan.pdf"] {
        assert!(html.contains(&format!("href=\"https://pruefung.example/katalog/{link}\"")), "{html}");
    }
    let note = record["text"]["footnotes"][0]["html"].as_str().expect("a note");
    assert!(note.contains("href=\"https://pruefung.example/katalog/partner/kamen/\""), "{note}");
    let english = &json(&FULL["en/agreements/alles/index.json"])["agreement"];
    assert_eq!(english["page"], "https://pruefung.example/katalog/en/agreements/alles/");
    assert_eq!(english["topics"][0]["page"], "https://pruefung.example/katalog/en/topics/bildung/");
}

/// A value without the addresses in it.
fn without_addresses(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_addresses).collect(),
        Value::Object(fields) => {
            let kept = fields.iter().filter(|(key, _)| !["page", "html"].contains(&key.as_str()));
            kept.map(|(key, value)| (key.clone(), without_addresses(value))).collect()
        }
        other => other.clone(),
    }
}

#[test]
fn records_say_the_same_in_every_interface_language() {
    for (german, english) in [("vereinbarungen/alles", "agreements/alles"), ("partner/kamen", "partners/kamen")] {
        let [german, english] =
            [german.to_string(), format!("en/{english}")].map(|path| json(&FULL[&format!("{path}/index.json")]));
        assert_eq!(without_addresses(&german), without_addresses(&english));
    }
    let record = &json(&FULL["vereinbarungen/alles/index.json"])["agreement"];
    let said: Vec<(&Value, &Value)> = list(record, "translations").iter().map(|t| (&t["language"], &t["title"])).collect();
    assert_eq!(said, [(&json!("en"), &json!("Everything")), (&json!("de-simple"), &Value::Null)]);
}

#[test]
fn what_no_page_shows_stands_in_no_file() {
    for (path, text) in FULL.iter().filter(|(path, _)| path.starts_with("daten/") || path.ends_with("index.json")) {
        for hidden in [
            "Geheim",
            "Verborgen",
            "Kommentar",
            "x_intern",
            "heimlich",
            "Interner Hinweis",
            "Gründerin",
            "veroeffentlichen",
            "publish\"",
        ] {
            assert!(!text.contains(hidden), "{hidden} in {path}");
        }
    }
    let record = &json(&FULL["vereinbarungen/alles/index.json"])["agreement"];
    assert_eq!((&record["contact"][0]["person"], record["contact"][1].get("person")), (&json!("Frau Offen"), None));
    assert_eq!(record["x_nummer"], json!({"a": ["1", "zwei"]}));
    // A translation into a language that the site does not have is shown nowhere.
    let only_german = "titel: Prüfkatalog\nadresse: https://pruefung.example/\nprofil: beispiel\n";
    let english = "---\ntitle: Hidden words\n---\n";
    let german = "---\ntitel: A\nzusammenfassung: B.\nthema: bildung\npartner: [Kamen, Bönen]\n---\n";
    let site = render(&check(&[("verbund.yaml", only_german), ("agreements/a.md", german), ("agreements/a.en.md", english)]));
    assert!(site.values().all(|text| !text.contains("Hidden words")));
}

#[test]
fn drafts_are_there_when_pages_show_them() {
    let site = render(&full(&Options { drafts: true, ..options(TODAY) }));
    let whole = json(&site["daten/katalog.json"]);
    assert_eq!(of_id(list(&whole, "agreements"), "entwurf")["draft"], true);
    assert!(validator(&site, "catalogue").is_valid(&whole));
}

#[test]
fn hostile_words_stay_words() {
    let title = "A \\\"</script><script>alert(1)</script> \u{2028}\u{0085}{{ x }} ,\"};\u{202e}";
    let yaml = serde_json::to_string(title).expect("JSON is YAML");
    let file = format!(
        "---\ntitel: {yaml}\nzusammenfassung: \"a\\nb\\tc\\u0007\"\nthema: bildung\npartner: [Kamen, Bönen]\nx_\"b\\: [{yaml}]\n---\n"
    );
    let site = render(&check(&[("agreements/a.md", &file)]));
    let whole = json(&site["daten/katalog.json"]);
    let record = of_id(list(&whole, "agreements"), "a");
    assert_eq!((&record["title"], &record["summary"]), (&json!(title), &json!("a\nb\tc\u{7}")));
    let lines = site["daten/vereinbarungen.ndjson"].split_terminator('\n').map(json).collect::<Vec<_>>();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["title"], title);
}

/// The schema for one of its definitions, as a validator of a stranger reads it.
fn validator(site: &Site, definition: &str) -> Validator {
    let mut schema = json(&site["daten/schema.json"]);
    let whole = schema.as_object_mut().expect("an object");
    whole.remove("anyOf");
    whole.insert("$ref".into(), format!("#/$defs/{definition}").into());
    jsonschema::draft202012::new(&schema).expect("a schema")
}

/// Which definition describes a file of the site; nothing for those that are no records.
fn kind(path: &str, value: &Value) -> Option<&'static str> {
    match path {
        "daten/katalog.json" => Some("catalogue"),
        "daten/partner.geojson" => Some("feature_collection"),
        _ if !path.ends_with("/index.json") => None,
        _ => ["agreement", "partner", "topic", "list"]
            .into_iter()
            .zip(["agreement_file", "partner_file", "topic_file", "list_file"])
            .find(|(key, _)| value.get(key).is_some())
            .map(|(_, kind)| kind),
    }
}

fn assert_valid(site: &Site) -> BTreeMap<&'static str, usize> {
    let schema = json(&site["daten/schema.json"]);
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    let any = jsonschema::draft202012::new(&schema).expect("a schema");
    let mut validators: BTreeMap<&str, Validator> = BTreeMap::new();
    let mut counts = BTreeMap::new();
    let mut check = |path: &str, kind: &'static str, value: &Value| {
        let validator = validators.entry(kind).or_insert_with(|| validator(site, kind));
        let faults: Vec<String> = validator.iter_errors(value).map(|e| format!("{e} at {}", e.instance_path())).collect();
        assert!(faults.is_empty(), "{path}: {faults:#?}");
        assert!(any.is_valid(value), "{path}");
        *counts.entry(kind).or_default() += 1;
    };
    for (path, text) in site.iter().filter(|(path, _)| path.ends_with("json")) {
        let value = json_or_lines(path, text);
        if let Some(kind) = kind(path, &value) {
            check(path, kind, &value);
        }
    }
    for line in site["daten/vereinbarungen.ndjson"].lines() {
        check("a line", "agreement", &json(line));
    }
    counts
}

fn json_or_lines(path: &str, text: &str) -> Value {
    if path.ends_with(".ndjson") { Value::Null } else { json(text) }
}

#[test]
fn every_file_is_as_the_schema_says() {
    let counts = assert_valid(&EXAMPLE_SITE);
    assert_eq!(counts["agreement_file"], 106);
    assert_eq!((counts["partner_file"], counts["topic_file"], counts["agreement"]), (114, 10, 106));
    assert!(counts["list_file"] > 100 && counts["catalogue"] == 1 && counts["feature_collection"] == 1, "{counts:?}");
    assert_valid(&FULL);
}

/// Every key of the definition that a value is made of, with the name of the definition.
fn seen(schema: &Value, definition: &str, value: &Value, out: &mut BTreeSet<(String, String)>) {
    let about = &schema["$defs"][definition];
    for (key, value) in value.as_object().into_iter().flatten() {
        let Some(property) = about["properties"].get(key) else { continue };
        out.insert((definition.to_string(), key.clone()));
        let inner = property["$ref"].as_str().or(property["items"]["$ref"].as_str());
        let Some(inner) = inner.and_then(|at| at.strip_prefix("#/$defs/")) else { continue };
        match value {
            Value::Array(items) => items.iter().for_each(|item| seen(schema, inner, item, out)),
            item => seen(schema, inner, item, out),
        }
    }
}

/// The schema has no field that nothing fills, and a file with one more field is refused.
#[test]
fn the_schema_has_every_field_and_no_other() {
    let schema = json(&FULL["daten/schema.json"]);
    let mut found = BTreeSet::new();
    let drafts = render(&full(&Options { drafts: true, ..options(TODAY) }));
    for site in [&*FULL, &drafts] {
        for (path, text) in site.iter().filter(|(path, _)| path.ends_with("json")) {
            let value = json_or_lines(path, text);
            if let Some(kind) = kind(path, &value) {
                seen(&schema, kind, &value, &mut found);
            }
        }
    }
    let mut wanted = BTreeSet::new();
    for (definition, about) in schema["$defs"].as_object().expect("definitions") {
        assert_eq!(about["additionalProperties"], false, "{definition}");
        wanted.extend(about["properties"].as_object().into_iter().flatten().map(|(key, _)| (definition.clone(), key.clone())));
    }
    let unfilled: Vec<_> = wanted.difference(&found).collect();
    assert!(unfilled.is_empty(), "no file of the catalogue of every key has: {unfilled:?}");
    let mut file = json(&FULL["vereinbarungen/alles/index.json"]);
    let validator = validator(&FULL, "agreement_file");
    assert!(validator.is_valid(&file));
    file["agreement"]["partners"][0]["shoe_size"] = json!(42);
    assert!(!validator.is_valid(&file));
}

#[test]
fn the_schema_explains_every_field_in_the_languages_of_the_site() {
    let schema = json(&FULL["daten/schema.json"]);
    let about = |value: &Map<String, Value>, name: &str| {
        for key in ["title", "description"] {
            let text = value[key].as_str().unwrap_or_default();
            // A key that stands where words should be names its record.
            assert!(
                !text.is_empty() && !text.contains("any-") && !text.contains(&format!("{name}-")) && !text.contains(".about"),
                "{name}: {text}"
            );
        }
    };
    let mut fields = 0;
    for (name, definition) in schema["$defs"].as_object().expect("definitions") {
        about(definition.as_object().expect("a record"), name);
        for (_, field) in definition["properties"].as_object().into_iter().flatten() {
            about(field.as_object().expect("a field"), name);
            fields += 1;
        }
    }
    assert!(fields > 300, "{fields}");
    let status = &schema["$defs"]["agreement"]["properties"]["status"];
    assert_eq!(status["enum"][0], "active");
    let description = status["description"].as_str().unwrap_or_default();
    assert!(description.contains("Wo die Vereinbarung am Stichtag steht.") && description.contains("Where the agreement stands"));
    assert!(description.contains("- active: Die Vereinbarung läuft."), "{description}");
    let german = json(&EXAMPLE_SITE["daten/schema.json"]);
    let description = german["$defs"]["agreement"]["properties"]["status"]["description"].as_str().unwrap_or_default();
    assert!(!description.contains("Where the agreement"), "{description}");
}

/// The words for records explain nothing that is not there.
#[test]
fn no_words_are_left_over() {
    let schema = json(&FULL["daten/schema.json"]);
    let definitions = schema["$defs"].as_object().expect("definitions");
    let properties = |name: &str| definitions[name]["properties"].as_object().expect("fields");
    let strings = verbund::strings::Strings::of_records(verbund::strings::Language::German);
    let is_used = |id: &str| match id.split_once('-') {
        None => id == "schema" || definitions.contains_key(id),
        Some(("any", field)) => definitions.keys().any(|name| properties(name).contains_key(field)),
        Some(("top", field)) => properties("catalogue").contains_key(field),
        Some((name, field)) => definitions.contains_key(name) && properties(name).contains_key(field),
    };
    let orphans: Vec<String> = strings.plain().into_keys().filter(|id| !is_used(id)).collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}

/// The catalogue of every key keeps its promise.
#[test]
fn the_catalogue_of_every_key_uses_every_key() {
    let tree = source::read(&folder("tests/cases/records")).expect("the catalogue of every key");
    let mut used = BTreeSet::new();
    let is_entry = |path: &str| path.ends_with(".md") && !path.ends_with(".en.md") && !path.ends_with(".ls.md");
    for file in tree.files.iter().filter(|file| is_entry(file.path.as_str())) {
        let text = file.text.as_deref().unwrap_or_default();
        let parts = front_matter::split(&file.path, text, &mut Vec::new());
        collect(&serde_yaml::from_str(&text[parts.yaml]).expect("YAML"), &mut used);
    }
    for kind in [Kind::Agreement, Kind::Partner, Kind::Topic, Kind::LegalForm, Kind::Recommendation, Kind::Guide] {
        for record in reachable(kind.record()) {
            let names = |key: &Key| [key.de].into_iter().chain(key.also.iter().copied()).any(|name| used.contains(name));
            let missing: Vec<&str> = record.keys.iter().filter(|key| !names(key)).map(|key| key.de).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", record.name);
        }
    }
}

fn collect(value: &serde_yaml::Value, keys: &mut BTreeSet<String>) {
    match value {
        serde_yaml::Value::Mapping(entries) => {
            for (key, value) in entries {
                keys.extend(key.as_str().map(str::to_string));
                collect(value, keys);
            }
        }
        serde_yaml::Value::Sequence(items) => items.iter().for_each(|item| collect(item, keys)),
        _ => {}
    }
}

#[test]
fn the_order_of_files_changes_nothing() {
    let tree = source::read(&folder("tests/cases/records")).expect("the catalogue of every key");
    let mut turned = tree_with(tree);
    turned.files.reverse();
    let turned = pipeline::check_tree(turned, Path::new("."), &options(TODAY), &mut |_| {}).expect("the theme is in order");
    let site = render(&turned);
    for (path, text) in FULL.iter().filter(|(path, _)| path.starts_with("daten/") || path.ends_with("index.json")) {
        assert_eq!(&site[path], text, "{path}");
    }
    let none = check_tree_of_nothing();
    assert_eq!(json(&none["daten/katalog.json"])["agreements"], json!([]));
    assert_eq!(none["daten/vereinbarungen.ndjson"], "");
    assert_valid(&none);
}

/// The site of a catalogue without any entry.
fn check_tree_of_nothing() -> Site {
    let tree = SourceTree::of(&[("verbund.yaml", "titel: Leer\nadresse: https://leer.example/\nprofil: beispiel\n")]);
    render(&pipeline::check_tree(tree, Path::new("."), &options(TODAY), &mut |_| {}).expect("the theme is in order"))
}
