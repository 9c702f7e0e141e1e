//! What the rules about the content tell, and above all what they leave alone: imprecise dates,
//! plans, unknown things, history.

use jiff::civil::{Date, date};
use verbund::source::SourceTree;

use crate::support::{TODAY, check_tree, codes, folder, run, tree_with};

/// The codes for an agreement with some more lines, on a day, beside some more files.
fn told_on(day: Date, partners: &str, lines: &str, more: &[(&str, &str)]) -> Vec<&'static str> {
    let text = format!("---\ntitel: A\nzusammenfassung: Ein Satz.\nthema: bildung\npartner: {partners}\n{lines}\n---\n");
    let files: Vec<(&str, &str)> = more.iter().copied().chain([("agreements/a.md", text.as_str())]).collect();
    codes(&check_tree(tree_with(SourceTree::of(&files)), day).diagnostics)
}

fn told(lines: &str) -> Vec<&'static str> {
    told_on(TODAY, "[Kamen, Bönen]", lines, &[])
}

fn told_of(partners: &str, lines: &str) -> Vec<&'static str> {
    told_on(TODAY, partners, lines, &[])
}

#[test]
fn a_status_is_contradicted_only_by_dates_that_are_certain() {
    for (lines, expected) in [
        ("status: aktiv\nbeginn: 2010 bis 2015", vec!["V404"]),
        ("status: aktiv\nlaufzeit: {bis: 2020}", vec!["V404"]),
        ("status: nach_bedarf\nereignisse: [{art: ende, datum: 2020}]", vec!["V404"]),
        ("status: beendet\nbeginn: 2030", vec!["V404"]),
        ("status: geplant\nereignisse: [{art: in_kraft, datum: 2020}]", vec!["V404"]),
        ("status: geplant\nbeginn: geplant 2015\nende: 2020", vec!["V404", "V405"]),
        // This year is not over, and a doubted year may be another one.
        ("status: aktiv\nende: 2026", vec![]),
        ("status: aktiv\nbeginn: 2026", vec![]),
        ("status: aktiv\nende: ca. 2024", vec![]),
        ("status: aktiv\nende: 2024?", vec![]),
        ("status: geplant\nbeginn: 2026", vec![]),
        ("status: geplant\nbeginn: 01.08.2016 bzw. 01.07.2027", vec![]),
        ("status: beendet\nende: 2026", vec![]),
        // A term may be renewed, an end moved, a signature comes before the beginning.
        ("status: aktiv\nlaufzeit: {bis: 2020, verlaengerung: jährlich}", vec![]),
        ("status: aktiv\nende: 2020\nereignisse: [{art: fortsetzung, datum: 2021}]", vec![]),
        ("status: beendet\nende: 2030\nereignisse: [{art: ende, datum: 2020}]", vec![]),
        ("status: geplant\nereignisse: [{art: unterzeichnet, datum: 2020}]", vec![]),
        // Nothing is contradicted by what nobody knows.
        ("status: beendet\nbeginn: 1992", vec![]),
        ("status: unbekannt\nende: 2020", vec![]),
        ("status: in_pruefung\nbeginn: 2010", vec![]),
        ("status: nicht_realisiert\nbeginn: geplant 2015", vec![]),
        ("status: aktiv\nbeginn: unbekannt", vec![]),
        ("ende: 2020", vec![]),
    ] {
        assert_eq!(told(lines), expected, "{lines}");
    }
}

