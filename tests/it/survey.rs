//! The survey from end to end: questionnaires go out, come back filled in, and change only the lines
//! that they are about.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Output;

use insta::assert_snapshot;
use jiff::civil::{Date, date};
use tempfile::TempDir;
use verbund::diagnostic::Code;
use verbund::import::table;
use verbund::pipeline;
use verbund::report::text::{self, Colour};
use verbund::strings::{Language, Strings};
use verbund::survey::apply::{self, NoteKind, Outcome, Request};
use verbund::survey::columns::{Column, Sheet};
use verbund::survey::questions::{self, Questionnaire};
use verbund::survey::{page, wishes, words, workbook};

use crate::support::{EXAMPLE, copy, folder, options, run_at};

/// The day on which the tests ask, and the one on which they apply the answers.
const ASKED: Date = date(2026, 11, 1);
const APPLIED: Date = date(2026, 12, 15);

/// Seconds of the two days.
const ASKED_AT: &str = "1793491200";
const APPLIED_AT: &str = "1797292800";

/// Every file below a folder with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            out.extend(bytes(&path));
        } else {
            out.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
    out
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout))
}

/// The small catalogue on disk, with more files.
struct Catalogue {
    place: TempDir,
    questionnaires: usize,
}

impl Catalogue {
    fn with(files: &[(&str, &str)]) -> Catalogue {
        let place = TempDir::new().expect("a temporary folder");
        copy(&folder("tests/cases/base"), &place.path().join("content"));
        let catalogue = Catalogue { place, questionnaires: 0 };
        files.iter().for_each(|(path, text)| catalogue.write(path, text));
        catalogue
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.place.path().join("content").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.place.path().join("content").join(path)).expect("a file of the catalogue")
    }

    fn ask(&self, partner: &str) -> Questionnaire {
        let checked = pipeline::check(&self.place.path().join("content"), &options(ASKED), &mut |_| {}).expect("a catalogue");
        questions::of_partner(&checked, wishes::partner_named(&checked, partner).expect("a partner"))
    }

    /// A questionnaire as the page writes it, with answers by agreement and column.
    fn filled(&mut self, asked: &Questionnaire, answers: &[(&str, &[(Column, &str)])]) -> PathBuf {
        let words = words(Language::German);
        let path = self.place.path().join(format!("{}-{}.csv", asked.partner, self.questionnaires));
        self.questionnaires += 1;
        let mut csv = csv::WriterBuilder::new().delimiter(b';').from_path(&path).expect("a file");
        csv.write_record(Column::ALL.iter().map(|column| column.word(words))).expect("a row");
        for question in &asked.questions {
            let given = answers.iter().find(|(id, _)| *id == question.id).map(|(_, given)| *given).unwrap_or_default();
            csv.write_record(Column::ALL.iter().map(|column| {
                let own = given.iter().find(|(one, _)| one == column).map(|(_, text)| (*text).to_string());
                let known = questions_column(*column).map(|at| question.known[at].clone());
                own.or(known).unwrap_or_else(|| match column {
                    Column::Id => question.id.clone(),
                    Column::Seal => question.seal.text(),
                    _ => String::new(),
                })
            }))
            .expect("a row");
        }
        for (_, given) in answers.iter().filter(|(id, _)| id.is_empty()) {
            let cell = |column: &Column| given.iter().find(|(one, _)| one == column).map_or("", |(_, text)| text);
            csv.write_record(Column::ALL.iter().map(|c| if *c == Column::Answer { "fehlt" } else { cell(c) })).expect("a row");
        }
        csv.flush().expect("a file");
        path
    }

    fn request(&self, files: &[PathBuf]) -> Request {
        let catalogue = self.place.path().join("content");
        Request { files: files.to_vec(), catalogue, day: APPLIED, as_of: APPLIED, dry_run: false }
    }

    fn apply(&self, files: &[PathBuf]) -> Outcome {
        apply::run(&self.request(files)).expect("the files can be read and written")
    }

    /// The findings as editors read them, without the temporary folder.
    fn report(&self, outcome: &Outcome) -> String {
        let strings = Strings::of_program(Language::German);
        let report = text::report(&outcome.diagnostics, &outcome.sources, "", &strings, Colour::Plain);
        report.replace(&format!("{}/", self.place.path().display()), "")
    }
}

fn questions_column(column: Column) -> Option<usize> {
    verbund::survey::columns::KNOWN.iter().position(|known| *known == column)
}

const VHS: &str = "agreements/volkshochschule.md";

/// An agreement in a writing of its own, with comments wherever they can stand.
const ROADS: &str = "---
# Aus der Umfrage von 2016
titel:   'Winterdienst'   # so heißt er auf Folie 3
zusammenfassung: Drei Kommunen räumen gemeinsam.
thema: bildung
partner: # die Gründer
  - Kamen
  - partner:  Bönen
    rolle: [beteiligt]   # ohne eigenes Gerät
  # Unna kam später
  - {partner: Unna, beitritt: 2015} # Kreisstadt

