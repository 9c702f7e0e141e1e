//! The description for open data portals by DCAT-AP.de 3.0 (GovData, which collects it from here): the catalogue
//! of the site, its two data sets, and every file of them.
//!
//! Mandatory are title, description and publisher, and for each file its address and licence. What the settings
//! do not say is left out; a licence is never invented. `dcatde:politicalGeocodingURI` is out of date in 3.0 and
//! stands beside `dcterms:spatial` for those who still collect by 2.0 (Konvention 8).
//! Knows nothing of syntax, or of what the files say.

use super::{Node, Sink, Value, authority, id};
use crate::emit::context::Context;
use crate::emit::provenance;
use crate::plan::export::{Export, Table};
use crate::plan::route::Route;

/// The licence of the settings, in the list of DCAT-AP.de.
fn licence(context: &Context<'_>) -> Option<Value> {
    context.settings.licence.map(|licence| Value::Node(licence.terms().dcat.to_string()))
}

/// How users name whom the data come from, where the licence asks for it (Konvention 35).
fn attribution(context: &Context<'_>) -> Option<Value> {
    let asked = context.settings.licence.filter(|licence| licence.terms().attribution);
    asked.map(|_| Value::Said(provenance::citation(context), context.settings.language))
}

/// One set of data with its files.
struct Set {
    /// `agreements` or `partners`, also in the keys of the words.
    id: &'static str,
    files: Vec<Export>,
}

/// All files in sets: what is about partners alone, and all else.
fn sets() -> [Set; 2] {
    let described = |export: &Export| !matches!(export, Export::DcatTurtle | Export::DcatJsonLd);
    let (partners, agreements) = Export::all()
        .into_iter()
        .filter(described)
        .partition(|export| matches!(export, Export::Csv(Table::Partners) | Export::ExcelCsv(Table::Partners) | Export::GeoJson));
    [Set { id: "agreements", files: agreements }, Set { id: "partners", files: partners }]
}

pub fn say(context: &Context<'_>, sink: &mut Sink<'_>) {
    let sets: Vec<Set> = sets().into_iter().filter(|set| !set.files.is_empty()).collect();
    sink(catalogue(context, &sets));
    publisher(sink, context);
    contact(sink, context);
    period(sink, context);
    for set in sets {
        sink(data_set(context, &set));
        for export in set.files {
            file(sink, context, export);
        }
    }
}

fn words(context: &Context<'_>, key: &str) -> Value {
    Value::Said(context.strings().text(key), context.language())
}

fn day(context: &Context<'_>) -> Value {
    Value::Typed(context.settings.as_of.to_string(), "xsd:date")
}

fn languages(context: &Context<'_>) -> Vec<Value> {
    context.settings.languages.iter().map(|language| Value::Node(authority::language(*language))).collect()
}

fn catalogue(context: &Context<'_>, sets: &[Set]) -> Node {
    let settings = context.settings;
    let said = |text: &str| Value::Said(text.to_string(), settings.language);
    let description = settings.description.as_deref().map_or_else(|| words(context, "dcat_catalogue_description"), said);
    located(context, Node::new(id::portal(context, "catalog"), &["dcat:Catalog"]), Geography::Place)
        .say("dcterms:title", said(&settings.title))
        .say("dcterms:description", description)
        .all("dcterms:publisher", named_publisher(context))
        .all("dcterms:language", languages(context))
        .all("dcterms:license", licence(context))
        .say("dcterms:modified", day(context))
        .to("dcat:themeTaxonomy", authority::themes())
        .to("foaf:homepage", context.first().absolute(&Route::OpenData))
        .all("dcat:dataset", sets.iter().map(|set| Value::Node(set_id(context, set))))
}

fn set_id(context: &Context<'_>, set: &Set) -> String {
    id::portal(context, &format!("dataset-{}", set.id))
}

fn data_set(context: &Context<'_>, set: &Set) -> Node {
    let topics = context.catalogue.topics().map(|(_, topic)| {
        let document = &topic.document;
        Value::Said(document.short.as_ref().unwrap_or(&document.title.value).to_string(), context.settings.language)
    });
    let keywords = std::iter::once(words(context, "dcat_keyword")).chain(topics.filter(|_| set.id == "agreements"));
    let name = set_id(context, set);
    let contributor = context.settings.govdata.as_deref().map(authority::contributor);
    located(context, Node::new(&name, &["dcat:Dataset"]), Geography::PlaceAndLevel)
        .say("dcterms:title", words(context, &format!("dcat_set_{}", set.id)))
        .say("dcterms:description", words(context, &format!("dcat_set_{}_description", set.id)))
        .say("dcterms:identifier", Value::Text(name))
        .all("dcatde:contributorID", contributor.map(Value::Node))
        .all("dcterms:publisher", named_publisher(context))
        .all("dcat:contactPoint", has_contact(context).then(|| Value::Node(contact_id(context))))
        .to("dcat:theme", authority::theme())
        .all("dcat:keyword", keywords)
        .all("dcterms:language", [Value::Node(authority::language(context.settings.language))])
        .all("dcterms:license", licence(context))
        .say("dcterms:modified", day(context))
        .all("dcterms:temporal", since(context).map(|_| Value::Node(period_id(context))))
        .to("dcterms:accrualPeriodicity", authority::irregular())
        .to("dcterms:accessRights", authority::public())
        .to("dcatap:availability", authority::available())
        .to("dcat:landingPage", context.first().absolute(&Route::OpenData))
        .all("dcat:distribution", set.files.iter().map(|export| Value::Node(file_id(context, *export))))
}

/// How exactly it is said where something is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Geography {
    Place,
    /// In the words of DCAT-AP.de too, which only data sets have.
    PlaceAndLevel,
}

