//! Documents → catalogue: gives every thing a number, finds every reference, works out who takes
//! part, and tells what leads nowhere.
//!
//! 1. Sort the documents as readers see them and enter their names.
//! 2. Resolve groups, then everything that refers to partners and groups.
//! 3. Build the indexes.
//!
//! Knows nothing of addresses, HTML or files on disk.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use rayon::prelude::*;

use super::index::Index;
use super::model::*;
use super::register::{Found, Register};
use super::{Catalogue, deadline, status};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::{PartnerKind, RelationKind};
use crate::document::fields::Reference;
use crate::document::partner::GroupEntry;
use crate::document::parts::{AreaEntry, CitationEntry, ContactEntry, ParticipationEntry, WhoEntry};
use crate::document::schema::Kind;
use crate::document::vocabulary::{Manner, TranslationDocument};
use crate::document::{Documents, Head};
use crate::location::{Location, Placed, SourcePath, Span};
use crate::names;
use crate::settings::Settings;
use crate::strings::Language;

/// Links all documents of a catalogue.
pub fn link(documents: Documents, settings: &Settings) -> Checked<Catalogue> {
    let documents = in_order(documents, settings);
    let registers = Registers::of(&documents);
    let mut linker = Linker { registers: &registers, settings, faults: Vec::new() };
    linker.names_of_partners(&documents);
    linker.ids_once(&documents);
    let translations = linker.translations(&documents);
    let Documents {
        agreements,
        partners,
        topics,
        legal_forms,
        recommendations,
        guides,
        pages,
        groups,
        sources,
        glossary,
        annexes,
        ..
    } = documents;

    let groups = linker.groups(groups);
    let agreements = linker.agreements(agreements, &groups);
    let partners: Vec<Partner> = partners.into_iter().map(|d| linker.partner(d)).collect();
    let topics = topics.into_iter().map(|d| Topic { sources: linker.citations(&d.sources, &d.head.path), document: d }).collect();
    let legal_forms =
        legal_forms.into_iter().map(|d| LegalForm { sources: linker.citations(&d.sources, &d.head.path), document: d }).collect();
    let recommendations = recommendations.into_iter().map(|d| linker.recommendation(d)).collect();
    let guides = guides.into_iter().map(|d| linker.guide(d)).collect();
    let pages = pages.into_iter().map(|document| Page { document }).collect();
    let sources = sources.into_iter().map(|(entry, path)| Source { entry, path }).collect();
    let region = settings.region.as_ref().and_then(|r| linker.partner_id(r, &settings.path));
    linker.agreement_circles(&agreements);
    linker.partner_circles(&partners);

    let mut faults = linker.faults;
    let mut catalogue = Catalogue {
        agreements,
        partners,
        groups,
        topics,
        legal_forms,
        recommendations,
        guides,
        pages,
        sources,
        glossary,
        translations,
        annexes,
        region,
        index: Index::default(),
    };
    catalogue.index = Index::of(&catalogue);
    faults.sort_by(|a, b| a.location.cmp(&b.location));
    Checked { value: catalogue, diagnostics: faults }
}

/// Sorts all things as readers see them; drafts are left out unless they are asked for.
fn in_order(mut documents: Documents, settings: &Settings) -> Documents {
    let by_name = |name: &str, id: &Arc<str>| (names::order(name), id.clone());
    let ranked = |rank: Option<i64>| rank.unwrap_or(i64::MAX);
    if !settings.drafts {
        drop_drafts(&mut documents);
    }
    documents.agreements.sort_by(|a, b| (&a.order, &a.head.id).cmp(&(&b.order, &b.head.id)));
    documents.partners.sort_by(|a, b| (&a.order, &a.head.id).cmp(&(&b.order, &b.head.id)));
    documents.topics.sort_by_cached_key(|d| (ranked(d.order), by_name(&d.title.value, &d.head.id)));
    documents.legal_forms.sort_by_cached_key(|d| (ranked(d.order), by_name(&d.title.value, &d.head.id)));
    documents.recommendations.sort_by_cached_key(|d| by_name(&d.number, &d.head.id));
    documents.guides.sort_by_cached_key(|d| (ranked(d.order), by_name(&d.title.value, &d.head.id)));
    documents.pages.sort_by_cached_key(|d| (ranked(d.order), by_name(&d.title.value, &d.head.id)));
    documents.groups.sort_by_cached_key(|(g, _)| by_name(&g.name.value, &g.id.value));
    documents.sources.sort_by_cached_key(|(s, _)| by_name(&s.title, &s.id.value));
    documents.annexes.sort();
    documents
}

