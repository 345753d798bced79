//! Who is there.

use super::FigureText;
use super::Written::{Count, Number, Percent};

const ROLE_SOURCE: &str = "Palumbo and others 2015, doi:10.1186/s13104-015-1528-7.";

pub(super) static FIGURES: [FigureText; 9] = [
    FigureText {
        key: "connections",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Count,
    },
    FigureText {
        key: "people",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Count,
    },
    FigureText {
        key: "places",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Count,
    },
    FigureText {
        key: "activities",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Count,
    },
    FigureText { key: "family_share", source: ROLE_SOURCE, written: Percent },
    FigureText { key: "friend_share", source: ROLE_SOURCE, written: Percent },
    FigureText { key: "practitioner_share", source: ROLE_SOURCE, written: Percent },
    FigureText { key: "wider_share", source: ROLE_SOURCE, written: Percent },
    FigureText {
        key: "role_iqv",
        source: "Agresti and Agresti 1978, doi:10.2307/270810.",
        written: Number,
    },
];
