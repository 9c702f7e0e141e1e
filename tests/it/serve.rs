//! `verbund serve` as browsers meet it: what it shows, what it refuses, and how it follows edits.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use tempfile::TempDir;
use verbund::serve::{Ender, Limits, Ports, Preview, Request, Told};
use verbund::settings::Options;
use verbund::strings::Language;

use crate::support::{TODAY, copy, folder, options, run};

/// So long a test waits for what must come.
const PATIENCE: Duration = Duration::from_secs(30);

const AMBULANCE: &str = "---\ntitel: Rettungsdienst\nzusammenfassung: Zwei Städte teilen sich den Rettungsdienst.\nthema: bildung\npartner: [Kamen, Bönen]\n---\nHilfe.\n";

/// A preview of a catalogue of its own.
struct Served {
    dir: TempDir,
    address: SocketAddr,
    ender: Ender,
    attending: Option<JoinHandle<()>>,
    /// What each edit changed.
    told: Receiver<Vec<String>>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.ender.end();
        let ended = self.attending.take().map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))), "the preview ended well");
    }
}

/// The small valid catalogue with the files of a test.
fn catalogue(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&folder("tests/cases/base"), dir.path());
    for (path, text) in files {
        let place = dir.path().join(path);
        fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        fs::write(place, text).expect("a file");
    }
    dir
}

fn request(folder: &Path) -> Request {
    Request {
        folder: folder.to_path_buf(),
        options: Options { drafts: true, ..options(TODAY) },
        bind: Ipv4Addr::LOCALHOST.into(),
        ports: Ports::One(0),
        poll: false,
        language: Language::German,
        limits: Limits::default(),
    }
}

fn serve(files: &[(&str, &str)]) -> Served {
    let dir = catalogue(files);
    let request = request(dir.path());
    attend(dir, &request)
}

fn attend(dir: TempDir, request: &Request) -> Served {
    let preview = Preview::open(request).expect("a catalogue and a free port");
    let (address, ender) = (preview.address(), preview.ender());
    let (sender, told) = channel();
    let attending = std::thread::spawn(move || {
        let mut tell = |event: Told<'_>| {
            if let Told::Seen(seen) = event {
                // The test may have ended already.
                let _ = sender.send(seen.changed.clone());
            }
        };
        preview.attend(&mut tell);
    });
    Served { dir, address, ender, attending: Some(attending), told }
}

impl Served {
    fn open(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("the preview answers");
        stream.set_read_timeout(Some(PATIENCE)).expect("a socket");
        stream
    }

    /// Sends a question as it is and gives the head and the body of the answer.
    fn ask(&self, question: &str) -> (String, Vec<u8>) {
        let mut stream = self.open();
        stream.write_all(question.as_bytes()).expect("the preview listens");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the preview answers");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head") + 4;
        (String::from_utf8_lossy(&answer[..end]).into_owned(), answer.split_off(end))
    }

    fn get(&self, path: &str) -> (String, String) {
        let (head, body) = self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address));
        (head, String::from_utf8(body).expect("a text"))
    }

    fn status(&self, question: &str) -> u16 {
        status(&self.ask(question).0)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.dir.path().join(path), text).expect("a file");
    }

    /// The line on which an open page hears of changes.
    fn line(&self, path: &str) -> Line {
        let page = self.get(path).1;
        let mark = page.split("data-mark=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the page has the script");
        let mut stream = self.open();
        let question = format!("GET /.verbund/live?page={path}&mark={mark} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.write_all(question.as_bytes()).expect("the preview listens");
        Line(BufReader::new(stream))
    }
}

/// What an open page hears.
struct Line(BufReader<TcpStream>);

impl Line {
    /// The name of the next event and what it says.
    fn next(&mut self) -> (String, String) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).expect("an event comes"), 0, "the line is open");
            if let Some(word) = line.strip_prefix("event: ") {
                name = word.trim().to_string();
            } else if let Some(said) = line.strip_prefix("data: ") {
                return (name, said.trim().to_string());
            }
        }
    }

    fn findings(&mut self) -> serde_json::Value {
        let (name, said) = self.next();
        assert_eq!(name, "findings");
        serde_json::from_str(&said).expect("findings are JSON")
    }
}

