//! Every code has the smallest catalogue that shows it, and the exact report that editors read.

use std::fs;

use verbund::diagnostic::Code;
use verbund::source;

use crate::support::{TODAY, check_tree, codes, folder, report, tree_with};

/// Checks the case of a code.
fn case(code: &str) -> verbund::pipeline::Checked {
    let place = folder("tests/cases/diagnostics").join(code);
    let over = source::read(&place).expect("the case can be read");
    let mut tree = tree_with(over);
    if place.join(".ohne-verbund.yaml").exists() {
        tree.files.retain(|file| file.path.as_str() != "verbund.yaml");
    }
    check_tree(tree, TODAY)
}

#[test]
fn the_base_catalogue_has_no_fault() {
    let checked = check_tree(tree_with(verbund::source::SourceTree::default()), TODAY);
    assert_eq!(report(&checked), "");
}

#[test]
fn every_code_has_a_case() {
    let missing: Vec<_> = Code::ALL
        .iter()
        .map(|code| code.as_str())
        .filter(|code| !code.starts_with("V6")) // import has tests of its own
        .filter(|code| !folder("tests/cases/diagnostics").join(code).is_dir())
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn every_case_is_reported_exactly() {
    let mut names: Vec<String> = fs::read_dir(folder("tests/cases/diagnostics"))
        .expect("the cases are there")
        .map(|entry| entry.expect("a readable folder").file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with('V'))
        .collect();
    names.sort();
    for name in names {
        let checked = case(&name);
        let found = codes(&checked.diagnostics);
        assert!(!found.is_empty() && found.iter().all(|code| *code == name), "{name} finds {found:?}");
        insta::with_settings!({ snapshot_path => "../cases/reports", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.clone(), report(&checked));
        });
    }
}

#[test]
fn all_faults_of_all_files_are_told_in_one_run() {
    let files = [
        (
            "agreements/a.md",
            "---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildungg\npartner: [Kamen, Bönnen]\nbeginn: 31.02.2020\nfarbe: rot\n---\n[x](javascript:a)\n",
        ),
        ("agreements/b.md", "---\ntitel: B: C\n---\n"),
        ("partners/c.md", "---\nart: dorf\n---\n"),
    ];
    let found = codes(&crate::support::check(&files).diagnostics);
    assert_eq!(found, ["V101", "V101", "V020", "V013", "V202", "V010", "V015", "V018"]);
}

#[test]
fn a_draft_is_left_out_unless_asked_for() {
    let files = [(
        "agreements/a.md",
        "---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\nentwurf: ja\n---\n",
    )];
    assert_eq!(crate::support::check(&files).catalogue.agreements().len(), 1);
}

#[test]
fn a_draft_is_left_out_with_its_translation() {
    let draft = "---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\nentwurf: ja\n---\n";
    let files = [("agreements/a.md", draft), ("agreements/a.ls.md", "---\ntitel: A\n---\n[x](nirgends.md)\n")];
    let checked = crate::support::check(&files);
    assert_eq!(report(&checked), "");
    assert_eq!(checked.catalogue.translations().count(), 0);
}

#[test]
fn a_mistyped_key_is_not_told_as_missing_too() {
    let files = [("agreements/a.md", "---\ntitel: A\nzusamenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n---\n")];
    assert_eq!(codes(&crate::support::check(&files).diagnostics), ["V013"]);
}
