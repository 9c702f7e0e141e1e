//! The form for people without git: when it is there, what it asks for, what it hands out, and what
//! it must never hand out.

use scraper::{Html, Selector};
use serde_json::Value;
use verbund::document::schema::{Kind, Record};
use verbund::keys::reachable;
use verbund::plan::EDITABLE;

use crate::support::{EXAMPLE_SITE, check, codes, example_page, render, words};

const SETTINGS: &str = "titel: Prüfkatalog\nadresse: https://pruefung.example/katalog/\nprofil: beispiel\n";

fn site_with(settings: &str, files: &[(&str, &str)]) -> crate::support::Site {
    let settings = format!("{SETTINGS}{settings}");
    let mut all = vec![("verbund.yaml", settings.as_str())];
    all.extend(files);
    let checked = check(&all);
    assert!(!checked.has_errors(), "{:#?}", checked.diagnostics);
    render(&checked)
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector of this test")
}

#[test]
fn the_form_is_there_only_where_it_is_switched_on() {
    for off in ["", "redaktion: nein\n", "redaktion: {formular: nein, mail: a@b.example}\n"] {
        let site = site_with(off, &[]);
        let found: Vec<&String> = site.keys().filter(|path| path.starts_with("redaktion/")).collect();
        assert!(found.is_empty(), "{off}: {found:?}");
        assert!(site.values().all(|html| !html.contains("Änderung vorschlagen")), "{off}");
    }
    for on in ["redaktion: ja\n", "redaktion: {mail: a@b.example}\n"] {
        let site = site_with(on, &[]);
        for path in
            ["redaktion/index.html", "redaktion/vereinbarung/index.html", "redaktion/partner/index.html", "redaktion/namen.json"]
        {
            assert!(site.contains_key(path), "{on}: {path}");
        }
        assert!(site["redaktion/partner/index.html"].contains("content=\"noindex, follow\""));
        assert!(!site["sitemap.xml"].contains("redaktion"));
    }
}

#[test]
fn every_page_leads_to_the_form_and_fact_sheets_bring_their_entry() {
    assert!(words(example_page("/themen/")).contains("Für die Redaktion"));
    let sheet = example_page("/vereinbarungen/archiv-luenen-selm/");
    assert!(sheet.contains("href=\"/redaktion/vereinbarung/?id=archiv-luenen-selm\""));
    assert!(example_page("/partner/kamen/").contains("href=\"/redaktion/partner/?id=kamen\""));
    assert!(!example_page("/themen/").contains("Änderung vorschlagen"));
}

/// The keys that a page asks for below an element, by their German and English names.
fn asked(page: &Html, below: &str) -> Vec<(String, String)> {
    let fields = selector(&format!("{below} .field"));
    let name = |e: &scraper::ElementRef<'_>, attribute: &str| e.value().attr(attribute).unwrap_or_default().to_string();
    page.select(&fields).map(|e| (name(&e, "data-de"), name(&e, "data-en"))).collect()
}

#[test]
fn every_key_of_the_table_and_of_its_records_is_asked_for() {
    for kind in EDITABLE {
        let address = if kind == Kind::Partner { "/redaktion/partner/" } else { "/redaktion/vereinbarung/" };
        // The parser of this test leaves templates closed; their content is what is asked about here.
        let html = example_page(address)
            .replace("<template id=", "<div id=")
            .replace("<template>", "<div>")
            .replace("</template>", "</div>");
        let page = Html::parse_document(&html);
        let is_whole = |record: &Record, found: Vec<(String, String)>| {
            let mut found: Vec<String> = found.into_iter().map(|(_, en)| en).collect();
            let mut keys: Vec<String> = record.keys.iter().map(|key| key.en.to_string()).collect();
            found.sort();
            keys.sort();
            assert_eq!(found, keys, "{}", record.name);
        };
        is_whole(kind.record(), asked(&page, "form.editor > section"));
        for record in reachable(kind.record()).into_iter().skip(1) {
            is_whole(record, asked(&page, &format!("#record-{}", record.name)));
        }
    }
}

