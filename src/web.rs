//! Addresses of the web as texts: which can be linked to, and how a text becomes a part of one.
//! Knows nothing of the addresses of the site.

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

/// A text as a part of an address (RFC 3986, section 2.3: all but the unreserved characters).
pub fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
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
    fn a_missing_beginning_is_completed() {
        assert_eq!(completed("www.kamen.de/rat").as_deref(), Some("https://www.kamen.de/rat"));
        for none in ["javascript:alert(1)", "rathaus@kamen.de", "Rathaus", "siehe www.kamen.de", "../kamen"] {
            assert_eq!(completed(none), None, "{none}");
        }
    }
}
