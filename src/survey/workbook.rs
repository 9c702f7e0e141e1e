//! A questionnaire as a workbook: a sheet with instructions, one with the agreements, one for those
//! that are missing, and the lists to choose from. Questions are locked (without a password), answers
//! are open; every cell is text, so that no leading zero is lost and no date is rewritten.
//! Knows nothing of the catalogue or of what comes back.

use anyhow::Result;
use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula,
    ProtectionOptions, Table, TableColumn, TableStyle, Workbook, Worksheet,
};

use super::columns::{Column, KNOWN, MISSING, NEW, Sheet, VERDICTS};
use super::questions::Questionnaire;
use crate::strings::Strings;

/// How many agreements that were not asked can be entered.
const MISSING_ROWS: u32 = 15;

/// The bytes of the file; the same for the same questions.
///
/// # Errors
/// The workbook cannot be made, such as for a text that is too long for a cell.
pub fn write(questionnaire: &Questionnaire, words: &Strings) -> Result<Vec<u8>> {
    let heading = words.fill("heading", &[("name", questionnaire.name.as_str().into())]);
    let asked = questionnaire.asked;
    let (year, month, day) = (u16::try_from(asked.year())?, u8::try_from(asked.month())?, u8::try_from(asked.day())?);
    let mut workbook = Workbook::new();
    let properties = DocProperties::new().set_title(&heading).set_author(&questionnaire.catalogue);
    workbook.set_properties(&properties.set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?));
    let paint = Paint::new();
    instructions(workbook.add_worksheet(), questionnaire, words, &heading, &paint)?;
    agreements(workbook.add_worksheet(), questionnaire, words, &paint)?;
    missing(workbook.add_worksheet(), questionnaire, words, &paint)?;
    choices(workbook.add_worksheet(), questionnaire, words, &paint)?;
    Ok(workbook.save_to_buffer()?)
}

/// How cells look. What may be written in has a frame, not only another colour.
struct Paint {
    heading: Format,
    head: Format,
    locked: Format,
    open: Format,
}

impl Paint {
    fn new() -> Paint {
        let text = || Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
        let edge = Color::RGB(0x71858A);
        Paint {
            heading: text().set_bold().set_font_size(14),
            head: text().set_bold().set_border_bottom(FormatBorder::Medium),
            locked: text(),
            open: text()
                .set_unlocked()
                .set_border(FormatBorder::Thin)
                .set_border_color(edge)
                .set_background_color(Color::RGB(0xFFFBE6)),
        }
    }
}

/// A day as it is written on a German or English page.
pub fn day(day: Date) -> String {
    format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year())
}

fn instructions(sheet: &mut Worksheet, q: &Questionnaire, words: &Strings, heading: &str, paint: &Paint) -> Result<()> {
    sheet.set_name(Sheet::Start.word(words))?;
    sheet.set_column_width(0, 24)?.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, words.text("instructions"), &paint.heading)?;
    sheet.write_string_with_format(0, 1, heading, &paint.heading)?;
    let facts = [
        (words.text("catalogue"), q.catalogue.clone()),
        (words.text("partner"), q.name.clone()),
        (words.text("asked"), day(q.asked)),
    ];
    let mut row = 1;
    for (label, value) in facts {
        sheet.write_string_with_format(row, 0, label, &paint.locked)?;
        sheet.write_string_with_format(row, 1, value, &paint.locked)?;
        row += 1;
    }
    sheet.write_string_with_format(row, 0, Column::Filled.word(words), &paint.locked)?;
    sheet.write_string_with_format(row, 1, "", &paint.open)?;
    let hint = DataValidation::new().allow_any_value().set_input_title(Column::Filled.word(words))?;
    sheet.add_data_validation(row, 1, row, 1, &hint.set_input_message(words.text("filled_hint"))?)?;
    for (number, step) in steps(q, words).into_iter().enumerate() {
        row += 1;
        let number = i64::try_from(number + 1)?;
        sheet.write_string_with_format(row, 0, words.fill("step", &[("number", number.into())]), &paint.locked)?;
        sheet.write_string_with_format(row, 1, step, &paint.locked)?;
    }
    sheet.set_print_fit_to_pages(1, 0);
    protect(sheet);
    Ok(())
}

fn steps(q: &Questionnaire, words: &Strings) -> Vec<String> {
    let send = match &q.email {
        Some(email) => words.fill("step_send_to", &[("email", email.as_str().into())]),
        None => words.text("step_send"),
    };
    let names = ["read", "answer", "changed", "dates", "partners", "contact", "missing"];
    names.iter().map(|name| words.text(&format!("step_{name}"))).chain([send]).collect()
}