#[test]
fn a_plan_is_overdue_once_its_whole_time_has_passed() {
    let joins = "[Kamen, {partner: Bönen, beitritt: 2015, geplant: ja}]";
    let survey = date(2015, 12, 31);
    for (day, partners, lines, expected) in [
        (TODAY, "[Kamen, Bönen]", "beginn: 2015 gepl.", vec!["V405"]),
        (survey, "[Kamen, Bönen]", "beginn: 2015 gepl.", vec![]),
        (TODAY, "[Kamen, Bönen]", "beginn: 2015 gepl.\nstatus: unbekannt", vec![]),
        (TODAY, "[Kamen, Bönen]", "beginn: 2015 gepl.\nstatus: nicht_realisiert", vec![]),
        (TODAY, "[Kamen, Bönen]", "beginn: ca. 2024 gepl.", vec![]),
        (TODAY, joins, "beginn: 2003", vec!["V405"]),
        (survey, joins, "beginn: 2003", vec![]),
        (TODAY, joins, "beginn: 2003\nende: 2020", vec![]),
        (TODAY, "[Kamen, {partner: Bönen, beitritt: unbekannt, geplant: ja}]", "beginn: 2003", vec![]),
        // Told at the partner, so not again in the words of the beginning.
        (TODAY, joins, "beginn: 2003 (Kamen) 2015 gepl. (Bönen)", vec!["V405"]),
        // Told at the beginning, so not again at the event.
        (TODAY, "[Kamen, Bönen]", "beginn: 2015 gepl.\nereignisse: [{art: geplant, datum: 2015}]", vec!["V405"]),
        (TODAY, "[Kamen, Bönen]", "beginn: 2003\nereignisse: [{art: geplant, datum: 2015}]", vec!["V405"]),
        (TODAY, "[Kamen, Bönen]", "beginn: 2016\nereignisse: [{art: geplant, datum: 2015}]", vec![]),
    ] {
        assert_eq!(told_on(day, partners, lines, &[]), expected, "{partners} {lines}");
    }
}

#[test]
fn dates_are_out_of_order_only_where_they_cannot_be_right() {
    for (partners, lines, expected) in [
        ("[Kamen, Bönen]", "beginn: 2015\nende: 2015", vec![]),
        ("[Kamen, Bönen]", "beginn: 06.2015\nlaufzeit: {bis: 2015}", vec![]),
        ("[Kamen, Bönen]", "beginn: 14.12.1979 (gegründet 19.08.1939)\nende: 1950", vec![]),
        ("[Kamen, Bönen]", "beginn: ca. 2000\nende: 1998", vec![]),
        ("[Kamen, Bönen]", "ereignisse: [{art: in_kraft, datum: 2015}, {art: ende, datum: 2010}]", vec!["V401"]),
        ("[Kamen, {partner: Bönen, beitritt: 2015, austritt: 2015}]", "beginn: 2000", vec![]),
        ("[Kamen, {partner: Bönen, beitritt: 2013 bis 2010}]", "beginn: 2000", vec!["V408"]),
        // Who takes part may be older than the writing of it, where the entry knows of that time.
        ("[Kamen, {partner: Bönen, beitritt: 1993}]", "beginn: 2003\nereignisse: [{art: gegruendet, datum: 1990}]", vec![]),
        ("[Kamen, {partner: Bönen, beitritt: 1993}]", "", vec![]),
        ("[Kamen, {partner: Bönen, beitritt: 1993}]", "beginn: ca. 1996", vec![]),
        ("[Kamen, {partner: Bönen, austritt: 2015}]", "beginn: 2003\nlaufzeit: {bis: 2010, verlaengerung: jährlich}", vec![]),
        ("[Kamen, {partner: Bönen, beitritt: 2015}]", "beginn: 2003\nende: 2010", vec!["V406"]),
    ] {
        assert_eq!(told_of(partners, lines), expected, "{partners} {lines}");
    }
}

