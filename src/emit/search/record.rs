//! What one thing says, and where: a word of a title weighs more than one of a text.

use std::borrow::Cow;
use std::sync::Arc;

use crate::catalogue::model::*;
use crate::document::Head;
use crate::emit::context::{Context, Worded};
use crate::markdown::Body;
use crate::names;
use crate::plan::route::Route;

/// The places of a thing in the order of their weight, as bits. `static/search.js` knows them too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Title = 1,
    Partner = 2,
    Topic = 4,
    Summary = 8,
    Text = 16,
    /// A word that is a name by itself: Kamen, örV.
    Name = 32,
}

/// What one thing says.
#[derive(Debug, Default)]
pub struct Record<'c> {
    title: Vec<Cow<'c, str>>,
    partners: Vec<Cow<'c, str>>,
    topics: Vec<Cow<'c, str>>,
    summary: Vec<Cow<'c, str>>,
    /// Everything else.
    text: String,
    /// The language of title and summary, where it is not that of the interface.
    pub foreign: Option<&'static str>,
}

impl Record<'_> {
    /// Gives every piece with its place.
    pub fn each(&self, mut piece: impl FnMut(Field, &str)) {
        let fields = [
            (Field::Title, &self.title),
            (Field::Partner, &self.partners),
            (Field::Topic, &self.topics),
            (Field::Summary, &self.summary),
        ];
        for (field, pieces) in fields {
            pieces.iter().for_each(|text| piece(field, text));
        }
        let single = |text: &&Cow<'_, str>| words(text) == 1;
        self.title.iter().filter(single).for_each(|name| piece(Field::Name, name));
        piece(Field::Text, &self.text);
    }

    #[cfg(test)]
    pub fn text(words: &str) -> Self {
        Record { text: words.to_string(), ..Record::default() }
    }

    /// What the thing is called.
    pub fn name(&self) -> &str {
        self.title.first().map_or("", |title| title)
    }

    /// What the thing is, in a sentence.
    pub fn sentence(&self) -> Option<&str> {
        self.summary.first().map(|summary| &**summary)
    }

    /// Whatever a result does not show by itself, for excerpts: the text, then further names.
    pub fn behind(&self) -> String {
        let mut text = self.text.clone();
        let names = self.title.iter().skip(1).chain(&self.partners).chain(&self.topics).chain(self.summary.iter().skip(1));
        add(&mut text, names.map(|name| &**name));
        text
    }

    /// How many words the title itself has, at most 35.
    pub fn title_words(&self) -> u8 {
        words(self.name())
    }
}

/// How many words a text has; 35 stands for more.
fn words(text: &str) -> u8 {
    let mut count = 0u8;
    names::search_words(text, |_| count = (count + 1).min(35));
    count
}

/// What the thing of a route says. Nothing for routes that are not found.
pub fn of<'c>(context: &'c Context<'_>, route: &Route) -> Record<'c> {
    let catalogue = context.catalogue;
    match route {
        Route::Agreement(id) => agreement(context, catalogue.agreement(*id)),
        Route::Partner(id) => partner(context, *id),
        Route::Topic(id) => {
            let d = &catalogue.topic(*id).document;
            let mut record = basis(context, &d.head, &d.title.value, d.summary.as_ref(), &d.body);
            record.title.extend(d.short.iter().chain(d.aliases.iter().map(|alias| &alias.value)).map(shared));
            record.topics.extend(d.keywords.iter().map(shared));
            record
        }
        Route::LegalForm(id) => {
            let d = &catalogue.legal_form(*id).document;
            let mut record = basis(context, &d.head, &d.title.value, d.summary.as_ref(), &d.body);
            record.title.extend(d.short.iter().chain(d.aliases.iter().map(|alias| &alias.value)).map(shared));
            add(&mut record.text, d.laws.iter().map(|law| &*law.norm));
            record
        }
        Route::Recommendation(id) => recommendation(context, catalogue.recommendation(*id)),
        Route::Guide(id) => {
            let d = &catalogue.guide(*id).document;
            let mut record = basis(context, &d.head, &d.title.value, Some(&d.summary), &d.body);
            record.topics.extend(catalogue.guide(*id).topics.iter().map(|topic| Cow::from(context.topic_title(*topic))));
            record
        }
        Route::Page(id) => {
            let d = &catalogue.page(*id).document;
            basis(context, &d.head, &d.title.value, d.summary.as_ref(), &d.body)
        }
        Route::Legal(which) => match catalogue.legal_page(*which) {
            Some(id) => of(context, &Route::Page(id)),
            None => Record { title: vec![context.legal_heading(*which).into()], ..Record::default() },
        },
        _ => Record::default(),
    }
}

fn shared<'c>(text: &'c Arc<str>) -> Cow<'c, str> {
    Cow::from(&**text)
}

/// Adds words to a text, parted by a sign that ends an excerpt.
fn add<'t>(text: &mut String, words: impl IntoIterator<Item = &'t str>) {
    for words in words.into_iter().filter(|words| !words.is_empty()) {
        if !text.is_empty() {
            text.push_str(" · ");
        }
        text.push_str(words);
    }
}

