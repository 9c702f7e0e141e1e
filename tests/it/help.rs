//! Help and refusals of a wrong call, in the language of the user.

use insta::assert_snapshot;

use crate::support::{folder, run};

/// Exit code, standard output and standard error of a call.
fn said(args: &[&str]) -> (Option<i32>, String, String) {
    let output = run(args, &folder("tests"));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn refused(args: &[&str]) -> String {
    let (code, out, err) = said(args);
    assert_eq!((code, out.as_str()), (Some(2), ""), "{err}");
    err
}

#[test]
fn help_stands_in_either_language() {
    let (code, german, _) = said(&["explain", "-h"]);
    assert_eq!(code, Some(0));
    assert_snapshot!(german, @r"
    Einen Befund erklären: warum er zählt und wie er zu beheben ist

    Aufruf: verbund explain [OPTIONEN] [KENNUNG]...

    Angaben:
      [KENNUNG]...  Kennungen von Befunden, etwa V101; ohne Angabe eine Liste aller Kennungen

    Allgemeine Optionen:
          --lang <SPRACHE>  Sprache der Meldungen: de oder en (sonst nach LC_ALL, LC_MESSAGES, LANG)
          --color <WANN>    Farbige Ausgabe [möglich: auto, always, never] [ohne Angabe: auto]
      -q, --quiet           Nur Fehler ausgeben
      -v, --verbose         Mehr ausgeben, etwa die Dauer jedes Schritts
      -h, --help            Diese Hilfe zeigen
      -V, --version         Die Version zeigen

    Beispiele:
      verbund explain             alle Kennungen, nach Gruppen
      verbund explain V101
      verbund explain v101 v203 --lang en
    ");
    let (_, english, _) = said(&["explain", "-h", "--lang", "en"]);
    assert_snapshot!(english, @r"
    Explain a finding: why it matters and how to mend it

    Usage: verbund explain [OPTIONS] [CODE]...

    Arguments:
      [CODE]...  Codes of findings, such as V101; without any, a list of all codes

    General options:
          --lang <LANGUAGE>  Language of the messages: de or en (else by LC_ALL, LC_MESSAGES, LANG)
          --color <WHEN>     Coloured output [possible: auto, always, never] [default: auto]
      -q, --quiet            Tell errors only
      -v, --verbose          Tell more, such as the time of each step
      -h, --help             Show this help
      -V, --version          Show the version

    Examples:
      verbund explain             all codes, by group
      verbund explain V101
      verbund explain v101 v203 --lang de
    ");
}

#[test]
fn nothing_of_another_language_is_in_the_help() {
    for command in
        [&["--help"][..], &["build", "--help"], &["check", "--help"], &["import", "--help"], &["completions", "--help"]]
    {
        let (_, german, _) = said(command);
        let (_, english, _) = said(&[command, &["--lang=en"]].concat());
        for word in ["Usage", "Options", "Print help", "default:", "possible", "[OPTIONS]", "<COMMAND>", "Arguments"] {
            assert!(!german.contains(word), "{word} in {german}");
        }
        for word in ["Aufruf", "Optionen", "Hilfe", "ohne Angabe", "ORDNER", "Katalog ", "Beispiel", "ü"] {
            assert!(!english.contains(word), "{word} in {english}");
        }
        assert_eq!(german.matches("\n      --").count(), english.matches("\n      --").count(), "{english}");
    }
}

#[test]
fn a_wrong_call_is_told_with_a_way_out() {
    assert_snapshot!(refused(&["check", "--formt", "json"]), @r"
    Fehler: Die Angabe „--formt“ ist nicht bekannt. Meinten Sie „--format“?

    Aufruf: verbund check [OPTIONEN] [KATALOG]
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["chek", "--lang", "en"]), @r"
    Error: There is no command `chek`. Did you mean `check`?

    Usage: verbund [OPTIONS] <COMMAND>
    More about it with --help.
    ");
    assert_snapshot!(refused(&["check", "--format", "xml"]), @r"
    Fehler: „xml“ ist für „--format <FORM>“ nicht möglich. Möglich sind: text, plain, json, sarif, github, gitlab, junit.
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["check", "--format"]), @r"
    Fehler: Hinter „--format <FORM>“ fehlt ein Wert. Möglich sind: text, plain, json, sarif, github, gitlab, junit.
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["check", "--as-of", "morgen"]), @r"
    Fehler: „morgen“ ist für „--as-of <TAG>“ nicht möglich. Erwartet wird ein Tag wie 2027-01-31.
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["--lang", "fr", "check"]), @r"
    Fehler: „fr“ ist für „--lang <SPRACHE>“ nicht möglich. Möglich sind „de“ und „en“.
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["import", "x.csv"]), @r"
    Fehler: Es fehlt --mapping <DATEI>.

    Aufruf: verbund import [OPTIONEN] --mapping <DATEI> <TABELLE>
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["check", "--drafts=ja"]), @r"
    Fehler: „ja“ hinter „--drafts“ ist zu viel.

    Aufruf: verbund check [OPTIONEN] [KATALOG]
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["build", "-o", "a", "-o", "b"]), @r"
    Fehler: „--output <ORDNER>“ steht doppelt.

    Aufruf: verbund build [OPTIONEN] [KATALOG]
    Mehr dazu mit --help.
    ");
    assert_snapshot!(refused(&["build", "--base-url", "kreis", "--lang", "en"]), @r"
    Error: `kreis` is not possible for `--base-url <ADDRESS>`. Expected is for example https://district.example/cooperation/
    More about it with --help.
    ");
}

#[test]
fn a_call_without_a_command_shows_the_help() {
    let (code, _, err) = said(&[]);
    assert!(code == Some(2) && err.contains("Aufruf: verbund [OPTIONEN] <BEFEHL>"), "{err}");
}

#[test]
fn a_script_for_a_shell_has_the_words_of_the_language() {
    let (code, script, _) = said(&["completions", "zsh", "--lang", "en"]);
    assert!(code == Some(0) && script.contains("Check the catalogue without writing anything"), "{script}");
}
