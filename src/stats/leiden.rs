//! One run of the Leiden method: move people between communities, refine, aggregate, again.

use super::communities::numbered;
use super::components::components;
use crate::model::Adjacency;
use crate::random::Random;

/// A move must raise what is optimised by more than rounding does.
const LEAST_GAIN: f64 = 1e-10;

/// The method on one graph, for runs with several seeds.
pub(super) struct Leiden<'g> {
    graph: &'g Adjacency,
    people: Network,
    scratch: Scratch,
}

/// A network whose nodes stand for people or groups of them; ties within a group count in its
/// strength alone.
struct Network {
    offsets: Vec<u32>,
    targets: Vec<u32>,
    weights: Vec<f64>,
    /// Weights of all ends of ties at each node.
    strengths: Vec<f64>,
}

impl Network {
    fn of(graph: &Adjacency) -> Self {
        let mut offsets = Vec::with_capacity(graph.node_count() + 1);
        offsets.push(0);
        let mut targets = Vec::with_capacity(2 * graph.edge_count());
        for node in graph.nodes() {
            targets.extend_from_slice(graph.neighbours(node));
            offsets.push(targets.len() as u32);
        }
        let strengths = graph.nodes().map(|node| graph.degree(node) as f64).collect();
        Self { offsets, weights: vec![1.0; targets.len()], targets, strengths }
    }

    fn node_count(&self) -> usize {
        self.strengths.len()
    }

    fn neighbours(&self, node: u32) -> impl Iterator<Item = (u32, f64)> + '_ {
        let row = self.offsets[node as usize] as usize..self.offsets[node as usize + 1] as usize;
        self.targets[row.clone()].iter().copied().zip(self.weights[row].iter().copied())
    }
}

/// Memory that all steps use.
struct Scratch {
    /// 1 / total strength.
    per_strength: f64,
    /// By label: tie weight between the node in hand and the label; nought between uses.
    weight_to: Vec<f64>,
    /// Labels whose weight is not nought.
    touched: Vec<u32>,
    /// Strength of each label.
    totals: Vec<f64>,
    /// Nodes of each label.
    sizes: Vec<u32>,
    order: Vec<u32>,
    is_waiting: Vec<bool>,
}

impl<'g> Leiden<'g> {
    pub(super) fn new(graph: &'g Adjacency) -> Self {
        let n = graph.node_count();
        let scratch = Scratch {
            per_strength: 1.0 / (2.0 * graph.edge_count() as f64),
            weight_to: vec![0.0; n],
            touched: Vec::new(),
            totals: vec![0.0; n],
            sizes: vec![0; n],
            order: Vec::with_capacity(n),
            is_waiting: vec![false; n],
        };
        Self { graph, people: Network::of(graph), scratch }
    }

    /// The community of each person, as a label below n.
    pub(super) fn run(&mut self, random: &mut Random) -> Vec<u32> {
        let scratch = &mut self.scratch;
        let mut labels: Vec<u32> = self.graph.nodes().collect();
        scratch.move_nodes(&self.people, &mut labels, random);
        let mut node_of: Vec<u32> = self.graph.nodes().collect();
        let mut aggregate: Option<Network> = None;
        loop {
            let network = aggregate.as_ref().unwrap_or(&self.people);
            let refined = scratch.refine(network, &labels, random);
            let (group_of, groups) = numbered(&refined);
            if groups == network.node_count() {
                break;
            }
            let mut group_labels = vec![0; groups];
            for (group, label) in group_of.iter().zip(&labels) {
                group_labels[*group as usize] = *label;
            }
            node_of.iter_mut().for_each(|node| *node = group_of[*node as usize]);
            let next = scratch.aggregate(network, &group_of, groups);
            labels = numbered(&group_labels).0;
            scratch.move_nodes(&next, &mut labels, random);
            aggregate = Some(next);
        }
        node_of.iter_mut().for_each(|node| *node = labels[*node as usize]);
        self.connected(node_of)
    }

    /// Parts of a community that do not hang together become communities: this always raises
    /// modularity.
    fn connected(&self, labels: Vec<u32>) -> Vec<u32> {
        let within: Vec<[u32; 2]> = self
            .graph
            .edges()
            .filter(|[a, b]| labels[*a as usize] == labels[*b as usize])
            .collect();
        components(&Adjacency::from_edges(labels.len(), &within)).component_of
    }
}

impl Scratch {
    /// Moves each node to the label where modularity gains most, and looks again at neighbours
    /// of those that moved, until none gains.
    fn move_nodes(&mut self, network: &Network, labels: &mut [u32], random: &mut Random) {
        let n = network.node_count();
        self.count(network, labels);
        let mut free: Vec<u32> = (0..n as u32).filter(|l| self.sizes[*l as usize] == 0).collect();
        self.shuffle(n, random);
        self.is_waiting[..n].fill(true);
        let mut queue = std::collections::VecDeque::from(std::mem::take(&mut self.order));
        while let Some(node) = queue.pop_front() {
            self.is_waiting[node as usize] = false;
            let (from, strength) = (labels[node as usize], network.strengths[node as usize]);
            self.take_out(from, strength);
            if self.sizes[from as usize] == 0 {
                free.push(from);
            }
            for (other, weight) in network.neighbours(node) {
                self.touch(labels[other as usize], weight);
            }
            let to = self.best_label(from, strength, free.last().copied());
            if self.sizes[to as usize] == 0 {
                free.pop_if(|label| *label == to);
            }
            self.totals[to as usize] += strength;
            self.sizes[to as usize] += 1;
            if to == from {
                continue;
            }
            labels[node as usize] = to;
            for (other, _) in network.neighbours(node) {
                let is_waiting = &mut self.is_waiting[other as usize];
                if labels[other as usize] != to && !std::mem::replace(is_waiting, true) {
                    queue.push_back(other);
                }
            }
        }
        self.order = queue.into();
    }

