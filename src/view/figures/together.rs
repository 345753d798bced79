//! How they hang together.

use super::FigureText;
use super::Written::{CountAmongPeople, Number, Percent, Tenths};

const WASSERMAN: &str = "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.";

pub(super) static FIGURES: [FigureText; 15] = [
    FigureText { key: "people_ties", source: WASSERMAN, written: CountAmongPeople },
    FigureText { key: "density", source: WASSERMAN, written: Number },
    FigureText { key: "components", source: WASSERMAN, written: CountAmongPeople },
    FigureText { key: "largest_component_share", source: WASSERMAN, written: Percent },
    FigureText { key: "isolates", source: WASSERMAN, written: CountAmongPeople },
    FigureText { key: "mean_degree", source: WASSERMAN, written: Tenths },
    FigureText {
        key: "degree_centralization",
        source: "Freeman 1979, doi:10.1016/0378-8733(78)90021-7.",
        written: Number,
    },
    FigureText {
        key: "transitivity",
        source: "Newman 2003, doi:10.1137/S003614450342480.",
        written: Number,
    },
    FigureText {
        key: "mean_clustering",
        source: "Watts and Strogatz 1998, doi:10.1038/30918.",
        written: Number,
    },
    FigureText { key: "diameter", source: WASSERMAN, written: CountAmongPeople },
    FigureText { key: "mean_distance", source: WASSERMAN, written: Number },
    FigureText {
        key: "core_number_max",
        source: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X.",
        written: CountAmongPeople,
    },
    FigureText {
        key: "cliques",
        source: "Luce and Perry 1949, doi:10.1007/BF02289146.",
        written: CountAmongPeople,
    },
    FigureText {
        key: "communities",
        source: "Traag and others 2019, doi:10.1038/s41598-019-41695-z.",
        written: CountAmongPeople,
    },
    FigureText {
        key: "modularity",
        source: "Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113.",
        written: Number,
    },
];
