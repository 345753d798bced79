//! Change.

use super::FigureText;
use super::Written::{Percent, Tenths};

pub(super) static FIGURES: [FigureText; 2] = [
    FigureText {
        key: "new_share",
        source: "Sweet and others 2018, doi:10.1192/bjp.bp.117.203950.",
        written: Percent,
    },
    FigureText {
        key: "mean_years_known",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Tenths,
    },
];