rechtsform: [örV]
beginn: \"1975\"
kuendigung: zum Jahresende
status: aktiv
kontakt:
  - Stadt Kamen, Bauhof # Telefon steht im Intranet
---

## Text

Bleibt, wie er ist.";

#[test]
fn only_the_lines_concerned_change() {
    let mut catalogue = Catalogue::with(&[("agreements/winterdienst.md", ROADS)]);
    let asked = catalogue.ask("kamen");
    let file = catalogue.filled(
        &asked,
        &[
            (
                "winterdienst",
                &[
                    (Column::Answer, "Geändert"),
                    (Column::NewTitle, "Winterdienst: Räumen"),
                    (Column::NewStart, "01.11.1975"),
                    (Column::NewEnd, "2030"),
                    (Column::Joined, "Fröndenberg/Ruhr (2020)"),
                    (Column::Left, "Bönen (31.12.2024)"),
                    (Column::NewContact, "Baubetriebshof"),
                    (Column::Remark, "Bitte auch die\nKarte erneuern."),
                ],
            ),
            ("volkshochschule", &[(Column::Answer, "stimmt")]),
        ],
    );
    let outcome = catalogue.apply(std::slice::from_ref(&file));
    assert_eq!(catalogue.report(&outcome), "");
    assert_snapshot!(catalogue.text("agreements/winterdienst.md"), @r#"
    ---
    # Aus der Umfrage von 2016
    titel:   "Winterdienst: Räumen"   # so heißt er auf Folie 3
    zusammenfassung: Drei Kommunen räumen gemeinsam.
    thema: bildung
    partner: # die Gründer
      - Kamen
      - partner:  Bönen
        rolle: [beteiligt]   # ohne eigenes Gerät
        austritt: 31.12.2024
      # Unna kam später
      - {partner: Unna, beitritt: 2015} # Kreisstadt
      - {partner: Fröndenberg/Ruhr, beitritt: 2020}

    rechtsform: [örV]
    beginn: 01.11.1975
    ende: 2030
    kuendigung: zum Jahresende
    status: aktiv
    kontakt:
      - {stelle: Baubetriebshof, partner: kamen} # Telefon steht im Intranet
    geprueft_am: 15.12.2026
    ---

    ## Text

    Bleibt, wie er ist.
    "#);
    assert!(catalogue.text(VHS).contains("\nveroeffentlichung: Amtsblatt\ngeprueft_am: 15.12.2026\n---"));
    let notes: Vec<_> = outcome.notes.iter().map(|note| format!("{}/{}/{}", note.who, note.title, note.text)).collect();
    assert_eq!(notes, ["Stadt Kamen/Winterdienst/Bitte auch die Karte erneuern."]);

    let before = bytes(catalogue.place.path());
    let again = catalogue.apply(&[file]);
    assert_eq!((catalogue.report(&again), again.files.len()), (String::new(), 0));
    assert_eq!(bytes(catalogue.place.path()), before);
}

/// Two partners of one name, empty items and an unfinished contact: what the reader leaves out still counts.
const UNTIDY: &str = "---
titel: Winterdienst
zusammenfassung: Zwei Kommunen räumen gemeinsam.
thema: bildung
partner:
  -
  - Kamen
  - Kamen
  -
  - Bönen
  - partner: Unna
kontakt:
  -
  - Stadt Unna, Bauamt
  -
  - Stadt Kamen, Bauhof
---
";

#[test]
fn the_line_of_the_partner_that_is_meant_changes_however_untidy_the_list() {
    let mut catalogue = Catalogue::with(&[("agreements/winterdienst.md", UNTIDY)]);
    let asked = catalogue.ask("kamen");
    let answers: &[(Column, &str)] = &[
        (Column::Answer, "geändert"),
        (Column::Left, "Bönen (2024)"),
        (Column::Joined, "Unna (2015)"),
        (Column::NewContact, "Baubetriebshof"),
    ];
    let file = catalogue.filled(&asked, &[("winterdienst", answers)]);
    let outcome = catalogue.apply(&[file]);
    assert_eq!(catalogue.report(&outcome), "");
    assert_snapshot!(catalogue.text("agreements/winterdienst.md"), @r"
    ---
    titel: Winterdienst
    zusammenfassung: Zwei Kommunen räumen gemeinsam.
    thema: bildung
    partner:
      -
      - Kamen
      - Kamen
      -
      - {partner: Bönen, austritt: 2024}
      - partner: Unna
        beitritt: 2015
    kontakt:
      -
      - Stadt Unna, Bauamt
      -
      - {stelle: Baubetriebshof, partner: kamen}
    geprueft_am: 15.12.2026
    ---
    ");
}

#[test]
fn an_end_without_a_date_is_a_status_and_one_ahead_is_none() {
    for (end, stated, expected) in [
        ("", "", "\nstatus: beendet\n"),
        ("31.12.2024", "", "beginn: 1975\nende: 31.12.2024\n"),
        ("2030", "status: aktiv\n", "beginn: 1975\nende: 2030\nstatus: aktiv\n"),
        ("2024", "status: aktiv\n", "beginn: 1975\nende: 2024\nstatus: beendet\n"),
    ] {
        let mut catalogue = Catalogue::with(&[]);
        let text = catalogue.text(VHS).replace("beginn: 1975\n", &format!("beginn: 1975\n{stated}"));
        catalogue.write(VHS, &text);
        let asked = catalogue.ask("boenen");
        let file = catalogue.filled(&asked, &[("volkshochschule", &[(Column::Answer, "beendet"), (Column::NewEnd, end)])]);
        for _ in 0..2 {
            let outcome = catalogue.apply(std::slice::from_ref(&file));
            assert_eq!(catalogue.report(&outcome), "");
            let text = catalogue.text(VHS);
            assert!(text.contains(expected) && text.contains("\ngeprueft_am: 15.12.2026\n---"), "{text}");
            assert_eq!(text.contains("\nstatus:"), expected.contains("status:"), "{text}");
        }
    }
}

#[test]
fn an_entry_with_english_keys_stays_english_and_may_have_moved() {
    let text =
        "---\ntitle: Library\nsummary: Kamen and Bönen share a library.\ntopics: [bildung]\npartners:\n- Kamen\n- Bönen\n---\n";
    let mut catalogue = Catalogue::with(&[("agreements/library.md", text)]);
    let asked = catalogue.ask("boenen");
    let answers: &[(Column, &str)] = &[
        (Column::Answer, "ended"),
        (Column::Joined, "Kreis Unna (2020)"),
        (Column::Left, "Kamen (2021)"),
        (Column::NewContact, "Office 4"),
    ];
    let file = catalogue.filled(&asked, &[("library", answers)]);
    let content = catalogue.place.path().join("content/agreements");
    fs::rename(content.join("library.md"), content.join("town-library.md")).expect("a file to rename");
    catalogue.write("agreements/town-library.md", &text.replacen("title", "aliases: library\ntitle", 1));
    let outcome = catalogue.apply(&[file]);
    assert_eq!(catalogue.report(&outcome), "");
    assert_snapshot!(catalogue.text("agreements/town-library.md"), @r"
    ---
    aliases: library
    title: Library
    summary: Kamen and Bönen share a library.
    topics: [bildung]
    partners:
    - {partner: Kamen, until: 2021}
    - Bönen
    - {partner: Kreis Unna, since: 2020}
    status: ended
    contact: [{office: Office 4, partner: boenen}]
    verified: 2026-12-15
    ---
    ");
}

#[test]
fn a_finding_that_was_there_before_is_told_only_where_there_is_one_more() {
    // The same partner twice in two lines too many: the same finding two times.
    let text = UNTIDY.replace("  -\n  - Bönen", "  - Kamen\n  - Bönen");
    let mut catalogue = Catalogue::with(&[("agreements/winterdienst.md", &text)]);
    let asked = catalogue.ask("kamen");
    let right = catalogue.filled(&asked, &[("winterdienst", &[(Column::Answer, "stimmt")])]);
    let outcome = catalogue.apply(&[right]);
    assert_eq!((catalogue.report(&outcome), outcome.files.len()), (String::new(), 1));
}

#[test]
fn a_partner_without_agreements_can_be_asked_what_is_missing() {
    let mut catalogue = Catalogue::with(&[]);
    let asked = catalogue.ask("unna");
    assert!(asked.questions.is_empty());
    let path = catalogue.place.path().join("unna.xlsx");
    fs::write(&path, workbook::write(&asked, words(Language::German)).expect("a workbook")).expect("a file");
    let empty = catalogue.apply(std::slice::from_ref(&path));
    assert_eq!((catalogue.report(&empty), empty.files.len()), (String::new(), 0));
    let answers = [
        (Column::Title, "Bauhof"),
        (Column::Task, "Straßen"),
        (Column::Topics, "Bildung"),
        (Column::Partners, "Stadt Unna; Kamen"),
    ];
    fill(&path, Sheet::Missing, 3, &answers.map(|(column, text)| ("", column, text)));
    let outcome = catalogue.apply(&[path]);
    assert_eq!(catalogue.report(&outcome), "");
    assert!(catalogue.text("agreements/bauhof.md").contains("partner: [Stadt Unna, Kamen]\n"));
    let filled = catalogue.filled(&asked, &[]);
    assert_eq!(catalogue.report(&catalogue.apply(&[filled])), "");
}

#[test]
fn a_day_that_is_none_is_told_on_its_sheet_together_with_all_else() {
    let catalogue = Catalogue::with(&[]);
    let path = catalogue.place.path().join("kamen.xlsx");
    fs::write(&path, workbook::write(&catalogue.ask("kamen"), words(Language::German)).expect("a workbook")).expect("a file");
    fill(
        &path,
        Sheet::Agreements,
        2,
        &[("volkshochschule", Column::Answer, "geändert"), ("volkshochschule", Column::NewEnd, "bald")],
    );
    let start = part(&fs::read(&path).expect("a workbook"), "xl/worksheets/sheet1.xml");
    let day = "<c r=\"B5\" s=\"3\" t=\"inlineStr\"><is><t>gestern</t></is></c>";
    replace_part(&path, "xl/worksheets/sheet1.xml", &start.replace("<c r=\"B5\" s=\"3\"/>", day));
    let outcome = catalogue.apply(&[path]);
    let report = catalogue.report(&outcome);
    assert_eq!(outcome.diagnostics.len(), 2, "{report}");
    assert!(report.contains("--> kamen.xlsx [Anleitung]:5:17\n") && report.contains("| Ausgefüllt am | gestern"), "{report}");
    assert!(report.contains("Fehler[V021]") && report.contains("--> kamen.xlsx [Vereinbarungen]:2:"), "{report}");
}

#[test]
fn a_day_in_the_questionnaire_counts_and_a_newer_one_in_the_entry_stays() {
    let mut catalogue = Catalogue::with(&[]);
    let asked = catalogue.ask("kamen");
    let right = [("volkshochschule", &[(Column::Answer, "stimmt"), (Column::Filled, "24.11.2026")][..])];
    let file = catalogue.filled(&asked, &right);
    catalogue.apply(std::slice::from_ref(&file));
    assert!(catalogue.text(VHS).contains("geprueft_am: 24.11.2026\n"));
    let later = [("volkshochschule", &[(Column::Answer, "stimmt"), (Column::Filled, "01.12.2026")][..])];
    let second = catalogue.filled(&asked, &later);
    assert_eq!(catalogue.apply(&[second]).files.len(), 0);
}

#[test]
fn an_earlier_day_never_takes_the_place_of_a_later_one() {
    let mut catalogue = Catalogue::with(&[]);
    let text = catalogue.text(VHS).replace("beginn: 1975\n", "beginn: 1975\ngeprueft_am: 20.10.2026\n");
    catalogue.write(VHS, &text);
    let asked = catalogue.ask("kamen");
    let file = catalogue.filled(&asked, &[("volkshochschule", &[(Column::Answer, "stimmt")])]);
    for (day, expected) in [(date(2026, 10, 19), "20.10.2026"), (date(2026, 12, 14), "14.12.2026")] {
        let request = Request { day, ..catalogue.request(std::slice::from_ref(&file)) };
        let outcome = apply::run(&request).expect("the files can be read and written");
        assert_eq!(catalogue.report(&outcome), "");
        assert!(catalogue.text(VHS).contains(&format!("geprueft_am: {expected}\n")), "{}", catalogue.text(VHS));
    }
}

#[test]
fn two_partners_that_want_the_same_want_it_once() {
    let mut catalogue = Catalogue::with(&[]);
    let answers =
        [("volkshochschule", &[(Column::Answer, "geändert"), (Column::Joined, "Unna"), (Column::NewStart, "1976")][..])];
    let files: Vec<PathBuf> =
        ["kamen", "boenen"].map(|partner| catalogue.ask(partner)).iter().map(|asked| catalogue.filled(asked, &answers)).collect();
    let outcome = catalogue.apply(&files);
    assert_eq!(catalogue.report(&outcome), "");
    assert!(catalogue.text(VHS).contains("partner: [Kamen, Bönen, Unna]\n") && catalogue.text(VHS).contains("beginn: 1976\n"));
}

#[test]
fn who_was_a_partner_already_and_is_said_to_have_joined_is_told_to_the_editors() {
    let mut catalogue = Catalogue::with(&[("agreements/winterdienst.md", ROADS)]);
    let asked = catalogue.ask("kamen");
    let answers: &[(Column, &str)] =
        &[(Column::Answer, "geändert"), (Column::Joined, "Bönen; Kreisstadt Unna (2015); Fröndenberg/Ruhr")];
    let file = catalogue.filled(&asked, &[("winterdienst", answers)]);
    // Applied again, Fröndenberg is a partner too, but was none when the question was asked.
    for files in [1, 0] {
        let outcome = catalogue.apply(std::slice::from_ref(&file));
        assert_eq!((catalogue.report(&outcome), outcome.files.len()), (String::new(), files));
        let notes: Vec<_> = outcome.notes.iter().map(|note| (note.kind, &*note.text)).collect();
        assert_eq!(notes, [(NoteKind::JoinedBefore, "Bönen"), (NoteKind::JoinedBefore, "Kreisstadt Unna (2015)")]);
    }
}

#[test]
fn a_missing_agreement_becomes_a_draft_once() {
    let mut catalogue = Catalogue::with(&[]);
    let asked = catalogue.ask("kamen");
    let missing = [
        (Column::Title, "Gemeinsamer Bauhof: Süd"),
        (Column::Task, "Straßen und Grünflächen unterhalten"),
        (Column::Topics, "Bildung / Wissenschaft"),
        (Column::Partners, "Bönen; Stadt Irgendwo"),
        (Column::Start, "2019"),
        (Column::LegalForm, "örV"),
    ];
    let file = catalogue.filled(&asked, &[("", &missing)]);
    let outcome = catalogue.apply(std::slice::from_ref(&file));
    assert_eq!(catalogue.report(&outcome), "");
    assert_snapshot!(catalogue.text("agreements/gemeinsamer-bauhof-sued.md"), @r#"
    ---
    titel: "Gemeinsamer Bauhof: Süd"
    zusammenfassung: Straßen und Grünflächen unterhalten
    themen: [Bildung / Wissenschaft]
    partner:
      - Stadt Kamen
      - Bönen
      - {weitere: Stadt Irgendwo}
    aufgabe: Straßen und Grünflächen unterhalten
    rechtsform: [örV]
    beginn: 2019
    entwurf: ja
    ---
    "#);
    let again = catalogue.apply(&[file]);
    assert_eq!(again.files.len(), 0);
    assert_eq!(again.notes.iter().map(|note| &*note.text).collect::<Vec<_>>(), ["agreements/gemeinsamer-bauhof-sued.md"]);
}

#[test]
fn a_long_title_gives_a_short_name_and_one_without_letters_none() {
    let mut catalogue = Catalogue::with(&[]);
    let asked = catalogue.ask("kamen");
    let missing = |title: &'static str| {
        let partners = (Column::Partners, "Bönen");
        [(Column::Title, title), (Column::Task, "Straßen"), (Column::Topics, "Bildung / Wissenschaft"), partners]
    };
    let long = "Gemeinsame Unterhaltung der Straßen, Wege und Plätze einschließlich des Winterdienstes";
    let file = catalogue.filled(&asked, &[("", &missing(long))]);
    let outcome = catalogue.apply(&[file]);
    assert_eq!(catalogue.report(&outcome), "");
    let paths: Vec<_> = outcome.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["agreements/gemeinsame-unterhaltung-der-strassen-wege-und-plaetze.md"]);

    let file = catalogue.filled(&asked, &[("", &missing("???"))]);
    let outcome = catalogue.apply(&[file]);
    assert_eq!(outcome.files.len(), 0);
    let report = catalogue.report(&outcome);
    assert!(report.contains("Fehler[V705]: In Zeile 3 hat der Titel „???“ keinen Buchstaben und keine Ziffer."), "{report}");
}

#[test]
fn the_page_itself_holds_no_answers_and_is_told_once() {
    let catalogue = Catalogue::with(&[]);
    let checked = pipeline::check(&catalogue.place.path().join("content"), &options(ASKED), &mut |_| {}).expect("a catalogue");
    let html = page::write(&catalogue.ask("kamen"), words(Language::German), &checked.themes[0]).map_err(|fault| fault.0);
    let path = catalogue.place.path().join("kamen.html");
    fs::write(&path, html.expect("a page")).expect("a file");
    let outcome = catalogue.apply(&[path]);
    let report = catalogue.report(&outcome);
    assert_eq!(outcome.diagnostics.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::NotAQuestionnaire], "{report}");
    assert!(report.contains("Das ist die leere Seite des Fragebogens. Antworten enthält sie nicht."), "{report}");
    assert!(report.contains("--> kamen.html:1:1\n") && report.contains("Nehmen Sie die CSV-Datei, die die Seite speichert."));
}

#[test]
fn a_draft_keeps_the_remark_and_is_told_for_nothing_that_was_not_asked() {
    let mut catalogue = Catalogue::with(&[]);
    let asked = catalogue.ask("kamen");
    let missing = [
        (Column::Title, "Bauhof"),
        (Column::Task, "Bauhof"),
        (Column::Topics, "Bildung / Wissenschaft"),
        (Column::Remark, "Der Vertrag liegt im Rathaus: Zimmer 3"),
    ];
    let file = catalogue.filled(&asked, &[("", &missing)]);
    let at = catalogue.place.path().to_path_buf();
    let output = run_at(APPLIED_AT, &["survey", "apply", &file.to_string_lossy()], &at);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.ends_with("1 Datei geändert. Jetzt prüfen: verbund check content --drafts\n"), "{said}");
    let text = catalogue.text("agreements/bauhof.md");
    assert!(text.contains("\nanmerkung: \"Der Vertrag liegt im Rathaus: Zimmer 3\"\nentwurf: ja\n"), "{text}");
    let check = run_at(APPLIED_AT, &["check", "content", "--drafts"], &at);
    assert!(told(&check).contains("[V409]"), "{}", told(&check));
}

