//! Tables become files of the catalogue, and nothing is lost unsaid.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::time::SystemTime;

use insta::assert_snapshot;
use tempfile::TempDir;
use verbund::document::schema::{FILE_KIND_WORDS, FILE_KINDS};
use verbund::import::carriage::{Carriage, Loss};
use verbund::import::loss::Counts;
use verbund::import::{Fate, Outcome, Request};
use verbund::location::{SourcePath, position};

use crate::support::{folder, import, run};

const MAPPING: &str = r#"art: vereinbarung
ordner: agreements/umfrage
id: "{nr:02}-{titel}"
weglassen:
  intern: nur für die Redaktion
felder:
  titel: {spalte: titel}
  zusammenfassung: {spalte: kurz}
  themen: {spalte: thema, trennen: ";", werte: {Bildung: bildung, Umwelt: umwelt}}
  partner:
    - {spalte: partner, trennen: ";", feld: partner}
    - {spalte: gruppe, feld: gruppe}
    - spalte: beitritt
      trennen: ";"
      muster:
        - {muster: "{partner}={beitritt} geplant", dazu: {geplant: ja}}
        - "{partner}={beitritt}"
  aufgabenerledigung:
    - {spalte: durch}
    - {spalte: weise, werte: {alle: beteiligte}}
  beginn: {spalte: beginn}
  status: {spalte: status, werte: {aktiv: "", geplant: geplant}}
  kontakt: {spalte: amt, vorsatz: "Stadt Kamen, "}
  quellen:
    - fest: {quelle: umfrage-2024, stelle: "Zeile {nr}"}
  x_wortlaut: {spalte: wortlaut}
text: "{text}"
"#;

const COLUMNS: [&str; 16] = [
    "nr", "titel", "kurz", "thema", "partner", "gruppe", "beitritt", "durch", "weise", "beginn", "status", "amt", "wortlaut",
    "text", "intern", "frei",
];

const SCHOOL: [&str; 16] = [
    "7",
    "Volkshochschule: Kamen-Bönen",
    "Kamen und Bönen lernen gemeinsam.",
    "Bildung",
    "Stadt Kamen;Gemeinde Bönen",
    "",
    "Gemeinde Bönen=2015 geplant;Stadt Unna=2016",
    "",
    "alle",
    "1975",
    "aktiv",
    "Amt 40",
    "Kamen, Bönen",
    "Ein **Text**.",
    "geheim",
    "",
];

const ROAD: [&str; 16] = [
    "117",
    "Winterdienst",
    "Man hilft sich.",
    "Umwelt",
    "",
    "alle Kommunen",
    "",
    "Stadt Kamen",
    "alle",
    "03.03.2013",
    "",
    "",
    "",
    "",
    "",
    "",
];

/// A catalogue with a mapping and a table beside it.
struct Desk {
    place: TempDir,
}

impl Desk {
    fn new(mapping: &str) -> Desk {
        let desk = Desk { place: TempDir::new().expect("a folder for the test") };
        fs::create_dir_all(desk.path("content/mappings")).expect("a catalogue");
        fs::write(desk.path("umfrage.yaml"), mapping).expect("a mapping");
        desk
    }

