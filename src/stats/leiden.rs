//! One run of the Leiden method: move people between communities, refine, aggregate, again.
//!
//! Modularity gains are compared in whole numbers, 2t · ties − strength · strength, so that no
//! rounding decides.

use super::communities::numbered;
use crate::model::Adjacency;
use crate::random::Random;

/// The method on one graph, for runs with several seeds.
pub(super) struct Leiden {
    people: Network,
    scratch: Scratch,
}

/// A network whose nodes stand for people or groups of them.
#[derive(Default)]
struct Network {
    offsets: Vec<u32>,
    /// For each node, the others it is tied to and by how many ties.
    ties: Vec<(u32, u32)>,
    /// All ends of ties at each node, those within a group as well.
    strengths: Vec<i64>,
}

impl Network {
    fn of(graph: &Adjacency) -> Self {
        let mut network = Self::default();
        network.offsets.push(0);
        for node in graph.nodes() {
            network.ties.extend(graph.neighbours(node).iter().map(|other| (*other, 1)));
            network.offsets.push(network.ties.len() as u32);
            network.strengths.push(graph.degree(node) as i64);
        }
        network
    }

    fn node_count(&self) -> usize {
        self.strengths.len()
    }

    fn ties(&self, node: u32) -> &[(u32, u32)] {
        let (from, to) = (self.offsets[node as usize], self.offsets[node as usize + 1]);
        &self.ties[from as usize..to as usize]
    }
}

/// Memory that all steps use.
struct Scratch {
    /// 2t.
    ends: i64,
    /// By label: ties between the node in hand and the label; nought between uses.
    ties_to: Vec<i64>,
    /// By label: its strength and its number of nodes.
    totals: Vec<i64>,
    sizes: Vec<u32>,
    /// Labels that nobody has.
    free: Vec<u32>,
    queue: Vec<u32>,
    is_waiting: Vec<bool>,
    /// By label: ties between it and the rest of what it is part of.
    outward: Vec<i64>,
}

impl Leiden {
    pub(super) fn new(graph: &Adjacency) -> Self {
        let n = graph.node_count();
        let scratch = Scratch {
            ends: 2 * graph.edge_count() as i64,
            ties_to: vec![0; n],
            totals: vec![0; n],
            sizes: vec![0; n],
            free: Vec::with_capacity(n),
            queue: Vec::with_capacity(2 * n),
            is_waiting: vec![false; n],
            outward: vec![0; n],
        };
        Self { people: Network::of(graph), scratch }
    }

    /// Improves a partition of the people, whose labels are below n, until nothing gains.
    pub(super) fn run(&mut self, mut labels: Vec<u32>, random: &mut Random) -> Vec<u32> {
        let scratch = &mut self.scratch;
        scratch.move_nodes(&self.people, &mut labels, random);
        let mut node_of: Vec<u32> = (0..labels.len() as u32).collect();
        let mut aggregate: Option<Network> = None;
        // Where each node has a label of its own, nothing is left to aggregate.
        while !scratch.free.is_empty() {
            let network = aggregate.as_ref().unwrap_or(&self.people);
            let groups = scratch.refine(network, &labels, random);
            let (group_of, count) = numbered(&groups);
            if count == network.node_count() {
                break;
            }
            let mut group_labels = vec![0; count];
            for (group, label) in group_of.iter().zip(&labels) {
                group_labels[*group as usize] = *label;
            }
            labels = numbered(&group_labels).0;
            node_of.iter_mut().for_each(|node| *node = group_of[*node as usize]);
            let next = scratch.aggregate(network, &group_of, count);
            scratch.move_nodes(&next, &mut labels, random);
            aggregate = Some(next);
        }
        node_of.iter_mut().for_each(|node| *node = labels[*node as usize]);
        node_of
    }
}

impl Scratch {
    /// Moves each node to the label where modularity gains most, and looks again at neighbours
    /// of those that moved, until none gains.
    fn move_nodes(&mut self, network: &Network, labels: &mut [u32], random: &mut Random) {
        let n = network.node_count();
        self.count(network, labels);
        self.free.clear();
        self.free.extend((0..n as u32).filter(|label| self.sizes[*label as usize] == 0));
        self.shuffle(n, random);
        self.is_waiting[..n].fill(true);
        let mut next = 0;
        while let Some(&node) = self.queue.get(next) {
            next += 1;
            self.is_waiting[node as usize] = false;
            let from = labels[node as usize];
            let to = self.best_label(network, labels, node);
            if to == from {
                continue;
            }
            self.change(from, to, network.strengths[node as usize]);
            labels[node as usize] = to;
            for &(other, _) in network.ties(node) {
                let is_waiting = &mut self.is_waiting[other as usize];
                if labels[other as usize] != to && !std::mem::replace(is_waiting, true) {
                    self.queue.push(other);
                }
            }
        }
    }

    /// The label where a node gains most: its own where no other gains more, and one that
    /// nobody has where it would lose everywhere.
    fn best_label(&mut self, network: &Network, labels: &[u32], node: u32) -> u32 {
        let ties = network.ties(node);
        let (own, strength) = (labels[node as usize], network.strengths[node as usize]);
        let (mut best, mut most) = (own, i64::MIN);
        for &(other, count) in ties {
            let label = labels[other as usize];
            let ties_to = &mut self.ties_to[label as usize];
            *ties_to += i64::from(count);
            // The gain grows with each tie, so that the last time is the largest.
            let gain = self.ends * *ties_to - strength * self.totals[label as usize];
            best = if gain > most { label } else { best };
            most = most.max(gain);
        }
        // Its own label holds the node itself, which does not count.
        let rest = self.totals[own as usize] - strength;
        let own_gain = self.ends * self.ties_to[own as usize] - strength * rest;
        for &(other, _) in ties {
            self.ties_to[labels[other as usize] as usize] = 0;
        }
        match self.free.last() {
            Some(&free) if own_gain.max(most) < 0 => free,
            _ if own_gain >= most => own,
            _ => best,
        }
    }

