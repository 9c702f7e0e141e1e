//! The forms for machines against their schemas: those of others come out of packages of the registry
//! (`serde-sarif` has that of OASIS, `junit-report` that of Jenkins), ours lies in `docs/schema/`.
//! GitLab publishes no schema of its code quality report; its documented fields are read one by one.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;
use verbund::handbook::Handbook;
use verbund::report::finding::{Finding, findings};
use verbund::report::{code_quality, json, junit, sarif};
use verbund::strings::{Language, Strings};

use crate::cases::CASES;
use crate::support::folder;

const LANGUAGES: [Language; 2] = [Language::German, Language::English];

/// The findings of every case, so that every code and every kind of place is there, and of none.
fn all(language: Language) -> [Vec<Finding>; 2] {
    let strings = Strings::of_program(language);
    let of = |case: &crate::cases::Case| findings(&case.diagnostics, &case.tree, "content", &strings);
    [CASES.values().flat_map(of).collect(), Vec::new()]
}

/// A file of a package that the tests are built with.
fn packaged(package: &str, file: &str) -> String {
    // Packages for other systems need not be there.
    let host = Command::new("rustc").args(["--print", "host-tuple"]).output().expect("rustc runs").stdout;
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform"])
        .args([String::from_utf8_lossy(&host).trim(), "--manifest-path"])
        .arg(folder("Cargo.toml"))
        .output()
        .expect("cargo runs");
    let words = String::from_utf8_lossy(&metadata.stderr);
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap_or_else(|error| panic!("{error}: {words}"));
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let found = packages.iter().find(|found| found["name"] == package).expect("the tests are built with the package");
    let place = PathBuf::from(found["manifest_path"].as_str().expect("a path")).with_file_name(file);
    fs::read_to_string(&place).unwrap_or_else(|error| panic!("{}: {error}", place.display()))
}

fn assert_valid(schema: &str, report: &str) {
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let report: Value = serde_json::from_str(report).expect("the report is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let faults: Vec<String> =
        validator.iter_errors(&report).take(5).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let mut broken = report;
    broken["version"] = Value::from("0");
    assert!(!validator.is_valid(&broken), "the schema looks at what it is given");
}

#[test]
fn sarif_is_valid_by_the_schema_of_the_standard() {
    // One of its patterns ends with a bracket that JavaScript reads as a letter, and stricter readers refuse.
    let schema = packaged("serde-sarif", "src/schema.json").replace("{2}]?$", r"{2}\\]?$");
    for language in LANGUAGES {
        for findings in all(language) {
            assert_valid(&schema, &sarif::report(&findings, &Handbook::of(language)));
        }
    }
}

#[test]
fn json_is_valid_by_our_own_schema() {
    let schema = fs::read_to_string(folder("docs/schema/check-1.json")).expect("our schema");
    assert!(schema.contains(&format!("\"const\": {}", json::VERSION)), "the schema is that of the version");
    for language in LANGUAGES {
        for findings in all(language) {
            assert_valid(&schema, &json::report(&findings, &Handbook::of(language)));
        }
    }
}

#[test]
fn junit_is_valid_by_the_schema_of_jenkins() {
    static SCHEMA: LazyLock<String> = LazyLock::new(|| packaged("junit-report", "tests/JUnit.xsd"));
    let schema = uppsala::parse(&SCHEMA).expect("the schema is XML");
    let validator = uppsala::XsdValidator::from_schema(&schema).expect("the schema is one");
    let valid = |text: &str| validator.validate(&uppsala::parse(text).expect("the report is XML"));
    for language in LANGUAGES {
        for findings in all(language) {
            let report = junit::report(&findings, &Handbook::of(language));
            assert_eq!(valid(&report).iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
            assert!(!valid(&report.replace("<testcase ", "<test ").replace("</testcase>", "</test>")).is_empty());
        }
    }
}

/// The fields that GitLab documents for a code quality report, all of them required.
#[derive(Debug, Deserialize)]
struct Issue {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: Grade,
    location: Place,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Grade {
    Info,
    Minor,
    Major,
    Critical,
    Blocker,
}

#[derive(Debug, Deserialize)]
struct Place {
    path: String,
    lines: Lines,
}

#[derive(Debug, Deserialize)]
struct Lines {
    begin: usize,
}

#[test]
fn a_code_quality_report_has_the_fields_that_gitlab_documents() {
    for language in LANGUAGES {
        let [faults, none] = all(language);
        let issues: Vec<Issue> = serde_json::from_str(&code_quality::report(&faults, &Handbook::of(language))).expect("issues");
        let prints: std::collections::BTreeSet<&str> = issues.iter().map(|issue| issue.fingerprint.as_str()).collect();
        assert_eq!((issues.len(), prints.len()), (faults.len(), faults.len()), "every fingerprint is there once");
        for (issue, fault) in issues.iter().zip(&faults) {
            assert!(issue.description.starts_with(&fault.message) && issue.check_name == fault.code.as_str());
            assert!(!issue.location.path.starts_with("./") && issue.location.path == fault.path);
            assert!(issue.location.lines.begin >= 1 && matches!(issue.severity, Grade::Major | Grade::Minor | Grade::Info));
        }
        assert_eq!(code_quality::report(&none, &Handbook::of(language)), "[]");
    }
}
