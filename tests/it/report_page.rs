//! The report, as HTML: it holds what the catalogue holds, its figures are those of the pages, and a partner's
//! report holds that partner's agreements and no others. What becomes of it on paper is tested in the browser.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html, Selector};
use verbund::catalogue::model::*;
use verbund::document::choice::Status;

use crate::support::{EXAMPLE, EXAMPLE_SITE, Site, check, example_page, render, report, words};

/// The words of every element that a selector finds.
fn texts(page: &Html, css: &str) -> Vec<String> {
    page.select(&selector(css)).map(text).collect()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector of this test")
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The titles of the short forms, without their numbers.
fn sheets(page: &Html) -> Vec<String> {
    let title = |heading: String| heading.split_once(' ').map(|(_, title)| title.to_string()).expect("a number and a title");
    texts(page, ".sheet h3").into_iter().map(title).collect()
}

/// The tables of figures: caption, and each line with its number.
fn figures(page: &Html) -> BTreeMap<String, Vec<(String, usize)>> {
    let line = |row: ElementRef<'_>| {
        let cell = |css: &str| row.select(&selector(css)).next().map(text);
        Some((cell("th")?, cell("td")?.parse().expect("a number")))
    };
    let table = |table: ElementRef<'_>| {
        let caption = table.select(&selector("caption")).next().map(text).expect("a caption");
        (caption, table.select(&selector("tbody tr, tfoot tr")).filter_map(line).collect())
    };
    page.select(&selector(".counts table")).map(table).collect()
}

fn whole() -> Html {
    Html::parse_document(example_page("/bericht/"))
}

