//! What agreements ask for next: the days, and how fact sheets say them.

use jiff::civil::{Date, date};

use verbund::catalogue::deadline::Occasion;

use crate::support::{EXAMPLE, check, example_page, words};

/// The next days of an agreement of the example: notice with the end it brings, end, and what is due.
fn days(id: &str) -> Vec<(Date, String)> {
    let (_, agreement) = EXAMPLE.catalogue.agreements().find(|(_, agreement)| &**agreement.id() == id).expect("it is there");
    let told = |occasion: Occasion| match occasion {
        Occasion::Notice { end, .. } => format!("notice for {end}"),
        Occasion::End => "end".to_string(),
        Occasion::Due(entry) => agreement.document.deadlines[entry].what.split(' ').next().unwrap_or_default().to_string(),
    };
    agreement.upcoming.iter().map(|upcoming| (upcoming.day, told(upcoming.occasion))).collect()
}

#[test]
fn the_full_agreements_ask_for_the_days_that_their_texts_give() {
    let told = |days: &[(Date, &str)]| days.iter().map(|(day, what)| (*day, (*what).to_string())).collect::<Vec<_>>();
    assert_eq!(
        days("eingliederungshilfe-lwv-wetterau"),
        told(&[
            (date(2027, 4, 30), "Leistungsberechtigte"),
            (date(2027, 4, 30), "Zahl"),
            (date(2027, 4, 30), "Zahl"),
            (date(2027, 6, 30), "notice for 2027-12-31"),
        ])
    );
    assert_eq!(
        days("kim-weiterleitung-aenderung-2"),
        told(&[(date(2027, 1, 15), "Verwendungsnachweis"), (date(2027, 1, 28), "Verwendungsnachweis")]),
        "15 January, and four weeks after the end of each quarter"
    );
    assert_eq!(days("inklusion-kreis-unna-lag-selbsthilfe"), told(&[]), "it ended on 30 April 2025");
}

#[test]
fn a_fact_sheet_says_the_days_with_their_reasons() {
    let page = words(example_page("/vereinbarungen/eingliederungshilfe-lwv-wetterau/"));
    let told = "30. Juni 2027 Letzter Tag, an dem eine Kündigung vorliegen kann \
        Denn die Frist beträgt 6 Monate, und die Vereinbarung endet dann mit dem 31. Dezember 2027.";
    assert!(page.contains(told), "the fact sheet says it");
}

/// The next days of an agreement with more lines, on 1 November 2026.
fn days_with(lines: &str) -> Vec<(Date, Occasion)> {
    let text = format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n{lines}\n---\n");
    let checked = check(&[("agreements/a.md", &text)]);
    assert!(!checked.has_errors(), "{:?}", checked.diagnostics);
    let (_, agreement) = checked.catalogue.agreements().find(|(_, a)| &**a.id() == "a").expect("it is there");
    agreement.upcoming.iter().map(|upcoming| (upcoming.day, upcoming.occasion)).collect()
}

#[test]
fn days_follow_from_single_keys_and_from_sentences() {
    for (lines, expected) in [
        ("kuendigung: sechs Monate zum Jahresende", vec![date(2027, 6, 30)]),
        ("kuendigung: {frist: 3 Monate, zum: Quartalsende}", vec![date(2026, 12, 31)]),
        ("kuendigung: {frist: 1 Jahr, zum: Ende des Schuljahres}", vec![date(2027, 7, 31)]),
        ("ende: 31.12.2027\nkuendigung: {frist: 6 Monate, zum: Ende der Laufzeit}", vec![date(2027, 6, 30), date(2027, 12, 31)]),
        ("laufzeit: {bis: 30.06.2027}", vec![date(2027, 6, 30)]),
        ("fristen: [{was: Bericht, faellig: 15.01.}]", vec![date(2027, 1, 15)]),
        ("fristen: [{was: Bericht, regel: vier Wochen nach Quartalsende}]", vec![date(2027, 1, 28)]),
        ("kuendigung: {frist: 6 Monate, zum: jährlich}", vec![]),
        ("kuendigung: {frist: 6 Monate, zum: jederzeit}", vec![]),
        ("ende: 2027", vec![]),
        ("status: geplant\nfristen: [{was: Bericht, faellig: 15.01.}]", vec![]),
    ] {
        let days: Vec<Date> = days_with(lines).into_iter().map(|(day, _)| day).collect();
        assert_eq!(days, expected, "{lines}");
    }
}
