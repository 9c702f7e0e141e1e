//! The way of a newcomer, as the first chapter of the handbook tells it: init → serve → new → error → fix → build.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::{folder, run};

/// A running preview; ends with the test.
struct Preview {
    child: Child,
    address: String,
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.child.kill().expect("the preview runs");
        self.child.wait().expect("it ends");
    }
}

/// Starts `verbund serve` on a free port and waits until it says where.
fn serve(place: &Path) -> Preview {
    let mut child = Command::new(env!("CARGO_BIN_EXE_verbund"))
        .args(["serve", "--port", "0", "--lang", "de"])
        .current_dir(place)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program was built by cargo");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let address = lines.find_map(|line| {
        let line = line.expect("words");
        let from = line.find("http://127.0.0.1:")?;
        Some(line[from + "http://".len()..].trim_end_matches('/').to_string())
    });
    Preview { child, address: address.expect("it says where") }
}

/// What the preview answers for a path.
fn page(preview: &Preview, path: &str) -> String {
    let mut stream = TcpStream::connect(&preview.address).expect("it listens");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", preview.address).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

/// The YAML blocks of the first chapter: what a newcomer types into the file.
fn typed() -> Vec<String> {
    let chapter = fs::read_to_string(folder("docs/handbuch/erste-schritte.md")).expect("the chapter is there");
    chapter.split("```yaml\n").skip(1).map(|part| part.split("```").next().expect("an end").to_string()).collect()
}

#[test]
fn the_first_chapter_of_the_handbook_leads_to_a_site() {
    let place = tempfile::tempdir().expect("a folder");
    let told = |args: &[&str]| {
        let output = run(args, place.path());
        let words = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.code(), words)
    };
    assert_eq!(told(&["init", "content"]).0, Some(0));
    let (code, words) = told(&["check", "--strict"]);
    assert_eq!(code, Some(0), "a new catalogue has no finding: {words}");
    let new = ["new", "vereinbarung", "Gemeinsamer Bauhof", "--partner", "beispielstadt", "--partner", "beispielhausen"];
    let (code, words) = told(&new);
    assert!(code == Some(0) && words.contains("content/agreements/gemeinsamer-bauhof.md"), "{words}");
    assert_eq!(told(&new).0, Some(3), "what is there is not written over");

    let chapter = fs::read_to_string(folder("docs/handbuch/erste-schritte.md")).expect("the chapter is there");
    let shown = chapter.split("```text\n").nth(1).and_then(|part| part.split("```").next()).expect("a finding is shown");
    let (code, words) = told(&["check"]);
    assert_eq!(code, Some(1));
    assert!(words.contains(shown.trim()), "the chapter shows what the program says: {words}");
    assert!(words.contains("„themen“ ist leer") && words.matches("Fehler[").count() == 2, "{words}");
    assert_eq!(told(&["build"]).0, Some(1), "no site with errors");

    let file = place.path().join("content/agreements/gemeinsamer-bauhof.md");
    let mut text = fs::read_to_string(&file).expect("written by new");
    let typed = typed();
    for line in typed[0].lines() {
        let (key, _) = line.split_once(':').expect("a key and a value");
        text = text.replacen(&format!("\n{key}:\n"), &format!("\n{line}\n"), 1);
    }
    text = text.replacen("\ntitel:", &format!("\n{}titel:", typed[1]), 1);
    fs::write(&file, text).expect("saved");
    let (code, words) = told(&["check", "--strict"]);
    assert_eq!(code, Some(0), "{words}");

    let preview = serve(place.path());
    let answer = page(&preview, "/vereinbarungen/gemeinsamer-bauhof/");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("betreiben seit 2013 gemeinsam einen Bauhof"), "{answer}");
    drop(preview);

    assert_eq!(told(&["build"]).0, Some(0));
    let sheet = fs::read_to_string(place.path().join("public/vereinbarungen/gemeinsamer-bauhof/index.html")).expect("a page");
    assert!(sheet.contains("Gemeinsamer Bauhof"));
}
