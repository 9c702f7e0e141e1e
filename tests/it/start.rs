//! How an editor begins: a small catalogue, a new file, what is missing in it, the first site.

use std::fs;
use std::path::Path;
use std::process::Output;

use verbund::document::schema::{FILE_KINDS, Kind};
use verbund::keys::KeyWords;
use verbund::pipeline::Checked;
use verbund::source::{SourceFile, SourceTree};
use verbund::start::catalogue::{LAENDER, NewCatalogue};
use verbund::start::entry::{NewEntry, id_of};
use verbund::strings::Language;

use crate::support::{EXAMPLE, TODAY, check_tree, render, report, run};

fn new_catalogue(language: Language, land: &str) -> SourceTree {
    let new = NewCatalogue { language, title: "Was wir \"gemeinsam\": tun", url: "https://www.kreis.example/ikz/", land };
    let files = new.files().into_iter().map(|(path, text)| SourceFile { path, text: Some(text.into()) }).collect();
    SourceTree { files, diagnostics: Vec::new() }
}

#[test]
fn a_new_catalogue_has_no_findings_and_makes_a_site() {
    for language in [Language::German, Language::English] {
        for land in ["nw", "he", LAENDER[0]] {
            let checked = check_tree(new_catalogue(language, land), TODAY);
            assert!(checked.diagnostics.is_empty(), "{}, {land}: {}", language.tag(), report(&checked));
        }
        let checked = check_tree(new_catalogue(language, "he"), TODAY);
        assert_eq!((checked.settings.language, &*checked.settings.title), (language, "Was wir \"gemeinsam\": tun"));
        let site = render(&checked);
        assert!(site["index.html"].contains("Was wir"));
        assert!(site.values().any(|page| page.contains("KGG Hessen")) && !site.values().any(|page| page.contains("GkG NRW")));
    }
}

fn example_entry<'a>(kind: Kind, title: &'a str, filled: Vec<(&'a str, &'a [String])>) -> NewEntry<'a> {
    NewEntry { kind, title, filled, draft: false }
}

/// The example catalogue with one more file.
fn with(path: &str, text: &str) -> Checked {
    let mut tree = SourceTree { files: EXAMPLE.tree.files.clone(), diagnostics: Vec::new() };
    tree.files.push(SourceFile { path: verbund::location::SourcePath::new(path), text: Some(text.into()) });
    tree.files.sort_by(|a, b| a.path.cmp(&b.path));
    check_tree(tree, TODAY)
}

#[test]
fn a_new_file_of_every_kind_lacks_exactly_what_is_needed() {
    for (language, kind) in
        [Language::German, Language::English].into_iter().flat_map(|l| FILE_KINDS.iter().map(move |k| (l, *k)))
    {
        let words = KeyWords::new(language);
        let entry = example_entry(kind, "Neu: ein \"Bauhof\"", Vec::new());
        let path = format!("{}/{}.md", kind.folders()[0], id_of(entry.title));
        let checked = with(&path, &entry.text(&words, &EXAMPLE.catalogue));
        // That it names no source yet is a warning for later.
        let now =
            |fault: &&verbund::diagnostic::Diagnostic| fault.location.path.as_str() == path && fault.code.as_str() != "V436";
        let here: Vec<_> = checked.diagnostics.iter().filter(now).collect();
        let missing = here.iter().filter(|fault| fault.code.as_str() == "V015").count();
        assert_eq!((missing, here.len()), (entry.missing(&words).len(), missing), "{path}: {}", report(&checked));
    }
}

#[test]
fn what_a_new_file_proposes_can_be_used_as_it_stands() {
    let words = KeyWords::new(Language::German);
    let (partners, topics) = (["kamen".to_string(), "boenen".to_string()], ["verkehr".to_string()]);
    let entry = example_entry(Kind::Agreement, "Neuer Winterdienst", vec![("partners", &partners), ("topics", &topics)]);
    assert_eq!(entry.missing(&words), ["zusammenfassung"]);
    let text = entry.text(&words, &EXAMPLE.catalogue);
    assert!(text.contains("\npartner: [kamen, boenen]\n") && text.contains("\nthemen: [verkehr]\n"), "{text}");
    assert!(text.contains("## Möglich sind: aktiv, geplant"), "{text}");
    // Every proposal whose names are those of this catalogue or of nobody.
    let used: String = text.lines().map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line))).collect();
    let used = used.replace("\nzusammenfassung:\n", "\nzusammenfassung: Ein Satz.\n");
    let checked = with("agreements/neuer-winterdienst.md", &used);
    let read: Vec<_> = checked
        .diagnostics
        .iter()
        .filter(|f| f.location.path.as_str() == "agreements/neuer-winterdienst.md")
        .map(|f| f.code.as_str())
        .collect();
    let not_understood: Vec<_> = read.iter().filter(|code| code.starts_with("V0") || code.starts_with("V1")).collect();
    assert!(not_understood.is_empty(), "{}", report(&checked));
}

#[test]
fn a_long_title_gives_a_short_id() {
    let id = id_of("Gemeinsame Beschaffung von Feuerwehrfahrzeugen für die Städte und Gemeinden im Hochsauerlandkreis");
    assert_eq!(id, "gemeinsame-beschaffung-von-feuerwehrfahrzeugen-fuer-die");
    assert_eq!(id_of("Örtliche Prüfung"), "oertliche-pruefung");
}

