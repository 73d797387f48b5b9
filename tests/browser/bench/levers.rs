//! How soon a lever's move is painted, compared with a hand-written reference on the same page.

use super::harness::{Outcome, Page};
use super::numbers::{Sorted, told};
use super::{slowed, timed};

pub(crate) async fn measure(page: &Page) -> Outcome {
    for rate in [1, 4] {
        page.open("what-if/").await?;
        slowed(page, rate).await?;
        // In one run and on one page, so that the two can be set against each other on any machine.
        let reference = timed(page, "byHand(200)").await?;
        told(&format!("reference, ten charts by hand, CPU slowed {rate}×"), &reference);
        let moves = timed(page, "drag(200)").await?;
        told(&format!("lever, a move while held, CPU slowed {rate}×"), &moves);
        let ratio =
            |at| Sorted::column(&moves, at).median() / Sorted::column(&reference, at).median();
        let late = Sorted::column(&moves, 1).over(33.4);
        let last = Sorted::column(&timed(page, "follow(20)").await?, 0);
        println!(
            "| the last of the ten that follow, once the hand rests | | {:.1} | {:.1} |",
            last.median(),
            last.share(98)
        );
        println!(
            "| a move to the reference, as a ratio; {late} over 33 ms | | {:.2} | | {:.2} | |",
            ratio(0),
            ratio(1),
        );
        let keys = timed(page, "key(40)").await?;
        told(&format!("lever, a key, CPU slowed {rate}×"), &keys);
        slowed(page, 1).await?;
    }
    for number in [3, 8, 9] {
        page.open(&format!("indicators/{number}/")).await?;
        let times = timed(page, "simulate(20)").await?;
        told(&format!("10,000 draws of indicator {number}, page drawn"), &times);
    }
    Ok(())
}
