//! `verbund build` as users and CI run it: words, exit codes, and what it leaves on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::support::{EXAMPLE_SITE, TODAY, check_tree, copy, folder, render, run, run_at};

/// Copies the example catalogue into a folder of the test.
fn catalogue(into: &Path) {
    copy(&folder("content"), &into.join("content"));
}

/// Every file below a folder with its bytes.
fn snapshot(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = WalkDir::new(folder).into_iter().map(|e| e.expect("a readable folder")).filter(|e| e.file_type().is_file());
    files
        .map(|e| (e.path().strip_prefix(folder).expect("inside").display().to_string(), fs::read(e.path()).expect("a file")))
        .collect()
}

fn stdout(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_build_ends_with_a_summary_and_building_again_changes_nothing() {
    let dir = tempfile::tempdir().expect("a folder");
    catalogue(dir.path());
    let first = run(&["build"], dir.path());
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(stdout(&first).starts_with("106 Vereinbarungen, "), "{}", stdout(&first));
    assert!(stdout(&first).contains(" Seiten, ") && stdout(&first).contains(" 0 unverändert, 0 entfernt"));
    let before = snapshot(&dir.path().join("public"));
    fs::write(dir.path().join("public/mein.txt"), "mein").expect("a file of the user");
    let second = run(&["build"], dir.path());
    assert!(stdout(&second).contains("public: 0 geschrieben"), "{}", stdout(&second));
    let mut after = snapshot(&dir.path().join("public"));
    assert_eq!(after.remove("mein.txt"), Some(b"mein".to_vec()), "a foreign file stays");
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(before == after, "the same bytes");
}

#[test]
fn a_file_where_a_folder_is_meant_is_told_in_plain_words() {
    let dir = tempfile::tempdir().expect("a folder");
    catalogue(dir.path());
    fs::write(dir.path().join("datei"), "").expect("a file");
    for args in [vec!["check", "datei"], vec!["build", "-o", "datei"]] {
        let output = run(&args, dir.path());
        assert_eq!(output.status.code(), Some(3), "{args:?}");
        assert!(stderr(&output).contains("Fehler: „datei“ ist eine Datei, kein Ordner."), "{}", stderr(&output));
    }
}

#[test]
fn a_first_build_that_is_refused_speaks_of_no_old_site() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::create_dir(dir.path().join("content")).expect("an empty catalogue");
    let output = run(&["build"], dir.path());
    assert_eq!((output.status.code(), &*stdout(&output)), (Some(1), "Die Website wurde nicht geschrieben.\n"));
}

#[test]
fn an_unknown_partner_is_one_finding_and_the_old_site_stays() {
    let dir = tempfile::tempdir().expect("a folder");
    catalogue(dir.path());
    assert_eq!(run(&["build"], dir.path()).status.code(), Some(0));
    let before = snapshot(&dir.path().join("public"));
    let file = dir.path().join("content/agreements/probe.md");
    fs::write(&file, "---\ntitel: Probe\nzusammenfassung: Eine Probe.\nthema: bildung\npartner: [Fröndenberg]\n---\n")
        .expect("a file");
    let output = run(&["build"], dir.path());
    assert_eq!(output.status.code(), Some(1));
    let told = stderr(&output);
    assert_eq!(told.matches("Fehler[").count(), 1, "{told}");
    assert!(told.contains("content/agreements/probe.md:5:11"), "{told}");
    assert!(told.contains("meinten Sie „Stadt Fröndenberg/Ruhr“?"), "{told}");
    assert!(snapshot(&dir.path().join("public")) == before, "the old site is untouched");
}

#[test]
fn a_page_that_no_longer_exists_is_removed_and_its_former_address_leads_on() {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&folder("tests/cases/base"), &dir.path().join("content"));
    assert_eq!(run(&["build"], dir.path()).status.code(), Some(0));
    let agreements = dir.path().join("content/agreements");
    let text = fs::read_to_string(agreements.join("volkshochschule.md")).expect("the agreement");
    fs::write(agreements.join("vhs.md"), text.replacen("---\n", "---\naliase: [volkshochschule]\n", 1)).expect("a file");
    fs::remove_file(agreements.join("volkshochschule.md")).expect("it is renamed");
    let output = run(&["build"], dir.path());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let old = fs::read_to_string(dir.path().join("public/vereinbarungen/volkshochschule/index.html")).expect("a redirect");
    assert!(old.contains("url=/vereinbarungen/vhs/") && old.contains("rel=\"canonical\""), "{old}");
}

#[test]
fn exit_codes_keep_the_contract() {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&folder("tests/cases/base"), &dir.path().join("content"));
    for (args, code) in [
        (&["check"][..], 0),
        (&["check", "--strict"], 0),
        (&["check", "nirgends"], 3),
        (&["bild"], 2),
        (&["build", "--as-of", "gestern"], 2),
        (&["build", "-o", "content"], 2),
        (&["check", "--lang", "xx"], 2),
        (&["check", "--base-url", "kreis.example"], 2),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["completions", "bash"], 0),
    ] {
        let output = run(args, dir.path());
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", stderr(&output));
    }
    fs::write(dir.path().join("content/fremd.txt"), "").expect("a file");
    assert_eq!(run(&["check"], dir.path()).status.code(), Some(0), "a warning is no error");
    assert_eq!(run(&["check", "--strict"], dir.path()).status.code(), Some(1), "but it is with --strict");
    assert_eq!(stderr(&run(&["check", "--quiet"], dir.path())), "");
    let strict = run(&["check", "--quiet", "--strict"], dir.path());
    assert!(stderr(&strict).contains("Warnung[V003]"), "what fails is told: {}", stderr(&strict));
}

