//! The catalogue seen from its other sides: which agreements a partner, a topic, a status has.
//! Every list is sorted by number, which is the German order of titles. Made once, by `link`.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Catalogue;
use super::model::*;
use super::related;
use crate::document::choice::{RelationKind, Status, Tristate};

/// All lists.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) of_partner: Vec<Vec<AgreementId>>,
    pub(super) performed: Vec<Vec<AgreementId>>,
    pub(super) mentioning: Vec<Vec<AgreementId>>,
    pub(super) of_topic: Vec<Vec<AgreementId>>,
    pub(super) of_legal_form: Vec<Vec<AgreementId>>,
    pub(super) without_legal_form: Vec<AgreementId>,
    pub(super) of_status: BTreeMap<Status, Vec<AgreementId>>,
    /// By the first year of the decade; nothing for an unknown beginning.
    pub(super) of_decade: BTreeMap<Option<i16>, Vec<AgreementId>>,
    /// For each partner, the others it works with and in what, in German order of their names.
    pub(super) neighbours: Vec<Vec<(PartnerId, Vec<AgreementId>)>>,
    pub(super) related: Vec<Vec<AgreementId>>,
    /// Relations seen from their target.
    pub(super) backwards: Vec<Vec<(RelationKind, AgreementId)>>,
    /// Agreements that further partners may join, at once or on request.
    pub(super) open_to_join: Vec<AgreementId>,
    pub(super) recommendations: Vec<Vec<RecommendationId>>,
    pub(super) parts: Vec<Vec<PartnerId>>,
}

impl Index {
    pub(super) fn of(catalogue: &Catalogue) -> Index {
        let mut index = Index {
            of_partner: vec![Vec::new(); catalogue.partners.len()],
            performed: vec![Vec::new(); catalogue.partners.len()],
            mentioning: vec![Vec::new(); catalogue.partners.len()],
            of_topic: vec![Vec::new(); catalogue.topics.len()],
            of_legal_form: vec![Vec::new(); catalogue.legal_forms.len()],
            backwards: vec![Vec::new(); catalogue.agreements.len()],
            recommendations: vec![Vec::new(); catalogue.agreements.len()],
            parts: vec![Vec::new(); catalogue.partners.len()],
            ..Index::default()
        };
        for (id, agreement) in catalogue.agreements() {
            index.enter(id, agreement);
        }
        for (id, recommendation) in catalogue.recommendations() {
            recommendation.agreements.iter().for_each(|a| index.recommendations[a.index()].push(id));
        }
        for (id, partner) in catalogue.partners() {
            partner.part_of.iter().for_each(|whole| index.parts[whole.index()].push(id));
        }
        (index.neighbours, index.related) =
            rayon::join(|| neighbours(catalogue, &index.of_partner), || related_agreements(catalogue, &index));
        index
    }

    fn enter(&mut self, id: AgreementId, agreement: &Agreement) {
        agreement.parties.iter().for_each(|party| self.of_partner[party.partner.index()].push(id));
        agreement.topics.iter().for_each(|topic| self.of_topic[topic.index()].push(id));
        agreement.legal_forms.iter().for_each(|form| self.of_legal_form[form.index()].push(id));
        if agreement.legal_forms.is_empty() {
            self.without_legal_form.push(id);
        }
        if let Some(Performer::Partner(partner)) = agreement.performer {
            self.performed[partner.index()].push(id);
        }
        for mention in &agreement.mentioned {
            let list = &mut self.mentioning[mention.partner.index()];
            if list.last() != Some(&id) {
                list.push(id);
            }
        }
        if matches!(agreement.document.open_to_join, Some(Tristate::Yes | Tristate::OnRequest)) {
            self.open_to_join.push(id);
        }
        self.of_status.entry(agreement.status).or_default().push(id);
        self.of_decade.entry(agreement.decade()).or_default().push(id);
        for relation in &agreement.relations {
            relation.to.iter().for_each(|to| self.backwards[to.index()].push((relation.kind, id)));
        }
    }
}

/// Who works with whom: for each partner the other parties of its agreements.
fn neighbours(catalogue: &Catalogue, of_partner: &[Vec<AgreementId>]) -> Vec<Vec<(PartnerId, Vec<AgreementId>)>> {
    let of = |partner: usize| {
        let parties =
            |id: &AgreementId| catalogue.agreement(*id).parties.iter().map(|party| (party.partner, *id)).collect::<Vec<_>>();
        let mut all: Vec<(PartnerId, AgreementId)> = of_partner[partner].iter().flat_map(parties).collect();
        all.retain(|(other, _)| other.index() != partner);
        all.sort_unstable();
        all.chunk_by(|one, other| one.0 == other.0).map(|same| (same[0].0, same.iter().map(|(_, id)| *id).collect())).collect()
    };
    (0..of_partner.len()).into_par_iter().map(of).collect()
}

fn related_agreements(catalogue: &Catalogue, index: &Index) -> Vec<Vec<AgreementId>> {
    let numbers = |ids: &[AgreementId]| ids.iter().map(|id| id.0).collect::<Vec<u32>>();
    let agreements = catalogue.agreements.par_iter();
    let partners: Vec<Vec<u32>> = agreements.clone().map(|a| a.parties.iter().map(|p| p.partner.0).collect()).collect();
    let topics: Vec<Vec<u32>> = agreements.map(|a| a.topics.iter().map(|t| t.0).collect()).collect();
    let by_partner: Vec<Vec<u32>> = index.of_partner.iter().map(|l| numbers(l)).collect();
    let by_topic: Vec<Vec<u32>> = index.of_topic.iter().map(|l| numbers(l)).collect();
    let near = related::nearest(&partners, &topics, &by_partner, &by_topic);
    near.into_iter().map(|list| list.into_iter().map(AgreementId).collect()).collect()
}
