//! The calendars of the site, read back by a library that others wrote.

use std::collections::{BTreeMap, BTreeSet};

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use jiff::civil::Date;
use verbund::catalogue::deadline::Occasion;
use verbund::catalogue::model::Standing;

use crate::support::{EXAMPLE, EXAMPLE_SITE, Site, check, render, report};

/// The events of a calendar.
fn events(site: &Site, path: &str) -> Vec<Event> {
    let text = site.get(path).unwrap_or_else(|| panic!("there is a calendar {path}"));
    let calendar: Calendar = text.parse().unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let event = |component: CalendarComponent| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    };
    calendar.components.into_iter().filter_map(event).collect()
}

fn day(when: Option<&DatePerhapsTime>) -> Date {
    let Some(DatePerhapsTime::Date(day)) = when else { panic!("an event of whole days") };
    day.to_string().parse().expect("an ISO date")
}

fn uid(event: &Event) -> String {
    event.get_uid().expect("a lasting name").to_string()
}

#[test]
fn the_calendar_of_all_holds_every_day_of_the_catalogue() {
    let events = events(&EXAMPLE_SITE, "fristen/fristen.ics");
    let days = |id: &str| -> Vec<Date> {
        let of = events.iter().filter(|event| event.get_url().is_some_and(|url| url.ends_with(&format!("/{id}/"))));
        let mut days: Vec<Date> = of.map(|event| day(event.get_start().as_ref())).collect();
        days.sort();
        days
    };
    let mut all = 0;
    for (_, agreement) in EXAMPLE.catalogue.agreements() {
        let known: Vec<Date> = agreement.upcoming.iter().map(|upcoming| upcoming.day).collect();
        assert_eq!(days(agreement.id()), known, "{}", agreement.id());
        all += known.len();
    }
    assert_eq!(events.len(), all);
    assert!(all >= 6, "{all} days");
    assert_eq!(events.iter().map(uid).collect::<BTreeSet<_>>().len(), all, "each event has a name of its own");
}

#[test]
fn an_event_says_what_why_where_and_reminds_in_time() {
    let events = events(&EXAMPLE_SITE, "vereinbarungen/eingliederungshilfe-lwv-wetterau/fristen.ics");
    let notice = events.iter().find(|event| uid(event).contains("-notice-")).expect("the notice");
    assert_eq!(uid(notice), "eingliederungshilfe-lwv-wetterau-notice-2027-06-30@verbund.example");
    assert_eq!(day(notice.get_start().as_ref()).to_string(), "2027-06-30");
    assert_eq!(day(notice.get_end().as_ref()).to_string(), "2027-07-01");
    assert!(notice.get_summary().expect("a summary").starts_with("Letzter Tag, an dem eine Kündigung vorliegen kann: "));
    let said = notice.get_description().expect("a description");
    assert!(said.contains("weil die Frist 6 Monate beträgt und nur zum Jahresende gekündigt werden kann"), "{said}");
    assert!(said.contains("https://verbund.example/vereinbarungen/eingliederungshilfe-lwv-wetterau/"), "{said}");
    assert_eq!(notice.property_value("TRANSP"), Some("TRANSPARENT"));
    assert_eq!(notice.property_value("DTSTAMP"), Some("20261101T000000Z"));
    let text = &EXAMPLE_SITE["vereinbarungen/eingliederungshilfe-lwv-wetterau/fristen.ics"];
    let triggers: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
    assert_eq!(triggers, ["-P14D", "-P14D", "-P14D", "-P92D", "-P28D"], "three months before 30 June is 30 March");
}

#[test]
fn every_calendar_is_written_as_the_standard_wants() {
    let calendars: Vec<(&String, &String)> = EXAMPLE_SITE.iter().filter(|(path, _)| path.ends_with(".ics")).collect();
    assert!(calendars.len() > 5, "{} calendars", calendars.len());
    for (path, text) in calendars {
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{path}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{path}: every line ends with CRLF");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{path}: lines of 75 octets");
    }
}

