//! The example catalogue says what its sources say: the figures of the survey of January 2016,
//! counted by hand from the slides (`tests/data/`), and the tables themselves.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use scraper::{Html, Selector};
use verbund::catalogue::Catalogue;
use verbund::catalogue::model::{Agreement, AgreementId, PartnerId, Who};
use verbund::document::choice::Status;

use crate::support::{EXAMPLE, EXAMPLE_SITE, example_at, example_page, folder};

/// A row of a CSV file by its column names.
type Row = BTreeMap<String, String>;

fn rows(path: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(folder(path)).expect("the table is there");
    reader.deserialize().map(|row| row.expect("a row of the table")).collect()
}

fn number(row: &Row, column: &str) -> usize {
    row[column].parse().expect("a number")
}

/// The folder of the catalogue that an agreement came from.
fn is_from(agreement: &Agreement, table: &str) -> bool {
    agreement.document.head.path.as_str().starts_with(&format!("agreements/{table}/"))
}

fn agreements_from(catalogue: &Catalogue, table: &str) -> Vec<(AgreementId, String)> {
    catalogue.agreements().filter(|(_, a)| is_from(a, table)).map(|(id, a)| (id, a.id().to_string())).collect()
}

fn partner(catalogue: &Catalogue, name: &str) -> PartnerId {
    catalogue.partners().find(|(_, p)| &**p.name() == name).map(|(id, _)| id).unwrap_or_else(|| panic!("{name} is a partner"))
}

#[test]
fn every_row_is_an_agreement() {
    let catalogue = &EXAMPLE.catalogue;
    for (table, count) in [("kreis-unna", 48), ("kommunen", 55), ("vereinbarungen-im-volltext", 3)] {
        assert_eq!(agreements_from(catalogue, table).len(), count, "{table}");
    }
    for (table, file) in [("kreis-unna", "kreis-unna-48"), ("kommunen", "kommunen-55")] {
        let ids: BTreeSet<String> = agreements_from(catalogue, table).into_iter().map(|(_, id)| id).collect();
        let rows: BTreeSet<String> = rows(&format!("content/tables/{file}.csv")).iter().map(|row| row["id"].clone()).collect();
        assert_eq!(ids, rows);
    }
}

#[test]
fn every_partner_has_the_rows_that_the_slides_give_it() {
    let catalogue = &EXAMPLE.catalogue;
    let named = |id: PartnerId, table: &str| {
        let names = |a: &Agreement| a.participations.iter().any(|p| matches!(p.who, Who::Partner(other) if other == id));
        catalogue.agreements().filter(|(_, a)| is_from(a, table) && names(a)).count()
    };
    let mut checked = 0;
    for row in rows("tests/data/partner-counts.csv") {
        let id = partner(catalogue, &row["name"]);
        let kreis = number(&row, "kreis_48") + number(&row, "kreis_48_implied");
        assert_eq!(named(id, "kreis-unna"), kreis, "{} with the Kreis", row["name"]);
        assert_eq!(named(id, "kommunen"), number(&row, "kommunen_55"), "{} among towns", row["name"]);
        checked += 1;
    }
    assert!(checked > 60, "only {checked} partners were compared");
}

#[test]
fn every_topic_has_the_rows_that_the_slides_give_it() {
    let catalogue = &EXAMPLE.catalogue;
    for row in rows("tests/data/topic-counts.csv") {
        let topic = catalogue.topics().find(|(_, t)| *t.document.title.value == row["label"]).map(|(id, _)| id);
        let topic = topic.unwrap_or_else(|| panic!("{} is a topic", row["label"]));
        for (table, main, all) in [("kreis-unna", "kreis_48_main", "kreis_48"), ("kommunen", "kommunen_55_main", "kommunen_55")] {
            let of_table = catalogue.agreements().filter(|(_, a)| is_from(a, table));
            let (mut first, mut any) = (0, 0);
            for (_, agreement) in of_table {
                first += usize::from(agreement.topics.first() == Some(&topic));
                any += usize::from(agreement.topics.contains(&topic));
            }
            assert_eq!((first, any), (number(&row, main), number(&row, all)), "{} in {table}", row["label"]);
        }
    }
}

#[test]
fn every_legal_form_has_the_rows_that_the_slides_give_it() {
    // Slides 37 to 53; the forms of the Kreis are in cells (8), on slide 32 (1) and in the report (6).
    let kreis = [("oerv", 8), ("gmbh", 3), ("aoer", 1), ("zweckverband", 1), ("sonstige", 2)];
    let towns = [
        ("oerv", 30),
        ("projekt", 9),
        ("zweckverband", 4),
        ("verein", 2),
        ("gmbh", 2),
        ("absprache", 3),
        ("vertrag", 3),
        ("aoer", 1),
        ("sonstige", 1),
    ];
    let catalogue = &EXAMPLE.catalogue;
    for (table, forms, without) in [("kreis-unna", &kreis[..], 33), ("kommunen", &towns[..], 1)] {
        for (form, count) in forms {
            let (id, _) = catalogue.legal_forms().find(|(_, f)| &*f.document.head.id == *form).expect("a legal form");
            let found = catalogue.in_legal_form(id).iter().filter(|a| is_from(catalogue.agreement(**a), table)).count();
            assert_eq!(found, *count, "{form} in {table}");
        }
        let open = catalogue.without_legal_form().iter().filter(|a| is_from(catalogue.agreement(**a), table)).count();
        assert_eq!(open, without, "without a form in {table}");
    }
}

