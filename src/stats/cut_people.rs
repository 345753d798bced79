//! Cut people: those without whom two others would no longer be joined.

use crate::model::Adjacency;

/// Nodes whose leaving would part two others of their component (articulation points), in
/// order.
///
/// O(n + t). petgraph's search needs its own kind of graph and hash sets.
/// Source: Hopcroft & Tarjan 1973, doi:10.1145/362248.362272.
pub fn cut_nodes(graph: &Adjacency) -> Vec<u32> {
    let mut search = Search {
        graph,
        entered: vec![0; graph.node_count()],
        lowest: vec![0; graph.node_count()],
        is_cut: vec![false; graph.node_count()],
        count: 0,
    };
    for root in graph.nodes() {
        if search.entered[root as usize] == 0 {
            search.run(root);
        }
    }
    graph.nodes().filter(|node| search.is_cut[*node as usize]).collect()
}

/// A depth-first search.
struct Search<'g> {
    graph: &'g Adjacency,
    /// When each node was entered, from 1; 0 before.
    entered: Vec<u32>,
    /// The earliest node that is reached from here and below without going back up.
    lowest: Vec<u32>,
    is_cut: Vec<bool>,
    count: u32,
}

impl Search<'_> {
    fn run(&mut self, root: u32) {
        // Nodes on the way down, each with how many of its neighbours have been looked at.
        let mut path = vec![(root, 0)];
        self.enter(root);
        let mut root_children = 0;
        while let Some((node, next)) = path.last_mut() {
            let (from, at) = (*node, *next);
            *next += 1;
            if let Some(&to) = self.graph.neighbours(from).get(at) {
                if self.entered[to as usize] == 0 {
                    self.enter(to);
                    path.push((to, 0));
                } else {
                    // The way back to the parent is harmless here: it lowers nothing below it.
                    self.lower(from, self.entered[to as usize]);
                }
                continue;
            }
            path.pop();
            let Some(&(parent, _)) = path.last() else { break };
            if parent == root {
                root_children += 1;
            } else if self.lowest[from as usize] >= self.entered[parent as usize] {
                self.is_cut[parent as usize] = true;
            }
            self.lower(parent, self.lowest[from as usize]);
        }
        self.is_cut[root as usize] = root_children > 1;
    }

    fn enter(&mut self, node: u32) {
        self.count += 1;
        self.entered[node as usize] = self.count;
        self.lowest[node as usize] = self.count;
    }

    fn lower(&mut self, node: u32, time: u32) {
        let lowest = &mut self.lowest[node as usize];
        *lowest = (*lowest).min(time);
    }
}
