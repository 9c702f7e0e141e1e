//! The table of those who take part: single bodies, groups with their known members, unnamed others.

use std::sync::Arc;

use serde::Serialize;

use crate::catalogue::model::*;
use crate::emit::context::{Context, LabelView, LinkView};
use crate::emit::words::DateView;

/// One row of the table.
#[derive(Serialize)]
pub struct ParticipantView {
    /// `partner`, `group` or `others`.
    pub kind: &'static str,
    pub name: String,
    pub url: Option<String>,
    pub roles: String,
    pub since: Option<DateView>,
    pub until: Option<DateView>,
    pub standing: LabelView,
    pub represented_by: Option<Arc<str>>,
    pub note: Option<Arc<str>>,
    /// How many, in the words of the source.
    pub count: Option<Arc<str>>,
    /// The known members of a group that are not named themselves.
    pub members: Vec<LinkView>,
    /// Who of a group does not take part.
    pub except: Vec<LinkView>,
}

/// The rows in the order of the file.
pub fn participants(context: &Context<'_>, agreement: &Agreement) -> Vec<ParticipantView> {
    agreement
        .participations
        .iter()
        .enumerate()
        .map(|(index, participation)| row(context, agreement, index, participation))
        .collect()
}

fn row(context: &Context<'_>, agreement: &Agreement, index: usize, participation: &Participation) -> ParticipantView {
    let parties: Vec<&Party> = agreement.parties.iter().filter(|party| party.participation == index).collect();
    let links = |ids: &[PartnerId]| ids.iter().map(|id| context.partner_link(*id)).collect::<Vec<_>>();
    let mut view = ParticipantView {
        kind: "partner",
        name: String::new(),
        url: None,
        roles: context.roles(&participation.roles),
        since: participation.since.as_ref().map(|d| context.dating(&d.value)),
        until: participation.until.as_ref().map(|d| context.dating(&d.value)),
        standing: context.standing(participation.standing),
        represented_by: participation.represented_by.clone(),
        note: participation.note.clone(),
        count: None,
        members: Vec::new(),
        except: Vec::new(),
    };
    match &participation.who {
        Who::Partner(id) => {
            let link = context.partner_link(*id);
            (view.name, view.url) = (link.text, Some(link.url));
        }
        Who::Group { group, except, count } => {
            let group = context.catalogue.group(*group);
            view.kind = "group";
            view.name = group.entry.name.value.to_string();
            view.count = count.clone().or(group.entry.count.clone());
            view.members = links(&parties.iter().map(|party| party.partner).collect::<Vec<_>>());
            view.except = links(except);
            view.note = view.note.or(group.entry.note.clone());
        }
        Who::Others { words, count } => {
            view.kind = "others";
            view.name = words.to_string();
            view.count = count.clone();
        }
    }
    view
}
