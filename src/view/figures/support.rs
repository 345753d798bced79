//! Support.

use super::FigureText;
use super::Written::{Count, Number, Percent, Support, Tenths};

pub(super) static FIGURES: [FigureText; 9] = [
    FigureText {
        key: "weekly_share",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Percent,
    },
    FigureText {
        key: "helping_share",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Percent,
    },
    FigureText {
        key: "hindering_share",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Percent,
    },
    FigureText {
        key: "mean_wellbeing_effect",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Number,
    },
    FigureText {
        key: "reciprocity",
        source: "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.",
        written: Percent,
    },
    FigureText {
        key: "multiplexity",
        source: "Verbrugge 1979, doi:10.2307/2577271.",
        written: Tenths,
    },
    FigureText {
        key: "practitioner_only_support",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        written: Support,
    },
    FigureText {
        key: "social_capital",
        source: "Webber and Huxley 2007, doi:10.1016/j.socscimed.2007.03.030.",
        written: Count,
    },
    FigureText {
        key: "wellbeing_metric",
        source: "Stewart-Brown and others 2009, doi:10.1186/1477-7525-7-15.",
        written: Number,
    },
];
