//! Who bridges.

use super::FigureText;
use super::Written::{Number, People, Percent, Tenths};

const BURT: &str = "Burt 1992, doi:10.4159/9780674029095.";

pub(super) static FIGURES: [FigureText; 9] = [
    FigureText {
        key: "effective_size",
        source: "Borgatti 1997, Connections 20(1), 35–38.",
        written: Number,
    },
    FigureText { key: "efficiency", source: BURT, written: Number },
    FigureText { key: "constraint", source: BURT, written: Number },
    FigureText { key: "hierarchy", source: BURT, written: Number },
    FigureText {
        key: "ego_betweenness",
        source: "Everett and Borgatti 2005, doi:10.1016/j.socnet.2004.11.007.",
        written: Tenths,
    },
    FigureText {
        key: "betweenness_centralization",
        source: "Freeman 1979, doi:10.1016/0378-8733(78)90021-7.",
        written: Number,
    },
    FigureText {
        key: "cut_people",
        source: "Hopcroft and Tarjan 1973, doi:10.1145/362248.362272.",
        written: People,
    },
    FigureText {
        key: "gateway_share",
        source: "Sweet and others 2018, doi:10.1192/bjp.bp.117.203950.",
        written: Percent,
    },
    FigureText {
        key: "formal_informal_ei",
        source: "Krackhardt and Stern 1988, doi:10.2307/2786835.",
        written: Number,
    },
];
