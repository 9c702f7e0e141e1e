//! The pages that the law asks for, and the ways to report a fault on every page.

use scraper::{Html, Selector};
use verbund::diagnostic::Code;
use verbund::pipeline::Checked;

use crate::support::{EXAMPLE_SITE, check, codes, example_page, render, report, words};

/// A public body with everything that its law asks for.
const COMPLETE: &str = "titel: Prüfkatalog
adresse: https://pruefung.example/katalog/
land: LAND
profil: oeffentliche_stelle
kontakt: {stelle: Redaktion, mail: redaktion@pruefung.example}
rueckmeldung_formular: \"https://formular.example/melden?url={seite}&eintrag={kennung}\"
barrierefreiheit:
  status: teilweise
  geprueft_am: 01.09.2026
  methode: extern
  pruefstelle: Prüfstelle Beispiel
  erstellt_am: 02.09.2026
  kontakt: {stelle: Stabsstelle Inklusion, mail: barriere@pruefung.example}
  bekannte_barrieren: [{was: Die Karte, grund: Sie ist ein Bild., alternative: Die Tabelle darunter}]
impressum:
  stelle: Kreis Prüfung
  vertreten_durch: die Landrätin
  anschrift: Kreisplatz 1, 00000 Prüfung
  mail: post@pruefung.example
  telefon: 00000 1-0
  umsatzsteuer_id: DE000000000
datenschutz:
  datenschutzbeauftragte: {stelle: Stelle für Datenschutz, mail: datenschutz@pruefung.example}
  betrieb: Rechenzentrum Prüfung
  speicherdauer: 7 Tage
gebaerdensprache: {video: film.mp4, transkript: Willkommen beim Katalog., dauer: 2 Minuten}
";

fn complete(land: &str) -> Checked {
    check(&[("verbund.yaml", &COMPLETE.replace("LAND", land)), ("files/film.mp4", "")])
}

fn page(checked: &Checked, address: &str) -> String {
    render(checked).remove(&format!("{address}index.html")).unwrap_or_else(|| panic!("there is a page {address}"))
}

/// The address of the first link with these words.
fn link(html: &str, words: &str) -> String {
    let document = Html::parse_document(html);
    let links = Selector::parse("a").expect("a selector of this test");
    let found = document.select(&links).find(|a| a.text().collect::<String>().trim() == words);
    found.and_then(|a| a.value().attr("href")).unwrap_or_else(|| panic!("there is a link „{words}“")).to_string()
}

/// Tells which of several texts a page does not contain.
fn absent<'t>(html: &str, texts: &[&'t str]) -> Vec<&'t str> {
    let words = words(html);
    texts.iter().copied().filter(|text| !words.contains(text)).collect()
}

const EVERYWHERE: [&str; 11] = [
    "https://pruefung.example/katalog/",
    "Kreis Prüfung",
    "EN 301 549 (WCAG 2.1 AA)",
    "teilweise vereinbar",
    "Die Karte",
    "Sie ist ein Bild.",
    "Die Tabelle darunter",
    "1. September 2026",
    "Bewertung durch Dritte",
    "barriere@pruefung.example",
    "spätestens nach 6 Wochen",
];

#[test]
fn a_statement_in_north_rhine_westphalia_has_all_that_the_law_asks_for() {
    let statement = page(&complete("nw"), "barrierefreiheit/");
    assert_eq!(absent(&statement, &EVERYWHERE), [""; 0]);
    let own = ["BGG NRW", "BITVNRW", "Ombudsverfahren", "§ 10d BGG NRW", "Ombudsstelle für barrierefreie", "40219 Düsseldorf"];
    assert_eq!(absent(&statement, &own), [""; 0]);
    assert!(statement.contains("href=\"https://www.mags.nrw/ombudsstelle-barrierefreie-informationstechnik\""));
}

#[test]
fn a_statement_in_hesse_names_the_enforcement_office() {
    let statement = page(&complete("he"), "barrierefreiheit/");
    assert_eq!(absent(&statement, &EVERYWHERE), [""; 0]);
    let own = ["HessBGG", "HVBIT", "Durchsetzungsverfahren", "§ 6 HVBIT", "35390 Gießen"];
    assert_eq!(absent(&statement, &own), [""; 0]);
    assert!(!statement.contains("NRW"));
}

#[test]
fn a_federal_body_answers_within_a_month_and_names_the_conciliation() {
    let statement = page(&complete("bund"), "barrierefreiheit/");
    assert_eq!(absent(&statement, &["BITV 2.0", "innerhalb eines Monats", "Schlichtungsverfahren"]), [""; 0]);
    assert_eq!(absent(&statement, &["Schlichtungsstelle", "(§ 16 BGG)"]), [""; 0]);
}

