//! A second interface language, translations of entries, and texts in easy language.

use crate::support::{Site, check, codes, render, report, words};

const SETTINGS: &str =
    "titel: Prüfkatalog\nadresse: https://pruefung.example/\nsprache: de\nweitere_sprachen: [en]\nprofil: beispiel\n";
const GERMAN: &str = "---\ntitel: Rettungsdienst\nzusammenfassung: Zwei Städte teilen sich den Rettungsdienst.\nthema: bildung\npartner: [Kamen, Bönen]\n---\n## Zweck\nHilfe.[^1] [Thema](/themen/bildung/)\n\n[^1]: Immer.\n";
const ENGLISH: &str = "---\ntitle: Ambulance service\nsummary: Two towns share the ambulance service.\n---\n## Purpose\nHelp.\n";
const EASY: &str = "---\ntitel: Kranken-Wagen\n---\n## Zweck\nKamen und Bönen haben zusammen Kranken-Wagen.[^1] [Oben](#zweck)\n\n[^1]: Immer.\n";

fn site() -> Site {
    let files = [
        ("verbund.yaml", SETTINGS),
        ("agreements/rettungsdienst.md", GERMAN),
        ("agreements/rettungsdienst.en.md", ENGLISH),
        ("agreements/rettungsdienst.ls.md", EASY),
    ];
    let checked = check(&files);
    assert_eq!(report(&checked), "");
    render(&checked)
}

#[test]
fn every_page_stands_in_both_languages_and_they_know_each_other() {
    let site = site();
    let german = &site["vereinbarungen/rettungsdienst/index.html"];
    let english = &site["en/agreements/rettungsdienst/index.html"];
    assert!(german.contains("<html lang=\"de\"") && english.contains("<html lang=\"en\""));
    for page in [german, english] {
        assert!(page.contains("hreflang=\"en\" href=\"https://pruefung.example/en/agreements/rettungsdienst/\""), "{page}");
        assert!(page.contains("hreflang=\"de\" href=\"https://pruefung.example/vereinbarungen/rettungsdienst/\""), "{page}");
    }
    let count = |folder: &str| site.keys().filter(|path| path.starts_with(folder)).count();
    assert_eq!(count("en/agreements/"), count("vereinbarungen/"));
}

#[test]
fn a_translated_entry_speaks_the_language_of_the_page() {
    let site = site();
    let sheet = words(&site["en/agreements/rettungsdienst/index.html"]);
    assert!(sheet.contains("Ambulance service") && sheet.contains("Two towns share") && sheet.contains("Purpose"), "{sheet}");
    assert!(!sheet.contains("Zwei Städte"), "{sheet}");
    let list = words(&site["en/agreements/index.html"]);
    assert!(list.contains("Ambulance service"), "{list}");
}

#[test]
fn an_entry_without_translation_is_shown_in_its_own_language_and_marked() {
    let site = site();
    let sheet = &site["en/agreements/volkshochschule/index.html"];
    assert!(sheet.contains("lang=\"de\"") && sheet.contains("Gemeinsame Volkshochschule"), "{sheet}");
}

#[test]
fn links_of_texts_stay_in_the_language_of_the_page() {
    let files = [("verbund.yaml", SETTINGS), ("agreements/rettungsdienst.md", GERMAN)];
    let site = render(&check(&files));
    assert!(site["vereinbarungen/rettungsdienst/index.html"].contains("href=\"/themen/bildung/\">Thema"));
    assert!(site["en/agreements/rettungsdienst/index.html"].contains("href=\"/en/topics/bildung/\">Thema"));
}

#[test]
fn easy_language_stands_beside_the_text_with_ids_of_its_own() {
    let site = site();
    let html = &site["vereinbarungen/rettungsdienst/index.html"];
    assert!(html.contains("Kranken-Wagen"), "{html}");
    for id in ["zweck", "ls-zweck", "fn-1", "ls-fn-1"] {
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn a_translation_of_nothing_is_told() {
    let checked = check(&[("agreements/fehlt.en.md", ENGLISH)]);
    assert_eq!(codes(&checked.diagnostics), ["V110"]);
}

#[test]
fn a_link_inside_a_text_in_easy_language_stays_in_it() {
    let sheet = &site()["vereinbarungen/rettungsdienst/index.html"];
    assert!(sheet.contains("<a href=\"#ls-zweck\">Oben</a>") && sheet.contains("id=\"ls-zweck\""), "{sheet}");
}

#[test]
fn a_language_counts_once() {
    let settings = SETTINGS.replace("[en]", "[en, de, en]");
    let checked = check(&[("verbund.yaml", &settings)]);
    assert_eq!(report(&checked), "");
    assert_eq!(checked.settings.languages.len(), 2);
}