fn status(head: &str) -> u16 {
    head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status")
}

/// A page without what the preview adds.
fn bare(page: &str) -> String {
    page.lines().filter(|line| !line.starts_with("<script src=\"/.verbund/")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_page_is_that_of_a_build_with_the_script_in_it() {
    let served = serve(&[("agreements/rettungsdienst.md", AMBULANCE)]);
    let output = run(&["build", "-o", "public", "."], served.dir.path());
    // The output inside the catalogue is refused, so the site is written beside it.
    assert_eq!(output.status.code(), Some(2));
    let beside = tempfile::tempdir().expect("a folder");
    let public = beside.path().join("public");
    let catalogue = served.dir.path().display().to_string();
    let built = run(&["build", "-o", &public.display().to_string(), "--as-of", "2026-11-01", &catalogue], beside.path());
    assert_eq!(built.status.code(), Some(0), "{}", String::from_utf8_lossy(&built.stderr));
    for page in ["", "vereinbarungen/rettungsdienst/", "partner/kamen/", "impressum/"] {
        let (head, shown) = served.get(&format!("/{page}"));
        assert_eq!(status(&head), 200);
        assert!(head.contains("content-type: text/html; charset=utf-8") && head.contains("cache-control: no-store"), "{head}");
        assert!(shown.contains("<script src=\"/.verbund/live.js\" data-mark=\""), "{shown}");
        let written = fs::read_to_string(public.join(page).join("index.html")).expect("a page");
        assert!(!written.contains(".verbund"), "a built page knows nothing of the preview");
        assert_eq!(bare(&shown), written, "/{page}");
    }
    let (head, style) = served.get("/static/style.css");
    assert!(head.contains("content-type: text/css; charset=utf-8"), "{head}");
    assert_eq!(style, fs::read_to_string(public.join("static/style.css")).expect("a style"));
    assert_eq!(status(&served.get("/suche/index/about.json").0), 200);
}

#[test]
fn what_is_not_there_is_told_by_the_page_of_the_site() {
    let served = serve(&[]);
    let (head, page) = served.get("/gibt/es/nicht/");
    assert_eq!(status(&head), 404);
    assert!(page.contains("data-page-type=\"not-found\"") && page.contains("/.verbund/live.js"), "{page}");
    let (head, _) = served.get("/vereinbarungen");
    assert_eq!((status(&head), head.contains("location: /vereinbarungen/\r\n")), (307, true), "{head}");
}

#[test]
fn no_path_leaves_the_site() {
    let served = serve(&[]);
    let paths = [
        "/../verbund.yaml",
        "/verbund.yaml",
        "/%2e%2e/verbund.yaml",
        "/..%2fverbund.yaml",
        "/..%5cverbund.yaml",
        "/..\\verbund.yaml",
        "/static/../../verbund.yaml",
        "/static/..%2f..%2fverbund.yaml",
        "/static/%252e%252e/verbund.yaml",
        "//etc/passwd",
        "/etc/passwd",
        "/%2fetc%2fpasswd",
        "/index.html%00.css",
        "/%00",
        "/%ff%fe",
        "/static/",
        "/dateien/",
        "/agreements/volkshochschule.md",
        "/.verbund/",
        "/.verbund/live.js/",
    ];
    for path in paths {
        let (head, page) = served.ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assert!(matches!(status(&head), 400 | 404), "{path}: {head}");
        let page = String::from_utf8_lossy(&page).into_owned();
        assert!(!page.contains("root:") && !page.contains("titel:"), "{path}: {page}");
    }
    assert_eq!(served.status("GET http://localhost/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n"), 404);
}

#[test]
fn only_questions_that_are_meant_for_the_preview_are_answered() {
    let served = serve(&[]);
    let port = served.address.port();
    for host in ["localhost".to_string(), format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}")] {
        assert_eq!(served.status(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n")), 200, "{host}");
    }
    for host in ["boese.example", "boese.example:8000", "localhost.boese.example", "192.168.0.7", ""] {
        let (head, words) = served.ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        assert_eq!(status(&head), 421, "{host}");
        assert!(String::from_utf8_lossy(&words).contains("Diese Adresse gehört nicht zur Vorschau."), "in words: {words:?}");
    }
    assert_eq!(served.status("GET / HTTP/1.0\r\n\r\n"), 421, "a question without a host");
    assert_eq!(served.status("GET http://boese.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n"), 421);
    assert_eq!(served.status("GET /.verbund/live?page=/ HTTP/1.1\r\nHost: boese.example\r\n\r\n"), 421);
}

#[test]
fn nothing_can_be_sent() {
    let served = serve(&[]);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"] {
        let (head, _) = served.ask(&format!("{method} / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"));
        assert_eq!(status(&head), 405, "{method}");
        assert!(head.contains("allow: GET, HEAD\r\n"), "{head}");
    }
    let (head, body) = served.ask("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let whole = served.ask("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").1;
    assert_eq!((status(&head), body.len()), (200, 0));
    assert!(head.contains(&format!("content-length: {}\r\n", whole.len())), "{head}");
}

#[test]
fn a_site_below_a_path_stands_there() {
    let settings = fs::read_to_string(folder("tests/cases/base/verbund.yaml")).expect("settings");
    let below: String = settings
        .lines()
        .map(
            |line| {
                if line.starts_with("adresse:") { "adresse: https://kreis.example/ikz/\n".into() } else { format!("{line}\n") }
            },
        )
        .collect();
    assert_ne!(below, settings);
    let served = serve(&[("verbund.yaml", &below)]);
    let (head, _) = served.get("/");
    assert_eq!((status(&head), head.contains("location: /ikz/\r\n")), (307, true), "{head}");
    let (head, page) = served.get("/ikz/");
    assert!(status(&head) == 200 && page.contains("href=\"/ikz/static/style.css\""), "{page}");
    assert_eq!(status(&served.get("/ikz/static/style.css").0), 200);
    assert_eq!(status(&served.get("/static/style.css").0), 404);
}

#[test]
fn an_edit_reloads_the_page_that_changed_and_no_other() {
    let served = serve(&[("agreements/rettungsdienst.md", AMBULANCE)]);
    let (mut sheet, mut imprint) = (served.line("/vereinbarungen/rettungsdienst/"), served.line("/impressum/"));
    assert_eq!((sheet.next().0, imprint.next().0), ("findings".into(), "findings".into()));
    served.write("agreements/rettungsdienst.md", &AMBULANCE.replace("Hilfe.", "Hilfe bei Tag und Nacht."));
    assert_eq!(sheet.next().0, "reload");
    assert_eq!(imprint.next().0, "findings");
    assert_eq!(served.told.recv_timeout(PATIENCE), Ok(vec!["agreements/rettungsdienst.md".to_string()]));
    assert!(served.get("/vereinbarungen/rettungsdienst/").1.contains("Hilfe bei Tag und Nacht."));
}

#[test]
fn a_page_that_changed_before_it_asked_is_reloaded_at_once() {
    let served = serve(&[]);
    let mut stream = served.open();
    stream.write_all(b"GET /.verbund/live?page=/&mark=0 HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("the preview listens");
    assert_eq!(Line(BufReader::new(stream)).next().0, "reload");
}

#[test]
fn editors_save_as_they_like() {
    let served = serve(&[("agreements/rettungsdienst.md", AMBULANCE)]);
    let place = |name: &str| served.dir.path().join("agreements").join(name);
    // As vim: a swap file, a probe, the old file moved aside, the new one moved in its place.
    fs::write(place(".rettungsdienst.md.swp"), "x").expect("a file");
    fs::write(place("4913"), "").expect("a file");
    fs::remove_file(place("4913")).expect("a file");
    fs::rename(place("rettungsdienst.md"), place("rettungsdienst.md~")).expect("a move");
    fs::write(place("neu.tmp"), AMBULANCE.replace("Hilfe.", "Erste Hilfe.")).expect("a file");
    fs::rename(place("neu.tmp"), place("rettungsdienst.md")).expect("a move");
    fs::remove_file(place("rettungsdienst.md~")).expect("a file");
    assert_eq!(served.told.recv_timeout(PATIENCE), Ok(vec!["agreements/rettungsdienst.md".to_string()]));
    assert!(served.get("/vereinbarungen/rettungsdienst/").1.contains("Erste Hilfe."));
    // What says the same is no edit: the next thing told is the one after it.
    served.write("agreements/rettungsdienst.md", &AMBULANCE.replace("Hilfe.", "Erste Hilfe."));
    served.write("agreements/archiv.md", &AMBULANCE.replace("Rettungsdienst", "Archiv"));
    assert_eq!(served.told.recv_timeout(PATIENCE), Ok(vec!["agreements/archiv.md".to_string()]));
    fs::remove_file(place("archiv.md")).expect("a file");
    assert_eq!(served.told.recv_timeout(PATIENCE), Ok(vec!["agreements/archiv.md".to_string()]));
    assert_eq!(status(&served.get("/vereinbarungen/archiv/").0), 404);
}

#[test]
fn with_an_error_the_last_good_page_stays_and_the_findings_come() {
    let served = serve(&[("agreements/rettungsdienst.md", AMBULANCE)]);
    let mut line = served.line("/vereinbarungen/rettungsdienst/");
    assert_eq!(line.findings()["findings"].as_array().map(Vec::len), Some(0));
    let before = served.get("/vereinbarungen/rettungsdienst/").1;
    served.write("agreements/rettungsdienst.md", &AMBULANCE.replace("Kamen", "Kamm").replace("Hilfe.", "Neu."));
    let said = line.findings();
    let finding = &said["findings"][0];
    assert_eq!((&finding["code"], &finding["severity"]), (&"V101".into(), &"error".into()));
    let place = finding["place"].as_str().expect("a place");
    assert!(place.ends_with("/agreements/rettungsdienst.md:5:11"), "{place}");
    assert_eq!(finding["message"], "Den Partner „Kamm“ gibt es im Katalog nicht.");
    assert!(finding["help"].as_str().is_some_and(|help| !help.is_empty()));
    assert_eq!(said["stale"], "Die Seite zeigt den letzten Stand ohne Fehler.");
    assert_eq!(served.get("/vereinbarungen/rettungsdienst/").1, before);
    served.write("agreements/rettungsdienst.md", AMBULANCE);
    let said = line.findings();
    assert_eq!((said["findings"].as_array().map(Vec::len), &said["stale"]), (Some(0), &serde_json::Value::Null));
}

#[test]
fn notes_alone_lie_over_no_page() {
    let noted = fs::read_to_string(folder("tests/cases/diagnostics/V412/agreements/rettungsdienst.md")).expect("a case");
    let served = serve(&[("agreements/rettungsdienst.md", &noted)]);
    let told = run(&["check", "--only", "V412", "."], served.dir.path());
    assert!(String::from_utf8_lossy(&told.stderr).contains("[V412]"), "the catalogue has a note");
    let said = served.line("/impressum/").findings();
    assert_eq!(said["findings"].as_array().map(Vec::len), Some(0), "{said}");
}

#[test]
fn a_catalogue_that_begins_with_errors_is_shown_once_they_are_mended() {
    let served = serve(&[("agreements/rettungsdienst.md", &AMBULANCE.replace("Kamen", "Kamm"))]);
    let (head, page) = served.get("/");
    assert!(status(&head) == 503 && page.contains("Der Katalog hat Fehler"), "{page}");
    let mut line = served.line("/");
    assert_eq!(line.findings()["findings"][0]["code"], "V101");
    served.write("agreements/rettungsdienst.md", AMBULANCE);
    assert_eq!(line.next().0, "reload");
    assert_eq!(status(&served.get("/").0), 200);
}

#[test]
fn a_theme_that_changed_reloads_every_page_and_a_broken_one_is_told() {
    let settings = fs::read_to_string(folder("tests/cases/base/verbund.yaml")).expect("settings");
    let files = [("verbund.yaml", format!("{settings}thema: blau\n")), ("themes/blau/static/style.css", "body{}".into())];
    let served = serve(&files.each_ref().map(|(path, text)| (*path, text.as_str())));
    let mut line = served.line("/impressum/");
    line.findings();
    served.write("themes/blau/static/style.css", "body{color:blue}");
    assert_eq!(line.next().0, "reload");
    assert_eq!(served.get("/static/style.css").1, "body{color:blue}");
    let mut line = served.line("/impressum/");
    line.findings();
    fs::create_dir_all(served.dir.path().join("themes/blau/templates")).expect("a folder");
    served.write("themes/blau/templates/imprint.html", "{% wrong");
    let said = line.findings();
    assert_eq!(said["findings"][0]["place"], "Der Katalog oder sein Design lässt sich nicht lesen.");
    assert_eq!(status(&served.get("/impressum/").0), 200, "the last good site stays");
}

#[test]
fn drafts_are_shown_and_marked_unless_they_are_left_out() {
    let draft = AMBULANCE.replace("---\nHilfe", "entwurf: ja\n---\nHilfe");
    let served = serve(&[("agreements/rettungsdienst.md", &draft)]);
    let mark = "<span class=\"badge badge-draft\">Entwurf</span>";
    assert!(served.get("/vereinbarungen/rettungsdienst/").1.contains(mark));
    let list = served.get("/vereinbarungen/").1;
    let entry = list.split("<li class=\"entry\">").skip(1).find(|entry| entry.contains("Rettungsdienst")).expect("an entry");
    assert!(entry.contains(mark), "{entry}");
    assert_eq!(list.matches(mark).count(), 1, "only drafts are marked");

    let dir = catalogue(&[("agreements/rettungsdienst.md", &draft)]);
    let without = Request { options: options(TODAY), ..request(dir.path()) };
    let served = attend(dir, &without);
    assert_eq!(status(&served.get("/vereinbarungen/rettungsdienst/").0), 404);
}

#[test]
fn a_picture_from_the_catalogue_cannot_run_scripts() {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let served = serve(&[("dateien/karte.svg", picture)]);
    let (head, body) = served.get("/dateien/karte.svg");
    assert!(head.contains("content-type: image/svg+xml\r\n") && head.contains("sandbox\r\n"), "{head}");
    assert_eq!(body, picture);
    assert!(!served.get("/static/favicon.svg").0.contains("sandbox"));
}

#[test]
fn who_says_nothing_does_not_keep_others_out() {
    let dir = catalogue(&[]);
    let limits = Limits { connections: 4, asking: Duration::from_millis(50), whole: PATIENCE };
    let request = Request { limits, ..request(dir.path()) };
    let served = attend(dir, &request);
    let mute: Vec<TcpStream> = (0..40).map(|_| served.open()).collect();
    let mut halves: Vec<TcpStream> = (0..40).map(|_| served.open()).collect();
    for half in &mut halves {
        // A preview that has given up on a slow browser may refuse the rest.
        let _ = half.write_all(b"GET / HTTP/1.1\r\nHo");
    }
    assert_eq!(status(&served.get("/").0), 200);
    drop((mute, halves));
}

#[test]
fn polling_sees_edits_too() {
    let dir = catalogue(&[("agreements/rettungsdienst.md", AMBULANCE)]);
    let request = Request { poll: true, ..request(dir.path()) };
    let served = attend(dir, &request);
    served.write("agreements/rettungsdienst.md", &AMBULANCE.replace("Hilfe.", "Hilfe bei Tag und Nacht."));
    assert_eq!(served.told.recv_timeout(PATIENCE), Ok(vec!["agreements/rettungsdienst.md".to_string()]));
}

#[test]
fn a_catalogue_that_is_away_for_a_while_is_shown_as_it_was() {
    let dir = catalogue(&[("k/verbund.yaml", "")]);
    let place = dir.path().join("k");
    copy(&folder("tests/cases/base"), &place);
    let request = Request { poll: true, ..request(&place) };
    let served = attend(dir, &request);
    let mut line = served.line("/impressum/");
    line.findings();
    fs::rename(&place, served.dir.path().join("away")).expect("a move");
    assert_eq!(line.findings()["findings"][0]["place"], "Der Katalog oder sein Design lässt sich nicht lesen.");
    assert_eq!(status(&served.get("/impressum/").0), 200);
    fs::rename(served.dir.path().join("away"), &place).expect("a move");
    served.write("k/agreements/rettungsdienst.md", AMBULANCE);
    assert_eq!(line.findings()["findings"].as_array().map(Vec::len), Some(0));
}

#[test]
fn other_computers_see_nothing_unless_that_is_asked_for() {
    let dir = catalogue(&[]);
    let output = run(&["serve", ".", "--bind", "0.0.0.0"], dir.path());
    assert_eq!(output.status.code(), Some(2));
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(words.starts_with("Unter „0.0.0.0“ könnten andere Rechner die Vorschau sehen"), "{words}");
}

#[test]
fn a_port_that_is_taken_is_told_with_a_way_out() {
    let dir = catalogue(&[]);
    let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let port = other.local_addr().expect("an address").port().to_string();
    let output = run(&["serve", ".", "--port", &port], dir.path());
    assert_eq!(output.status.code(), Some(3));
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        words,
        format!(
            "Der Port {port} ist belegt.\nWählen Sie mit --port einen anderen. Ohne --port sucht Verbund selbst einen freien.\n"
        )
    );
}

/// The text of a stream as far as a word that must come.
fn until(stream: &mut impl BufRead, word: &str) -> String {
    let mut said = String::new();
    while !said.contains(word) {
        assert_ne!(stream.read_line(&mut said).expect("a text"), 0, "`{word}` comes: {said}");
    }
    said
}

#[test]
fn the_terminal_tells_each_finding_once_and_counts_all() {
    let dir = catalogue(&[("agreements/rettungsdienst.md", &AMBULANCE.replace("Bönen", "Bohnen"))]);
    let mut preview = std::process::Command::new(env!("CARGO_BIN_EXE_verbund"))
        .args(["serve", ".", "--port", "0", "--lang", "de", "--as-of", "2026-11-01"])
        .current_dir(dir.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the preview begins");
    let mut told = BufReader::new(preview.stderr.take().expect("a stream"));
    let first = until(&mut told, "verbund explain");
    fs::write(dir.path().join("agreements/archiv.md"), AMBULANCE.replace("Kamen", "Kahmen").replace("Rettungsdienst", "Archiv"))
        .expect("a file");
    let second = until(&mut told, "verbund explain");
    let moved = AMBULANCE.replace("Bönen", "Bohnen").replace("titel:", "\ntitel:").replace("bildung", "bildunk");
    fs::write(dir.path().join("agreements/rettungsdienst.md"), moved).expect("a file");
    let third = until(&mut told, "verbund explain");
    preview.kill().and_then(|()| preview.wait()).expect("the preview ends");
    let named = |said: &str| ["Bohnen“ gibt", "Kahmen“ gibt", "bildunk“ gibt"].map(|word| said.contains(word));
    assert_eq!(named(&first), [true, false, false], "{first}");
    assert_eq!(named(&second), [false, true, false], "{second}");
    assert_eq!(named(&third), [false, false, true], "moved lines are no news: {third}");
    assert!(first.contains("1 Fehler") && second.contains("2 Fehler") && third.contains("3 Fehler"), "{first}{second}{third}");
}