/// What every file says.
fn basis<'c>(
    context: &'c Context<'_>,
    head: &'c Head,
    title: &'c Arc<str>,
    summary: Option<&'c Arc<str>>,
    body: &'c Body,
) -> Record<'c> {
    let Worded { title, summary, body, translation, .. } = context.worded(head, title, summary, body);
    let summary = summary.into_iter().map(shared).collect();
    let foreign = context.foreign(translation.is_some());
    Record { title: vec![shared(title)], summary, text: body.text(), foreign, ..Record::default() }
}

fn agreement<'c>(context: &'c Context<'_>, agreement: &'c Agreement) -> Record<'c> {
    let d = &agreement.document;
    let mut record = basis(context, &d.head, &d.title.value, Some(&d.summary), &d.body);
    record.title.extend(d.subtitle.iter().map(|s| shared(&s.value)));
    record.title.extend(d.identifiers.iter().map(shared));
    for party in &agreement.parties {
        names_of(context, party.partner, &mut record.partners);
    }
    for participation in &agreement.participations {
        match &participation.who {
            Who::Partner(_) => {}
            Who::Group { group, .. } => record.partners.push(shared(&context.catalogue.group(*group).entry.name.value)),
            Who::Others { words, .. } => record.partners.push(shared(words)),
        }
    }
    record.topics.extend(agreement.topics.iter().map(|topic| Cow::from(context.topic_title(*topic))));
    record.topics.extend(agreement.topics.iter().map(|topic| Cow::from(context.topic_name(*topic))));
    for form in &agreement.legal_forms {
        let form = &context.catalogue.legal_form(*form).document;
        record.topics.push(shared(&form.title.value));
        record.topics.extend(form.short.iter().map(shared));
    }
    record.topics.extend(d.keywords.iter().map(shared));
    record.topics.push(context.status(agreement.status).label.into());
    record.summary.extend(d.plain.iter().map(shared));
    details(context, agreement, &mut record.text);
    record
}

/// What the fact sheet says in its tables and lists.
fn details(context: &Context<'_>, agreement: &Agreement, text: &mut String) {
    let d = &agreement.document;
    add(text, d.task.as_deref());
    add(text, d.legal_form_text.as_deref());
    if let Some(Performer::Text(words)) = &agreement.performer {
        add(text, [&**words]);
    }
    add(text, agreement.mentioned.iter().map(|mention| &**context.catalogue.partner(mention.partner).name()));
    add(text, agreement.start().map(|start| start.first_year().to_string()).as_deref());
    add(text, d.legal_bases.iter().flat_map(|basis| std::iter::once(&basis.norm).chain(&basis.text)).map(|words| &**words));
    add(text, d.events.iter().filter_map(|event| event.text.as_deref()));
    add(text, d.term.iter().filter_map(|term| term.text.as_deref()));
    add(text, d.notice.iter().filter_map(|notice| notice.text.as_deref()));
    add(text, d.money.iter().filter_map(|money| money.text.as_deref()));
    add(text, d.posts.iter().filter_map(|post| post.text.as_deref().or(post.what.as_deref())));
    add(text, d.committees.iter().map(|committee| &*committee.name));
    add(text, d.deadlines.iter().map(|deadline| &*deadline.what));
    add(text, d.decisions.iter().filter_map(|decision| decision.what.as_deref()));
    add(text, d.documents.iter().map(|document| &*document.title));
    add(text, d.notes.iter().map(|note| &**note));
}

fn names_of<'c>(context: &'c Context<'_>, id: PartnerId, out: &mut Vec<Cow<'c, str>>) {
    let d = &context.catalogue.partner(id).document;
    out.push(shared(&d.name.value));
    out.extend(d.short.iter().map(shared));
}

fn partner<'c>(context: &'c Context<'_>, id: PartnerId) -> Record<'c> {
    let d = &context.catalogue.partner(id).document;
    let mut record = basis(context, &d.head, &d.name.value, d.summary.as_ref(), &d.body);
    record.title.extend(d.short.iter().chain(&d.official_name).chain(d.aliases.iter().map(|alias| &alias.value)).map(shared));
    record.topics.push(context.strings().text(&format!("partner_kind_{}", d.kind.id())).into());
    record.topics.extend(d.kind_text.iter().map(shared));
    add(&mut record.text, d.notes.iter().map(|note| &**note));
    add(&mut record.text, d.ags.as_ref().map(|ags| &*ags.value));
    record
}

fn recommendation<'c>(context: &'c Context<'_>, recommendation: &'c Recommendation) -> Record<'c> {
    let d = &recommendation.document;
    let mut record = basis(context, &d.head, &d.title.value, Some(&d.summary), &d.body);
    for id in &recommendation.partners {
        names_of(context, *id, &mut record.partners);
    }
    record.topics.extend(recommendation.topics.iter().map(|topic| Cow::from(context.topic_title(*topic))));
    add(&mut record.text, d.field.iter().chain(&d.result).chain(&d.notes).map(|words| &**words));
    record
}
