//! What looks like Markdown and is none: cells behind the last column, a table whose line of dashes
//! does not fit, bullets and headings that stay plain text. Each is told where it stands.
//! Knows nothing of HTML.

use crate::diagnostic::{Code, Diagnostic};
use crate::location::{SourcePath, Span};

/// Tells what a text that begins at byte `offset` of a file has of that kind.
pub fn tell(path: &SourcePath, text: &str, offset: usize, faults: &mut Vec<Diagnostic>) {
    let lines = lines(text);
    for (index, (start, line)) in lines.iter().enumerate() {
        let above = index.checked_sub(1).map(|above| lines[above].1);
        let mut fault = |cause: &str, at: usize, length: usize| {
            let span = Span::new(start + at, start + at + length).shifted(offset);
            faults.push(Diagnostic::new(Code::MarkdownUnread, path, span).with("cause", cause));
        };
        let indent = line.len() - line.trim_start().len();
        if is_bullet(line) && !above.is_some_and(is_bullet) {
            fault("bullet", indent, line[indent..].chars().next().map_or(0, char::len_utf8));
        } else if let Some(signs) = heading_signs(line) {
            fault("heading", indent, signs);
        } else if let Some(above) = above.filter(|above| is_rule(line) && above.contains('|')) {
            if cells(above).len() != cells(line).len() {
                fault("columns", indent, line.trim().len());
            } else {
                tell_long_rows(path, &lines[index + 1..], cells(line).len(), offset, faults);
            }
        }
    }
}

/// The rows of a table with more cells than it has columns, each marked from the first lost cell on.
fn tell_long_rows(path: &SourcePath, lines: &[(usize, &str)], columns: usize, offset: usize, faults: &mut Vec<Diagnostic>) {
    for (start, line) in lines.iter().take_while(|(_, line)| line.contains('|')) {
        if let Some(lost) = cells(line).get(columns..).filter(|lost| !lost.is_empty()) {
            let span = Span::new(start + lost[0].start, start + lost[lost.len() - 1].end).shifted(offset);
            faults.push(Diagnostic::new(Code::MarkdownUnread, path, span).with("cause", "cells"));
        }
    }
}

/// The lines that are no code, each with the byte at which it begins.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut fence: Option<&str> = None;
    let mut start = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.trim_start().starts_with(mark));
        match (fence, mark) {
            (None, Some(_)) => fence = mark,
            (Some(open), Some(mark)) if open == mark => fence = None,
            (Some(_), _) => {}
            (None, None) => lines.push((start, line.trim_end())),
        }
        start += line.len();
    }
    lines
}

fn is_bullet(line: &str) -> bool {
    line.trim_start().starts_with(['•', '◦', '▪', '●', '‣'])
}

/// How many `#` stand before a word without a space between.
fn heading_signs(line: &str) -> Option<usize> {
    let text = line.strip_prefix("   ").unwrap_or(line).trim_start_matches(' ');
    let word = text.trim_start_matches('#');
    let signs = text.len() - word.len();
    let indent = line.len() - text.len();
    ((1..=6).contains(&signs) && indent < 4 && word.starts_with(char::is_alphabetic)).then_some(signs)
}

/// Whether a line consists of the dashes below the head of a table.
fn is_rule(line: &str) -> bool {
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// The places of the cells of a row.
fn cells(line: &str) -> Vec<std::ops::Range<usize>> {
    let mut cells = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, c) in line.char_indices() {
        match c {
            '|' if !escaped => {
                cells.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    cells.push(start..line.len());
    let blank = |cell: &std::ops::Range<usize>| line[cell.clone()].trim().is_empty();
    if cells.last().is_some_and(blank) {
        cells.pop();
    }
    if cells.first().is_some_and(blank) && line.trim_start().starts_with('|') {
        cells.remove(0);
    }
    cells.iter().map(|cell| trimmed(line, cell)).collect()
}

fn trimmed(line: &str, cell: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let text = &line[cell.clone()];
    let start = cell.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cause of each fault with the text that it marks.
    fn told(text: &str) -> Vec<(String, &str)> {
        let mut faults = Vec::new();
        tell(&SourcePath::new("a.md"), text, 0, &mut faults);
        let place = |f: &Diagnostic| f.location.span.start as usize..f.location.span.end as usize;
        faults.iter().map(|f| (f.args[0].1.clone(), &text[place(f)])).collect()
    }

    #[test]
    fn what_is_lost_or_stays_plain_is_told_at_its_place() {
        for (text, cause, place) in [
            ("| A | B |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n", "cells", "3"),
            ("| A | B |\n|---|\n| 1 | 2 |\n", "columns", "|---|"),
            ("Text\n\n• eins\n• zwei\n", "bullet", "•"),
            ("##Ohne Leerzeichen\n", "heading", "##"),
        ] {
            assert_eq!(told(text), [(cause.to_string(), place)], "{text}");
        }
    }

    #[test]
    fn proper_markdown_is_left_alone() {
        for text in [
            "| A | B |\n|:--|--:|\n| 1 | a \\| b |\n|  | 2 |\n\nA | B | C\n",
            "A | B\n--|--\n1 | 2\n",
            "# Mit Leerzeichen\n\n#1 der Liste, #\n\n- eins\n",
            "```\n#Code\n• Code\n| A |\n|---|---|\n```\n",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
