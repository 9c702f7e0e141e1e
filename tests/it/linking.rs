//! References, groups, chains and neighbours, through the pipeline in memory.

use verbund::catalogue::model::{Standing, Who};
use verbund::document::choice::Status;
use verbund::pipeline::Checked;

use crate::support::{Site, check, codes, render, report, words};

/// An agreement with the given further lines.
fn agreement(title: &str, lines: &str) -> String {
    format!("---\ntitel: {title}\nzusammenfassung: Ein Satz.\nthema: bildung\n{lines}\n---\n")
}

fn build(files: &[(&str, String)]) -> (Checked, Site) {
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let checked = check(&files);
    assert!(!checked.has_errors(), "{}", report(&checked));
    let site = render(&checked);
    (checked, site)
}

/// The agreement that the test is about.
fn the_a(checked: &Checked) -> &verbund::catalogue::model::Agreement {
    checked.catalogue.agreements().find(|(_, a)| &**a.title() == "A").map(|(_, a)| a).expect("the agreement")
}

fn page(site: &Site, address: &str) -> String {
    words(site.get(&format!("{address}index.html")).unwrap_or_else(|| panic!("there is a page {address}")))
}

#[test]
fn names_resolve_regardless_of_case_unicode_form_and_umlaut_spelling() {
    for name in ["boenen", "Gemeinde Bönen", "GEMEINDE BOENEN", "Gemeinde Bo\u{308}nen", "Bönen", "gemeinde-bönen"] {
        let (checked, _) = build(&[("agreements/a.md", agreement("A", &format!("partner: [Kamen, \"{name}\"]")))]);
        let a = the_a(&checked);
        assert_eq!(a.parties.len(), 2, "{name}");
    }
}

#[test]
fn unna_alone_is_never_the_kreis() {
    let (checked, _) = build(&[("agreements/a.md", agreement("A", "partner: [Unna, Kamen]"))]);
    let a = the_a(&checked);
    let names: Vec<&str> = a.parties.iter().map(|p| &**checked.catalogue.partner(p.partner).name()).collect();
    assert_eq!(names, ["Kreisstadt Unna", "Stadt Kamen"]);
}

#[test]
fn english_and_german_keys_say_the_same() {
    let german = "---\ntitel: A\nzusammenfassung: S.\nthema: bildung\npartner: [Kamen, {partner: Bönen, rolle: federfuehrung, beitritt: 2004}]\nbeginn: 2003\nstatus: geplant\n---\n";
    let english = "---\ntitle: A\nsummary: S.\ntopics: [bildung]\npartners: [Kamen, {partner: Bönen, role: lead, since: 2004}]\nstart: 2003\nstatus: planned\n---\n";
    let sheet = |text: &str| build(&[("agreements/a.md", text.to_string())]).1["vereinbarungen/a/index.html"].clone();
    assert_eq!(sheet(german), sheet(english));
}

#[test]
fn a_group_takes_part_without_the_excepted() {
    let (checked, site) = build(&[("agreements/a.md", agreement("A", "partner: [Unna, {gruppe: nachbarn, ohne: [kamen]}]"))]);
    let a = the_a(&checked);
    let names: Vec<&str> = a.parties.iter().map(|p| &**checked.catalogue.partner(p.partner).name()).collect();
    assert_eq!(names, ["Gemeinde Bönen", "Kreisstadt Unna"]);
    assert!(a.parties[0].through_group && !a.parties[1].through_group);
    let sheet = page(&site, "vereinbarungen/a/");
    assert!(sheet.contains("alle Nachbarn") && sheet.contains("Stadt Kamen"), "{sheet}");
}

#[test]
fn a_partner_that_left_is_listed_with_its_years() {
    let (checked, site) = build(&[(
        "agreements/a.md",
        agreement(
            "A",
            "partner:\n  - Kamen\n  - {partner: Bönen, beitritt: 1978, austritt: 2006}\n  - {partner: Unna, beitritt: \"2030 gepl.\"}",
        ),
    )]);
    let a = the_a(&checked);
    let standing: Vec<Standing> = a.parties.iter().map(|p| p.standing).collect();
    assert_eq!(standing, [Standing::Former, Standing::Planned, Standing::Current]);
    let sheet = page(&site, "vereinbarungen/a/");
    assert!(sheet.contains("1978") && sheet.contains("2006"), "{sheet}");
}

