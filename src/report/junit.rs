//! Faults as a JUnit report, which most CI servers show: a test case for each fault; errors fail,
//! warnings and notes are told in a case that passes.

use std::fmt::Write;

use super::finding::{Finding, summary};
use crate::diagnostic::Severity;
use crate::handbook::Handbook;

/// One test suite with all faults; without any a single case that passes.
pub fn report(findings: &[Finding], handbook: &Handbook) -> String {
    let failures = summary(findings).errors;
    let cases = findings.len().max(1);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let mut line = |text: String| writeln!(out, "{text}").expect("writing to a string cannot fail");
    line(format!("<testsuites tests=\"{cases}\" failures=\"{failures}\">"));
    line(format!("<testsuite name=\"verbund check\" tests=\"{cases}\" failures=\"{failures}\">"));
    if findings.is_empty() {
        line("<testcase classname=\"verbund\" name=\"check\"/>".to_string());
    }
    for finding in findings {
        let place = format!("{}:{}:{}", finding.path, finding.start.line, finding.start.column);
        let name = format!("{} {}: {place}", finding.code.as_str(), handbook.title(finding.code));
        let words = escape(&format!("{place}\n{}\n\n{}", finding.whole(), handbook.why(finding.code)));
        line(format!("<testcase classname=\"{}\" name=\"{}\">", escape(&finding.path), escape(&name)));
        line(match finding.severity {
            Severity::Error => {
                format!("<failure type=\"{}\" message=\"{}\">{words}</failure>", finding.code.as_str(), escape(&finding.message))
            }
            Severity::Warning | Severity::Note => format!("<system-out>{words}</system-out>"),
        });
        line("</testcase>".to_string());
    }
    line("</testsuite>\n</testsuites>".to_string());
    out
}

/// Signs that XML gives a meaning, and those that it does not allow at all.
fn escape(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    let text: String = text.chars().filter(allowed).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\n', "&#10;")
}
