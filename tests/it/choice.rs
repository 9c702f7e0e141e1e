//! `verbund check --only` and `--allow` choose findings, and `--format plain` tells them in sentences.

use insta::assert_snapshot;
use tempfile::TempDir;
use verbund::report::plain;
use verbund::strings::{Language, Strings};

use crate::cases::CASES;
use crate::support::run;

/// A catalogue with an unknown partner (error) and HTML (warning).
fn catalogue() -> TempDir {
    let place = TempDir::new().expect("a folder for the test");
    let content = place.path().join("content");
    for (path, text) in [
        ("verbund.yaml", "titel: T\nadresse: https://x.example/\nprofil: beispiel\n"),
        ("topics/bildung.md", "---\ntitel: Bildung\n---\n"),
        ("partners/kamen.md", "---\nname: Stadt Kamen\nart: stadt\n---\n"),
        (
            "agreements/a.md",
            "---\ntitel: A\nzusammenfassung: S.\nthema: bildung\npartner: [Stadt Kamen, Stadt Kamenn]\n---\n<b>Text</b>\n",
        ),
    ] {
        let path = content.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    place
}

/// Exit code, standard output and standard error, without the time it took.
fn check(args: &[&str]) -> (Option<i32>, String, String) {
    let place = catalogue();
    let output = run(&[&["check"], args].concat(), place.path());
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let out = text(&output.stdout);
    let out = out.rsplit_once(", ").map_or(out.clone(), |(before, _)| before.to_string());
    (output.status.code(), out, text(&output.stderr))
}

#[test]
fn only_the_findings_asked_for_are_told_and_counted() {
    let (code, out, err) = check(&["--only", "V2xx"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        err.contains("[V201]") && !err.contains("V101") && err.contains("\n2 Warnungen\nMehr dazu: verbund explain V201\n"),
        "{err}"
    );
    assert_snapshot!(out, @r"
    Mit „--only“ oder „--allow“ ausgeblendet: 1 Fehler. „verbund build“ schreibt wegen der Fehler trotzdem keine Website.
    4 Dateien geprüft, 1 Vereinbarung: 2 Befunde
    ");
    assert_eq!(check(&["--only", "V2", "--strict"]).0, Some(1));
    assert_eq!(check(&["--only", "v101,V501"]).0, Some(1));
}

#[test]
fn a_finding_that_is_allowed_is_not_told_and_not_counted() {
    let (code, out, err) = check(&["--strict", "--allow", "V101", "--allow", "V201"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert_snapshot!(out, @r"
    Mit „--only“ oder „--allow“ ausgeblendet: 1 Fehler, 2 Warnungen. „verbund build“ schreibt wegen der Fehler trotzdem keine Website.
    4 Dateien geprüft, 1 Vereinbarung: keine Befunde
    ");
    let (code, out, _) = check(&["--allow", "V201", "--format", "github"]);
    assert_eq!((code, out.matches("::error ").count(), out.matches("::warning ").count()), (Some(1), 1, 0), "{out}");
}

#[test]
fn an_unknown_code_is_a_wrong_call() {
    for option in ["--only", "--allow"] {
        let (code, _, err) = check(&[option, "V10,V1001"]);
        assert_eq!(code, Some(2));
        assert!(err.starts_with("Fehler: Die Kennung „V1001“ gibt es nicht.\nÄhnlich sind V101, "), "{err}");
    }
}

#[test]
fn plain_findings_are_whole_sentences_without_drawing() {
    let (code, out, err) = check(&["--format", "plain"]);
    assert_eq!((code, out.as_str()), (Some(1), "4 Dateien geprüft, 1 Vereinbarung: 3 Befunde"));
    assert_snapshot!(err, @r"
    Warnung V201 in content/agreements/a.md, Zeile 7, Spalte 1: HTML wird nicht ausgeführt, sondern als Text gezeigt: <b>. Hilfe: Verwenden Sie Markdown: **fett**, *betont*, [Text](Adresse).
    Warnung V201 in content/agreements/a.md, Zeile 7, Spalte 8: HTML wird nicht ausgeführt, sondern als Text gezeigt: </b>. Hilfe: Verwenden Sie Markdown: **fett**, *betont*, [Text](Adresse).
    Fehler V101 in content/agreements/a.md, Zeile 5, Spalte 24: Den Partner „Stadt Kamenn“ gibt es im Katalog nicht. Meinten Sie „Stadt Kamen“? Hilfe: Prüfen Sie die Schreibweise, oder legen Sie eine Datei in partners/ an.
    1 Fehler, 2 Warnungen
    Mehr dazu: verbund explain V101 V201
    ");
}

#[test]
fn every_case_is_told_in_one_line_each() {
    for language in [Language::German, Language::English] {
        let strings = Strings::of_program(language);
        for (code, case) in CASES.iter() {
            let text = plain::report(&case.diagnostics, &case.tree, "content", &strings);
            assert_eq!(text.lines().count(), case.diagnostics.len(), "{code}: {text}");
            for line in text.lines() {
                assert!(!line.contains(" | ") && !line.contains("^^") && !line.contains("-->") && line.contains(code), "{line}");
            }
        }
    }
}

#[test]
fn a_second_place_is_told_in_words() {
    let strings = Strings::of_program(Language::German);
    let told = |code: &str| plain::report(&CASES[code].diagnostics, &CASES[code].tree, "content", &strings);
    assert_snapshot!(told("V012"), @"Fehler V012 in content/agreements/rettungsdienst.md, Zeile 7, Spalte 1: Die Angabe „status“ steht doppelt. Hier noch einmal. Zuerst hier: Zeile 6, Spalte 1. Hilfe: Behalten Sie eine von beiden.");
    assert_snapshot!(told("V102"), @"Fehler V102 in content/agreements/rettungsdienst.md, Zeile 5, Spalte 18: „SO“ ist mehrdeutig. Gemeint sein kann: Kreis Soest, Stadt Soest. Hilfe: Schreiben Sie den vollen Namen.");
    assert_snapshot!(told("V103"), @"Fehler V103 in content/partners/kamen-2.md, Zeile 2, Spalte 7: Den Namen „STADT KAMEN“ trägt schon ein anderer Partner. Hier noch einmal. Zuerst hier: content/partners/kamen.md, Zeile 2, Spalte 7. Hilfe: Ergänzen Sie einen Namen so, dass beide zu unterscheiden sind.");
}