/// The region of the catalogue, where its official key is known.
fn located(context: &Context<'_>, node: Node, geography: Geography) -> Node {
    let region = context.catalogue.region().map(|region| &context.catalogue.partner(region).document);
    let coded = region.and_then(|region| authority::geocoding(region.kind, &region.ags.as_ref()?.value));
    let Some(code) = coded else { return node };
    let node = node.to("dcterms:spatial", code.place.clone());
    if geography == Geography::Place {
        return node;
    }
    node.to("dcatde:politicalGeocodingURI", code.place).to("dcatde:politicalGeocodingLevelURI", code.level)
}

fn named_publisher(context: &Context<'_>) -> Option<Value> {
    context.settings.publisher.as_ref().map(|_| Value::Node(id::publisher(context)))
}

fn publisher(sink: &mut Sink<'_>, context: &Context<'_>) {
    let Some(publisher) = &context.settings.publisher else { return };
    let node = Node::new(id::publisher(context), &["foaf:Agent"]);
    let node = node.say("foaf:name", Value::Said(publisher.name.to_string(), context.settings.language));
    sink(node.all("foaf:homepage", publisher.url.as_deref().and_then(Value::address)));
}

fn contact_id(context: &Context<'_>) -> String {
    id::portal(context, "contact")
}

/// A contact must offer a way (Konvention 1).
fn has_contact(context: &Context<'_>) -> bool {
    context.settings.contact.as_ref().is_some_and(|contact| contact.email.is_some() || contact.url.is_some())
}

/// The office; never a person.
fn contact(sink: &mut Sink<'_>, context: &Context<'_>) {
    let Some(contact) = context.settings.contact.as_ref().filter(|_| has_contact(context)) else { return };
    let name = contact.office.as_ref().or(context.settings.publisher.as_ref().map(|publisher| &publisher.name));
    let telephone = contact.phone.as_deref().and_then(telephone);
    let email = contact.email.as_deref().and_then(|email| Value::address(&format!("mailto:{email}")));
    sink(
        Node::new(contact_id(context), &["vcard:Kind"])
            .all("vcard:fn", name.map(|name| Value::Said(name.to_string(), context.settings.language)))
            .all("vcard:hasEmail", email)
            .all("vcard:hasTelephone", telephone)
            .all("vcard:hasURL", contact.url.as_deref().and_then(Value::address)),
    );
}

/// A number as an address (RFC 3966): digits, and a plus at its beginning.
fn telephone(written: &str) -> Option<Value> {
    let digits: String = written.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    let international = written.trim_start().starts_with('+');
    (digits.len() > 4 && international).then(|| Value::Node(format!("tel:+{digits}")))
}

fn period_id(context: &Context<'_>) -> String {
    id::portal(context, "period")
}

/// The first year in which an agreement of the catalogue began.
fn since(context: &Context<'_>) -> Option<i16> {
    context.catalogue.agreements().filter_map(|(_, agreement)| agreement.start()).map(|start| start.first_year()).min()
}

fn period(sink: &mut Sink<'_>, context: &Context<'_>) {
    let Some(since) = since(context) else { return };
    let node = Node::new(period_id(context), &["dcterms:PeriodOfTime"]);
    sink(node.say("dcat:startDate", Value::Typed(format!("{since:04}"), "xsd:gYear")));
}

fn file_name(context: &Context<'_>, export: Export) -> String {
    context.first().last_word(&Route::Export(export))
}

fn file_id(context: &Context<'_>, export: Export) -> String {
    id::portal(context, &format!("file-{}", file_name(context, export)))
}

/// A file; its address is both where it is reached and where it is fetched (Konvention 39).
fn file(sink: &mut Sink<'_>, context: &Context<'_>, export: Export) {
    let address = id::file(context, export);
    let checksum = id::portal(context, &format!("checksum-{}", file_name(context, export)));
    let print = context.print(export);
    sink(
        Node::new(file_id(context, export), &["dcat:Distribution"])
            .say("dcterms:title", Value::Said(title(context, export), context.language()))
            .to("dcat:accessURL", &address)
            .to("dcat:downloadURL", &address)
            .to("dcterms:format", authority::file_type(export))
            .all("dcat:mediaType", authority::media_type(export).map(Value::Node))
            .all("dcterms:license", licence(context))
            .all("dcatde:licenseAttributionByText", attribution(context))
            .say("dcterms:modified", day(context))
            .to("dcatap:availability", authority::available())
            .say("dcat:byteSize", Value::Typed(print.bytes.to_string(), "xsd:nonNegativeInteger"))
            .to("spdx:checksum", &checksum),
    );
    sink(
        Node::new(checksum, &["spdx:Checksum"])
            .to("spdx:algorithm", authority::SHA256)
            .say("spdx:checksumValue", Value::Typed(print.sha256, "xsd:hexBinary")),
    );
}

/// What a file is called: „Vereinbarungen als CSV“.
pub fn title(context: &Context<'_>, export: Export) -> String {
    let strings = context.strings();
    let key = format!("dcat_file_{}", export.id());
    let Some(table) = export.table() else { return strings.text(&key) };
    let table = match table {
        Table::Agreements => "nav_agreements",
        Table::Participations => "dcat_table_participations",
        Table::Partners => "nav_partners",
        Table::Topics => "nav_topics",
    };
    strings.fill(&key, &[("table", strings.text(table).into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_number_becomes_an_address() {
        let number = |written| telephone(written);
        assert_eq!(number("+49 (0)2303 27-0"), Some(Value::Node("tel:+492303270".into())));
        assert_eq!(number("02303 27-0"), None);
        assert_eq!(number("+"), None);
    }
}
