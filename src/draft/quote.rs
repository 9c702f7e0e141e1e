//! Which texts need quotation marks in YAML, and what they look like inside them.
//!
//! A text stands bare only if every YAML reader takes it for that text: no number, no truth value,
//! no sign with a meaning. Two rules are for people: plain years and days (`1961`, `2013-03-03`,
//! `03.03.2013`) stand bare as editors write them, though some readers take a year for a number; and
//! whole sentences are always quoted, so that a colon added later does no harm.
//! Knows nothing of lines and indentation.

use serde_yaml::Value;

/// A text of more characters than this is taken for a sentence.
const SENTENCE: usize = 60;

/// Words that readers of YAML 1.1 take for yes, no, nothing, a merge or a default.
const WORDS_WITH_MEANING: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<"];

/// A text as it is written in one line, with quotation marks where it needs them.
pub fn scalar(text: &str) -> String {
    let short = text.chars().count() <= SENTENCE;
    if is_plain_date(text) || short && is_only_text(text) { text.to_string() } else { quoted(text) }
}

/// Whether a text of several lines can stand in lines of its own, unquoted.
pub fn reads_well_in_lines(text: &str) -> bool {
    let tidy = |line: &str| line == line.trim_end() && line.chars().all(is_printable);
    text.contains('\n') && !text.starts_with(char::is_whitespace) && !text.ends_with('\n') && text.split('\n').all(tidy)
}

/// A year, a month or a day in the writing of editors: `1961`, `2008-10`, `2013-03-03`, `03.03.2013`.
fn is_plain_date(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    let year = matches!(text.as_bytes().first(), Some(b'1' | b'2'));
    shape == "99.99.9999" || year && matches!(shape.as_str(), "9999" | "9999-99" | "9999-99-99")
}

/// Whether no reader takes a bare text for anything but that text, be it in a list or on its own.
fn is_only_text(text: &str) -> bool {
    if !text.chars().all(is_printable) || is_like_a_number(text) || WORDS_WITH_MEANING.contains(&&*text.to_lowercase()) {
        return false;
    }
    let read: Result<Value, _> = serde_yaml::from_str(&format!("[{text}]"));
    read.is_ok_and(|value| value == Value::Sequence(vec![Value::String(text.to_string())]))
}

/// Numbers, times, versions and the like: whatever begins as a number and has no words behind it.
fn is_like_a_number(text: &str) -> bool {
    let begins = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'));
    begins && (text.contains(':') || !text.contains(' '))
}

fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            c => out.push_str(&format!("\\u{:04X}", u32::from(c))),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_could_be_misread_is_quoted() {
        for bare in
            ["Kamen", "ja", "nein", "1961", "2008-10", "2013-03-03", "03.03.2013", "Frönd.", "Köln/Bonn", "Straßen.NRW", "§ 4"]
        {
            assert_eq!(scalar(bare), bare);
        }
        for odd in [
            "no",
            "Yes",
            "05978004",
            "10",
            "10.2008",
            "12:30",
            "0x1f",
            "~",
            "a: b",
            "a #b",
            "- a",
            "Kamen, Bönen",
            "[neu]",
            "x:",
            "",
        ] {
            assert_eq!(scalar(odd), format!("\"{odd}\""));
        }
    }

    #[test]
    fn german_quotation_marks_stay_and_straight_ones_are_escaped() {
        assert_eq!(scalar("Projekt „iZi“"), "Projekt „iZi“");
        assert_eq!(scalar("\"iZi\": neu"), r#""\"iZi\": neu""#);
        assert_eq!(scalar("a\u{85}b"), r#""a\u0085b""#);
    }
}
