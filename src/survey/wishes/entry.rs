//! One agreement that was asked, and the wishes of its answer, column by column.
//! Knows nothing of other answers.

use jiff::civil::Date;

use super::super::answers::Answer;
use super::super::columns::{Column, KNOWN};
use super::super::questions::own_contacts;
use super::{Deed, Wish, dated, names_in, partner_named};
use crate::catalogue::model::*;
use crate::date::Dating;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::choice::Status;
use crate::document::schema::{AGREEMENT, CONTACT, PARTICIPATION};
use crate::draft::Value;
use crate::edit::{Change, Edit, FrontMatter, Refused, Step};
use crate::location::{Location, SourcePath};
use crate::names;
use crate::pipeline::Checked;

/// An agreement that is asked, and its answer.
pub struct Asked<'a> {
    pub today: &'a Checked,
    pub agreement: &'a Agreement,
    pub partner: PartnerId,
    pub answer: &'a Answer,
    /// What the catalogue says now, in the order of [`KNOWN`].
    pub now: Vec<String>,
    pub path: &'a SourcePath,
}

/// What a fault is: boxed, since it is rare.
type Fault = Box<Diagnostic>;

impl Asked<'_> {
    /// What was confirmed and has changed since.
    pub fn stale(&self) -> Option<Diagnostic> {
        let counts = |column: &Column| !matches!(column, Column::Status | Column::Contact);
        let then = self.answer.known();
        let changed = (0..KNOWN.len()).find(|at| counts(&KNOWN[*at]) && then[*at] != self.now[*at])?;
        let fault = self.answer.finding(Code::OldStateConfirmed, KNOWN[changed]);
        Some(fault.with("then", then[changed].clone()).with("now", self.now[changed].clone()))
    }

    /// What a column wants; nothing where the catalogue already says so.
    ///
    /// # Errors
    /// The finding that stands against it.
    pub fn wishes(&self, column: Column) -> Result<Vec<Wish>, Fault> {
        let text = self.answer.text(column);
        let one = match column {
            Column::NewTitle => self.set(column, Column::Title, "title", Value::Text(text.to_string())),
            Column::NewStart => self.set(column, Column::Start, "start", Value::Text(text.to_string())),
            Column::NewEnd => self.set(column, Column::End, "end", Value::Text(text.to_string())),
            Column::NewPerformer => self.set(column, Column::Performer, "performed_by", Value::Text(text.to_string())),
            Column::NewLegalForm => self.set(column, Column::LegalForm, "legal_form", self.legal_forms(text)?),
            Column::NewContact => self.contact(text),
            Column::Joined => return self.each_name(column, Self::joined),
            Column::Left => return self.each_name(column, Self::left),
            _ => self.ended(),
        };
        Ok(one?.into_iter().collect())
    }

    fn each_name(&self, column: Column, wish: fn(&Self, &str) -> Result<Option<Wish>, Fault>) -> Result<Vec<Wish>, Fault> {
        let names = names_in(self.today, self.answer.text(column));
        names.iter().filter_map(|name| wish(self, name).transpose()).collect()
    }

    fn front(&self) -> Result<FrontMatter<'_>, Fault> {
        let text = self.today.tree.text(self.path).unwrap_or("");
        FrontMatter::read(self.path, text, &AGREEMENT).map_err(|refused| self.by_hand(refused, Column::Answer))
    }

    /// A wish, unless the file already says so.
    fn wish(&self, column: Column, subject: String, edit: Edit, deed: Deed) -> Result<Option<Wish>, Fault> {
        let text = self.front()?.with(&edit).map_err(|refused| self.by_hand(refused, column))?;
        if Some(&*text) == self.today.tree.text(self.path) {
            return Ok(None);
        }
        let partner = self.today.catalogue.partner(self.partner).id().to_string();
        let cell = self.answer.at(column);
        Ok(Some(Wish { file: self.path.clone(), subject, edit, deed, cell, row: self.answer.row, partner }))
    }

    /// One value in the place of another.
    fn set(&self, column: Column, asked: Column, en: &'static str, value: Value) -> Result<Option<Wish>, Fault> {
        let at = KNOWN.iter().position(|known| *known == asked).expect("what is set was asked");
        let (then, now, text) = (self.answer.text(asked), &self.now[at], self.answer.text(column));
        if same(now, text) {
            return Ok(None);
        }
        let edit = Edit { place: vec![Step::Key(en)], change: Change::Put(value) };
        let deed = Deed { what: asked, from: now.clone(), to: text.to_string() };
        let wish = self.wish(column, en.to_string(), edit, deed)?;
        match wish {
            Some(_) if then != now => Err(self.changed(column, en, now)),
            wish => Ok(wish),
        }
    }

    /// The ids of legal forms; a name that is none stays, and is told when the file is checked.
    fn legal_forms(&self, text: &str) -> Result<Value, Fault> {
        let id = |name: &str| {
            let folded = names::fold(name);
            let bears = |form: &LegalForm| {
                let document = &form.document;
                let further = document.aliases.iter().map(|alias| &alias.value).chain(document.short.iter());
                further.chain([&document.title.value]).any(|one| names::fold(one) == folded)
            };
            let found = self.today.catalogue.legal_forms().find(|(_, form)| bears(form));
            Value::Text(found.map_or(name.to_string(), |(_, form)| form.document.head.id.to_string()))
        };
        let forms: Vec<Value> = text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(id).collect();
        let was_list = self.front()?.plain("legal_form").is_some_and(|plain| plain.is_array());
        Ok(match <[Value; 1]>::try_from(forms) {
            Ok([one]) if !was_list => one,
            Ok(one) => Value::List(one.to_vec()),
            Err(forms) => Value::List(forms),
        })
    }

    /// The partner's own office, in the place of the one that it named before.
    fn contact(&self, text: &str) -> Result<Option<Wish>, Fault> {
        let own = own_contacts(&self.today.catalogue, self.agreement, self.partner);
        let front = self.front()?;
        let id = self.today.catalogue.partner(self.partner).id();
        let word = |en| front.word(&CONTACT, en).to_string();
        let contact = Value::Record(vec![(word("office"), text.into()), (word("partner"), (**id).into())]);
        let key = Step::Key("contact");
        let edit = match own[..] {
            [] => Edit { place: vec![key], change: Change::Append(contact) },
            [index] => {
                let entry = &self.agreement.contacts[index].entry;
                if entry.office.as_deref() == Some(text) {
                    return Ok(None);
                }
                let more = [&entry.function, &entry.email, &entry.phone, &entry.address, &entry.url, &entry.person];
                if more.into_iter().any(Option::is_some) {
                    return Err(self.by_hand(self.refused("contact", &front), Column::NewContact));
                }
                Edit { place: vec![key, Step::Item(entry.item)], change: Change::Put(contact) }
            }
            _ => return Err(self.by_hand(self.refused("contact", &front), Column::NewContact)),
        };
        let deed = Deed { what: Column::Contact, from: self.now[KNOWN.len() - 1].clone(), to: text.to_string() };
        self.wish(Column::NewContact, format!("contact:{id}"), edit, deed)
    }

    /// The line of the list of partners that names a body itself.
    fn line(&self, partner: PartnerId) -> Option<&Participation> {
        let is = |line: &&Participation| matches!(line.who, Who::Partner(id) if id == partner);
        self.agreement.participations.iter().find(is)
    }

    fn joined(&self, text: &str) -> Result<Option<Wish>, Fault> {
        let (name, since) = dated(text);
        let front = self.front()?;
        let partner = partner_named(self.today, name);
        if let Some(line) = partner.and_then(|partner| self.line(partner)) {
            return match (since, &line.since) {
                _ if line.until.is_some() => Err(self.by_hand(self.refused("partners", &front), Column::Joined)),
                (None, _) => Ok(None),
                (Some(since), Some(known)) if same(&known.value.words, since) => Ok(None),
                (Some(_), Some(known)) => Err(self.changed(Column::Joined, "partners", &known.value.words)),
                (Some(since), None) => {
                    let edit = self.date_of_line(&front, line, "since", since);
                    self.wish(Column::Joined, subject(partner, name), edit, self.deed(Column::Joined, text))
                }
            };
        }
        let value = match since {
            None => Value::Text(name.to_string()),
            Some(since) => Value::Record(vec![
                (front.word(&PARTICIPATION, "partner").to_string(), name.into()),
                (front.word(&PARTICIPATION, "since").to_string(), since.into()),
            ]),
        };
        let edit = Edit { place: vec![Step::Key("partners")], change: Change::Append(value) };
        self.wish(Column::Joined, subject(partner, name), edit, self.deed(Column::Joined, text))
    }

    /// Those that are said to have joined and were partners already when the question was asked.
    pub fn joined_before(&self) -> Vec<String> {
        let lines: Vec<&str> = self.answer.text(Column::Partners).split("; ").collect();
        let was_partner = |text: &String| {
            let Some(partner) = partner_named(self.today, dated(text).0) else { return false };
            let name = self.today.catalogue.partner(partner).name();
            let names = |line: &&str| line.strip_prefix(&**name).is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("));
            lines.iter().any(names) && matches!(self.joined(text), Ok(None))
        };
        names_in(self.today, self.answer.text(Column::Joined)).into_iter().filter(was_partner).collect()
    }

    fn left(&self, text: &str) -> Result<Option<Wish>, Fault> {
        let (name, until) = dated(text);
        let unclear = |cause: &'static str| {
            Box::new(self.answer.finding(Code::AnswerUnclear, Column::Left).with("cause", cause).with("value", name))
        };
        let partner = partner_named(self.today, name).ok_or_else(|| unclear("no-partner"))?;
        let until = until.ok_or_else(|| unclear("left"))?;
        let front = self.front()?;
        let Some(line) = self.line(partner) else {
            let through_group = self.agreement.party(partner).is_some();
            let by_hand = || self.by_hand(self.refused("partners", &front), Column::Left);
            return Err(if through_group { by_hand() } else { unclear("no-partner") });
        };
        match &line.until {
            Some(known) if same(&known.value.words, until) => Ok(None),
            Some(known) => Err(self.changed(Column::Left, "partners", &known.value.words)),
            None => {
                let edit = self.date_of_line(&front, line, "until", until);
                self.wish(Column::Left, subject(Some(partner), name), edit, self.deed(Column::Left, text))
            }
        }
    }

    /// Sets the date of a line of the list of partners; a bare name becomes a record.
    fn date_of_line(&self, front: &FrontMatter<'_>, line: &Participation, en: &'static str, date: &str) -> Edit {
        let lines = front.plain("partners").unwrap_or_default();
        let bare = lines.get(line.item).unwrap_or(&lines).as_str();
        let place = vec![Step::Key("partners"), Step::Item(line.item)];
        match bare {
            Some(name) => {
                let word = |en| front.word(&PARTICIPATION, en).to_string();
                let record = Value::Record(vec![(word("partner"), name.into()), (word(en), date.into())]);
                Edit { place, change: Change::Put(record) }
            }
            None => Edit { place: [place, vec![Step::Key(en)]].concat(), change: Change::Put(date.into()) },
        }
    }

    /// The status of what has ended, where no date says it.
    fn ended(&self) -> Result<Option<Wish>, Fault> {
        let document = &self.agreement.document;
        let as_of: Date = self.today.settings.as_of;
        let end = Dating::parse(self.answer.text(Column::NewEnd)).ok().and_then(|end| end.when());
        let stated = document.status.is_some();
        let over = match end {
            Some(end) => stated && !end.is_after(as_of),
            None => true,
        };
        if !over || self.agreement.status == Status::Ended {
            return Ok(None);
        }
        let choice = Status::CHOICES[Status::Ended as usize];
        let word = if self.front()?.is_english() { choice.en } else { choice.de };
        let edit = Edit { place: vec![Step::Key("status")], change: Change::Put(word.into()) };
        let label = |status: Status| self.today.themes[0].strings().text(&format!("status_{}", status.id()));
        let deed = Deed { what: Column::Status, from: label(self.agreement.status), to: label(Status::Ended) };
        self.wish(Column::Answer, "status".to_string(), edit, deed)
    }

    fn deed(&self, what: Column, to: &str) -> Deed {
        Deed { what, from: String::new(), to: to.to_string() }
    }

    /// The place of a key that is left to the editors.
    fn refused(&self, en: &str, front: &FrontMatter<'_>) -> Refused {
        Refused(front.place(en).unwrap_or_default())
    }

    fn by_hand(&self, Refused(span): Refused, column: Column) -> Fault {
        let asked = self.answer.finding(Code::EditByHand, column).with("value", self.answer.text(column));
        let cell = asked.location.clone();
        let fault = Diagnostic { location: Location::new(self.path, span), ..asked };
        Box::new(fault.label(cell, "label-answered-here"))
    }

    fn changed(&self, column: Column, en: &str, now: &str) -> Fault {
        let fault = self.answer.finding(Code::EntryChanged, column).with("value", self.answer.text(column)).with("now", now);
        let place = self.front().ok().and_then(|front| front.place(en));
        Box::new(match place {
            Some(span) => fault.label(Location::new(self.path, span), "label-stands-here"),
            None => fault,
        })
    }
}

fn subject(partner: Option<PartnerId>, name: &str) -> String {
    partner.map_or_else(|| format!("name:{}", names::fold(name)), |id| format!("partner:{}", id.index()))
}

/// Whether two texts say the same: the same words, or the same date.
fn same(now: &str, text: &str) -> bool {
    let date = |text: &str| Dating::parse(text).ok().filter(|dating| !dating.says_more()).and_then(|dating| dating.when());
    names::fold(now) == names::fold(text) || date(now).is_some_and(|now| Some(now) == date(text))
}