#[test]
fn what_happened_twice_has_no_order() {
    let publication =
        |approved: &str| format!("veroeffentlichung: {{amtsblatt: A, datum: 01.02.2013, genehmigt_am: {approved}}}");
    assert_eq!(told(&publication("15.02.2013")), ["V407"]);
    assert_eq!(told(&publication("15.01.2013")), [""; 0]);
    assert_eq!(told(&publication("2013")), [""; 0]);
    let decided = |dates: &str| format!("{}\nbeschluesse: [{dates}]", publication("15.01.2013"));
    assert_eq!(told(&decided("{gremium: Rat, datum: 01.03.2013}")), ["V407"]);
    assert_eq!(told(&decided("{gremium: Rat, datum: 01.12.2012}, {gremium: Rat, datum: 01.03.2015}")), [""; 0]);
    let again = "{art: austritt, datum: 2006, partner: [Bönen]}, {art: beitritt, datum: 2016, partner: [Bönen]}";
    assert_eq!(told(&format!("ereignisse: [{{art: beitritt, datum: 1990, partner: [Bönen]}}, {again}]")), [""; 0]);
}

#[test]
fn a_partner_is_single_only_where_nobody_else_can_be_meant() {
    for (partners, lines, expected) in [
        ("[Kamen]", "", vec!["V409"]),
        ("[{gruppe: nachbarn, ohne: [boenen]}]", "", vec!["V409"]),
        ("[{gruppe: nachbarn}]", "", vec![]),
        ("[Kamen, {weitere: 192 Städte}]", "", vec![]),
        ("[Kamen, {gruppe: nachbarn, ohne: [boenen], anzahl: rund 30}]", "", vec![]),
        ("[Kamen]", "aufgabenerledigung: Bönen", vec!["V410"]),
        ("[Kamen, Buxtehude]", "", vec!["V101"]),
        ("[Kamen, Stadt Kamen]", "", vec!["V104"]),
    ] {
        assert_eq!(told_of(partners, lines), expected, "{partners} {lines}");
    }
}

#[test]
fn a_performer_may_come_from_the_agreement_or_belong_to_a_partner() {
    let body = |lines: &str| format!("---\nname: Stadtwerke\nart: gesellschaft\n{lines}\n---\n");
    let told = |lines: &str, own: &str| told_on(TODAY, "[Kamen, Bönen]", lines, &[("partners/werke.md", &body(own))]);
    assert_eq!(told("aufgabenerledigung: Stadtwerke", ""), ["V410"]);
    for own in ["entstanden_aus: [a]", "gehoert_zu: Kamen", "vorgaenger: [boenen]"] {
        assert_eq!(told("aufgabenerledigung: Stadtwerke", own), [""; 0], "{own}");
    }
    assert_eq!(told("aufgabenerledigung: Stadtwerke\ngenannt: [{partner: Stadtwerke, rolle: dienstleister}]", ""), [""; 0]);
    assert_eq!(told("aufgabenerledigung: Beteiligte", ""), [""; 0]);
    assert_eq!(told("aufgabenerledigung: ein Büro aus Hagen", ""), [""; 0]);
    let groups = |partners: &str| told_of(partners, "aufgabenerledigung: Kamen");
    assert_eq!(groups("[Unna, {gruppe: nachbarn}]"), [""; 0]);
    assert_eq!(groups("[Unna, Bönen, {weitere: und diverse}]"), [""; 0]);
}

#[test]
fn a_town_does_not_act_for_its_kreis() {
    let town = "---\nname: Stadt Unna\nart: stadt\naliase: [Unna]\ngehoert_zu: kreis-unna\n---\n";
    let files = [("partners/unna.md", town)];
    assert_eq!(told_on(TODAY, "[Kreis Unna, Kamen]", "aufgabenerledigung: Unna", &files), ["V410"]);
}

