//! Maps of one person, one after the other: who was there before stays about where they stood.

use super::labels::LabelSize;
use super::{Layout, LayoutOptions, known_places, layout_again};
use crate::model::{MapPoint, NetworkMap};

/// The layout of the last of some maps, in the order in which they were drawn up.
#[derive(Clone, Debug)]
pub struct Wave {
    /// Of the last map.
    pub layout: Layout,
    /// Where its alters stood on the map before, in its order; empty for a single map.
    pub known: Vec<Option<MapPoint>>,
}

/// Lays out the maps one after the other, each from the one before. `sizes_of` gives the boxes of
/// a map's names at scale 1; `progress` is told how far the last one is. `None` without maps.
pub fn layout_waves(
    maps: &[NetworkMap],
    sizes_of: impl Fn(&NetworkMap) -> Vec<LabelSize>,
    options: &LayoutOptions,
    progress: impl FnMut(f32),
) -> Option<Wave> {
    let (last, earlier) = maps.split_last()?;
    let mut known = Vec::new();
    for (index, map) in earlier.iter().enumerate() {
        let layout = layout_again(map, &sizes_of(map), options, &known, |_| {});
        known = known_places(&maps[index + 1], map, &layout);
    }
    let layout = layout_again(last, &sizes_of(last), options, &known, progress);
    Some(Wave { layout, known })
}
