//! Who bridges.

use super::FigureText;
use super::Written::{Number, People, Percent, Tenths};

const BURT: &str = "Burt 1992, doi:10.4159/9780674029095.";
const ADD_PEOPLE: &str = "Add people.";

pub(super) static FIGURES: [FigureText; 9] = [
    FigureText {
        key: "effective_size",
        name: "Effective size",
        meaning: "How many separate people this comes to, when those who know each other count in \
                  part.",
        range: "1 to the number of people.",
        definition: "n − 2t/n for n people and t ties between them.",
        source: "Borgatti 1997, Connections 20(1), 35–38.",
        to_add: ADD_PEOPLE,
        written: Number,
    },
    FigureText {
        key: "efficiency",
        name: "Efficiency",
        meaning: "Effective size as a share of the people.",
        range: "Above 0 to 1; 1 if nobody knows anybody else.",
        definition: "Effective size divided by the number of people.",
        source: BURT,
        to_add: ADD_PEOPLE,
        written: Number,
    },
    FigureText {
        key: "constraint",
        name: "Constraint",
        meaning: "How far your people lead back to each other: more with fewer people and with \
                  more ties between them.",
        range: "Above 0, seldom over 1.",
        definition: "The sum over people of (p + Σ p·q)², where p is the share of your ties that \
                     goes to a person straight and p·q that which leads there through another.",
        source: BURT,
        to_add: ADD_PEOPLE,
        written: Number,
    },
    FigureText {
        key: "hierarchy",
        name: "Constraint from one",
        meaning: "Whether constraint comes from all alike or from one person.",
        range: "0 from all alike, 1 from one.",
        definition: "Coleman–Theil disorder of the constraint each person brings.",
        source: BURT,
        to_add: "Add people, two or more.",
        written: Number,
    },
    FigureText {
        key: "ego_betweenness",
        name: "Pairs you join",
        meaning: "Pairs of people who meet through you; where others join them too, you count in \
                  part.",
        range: "0 to all pairs there are.",
        definition: "Your betweenness in your own network: the sum over pairs without a tie of \
                     1/(1 + the people who know both).",
        source: "Everett and Borgatti 2005, doi:10.1016/j.socnet.2004.11.007.",
        to_add: "Add people, two or more.",
        written: Tenths,
    },
    FigureText {
        key: "betweenness_centralization",
        name: "One who joins",
        meaning: "How far one person joins all the others.",
        range: "0 all alike, 1 one joins all.",
        definition: "Betweenness centralization: the differences from the largest betweenness, \
                     summed and divided by (n − 1)²(n − 2)/2.",
        source: "Freeman 1979, doi:10.1016/0378-8733(78)90021-7.",
        to_add: "Add people, three or more.",
        written: Number,
    },
    FigureText {
        key: "cut_people",
        name: "Only link between others",
        meaning: "People without whom some others would no longer be joined through each other.",
        range: "Nobody, or some of the people.",
        definition: "Articulation points of the network of people.",
        source: "Hopcroft and Tarjan 1973, doi:10.1145/362248.362272.",
        to_add: ADD_PEOPLE,
        written: People,
    },
    FigureText {
        key: "gateway_share",
        name: "Ways to places and activities",
        meaning: "The share of people tied to a place or an activity on the map.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "People with at least one tie to a place or activity, of all people.",
        source: "Sweet and others 2018, doi:10.1192/bjp.bp.117.203950.",
        to_add: ADD_PEOPLE,
        written: Percent,
    },
    FigureText {
        key: "formal_informal_ei",
        name: "Practitioners and others",
        meaning: "Whether practitioners and the others know each other, or each keep among \
                  themselves.",
        range: "−1 only among themselves, 1 only across.",
        definition: "E-I index: ties across less ties within, divided by both, over ties between \
                     people whose roles are known.",
        source: "Krackhardt and Stern 1988, doi:10.2307/2786835.",
        to_add: "Say of people who they are to you, and who knows whom.",
        written: Number,
    },
];