#[test]
fn what_contradicts_is_told_and_nothing_is_written() {
    let mut seen = BTreeSet::new();
    let mut reports = String::new();
    let answer = |column, text| (column, text);
    let changed = answer(Column::Answer, "geändert");
    let right = answer(Column::Answer, "stimmt");
    let cases: [&[&[(Column, &str)]]; 17] = [
        &[&[(Column::Id, "vhs"), right]],
        &[&[(Column::Start, "1980"), right]],
        &[&[answer(Column::Answer, "ja, aber")]],
        &[&[answer(Column::Answer, "fehlt")]],
        &[&[right, (Column::NewStart, "1976")]],
        &[&[(Column::NewStart, "1976")]],
        &[&[changed, (Column::Left, "Bönen")]],
        &[&[changed, (Column::Left, "Unna (2020)")]],
        &[&[right, (Column::Filled, "bald")]],
        &[&[right, (Column::Filled, "16.12.2026")]],
        &[&[right, (Column::Filled, "31.10.2026")]],
        &[&[changed, (Column::NewStart, "1976")], &[changed, (Column::NewStart, "1977")]],
        &[&[answer(Column::Answer, "beendet"), (Column::NewEnd, "2024")], &[right]],
        &[&[changed, (Column::NewEnd, "1970")]],
        &[&[changed, (Column::Joined, "Stadt Kammen")]],
        &[&[changed, (Column::NewStart, "31.02.1976")]],
        &[&[changed]],
    ];
    for case in cases {
        let mut catalogue = Catalogue::with(&[]);
        let files: Vec<PathBuf> = ["kamen", "boenen"]
            .iter()
            .zip(case)
            .map(|(partner, given)| {
                let asked = catalogue.ask(partner);
                catalogue.filled(&asked, &[("volkshochschule", given)])
            })
            .collect();
        let before = bytes(catalogue.place.path());
        let outcome = catalogue.apply(&files);
        assert!(!outcome.diagnostics.is_empty(), "{case:?}");
        assert_eq!(bytes(catalogue.place.path()), before, "{case:?}");
        seen.extend(outcome.diagnostics.iter().map(|fault| fault.code));
        reports.push_str(&catalogue.report(&outcome));
    }
    // Two files of the same partner that say different things.
    let mut catalogue = Catalogue::with(&[]);
    let asked = catalogue.ask("kamen");
    let files =
        ["1976", "1978"].map(|year| catalogue.filled(&asked, &[("volkshochschule", &[changed, (Column::NewStart, year)])]));
    let outcome = catalogue.apply(&files);
    reports.push_str(&catalogue.report(&outcome));

    // Something that is no questionnaire, an agreement that is gone, and a new one that lacks something.
    let mut catalogue = Catalogue::with(&[("agreements/winterdienst.md", ROADS)]);
    let asked = catalogue.ask("kamen");
    let other = catalogue.place.path().join("andere.csv");
    fs::write(&other, "nr;titel;jahr\n1;A;1975\n").expect("a file");
    let files = [other, catalogue.filled(&asked, &[("winterdienst", &[right]), ("", &[(Column::Title, "Bauhof")])])];
    fs::remove_file(catalogue.place.path().join("content/agreements/winterdienst.md")).expect("a file to remove");
    let outcome = catalogue.apply(&files);
    seen.extend(outcome.diagnostics.iter().map(|fault| fault.code));
    reports.push_str(&catalogue.report(&outcome));

    // What changed since the question, and what cannot be edited.
    let mut catalogue = Catalogue::with(&[("agreements/winterdienst.md", ROADS)]);
    let forms = ROADS.replace("[örV]", "\n  - örV # laut Amtsblatt");
    catalogue.write("agreements/winterdienst.md", &forms);
    let asked = catalogue.ask("kamen");
    let files = [
        catalogue.filled(&asked, &[("volkshochschule", &[changed, (Column::NewStart, "1976")])]),
        catalogue.filled(
            &asked,
            &[("winterdienst", &[changed, (Column::NewLegalForm, "Öffentlich-rechtliche Vereinbarung; Vertrag")])],
        ),
    ];
    let text = catalogue.text(VHS).replace("beginn: 1975", "beginn: 1977");
    catalogue.write(VHS, &text);
    let outcome = catalogue.apply(&files);
    seen.extend(outcome.diagnostics.iter().map(|fault| fault.code));
    reports.push_str(&catalogue.report(&outcome));
    let confirmed = catalogue.filled(&asked, &[("volkshochschule", &[right])]);
    let outcome = catalogue.apply(&[confirmed]);
    seen.extend(outcome.diagnostics.iter().map(|fault| fault.code));
    reports.push_str(&catalogue.report(&outcome));
    assert_eq!(catalogue.text(VHS), text);

    assert_snapshot!("reports", reports);
    let all: Vec<_> = Code::ALL.iter().filter(|code| code.as_str().starts_with("V7")).collect();
    assert!(all.iter().all(|code| seen.contains(code)), "not every finding of the survey is shown: {seen:?}");
}

