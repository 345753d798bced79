//! What is worked out of each map: figures, types and positions, a line a map.

use std::collections::BTreeMap;
use std::io;

use clap::{Args, ValueEnum};
use serde::Serialize;
use wellbeing_map::layout::{Quality, quality};
use wellbeing_map::view::{map_header, map_row, person_header, person_rows};
use wellbeing_map::{Classification, Language, MapStatistics, Picture, classify, statistics};

use super::drawing::Drawing;
use super::stream::{Cores, Input, each_map};
use super::types::Types;

#[derive(Args)]
pub(crate) struct Table {
    /// How figures are written: a line of JSON a map, or a table with a row a map.
    #[arg(long, value_enum, default_value = "json")]
    format: Format,
    /// A table with a row a person instead.
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "format")]
    people: Option<PeopleFormat>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Figures of the map and of each person in it.
    Json,
    /// Figures of the map, comma-separated.
    Csv,
}

#[derive(Clone, Copy, ValueEnum)]
enum PeopleFormat {
    /// Comma-separated.
    Csv,
}

#[derive(Serialize)]
struct StatsLine<'a> {
    record: &'a str,
    map: &'a str,
    #[serde(flatten)]
    measured: &'a MapStatistics,
}

#[derive(Serialize)]
struct TypeLine<'a> {
    record: &'a str,
    map: &'a str,
    #[serde(flatten)]
    classification: Classification,
}

#[derive(Serialize)]
struct LayoutLine<'a> {
    record: &'a str,
    map: &'a str,
    positions: BTreeMap<&'a str, [f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quality: Option<Quality>,
}

pub(crate) fn stats(input: &Input, cores: &Cores, table: &Table) -> io::Result<bool> {
    let header = match (table.people, table.format) {
        (Some(PeopleFormat::Csv), _) => person_header(),
        (None, Format::Csv) => map_header(),
        (None, Format::Json) => String::new(),
    };
    each_map(input, cores, &header, &|record, map| {
        let (record, measured) = (record.id.as_str(), statistics(map));
        Ok(match (table.people, table.format) {
            (Some(PeopleFormat::Csv), _) => person_rows(record, map.id(), &measured),
            (None, Format::Csv) => map_row(record, map.id(), &measured.stats),
            (None, Format::Json) => {
                line(&StatsLine { record, map: map.id(), measured: &measured })?
            }
        })
    })
}

pub(crate) fn classes(input: &Input, cores: &Cores, types: &Types) -> io::Result<bool> {
    let typology = types.read()?;
    each_map(input, cores, "", &|record, map| {
        let classification = classify(Language::english(), &typology, &statistics(map).stats);
        line(&TypeLine { record: &record.id, map: map.id(), classification })
    })
}

pub(crate) fn layouts(
    input: &Input,
    cores: &Cores,
    drawing: &Drawing,
    with_quality: bool,
) -> io::Result<bool> {
    each_map(input, cores, "", &|record, map| {
        let (Picture { layout, labels, .. }, known) = drawing.picture(record, map);
        let ids = map.alters().iter().map(|alter| alter.id.as_str());
        let points = layout.positions.iter().map(|point| [point.x, point.y]);
        line(&LayoutLine {
            record: &record.id,
            map: map.id(),
            positions: ids.zip(points).collect(),
            quality: with_quality.then(|| quality(map, &layout, &labels, &known)),
        })
    })
}

fn line(value: &impl Serialize) -> io::Result<String> {
    Ok(serde_json::to_string(value)? + "\n")
}
