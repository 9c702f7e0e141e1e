//! The pages about findings are made from the words of the handbook and the broken catalogues of the
//! tests; `INSTA_UPDATE=always` writes them anew.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use verbund::diagnostic::{Code, Diagnostic, Severity};
use verbund::handbook::Handbook;
use verbund::strings::Language;

use crate::cases::{self, CASES, Case};
use crate::support::{folder, run};

const LANGUAGES: [Language; 2] = [Language::German, Language::English];
/// So many findings of a case are shown on its page.
const SHOWN: usize = 3;

/// The page of a code: the words, then the example.
fn page(handbook: &Handbook, code: Code, language: Language) -> String {
    let strings = handbook.strings();
    let mut out = handbook.words(code);
    // That every code has a case is the business of `findings`.
    let Some(case) = CASES.get(code.as_str()) else { return out };
    write!(out, "\n## {}\n", strings.text("page-example")).expect("a string takes all");
    let shown = &case.diagnostics[..case.diagnostics.len().min(SHOWN)];
    let mut told = BTreeSet::new();
    for fault in shown {
        let path = &fault.location.path;
        if !told.insert(path.as_str()) {
            continue;
        }
        let name = [("path", case.path(path.as_str()).into())];
        match case.tree.text(path) {
            Some(text) if !text.trim().is_empty() => out += &block(&strings.fill("page-file", &name), kind(path.as_str()), text),
            _ if case.tree.file(path.as_str()).is_some() => out += &format!("\n{}\n", strings.fill("page-empty-file", &name)),
            _ => {}
        }
    }
    if let Some(sheet) = &case.sheet {
        write!(out, "\n{}\n", strings.fill("page-sheet", &[("sheet", sheet.as_str().into())])).expect("a string takes all");
    }
    let count = [("count", case.diagnostics.len().into())];
    let key = if shown.len() < case.diagnostics.len() { "page-report-more" } else { "page-report" };
    out += &block(&strings.fill(key, &count), "text", &case.report(shown, language));
    let changes = cases::changes(code.as_str());
    let right: Vec<_> = changes.iter().filter(|change| !change.new.is_empty()).collect();
    for (number, change) in right.iter().enumerate() {
        let title = if number == 0 { strings.text("page-right") } else { String::new() };
        out += &block(&title, kind(&change.path), &(change.new.join("\n") + "\n"));
    }
    out
}

fn block(title: &str, kind: &str, text: &str) -> String {
    assert!(!text.contains("```"), "a fence in a fence: {text}");
    let lines: String = text.trim_end().lines().map(|line| format!("{}\n", line.trim_end())).collect();
    let title = if title.is_empty() { String::new() } else { format!("\n{title}\n") };
    format!("{title}\n```{kind}\n{lines}```\n")
}

/// The language of a fence.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("yaml") => "yaml",
        Some("md") => "markdown",
        _ => "text",
    }
}

/// The list of all codes, with links to their pages.
fn index(handbook: &Handbook) -> String {
    let strings = handbook.strings();
    let mut out = format!("# {}\n\n{}\n", strings.text("index-title"), strings.text("index-intro"));
    for (name, codes) in handbook.groups() {
        let line = |code: &Code| format!("- [{0}]({0}.md): {1}\n", code.as_str(), handbook.title(*code));
        write!(out, "\n## {name}\n\n{}", codes.iter().map(line).collect::<String>()).expect("a string takes all");
    }
    out
}

#[test]
fn every_code_has_its_page_and_no_page_is_stale() {
    let write = std::env::var("INSTA_UPDATE").is_ok_and(|mode| mode == "always");
    let mut stale = Vec::new();
    for language in LANGUAGES {
        let handbook = Handbook::of(language);
        let place = folder(Handbook::folder(language));
        let pages = Code::ALL.iter().map(|code| (format!("{}.md", code.as_str()), page(&handbook, *code, language)));
        let mut wanted: BTreeSet<String> = BTreeSet::new();
        for (name, text) in pages.chain([("README.md".to_string(), index(&handbook))]) {
            let file = place.join(&name);
            wanted.insert(name);
            if fs::read_to_string(&file).is_ok_and(|there| there == text) {
                continue;
            }
            if write {
                fs::write(&file, text).expect("the page can be written");
            } else {
                stale.push(file);
            }
        }
        let there =
            fs::read_dir(&place).expect("the pages").flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        stale.extend(there.filter(|name| !wanted.contains(name)).map(|name| place.join(name)));
    }
    assert!(stale.is_empty(), "write them with INSTA_UPDATE=always, and remove those of no code: {stale:#?}");
}