#[test]
fn a_questionnaire_is_the_same_every_time_and_locked_but_for_the_answers() {
    let kreis = wishes::partner_named(&EXAMPLE, "Kreis Unna").expect("the Kreis");
    let asked = questions::of_partner(&EXAMPLE, kreis);
    assert!(asked.questions.len() > 40);
    let words = words(Language::German);
    let first = workbook::write(&asked, words).expect("a workbook");
    assert!(first == workbook::write(&asked, words).expect("a workbook"), "the bytes differ");
    let sheet = part(&first, "xl/worksheets/sheet2.xml");
    assert!(sheet.contains("<sheetProtection sheet=\"1\"") && !sheet.contains("password"));
    assert!(sheet.contains("<formula1>\"stimmt,geändert,beendet,nicht bekannt\"</formula1>"));
    assert!(sheet.contains("state=\"frozen\"") && part(&first, "xl/tables/table1.xml").contains("name=\"Antwort\""));
    let html = page::write(&asked, words, &EXAMPLE.themes[0]).map_err(|fault| fault.0).expect("a page");
    assert!(html == page::write(&asked, words, &EXAMPLE.themes[0]).map_err(|fault| fault.0).expect("a page"));
    let html = String::from_utf8(html).expect("a text");
    for outside in ["src=", "href=\"http", "url("] {
        assert!(!html.contains(outside), "the page needs nothing from outside: {outside}");
    }
}

