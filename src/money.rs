//! Amounts of money as German and English texts write them. Knows nothing of who pays.

/// Reads an amount into cents. German (`57.000,00 Euro`), English (`57,000.00`) and plain (`57000`)
/// writing are understood, with a currency word and with `T€`, `Tsd.`, `Mio.`, `Mrd.` behind.
/// Nothing where the text is no amount, or where `.` or `,` stand as in neither language.
///
/// Three digits behind a single separator are thousands (`57.000`), but not behind a zero (`0,500`),
/// and behind a comma not before a German unit: `1,250 Mio. €` are 1.250.000 €.
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
    hundredths(number, factor)
}

/// Whether a currency is the euro, by its name, its sign or its code.
pub fn is_euro(currency: &str) -> bool {
    matches!(currency.to_lowercase().as_str(), "€" | "eur" | "euro" | "euros")
}

/// Reads digits with separators, times `factor`, into hundredths; nothing where they do not come out even.
fn hundredths(number: &str, factor: i64) -> Option<i64> {
    let (whole, fraction) = split_decimal(number, factor > 1)?;
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    let parts = 10_i64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    let all = digits.checked_mul(factor)?.checked_mul(100)?;
    (all % parts == 0).then_some(all / parts)
}

/// Splits at the decimal separator and takes the thousands' separators out.
fn split_decimal(number: &str, has_unit: bool) -> Option<(String, &str)> {
    let (whole, fraction) = match number.rfind(['.', ',']) {
        None => (number, ""),
        Some(at) => {
            let separator = number[at..].chars().next()?;
            let (before, behind) = (&number[..at], &number[at + 1..]);
            let single = number.matches(separator).count() == 1;
            let thousands = behind.len() == 3 && before != "0" && !(has_unit && separator == ',');
            if !single || thousands { (number, "") } else { (before, behind) }
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
        assert_eq!(cents("0,500"), Some(50));
        assert_eq!(cents("1,250 Mio. €"), Some(125_000_000));
        assert_eq!(cents("1.250 T€"), Some(125_000_000));
        assert_eq!(cents("1,2345 Mio. €"), Some(123_450_000));
        assert_eq!(cents("12.50"), Some(1250));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "viel", "1.2.3", "57.00.0", "zu je 50 %", "0,512", "12,3456", "99999999999999999999"] {
            assert_eq!(cents(text), None, "{text}");
        }
    }
}
