//! The import table of ARCHITECTURE.md, and other rules that a compiler does not keep.

use std::path::{Path, PathBuf};

use crate::project;

/// Which modules of the crate each module may use.
const MAY_USE: [(&str, &[&str]); 13] = [
    ("model", &[]),
    ("language", &[]),
    ("random", &[]),
    ("edit", &["model"]),
    ("interview", &["model"]),
    ("io", &["model", "interview", "typology"]),
    ("stats", &["model", "random"]),
    ("typology", &["stats", "random", "language"]),
    ("layout", &["model", "random"]),
    ("view", &["model", "language", "layout", "stats", "typology", "edit", "interview"]),
    ("api", &["*"]),
    ("element", &["*"]),
    ("cli", &["*"]),
];

pub(crate) fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The module a file belongs to: the first part of its path below `src`.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix(project("src")).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn modules_use_only_what_the_table_allows() {
    for path in sources(&project("src")) {
        let module = module(&path);
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            assert!(["lib", "main"].contains(&module.as_str()), "{module} is not in the table");
            continue;
        };
        if allowed.contains(&"*") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices("crate::") {
            let rest = &text[at + "crate::".len()..];
            let used: String =
                rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let is_allowed = used == module || allowed.contains(&used.as_str());
            assert!(is_allowed, "{} uses crate::{used}", path.display());
        }
    }
}

#[test]
fn the_core_knows_no_browser_no_clock_and_no_files() {
    let forbidden = [
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "std::time",
        "std::fs",
        "println!",
        "rand::",
        ".sin()",
        ".cos()",
        ".exp()",
        ".ln()",
    ];
    for path in sources(&project("src")) {
        if ["api", "cli", "element", "main"].contains(&module(&path).as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for name in forbidden {
            assert!(!text.contains(name), "{} uses {name}", path.display());
        }
    }
}

#[test]
fn files_keep_to_a_size_that_can_be_read() {
    for path in sources(&project("src")) {
        let lines = std::fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
    }
}