    fn change(&mut self, from: u32, to: u32, strength: i64) {
        if self.sizes[to as usize] == 0 {
            self.free.pop();
        }
        self.totals[to as usize] += strength;
        self.sizes[to as usize] += 1;
        self.totals[from as usize] -= strength;
        self.sizes[from as usize] -= 1;
        if self.sizes[from as usize] == 0 {
            self.free.push(from);
        }
    }

    /// Splits each label into groups that hang together well: each node that is still alone
    /// joins the group of its label where modularity gains most.
    fn refine(&mut self, network: &Network, labels: &[u32], random: &mut Random) -> Vec<u32> {
        let n = network.node_count();
        self.count(network, labels);
        let label_totals = self.totals[..n].to_vec();
        for node in 0..n as u32 {
            let label = labels[node as usize];
            let inside = |(other, count): &(u32, u32)| {
                i64::from(*count) * i64::from(labels[*other as usize] == label)
            };
            self.outward[node as usize] = network.ties(node).iter().map(inside).sum();
        }
        let mut groups: Vec<u32> = (0..n as u32).collect();
        self.count(network, &groups);
        self.shuffle(n, random);
        for at in 0..n {
            let node = self.queue[at];
            let label_total = label_totals[labels[node as usize] as usize];
            if self.sizes[node as usize] == 1 && self.hangs_well(node, label_total) {
                self.join_group(network, labels, &mut groups, node, label_total);
            }
        }
        groups
    }

    /// Whether a group has as many ties to the rest of its label as chance would give it.
    fn hangs_well(&self, group: u32, label_total: i64) -> bool {
        let total = self.totals[group as usize];
        self.outward[group as usize] * self.ends >= total * (label_total - total)
    }

    fn join_group(
        &mut self,
        network: &Network,
        labels: &[u32],
        groups: &mut [u32],
        node: u32,
        label_total: i64,
    ) {
        let (label, strength) = (labels[node as usize], network.strengths[node as usize]);
        let (mut best, mut most) = (node, 0);
        for &(other, count) in network.ties(node) {
            let group = groups[other as usize];
            let is_inside = labels[other as usize] == label;
            let ties_to = &mut self.ties_to[group as usize];
            *ties_to += i64::from(count) * i64::from(is_inside);
            // Without ties, as to groups outside of the label, there is no gain.
            let gain = self.ends * *ties_to - strength * self.totals[group as usize];
            if gain > most && self.hangs_well(group, label_total) {
                (best, most) = (group, gain);
            }
        }
        let shared = self.ties_to[best as usize];
        for &(other, _) in network.ties(node) {
            self.ties_to[groups[other as usize] as usize] = 0;
        }
        if best != node {
            groups[node as usize] = best;
            self.totals[best as usize] += strength;
            self.sizes[best as usize] += 1;
            self.sizes[node as usize] = 0;
            self.outward[best as usize] += self.outward[node as usize] - 2 * shared;
        }
    }

    /// The network whose nodes are the groups.
    fn aggregate(&mut self, network: &Network, group_of: &[u32], groups: usize) -> Network {
        let mut next = Network::default();
        next.offsets.push(0);
        next.strengths.resize(groups, 0);
        next.ties.reserve(network.ties.len());
        for (group, strength) in group_of.iter().zip(&network.strengths) {
            next.strengths[*group as usize] += strength;
        }
        self.sort_by(group_of, groups);
        for row in self.queue.chunk_by(|a, b| group_of[*a as usize] == group_of[*b as usize]) {
            let (own, start) = (group_of[row[0] as usize], next.ties.len());
            for node in row {
                for &(other, count) in network.ties(*node) {
                    let group = group_of[other as usize];
                    let ties_to = &mut self.ties_to[group as usize];
                    if *ties_to == 0 && group != own {
                        next.ties.push((group, 0));
                    }
                    *ties_to += i64::from(count);
                }
            }
            self.ties_to[own as usize] = 0;
            for (group, count) in &mut next.ties[start..] {
                *count = std::mem::take(&mut self.ties_to[*group as usize]) as u32;
            }
            next.offsets.push(next.ties.len() as u32);
        }
        next
    }

    /// Puts nodes in the order of their groups into the queue.
    fn sort_by(&mut self, group_of: &[u32], groups: usize) {
        let starts = &mut self.sizes[..groups];
        starts.fill(0);
        for group in group_of {
            starts[*group as usize] += 1;
        }
        let mut sum = 0;
        for start in &mut *starts {
            sum += std::mem::replace(start, sum);
        }
        self.queue.clear();
        self.queue.resize(group_of.len(), 0);
        for (node, group) in (0..).zip(group_of) {
            let place = &mut starts[*group as usize];
            self.queue[*place as usize] = node;
            *place += 1;
        }
    }

    fn count(&mut self, network: &Network, labels: &[u32]) {
        self.totals[..labels.len()].fill(0);
        self.sizes[..labels.len()].fill(0);
        for (label, strength) in labels.iter().zip(&network.strengths) {
            self.totals[*label as usize] += strength;
            self.sizes[*label as usize] += 1;
        }
    }

    fn shuffle(&mut self, n: usize, random: &mut Random) {
        self.queue.clear();
        self.queue.extend(0..n as u32);
        random.shuffle(&mut self.queue);
    }
}
