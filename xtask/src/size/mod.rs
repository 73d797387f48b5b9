//! The weight of the site, compared with its budget.

mod budget;
mod table;
mod weigh;

use crate::{trouble::Trouble, workspace::Workspace};
use budget::Budget;
use weigh::Weights;

/// Prints the weight of each part of `dist/`; exceeding the budget is an error.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Trouble> {
    let site = workspace.site()?;
    let budget = Budget::read(&workspace.file("tests/budget.toml"))?;
    let weights = Weights::of(&site)?;
    print!("{}", table::table(&weights, &budget));
    let excesses = [
        budget.app.excess("the app (wasm, scripts and style)", weights.app().brotli),
        budget.overview_html.excess("the overview's HTML", weights.overview.brotli),
    ];
    let excesses: Vec<String> = excesses.into_iter().flatten().collect();
    if excesses.is_empty() { Ok(()) } else { Err(Trouble::OverBudget(excesses)) }
}
