//! The awkward values of the five source texts, each with its reading: what the program takes them
//! for, and that readers still see the wording. `a_17` is number 17 of the list of 72 such values; A
//! and B are the two tables of the slides of 2016, the Kreis and the towns among themselves.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use scraper::{Html, Selector};
use verbund::catalogue::model::{Agreement, Participation, PartnerId, Performer, Standing, Who};
use verbund::date::{Dating, Precision, Sense};
use verbund::document::choice::{Outcome, PartnerKind, RelationKind, Role, Status};
use verbund::document::vocabulary::RecommendationDocument;
use verbund::pipeline::Checked;
use verbund::source::{self, SourceTree};
use verbund::term::Period;

use crate::support::{
    EXAMPLE, EXAMPLE_SITE, TODAY, check, check_tree, codes, example_at, example_page, folder, render, report, tree_with, words,
};

/// The three agreements whose full text is known, and a long name.
const KIM: &str = "kim-weiterleitung-aenderung-2";
const LWV: &str = "eingliederungshilfe-lwv-wetterau";
const LAG: &str = "inklusion-kreis-unna-lag-selbsthilfe";
const GSW: &str = "GSW Gemeinschaftsstadtwerke GmbH Kamen - Bönen - Bergkamen";

/// The day of the survey that both tables were made from.
const SURVEY_DAY: Date = date(2016, 1, 12);

/// The example catalogue as it looked on the day of the survey.
static SURVEY: LazyLock<Checked> = LazyLock::new(|| example_at(SURVEY_DAY));

// ── Slides 2016 (002), both tables: dates ────────────────────────────────────────────────────────

/// Number; entry; wording; reading; what the page shows as the beginning („…“ stands for the wording).
const DATES: &str = "\
1; wirtschaftsfoerderung-kreisgebiet; 1961; 1961; 1961
2; oeffentlicher-verkehr-vku; seit 1962 als VKU; 1962 „als VKU“; 1962 im Original: „…“
3; ukbs; 14.12.1979 (gegründet 19.08.1939); 1979-12-14 | 1939-08-19 „gegründet“; 14. Dezember 1979 im Original: „…“
4; chemisches-untersuchungsamt; 20.12.1983 01.01.2014; 1983-12-20 | 2014-01-01; 20. Dezember 1983 im Original: „…“
5; regenbogenschule; Schuljahr 1992/1993 2002; 1992-08-01/1993-07-31 | 2002; Schuljahr 1992/93 im Original: „…“
6; ausgleichsflaechenmanagement; 2003 (Unna) 2004 (Bönen) 2005 (Fröndenberg) 2006 (Holzwickede) 2015 gepl. (Kamen); 2003 „Unna“ | 2004 „Bönen“ | 2005 „Fröndenberg“ | 2006 „Holzwickede“ | 2015 geplant „Kamen“; 2003 im Original: „…“
7; rechnungspruefung-schwerte; 01.05.2003 (26.01.2014); 2003-05-01 | 2014-01-26; 1. Mai 2003 im Original: „…“
8; jeki; Schuljahr 2007/2008; 2007-08-01/2008-07-31; Schuljahr 2007/08 im Original: „…“
9; verbraucherzentrale-kamen; Okt. 2008; 2008-10; Oktober 2008 im Original: „…“
10; competentia-nrw; 2011/2012; 2011/2012; 2011/2012
11; bildung-und-teilhabe-asyl; 15.01.2012 (02.08.2015); 2012-01-15 | 2015-08-02; 15. Januar 2012 im Original: „…“
12; ordnungspartnerschaften; 2013 (Bönen, Schwerte, Selm, Unna) 2014 (Holzwickede, Fröndenberg/Ruhr, Kamen) 2015 (Werne); 2013 „Bönen, Schwerte, Selm, Unna“ | 2014 „Holzwickede, Fröndenberg/Ruhr, Kamen“ | 2015 „Werne“; 2013 im Original: „…“
13; sozialwesen-oksozius; 01.01.2014 (Bergkamen, Bönen, Schwerte) 01.01.2015 (restliche Kommunen); 2014-01-01 „Bergkamen, Bönen, Schwerte“ | 2015-01-01 „restliche Kommunen“; 1. Januar 2014 im Original: „…“
15; software-asylbewerberleistungen; 2014 (Bergkamen, Bönen, Schwerte) 2015 (Lünen, Unna, Werne); 2014 „Bergkamen, Bönen, Schwerte“ | 2015 „Lünen, Unna, Werne“; 2014 im Original: „…“
16; notfallleitstelle-luenen; geplant 2015; 2015 geplant; 2015 (geplant) im Original: „…“
17, A46; finanzbuchhaltung-studieninstitut; 01.01.2016; 2016-01-01; 1. Januar 2016
17, A48; foerderschullandschaft; 01.08.2016 bzw. 01.07.2017; 2016-08-01 | 2017-07-01; 1. August 2016 im Original: „…“
18, A47; verkehrsschilder-grossveranstaltungen; ?; Unknown; unbekannt im Original: „…“
18, B49; datenverarbeitung-citkomm; ?; Unknown; unbekannt im Original: „…“
18, B51; rettungsdienst-unna-froendenberg-holzwickede; ?; Unknown; unbekannt im Original: „…“
18, B54; regionales-einzelhandelskonzept; ?; Unknown; unbekannt im Original: „…“
25; musikschule-luedinghausen; 1978; 1978; 1978
26; kaethe-kollwitz-schule-kamen; Schuljahr 1983/84; 1983-08-01/1984-07-31; Schuljahr 1983/84
27; buechereiwesen-kamen-boenen; 1992; 1992; 1992
37; bauhof-beschaffung-bergkamen-kamen; 2012/ 2014; 2012 | 2014; 2012 im Original: „…“
39, B40; archiv-luenen-selm; 2013 bis 2015; 2013 | bis 2015; 2013 bis 2015
39, B45; leader-boerde-trifft-ruhr; 2014 - 2020; 2014 | bis 2020; 2014 bis 2020 im Original: „…“
45; rechnungspruefung-konjunkturpaket; befristet; Limited; befristet
46; bibliothekswesen-holzwickede-unna; wird geprüft; UnderReview; wird geprüft
47; feuerwehrfahrzeuge-hochsauerlandkreis; nach Bedarf; OnDemand; nach Bedarf
49; datenschutzbeauftragter-kreis-unna; 03.03.2013; 2013-03-03; 3. März 2013
";

fn dates() -> impl Iterator<Item = [&'static str; 5]> {
    DATES.lines().map(|line| line.split("; ").collect::<Vec<_>>().try_into().expect("five columns"))
}

