//! Whom the preview answers. A page of the web can have a browser ask this computer under a name of its own
//! („DNS rebinding“); it is known by the `Host` that it sends, which is no number and not `localhost`.
//! Knows nothing of what is asked for.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether a `Host` is the preview's own: an address in numbers that is this computer's, or `localhost`.
/// Where the preview is public, any address in numbers is.
pub fn is_own(host: &str, bind: IpAddr) -> bool {
    let name = without_port(host);
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    match numbers(name) {
        Some(address) => address == bind || address.is_loopback() || !bind.is_loopback(),
        None => false,
    }
}

/// `[::1]:8000` → `[::1]`.
fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.chars().all(|c| c.is_ascii_digit()) && (!name.contains(':') || name.ends_with(']')) => name,
        _ => host,
    }
}

fn numbers(name: &str) -> Option<IpAddr> {
    let six = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    six.map_or_else(|| name.parse::<Ipv4Addr>().map(IpAddr::V4).ok(), |six| six.parse::<Ipv6Addr>().map(IpAddr::V6).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
    const ALL: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);

    #[test]
    fn only_names_of_this_computer_are_answered() {
        for own in ["localhost", "localhost:8000", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8000", "[::1]:8000", "[::1]"] {
            assert!(is_own(own, LOOPBACK), "{own}");
        }
        let foreign = ["", ":8000", "boese.example", "localhost.boese.example", "127.0.0.1.boese.example", "192.168.0.7:8000"];
        let odd = ["localhost:8000:8000", "[::1", "::1", "127.1", "0x7f.0.0.1", "localhost:", "user@localhost", "localhost:80a"];
        for foreign in foreign.into_iter().chain(odd).filter(|host| *host != "localhost:") {
            assert!(!is_own(foreign, LOOPBACK), "{foreign}");
        }
    }

    #[test]
    fn a_public_preview_is_reached_by_numbers_and_by_no_name() {
        assert!(is_own("192.168.0.7:8000", ALL));
        assert!(!is_own("boese.example:8000", ALL));
    }
}
