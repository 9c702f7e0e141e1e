//! What a fact sheet makes of single values.

use crate::support::{check, render, report, words};

/// The words of the fact sheet of an agreement with some further lines.
fn sheet(lines: &str) -> String {
    let text = format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: [Kamen, Bönen]\n{lines}\n---\n");
    let checked = check(&[("agreements/a.md", &text)]);
    assert!(!checked.has_errors(), "{}", report(&checked));
    words(&render(&checked)["vereinbarungen/a/index.html"])
}

#[test]
fn an_amount_keeps_its_currency() {
    for (lines, shown) in [
        ("betrag: 57.000, waehrung: DM", "57.000 DM"),
        ("betrag: 57.000, waehrung: Euro", "57.000 €"),
        ("betrag: 57.000", "57.000 €"),
        ("betrag: rund 57.000 DM, waehrung: DM", "rund 57.000 DM"),
    ] {
        let sheet = sheet(&format!("finanzen: [{{art: Zuschuss, {lines}}}]"));
        assert!(sheet.contains(shown), "{lines}: {sheet}");
    }
}

#[test]
fn the_sheet_says_how_often_it_is_looked_at_again() {
    assert!(sheet("pruefen_alle: 2 Jahre").contains("Prüfrhythmus 2 Jahre"));
}

#[test]
fn a_partner_leads_to_its_item_of_wikidata() {
    let werne = "---\nname: Stadt Werne\nart: stadt\nwikidata: Q3899\n---\n";
    let site = render(&check(&[("partners/werne.md", werne)]));
    let page = &site["partner/werne/index.html"];
    assert!(page.contains("<a href=\"https://www.wikidata.org/entity/Q3899\" rel=\"external noopener\">Q3899</a>"), "{page}");
}