    fn with_rows(rows: &[[&str; 16]]) -> Desk {
        let desk = Desk::new(MAPPING);
        desk.write_table(rows);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn write_table(&self, rows: &[[&str; 16]]) {
        self.write_separated("umfrage.csv", b',', rows);
    }

    fn write_separated(&self, name: &str, separator: u8, rows: &[[&str; 16]]) {
        let writer = csv::WriterBuilder::new().delimiter(separator).from_path(self.path(name));
        let mut writer = writer.expect("a new table");
        for row in [COLUMNS].iter().chain(rows) {
            writer.write_record(row).expect("a row");
        }
        writer.flush().expect("a written table");
    }

    fn request(&self, table: &str) -> Request {
        Request {
            table: self.path(table),
            mapping: self.path("umfrage.yaml"),
            catalogue: self.path("content"),
            sheet: None,
            force: false,
            dry_run: false,
        }
    }

    fn import(&self) -> Outcome {
        import(&self.request("umfrage.csv"))
    }

    fn read(&self, id: &str) -> String {
        fs::read_to_string(self.path(&format!("content/agreements/umfrage/{id}.md"))).expect("a written file")
    }

    fn memory(&self) -> PathBuf {
        self.path("content/mappings/umfrage.imported.yaml")
    }
}

/// The fates of all rows, in one line.
fn fates(outcome: &Outcome) -> String {
    outcome.rows.iter().map(|row| format!("{} {}", row.id, row.fate.id())).collect::<Vec<_>>().join(", ")
}

/// Every finding with its file, line and column, the marked text and the suggestion.
fn findings(outcome: &Outcome) -> Vec<String> {
    let shown = |d: &verbund::diagnostic::Diagnostic| {
        let text = outcome.sources.text(&d.location.path).unwrap_or_default();
        let (start, end) = (d.location.span.start as usize, d.location.span.end as usize);
        let at = position(text, start);
        let name = d.location.path.as_str().rsplit('/').next().unwrap_or_default();
        let near = d.replacement.as_ref().map(|near| format!(" → {near}")).unwrap_or_default();
        format!("{name}:{}:{} {} {}{near}", at.line, at.column, d.code.as_str(), &text[start..end])
    };
    outcome.diagnostics.iter().map(shown).collect()
}

#[test]
fn a_row_becomes_a_file_that_an_editor_likes_to_read() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    let outcome = desk.import();
    assert_eq!(findings(&outcome), Vec::<String>::new());
    assert_eq!(fates(&outcome), "07-volkshochschule-kamen-boenen new, 117-winterdienst new");
    assert_snapshot!(desk.read("07-volkshochschule-kamen-boenen"), @r#"
    ---
    titel: "Volkshochschule: Kamen-Bönen"
    zusammenfassung: Kamen und Bönen lernen gemeinsam.
    themen: [bildung]
    partner:
      - Stadt Kamen
      - {partner: Gemeinde Bönen, beitritt: 2015, geplant: ja}
      - {partner: Stadt Unna, beitritt: 2016}
    aufgabenerledigung: beteiligte
    beginn: 1975
    kontakt: ["Stadt Kamen, Amt 40"]
    quellen:
      - {quelle: umfrage-2024, stelle: Zeile 7}
    x_wortlaut: "Kamen, Bönen"
    ---

    Ein **Text**.
    "#);
    assert_snapshot!(desk.read("117-winterdienst"), @r"
    ---
    titel: Winterdienst
    zusammenfassung: Man hilft sich.
    themen: [umwelt]
    partner:
      - {gruppe: alle Kommunen}
    aufgabenerledigung: Stadt Kamen
    beginn: 03.03.2013
    quellen:
      - {quelle: umfrage-2024, stelle: Zeile 117}
    ---
    ");
}

#[test]
fn every_format_of_table_gives_the_same_files() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    desk.import();
    desk.write_separated("umfrage.tsv", b'\t', &[SCHOOL, ROAD]);
    write_xlsx(&desk.path("umfrage.xlsx"));
    write_ods(&desk.path("umfrage.ods"));
    for table in ["umfrage.tsv", "umfrage.xlsx", "umfrage.ods"] {
        let outcome = import(&desk.request(table));
        assert_eq!(fates(&outcome), "07-volkshochschule-kamen-boenen unchanged, 117-winterdienst unchanged", "{table}");
    }
    let sheet = import(&Request { sheet: Some("Umfrag".into()), ..desk.request("umfrage.xlsx") });
    let fault = &sheet.diagnostics[0];
    assert_eq!((fault.code.as_str(), fault.replacement.as_deref()), ("V615", Some("Umfrage")));
}

/// A workbook as people fill it in: numbers are numbers, days are days.
fn write_xlsx(path: &PathBuf) {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Umfrage").expect("a proper name");
    for (row, cells) in (0..).zip([COLUMNS, SCHOOL, ROAD]) {
        for (column, text) in (0..).zip(cells) {
            let written = match text {
                "7" | "117" | "1975" => sheet.write_number(row, column, text.parse::<f64>().expect("a number")),
                "03.03.2013" => {
                    let day = ExcelDateTime::from_ymd(2013, 3, 3).expect("a day");
                    sheet.write_datetime_with_format(row, column, day, &Format::new().set_num_format("dd.mm.yyyy"))
                }
                text => sheet.write_string(row, column, text),
            };
            written.expect("a cell");
        }
    }
    workbook.save(path).expect("a written workbook");
}

/// The smallest ODS file with the same cells.
fn write_ods(path: &PathBuf) {
    let cell = |text: &str| match text {
        "7" | "117" | "1975" => format!(r#"<table:table-cell office:value-type="float" office:value="{text}"/>"#),
        "03.03.2013" => r#"<table:table-cell office:value-type="date" office:date-value="2013-03-03"/>"#.to_string(),
        text => format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#),
    };
    let row = |cells: [&str; 16]| format!("<table:table-row>{}</table:table-row>", cells.map(cell).concat());
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Umfrage">{}</table:table></office:spreadsheet></office:body></office:document-content>"#,
        [COLUMNS, SCHOOL, ROAD].map(row).concat()
    );
    let manifest =
        r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    let mut zip = zip::ZipWriter::new(fs::File::create(path).expect("a new file"));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ] {
        zip.start_file(name, stored).expect("an entry");
        zip.write_all(text.as_bytes()).expect("its text");
    }
    zip.finish().expect("a written file");
}

