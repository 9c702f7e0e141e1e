//! Addresses of the web as texts: which can be linked to, and how a text becomes a part of one.
//! Knows nothing of the addresses of the site.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Whether a text is an address of the web without characters that would have to be escaped.
pub fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let proper = |c: char| c.is_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric) && rest.chars().all(proper))
}

/// The address that was probably meant where only `https://` is missing: `www.kamen.de`.
pub fn completed(text: &str) -> Option<String> {
    let host = text.split(['/', '?', '#']).next()?;
    let named = host.contains('.') && !host.contains([':', '@']) && !host.ends_with('.');
    let whole = format!("https://{text}");
    (named && is_address(&whole)).then_some(whole)
}

/// What is written as `%20` in an address: all but the unreserved characters (RFC 3986, section 2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const ENCODED_PATH: &AsciiSet = &ENCODED.remove(b'/');

/// A text as a part of an address.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// A path as a part of an address; its slashes stay.
pub fn encoded_path(path: &str) -> String {
    utf8_percent_encode(path, ENCODED_PATH).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_can_be_linked_to() {
        for good in ["https://www.kamen.de", "http://kamen.de/a?b=c&d=%20#e", "https://münster.de/straße"] {
            assert!(is_address(good), "{good}");
        }
        for bad in ["www.kamen.de", "javascript:alert(1)", "//kamen.de", "https://", "https://a.b/\"x", "https://a.b/c d"] {
            assert!(!is_address(bad), "{bad}");
        }
    }

    #[test]
    fn parts_and_paths_are_encoded() {
        assert_eq!(encoded("a b/ü-_.~"), "a%20b%2F%C3%BC-_.~");
        assert_eq!(encoded_path("a b/ü#1.md"), "a%20b/%C3%BC%231.md");
    }

    #[test]
    fn a_missing_beginning_is_completed() {
        assert_eq!(completed("www.kamen.de/rat").as_deref(), Some("https://www.kamen.de/rat"));
        for none in ["javascript:alert(1)", "rathaus@kamen.de", "Rathaus", "siehe www.kamen.de", "../kamen"] {
            assert_eq!(completed(none), None, "{none}");
        }
    }
}
