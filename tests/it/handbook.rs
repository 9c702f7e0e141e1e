//! The handbook is under test: its examples run, its commands exist, its links lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Parser, Tag};
use walkdir::WalkDir;

use crate::support::{copy, folder, run};

/// Every page of the handbook with its text.
fn pages() -> Vec<(PathBuf, String)> {
    let files =
        WalkDir::new(folder("docs/handbuch")).sort_by_file_name().into_iter().map(|entry| entry.expect("readable").into_path());
    let pages = files.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    pages.map(|path| (path.clone(), fs::read_to_string(path).expect("a text"))).collect()
}

/// The code blocks of a page that are marked with a language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let opening = format!("```{language}\n");
    let parts = page.split(&opening).skip(1);
    parts.map(|part| part.split("```").next().expect("a block has an end").to_string()).collect()
}

#[test]
fn the_chapter_on_import_works_as_it_stands() {
    let page = fs::read_to_string(folder("docs/handbuch/import.md")).expect("the chapter is there");
    let place = tempfile::tempdir().expect("a folder");
    copy(&folder("content"), &place.path().join("content"));
    let [mapping, further] = &blocks(&page, "yaml")[..] else { panic!("a mapping and a line that completes it") };
    fs::write(place.path().join("umfrage.csv"), &blocks(&page, "csv")[0]).expect("written");
    fs::write(place.path().join("zuordnung.yaml"), mapping).expect("written");
    let import = ["import", "umfrage.csv", "--mapping", "zuordnung.yaml"];
    let ended = |args: &[&str]| run(args, place.path()).status.code();
    assert_eq!(ended(&import), Some(0), "a word that is in no table of values is kept");
    assert_eq!(ended(&["check"]), Some(1), "the catalogue has no such legal form");
    let completed = mapping.replace("      örV: oerv\n", &format!("      örV: oerv\n{further}"));
    fs::write(place.path().join("zuordnung.yaml"), completed).expect("written");
    assert_eq!(ended(&import), Some(0));
    assert_eq!(ended(&["check"]), Some(0));
}

#[test]
fn every_command_of_the_handbook_exists() {
    let mut commands = 0;
    for (path, page) in pages() {
        for line in blocks(&page, "console").iter().flat_map(|block| block.lines()) {
            let line = line.trim_start_matches("$ ");
            if !line.starts_with("verbund ") {
                continue;
            }
            let typed = line.split(" > ").next().unwrap_or(line);
            let words = shlex::split(typed).expect("quotes are closed");
            let parsed = verbund::cli::command().try_get_matches_from(words);
            assert!(parsed.is_ok(), "{}: {line}: {}", path.display(), parsed.expect_err("no match"));
            commands += 1;
        }
    }
    assert!(commands > 10, "{commands} commands");
}

#[test]
fn every_link_of_the_handbook_leads_somewhere() {
    let mut links = 0;
    for (path, page) in pages() {
        for event in Parser::new(&page) {
            let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event else { continue };
            if dest_url.contains("://") || dest_url.starts_with('#') {
                continue;
            }
            let target = dest_url.split('#').next().unwrap_or_default();
            let to = path.parent().unwrap_or(Path::new(".")).join(target);
            assert!(to.exists(), "{}: {dest_url}", path.display());
            links += 1;
        }
    }
    assert!(links > 1, "{links} links");
}
