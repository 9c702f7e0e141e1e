//! The findings in the forms that machines read: all say the same as the text for people.

use serde_json::Value;
use verbund::diagnostic::Severity;
use verbund::handbook::Handbook;
use verbund::report::finding::{Finding, findings};
use verbund::report::{code_quality, github, json, junit, sarif};
use verbund::strings::{Language, Strings};

use crate::support::{check, run};

/// A wrong partner with a suggestion, a placeholder, and a comma and a colon in a message.
fn faulty() -> Vec<Finding> {
    let text = "---\ntitel: \"Ämter, gemeinsam: geführt\"\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Fröndenburg]\nbeginn: xx.xx.2022\n---\n";
    let checked = check(&[("agreements/test.md", text)]);
    findings(&checked.diagnostics, &checked.tree, "content", &Strings::of_program(Language::German))
}

fn handbook() -> Handbook {
    Handbook::of(Language::German)
}

#[test]
fn json_says_code_place_words_and_way_out() {
    let report: Value = serde_json::from_str(&json::report(&faulty(), &handbook())).expect("JSON");
    assert_eq!(report["version"], 1);
    let first = &report["findings"][0];
    assert_eq!((&first["code"], &first["severity"]), (&"V101".into(), &"error".into()));
    assert_eq!((&first["path"], &first["line"], &first["column"]), (&"content/agreements/test.md".into(), &5.into(), &11.into()));
    assert_eq!((&first["end_line"], &first["end_column"]), (&5.into(), &22.into()));
    assert_eq!(first["suggestion"], "Stadt Fröndenberg/Ruhr");
    assert_eq!(report["summary"]["errors"], 1);
    assert_eq!(report["summary"]["warnings"], report["findings"].as_array().expect("a list").len() - 1);
}

#[test]
fn sarif_has_the_required_parts_and_a_fix() {
    let log: Value = serde_json::from_str(&sarif::report(&faulty(), &handbook())).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "verbund");
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    for result in run["results"].as_array().expect("results") {
        let rule = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
        assert_eq!(rules[rule]["id"], result["ruleId"], "the index leads to the rule");
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
    }
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/agreements/test.md");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&5.into(), &11.into()));
    let change = &run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(change["insertedContent"]["text"], "Stadt Fröndenberg/Ruhr");
}

#[test]
fn github_has_a_line_for_each_fault_and_nothing_ends_it_early() {
    let faults = faulty();
    let report = github::report(&faults, &handbook());
    assert_eq!(report.lines().count(), faults.len());
    assert!(
        report.starts_with(
            "::error file=content/agreements/test.md,line=5,endLine=5,col=11,endColumn=22,title=V101 Name nicht im Katalog::"
        ),
        "{report}"
    );
    assert!(report.contains("%0A"), "the way out stands in the same message");
    assert!(report.lines().skip(1).all(|line| line.starts_with("::warning ")), "{report}");
    let strange = Finding { path: "a,b:c%.md".to_string(), ..faults[0].clone() };
    assert!(github::report(&[strange], &handbook()).starts_with("::error file=a%2Cb%3Ac%25.md,line="));
}

#[test]
fn gitlab_knows_a_fault_again_when_lines_move() {
    let issues =
        |faults: &[Finding]| -> Vec<Value> { serde_json::from_str(&code_quality::report(faults, &handbook())).expect("JSON") };
    let faults = faulty();
    let mut moved = faults.clone();
    moved[0].start.line += 7;
    let (one, other) = (issues(&faults), issues(&moved));
    assert_eq!(one[0]["fingerprint"], other[0]["fingerprint"]);
    assert_ne!(one[0]["location"]["lines"]["begin"], other[0]["location"]["lines"]["begin"]);
    assert_eq!(one[0]["severity"], "major");
    let twice = issues(&[faults[0].clone(), faults[0].clone()]);
    assert_ne!(twice[0]["fingerprint"], twice[1]["fingerprint"], "two faults are never one");
    assert_eq!(issues(&[]).len(), 0);
}

#[test]
fn junit_fails_by_errors_alone_and_is_xml() {
    let faults = faulty();
    let report = junit::report(&faults, &handbook());
    assert_eq!(report.matches("<failure ").count(), faults.iter().filter(|f| f.severity == Severity::Error).count());
    assert_eq!(report.matches("<testcase ").count(), faults.len());

    let strange = Finding { message: "<a> & \"b\" \u{1b}[0m\u{0}".to_string(), ..faults[0].clone() };
    let report = junit::report(&[strange], &handbook());
    assert!(report.contains("message=\"&lt;a&gt; &amp; &quot;b&quot; [0m\""), "{report}");
    assert!(junit::report(&[], &handbook()).contains("tests=\"1\" failures=\"0\""));
}

#[test]
fn check_writes_a_form_to_standard_output_and_nothing_else() {
    let catalogue = tempfile::tempdir().expect("a folder");
    let folder = catalogue.path();
    std::fs::create_dir(folder.join("agreements")).expect("a folder");
    std::fs::write(folder.join("verbund.yaml"), "titel: T\nadresse: https://x.example/\nprofil: beispiel\n").expect("a file");
    std::fs::write(
        folder.join("agreements/a.md"),
        "---\ntitel: A\nzusammenfassung: S.\nthema: nichts\npartner: [Niemand]\n---\n",
    )
    .expect("a file");
    let folder = folder.to_string_lossy();
    for format in ["json", "sarif", "github", "gitlab", "junit"] {
        let output = run(&["check", &folder, "--format", format], catalogue.path());
        assert_eq!(output.status.code(), Some(1), "{format}");
        assert!(output.stderr.is_empty(), "{format}: {}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(text.contains("V101") && text.contains("Niemand"), "{format}: {text}");
        if matches!(format, "json" | "sarif" | "gitlab") {
            serde_json::from_str::<Value>(&text).unwrap_or_else(|error| panic!("{format}: {error}"));
        }
    }
}
