//! Amounts of money as German and English texts write them. Knows nothing of who pays.

/// Reads an amount into cents. German (`57.000,00 Euro`), English (`57,000.00`) and plain (`57000`)
/// writing are understood, with a currency word and with `T€`, `Tsd.`, `Mio.`, `Mrd.` behind.
/// Nothing where the text is no amount, or where `.` or `,` stand as in neither language.
pub fn cents(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches("EUR").trim_start_matches('€').trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let factor = match unit.trim().trim_end_matches('.') {
        "" | "€" | "EUR" | "Euro" | "euro" => 1,
        "T€" | "TEUR" | "Tsd" | "Tsd. €" | "Tsd. Euro" => 1_000,
        "Mio" | "Mio. €" | "Mio. Euro" | "Mio. EUR" | "Millionen Euro" => 1_000_000,
        "Mrd" | "Mrd. €" | "Mrd. Euro" => 1_000_000_000,
        _ => return None,
    };
    decimal(number)?.checked_mul(factor)
}

/// Reads digits with separators into hundredths.
fn decimal(number: &str) -> Option<i64> {
    let (whole, fraction) = split_decimal(number)?;
    let whole: i64 = whole.parse().ok()?;
    let fraction: i64 = match fraction.len() {
        0 => 0,
        1 => fraction.parse::<i64>().ok()? * 10,
        2 => fraction.parse().ok()?,
        _ => return None,
    };
    whole.checked_mul(100)?.checked_add(fraction)
}

/// Splits at the decimal separator and takes the thousands' separators out.
fn split_decimal(number: &str) -> Option<(String, &str)> {
    let (whole, fraction) = match number.rfind(['.', ',']) {
        None => (number, ""),
        Some(at) => {
            let separator = number[at..].chars().next()?;
            let behind = &number[at + 1..];
            let groups = number.matches(separator).count();
            if groups > 1 || behind.len() == 3 { (number, "") } else { (&number[..at], behind) }
        }
    };
    let separators: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    let uniform = separators.windows(2).all(|w| w[0] == w[1]);
    let groups_fit = separators.is_empty() || whole.split(['.', ',']).skip(1).all(|g| g.len() == 3);
    (uniform && groups_fit && !whole.is_empty()).then(|| (whole.replace(['.', ','], ""), fraction))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_english_and_plain_writing_are_the_same_amount() {
        for text in ["57.000,00 Euro", "57,000.00", "57000", "57.000", "57 T€", "57.000,00 €"] {
            assert_eq!(cents(text), Some(5_700_000), "{text}");
        }
        assert_eq!(cents("2 Mio. €"), Some(200_000_000));
        assert_eq!(cents("0,5"), Some(50));
        assert_eq!(cents("12.50"), Some(1250));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "viel", "1.2.3", "57.00.0", "zu je 50 %", "99999999999999999999"] {
            assert_eq!(cents(text), None, "{text}");
        }
    }
}
