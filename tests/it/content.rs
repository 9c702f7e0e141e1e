//! The example catalogue in `content/`.

use verbund::diagnostic::{self, Code};
use verbund::location::SourcePath;
use verbund::source::{self, SourceFile};

use crate::support::{EXAMPLE, TODAY, check_tree, folder, report};

#[test]
fn the_example_catalogue_has_no_errors() {
    assert!(!diagnostic::has_errors(&EXAMPLE.diagnostics), "{}", report(&EXAMPLE));
}

#[test]
fn froendenberg_alone_is_unknown_and_its_whole_name_is_proposed() {
    let mut tree = source::read(&folder("content")).expect("the example catalogue can be read");
    let text = "---\ntitel: Probe\nzusammenfassung: Ein Satz.\nquellen: [ikz-folien-2016]\nthemen: [umwelt]\npartner: [Fröndenberg]\n---\n";
    tree.files.push(SourceFile { path: SourcePath::new("agreements/probe.md"), text: Some(text.into()) });
    tree.files.sort_by(|a, b| a.path.cmp(&b.path));
    let faults = check_tree(tree, TODAY).diagnostics;
    let fault = faults.iter().find(|d| d.location.path.stem() == "probe").expect("Fröndenberg alone is no name");
    assert_eq!((fault.code, fault.replacement.as_deref()), (Code::UnknownReference, Some("Stadt Fröndenberg/Ruhr")));
}