    /// The label that gains most for a node just taken out of one; that one where no other
    /// gains more, and one with nobody in it where all would lose. Forgets the weights.
    fn best_label(&mut self, from: u32, strength: f64, free: Option<u32>) -> u32 {
        let chance = strength * self.per_strength;
        let gain = |label: u32| {
            self.weight_to[label as usize] - chance * self.totals[label as usize]
        };
        let (mut best, mut most) = (from, gain(from));
        for &label in &self.touched {
            let gain = gain(label);
            if gain > most + LEAST_GAIN {
                (best, most) = (label, gain);
            }
        }
        self.forget();
        if most < -LEAST_GAIN { free.unwrap_or(best) } else { best }
    }

    /// Splits each label into groups that hang together well: each node that is still alone
    /// joins the group of its label where modularity gains most.
    fn refine(&mut self, network: &Network, labels: &[u32], random: &mut Random) -> Vec<u32> {
        let n = network.node_count();
        self.count(network, labels);
        let label_totals = self.totals[..n].to_vec();
        // Tie weight between each group and the rest of its label.
        let mut outward: Vec<f64> = (0..n as u32)
            .map(|node| {
                let label = labels[node as usize];
                let ties = network.neighbours(node);
                ties.filter(|(other, _)| labels[*other as usize] == label).map(|tie| tie.1).sum()
            })
            .collect();
        let mut groups: Vec<u32> = (0..n as u32).collect();
        self.count(network, &groups);
        self.shuffle(n, random);
        for at in 0..n {
            let node = self.order[at];
            let (label, strength) = (labels[node as usize], network.strengths[node as usize]);
            let label_total = label_totals[label as usize];
            let per_strength = self.per_strength;
            let hangs_well = |outward: f64, total: f64| {
                outward >= total * (label_total - total) * per_strength - LEAST_GAIN
            };
            if self.sizes[node as usize] != 1 || groups[node as usize] != node
                || !hangs_well(outward[node as usize], strength)
            {
                continue;
            }
            for (other, weight) in network.neighbours(node) {
                if labels[other as usize] == label {
                    self.touch(groups[other as usize], weight);
                }
            }
            let (mut best, mut most) = (node, LEAST_GAIN);
            for &group in &self.touched {
                let total = self.totals[group as usize];
                let gain = self.weight_to[group as usize] - strength * per_strength * total;
                if gain > most && hangs_well(outward[group as usize], total) {
                    (best, most) = (group, gain);
                }
            }
            if best != node {
                self.take_out(node, strength);
                self.totals[best as usize] += strength;
                self.sizes[best as usize] += 1;
                groups[node as usize] = best;
                outward[best as usize] +=
                    outward[node as usize] - 2.0 * self.weight_to[best as usize];
            }
            self.forget();
        }
        groups
    }

    /// The network whose nodes are the groups.
    fn aggregate(&mut self, network: &Network, group_of: &[u32], groups: usize) -> Network {
        let mut members: Vec<u32> = (0..group_of.len() as u32).collect();
        members.sort_unstable_by_key(|node| (group_of[*node as usize], *node));
        let mut strengths = vec![0.0; groups];
        for (group, strength) in group_of.iter().zip(&network.strengths) {
            strengths[*group as usize] += strength;
        }
        let (mut offsets, mut targets, mut weights) = (vec![0], Vec::new(), Vec::new());
        for row in members.chunk_by(|a, b| group_of[*a as usize] == group_of[*b as usize]) {
            let own = group_of[row[0] as usize];
            for (other, weight) in row.iter().flat_map(|node| network.neighbours(*node)) {
                if group_of[other as usize] != own {
                    self.touch(group_of[other as usize], weight);
                }
            }
            for &group in &self.touched {
                targets.push(group);
                weights.push(self.weight_to[group as usize]);
            }
            offsets.push(targets.len() as u32);
            self.forget();
        }
        Network { offsets, targets, weights, strengths }
    }

    fn count(&mut self, network: &Network, labels: &[u32]) {
        self.totals[..labels.len()].fill(0.0);
        self.sizes[..labels.len()].fill(0);
        for (label, strength) in labels.iter().zip(&network.strengths) {
            self.totals[*label as usize] += strength;
            self.sizes[*label as usize] += 1;
        }
    }

    fn shuffle(&mut self, n: usize, random: &mut Random) {
        self.order.clear();
        self.order.extend(0..n as u32);
        random.shuffle(&mut self.order);
    }

    fn take_out(&mut self, label: u32, strength: f64) {
        self.totals[label as usize] -= strength;
        self.sizes[label as usize] -= 1;
    }

    fn touch(&mut self, label: u32, weight: f64) {
        let sum = &mut self.weight_to[label as usize];
        if *sum == 0.0 {
            self.touched.push(label);
        }
        *sum += weight;
    }

    fn forget(&mut self) {
        for label in self.touched.drain(..) {
            self.weight_to[label as usize] = 0.0;
        }
    }
}
