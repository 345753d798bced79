//! Maps of one person, one after the other: who was there before stays about where they stood.

use super::labels::MapLabels;
use super::scene::Picture;
use crate::layout::{LayoutOptions, known_places, layout_again};
use crate::model::{MapPoint, NetworkMap};

/// The picture of the last of some maps, in the order in which they were drawn up.
#[derive(Clone, Debug)]
pub struct Wave {
    /// Of the last map.
    pub picture: Picture,
    /// Where its alters stood on the map before, in its order; empty for a single map.
    pub known: Vec<Option<MapPoint>>,
}

impl Wave {
    /// Lays out the maps one after the other, each from the one before. `names_of` gives the
    /// names of a map with the room they take. `None` without maps.
    pub fn of(
        maps: &[NetworkMap],
        names_of: impl Fn(&NetworkMap) -> MapLabels,
        options: &LayoutOptions,
    ) -> Option<Self> {
        let (last, earlier) = maps.split_last()?;
        let mut known = Vec::new();
        for (index, map) in earlier.iter().enumerate() {
            let layout = layout_again(map, &names_of(map).sizes(), options, &known, |_| {});
            known = known_places(&maps[index + 1], map, &layout);
        }
        let names = names_of(last);
        let layout = layout_again(last, &names.sizes(), options, &known, |_| {});
        let picture = Picture::of_layout(last, &names, layout, options.style);
        Some(Self { picture, known })
    }
}