#[test]
fn a_body_takes_part_while_it_lives() {
    let told = |line: &str, lines: &str| {
        let old = "---\nname: Ministerium Alt\nart: land\ngueltig_ab: 1990\ngueltig_bis: 2010\nnachfolger: [neu]\n---\n";
        let new = "---\nname: Ministerium Neu\nart: land\n---\n";
        told_on(TODAY, &format!("[Kamen, {line}]"), lines, &[("partners/alt.md", old), ("partners/neu.md", new)])
    };
    for (line, lines, expected) in [
        ("{partner: Ministerium Alt}", "beginn: 2000", vec!["V411"]),
        ("{partner: Ministerium Alt, beitritt: 2012}", "beginn: 2000", vec!["V411"]),
        ("{partner: Ministerium Alt, austritt: 1985}", "beginn: 1980", vec!["V411"]),
        ("{partner: Ministerium Alt, austritt: 2010}", "beginn: 2000", vec![]),
        ("{partner: Ministerium Alt, rolle: vorlaeufer}", "beginn: 2000", vec![]),
        ("{partner: Ministerium Alt}", "beginn: 2000\nende: 2008", vec![]),
        ("{partner: Ministerium Alt}", "beginn: 2000\nstatus: unbekannt", vec![]),
        ("{partner: Ministerium Alt, beitritt: 2010}", "beginn: 2000\nende: 2012", vec![]),
        ("{partner: Ministerium Neu}", "beginn: 2000", vec![]),
    ] {
        assert_eq!(told(line, lines), expected, "{line} {lines}");
    }
}

#[test]
fn an_amendment_says_what_it_amends_in_any_way() {
    let second = "zusatz: 2. Änderung des Vertrages";
    assert_eq!(told(second), ["V413"]);
    assert_eq!(told(&format!("{second}\nbeziehungen: [{{art: ersetzt, zu: volkshochschule}}]")), [""; 0]);
    assert_eq!(told(&format!("{second}\nbeziehungen: [{{art: siehe, zu: volkshochschule}}]")), ["V413"]);
    assert_eq!(told(&format!("{second}\nbeziehungen: [{{art: aendert, text: Vertrag von 2013}}]")), ["V412"]);
    assert_eq!(told("beziehungen: [{art: ausfuehrung_von, text: Rahmenkonzept}]"), [""; 0]);
}

/// The codes for a running agreement under public law in a Land.
fn public_law(land: &str, lines: &str) -> Vec<&'static str> {
    let settings = format!("titel: T\nadresse: https://p.example/\nprofil: beispiel\n{land}\n");
    told_on(TODAY, "[Kamen, Bönen]", &format!("rechtsform: örV\n{lines}"), &[("verbund.yaml", &settings)])
}

#[test]
fn an_agreement_under_public_law_is_asked_by_the_law_of_its_land() {
    assert_eq!(public_law("land: nw", ""), ["V415", "V416", "V418"]);
    // In Hesse only a delegation is published.
    assert_eq!(public_law("land: he", ""), ["V415", "V418"]);
    for unknown in ["", "land: by", "land: bund"] {
        assert_eq!(public_law(unknown, ""), [""; 0], "{unknown}");
    }
    for over in ["status: beendet", "beginn: 2030", "status: in_pruefung", "status: nicht_realisiert", "beginn: 2003\nende: 2010"]
    {
        assert_eq!(public_law("land: nw", over), [""; 0], "{over}");
    }
}

#[test]
fn what_the_editors_looked_for_and_did_not_find_is_not_asked_again() {
    let known = "uebertragung: unbekannt\nereignisse: [{art: bekanntgemacht, datum: unbekannt}]";
    assert_eq!(public_law("land: nw", &format!("{known}\nkuendigung: sechs Monate zum Jahresende")), [""; 0]);
}

#[test]
fn notice_is_a_duty_of_unlimited_and_long_agreements() {
    let told =
        |land: &str, lines: &str| public_law(land, &format!("uebertragung: mandatierend\nveroeffentlichung: Amtsblatt\n{lines}"));
    for (lines, north_rhine, hesse) in [
        ("laufzeit: unbefristet", vec!["V417"], vec!["V417"]),
        ("laufzeit: {befristet: nein}", vec!["V417"], vec!["V417"]),
        ("laufzeit: auf unbestimmte Zeit", vec!["V417"], vec!["V417"]),
        ("laufzeit: unbefristet\nkuendigung: jederzeit", vec![], vec![]),
        ("laufzeit: befristet", vec![], vec![]),
        ("beginn: 01.01.2010\nende: 31.12.2040", vec!["V417"], vec!["V417"]),
        ("beginn: 01.01.2015\nende: 31.12.2030", vec![], vec!["V417"]),
        // Twenty years to the day are not longer, and years alone leave it open.
        ("beginn: 01.01.2010\nende: 31.12.2029", vec![], vec!["V417"]),
        ("beginn: 2010\nende: 2030", vec![], vec!["V417"]),
        ("ende: 2060", vec![], vec![]),
    ] {
        assert_eq!(told("land: nw", lines), north_rhine, "{lines}");
        assert_eq!(told("land: he", lines), hesse, "{lines}");
    }
}

