//! Turns one planned file into bytes. Each emitter knows its own kind of output and no other; the
//! one `match` here joins them.
//! Knows nothing of the disk.

pub mod words;

mod sentence;

pub mod context;
mod item;

mod page;
mod redirect;
mod sitemap;

use context::Contexts;

use crate::location::SourcePath;
use crate::plan::{Job, PlannedFile, SitePlan};
use crate::theme::ThemeFault;

/// What a file of the site consists of.
pub enum Content {
    Bytes(Vec<u8>),
    /// A file of the catalogue, byte for byte.
    Copy(SourcePath),
}

/// Makes the bytes of one file.
///
/// # Errors
/// The fault of a template with its place.
pub fn render(file: &PlannedFile, plan: &SitePlan, contexts: &Contexts<'_>) -> Result<Content, ThemeFault> {
    let first = contexts.first();
    let bytes = match &file.job {
        Job::Page(language, route) => page::render(contexts.of(*language), route)?,
        Job::Redirect(language, to) => redirect::render(contexts.of(*language), to)?,
        Job::Sitemap => sitemap::sitemap(contexts, plan),
        Job::Robots => sitemap::robots(first),
        Job::Asset(name) => first.theme.asset(name).expect("the plan names the theme's own files").to_vec(),
        Job::Annex(path) => return Ok(Content::Copy(path.clone())),
    };
    Ok(Content::Bytes(bytes))
}
