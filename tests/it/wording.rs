//! The rules that look at words: what they find, and above all what they must leave alone.

use jiff::civil::{Date, date};
use verbund::diagnostic::Diagnostic;
use verbund::source::SourceTree;

use crate::support::{TODAY, check, check_tree, codes, folder, run, tree_with};

/// The wording of the list of 72 awkward values; behind `=>` what is told in it, if anything.
const AWKWARD: &str = "\
1961
seit 1962 als VKU
14.12.1979 (gegründet 19.08.1939)
20.12.1983 01.01.2014
Schuljahr 1992/1993 2002
2003 (Unna) 2004 (Bönen) 2005 (Fröndenberg) 2006 (Holzwickede) 2015 gepl. (Kamen)
01.05.2003 (26.01.2014)
Okt. 2008
2011/2012
„OK-Soz“, \"OKSozius\", Open ProSoz
01.08.2016 bzw. 01.07.2017
?
Tierheim für das gesamte Kreisgebiet ohne Schwerte
WFG für den Kreis Unna, Sparkasse UnnaKamen, Gemeinschaftsstadwerke
alle kreisfreien Städte im Ruhrgebiet, die vier Kreise … – im Kreis Wesel nur anteilig
53, WFG, RPA, KPB, FB 50
(Neufassung in 2006 ohne Selm)
Beschaffung von Fahrzeugen (gekündigt in 2006)
KRZ Minden-Ravensberg (Lemgo), CitKomm Iserlohn - ehem. KDVB
Rund 30 Kommunen oder Einrichtungen … unter Festivalleitung
Hochschulbibliothekszentrum NRW, Köln
•Zweckverband
KDN … (Stadt Kamen ist assoziiertes Mitglied über Stadt Münster)
Absprache gemeins. Mietvertrag
2012/ 2014, gemeinsamer Kaufvertrag zu je 50 %
und weitere 192 Städte und Gemeinden in NRW
37 Kommunen RgBz Arnsberg, davon 6 Kreis Unna (…)
HSK, MK und SO <small>(Anmerkung: Frönd. ist nicht Mitglied im ZV. …)</small>
befristet, wird geprüft, nach Bedarf, jede Gemeinde
Geschäftsführung, Beteiligte, Kreisausschuss
✓ Realisierung des Projektes, ▪ …?, ➤
**ingerichtet** am 12. und 13.01.2016
2. Änderung des Weiterleitungsvertrages vom 13.01.2022
Kreistags-Drucksache 042/21, Az. 36.30.06-078/2023-002
Zuwendungsbescheid für den BS I vom XXX => XXX
Städte Lünen, Selm, Werne (= „Nordkreis“)
57.000,00 Euro je 1,0 VzÄ pro Kalenderjahr
§ 5 HAG, § 6 HAG/SGB IX, § 7 HAG SGB IX, ihm/ihr
im Bereich (bitte bezeichnen) => (bitte bezeichnen)
mit einer Frist von sechs Monaten zum Jahresende schriftlich
LAG SELBSTHILFE NRW e.V., In Zukunft inklusiv.
Unterschrift xx.xx.2022 / 22.11.2022 => xx.xx.2022
Einwohner*innen, Partizipationsbegleiter*in
„…“, ‚…‘, –, §, €
";

fn agreement(lines: &str, body: &str) -> String {
    format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n{lines}\n---\n{body}")
}

/// The code of each finding with the words that it marks.
fn marked<'t>(text: &'t str, diagnostics: &[Diagnostic]) -> Vec<(&'static str, &'t str)> {
    let words = |d: &Diagnostic| &text[d.location.span.start as usize..d.location.span.end as usize];
    diagnostics.iter().map(|d| (d.code.as_str(), words(d))).collect()
}

/// What is told of an agreement with more lines and a text.
fn told(lines: &str, body: &str) -> Vec<(&'static str, String)> {
    let text = agreement(lines, body);
    let checked = check(&[("agreements/a.md", &text)]);
    marked(&text, &checked.diagnostics).into_iter().map(|(code, words)| (code, words.to_string())).collect()
}

#[test]
fn awkward_values_are_no_findings_but_their_placeholders() {
    for line in AWKWARD.lines() {
        let (value, expected) =
            line.split_once(" => ").map_or((line, vec![]), |(value, mark)| (value, vec![("V315", mark.to_string())]));
        let note = format!("anmerkung: >-\n  {value}");
        assert_eq!(told(&note, ""), expected, "{value}");
        let in_text: Vec<_> = told("", &format!("Text {value}\n")).into_iter().filter(|(code, _)| *code != "V201").collect();
        assert_eq!(in_text, expected, "{value}");
    }
}

