//! An entry with nothing filled in, for those who write it with an editor of texts: what is required
//! waits for its value, all else stands in comments with an example.
//! Knows nothing of any catalogue.

use crate::document::schema::Kind;
use crate::keys::KeyWords;

/// The file of an empty entry.
pub fn markdown(kind: Kind, words: &KeyWords) -> String {
    let record = kind.record();
    let mut out = String::from("---\n");
    for key in record.keys {
        out.push_str(&format!("# {}: {}\n", words.label(record, key), words.about(record, key)));
        if key.required {
            out.push_str(&format!("{}:\n\n", words.name(key)));
        } else {
            let example = words.example_lines(record, key);
            example.lines().for_each(|line| out.push_str(&format!("{}\n", format!("# {line}").trim_end())));
            out.push('\n');
        }
    }
    format!("{}\n---\n", out.trim_end())
}
