//! Faults as JSON for programs. The form is versioned: a new field may come, none changes its meaning
//! within a version.

use serde::Serialize;

use super::finding::{Finding, Summary, summary};

/// The version of the form.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct ReportView<'a> {
    version: u32,
    summary: Summary,
    findings: Vec<FindingView<'a>>,
}

#[derive(Serialize)]
struct FindingView<'a> {
    code: &'static str,
    /// `error`, `warning` or `note`.
    severity: &'static str,
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: &'a str,
    help: Option<&'a str>,
    suggestion: Option<&'a str>,
}

/// All faults as one object.
pub fn report(findings: &[Finding]) -> String {
    let report = ReportView { version: VERSION, summary: summary(findings), findings: findings.iter().map(view).collect() };
    serde_json::to_string_pretty(&report).expect("texts and numbers are always JSON")
}

fn view(finding: &Finding) -> FindingView<'_> {
    FindingView {
        code: finding.code.as_str(),
        severity: finding.severity.id(),
        path: &finding.path,
        line: finding.start.line,
        column: finding.start.column,
        end_line: finding.end.line,
        end_column: finding.end.column,
        message: &finding.message,
        help: finding.help.as_deref(),
        suggestion: finding.replacement.as_deref(),
    }
}
