//! The smallest broken catalogue, or import, of each code (`tests/cases/diagnostics/<code>/`), and
//! what mends it.
//!
//! A folder with a `zuordnung.yaml` is an import: of the file `umfrage.*`, into `content/`. A file
//! `umfrage.xlsx.csv` is made a workbook first, and `.sheet` names the sheet that is asked for.
//! `.right` says what mends the case: `--- path`, then the lines to replace (`-`) and the new ones (`+`).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tempfile::TempDir;
use verbund::diagnostic::Diagnostic;
use verbund::import::Request;
use verbund::report::text::{self, Colour};
use verbund::source::{self, SourceTree};
use verbund::strings::{Language, Strings};

use crate::support::{TODAY, check_tree, folder, import, tree_with};

/// A case, checked.
pub struct Case {
    pub diagnostics: Vec<Diagnostic>,
    pub tree: SourceTree,
    /// The folder of the catalogue in reports.
    root: &'static str,
    /// What stands before the paths of an import, and in no report.
    before: String,
    pub sheet: Option<String>,
}

/// Lines of a file that mend a case.
pub struct Change {
    pub path: String,
    old: Vec<String>,
    pub new: Vec<String>,
}

/// All cases as they are, by their codes, checked once for all tests.
pub static CASES: LazyLock<BTreeMap<String, Case>> =
    LazyLock::new(|| names().into_iter().map(|name| (name.clone(), Case::with(&name, &[]))).collect());

/// The codes that have a case.
fn names() -> Vec<String> {
    let entries = fs::read_dir(folder("tests/cases/diagnostics")).expect("the cases are there");
    let names = entries.map(|entry| entry.expect("a readable folder").file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with('V')).collect()
}

fn place(code: &str) -> PathBuf {
    folder("tests/cases/diagnostics").join(code)
}

/// What mends the case of a code; empty where no lines do.
pub fn changes(code: &str) -> Vec<Change> {
    let text = fs::read_to_string(place(code).join(".right")).unwrap_or_default();
    let mut changes: Vec<Change> = Vec::new();
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("--- ") {
            changes.push(Change { path: path.to_string(), old: Vec::new(), new: Vec::new() });
            continue;
        }
        let change = changes.last_mut().unwrap_or_else(|| panic!("{code}: a file comes first"));
        match line.split_at(1) {
            ("-", old) => change.old.push(old.to_string()),
            ("+", new) => change.new.push(new.to_string()),
            _ => panic!("{code}: `{line}` is neither taken out nor put in"),
        }
    }
    changes
}

impl Change {
    fn apply(&self, text: &str) -> String {
        let block = |lines: &[String]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        let old = block(&self.old);
        assert_eq!(text.matches(&old).count(), 1, "{} has once:\n{old}", self.path);
        text.replace(&old, &block(&self.new))
    }
}

impl Case {
    /// The case of a code with changes.
    pub fn with(code: &str, changes: &[Change]) -> Case {
        if place(code).join("zuordnung.yaml").exists() { importing(code, changes) } else { checking(code, changes) }
    }

    /// The report as editors read it.
    pub fn report(&self, diagnostics: &[Diagnostic], language: Language) -> String {
        let strings = Strings::of_program(language);
        text::report(diagnostics, &self.tree, self.root, &strings, Colour::Plain).replace(&self.before, "")
    }

    /// The path of a file as reports show it, without the folder of the catalogue.
    pub fn path<'p>(&self, path: &'p str) -> &'p str {
        path.strip_prefix(&self.before).unwrap_or(path)
    }
}

fn checking(code: &str, changes: &[Change]) -> Case {
    let over = source::read(&place(code)).expect("the case can be read");
    let mut tree = tree_with(over);
    if place(code).join(".ohne-verbund.yaml").exists() {
        tree.files.retain(|file| file.path.as_str() != "verbund.yaml");
    }
    for change in changes {
        let file = tree.files.iter_mut().find(|file| file.path.as_str() == change.path).expect("the file of a change");
        file.text = file.text.as_deref().map(|text| change.apply(text).into());
    }
    let checked = check_tree(tree, TODAY);
    Case { diagnostics: checked.diagnostics, tree: checked.tree, root: "content", before: "\u{0}".to_string(), sheet: None }
}

fn importing(code: &str, changes: &[Change]) -> Case {
    let desk = TempDir::new().expect("a folder for the import");
    fs::create_dir(desk.path().join("content")).expect("a catalogue");
    lay_out(&place(code), desk.path());
    for change in changes {
        let path = desk.path().join(&change.path);
        let text = fs::read_to_string(&path).expect("the file of a change");
        fs::write(path, change.apply(&text)).expect("a changed file");
    }
    let made = desk.path().join("umfrage.xlsx.csv");
    if made.exists() {
        write_workbook(&made, &desk.path().join("umfrage.xlsx"));
    }
    let table = ["umfrage.xlsx", "umfrage.csv"].map(|name| desk.path().join(name)).into_iter().find(|path| path.exists());
    let sheet = fs::read_to_string(place(code).join(".sheet")).ok().map(|name| name.trim().to_string());
    let outcome = import(&Request {
        table: table.expect("a table"),
        mapping: desk.path().join("zuordnung.yaml"),
        catalogue: desk.path().join("content"),
        sheet: sheet.clone(),
        force: false,
        dry_run: true,
    });
    let before = format!("{}/", desk.path().to_string_lossy().replace('\\', "/"));
    Case { diagnostics: outcome.diagnostics, tree: outcome.sources, root: "", before, sheet }
}

fn lay_out(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the case can be read").flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir_all(&place).expect("a folder");
            lay_out(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).expect("a copy");
        }
    }
}

/// A workbook with one sheet „Umfrage“; a cell that begins with `#` is a formula that has failed.
fn write_workbook(from: &Path, to: &Path) {
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_path(from).expect("a table");
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Umfrage").expect("a proper name");
    for (row, cells) in (0..).zip(rows.records()) {
        for (column, text) in (0..).zip(&cells.expect("a row")) {
            if text.starts_with('#') {
                let formula = rust_xlsxwriter::Formula::new("=1/0").set_result(text);
                sheet.write_formula(row, column, formula).expect("a formula");
            } else {
                sheet.write_string(row, column, text).expect("a cell");
            }
        }
    }
    workbook.save(to).expect("a written workbook");
}
