//! The linked things of a catalogue: every reference is an id, every id is real.
//! Knows nothing of addresses, HTML or files on disk.

use std::sync::Arc;

use super::deadline::Upcoming;
use crate::date::Dating;
use crate::document::agreement::AgreementDocument;
use crate::document::choice::{RelationKind, Role, Status};
use crate::document::partner::{GroupEntry, PartnerDocument};
use crate::document::parts::{CitationEntry, ContactEntry};
use crate::document::vocabulary::{
    GuideDocument, LegalFormDocument, PageDocument, RecommendationDocument, SourceEntry, TopicDocument,
};
use crate::location::{Placed, SourcePath, Span};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) u32);

        impl $name {
            /// The place in the catalogue's list.
            pub fn index(self) -> usize { self.0 as usize }
        })+
    };
}

ids! {
    /// An agreement; the order of the ids is the German order of the titles.
    AgreementId;
    /// A partner; the order of the ids is the German order of the names.
    PartnerId;
    GroupId;
    /// A topic; the order of the ids is that in which topics are shown.
    TopicId;
    LegalFormId;
    RecommendationId;
    GuideId;
    PageId;
    SourceId;
}

/// An agreement with everything that it refers to.
#[derive(Debug)]
pub struct Agreement {
    /// What the file says.
    pub document: Arc<AgreementDocument>,
    /// The status on the as-of date.
    pub status: Status,
    pub topics: Vec<TopicId>,
    pub legal_forms: Vec<LegalFormId>,
    /// As listed in the file: single bodies, groups and unnamed others.
    pub participations: Vec<Participation>,
    /// Every body that takes part, alone or through a group, each once, in German order.
    pub parties: Vec<Party>,
    pub area: Vec<Area>,
    pub mentioned: Vec<Mention>,
    pub performer: Option<Performer>,
    pub events: Vec<Event>,
    pub relations: Vec<Relation>,
    pub posts: Vec<Post>,
    pub contacts: Vec<Contact>,
    pub sources: Vec<Citation>,
    /// The authority of each publication, in the order of the file.
    pub authorities: Vec<Option<PartnerOrText>>,
    /// What it asks for next, on or after the as-of date, in order.
    pub upcoming: Vec<Upcoming>,
}

/// One line of the list of partners.
#[derive(Debug)]
pub struct Participation {
    /// The number of its item in the list as written; a doubled partner and empty items count there and are no lines here.
    pub item: usize,
    pub who: Who,
    pub roles: Vec<Role>,
    pub since: Option<Placed<Dating>>,
    pub until: Option<Placed<Dating>>,
    pub planned: bool,
    /// Whether it takes part on the as-of date; a group, whether any of its members does.
    pub standing: Standing,
    pub represented_by: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
    /// The place of the name, or of the whole line where it names nobody.
    pub span: Span,
}

impl Participation {
    /// The known members of the group that takes part; none where the line names no group.
    pub(super) fn members<'g>(&self, groups: &'g [Group]) -> impl Iterator<Item = &'g Member> {
        let (group, except) = match &self.who {
            Who::Group { group, except, .. } => (Some(&groups[group.index()]), &except[..]),
            Who::Partner(_) | Who::Others { .. } => (None, &[][..]),
        };
        group.into_iter().flat_map(|group| &group.members).filter(|member| !except.contains(&member.partner))
    }
}

/// Who stands in a line of the list of partners.
#[derive(Debug)]
pub enum Who {
    Partner(PartnerId),
    Group { group: GroupId, except: Vec<PartnerId>, count: Option<Arc<str>> },
    Others { words: Arc<str>, count: Option<Arc<str>> },
}

/// One body that takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub partner: PartnerId,
    /// The line of the list through which it takes part.
    pub participation: usize,
    /// Whether that line names a group and not the body itself.
    pub through_group: bool,
    /// Whether it takes part on the as-of date.
    pub standing: Standing,
}

/// How a body stands to an agreement on the as-of date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Current,
    Planned,
    Former,
}

impl Standing {
    pub const ALL: [Standing; 3] = [Standing::Current, Standing::Planned, Standing::Former];

    /// The stable word in string keys and in open data.
    pub fn id(self) -> &'static str {
        match self {
            Standing::Current => "current",
            Standing::Planned => "planned",
            Standing::Former => "former",
        }
    }
}

/// A part of the area that an agreement serves.
#[derive(Debug)]
pub struct Area {
    pub who: Who,
    pub note: Option<Arc<str>>,
}