#[test]
fn comments_code_and_file_numbers_are_no_words_of_a_person() {
    for (lines, body) in [
        ("# gez. Beispielhaft, TODO", ""),
        ("kennungen: [\"02303/27-1234\"]", ""),
        ("x_frei: gez. Beispielhaft", ""),
        ("dokumente: [{titel: Satzung, url: \"https://example.org/gez.%20Beispielhaft/erika.muster@example.org\"}]", ""),
        ("kontakt: [{stelle: Amt, telefon: 02303 27-1234, mail: amt50@kreis.example}]", ""),
        ("kontakt: [{stelle: Amt, telefon: 0171 1234567, mail: e.beispielhaft@kreis.example, veroeffentlichen: ja}]", ""),
        ("", "`gez. Beispielhaft`\n\n<!-- XXX, erika.beispielhaft@kreis.example -->\n\n```\n02303 27-1234\n```\n"),
    ] {
        assert_eq!(told(lines, body), [], "{lines}{body}");
    }
}

#[test]
fn only_the_contact_that_allows_it_may_show_a_mailbox() {
    let lines = "kontakt:\n  - {stelle: Amt, mail: e.beispielhaft@kreis.example}\n  \
                 - {stelle: Büro, mail: f.beispielhaft@kreis.example, veroeffentlichen: \"ja\"}";
    assert_eq!(told(lines, ""), [("V431", "e.beispielhaft@kreis.example".to_string())]);
}

#[test]
fn people_in_a_draft_are_told_only_when_it_is_shown() {
    assert_eq!(told("entwurf: ja", "gez. Beispielhaft, XXX\n"), []);
}

#[test]
fn the_imprint_may_name_a_person() {
    let page = |kind: &str| format!("---\ntitel: Seite\n{kind}\n---\nVertreten durch Frau Beispielhaft, Telefon 02303 27-1234\n");
    assert_eq!(codes(&check(&[("pages/impressum.md", &page("art: impressum"))]).diagnostics), [""; 0]);
    assert_eq!(codes(&check(&[("pages/seite.md", &page(""))]).diagnostics), ["V430", "V432"]);
}

#[test]
fn sample_clauses_keep_their_gaps() {
    let guide = |kind: &str| format!("---\ntitel: Muster\nart: {kind}\nzusammenfassung: Ein Satz.\n---\nab dem ‹Datum›, XXX\n");
    assert_eq!(codes(&check(&[("guides/muster.md", &guide("musterklausel"))]).diagnostics), [""; 0]);
    assert_eq!(codes(&check(&[("guides/muster.md", &guide("leitfaden"))]).diagnostics), ["V315", "V315"]);
}

#[test]
fn marks_stand_at_their_place_in_every_writing() {
    let lines = "anmerkung:\n  - |\n    Erste Zeile\n    vom XXX an\n  - \"ab „XXX“ und \\\"x\\\"\"\n  - 'am xx.xx.2022'";
    let placeholder = |words: &str| ("V315", words.to_string());
    assert_eq!(told(lines, "\u{a0}Ä XXX\n"), ["XXX", "XXX", "xx.xx.2022", "XXX"].map(placeholder));
    let text = "\u{feff}---\r\ntitel: Ä\r\nkurzname: XXX\r\n---\r\nvon ??? bis\r\n";
    let found = check(&[("topics/a.md", text)]).diagnostics;
    assert_eq!(marked(text, &found), [("V315", "XXX"), ("V315", "???")]);
}

// ── Reviews ─────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_review_is_due_the_day_after_its_period() {
    let of = |lines: &str, as_of: Date| {
        let text = agreement(lines, "");
        codes(&check_tree(tree_with(SourceTree::of(&[("agreements/a.md", &text)])), as_of).diagnostics)
    };
    let year = "pruefen_alle: 1 Jahr\ngeprueft_am:";
    for (verified, as_of, expected) in [
        ("01.11.2025", date(2026, 11, 1), vec![]),
        ("01.11.2025", date(2026, 11, 2), vec!["V434"]),
        ("2025", date(2026, 12, 31), vec![]),
        ("2025", date(2027, 1, 1), vec!["V434"]),
        ("Oktober 2025", date(2026, 10, 31), vec![]),
        ("Oktober 2025", date(2026, 11, 1), vec!["V434"]),
        ("29.02.2024", date(2025, 2, 28), vec![]),
        ("01.11.2030", date(2026, 11, 1), vec![]),
        ("unbekannt", date(2026, 11, 1), vec!["V435"]),
    ] {
        assert_eq!(of(&format!("{year} {verified}"), as_of), expected, "{verified} on {as_of}");
    }
    assert_eq!(of("geprueft_am: 1990", TODAY), [""; 0]);
    assert_eq!(of("pruefen_alle: P190000Y\ngeprueft_am: 1990", TODAY), ["V024"], "longer than any agreement");
}

