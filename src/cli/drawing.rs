//! Pictures of maps, as files.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use clap::{Args, ValueEnum};
use wellbeing_map::layout::{Setting, Wave, layout_waves};
use wellbeing_map::model::MapPoint;
use wellbeing_map::view::{MapLabels, summary, svg_document};
use wellbeing_map::{
    Language, LayoutOptions, NetworkMap, Picture, Record, Scene, Style, statistics,
};

use super::stream::{Input, each_record, with_path};

#[derive(Args)]
pub(crate) struct Drawing {
    /// What the picture is arranged by.
    #[arg(long, value_enum, default_value = "rings")]
    style: StyleName,
    /// What the free style shows best.
    #[arg(long, value_enum, default_value = "balanced")]
    setting: SettingName,
    /// Keep people, places and activities to parts of the circle of their own.
    #[arg(long)]
    sectors: bool,
    /// Another seed, another picture.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

#[derive(Clone, Copy, ValueEnum)]
enum StyleName {
    /// Closeness rings around ego.
    Rings,
    /// Ties alone.
    Free,
}

#[derive(Clone, Copy, ValueEnum)]
enum SettingName {
    /// How many steps apart any two are.
    Distances,
    /// Who belongs together.
    Groups,
    /// Both, as far as they go together.
    Balanced,
}

impl Drawing {
    pub(crate) fn options(&self) -> LayoutOptions {
        let style = match self.style {
            StyleName::Rings => Style::Rings,
            StyleName::Free => Style::Free,
        };
        let setting = match self.setting {
            SettingName::Distances => Setting::Distances,
            SettingName::Groups => Setting::Groups,
            SettingName::Balanced => Setting::Balanced,
        };
        let sectors = self.sectors;
        LayoutOptions { style, setting, sectors, seed: self.seed, ..LayoutOptions::default() }
    }

    /// The picture of a record's map, and where its alters stood on the map before.
    pub(crate) fn picture(
        &self,
        record: &Record,
        map: &NetworkMap,
    ) -> (Picture, Vec<Option<MapPoint>>) {
        let index = record.maps().iter().position(|other| other.id() == map.id());
        let maps = &record.maps()[..=index.unwrap_or_default()];
        let options = self.options();
        let sizes_of = |map: &NetworkMap| MapLabels::estimated(Language::english(), map).sizes();
        match layout_waves(maps, sizes_of, &options, |_| {}) {
            Some(Wave { layout, known }) => {
                let names = MapLabels::estimated(Language::english(), map);
                (Picture::of_layout(map, &names, layout, options.style), known)
            }
            None => (Picture::new(Language::english(), map, &options), Vec::new()),
        }
    }
}

fn svg(record: &Record, map: &NetworkMap, drawing: &Drawing) -> String {
    let (picture, _) = drawing.picture(record, map);
    let language = Language::english();
    let scene = Scene::new(language, map, &picture);
    let description = summary(language, &statistics(map).stats).join(" ");
    svg_document(&scene, map.title().unwrap_or("Map"), &description)
}

pub(crate) fn draw_one(
    input: &Input,
    drawing: &Drawing,
    map_id: Option<String>,
) -> io::Result<bool> {
    let mut records = Vec::new();
    let all_well = each_record(input, |record| {
        records.push(record);
        Ok(())
    })?;
    let [record] = records.as_slice() else {
        match records.len() {
            0 => eprintln!("There is no record to draw."),
            found => {
                eprintln!("svg draws one record and found {found}; --out-dir draws them all.");
            }
        }
        return Ok(false);
    };
    let wanted = |map: &&NetworkMap| map_id.as_ref().is_none_or(|id| map.id() == id);
    let Some(map) = record.maps().iter().rfind(wanted) else {
        let ids: Vec<&str> = record.maps().iter().map(NetworkMap::id).collect();
        let id = map_id.unwrap_or_default();
        eprintln!("No map has the id {id:?}; there are {}.", ids.join(", "));
        return Ok(false);
    };
    io::stdout().write_all(svg(record, map, drawing).as_bytes())?;
    Ok(all_well)
}

pub(crate) fn draw_all(input: &Input, drawing: &Drawing, folder: &Path) -> io::Result<bool> {
    fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    let mut written = BTreeSet::new();
    let mut clashes = 0;
    let all_well = each_record(input, |record| {
        record.maps().iter().try_for_each(|map| {
            let name = format!("{}.{}.svg", file_name(&record.id), file_name(map.id()));
            let path = folder.join(&name);
            if written.insert(name) {
                fs::write(&path, svg(&record, map, drawing))
                    .map_err(|error| with_path(&path, &error))
            } else {
                clashes += 1;
                eprintln!(
                    "{}, {}: {} is already another map's; not drawn.",
                    record.id,
                    map.id(),
                    path.display()
                );
                Ok(())
            }
        })
    })?;
    Ok(all_well && clashes == 0 && !written.is_empty())
}

/// An id as part of a file name: what a file system might read as a path is replaced.
fn file_name(id: &str) -> String {
    let safe = |character: char| character.is_alphanumeric() || "-_ ".contains(character);
    id.chars().take(100).map(|c| if safe(c) { c } else { '_' }).collect()
}
