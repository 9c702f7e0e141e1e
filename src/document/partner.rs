//! One partner, and the groups of partners, as their files say it. Knows no other file.

use std::sync::Arc;

use super::Head;
use super::choice::PartnerKind;
use super::fields::{Extra, Fields, Reference};
use super::parts::*;
use super::schema;
use crate::date::Dating;
use crate::location::{Placed, Span};
use crate::markdown::Body;
use crate::names;

/// A body that can take part in agreements, alone.
#[derive(Debug, Clone)]
pub struct PartnerDocument {
    pub head: Head,
    pub name: Placed<Arc<str>>,
    /// By which bytes the name sorts among others, see [`names::order`].
    pub order: Box<[u8]>,
    pub kind: PartnerKind,
    /// The kind in the words of the source, where they say more: `Bezirksregierung`.
    pub kind_text: Option<Arc<str>>,
    pub short: Option<Arc<str>>,
    pub official_name: Option<Arc<str>>,
    /// Official municipality key, 8 digits with the leading zero.
    pub ags: Option<Placed<Arc<str>>>,
    /// Regional key, 12 digits.
    pub ars: Option<Placed<Arc<str>>>,
    pub wikidata: Option<Arc<str>>,
    pub aliases: Vec<Placed<Arc<str>>>,
    /// Every name but the first and the id: short and official name, aliases, former ids.
    pub further_names: Vec<Placed<Arc<str>>>,
    pub part_of: Option<Reference>,
    pub legal_forms: Vec<Reference>,
    pub valid_from: Option<Placed<Dating>>,
    pub valid_until: Option<Placed<Dating>>,
    pub predecessors: Vec<Reference>,
    pub successors: Vec<Reference>,
    pub product_of: Vec<Reference>,
    pub url: Option<Arc<str>>,
    pub contacts: Vec<ContactEntry>,
    pub summary: Option<Arc<str>>,
    pub notes: Vec<Arc<str>>,
    pub sources: Vec<CitationEntry>,
    pub verified: Option<Placed<Dating>>,
    pub former_ids: Vec<Placed<Arc<str>>>,
    pub draft: bool,
    pub extra: Vec<Extra>,
    pub body: Body,
}

/// Reads the front matter of a partner.
pub fn read(head: Head, body: Body, f: &mut Fields<'_, '_>) -> PartnerDocument {
    let (short, official_name) = (f.text("short"), f.text("official_name"));
    let (aliases, former_ids) = (f.texts("aliases"), f.texts("former_ids"));
    let value = |text: &Option<Placed<Arc<str>>>| text.as_ref().map(|text| text.value.clone());
    let name = f.text("name").unwrap_or(Placed::new(head.id.clone(), f.span));
    PartnerDocument {
        order: names::order(&name.value),
        further_names: [&short, &official_name].into_iter().flatten().chain(&aliases).chain(&former_ids).cloned().collect(),
        name,
        kind: f.choice("kind", PartnerKind::CHOICES).map_or(PartnerKind::Other, |c| PartnerKind::ALL[c.value]),
        kind_text: f.words("kind_text"),
        short: value(&short),
        official_name: value(&official_name),
        ags: f.text("ags"),
        ars: f.text("ars"),
        wikidata: f.words("wikidata"),
        aliases,
        part_of: f.text("part_of"),
        legal_forms: f.texts("legal_form"),
        valid_from: f.date("valid_from"),
        valid_until: f.date("valid_until"),
        predecessors: f.texts("predecessors"),
        successors: f.texts("successors"),
        product_of: f.texts("product_of"),
        url: f.address("url"),
        contacts: contacts(f),
        summary: f.words("summary"),
        notes: f.list("note"),
        sources: citations(f),
        verified: f.date("verified"),
        former_ids,
        draft: f.flag("draft"),
        extra: f.extra(),
        head,
        body,
    }
}

/// A named set of partners, as written in `groups.yaml`.
#[derive(Debug, Clone)]
pub struct GroupEntry {
    pub id: Placed<Arc<str>>,
    pub name: Placed<Arc<str>>,
    pub aliases: Vec<Placed<Arc<str>>>,
    pub members: Vec<MemberEntry>,
    /// A group whose members this one has too, less [`GroupEntry::except`].
    pub of: Option<Reference>,
    pub except: Vec<Reference>,
    /// How many, where the members are not named: `192`, `rund 30`.
    pub count: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
    pub sources: Vec<CitationEntry>,
}

/// One member of a group.
#[derive(Debug, Clone)]
pub struct MemberEntry {
    pub partner: Reference,
    pub since: Option<Placed<Dating>>,
    pub until: Option<Placed<Dating>>,
    pub note: Option<Arc<str>>,
}

/// Reads one entry of `groups.yaml`; nothing where its id is missing, which is told.
pub fn read_group(f: &mut Fields<'_, '_>) -> Option<GroupEntry> {
    let id = f.text("id");
    let name = f.text("name");
    let members = f.records("members", &schema::MEMBERSHIP, |m| {
        Some(MemberEntry { partner: m.text("partner")?, since: m.date("since"), until: m.date("until"), note: m.words("note") })
    });
    let group = GroupEntry {
        id: id.clone().unwrap_or(Placed::new("".into(), Span::default())),
        name: name.or(id.clone()).unwrap_or(Placed::new("".into(), Span::default())),
        aliases: f.texts("aliases"),
        members: members.into_iter().flatten().collect(),
        of: f.text("of"),
        except: f.texts("except"),
        count: f.words("count"),
        note: f.words("note"),
        sources: citations(f),
    };
    id.map(|_| group)
}
