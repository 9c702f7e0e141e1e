//! What the rules about the content tell, and above all what they leave alone: imprecise dates,
//! plans, unknown things, history.

use jiff::civil::{Date, date};
use verbund::source::SourceTree;

use crate::support::{TODAY, check_tree, codes, folder, run, tree_with};

/// The codes for an agreement with some more lines, on a day, beside some more files.
fn told_on(day: Date, partners: &str, lines: &str, more: &[(&str, &str)]) -> Vec<&'static str> {
    let text = format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: {partners}\n{lines}\n---\n");
    let files: Vec<(&str, &str)> = more.iter().copied().chain([("agreements/a.md", text.as_str())]).collect();
    codes(&check_tree(tree_with(SourceTree::of(&files)), day).diagnostics)
}

fn told(lines: &str) -> Vec<&'static str> {
    told_on(TODAY, "[Kamen, Bönen]", lines, &[])
}

fn told_of(partners: &str, lines: &str) -> Vec<&'static str> {
    told_on(TODAY, partners, lines, &[])
}

#[test]
fn official_keys_are_of_one_body_each() {
    let partner = |lines: &str| format!("---\nname: Stadt X\nart: stadt\n{lines}\n---\n");
    let told = |lines: &str| told_on(TODAY, "[Kamen, Bönen]", "", &[("partners/x.md", &partner(lines))]);
    for (lines, expected) in [
        ("ags: \"05978020\"", vec!["V421"]),
        ("ags: \"05978020\"\nnachfolger: [kamen]", vec![]),
        ("ags: \"09162000\"", vec![]),
        ("ags: \"17162000\"", vec!["V420"]),
        ("ags: \"00162000\"\nars: \"001620000000\"", vec!["V420"]),
        ("ags: \"5978004\"", vec!["V402"]),
        ("ags: \"05978004\"\nars: \"059780004004\"", vec![]),
        ("ags: \"05978004\"\nars: \"05978004\"", vec!["V402"]),
    ] {
        assert_eq!(told(lines), expected, "{lines}");
    }
}

#[test]
fn a_chain_of_successors_is_no_circle() {
    let body = |name: &str, lines: &str| format!("---\nname: {name}\nart: zweckverband\n{lines}\n---\n");
    let (a, b, c) =
        (body("AA", "nachfolger: [y]"), body("BB", "vorgaenger: [x]\nnachfolger: [z]"), body("CC", "vorgaenger: [y]"));
    let files = [("partners/x.md", &*a), ("partners/y.md", &*b), ("partners/z.md", &*c)];
    assert_eq!(told_on(TODAY, "[Kamen, Bönen]", "", &files), [""; 0]);
    let back = body("AA", "nachfolger: [y]\nvorgaenger: [z]");
    assert_eq!(told_on(TODAY, "[Kamen, Bönen]", "", &[("partners/x.md", &back), files[1], files[2]]), ["V107"]);
}
