//! Maps such as people draw up: 3 to 60 alters, of whom many know each other.

use wellbeing_map::model::{NetworkMap, NetworkMapParts, Tie};

use crate::properties::alter;

const NAMES: [&str; 12] = [
    "Asha",
    "Mum",
    "Dr Okonkwo-Whitfield",
    "Ben",
    "Tuesday choir",
    "Recovery college",
    "Jo",
    "Café Rosa",
    "Christopher",
    "Nan",
    "Walking group",
    "Sam B.",
];

/// The same maps each time.
pub(crate) fn personal_maps(count: u64) -> Vec<NetworkMap> {
    (0..count).map(|seed| NetworkMap::new(personal_parts(seed)).unwrap()).collect()
}

/// A map of some groups, most ties within them.
pub(crate) fn personal_parts(seed: u64) -> NetworkMapParts {
    let mut state = seed;
    // Knuth's constants; only the upper bits are used.
    let mut below = |bound: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    };
    let size = [3, 5, 8, 12, 15, 20, 25, 30, 40, 50, 60][(seed % 11) as usize];
    let groups = 1 + below(1 + size / 10);
    let alters = (0..size)
        .map(|id| alter(id, below(4), below(13) as i64 % 4, NAMES[below(NAMES.len())]))
        .collect::<Vec<_>>();
    let group_of: Vec<usize> = (0..size).map(|_| below(groups)).collect();
    let within = (400 / (size / groups + 1)).clamp(8, 60);
    let mut ties = Vec::new();
    for a in 0..size {
        for b in a + 1..size {
            let chance = if group_of[a] == group_of[b] { within } else { 1 };
            if below(100) < chance {
                let (a, b) = (alters[a].id.clone(), alters[b].id.clone());
                ties.push(Tie { a, b, tie_strength: None, unknown: vec![] });
            }
        }
    }
    NetworkMapParts { id: format!("personal {seed}"), alters, ties, ..NetworkMapParts::default() }
}
