//! Faults as annotations of GitHub Actions and of Forgejo, which reads the same lines: the words
//! appear at the line of the merge request (workflow command `::error file=…::`).

use std::fmt::Write;

use super::finding::Finding;
use crate::diagnostic::Severity;
use crate::handbook::Handbook;

/// One line for each fault.
pub fn report(findings: &[Finding], handbook: &Handbook) -> String {
    let mut out = String::new();
    for finding in findings {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let (start, end) = (finding.start, finding.end);
        let columns =
            if start.line == end.line { format!(",col={},endColumn={}", start.column, end.column) } else { String::new() };
        writeln!(
            out,
            "::{command} file={},line={},endLine={}{columns},title={}::{}",
            property(&finding.path),
            start.line,
            end.line,
            property(&format!("{} {}", finding.code.as_str(), handbook.title(finding.code))),
            data(&finding.whole())
        )
        .expect("writing to a string cannot fail");
    }
    out
}

/// Signs that would end the message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Signs that would end a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
