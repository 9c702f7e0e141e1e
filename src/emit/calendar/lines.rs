//! The content lines of RFC 5545: ended by CRLF, folded at 75 octets, texts escaped. Knows nothing of what they say.

/// How many octets a line has at most, without its end (RFC 5545, 3.1).
const WIDTH: usize = 75;

/// Lines one after another.
#[derive(Default)]
pub struct Lines {
    text: String,
}

impl Lines {
    /// A line whose value is no text: a date, an address, a word of the standard. What would end the line is left out.
    pub fn raw(&mut self, name: &str, value: &str) {
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        self.fold(&format!("{name}:{value}"));
    }

    /// A line whose value is a text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", escaped(value)));
    }

    /// A line of several texts.
    pub fn texts(&mut self, name: &str, values: &[String]) {
        let values: Vec<String> = values.iter().map(|value| escaped(value)).collect();
        self.fold(&format!("{name}:{}", values.join(",")));
    }

    /// All lines.
    pub fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// Adds a line, broken between characters; what follows a break begins with a space.
    fn fold(&mut self, line: &str) {
        let mut width = 0;
        for c in line.chars() {
            if width + c.len_utf8() > WIDTH {
                self.text.push_str("\r\n ");
                width = 1;
            }
            self.text.push(c);
            width += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A text whose signs mean themselves (RFC 5545, 3.3.11). Control characters may not stand in a text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(name: &str, value: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, value);
        String::from_utf8(lines.finish()).expect("UTF-8")
    }

    #[test]
    fn signs_of_the_standard_are_escaped() {
        assert_eq!(line("SUMMARY", "a, b; c\\d\r\ne\u{7}f"), "SUMMARY:a\\, b\\; c\\\\d\\nef\r\n");
        let mut lines = Lines::default();
        lines.raw("URL", "https://a.example/\r\nATTACH:x");
        assert_eq!(lines.finish(), b"URL:https://a.example/ATTACH:x\r\n");
    }

    proptest! {
        #[test]
        fn no_text_makes_a_line_of_its_own(text in "\\PC{0,300}", ends in "[\r\n\u{2028}]{0,3}") {
            let written = line("SUMMARY", &format!("{text}{ends}BEGIN:VEVENT"));
            prop_assert!(written.ends_with("\r\n"));
            let rows: Vec<&str> = written.trim_end_matches("\r\n").split("\r\n").collect();
            for (at, row) in rows.iter().enumerate() {
                prop_assert!(row.len() <= WIDTH && !row.contains(['\r', '\n']));
                prop_assert!(at == 0 || row.starts_with(' '));
            }
            let unfolded = written.replace("\r\n ", "");
            prop_assert_eq!(unfolded.matches("\r\n").count(), 1);
        }
    }
}
