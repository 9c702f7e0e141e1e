//! A small site in a string, and the only functions of the tests that call the program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use verbund::diagnostic::Diagnostic;
use verbund::import::{self, Outcome, Request};
use verbund::pipeline::{self, Checked};
use verbund::report::text::{self, Colour};
use verbund::settings::Options;
use verbund::source::{self, SourceTree};
use verbund::strings::{Language, Strings};

/// The day on which all tests look at a catalogue, unless they say otherwise.
pub const TODAY: Date = date(2026, 11, 1);

/// A folder of the repository.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

pub fn options(as_of: Date) -> Options {
    Options { as_of, base_url: None, drafts: false, theme: None }
}

/// The small valid catalogue with the files of a test laid over it.
pub fn tree_with(over: SourceTree) -> SourceTree {
    let mut base = source::read(&folder("tests/cases/base")).expect("the base catalogue can be read");
    base.files.retain(|file| over.file(file.path.as_str()).is_none());
    base.files.extend(over.files);
    base.diagnostics.extend(over.diagnostics);
    base.files.sort_by(|a, b| a.path.cmp(&b.path));
    base
}

/// Checks the small valid catalogue with more files.
pub fn check(files: &[(&str, &str)]) -> Checked {
    check_tree(tree_with(SourceTree::of(files)), TODAY)
}

pub fn check_tree(tree: SourceTree, as_of: Date) -> Checked {
    pipeline::check_tree(tree, Path::new("."), &options(as_of), &mut |_| {}).expect("the theme is in order")
}

/// The codes of all faults.
pub fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|d| d.code.as_str()).collect()
}

/// The faults as editors read them.
pub fn report(checked: &Checked) -> String {
    let strings = Strings::of_program(Language::German);
    text::report(&checked.diagnostics, &checked.tree, "content", &strings, Colour::Plain)
}

/// Every text file of the site by its path.
pub type Site = BTreeMap<String, String>;

/// Renders a checked catalogue in memory.
pub fn render(checked: &Checked) -> Site {
    let files = pipeline::render_all(checked).expect("the theme is in order");
    files.into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
}

/// The example catalogue, checked once for all tests.
pub static EXAMPLE: LazyLock<Checked> = LazyLock::new(|| example_at(TODAY));

/// The example catalogue as it looks on a day.
pub fn example_at(as_of: Date) -> Checked {
    let tree = source::read(&folder("content")).expect("the example catalogue can be read");
    pipeline::check_tree(tree, &folder("content"), &options(as_of), &mut |_| {}).expect("the theme is in order")
}

/// The site of the example catalogue, rendered once for all tests.
pub static EXAMPLE_SITE: LazyLock<Site> = LazyLock::new(|| render(&EXAMPLE));

/// Copies a folder of the repository with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("a readable folder");
        let place = to.join(entry.path().strip_prefix(from).expect("it lies inside"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&place).expect("a folder");
        } else {
            std::fs::copy(entry.path(), &place).expect("a copy");
        }
    }
}

/// Runs the program as a user would, in German and with a fixed day.
pub fn run(args: &[&str], working_folder: &Path) -> Output {
    run_at("1793491200", args, working_folder)
}

/// As [`run`], with the seconds of another moment.
pub fn run_at(epoch: &str, args: &[&str], working_folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_verbund"))
        .args(args)
        .current_dir(working_folder)
        .env_clear()
        .env("LANG", "de_DE.UTF-8")
        .env("SOURCE_DATE_EPOCH", epoch)
        .output()
        .expect("the program was built by cargo")
}

/// Imports a table as `verbund import` does.
pub fn import(request: &Request) -> Outcome {
    import::run(request).expect("the files can be read and written")
}

/// The file of a page without tags, entities of quotes and spaces resolved: what a reader reads.
pub fn words(html: &str) -> String {
    let document = scraper::Html::parse_document(html);
    let text: String = document.root_element().text().collect::<Vec<_>>().join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page of the example site at an address.
pub fn example_page(address: &str) -> &'static str {
    let path = format!("{}index.html", address.trim_start_matches('/'));
    EXAMPLE_SITE.get(&path).unwrap_or_else(|| panic!("there is a page {address}"))
}
