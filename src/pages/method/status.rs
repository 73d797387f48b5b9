//! The five rules for a status, as others use them.

use super::figures::judged;
use super::rule::Example;
use crate::pages::pieces::{columns, header, paragraph};
use crate::projection;
use crate::ui::element::{Element, element};
use crate::ui::math::formula;
use crate::ui::scroll_box::scrolling;

/// A rule for the status of a target.
pub(super) struct StatusRule {
    pub(super) name: &'static str,
    /// Where we read it; we claim no more than this.
    pub(super) read: &'static str,
    pub(super) formulas: &'static [&'static str],
    /// Its labels, with the thresholds between them.
    pub(super) labels: &'static [&'static str],
    pub(super) example: Example,
}

pub(super) const RULES: [StatusRule; 5] = [
    StatusRule {
        name: "Time-proportional",
        read: "the linear reading that China’s mid-term reviews, the EEA and ESCAP’s Current Status Index share",
        formulas: &["{v_t − v_b}/{v_T − v_b} \"against\" {t − b}/n"],
        labels: &[
            "the part of the time or more: on or ahead of schedule",
            "less: behind schedule, with the distance",
        ],
        example: Example {
            says: "# done at # of the time: behind schedule.",
            numbers: || judged(projection::Rule::TimeProportional),
        },
    },
    StatusRule {
        name: "UN 2022",
        read: "the SDG Progress Chart technical note of 2022 as coded in UNDP’s SDG Push tool",
        formulas: &["g_t/g"],
        labels: &[
            "0.95 or more: on track",
            "0.5 to 0.95: fair, acceleration needed",
            "−0.1 to 0.5: limited or none",
            "below −0.1: deterioration",
            "target met",
        ],
        example: Example {
            says: "# a year so far over # needed is #: fair, acceleration needed.",
            numbers: || judged(projection::Rule::Un2022),
        },
    },
    StatusRule {
        name: "UN 2023",
        read: "the 2023 note as restated by Eustat’s methodology page",
        formulas: &["v^e = v_t (1 + g_t)^{T − t}", "{v^e − v_b}/{v_T − v_b}"],
        labels: &[
            "0.95 or more: on track or met",
            "0.10 to 0.95: fair",
            "below 0.10: stagnation or regression",
        ],
        example: Example {
            says: "# a year leads to # in 2020, which is # of the way: fair.",
            numbers: || judged(projection::Rule::Un2023),
        },
    },
    StatusRule {
        name: "Statistics Canada, Open SDG",
        read: "the progress measure in Open SDG’s sdg-build (2.4)",
        formulas: &["± g_t/{|g|}"],
        labels: &["0.95 or more", "0.60 to 0.95", "0 to 0.60", "below 0", "target met"],
        example: Example {
            says: "# a year so far over # needed is #: the second band. The sign is the direction wanted, up or down.",
            numbers: || judged(projection::Rule::StatisticsCanada),
        },
    },
    StatusRule {
        name: "Germany",
        read: "the status method of the German SDG indicator report’s Open SDG site",
        formulas: &["v^e = v_t + {v_t − v_b}/{t − b} (T − t)", "{v_T − v^e}/{v_T − v_t}"],
        labels: &["below 5%", "5% to 20%", "above 20%", "wrong direction"],
        example: Example {
            says: "# a year, the mean of the last changes (up to five), leads to # in 2020 and misses by #: the third band.",
            numbers: || judged(projection::Rule::Germany),
        },
    },
];

pub(super) fn status() -> Element {
    let table = element("table.status")
        .with(element("caption").text(
            "The examples are loans of 1,224 in 2018. The letters are those above; v with an e is what a rule expects for 2020",
        ))
        .with(columns(&["Rule, and where we read it", "Its number", "Its labels"]))
        .with(element("tbody").each(RULES.iter().map(row)));
    element("div.rule")
        .with(element("h3").set("id", "status").text("Status, by five rules"))
        .with(paragraph(
            "Others judge progress by such rules, and they do not agree; so you can choose, and each shows its numbers. A rule looks at the last value observed or set by hand for a year from 2016 to 2020; for a sum or a rate, to which every year adds, at the last before a year without one. Without one there is no status. Whatever the number, a value at or past the target is “met”.",
        ))
        .with(scrolling("Status rules").with(table))
        .with(paragraph(
            "Growth rates and five-year sums have no rule that compares growth. A rate would need the growth of a growth rate, and the two sums are not two years. The mean rate so far is held against the rate to hold, and the share of the sum against the share of the time. Where the target is the 2015 value, or a value is 0, no such growth exists, and the page says so.",
        ))
        .with(element("p.source").text(
            "Source: each rule as told in the table; whose value it looks at, and what it does with rates and sums, is our reading. Eurostat’s thresholds are not used: we have not read them at the source.",
        ))
}

fn row(rule: &'static StatusRule) -> Element {
    let name = header("row").text(rule.name).with(element("p").text("Read in: ").text(rule.read));
    let number = element("td")
        .each(rule.formulas.iter().map(|notation| formula(notation)))
        .with(element("p").words(rule.example.said()));
    let labels = rule.labels.iter().map(|label| element("li").text(label));
    element("tr").with(name).with(number).with(element("td").with(element("ul").each(labels)))
}
