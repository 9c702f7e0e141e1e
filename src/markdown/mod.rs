//! A Markdown text, parsed once into what every output needs: safe HTML, headings, footnotes, links.
//!
//! 1. A star between two letters stays a star (`Einwohner*innen`).
//! 2. pulldown-cmark gives events with their bytes.
//! 3. One pass over the events makes them safe: raw HTML becomes text, links are checked, headings
//!    get ids and a level below the page's title, footnotes go to their own list.
//! 4. pulldown-cmark writes the HTML. Links to other files stay open (`verbund:0`) until the
//!    addresses are known.
//!
//! Knows nothing of addresses, templates or other files.

mod plain;
mod prose;
mod stars;
mod unread;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use crate::diagnostic::{Code, Diagnostic};
use crate::location::{Placed, SourcePath, Span};
use crate::names;

/// A parsed text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    /// Safe HTML. An inner link stands as `<a href="verbund:N"`, an inner picture as
    /// `<img src="verbund:N"`, where N counts [`Body::links`].
    pub html: Arc<str>,
    /// The footnotes in the order of their first mention, without a list around them.
    pub notes: Vec<Footnote>,
    pub headings: Vec<Heading>,
    /// What every id of this text begins with, where two texts share a page.
    pub prefix: &'static str,
    /// Links to other files of the catalogue, to addresses of the site, or to places of the text itself.
    pub links: Vec<Placed<Arc<str>>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote {
    pub number: usize,
    /// How often the text refers to it.
    pub mentions: usize,
    pub html: Arc<str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    pub id: Arc<str>,
    pub text: Arc<str>,
}

impl Body {
    pub fn is_empty(&self) -> bool {
        self.html.is_empty()
    }

    /// The words of the text and its footnotes without any markup, for the search.
    pub fn text(&self) -> String {
        let mut out = String::with_capacity(self.html.len());
        plain::append(&mut out, &self.html);
        for note in &self.notes {
            plain::append(&mut out, &note.html);
        }
        out
    }

    /// The id of a footnote.
    pub fn note_id(&self, number: usize) -> String {
        format!("{}fn-{number}", self.prefix)
    }

    /// The id of the nth place that mentions a footnote.
    pub fn mention_id(&self, number: usize, nth: usize) -> String {
        let prefix = self.prefix;
        if nth == 1 { format!("{prefix}fnref-{number}") } else { format!("{prefix}fnref-{number}-{nth}") }
    }

    /// Whether an id stands in this text.
    pub fn has_id(&self, id: &str) -> bool {
        let mentioned = |note: &Footnote| (1..=note.mentions).any(|nth| self.mention_id(note.number, nth) == id);
        self.headings.iter().any(|heading| &*heading.id == id)
            || self.notes.iter().any(|note| self.note_id(note.number) == id || mentioned(note))
    }

    /// The HTML with every open link closed by `address`.
    pub fn html_with(&self, html: &str, address: impl Fn(usize) -> String) -> String {
        const OPEN: &str = "\"verbund:";
        // No text can end like this, since its `<` is escaped.
        let in_tag = |before: &str| before.ends_with("<a href=") || before.ends_with("<img src=");
        let mut out = String::with_capacity(html.len() + self.links.len() * 32);
        let mut rest = html;
        while let Some(at) = rest.find(OPEN) {
            let number = &rest[at + OPEN.len()..];
            if !in_tag(&rest[..at]) {
                out.push_str(&rest[..at + OPEN.len()]);
                rest = number;
                continue;
            }
            let digits = number.find('"').unwrap_or(number.len());
            out.push_str(&rest[..=at]);
            if let Ok(index) = number[..digits].parse() {
                out.push_str(&address(index));
            }
            rest = &number[digits..];
        }
        out.push_str(rest);
        out
    }
}

/// Parses the bytes `range` of a file's text.
pub fn parse(path: &SourcePath, text: &str, range: Range<usize>, faults: &mut Vec<Diagnostic>) -> Body {
    parse_beside(path, text, range, "", faults)
}

