//! How soon the edition in one file works when it is opened from a disk.

use super::harness::{Outcome, Screen, at_one_address, built};
use super::numbers::{Sorted, number};
use super::{OBSERVERS, machine, slowed};

const RUNS: usize = 5;

pub(crate) fn measure() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::WIDE_TABLET).await?;
        page.before_each_document(OBSERVERS).await?;
        println!("\n{}; median of {RUNS}\n", machine::told(page).await?);
        println!("| the one file, from a disk | first paint | working | blocked | longest task |");
        println!("| --- | --- | --- | --- | --- |");
        let file = page.at(&format!("file://{}", built()?.join("ip-plan.html").display()));
        for rate in [1, 4] {
            let mut visits = Vec::new();
            for _ in 0..RUNS {
                slowed(page, rate).await?;
                file.open("").await?;
                file.holds("start.first > 0").await?;
                file.run("return new Promise(done => setTimeout(done, 1000))").await?;
                let found = "[start.first, start.ready, start.blocked(), start.longest()]";
                visits.push(file.value(found).await?);
                slowed(page, 1).await?;
            }
            let median = |at: usize| {
                Sorted::new(visits.iter().map(|visit| number(&visit[at])).collect()).median()
            };
            println!(
                "| CPU slowed {rate}× | {:.0} | {:.0} | {:.0} | {:.0} |",
                median(0),
                median(1),
                median(2),
                median(3),
            );
        }
        Ok(())
    })
}