#[test]
fn a_second_import_touches_nothing() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    desk.import();
    let stamps = || -> Vec<SystemTime> {
        let files = [desk.memory(), desk.path("content/agreements/umfrage/117-winterdienst.md")];
        files.iter().map(|file| fs::metadata(file).and_then(|m| m.modified()).expect("a written file")).collect()
    };
    let before = stamps();
    let outcome = desk.import();
    assert_eq!((outcome.with(Fate::Unchanged).count(), stamps()), (2, before));
}

#[test]
fn a_changed_row_is_written_and_an_edited_file_is_kept() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    desk.import();
    let edited = desk.path("content/agreements/umfrage/07-volkshochschule-kamen-boenen.md");
    fs::write(&edited, desk.read("07-volkshochschule-kamen-boenen") + "\nVon Hand.\n").expect("an edit");
    let mut road = ROAD;
    road[9] = "2014";
    desk.write_table(&[SCHOOL, road]);

    assert_eq!(fates(&desk.import()), "07-volkshochschule-kamen-boenen kept, 117-winterdienst updated");
    assert!(desk.read("07-volkshochschule-kamen-boenen").ends_with("Von Hand.\n"));
    assert!(desk.read("117-winterdienst").contains("beginn: 2014\n"));
    assert_eq!(fates(&desk.import()), "07-volkshochschule-kamen-boenen kept, 117-winterdienst unchanged");

    let forced = import(&Request { force: true, ..desk.request("umfrage.csv") });
    assert_eq!(fates(&forced), "07-volkshochschule-kamen-boenen updated, 117-winterdienst unchanged");
    assert!(!desk.read("07-volkshochschule-kamen-boenen").contains("Von Hand."));
}

#[test]
fn a_file_that_no_import_wrote_is_never_written_over() {
    let desk = Desk::with_rows(&[ROAD]);
    fs::create_dir_all(desk.path("content/agreements/umfrage")).expect("a folder");
    fs::write(desk.path("content/agreements/umfrage/117-winterdienst.md"), "eigener Text").expect("a file");
    for force in [false, true] {
        let outcome = import(&Request { force, ..desk.request("umfrage.csv") });
        assert_eq!(fates(&outcome), "117-winterdienst refused");
        assert_eq!(outcome.diagnostics.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["V618"]);
        assert_eq!(desk.read("117-winterdienst"), "eigener Text");
        assert_eq!(outcome.losses.counts(), Counts { typed: 0, wording: 0, lost: 8 });
    }
}

#[test]
fn a_file_of_the_same_id_in_another_folder_is_not_taken_for_the_imported_one() {
    let desk = Desk::with_rows(&[ROAD]);
    desk.import();
    fs::create_dir_all(desk.path("content/agreements/von-hand")).expect("a folder");
    let own = desk.path("content/agreements/von-hand/117-winterdienst.md");
    fs::write(&own, "eigener Text").expect("a file");
    let mut road = ROAD;
    road[9] = "2014";
    desk.write_table(&[road]);
    let forced = import(&Request { force: true, ..desk.request("umfrage.csv") });
    assert_eq!(fates(&forced), "117-winterdienst updated");
    assert_eq!(fs::read_to_string(&own).expect("the file"), "eigener Text");
    assert!(desk.read("117-winterdienst").contains("beginn: 2014\n"));
}

