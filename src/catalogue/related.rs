//! Which agreements are near each other: those that share partners and topics. Candidates come from
//! inverted lists, so no pair without a common partner or topic is ever looked at.
//! Knows nothing of why agreements share anything.

/// How many related agreements are kept for each.
const KEEP: usize = 5;
/// What one common partner and one common topic count.
const PARTNER: u32 = 2;
const TOPIC: u32 = 1;

/// The nearest agreements for each agreement, best first; equal ones in the order of their numbers.
///
/// `partners[a]` and `topics[a]` are the sorted numbers of agreement `a`; `by_partner[p]` and
/// `by_topic[t]` the sorted agreements of each. An agreement that shares only topics is looked for
/// where too few share a partner.
pub fn nearest(partners: &[Vec<u32>], topics: &[Vec<u32>], by_partner: &[Vec<u32>], by_topic: &[Vec<u32>]) -> Vec<Vec<u32>> {
    use rayon::prelude::*;
    let count = partners.len();
    (0..count)
        .into_par_iter()
        .with_min_len(64)
        .map_init(
            || Scores { of: vec![0; count], touched: Vec::new() },
            |scores, own| {
                let own_number = u32::try_from(own).expect("fewer than four billion agreements");
                partners[own].iter().for_each(|p| scores.add(&by_partner[*p as usize], PARTNER));
                let own_topics = &topics[own];
                for other in &scores.touched {
                    let common = own_topics.iter().filter(|t| topics[*other as usize].contains(t)).count();
                    scores.of[*other as usize] += TOPIC * u32::try_from(common).expect("few topics");
                }
                let near = scores.touched.len();
                if near <= KEEP {
                    own_topics.iter().for_each(|t| scores.add_beside(near, &by_topic[*t as usize], TOPIC));
                }
                scores.take_best(own_number)
            },
        )
        .collect()
}

/// A score for every agreement, of which few are touched.
struct Scores {
    of: Vec<u32>,
    touched: Vec<u32>,
}

impl Scores {
    fn add(&mut self, numbers: &[u32], weight: u32) {
        for number in numbers {
            let score = &mut self.of[*number as usize];
            if *score == 0 {
                self.touched.push(*number);
            }
            *score += weight;
        }
    }

    /// Adds to all but the first `near` that were touched.
    fn add_beside(&mut self, near: usize, numbers: &[u32], weight: u32) {
        for number in numbers {
            if self.touched[..near].contains(number) {
                continue;
            }
            let score = &mut self.of[*number as usize];
            if *score == 0 {
                self.touched.push(*number);
            }
            *score += weight;
        }
    }

    /// Takes the best and clears the scores.
    fn take_best(&mut self, own: u32) -> Vec<u32> {
        let mut best: Vec<(u32, u32)> = Vec::with_capacity(self.touched.len());
        for number in self.touched.drain(..) {
            let score = std::mem::take(&mut self.of[number as usize]);
            if number != own {
                best.push((u32::MAX - score, number));
            }
        }
        if best.len() > KEEP {
            best.select_nth_unstable(KEEP);
            best.truncate(KEEP);
        }
        best.sort_unstable();
        best.into_iter().map(|(_, number)| number).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_partners_count_more_than_common_topics() {
        // 0 shares two partners with 1, one with 2, only the topic with 3, nothing with 4.
        let partners = [vec![0, 1], vec![0, 1], vec![0], vec![2], vec![3]];
        let topics = [vec![0], vec![1], vec![1], vec![0], vec![1]];
        let by_partner = [vec![0, 1, 2], vec![0, 1], vec![3], vec![4]];
        let by_topic = [vec![0, 3], vec![1, 2, 4]];
        let near = nearest(&partners, &topics, &by_partner, &by_topic);
        assert_eq!(near[0], [1, 2, 3]);
        assert_eq!(near[3], [0]);
    }

    #[test]
    fn two_common_topics_count_more_than_one() {
        // 0 shares one topic with 1, two with 2, and the partner and a topic with 3.
        let partners = [vec![0], vec![1], vec![2], vec![0]];
        let topics = [vec![0, 1], vec![0], vec![0, 1], vec![1]];
        let by_partner = [vec![0, 3], vec![1], vec![2]];
        let by_topic = [vec![0, 1, 2], vec![0, 2, 3]];
        assert_eq!(nearest(&partners, &topics, &by_partner, &by_topic)[0], [3, 2, 1]);
    }
}