#[test]
fn the_status_is_worked_out_for_the_day() {
    for (lines, status) in [
        ("beginn: 1975", Status::Active),
        ("beginn: 2013 bis 2015", Status::Ended),
        ("ende: 31.10.2026", Status::Ended),
        ("ende: 2026", Status::Active),
        ("beginn: 2030", Status::Planned),
        ("beginn: 2015 gepl.", Status::Planned),
        ("beginn: nach Bedarf", Status::OnDemand),
        ("beginn: wird geprüft", Status::UnderReview),
        ("beginn: befristet", Status::Unknown),
        ("laufzeit: {bis: 31.12.2023}", Status::Ended),
        ("laufzeit: {bis: 31.12.2023, verlaengerung: mit dem Bescheid}", Status::Unknown),
        ("beginn: 1975\nstatus: beendet", Status::Ended),
    ] {
        let (checked, _) = build(&[("agreements/a.md", agreement("A", &format!("partner: [Kamen, Bönen]\n{lines}")))]);
        let a = the_a(&checked);
        assert_eq!(a.status, status, "{lines}");
    }
}

#[test]
fn amendments_are_shown_in_both_directions_and_along_the_chain() {
    let (_, site) = build(&[
        ("agreements/vertrag.md", agreement("Vertrag", "partner: [Kamen, Bönen]")),
        (
            "agreements/aenderung-1.md",
            agreement("Erste Änderung", "partner: [Kamen, Bönen]\nbeziehungen: [{art: aendert, zu: vertrag}]"),
        ),
        (
            "agreements/aenderung-2.md",
            agreement("Zweite Änderung", "partner: [Kamen, Bönen]\nbeziehungen: [{art: aendert, zu: aenderung-1}]"),
        ),
    ]);
    let link = |from: &str, to: &str| {
        let html = &site[&format!("vereinbarungen/{from}/index.html")];
        let relations = html.split("id=\"s-relations\"").nth(1).unwrap_or_else(|| panic!("{from} has relations"));
        relations.split("</section>").next().unwrap_or_default().contains(&format!("/vereinbarungen/{to}/"))
    };
    for (from, to) in [
        ("vertrag", "aenderung-1"),
        ("aenderung-1", "vertrag"),
        ("aenderung-1", "aenderung-2"),
        ("aenderung-2", "vertrag"),
        ("vertrag", "aenderung-2"),
    ] {
        assert!(link(from, to), "{from} → {to}");
    }
}

#[test]
fn related_agreements_share_partners_and_topics() {
    let (checked, _) = build(&[
        ("agreements/a.md", agreement("A", "partner: [Kamen, Bönen]")),
        ("agreements/b.md", agreement("B", "partner: [Kamen, Unna]")),
        ("agreements/c.md", agreement("C", "partner: [Kreis Unna, Unna]")),
    ]);
    let catalogue = &checked.catalogue;
    let id = catalogue.agreements().find(|(_, a)| &**a.title() == "A").map(|(id, _)| id).expect("the agreement");
    let titles: Vec<&str> = catalogue.related(id).iter().map(|other| &**catalogue.agreement(*other).title()).collect();
    assert_eq!(titles, ["Gemeinsame Volkshochschule", "B", "C"]);
}

#[test]
fn a_performer_may_be_a_partner_all_each_or_words() {
    for (value, expected) in
        [("Kamen", "Stadt Kamen"), ("beteiligte", "alle Beteiligten"), ("Geschäftsführung", "Geschäftsführung")]
    {
        let (_, site) =
            build(&[("agreements/a.md", agreement("A", &format!("partner: [Kamen, Bönen]\naufgabenerledigung: {value}")))]);
        let sheet = page(&site, "vereinbarungen/a/").to_lowercase();
        assert!(sheet.contains(&expected.to_lowercase()), "{value}: {sheet}");
    }
}

