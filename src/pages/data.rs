//! The data as files: what is in them, their licence and how to cite them.

use super::pieces::{columns, heading, link, paragraph};
use crate::plan;
use crate::route::{Route, is_one_file};
use crate::ui::element::{Element, element};
use crate::ui::scroll_box::scrolling;
use yew::Html;

/// The files in `data/`, and what each holds.
pub const FILES: [(&str, &str); 4] = [
    (
        "plan.json",
        "Everything: the outline, measures with their tags, names, terms, indicators, background figures, and all links between them.",
    ),
    ("measures.csv", "One measure a row: its id, item, sentence, words and tags."),
    ("indicators.csv", "The ten indicators as printed, with the kind of number each is."),
    (
        "datapackage.json",
        "What the two tables hold, column by column, as a Frictionless Data Package.",
    ),
];

/// The edition in one file, and its size, which the build checks.
pub const ONE_FILE: (&str, &str) = ("ip-plan.html", "0.7 MB");

/// The data page.
pub fn data() -> Html {
    let mut files = element("tbody");
    for (name, holds) in FILES {
        let link =
            element("a").put("href", ["data/", name].concat()).set("download", "").text(name);
        files = files.with(
            element("tr")
                .with(element("th").set("scope", "row").with(link))
                .with(element("td").text(holds)),
        );
    }
    let table = element("table.files")
        .with(element("caption.unseen").text("Files to download"))
        .with(columns(&["File", "What it holds"]))
        .with(files);
    let files = if is_one_file() {
        paragraph(
            "The files themselves are on the website; this copy of it is the one file that holds its pages.",
        )
    } else {
        element("div").with(scrolling("Files to download").with(table)).with(one_file()).with(
            element("p.caveat").text(
                "Downloading needs the network: none of these files is kept for use offline.",
            ),
        )
    };
    element("article.prose")
        .with(element("h1").text("Data"))
        .with(element("p.digest").text(
            "All that this site knows about the plan, as open data. The files are made from the same source as the pages.",
        ))
        .with(files)
        .with(heading("schema", "What is in plan.json"))
        .with(paragraph(
            "The schema has version 1. Fields may be added under the same number; changing or removing one raises it.",
        ))
        .with(schema())
        .with(heading("scenarios", "Scenario files"))
        .with(paragraph(
            "What-if saves your scenarios as one JSON file under Export, and opens it again. Its format is ip-plan-scenarios, version 1: yours, the scenario at hand, and pins, those set aside. Each has a name and a query, which is what follows the question mark of its link. A file is made and read on your device; nothing is sent anywhere.",
        ))
        .with(heading("licence", "Licence and citation"))
        .with(paragraph(
            "Our words and data: Creative Commons Attribution 4.0 (CC BY 4.0). Titles, names and values as printed are the State Council’s.",
        ))
        .with(
            paragraph("To cite: The IP Plan 2016–2020, data on ")
                .text(plan::document().title)
                .text(", ")
                .text(plan::document().number)
                .text(", schema version 1, CC BY 4.0, with the address of this page and the day of download."),
        )
        .with(
            element("p.ways")
                .with(link(Route::Whole).text("Print the whole plan, or read it on one page")),
        )
        .into()
}

/// The whole explorer, for use from a disk.
fn one_file() -> Element {
    let (name, size) = ONE_FILE;
    element("p.take")
        .text("To take the whole explorer along: ")
        .with(element("a").set("href", name).set("download", "").text(name))
        .text(", one file of ")
        .text(size)
        .text(". It opens from the disk or a memory stick, with no server and no network, and does all that this site does, except for these files of data and for links to another device.")
}

/// The fields of `plan.json`, in its order.
fn schema() -> Element {
    const FIELDS: [(&str, &str); 10] = [
        ("schema", "Its name and version, the licence, and which fields are as printed."),
        ("document", "The plan: title, number, issuer, date, official text."),
        (
            "nodes",
            "The outline in printed order. id; level; number; title as printed, or null; short and digest in our words; parent; follows, for a special column the task before it; note on the print.",
        ),
        (
            "measures",
            "In printed order. id; node; sentence of the node’s text, 0 for the lead of a project; says, one sentence of ours; family, action and strength; rights, actors, sectors, places and instruments as lists of ids; actors_printed, as the plan prints them.",
        ),
        (
            "tags",
            "The lists that measures are sorted by: id, name and definition of each word, and the family of each action.",
        ),
        (
            "entities",
            "Names in the plan: id, name, kind, printed forms, aliases, says, measures, nodes.",
        ),
        ("terms", "The glossary: id, term, printed forms, says, beware, see, measures, nodes."),
        (
            "indicators",
            "The ten indicators. name, unit, baseline, target, added, attribute and note as printed; title, kind, multiplier to plain units, counts and why in our reading; spoken_of, nodes that speak of it.",
        ),
        ("bearings", "Which measure acts on what which indicator counts, and how; our reading."),
        (
            "figures",
            "The figures of the background paragraphs, as printed, with what each is and is not.",
        ),
    ];
    let mut list = element("dl.schema");
    for (name, holds) in FIELDS {
        list = list.with(
            element("div")
                .with(element("dt").with(element("code").text(name)))
                .with(element("dd").text(holds)),
        );
    }
    list
}