#[test]
fn partners_and_agreements_have_a_calendar_where_there_is_a_day() {
    let catalogue = &EXAMPLE.catalogue;
    for (_, agreement) in catalogue.agreements() {
        let path = format!("vereinbarungen/{}/fristen.ics", agreement.id());
        assert_eq!(EXAMPLE_SITE.contains_key(&path), !agreement.upcoming.is_empty(), "{path}");
    }
    let mut calendars = 0;
    for (id, partner) in catalogue.partners() {
        let stays = |a: &&_| catalogue.agreement(**a).party(id).is_some_and(|party| party.standing != Standing::Former);
        let days: usize = catalogue.agreements_of(id).iter().filter(stays).map(|a| catalogue.agreement(*a).upcoming.len()).sum();
        let path = format!("partner/{}/fristen.ics", partner.id());
        assert_eq!(EXAMPLE_SITE.contains_key(&path), days > 0, "{path}");
        if days > 0 {
            assert_eq!(events(&EXAMPLE_SITE, &path).len(), days, "{path}");
            calendars += 1;
        }
    }
    assert!(calendars > 2, "{calendars} partners with days to come");
}

/// The site of one agreement with some lines.
fn site(title: &str, lines: &str) -> Site {
    let text =
        format!("---\ntitel: {title}\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n{lines}\n---\n");
    let checked = check(&[("agreements/a.md", &text)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    render(&checked)
}

#[test]
fn hostile_words_stay_words() {
    let title = r#""Böse, mit; \\Zeichen\r\nEND:VEVENT\r\nATTACH:http://x.example/\u0007 und einem sehr langen Ende, das über die Zeile geht: äöüß""#;
    let site = site(title, "fristen: [{was: \"Bericht\\nBEGIN:VALARM\", faellig: 30.04.}]");
    let text = &site["vereinbarungen/a/fristen.ics"];
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| !line.starts_with("ATTACH")), "{text}");
    assert_eq!(lines.iter().filter(|line| **line == "END:VEVENT").count(), 1);
    assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VALARM").count(), 1);
    let events = events(&site, "vereinbarungen/a/fristen.ics");
    let said = events[0].get_summary().expect("a summary");
    assert!(said.contains("Böse, mit; \\Zeichen"), "{said}");
    assert!(said.contains("äöüß"), "{said}");
}

#[test]
fn the_names_of_events_last() {
    let names = |lines: &str| -> BTreeMap<String, Date> {
        let site = site("A", lines);
        events(&site, "vereinbarungen/a/fristen.ics").iter().map(|event| (uid(event), day(event.get_start().as_ref()))).collect()
    };
    let one = names("fristen: [{was: Bericht, faellig: 30.04.}, {was: Rechnung, faellig: 30.04.}]");
    let other = names("fristen: [{was: Rechnung, faellig: 30.04.}, {was: Bericht, faellig: 30.04.}]");
    assert_eq!(one.len(), 2);
    assert_eq!(one, other, "the order of the list does not matter");
    assert_eq!(names("fristen: [{was: Bericht, faellig: 30.04.}, {was: Bericht, faellig: 30.04.}]").len(), 2);
}

#[test]
fn nothing_to_come_is_no_calendar() {
    let site = site("A", "ende: 2020");
    assert!(!site.contains_key("vereinbarungen/a/fristen.ics"));
    let has_days = |lines: &str| {
        let checked = check(&[(
            "agreements/a.md",
            &format!("---\ntitel: A\nzusammenfassung: B.\nthema: bildung\npartner: [Kamen, Bönen]\n{lines}\n---\n"),
        )]);
        checked.catalogue.agreements().any(|(_, a)| a.upcoming.iter().any(|day| matches!(day.occasion, Occasion::End)))
    };
    assert!(has_days("ende: 31.12.2026") && !has_days("ende: 31.10.2026"));
}
