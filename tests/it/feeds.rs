//! The feeds with news, read back by a library that others wrote.

use std::collections::BTreeSet;

use atom_syndication::{Entry, Feed};

use crate::support::{EXAMPLE, EXAMPLE_SITE, Site, TODAY, check, example_at, render, report};

fn feed(site: &Site, path: &str) -> Feed {
    let text = site.get(path).unwrap_or_else(|| panic!("there is a feed {path}"));
    Feed::read_from(text.as_bytes()).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn day(entry: &Entry) -> String {
    entry.updated().to_rfc3339()[..10].to_string()
}

#[test]
fn every_feed_has_its_own_ids_and_no_news_of_tomorrow() {
    let feeds: Vec<&String> = EXAMPLE_SITE.keys().filter(|path| path.ends_with("feed.xml")).collect();
    for path in &feeds {
        let feed = feed(&EXAMPLE_SITE, path);
        let ids: BTreeSet<&str> = feed.entries().iter().map(Entry::id).collect();
        assert_eq!(ids.len(), feed.entries().len(), "{path}: each fact once");
        assert!(feed.entries().len() <= 50, "{path}");
        let days: Vec<String> = feed.entries().iter().map(day).collect();
        assert!(days.iter().all(|day| *day <= TODAY.to_string()), "{path}: {days:?}");
        assert!(days.is_sorted_by(|a, b| a >= b), "{path}: newest first");
        assert_eq!(days.first().map_or(TODAY.to_string(), String::clone), feed.updated().to_rfc3339()[..10], "{path}");
        let own = feed.links().iter().find(|link| link.rel() == "self").expect("the address of the feed");
        assert_eq!(own.href(), format!("https://verbund.example/{path}"));
        let linked =
            |entry: &Entry| entry.links().iter().all(|link| link.href().starts_with("https://verbund.example/vereinbarungen/"));
        assert!(feed.entries().iter().all(linked), "{path}");
    }
    let catalogue = &EXAMPLE.catalogue;
    let partners = catalogue.partners().filter(|(id, _)| !catalogue.agreements_of(*id).is_empty()).count();
    let topics = catalogue.topics().filter(|(id, _)| !catalogue.on_topic(*id).is_empty()).count();
    assert_eq!(feeds.len(), 1 + partners + topics, "of the home page, and of all partners and topics with agreements");
}

#[test]
fn facts_are_told_in_plain_words_as_exactly_as_they_are_known() {
    let selm = feed(&EXAMPLE_SITE, "partner/selm/feed.xml");
    let ended = selm.entries().iter().find(|entry| entry.id().ends_with("/archiv-luenen-selm/#ended-2015")).expect("its end");
    assert!(ended.title().as_str().ends_with(": beendet 2015"), "{}", ended.title().as_str());
    assert_eq!(day(ended), "2015-01-01", "the first day of a year of which no more is known");
    let home = feed(&EXAMPLE_SITE, "feed.xml");
    let notice = home.entries().iter().find(|entry| entry.id().contains("#notice-2027-06-30")).expect("the notice");
    assert!(
        notice.title().as_str().ends_with(": letzter Tag für eine Kündigung am 30. Juni 2027"),
        "{}",
        notice.title().as_str()
    );
    assert_eq!(day(notice), "2026-06-30", "twelve months before");
    assert!(notice.summary().expect("a summary").as_str().contains("weil die Frist 6 Monate beträgt"));
    assert!(!notice.categories().is_empty());
}

/// The feed of one agreement with some lines.
fn feed_of(lines: &str) -> Vec<(String, String, String)> {
    let text = format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n{lines}\n---\n");
    let checked = check(&[("agreements/a.md", &text)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    let feed = feed(&render(&checked), "feed.xml");
    let told = |entry: &Entry| {
        let key = entry.id().rsplit('#').next().unwrap_or_default().to_string();
        (key, day(entry), entry.title().as_str().to_string())
    };
    feed.entries().iter().filter(|entry| entry.id().contains("/vereinbarungen/a/#")).map(told).collect()
}

#[test]
fn each_fact_has_its_day_and_its_lasting_id() {
    let told = |key: &str, day: &str, title: &str| (key.to_string(), day.to_string(), title.to_string());
    for (lines, expected) in [
        ("beginn: 01.02.2020", vec![told("began-2020-02-01", "2020-02-01", "A: begonnen am 1. Februar 2020")]),
        ("beginn: Oktober 2008", vec![told("began-2008-10", "2008-10-01", "A: begonnen im Oktober 2008")]),
        ("beginn: 2027\nstatus: geplant", vec![told("began-2027", "2026-01-01", "A: Beginn vorgesehen 2027")]),
        ("beginn: 2016\nstatus: geplant", vec![]),
        ("beginn: nach Bedarf", vec![]),
        (
            "ereignisse: [{art: beitritt, datum: 2024, partner: [Kamen]}, {art: beitritt, datum: \"2024?\", partner: [Bönen]}]",
            vec![
                told("joined-2024", "2024-01-01", "A: Beitritt 2024 (Stadt Kamen)"),
                told("joined-2024u", "2024-01-01", "A: Beitritt vermutlich 2024 (Gemeinde Bönen)"),
            ],
        ),
        ("geprueft_am: 20.10.2026", vec![told("verified-2026-10-20", "2026-10-20", "A: Angaben geprüft am 20. Oktober 2026")]),
        ("ende: 31.12.2026", vec![told("ended-2026-12-31", "2025-12-31", "A: endet am 31. Dezember 2026")]),
        ("ende: 31.12.2025", vec![told("ended-2025-12-31", "2025-12-31", "A: beendet zum 31. Dezember 2025")]),
        ("ende: 31.12.2028", vec![]),
        (
            "ende: 31.12.2025\nereignisse: [{art: ende, datum: 31.12.2025}]",
            vec![told("ended-2025-12-31", "2025-12-31", "A: beendet zum 31. Dezember 2025")],
        ),
        (
            "ereignisse: [{art: beitritt, datum: 2024, partner: [Kamen]}, {art: beitritt, datum: 2024, partner: [Bönen]}]",
            vec![
                told("joined-2024", "2024-01-01", "A: Beitritt 2024 (Stadt Kamen)"),
                told("joined-2024-2", "2024-01-01", "A: Beitritt 2024 (Gemeinde Bönen)"),
            ],
        ),
    ] {
        assert_eq!(feed_of(lines), expected, "{lines}");
    }
}

#[test]
fn hostile_words_stay_words() {
    let title = r#"titel: "<script>alert(1)</script> & ]]> \u0007 \uFFFE „Ende“ \"x\"""#;
    let text = format!(
        "---\n{title}\nzusammenfassung: \"</summary><entry>\"\nthema: bildung\npartner: [Kamen, Bönen]\nbeginn: 2020\n---\n"
    );
    let checked = check(&[("agreements/a.md", &text)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    let site = render(&checked);
    uppsala::parse(&site["feed.xml"]).expect("well-formed XML");
    let feed = feed(&site, "feed.xml");
    let entry = feed.entries().iter().find(|entry| entry.id().ends_with("/a/#began-2020")).expect("its beginning");
    assert_eq!(entry.title().as_str(), "<script>alert(1)</script> & ]]>   „Ende“ \"x\": begonnen 2020");
}

#[test]
fn what_was_told_keeps_its_id_as_time_goes_by() {
    let ids = |site: &Site| -> BTreeSet<String> {
        feed(site, "partner/selm/feed.xml").entries().iter().map(|entry| entry.id().to_string()).collect()
    };
    let later = render(&example_at(jiff::civil::date(2026, 12, 1)));
    let (now, then) = (ids(&EXAMPLE_SITE), ids(&later));
    assert!(now.len() > 3 && now.is_subset(&then), "{:?}", now.difference(&then).collect::<Vec<_>>());
}
