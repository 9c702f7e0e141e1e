//! A former address: a small page that leads to the present one, for hosts that cannot redirect.

use serde::Serialize;

use super::context::Context;
use crate::plan::route::Route;
use crate::theme::{self, ThemeFault};

#[derive(Serialize)]
struct RedirectView {
    url: String,
    canonical: String,
}

pub fn render(context: &Context<'_>, to: &Route) -> Result<Vec<u8>, ThemeFault> {
    let view = RedirectView { url: context.url(to), canonical: context.routes.absolute(to) };
    context.theme.render("redirect.html", theme::value(&view), context.site())
}
