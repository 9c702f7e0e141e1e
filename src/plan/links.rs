//! Finds where the links inside texts lead: to other files of the catalogue, to annexes, or to
//! addresses of the site. A link that leads nowhere is told at its place.
//! Knows nothing of how a text is shown.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use percent_encoding::percent_decode_str;

use super::route::{Route, Routes};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ANNEX_FOLDERS;
use crate::location::{Placed, SourcePath, Span};
use crate::markdown::Body;
use crate::names;
use crate::settings::Settings;

/// The addresses of the links of each text, in the order of the text.
pub type Links = BTreeMap<SourcePath, Vec<String>>;

/// Resolves the links of all texts for one language. `stands_at` says what stands at an address of
/// the first language.
pub fn resolve(
    catalogue: &Catalogue,
    routes: &Routes<'_>,
    stands_at: &dyn Fn(&str) -> Option<Route>,
    faults: &mut Vec<Diagnostic>,
) -> Links {
    let targets = Targets { catalogue, stands_at, files: OnceCell::new(), texts: OnceCell::new() };
    let mut links = Links::new();
    for text in texts(catalogue).filter(|text| !text.body.links.is_empty()) {
        let mut found = Vec::with_capacity(text.body.links.len());
        for link in &text.body.links {
            let address = targets.address(&text, link, routes, faults);
            if address.is_none() {
                let web = link.value.starts_with("www.").then(|| format!("https://{}", link.value));
                faults.push(Diagnostic::new(Code::BrokenLink, text.path, link.span).with("target", &*link.value).suggest(web));
            }
            found.push(address.unwrap_or_else(|| "#".to_string()));
        }
        links.insert(text.path.clone(), found);
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
    catalogue.annex(file).or_else(|| ANNEX_FOLDERS.iter().find_map(|folder| catalogue.annex(&format!("{folder}/{file}"))))
}

/// A text and the file that it stands in.
struct Text<'c> {
    path: &'c SourcePath,
    /// The file whose page shows it: for a translation the one that it belongs to.
    page: &'c SourcePath,
    body: &'c Body,
}

/// Every text of the catalogue.
fn texts(catalogue: &Catalogue) -> impl Iterator<Item = Text<'_>> {
    let agreements = catalogue.agreements().map(|(_, a)| (&a.document.head.path, &a.document.body));
    let partners = catalogue.partners().map(|(_, p)| (&p.document.head.path, &p.document.body));
    let topics = catalogue.topics().map(|(_, t)| (&t.document.head.path, &t.document.body));
    let forms = catalogue.legal_forms().map(|(_, l)| (&l.document.head.path, &l.document.body));
    let recommendations = catalogue.recommendations().map(|(_, r)| (&r.document.head.path, &r.document.body));
    let guides = catalogue.guides().map(|(_, g)| (&g.document.head.path, &g.document.body));
    let pages = catalogue.pages().map(|(_, p)| (&p.document.head.path, &p.document.body));
    let own = agreements.chain(partners).chain(topics).chain(forms).chain(recommendations).chain(guides).chain(pages);
    let translations = catalogue.translations().map(|t| Text { path: &t.path, page: &t.of, body: &t.body });
    own.map(|(path, body)| Text { path, page: path, body }).chain(translations)
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

/// What links can lead to; made when the first link asks for it.
struct Targets<'a> {
    catalogue: &'a Catalogue,
    stands_at: &'a dyn Fn(&str) -> Option<Route>,
    files: OnceCell<BTreeMap<&'a str, Route>>,
    /// The texts of each page, in all languages.
    texts: OnceCell<BTreeMap<Route, Vec<&'a Body>>>,
}

impl<'a> Targets<'a> {
    fn file(&self, path: &str) -> Option<Route> {
        self.files.get_or_init(|| files(self.catalogue)).get(path).cloned()
    }

    fn texts(&self) -> &BTreeMap<Route, Vec<&'a Body>> {
        self.texts.get_or_init(|| {
            let mut of: BTreeMap<Route, Vec<&Body>> = BTreeMap::new();
            for text in texts(self.catalogue) {
                of.entry(self.file(text.page.as_str()).expect("every text belongs to a file")).or_default().push(text.body);
            }
            of
        })
    }

    /// Where one link leads: `../topics/umwelt.md#a`, `files/plan.pdf`, `/files/plan.pdf`, `/themen/umwelt/` or `#a`. A
    /// place that the page does not have is told.
    fn address(
        &self,
        text: &Text<'_>,
        link: &Placed<Arc<str>>,
        routes: &Routes<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<String> {
        let (path, fragment) = link.value.split_once('#').map_or((&*link.value, None), |(path, place)| (path, Some(place)));
        let within = path.is_empty() && fragment.is_some();
        let route = if within { self.file(text.page.as_str()) } else { self.lead(text.path, path) }?;
        let Some(fragment) = fragment else { return Some(routes.url(&route)) };
        let place = percent_decode_str(fragment).decode_utf8_lossy();
        let beside = format!("{}{place}", text.body.prefix);
        if within && text.body.has_id(&beside) {
            return Some(format!("#{beside}"));
        }
        if let Some(near) = self.missing(&route, &place) {
            let fault = Diagnostic::new(Code::PlaceMissing, text.path, link.span).with("place", &*place);
            faults.push(fault.with("near", near.unwrap_or("none")));
        }
        Some(if within { format!("#{fragment}") } else { format!("{}#{fragment}", routes.url(&route)) })
    }

    /// What stands at a path, as it is written or with `%20` and the like resolved.
    fn lead(&self, from: &SourcePath, path: &str) -> Option<Route> {
        let plain = percent_decode_str(path).decode_utf8().ok();
        let at = |path: &str| match path.strip_prefix('/') {
            Some(site) => (self.stands_at)(site).or_else(|| self.file(site)),
            None => self.file(joined(from, path)?.as_str()).or_else(|| self.file(path)),
        };
        at(path).or_else(|| at(&plain?))
    }

    /// The place that was probably meant, where a page does not have one of that name. Places of the
    /// program's own begin with `s-`; the home page and pages without a text have more of them.
    fn missing(&self, route: &Route, place: &str) -> Option<Option<&str>> {
        let texts = self.texts().get(route).filter(|_| *route != Route::Home)?;
        if place.is_empty() || place.starts_with("s-") || texts.iter().any(|body| body.has_id(place)) {
            return None;
        }
        let headings = texts.iter().flat_map(|body| &body.headings);
        Some(names::nearest(place, headings.flat_map(|h| [(&*h.id, &*h.id), (&*h.text, &*h.id)])))
    }
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
