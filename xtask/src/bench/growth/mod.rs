//! How the explorer performs with ten and a hundred times as many measures.
//!
//! A plan of that size is written in the form of the real one, passes the same checks, and goes through the same build
//! into folders of its own. The build of the real site is left alone.

mod plan;
mod written;

use crate::{driven::Driven, files, progress::step, site, trouble::Trouble, workspace::Workspace};
use plan::Plan;
use std::path::Path;

/// The factors for the tasks and projects of the plan.
const TIMES: [usize; 3] = [1, 10, 100];

/// Builds the site of each plan, weighs it and measures it in a browser.
pub(super) fn run(workspace: &Workspace) -> Result<(), Trouble> {
    let real = Plan::read(&workspace.file("src/plan/data"))?;
    for times in TIMES {
        let folder = workspace.scratch(&format!("growth/plan-{times}"));
        let grown = real.times(times)?;
        grown.write(&folder)?;
        println!("\n— {times} times: {} items, {} measures", grown.items(), grown.measures());
        let apart = workspace.with_plan(&folder, &format!("growth/site-{times}"));
        step("the whole build", || site::build_to_look_at(&apart))?;
        weigh(&apart.site()?)?;
        Driven::here(&apart)?.run(
            "test --locked -p ip-plan-browser-tests --test bench -- growth",
            |command| {
                // The measuring program is the same for each plan, and has been compiled.
                command.env("CARGO_TARGET_DIR", workspace.target());
                command.env_remove("IP_PLAN_DATA").env_remove(crate::workspace::FASTER);
            },
        )?;
    }
    Ok(())
}

/// Prints what a reader downloads: the program, and the largest pages.
fn weigh(site: &Path) -> Result<(), Trouble> {
    println!("\n| file | bytes | gzip | brotli |\n| --- | --- | --- | --- |");
    let names = files::below(site)?;
    let mut pages: Vec<_> = names
        .iter()
        .filter(|name| name.ends_with("index.html"))
        .map(|name| site.join(name))
        .collect();
    let length = |path: &Path| path.metadata().map_or(0, |about| about.len());
    pages.sort_by_key(|page| std::cmp::Reverse(length(page)));
    let all: u64 = pages.iter().map(|page| length(page)).sum();
    let program = names.iter().filter(|name| name.extension().is_some_and(|end| end == "wasm"));
    let weighed = program.map(|name| site.join(name));
    for path in weighed.chain([site.join("index.html")]).chain(pages.iter().take(2).cloned()) {
        let content = files::read(&path)?;
        let refused = || Trouble::file("compress", &path);
        let gzip = site::gzip(&content).map_err(refused())?.len();
        let brotli = site::brotli(&content).map_err(refused())?.len();
        let name = path.strip_prefix(site).unwrap_or(&path).display();
        println!("| {name} | {} | {gzip} | {brotli} |", content.len());
    }
    println!("| {} pages together | {all} | | |", pages.len());
    Ok(())
}