#[test]
fn cells_that_an_edited_file_keeps_out_are_not_called_understood() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    desk.import();
    let edited = desk.path("content/agreements/umfrage/117-winterdienst.md");
    fs::write(&edited, desk.read("117-winterdienst") + "\nVon Hand.\n").expect("an edit");
    assert_eq!(desk.import().losses.counts(), Counts { typed: 18, wording: 1, lost: 2 });
    let mut road = ROAD;
    road[9] = "2014";
    desk.write_table(&[SCHOOL, road]);
    let output = run(&["import", "umfrage.csv", "-m", "umfrage.yaml"], desk.place.path());
    assert_snapshot!(String::from_utf8_lossy(&output.stdout), @r"
    11 Zellen verstanden, 1 im Wortlaut behalten, 9 nicht übernommen.
      Zeile 3, 8 Zellen: nicht übernommen: die Tabelle hat sich geändert, die Datei ist aber von Hand bearbeitet
      Spalte „intern“, Zeile 2: nicht übernommen: nur für die Redaktion
        2: geheim
      Spalte „wortlaut“, Zeile 2: im Wortlaut behalten
        2: Kamen, Bönen
    2 Zeilen gelesen.
    Eine Datei unverändert.
    Eine Datei ist von Hand bearbeitet und bleibt, wie sie ist. „--force“ überschreibt sie:
      Zeile 3: agreements/umfrage/117-winterdienst.md
    ");
}

#[test]
fn a_file_moved_to_another_folder_is_found_there() {
    let desk = Desk::with_rows(&[ROAD]);
    desk.import();
    fs::create_dir_all(desk.path("content/agreements/verkehr")).expect("a folder");
    let moved = desk.path("content/agreements/verkehr/117-winterdienst.md");
    fs::rename(desk.path("content/agreements/umfrage/117-winterdienst.md"), &moved).expect("a move");
    let mut road = ROAD;
    road[9] = "2014";
    desk.write_table(&[road]);
    assert_eq!(fates(&desk.import()), "117-winterdienst updated");
    assert!(fs::read_to_string(&moved).expect("the moved file").contains("beginn: 2014\n"));
}

#[test]
fn a_row_that_has_vanished_is_told_and_its_file_stays() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    desk.import();
    desk.write_table(&[SCHOOL]);
    let road = SourcePath::new("agreements/umfrage/117-winterdienst.md");
    assert_eq!(desk.import().vanished, std::slice::from_ref(&road));
    assert_eq!(desk.import().vanished, [road]);
    fs::remove_file(desk.path("content/agreements/umfrage/117-winterdienst.md")).expect("the file stayed");
    assert_eq!(desk.import().vanished, []);
}

#[test]
fn a_deleted_file_that_comes_back_is_told() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    desk.import();
    fs::remove_file(desk.path("content/agreements/umfrage/117-winterdienst.md")).expect("a written file");
    assert_eq!(fates(&desk.import()), "07-volkshochschule-kamen-boenen unchanged, 117-winterdienst restored");
    assert!(desk.read("117-winterdienst").contains("Winterdienst"));
    assert_eq!(fates(&desk.import()), "07-volkshochschule-kamen-boenen unchanged, 117-winterdienst unchanged");
}

