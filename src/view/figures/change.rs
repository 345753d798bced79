//! Change.

use super::FigureText;
use super::Written::{Percent, Tenths};

pub(super) static FIGURES: [FigureText; 2] = [
    FigureText {
        key: "new_share",
        name: "New in the last year",
        meaning: "The share of connections that are new in the last year.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "New connections, of all for which it is known.",
        source: "Sweet and others 2018, doi:10.1192/bjp.bp.117.203950.",
        to_add: "Say of connections whether they are new in the last year.",
        written: Percent,
    },
    FigureText {
        key: "mean_years_known",
        name: "Years known",
        meaning: "How long people have been known, in years, on average.",
        range: "0 to 120.",
        definition: "Mean over people for whom it is known.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: "Say of people how many years you have known them.",
        written: Tenths,
    },
];