#[test]
fn the_settings_may_ask_for_reviews_and_an_entry_may_ask_otherwise() {
    let settings = "titel: P\nadresse: https://p.example/\nprofil: beispiel\npruefen_alle: 1 Jahr\n";
    let vhs = |lines: &str| agreement(lines, "").replace("titel: A", "titel: Gemeinsame Volkshochschule");
    for (lines, expected) in [
        ("geprueft_am: 01.01.2024", vec!["V434"]),
        ("", vec!["V435"]),
        ("geprueft_am: 01.01.2024\npruefen_alle: 5 Jahre", vec![]),
        ("status: beendet", vec![]),
        ("status: beendet\npruefen_alle: 1 Jahr\ngeprueft_am: 1990", vec!["V434"]),
    ] {
        let text = vhs(lines);
        let checked = check(&[("verbund.yaml", settings), ("agreements/volkshochschule.md", &text)]);
        assert_eq!(codes(&checked.diagnostics), expected, "{lines}");
    }
}

// ── Duplicates ──────────────────────────────────────────────────────────────────────────────────

/// How often two agreements, each a title, its partners and a further line, are told to be one.
fn pair(one: (&str, &str, &str), other: (&str, &str, &str)) -> usize {
    let text = |(title, partners, line): (&str, &str, &str)| {
        format!("---\ntitel: {title}\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [{partners}]\n{line}\n---\n")
    };
    let checked = check(&[("agreements/a.md", &text(one)), ("agreements/b.md", &text(other))]);
    codes(&checked.diagnostics).into_iter().filter(|code| *code == "V437").count()
}

#[test]
fn the_same_task_of_the_same_partners_is_told_once() {
    for (title, partners) in [
        ("Winterdienst", "Kamen, Bönen"),
        ("Gemeinsamer Winterdienst", "Kamen, Bönen"),
        ("WINTERDIENSTE", "Kamen, Bönen, Unna"),
        ("Der Winterdienst", "Kamen"),
    ] {
        assert_eq!(pair(("Winterdienst", "Kamen, Bönen", ""), (title, partners, "")), 1, "{title}");
    }
    let long = "Mobile Jugendverkehrsschule im Norden";
    assert_eq!(pair((long, "Kamen, Bönen", ""), ("Mobile Jugendverkehrsschule Norden", "Kamen, Bönen", "")), 1);
}

#[test]
fn two_agreements_are_two_where_anything_tells_them_apart() {
    let own = ("Rechnungsprüfung", "Kreis Unna, Bönen", "");
    for other in [
        ("Rechnungsprüfung", "Unna, Kamen", ""),
        ("Rechnungsprüfung", "Kreis Unna, Kamen", ""),
        ("Rechnungsprüfung", "Kreis Unna, Bönen", "beziehungen: [{art: siehe, zu: a}]"),
        ("Rechnungsprüfung", "Kreis Unna, Bönen", "beziehungen: [{art: ersetzt, zu: a}]"),
        ("Rechnungsprüfung Konjunkturpaket", "Kreis Unna, Bönen", ""),
        ("Rechnungsprüfung 2", "Kreis Unna, Bönen", ""),
        ("Rechnungsprüfung", "Kreis Unna, Bönen", "zusatz: 2. Änderung"),
        ("Gehaltsabrechnung", "Kreis Unna, Bönen", ""),
    ] {
        assert_eq!(pair(own, other), 0, "{other:?}");
    }
    let parts = ("Winterdienst", "Kamen, Bönen", "zusatz: Straßen");
    assert_eq!(pair(parts, ("Winterdienst", "Kamen, Bönen", "zusatz: Wege")), 0);
}

// ── Sources, strictness ─────────────────────────────────────────────────────────────────────────

#[test]
fn nobody_is_asked_for_sources_where_no_agreement_names_one() {
    assert_eq!(told("", ""), []);
    assert_eq!(codes(&check(&[("agreements/a.md", &agreement("quellen: [folien]", ""))]).diagnostics), ["V436"]);
}

#[test]
fn a_personal_mailbox_stops_a_build_only_when_it_is_strict() {
    let place = folder("tests/cases/base");
    let copy = tempfile::tempdir().expect("a folder");
    for file in verbund::source::read(&place).expect("the base catalogue").files {
        let to = copy.path().join(file.path.as_str());
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder is made");
        std::fs::write(to, file.text.as_deref().unwrap_or("")).expect("a file is written");
    }
    let text = agreement("", "an erika.beispielhaft@kreis.example\n");
    std::fs::write(copy.path().join("agreements/a.md"), text).expect("a file is written");
    let code = |args: &[&str]| run(args, copy.path()).status.code();
    assert_eq!((code(&["check", "."]), code(&["check", ".", "--strict"])), (Some(0), Some(1)));
}