/// Drops drafts with their translations.
fn drop_drafts(documents: &mut Documents) {
    let agreements = documents.agreements.iter().filter(|d| d.draft).map(|d| d.head.path.clone());
    let partners = documents.partners.iter().filter(|d| d.draft).map(|d| d.head.path.clone());
    let drafts: BTreeSet<SourcePath> = agreements.chain(partners).collect();
    documents.agreements.retain(|d| !d.draft);
    documents.partners.retain(|d| !d.draft);
    documents.translations.retain(|d| !drafts.contains(&d.of));
}

/// The names of everything that can be referred to.
#[derive(Default)]
struct Registers {
    agreements: Register,
    partners: Register,
    groups: Register,
    topics: Register,
    legal_forms: Register,
    sources: Register,
}

impl Registers {
    fn of(documents: &Documents) -> Registers {
        let mut r = Registers::default();
        let values = |placed: &[Placed<Arc<str>>]| placed.iter().map(|p| p.value.clone()).collect::<Vec<_>>();
        for d in &documents.agreements {
            r.agreements.enter(&d.head.id, &d.title.value, values(&d.aliases));
        }
        for d in &documents.partners {
            r.partners.enter(&d.head.id, &d.name.value, values(&d.further_names));
        }
        for (g, _) in &documents.groups {
            r.groups.enter(&g.id.value, &g.name.value, values(&g.aliases));
        }
        for d in &documents.topics {
            r.topics.enter(
                &d.head.id,
                &d.title.value,
                values(&d.aliases).into_iter().chain(d.short.clone()).chain(values(&d.former_ids)),
            );
        }
        for d in &documents.legal_forms {
            r.legal_forms.enter(
                &d.head.id,
                &d.title.value,
                values(&d.aliases).into_iter().chain(d.short.clone()).chain(values(&d.former_ids)),
            );
        }
        for (s, _) in &documents.sources {
            r.sources.enter(&s.id.value, &s.title, None);
        }
        r
    }

    fn of_kind(&self, kind: Kind) -> &Register {
        match kind {
            Kind::Agreement => &self.agreements,
            Kind::Partner => &self.partners,
            Kind::Group => &self.groups,
            Kind::Topic => &self.topics,
            Kind::LegalForm => &self.legal_forms,
            Kind::Source => &self.sources,
            Kind::Recommendation | Kind::Guide | Kind::Page => unreachable!("nothing refers to these by name"),
        }
    }
}

struct Linker<'a> {
    registers: &'a Registers,
    settings: &'a Settings,
    faults: Vec<Diagnostic>,
}

