//! What the site says as linked data is read back with parsers of others and compared with the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use oxrdf::{NamedOrBlankNode, Term, Triple};
use scraper::{Html, Selector};
use serde_json::Value;
use verbund::catalogue::Catalogue;

use crate::support::{EXAMPLE, EXAMPLE_SITE, Site, check, example_page, render};

const BASE: &str = "https://verbund.example/";

fn example() -> &'static Catalogue {
    &EXAMPLE.catalogue
}

/// Every block of JSON-LD of a page, as it stands there.
fn blocks(html: &str) -> Vec<String> {
    let selector = Selector::parse("script[type='application/ld+json']").expect("a selector");
    Html::parse_document(html).select(&selector).map(|script| script.text().collect()).collect()
}

/// The things of the one block of a page.
fn things(html: &str) -> Vec<Value> {
    let blocks = blocks(html);
    assert_eq!(blocks.len(), 1, "a page has one block");
    let block: Value = serde_json::from_str(&blocks[0]).expect("JSON");
    assert_eq!(block["@context"], "https://schema.org");
    block["@graph"].as_array().expect("a graph").clone()
}

/// The thing of a type on a page.
fn thing(html: &str, kind: &str) -> Value {
    let found = things(html).into_iter().find(|thing| thing["@type"] == kind);
    found.unwrap_or_else(|| panic!("the page speaks of a {kind}"))
}

fn pages(site: &Site) -> impl Iterator<Item = (&String, &String)> {
    site.iter().filter(|(path, html)| path.ends_with(".html") && html.contains("data-page-type"))
}

/// One or several values as a list.
fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(values) => values.clone(),
        one => vec![one.clone()],
    }
}

fn turtle(text: &str) -> Vec<Triple> {
    oxttl::TurtleParser::new().for_slice(text).map(|triple| triple.expect("Turtle")).collect()
}

fn json_ld(text: &str) -> Vec<Triple> {
    let quads = oxjsonld::JsonLdParser::new().for_slice(text);
    quads.map(|quad| Triple::from(quad.expect("JSON-LD"))).collect()
}

/// The subjects of a class.
fn of_class<'t>(triples: &'t [Triple], class: &str) -> BTreeSet<&'t str> {
    let is = |triple: &&Triple| triple.predicate.as_str().ends_with("#type") && triple.object.to_string() == format!("<{class}>");
    triples.iter().filter(is).map(subject).collect()
}

fn subject(triple: &Triple) -> &str {
    match &triple.subject {
        NamedOrBlankNode::NamedNode(node) => node.as_str(),
        NamedOrBlankNode::BlankNode(node) => panic!("{node} has no name"),
    }
}

/// What is said of a thing by a property.
fn said(triples: &[Triple], of: &str, property: &str) -> BTreeSet<String> {
    let is = |triple: &&Triple| subject(triple) == of && triple.predicate.as_str() == property;
    let word = |triple: &Triple| match &triple.object {
        Term::NamedNode(node) => node.as_str().to_string(),
        Term::Literal(literal) => literal.value().to_string(),
        Term::BlankNode(node) => panic!("{node} has no name"),
    };
    triples.iter().filter(is).map(word).collect()
}

#[test]
fn every_page_has_one_block_whose_names_are_whole_addresses() {
    let mut pages_seen = 0;
    for (path, html) in pages(&EXAMPLE_SITE) {
        pages_seen += 1;
        for thing in things(html) {
            names(&thing, &mut |name| {
                assert!(name.starts_with("https://") || name.starts_with("http://"), "{path}: {name}");
            });
        }
    }
    assert!(pages_seen > 500, "{pages_seen} pages");
}

/// Every `@id` and address inside a thing.
fn names(value: &Value, each: &mut impl FnMut(&str)) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| match value {
            Value::String(name) if ["@id", "url", "item", "contentUrl", "sameAs"].contains(&&**key) => each(name),
            other => names(other, each),
        }),
        Value::Array(values) => values.iter().for_each(|value| names(value, each)),
        _ => {}
    }
}