/// Parses a text that shares its page with another; `prefix` keeps their ids apart.
pub fn parse_beside(
    path: &SourcePath,
    text: &str,
    range: Range<usize>,
    prefix: &'static str,
    faults: &mut Vec<Diagnostic>,
) -> Body {
    let source = &text[range.clone()];
    if source.trim().is_empty() {
        return Body::default();
    }
    unread::tell(path, source, range.start, faults);
    let literal = stars::escape(source, options());
    let mut pass = Pass {
        path,
        place: |r: &Range<usize>| Span::new(range.start + literal.original(r.start), range.start + literal.original(r.end)),
        faults,
        shift: shift(&literal.text),
        body: Body { prefix, ..Body::default() },
        ids: BTreeMap::new(),
        notes: Notes::default(),
        external: Vec::new(),
        alignments: Vec::new(),
        column: 0,
        in_head: false,
    };
    let events = pass.safe(Parser::new_ext(&literal.text, options()).into_offset_iter().collect());
    let mut out = String::with_capacity(literal.text.len() * 2);
    html::push_html(&mut out, events.into_iter());
    pass.finish(out)
}

/// The parts of a text that readers see as words: all but code and comments.
pub fn prose(text: &str) -> Vec<Range<usize>> {
    prose::find(text, options())
}

/// The bytes of a text that no page shows; see [`prose::unseen`].
pub fn unseen(text: &str) -> Vec<Range<usize>> {
    prose::unseen(text, options())
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
}

/// By how many levels the headings move so that the highest becomes the second: the page's title is
/// the first.
fn shift(text: &str) -> u8 {
    let highest = Parser::new_ext(text, options()).filter_map(|event| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(level as u8),
        _ => None,
    });
    highest.min().map_or(0, |level| 2u8.saturating_sub(level))
}

/// Footnotes while they are being collected.
#[derive(Default)]
struct Notes {
    numbers: BTreeMap<String, usize>,
    mentions: Vec<usize>,
    /// The HTML of each note and the place where it stands.
    texts: BTreeMap<String, (String, Span)>,
}

impl Notes {
    /// Counts a mention; gives the note's number and which mention this is.
    fn mention(&mut self, name: &str) -> (usize, usize) {
        let next = self.numbers.len() + 1;
        let number = *self.numbers.entry(name.to_string()).or_insert(next);
        self.mentions.resize(self.numbers.len(), 0);
        self.mentions[number - 1] += 1;
        (number, self.mentions[number - 1])
    }
}

type Placing<'e> = (Event<'e>, Range<usize>);

