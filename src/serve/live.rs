//! What the preview adds to pages: a script that reloads a page when it changed, and the findings that the
//! script shows over it. Only the preview adds them; a built site knows nothing of them.
//! Knows nothing of connections.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::edition::{Edition, Fault, Found, hex};
use super::session::Seen;
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::finding::findings;
use crate::strings::Strings;

/// The script and its style, below an address that no site has.
pub const SCRIPT: (&str, &str) = ("/.verbund/live.js", include_str!("live.js"));
pub const STYLE: (&str, &str) = ("/.verbund/live.css", include_str!("live.css"));
/// Where a page asks whether it changed.
pub const LINE: &str = "/.verbund/live";

/// So many findings are shown on a page; more are in the terminal.
const SHOWN: usize = 50;

/// What browsers are shown at present.
pub struct Shown {
    edition: Option<Arc<Edition>>,
    /// The findings as the script reads them.
    pub overlay: String,
}

/// What is answered to a path.
pub struct Answer {
    pub status: u16,
    pub kind: &'static str,
    pub body: Vec<u8>,
    /// Where the page stands instead.
    pub elsewhere: Option<String>,
    /// Whether the body came from the catalogue as it is, so that a browser must not run what is in it.
    pub copied: bool,
}

#[derive(Serialize)]
struct OverlayView<'a> {
    language: &'static str,
    heading: String,
    count: String,
    /// Why the page is older than the files.
    stale: Option<String>,
    findings: Vec<FindingView<'a>>,
    more: Option<String>,
    help: String,
    close: String,
    up: String,
    down: String,
}

#[derive(Serialize)]
struct FindingView<'a> {
    severity: &'static str,
    level: String,
    code: &'a str,
    place: String,
    message: &'a str,
    help: Option<&'a str>,
}

impl Shown {
    /// What was seen, in the words of a language. `root` is the catalogue's folder as the user named it.
    pub fn of(seen: &Seen, root: &str, strings: &Strings) -> Shown {
        let overlay = match &seen.checked {
            Ok(checked) => {
                // The gravest first: a page shows some of them only, and notes only where somebody asks for them.
                let told = checked.diagnostics.iter().filter(|found| found.severity() < Severity::Note);
                let mut gravest: Vec<Diagnostic> = told.cloned().collect();
                gravest.sort_by_key(Diagnostic::severity);
                let total = gravest.len();
                gravest.truncate(SHOWN);
                let found = findings(&gravest, &checked.tree, root, strings);
                let views = found.iter().map(|finding| FindingView {
                    severity: finding.severity.id(),
                    level: level(finding.severity, strings),
                    code: finding.code.as_str(),
                    place: format!("{}:{}:{}", finding.path, finding.start.line, finding.start.column),
                    message: &finding.message,
                    help: finding.help.as_deref(),
                });
                json(&overlay(views.collect(), total, seen, strings))
            }
            Err(words) => {
                let place = strings.text("live_trouble");
                let severity = Severity::Error;
                let level = level(severity, strings);
                let view = FindingView { severity: severity.id(), level, code: "", place, message: words, help: None };
                json(&overlay(vec![view], 1, seen, strings))
            }
        };
        Shown { edition: seen.edition.clone(), overlay }
    }

    /// What stands at the path of an address, without what the preview adds.
    pub fn answer(&self, folder: &Path, path: &str, strings: &Strings) -> Answer {
        let page = |status, body| Answer { status, kind: HTML, body, elsewhere: None, copied: false };
        let Some(edition) = &self.edition else {
            return page(503, notice(&strings.text("http_waiting_title"), &strings.text("http_waiting"), strings));
        };
        match edition.find(folder, path) {
            Ok(Found::Page(body)) => page(200, body),
            Ok(Found::Nothing(body)) => page(404, body),
            Ok(Found::File { bytes, path, copied }) => {
                Answer { status: 200, kind: kind(&path), body: bytes, elsewhere: None, copied }
            }
            Ok(Found::Elsewhere(to)) => Answer { elsewhere: Some(to), ..page(307, Vec::new()) },
            Err(Fault::Theme(fault)) => page(500, notice(&strings.text("http_fault_title"), &fault.0, strings)),
            Err(Fault::Disk(_)) => page(404, notice(&strings.text("http_fault_title"), &strings.text("http_missing"), strings)),
        }
    }

    /// Changes when a page looks different, whether by itself or by its style.
    pub fn mark(&self, answer: &Answer) -> String {
        let mut hash = Sha256::new();
        hash.update(answer.status.to_le_bytes());
        hash.update(self.edition.as_ref().map_or("", |edition| edition.stamp()));
        hash.update(&answer.body);
        hex(hash)
    }

    /// The page with the script in it.
    pub fn alive(&self, answer: Answer) -> Answer {
        if answer.kind != HTML || answer.copied || answer.elsewhere.is_some() {
            return answer;
        }
        let (mark, stamp) = (self.mark(&answer), self.edition.as_ref().map_or("", |edition| edition.stamp()));
        let script = format!("<script src=\"{}\" data-mark=\"{mark}\" data-stamp=\"{stamp}\" defer></script>\n", SCRIPT.0);
        let at = last(&answer.body, b"</body>").unwrap_or(answer.body.len());
        let mut body = answer.body;
        body.splice(at..at, script.bytes());
        Answer { body, ..answer }
    }
}

fn overlay<'a>(findings: Vec<FindingView<'a>>, total: usize, seen: &Seen, strings: &Strings) -> OverlayView<'a> {
    let counted = |key: &str, n: usize| strings.fill(key, &[("n", n.into())]);
    let more = total - findings.len();
    OverlayView {
        language: strings.language().tag(),
        heading: strings.text("live_heading"),
        count: counted("live_count", total),
        stale: (seen.is_stale() && seen.edition.is_some()).then(|| strings.text("live_stale")),
        findings,
        more: (more > 0).then(|| counted("live_more", more)),
        help: strings.text("level_help"),
        close: strings.text("live_close"),
        up: strings.text("live_up"),
        down: strings.text("live_down"),
    }
}

fn json(overlay: &OverlayView<'_>) -> String {
    serde_json::to_string(overlay).expect("texts are always JSON")
}

fn level(severity: Severity, strings: &Strings) -> String {
    strings.text(&format!("level_{}", severity.id()))
}

fn last(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}

/// A page of the preview itself.
pub fn notice(title: &str, words: &str, strings: &Strings) -> Vec<u8> {
    let plain = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let (language, title, words) = (strings.language().tag(), plain(title), plain(words));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<pre>{words}</pre>\n</main>\n</body>\n</html>\n"
    )
    .into_bytes()
}

pub const HTML: &str = "text/html; charset=utf-8";

/// What a file is, by its ending.
fn kind(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
    match ending.as_str() {
        "html" | "htm" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "geojson" | "map" => "application/json",
        "jsonld" => "application/ld+json",
        "xml" => "application/xml",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "ttl" => "text/turtle; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_before_the_end_of_the_page() {
        let shown = Shown { edition: None, overlay: String::new() };
        let page = |body: &str| Answer { status: 200, kind: HTML, body: body.into(), elsewhere: None, copied: false };
        let alive = |body: &str| String::from_utf8(shown.alive(page(body)).body).expect("a text");
        assert!(alive("<body>x</body></html>").ends_with(" defer></script>\n</body></html>"));
        assert!(alive("ohne Ende").ends_with("defer></script>\n"));
        let copied = Answer { copied: true, ..page("<body></body>") };
        assert_eq!(shown.alive(copied).body, b"<body></body>");
    }
}
