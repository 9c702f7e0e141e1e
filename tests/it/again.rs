//! A catalogue that is checked again after an edit: what is remembered saves work and changes nothing.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use verbund::location::SourcePath;
use verbund::pipeline::{self, Memo};
use verbund::source::{self, SourceTree};

use crate::support::{TODAY, copy, folder, options, render};

/// What an edit may write: an agreement that is right, that links to another, that is unlike the last one, and
/// such that have faults.
const TEXTS: &[&str] = &[
    "---\ntitel: Rettungsdienst\nzusammenfassung: Zwei Städte teilen sich den Rettungsdienst.\nthema: bildung\npartner: [Kamen, Bönen]\n---\nHilfe.\n",
    "---\ntitel: Archiv\nzusammenfassung: Ein Archiv.\nthema: bildung\npartner: [Kamen, Unna]\nbeginn: 1999\n---\n[VHS](volkshochschule.md)\n",
    "---\ntitel: Bauhof\nzusammenfassung: Ein Bauhof.\nthema: bildung\npartner: [Bönen, Unna]\nbeginn: 2004\nende: 2010\nentwurf: ja\n---\n",
    "---\ntitel: Falsch\nzusammenfassung: Falsch.\nthema: gibtsnicht\npartner: [Niemand]\n---\n[wohin](nirgends.md)\n",
    "---\ntitel: Kläranlage\nzusammenfassung: Am xx.xx.2026 gez. Frau Müller.\nthema: bildung\npartner: [Kamen, Bönen]\n---\nAm xx.xx.2026.\n",
    "---\ntitel: Seite\nart: impressum\n---\nEin Text.\n",
    "---\ntitel: Seite\n---\nEin Text.\n",
    "---\ntitel: [\n",
    "",
];
const PATHS: &[&str] = &[
    "agreements/a.md",
    "agreements/b.md",
    "agreements/volkshochschule.md",
    "partners/neu.md",
    "groups.yaml",
    "pages/eins.md",
    "pages/zwei.md",
];

/// One edit: a path gets a text, or is taken away.
fn edits() -> impl Strategy<Value = Vec<(usize, Option<usize>)>> {
    prop::collection::vec((0..PATHS.len(), prop::option::weighted(0.8, 0..TEXTS.len())), 1..8)
}

fn apply(place: &Path, text: Option<&str>) {
    match text {
        Some(text) => fs::write(place, text).expect("a file"),
        None if place.exists() => fs::remove_file(place).expect("a file"),
        None => {}
    }
}

fn same(one: &SourceTree, other: &SourceTree) -> bool {
    let files = one.files.iter().zip(&other.files).all(|(a, b)| a.path == b.path && a.text == b.text);
    files && one.files.len() == other.files.len() && one.diagnostics == other.diagnostics
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_a_check_with_a_memory_is_that_of_a_fresh_start(edits in edits()) {
        let dir = tempfile::tempdir().expect("a folder");
        copy(&folder("tests/cases/base"), dir.path());
        fs::create_dir_all(dir.path().join("pages")).expect("a folder");
        let mut memo = Memo::default();
        let mut tree = source::read(dir.path()).expect("a readable folder");
        for (path, text) in edits {
            apply(&dir.path().join(PATHS[path]), text.map(|text| TEXTS[text]));
            tree = source::read_again(dir.path(), &tree, &[SourcePath::new(PATHS[path])]).expect("a readable folder");
            let fresh = source::read(dir.path()).expect("a readable folder");
            prop_assert!(same(&tree, &fresh), "the same texts");
            let known = SourceTree { files: tree.files.clone(), diagnostics: tree.diagnostics.clone() };
            let again = pipeline::check_again(&mut memo, known, dir.path(), &options(TODAY), &mut |_| {}).expect("a theme");
            let clean = pipeline::check_tree(fresh, dir.path(), &options(TODAY), &mut |_| {}).expect("a theme");
            prop_assert_eq!(&again.diagnostics, &clean.diagnostics);
            prop_assert!(again.plan.files == clean.plan.files && again.plan.links == clean.plan.links);
            prop_assert!(render(&again) == render(&clean), "the same bytes");
        }
    }
}

#[test]
fn a_file_that_an_editor_made_in_passing_has_nothing_read_again() {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&folder("tests/cases/base"), dir.path());
    let tree = source::read(dir.path()).expect("a readable folder");
    // A file that nobody told of is not seen, which shows that the folder was not read.
    fs::write(dir.path().join("agreements/untold.md"), "").expect("a file");
    let passing = source::read_again(dir.path(), &tree, &[SourcePath::new("agreements/4913")]).expect("a readable folder");
    assert!(same(&passing, &tree));
    let moved = source::read_again(dir.path(), &tree, &[SourcePath::new("agreements")]).expect("a readable folder");
    assert_eq!(moved.files.len(), tree.files.len() + 1, "a folder that was touched has all read again");
}
