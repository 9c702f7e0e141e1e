//! The form for people without git: whether there is one, and where its files go.
//! Knows nothing of what the form asks for.

use std::sync::Arc;

use crate::diagnostic::Code;
use crate::document::choice::Backend;
use crate::document::fields::Fields;
use crate::document::schema;
use crate::web;

/// The form and the ways on which its files reach the editors.
#[derive(Debug, Clone)]
pub struct Editing {
    /// To whom a file is sent; the contact of the catalogue where the settings name nobody.
    pub email: Option<Arc<str>>,
    /// Where a code host makes a new file.
    pub new_file: Option<FileAddress>,
    pub cms: Option<Cms>,
}

/// Where a git-based CMS finds the catalogue.
#[derive(Debug, Clone)]
pub struct Cms {
    pub backend: Backend,
    /// Owner and name: `kreis/katalog`.
    pub repo: Arc<str>,
    pub branch: Arc<str>,
    /// The folder of the catalogue in the repository, with `/` at its end; empty for the repository itself.
    pub folder: String,
    /// The address of a server of one's own.
    pub server: Option<Arc<str>>,
    /// The id under which the server knows the CMS.
    pub app_id: Option<Arc<str>>,
}

/// The address at which a code host makes a new file. Path and text are handed over where it says
/// `{datei}` and `{text}` (`{file}`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileAddress(Arc<str>);

impl FileAddress {
    /// Takes an `https` or `http` address; nothing where it is none or has another place to fill.
    pub fn parse(address: &str) -> Option<FileAddress> {
        let bare = ["{datei}", "{file}", "{text}"].iter().fold(address.to_string(), |bare, place| bare.replace(place, ""));
        web::is_address(&bare).then(|| FileAddress(address.replace("{datei}", "{file}").into()))
    }

    /// The address with `{file}` and `{text}` still open.
    pub fn open(&self) -> &str {
        &self.0
    }
}

/// Reads it from the settings; nothing where they do not switch it on.
pub fn read(f: &mut Fields<'_, '_>) -> Option<Editing> {
    f.record("editing", &schema::EDITING, |e| {
        let on = e.maybe("form").unwrap_or(true);
        let editing =
            Editing { email: e.words("email"), new_file: new_file(e), cms: e.record("cms", &schema::CMS, cms).flatten() };
        on.then_some(editing)
    })
    .flatten()
}

fn new_file(e: &mut Fields<'_, '_>) -> Option<FileAddress> {
    let text = e.text("new_file")?;
    let address = FileAddress::parse(&text.value);
    if address.is_none() {
        let fault = e.tell(Code::BadWebAddress, text.span);
        fault.args.extend([("kind", "address".to_string()), ("value", text.value.to_string())]);
    }
    address
}

fn cms(c: &mut Fields<'_, '_>) -> Option<Cms> {
    let backend = c.choice("backend", Backend::CHOICES).map(|choice| Backend::ALL[choice.value]);
    let folder = c.words("folder").map_or(String::new(), |folder| folder.trim_matches('/').to_string());
    let (repo, branch) = (c.words("repo"), c.words("branch"));
    let (server, app_id) = (c.address("server"), c.words("app_id"));
    Some(Cms {
        backend: backend?,
        repo: repo?,
        branch: branch.unwrap_or_else(|| "main".into()),
        folder: if folder.is_empty() { folder } else { format!("{folder}/") },
        server,
        app_id,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_is_made_at_an_address_of_the_web() {
        let host = FileAddress::parse("https://git.kreis.example/k/new/main?filename={datei}&value={text}").expect("an address");
        assert_eq!(host.open(), "https://git.kreis.example/k/new/main?filename={file}&value={text}");
        for bad in ["git.kreis.example", "javascript:alert({text})", "https://git.kreis.example/{ordner}"] {
            assert_eq!(FileAddress::parse(bad), None, "{bad}");
        }
    }
}
