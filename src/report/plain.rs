//! Faults as whole sentences, one line each, for screen readers and for reading aloud: everything
//! that the text for people draws with bars and carets is said in words.

use super::text;
use crate::diagnostic::Diagnostic;
use crate::location::{Location, position};
use crate::source::SourceTree;
use crate::strings::{Arg, Strings};

/// All faults, one in a line. `root` is the catalogue's folder as the user named it.
pub fn report<'d>(
    diagnostics: impl IntoIterator<Item = &'d Diagnostic>,
    tree: &SourceTree,
    root: &str,
    strings: &Strings,
) -> String {
    let line = |diagnostic: &Diagnostic| one(diagnostic, tree, root, strings) + "\n";
    diagnostics.into_iter().map(line).collect()
}

/// „Fehler V101 in content/agreements/x.md, Zeile 5, Spalte 18: … Meinten Sie …? Hilfe: …“
fn one(diagnostic: &Diagnostic, tree: &SourceTree, root: &str, strings: &Strings) -> String {
    let message = text::sentence(&text::message(diagnostic, strings));
    let mut args = place(&diagnostic.location, tree, root);
    args.push(("severity", text::severity(diagnostic.severity(), strings).into()));
    args.push(("code", diagnostic.code.as_str().into()));
    args.push(("message", message.into()));
    let mut sentences = vec![strings.fill("finding_spoken", &args)];
    sentences.extend(text::label(diagnostic, strings).map(|words| text::sentence(&words)));
    for (location, key) in &diagnostic.labels {
        let same = location.path == diagnostic.location.path;
        let place = strings.fill(if same { "place" } else { "place_elsewhere" }, &place(location, tree, root));
        let words = strings.fill("label_place", &[("words", strings.text(key).into()), ("place", place.into())]);
        sentences.push(text::sentence(&words));
    }
    sentences.extend(text::help(diagnostic, strings).map(|help| format!("{}: {help}", strings.text("level_help"))));
    sentences.join(" ").replace('\n', " ")
}

fn place<'a>(location: &Location, tree: &SourceTree, root: &str) -> Vec<Arg<'a>> {
    let at = position(tree.text(&location.path).unwrap_or_default(), location.span.start as usize);
    let path = text::shown_path(root, location.path.as_str());
    vec![("path", path.into()), ("line", at.line.to_string().into()), ("column", at.column.to_string().into())]
}
