//! `datapackage.json`: what the CSV files say, for programs (Frictionless Data Package 1.0 with Table Schema
//! 1.0, which version 2 reads too). Knows nothing of how cells are made.

use serde_json::{Map, Value, json};

use crate::emit::context::Context;
use crate::emit::provenance;
use crate::emit::table::{self, Column, Kind};
use crate::names;
use crate::plan::export::{Export, Table, VERSION};
use crate::plan::route::Route;

/// The bytes of the file.
pub fn write(context: &Context<'_>) -> Vec<u8> {
    let mut text = serde_json::to_string_pretty(&package(context)).expect("what is made of texts and numbers is JSON");
    text.push('\n');
    text.into_bytes()
}

fn package(context: &Context<'_>) -> Value {
    let settings = context.settings;
    let mut package = Map::new();
    let mut set = |key: &str, value: Value| package.insert(key.to_string(), value);
    set("profile", json!("tabular-data-package"));
    let name = names::slug(&settings.title);
    set("name", json!(if name.is_empty() { "verbund" } else { &name }));
    set("id", json!(context.routes.absolute(&Route::Export(Export::Package))));
    set("title", json!(settings.title));
    if let Some(description) = &settings.description {
        set("description", json!(description));
    }
    set("homepage", json!(context.routes.absolute(&Route::OpenData)));
    set("version", json!(VERSION));
    set("created", json!(format!("{}T00:00:00Z", settings.as_of)));
    if let Some(licence) = settings.licence {
        let terms = licence.terms();
        set("licenses", json!([{"name": terms.spdx, "path": terms.url, "title": terms.name}]));
    }
    set("contributors", json!([publisher(context)]));
    let sources: Vec<Value> = context.catalogue.sources().map(|(_, source)| cited(&source.entry)).collect();
    if !sources.is_empty() {
        set("sources", json!(sources));
    }
    set("resources", Table::ALL.iter().map(|table| resource(context, *table)).collect());
    Value::Object(package)
}

fn publisher(context: &Context<'_>) -> Value {
    let mut publisher = json!({"title": provenance::publisher(context), "role": "publisher"});
    if let Some(url) = context.settings.publisher.as_ref().and_then(|publisher| publisher.url.as_ref()) {
        publisher["path"] = json!(url);
    }
    if let Some(email) = context.settings.contact.as_ref().and_then(|contact| contact.email.as_ref()) {
        publisher["email"] = json!(email);
    }
    publisher
}

fn cited(source: &crate::document::vocabulary::SourceEntry) -> Value {
    match &source.url {
        Some(url) => json!({"title": source.title, "path": url}),
        None => json!({"title": source.title}),
    }
}

/// One CSV file with its size, its checksum and what stands in its columns.
fn resource(context: &Context<'_>, table: Table) -> Value {
    let strings = context.strings();
    let print = context.print(Export::Csv(table));
    json!({
        "profile": "tabular-data-resource",
        "name": table.id(),
        "path": context.routes.last_word(&Route::Export(Export::Csv(table))),
        "title": strings.text(&format!("table_{}", table.id())),
        "description": strings.text(&format!("table_{}.about", table.id())),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": print.bytes,
        "hash": format!("sha256:{}", print.sha256),
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true},
        "schema": schema(context, table),
    })
}

fn schema(context: &Context<'_>, table: Table) -> Value {
    let mut schema = json!({
        "fields": table::columns(table).iter().map(|column| field(context, table, column)).collect::<Vec<Value>>(),
        "missingValues": [""],
        "primaryKey": table::primary_key(table),
    });
    let foreign: Vec<Value> = table::foreign_keys(table).iter().map(|(key, of)| foreign_key(table, key, *of)).collect();
    if !foreign.is_empty() {
        schema["foreignKeys"] = json!(foreign);
    }
    schema
}

/// The standard wants an empty name where a table refers to itself.
fn foreign_key(table: Table, key: &str, of: Table) -> Value {
    let resource = if of == table { "" } else { of.id() };
    json!({"fields": key, "reference": {"resource": resource, "fields": "id"}})
}

fn field(context: &Context<'_>, table: Table, column: &Column) -> Value {
    let strings = context.strings();
    let (kind, format) = match column.kind {
        Kind::Id | Kind::Text | Kind::Choice(_) | Kind::List => ("string", "default"),
        Kind::Address => ("string", "uri"),
        Kind::Day => ("date", "default"),
        Kind::Count => ("integer", "default"),
    };
    let mut about = table::about(table, column, strings);
    if let Kind::List = column.kind {
        about = format!("{about} {}", strings.fill("data_several", &[("sign", table::BETWEEN.into())]));
    }
    let mut field = json!({
        "name": column.key,
        "title": table::title(table, column, strings),
        "description": about,
        "type": kind,
        "format": format,
    });
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".to_string(), json!(true));
    }
    if table::primary_key(table) == [column.key] {
        constraints.insert("unique".to_string(), json!(true));
    }
    if let Kind::Choice(choices) = column.kind {
        constraints.insert("enum".to_string(), choices.iter().map(|choice| json!(choice.en)).collect());
    }
    if !constraints.is_empty() {
        field["constraints"] = Value::Object(constraints);
    }
    field
}
