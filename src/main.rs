//! The command line: records in, one line a map out.

mod cli;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use wellbeing_map::io::NetworkCanvasOptions;
use wellbeing_map::model::Kind;

use cli::{Cores, Drawing, Fitting, Input, Table, Types};

/// Draws, measures and types maps of people, places and activities.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Network statistics of each map, and of each person in it.
    Stats {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        table: Table,
        #[command(flatten)]
        cores: Cores,
    },
    /// Where each map stands among the types: a prompt for conversation, not an assessment.
    Classify {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        types: Types,
        #[command(flatten)]
        cores: Cores,
    },
    /// Types derived from a cohort, as a typology file with the assignment of each map.
    Fit {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        types: Types,
        #[command(flatten)]
        fitting: Fitting,
        #[command(flatten)]
        cores: Cores,
    },
    /// Positions of each map's alters. A record's later maps keep who was there before in place.
    Layout {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        drawing: Drawing,
        /// Say, too, how good each drawing is.
        #[arg(long)]
        quality: bool,
        #[command(flatten)]
        cores: Cores,
    },
    /// A picture of a record's last map, or of every map into a folder.
    Svg {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        drawing: Drawing,
        /// Draw the map with this id instead of the last.
        #[arg(long, value_name = "ID")]
        map: Option<String>,
        /// Write RECORD.MAP.svg for every map into this folder.
        #[arg(long, value_name = "FOLDER", conflicts_with = "map")]
        out_dir: Option<PathBuf>,
    },
    /// Records from another tool's export, one line each.
    Import {
        /// The other tool.
        #[arg(long)]
        from: Source,
        /// Edge types that count as ties; all where not given.
        #[arg(long, value_delimiter = ',', value_name = "TYPE,…")]
        edge_types: Option<Vec<String>>,
        /// What a node type is, such as Venue=place.
        #[arg(
            long,
            value_delimiter = ',',
            value_parser = cli::kind_of_type,
            value_name = "TYPE=KIND,…"
        )]
        kind: Vec<(String, Kind)>,
        /// Files, folders or archives.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Source {
    /// The CSV export of Network Canvas.
    NetworkCanvas,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads us has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wellbeing-map: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all went well; what went wrong with single records was said on the way.
fn run(command: Command) -> io::Result<bool> {
    match command {
        Command::Stats { input, table, cores } => cli::stats(&input, &cores, &table),
        Command::Classify { input, types, cores } => cli::classes(&input, &cores, &types),
        Command::Fit { input, types, fitting, cores } => {
            cli::fit_types(&input, &cores, &types, &fitting)
        }
        Command::Layout { input, drawing, quality, cores } => {
            cli::layouts(&input, &cores, &drawing, quality)
        }
        Command::Svg { input, drawing, map, out_dir: None } => cli::draw_one(&input, &drawing, map),
        Command::Svg { input, drawing, out_dir: Some(folder), .. } => {
            cli::draw_all(&input, &drawing, &folder)
        }
        Command::Import { from: Source::NetworkCanvas, edge_types, kind, paths } => {
            let kinds = kind.into_iter().collect();
            cli::import_network_canvas(&paths, &NetworkCanvasOptions { kinds, edge_types })
        }
    }
}