#[derive(Debug)]
pub struct Mention {
    pub partner: PartnerId,
    pub roles: Vec<Role>,
    pub note: Option<Arc<str>>,
}

/// Who performs the task.
#[derive(Debug, PartialEq, Eq)]
pub enum Performer {
    Partner(PartnerId),
    /// All parties together.
    All,
    /// Each party for itself.
    Each,
    Text(Arc<str>),
}

/// A partner, or words where no partner of that name is in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartnerOrText {
    Partner(PartnerId),
    Text(Arc<str>),
}

#[derive(Debug)]
pub struct Event {
    /// Index in the document's list.
    pub entry: usize,
    pub partners: Vec<PartnerId>,
    pub source: Option<Citation>,
}

#[derive(Debug)]
pub struct Relation {
    pub kind: RelationKind,
    pub to: Option<AgreementId>,
    pub text: Option<Arc<str>>,
    pub date: Option<Dating>,
}

#[derive(Debug)]
pub struct Post {
    /// Index in the document's list.
    pub entry: usize,
    pub at: Option<PartnerOrText>,
    pub area: Vec<PartnerId>,
}

#[derive(Debug)]
pub struct Contact {
    pub entry: ContactEntry,
    pub partner: Option<PartnerOrText>,
}

#[derive(Debug)]
pub struct Citation {
    pub source: SourceId,
    pub entry: CitationEntry,
}

#[derive(Debug)]
pub struct Partner {
    pub document: Arc<PartnerDocument>,
    pub part_of: Option<PartnerId>,
    pub legal_forms: Vec<LegalFormId>,
    pub predecessors: Vec<PartnerId>,
    pub successors: Vec<PartnerId>,
    pub product_of: Vec<AgreementId>,
    pub contacts: Vec<Contact>,
    pub sources: Vec<Citation>,
}

#[derive(Debug)]
pub struct Group {
    pub entry: GroupEntry,
    pub path: SourcePath,
    /// Everyone who belongs to it, in German order.
    pub members: Vec<Member>,
    pub sources: Vec<Citation>,
}

/// One member of a group with its time.
#[derive(Debug, Clone)]
pub struct Member {
    pub partner: PartnerId,
    pub since: Option<Dating>,
    pub until: Option<Dating>,
}

#[derive(Debug)]
pub struct Topic {
    pub document: Arc<TopicDocument>,
    pub sources: Vec<Citation>,
}

#[derive(Debug)]
pub struct LegalForm {
    pub document: Arc<LegalFormDocument>,
    pub sources: Vec<Citation>,
}

#[derive(Debug)]
pub struct Recommendation {
    pub document: Arc<RecommendationDocument>,
    pub lead: Vec<PartnerOrText>,
    pub agreements: Vec<AgreementId>,
    pub partners: Vec<PartnerId>,
    pub topics: Vec<TopicId>,
    pub sources: Vec<Citation>,
}

#[derive(Debug)]
pub struct Guide {
    pub document: Arc<GuideDocument>,
    pub topics: Vec<TopicId>,
    pub legal_forms: Vec<LegalFormId>,
    pub agreements: Vec<AgreementId>,
    pub sources: Vec<Citation>,
}

#[derive(Debug)]
pub struct Page {
    pub document: Arc<PageDocument>,
}

#[derive(Debug)]
pub struct Source {
    pub entry: SourceEntry,
    pub path: SourcePath,
}

impl Agreement {
    pub fn id(&self) -> &Arc<str> {
        &self.document.head.id
    }

    pub fn title(&self) -> &Arc<str> {
        &self.document.title.value
    }

    /// How a body takes part; nothing where it does not.
    pub fn party(&self, partner: PartnerId) -> Option<&Party> {
        self.parties.binary_search_by_key(&partner, |party| party.partner).ok().map(|at| &self.parties[at])
    }

    /// The decade in which the agreement began, as its first year; nothing where it is unknown.
    pub fn decade(&self) -> Option<i16> {
        self.start().map(|when| when.first_year().div_euclid(10) * 10)
    }

    /// The date from which the agreement counts, stated or told by its events.
    pub fn start(&self) -> Option<crate::date::PartialDate> {
        self.document.start.as_ref().and_then(|start| start.value.when()).or_else(|| self.document.founding())
    }
}

impl Partner {
    /// Whether it says that another came before or after it.
    pub fn is_heir(&self, other: PartnerId) -> bool {
        self.predecessors.contains(&other) || self.successors.contains(&other)
    }

    pub fn id(&self) -> &Arc<str> {
        &self.document.head.id
    }

    pub fn name(&self) -> &Arc<str> {
        &self.document.name.value
    }
}
