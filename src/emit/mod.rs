//! Turns one planned file into bytes. Each emitter knows its own kind of output and no other; the
//! one `match` here joins them.
//! Knows nothing of the disk.

pub mod words;

mod sentence;

pub mod context;
mod prepared;
mod item;
mod outlook;
mod facet;
mod finder;
mod provenance;
mod table;
mod linked_data;

mod calendar;
mod export;
mod feed;
mod page;
mod redirect;
mod rendition;
mod search;
mod sitemap;

use rayon::prelude::*;

use context::Context;
use prepared::Once;
pub use prepared::Prepared;

use crate::catalogue::Catalogue;
use crate::editing;
use crate::location::SourcePath;
use crate::plan::export::Export;
use crate::plan::rendition::{Rendition, listed};
use crate::plan::route::{IndexFile, Route};
use crate::plan::{Job, PlannedFile, SitePlan};
use crate::settings::Settings;
use crate::source::SourceTree;
use crate::strings::Language;
use crate::theme::{Theme, ThemeFault};

/// What a file of the site consists of.
pub enum Content {
    Bytes(Vec<u8>),
    /// A file of the catalogue, byte for byte.
    Copy(SourcePath),
}

/// Everything that the files of a site are made from, in every interface language.
pub struct Site<'a> {
    plan: &'a SitePlan,
    /// The files of the catalogue as they were read, for the form that changes them.
    tree: &'a SourceTree,
    faces: Vec<Context<'a>>,
}

impl<'a> Site<'a> {
    /// Joins what files are made from. `prepared` keeps what is made for several of them.
    pub fn new(
        catalogue: &'a Catalogue,
        settings: &'a Settings,
        themes: &'a [Theme],
        plan: &'a SitePlan,
        tree: &'a SourceTree,
        prepared: &'a Prepared,
    ) -> Self {
        let face = |((language, theme), once): ((&Language, &'a Theme), &'a Once)| {
            let stop = [&themes[0], theme].map(|theme| theme.strings().text("search_stop_words"));
            Context::new(catalogue, settings, theme, *language, &plan.links[language], once).with_stop_words(stop)
        };
        let faces = settings.languages.iter().zip(themes).zip(&prepared.faces).map(face).collect();
        Site { plan, tree, faces }
    }

    /// Makes at once all that files share, in parallel: the list entry of each agreement, the index for
    /// search and filter. What renders files in parallel must call it first.
    ///
    /// # Errors
    /// The template of a list entry is wrong.
    pub fn prepare(&self) -> Result<(), ThemeFault> {
        for context in &self.faces {
            let ids: Vec<_> = context.catalogue.agreements().map(|(id, _)| id).collect();
            ids.into_par_iter().for_each(|id| {
                context.item(id);
            });
            context.sound()?;
            context.index()?;
            context.index_version();
        }
        let first = &self.faces[0];
        Export::all().into_par_iter().for_each(|export| {
            first.print(export);
        });
        first.sound()?;
        Ok(())
    }

    /// Makes the bytes of one file.
    ///
    /// # Errors
    /// The fault of a template with its place.
    pub fn render(&self, file: &PlannedFile) -> Result<Content, ThemeFault> {
        let first = &self.faces[0];
        let bytes = match &file.job {
            Job::Page(language, Route::OpenData) => page::open_data(self.face(*language), first)?,
            Job::Page(language, route) => page::render(self.face(*language), route)?,
            Job::Rendition(language, page, rendition) => in_format(self.face(*language), page, *rendition),
            Job::Export(export) => export::render(first, *export)?,
            Job::Redirect(language, to) => redirect::render(self.face(*language), to)?,
            Job::Index(language, IndexFile::Facets) => self.face(*language).facets().to_vec(),
            Job::Index(language, part) => self.face(*language).index()?.file(self.face(*language), *part),
            Job::Editing(which) => editing::file(first.catalogue, first.settings, self.tree, first.strings(), *which),
            Job::Sitemap => sitemap::sitemap(self.plan, |language| &self.face(language).routes),
            Job::Robots => sitemap::robots(first),
            Job::Asset(name) => first.theme.asset(name).expect("the plan names the theme's own files").to_vec(),
            Job::Annex(path) => return Ok(Content::Copy(path.clone())),
        };
        self.faces.iter().try_for_each(Context::sound)?;
        Ok(Content::Bytes(bytes))
    }

    fn face(&self, language: Language) -> &Context<'a> {
        self.faces.iter().find(|face| face.language() == language).expect("the plan knows the site's languages only")
    }
}

/// Makes a page in another format.
fn in_format(context: &Context<'_>, page: &Route, rendition: Rendition) -> Vec<u8> {
    match rendition {
        Rendition::Json => export::json::page(context, page),
        Rendition::Csv => {
            let listed = listed(context.catalogue, page).unwrap_or_default();
            table::separated::for_people(table::of_agreements(context, listed.iter().copied()), context.strings())
        }
        Rendition::Calendar => calendar::render(context, page),
        Rendition::Feed => feed::render(context, page),
    }
}
