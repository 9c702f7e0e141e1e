//! What agreements ask for next: the days, and how fact sheets say them.

use jiff::civil::{Date, date};

use verbund::catalogue::deadline::{Occasion, Upcoming};
use verbund::catalogue::model::Agreement;
use verbund::pipeline::Checked;

use crate::support::{EXAMPLE, EXAMPLE_SITE, check, example_page, render, report, words};

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
    let told = "30. Juni 2027 Kündigung Letzter Tag, an dem eine Kündigung vorliegen kann \
        Spätestens am 30. Juni 2027 muss die Kündigung vorliegen, weil die Frist 6 Monate beträgt und nur zum Jahresende \
        gekündigt werden kann. Die Vereinbarung endet dann mit dem 31. Dezember 2027.";
    assert!(page.contains(told), "the fact sheet says it");
}

/// An agreement with more lines, on 1 November 2026.
fn checked_with(lines: &str) -> Checked {
    let text = format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n{lines}\n---\n");
    let checked = check(&[("agreements/a.md", &text)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    checked
}

fn agreement(checked: &Checked) -> &Agreement {
    checked.catalogue.agreements().find(|(_, a)| &**a.id() == "a").expect("it is there").1
}

/// What an agreement with more lines asks for next: `n` notice, `e` end, `d` due.
fn days_with(lines: &str) -> Vec<String> {
    let checked = checked_with(lines);
    let told = |upcoming: &Upcoming| match upcoming.occasion {
        Occasion::Notice { end, .. } => format!("n {} for {end}", upcoming.day),
        Occasion::End => format!("e {}", upcoming.day),
        Occasion::Due(_) => format!("d {}", upcoming.day),
    };
    agreement(&checked).upcoming.iter().map(told).collect()
}

#[test]
fn days_follow_from_single_keys_and_from_sentences() {
    let renewed = "verlaengerung: \"um jeweils fünf Jahre, wenn nicht sechs Monate vor Ablauf gekündigt wird\"";
    for (lines, expected) in [
        ("kuendigung: sechs Monate zum Jahresende", &["n 2027-06-30 for 2027-12-31"][..]),
        ("kuendigung: ein Jahr zum 31.12.", &["n 2026-12-31 for 2027-12-31"]),
        ("kuendigung: {frist: 3 Monate, zum: Quartalsende}", &["n 2026-12-31 for 2027-03-31"]),
        ("kuendigung: {frist: 6 Wochen, zum: Quartalsende}", &["n 2026-11-19 for 2026-12-31"]),
        ("kuendigung: {frist: 1 Jahr, zum: Ende des Schuljahres}", &["n 2027-07-31 for 2028-07-31"]),
        ("kuendigung: {frist: 6 Monate, zum: Ende des Kindergartenjahres}", &["n 2027-01-31 for 2027-07-31"]),
        ("kuendigung: {frist: 3 Monate, zum: \"31.03. und 30.09.\"}", &["n 2026-12-31 for 2027-03-31"]),
        (
            "kuendigung: \"mit einer Frist von einem Jahr zum Jahresende, erstmals zum 31.12.2030\"",
            &["n 2029-12-31 for 2030-12-31"],
        ),
        (
            "ende: 31.12.2027\nkuendigung: {frist: 6 Monate, zum: Ende der Laufzeit}",
            &["n 2027-06-30 for 2027-12-31", "e 2027-12-31"],
        ),
        ("ende: 31.12.2027\nkuendigung: drei Monate vor Ablauf", &["n 2027-09-30 for 2027-12-31", "e 2027-12-31"]),
        ("ende: 31.12.2026\nkuendigung: sechs Monate zum Jahresende", &["e 2026-12-31"]),
        ("laufzeit: {bis: 30.06.2027}", &["e 2027-06-30"]),
        ("laufzeit: {bis: 31.12.2027, befristet: ja}", &["e 2027-12-31"]),
        ("beginn: 01.03.2024\nlaufzeit: zunächst fünf Jahre", &["e 2029-02-28"]),
        ("beginn: 01.01.2020 bis 31.12.2028", &["e 2028-12-31"]),
        ("fristen: [{was: Bericht, faellig: 15.01.}]", &["d 2027-01-15"]),
        ("fristen: [{was: Bericht, faellig: 29.02.}]", &["d 2027-02-28"]),
        ("fristen: [{was: Bericht, faellig: 30.06.2027}]", &["d 2027-06-30"]),
        ("fristen: [{was: Bericht, faellig: 30.06.2026}]", &[]),
        ("fristen: [{was: Bericht, regel: vier Wochen nach Quartalsende}]", &["d 2027-01-28"]),
        // What goes on by itself.
        (&format!("laufzeit: {{bis: 31.12.2027, {renewed}}}"), &["n 2027-06-30 for 2027-12-31", "e 2027-12-31"]),
        (&format!("laufzeit: {{bis: 31.12.2016, {renewed}}}"), &["e 2026-12-31", "n 2031-06-30 for 2031-12-31"]),
        (&format!("laufzeit: {{bis: 31.12.2020, {renewed}}}"), &["e 2030-12-31", "n 2030-06-30 for 2030-12-31"]),
        (
            "beginn: 01.01.2020\nlaufzeit: \"fünf Jahre, verlängert sich jeweils um ein Jahr, wenn niemand kündigt\"\n\
             kuendigung: drei Monate vor Ablauf",
            &["e 2026-12-31", "n 2027-09-30 for 2027-12-31"],
        ),
        // Nobody knows the day.
        ("kuendigung: {frist: 6 Monate, zum: jährlich}", &[]),
        ("kuendigung: {frist: 6 Monate, zum: jederzeit}", &[]),
        ("kuendigung: {frist: 6 Monate, zum: Ende des Geschäftsjahres}", &[]),
        ("kuendigung: {frist: 6 Monate, zum: Ende der Laufzeit}", &[]),
        ("ende: 2027", &[]),
        ("status: geplant\nfristen: [{was: Bericht, faellig: 15.01.}]", &[]),
        ("ereignisse: [{art: kuendigung, datum: 2026}]\nkuendigung: sechs Monate zum Jahresende", &[]),
    ] {
        let mut days = days_with(lines);
        let mut expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
        days.sort();
        expected.sort();
        assert_eq!(days, expected, "{lines}");
    }
}

#[test]
fn what_cannot_be_worked_out_is_told_with_its_reason() {
    for (lines, told) in [
        (
            "kuendigung: {frist: 6 Monate, zum: jährlich}",
            "Kündigung: Im Eintrag steht „jährlich“. Daraus ergibt sich kein bestimmter Tag.",
        ),
        (
            "kuendigung: {frist: 6 Monate, zum: jederzeit}",
            "Gekündigt werden kann jederzeit, die Frist beträgt 6 Monate. Einen letzten Tag",
        ),
        ("kuendigung: {zum: Jahresende}", "Eine Kündigungsfrist nennt der Eintrag nicht."),
        ("kuendigung: {frist: 6 Monate}", "Zu welchem Tag gekündigt werden kann, steht nicht im Eintrag."),
        ("kuendigung: {frist: 6 Monate, zum: Ende der Laufzeit}", "Wann sie endet, lässt sich aus dem Eintrag nicht errechnen."),
        ("ende: 2027", "Ende: Im Eintrag steht „2027“."),
        ("fristen: [{was: Bericht, faellig: nach Aufforderung}]", "Bericht: Im Eintrag steht „nach Aufforderung“."),
        (
            "laufzeit: {bis: 31.12.2023, verlaengerung: Mit dem Anschlussbescheid}",
            "Die Laufzeit ging bis zum 31. Dezember 2023. Ob sie sich verlängert hat, lässt sich aus dem Eintrag nicht errechnen: \
             „Mit dem Anschlussbescheid“",
        ),
        (
            "laufzeit: {bis: 31.12.2020}\nstatus: aktiv\nereignisse: [{art: kuendigung, datum: 2019}]",
            "Die Vereinbarung ist gekündigt. Zu welchem Tag, steht nicht im Eintrag.",
        ),
    ] {
        let site = render(&checked_with(lines));
        for page in ["vereinbarungen/a/index.html", "fristen/index.html"] {
            let page = words(&site[page]);
            assert!(page.contains(told), "{lines}: {page}");
        }
    }
}

#[test]
fn reasons_are_sentences() {
    for (lines, told) in [
        (
            "laufzeit: {bis: 31.12.2027, verlaengerung: \"um jeweils fünf Jahre, wenn nicht sechs Monate vor Ablauf gekündigt wird\"}",
            "Spätestens am 30. Juni 2027 muss die Kündigung vorliegen, weil die Frist 6 Monate beträgt und die Laufzeit mit dem \
             31. Dezember 2027 endet. Kündigt niemand, verlängert sich die Vereinbarung um 5 Jahre bis zum 31. Dezember 2032.",
        ),
        ("laufzeit: {bis: 30.06.2027}", "Bis zu diesem Tag läuft sie. Von einer Verlängerung steht nichts im Eintrag."),
        ("ende: 30.06.2027", "Dieser Tag steht als Ende im Eintrag."),
        ("fristen: [{was: Bericht, faellig: 30.04.}]", "Fällig ist das jeweils am 30. April."),
        ("fristen: [{was: Rate, faellig: \"15.02. und 15.08.\"}]", "Fällig ist das jeweils am 15. Februar und am 15. August."),
        (
            "fristen: [{was: Bericht, regel: vier Wochen nach Quartalsende}]",
            "Fällig ist das jeweils 4 Wochen nach Quartalsende. Gezählt wird diesmal ab dem 31. Dezember 2026.",
        ),
        (
            "kuendigung: {frist: 3 Monate, zum: 31.08.}",
            "weil die Frist 3 Monate beträgt und nur zum 31. August gekündigt werden kann. Die Vereinbarung endet dann mit dem \
             31. August 2027.",
        ),
        (
            "fristen: [{was: Bericht, faellig: 31.01.}]",
            "Der Tag ist ein Sonntag. Dann genügt in der Regel der nächste Werktag (§ 193 BGB).",
        ),
        (
            "kuendigung: {frist: 6 Monate, zum: Ende des Kindergartenjahres}",
            "nur zum Ende des Kindergartenjahres gekündigt werden kann. Die Vereinbarung endet dann mit dem 31. Juli 2027. \
             Der Tag ist ein Sonntag. Die Frist verlängert sich dadurch nicht.",
        ),
    ] {
        let page = words(&render(&checked_with(lines))["vereinbarungen/a/index.html"]);
        assert!(page.contains(told), "{lines}: {page}");
    }
}

#[test]
fn one_page_lists_all_days_by_year_and_month() {
    let html = example_page("/fristen/");
    let page = words(html);
    let all: usize = EXAMPLE.catalogue.agreements().map(|(_, agreement)| agreement.upcoming.len()).sum();
    assert_eq!(html.matches("<time datetime=\"20").count(), all, "every day once");
    for told in [
        "In den nächsten zwölf Monaten",
        "Januar 2027",
        "Freitag, 15. Januar 2027 Frist Verwendungsnachweis mit Sachbericht und Zahlen vorlegen",
        "Mittwoch, 30. Juni 2027 Kündigung Letzter Tag",
        "Im Eintrag steht „jährlich“. Daraus ergibt sich kein bestimmter Tag.",
        "Das ist keine Rechtsberatung.",
        "https://verbund.example/fristen/fristen.ics",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    assert!(example_page("/").contains("href=\"/fristen/\""), "the home page leads there");
    assert!(example_page("/vereinbarungen/eingliederungshilfe-lwv-wetterau/").contains("class=\"more\" href=\"/fristen/\""));
    assert!(EXAMPLE_SITE["sitemap.xml"].contains("/fristen/</loc>"));
}

#[test]
fn a_catalogue_without_days_says_so() {
    let site = render(&checked_with("beginn: 2020"));
    let page = words(&site["fristen/index.html"]);
    assert!(page.contains("In den nächsten zwölf Monaten steht kein Termin an."), "{page}");
    assert!(page.contains("sagen 1 im Katalog nichts") || page.contains("im Katalog nichts über Laufzeit"), "{page}");
    assert!(!site.contains_key("fristen/fristen.ics"), "a calendar without a day is none");
}

#[test]
fn a_day_that_could_be_wrong_is_not_told() {
    for lines in [
        // Two numbers, or one that belongs to something else.
        "kuendigung: mindestens sechs und höchstens zwölf Monate zum Jahresende",
        "kuendigung: sechs bis zwölf Monate zum Jahresende",
        "kuendigung: 6 - 12 Monate zum Jahresende",
        "kuendigung: drei bzw. sechs Monate zum Jahresende",
        "kuendigung: zwölf (6) Monate zum Jahresende",
        // From when on, or until when.
        "kuendigung: sechs Monate zum Jahresende 2028",
        "kuendigung: sechs Monate zum Jahresende, frühestens 2030",
        "kuendigung: sechs Monate zum Jahresende (erstmals 2030)",
        "kuendigung: sechs Monate zum Schuljahresende 2027/28",
        "kuendigung: drei Monate zum Jahresende, letztmals zum 31.12.2025",
        "kuendigung: unkündbar bis 31.12.2030, dann sechs Monate zum Jahresende",
        "kuendigung: sechs Monate zum 31.12.2028 und danach zum Jahresende",
        "kuendigung: drei Monate zum Jahresende, spätestens zum 31.12.2026",
        // What the text says stands against the keys.
        "kuendigung: {frist: 6 Monate, zum: Quartalsende, text: frühestens zum 31.12.2030}",
        "kuendigung: {frist: 6 Monate, zum: Jahresende, text: in den ersten zehn Jahren ausgeschlossen}",
        "kuendigung: {frist: 6 Monate, zum: Jahresende, text: zwölf Monate zum Jahresende}",
        // A term that must be over first.
        "laufzeit: Mindestlaufzeit zehn Jahre\nkuendigung: sechs Monate zum Jahresende",
        "beginn: 01.01.2020\nlaufzeit: zunächst zehn Jahre, danach unbefristet\nkuendigung: sechs Monate zum Jahresende",
        // The first of a month, which may mean the day before.
        "kuendigung: drei Monate zum 1. Januar",
        // In other years, or more often.
        "fristen: [{was: Melden, faellig: 30.04., rhythmus: alle zwei Jahre}]",
        "fristen: [{was: Melden, faellig: 30.04., rhythmus: vierteljährlich}]",
        "fristen: [{was: Melden, faellig: 30.04., regel: nur in geraden Jahren}]",
        "fristen: [{was: Melden, faellig: frühestens zwei Wochen nach Quartalsende}]",
        "laufzeit: {bis: 31.12.2015, verlaengerung: \"um fünf Jahre, wenn niemand kündigt\"}",
    ] {
        assert_eq!(days_with(lines), [""; 0], "{lines}");
        let checked = checked_with(lines);
        let outlook = verbund::catalogue::deadline::outlook(
            &agreement(&checked).document,
            agreement(&checked).status,
            crate::support::TODAY,
        );
        assert!(!outlook.open.is_empty(), "it is told that the day stays open: {lines}");
    }
}

#[test]
fn sections_end_as_the_civil_code_says() {
    for (lines, expected) in [
        ("beginn: 29.02.2024\nlaufzeit: zunächst fünf Jahre", &["e 2029-02-28"][..]),
        ("beginn: 31.08.2025\nlaufzeit: zunächst 18 Monate", &["e 2027-02-28"]),
        ("beginn: 31.05.2025\nlaufzeit: zunächst 18 Monate", &["e 2026-11-30"]),
        ("beginn: 01.01.2024\nlaufzeit: zunächst fünf Jahre", &["e 2028-12-31"]),
        ("fristen: [{was: Melden, faellig: 15.11.2025, rhythmus: jährlich}]", &["d 2026-11-15"]),
        ("fristen: [{was: Melden, faellig: drei Monate vor dem 1. Juli}]", &["d 2027-03-31"]),
        ("laufzeit: {bis: 31.12.2025, verlaengerung: \"um fünf Jahre, wenn niemand kündigt\"}", &["e 2030-12-31"]),
        (
            "laufzeit: {bis: 31.12.2026, verlaengerung: \"um jeweils ein Jahr, wenn nicht bis zum 30.11. gekündigt wird\"}",
            &["e 2026-12-31"],
        ),
    ] {
        assert_eq!(days_with(lines), expected, "{lines}");
    }
    let checked = checked_with("laufzeit: {bis: 31.12.2026, verlaengerung: \"erstmals um zwei Jahre, danach um ein Jahr\"}");
    let page = words(&render(&checked)["vereinbarungen/a/index.html"]);
    assert!(page.contains("Ob sie sich verlängert, ergibt sich aus dem Wortlaut: „erstmals um zwei Jahre, danach um ein Jahr“"));
}