fn agreements(sheet: &mut Worksheet, q: &Questionnaire, words: &Strings, paint: &Paint) -> Result<()> {
    let columns: Vec<Column> =
        [Column::Id].into_iter().chain(KNOWN).chain([Column::Answer]).chain(NEW).chain([Column::Remark, Column::Seal]).collect();
    let rows = u32::try_from(q.questions.len())?;
    begin(sheet, &Sheet::Agreements.word(words), &columns, words, paint)?;
    for (row, question) in (1..).zip(&q.questions) {
        for (number, column) in (0..).zip(&columns) {
            let known = KNOWN.iter().position(|known| known == column).map(|at| question.known[at].clone());
            let (text, format) = match column {
                Column::Id => (question.id.clone(), &paint.locked),
                Column::Seal => (question.seal.text(), &paint.locked),
                _ => known.map_or((String::new(), &paint.open), |text| (text, &paint.locked)),
            };
            sheet.write_string_with_format(row, number, text, format)?;
        }
    }
    if rows > 0 {
        table(sheet, "vereinbarungen", &columns, rows, words, paint)?;
        let answers: Vec<String> = VERDICTS.iter().map(|verdict| verdict.word(words)).collect();
        let answer = DataValidation::new().allow_list_strings(&answers)?;
        let answer = answer.set_input_title(words.text("choose_title"))?.set_input_message(words.text("choose_answer"))?;
        let answer = answer.set_error_title(words.text("choose_title"))?.set_error_message(words.text("wrong_answer"))?;
        choose(sheet, &columns, Column::Answer, rows, &answer)?;
        choose(sheet, &columns, Column::NewLegalForm, rows, &listed(q, words, Column::LegalForm)?)?;
    }
    // The id and the title stay in sight.
    sheet.set_freeze_panes(1, 2)?;
    finish(sheet)
}

fn missing(sheet: &mut Worksheet, q: &Questionnaire, words: &Strings, paint: &Paint) -> Result<()> {
    begin(sheet, &Sheet::Missing.word(words), &MISSING, words, paint)?;
    for row in 1..=MISSING_ROWS {
        for number in 0..u16::try_from(MISSING.len())? {
            sheet.write_string_with_format(row, number, "", &paint.open)?;
        }
    }
    table(sheet, "fehlende", &MISSING, MISSING_ROWS, words, paint)?;
    choose(sheet, &MISSING, Column::Topics, MISSING_ROWS, &listed(q, words, Column::Topics)?)?;
    choose(sheet, &MISSING, Column::LegalForm, MISSING_ROWS, &listed(q, words, Column::LegalForm)?)?;
    sheet.set_freeze_panes(1, 1)?;
    finish(sheet)
}

fn choices(sheet: &mut Worksheet, q: &Questionnaire, words: &Strings, paint: &Paint) -> Result<()> {
    let columns = [Column::Topics, Column::LegalForm];
    begin(sheet, &Sheet::Choices.word(words), &columns, words, paint)?;
    for (column, list) in (0..).zip([&q.topics, &q.legal_forms]) {
        for (row, text) in (1..).zip(list) {
            sheet.write_string_with_format(row, column, text, &paint.locked)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    finish(sheet)
}

/// Names a sheet and writes its first row.
fn begin(sheet: &mut Worksheet, name: &str, columns: &[Column], words: &Strings, paint: &Paint) -> Result<()> {
    sheet.set_name(name)?;
    for (number, column) in (0..).zip(columns) {
        sheet.set_column_width(number, width(*column))?;
        sheet.write_string_with_format(0, number, column.word(words), &paint.head)?;
    }
    Ok(())
}

fn finish(sheet: &mut Worksheet) -> Result<()> {
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_paper_size(8).set_print_fit_to_pages(1, 0);
    protect(sheet);
    Ok(())
}

fn width(column: Column) -> f64 {
    match column {
        Column::Id | Column::Start | Column::End | Column::Status | Column::Answer => 15.0,
        Column::NewStart | Column::NewEnd => 16.0,
        Column::Title | Column::Partners | Column::Task | Column::Remark => 42.0,
        Column::Seal => 30.0,
        _ => 26.0,
    }
}

/// A table has a header row that screen readers announce with every cell.
fn table(sheet: &mut Worksheet, name: &str, columns: &[Column], rows: u32, words: &Strings, paint: &Paint) -> Result<()> {
    let head = |column: &Column| TableColumn::new().set_header(column.word(words)).set_header_format(&paint.head);
    let heads: Vec<TableColumn> = columns.iter().map(head).collect();
    let table = Table::new().set_name(name).set_columns(&heads).set_style(TableStyle::None).set_autofilter(false);
    sheet.add_table(0, 0, rows, u16::try_from(columns.len() - 1)?, &table)?;
    Ok(())
}

/// A choice from a list of the last sheet.
fn listed(q: &Questionnaire, words: &Strings, column: Column) -> Result<DataValidation> {
    let (letter, count, hint) = match column {
        Column::Topics => ('A', q.topics.len(), "choose_topic"),
        _ => ('B', q.legal_forms.len(), "choose_legal_form"),
    };
    let range = format!("='{}'!${letter}$2:${letter}${}", Sheet::Choices.word(words), count.max(1) + 1);
    let list = DataValidation::new().allow_list_formula(Formula::new(range)).set_error_style(DataValidationErrorStyle::Warning);
    let list = list.set_input_title(column.word(words))?.set_input_message(words.text(hint))?;
    Ok(list.set_error_title(column.word(words))?.set_error_message(words.text("not_in_list"))?)
}

fn choose(sheet: &mut Worksheet, columns: &[Column], column: Column, rows: u32, list: &DataValidation) -> Result<()> {
    let number = columns.iter().position(|one| *one == column).map(u16::try_from).transpose()?.unwrap_or_default();
    sheet.add_data_validation(1, number, rows, number, list)?;
    Ok(())
}

/// Locks the questions against slips of the hand; whoever wants can lift that.
fn protect(sheet: &mut Worksheet) {
    let may = ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::new() };
    sheet.protect_with_options(&may);
}