#[test]
fn unnamed_others_keep_their_words_and_number() {
    let (checked, site) =
        build(&[("agreements/a.md", agreement("A", "partner: [Kamen, {weitere: Städte und Gemeinden in NRW, anzahl: 192}]"))]);
    let a = the_a(&checked);
    assert!(matches!(&a.participations[1].who, Who::Others { count: Some(count), .. } if &**count == "192"));
    let sheet = page(&site, "vereinbarungen/a/");
    assert!(sheet.contains("192") && sheet.contains("Städte und Gemeinden in NRW"), "{sheet}");
}

#[test]
fn links_in_texts_lead_to_pages() {
    let (_, site) = build(&[(
        "agreements/a.md",
        agreement("A", "partner: [Kamen, Bönen]")
            + "[Kamen](../partners/kamen.md), [Thema](/themen/bildung/), [VHS](volkshochschule.md#s-participants)\n",
    )]);
    let html = &site["vereinbarungen/a/index.html"];
    for target in ["/partner/kamen/", "/themen/bildung/", "/vereinbarungen/volkshochschule/#s-participants"] {
        assert!(html.contains(&format!("href=\"{target}\"")), "{target}");
    }
}

#[test]
fn two_agreements_of_one_title_have_titles_of_their_own() {
    let (_, site) = build(&[
        ("agreements/a.md", agreement("Rettungsdienst", "partner: [Kamen, Bönen]")),
        ("agreements/b.md", agreement("Rettungsdienst", "partner: [Unna, Kamen]")),
    ]);
    assert!(site["vereinbarungen/a/index.html"].contains("<title>Rettungsdienst (a)"));
    assert!(site["vereinbarungen/b/index.html"].contains("<title>Rettungsdienst (b)"));
}

