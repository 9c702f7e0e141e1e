//! Faults as a code quality report of GitLab (a subset of the Code Climate form), shown in the merge
//! request.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::finding::Finding;
use crate::diagnostic::Severity;
use crate::handbook::Handbook;

#[derive(Serialize)]
struct IssueView<'a> {
    description: String,
    /// More about the code, as Markdown (Code Climate; GitLab reads past it).
    content: ContentView,
    check_name: &'static str,
    /// Tells whether a fault is new; does not change when lines move.
    fingerprint: String,
    severity: &'static str,
    location: LocationView<'a>,
}

#[derive(Serialize)]
struct ContentView {
    body: String,
}

#[derive(Serialize)]
struct LocationView<'a> {
    path: &'a str,
    lines: LinesView,
}

#[derive(Serialize)]
struct LinesView {
    begin: usize,
    end: usize,
}

/// All faults as one list.
pub fn report(findings: &[Finding], handbook: &Handbook) -> String {
    let mut seen = std::collections::BTreeMap::new();
    let issues: Vec<IssueView<'_>> = findings
        .iter()
        .map(|finding| {
            let nth = seen.entry((finding.code, &finding.path, &finding.values)).or_insert(0_usize);
            *nth += 1;
            issue(finding, *nth, handbook)
        })
        .collect();
    serde_json::to_string_pretty(&issues).expect("texts and numbers are always JSON")
}

fn issue<'f>(finding: &'f Finding, nth: usize, handbook: &Handbook) -> IssueView<'f> {
    let severity = match finding.severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Note => "info",
    };
    let mut hash = Sha256::new();
    hash.update(format!("{} {} {:?} {nth}", finding.code.as_str(), finding.path, finding.values));
    IssueView {
        description: finding.whole(),
        content: ContentView { body: handbook.words(finding.code) },
        check_name: finding.code.as_str(),
        fingerprint: hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect(),
        severity,
        location: LocationView { path: &finding.path, lines: LinesView { begin: finding.start.line, end: finding.end.line } },
    }
}