#[test]
fn a_summary_says_what_was_written_beside_the_errors() {
    let mut nameless = SCHOOL;
    (nameless[0], nameless[1]) = ("", "");
    let desk = Desk::with_rows(&[nameless, ROAD]);
    let output = run(&["import", "umfrage.csv", "-m", "umfrage.yaml"], desk.place.path());
    assert_eq!(output.status.code(), Some(1));
    assert_snapshot!(String::from_utf8_lossy(&output.stdout), @r"
    7 Zellen verstanden, 0 im Wortlaut behalten, 12 nicht übernommen.
      Zeile 2, 11 Zellen: nicht übernommen: die Zeile hat Fehler
      Spalte „weise“, Zeile 3: nicht übernommen: eine andere Spalte hat den Wert schon gegeben
        3: alle
    2 Zeilen gelesen.
    Eine Datei neu.
    Eine Zeile hat Fehler und ergibt keine Datei:
      Zeile 2
    Zeilen mit Fehlern wurden nicht übernommen, alle anderen schon.
    Jetzt prüfen: verbund check content
    ");
}

#[test]
fn a_table_that_is_none_is_told_in_plain_words() {
    let desk = Desk::with_rows(&[ROAD]);
    fs::copy(desk.path("umfrage.csv"), desk.path("umfrage.xlsx")).expect("a renamed table");
    assert_eq!(findings(&import(&desk.request("umfrage.xlsx"))), ["umfrage.xlsx:1:1 V619 "]);
    desk.write_table(&[]);
    assert_eq!(findings(&desk.import()), ["umfrage.csv:1:1 V607 "]);
    desk.write_table(&[ROAD]);
    let outcome = import(&Request { sheet: Some("Umfrage".into()), ..desk.request("umfrage.csv") });
    assert_eq!((findings(&outcome), fates(&outcome)), (vec!["umfrage.csv:1:1 V620 ".into()], "117-winterdienst new".into()));
}

#[test]
fn errors_of_a_wrong_table_come_before_its_warnings() {
    let desk = Desk::new(MAPPING);
    let rows: String = (0..20).map(|row| format!("{row};a;b;c\n")).collect();
    fs::write(desk.path("umfrage.csv"), format!("Umfrage 2024;;;\n{rows}")).expect("a table with a title");
    let codes: Vec<_> = desk.import().diagnostics.iter().map(|d| d.code.as_str()).collect();
    let warnings = codes.iter().position(|code| *code == "V608").expect("warnings");
    assert!(codes[..warnings].iter().all(|code| *code == "V602") && codes[warnings..] == ["V608"; 3], "{codes:?}");
}

#[test]
fn two_rows_with_one_id_stop_everything() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD, ROAD]);
    let outcome = desk.import();
    assert_eq!(outcome.diagnostics.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["V611"]);
    assert!(!desk.path("content/agreements").exists());
}

#[test]
fn a_quotation_mark_without_end_stops_everything() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    let text = fs::read_to_string(desk.path("umfrage.csv")).expect("the table");
    fs::write(desk.path("umfrage.csv"), text.replace("\"Kamen, Bönen\"", "\"Kamen")).expect("a slip");
    let outcome = desk.import();
    assert_eq!(findings(&outcome), ["umfrage.csv:2:170 V616 \""]);
    assert!(outcome.rows.is_empty() && !desk.path("content/agreements").exists());
}

#[test]
fn a_faulty_row_is_not_written_and_told_at_its_cell() {
    let mut bad = SCHOOL;
    bad[0] = "8";
    bad[2] = "";
    bad[9] = "31.02.2020";
    let desk = Desk::with_rows(&[bad, ROAD]);
    let outcome = desk.import();
    assert_eq!(fates(&outcome), "08-volkshochschule-kamen-boenen refused, 117-winterdienst new");
    assert_eq!(findings(&outcome), ["umfrage.csv:2:32 V015 ", "umfrage.csv:2:119 V020 31.02.2020"]);
    assert!(!desk.path("content/agreements/umfrage/08-volkshochschule-kamen-boenen.md").exists());
    assert!(outcome.losses.lines.iter().filter(|l| l.row == 2).all(|l| l.carriage == Carriage::Lost(Loss::RowRefused)));
}

