//! `sitemap.xml` (sitemaps.org 0.9) and `robots.txt` for search engines. Pages that only filter
//! others, and the reports of single partners, are left out.

use std::fmt::Write;

use super::context::Context;
use crate::plan::route::{Route, Routes};
use crate::plan::{Job, SitePlan};
use crate::strings::Language;

/// All pages that search engines should know.
pub fn sitemap<'r>(plan: &SitePlan, routes: impl Fn(Language) -> &'r Routes<'r>) -> Vec<u8> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for file in plan.files.iter() {
        let Job::Page(language, route) = &file.job else { continue };
        if !matches!(route, Route::PartnerTopic(..) | Route::Report(Some(_)) | Route::NotFound | Route::Editing(_)) {
            let address = routes(*language).absolute(route).replace('&', "&amp;");
            writeln!(xml, "<url><loc>{address}</loc></url>").expect("writing to a string cannot fail");
        }
    }
    xml.push_str("</urlset>\n");
    xml.into_bytes()
}

/// Everybody may read everything; the sitemap says what there is.
pub fn robots(context: &Context<'_>) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", context.routes.absolute(&Route::Sitemap)).into_bytes()
}