#[test]
fn dates_are_read_as_the_list_says_and_shown_with_their_wording() {
    let mut faults = Vec::new();
    for [number, id, wording, expected, shown] in dates() {
        let start = &agreement(id).document.start.as_ref().expect("every row of the tables has a beginning").value;
        if (&*start.words, reading(start).as_str()) != (wording, expected) {
            faults.push(format!("{number}: „{}“ is read as {}", start.words, reading(start)));
        }
        let shown = format!("Beginn {}", shown.replace('…', wording));
        let sheet = sheet(id);
        if !sheet.contains(&shown) || sheet.contains(&format!("{shown} im Original")) {
            faults.push(format!("{number}: the page of {id} does not say {shown}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_01_a_bare_year_is_no_number_and_no_first_of_january() {
    let start = agreement("wirtschaftsfoerderung-kreisgebiet").start().expect("the year");
    assert_eq!((start.precision, start.earliest, start.latest), (Precision::Year, date(1961, 1, 1), date(1961, 12, 31)));
    assert!(example_page("/vereinbarungen/wirtschaftsfoerderung-kreisgebiet/").contains("<time datetime=\"1961\">1961</time>"));
}

#[test]
fn a_02_the_name_since_then_is_a_label() {
    let start = agreement("oeffentlicher-verkehr-vku").document.start.as_ref().expect("the year");
    let main = start.value.main.as_ref().expect("a date");
    assert_eq!((main.when.edtf().as_str(), main.label.as_deref()), ("1962", Some("als VKU")));
}

#[test]
fn a_03_a_company_was_founded_before_the_agreement_began() {
    assert_eq!(events("ukbs"), "Founded 1939-08-19");
    assert_eq!(agreement("ukbs").decade(), Some(1970));
    shows("ukbs", &["19. August 1939 Gegründet"]);
}

#[test]
fn a_04_the_second_date_changed_the_legal_form_and_five_offices_became_one() {
    let a = agreement("chemisches-untersuchungsamt");
    assert_eq!(events("chemisches-untersuchungsamt"), "FormChanged 2014-01-01");
    assert_eq!(parties(a), "Hochsauerlandkreis, Kreis Soest, Kreis Unna, Stadt Hamm");
    let offices = "Chemisches Untersuchungsamt Hamm, CUA Bochum, CUA Dortmund, CUA Hagen, StVUA Arnsberg";
    assert_eq!(mentioned(a, Role::Predecessor), offices);
    assert_eq!(performer(a), "Chemisches und Veterinäruntersuchungsamt Westfalen");
    assert_eq!(legal_forms(a), "aoer");
    shows("chemisches-untersuchungsamt", &["1. Januar 2014 Rechtsform gewechselt", "StVUA Arnsberg Vorläufer"]);
}

#[test]
fn a_05_the_year_behind_a_school_year_is_an_extension() {
    assert_eq!(events("regenbogenschule"), "Extended 2002");
    shows("regenbogenschule", &["2002 Erweitert : Erweiterung um den Bereich Sekundarstufe I"]);
}

#[test]
fn a_06_every_partner_has_its_year_and_kamen_only_a_plan() {
    let a = agreement("ausgleichsflaechenmanagement");
    assert_eq!(since(a), "Unna 2003, Fröndenberg/Ruhr 2005, Kamen 2015, Bönen 2004, Holzwickede 2006");
    for checked in [&*SURVEY, &*EXAMPLE] {
        assert_eq!(standing(checked, "ausgleichsflaechenmanagement", "Stadt Kamen"), Standing::Planned);
        assert_eq!(standing(checked, "ausgleichsflaechenmanagement", "Gemeinde Holzwickede"), Standing::Current);
    }
    shows("ausgleichsflaechenmanagement", &["Stadt Kamen Beitritt geplant", "Gemeinde Bönen seit 2004"]);
    let start = &a.document.start.as_ref().expect("the years").value;
    assert_eq!(start.more[1].label.as_deref(), Some("Fröndenberg"), "the short name of the source stays a label");
}

#[test]
fn a_06_a_planned_partner_does_not_take_part_since() {
    shows("ausgleichsflaechenmanagement", &["Beitritt geplant"]);
    hides("ausgleichsflaechenmanagement", &["Beitritt geplant seit"]);
}

#[test]
fn a_07_the_date_in_brackets_continued_the_agreement() {
    assert_eq!(events("rechnungspruefung-schwerte"), "Continued 2014-01-26");
    shows("rechnungspruefung-schwerte", &["26. Januar 2014 Fortgesetzt"]);
}

#[test]
fn a_08_two_schools_are_partners_themselves() {
    let a = agreement("jeki");
    assert_eq!(parties(a), "Kreis Unna, Musikschule Bergkamen, Sonnenschule Kamen-Heeren");
    assert_eq!(kind("Sonnenschule Kamen-Heeren"), PartnerKind::Facility);
    assert_eq!(kind("Musikschule Bergkamen"), PartnerKind::Facility);
    assert!(words(example_page("/partner/sonnenschule-kamen-heeren/")).contains("Förderschule des Kreises Unna"));
}

#[test]
fn a_09_a_month_is_known_to_the_month() {
    let start = agreement("verbraucherzentrale-kamen").start().expect("the month");
    assert_eq!((start.precision, start.earliest, start.latest), (Precision::Month, date(2008, 10, 1), date(2008, 10, 31)));
    assert!(
        example_page("/vereinbarungen/verbraucherzentrale-kamen/").contains("<time datetime=\"2008-10\">Oktober 2008</time>")
    );
}

#[test]
fn a_10_two_years_without_the_word_are_no_school_year() {
    let start = agreement("competentia-nrw").start().expect("the span");
    assert_eq!((start.precision, start.earliest, start.latest), (Precision::Years, date(2011, 1, 1), date(2012, 12, 31)));
    assert_eq!(start.html(), None);
}

#[test]
fn a_11_the_date_in_brackets_is_a_recast() {
    assert_eq!(events("bildung-und-teilhabe-asyl"), "Recast 2015-08-02");
    shows("bildung-und-teilhabe-asyl", &["Neufassung in 2015", "2. August 2015 Neu gefasst"]);
}

#[test]
fn a_12_groups_of_partners_joined_in_different_years() {
    let years =
        "Bönen 2013, Holzwickede 2014, Fröndenberg/Ruhr 2014, Kamen 2014, Schwerte 2013, Selm 2013, Unna 2013, Werne 2015";
    assert_eq!(since(agreement("ordnungspartnerschaften")), years);
}

#[test]
fn a_13_the_rest_is_a_group_less_the_named_and_both_beginnings_are_shown() {
    let a = agreement("sozialwesen-oksozius");
    let rest = a.participations.iter().position(|p| matches!(p.who, Who::Group { .. })).expect("the rest");
    let members: Vec<&str> = a.parties.iter().filter(|p| p.participation == rest).map(|p| name(p.partner)).collect();
    let seven =
        "Gemeinde Holzwickede, Kreisstadt Unna, Stadt Fröndenberg/Ruhr, Stadt Kamen, Stadt Lünen, Stadt Selm, Stadt Werne";
    assert_eq!(members.join(", "), seven);
    assert_eq!(a.participations[rest].since.as_ref().map(|d| reading(&d.value)).as_deref(), Some("2015-01-01"));
    shows("sozialwesen-oksozius", &["01.01.2014 (Bergkamen, Bönen, Schwerte) 01.01.2015 (restliche Kommunen)", "Folie 19"]);
    differs("sozialwesen-oksozius", &["01.01.2015 bei allen"]);
}

#[test]
fn a_14_all_names_of_the_software_are_shown() {
    shows("sozialwesen-oksozius", &["\"OKSozius\""]);
    differs("sozialwesen-oksozius", &["OK-Soz"]);
    let recommendation = words(example_page("/empfehlungen/empfehlung-1-6/"));
    for name in ["OKSozius", "OK-Soz", "Open ProSoz"] {
        assert!(recommendation.contains(name), "{name}");
    }
}

#[test]
fn a_15_three_partners_joined_a_year_later() {
    let years = "Bergkamen 2014, Lünen 2015, Schwerte 2014, Unna 2015, Werne 2015, Bönen 2014";
    assert_eq!(since(agreement("software-asylbewerberleistungen")), years);
}

#[test]
fn a_16_a_plan_for_a_year_that_had_passed_is_kept_as_a_plan_so_that_it_can_be_called_overdue() {
    let start = &agreement("notfallleitstelle-luenen").document.start.as_ref().expect("the plan").value;
    assert!(start.is_planned() && start.when().is_some_and(|when| when.is_before(SURVEY_DAY)));
    assert_eq!(status(&SURVEY, "notfallleitstelle-luenen"), Status::Planned);
    let small = check_tree(tree_with(SourceTree::of(&[("agreements/a.md", &draft("", "beginn: geplant 2015"))])), SURVEY_DAY);
    assert_eq!((status(&small, "a"), codes(&small.diagnostics)), (Status::Planned, vec!["V405"]));
}

#[test]
fn a_17_a_beginning_may_lie_after_the_survey_and_have_two_dates() {
    assert_eq!(status(&SURVEY, "finanzbuchhaltung-studieninstitut"), Status::Active);
    let schools = agreement("foerderschullandschaft");
    assert!(schools.start().is_some_and(|when| when.is_after(SURVEY_DAY)));
    assert_eq!(status(&SURVEY, "foerderschullandschaft"), Status::Planned);
    assert_eq!(small("beginn: 01.08.2016 bzw. 01.07.2017", SURVEY_DAY).0, Status::Planned);
    shows("foerderschullandschaft", &["1. August 2016 Geplant", "1. Juli 2017 Geplant"]);
}

#[test]
fn a_18_a_question_mark_is_no_year() {
    let unknown = words(example_page("/zeit/unbekannt/"));
    for [number, id, ..] in dates().filter(|row| row[2] == "?") {
        let a = agreement(id);
        assert_eq!((a.start(), a.decade()), (None, None), "{number}: {id}");
        assert!(unknown.contains(&**a.title()), "{number}: {id}");
    }
    assert!(EXAMPLE_SITE.keys().all(|path| !path.contains('?')));
}

// ── Slides 2016 (002), table of the Kreis: partners ──────────────────────────────────────────────

/// Number, a name as a source writes it, and the body that it means.
const NAMES: [(u8, &str, &str); 21] = [
    (6, "Unna", "Kreisstadt Unna"),
    (12, "Fröndenberg/Ruhr", "Stadt Fröndenberg/Ruhr"),
    (20, "WFG", "WFG für den Kreis Unna"),
    (28, "KDZ", "KDZ Hellweg-Sauerland"),
    (28, "KRZ", "KRZ Minden-Ravensberg (Lemgo)"),
    (28, "KRZ Minden-Ravensberg", "KRZ Minden-Ravensberg (Lemgo)"),
    (28, "CitKomm Iserlohn", "Citkomm"),
    (28, "KDVB", "Citkomm"),
    (29, "GSW", "GSW Gemeinschaftsstadtwerke GmbH Kamen - Bönen - Bergkamen"),
    (32, "Hochschulbibliothekszentrum NRW, Köln", "Hochschulbibliothekszentrum NRW"),
    (40, "KW", "Klinikum Westfalen GmbH"),
    (40, "Knappschaft Bahn See", "Knappschaft-Bahn-See"),
    (44, "HSK", "Hochsauerlandkreis"),
    (44, "MK", "Märkischer Kreis"),
    (44, "SO", "Kreis Soest"),
    (44, "Soest", "Stadt Soest"),
    (44, "Frönd.", "Stadt Fröndenberg/Ruhr"),
    (49, "JobCenter", "JobCenter Kreis Unna"),
    (56, "MKFFI", "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration NRW"),
    (
        56,
        "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration",
        "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration NRW",
    ),
    (63, "Landkreis Wetterau", "Wetteraukreis"),
];

#[test]
fn names_of_the_sources_lead_to_the_bodies_that_they_mean() {
    let line = |(at, (_, written, _)): (usize, &(u8, &str, &str))| {
        let text = draft("", &format!("partner: [Kamen, Bönen]\naufgabenerledigung: \"{written}\""))
            .replace("titel: A", &format!("titel: A{at}"));
        (format!("agreements/a{at}.md"), text)
    };
    let files: Vec<(String, String)> = NAMES.iter().enumerate().map(line).collect();
    let mut tree = source::read(&folder("content")).expect("the example catalogue can be read");
    tree.files.extend(SourceTree::of(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>()).files);
    let checked = check_tree(tree, TODAY);
    let mut faults = Vec::new();
    for (at, (number, written, meant)) in NAMES.iter().enumerate() {
        let found = match agreement_of(&checked, &format!("a{at}")).performer.as_ref() {
            Some(Performer::Partner(id)) => checked.catalogue.partner(*id).name().to_string(),
            other => format!("{other:?}"),
        };
        if found != *meant {
            faults.push(format!("{number}: „{written}“ leads to {found}, not to {meant}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_19_an_area_can_be_a_group_without_a_member() {
    let a = agreement("tierheim");
    let Who::Group { group, .. } = &a.area[0].who else { panic!("the area is a group") };
    let group = EXAMPLE.catalogue.group(*group);
    let members: Vec<&str> = group.members.iter().map(|member| name(member.partner)).collect();
    assert_eq!(members.len(), 9);
    assert!(!members.contains(&"Stadt Schwerte") && members.contains(&"Stadt Selm"));
    assert_eq!(parties(a), "Kreis Unna");
    assert_eq!(mentioned(a, Role::Excluded), "Stadt Schwerte");
    shows("tierheim", &["Gebiet gesamtes Kreisgebiet ohne Schwerte", "Stadt Schwerte ausgenommen"]);
}

#[test]
fn a_20_a_company_stands_for_the_kreis_and_a_typing_error_stays_in_the_original_only() {
    let a = agreement("technopark-kamen");
    let others = "Kreis Unna, Sparkasse UnnaKamen, Stadt Bergkamen, Stadt Kamen, WFG für den Kreis Unna";
    assert_eq!(parties(a), format!("Gemeinde Bönen, {GSW}, {others}"));
    assert_eq!(contact(a), "WFG für den Kreis Unna");
    shows(
        "technopark-kamen",
        &["GSW Gemeinschaftsstadwerke GmbH Kamen - Bönen - Bergkamen", GSW, "Für den Kreis steht in der Übersicht nur die WFG."],
    );
}

#[test]
fn a_21_the_performer_may_lie_outside_and_the_own_kreis_is_a_party_by_the_heading() {
    let a = agreement("lastenausgleich");
    assert_eq!(parties(a), "Kreis Unna, Rhein-Kreis Neuss");
    assert_eq!(performer(a), "Rhein-Kreis Neuss");
    shows("lastenausgleich", &["Kreis Unna Partei laut Überschrift der Tabelle"]);
}

#[test]
fn a_22_open_groups_have_a_number_and_partial_members_a_role() {
    let a = agreement("konzept-ruhr");
    assert_eq!(with_role(a, Role::Partial), "Kreis Wesel, Ennepe-Ruhr-Kreis");
    let rows = ["alle kreisfreien Städte im Ruhrgebiet Anzahl: 11", "mit kreisangehörigen Kommunen Anzahl: 4 Kreise"];
    shows("konzept-ruhr", &rows);
    shows("konzept-ruhr", &["Kreis Wesel nur teilweise beteiligt", "Ennepe-Ruhr-Kreis nur teilweise beteiligt"]);
    assert_eq!(groups(agreement("gewerbliches-flaechenmanagement-ruhr")).len(), 4);
    let various = [
        "diverse kreisfreie Städte im Ruhrgebiet",
        "diverse kreisangehörige Kommunen der Kreise Recklinghausen, Unna und Steinfurt",
    ];
    assert_eq!(others(agreement("wandel-als-chance")), various.map(|words| (words, None)));
}

#[test]
fn a_23_a_partner_that_only_the_text_names_is_a_partner_and_none_is_made_up() {
    assert_eq!(parties(agreement("doi-knotenpunkt")), "Kreis Unna");
    assert_eq!(parties(agreement("postzustellungsurkunden-kamen")), "Kreis Unna, Stadt Kamen");
    assert_eq!(parties(agreement("datenverarbeitung-boenen")), "Gemeinde Bönen, Kreis Unna");
    differs("doi-knotenpunkt", &["gemeinsamer DOI-Zugang mit den Städten Kamen, Selm und Unna und der Gemeinde Bönen"]);
}

#[test]
fn a_24_numbers_of_offices_are_words() {
    for (id, office) in [
        ("tierheim", "Kreis Unna, Organisationseinheit 53"),
        ("finanzbuchhaltung-studieninstitut", "Kreis Unna, Organisationseinheit 10"),
        ("wirtschaftsfoerderung-kreisgebiet", "WFG für den Kreis Unna"),
        ("rechnungspruefung-schwerte", "Kreis Unna, RPA"),
        ("ordnungspartnerschaften", "Kreis Unna, KPB"),
        ("konzept-ruhr", "Kreis Unna"),
    ] {
        assert_eq!(contact(agreement(id)), office, "{id}");
        shows(id, &[&format!("Ansprechstellen {office}")]);
    }
    let checked = check(&[("agreements/a.md", &draft("", "kontakt: [53, 10, 010, 1e3, WFG, RPA]"))]);
    let offices: Vec<&str> = agreement_of(&checked, "a").contacts.iter().filter_map(|c| c.entry.office.as_deref()).collect();
    assert_eq!(offices, ["53", "10", "010", "1e3", "WFG", "RPA"]);
}

// ── Slides 2016 (002), table of the towns ────────────────────────────────────────────────────────

#[test]
fn a_25_selm_took_part_until_the_recast_without_it() {
    let a = agreement("musikschule-luedinghausen");
    let selm = a.participations.iter().find(|p| p.until.is_some()).expect("one partner left");
    let dates = [&selm.since, &selm.until].map(|d| d.as_ref().map(|d| reading(&d.value)).unwrap_or_default());
    assert_eq!((who(selm), dates), ("Stadt Selm", ["1978".to_string(), "2006".to_string()]));
    assert_eq!(standing(&EXAMPLE, "musikschule-luedinghausen", "Stadt Selm"), Standing::Former);
    assert_eq!(standing(&EXAMPLE, "musikschule-luedinghausen", "Stadt Werne"), Standing::Current);
    assert_eq!(events("musikschule-luedinghausen"), "Recast 2006");
    differs("musikschule-luedinghausen", &["mit Selm", "Neufassung 2006 ohne Selm"]);
    shows("musikschule-luedinghausen", &["Stadt Selm ausgeschieden seit 1978 bis 2006", "(Neufassung in 2006 ohne Selm)"]);
}

#[test]
fn a_26_a_school_year_of_two_digits_is_a_school_year() {
    let start = agreement("kaethe-kollwitz-schule-kamen").start().expect("the school year");
    assert_eq!((start.precision, start.earliest, start.latest), (Precision::SchoolYear, date(1983, 8, 1), date(1984, 7, 31)));
}

#[test]
fn a_27_a_notice_in_the_title_is_an_event_and_a_status() {
    let a = agreement("buechereiwesen-kamen-boenen");
    assert_eq!(events("buechereiwesen-kamen-boenen"), "NoticeGiven 2006");
    assert_eq!((a.status, &**a.title()), (Status::Ended, "Zusammenarbeit im Büchereiwesen von Kamen und Bönen"));
    shows("buechereiwesen-kamen-boenen", &["Status Beendet", "Büchereiwesen (gekündigt in 2006)", "2006 Gekündigt"]);
}

#[test]
fn a_28_computing_centres_that_may_be_one_stay_apart_and_say_so() {
    assert_eq!(performer(agreement("rechnungspruefung-gehaltsabrechnung-luenen")), "KDZ Hellweg-Sauerland");
    assert_eq!(performer(agreement("datenverarbeitung-krz-kamen")), "KRZ Minden-Ravensberg (Lemgo)");
    assert_eq!(performer(agreement("datenverarbeitung-citkomm")), "Citkomm");
    differs("datenverarbeitung-citkomm", &["CitKomm Iserlohn, ehemals KDVB"]);
    assert!(words(example_page("/partner/citkomm/")).contains("KDVB"));
    assert!(words(example_page("/partner/kdz-hellweg-sauerland/")).contains("Möglicherweise dieselbe Stelle wie die Citkomm"));
}

#[test]
fn a_29_the_joint_company_performs_what_it_was_made_for() {
    let a = agreement("gsw-gemeinschaftsstadtwerke");
    assert_eq!(performer(a), GSW);
    assert_eq!(mentioned(a, Role::JointBody), GSW);
    assert_eq!(parties(a), "Gemeinde Bönen, Stadt Bergkamen, Stadt Kamen");
    assert!(example_page("/partner/gsw/").contains("href=\"/vereinbarungen/gsw-gemeinschaftsstadtwerke/\""));
}

#[test]
fn a_30_the_parties_themselves_may_perform() {
    let a = agreement("gewerbegebiet-boenen-hamm");
    assert_eq!(parties(a), "Gemeinde Bönen, Stadt Hamm");
    assert_eq!(performer(a), "Beteiligte");
    assert_eq!(legal_forms(a), "oerv");
    shows("gewerbegebiet-boenen-hamm", &["Wer die Aufgabe erledigt alle Beteiligten gemeinsam"]);
}

#[test]
fn a_31_about_thirty_bodies_have_two_leaders() {
    let a = agreement("mord-am-hellweg");
    assert_eq!(with_role(a, Role::Lead), "Westfälisches Literaturbüro Unna, Kreisstadt Unna");
    assert_eq!(groups(a), [("rund 30 Kommunen oder Einrichtungen der Hellweg-Region", Some("rund 30"))]);
    assert_eq!(a.parties.len(), 2);
    shows("mord-am-hellweg", &["der Hellweg-Region Anzahl: rund 30", "Kreisstadt Unna Federführung"]);
}

#[test]
fn a_32_a_comma_in_a_name_divides_nothing_and_no_legal_form_is_none() {
    let a = agreement("digibib-kreis-unna");
    assert_eq!((performer(a), a.legal_forms.len()), ("Hochschulbibliothekszentrum NRW", 0));
    assert!(EXAMPLE.catalogue.without_legal_form().iter().any(|id| std::ptr::eq(EXAMPLE.catalogue.agreement(*id), a)));
    shows("digibib-kreis-unna", &["Hochschulbibliothekszentrum NRW, Köln"]);
    let partner = "---\nname: Zentrum NRW, Köln\nart: einrichtung\n---\n";
    let text = draft("", "partner: [Kamen, \"Zentrum NRW, Köln\"]\naufgabenerledigung: Zentrum NRW, Köln");
    let checked = check(&[("partners/zentrum.md", partner), ("agreements/a.md", &text)]);
    assert_eq!(report(&checked), "");
    assert_eq!(agreement_of(&checked, "a").participations.len(), 2);
}

#[test]
fn a_33_a_bullet_is_no_part_of_a_legal_form_and_a_member_may_be_associated() {
    let a = agreement("datenverarbeitung-kdn-citeq");
    assert_eq!(legal_forms(a), "zweckverband");
    assert_eq!(performer(a), "citeq");
    assert_eq!(with_role(a, Role::AssociateMember), "Stadt Kamen");
    assert!(parties(a).contains("Stadt Münster"));
    let wording = "(Stadt Kamen ist assoziiertes Mitglied über Stadt Münster)";
    shows(
        "datenverarbeitung-kdn-citeq",
        &["Zweckverband im Original: „•Zweckverband“", "Stadt Kamen assoziiertes Mitglied", wording],
    );
    assert_eq!(codes(&check(&[("agreements/a.md", &draft("", "rechtsform: •örV"))]).diagnostics), ["V415", "V416", "V418"]);
}

#[test]
fn a_34_an_agreement_may_have_two_legal_forms() {
    assert_eq!(legal_forms(agreement("abfallsammelfahrzeug-bergkamen-holzwickede")), "absprache, vertrag");
    shows(
        "abfallsammelfahrzeug-bergkamen-holzwickede",
        &["Rechtsform Absprache Vertrag im Original: „Absprache gemeins. Mietvertrag“"],
    );
}

#[test]
fn a_35_the_same_title_twice_makes_two_pages_with_two_titles() {
    assert_eq!(kind("Landesbetrieb Straßenbau NRW"), PartnerKind::StateBody);
    let kreis = "Kreis Unna, Landesbetrieb Straßenbau NRW, Stadt Lünen, Stadt Schwerte";
    assert_eq!(parties(agreement("winterdienst-kreis-unna")), kreis);
    assert_eq!(parties(agreement("winterdienst-bergkamen")), "Landesbetrieb Straßenbau NRW, Stadt Bergkamen");
    let twice = draft("", "").replace("titel: A", "titel: Winterdienst");
    let files = [("agreements/winterdienst-a19.md", twice.as_str()), ("agreements/winterdienst-b34.md", twice.as_str())];
    let checked = check(&files);
    assert_eq!(report(&checked), "");
    let site = render(&checked);
    for id in ["winterdienst-a19", "winterdienst-b34"] {
        assert!(site[&format!("vereinbarungen/{id}/index.html")].contains(&format!("<title>Winterdienst ({id})")), "{id}");
    }
}

#[test]
fn a_35_a_title_that_two_entries_bear_is_no_reference() {
    let twice = draft("", "").replace("titel: A", "titel: Winterdienst");
    let see = draft("", "beziehungen: [{art: siehe, zu: Winterdienst}]");
    let files = [("agreements/w1.md", twice.as_str()), ("agreements/w2.md", twice.as_str()), ("agreements/a.md", see.as_str())];
    assert_eq!(codes(&check(&files).diagnostics), ["V102"]);
}

#[test]
fn a_36_an_institution_may_be_the_form_while_the_parties_perform() {
    let a = agreement("muellabfuhr-froendenberg-wickede");
    assert_eq!(legal_forms(a), "aoer");
    assert_eq!(performer(a), "Beteiligte");
}

#[test]
fn a_37_two_purchases_are_two_years_and_the_shares_stay_in_the_words() {
    assert_eq!(events("bauhof-beschaffung-bergkamen-kamen"), "Other 2014");
    assert_eq!(legal_forms(agreement("bauhof-beschaffung-bergkamen-kamen")), "vertrag");
    shows("bauhof-beschaffung-bergkamen-kamen", &["Vertrag im Original: „gemeinsamer Kaufvertrag zu je 50 %“"]);
}

#[test]
fn a_38_unnamed_others_are_counted_and_are_no_partners() {
    let a = agreement("kulturrucksack-nrw");
    assert_eq!(others(a), [("Städte und Gemeinden in Nordrhein-Westfalen", Some("192"))]);
    assert_eq!(parties(a), "Kreisstadt Unna, Stadt Bergkamen, Stadt Fröndenberg/Ruhr, Stadt Kamen");
    shows(
        "kulturrucksack-nrw",
        &["Städte und Gemeinden in Nordrhein-Westfalen Anzahl: 192", "und weitere 192 Städte und Gemeinden in NRW"],
    );
}

#[test]
fn a_39_a_range_ends() {
    for (id, on_survey_day) in [("archiv-luenen-selm", Status::Ended), ("leader-boerde-trifft-ruhr", Status::Active)] {
        assert_eq!((status(&SURVEY, id), status(&EXAMPLE, id)), (on_survey_day, Status::Ended), "{id}");
    }
    for (words, day, expected) in [
        ("2013 bis 2015", date(2015, 12, 31), Status::Active),
        ("2013 bis 2015", date(2016, 1, 1), Status::Ended),
        ("2014 - 2020", date(2013, 12, 31), Status::Planned),
        ("2014 – 2020", date(2021, 1, 1), Status::Ended),
    ] {
        assert_eq!(small(&format!("beginn: {words}"), day).0, expected, "{words} on {day}");
    }
}

#[test]
fn a_40_an_abbreviation_of_the_joint_body_is_the_joint_body() {
    let a = agreement("klinikum-westfalen");
    assert_eq!(performer(a), "Klinikum Westfalen GmbH");
    assert_eq!(parties(a), "Knappschaft-Bahn-See, Stadt Kamen, Stadt Lünen");
    shows(
        "klinikum-westfalen",
        &["Lünen, Kamen, Knappschaft Bahn See", "„KW“ in der Übersicht steht für die Gesellschaft selbst"],
    );
}

#[test]
fn a_41_a_number_may_have_a_named_part() {
    let a = agreement("onleihe-hellweg-sauerland");
    assert_eq!(groups(a), [("37 Kommunen im Regierungsbezirk Arnsberg", Some("37"))]);
    let six = "Gemeinde Bönen, Kreisstadt Unna, Stadt Bergkamen, Stadt Kamen, Stadt Lünen, Stadt Werne";
    assert_eq!(parties(a), six);
    assert!(a.parties.iter().all(|party| !party.through_group));
    shows("onleihe-hellweg-sauerland", &["Anzahl: 37", "die übrigen 31 nennt die Quelle nicht"]);
}

#[test]
fn a_42_another_agreement_is_a_legal_form_of_its_own() {
    assert_eq!(legal_forms(agreement("erschliessungsbeitraege-froendenberg-unna")), "sonstige");
    shows("erschliessungsbeitraege-froendenberg-unna", &["Rechtsform Sonstige Vereinbarung"]);
}

#[test]
fn a_43_each_may_perform_for_itself() {
    assert_eq!(performer(agreement("it-grundschutz-programmauswahl")), "jede");
    shows("it-grundschutz-programmauswahl", &["alle Beteiligten jeweils für sich", "jede Gemeinde"]);
    let checked = check(&[("agreements/a.md", &draft("", "aufgabenerledigung: jede Gemeinde"))]);
    assert_eq!(agreement_of(&checked, "a").performer, Some(Performer::Each));
}

#[test]
fn a_44_html_of_a_source_is_text_and_a_note_on_one_partner_its_role() {
    let a = agreement("datenverarbeitung-citkomm");
    let six = "Gemeinde Holzwickede, Hochsauerlandkreis, Kreis Soest, Märkischer Kreis, Stadt Fröndenberg/Ruhr, Stadt Schwerte";
    assert_eq!(parties(a), six);
    assert_eq!(with_role(a, Role::ContractOnly), "Stadt Fröndenberg/Ruhr");
    let wording = "mit HSK, MK und SO <small>(Anmerkung: Frönd. ist nicht Mitglied im ZV. Zusammenarbeit erfolgt hier auf \
                   Vertragsebene.)</small>";
    shows("datenverarbeitung-citkomm", &["Stadt Fröndenberg/Ruhr nur vertraglich gebunden", wording]);
    let html = example_page("/vereinbarungen/datenverarbeitung-citkomm/");
    assert!(html.contains("&lt;small&gt;") && !html.contains("<small>"));
}

#[test]
fn a_45_limited_without_a_date_is_neither_running_nor_ended() {
    let a = agreement("rechnungspruefung-konjunkturpaket");
    assert_eq!((a.status, sense(a), a.start()), (Status::Unknown, Some(Sense::Limited), None));
    assert_eq!(a.document.term.as_ref().and_then(|term| term.text.as_deref()), Some("befristet"));
    assert_eq!(small("beginn: befristet", TODAY).0, Status::Unknown);
}

#[test]
fn a_46_what_is_examined_has_no_beginning_but_a_status() {
    let a = agreement("bibliothekswesen-holzwickede-unna");
    assert_eq!((a.status, sense(a), a.start()), (Status::UnderReview, Some(Sense::UnderReview), None));
    assert_eq!(small("beginn: wird geprüft", TODAY).0, Status::UnderReview);
    shows("bibliothekswesen-holzwickede-unna", &["Status In Prüfung"]);
}

#[test]
fn a_47_what_happens_on_demand_has_no_beginning_but_a_status() {
    let a = agreement("feuerwehrfahrzeuge-hochsauerlandkreis");
    assert_eq!((a.status, sense(a), a.start()), (Status::OnDemand, Some(Sense::OnDemand), None));
    assert_eq!(small("beginn: nach Bedarf", TODAY).0, Status::OnDemand);
    assert_eq!(performer(a), "Hochsauerlandkreis");
    shows("feuerwehrfahrzeuge-hochsauerlandkreis", &["Status Nach Bedarf", "HSK"]);
}

#[test]
fn a_48_various_others_and_a_nameless_management_stay_words() {
    let a = agreement("regionales-einzelhandelskonzept");
    assert_eq!(parties(a), "Stadt Fröndenberg/Ruhr");
    assert_eq!(others(a), [("diverse", None)]);
    assert_eq!(a.performer, Some(Performer::Text("Geschäftsführung".into())));
    shows("regionales-einzelhandelskonzept", &["Wer die Aufgabe erledigt Geschäftsführung"]);
}

// ── Slides 2016 (002), text, and the report to the Kreistag (001) ────────────────────────────────

#[test]
fn a_49_signature_and_force_are_two_dates_and_who_stays_out_is_named() {
    let a = agreement("datenschutzbeauftragter-kreis-unna");
    let both = "Signed 2013-01-30, InForce 2013-03-03";
    assert_eq!(events("datenschutzbeauftragter-kreis-unna"), both);
    assert_eq!(mentioned(a, Role::NotInvolved), "Stadt Bergkamen, Stadt Lünen, Stadt Schwerte");
    assert_eq!(mentioned(a, Role::SeparateAgreement), "JobCenter Kreis Unna");
    assert_eq!(mentioned(a, Role::Authority), "Bezirksregierung Arnsberg");
    shows("datenschutzbeauftragter-kreis-unna", &["30. Januar 2013 Unterzeichnet", "3. März 2013 In Kraft getreten"]);
    differs("datenschutzbeauftragter-kreis-unna", &["Abschluss 30.01.2013, in Kraft 03.03.2013"]);
}

#[test]
fn a_49_signature_approval_publication_and_force_stand_in_their_order() {
    let lines = "beginn: 03.03.2013\nereignisse:\n  - {art: in_kraft, datum: 03.03.2013}\n  - {art: bekanntgemacht, datum: 02.03.2013}\n  \
                 - {art: genehmigt, datum: 15.02.2013}\n  - {art: unterzeichnet, datum: 30.01.2013}\n\
                 veroeffentlichung: {amtsblatt: Amtsblatt, nummer: 9, datum: 02.03.2013, genehmigt_am: 15.02.2013, behoerde: Bezirksregierung}";
    let sheet = small(lines, TODAY).1;
    let order =
        ["30. Januar 2013 Unterzeichnet", "15. Februar 2013 Genehmigt", "2. März 2013 Bekannt gemacht", "3. März 2013 In Kraft"];
    let at = order.map(|text| sheet.find(text).unwrap_or_else(|| panic!("{text} is missing: {sheet}")));
    assert!(at.is_sorted(), "{sheet}");
    assert!(sheet.contains("Genehmigt von Bezirksregierung"), "{sheet}");
}

#[test]
fn a_50_a_tick_is_no_outcome() {
    use Outcome::{NotRealised, Partly};
    for (number, outcome) in [("1.4", NotRealised), ("2.1", NotRealised), ("3.1", NotRealised), ("5.1", Partly)] {
        assert_eq!(recommendation(number).outcome, outcome, "{number}");
    }
    assert!(words(example_page("/empfehlungen/empfehlung-1-4/")).contains("Nicht umgesetzt"));
    let notes = "Weil der Haken fast überall steht, wertet der Katalog ihn nicht aus.";
    assert!(words(example_page("/empfehlungen/empfehlung-1-4/")).contains(notes));
    let text = "---\ntitel: R\nnummer: 1\nzusammenfassung: Ein Satz.\nergebnis: ✓\n---\n";
    assert_eq!(codes(&check(&[("recommendations/r.md", text)]).diagnostics), ["V018"]);
}

#[test]
fn a_51_an_office_stands_for_the_leader_of_that_day() {
    let page = words(example_page("/empfehlungen/empfehlung-1-1/"));
    assert!(page.contains("Federführung IT-Arbeitskreis (Sitzungen reihum)"), "{page}");
    assert!(page.contains("Im Januar 2016 lag sie bei der Stadt Kamen."), "{page}");
    assert!(!page.contains("Leitung:") && page.split_whitespace().all(|word| word.trim_matches('*') != "ingerichtet"), "{page}");
}

#[test]
fn a_52_five_and_five_without_names_are_no_partners() {
    let partners: Vec<&str> = recommendation("1.5").partners.iter().map(|p| &*p.value).collect();
    assert_eq!(partners, ["kreis-unna"]);
    let page = words(example_page("/empfehlungen/empfehlung-1-5/"));
    assert!(page.contains("fünf Kommunen") && page.contains("die fünf anderen"), "{page}");
}

#[test]
fn a_53_the_days_of_the_meeting_that_sources_give_stand_side_by_side() {
    let page = words(example_page("/ueber-diesen-katalog/"));
    let days = "12. und 13. Januar (Sachbericht) 13. und 14. Januar (Titelfolie); 12. Januar (Fußzeilen der Folien)";
    assert!(page.contains(days), "{page}");
    let mut notes = EXAMPLE.catalogue.sources().filter_map(|(_, source)| source.entry.note.as_deref());
    assert!(notes.any(|note| note.contains("13. und 14.01.2016") && note.contains("12. und 13.01.2016")));
}

#[test]
fn a_54_published_numbers_stand_beside_the_counted_ones() {
    let page = words(example_page("/ueber-diesen-katalog/"));
    let counted = |table: &str| {
        EXAMPLE.catalogue.agreements().filter(|(_, a)| path(a).starts_with(&format!("agreements/{table}/"))).count()
    };
    let (kreis, towns) = (counted("kreis-unna"), counted("kommunen"));
    for (said, counted) in [("rund 50", kreis), ("weit mehr als 50", towns), ("rund 100", kreis + towns)] {
        assert!(page.contains(&format!("„{said}“ (Sachbericht) {counted} (gezählt)")), "{said}: {page}");
    }
}

// ── Second amendment of the forwarding contract (003) ────────────────────────────────────────────

#[test]
fn a_55_an_amendment_names_what_it_amends_and_may_be_granted_after_it_is_in_force() {
    let a = agreement(KIM);
    let amends = &a.relations[0];
    assert_eq!((amends.kind, amends.date.as_ref().map(reading).as_deref()), (RelationKind::Amends, Some("2022-01-13")));
    assert_eq!(events(KIM), "InForce 2023-01-01, Granted 2023-02-15");
    assert_eq!(a.start().map(|when| when.edtf()).as_deref(), Some("2023-01-01"));
    let told = EXAMPLE.diagnostics.iter().filter(|d| d.location.path.as_str().contains(KIM)).map(|d| d.code.as_str());
    assert_eq!(told.collect::<Vec<_>>(), ["V412"]);
    shows(KIM, &["2. Änderung des Weiterleitungsvertrages", "Ändert Weiterleitungsvertrag KIM", "13. Januar 2022"]);
    shows(KIM, &["Auch die Unterschriften tragen kein Datum."]);
}

#[test]
fn a_55_before_it_is_in_force_an_agreement_is_only_planned() {
    assert_eq!(small("ereignisse: [{art: in_kraft, datum: 01.01.2023}]", date(2022, 12, 31)).0, Status::Planned);
    assert_eq!(small("ereignisse: [{art: in_kraft, datum: 01.01.2023}]", date(2023, 1, 1)).0, Status::Active);
}

#[test]
fn a_56_a_renamed_ministry_is_one_body_with_both_names() {
    let a = agreement(KIM);
    let ministry = "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration NRW";
    assert_eq!(mentioned(a, Role::Funder), ministry);
    let old = "Ministerium für Kinder, Familie, Flüchtlinge und Integration NRW (MKFFI)";
    differs(KIM, &[old, "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration"]);
    shows(KIM, &[ministry]);
    assert!(words(example_page("/partner/mkjfgfi-nrw/")).contains("Auch genannt MKFFI"));
}

#[test]
fn a_57_placeholders_are_told_at_their_place() {
    let text = draft(
        "",
        "ereignisse:\n  - {art: bescheid, datum: vom XXX}\n  - {art: unterzeichnet, datum: xx.xx.2022}\n  \
         - {art: beschlossen, datum: \"Unna, den \"}",
    );
    let checked = check(&[("agreements/a.md", &text)]);
    let told: Vec<(&str, &str)> = checked
        .diagnostics
        .iter()
        .map(|d| (d.code.as_str(), &text[d.location.span.start as usize..d.location.span.end as usize]))
        .collect();
    assert_eq!(told, [("V026", "vom XXX"), ("V026", "xx.xx.2022"), ("V021", "\"Unna, den \"")]);
    let dates: Vec<String> = agreement_of(&checked, "a").document.events.iter().map(|e| reading(&e.date.value)).collect();
    assert_eq!(dates, ["Placeholder", "2022-XX-XX"]);
}

#[test]
fn a_57_the_open_dates_of_the_contracts_are_told_or_said() {
    let told: Vec<&str> =
        EXAMPLE.diagnostics.iter().filter(|d| d.code.as_str() == "V026").map(|d| d.location.path.as_str()).collect();
    assert_eq!(told, ["agreements/vereinbarungen-im-volltext/inklusion-kreis-unna-lag-selbsthilfe.md"]);
    shows(LAG, &["2022 im Original: „xx.xx.2022“"]);
    shows(KIM, &["Zuwendungsbescheid der Bezirksregierung Arnsberg für Baustein I Das Datum ist im Vertrag nicht eingetragen."]);
}

#[test]
fn a_58_those_who_receive_the_money_and_those_who_benefit_differ() {
    let a = agreement(KIM);
    assert_eq!(with_role(a, Role::ForwardingRecipient), "Stadt Lünen, Stadt Bergkamen");
    let all = "Stadt Lünen, Stadt Bergkamen, Stadt Selm, Stadt Werne, Stadt Kamen, Gemeinde Bönen";
    assert_eq!(with_role(a, Role::Beneficiary), all);
    let members = |area: usize| match &a.area[area].who {
        Who::Group { group, .. } => EXAMPLE.catalogue.group(*group).members.iter().map(|m| name(m.partner)).collect::<Vec<_>>(),
        other => panic!("{other:?} is no group"),
    };
    assert_eq!(members(0), ["Stadt Lünen", "Stadt Selm", "Stadt Werne"]);
    assert_eq!(members(1), ["Gemeinde Bönen", "Stadt Bergkamen", "Stadt Kamen"]);
    let shares: Vec<Option<&str>> = a.document.posts.iter().map(|post| post.share.as_deref()).collect();
    assert_eq!(shares, [Some("1,0"), Some("5,0"), Some("4,0")]);
    shows(
        KIM,
        &["Gebiet Nordkreis", "hat nicht unterschrieben", "5,0 VzÄ Baustein II: Fallmanagement im Nordkreis bei Stadt Lünen"],
    );
}

#[test]
fn a_59_a_german_amount_is_an_amount() {
    let money = &agreement(KIM).document.money[0];
    assert_eq!(money.amount.as_ref().map(|(cents, words)| (*cents, &**words)), Some((Some(5_700_000), "57.000,00")));
    assert_eq!((money.per.as_deref(), money.every.as_deref()), (Some("1,0 VzÄ"), Some("Kalenderjahr")));
    shows(KIM, &["57.000 € je 1,0 VzÄ pro Kalenderjahr", "§ 6"]);
    for amount in ["57.000,00", "57.000", "57.000,00 Euro", "57000"] {
        let sheet = small(&format!("finanzen: [{{art: Zuwendung, betrag: \"{amount}\"}}]\n"), TODAY).1;
        assert!(sheet.contains("57.000 €"), "{amount}: {sheet}");
    }
    let bare = small("finanzen:\n  - {art: Zuwendung, betrag: 57.000}", TODAY).1;
    assert!(bare.contains("57.000 €"), "YAML reads 57.000 as 57: {bare}");
}

#[test]
fn a_60_an_inner_reference_that_leads_nowhere_is_said_in_words_and_looked_for_later() {
    shows(KIM, &["§ 7 Abs. 3 nennt einen Absatz von § 6, der keine Absätze hat.", "§ 6 Höhe und Auszahlung der Zuwendung"]);
}

#[test]
fn a_61_a_term_that_a_condition_may_have_prolonged_is_unclear_when_it_has_passed() {
    let a = agreement(KIM);
    let term = a.document.term.as_ref().expect("a term");
    assert_eq!(term.until.as_ref().map(|d| reading(&d.value)).as_deref(), Some("2023-12-31"));
    assert!(term.renewal.as_deref().is_some_and(|words| words.starts_with("Mit dem Anschlussbescheid")));
    assert_eq!((a.status, status(&example_at(date(2023, 12, 31)), KIM)), (Status::Unknown, Status::Active));
    let notice = a.document.notice.as_ref().expect("a notice");
    assert_eq!(notice.period.as_ref().map(|(period, _)| *period), Some(Period { months: 6, days: 0 }));
    assert_eq!(
        (notice.to.as_deref(), notice.reasons, notice.form.as_deref()),
        (Some("jährlich"), Some(true), Some("schriftlich"))
    );
    shows(KIM, &["Läuft bis 31. Dezember 2023", "Verlängerung Mit dem Anschlussbescheid", "Begründung erforderlich"]);
}

#[test]
fn a_61_a_yearly_notice_is_told_in_german() {
    shows(KIM, &["6 Monate", "jährlich"]);
    hides(KIM, &["zum jährlich"]);
}

#[test]
fn a_62_no_text_is_cut_at_the_end_of_a_line() {
    let cut = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let left = |pair: &&[&str]| {
            let small = pair[1].chars().next().is_some_and(char::is_lowercase) && !["und", "oder", "bzw."].contains(&pair[1]);
            pair[0].len() > 1 && pair[0].ends_with('-') && small
        };
        words.windows(2).filter(left).map(|pair| pair.join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(cut("Kinder, Ju-\n\ngend und Aus- und Einbau"), ["Ju- gend"]);
    for id in [KIM, LAG, LWV] {
        assert_eq!(cut(&sheet(id)), [""; 0], "{id}");
    }
    // The one of the tables is part of the wording of its slide; a note says what it is.
    shows("winterdienst-kreis-unna", &["„Aufgabenüber- nahme“ ist ein Rest des Zeilenumbruchs auf der Folie"]);
}

// ── Integration assistance, Hessen (004) ─────────────────────────────────────────────────────────

#[test]
fn a_63_each_legal_basis_is_kept_with_its_place_and_left_over_templates_are_told() {
    let norms: Vec<&str> = agreement(LWV).document.legal_bases.iter().map(|basis| &*basis.norm).take(3).collect();
    assert_eq!(norms, ["§ 5 HAG/SGB IX", "§ 6 HAG/SGB IX", "§ 7 HAG/SGB IX"]);
    shows(LWV, &["§ 6 HAG/SGB IX Arbeitsgemeinschaft; Absprachen zum Datenaustausch · Ziffern 8 c, 8 d und 11"]);
    shows(LWV, &["Auswahlformeln in den Ziffern 5 und 8 c, eine Ausfüllhilfe in Anlage 2"]);
    differs(LWV, &["Landkreis Wetterau"]);
    let sheet = small("rechtsgrundlagen: [\"§ 5 HAG\", \"§ 6 HAG/SGB IX\", \"§ 7 HAG SGB IX\"]", TODAY).1;
    assert!(sheet.contains("§ 5 HAG § 6 HAG/SGB IX § 7 HAG SGB IX"), "{sheet}");
}

#[test]
fn a_64_a_notice_of_six_months_to_the_end_of_the_year_can_be_reckoned_to_30_june() {
    let notice = agreement(LWV).document.notice.as_ref().expect("a notice");
    let (period, _) = notice.period.as_ref().expect("a period");
    assert_eq!((notice.to.as_deref(), notice.form.as_deref()), (Some("Jahresende"), Some("schriftlich")));
    assert_eq!(
        date(2026, 12, 31).checked_sub(jiff::Span::new().months(period.months).days(period.days)).ok(),
        Some(date(2026, 6, 30))
    );
    assert_eq!(Period::parse("mit einer Frist von sechs Monaten zum Jahresende schriftlich"), Some(*period));
    shows(LWV, &["Frist 6 Monate, zum Jahresende", "Form schriftlich", "bis zum 30. Juni"]);
}

#[test]
fn a_65_who_begins_and_how_often_the_chair_changes_is_known_so_that_the_year_can_be_reckoned() {
    let committee = &agreement(LWV).document.committees[0];
    assert_eq!(committee.rhythm.as_deref(), Some("regelmäßig, mindestens zweimal jährlich"));
    let chair = "Die Geschäftsführung wechselt alle zwei Jahre; der Wetteraukreis beginnt.";
    assert_eq!(committee.chair.as_deref(), Some(chair));
    let change = agreement(LWV).document.deadlines.iter().find(|d| d.what.starts_with("Geschäftsführung")).expect("the change");
    assert_eq!(change.every.as_deref().and_then(Period::parse), Some(Period { months: 24, days: 0 }));
    shows(LWV, &["mindestens zweimal jährlich", chair, "Turnus alle zwei Jahre"]);
}

#[test]
fn a_66_seven_offices_stand_for_seven_people_and_names_behind_gez_are_looked_for_later() {
    let contacts = &agreement(LWV).contacts;
    assert_eq!(contacts.len(), 7);
    assert!(contacts.iter().all(|contact| contact.entry.person.is_none() && contact.entry.office.is_some()));
    [KIM, LAG, LWV].iter().for_each(|id| hides(id, &["gez.", "Ansprechperson"]));
    shows(LWV, &["Leitung Fachdienst Soziale Hilfen", "hier nur die Stellen übernommen, keine Namen"]);
}

#[test]
fn a_66_a_name_is_shown_only_where_the_entry_allows_it() {
    let contact = |more: &str| small(&format!("kontakt: [{{stelle: Fachdienst, person: Erika Muster{more}}}]"), TODAY).1;
    assert!(!contact("").contains("Muster") && contact("").contains("Fachdienst"));
    assert!(contact(", veroeffentlichen: ja").contains("Ansprechperson Erika Muster"));
}

#[test]
fn a_67_the_organ_that_acts_is_no_party() {
    let organs: Vec<(&str, Option<&str>)> =
        agreement(LWV).participations.iter().map(|p| (who(p), p.represented_by.as_deref())).collect();
    let both = [("Landeswohlfahrtsverband Hessen", Some("Verwaltungsausschuss")), ("Wetteraukreis", Some("Kreisausschuss"))];
    assert_eq!(organs, both);
    assert!(EXAMPLE.catalogue.partners().all(|(_, partner)| !partner.name().ends_with("ausschuss")));
    shows(LWV, &["vertreten durch Verwaltungsausschuss", "vertreten durch Kreisausschuss"]);
}

// ── Project „In Zukunft inklusiv.“ (000) ─────────────────────────────────────────────────────────

#[test]
fn a_68_an_association_and_a_project_are_parties_like_a_kreis() {
    let names: Vec<&str> = agreement(LAG).participations.iter().map(who).collect();
    assert_eq!(names, ["Kreis Unna", "LAG SELBSTHILFE NRW e.V.", "Projekt „In Zukunft inklusiv.“ (iZi.NRW)"]);
    let kinds: Vec<PartnerKind> = names.iter().map(|name| kind(name)).collect();
    assert_eq!(kinds, [PartnerKind::District, PartnerKind::Association, PartnerKind::Project]);
    shows(LAG, &["eine eigene Rechtsperson ist nicht zu erkennen"]);
}

#[test]
fn a_69_an_agreement_that_begins_with_an_unknown_signature_has_no_day_of_beginning() {
    let a = agreement(LAG);
    assert_eq!(events(LAG), "Signed 2022-XX-XX, Signed 2022-11-22");
    assert!(a.document.start.is_none() && a.start().is_none_or(|when| when.unspecified));
    let term = a.document.term.as_ref().expect("a term");
    assert_eq!(term.until.as_ref().map(|d| reading(&d.value)).as_deref(), Some("2025-04-30"));
    assert_eq!(a.status, Status::Ended);
    shows(LAG, &["Ab den Unterschriften beider Seiten bis zum Ende der Projektlaufzeit", "Läuft bis 30. April 2025"]);
    shows(LAG, &["bleibt ihr Beginn unbekannt"]);
}

#[test]
fn a_69_the_last_signature_begins_an_agreement() {
    let lines = "ereignisse: [{art: unterzeichnet, datum: 01.02.2022}, {art: unterzeichnet, datum: 22.11.2022}]";
    let checked = check(&[("agreements/a.md", &draft("", lines))]);
    assert_eq!(agreement_of(&checked, "a").start().map(|when| when.edtf()).as_deref(), Some("2022-11-22"));
}

#[test]
fn a_70_a_notice_for_breach_is_possible_at_any_time() {
    let notice = agreement(LAG).document.notice.as_ref().expect("a notice");
    assert_eq!((notice.to.as_deref(), notice.period.is_none()), (Some("jederzeit"), true));
    shows(LAG, &["Hält sich eine Seite nicht an die Vereinbarung, kann die andere jederzeit beenden."]);
}

#[test]
fn a_70_at_any_time_is_told_in_german() {
    shows(LAG, &["jederzeit"]);
    hides(LAG, &["zum jederzeit"]);
}

#[test]
fn a_71_a_gender_star_is_a_letter() {
    shows(
        LAG,
        &[
            "Einwohner*innen mit Behinderungen",
            "Entscheidungsträger*innen aus Politik",
            "Partizipationsbegleiter*innen der Städte",
        ],
    );
    assert!(!example_page(&format!("/vereinbarungen/{LAG}/")).contains("<em>"));
    let text = draft("Einwohner*innen und Partizipationsbegleiter*in, *betont*.\n", "anmerkung: Einwohner*innen");
    let html = &render(&check(&[("agreements/a.md", &text)]))["vereinbarungen/a/index.html"];
    assert!(html.contains("Einwohner*innen und Partizipationsbegleiter*in, <em>betont</em>."), "{html}");
    assert!(words(html).contains("Hinweise der Redaktion Einwohner*innen"));
}

// ── All ──────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_72_signs_of_the_sources_survive_and_html_stays_text() {
    let signs = "„Nordkreis“ – ‚Süd‘ § 4 (= Städte) • ✓ ▪ ➤ 57 € <small>klein</small> & mehr";
    let body = format!("{signs}\n\n<ul style=\"color:red\"><li>Punkt</li></ul>\n");
    let text =
        draft(&body, &format!("zusatz: {signs}\naufgabe: {signs}")).replace("titel: A", "titel: „Nordkreis“ – § 4 (= ‚Süd‘)");
    let checked = check(&[("agreements/a.md", &text)]);
    assert!(!checked.has_errors() && codes(&checked.diagnostics).iter().all(|code| *code == "V201"), "{}", report(&checked));
    let html = &render(&checked)["vereinbarungen/a/index.html"];
    let page = words(html);
    assert_eq!(page.matches(signs).count(), 3, "{page}");
    assert!(
        page.contains("„Nordkreis“ – § 4 (= ‚Süd‘)") && page.contains("<ul style=\"color:red\"><li>Punkt</li></ul>"),
        "{page}"
    );
    assert!(!html.contains("<small>") && !html.contains("<ul style") && !html.contains("&amp;amp;"), "{html}");
}

#[test]
fn a_72_the_signs_of_the_example_catalogue_are_on_its_pages() {
    shows("datenverarbeitung-kdn-citeq", &["„•Zweckverband“"]);
    shows("take-5-jazzfestival", &["„Take 5“", "\"Take 5 – Das Jazzfestival am Hellweg\""]);
    shows(KIM, &["§§ 1 und 2", "57.000 €"]);
    shows(LWV, &["Ständeplatz 6–10"]);
}

// ── Shorthands ───────────────────────────────────────────────────────────────────────────────────

/// All that a reading says, in one line.
fn reading(dating: &Dating) -> String {
    let one = |stated: &verbund::date::Stated| {
        let label = stated.label.as_ref().map(|label| format!(" „{label}“")).unwrap_or_default();
        format!("{}{}{label}", stated.when.edtf(), if stated.planned { " geplant" } else { "" })
    };
    let mut parts: Vec<String> = dating.main.iter().chain(&dating.more).map(one).collect();
    parts.extend(dating.until.map(|until| format!("bis {}", until.edtf())));
    parts.extend(dating.sense.map(|sense| format!("{sense:?}")));
    parts.join(" | ")
}

/// An agreement „A“ between Kamen and Bönen with a body and further lines in its head.
fn draft(body: &str, lines: &str) -> String {
    let partners = if lines.contains("partner: [") { "" } else { "partner: [Kamen, Bönen]\n" };
    format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\n{partners}{lines}\n---\n{body}")
}

/// The status and the words of the page of a faultless agreement, as it stands on a day.
#[track_caller]
fn small(lines: &str, as_of: Date) -> (Status, String) {
    let checked = check_tree(tree_with(SourceTree::of(&[("agreements/a.md", &draft("", lines))])), as_of);
    assert_eq!(report(&checked), "");
    (status(&checked, "a"), words(&render(&checked)["vereinbarungen/a/index.html"]))
}

fn agreement(id: &str) -> &'static Agreement {
    agreement_of(&EXAMPLE, id)
}

fn agreement_of<'a>(checked: &'a Checked, id: &str) -> &'a Agreement {
    let found = checked.catalogue.agreements().find(|(_, agreement)| &**agreement.id() == id);
    found.map(|(_, agreement)| agreement).unwrap_or_else(|| panic!("there is an agreement {id}"))
}

fn status(checked: &Checked, id: &str) -> Status {
    agreement_of(checked, id).status
}

fn sense(agreement: &Agreement) -> Option<Sense> {
    agreement.document.start.as_ref().and_then(|start| start.value.sense)
}

fn path(agreement: &Agreement) -> &str {
    agreement.document.head.path.as_str()
}

fn recommendation(number: &str) -> &'static RecommendationDocument {
    let mut all = EXAMPLE.catalogue.recommendations().map(|(_, recommendation)| &recommendation.document);
    all.find(|document| &*document.number == number).unwrap_or_else(|| panic!("there is a recommendation {number}"))
}

/// What a reader reads on the page of an agreement, without the list of its relatives.
fn sheet(id: &str) -> String {
    let page = words(example_page(&format!("/vereinbarungen/{id}/")));
    page.rsplit_once("Verwandte Vereinbarungen").map_or(page.as_str(), |(sheet, _)| sheet).to_string()
}

#[track_caller]
fn shows(id: &str, parts: &[&str]) {
    let sheet = sheet(id);
    let missing: Vec<&&str> = parts.iter().filter(|part| !sheet.contains(**part)).collect();
    assert!(missing.is_empty(), "{id} does not show {missing:#?} in {sheet}");
}

#[track_caller]
fn hides(id: &str, parts: &[&str]) {
    let sheet = sheet(id);
    let there: Vec<&&str> = parts.iter().filter(|part| sheet.contains(**part)).collect();
    assert!(there.is_empty(), "{id} shows {there:#?}");
}

/// The page of an agreement tells these values as those that other sources give.
#[track_caller]
fn differs(id: &str, values: &[&str]) {
    let page = Html::parse_document(example_page(&format!("/vereinbarungen/{id}/")));
    let quoted = Selector::parse("main q").expect("a selector");
    let told: Vec<String> = page.select(&quoted).map(|q| q.text().collect()).collect();
    let missing: Vec<&&str> = values.iter().filter(|value| !told.iter().any(|t| t == **value)).collect();
    assert!(missing.is_empty(), "{id} does not tell {missing:#?}, only {told:#?}");
}

fn name(id: PartnerId) -> &'static str {
    EXAMPLE.catalogue.partner(id).name()
}

fn kind(name: &str) -> PartnerKind {
    let found = EXAMPLE.catalogue.partners().find(|(_, partner)| &**partner.name() == name);
    found.map(|(_, partner)| partner.document.kind).unwrap_or_else(|| panic!("{name} is a partner"))
}

/// Every body that takes part, in German order.
fn parties(agreement: &Agreement) -> String {
    joined(agreement.parties.iter().map(|party| name(party.partner)))
}

fn standing(checked: &Checked, id: &str, partner: &str) -> Standing {
    let mut parties = agreement_of(checked, id).parties.iter();
    let found = parties.find(|party| &**checked.catalogue.partner(party.partner).name() == partner);
    found.map(|party| party.standing).unwrap_or_else(|| panic!("{partner} takes part in {id}"))
}

/// The name of a single partner; nothing for groups and unnamed others.
fn who(participation: &Participation) -> &'static str {
    match participation.who {
        Who::Partner(id) => name(id),
        Who::Group { .. } | Who::Others { .. } => "",
    }
}

/// The partners with a role, in the order of the file.
fn with_role(agreement: &Agreement, role: Role) -> String {
    joined(agreement.participations.iter().filter(|p| p.roles.contains(&role)).map(who))
}

fn mentioned(agreement: &Agreement, role: Role) -> String {
    joined(agreement.mentioned.iter().filter(|mention| mention.roles.contains(&role)).map(|mention| name(mention.partner)))
}

/// The short names of the partners that joined at a stated time, with that time.
fn since(agreement: &Agreement) -> String {
    let short = |participation: &Participation| match participation.who {
        Who::Partner(id) => EXAMPLE.catalogue.partner(id).document.short.as_deref().unwrap_or(name(id)),
        Who::Group { .. } | Who::Others { .. } => "",
    };
    let line = |p: &Participation| Some(format!("{} {}", short(p), p.since.as_ref()?.value.words));
    joined(agreement.participations.iter().filter_map(line))
}

/// The groups that take part, with how many they are.
fn groups(agreement: &Agreement) -> Vec<(&'static str, Option<&str>)> {
    let group = |participation: &Participation| match &participation.who {
        Who::Group { group, .. } => Some(&EXAMPLE.catalogue.group(*group).entry),
        Who::Partner(_) | Who::Others { .. } => None,
    };
    agreement.participations.iter().filter_map(group).map(|entry| (&*entry.name.value, entry.count.as_deref())).collect()
}

/// The unnamed others, with how many they are.
fn others(agreement: &Agreement) -> Vec<(&str, Option<&str>)> {
    agreement
        .participations
        .iter()
        .filter_map(|participation| match &participation.who {
            Who::Others { words, count } => Some((&**words, count.as_deref())),
            Who::Partner(_) | Who::Group { .. } => None,
        })
        .collect()
}

/// Who performs the task: a body, or the word for all or each.
fn performer(agreement: &Agreement) -> &str {
    match agreement.performer.as_ref().expect("somebody performs") {
        Performer::Partner(id) => name(*id),
        Performer::All => "Beteiligte",
        Performer::Each => "jede",
        Performer::Text(words) => words,
    }
}

fn legal_forms(agreement: &Agreement) -> String {
    joined(agreement.legal_forms.iter().map(|id| EXAMPLE.catalogue.legal_form(*id).document.head.id.to_string()))
}

fn contact(agreement: &Agreement) -> &str {
    agreement.contacts.first().and_then(|contact| contact.entry.office.as_deref()).unwrap_or_default()
}

/// The events of an agreement in the order of their dates.
fn events(id: &str) -> String {
    let agreement = agreement(id);
    let entries = agreement.events.iter().map(|event| &agreement.document.events[event.entry]);
    joined(entries.map(|event| format!("{:?} {}", event.kind, reading(&event.date.value))))
}

fn joined<T: AsRef<str>>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.as_ref().to_string()).collect::<Vec<_>>().join(", ")
}
