//! The words of HTML that this module has written: tags go, characters come back.

/// Tags inside a word or sentence; every other tag parts two words.
const INLINE: &[&str] = &["em", "strong", "del", "code", "a", "span", "sub"];

/// Adds the text of some HTML to what is there, parted from it by a space.
pub fn append(out: &mut String, html: &str) {
    let mut rest = html;
    part(out);
    while let Some(at) = rest.find(['<', '&']) {
        words(out, &rest[..at]);
        rest = &rest[at..];
        let end = rest.find(if rest.starts_with('<') { '>' } else { ';' }).map_or(rest.len(), |end| end + 1);
        let piece = &rest[..end];
        if piece.starts_with('<') {
            tag(out, piece)
        } else {
            out.push(character(piece))
        }
        rest = &rest[end..];
    }
    words(out, rest);
    out.truncate(out.trim_end().len());
}

/// Adds words with single spaces between them.
fn words(out: &mut String, text: &str) {
    for (n, line) in text.split('\n').enumerate() {
        if n > 0 {
            part(out);
        }
        out.push_str(line);
    }
}

fn tag(out: &mut String, tag: &str) {
    let name = tag.trim_start_matches(['<', '/']);
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    if !INLINE.contains(&name) {
        part(out);
    }
}

fn part(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// The character of one of the references that pulldown-cmark writes.
fn character(reference: &str) -> char {
    match reference {
        "&lt;" => '<',
        "&gt;" => '>',
        "&quot;" => '"',
        "&#39;" => '\'',
        _ => '&',
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn markup_goes_and_words_stay_apart() {
        let mut out = String::new();
        super::append(
            &mut out,
            "<h2 id=\"a\">Zweck</h2>\n<p>A &amp; B, Stra<em>ßen</em><br />neu\nda</p>\n<ul><li>x</li><li>y</li></ul>",
        );
        assert_eq!(out, "Zweck A & B, Straßen neu da x y");
        super::append(&mut out, "<p>Note</p>\n");
        assert_eq!(out, "Zweck A & B, Straßen neu da x y Note");
    }
}