#[test]
fn the_way_to_a_page_is_the_one_that_it_shows() {
    let crumbs = Selector::parse("nav.crumbs li").expect("a selector");
    let link = Selector::parse("a").expect("a selector");
    let mut compared = 0;
    for (path, html) in pages(&EXAMPLE_SITE) {
        let document = Html::parse_document(html);
        let shown: Vec<(String, Option<String>)> = document
            .select(&crumbs)
            .map(|step| {
                let href = step.select(&link).next().and_then(|link| link.attr("href"));
                let words: String = step.text().collect();
                (words.trim().to_string(), href.map(|href| format!("{}{href}", BASE.trim_end_matches('/'))))
            })
            .collect();
        let said = things(html).into_iter().find(|thing| thing["@type"] == "BreadcrumbList");
        let Some(said) = said else {
            assert_eq!((path.as_str(), shown.len()), ("index.html", 0), "only the home page has no way");
            continue;
        };
        let steps = said["itemListElement"].as_array().expect("steps");
        assert_eq!(steps.len(), shown.len(), "{path}");
        for (n, (step, (words, address))) in steps.iter().zip(&shown).enumerate() {
            assert_eq!((step["position"].as_u64(), step["name"].as_str()), (Some(n as u64 + 1), Some(&**words)), "{path}");
            assert!(address.as_ref().is_none_or(|address| step["item"] == **address), "{path}: {step}");
        }
        compared += 1;
    }
    assert!(compared > 500, "{compared} pages compared");
}

#[test]
fn the_home_page_says_how_the_site_is_searched() {
    let site = thing(example_page("/"), "WebSite");
    assert_eq!(site["potentialAction"]["target"]["urlTemplate"], format!("{BASE}suche/?q={{search_term_string}}"));
    assert_eq!(site["publisher"]["@id"], format!("{BASE}#publisher"));
    assert_eq!(thing(example_page("/"), "Organization")["name"], "Projekt Verbund");
}

#[test]
fn a_fact_sheet_names_all_who_take_part() {
    let mut members = 0;
    for (id, agreement) in example().agreements() {
        let project = thing(example_page(&format!("/vereinbarungen/{}/", agreement.id())), "Project");
        assert_eq!(project["name"], **agreement.title());
        let named: BTreeSet<String> = list(&project["member"])
            .iter()
            .map(|member| if member["@type"] == "OrganizationRole" { &member["member"] } else { member })
            .map(|member| member["name"].as_str().expect("a name").to_string())
            .collect();
        let current = agreement.parties.iter().filter(|party| party.standing == verbund::catalogue::model::Standing::Current);
        let current: BTreeSet<String> = current.map(|party| example().partner(party.partner).name().to_string()).collect();
        assert!(named.is_superset(&current), "{}: {named:?} {current:?}", example().agreement(id).id());
        members += named.len();
    }
    assert!(members > 350, "{members} members");
}

#[test]
fn a_municipality_is_a_member_of_its_kreis_and_no_part_of_it() {
    let kreis = thing(example_page("/partner/kreis-unna/"), "GovernmentOrganization");
    assert_eq!(list(&kreis["member"]).len(), 10);
    assert_eq!(kreis["identifier"]["value"], "05978000");
    let town = thing(example_page("/partner/kamen/"), "GovernmentOrganization");
    assert_eq!(town["memberOf"]["@id"], kreis["@id"]);
    assert_eq!(town["parentOrganization"], Value::Null);
}

#[test]
fn pages_for_filters_only_say_where_they_stand() {
    let (_, html) = pages(&EXAMPLE_SITE)
        .find(|(path, html)| path.contains("/themen/") && html.contains("noindex, follow"))
        .expect("a page for filters");
    let kinds: Vec<Value> = things(html).into_iter().map(|thing| thing["@type"].clone()).collect();
    assert_eq!(kinds, ["CollectionPage", "BreadcrumbList"]);
}

/// The small catalogue with an agreement that has a title, and more front matter.
fn with_title(title: &str, more: &str) -> Site {
    let quoted = serde_json::to_string(title).expect("a text");
    let text = format!("---\ntitel: {quoted}\nzusammenfassung: Boshaft.\nthema: bildung\npartner: [kamen, boenen]\n{more}---\n");
    let checked = check(&[("agreements/boshaft.md", &text)]);
    assert!(!verbund::diagnostic::has_errors(&checked.diagnostics), "{:?}", checked.diagnostics);
    render(&checked)
}

#[test]
fn hostile_words_stay_words() {
    let title = "</script><!-- <script>alert(1)</script> & \"']]> \\ \u{2028} <a@b:c>";
    let site = with_title(title, "");
    let html = site.iter().find(|(path, _)| path.ends_with("boshaft/index.html")).expect("the fact sheet").1;
    assert_eq!(thing(html, "Project")["name"], title);
    assert!(!blocks(html)[0].contains(['<', '>', '&']), "nothing in the block can end it");
    for (file, triples) in [("daten/vereinbarungen.ttl", turtle as fn(&str) -> _), ("daten/vereinbarungen.jsonld", json_ld)] {
        let triples: Vec<Triple> = triples(&site[file]);
        let name = of_class(&triples, "http://www.w3.org/ns/org#OrganizationalCollaboration");
        let name = name.into_iter().find(|name| name.contains("boshaft")).expect("the agreement");
        assert_eq!(said(&triples, name, "http://www.w3.org/2004/02/skos/core#prefLabel"), BTreeSet::from([title.to_string()]));
    }
}