#[test]
fn an_ambiguous_name_names_its_bearers() {
    let partner = |name: &str| format!("---\nname: {name}\nart: stadt\naliase: [SO]\n---\n");
    let files = [
        ("partners/a.md", partner("Stadt Soest")),
        ("partners/b.md", partner("Stadt Solingen")),
        ("agreements/a.md", agreement("A", "partner: [SO, Kamen]")),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let checked = check(&files);
    assert_eq!(codes(&checked.diagnostics), ["V102"]);
    assert!(report(&checked).contains("gemeint sein kann: Stadt Soest, Stadt Solingen"));
}

#[test]
fn a_thing_named_twice_counts_once() {
    let text = agreement("A", "partner: [Kamen, Bönen]\nrechtsform: [oerv, ÖRV]");
    let recommendation = "---\ntitel: E\nnummer: 1\nzusammenfassung: S.\nergebnis: ja\nvereinbarungen: [a, A]\n---\n";
    let (checked, _) = build(&[("agreements/a.md", text), ("recommendations/e.md", recommendation.to_string())]);
    let catalogue = &checked.catalogue;
    let (id, a) = catalogue.agreements().find(|(_, a)| &**a.title() == "A").expect("the agreement");
    assert_eq!(catalogue.in_legal_form(a.legal_forms[0]).iter().filter(|other| **other == id).count(), 1);
    assert_eq!(catalogue.recommendations_for(id).len(), 1);
}

#[test]
fn every_line_of_the_list_says_how_it_stands() {
    let lines = "partner:
  - Kamen
  - {weitere: Städte im Süden, austritt: 2010}
  - {weitere: Städte im Westen, geplant: ja}
  - {gruppe: nachbarn, ohne: [kamen]}
  - {gruppe: ohne-namen, austritt: 2012}
  - {gruppe: nachbarn, ohne: [kamen, boenen]}
  - {gruppe: frueher}";
    let groups = "- id: nachbarn
  name: alle Nachbarn
  mitglieder: [{partner: froendenberg-ruhr, austritt: 2001}, kamen, boenen]
- {id: ohne-namen, name: Unbenannte, anzahl: 5}
- id: frueher
  name: die Früheren
  mitglieder: [{partner: unna, austritt: 2001}]
";
    let (checked, site) = build(&[("agreements/a.md", agreement("A", lines)), ("groups.yaml", groups.to_string())]);
    let standing: Vec<Standing> = the_a(&checked).participations.iter().map(|p| p.standing).collect();
    use Standing::{Current, Former, Planned};
    assert_eq!(standing, [Current, Former, Planned, Current, Former, Former, Former]);
    let sheet = page(&site, "vereinbarungen/a/");
    assert!(sheet.contains("Städte im Süden ausgeschieden bis 2010"), "{sheet}");
}

#[test]
fn a_group_keeps_its_number_under_either_key() {
    for key in ["partner", "gruppe"] {
        let (checked, _) =
            build(&[("agreements/a.md", agreement("A", &format!("partner: [Unna, {{{key}: nachbarn, anzahl: 10}}]")))]);
        let a = the_a(&checked);
        assert!(matches!(&a.participations[1].who, Who::Group { count: Some(count), .. } if &**count == "10"), "{key}");
    }
}

#[test]
fn no_file_is_lost_to_another_at_its_address() {
    let faults = |files: &[(&str, &str)]| -> Vec<(String, String)> {
        let told = check(files).diagnostics;
        told.iter().map(|d| (d.code.as_str().to_string(), d.location.path.to_string())).collect()
    };
    let taken = |path: &str| vec![("V501".to_string(), path.to_string())];
    assert_eq!(faults(&[("files/Plan.pdf", ""), ("files/plan.pdf", "")]), taken("files/plan.pdf"), "case does not count");
    assert_eq!(faults(&[("files/plan", ""), ("dateien/plan/a.pdf", "")]), taken("files/plan"), "a folder is in the way");
    assert_eq!(faults(&[("dateien/plan", ""), ("files/plan/a.pdf", "")]), taken("files/plan/a.pdf"), "a file is in the way");
    let page = "---\ntitel: Dateien\n---\n";
    assert_eq!(faults(&[("pages/dateien.md", page), ("files/index.html", "")]), taken("files/index.html"));
}

#[test]
fn annexes_of_any_name_are_reached() {
    let links = "[a](../files/Plan%20S%C3%BCd%20%232.pdf) [b](<../files/Plan Süd #2.pdf>) [c](/dateien/100%.pdf) [d](../files/100%25.pdf)";
    let text = agreement("A", "partner: [Kamen, Bönen]\ndokumente:\n  - {titel: Plan, datei: \"Plan Süd #2.pdf\"}") + links;
    let files = [("agreements/a.md", &*text), ("files/Plan Süd #2.pdf", ""), ("files/100%.pdf", "")];
    let checked = check(&files);
    // A sign for a part of a page is one, unless it is written as %23.
    assert_eq!(codes(&checked.diagnostics), ["V203"], "{}", report(&checked));
    let html = &render(&checked)["vereinbarungen/a/index.html"];
    assert_eq!(html.matches("href=\"/dateien/Plan%20S%C3%BCd%20%232.pdf\"").count(), 2, "{html}");
    assert_eq!(html.matches("href=\"/dateien/100%25.pdf\"").count(), 2, "{html}");
    assert!(checked.plan.files.iter().any(|file| file.path == "dateien/Plan Süd #2.pdf"));
}

#[test]
fn former_addresses_of_every_shape_lead_on() {
    let page = "---\ntitel: Über uns\nfruehere_ids: [wir, /alt/ueber.html]\n---\n".to_string();
    let (_, site) = build(&[
        ("agreements/a.md", agreement("A", "partner: [Kamen, Bönen]\naliase: [alte-a, /alt/a/, /alt/b]")),
        ("pages/ueber-uns.md", page),
    ]);
    for (from, to) in [
        ("vereinbarungen/alte-a/index.html", "/vereinbarungen/a/"),
        ("alt/a/index.html", "/vereinbarungen/a/"),
        ("alt/b/index.html", "/vereinbarungen/a/"),
        ("wir/index.html", "/ueber-uns/"),
        ("alt/ueber.html", "/ueber-uns/"),
    ] {
        assert!(site.get(from).is_some_and(|html| html.contains(&format!("url={to}\""))), "{from}");
    }
}