impl Linker<'_> {
    /// Finds a reference; an unknown or ambiguous one is told.
    fn find(&mut self, kind: Kind, reference: &Reference, path: &SourcePath) -> Option<u32> {
        let fault = |code| Diagnostic::new(code, path, reference.span).with("kind", kind.id()).with("name", &*reference.value);
        match self.registers.of_kind(kind).find(&reference.value) {
            Found::One(number) => return Some(number),
            // Two partners of one name are told where they bear it.
            Found::Several(names) if kind == Kind::Partner && names.windows(2).all(|pair| pair[0] == pair[1]) => {}
            Found::Several(names) => {
                self.faults.push(fault(Code::AmbiguousReference).with("candidates", names.join(", ")));
            }
            Found::Nothing(near) => {
                let list = self.registers.of_kind(kind).as_list(&reference.value);
                let several = if list.is_some() { "yes" } else { "no" };
                let near = list.or(near.map(|near| near.to_string()));
                self.faults.push(fault(Code::UnknownReference).with("several", several).suggest(near));
            }
        }
        None
    }

    /// Finds a reference where other words are allowed too.
    fn known(&self, kind: Kind, reference: &Reference) -> Option<u32> {
        match self.registers.of_kind(kind).find(&reference.value) {
            Found::One(number) => Some(number),
            Found::Several(_) | Found::Nothing(_) => None,
        }
    }

    fn partner_id(&mut self, reference: &Reference, path: &SourcePath) -> Option<PartnerId> {
        self.find(Kind::Partner, reference, path).map(PartnerId)
    }

    fn partner_ids(&mut self, references: &[Reference], path: &SourcePath) -> Vec<PartnerId> {
        self.ids(Kind::Partner, references, path).map(PartnerId).collect()
    }

    /// What a list of references leads to, each thing once.
    fn ids(&mut self, kind: Kind, references: &[Reference], path: &SourcePath) -> impl Iterator<Item = u32> + use<> {
        let mut found: Vec<u32> = Vec::with_capacity(references.len());
        for reference in references {
            found.extend(self.find(kind, reference, path).filter(|number| !found.contains(number)));
        }
        found.into_iter()
    }

    fn partner_or_text(&mut self, reference: &Reference) -> PartnerOrText {
        match self.known(Kind::Partner, reference) {
            Some(number) => PartnerOrText::Partner(PartnerId(number)),
            None => PartnerOrText::Text(reference.value.clone()),
        }
    }

    fn topic_ids(&mut self, references: &[Reference], path: &SourcePath) -> Vec<TopicId> {
        self.ids(Kind::Topic, references, path).map(TopicId).collect()
    }

    fn legal_form_ids(&mut self, references: &[Reference], path: &SourcePath) -> Vec<LegalFormId> {
        self.ids(Kind::LegalForm, references, path).map(LegalFormId).collect()
    }

    fn agreement_ids(&mut self, references: &[Reference], path: &SourcePath) -> Vec<AgreementId> {
        self.ids(Kind::Agreement, references, path).map(AgreementId).collect()
    }

    fn citations(&mut self, entries: &[CitationEntry], path: &SourcePath) -> Vec<Citation> {
        entries.iter().filter_map(|entry| self.citation(entry, path)).collect()
    }

    fn citation(&mut self, entry: &CitationEntry, path: &SourcePath) -> Option<Citation> {
        let source = self.find(Kind::Source, &entry.source, path)?;
        Some(Citation { source: SourceId(source), entry: entry.clone() })
    }

    fn contacts(&mut self, entries: &[ContactEntry]) -> Vec<Contact> {
        let link = |entry: &ContactEntry| Contact {
            partner: entry.partner.as_ref().map(|reference| self.partner_or_text(reference)),
            entry: entry.clone(),
        };
        entries.iter().map(link).collect()
    }

    /// The same name for two partners, and the bare name of a town for a Kreis, are errors where
    /// they stand: nobody could tell afterwards who was meant.
    fn names_of_partners(&mut self, documents: &Documents) {
        let mut bearers: BTreeMap<String, Location> = BTreeMap::new();
        for document in &documents.partners {
            let path = &document.head.path;
            let name = &document.name;
            let here = Location::new(path, name.span);
            if let Some(first) = bearers.get(&names::fold(&name.value)) {
                let fault = Diagnostic::new(Code::NameTaken, path, name.span).with("name", &*name.value);
                self.faults.push(fault.label(first.clone(), "label-first-here"));
            }
            bearers.entry(names::fold(&name.value)).or_insert(here);
            let is_bare = |other: &str| is_bare_district(document.kind, &name.value, other);
            let told = |other: &str, span, place| {
                let fault = Diagnostic::new(Code::BareDistrictName, path, span).with("place", place);
                fault.with("name", other).with("district", &*name.value)
            };
            if is_bare(&document.head.id) {
                self.faults.push(told(&document.head.id, Span::default(), "id"));
            }
            let bare = document.further_names.iter().filter(|other| is_bare(&other.value));
            self.faults.extend(bare.map(|other| told(&other.value, other.span, "name")));
        }
    }

    /// An id may stand for one thing of its kind only.
    fn ids_once(&mut self, documents: &Documents) {
        let mut bearers: Vec<(Kind, &Arc<str>, &SourcePath, Span)> =
            heads(documents).map(|(kind, head)| (kind, &head.id, &head.path, Span::default())).collect();
        let groups = documents.groups.iter().map(|(group, path)| (Kind::Group, &group.id.value, path, group.id.span));
        let sources = documents.sources.iter().map(|(source, path)| (Kind::Source, &source.id.value, path, source.id.span));
        bearers.extend(groups.chain(sources));
        bearers.par_sort_unstable();
        for same in bearers.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
            let (kind, id, first, place) = same[0];
            for (_, _, path, span) in &same[1..] {
                let fault = Diagnostic::new(Code::DuplicateId, path, *span).with("kind", kind.id()).with("id", &**id);
                let fault = fault.with("other", first.as_str());
                let beside = || Location::new(first, place);
                self.faults.push(if *path == first { fault.label(beside(), "label-first-here") } else { fault });
            }
        }
    }

    /// Puts translations beside their files; one without a file, or that no page shows, is told.
    fn translations(&mut self, documents: &Documents) -> BTreeMap<SourcePath, BTreeMap<Manner, Arc<TranslationDocument>>> {
        if documents.translations.is_empty() {
            return BTreeMap::new();
        }
        let files: BTreeMap<&SourcePath, Kind> = heads(documents).map(|(kind, head)| (&head.path, kind)).collect();
        let mut of: BTreeMap<SourcePath, BTreeMap<Manner, Arc<TranslationDocument>>> = BTreeMap::new();
        for document in &documents.translations {
            let fault = |code| Diagnostic::new(code, &document.path, Span::default());
            match files.get(&document.of).map(|kind| self.unseen(*kind, document.manner)) {
                None => self.faults.push(fault(Code::TranslationOfNothing).with("of", document.of.as_str())),
                Some(Some(cause)) => self.faults.push(fault(Code::TranslationUnseen).with("cause", cause)),
                Some(None) => {
                    of.entry(document.of.clone()).or_default().insert(document.manner, document.clone());
                }
            }
        }
        of
    }

    /// Why no page shows what a file of a kind says in some manner, as a word of the string files.
    fn unseen(&self, kind: Kind, manner: Manner) -> Option<&'static str> {
        let language = match manner {
            Manner::German => Language::German,
            Manner::English => Language::English,
            Manner::Easy => return (kind != Kind::Agreement).then_some("easy"),
        };
        if language == self.settings.language {
            return Some("first");
        }
        (!self.settings.languages.contains(&language)).then_some(language.tag())
    }

    fn groups(&mut self, entries: Vec<(GroupEntry, SourcePath)>) -> Vec<Group> {
        let base: Vec<Option<usize>> = entries
            .iter()
            .map(|(g, path)| g.of.as_ref().and_then(|of| self.find(Kind::Group, of, path)).map(|n| n as usize))
            .collect();
        let own: Vec<Vec<Member>> = entries.iter().map(|(g, path)| self.own_members(g, path)).collect();
        let except: Vec<Vec<PartnerId>> = entries.iter().map(|(g, path)| self.partner_ids(&g.except, path)).collect();
        self.group_circles(&entries, &base);
        let mut groups = Vec::with_capacity(entries.len());
        for (index, (entry, path)) in entries.into_iter().enumerate() {
            let members = inherited(index, &base, &own, &except);
            let sources = self.citations(&entry.sources, &path);
            groups.push(Group { entry, path, members, sources });
        }
        groups
    }

    /// A group cannot be made from itself. Each circle is told once, at its first member; a group that
    /// only leads into one is right itself.
    fn group_circles(&mut self, entries: &[(GroupEntry, SourcePath)], base: &[Option<usize>]) {
        let next: Vec<Vec<usize>> = base.iter().map(|base| base.iter().copied().collect()).collect();
        let place = |id: usize| Location::new(&entries[id].1, entries[id].0.id.span);
        for circle in circles(&next) {
            let fault = in_circle(Code::GroupCircle, circle.iter().map(|id| place(*id)));
            self.faults.push(fault.with("name", &*entries[circle[0]].0.name.value));
        }
    }

    fn own_members(&mut self, group: &GroupEntry, path: &SourcePath) -> Vec<Member> {
        let link = |entry: &crate::document::partner::MemberEntry| {
            let dating = |date: &Option<Placed<crate::date::Dating>>| date.as_ref().map(|d| d.value.clone());
            let partner = self.partner_id(&entry.partner, path)?;
            Some(Member { partner, since: dating(&entry.since), until: dating(&entry.until) })
        };
        group.members.iter().filter_map(link).collect()
    }

    /// Each agreement is linked alone, in parallel.
    fn agreements(&mut self, documents: Vec<Arc<AgreementDocument>>, groups: &[Group]) -> Vec<Agreement> {
        let link = |document| {
            let mut linker = Linker { registers: self.registers, settings: self.settings, faults: Vec::new() };
            (linker.agreement(document, groups), linker.faults)
        };
        let (agreements, faults): (Vec<Agreement>, Vec<Vec<Diagnostic>>) =
            documents.into_par_iter().with_min_len(64).map(link).unzip();
        self.faults.extend(faults.into_iter().flatten());
        agreements
    }

    fn agreement(&mut self, document: Arc<AgreementDocument>, groups: &[Group]) -> Agreement {
        let path = document.head.path.clone();
        let participations = self.participations(&document.partners, groups, &path);
        let parties = self.parties(&participations, groups);
        let post = |linker: &mut Self, (entry, post): (usize, &crate::document::parts::PostEntry)| Post {
            entry,
            at: post.at.as_ref().map(|at| linker.partner_or_text(at)),
            area: linker.partner_ids(&post.area, &path),
        };
        let posts = document.posts.iter().enumerate().map(|p| post(self, p)).collect();
        let status = status::of_agreement(&document, self.settings.as_of);
        Agreement {
            status,
            upcoming: deadline::upcoming(&document, status, self.settings.as_of),
            topics: self.topic_ids(&document.topics, &path),
            legal_forms: self.legal_form_ids(&document.legal_forms, &path),
            area: document.area.iter().filter_map(|a| self.area(a, &path)).collect(),
            mentioned: self.mentions(&document, &path),
            performer: document.performed_by.as_ref().map(|p| self.performer(p)),
            events: self.events(&document, &path),
            relations: self.relations(&document, &path),
            posts,
            contacts: self.contacts(&document.contacts),
            sources: self.citations(&document.sources, &path),
            authorities: document.publications.iter().map(|p| p.authority.as_ref().map(|a| self.partner_or_text(a))).collect(),
            participations,
            parties,
            document,
        }
    }

    fn participations(&mut self, entries: &[ParticipationEntry], groups: &[Group], path: &SourcePath) -> Vec<Participation> {
        let mut out: Vec<Participation> = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(who) = self.who(&entry.who, path) else { continue };
            if let Who::Partner(partner) = who
                && out.iter().any(|p| matches!(p.who, Who::Partner(other) if other == partner))
            {
                let name = entry.who.partner.as_ref().map_or("", |p| &*p.value);
                self.faults.push(Diagnostic::new(Code::PartnerTwice, path, entry.who.span).with("name", name));
                continue;
            }
            let mut participation = Participation {
                item: entry.item,
                who,
                roles: entry.roles.clone(),
                since: entry.since.clone(),
                until: entry.until.clone(),
                planned: entry.planned,
                standing: Standing::Current,
                represented_by: entry.represented_by.clone(),
                note: entry.note.clone(),
                span: entry.who.name().map_or(entry.who.span, |name| name.span),
            };
            participation.standing = self.standing(&participation, groups);
            out.push(participation);
        }
        out
    }

    /// How a line of the list stands: by its own dates, and a group as the nearest of its known members.
    fn standing(&self, line: &Participation, groups: &[Group]) -> Standing {
        let members = line.members(groups).map(|member| self.standing_of(line, Some(member)));
        members.min().unwrap_or_else(|| self.standing_of(line, None))
    }

    /// The dates of the line count before those of the member.
    fn standing_of(&self, line: &Participation, member: Option<&Member>) -> Standing {
        let since = line.since.as_ref().map(|d| &d.value).or(member.and_then(|m| m.since.as_ref()));
        let until = line.until.as_ref().map(|d| &d.value).or(member.and_then(|m| m.until.as_ref()));
        status::of_party(since, until, line.planned, self.settings.as_of)
    }

    /// Who is meant by a line; keys that contradict each other are told.
    fn who(&mut self, entry: &WhoEntry, path: &SourcePath) -> Option<Who> {
        let named = [entry.partner.is_some(), entry.group.is_some(), entry.others.is_some()];
        if named.into_iter().filter(|named| *named).count() > 1 {
            self.unclear(entry, "several", path);
        }
        let who = match (&entry.partner, &entry.group) {
            (Some(reference), _) => self.partner_or_group(reference, entry, path)?,
            (None, Some(reference)) => {
                let group = self.find(Kind::Group, reference, path)?;
                self.group_less(group, entry, path)
            }
            (None, None) => self.others(entry, path)?,
        };
        if !matches!(who, Who::Group { .. }) && !entry.except.is_empty() {
            self.unclear(entry, "except", path);
        }
        if matches!(who, Who::Partner(_)) && entry.count.is_some() {
            self.unclear(entry, "count", path);
        }
        Some(who)
    }

    fn unclear(&mut self, entry: &WhoEntry, cause: &'static str, path: &SourcePath) {
        self.faults.push(Diagnostic::new(Code::UnclearParticipation, path, entry.span).with("cause", cause));
    }

    fn others(&mut self, entry: &WhoEntry, path: &SourcePath) -> Option<Who> {
        let words = entry.others.clone().or(entry.count.clone());
        if words.is_none() {
            self.faults.push(Diagnostic::new(Code::EmptyParticipation, path, entry.span));
        }
        words.map(|words| Who::Others { words, count: entry.count.clone() })
    }

    /// A plain name is a partner, or a group of that name.
    fn partner_or_group(&mut self, reference: &Reference, entry: &WhoEntry, path: &SourcePath) -> Option<Who> {
        if self.known(Kind::Partner, reference).is_none()
            && let Some(group) = self.known(Kind::Group, reference)
        {
            return Some(self.group_less(group, entry, path));
        }
        self.partner_id(reference, path).map(Who::Partner)
    }

    fn group_less(&mut self, group: u32, entry: &WhoEntry, path: &SourcePath) -> Who {
        Who::Group { group: GroupId(group), except: self.partner_ids(&entry.except, path), count: entry.count.clone() }
    }

    /// Everyone who takes part; a body that is named itself is not counted again through a group.
    fn parties(&self, participations: &[Participation], groups: &[Group]) -> Vec<Party> {
        let mut parties: BTreeMap<PartnerId, Party> = BTreeMap::new();
        for (index, participation) in participations.iter().enumerate() {
            if let Who::Partner(partner) = participation.who {
                let standing = participation.standing;
                parties.entry(partner).or_insert(Party { partner, participation: index, through_group: false, standing });
            }
        }
        for (index, participation) in participations.iter().enumerate() {
            for member in participation.members(groups) {
                let standing = self.standing_of(participation, Some(member));
                let party = Party { partner: member.partner, participation: index, through_group: true, standing };
                parties.entry(member.partner).or_insert(party);
            }
        }
        parties.into_values().collect()
    }

    fn area(&mut self, entry: &AreaEntry, path: &SourcePath) -> Option<Area> {
        let who = self.who(&entry.who, path)?;
        Some(Area { who, note: entry.note.clone() })
    }

    fn mentions(&mut self, document: &AgreementDocument, path: &SourcePath) -> Vec<Mention> {
        let link = |entry: &crate::document::parts::MentionEntry| {
            let partner = self.partner_id(&entry.partner, path)?;
            Some(Mention { partner, roles: entry.roles.clone(), note: entry.note.clone() })
        };
        document.mentioned.iter().filter_map(link).collect()
    }

    fn performer(&mut self, reference: &Reference) -> Performer {
        match names::fold(&reference.value).as_str() {
            "all" | "beteiligte" | "alle" | "alle beteiligten" => return Performer::All,
            "each" | "jede" | "jeder" | "jede gemeinde" | "jeder fuer sich" => return Performer::Each,
            _ => {}
        }
        match self.partner_or_text(reference) {
            PartnerOrText::Partner(partner) => Performer::Partner(partner),
            PartnerOrText::Text(words) => Performer::Text(words),
        }
    }

    fn events(&mut self, document: &AgreementDocument, path: &SourcePath) -> Vec<Event> {
        let link = |(entry, event): (usize, &crate::document::parts::EventEntry)| Event {
            entry,
            partners: self.partner_ids(&event.partners, path),
            source: event.source.as_ref().and_then(|source| self.citation(source, path)),
        };
        let mut events: Vec<Event> = document.events.iter().enumerate().map(link).collect();
        let when = |event: &Event| document.events[event.entry].date.value.when().map(|w| w.earliest);
        events.sort_by_key(|event| (when(event).is_none(), when(event), event.entry));
        events
    }

    fn relations(&mut self, document: &AgreementDocument, path: &SourcePath) -> Vec<Relation> {
        let mut out = Vec::with_capacity(document.relations.len());
        for entry in &document.relations {
            let to = entry.to.as_ref().and_then(|to| self.find(Kind::Agreement, to, path)).map(AgreementId);
            if let Some(reference) = &entry.to
                && let Found::One(number) = self.registers.agreements.find(&reference.value)
                && self.registers.agreements.find(&document.head.id) == Found::One(number)
            {
                self.faults.push(Diagnostic::new(Code::RelationToItself, path, reference.span));
                continue;
            }
            if entry.to.is_none() && entry.text.is_none() {
                self.faults.push(Diagnostic::new(Code::EmptyRelation, path, entry.span));
            }
            // Without a target and without words there is nothing to show; either was told.
            if to.is_none() && entry.text.is_none() {
                continue;
            }
            let date = entry.date.as_ref().map(|date| date.value.clone());
            let text = entry.text.as_ref().map(|text| text.value.clone());
            out.push(Relation { kind: entry.kind, to, text, date });
        }
        out
    }

    fn partner(&mut self, document: Arc<crate::document::partner::PartnerDocument>) -> Partner {
        let path = document.head.path.clone();
        Partner {
            part_of: document.part_of.as_ref().and_then(|r| self.partner_id(r, &path)),
            legal_forms: self.legal_form_ids(&document.legal_forms, &path),
            predecessors: self.partner_ids(&document.predecessors, &path),
            successors: self.partner_ids(&document.successors, &path),
            product_of: self.agreement_ids(&document.product_of, &path),
            contacts: self.contacts(&document.contacts),
            sources: self.citations(&document.sources, &path),
            document,
        }
    }

    fn recommendation(&mut self, document: Arc<crate::document::vocabulary::RecommendationDocument>) -> Recommendation {
        let path = document.head.path.clone();
        Recommendation {
            lead: document.lead.iter().map(|r| self.partner_or_text(r)).collect(),
            agreements: self.agreement_ids(&document.agreements, &path),
            partners: self.partner_ids(&document.partners, &path),
            topics: self.topic_ids(&document.topics, &path),
            sources: self.citations(&document.sources, &path),
            document,
        }
    }

    fn guide(&mut self, document: Arc<crate::document::vocabulary::GuideDocument>) -> Guide {
        let path = document.head.path.clone();
        Guide {
            topics: self.topic_ids(&document.topics, &path),
            legal_forms: self.legal_form_ids(&document.legal_forms, &path),
            agreements: self.agreement_ids(&document.agreements, &path),
            sources: self.citations(&document.sources, &path),
            document,
        }
    }

    /// An agreement cannot, through others, replace or amend itself, nor belong to itself.
    fn agreement_circles(&mut self, agreements: &[Agreement]) {
        let to = |kinds: &[RelationKind]| agreements.iter().map(|agreement| related(agreement, kinds)).collect::<Vec<_>>();
        let named = |id: usize| Named::new(&agreements[id].document.head, &agreements[id].document.title);
        self.circles(Code::SuccessionCircle, Kind::Agreement, &to(&[RelationKind::Amends, RelationKind::Replaces]), named);
        self.circles(Code::PartCircle, Kind::Agreement, &to(&[RelationKind::PartOf]), named);
    }

    /// A partner cannot, through others, succeed itself, nor belong to itself.
    fn partner_circles(&mut self, partners: &[Partner]) {
        let whole: Vec<Vec<usize>> =
            partners.iter().map(|partner| partner.part_of.iter().map(|of| of.index()).collect()).collect();
        let named = |id: usize| Named::new(&partners[id].document.head, &partners[id].document.name);
        self.circles(Code::SuccessionCircle, Kind::Partner, &forerunners(partners), named);
        self.circles(Code::PartCircle, Kind::Partner, &whole, named);
    }

    /// Tells each circle once, at its first member.
    fn circles<'n>(&mut self, code: Code, kind: Kind, next: &[Vec<usize>], named: impl Fn(usize) -> Named<'n>) {
        for circle in circles(next) {
            let fault = in_circle(code, circle.iter().map(|id| named(*id).place()));
            self.faults.push(fault.with("kind", kind.id()).with("title", named(circle[0]).name));
        }
    }
}