#[test]
fn on_the_day_of_the_slides_the_status_is_that_of_the_slides() {
    let checked = example_at(date(2016, 1, 31));
    let catalogue = &checked.catalogue;
    let count = |table: &str| {
        let mut of: BTreeMap<Status, usize> = BTreeMap::new();
        catalogue.agreements().filter(|(_, a)| is_from(a, table)).for_each(|(_, a)| *of.entry(a.status).or_default() += 1);
        of
    };
    assert_eq!(count("kreis-unna"), BTreeMap::from([(Status::Active, 46), (Status::Planned, 2)]));
    let towns = [(Status::Active, 50), (Status::UnderReview, 1), (Status::OnDemand, 1), (Status::Ended, 2), (Status::Unknown, 1)];
    assert_eq!(count("kommunen"), BTreeMap::from(towns));
}

#[test]
fn kamen_and_boenen_share_exactly_the_rows_that_the_tables_say() {
    let both = |row: &&Row| {
        let cell = format!("{};{}", row["partner"], row["beitritt"].replace('=', ";"));
        ["Stadt Kamen", "Gemeinde Bönen"].iter().all(|name| cell.split(';').any(|part| part == *name))
    };
    let everyone = |row: &&Row| row["partner_gruppe"].split(';').any(|group| group == "alle kreisangehörigen Kommunen");
    let mut expected = BTreeSet::new();
    for table in ["kreis-unna-48", "kommunen-55"] {
        let rows = rows(&format!("content/tables/{table}.csv"));
        expected.extend(rows.iter().filter(|row| both(row) || everyone(row)).map(|row| row["id"].clone()));
    }
    // Row 42: Bönen is named, Kamen is one of „restliche Kommunen“; the contract of 2023 names both.
    expected.insert("sozialwesen-oksozius".to_string());
    expected.insert("kim-weiterleitung-aenderung-2".to_string());
    let page = Html::parse_document(example_page("/partner/boenen/mit/kamen/"));
    let links = Selector::parse("main a[href^='/vereinbarungen/']").expect("a selector");
    let shown: BTreeSet<String> = page
        .select(&links)
        .filter_map(|a| a.value().attr("href")?.strip_prefix("/vereinbarungen/")?.strip_suffix('/').map(str::to_string))
        .filter(|id| !id.is_empty())
        .collect();
    assert_eq!(shown, expected);
    assert_eq!(expected.len(), 22);
}

#[test]
fn every_entry_names_the_row_that_it_comes_from() {
    for (id, agreement) in EXAMPLE.catalogue.agreements() {
        assert!(!agreement.sources.is_empty(), "{} has no source", agreement.id());
        let placed = agreement.sources.iter().any(|s| s.entry.place.is_some());
        let full_text = is_from(agreement, "vereinbarungen-im-volltext");
        assert!(placed || full_text, "{} does not say where", EXAMPLE.catalogue.agreement(id).id());
    }
    let page = crate::support::words(example_page("/vereinbarungen/ausgleichsflaechenmanagement/"));
    assert!(page.contains("Folie 38, Tabelle Kreis Unna, Nr. 14"), "{page}");
}

#[test]
fn where_sources_contradict_each_other_both_values_are_shown() {
    let page = crate::support::words(example_page("/vereinbarungen/sozialwesen-oksozius/"));
    assert!(page.contains("01.01.2014 (Bergkamen, Bönen, Schwerte) 01.01.2015 (restliche Kommunen)"), "{page}");
    assert!(page.contains("01.01.2015") && page.contains("Folie 19"), "{page}");
}

#[test]
fn fifteen_recommendations_came_to_what_the_slides_say() {
    use verbund::document::choice::Outcome;
    let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
    EXAMPLE.catalogue.recommendations().for_each(|(_, r)| *outcomes.entry(r.document.outcome).or_default() += 1);
    assert_eq!(outcomes, BTreeMap::from([(Outcome::Realised, 4), (Outcome::Partly, 7), (Outcome::NotRealised, 4)]));
}

#[test]
fn every_municipality_of_the_kreis_has_its_key() {
    let catalogue = &EXAMPLE.catalogue;
    let kreis = partner(catalogue, "Kreis Unna");
    assert_eq!(catalogue.parts_of(kreis).len(), 10);
    for part in catalogue.parts_of(kreis) {
        let ags = catalogue.partner(*part).document.ags.as_ref().map(|ags| ags.value.to_string()).unwrap_or_default();
        assert!(ags.starts_with("05978") && ags.len() == 8, "{}: {ags}", catalogue.partner(*part).name());
    }
    assert!(EXAMPLE_SITE.keys().any(|path| path == "partner/froendenberg-ruhr/index.html"));
}
