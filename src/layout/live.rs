//! Springs while an alter is dragged. Neighbours follow the finger; everyone is held to the
//! place they came from, so that letting go brings the picture back.

use force_graph::{DefaultNodeIdx, EdgeData, ForceGraph, NodeData, SimulationParameters};

use super::Layout;
use crate::model::{MapPoint, MapVector, NetworkMap};

/// Past this many alters only the dragged one moves: each step is quadratic.
const MOST_ALTERS: usize = 300;
/// One step of the springs, in seconds: 60 a second.
const STEP_S: f32 = 1.0 / 60.0;
/// Steps after which springs that nobody pulls are at rest.
const STEPS_TO_REST: usize = 120;
/// Calmer than the library's own: glyphs only need to keep clear of each other.
const PARAMETERS: SimulationParameters = SimulationParameters {
    force_charge: 400.0,
    force_spring: 0.6,
    force_max: 280.0,
    node_speed: 5_000.0,
    damping_factor: 0.85,
};
/// An anchor pulls but must not push.
const ANCHOR_MASS: f32 = 0.0;

/// A map while one of its alters is dragged.
pub struct Live {
    graph: ForceGraph,
    alters: Vec<DefaultNodeIdx>,
    home: Vec<MapPoint>,
    /// Where the springs rest while nobody drags; only what differs from it is shown, so
    /// nothing jumps when a drag begins.
    rest: Vec<MapPoint>,
    dragged: usize,
    finger: MapPoint,
}

impl Live {
    /// Takes hold of an alter; `None` for an index past the end.
    pub fn new(map: &NetworkMap, layout: &Layout, dragged: usize) -> Option<Self> {
        let home = layout.positions.clone();
        let finger = *home.get(dragged)?;
        let mut live = Self {
            graph: ForceGraph::new(PARAMETERS),
            alters: Vec::new(),
            rest: home.clone(),
            home,
            dragged,
            finger,
        };
        if live.home.len() <= MOST_ALTERS {
            live.add_springs(map);
            for _ in 0..STEPS_TO_REST {
                live.graph.update(STEP_S);
            }
            live.rest = live.simulated();
        }
        Some(live)
    }

    fn add_springs(&mut self, map: &NetworkMap) {
        let graph = &mut self.graph;
        let mut add = |point: &MapPoint, mass: f32, is_anchor: bool| {
            let (x, y) = (point.x as f32, point.y as f32);
            graph.add_node(NodeData { x, y, mass, is_anchor, user_data: () })
        };
        for (alter, point) in self.home.iter().enumerate() {
            self.alters.push(add(point, 10.0, alter == self.dragged));
        }
        let anchors: Vec<DefaultNodeIdx> =
            self.home.iter().map(|point| add(point, ANCHOR_MASS, true)).collect();
        for (&alter, anchor) in self.alters.iter().zip(anchors) {
            self.graph.add_edge(alter, anchor, EdgeData::default());
        }
        for &(a, b) in map.tie_ends() {
            self.graph.add_edge(self.alters[a], self.alters[b], EdgeData::default());
        }
    }

    /// Moves the finger.
    pub fn drag_to(&mut self, finger: MapPoint) {
        self.finger = finger;
        let Some(&held) = self.alters.get(self.dragged) else { return };
        let rest = self.rest[self.dragged];
        let to = rest + (finger - self.home[self.dragged]);
        self.graph.visit_nodes_mut(|node| {
            if node.index() == held {
                (node.data.x, node.data.y) = (to.x as f32, to.y as f32);
            }
        });
    }

    /// Lets the springs go on for one sixtieth of a second.
    pub fn step(&mut self) {
        if !self.alters.is_empty() {
            self.graph.update(STEP_S);
        }
    }

    /// Where everyone is drawn now, in the map's order.
    pub fn positions(&self) -> Vec<MapPoint> {
        let now = if self.alters.is_empty() { self.rest.clone() } else { self.simulated() };
        let mut positions: Vec<MapPoint> = self
            .home
            .iter()
            .zip(&self.rest)
            .zip(now)
            .map(|((home, rest), now)| finite_or_home(*home, now - *rest))
            .collect();
        positions[self.dragged] = self.finger;
        positions
    }

    fn simulated(&self) -> Vec<MapPoint> {
        let mut points = vec![MapPoint::ORIGIN; self.alters.len()];
        self.graph.visit_nodes(|node| {
            // Alters were added first, so their indices are those of the map.
            if let Some(point) = points.get_mut(node.index().index()) {
                *point = MapPoint::new(f64::from(node.x()), f64::from(node.y()));
            }
        });
        points
    }
}

fn finite_or_home(home: MapPoint, shift: MapVector) -> MapPoint {
    if shift.x.is_finite() && shift.y.is_finite() { home + shift } else { home }
}