#[test]
fn a_field_is_tied_to_its_words_and_offers_the_words_of_its_list() {
    let page = Html::parse_document(example_page("/redaktion/vereinbarung/"));
    let status = page.select(&selector("#agreement-status")).next().expect("a field for the status");
    let options: Vec<(String, String)> = status
        .select(&selector("option"))
        .map(|o| (o.value().attr("value").unwrap_or_default().to_string(), o.text().collect()))
        .collect();
    assert!(options.contains(&("in_pruefung".into(), "In Prüfung".into())), "{options:?}");
    for control in page.select(&selector(".control, #body, #file-name")) {
        let id = control.value().attr("id").expect("an id");
        let label = page.select(&selector(&format!("label[for='{id}']"))).count();
        assert_eq!(label, 1, "{id} has one label");
        for described in control.value().attr("aria-describedby").expect("a description").split(' ') {
            assert_eq!(page.select(&selector(&format!("#{described}"))).count(), 1, "{id}: {described}");
        }
    }
}

#[test]
fn what_the_pages_do_not_show_does_not_leave_the_file() {
    let partner = "---\nname: Stadt Unna\nart: stadt\nkontakt:\n  - stelle: Bürgerbüro\n    person: Erika Muster # Durchwahl 17\n  - {person: Max Beispiel, veroeffentlichen: ja}\nx_intern: nur für uns\n---\n\nText <!-- noch prüfen --> hier.\n";
    let agreement = "---\ntitel: Alt\nzusammenfassung: Eine Vereinbarung.\nthemen: [bildung]\npartner: [kamen, unna]\nkontakt: {stelle: Amt, person: Eva Geheim}\nx_offen: sichtbar\n---\n";
    let draft =
        "---\ntitel: Geheimplan\nzusammenfassung: Noch nicht.\nthemen: [bildung]\npartner: [kamen, unna]\nentwurf: ja\n---\n";
    let files = [("partners/unna.md", partner), ("agreements/alt.md", agreement), ("agreements/plan.md", draft)];
    let site = site_with("redaktion: ja\n", &files);
    for (path, text) in &site {
        for secret in ["Erika Muster", "Durchwahl", "nur für uns", "noch prüfen", "Eva Geheim", "Geheimplan"] {
            assert!(!text.contains(secret), "{secret} in {path}");
        }
    }
    let unna: Value = serde_json::from_str(&site["redaktion/partner/unna.json"]).expect("JSON");
    assert_eq!(unna["withheld"], serde_json::json!(["kontakt", "x_intern"]));
    assert_eq!(unna["comments"], serde_json::json!(["kontakt"]));
    assert_eq!(unna["hidden"], true);
    assert!(site["redaktion/partner/unna.json"].contains("Max Beispiel"));
    assert!(site["redaktion/vereinbarung/alt.json"].contains("sichtbar"));
    assert!(!site.contains_key("redaktion/vereinbarung/plan.json"));
}

#[test]
fn what_stands_in_the_files_of_the_example_comes_back_whole() {
    for kind in EDITABLE {
        let folder = if kind == Kind::Partner { "partner" } else { "vereinbarung" };
        let entries =
            EXAMPLE_SITE.iter().filter(|(path, _)| path.starts_with(&format!("redaktion/{folder}/")) && path.ends_with(".json"));
        let mut count = 0;
        for (path, json) in entries {
            count += 1;
            let entry: Value = serde_json::from_str(json).expect("JSON");
            let file = crate::support::folder("content").join(entry["path"].as_str().expect("a path"));
            let text = std::fs::read_to_string(file).expect("a file of the example");
            let raw: String =
                entry["fields"].as_array().expect("a list").iter().map(|f| f["raw"].as_str().unwrap_or_default()).collect();
            assert_eq!(format!("---\n{raw}---\n{}", entry["body"].as_str().unwrap_or_default()), text, "{path}");
        }
        assert!(count > 100, "{count} entries");
    }
}

#[test]
fn names_lead_to_what_entries_may_refer_to() {
    let names: Value = serde_json::from_str(&EXAMPLE_SITE["redaktion/namen.json"]).expect("JSON");
    let of = |kind: &str| names[kind].as_array().map_or(0, Vec::len);
    assert_eq!((of("agreement"), of("partner"), of("topic")), (106, 114, 10));
    assert!(of("source") > 0 && of("group") > 0 && of("legal_form") > 0);
    let kamen = names["partner"].as_array().and_then(|all| all.iter().find(|one| one[0] == "kamen")).expect("Kamen");
    assert_eq!(kamen[1], "Stadt Kamen");
}

