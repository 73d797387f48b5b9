//! The browser's program: compiled by cargo, made callable by wasm-bindgen.

use super::{glue, wasm};
use crate::{files, process, trouble::Trouble, workspace::Workspace};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// The names that wasm-bindgen and Trunk give the two files.
const GLUE: &str = "explorer.js";
pub(super) const WASM: &str = "explorer_bg.wasm";

/// The two files that run in the browser, before they get hashed names.
pub(crate) struct Program {
    pub(crate) glue: String,
    pub(crate) wasm: Vec<u8>,
}

impl Program {
    /// Reads the output of wasm-bindgen, ours or Trunk's, from a folder.
    pub(crate) fn from_folder(folder: &Path) -> Result<Self, Trouble> {
        if folder.join("snippets").exists() {
            return Err(Trouble::Snippets);
        }
        let glue = files::read_text(&folder.join(GLUE))?;
        let wasm = files::read(&folder.join(WASM))?;
        Ok(Self { glue, wasm })
    }

    /// The same without what only tools and people read.
    pub(super) fn lean(&self) -> Result<Self, Trouble> {
        let lean = wasm::lean(&self.wasm)?;
        Ok(Self { glue: glue::lean(&self.glue, &lean.imports)?, wasm: lean.module })
    }
}

/// Compiles the program as Trunk does, by the last line of index.html's head.
pub(super) fn compile(workspace: &Workspace) -> Result<PathBuf, Trouble> {
    process::run(&mut workspace.cargo(
        "build --release --locked --target wasm32-unknown-unknown --bin explorer \
         --no-default-features --features hydration",
    ))?;
    Ok(workspace.target().join("wasm32-unknown-unknown/release/explorer.wasm"))
}

/// Writes the JavaScript that loads the program, with Trunk's settings.
pub(super) fn bind(workspace: &Workspace, compiled: &Path) -> Result<Program, Trouble> {
    let folder = workspace.scratch("program");
    files::empty_folder(&folder)?;
    let refused = |why| Trouble::Bindgen(format!("{why:#}"));
    let mut bindgen = Bindgen::new();
    bindgen
        .web(true)
        .map_err(refused)?
        .input_path(compiled)
        .out_name("explorer")
        .typescript(false)
        .omit_default_module_path(false);
    // By way of files: only there the glue is laid out as the command-line tool does it for Trunk.
    bindgen.generate(&folder).map_err(refused)?;
    Program::from_folder(&folder)
}