#[test]
fn what_is_not_understood_is_told_and_kept_where_it_can_be() {
    let mut odd = SCHOOL;
    odd[3] = "Bildungg";
    odd[6] = "Gemeinde Bönen;Stadt Kamen=2015;Stadt Kamen=2016";
    odd[7] = "Stadt Kamen";
    odd[15] = "übrig";
    let desk = Desk::with_rows(&[odd]);
    let outcome = desk.import();
    assert_eq!(
        findings(&outcome),
        ["umfrage.csv:2:66 V612 Bildungg → Bildung", "umfrage.csv:2:103 V613 Gemeinde Bönen", "umfrage.csv:2:147 V614 2016",]
    );
    assert_eq!(outcome.losses.counts(), Counts { typed: 9, wording: 2, lost: 4 });
    let told: Vec<String> = outcome
        .losses
        .lines
        .iter()
        .filter_map(|line| match &line.carriage {
            Carriage::Typed => None,
            Carriage::Wording => Some(format!("{} {}: wording", line.row, line.column)),
            Carriage::Lost(loss) => Some(format!("{} {}: {}", line.row, line.column, loss.id())),
        })
        .collect();
    assert_eq!(
        told,
        [
            "2 thema: wording",
            "2 beitritt: disagrees",
            "2 weise: outranked",
            "2 wortlaut: wording",
            "2 intern: dropped",
            "2 frei: no-field"
        ]
    );
}

#[test]
fn every_fault_of_a_mapping_is_told_at_its_place() {
    for (right, wrong, finding) in [
        ("art: vereinbarung", "art: vereinbahrung", "umfrage.yaml:1:6 V018 vereinbahrung → vereinbarung"),
        ("weglassen:", "weglasen:", "umfrage.yaml:4:1 V013 weglasen → weglassen"),
        ("ordner: agreements/umfrage", "ordner: agreements/../..", "umfrage.yaml:2:9 V605 agreements/../.."),
        ("ordner: agreements/umfrage", "ordner: /etc", "umfrage.yaml:2:9 V605 /etc"),
        ("ordner: agreements/umfrage", "ordner: partners", "umfrage.yaml:2:9 V605 partners"),
        ("{nr:02}-{titel}", "{nr:02}-{titl}", "umfrage.yaml:3:15 V602 titl → titel"),
        ("{nr:02}-{titel}", "{nr:zwei}", "umfrage.yaml:3:5 V604 \"{nr:zwei}\""),
        ("intern: nur", "interm: nur", "umfrage.yaml:5:3 V602 interm → intern"),
        ("beginn: {spalte: beginn}", "begin: {spalte: beginn}", "umfrage.yaml:21:3 V601 begin → beginn"),
        ("beginn: {spalte: beginn}", "beginn: {spalte: begin}", "umfrage.yaml:21:20 V602 begin → beginn"),
        ("beginn: {spalte: beginn}", "beginn: {splate: beginn}", "umfrage.yaml:21:12 V013 splate → spalte"),
        ("feld: partner", "feld: partnr", "umfrage.yaml:11:45 V601 partnr → partner"),
        ("{partner}={beitritt}\"\n  auf", "{partner}={beitrit}\"\n  auf", "umfrage.yaml:17:23 V601 beitrit → beitritt"),
        ("{partner}={beitritt}\"\n  auf", "{partner}{beitritt}\"\n  auf", "umfrage.yaml:17:11 V604 \"{partner}{beitritt}\""),
        ("dazu: {geplant: ja}", "dazu: {gplant: ja}", "umfrage.yaml:16:59 V601 gplant → geplant"),
        ("titel: {spalte: titel}", "titel: {spalte: titel, feld: x}", "umfrage.yaml:7:32 V603 x"),
        ("titel: {spalte: titel}", "titel: {spalte: titel, fest: x}", "umfrage.yaml:7:10 V603 {spalte: titel, fest: x}"),
        ("  zusammenfassung: {spalte: kurz}\n", "", "umfrage.yaml:7:3 V015 "),
    ] {
        assert!(MAPPING.contains(right), "{right}");
        let desk = Desk::new(&MAPPING.replace(right, wrong));
        desk.write_table(&[ROAD]);
        let outcome = desk.import();
        assert!(findings(&outcome).contains(&finding.to_string()), "{wrong}: {:#?}", findings(&outcome));
        assert!(outcome.rows.is_empty() && !desk.path("content/agreements").exists(), "{wrong}");
    }
}

