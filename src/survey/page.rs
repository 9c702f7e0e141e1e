//! A questionnaire as one page that needs nothing else: its look and its script are inside, allowed by
//! their sums alone. Without the script it can be filled in and printed; with it the answers become a
//! CSV file in the same columns as the workbook.
//! Knows nothing of the catalogue or of what comes back.

use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::columns::{Column, KNOWN, MISSING, NEW, VERDICTS, Verdict};
use super::questions::{Question, Questionnaire};
use super::workbook::day;
use crate::strings::Strings;
use crate::theme::{self, Theme, ThemeFault, Value};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// How many agreements that were not asked can be entered.
const MISSING_ROWS: usize = 5;

/// What the template sees, besides the look, the script and the data.
#[derive(Serialize)]
struct View<'a> {
    language: &'a str,
    heading: String,
    catalogue: &'a str,
    partner: &'a str,
    asked: String,
    steps: Vec<String>,
    agreements: Vec<AgreementView<'a>>,
    verdicts: Vec<Choice>,
    new: Vec<Field<'a>>,
    missing: Vec<String>,
    missing_fields: Vec<Field<'a>>,
    remark: String,
    filled: String,
}

#[derive(Serialize)]
struct AgreementView<'a> {
    number: usize,
    title: &'a str,
    facts: Vec<Fact<'a>>,
}

#[derive(Serialize)]
struct Fact<'a> {
    label: String,
    text: &'a str,
}

#[derive(Serialize)]
struct Choice {
    id: &'static str,
    label: String,
}

/// A field to write in, or to choose in where there are choices.
#[derive(Serialize)]
struct Field<'a> {
    id: &'static str,
    label: String,
    hint: Option<String>,
    choices: &'a [String],
}

/// The bytes of the page; the same for the same questions.
///
/// # Errors
/// The template is wrong.
pub fn write(questionnaire: &Questionnaire, words: &Strings, theme: &Theme) -> Result<Vec<u8>, ThemeFault> {
    let view = theme::value(&json!({
        "page": view(questionnaire, words),
        "words": words.plain(),
        "policy": policy(),
    }));
    let parts = [("style", STYLE.to_string()), ("script", SCRIPT.to_string()), ("data", data(questionnaire, words))];
    let site: std::collections::BTreeMap<&str, Value> = parts.iter().map(|(name, text)| (*name, theme::html(text))).collect();
    theme.render("survey.html", view, &theme::value(&site))
}

/// What the page may do: use its own look and script, and load nothing.
fn policy() -> String {
    let sum = |text: &str| base64(&Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; form-action 'none'; base-uri 'none'",
        sum(STYLE),
        sum(SCRIPT)
    )
}

fn view<'a>(q: &'a Questionnaire, words: &Strings) -> View<'a> {
    let send = match &q.email {
        Some(email) => words.fill("page_step_send_to", &[("email", email.as_str().into())]),
        None => words.text("page_step_send"),
    };
    let number = |number: usize| words.fill("page_missing_one", &[("number", number.into())]);
    View {
        language: q.language.tag(),
        heading: words.fill("heading", &[("name", q.name.as_str().into())]),
        catalogue: &q.catalogue,
        partner: &q.name,
        asked: day(q.asked),
        steps: vec![words.text("page_step_answer"), send, words.text("page_step_print"), words.text("page_private")],
        agreements: (1..).zip(&q.questions).map(|(number, question)| agreement(number, question, words)).collect(),
        verdicts: VERDICTS.iter().map(|v| Choice { id: v.id(), label: v.word(words) }).collect(),
        new: NEW.iter().map(|column| field(q, words, *column)).collect(),
        missing: (1..=MISSING_ROWS).map(number).collect(),
        missing_fields: MISSING.iter().map(|column| field(q, words, *column)).collect(),
        remark: Column::Remark.word(words),
        filled: Column::Filled.word(words),
    }
}

fn agreement<'a>(number: usize, question: &'a Question, words: &Strings) -> AgreementView<'a> {
    let fact = |(column, text): (&Column, &'a String)| Fact { label: column.word(words), text };
    let facts = KNOWN.iter().zip(&question.known).skip(1).map(fact).collect();
    AgreementView { number, title: &question.known[0], facts }
}

fn field<'a>(q: &'a Questionnaire, words: &Strings, column: Column) -> Field<'a> {
    let (hint, choices): (_, &[String]) = match column {
        Column::Joined | Column::Partners => (Some("page_partners_hint"), &[]),
        Column::Left => (Some("page_left_hint"), &[]),
        Column::NewStart | Column::NewEnd | Column::Start => (Some("page_date_hint"), &[]),
        Column::NewContact => (Some("page_contact_hint"), &[]),
        Column::NewLegalForm | Column::LegalForm => (None, &q.legal_forms),
        Column::Topics => (None, &q.topics),
        _ => (None, &[]),
    };
    Field { id: column.id(), label: column.word(words), hint: hint.map(|key| words.text(key)), choices }
}

/// What the script needs to write the file: its columns, and what is known, row by row.
fn data(q: &Questionnaire, words: &Strings) -> String {
    let columns: Vec<_> = Column::ALL.iter().map(|column| json!({"id": column.id(), "word": column.word(words)})).collect();
    let row = |question: &Question| {
        let known = KNOWN.iter().zip(&question.known).map(|(column, text)| (column.id(), text.clone()));
        let own = [(Column::Id.id(), question.id.clone()), (Column::Seal.id(), question.seal.text())];
        known.chain(own).collect::<std::collections::BTreeMap<_, _>>()
    };
    let file = format!("{}.csv", q.partner);
    let saved = match &q.email {
        Some(email) => words.fill("page_saved_to", &[("file", file.as_str().into()), ("email", email.as_str().into())]),
        None => words.fill("page_saved", &[("file", file.as_str().into())]),
    };
    let data = json!({
        "file": file,
        "columns": columns,
        "rows": q.questions.iter().map(row).collect::<Vec<_>>(),
        "missing": {"rows": MISSING_ROWS, "fields": MISSING.map(Column::id), "answer": Verdict::Missing.word(words)},
        "new": NEW.map(Column::id),
        "words": {
            "saved": saved,
            "none": words.text("page_problem_none"),
            "right": words.text("page_problem_right"),
            "missing": words.text("page_problem_missing"),
        },
        "right": Verdict::Right.word(words),
        "wide": [Verdict::Changed.word(words), Verdict::Ended.word(words)],
    });
    // A text must not end the element that it stands in.
    data.to_string().replace('<', "\\u003c")
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |chunk: &[u8]| {
        let bits = (0..3).fold(0u32, |bits, at| bits << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        let sign = |at: usize| match at <= chunk.len() {
            true => char::from(SIGNS[(bits >> (18 - 6 * at) & 63) as usize]),
            false => '=',
        };
        (0..4).map(sign).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_written_in_base64() {
        for (text, encoded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(text.as_bytes()), encoded);
        }
    }

    #[test]
    fn look_and_script_can_stand_inside_the_page() {
        assert!(!STYLE.contains("</") && !SCRIPT.contains("</"));
    }
}