fn words(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

#[test]
fn nothing_is_ever_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |args: &[&str]| run(args, folder.path());
    assert_eq!(code(&at(&["init", "k"])), Some(0));
    let settings = fs::read_to_string(folder.path().join("k/verbund.yaml")).expect("the settings");
    let again = at(&["init", "k", "--title", "Anders"]);
    assert_eq!(code(&again), Some(3));
    assert!(words(&again).contains("nicht leer"));
    assert_eq!(settings, fs::read_to_string(folder.path().join("k/verbund.yaml")).expect("the settings"));

    // The id is taken by a file in another folder of the kind.
    fs::create_dir(folder.path().join("k/agreements/alt")).expect("a folder");
    fs::rename(folder.path().join("k/agreements/winterdienst.md"), folder.path().join("k/agreements/alt/winterdienst.md"))
        .expect("moved");
    let taken = at(&["new", "vereinbarung", "Winterdienst", "k"]);
    assert_eq!(code(&taken), Some(3));
    assert!(words(&taken).contains("k/agreements/alt/winterdienst.md") && words(&taken).contains("--id"), "{}", words(&taken));
    assert_eq!(code(&at(&["new", "agreement", "Winterdienst", "k", "--id", "winterdienst-2"])), Some(0));
    assert!(folder.path().join("k/agreements/winterdienst-2.md").is_file());
}

#[test]
fn what_cannot_be_done_is_said_with_a_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |args: &[&str]| run(args, folder.path());
    assert_eq!(code(&at(&["init", "k", "--lang", "en"])), Some(0));
    let english = at(&["new", "agreement", "Joint depot", "k", "--draft"]);
    assert_eq!(code(&english), Some(0), "{}", words(&english));
    let text = fs::read_to_string(folder.path().join("k/agreements/joint-depot.md")).expect("the file");
    assert!(
        text.contains("\ntitle: Joint depot\n") && text.contains("\ndraft: \"yes\"\n") && text.contains("## Title: What"),
        "{text}"
    );

    let cases: [(&[&str], i32, &str); 15] = [
        (&["new", "vertrag", "A", "k"], 2, "Möglich sind: vereinbarung, partner, thema"),
        (&["new", "thema", "A", "k", "--partner", "beispielstadt"], 2, "„--partner“ passt nicht"),
        (&["new", "thema", "A", "k", "--id", "Öl"], 2, "taugt nicht als Dateiname"),
        (&["new", "thema", "A", "."], 3, "verbund init"),
        (&["new", "thema", "A", "nirgends"], 3, "gibt es nicht"),
        (&["new", "thema", "…", "k"], 2, "enthält keinen Buchstaben"),
        (&["new", "vereinbarung", "Ohne", "Anführung"], 3, "gehört in Anführungszeichen: verbund new vereinbarung \"Ohne …\""),
        (&["new", "vereinbarung", "Ohne", "die", "Anführung"], 2, "gehört in Anführungszeichen"),
        (&["new", "vereinbarung", "A", "k", "--partner", "Beispielstatd"], 2, "Meinten Sie „Stadt Beispielstadt“?"),
        (&["new", "vereinbarung", "A", "k", "--partner", "Posemuckel"], 2, "verbund new partner \"Posemuckel\" k"),
        (&["new", "vereinbarung", "A", "k", "--topic", "educatoin"], 2, "Meinten Sie „Education“?"),
        (&["new", "vereinbarung", "A", "k", "--topic", "Weltraum"], 2, "verbund new thema \"Weltraum\" k"),
        (&["new", "partner", "STADT Beispielstadt", "k"], 3, "gibt es schon: „k/partners/beispielstadt.md“"),
        (&["new", "partner", "Stadt Posemuckel", "k", "--draft", "--topic", "x"], 2, "„--topic“ passt nicht"),
        (&["new", "partner", "Stadt Posemuckel", "k"], 0, "k/partners/stadt-posemuckel.md"),
    ];
    for (args, exit, said) in cases {
        let output = at(args);
        assert_eq!(code(&output), Some(exit), "{args:?}");
        assert!(words(&output).contains(said), "{args:?}: {}", words(&output));
    }
}

/// What lies in a folder, by name.
#[cfg(unix)]
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The disk is full as far as the program can tell: it may write no byte into a file.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_no_half_file() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(code(&run(&["init", "k"], folder.path())), Some(0));
    let schemas = folder.path().join("schemas");
    assert_eq!(code(&run(&["schema", "alle", "--out", "schemas"], folder.path())), Some(0));
    let before = names(&folder.path().join("k/agreements"));
    let text = fs::read_to_string(schemas.join("agreement.schema.json")).expect("a schema");
    for args in ["new vereinbarung Bauhof k", "schema vereinbarung k --out schemas"] {
        let line = format!("trap '' XFSZ; ulimit -f 0; {} {args}", env!("CARGO_BIN_EXE_verbund"));
        let output = std::process::Command::new("sh").args(["-c", &line]).current_dir(folder.path()).output().expect("a shell");
        assert_eq!(code(&output), Some(3), "{args}: {}", words(&output));
    }
    assert_eq!(names(&folder.path().join("k/agreements")), before);
    assert_eq!(fs::read_to_string(schemas.join("agreement.schema.json")).expect("a schema"), text);
}
