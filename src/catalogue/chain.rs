//! What amends or replaces an agreement, and what it amends or replaces, over several steps.
//! Knows nothing of how they are shown.

use super::Catalogue;
use super::model::AgreementId;
use crate::document::choice::RelationKind;

/// The further links of a chain of amendments or replacements, not those next to the agreement.
#[derive(Debug, PartialEq, Eq)]
pub struct Chain {
    pub earlier: Vec<AgreementId>,
    pub later: Vec<AgreementId>,
}

impl Catalogue {
    /// The chain of amendments or replacements in which an agreement stands.
    pub fn chain(&self, id: AgreementId) -> Chain {
        Chain { earlier: far(id, |at| self.amended_by(at)), later: far(id, |at| self.amending(at)) }
    }

    /// What an agreement itself amends or replaces.
    fn amended_by(&self, id: AgreementId) -> Vec<AgreementId> {
        self.agreement(id).relations.iter().filter(|r| follows(r.kind)).filter_map(|r| r.to).collect()
    }

    /// What amends or replaces an agreement.
    fn amending(&self, id: AgreementId) -> Vec<AgreementId> {
        self.relations_to(id).iter().filter(|(kind, _)| follows(*kind)).map(|(_, from)| *from).collect()
    }
}

fn follows(kind: RelationKind) -> bool {
    matches!(kind, RelationKind::Amends | RelationKind::Replaces)
}

/// All that can be reached in two steps or more.
fn far(id: AgreementId, next: impl Fn(AgreementId) -> Vec<AgreementId>) -> Vec<AgreementId> {
    let near = next(id);
    let mut seen = vec![id];
    seen.extend(&near);
    let mut out = Vec::new();
    let mut open = near;
    while let Some(at) = open.pop() {
        for further in next(at) {
            if !seen.contains(&further) {
                seen.push(further);
                out.push(further);
                open.push(further);
            }
        }
    }
    out
}