fn titles(ids: impl Iterator<Item = AgreementId>) -> BTreeSet<String> {
    ids.map(|id| EXAMPLE.catalogue.agreement(id).title().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn every_agreement_has_a_line_and_a_short_form_with_the_same_number() {
    let page = whole();
    let sheets = sheets(&page);
    assert_eq!(sheets.len(), 106);
    assert_eq!(sheets.iter().cloned().collect::<BTreeSet<_>>(), titles(EXAMPLE.catalogue.agreements().map(|(id, _)| id)));
    let numbers: Vec<String> = texts(&page, ".sheet-number");
    assert_eq!(numbers, (1..=106).map(|n| n.to_string()).collect::<Vec<_>>());
    assert_eq!(texts(&page, ".overview tbody td:first-child"), numbers);
    assert_eq!(texts(&page, ".overview th[scope=row]"), sheets);
    assert!(sheets.iter().any(|title| title == "Örtliche Rechnungsprüfung für die Stadt Schwerte"), "{sheets:?}");
}

#[test]
fn the_figures_are_those_of_the_pages() {
    let (page, catalogue) = (whole(), &EXAMPLE.catalogue);
    let figures = figures(&page);
    let status = &figures["Nach Status"];
    let active = catalogue.by_status()[&Status::Active].len();
    assert_eq!(status[0], ("Aktiv".to_string(), active));
    for (caption, address) in [
        ("Nach Status", "/status/"),
        ("Nach Beginn", "/zeit/"),
        ("Nach Thema", "/themen/"),
        ("Nach Rechtsform", "/rechtsformen/"),
    ] {
        let shown = Html::parse_document(example_page(address));
        let names = texts(&shown, "main .index-name");
        let counts = texts(&shown, "main .index-count");
        let count = |count: &String| count.split(' ').next().and_then(|n| n.parse::<usize>().ok()).expect("a number");
        let of_page: BTreeMap<String, usize> = names.into_iter().zip(counts.iter().map(count)).filter(|(_, n)| *n > 0).collect();
        let own = figures[caption].iter().filter(|(name, _)| name != "Zusammen" && name != "ohne Angabe").cloned();
        assert_eq!(own.collect::<BTreeMap<_, _>>(), of_page, "{caption}");
    }
    for caption in ["Nach Status", "Nach Beginn"] {
        let (last, lines) = figures[caption].split_last().expect("lines");
        assert_eq!(*last, ("Zusammen".to_string(), 106));
        assert_eq!(lines.iter().map(|(_, n)| n).sum::<usize>(), 106, "{caption}");
    }
    assert!(figures["Nach Rechtsform"].contains(&("ohne Angabe".to_string(), catalogue.without_legal_form().len())));
    let partners = catalogue.partners().filter(|(id, _)| !catalogue.agreements_of(*id).is_empty()).count();
    let large = texts(&page, ".booklet .figures dd");
    assert_eq!(large[..3], ["106".to_string(), active.to_string(), partners.to_string()]);
    assert_eq!(texts(&page, ".index-bodies li").len(), partners, "each body once");
}

#[test]
fn the_report_of_a_partner_holds_its_agreements_and_no_others() {
    let catalogue = &EXAMPLE.catalogue;
    let (mut reports, mut shown) = (0, 0);
    for (id, partner) in catalogue.partners() {
        let Some(html) = EXAMPLE_SITE.get(&format!("partner/{}/bericht/index.html", partner.id())) else {
            assert!(catalogue.agreements_of(id).is_empty(), "{} takes part and has no report", partner.id());
            continue;
        };
        let page = Html::parse_document(html);
        let own = titles(catalogue.agreements_of(id).iter().copied());
        assert!(!own.is_empty() && html.contains("content=\"noindex, follow\""), "{}", partner.id());
        assert_eq!(sheets(&page).into_iter().collect::<BTreeSet<_>>(), own, "{}", partner.id());
        for (caption, lines) in figures(&page) {
            let sum: usize = lines.iter().filter(|(name, _)| name != "Zusammen").map(|(_, n)| n).sum();
            assert!(sum >= own.len(), "{}: {caption}: {sum} of {}", partner.id(), own.len());
        }
        reports += 1;
        shown += own.len();
    }
    assert!(reports > 60 && shown > 300, "{reports} reports with {shown} short forms");
    let kamen = words(example_page("/partner/kamen/bericht/"));
    let sentence = Html::parse_document(example_page("/partner/kamen/"));
    assert!(kamen.contains(&texts(&sentence, ".lead")[0]), "the sentence of the partner's page");
}

#[test]
fn a_short_form_is_the_same_in_every_report() {
    let html = |address: &str| {
        let page = Html::parse_document(example_page(address));
        let sheet = page.select(&selector("#vereinbarung-vhs-kamen-boenen")).next().and_then(|heading| {
            let parent = ElementRef::wrap(heading.parent()?)?;
            Some(parent.select(&selector("dl")).next()?.html())
        });
        sheet.expect("the short form")
    };
    assert_eq!(html("/bericht/"), html("/partner/kamen/bericht/"));
}

#[test]
fn dates_within_twelve_months_stand_in_order() {
    let page = whole();
    let catalogue = &EXAMPLE.catalogue;
    let days: Vec<&str> = page.select(&selector(".schedule time")).filter_map(|time| time.attr("datetime")).collect();
    let all = catalogue.agreements().flat_map(|(_, agreement)| &agreement.upcoming).map(|upcoming| upcoming.day.to_string());
    let mut expected: Vec<String> = all.filter(|day| day.as_str() <= "2027-11-01").collect();
    expected.sort();
    assert!(!expected.is_empty());
    assert_eq!(days, expected);
}

#[test]
fn every_source_stands_once_at_the_end() {
    let page = whole();
    let named = EXAMPLE.catalogue.agreements().flat_map(|(_, agreement)| &agreement.sources).map(|citation| citation.source);
    assert_eq!(texts(&page, ".sources li").len(), named.collect::<BTreeSet<_>>().len());
}

#[test]
fn pages_lead_to_the_report_and_back() {
    let leads = |from: &str, to: &str| example_page(from).contains(&format!("href=\"{to}\""));
    assert!(leads("/", "/bericht/") && leads("/vereinbarungen/", "/bericht/") && leads("/themen/", "/bericht/"));
    assert!(leads("/partner/kamen/", "/partner/kamen/bericht/") && leads("/partner/kamen/bericht/", "/partner/kamen/"));
    assert!(leads("/bericht/", "/partner/kamen/bericht/") && leads("/bericht/", "/"));
}

fn site(settings: &str, title: &str) -> Site {
    let agreement = format!("---\ntitel: {title}\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n---\n");
    let checked = check(&[("verbund.yaml", settings), ("agreements/a.md", &agreement)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    render(&checked)
}

#[test]
fn words_of_the_catalogue_stay_words() {
    let settings = "titel: 'A\" onload=\"x <b>'\nadresse: https://pruefung.example/\nsprache: de\nprofil: beispiel\n";
    let site = site(settings, "'<script>alert(1)</script> & \"so\"'");
    for path in ["bericht/index.html", "partner/kamen/bericht/index.html"] {
        let page = Html::parse_document(&site[path]);
        assert!(sheets(&page).contains(&"<script>alert(1)</script> & \"so\"".to_string()), "{path}");
        assert_eq!(page.select(&selector("main script, main b")).count(), 0, "{path}");
        let root = page.root_element().value();
        assert_eq!((root.attr("data-edge-title"), root.attr("onload")), (Some("A\" onload=\"x <b>"), None), "{path}");
    }
}

#[test]
fn the_report_speaks_english_too() {
    let settings =
        "titel: Prüfkatalog\nadresse: https://pruefung.example/\nsprache: de\nweitere_sprachen: [en]\nprofil: beispiel\n";
    let site = site(settings, "Gemeinsames Archiv");
    let page = Html::parse_document(&site["en/report/index.html"]);
    let heading = page.select(&selector(".sheet h3")).find(|h| text(*h).ends_with("Gemeinsames Archiv")).expect("its short form");
    assert_eq!(heading.attr("lang"), Some("de"));
    assert_eq!(texts(&page, "h1"), ["Report: all agreements"]);
    let root = page.root_element().value();
    assert_eq!(
        (root.attr("lang"), root.attr("data-edge-page"), root.attr("data-edge-of")),
        (Some("en"), Some("Page"), Some("of"))
    );
    assert!(site.contains_key("en/partners/kamen/report/index.html"));
}