/// One file inside a workbook.
fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(workbook)).expect("a workbook");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("a text");
    text
}

/// Writes answers into a workbook as a spreadsheet program would: into the cells of its sheets.
fn fill(path: &Path, which: Sheet, number: usize, answers: &[(&str, Column, &str)]) {
    let words = words(Language::German);
    let table = table::read(path, Some(&which.word(words))).expect("a workbook").value;
    let mut sheet = part(&fs::read(path).expect("a workbook"), &format!("xl/worksheets/sheet{number}.xml"));
    for (id, column, text) in answers {
        let at = table.column(&column.word(words)).expect("a column");
        let row = match which {
            Sheet::Missing => 2,
            _ => table.rows.iter().find(|row| row.cells[0].text == *id).unwrap_or_else(|| panic!("{id} is asked")).number,
        };
        let letter = char::from(b'A' + u8::try_from(at).expect("few columns"));
        let (empty, filled) = (
            format!("<c r=\"{letter}{row}\" s=\"3\"/>"),
            format!("<c r=\"{letter}{row}\" s=\"3\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        );
        assert!(sheet.contains(&empty), "{letter}{row} is open and empty");
        sheet = sheet.replace(&empty, &filled);
    }
    replace_part(path, &format!("xl/worksheets/sheet{number}.xml"), &sheet);
}

fn replace_part(path: &Path, name: &str, text: &str) {
    let bytes = fs::read(path).expect("a workbook");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).expect("a workbook");
    let mut out = zip::ZipWriter::new(fs::File::create(path).expect("a file"));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("a part");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("a part");
        let own = entry.name().expect("a name").to_string();
        out.start_file(own.clone(), stored).expect("a part");
        out.write_all(if own == name { text.as_bytes() } else { &bytes }).expect("a part");
    }
    out.finish().expect("a workbook");
}

