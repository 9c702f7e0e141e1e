//! The house is as `docs/ARCHITECTURE.md` says: modules stand in the order of their dependencies,
//! and only some touch the world.

use std::collections::{BTreeMap, BTreeSet};
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

/// What a text names directly below `crate::`, alone or in a group.
fn used(text: &str) -> BTreeSet<String> {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let word = |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut out = BTreeSet::new();
    for (at, before) in code.match_indices("crate::") {
        let rest = &code[at + before.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            out.insert(word(rest));
            continue;
        };
        let (mut depth, mut begins) = (1, true);
        for (at, c) in group.char_indices() {
            if begins && depth == 1 {
                out.insert(word(&group[at..]));
            }
            begins = c == ',';
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth == 0 {
                break;
            }
        }
    }
    out
}

#[test]
fn what_is_used_is_found_in_groups_too() {
    let text = "use crate::a::{b, c};\nuse crate::{d, e::{f, g}, h};\n// crate::i::j\nlet x = crate::k::l;\nuse crate::m;\n";
    let found = used(text);
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), ["a", "d", "e", "h", "k", "m"]);
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let order = modules();
    let mut faults = Vec::new();
    for (module, files) in texts() {
        let own = order.iter().position(|m| *m == module).expect("a module of the map");
        for (path, text) in files {
            let used = used(&text);
            for used in order.iter().skip(own + 1).filter(|module| used.contains(module.as_str())) {
                faults.push(format!("{} uses {used}, which stands below it", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn only_some_modules_touch_the_world() {
    let allowed: [(&str, &[&str]); 10] = [
        ("std::fs", &["source", "output", "write", "import", "cli"]),
        ("std::env", &["cli"]),
        ("std::net::TcpListener", &["serve"]),
        ("tokio::", &["serve"]),
        ("notify::", &["serve"]),
        ("Instant::now", &["cli"]),
        ("Timestamp::now", &["cli"]),
        ("tera::", &["theme"]),
        ("granit_parser", &["document"]),
        // `draft` writes the files of a catalogue; the configuration of a CMS is none, and has truth values.
        ("serde_yaml", &["draft", "editing"]),
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

/// The messages of a string file and their attributes: `V001`, `V001.help`, `nav_topics`.
fn keys(file: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(folder(file)).expect("a string file");
    let mut message = String::new();
    let mut out = BTreeSet::new();
    for line in text.lines() {
        let Some((key, _)) = line.split_once(" =") else { continue };
        let is_name = |key: &str| !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        match key.trim_start().strip_prefix('.') {
            Some(attribute) if is_name(attribute) => out.insert(format!("{message}.{attribute}")),
            None if is_name(key) => {
                message = key.to_string();
                out.insert(message.clone())
            }
            _ => continue,
        };
    }
    out
}

#[test]
fn no_word_is_missing_in_either_language() {
    for place in [
        "themes/default/strings/",
        "src/strings/",
        "src/strings/explain.",
        "src/strings/records.",
        "src/strings/cli.",
        "src/strings/serve.",
        "src/survey/strings/",
    ] {
        let (german, english) = (keys(&format!("{place}de.ftl")), keys(&format!("{place}en.ftl")));
        assert!(german.len() > 20, "{place} has words");
        let odd: Vec<&String> = german.symmetric_difference(&english).collect();
        assert!(odd.is_empty(), "in one language only, in {place}: {odd:?}");
    }
}
