//! Texts with holes: `Folie {folie}` is filled from columns, `{partner}={beitritt}` takes a text to
//! pieces. Knows nothing of tables or keys: a hole is whatever its name was resolved to.

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<H> {
    Text(String),
    Hole(H),
}

/// The name in a hole, and to how many digits a number is filled with zeros (`{nr:02}`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    pub name: String,
    pub digits: usize,
}

/// Cuts a pattern into its parts.
///
/// # Errors
/// The key of the words that say what is wrong: `open`, `close`, `empty`, `digits`.
pub fn parts(pattern: &str) -> Result<Vec<Part<Hole>>, &'static str> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some((text, behind)) = rest.split_once('{') {
        let (hole, behind) = behind.split_once('}').ok_or("open")?;
        parts.extend(literal(text)?);
        parts.push(Part::Hole(self::hole(hole)?));
        rest = behind;
    }
    parts.extend(literal(rest)?);
    Ok(parts)
}

fn literal(text: &str) -> Result<Option<Part<Hole>>, &'static str> {
    if text.contains('}') {
        return Err("close");
    }
    Ok((!text.is_empty()).then(|| Part::Text(text.to_string())))
}

fn hole(text: &str) -> Result<Hole, &'static str> {
    let (name, digits) = match text.split_once(':') {
        Some((name, digits)) => (name, digits.parse().ok().filter(|digits| *digits < 20).ok_or("digits")?),
        None => (text, 0),
    };
    let name = name.trim().to_string();
    if name.is_empty() || name.contains('{') { Err("empty") } else { Ok(Hole { name, digits }) }
}

/// A number with zeros before it; any other text as it is.
pub fn padded(text: &str, digits: usize) -> String {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if is_number { format!("{text:0>digits$}") } else { text.to_string() }
}

/// A pattern that takes a text to pieces. It must fit the whole text; every piece is as short as
/// possible and not empty; white space around pieces does not count, but that of the pattern does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Splitter<H> {
    lead: String,
    /// Each hole with the text behind it, which only the last one may lack.
    holes: Vec<(H, String)>,
}

impl<H> Splitter<H> {
    /// Makes a splitter of parts.
    ///
    /// # Errors
    /// The key of the words that say what is wrong: `no-hole`, or `adjacent` for two holes without a
    /// text between them, where nobody could say where to cut.
    pub fn new(parts: Vec<Part<H>>) -> Result<Splitter<H>, &'static str> {
        let mut splitter = Splitter { lead: String::new(), holes: Vec::<(H, String)>::new() };
        for part in parts {
            match (part, splitter.holes.last_mut()) {
                (Part::Text(text), None) => splitter.lead = text,
                (Part::Text(text), Some((_, behind))) => *behind = text,
                (Part::Hole(_), Some((_, behind))) if behind.is_empty() => return Err("adjacent"),
                (Part::Hole(hole), _) => splitter.holes.push((hole, String::new())),
            }
        }
        if splitter.holes.is_empty() { Err("no-hole") } else { Ok(splitter) }
    }

    /// The pieces of a text with their holes, or nothing where the pattern does not fit.
    pub fn split<'a>(&'a self, text: &'a str) -> Option<Vec<(&'a H, &'a str)>> {
        let ((last, end), holes) = self.holes.split_last()?;
        let mut rest = text.trim().strip_prefix(&*self.lead)?.strip_suffix(&**end)?;
        let mut pieces = Vec::with_capacity(self.holes.len());
        for (hole, behind) in holes {
            // To cut at the first possible place leaves the most to the holes behind it, so no
            // other cut could fit where this one does not.
            let (at, _) = rest.match_indices(&**behind).find(|(at, _)| !rest[..*at].trim().is_empty())?;
            pieces.push((hole, rest[..at].trim()));
            rest = &rest[at + behind.len()..];
        }
        let rest = rest.trim();
        pieces.push((last, rest));
        (!rest.is_empty()).then_some(pieces)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(pattern: &str, text: &str) -> String {
        let splitter = match parts(pattern).and_then(Splitter::new) {
            Ok(splitter) => splitter,
            Err(cause) => return cause.to_string(),
        };
        let pieces = splitter.split(text).unwrap_or_default();
        pieces.iter().map(|(hole, piece)| format!("{}: {piece}", hole.name)).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn a_pattern_takes_a_text_to_pieces() {
        for (pattern, text, pieces) in [
            ("{partner}={beitritt}", "Stadt Fröndenberg/Ruhr=2005", "partner: Stadt Fröndenberg/Ruhr; beitritt: 2005"),
            ("{partner}={beitritt} geplant", "Kamen=2015 geplant", "partner: Kamen; beitritt: 2015"),
            ("{partner}={beitritt} geplant", "Kamen=2015", ""),
            ("{a}={b} geplant", "x=geplant geplant", "a: x; b: geplant"),
            (
                "Gruppe {gruppe}={beitritt}",
                "Gruppe restliche Kommunen=01.01.2015",
                "gruppe: restliche Kommunen; beitritt: 01.01.2015",
            ),
            ("{art} | {datum} | {text}", "neufassung | 2006 | a | b", "art: neufassung; datum: 2006; text: a | b"),
            ("{a}={b}", "=2005", ""),
            ("{a}={b}", "x=", ""),
            ("{a}={b}", "==2", "a: =; b: 2"),
            ("{weitere}", " diverse ", "weitere: diverse"),
        ] {
            assert_eq!(split(pattern, text), pieces, "{pattern} on {text}");
        }
    }

    #[test]
    fn what_no_pattern_can_mean_is_named() {
        for (pattern, cause) in
            [("{a", "open"), ("a}", "close"), ("{}", "empty"), ("{a:x}", "digits"), ("{a}{b}", "adjacent"), ("a", "no-hole")]
        {
            assert_eq!(split(pattern, "x"), cause, "{pattern}");
        }
    }

    #[test]
    fn only_numbers_are_filled_with_zeros() {
        assert_eq!((padded("7", 2), padded("117", 2), padded("7a", 3)), ("07".into(), "117".into(), "7a".into()));
    }
}