#[test]
fn who_has_nothing_to_answer_is_counted_and_asked_by_name() {
    let catalogue = Catalogue::with(&[]);
    let export = |more: &[&str]| {
        let output = run_at(
            ASKED_AT,
            &[&["survey", "export", "-o", "umfrage", "--format", "xlsx"], more].concat(),
            catalogue.place.path(),
        );
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert_snapshot!(export(&[]), @r"
    2 Partner: 2 Dateien geschrieben.
    3 Partner bekommen keinen Fragebogen: Sie sind an keiner Vereinbarung beteiligt, die läuft oder geplant ist. Mit „--partner“ fragen Sie auch sie, was fehlt.
    ");
    assert_eq!(export(&["--partner", "unna"]), "1 Partner: 1 Datei geschrieben.\n");
}

#[test]
fn what_was_refused_is_said_however_quiet() {
    let mut catalogue = Catalogue::with(&[]);
    let at = catalogue.place.path().to_path_buf();
    let asked = catalogue.ask("kamen");
    let file = catalogue.filled(&asked, &[("volkshochschule", &[(Column::Answer, "vielleicht")])]);
    let error = |args: &[&str]| {
        let output = run_at(APPLIED_AT, &[&["--quiet"], args].concat(), &at);
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{args:?}");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let export = |partner| error(&["survey", "export", "-o", "umfrage", "--partner", partner]);
    let unknown = "Fehler: Den Partner „Kammen“ gibt es im Katalog nicht. Meinten Sie „Kamen“?\n";
    assert_eq!(export("Kammen"), (Some(2), unknown.to_string()));
    let strange = "Fehler: Den Partner „Reykjavík“ gibt es im Katalog nicht.\n";
    assert_eq!(export("Reykjavík"), (Some(2), strange.to_string()));
    fs::create_dir(at.join("umfrage")).expect("a folder");
    fs::write(at.join("umfrage/kamen.xlsx"), "Antworten").expect("a file");
    let (code, kept) = export("kamen");
    assert!(code == Some(3) && kept.starts_with("Nichts geschrieben: Diese Datei ist schon da"), "{code:?} {kept}");
    assert!(kept.ends_with("  umfrage/kamen.xlsx\n"), "{kept}");
    let (code, stopped) = error(&["survey", "apply", &file.to_string_lossy()]);
    assert!(code == Some(1) && stopped.contains("[V704]"), "{code:?} {stopped}");
    assert!(stopped.ends_with("Nichts geschrieben. Bitte zuerst die Fehler klären.\n"), "{stopped}");
}

#[test]
fn a_survey_of_the_example_goes_round() {
    let place = TempDir::new().expect("a temporary folder");
    copy(&folder("content"), &place.path().join("content"));
    let export = ["survey", "export", "-o", "umfrage", "--format", "xlsx", "--partner", "kreis-unna", "--partner", "Stadt Kamen"];
    let output = run_at(ASKED_AT, &export, place.path());
    assert_eq!((output.status.code(), told(&output)), (Some(0), "2 Partner: 2 Dateien geschrieben.\n".to_string()));

    let (kreis, kamen) = (place.path().join("umfrage/kreis-unna.xlsx"), place.path().join("umfrage/kamen.xlsx"));
    fill(
        &kreis,
        Sheet::Agreements,
        2,
        &[
            ("auslaenderbehoerde-unna", Column::Answer, "stimmt"),
            ("auslaenderbehoerde-unna", Column::Remark, "Ein neuer Vertrag wird vorbereitet."),
            ("tierheim", Column::Answer, "beendet"),
            ("tierheim", Column::NewEnd, "31.12.2025"),
            ("software-asylbewerberleistungen", Column::Answer, "geändert"),
            ("software-asylbewerberleistungen", Column::NewTitle, "Software für Leistungen nach dem Asylbewerberleistungsgesetz"),
            ("software-asylbewerberleistungen", Column::Joined, "Gemeinde Holzwickede (2018); Selm"),
            ("software-asylbewerberleistungen", Column::Left, "Stadt Werne (31.12.2019)"),
            ("software-asylbewerberleistungen", Column::NewContact, "Fachbereich Arbeit und Soziales"),
        ],
    );
    fill(
        &kamen,
        Sheet::Agreements,
        2,
        &[
            ("vhs-kamen-boenen", Column::Answer, "geändert"),
            ("vhs-kamen-boenen", Column::NewLegalForm, "Zweckverband"),
            ("vhs-kamen-boenen", Column::NewPerformer, "Stadt Kamen"),
        ],
    );
    fill(
        &kamen,
        Sheet::Missing,
        3,
        &[
            ("", Column::Title, "Gemeinsame Wohngeldstelle"),
            ("", Column::Task, "Anträge auf Wohngeld bearbeiten"),
            ("", Column::Topics, "Verwaltungskooperation / Beschaffung / Daten / IT"),
            ("", Column::Partners, "Bergkamen, Bönen"),
            ("", Column::Start, "2024"),
        ],
    );
    let start = part(&fs::read(&kamen).expect("a workbook"), "xl/worksheets/sheet1.xml");
    let day = "<c r=\"B5\" s=\"3\" t=\"inlineStr\"><is><t>2. Dezember 2026</t></is></c>";
    assert!(start.contains("<c r=\"B5\" s=\"3\"/>"), "the day can be filled in");
    replace_part(&kamen, "xl/worksheets/sheet1.xml", &start.replace("<c r=\"B5\" s=\"3\"/>", day));
    // A questionnaire that was filled in is not written over.
    let kept = bytes(&place.path().join("umfrage"));
    let again = run_at(ASKED_AT, &export, place.path());
    assert_eq!((again.status.code(), bytes(&place.path().join("umfrage"))), (Some(3), kept));

    let before = bytes(&place.path().join("content"));
    let dry =
        run_at(APPLIED_AT, &["survey", "apply", "umfrage/kreis-unna.xlsx", "umfrage/kamen.xlsx", "--dry-run"], place.path());
    assert_eq!(dry.status.code(), Some(0), "{}", told(&dry));
    assert_snapshot!("dry-run", told(&dry));
    assert_eq!(bytes(&place.path().join("content")), before);

    let apply = ["survey", "apply", "umfrage/kreis-unna.xlsx", "umfrage/kamen.xlsx"];
    let applied = run_at(APPLIED_AT, &apply, place.path());
    assert_eq!(applied.status.code(), Some(0), "{}", told(&applied));
    let check = run_at(APPLIED_AT, &["check", "content"], place.path());
    assert_eq!(check.status.code(), Some(0), "{}", told(&check));

    let after = bytes(&place.path().join("content"));
    let changed: Vec<_> = after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).collect();
    assert_eq!(changed.len(), 5);
    let said = told(&dry);
    for (path, bytes) in changed {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("a text");
        let (old, new) = (text(before.get(path).map_or(&[][..], Vec::as_slice)), text(bytes));
        let name = path.strip_prefix(place.path()).expect("inside").display().to_string();
        let diff = similar::TextDiff::from_lines(&old, &new).unified_diff().context_radius(1).header(&name, &name).to_string();
        assert!(said.contains(diff.trim_end()), "what was written is what was announced, byte for byte: {diff}");
    }
    let once_more = run_at("1799971200", &apply, place.path());
    assert_eq!(once_more.status.code(), Some(0), "{}", told(&once_more));
    assert!(told(&once_more).ends_with("Es gibt nichts zu ändern.\n"), "{}", told(&once_more));
    assert_eq!(bytes(&place.path().join("content")), after);
}
