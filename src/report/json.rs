//! Faults as JSON for programs. The form is versioned: a new field may come, none changes its meaning
//! within a version.

use serde::Serialize;

use super::finding::{Finding, Summary, codes, summary};
use crate::diagnostic::Code;
use crate::handbook::Handbook;

/// The version of the form, described by `docs/schema/check-1.json`.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct ReportView<'a> {
    version: u32,
    summary: Summary,
    findings: Vec<FindingView<'a>>,
    /// The codes that occurred, each once, with what the handbook says of them.
    codes: Vec<CodeView>,
}

#[derive(Serialize)]
struct CodeView {
    code: &'static str,
    severity: &'static str,
    title: String,
    why: String,
    mend: String,
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
pub fn report(findings: &[Finding], handbook: &Handbook) -> String {
    let report = ReportView {
        version: VERSION,
        summary: summary(findings),
        findings: findings.iter().map(view).collect(),
        codes: codes(findings).into_iter().map(|code| explained(code, handbook)).collect(),
    };
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

fn explained(code: Code, handbook: &Handbook) -> CodeView {
    CodeView {
        code: code.as_str(),
        severity: code.severity().id(),
        title: handbook.title(code),
        why: handbook.why(code),
        mend: handbook.mend(code),
    }
}
