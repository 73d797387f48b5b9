//! Builds the deployable folder.
//!
//! `cargo build` → glue by wasm-bindgen → hashed names → pages, drawn by the site's own components on the host →
//! compressed copies. Trunk's release build joins after the second step ([`finish`]).

mod compress;
mod frame;
mod glue;
mod hashed;
mod headers;
mod offline;
mod one_file;
mod pages;
mod program;
mod staging;
mod style;
mod wasm;

pub(crate) use compress::{brotli, compress, gzip, with_suffix};
pub(crate) use hashed::is_hashed;
pub(crate) use one_file::ONE_FILE;
pub(crate) use program::Program;

use crate::{
    arguments::Address, files, progress::step, setup, trouble::Trouble, workspace::Workspace,
};
use frame::{Asset, Assets};
use hashed::{hashed_name, integrity, put_name};
use staging::{Lock, Staging};
use std::path::Path;

/// Builds `dist/`; the old one stays until the new site is complete.
pub(crate) fn build(workspace: &Workspace, address: Option<&Address>) -> Result<(), Trouble> {
    setup::wasm_target(workspace)?;
    let _lock = Lock::take(workspace)?;
    let staging = made(workspace, address)?;
    finished(staging.path())?;
    staging.swap_in()
}

/// Builds the site of another plan, for use on this machine: of any size, and without compressed copies.
pub(crate) fn build_to_look_at(workspace: &Workspace) -> Result<(), Trouble> {
    setup::wasm_target(workspace)?;
    let _lock = Lock::take(workspace)?;
    made(workspace, None)?.swap_in()
}

/// The new site beside the old one; the caller holds the lock.
fn made(workspace: &Workspace, address: Option<&Address>) -> Result<Staging, Trouble> {
    let compiled = step("the browser's program", || program::compile(workspace))?;
    let program = step("its glue, by wasm-bindgen", || program::bind(workspace, &compiled))?;
    let staging = Staging::beside(workspace.dist())?;
    assemble(workspace, &program, staging.path(), address)?;
    Ok(staging)
}

/// Builds the site from a program that Trunk has compiled, in Trunk's folder.
pub(crate) fn finish(
    workspace: &Workspace,
    program: &Program,
    folder: &Path,
    address: Option<&Address>,
) -> Result<(), Trouble> {
    let _lock = Lock::take(workspace)?;
    files::empty_folder(folder)?;
    assemble(workspace, program, folder, address)?;
    finished(folder)
}

fn assemble(
    workspace: &Workspace,
    program: &Program,
    folder: &Path,
    address: Option<&Address>,
) -> Result<(), Trouble> {
    let index = files::read_text(&workspace.file("index.html"))?;
    let program = &program.lean()?;
    let assets = step("hashed files", || assets(workspace, &index, program, folder))?;
    let frame = workspace.scratch("frame.html");
    files::write(&frame, frame::frame(&index, &assets)?)?;
    let one_file = workspace.scratch("one-file.html");
    files::write(&one_file, one_file::frame(workspace, &index, program, &assets.styles)?)?;
    step("pages", || pages::prerender(workspace, [&frame, &one_file], folder, address))?;
    step("service worker", || offline::write(workspace, folder))
}

/// What a site for deployment has besides its files.
fn finished(folder: &Path) -> Result<(), Trouble> {
    step("size of the one file", || one_file::check_size(folder))?;
    step("compressed copies", || compress(folder))
}

/// Writes every file except the pages; each is named before the files that refer to it.
fn assets(
    workspace: &Workspace,
    index: &str,
    program: &Program,
    folder: &Path,
) -> Result<Assets, Trouble> {
    let source = |name: &str| files::read_text(&workspace.file(&format!("src/browser/{name}")));
    let put = |stem: &str, extension: &str, content: &[u8]| -> Result<Asset, Trouble> {
        let name = hashed_name(stem, extension, content);
        files::write(&folder.join(&name), content)?;
        Ok(Asset { name, integrity: integrity(content) })
    };

    let wasm = put("explorer", "wasm", &program.wasm)?;
    let glue = put_name("the glue", &program.glue, program::WASM, &wasm.name)?;
    let glue = put("explorer", "js", glue.as_bytes())?;

    let offline = put("offline", "js", source("offline.js")?.as_bytes())?;
    let mut boot = source("boot.js")?;
    for (placeholder, name) in [
        ("./explorer.js", &here(&glue)),
        ("./explorer_bg.wasm", &here(&wasm)),
        ("./offline.js", &here(&offline)),
        ("@wasm", &wasm.integrity),
    ] {
        boot = put_name("src/browser/boot.js", &boot, placeholder, name)?;
    }
    let boot = put("boot", "js", boot.as_bytes())?;

    let not_found =
        put_name("src/browser/not-found.js", &source("not-found.js")?, "boot.js", &boot.name)?;
    files::write(&folder.join("not-found.js"), not_found)?;

    let theme = put("theme", "js", source("theme.js")?.as_bytes())?;
    let styles = style::joined(workspace, &frame::styles(index)?)?;
    let style = put("style", "css", styles.as_bytes())?;
    copy_unchanged(&workspace.file("src/browser/static"), folder)?;
    headers::add_hashed(folder)?;
    Ok(Assets { theme, style, styles, glue, boot })
}

fn here(asset: &Asset) -> String {
    format!("./{}", asset.name)
}

/// Icons and the like, which keep their well-known names.
fn copy_unchanged(from: &Path, to: &Path) -> Result<(), Trouble> {
    if !from.is_dir() {
        return Ok(());
    }
    for name in files::below(from)? {
        files::write(&to.join(&name), files::read(&from.join(&name))?)?;
    }
    Ok(())
}