/// The name of a thing with its place.
struct Named<'n> {
    path: &'n SourcePath,
    name: &'n str,
    span: Span,
}

impl<'n> Named<'n> {
    fn new(head: &'n Head, name: &'n Placed<Arc<str>>) -> Self {
        Named { path: &head.path, name: &name.value, span: name.span }
    }

    fn place(&self) -> Location {
        Location::new(self.path, self.span)
    }
}

/// The agreements to which one has a relation of some kinds.
fn related(agreement: &Agreement, kinds: &[RelationKind]) -> Vec<usize> {
    let follows = agreement.relations.iter().filter(|relation| kinds.contains(&relation.kind));
    follows.filter_map(|relation| relation.to.map(AgreementId::index)).collect()
}

/// The partners from which each came, whichever of the two says so.
fn forerunners(partners: &[Partner]) -> Vec<Vec<usize>> {
    let mut of: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); partners.len()];
    for (id, partner) in partners.iter().enumerate() {
        of[id].extend(partner.predecessors.iter().map(|earlier| earlier.index()));
        partner.successors.iter().for_each(|later| {
            of[later.index()].insert(id);
        });
    }
    of.into_iter().map(|earlier| earlier.into_iter().collect()).collect()
}

/// A fault at the first place of a circle, with the others beside it.
fn in_circle(code: Code, places: impl IntoIterator<Item = Location>) -> Diagnostic {
    let mut places = places.into_iter();
    let first = places.next().expect("a circle has a member");
    let fault = Diagnostic::new(code, &first.path, first.span);
    places.fold(fault, |fault, place| fault.label(place, "label-in-circle"))
}

