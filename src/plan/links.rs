//! Finds where the links inside texts lead: to other files of the catalogue, to annexes, or to
//! addresses of the site. A link that leads nowhere is told at its place.
//! Knows nothing of how a text is shown.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use super::route::{Route, Routes};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};
use crate::markdown::Body;
use crate::settings::Settings;

/// The addresses of the links of each text, in the order of the text.
pub type Links = BTreeMap<SourcePath, Vec<String>>;

/// Resolves the links of all texts for one language. `targets` says what stands at each address of
/// the first language.
pub fn resolve(
    catalogue: &Catalogue,
    routes: &Routes<'_>,
    targets: &BTreeMap<String, Route>,
    faults: &mut Vec<Diagnostic>,
) -> Links {
    let files = files(catalogue);
    let mut links = Links::new();
    for (path, body) in bodies(catalogue).filter(|(_, body)| !body.links.is_empty()) {
        let mut found = Vec::with_capacity(body.links.len());
        for link in &body.links {
            let address = address(path, &link.value, &files, routes, targets);
            if address.is_none() {
                faults.push(Diagnostic::new(Code::BrokenLink, path, link.span).with("target", &*link.value));
            }
            found.push(address.unwrap_or_else(|| "#".to_string()));
        }
        links.insert(path.clone(), found);
    }
    links
}

/// Tells the files of documents, sources and settings that are not below `files/`.
pub fn check_files(catalogue: &Catalogue, settings: &Settings, faults: &mut Vec<Diagnostic>) {
    let mut check = |path: &SourcePath, file: &str, span: Span| {
        if annex(catalogue, file).is_none() {
            faults.push(Diagnostic::new(Code::FileMissing, path, span).with("file", file));
        }
    };
    for (_, agreement) in catalogue.agreements() {
        for file in agreement.document.documents.iter().filter_map(|d| d.file.as_ref()) {
            check(&agreement.document.head.path, &file.value, file.span);
        }
    }
    for (_, source) in catalogue.sources() {
        if let Some(file) = &source.entry.file {
            check(&source.path, &file.value, file.span);
        }
    }
    if let Some(film) = &settings.legal.sign_language {
        check(&settings.path, &film.video.value, film.video.span);
    }
}

/// The annex of a name, with or without its folder.
pub fn annex<'c>(catalogue: &'c Catalogue, file: &str) -> Option<&'c SourcePath> {
    let below = |path: &SourcePath| path.as_str().split_once('/').map(|(_, below)| below.to_string());
    catalogue.annexes().iter().find(|path| path.as_str() == file || below(path).as_deref() == Some(file))
}

/// Every text with the file that it stands in.
fn bodies(catalogue: &Catalogue) -> impl Iterator<Item = (&SourcePath, &Body)> {
    let agreements = catalogue.agreements().map(|(_, a)| (&a.document.head.path, &a.document.body));
    let partners = catalogue.partners().map(|(_, p)| (&p.document.head.path, &p.document.body));
    let topics = catalogue.topics().map(|(_, t)| (&t.document.head.path, &t.document.body));
    let forms = catalogue.legal_forms().map(|(_, l)| (&l.document.head.path, &l.document.body));
    let recommendations = catalogue.recommendations().map(|(_, r)| (&r.document.head.path, &r.document.body));
    let guides = catalogue.guides().map(|(_, g)| (&g.document.head.path, &g.document.body));
    let pages = catalogue.pages().map(|(_, p)| (&p.document.head.path, &p.document.body));
    let translations = catalogue.translations().map(|t| (&t.path, &t.body));
    agreements.chain(partners).chain(topics).chain(forms).chain(recommendations).chain(guides).chain(pages).chain(translations)
}

/// The route of every file that has a page.
fn files(catalogue: &Catalogue) -> BTreeMap<&str, Route> {
    let mut files = BTreeMap::new();
    files.extend(catalogue.agreements().map(|(id, a)| (a.document.head.path.as_str(), Route::Agreement(id))));
    files.extend(catalogue.partners().map(|(id, p)| (p.document.head.path.as_str(), Route::Partner(id))));
    files.extend(catalogue.topics().map(|(id, t)| (t.document.head.path.as_str(), Route::Topic(id))));
    files.extend(catalogue.legal_forms().map(|(id, l)| (l.document.head.path.as_str(), Route::LegalForm(id))));
    files.extend(catalogue.recommendations().map(|(id, r)| (r.document.head.path.as_str(), Route::Recommendation(id))));
    files.extend(catalogue.guides().map(|(id, g)| (g.document.head.path.as_str(), Route::Guide(id))));
    files.extend(catalogue.pages().map(|(id, p)| (p.document.head.path.as_str(), super::page_route(catalogue, id))));
    files.extend(catalogue.annexes().iter().map(|path| (path.as_str(), Route::Annex(path.clone()))));
    files
}

/// Where one link leads: `../topics/umwelt.md#a`, `files/plan.pdf` or `/themen/umwelt/`.
fn address(
    from: &SourcePath,
    target: &str,
    files: &BTreeMap<&str, Route>,
    routes: &Routes<'_>,
    targets: &BTreeMap<String, Route>,
) -> Option<String> {
    let (path, fragment) = target.split_once('#').map_or((target, None), |(path, fragment)| (path, Some(fragment)));
    let fragment = fragment.map(|f| format!("#{f}")).unwrap_or_default();
    let plain = percent_decode_str(path).decode_utf8().ok();
    let route = [Some(path), plain.as_deref()].into_iter().flatten().find_map(|path| lead(from, path, files, targets))?;
    Some(routes.url(route) + &fragment)
}

/// What stands at a path: an address of the site, or a file, from another one or from the catalogue.
fn lead<'r>(
    from: &SourcePath,
    path: &str,
    files: &'r BTreeMap<&str, Route>,
    targets: &'r BTreeMap<String, Route>,
) -> Option<&'r Route> {
    if let Some(site) = path.strip_prefix('/') {
        return targets.get(site);
    }
    let beside = joined(from, path)?;
    files.get(beside.as_str()).or_else(|| files.get(path))
}

/// A path beside another file, `..` taken out; nothing where it leaves the catalogue.
fn joined(from: &SourcePath, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.as_str().split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}
