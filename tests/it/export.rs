//! `verbund export` gives what the site has, byte for byte.

use std::fs;
use std::process::Output;

use verbund::emit::Content;
use verbund::pipeline;
use verbund::plan::Job;

use crate::support::{EXAMPLE, folder, run};

fn export(args: &[&str]) -> Output {
    let content = folder("content");
    let mut all = vec!["export", content.to_str().expect("a path")];
    all.extend(args);
    run(&all, &folder(""))
}

/// A file of the site of the example catalogue.
fn of_site(path: &str) -> Vec<u8> {
    let file = EXAMPLE.plan.files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is planned"));
    match pipeline::render_one(&EXAMPLE, file).expect("the theme is in order") {
        Content::Bytes(bytes) => bytes,
        Content::Copy(path) => panic!("{path} is made"),
    }
}

#[test]
fn a_file_on_standard_output_is_that_of_the_site() {
    for (args, path) in [
        (&["--format", "csv"][..], "daten/vereinbarungen.csv"),
        (&["--format", "excel", "--table", "beteiligungen"], "daten/beteiligungen-excel.csv"),
        (&["--format", "xlsx"], "daten/katalog.xlsx"),
        (&["--format", "datapackage", "--quiet"], "daten/datapackage.json"),
    ] {
        let output = export(args);
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert!(output.stdout == of_site(path), "{args:?}");
    }
}

#[test]
fn all_files_go_into_a_folder_under_their_names() {
    let place = tempfile::tempdir().expect("a folder");
    let daten = place.path().join("daten");
    let output = export(&["--all", "-o", daten.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(0));
    let planned: Vec<&str> = EXAMPLE
        .plan
        .files
        .iter()
        .filter(|file| matches!(file.job, Job::Export(_)))
        .map(|file| file.path.trim_start_matches("daten/"))
        .collect();
    assert!(planned.len() >= 10, "{planned:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), planned.len());
    for name in planned {
        assert!(fs::read(daten.join(name)).expect("it was written") == of_site(&format!("daten/{name}")), "{name}");
    }
}

#[test]
fn a_file_is_written_where_it_is_wanted() {
    let place = tempfile::tempdir().expect("a folder");
    let file = place.path().join("partner.csv");
    let output = export(&["--format", "csv", "--table", "partners", "-o", file.to_str().expect("a path")]);
    assert_eq!(output.status.code(), Some(0));
    assert!(fs::read(file).expect("it was written") == of_site("daten/partner.csv"));
    assert!(String::from_utf8_lossy(&output.stdout).contains("partner.csv geschrieben."));
}

#[test]
fn a_catalogue_with_errors_gives_nothing() {
    let place = tempfile::tempdir().expect("a folder");
    fs::write(place.path().join("verbund.yaml"), "titel: Probe\n").expect("written");
    let output = run(&["export", ".", "--format", "csv"], place.path());
    assert_eq!((output.status.code(), &*output.stdout), (Some(1), &b""[..]));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("V105") || told.contains("Fehler"), "{told}");
    assert!(told.contains("Es wurde nichts ausgegeben"), "{told}");
}

#[test]
fn a_wrong_call_is_told_with_the_way_out() {
    let told = |args: &[&str]| {
        let output = export(args);
        assert_eq!((output.status.code(), &*output.stdout), (Some(2), &b""[..]), "{args:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(told(&["--format", "xlsx", "--table", "partners"]).contains("nur bei „csv“ und „excel“"));
    assert!(told(&["--format", "pdf"]).contains("Möglich sind: xlsx, excel, csv"));
    assert!(told(&[]).contains("--format"));
    assert!(told(&["--all"]).contains("--output"));
}