#[test]
fn files_of_every_kind_can_be_imported_in_either_language() {
    for (kind, word) in FILE_KINDS.iter().zip(FILE_KIND_WORDS) {
        let wanted: Vec<_> = kind.record().keys.iter().filter(|key| key.required).collect();
        let columns: Vec<String> = wanted.iter().map(|key| format!("  {0}: {{spalte: {0}}}\n", key.en)).collect();
        let folder = kind.folders()[0];
        let mapping = format!(
            "kind: {}\nfolder: {folder}\nid: \"{{{}}}\"\nlanguage: en\nfields:\n{}",
            word.de,
            wanted[0].en,
            columns.concat()
        );
        let desk = Desk::new(&mapping);
        let header: Vec<&str> = wanted.iter().map(|key| key.en).collect();
        let values: Vec<&str> = wanted.iter().map(|key| value(key.en, kind.id())).collect();
        fs::write(desk.path("umfrage.csv"), format!("{}\n{}\n", header.join(";"), values.join(";"))).expect("a table");
        let outcome = desk.import();
        assert_eq!(outcome.with(Fate::New).count(), 1, "{}: {:#?}", kind.id(), outcome.diagnostics);
        let written = fs::read_to_string(desk.path(&format!("content/{folder}/ein-wort.md"))).expect("a file");
        assert!(written.starts_with(&format!("---\n{}: Ein Wort\n", wanted[0].en)), "{written}");
    }
}

fn value(key: &str, kind: &str) -> &'static str {
    match (key, kind) {
        ("kind", "partner") => "stadt",
        ("kind", _) => "leitfaden",
        ("outcome", _) => "ja",
        _ => "Ein Wort",
    }
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_catalogue() {
    let desk = Desk::with_rows(&[ROAD]);
    let elsewhere = TempDir::new().expect("another folder");
    std::os::unix::fs::symlink(elsewhere.path(), desk.path("content/agreements")).expect("a link");
    let error = verbund::import::run(&desk.request("umfrage.csv")).expect_err("nothing is written elsewhere");
    assert!(format!("{error:#}").contains("117-winterdienst.md"), "{error:#}");
    assert!(fs::read_dir(elsewhere.path()).is_ok_and(|mut files| files.next().is_none()));
}

#[test]
fn the_command_tells_what_became_of_rows_and_cells() {
    let desk = Desk::with_rows(&[SCHOOL, ROAD]);
    let args = ["import", "umfrage.csv", "-m", "umfrage.yaml", "--report", "verbleib.csv", "--dry-run"];
    let output = run(&args, desk.place.path());
    assert_snapshot!(String::from_utf8_lossy(&output.stdout), @r"
    18 Zellen verstanden, 1 im Wortlaut behalten, 2 nicht übernommen.
      Spalte „intern“, Zeile 2: nicht übernommen: nur für die Redaktion
        2: geheim
      Spalte „weise“, Zeile 3: nicht übernommen: eine andere Spalte hat den Wert schon gegeben
        3: alle
      Spalte „wortlaut“, Zeile 2: im Wortlaut behalten
        2: Kamen, Bönen
    2 Zeilen gelesen.
    2 Dateien neu.
    Probelauf: Es wurde nichts geschrieben.
    ");
    assert!(!desk.path("content/agreements").exists() && !desk.memory().exists());
    let report = fs::read_to_string(desk.path("verbleib.csv")).expect("the report");
    assert!(report.starts_with("Zeile,Kennung,Spalte,Wert,Verbleib,Grund\n2,07-volkshochschule-kamen-boenen,nr,7,verstanden,\n"));
    assert_eq!(report.lines().count(), 1 + 21);
}

#[test]
fn the_tables_of_the_example_are_carried_whole() {
    for name in ["partner", "kreis-unna-48", "kommunen-55"] {
        let outcome = import(&Request {
            table: folder("content/tables").join(format!("{name}.csv")),
            mapping: folder("content/mappings").join(format!("{name}.yaml")),
            catalogue: folder("content"),
            sheet: None,
            force: false,
            dry_run: true,
        });
        assert_eq!((findings(&outcome), outcome.with(Fate::Refused).count()), (vec![], 0), "{name}");
        let lost = |carriage: &Carriage| matches!(carriage, Carriage::Lost(loss) if !matches!(loss, Loss::Dropped(_)));
        assert!(!outcome.losses.lines.iter().any(|line| lost(&line.carriage)), "{name}");
    }
}