/// The ways that lead from a thing back to it, each once, beginning with the smallest thing that is in
/// none before.
fn circles(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for start in 0..next.len() {
        if next[start].is_empty() || told.contains(&start) {
            continue;
        }
        if let Some(circle) = circle(start, next) {
            told.extend(circle.iter().copied());
            found.push(circle);
        }
    }
    found
}

/// The shortest way from a thing back to itself, beginning with it; nothing where there is none.
fn circle(start: usize, next: &[Vec<usize>]) -> Option<Vec<usize>> {
    let mut from: BTreeMap<usize, usize> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(at) = open.pop_front() {
        for further in &next[at] {
            if *further == start {
                let mut way: Vec<usize> = std::iter::successors(Some(at), |at| from.get(at).copied()).collect();
                way.reverse();
                return Some(way);
            }
            if !from.contains_key(further) {
                from.insert(*further, at);
                open.push_back(*further);
            }
        }
    }
    None
}

/// The id and path of every file that is a thing of its own.
fn heads(documents: &Documents) -> impl Iterator<Item = (Kind, &Head)> {
    documents
        .agreements
        .iter()
        .map(|d| (Kind::Agreement, &d.head))
        .chain(documents.partners.iter().map(|d| (Kind::Partner, &d.head)))
        .chain(documents.topics.iter().map(|d| (Kind::Topic, &d.head)))
        .chain(documents.legal_forms.iter().map(|d| (Kind::LegalForm, &d.head)))
        .chain(documents.recommendations.iter().map(|d| (Kind::Recommendation, &d.head)))
        .chain(documents.guides.iter().map(|d| (Kind::Guide, &d.head)))
        .chain(documents.pages.iter().map(|d| (Kind::Page, &d.head)))
}

/// Whether a further name of a Kreis is its name without the word Kreis, which is that of a town.
fn is_bare_district(kind: PartnerKind, name: &str, other: &str) -> bool {
    let (name, other) = (names::fold(name), names::fold(other));
    let bare = name.strip_prefix("kreis ").or(name.strip_prefix("landkreis "));
    kind == PartnerKind::District && bare == Some(&other)
}

/// The members of a group with those of the groups it is made from; those of a circle once.
fn inherited(index: usize, base: &[Option<usize>], own: &[Vec<Member>], except: &[Vec<PartnerId>]) -> Vec<Member> {
    let mut chain = vec![index];
    while let Some(next) = base[*chain.last().expect("the chain begins with the group itself")].filter(|n| !chain.contains(n)) {
        chain.push(next);
    }
    let mut members: BTreeMap<PartnerId, Member> = BTreeMap::new();
    for group in chain.iter().rev() {
        members.extend(own[*group].iter().map(|member| (member.partner, member.clone())));
        except[*group].iter().for_each(|partner| {
            members.remove(partner);
        });
    }
    members.into_values().collect()
}