struct Pass<'a, P> {
    path: &'a SourcePath,
    place: P,
    faults: &'a mut Vec<Diagnostic>,
    shift: u8,
    body: Body,
    ids: BTreeMap<String, usize>,
    notes: Notes,
    /// Whether each open link is one of our own tags.
    external: Vec<bool>,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl<P: Fn(&Range<usize>) -> Span> Pass<'_, P> {
    /// Makes a run of events safe.
    fn safe<'e>(&mut self, events: Vec<Placing<'e>>) -> Vec<Event<'e>> {
        let mut out = Vec::with_capacity(events.len());
        let mut events = events.into_iter();
        while let Some((event, range)) = events.next() {
            match event {
                Event::Start(Tag::FootnoteDefinition(name)) => {
                    let inside: Vec<_> =
                        events.by_ref().take_while(|(e, _)| *e != Event::End(TagEnd::FootnoteDefinition)).collect();
                    let inside = self.safe(inside);
                    let mut text = String::new();
                    html::push_html(&mut text, inside.into_iter());
                    self.notes.texts.insert(name.to_string(), (text, (self.place)(&range)));
                }
                Event::Start(Tag::Heading { level, id, .. }) => {
                    let inside: Vec<_> =
                        events.by_ref().take_while(|(e, _)| !matches!(e, Event::End(TagEnd::Heading(_)))).collect();
                    self.heading(level, id.as_deref(), inside, &mut out);
                }
                // A block of HTML comes line by line; only as a whole it shows where a comment ends.
                Event::Start(Tag::HtmlBlock) => {
                    let inside = events.by_ref().take_while(|(e, _)| *e != Event::End(TagEnd::HtmlBlock));
                    let raw: String = inside.filter_map(|(e, _)| html_text(e)).collect();
                    out.extend(self.raw_html(&raw, &range));
                }
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    let inside: Vec<_> = events.by_ref().take_while(|(e, _)| *e != Event::End(TagEnd::Image)).collect();
                    out.push(self.image(&dest_url, &title, &plain_text(&inside), &range));
                }
                other => self.one(other, &range, &mut out),
            }
        }
        out
    }

    fn one<'e>(&mut self, event: Event<'e>, range: &Range<usize>, out: &mut Vec<Event<'e>>) {
        match event {
            Event::Html(raw) | Event::InlineHtml(raw) => out.extend(self.raw_html(&raw, range)),
            Event::Start(Tag::Link { dest_url, title, .. }) => {
                let (html, ours) = self.link(&dest_url, &title, range);
                self.external.push(ours);
                out.push(Event::InlineHtml(html.into()));
            }
            Event::End(TagEnd::Link) => {
                let opened = self.external.pop().unwrap_or(true);
                out.push(Event::InlineHtml(if opened { "</a>" } else { "</span>" }.into()));
            }
            Event::FootnoteReference(name) => {
                let (number, nth) = self.notes.mention(&name);
                let own = self.body.mention_id(number, nth);
                let note = self.body.note_id(number);
                let mark = format!("<sup><a id=\"{own}\" href=\"#{note}\" class=\"footnote\">{number}</a></sup>");
                out.push(Event::InlineHtml(mark.into()));
            }
            Event::Start(Tag::Table(alignments)) => {
                self.alignments = alignments;
                out.push(Event::Html(self.table().into()));
            }
            Event::End(TagEnd::Table) => out.push(Event::Html("</tbody></table></div>\n".into())),
            Event::Start(Tag::TableHead) => {
                (self.column, self.in_head) = (0, true);
                out.push(Event::Html("<thead><tr>".into()));
            }
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                out.push(Event::Html("</tr></thead><tbody>\n".into()));
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                out.push(Event::Html("<tr>".into()));
            }
            Event::End(TagEnd::TableRow) => out.push(Event::Html("</tr>\n".into())),
            Event::Start(Tag::TableCell) => out.push(Event::InlineHtml(self.cell().into())),
            Event::End(TagEnd::TableCell) => {
                self.column += 1;
                out.push(Event::InlineHtml(if self.in_head { "</th>" } else { "</td>" }.into()));
            }
            // A box that cannot be ticked is a sign and no field of a form.
            Event::TaskListMarker(done) => out.push(Event::Text(if done { "☑ " } else { "☐ " }.into())),
            other => out.push(other),
        }
    }

    /// A table in a box that keyboards can scroll, named by the heading above it.
    fn table(&self) -> String {
        let named =
            self.body.headings.last().map(|h| format!(" role=\"region\" aria-labelledby=\"{}\"", h.id)).unwrap_or_default();
        format!("<div class=\"table\" tabindex=\"0\"{named}><table>")
    }

    /// The tag of a table cell; alignment is a class, since a strict CSP forbids `style`.
    fn cell(&self) -> &'static str {
        let alignment = self.alignments.get(self.column).copied().unwrap_or(Alignment::None);
        match (self.in_head, alignment) {
            (true, Alignment::Right) => "<th scope=\"col\" class=\"right\">",
            (true, Alignment::Center) => "<th scope=\"col\" class=\"center\">",
            (true, _) => "<th scope=\"col\">",
            (false, Alignment::Right) => "<td class=\"right\">",
            (false, Alignment::Center) => "<td class=\"center\">",
            (false, _) => "<td>",
        }
    }

    /// A heading with an id that is its own on the page.
    fn heading<'e>(&mut self, level: HeadingLevel, id: Option<&str>, inside: Vec<Placing<'e>>, out: &mut Vec<Event<'e>>) {
        let level = (level as u8 + self.shift).clamp(2, 6);
        let text = plain_text(&inside);
        let wanted = names::slug(id.unwrap_or(&text));
        let wanted = if wanted.is_empty() { "h".to_string() } else { wanted };
        let times = self.ids.entry(wanted.clone()).or_insert(0);
        *times += 1;
        let prefix = self.body.prefix;
        let id = if *times == 1 { format!("{prefix}{wanted}") } else { format!("{prefix}{wanted}-{times}") };
        out.push(Event::Html(format!("<h{level} id=\"{id}\">").into()));
        out.extend(self.safe(inside));
        out.push(Event::Html(format!("</h{level}>\n").into()));
        self.body.headings.push(Heading { level, id: id.into(), text: text.into() });
    }

    /// Raw HTML becomes visible text and is told; comments and `<br>` keep their meaning.
    fn raw_html<'e>(&mut self, raw: &str, range: &Range<usize>) -> Option<Event<'e>> {
        let shown = without_comments(raw);
        let trimmed = shown.trim();
        if trimmed.is_empty() {
            return None;
        }
        if matches!(trimmed, "<br>" | "<br/>" | "<br />") {
            return Some(Event::HardBreak);
        }
        let length = raw.trim_end().len().min(range.len());
        let span = (self.place)(&(range.start..range.start + length));
        let fault = Diagnostic::new(Code::RawHtml, self.path, span);
        self.faults.push(fault.with("html", trimmed.chars().take(60).collect::<String>()));
        Some(Event::Text(shown.into()))
    }

    /// The opening tag of a link, and whether it is a link at all.
    fn link(&mut self, target: &str, title: &str, range: &Range<usize>) -> (String, bool) {
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        match kind_of(target) {
            Target::Inside | Target::Fragment => (format!("<a href=\"verbund:{}\"{title}>", self.inner(target, range)), true),
            Target::Web => (format!("<a href=\"{}\" rel=\"external noopener\"{title}>", escape(target)), true),
            Target::Mail => (format!("<a href=\"{}\"{title}>", escape(target)), true),
            Target::Unsafe => {
                self.unsafe_target(target, range);
                ("<span>".to_string(), false)
            }
        }
    }

    fn inner(&mut self, target: &str, range: &Range<usize>) -> usize {
        self.body.links.push(Placed::new(target.into(), (self.place)(range)));
        self.body.links.len() - 1
    }

    fn unsafe_target(&mut self, target: &str, range: &Range<usize>) {
        let fault = Diagnostic::new(Code::UnsafeLink, self.path, (self.place)(range));
        self.faults.push(fault.with("target", target.chars().take(60).collect::<String>()));
    }

    /// A picture of the catalogue itself; a picture from elsewhere would be a third-party request.
    fn image<'e>(&mut self, target: &str, title: &str, alt: &str, range: &Range<usize>) -> Event<'e> {
        if alt.trim().is_empty() {
            self.faults.push(Diagnostic::new(Code::ImageWithoutText, self.path, (self.place)(range)));
        }
        if kind_of(target) != Target::Inside {
            self.unsafe_target(target, range);
            return Event::Text(alt.to_string().into());
        }
        let index = self.inner(target, range);
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        Event::InlineHtml(format!("<img src=\"verbund:{index}\" alt=\"{}\" loading=\"lazy\"{title}>", escape(alt)).into())
    }

    fn finish(mut self, html: String) -> Body {
        self.body.html = html.into();
        for (name, (_, span)) in self.notes.texts.iter().filter(|(name, _)| !self.notes.numbers.contains_key(*name)) {
            self.faults.push(Diagnostic::new(Code::UnusedFootnote, self.path, *span).with("name", name.as_str()));
        }
        let mut notes: Vec<_> = self.notes.numbers.iter().map(|(name, number)| (*number, name)).collect();
        notes.sort();
        for (number, name) in notes {
            let text = self.notes.texts.get(name).map_or("", |(text, _)| text.as_str());
            let mentions = self.notes.mentions[number - 1];
            self.body.notes.push(Footnote { number, mentions, html: text.into() });
        }
        self.body
    }
}

