//! A cohort for JavaScript: read, measured and clustered a step at a time, so that a worker can
//! tell how far it is and be stopped between two steps.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::Cursor;

use js_sys::{Array, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use super::convert::{js_error, options_from, refused, to_js};
use super::typology::typology;
use crate::io::{
    Cohort as Lines, ExportFile, NetworkCanvasExport, NetworkCanvasOptions, is_network_canvas_file,
    read_cohort, write_fit_file,
};
use crate::model::{Kind, Listed};
use crate::typology::{Clustering, DRAWS, FitOptions, Observation, feature_values};
use crate::view::{Scene, context_counts, figure_texts, map_header, map_row, svg_picture};
use crate::{
    Language, LayoutOptions, NetworkMap, Picture, ReadError, Record, Statistics, classify,
    statistics,
};

/// More groups than a typology has types would be a slip of the pen.
const MOST_GROUPS: usize = 1_000;

/// Maps of many people.
#[wasm_bindgen]
#[derive(Default)]
pub struct Cohort {
    reading: VecDeque<Source>,
    read_bytes: u64,
    all_bytes: u64,
    maps: Vec<Measured>,
    seen: BTreeSet<String>,
    problems: Vec<String>,
    notes: Vec<String>,
    clustering: Option<Clustering>,
    draws: BTreeMap<usize, Vec<Vec<Option<f64>>>>,
}

struct Measured {
    /// `RECORD/MAP`.
    id: String,
    record: String,
    map: NetworkMap,
    stats: Statistics,
}

/// What is still to be read.
enum Source {
    Lines { name: String, lines: Lines<Cursor<Vec<u8>>> },
    Records(VecDeque<Record>),
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct OpenOptions {
    kinds: BTreeMap<String, String>,
    edge_types: Option<Vec<String>>,
}

impl OpenOptions {
    fn of_export(self) -> Result<NetworkCanvasOptions, JsValue> {
        let kind = |(node_type, name): (String, String)| match Kind::from_name(&name) {
            Some(kind) => Ok((node_type, kind)),
            None => Err(refused(&format!("kinds: {name:?}; allowed: person, place, activity"))),
        };
        let kinds = self.kinds.into_iter().map(kind).collect::<Result<_, _>>()?;
        Ok(NetworkCanvasOptions { kinds, edge_types: self.edge_types })
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct ClusterOptions {
    seed: Option<u32>,
    features: Option<Vec<String>>,
}

#[wasm_bindgen]
impl Cohort {
    /// An empty cohort.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes files of map records or of a Network Canvas export, to be read by `read`.
    pub fn open(&mut self, files: JsValue, options: JsValue) -> Result<(), JsValue> {
        // Not as a list in the signature: what is none would throw while this is borrowed.
        let files = files.dyn_into::<Array>().map_err(|_| refused("files must be a list"))?;
        let files: Vec<ExportFile> = files.iter().map(file).collect::<Result<_, _>>()?;
        let options: OpenOptions = options_from(options, &["kinds", "edgeTypes"])?;
        let options = options.of_export()?;
        if files.iter().any(|file| is_network_canvas_file(&file.name)) {
            return self.open_export(files, &options);
        }
        for ExportFile { name, bytes } in files {
            self.all_bytes += bytes.len() as u64;
            let lines = read_cohort(Cursor::new(bytes));
            self.reading.push_back(Source::Lines { name, lines });
        }
        Ok(())
    }

    /// Reads and measures up to `count` records more; gives the share that is done, 1 at the end.
    pub fn read(&mut self, count: usize) -> f64 {
        for _ in 0..count {
            match self.next_record() {
                Some(Ok(record)) => self.measure(&record),
                Some(Err(problem)) => self.problems.push(problem),
                None => return 1.0,
            }
        }
        let being_read: u64 = self.reading.front().map_or(0, Source::read_bytes);
        // Until it is known that nothing is left.
        ((self.read_bytes + being_read) as f64 / self.all_bytes.max(1) as f64).min(0.999)
    }

    /// Sentences on what could not be read, with its place.
    pub fn problems(&self) -> Vec<String> {
        self.problems.clone()
    }

    /// Sentences on how an export was read.
    pub fn notes(&self) -> Vec<String> {
        self.notes.clone()
    }

    /// Each map with its figures.
    pub fn maps(&self) -> Result<JsValue, JsValue> {
        #[derive(Serialize)]
        struct Shown<'a> {
            id: &'a str,
            record: &'a str,
            map: &'a str,
            title: Option<&'a str>,
            stats: &'a Statistics,
        }
        let shown = |measured: &'_ Measured| -> Result<JsValue, JsValue> {
            let Measured { id, record, map, stats } = measured;
            to_js(&Shown { id, record, map: map.id(), title: map.title(), stats })
        };
        Ok(self.maps.iter().map(shown).collect::<Result<Array, _>>()?.into())
    }

    /// What each figure that is a number is called and means.
    pub fn figures() -> Result<JsValue, JsValue> {
        #[derive(Serialize)]
        struct Shown {
            key: &'static str,
            name: String,
            meaning: String,
            range: String,
        }
        let language = Language::english();
        let shown = figure_texts().map(|text| Shown {
            key: text.key,
            name: text.name(language),
            meaning: text.meaning(language),
            range: text.range(language),
        });
        to_js(&shown.collect::<Vec<_>>())
    }

    /// The figures of all maps as a table, as `wellbeing-map stats --format csv` writes it.
    pub fn csv(&self) -> String {
        let rows = self.maps.iter().map(|m| map_row(&m.record, m.map.id(), &m.stats));
        map_header() + &rows.collect::<String>()
    }

    /// Where each map stands among types; see `classify`.
    pub fn classify(&self, types: JsValue) -> Result<JsValue, JsValue> {
        let typology = typology(&types)?;
        let one =
            |measured: &Measured| to_js(&classify(Language::english(), &typology, &measured.stats));
        Ok(self.maps.iter().map(one).collect::<Result<Array, _>>()?.into())
    }

    /// Circumstances of people, counted in groups: a number for each map, `null` for none.
    pub fn context(&self, groups: JsValue, group_count: f64) -> Result<JsValue, JsValue> {
        let group_count = whole(group_count, MOST_GROUPS, "groupCount")?;
        let groups: Vec<Option<usize>> = serde_wasm_bindgen::from_value(groups)
            .map_err(|error| refused(&format!("the groups can't be read: {error}")))?;
        let maps = self.maps.iter().map(|measured| &measured.map).zip(groups);
        to_js(&context_counts(Language::english(), maps, group_count))
    }

    /// A map's picture as a tree of SVG elements; small ones are without names.
    pub fn picture(&self, index: f64, small: bool) -> Result<JsValue, JsValue> {
        let measured = self.maps.get(whole(index, usize::MAX, "index")?);
        let measured = measured.ok_or_else(|| refused(&format!("there is no map {index}")))?;
        let language = Language::english();
        let scene = if small {
            Scene::small(language, &measured.map)
        } else {
            let picture = Picture::new(language, &measured.map, &LayoutOptions::default());
            Scene::new(language, &measured.map, &picture)
        };
        to_js(&svg_picture(&scene))
    }

    /// Clusters the maps for every number of types, by the features of a typology.
    pub fn cluster(&mut self, types: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
        #[derive(Serialize)]
        struct Clustered {
            silhouettes: Vec<crate::typology::Silhouette>,
            clearest: usize,
            draws: usize,
        }
        let typology = typology(&types)?;
        let options: ClusterOptions = options_from(options, &["seed", "features"])?;
        let observation = |measured: &Measured| Observation {
            id: measured.id.clone(),
            values: feature_values(&typology, &measured.stats),
        };
        let observations = self.maps.iter().map(observation).collect();
        let seed = options.seed.unwrap_or(1).into();
        let options = FitOptions { seed, features: options.features };
        let clustering =
            Clustering::new(typology, observations, &options).map_err(|error| said(&error))?;
        let clustered = Clustered {
            silhouettes: clustering.silhouettes(),
            clearest: clustering.clearest_count(),
            draws: DRAWS,
        };
        self.draws.clear();
        self.clustering = Some(clustering);
        to_js(&clustered)
    }

    /// Makes one bootstrap more of `k` types; gives the share that is done, 1 at the end.
    pub fn bootstrap(&mut self, k: f64) -> Result<f64, JsValue> {
        let k = whole(k, usize::MAX, "k")?;
        let clustering = self.clustering.as_ref().ok_or_else(not_clustered)?;
        let draws = self.draws.entry(k).or_default();
        if draws.len() < DRAWS {
            draws.push(clustering.bootstrap(k, draws.len()).map_err(|error| said(&error))?);
        }
        Ok(draws.len() as f64 / DRAWS as f64)
    }

    /// The typology of `k` types with its tables and assignments, as a file's text; stability
    /// is that of the bootstraps made so far.
    pub fn fit(&self, k: f64) -> Result<String, JsValue> {
        let k = whole(k, usize::MAX, "k")?;
        let clustering = self.clustering.as_ref().ok_or_else(not_clustered)?;
        let draws = self.draws.get(&k).map_or(&[][..], Vec::as_slice);
        let fit = clustering.fit(Language::english(), k, draws).map_err(|error| said(&error))?;
        Ok(write_fit_file(&fit))
    }
}

impl Cohort {
    fn open_export(
        &mut self,
        files: Vec<ExportFile>,
        options: &NetworkCanvasOptions,
    ) -> Result<(), JsValue> {
        let export = NetworkCanvasExport::read(files).map_err(|error| js_error(&error))?;
        let imported = export.to_records(options).map_err(|error| unknown_types(&error))?;
        self.notes = imported.notes;
        self.all_bytes += imported.records.len() as u64;
        self.reading.push_back(Source::Records(imported.records.into()));
        Ok(())
    }

    fn next_record(&mut self) -> Option<Result<Record, String>> {
        loop {
            match self.reading.front_mut()? {
                Source::Records(records) => {
                    if let Some(record) = records.pop_front() {
                        self.read_bytes += 1;
                        return Some(Ok(record));
                    }
                }
                Source::Lines { name, lines } => {
                    if let Some(line) = lines.next() {
                        let place = format!("{name}, line {}", line.line_number);
                        return Some(line.record().map_err(|error| format!("{place}: {error}")));
                    }
                    self.read_bytes += lines.input().get_ref().len() as u64;
                }
            }
            self.reading.pop_front();
        }
    }

    fn measure(&mut self, record: &Record) {
        for map in record.maps() {
            let id = format!("{}/{}", record.id, map.id());
            if !self.seen.insert(id.clone()) {
                self.problems.push(format!("Two maps are called {id}; the second is left out."));
                continue;
            }
            let stats = statistics(map).stats;
            let record = record.id.clone();
            self.maps.push(Measured { id, record, map: map.clone(), stats });
        }
    }
}

impl Source {
    /// How far a file that is being read is.
    fn read_bytes(&self) -> u64 {
        match self {
            Self::Lines { lines, .. } => lines.input().position(),
            Self::Records(_) => 0,
        }
    }
}

fn file(value: JsValue) -> Result<ExportFile, JsValue> {
    let field = |name: &str| Reflect::get(&value, &name.into());
    let name = field("name")?.as_string();
    let bytes = field("bytes")?.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    let file = name.zip(bytes).map(|(name, bytes)| ExportFile { name, bytes });
    file.ok_or_else(|| refused("a file is an object with a name and bytes (Uint8Array)"))
}

/// A whole number from 0 to `most`.
fn whole(number: f64, most: usize, name: &str) -> Result<usize, JsValue> {
    let is_whole = number.fract() == 0.0 && (0.0..=most as f64).contains(&number);
    let refusal = || refused(&format!("{name} is {number}; allowed: a whole number from 0 on"));
    is_whole.then_some(number as usize).ok_or_else(refusal)
}

/// An error that lists the node types of an export whose kind is not known.
fn unknown_types(error: &ReadError) -> JsValue {
    let js_error = js_error(error);
    if let ReadError::UnknownNodeTypes { node_types } = error {
        let names: Array = node_types.iter().map(JsValue::from).collect();
        // Setting a field of a fresh object can't fail.
        let _ = Reflect::set(&js_error, &"nodeTypes".into(), &names);
    }
    js_error
}

fn said(error: &crate::typology::FitError) -> JsValue {
    refused(&error.to_string())
}

fn not_clustered() -> JsValue {
    refused("the maps are not clustered yet; call cluster first")
}
