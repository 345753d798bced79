//! How long each stage takes, on maps of everyday size and on a cohort.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench that can't go on should stop")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use wellbeing_map::io::read_cohort;
use wellbeing_map::{
    Language, LayoutOptions, NetworkMap, Picture, Style, Typology, classify, parse_map_file,
    statistics,
};

fn map(json: &str) -> NetworkMap {
    parse_map_file(json.as_bytes()).unwrap().maps()[0].clone()
}

fn maps() -> [(&'static str, NetworkMap); 2] {
    [
        ("27 alters", map(include_str!("../www/examples/diverse-and-active.json"))),
        ("60 alters", map(include_str!("../tests/fixtures/maps/sixty-people.json"))),
    ]
}

fn stages(criterion: &mut Criterion) {
    let typology = Typology::built_in();
    for (name, map) in maps() {
        let mut group = criterion.benchmark_group(name);
        let stats = statistics(&map).stats;
        group.bench_function("statistics", |bench| bench.iter(|| statistics(black_box(&map))));
        group.bench_function("classify", |bench| {
            bench.iter(|| classify(Language::english(), &typology, black_box(&stats)));
        });
        for (style_name, style) in [("rings", Style::Rings), ("free", Style::Free)] {
            let options = LayoutOptions { style, ..LayoutOptions::default() };
            group.bench_function(style_name, |bench| {
                bench.iter(|| Picture::new(Language::english(), black_box(&map), &options));
            });
        }
        group.finish();
    }
}

fn cohort(criterion: &mut Criterion) {
    let text = include_str!("../tests/fixtures/reference/maps.ndjson");
    criterion.bench_function("314 maps, text to statistics", |bench| {
        bench.iter(|| {
            read_cohort(text.as_bytes())
                .map(|item| statistics(&item.record().unwrap().maps()[0]).stats.people_ties)
                .sum::<usize>()
        });
    });
}

criterion_group!(benches, stages, cohort);
criterion_main!(benches);