#[test]
fn errors_stand_last_where_the_eye_is_and_first_where_more_is_named() {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&folder("tests/cases/base"), &dir.path().join("content"));
    let file = dir.path().join("content/agreements/aaa.md");
    fs::write(&file, "---\ntitel: Probe\nzusammenfassung: Probe.\nthema: bildung\npartner: [Kahmen]\n---\n").expect("a file");
    fs::write(dir.path().join("content/fremd.txt"), "").expect("a file that nothing knows");
    for args in [&["check"][..], &["check", "--format", "plain"], &["build"]] {
        let told = stderr(&run(args, dir.path()));
        let (warning, error) = (told.find("V003").expect("a warning"), told.find("V101").expect("an error"));
        assert!(warning < error, "{args:?}: {told}");
        assert!(told.contains("verbund explain V101"), "{args:?}: {told}");
    }
}

#[test]
fn a_wrong_call_is_told_in_the_language_of_the_user_with_the_way_out() {
    let dir = tempfile::tempdir().expect("a folder");
    for (args, words) in [
        (
            &["bild"][..],
            "Fehler: Den Befehl „bild“ gibt es nicht.\nMeinten Sie „build“?\n\nAufruf: verbund [OPTIONEN] <BEFEHL>\n",
        ),
        (&["check", "--formt", "json"], "Fehler: „--formt“ gibt es hier nicht.\nMeinten Sie „--format“?\n"),
        (&["check", "--format", "xml"], "Fehler: „xml“ passt nicht zu „--format <FORM>“. Möglich sind: text, plain, json,"),
        (
            &["check", "--as-of", "gestern"],
            "Fehler: „gestern“ passt nicht zu „--as-of <TAG>“. Erwartet wird ein Tag in der Form 2027-01-31.\n",
        ),
        (&["serve", "--port", "abc"], "Fehler: „abc“ passt nicht zu „--port <PORT>“. Erwartet wird eine Zahl von 0 bis 65535.\n"),
        (&["serve", "-p", "70000"], "Fehler: „70000“ passt nicht zu „--port <PORT>“. Erwartet wird eine Zahl von 0 bis 65535.\n"),
        (
            &["serve", "--bind", "x"],
            "Fehler: „x“ passt nicht zu „--bind <ADRESSE>“. Erwartet wird zum Beispiel 127.0.0.1 oder ::1.\n",
        ),
        (
            &["survey", "apply", "a.csv", "--date", "1.12.2026"],
            "Fehler: „1.12.2026“ passt nicht zu „--date <TAG>“. Erwartet wird ein Tag in der Form 2027-01-31.\n",
        ),
        (
            &["init", "x", "--url", "x"],
            "Fehler: „x“ passt nicht zu „--url <ADRESSE>“. Erwartet wird zum Beispiel https://kreis.example/",
        ),
        (&["chek"], "Fehler: Den Befehl „chek“ gibt es nicht.\nMeinten Sie „check“?\n"),
        (&["help", "chek"], "Fehler: Den Befehl „chek“ gibt es nicht.\nMeinten Sie „check“?\n"),
        (&["import", "a.csv"], "Fehler: Hier fehlt „--mapping <DATEI>“.\n"),
        (&["build", "-o"], "Fehler: Hinter „--output <ORDNER>“ fehlt der Wert.\n"),
        (&["build", "-o", "a", "-o", "b"], "Fehler: „--output <ORDNER>“ darf nur einmal stehen.\n"),
        (
            &["bild", "--lang", "en"],
            "Error: There is no command `bild`.\nDid you mean `build`?\n\nUsage: verbund [OPTIONS] <COMMAND>\n",
        ),
    ] {
        let output = run(args, dir.path());
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(told.starts_with(words) && told.contains("--help"), "{args:?}: {told}");
    }
    for command in [&[][..], &["check"], &["survey", "apply"]] {
        let asked = run(&[&["help"], command].concat(), dir.path());
        assert_eq!(asked.status.code(), Some(0), "{command:?}");
        assert_eq!(stdout(&asked), stdout(&run(&[command, &["--help"]].concat(), dir.path())), "{command:?}");
    }
    let help = stdout(&run(&["check", "--help", "--lang=en"], dir.path()));
    assert!(help.starts_with("Check the catalogue") && help.contains("\nExamples:\n  verbund check\n"), "{help}");
}

#[test]
fn an_environment_without_sense_is_wrong_usage() {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&folder("tests/cases/base"), &dir.path().join("content"));
    let output = run_at("gestern", &["check"], dir.path());
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("SOURCE_DATE_EPOCH ist „gestern“"), "{}", stderr(&output));
}

#[test]
fn messages_speak_english_when_asked() {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&folder("tests/cases/base"), &dir.path().join("content"));
    fs::write(dir.path().join("content/topics/x.md"), "---\ntitle: X\ncolour: red\n---\n").expect("a file");
    let output = run(&["check", "--lang", "en"], dir.path());
    assert!(stderr(&output).contains("Error[V013]: The key `colour` is not known."), "{}", stderr(&output));
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut tree = verbund::source::read(&folder("content")).expect("the example catalogue");
    let backwards = |path: &str| path.chars().rev().collect::<String>();
    tree.files.sort_by_key(|file| backwards(file.path.as_str()));
    let shuffled = render(&check_tree(tree, TODAY));
    let differ: Vec<&String> = EXAMPLE_SITE.keys().filter(|path| shuffled.get(*path) != EXAMPLE_SITE.get(*path)).collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert_eq!(shuffled.len(), EXAMPLE_SITE.len());
}
