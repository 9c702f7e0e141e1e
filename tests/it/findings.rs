//! Every code has the smallest catalogue that shows it, and the exact report that editors read.

use verbund::diagnostic::Code;
use verbund::strings::{Language, Strings};

use crate::cases::CASES;
use crate::support::{TODAY, check_tree, codes, folder, report, tree_with};

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
        .filter(|code| !code.starts_with("V7")) // the survey has tests of its own
        .filter(|code| !folder("tests/cases/diagnostics").join(code).is_dir())
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn every_finding_names_a_way_out_in_both_languages() {
    for language in [Language::German, Language::English] {
        let strings = Strings::of_program(language);
        let without = Code::ALL.iter().filter(|code| strings.find(&format!("{}.help", code.as_str()), &[]).is_none());
        assert_eq!(without.collect::<Vec<_>>(), Vec::<&Code>::new());
    }
}

#[test]
fn every_case_is_reported_exactly() {
    for (name, case) in CASES.iter() {
        let found = codes(&case.diagnostics);
        assert!(!found.is_empty() && found.iter().all(|code| code == name), "{name} finds {found:?}");
        insta::with_settings!({ snapshot_path => "../cases/reports", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.clone(), case.report(&case.diagnostics, Language::German));
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

/// The finding of an agreement with one more line, its suggestion, and what its help begins with.
fn finding(line: &str) -> (Vec<&'static str>, Option<String>, String) {
    let text = format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\n{line}\n---\n");
    let text = if line.starts_with("partner") { text } else { text.replacen("thema", "partner: [Kamen, Bönen]\nthema", 1) };
    let checked = crate::support::check(&[("agreements/a.md", &text)]);
    let help = report(&checked).split("Hilfe: ").nth(1).unwrap_or("").trim().to_string();
    (codes(&checked.diagnostics), checked.diagnostics.first().and_then(|d| d.replacement.clone()), help)
}

#[test]
fn an_unknown_key_has_a_way_out() {
    for (line, suggestion, help) in [
        ("kuendigungsfrist: 6 Monate", Some("kuendigung"), ""),
        ("ansprechpartner: Amt 40", Some("kontakt"), ""),
        ("anhang: a.pdf", Some("dokumente"), ""),
        ("dateien: a.pdf", Some("dokumente"), ""),
        ("rolle: beteiligt", None, "Sie steht in einem Eintrag unter „partner“, „genannt“."),
        ("Az 12/3: ja", None, "Eigene Angaben beginnen mit „x_“, zum Beispiel x_az_12_3."),
        ("partner:\n  - {name: Kamen}\n  - Bönen", Some("partner"), ""),
        ("partner:\n  - Kreis Unna: durchfuehrend\n  - Bönen", Some("{partner: Kreis Unna, rolle: durchfuehrend}"), "Ein Name"),
        ("partner:\n  - {partner: Kamen, farbe: 1}\n  - Bönen", None, "Möglich sind hier: partner, gruppe"),
    ] {
        let (codes, near, words) = finding(line);
        assert_eq!((codes, near.as_deref()), (vec!["V013"], suggestion), "{line}");
        assert!(words.starts_with(help), "{line}: {words}");
    }
}

#[test]
fn several_partners_in_one_text_belong_in_brackets() {
    let (codes, near, _) = finding("partner: Kamen, Bönen");
    assert_eq!((codes, near.as_deref()), (vec!["V101"], Some("[Kamen, Bönen]")));
}

#[test]
fn a_partner_that_stands_twice_is_told_once() {
    let twice = "---\nname: Gemeinde Bönen\nart: gemeinde\n---\n";
    let agreement = "---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Gemeinde Bönen]\n---\n";
    let checked = crate::support::check(&[("partners/boenen-2.md", twice), ("agreements/a.md", agreement)]);
    assert_eq!(codes(&checked.diagnostics), ["V103"]);
}

#[test]
fn an_impossible_day_is_told_in_a_deadline_too() {
    for line in ["fristen: 31.02.2026", "fristen:\n  - {was: Bericht, faellig: 31.02.2026}"] {
        assert_eq!(finding(line).0, ["V020"], "{line}");
    }
    for line in ["fristen: jährlich im Mai", "fristen:\n  - {was: Bericht, faellig: 30.04., stichtag: Ende des Jahres}"] {
        assert_eq!(finding(line).0, [""; 0], "{line}");
    }
}

#[test]
fn a_document_may_be_named_by_its_file_alone() {
    assert_eq!(finding("dokumente: vertrag.pdf").0, ["V206"]);
    assert_eq!(finding("dokumente: [Vertrag vom 1.2.2013]").0, [""; 0]);
    let agreement =
        "---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\ndokumente: vertrag.pdf\n---\n";
    let checked = crate::support::check(&[("agreements/a.md", agreement), ("files/vertrag.pdf", "")]);
    assert_eq!(report(&checked), "");
    assert!(crate::support::render(&checked)["vereinbarungen/a/index.html"].contains("href=\"/dateien/vertrag.pdf\""));
}

#[test]
fn a_link_to_an_annex_may_begin_at_the_catalogue_and_one_to_the_web_wants_its_scheme() {
    let agreement = |target: &str| {
        format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n---\n[x]({target})\n")
    };
    let checked = crate::support::check(&[("agreements/a.md", &agreement("/files/vertrag.pdf")), ("files/vertrag.pdf", "")]);
    assert_eq!(report(&checked), "");
    assert!(crate::support::render(&checked)["vereinbarungen/a/index.html"].contains("href=\"/dateien/vertrag.pdf\""));
    let checked = crate::support::check(&[("agreements/a.md", &agreement("www.kreis.de"))]);
    let fault = &checked.diagnostics[0];
    assert_eq!((fault.code, fault.replacement.as_deref()), (Code::BrokenLink, Some("https://www.kreis.de")));
}

#[test]
fn an_agreement_without_end_is_told_how_to_say_so() {
    for line in ["ende: unbefristet", "ende: auf unbestimmte Zeit"] {
        let (codes, _, help) = finding(line);
        assert!(codes == ["V021"] && help.contains("laufzeit: unbefristet"), "{line}: {help}");
    }
}

#[test]
fn a_mistake_in_the_writing_is_told_once() {
    let settings = "titel Test\nadresse: https://p.example/\nprofil: beispiel\n";
    let agreement =
        "---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner:\n  - partner: Kamen\n\trolle: beteiligt\n---\n";
    for (path, text) in [
        ("verbund.yaml", settings),
        ("agreements/a.md", agreement),
        ("agreements/a.md", "---\ntitel Test\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n---\n"),
    ] {
        assert_eq!(codes(&crate::support::check(&[(path, text)]).diagnostics), ["V010"], "{text}");
    }
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

#[test]
fn possible_values_are_named_in_the_language_of_the_report() {
    use verbund::report::text::{self, Colour};
    use verbund::strings::{Language, Strings};
    let text =
        "---\ntitel: A\nzusammenfassung: S.\nthema: bildung\npartner: [Kamen, Bönen]\noffen_fuer_beitritt: vielleicht\n---\n";
    let checked = crate::support::check(&[("agreements/a.md", text)]);
    let report = |language| text::report(&checked.diagnostics, &checked.tree, "", &Strings::of_program(language), Colour::Plain);
    assert!(report(Language::German).contains("Möglich sind: ja, nein, auf_anfrage, unbekannt."));
    assert!(report(Language::English).contains("Possible are: yes, no, on_request, unknown."));
}
