//! Where everyone stands: the same every time, with ego left out of distances.

mod circles;
mod coordinates;
mod distances;
mod engine;
mod forces;
mod free;
mod graph;
mod labels;
mod live;
mod order;
mod orientation;
mod overlap;
mod packing;
mod pairs;
mod pins;
mod quality;
mod repulsion;
mod rings;
mod room;
mod sampled;
mod schedule;
mod seats;
mod sectors;
mod spread;
mod warm;
mod waves;

pub use engine::Setting;
pub use graph::LayoutGraph;
pub use labels::{
    LabelSide, LabelSize, Obstacle, PlacedLabel, by_importance, ego_obstacle, glyph_obstacles,
    place_labels,
};
pub use live::Live;
pub use quality::{GraphQuality, Quality, graph_quality, quality};
pub use waves::{Wave, layout_waves};

use std::collections::BTreeMap;

use crate::model::{MapPoint, NetworkMap, Ring};

/// Radius of a person's circle at scale 1, in map units.
pub const GLYPH_RADIUS: f64 = 17.0;
/// Radius of the second outline of a practitioner or service at scale 1.
pub const FORMAL_RADIUS: f64 = 22.0;
/// Radius of ego at scale 1.
pub const EGO_RADIUS: f64 = 28.0;

/// Where fewer than one in so many alters was there before, a picture made for others would only
/// be in the way.
const KNOWN_SHARE: usize = 4;

/// What the picture is arranged by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Rings around ego: how close.
    #[default]
    Rings,
    /// Ties alone: which groups there are.
    Free,
}

/// How a map is laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LayoutOptions {
    /// Rings or free.
    pub style: Style,
    /// What the free style shows best; it does not change the rings.
    pub setting: Setting,
    /// Whether people, places and activities keep to arcs of their own; only on rings.
    pub sectors: bool,
    /// Whether the three rings are there also while nobody stands on one, to be put on them.
    pub all_rings: bool,
    /// Width over height of the place the picture is for, 0.2 to 5: the free style takes this
    /// shape, and rings in a place that is narrower than high keep names near them.
    pub aspect: f64,
    /// Another seed gives another picture; the same seed always the same.
    pub seed: u64,
    /// Size of glyphs and names, 1 for a picture shown at its own size; larger where the
    /// picture will be shown small. 0.5 to 4.
    pub scale: f64,
}

impl Default for LayoutOptions {
    fn default() -> Self {
        Self {
            style: Style::Rings,
            setting: Setting::Balanced,
            sectors: false,
            all_rings: false,
            aspect: 1.3,
            seed: 1,
            scale: 1.0,
        }
    }
}

impl LayoutOptions {
    /// The scale within the range that makes sense.
    pub(crate) fn bounded_scale(&self) -> f64 {
        if self.scale.is_finite() { self.scale.clamp(0.5, 4.0) } else { 1.0 }
    }

    /// Whether it is for a place that is narrower than high.
    pub(crate) fn is_narrow(&self) -> bool {
        self.aspect < 1.0
    }

    fn bounded_aspect(&self) -> f64 {
        if self.aspect.is_finite() { self.aspect.clamp(0.2, 5.0) } else { 1.0 }
    }
}

/// One ring of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RingLine {
    /// Which one; `None` for alters that were not placed.
    pub ring: Option<Ring>,
    /// In map units.
    pub radius: f64,
}

/// Where everyone stands, in map units; ego, where drawn, at the origin.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Of each alter, in the map's order.
    pub positions: Vec<MapPoint>,
    /// From the inside; empty where the style has none.
    pub rings: Vec<RingLine>,
    /// The scale the layout was made for.
    pub scale: f64,
    /// Whether it was made for a place that is narrower than high.
    pub is_narrow: bool,
}

impl Layout {
    /// The ring that a point is nearest to; `None` where the layout has none.
    pub fn ring_near(&self, point: MapPoint) -> Option<&RingLine> {
        let radius = (point - MapPoint::ORIGIN).length();
        let off = |ring: &RingLine| (ring.radius - radius).abs();
        self.rings.iter().min_by(|a, b| off(a).total_cmp(&off(b)))
    }

    /// How far names may stand from ego to the left and to the right. In a narrow place that is
    /// not much further than the outermost ring, since names beside it would make the whole
    /// picture smaller.
    pub fn name_reach(&self) -> f64 {
        name_reach(&self.rings, self.scale, self.is_narrow)
    }
}

fn name_reach(rings: &[RingLine], scale: f64, is_narrow: bool) -> f64 {
    /// Past the ring, at scale 1: the larger glyph, and a few letters.
    const PAST_RING: f64 = 40.0;
    let outermost = rings.last().filter(|_| is_narrow);
    outermost.map_or(f64::INFINITY, |ring| ring.radius + PAST_RING * scale)
}

/// Lays a map out. The result does not depend on the order of alters and ties, is the same
/// bit for bit on every machine, and has no two alters at one point unless both were pinned
/// there.
///
/// Stress by stochastic gradient descent (Zheng, Pawar & Goodman 2019,
/// doi:10.1109/TVCG.2018.2859997): over all pairs up to 2,000 alters, O(alters²) time and
/// memory; beyond, over a sample of them, O(alters + ties).
///
/// `label_sizes` are the boxes of the alters' names at scale 1, in the map's order; names are
/// given room where there is any. An alter past the end of the list has no name.
pub fn layout(map: &NetworkMap, label_sizes: &[LabelSize], options: &LayoutOptions) -> Layout {
    layout_again(map, label_sizes, options, &[], |_| {})
}

/// The same for a map that was laid out before: `known` holds the places of its alters, in the
/// map's order, `None` for those who are new. Whoever is known stays about there, on its ring if
/// that is another now; where fewer than a quarter are known the map is laid out anew. `progress`
/// is told the share that is done, 0 to 1.
pub fn layout_again(
    map: &NetworkMap,
    label_sizes: &[LabelSize],
    options: &LayoutOptions,
    known: &[Option<MapPoint>],
    progress: impl FnMut(f32),
) -> Layout {
    let known_count = known.iter().flatten().count();
    let known = if KNOWN_SHARE * known_count < map.alters().len() { &[] } else { known };
    match options.style {
        Style::Rings => rings::layout_rings(map, label_sizes, options, known, progress),
        Style::Free => free::layout_free(map, label_sizes, options, known, progress),
    }
}

/// Where a map's alters stand in the layout of an earlier map of the same person, by id.
pub fn known_places(
    map: &NetworkMap,
    earlier: &NetworkMap,
    layout: &Layout,
) -> Vec<Option<MapPoint>> {
    let ids = earlier.alters().iter().map(|alter| &alter.id);
    let places: BTreeMap<_, _> = ids.zip(&layout.positions).collect();
    map.alters().iter().map(|alter| places.get(&alter.id).map(|point| **point)).collect()
}

/// Lays out any graph, without rings, glyphs or names: positions in node order, an edge of
/// length 1 being 60 units long. Edges to themselves, edges listed again and ends past
/// `node_count` are passed over. Complexity as for [`layout`].
pub fn layout_graph(
    node_count: usize,
    edges: &[[u32; 2]],
    options: &LayoutOptions,
    progress: impl FnMut(f32),
) -> Vec<MapPoint> {
    free::place_graph(&LayoutGraph::from_edges(node_count, edges), 60.0, options, progress)
}