#[test]
fn another_land_uses_the_law_and_the_office_of_the_settings() {
    let own = "  rechtsgrundlage: Landesgleichstellungsgesetz
  durchsetzungsstelle: {name: Stelle des Landes, anschrift: Platz 1, mail: stelle@land.example, url: \"https://land.example/\"}
  erstellt_am: ";
    let settings = COMPLETE.replace("LAND", "by").replace("  erstellt_am: ", own);
    let checked = check(&[("verbund.yaml", &settings), ("files/film.mp4", "")]);
    assert_eq!(report(&checked), "");
    let statement = page(&checked, "barrierefreiheit/");
    let stated = ["Landesgleichstellungsgesetz", "Stelle des Landes", "stelle@land.example"];
    assert_eq!(absent(&statement, &stated), [""; 0]);
}

#[test]
fn imprint_and_privacy_say_what_the_settings_say() {
    let site = render(&complete("nw"));
    let imprint =
        ["§ 5", "Kreis Prüfung", "die Landrätin", "Kreisplatz 1, 00000 Prüfung", "post@pruefung.example", "DE000000000"];
    assert_eq!(absent(&site["impressum/index.html"], &imprint), [""; 0]);
    let privacy = [
        "Kreis Prüfung",
        "Stelle für Datenschutz",
        "Rechenzentrum Prüfung",
        "7 Tage",
        "Artikel 77",
        "ldi.nrw.de",
        "Kennung des Eintrags",
    ];
    assert_eq!(absent(&site["datenschutz/index.html"], &privacy), [""; 0]);
}

#[test]
fn a_complete_public_body_has_nothing_to_correct_but_easy_language() {
    for land in ["nw", "he", "bund"] {
        assert_eq!(codes(&complete(land).diagnostics), ["V318"], "{land}");
    }
}

#[test]
fn every_missing_item_is_told_once_and_only_to_public_bodies() {
    let bare = "titel: P\nadresse: https://p.example/\nland: nw\nprofil: oeffentliche_stelle\n\
                barrierefreiheit: {status: nicht}\nimpressum: {telefon: 1}\ndatenschutz: {betrieb: hier}\n";
    let missing = |settings: &str| -> Vec<String> {
        let found = check(&[("verbund.yaml", settings)]).diagnostics;
        let items = found.iter().filter(|fault| fault.code == Code::LegalItemMissing);
        items.map(|fault| fault.args.iter().find(|(name, _)| *name == "key").expect("a key").1.clone()).collect()
    };
    let mut told = missing(bare);
    told.sort();
    let all = [
        "anschrift",
        "bekannte_barrieren",
        "datenschutzbeauftragte",
        "erstellt_am",
        "formular",
        "geprueft_am",
        "kontakt",
        "mail",
        "methode",
        "speicherdauer",
        "stelle",
        "verantwortlich",
        "vertreten_durch",
    ];
    assert_eq!(told, all);
    assert!(!missing(&bare.replace("land: nw", "land: he")).contains(&"formular".to_string()), "a mail address does in Hesse");
    assert_eq!(codes(&check(&[("verbund.yaml", &bare.replace("oeffentliche_stelle", "beispiel"))]).diagnostics), [""; 0]);
}

#[test]
fn a_form_is_given_the_page_and_the_entry_and_a_letter_stands_beside_it() {
    let sheet = page(&complete("nw"), "vereinbarungen/volkshochschule/");
    let form = "https://formular.example/melden?url=https%3A%2F%2Fpruefung.example%2Fkatalog%2Fvereinbarungen%2Fvolkshochschule%2F&eintrag=volkshochschule";
    assert_eq!(link(&sheet, "Fehler melden"), form);
    assert_eq!(link(&sheet, "Barriere melden"), form);
    let letter = link(&sheet, "Fehler per E-Mail melden");
    assert!(letter.starts_with("mailto:redaktion@pruefung.example?subject=Fehler%20melden%3A%20"), "{letter}");
    assert!(letter.contains("https%3A%2F%2Fpruefung.example%2Fkatalog%2Fvereinbarungen%2Fvolkshochschule%2F"), "{letter}");
    assert!(link(&sheet, "Barriere per E-Mail melden").starts_with("mailto:barriere@pruefung.example?"));
}

#[test]
fn without_a_form_the_letter_is_the_way_on_every_page() {
    for (path, html) in EXAMPLE_SITE.iter().filter(|(path, html)| path.ends_with(".html") && html.contains("<main")) {
        for words in ["Fehler melden", "Barriere melden"] {
            assert!(link(html, words).starts_with("mailto:redaktion@verbund.example?subject="), "{path}");
        }
    }
}

#[test]
fn every_page_links_to_the_pages_that_the_law_asks_for() {
    let checked = check(&[]);
    let site = render(&checked);
    for (path, html) in site.iter().filter(|(path, html)| path.ends_with(".html") && html.contains("<main")) {
        for (words, address) in [
            ("Barrierefreiheit", "/barrierefreiheit/"),
            ("Impressum", "/impressum/"),
            ("Datenschutz", "/datenschutz/"),
            ("Leichte Sprache", "/leichte-sprache/"),
        ] {
            assert_eq!(link(html, words), address, "{path}");
        }
    }
}

#[test]
fn pages_that_nobody_wrote_are_made_from_the_settings() {
    let site = render(&check(&[]));
    assert_eq!(absent(&site["leichte-sprache/index.html"], &["Was finden Sie hier?", "Ist die Seite barriere-frei?"]), [""; 0]);
    assert_eq!(absent(&site["datenschutz/index.html"], &["keine Cookies", "Ihre Rechte"]), [""; 0]);
    assert_eq!(absent(&site["barrierefreiheit/index.html"], &["kein Angebot einer öffentlichen Stelle"]), [""; 0]);
    assert!(!site["barrierefreiheit/index.html"].contains("vereinbar."), "nothing is claimed that nobody assessed");
}

#[test]
fn pages_promise_nothing_that_the_settings_leave_open() {
    let open = "titel: P\nadresse: https://p.example/\nland: nw\n";
    let checked = check(&[("verbund.yaml", open)]);
    assert_eq!(codes(&checked.diagnostics), ["V319"]);
    let site = render(&checked);
    let statement = words(&site["barrierefreiheit/index.html"]);
    for untrue in ["kein Angebot einer öffentlichen Stelle", "schreiben Sie uns", "wie Sie eine melden"] {
        assert!(!statement.contains(untrue), "{untrue}: {statement}");
    }
    assert_eq!(absent(&site["impressum/index.html"], &["noch nicht angegeben"]), [""; 0]);
    let easy = words(&site["leichte-sprache/index.html"]);
    assert!(!easy.contains("Fehler melden") && easy.contains("noch nicht geprüft"), "{easy}");

    let named = open.to_string() + "herausgeber: Kreis P\nkontakt: {mail: a@p.example}\n";
    let checked = check(&[("verbund.yaml", &named)]);
    assert_eq!(codes(&checked.diagnostics), [""; 0]);
    let site = render(&checked);
    assert_eq!(absent(&site["leichte-sprache/index.html"], &["Fehler melden"]), [""; 0]);
    assert_eq!(absent(&site["barrierefreiheit/index.html"], &["Bitte schreiben Sie uns"]), [""; 0]);
}

#[test]
fn documents_that_nobody_checked_are_counted() {
    let agreement = "---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\ndokumente:\n\
                     - {titel: Vertrag, datei: a.pdf}\n- {titel: Satzung, datei: a.pdf, barrierefrei: nein}\n\
                     - {titel: Anlage, datei: a.pdf, barrierefrei: ja}\n- {titel: Nur genannt}\n---\n";
    let checked = check(&[("agreements/a.md", agreement), ("files/a.pdf", "")]);
    let statement = page(&checked, "barrierefreiheit/");
    assert_eq!(absent(&statement, &["2 Dokumente des Katalogs sind nicht barrierefrei"]), [""; 0]);
}

#[test]
fn the_film_stands_on_the_home_page_and_is_linked_from_every_page() {
    let site = render(&complete("nw"));
    let home = &site["index.html"];
    assert!(home.contains("id=\"gebaerdensprache\"") && home.contains("src=\"/katalog/dateien/film.mp4\""));
    assert_eq!(absent(home, &["Willkommen beim Katalog.", "2 Minuten"]), [""; 0]);
    assert_eq!(link(&site["impressum/index.html"], "Deutsche Gebärdensprache"), "/katalog/#gebaerdensprache");
    let lost = check(&[("verbund.yaml", &COMPLETE.replace("LAND", "nw"))]);
    assert!(codes(&lost.diagnostics).contains(&"V206"), "a film that is not there is told");
}

#[test]
fn a_second_imprint_is_told_and_not_lost() {
    let imprint = "---\ntitel: Impressum\nart: impressum\n---\nEs gibt mich.\n";
    let checked = check(&[("pages/a.md", imprint), ("pages/b.md", imprint)]);
    assert_eq!(codes(&checked.diagnostics), ["V501"]);
}

#[test]
fn the_example_says_that_it_is_an_example() {
    assert_eq!(
        absent(example_page("/barrierefreiheit/"), &["kein Angebot einer öffentlichen Stelle", "Ombudsverfahren"]),
        [""; 0]
    );
    assert_eq!(absent(example_page("/impressum/"), &["Projekt Verbund", "Beispielkatalog"]), [""; 0]);
}

#[test]
fn an_english_interface_has_english_pages() {
    let settings = COMPLETE.replace("LAND", "nw") + "weitere_sprachen: [en]\n";
    let site = render(&check(&[("verbund.yaml", &settings), ("files/film.mp4", "")]));
    let statement = &site["en/accessibility/index.html"];
    assert_eq!(absent(statement, &["partially compliant", "Ombuds procedure", "Evaluation by a third party"]), [""; 0]);
    assert!(site["en/easy-language/index.html"].contains("What can you find here?"));
}