#[test]
fn an_agreement_takes_effect_after_its_publication() {
    let told = |day: &str, published: &str| {
        let lines = format!("uebertragung: delegierend\nkuendigung: jederzeit\nereignisse: [{{art: in_kraft, datum: {day}}}]");
        public_law("land: nw", &format!("{lines}\nveroeffentlichung: {{amtsblatt: A, datum: {published}}}"))
    };
    assert_eq!(told("01.02.2013", "01.02.2013"), ["V419"]);
    assert_eq!(told("01.02.2013", "2014"), ["V419"]);
    assert_eq!(told("02.02.2013", "01.02.2013"), [""; 0]);
    assert_eq!(told("2013", "01.02.2013"), [""; 0]);
}

#[test]
fn official_keys_are_of_one_body_each() {
    let partner = |lines: &str| format!("---\nname: Stadt X\nart: stadt\n{lines}\n---\n");
    let told = |lines: &str| told_on(TODAY, "[Kamen, Bönen]", "", &[("partners/x.md", &partner(lines))]);
    for (lines, expected) in [
        ("ags: \"05978020\"", vec!["V421"]),
        ("ags: \"05978020\"\nnachfolger: [kamen]", vec![]),
        ("ags: \"09162000\"", vec![]),
        ("ags: \"17162000\"", vec!["V420"]),
        ("ags: \"00162000\"\nars: \"001620000000\"", vec!["V420"]),
        ("ags: \"5978004\"", vec!["V402"]),
        ("ags: \"05978004\"\nars: \"059780004004\"", vec![]),
        ("ags: \"05978004\"\nars: \"05978004\"", vec!["V402"]),
    ] {
        assert_eq!(told(lines), expected, "{lines}");
    }
}

#[test]
fn a_chain_of_successors_is_no_circle() {
    let body = |name: &str, lines: &str| format!("---\nname: {name}\nart: zweckverband\n{lines}\n---\n");
    let (a, b, c) =
        (body("AA", "nachfolger: [y]"), body("BB", "vorgaenger: [x]\nnachfolger: [z]"), body("CC", "vorgaenger: [y]"));
    let files = [("partners/x.md", &*a), ("partners/y.md", &*b), ("partners/z.md", &*c)];
    assert_eq!(told_on(TODAY, "[Kamen, Bönen]", "", &files), [""; 0]);
    let back = body("AA", "nachfolger: [y]\nvorgaenger: [z]");
    assert_eq!(told_on(TODAY, "[Kamen, Bönen]", "", &[("partners/x.md", &back), files[1], files[2]]), ["V107"]);
}

#[test]
fn people_see_notes_when_they_ask_for_them_and_machines_always() {
    let words = |arguments: &[&str]| {
        let output = run(&[&["check", "content"], arguments].concat(), &folder(""));
        String::from_utf8(output.stdout).expect("text") + &String::from_utf8(output.stderr).expect("text")
    };
    let plain = words(&[]);
    assert!(!plain.contains("V416") && plain.contains("Hinweise\nDie Hinweise erscheinen mit „--verbose“."), "{plain}");
    let verbose = words(&["--verbose"]);
    assert!(verbose.contains("V416") && !verbose.contains("erscheinen mit"), "{verbose}");
    assert!(words(&["--format", "json"]).contains("V416"));
    assert!(!words(&["--quiet"]).contains("Hinweis"));
}
