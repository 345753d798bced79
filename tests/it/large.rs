//! Very large maps: what is estimated is said and right to its error, what can't be counted is
//! said too, and nothing takes long.

use wellbeing_map::model::{Alter, AlterId, Kind, Label, NetworkMap, NetworkMapParts, Tie};
use wellbeing_map::statistics;
use wellbeing_map::stats::{MapStatistics, Sampled};

/// People p00000, p00001… with ties between some of them.
fn people(count: usize, ties: impl Iterator<Item = (usize, usize)>) -> NetworkMap {
    let id = |index: usize| AlterId::new(format!("p{index:05}")).unwrap();
    let alter = |index| Alter::new(id(index), Kind::Person, Label::shortened("P"));
    let tie = |(a, b)| Tie { a: id(a), b: id(b), tie_strength: None, unknown: vec![] };
    NetworkMap::new(NetworkMapParts {
        id: "m".into(),
        alters: (0..count).map(alter).collect(),
        ties: ties.map(tie).collect(),
        ..NetworkMapParts::default()
    })
    .unwrap()
}

fn path(count: usize) -> MapStatistics {
    statistics(&people(count, (1..count).map(|index| (index - 1, index))))
}

/// Within five standard errors: of a million seeds less than one would fail.
fn assert_estimates(value: Option<f64>, sampled: Option<Sampled>, exact: f64) {
    let (value, sampled) = (value.unwrap(), sampled.unwrap());
    assert!(sampled.standard_error > 0.0 && sampled.sources >= 128);
    let away = (value - exact).abs() / sampled.standard_error;
    assert!(away < 5.0, "{value} is {away} standard errors from {exact}");
}

#[test]
fn above_ten_thousand_people_figures_are_estimates_with_their_error() {
    let n = 12_001;
    let MapStatistics { stats, people } = path(n);
    let limits = &stats.limits;
    assert_eq!(stats.diameter, Some(n - 1));
    assert_estimates(stats.mean_distance, limits.mean_distance_sampled, (n as f64 + 1.0) / 3.0);
    for index in [1, 500, 6_000, 11_000] {
        let person = &people[&format!("p{index:05}")];
        let (left, right) = (index as f64, (n - 1 - index) as f64);
        assert_estimates(person.betweenness, limits.betweenness_sampled, left * right);
        let farness = left * (left + 1.0) / 2.0 + right * (right + 1.0) / 2.0;
        let closeness = (n as f64 - 1.0) / farness;
        assert_estimates(
            person.closeness_centrality,
            limits.closeness_centrality_sampled,
            closeness,
        );
        let harmonic = |steps: f64| (1..=steps as usize).map(|step| 1.0 / step as f64).sum::<f64>();
        let expected = harmonic(left) + harmonic(right);
        assert_estimates(person.harmonic_centrality, limits.harmonic_centrality_sampled, expected);
    }
    // Exact, since it takes few steps: each pair but the tied, and those with one between.
    let n = n as f64;
    let pairs = n * (n - 1.0) / 2.0 - (n - 1.0) - 0.5 * (n - 2.0);
    assert!((stats.ego_betweenness.unwrap() - pairs).abs() < 1e-6 * pairs);
    assert_eq!(limits.ego_betweenness_sampled, None);
}

#[test]
fn up_to_ten_thousand_people_nothing_is_estimated() {
    let n = 2_000;
    let MapStatistics { stats, people } = path(n);
    assert!(!serde_json::to_string(&stats).unwrap().contains("sampled"));
    // The two largest eigenvalues of so long a path are too close to be told apart soon.
    assert!(stats.limits.eigenvector_centrality_past_limit);
    assert!(people.values().all(|person| person.eigenvector_centrality.is_none()));
    assert_eq!(people["p01000"].betweenness, Some(1_000.0 * 999.0));
    assert_eq!(stats.mean_distance, Some((n as f64 + 1.0) / 3.0));
}

#[test]
fn a_hub_known_by_all_is_no_trouble() {
    let n = 40_000;
    let MapStatistics { stats, people } = statistics(&people(n, (1..n).map(|leaf| (0, leaf))));
    assert_eq!(stats.diameter, Some(2));
    assert_eq!(stats.cut_people, ["p00000"]);
    let leaves = n as f64 - 1.0;
    let sampled = stats.limits.ego_betweenness_sampled.unwrap();
    let exact = leaves * (leaves - 1.0) / 4.0;
    assert!(sampled.sources < n && (stats.ego_betweenness.unwrap() / exact - 1.0).abs() < 0.01);
    let between = leaves * (leaves - 1.0) / 2.0;
    assert!((people["p00000"].betweenness.unwrap() - between).abs() < 1e-9 * between);
    assert!((stats.betweenness_centralization.unwrap() - 1.0).abs() < 1e-9);
    let hub = people["p00000"].eigenvector_centrality.unwrap();
    assert!((hub - 0.5_f64.sqrt()).abs() < 1e-9);
}

#[test]
fn more_ways_than_a_number_can_hold_are_given_up_in_words() {
    // Two people on each of 1,100 steps, each tied to both of the next: 2^1,099 ways.
    let step = |index: usize| 2 * index;
    let ties = (1..1_100).flat_map(|index| {
        let (before, now) = (step(index - 1), step(index));
        [(before, now), (before, now + 1), (before + 1, now), (before + 1, now + 1)]
    });
    let MapStatistics { stats, people } = statistics(&people(2_200, ties));
    assert!(stats.limits.betweenness_past_limit);
    assert_eq!(stats.betweenness_centralization, None);
    assert!(people.values().all(|person| person.betweenness.is_none()));
    assert_eq!(stats.diameter, Some(1_099));
    assert!(people.values().all(|person| person.closeness_centrality.is_some()));
}

#[test]
fn small_parts_of_a_very_large_map_are_exact() {
    // Trios in a row: the middle one joins the others.
    let n = 30_000;
    let ties = (0..n).filter(|index| index % 3 < 2).map(|index| (index, index + 1));
    let MapStatistics { stats, people } = statistics(&people(n, ties));
    let written = serde_json::to_string(&stats).unwrap();
    assert!(!written.contains("sampled"));
    assert_eq!((stats.diameter, stats.mean_distance), (Some(2), Some(4.0 / 3.0)));
    let others = (n - 1) as f64;
    for trio in [0, 15_000, 29_997] {
        let of = |index: usize| people[&format!("p{index:05}")];
        assert_eq!([of(trio).betweenness, of(trio + 1).betweenness], [Some(0.0), Some(1.0)]);
        assert_eq!(
            [of(trio).harmonic_centrality, of(trio + 1).harmonic_centrality],
            [Some(1.5), Some(2.0)]
        );
        let closeness = of(trio + 1).closeness_centrality.unwrap();
        assert!((closeness - 2.0 / others).abs() < 1e-15);
    }
}

#[test]
fn people_who_know_nobody_are_counted_one_by_one() {
    let MapStatistics { stats, people } = statistics(&people(50_000, std::iter::empty()));
    assert_eq!((stats.components, stats.isolates), (50_000, 50_000));
    assert!(people.values().all(|person| person.closeness_centrality == Some(0.0)));
}
