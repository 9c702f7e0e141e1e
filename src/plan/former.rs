//! Former addresses: ids that a thing had before, and whole addresses of the site. One that can be
//! no address is told.

use std::sync::Arc;

use percent_encoding::percent_decode_str;

use super::route::{Route, Routes};
use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::location::{Location, Placed, SourcePath};
use crate::names;

/// A former address, the place that names it, and the page it leads to.
pub type Former = (Route, Location, Route);

/// The former names of one thing, its file, and its page.
type Named<'c> = (&'c [Placed<Arc<str>>], &'c SourcePath, Route);

/// Every former address of one language. A whole address stands once, for the first language.
pub fn former(catalogue: &Catalogue, routes: &Routes<'_>, faults: &mut Vec<Diagnostic>) -> Vec<Former> {
    let mut out: Vec<Former> = Vec::new();
    for (names, path, to) in named(catalogue) {
        for name in names {
            let place = Location::new(path, name.span);
            match name.value.strip_prefix('/') {
                Some(_) if !routes.is_first() => {}
                Some(whole) => match address(whole) {
                    Some(address) => out.push((Route::Former(address), place, to.clone())),
                    None => faults.push(bad(name, path)),
                },
                None if is_id(&name.value) => {
                    let below = format!("{}{}/", routes.folder(&to), names::slug(&name.value));
                    out.push((Route::Former(below), place, to.clone()));
                }
                None => faults.push(bad(name, path)),
            }
        }
    }
    out
}

/// The former names of everything that has a page of its own.
fn named(catalogue: &Catalogue) -> Vec<Named<'_>> {
    let mut out: Vec<Named<'_>> = Vec::new();
    out.extend(catalogue.agreements().map(|(id, a)| (&*a.document.aliases, &a.document.head.path, Route::Agreement(id))));
    out.extend(catalogue.partners().map(|(id, p)| (&*p.document.former_ids, &p.document.head.path, Route::Partner(id))));
    out.extend(catalogue.topics().map(|(id, t)| (&*t.document.former_ids, &t.document.head.path, Route::Topic(id))));
    out.extend(catalogue.legal_forms().map(|(id, l)| (&*l.document.former_ids, &l.document.head.path, Route::LegalForm(id))));
    let recommendations = catalogue.recommendations();
    out.extend(recommendations.map(|(id, r)| (&*r.document.former_ids, &r.document.head.path, Route::Recommendation(id))));
    out.extend(catalogue.guides().map(|(id, g)| (&*g.document.former_ids, &g.document.head.path, Route::Guide(id))));
    let page = |id: PageId| super::page_route(catalogue, id);
    out.extend(catalogue.pages().map(|(id, p)| (&*p.document.former_ids, &p.document.head.path, page(id))));
    out
}

fn bad(name: &Placed<Arc<str>>, path: &SourcePath) -> Diagnostic {
    Diagnostic::new(Code::BadFormerAddress, path, name.span).with("value", &*name.value)
}

/// Whether a name can become an id: it has letters or digits, and is no address.
fn is_id(name: &str) -> bool {
    !names::slug(name).is_empty() && !name.contains("://") && !name.ends_with('/')
}

/// A whole address without its first `/` as a path of the site; nothing where it leaves the site, is
/// hidden, or has a part that no file can hold. What ends with `.html` is a file, all else a folder.
fn address(whole: &str) -> Option<String> {
    let path = percent_decode_str(whole.trim_end_matches('/')).decode_utf8().ok()?;
    let plain = |c: char| c.is_alphanumeric() || "-._~,+ ()".contains(c);
    let proper = |part: &str| !part.is_empty() && !part.starts_with('.') && part.chars().all(plain);
    let is_file = path.ends_with(".html") || path.ends_with(".htm");
    path.split('/').all(proper).then(|| if is_file { path.into_owned() } else { format!("{path}/") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_addresses_stay_in_the_site() {
        assert_eq!(address("alt/x/").as_deref(), Some("alt/x/"));
        assert_eq!(address("alt/x").as_deref(), Some("alt/x/"));
        assert_eq!(address("%C3%BC/seite.html").as_deref(), Some("ü/seite.html"));
        for bad in ["", "/", "a//b", "../x", "a/%2e%2e/b", "a?b=1", "a#b", "a\\b", ".verbund-manifest", "a/%FF"] {
            assert_eq!(address(bad), None, "{bad}");
        }
    }
}
