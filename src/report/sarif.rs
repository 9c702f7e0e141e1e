//! Faults as SARIF 2.1.0 (OASIS standard), which code hosts and editors read.

use serde_json::{Value, json};

use super::finding::{Finding, codes};
use crate::diagnostic::Code;
use crate::handbook::Handbook;
use crate::web;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// All faults as one run of the program.
pub fn report(findings: &[Finding], handbook: &Handbook) -> String {
    let codes = codes(findings);
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code, handbook)).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &codes)).collect();
    let driver = json!({ "name": "verbund", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let run = json!({ "language": handbook.strings().language().tag(), "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results });
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    serde_json::to_string_pretty(&log).expect("texts and numbers are always JSON")
}

/// A code with its words. There is no `helpUri`: the page itself is the help.
fn rule(code: Code, handbook: &Handbook) -> Value {
    json!({
        "id": code.as_str(),
        "name": format!("{code:?}"),
        "shortDescription": { "text": handbook.title(code) },
        "fullDescription": { "text": handbook.why(code) },
        "help": { "text": handbook.mend(code), "markdown": handbook.page(code) },
        "defaultConfiguration": { "level": code.severity().id() },
    })
}

fn result(finding: &Finding, codes: &[Code]) -> Value {
    let (start, end) = (finding.start, finding.end);
    let region = json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column });
    let uri = web::encoded_path(&finding.path);
    let mut result = json!({
        "ruleId": finding.code.as_str(),
        "ruleIndex": codes.binary_search(&finding.code).expect("every code is among the rules"),
        "level": finding.severity.id(),
        "message": { "text": finding.whole() },
        "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region } }],
    });
    if let Some(text) = &finding.replacement {
        let replacement = json!({ "deletedRegion": region, "insertedContent": { "text": text } });
        let change = json!({ "artifactLocation": { "uri": uri }, "replacements": [replacement] });
        result["fixes"] = json!([{ "artifactChanges": [change] }]);
    }
    result
}