#[test]
fn the_form_speaks_the_language_of_the_page_and_writes_that_of_the_catalogue() {
    let site = site_with("weitere_sprachen: [en]\nredaktion: ja\n", &[]);
    let english = &site["en/editing/agreement/index.html"];
    assert!(words(english).contains("Add an agreement") && words(english).contains("The essentials"));
    assert!(english.contains("data-keys=\"de\"") && english.contains("<option value=\"in_pruefung\">"));
    assert!(english.contains("data-names=\"/katalog/redaktion/namen.json\""));
    assert!(!site.contains_key("en/editing/names.json"), "the files of the form are shared");
}

#[test]
fn where_files_go_comes_from_the_settings() {
    let settings = "redaktion: {mail: form@pruefung.example, neue_datei: \"https://git.example/neu?f={datei}&t={text}\"}\n";
    let form = &site_with(settings, &[])["redaktion/vereinbarung/index.html"];
    assert!(form.contains("data-email=\"form@pruefung.example\""));
    assert!(form.contains("data-new-file=\"https://git.example/neu?f={file}&amp;t={text}\""));
    let bad = format!("{SETTINGS}redaktion: {{neue_datei: \"javascript:alert(1)\"}}\n");
    assert_eq!(codes(&check(&[("verbund.yaml", &bad)]).diagnostics), ["V312"]);
}

const CMS: &str = "redaktion:\n  cms: {dienst: gitlab, ablage: kreis/katalog, ordner: content, server: \"https://git.kreis.example/\", anwendung: abc}\n";

#[test]
fn a_cms_finds_every_kind_of_file_with_every_key() {
    let site = site_with(
        CMS,
        &[("agreements/alt/vhs.md", "---\ntitel: Alt\nzusammenfassung: Eine.\nthemen: [bildung]\npartner: [kamen, unna]\n---\n")],
    );
    let config: Value = serde_yaml::from_str(&site["redaktion/cms/config.yml"]).expect("YAML");
    assert_eq!(config["backend"]["api_root"], "https://git.kreis.example/api/v4");
    let collections = config["collections"].as_array().expect("a list");
    let folders: Vec<&str> = collections.iter().filter_map(|c| c["folder"].as_str()).collect();
    assert!(folders.starts_with(&["content/agreements", "content/agreements/alt", "content/partners"]), "{folders:?}");
    for collection in collections {
        let fields = collection["fields"].as_array().expect("fields");
        let names: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
        let kind = verbund::document::schema::FILE_KINDS
            .iter()
            .find(|kind| kind.folders().iter().any(|f| collection["folder"].as_str().is_some_and(|folder| folder.contains(f))))
            .expect("a folder of a kind");
        for key in kind.record().keys {
            let field = fields.iter().find(|field| field["name"] == key.de).unwrap_or_else(|| panic!("{} in {names:?}", key.de));
            assert_eq!(field["required"], key.required, "{}", key.de);
            assert!(field["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{}", key.de);
        }
        assert_eq!(names.last(), Some(&"body"));
    }
}

#[test]
fn the_configuration_is_one_that_the_cms_understands() {
    let schema: Value = serde_json::from_str(include_str!("../data/sveltia-cms.schema.json")).expect("a schema");
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    for service in ["gitlab", "github", "forgejo"] {
        let config: Value =
            serde_yaml::from_str(&site_with(&CMS.replace("gitlab", service), &[])["redaktion/cms/config.yml"]).expect("YAML");
        let faults: Vec<String> =
            validator.iter_errors(&config).map(|fault| format!("{} at {}", fault, fault.instance_path())).collect();
        assert!(faults.is_empty(), "{service}: {}", faults.join("\n").chars().take(3000).collect::<String>());
    }
    assert!(!validator.is_valid(&serde_json::json!({ "backend": { "name": "gitlab" } })), "the schema refuses what is none");
}

#[test]
fn there_is_no_cms_without_a_server_for_it() {
    assert!(!site_with("redaktion: ja\n", &[]).contains_key("redaktion/cms/config.yml"));
}
