//! The site of the example catalogue as a whole: every link leads somewhere, every title is its own.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{Html, Selector};

use crate::support::{EXAMPLE, EXAMPLE_SITE, example_page, words};

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector of this test")
}

#[test]
fn the_example_catalogue_has_no_errors_and_106_fact_sheets() {
    assert!(!EXAMPLE.has_errors(), "{:#?}", EXAMPLE.diagnostics);
    let sheets = EXAMPLE_SITE.values().filter(|html| html.contains("data-page-type=\"factsheet\"")).count();
    assert_eq!(sheets, 106);
}

#[test]
fn every_internal_link_and_fragment_leads_somewhere() {
    let (href, id) = (selector("[href], [src], form[action]"), selector("[id]"));
    let pages: BTreeMap<&str, Html> = EXAMPLE_SITE
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, html)| (path.as_str(), Html::parse_document(html)))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, page)| (*path, page.select(&id).filter_map(|e| e.value().attr("id")).collect())).collect();
    let assets: BTreeSet<String> = EXAMPLE.plan.files.iter().map(|file| file.path.clone()).collect();
    let (mut faults, mut followed) = (Vec::new(), 0);
    for (path, page) in &pages {
        for element in page.select(&href) {
            let value = element.value();
            let target = value.attr("href").or(value.attr("src")).or(value.attr("action")).unwrap_or_default();
            let is_own = target.starts_with('/') || target.starts_with('#');
            if !is_own {
                let foreign = target.starts_with("https://") || target.starts_with("http://") || target.starts_with("mailto:");
                if !foreign {
                    faults.push(format!("{path}: {target} is neither a path from the root nor an address"));
                }
                continue;
            }
            followed += 1;
            let (address, fragment) = target.split_once('#').map_or((target, None), |(a, f)| (a, Some(f)));
            let address = address.split('?').next().unwrap_or_default();
            let file = match address {
                "" => (*path).to_string(),
                folder if folder.ends_with('/') => format!("{}index.html", &folder[1..]),
                file => file[1..].to_string(),
            };
            if !assets.contains(&file) {
                faults.push(format!("{path}: {target} leads nowhere"));
            } else if let Some(fragment) = fragment.filter(|f| !f.is_empty())
                && !ids.get(file.as_str()).is_some_and(|ids| ids.contains(fragment))
            {
                faults.push(format!("{path}: {target} has no such place"));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {followed}: {:#?}", faults.len(), &faults[..faults.len().min(30)]);
    assert!(followed > 10_000, "only {followed} links were followed");
}

#[test]
fn every_page_has_its_own_title_one_main_heading_and_a_known_type() {
    const TYPES: [&str; 29] = [
        "home",
        "list",
        "factsheet",
        "partner-list",
        "partner",
        "pair",
        "topic-list",
        "topic",
        "facet",
        "decade",
        "status",
        "legal-form",
        "recommendation",
        "guide",
        "map",
        "network",
        "statistics",
        "deadlines",
        "data",
        "report",
        "search",
        "accessibility",
        "imprint",
        "privacy",
        "easy-language",
        "page",
        "not-found",
        "editing",
        "editing-form",
    ];
    let mut titles: BTreeMap<String, &str> = BTreeMap::new();
    for (path, html) in EXAMPLE_SITE.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Html::parse_document(html);
        let text =
            |css: &str| page.select(&selector(css)).map(|e| e.text().collect::<String>().trim().to_string()).collect::<Vec<_>>();
        let title = text("title").pop().unwrap_or_default();
        assert!(!title.is_empty(), "{path} has no title");
        if let Some(other) = titles.insert(title.clone(), path) {
            panic!("{path} and {other} have the same title: {title}");
        }
        let headings = text("h1");
        assert!(headings.len() == 1 && !headings[0].is_empty(), "{path}: {headings:?}");
        let root = page.root_element().value();
        assert_eq!(root.attr("lang"), Some("de"), "{path}");
        let page_type = root.attr("data-page-type").unwrap_or_default();
        assert!(TYPES.contains(&page_type), "{path}: {page_type}");
        let levels: Vec<u8> =
            page.select(&selector("h1, h2, h3, h4, h5, h6")).map(|e| e.value().name().as_bytes()[1] - b'0').collect();
        assert!(levels.windows(2).all(|w| w[1] <= w[0] + 1), "{path}: headings {levels:?}");
    }
}

#[test]
fn no_page_asks_a_foreign_server_or_runs_inline_code() {
    let active = selector("[style], style, script:not([src]), [onclick], [onload], iframe, object, embed");
    let loads = selector("link[rel=stylesheet], link[rel=icon], script[src], img[src], source[src]");
    for (path, html) in EXAMPLE_SITE.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Html::parse_document(html);
        // Linked data is no code.
        let inline: Vec<_> =
            page.select(&active).filter(|e| e.value().attr("type") != Some("application/ld+json")).map(|e| e.html()).collect();
        assert!(inline.is_empty(), "{path}: {inline:?}");
        for element in page.select(&loads) {
            let target = element.value().attr("href").or(element.value().attr("src")).unwrap_or_default();
            assert!(target.starts_with('/') && !target.starts_with("//"), "{path} loads {target}");
        }
        assert!(html.contains("Content-Security-Policy"), "{path} has no policy");
    }
}

#[test]
fn no_word_is_missing_from_the_pages() {
    // A missing message shows as its key, such as `status_active`.
    for (path, html) in EXAMPLE_SITE.iter().filter(|(path, _)| path.ends_with(".html")) {
        // What stands in `<code>`, such as the names of columns, is no word.
        let parts = html.split("<code").map(|part| part.split_once("</code>").map_or(part, |(_, behind)| behind));
        let text = words(&parts.collect::<Vec<&str>>().join(" "));
        let keys: Vec<&str> = text
            .split_whitespace()
            .filter(|w| w.contains('_') && w.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()))
            .collect();
        assert!(keys.is_empty(), "{path}: {keys:?}");
    }
}

