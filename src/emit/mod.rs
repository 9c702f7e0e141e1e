//! Turns one planned file into bytes. Each emitter knows its own kind of output and no other; the
//! one `match` here joins them.
//! Knows nothing of the disk.

pub mod words;

pub mod context;
mod item;

mod page;
mod redirect;
mod sitemap;

use context::Context;

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
pub fn render(file: &PlannedFile, plan: &SitePlan, context: &Context<'_>) -> Result<Content, ThemeFault> {
    let bytes = match &file.job {
        Job::Page(route) => page::render(context, route)?,
        Job::Redirect(to) => redirect::render(context, to)?,
        Job::Sitemap => sitemap::sitemap(context, plan),
        Job::Robots => sitemap::robots(context),
        Job::Asset(name) => context.theme.asset(name).expect("the plan names the theme's own files").to_vec(),
        Job::Annex(path) => return Ok(Content::Copy(path.clone())),
    };
    Ok(Content::Bytes(bytes))
}