#[derive(PartialEq, Eq)]
enum Target {
    Inside,
    Fragment,
    Web,
    Mail,
    Unsafe,
}

/// Where a link leads, by its beginning. Whatever has another scheme is unsafe.
fn kind_of(target: &str) -> Target {
    let scheme = target.split(['/', '?', '#']).next().unwrap_or("");
    match scheme.split_once(':') {
        _ if target.starts_with("//") => Target::Unsafe,
        None if target.starts_with('#') => Target::Fragment,
        None => Target::Inside,
        Some((name, _)) => match name.to_ascii_lowercase().as_str() {
            "http" | "https" => Target::Web,
            "mailto" | "tel" => Target::Mail,
            _ => Target::Unsafe,
        },
    }
}

/// The text of a piece of a block of HTML.
fn html_text(event: Event<'_>) -> Option<String> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) | Event::Text(text) => Some(text.to_string()),
        _ => None,
    }
}

/// Raw HTML without its comments; one that is not closed is none.
fn without_comments(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, comment)) = rest.split_once("<!--")
        && let Some((_, behind)) = comment.split_once("-->")
    {
        out.push_str(before);
        rest = behind;
    }
    out + rest
}

/// The words of a run of events.
fn plain_text(events: &[Placing<'_>]) -> String {
    let mut out = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> (Body, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let body = parse(&SourcePath::new("a.md"), text, 0..text.len(), &mut faults);
        (body, faults)
    }

    fn html(text: &str) -> String {
        body(text).0.html.to_string()
    }

    #[test]
    fn a_gender_star_survives() {
        let text = "Einwohner*innen und Partizipationsbegleiter*innen *betont*";
        assert_eq!(html(text), "<p>Einwohner*innen und Partizipationsbegleiter*innen <em>betont</em></p>\n");
    }

    #[test]
    fn headings_lie_below_the_title_and_have_their_own_ids() {
        let (body, _) = body("# Zweck\n## Straße\n## Straße\n");
        assert_eq!(
            &*body.html,
            "<h2 id=\"zweck\">Zweck</h2>\n<h3 id=\"strasse\">Straße</h3>\n<h3 id=\"strasse-2\">Straße</h3>\n"
        );
        assert_eq!(body.headings.len(), 3);
        assert_eq!(html("## … ?\n"), "<h2 id=\"h\">… ?</h2>\n");
    }

    #[test]
    fn tables_have_scopes_and_no_styles() {
        let html = html("| a | b |\n|---|--:|\n| 1 | 2 |\n");
        assert!(html.contains("<th scope=\"col\" class=\"right\">b</th>"), "{html}");
        assert!(html.contains("<td class=\"right\">2</td>"), "{html}");
        assert!(!html.contains("style="), "{html}");
    }

    #[test]
    fn footnotes_are_numbered_by_mention() {
        let (body, _) = body("Eins[^b] zwei[^a] drei[^b].\n\n[^a]: A\n[^b]: B\n");
        let notes: Vec<_> = body.notes.iter().map(|n| (n.number, n.mentions, n.html.trim())).collect();
        assert_eq!(notes, [(1, 2, "<p>B</p>"), (2, 1, "<p>A</p>")]);
        assert!(body.html.contains("<a id=\"fnref-1-2\" href=\"#fn-1\""));
    }

    #[test]
    fn definition_lists_are_definition_lists() {
        assert!(html("örV\n: Vereinbarung\n").contains("<dl>\n<dt>örV</dt>\n<dd>Vereinbarung</dd>\n</dl>"));
    }

    #[test]
    fn raw_html_is_shown_as_text_and_told_at_its_place() {
        let text = "Gut <script>alert(1)</script> <br> weiter";
        let (body, faults) = body(text);
        assert!(!body.html.contains("<script"), "{}", body.html);
        assert!(body.html.contains("&lt;script&gt;"), "{}", body.html);
        assert!(body.html.contains("<br />"));
        let told: Vec<_> = faults.iter().map(|f| &text[f.location.span.start as usize..f.location.span.end as usize]).collect();
        assert_eq!(told, ["<script>", "</script>"]);
    }

    #[test]
    fn comments_are_for_editors_only() {
        for text in [
            "Gut\n\n<!-- intern -->\n\nweiter",
            "Gut\n\n<!--\nNotiz: intern,\n\nnoch zu klären\n-->\n\nweiter",
            "- Gut\n  <!-- intern\n  noch -->\n- weiter",
            "Gut <!-- intern\nnoch --> weiter",
            "> Gut\n>\n> <!-- intern\n> noch -->\n\nweiter <!-- und intern -->",
        ] {
            let (body, faults) = body(text);
            assert_eq!(faults, [], "{text}");
            let leaked = ["intern", "noch", "--"].iter().any(|word| body.html.contains(word));
            assert!(!leaked && body.html.contains("Gut") && body.html.contains("weiter"), "{}", body.html);
        }
        let (body, faults) = body("<!-- intern --> <b>fett</b> <!-- auch -->\n");
        assert_eq!((body.html.trim(), faults.len()), ("&lt;b&gt;fett&lt;/b&gt;", 1));
    }

    #[test]
    fn dangerous_links_are_refused() {
        for target in ["javascript:alert(1)", "JavaScript&colon;alert(1)", "data:text/html,x", "//evil.example", "verbund:0"] {
            let (body, faults) = body(&format!("[x]({target})"));
            assert!(!body.html.contains("<a"), "{target}: {}", body.html);
            assert_eq!(faults[0].code, Code::UnsafeLink, "{target}");
        }
        let (body, faults) = body("![Bild](https://fremd.example/a.png)");
        assert!(!body.html.contains("<img"));
        assert_eq!(faults[0].code, Code::UnsafeLink);
    }

    #[test]
    fn inner_links_wait_for_their_address() {
        let (body, _) = body("[Kamen](../partners/kamen.md) und [Netz](https://a.example/?a=1&b=2)");
        assert_eq!(&*body.links[0].value, "../partners/kamen.md");
        let done = body.html_with(&body.html, |_| "/partner/kamen/".to_string());
        assert!(done.contains("<a href=\"/partner/kamen/\">Kamen</a>"), "{done}");
        assert!(done.contains("<a href=\"https://a.example/?a=1&amp;b=2\" rel=\"external noopener\">"), "{done}");
    }

    #[test]
    fn words_that_look_like_an_open_link_stay() {
        let (body, _) = body("[Kamen](kamen.md): \"verbund: ein Programm\", \"verbund:0\", <a href=\"verbund:0\">");
        let done = body.html_with(&body.html, |_| "/k/".to_string());
        assert!(done.contains("<a href=\"/k/\">Kamen</a>: \"verbund: ein Programm\", \"verbund:0\", &lt;a "), "{done}");
        assert_eq!(done.matches("/k/").count(), 1, "{done}");
    }

    #[test]
    fn places_count_past_the_stars() {
        let text = "Einwohner*innen <b>";
        let (_, faults) = body(text);
        let span = faults[0].location.span;
        assert_eq!(&text[span.start as usize..span.end as usize], "<b>");
    }
}