#[test]
fn the_site_works_below_a_folder() {
    let options = verbund::settings::Options {
        base_url: verbund::settings::BaseUrl::parse("https://kreis.example/zusammen/arbeit"),
        ..crate::support::options(crate::support::TODAY)
    };
    let tree = verbund::source::read(&crate::support::folder("tests/cases/base")).expect("the base catalogue");
    let checked =
        verbund::pipeline::check_tree(tree, std::path::Path::new("."), &options, &mut |_| {}).expect("the theme is in order");
    let site = crate::support::render(&checked);
    for (path, html) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Html::parse_document(html);
        for element in page.select(&selector("[href^='/'], [src^='/'], form[action^='/']")) {
            let value = element.value();
            let target = value.attr("href").or(value.attr("src")).or(value.attr("action")).unwrap_or_default();
            assert!(target.starts_with("/zusammen/arbeit/"), "{path}: {target}");
        }
    }
    assert!(site["sitemap.xml"].contains("<loc>https://kreis.example/zusammen/arbeit/vereinbarungen/volkshochschule/</loc>"));
}

#[test]
fn the_sitemap_lists_pages_for_search_engines_only() {
    let sitemap = &EXAMPLE_SITE["sitemap.xml"];
    assert!(sitemap.contains("/vereinbarungen/ausgleichsflaechenmanagement/</loc>"));
    assert!(!sitemap.contains("404") && !sitemap.contains("/partner/kamen/themen/"));
    assert!(sitemap.contains("/bericht/</loc>") && !sitemap.contains("/partner/kamen/bericht/"));
    assert!(EXAMPLE_SITE["robots.txt"].contains("Sitemap: https://"));
}

#[test]
fn lists_stand_in_german_order() {
    let register = Html::parse_document(example_page("/suche/"));
    let links: Vec<String> =
        register.select(&selector("main li a")).map(|e| e.text().collect::<String>().trim().to_string()).collect();
    let at = |name: &str| links.iter().position(|l| l == name).unwrap_or_else(|| panic!("{name} is in the register"));
    // ö sorts with o: Bönen before Holzwickede, Örtliche… between Organisatorischer… and P….
    assert!(at("Örtliche Rechnungsprüfung für die Stadt Schwerte") > at("Organisatorischer Leiter Rettungsdienst"));
    assert!(at("Örtliche Rechnungsprüfung für die Stadt Schwerte") < at("Rettungsdienst für Lünen und Selm"));
}