#[test]
fn every_code_has_title_reason_and_way_out_and_no_words_are_left_over() {
    for language in LANGUAGES {
        let handbook = Handbook::of(language);
        let strings = handbook.strings();
        for code in Code::ALL.iter().map(|code| code.as_str()) {
            for part in ["", ".why", ".mend"] {
                let words = strings.find(&format!("{code}{part}"), &[]);
                assert!(words.is_some_and(|words| words.len() > 5), "{code}{part}, {language:?}");
            }
        }
        let orphans: Vec<String> = strings.plain().into_keys().filter(|key| is_code(key) && Code::parse(key).is_none()).collect();
        assert_eq!(orphans, Vec::<String>::new(), "{language:?}");
        let names: BTreeSet<String> = handbook.groups().into_iter().map(|(name, _)| name).collect();
        assert!(names.iter().all(|name| !name.starts_with("group-")), "{names:?}");
    }
}

fn is_code(key: &str) -> bool {
    key.strip_prefix('V').is_some_and(|number| number.chars().all(|c| c.is_ascii_digit()))
}

#[test]
fn what_the_pages_call_right_is_right() {
    let (mut mended, mut wrong) = (0, Vec::new());
    for code in CASES.keys() {
        let changes = cases::changes(code);
        if changes.is_empty() {
            continue;
        }
        let case = Case::with(code, &changes);
        // A note may ask for more; what is wrong or doubtful is mended.
        let told = |fault: &&Diagnostic| fault.severity() != Severity::Note || fault.code.as_str() == code.as_str();
        let left: Vec<Diagnostic> = case.diagnostics.iter().filter(told).cloned().collect();
        if !left.is_empty() {
            wrong.push(format!("{code}, mended, shows:\n{}", case.report(&left, Language::German)));
        }
        mended += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(mended > 50, "only {mended} cases say what is right");
}

#[test]
fn explain_prints_the_page_of_a_code_in_the_language_asked_for() {
    let here = folder("tests");
    let printed = |args: &[&str]| {
        let output = run(args, &here);
        (output.status.code(), String::from_utf8(output.stdout).expect("UTF-8"))
    };
    for (args, language) in
        [(["explain", "v101", "--lang", "de"], Language::German), (["explain", "101", "--lang", "en"], Language::English)]
    {
        let (code, text) = printed(&args);
        assert_eq!(code, Some(0));
        assert_eq!(text, fs::read_to_string(folder(Handbook::folder(language)).join("V101.md")).expect("a page"));
    }
    let (_, both) = printed(&["explain", "V101", "V203"]);
    assert!(both.contains("# V101: ") && both.contains("\n\n# V203: "), "{both}");
    let (_, coloured) = printed(&["explain", "V101", "--color", "always"]);
    assert!(coloured.starts_with("\u{1b}[1m# V101: "), "{coloured}");
}

#[test]
fn explain_alone_lists_every_code_and_an_unknown_one_names_those_near() {
    let here = folder("tests");
    let list = run(&["explain"], &here);
    let list = String::from_utf8(list.stdout).expect("UTF-8");
    assert!(list.starts_with("## Dateien und ihre Schreibweise\n\nV001  Datei nicht lesbar\n"), "{list}");
    assert!(Code::ALL.iter().all(|code| list.contains(&format!("\n{}  ", code.as_str()))), "{list}");
    let unknown = run(&["explain", "V100"], &here);
    assert_eq!(unknown.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&unknown.stderr),
        "Fehler: Die Kennung „V100“ gibt es nicht.\nÄhnlich sind V101, V102, V103. „verbund explain“ zeigt alle.\n"
    );
    let strange = run(&["explain", "partner", "--lang", "en"], &here);
    assert_eq!(
        String::from_utf8_lossy(&strange.stderr),
        "Error: There is no code `partner`.\n`verbund explain` shows them all.\n"
    );
}