#[test]
fn doubts_about_dates_stay_doubts() {
    let site = with_title("Alt", "beginn: \"1961?\"\nende: 2014\n");
    let triples = turtle(&site["daten/vereinbarungen.ttl"]);
    let term = of_class(&triples, "http://purl.org/dc/terms/PeriodOfTime");
    let term = term.into_iter().find(|name| name.contains("boshaft")).expect("the term");
    assert_eq!(said(&triples, term, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"), BTreeSet::from(["1961?/2014".into()]));
    assert!(said(&triples, term, "http://www.w3.org/ns/dcat#startDate").is_empty(), "what is doubted is not asserted");
    assert_eq!(said(&triples, term, "http://www.w3.org/ns/dcat#endDate"), BTreeSet::from(["2014".into()]));
    let html = site.iter().find(|(path, _)| path.ends_with("boshaft/index.html")).expect("the fact sheet").1;
    let project = thing(html, "Project");
    assert_eq!((&project["foundingDate"], &project["dissolutionDate"]), (&Value::Null, &"2014".into()));
    assert_eq!(thing(html, "WebPage")["temporalCoverage"], "../2014");
}

#[test]
fn turtle_and_json_ld_say_the_same() {
    for name in ["vereinbarungen", "catalog"] {
        let (turtle, json) =
            (turtle(&EXAMPLE_SITE[&format!("daten/{name}.ttl")]), json_ld(&EXAMPLE_SITE[&format!("daten/{name}.jsonld")]));
        let (one, other): (BTreeSet<String>, BTreeSet<String>) =
            (turtle.iter().map(ToString::to_string).collect(), json.iter().map(ToString::to_string).collect());
        let odd: Vec<&String> = one.symmetric_difference(&other).take(5).collect();
        assert!(odd.is_empty(), "{name}: {odd:#?}");
        assert_eq!(turtle.len(), one.len(), "{name} says nothing twice");
        assert!(!one.iter().any(|triple| triple.contains("_:")), "{name} has no blank nodes");
    }
}

#[test]
fn linked_data_holds_the_whole_catalogue() {
    let triples = turtle(&EXAMPLE_SITE["daten/vereinbarungen.ttl"]);
    let org = |class: &str| of_class(&triples, &format!("http://www.w3.org/ns/org#{class}")).len();
    assert_eq!(org("OrganizationalCollaboration"), example().agreements().len());
    assert_eq!(org("Organization") + org("FormalOrganization"), example().partners().len());
    assert_eq!(org("Membership"), example().agreements().map(|(_, agreement)| agreement.parties.len()).sum::<usize>());
    let label = "http://www.w3.org/2004/02/skos/core#prefLabel";
    for (_, partner) in example().partners() {
        let name = format!("{BASE}partner/{}/#partner", partner.id());
        assert_eq!(said(&triples, &name, label), BTreeSet::from([partner.name().to_string()]));
    }
}

#[test]
fn everything_that_is_pointed_to_on_the_site_is_described() {
    for name in ["vereinbarungen", "catalog"] {
        let triples = turtle(&EXAMPLE_SITE[&format!("daten/{name}.ttl")]);
        let known: BTreeSet<&str> = triples.iter().map(subject).collect();
        for triple in &triples {
            let Term::NamedNode(object) = &triple.object else { continue };
            if let Some(below) = object.as_str().strip_prefix(BASE).filter(|below| below.contains('#')) {
                assert!(known.contains(object.as_str()), "{name}: nothing is said of {below}");
            }
        }
    }
}

#[test]
fn pages_and_files_call_things_by_the_same_names() {
    let triples = turtle(&EXAMPLE_SITE["daten/vereinbarungen.ttl"]);
    let known: BTreeSet<&str> = triples.iter().map(subject).collect();
    let mut seen = 0;
    for (path, html) in pages(&EXAMPLE_SITE) {
        for thing in things(html) {
            names(&thing, &mut |name| {
                let shared = ["#agreement", "#partner", "#concept", "#scheme", "#area"].iter().any(|place| name.ends_with(place));
                assert!(!shared || known.contains(name), "{path}: {name} is nowhere else");
                seen += usize::from(shared);
            });
        }
    }
    assert!(seen > 1000, "{seen} names");
}

#[test]
fn the_same_catalogue_gives_the_same_bytes() {
    let files = |site: &Site| -> BTreeMap<String, String> {
        site.iter().filter(|(path, _)| path.starts_with("daten/")).map(|(path, text)| (path.clone(), text.clone())).collect()
    };
    assert_eq!(files(&render(&EXAMPLE)), files(&EXAMPLE_SITE));
}

#[test]
fn an_english_page_means_the_same_things_as_the_german_one() {
    let settings = "titel: Probe\nadresse: https://verbund.example/\nsprache: de\nweitere_sprachen: [en]\nprofil: beispiel\n";
    let text = "---\ntitel: Straße\nzusammenfassung: Ein Weg.\nthema: bildung\npartner: [kamen, boenen]\n---\n";
    let english = "---\ntitle: Road\n---\n";
    let checked = check(&[("verbund.yaml", settings), ("agreements/weg.md", text), ("agreements/weg.en.md", english)]);
    let site = render(&checked);
    let (german, english) = (&site["vereinbarungen/weg/index.html"], &site["en/agreements/weg/index.html"]);
    assert_eq!(thing(german, "Project")["@id"], thing(english, "Project")["@id"]);
    assert_eq!(thing(english, "Project")["name"], "Road");
    assert_eq!((&thing(german, "WebPage")["inLanguage"], &thing(english, "WebPage")["inLanguage"]), (&"de".into(), &"en".into()));
    let triples = turtle(&site["daten/vereinbarungen.ttl"]);
    let label =
        said(&triples, "https://verbund.example/vereinbarungen/weg/#agreement", "http://www.w3.org/2004/02/skos/core#prefLabel");
    assert_eq!(label, BTreeSet::from(["Road".to_string(), "Straße".to_string()]));
}

const DCAT: &str = "http://www.w3.org/ns/dcat#";
const DCTERMS: &str = "http://purl.org/dc/terms/";

#[test]
fn portals_are_told_of_every_file() {
    let triples = turtle(&EXAMPLE_SITE["daten/catalog.ttl"]);
    let files: BTreeSet<String> = of_class(&triples, &format!("{DCAT}Distribution"))
        .iter()
        .flat_map(|name| said(&triples, name, &format!("{DCAT}downloadURL")))
        .collect();
    let exports = verbund::plan::export::Export::all();
    assert_eq!(files.len(), exports.len() - 2, "all but the description itself");
    for file in files {
        let path = file.strip_prefix(BASE).expect("a file of the site");
        assert!(EXAMPLE.plan.files.iter().any(|planned| planned.path == path), "{path} is written");
    }
}

#[test]
fn portals_are_told_where_the_catalogue_is_and_no_licence_is_invented() {
    let triples = turtle(&EXAMPLE_SITE["daten/catalog.ttl"]);
    let set = format!("{BASE}daten/#dataset-agreements");
    let place = "http://dcat-ap.de/def/politicalGeocoding/districtKey/05978".to_string();
    assert_eq!(said(&triples, &set, &format!("{DCTERMS}spatial")), BTreeSet::from([place.clone()]));
    assert_eq!(said(&triples, &set, "http://dcat-ap.de/def/dcatde/politicalGeocodingURI"), BTreeSet::from([place]));
    let level = "http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict".to_string();
    assert_eq!(said(&triples, &set, "http://dcat-ap.de/def/dcatde/politicalGeocodingLevelURI"), BTreeSet::from([level]));
    assert!(!triples.iter().any(|triple| triple.predicate.as_str().ends_with("license")));
}

#[test]
fn a_person_is_never_a_contact_of_portals() {
    let settings = "titel: Probe\nadresse: https://verbund.example/\nprofil: beispiel\nherausgeber: Kreis P\n\
                    kontakt: {stelle: Redaktion, mail: redaktion@p.example, person: Erika Muster, veroeffentlichen: ja}\n\
                    govdata: kreis P\n";
    let site = render(&check(&[("verbund.yaml", settings)]));
    let text = &site["daten/catalog.ttl"];
    assert!(text.contains("mailto:redaktion@p.example") && text.contains("\"Redaktion\"@de"));
    assert!(!text.contains("Muster"));
    assert!(
        text.contains("<http://dcat-ap.de/def/contributors/kreis%20P>"),
        "who delivers is named as it can stand in an address"
    );
}
