//! The house is as `docs/ARCHITECTURE.md` says: modules stand in the order of their dependencies,
//! and only some touch the world.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::folder;

/// The modules of `lib.rs`, ground first.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(folder("src/lib.rs")).expect("the map of the house");
    lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).map(str::to_string).collect()
}

/// The texts of all files of each module, without their tests.
fn texts() -> BTreeMap<String, Vec<(PathBuf, String)>> {
    let mut out = BTreeMap::new();
    for module in modules() {
        let mut files = Vec::new();
        collect(&folder("src").join(&module), &mut files);
        let single = folder("src").join(format!("{module}.rs"));
        if single.exists() {
            files.push(single);
        }
        let read = |path: PathBuf| {
            let text = fs::read_to_string(&path).expect("a source file");
            let without_tests = text.split("#[cfg(test)]").next().unwrap_or_default().to_string();
            (path, without_tests)
        };
        out.insert(module, files.into_iter().map(read).collect());
    }
    out
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let order = modules();
    let mut faults = Vec::new();
    for (module, files) in texts() {
        let own = order.iter().position(|m| *m == module).expect("a module of the map");
        for (path, text) in files {
            for used in order.iter().skip(own + 1) {
                if text.contains(&format!("crate::{used}::")) || text.contains(&format!("use crate::{used};")) {
                    faults.push(format!("{} uses {used}, which stands below it", path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn only_some_modules_touch_the_world() {
    let allowed: [(&str, &[&str]); 6] = [
        ("std::fs", &["source", "output", "import", "cli"]),
        ("std::env", &["cli"]),
        ("Instant::now", &["cli"]),
        ("Timestamp::now", &["cli"]),
        ("tera::", &["theme"]),
        ("granit_parser", &["document"]),
    ];
    let mut faults = Vec::new();
    for (module, files) in texts() {
        for (path, text) in &files {
            for (what, who) in allowed.iter().filter(|(what, _)| text.contains(what)) {
                if !who.contains(&module.as_str()) {
                    faults.push(format!("{} uses {what}", path.display()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<PathBuf> =
        texts().into_values().flatten().filter(|(_, text)| !text.starts_with("//!")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn no_site_word_is_missing_in_either_language() {
    for language in ["de", "en"] {
        let text = fs::read_to_string(folder(&format!("themes/default/strings/{language}.ftl"))).expect("the readers' words");
        let keys = |text: &str| -> Vec<String> {
            text.lines()
                .filter_map(|l| l.split_once(" ="))
                .map(|(k, _)| k.to_string())
                .filter(|k| !k.is_empty() && k.chars().all(|c| c.is_alphanumeric() || c == '_'))
                .collect()
        };
        let german = fs::read_to_string(folder("themes/default/strings/de.ftl")).expect("the readers' words");
        let (mut own, mut other) = (keys(&text), keys(&german));
        own.sort();
        other.sort();
        assert_eq!(own, other, "{language}");
    }
}
