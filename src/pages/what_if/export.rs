//! Export: the values as a table, a chart as a picture, the scenarios as a file, all of it on paper; and import of such
//! a file.

use crate::browser::{self, FileTrouble};
use crate::files::csv::csv;
use crate::pages::at_hand::AtHand;
use crate::pages::picture::{drawn_unit, save_chart};
use crate::pages::supposed::{called, pin_name};
use crate::plan;
use crate::projection::{BASELINE_YEAR, Projection};
use crate::scenario::library::{self, Library, MOST_BYTES};
use crate::scenario::{Act, Desk, Pin, Scenario};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::use_state;
use crate::words::{number, outcome};
use yew::functional::Hook;
use yew::prelude::*;

/// The id of the dialog.
pub(super) const EXPORT: &str = "export";

/// The properties of [`export`].
#[derive(PartialEq)]
pub(super) struct ExportProps {
    /// The scenario at hand and the pinned ones.
    pub(super) at_hand: AtHand,
}

/// The dialog.
pub(super) fn export(props: ExportProps) -> Html {
    component(props, |props, context| use_export(props).run(context))
}

#[hook]
fn use_export(props: &ExportProps) -> Html {
    let AtHand { desk, on_act, .. } = &props.at_hand;
    let chart = use_state(|| 1_u8);
    let told = use_state(Vec::<String>::new);
    let close = |_: MouseEvent| browser::close_dialog(EXPORT);
    let save = {
        let desk = desk.clone();
        move |what: fn(&Desk)| {
            let desk = desk.clone();
            Callback::from(move |_: MouseEvent| what(&desk))
        }
    };
    let choose = {
        let chart = chart.setter();
        Callback::from(move |event: Event| {
            if let Ok(number) = browser::value_of(&event).parse() {
                chart.set(number);
            }
        })
    };
    let picture_of = |png: bool| {
        let (desk, number) = (desk.clone(), *chart);
        Callback::from(move |_: MouseEvent| {
            if let Some(indicator) = plan::indicator(number) {
                save_chart(indicator, &desk, png);
            }
        })
    };
    let bring = {
        let (on_act, told, desk) = (on_act.clone(), told.setter(), desk.clone());
        Callback::from(move |event: Event| {
            let (on_act, told, desk) = (on_act.clone(), told.clone(), desk.clone());
            let heard = Callback::from(move |file: Result<String, FileTrouble>| {
                told.set(match file {
                    Ok(text) => taken(&text, &desk, &on_act),
                    Err(FileTrouble::TooLarge) => {
                        vec![
                            "The file is too large to be one of ours. Nothing was changed."
                                .to_owned(),
                        ]
                    }
                    Err(FileTrouble::Unreadable) => {
                        vec!["The file cannot be read. Nothing was changed.".to_owned()]
                    }
                });
            });
            browser::chosen_file(&event, MOST_BYTES, heard);
        })
    };
    Html::from(
        element("dialog.sheet-dialog needs-script")
            .give("id", EXPORT)
            .set("aria-labelledby", "export-title")
            .with(element("h2").set("id", "export-title").text("Export"))
            .with(
                element("div.group")
                    .with(element("h3").text("The values"))
                    .with(
                        element("button")
                            .set("type", "button")
                            .onclick(save(save_table))
                            .text("Table (CSV)"),
                    )
                    .with(
                        element("button")
                            .set("type", "button")
                            .onclick(|_| {
                                browser::close_dialog(EXPORT);
                                browser::print();
                            })
                            .text("Print"),
                    ),
            )
            .with(
                element("div.group")
                    .with(element("h3").text("A chart"))
                    .with(element("label").with(element("span.unseen").text("Which chart")).with(
                        element("select").onchange(choose).all(plan::indicators().iter().map(
                            |indicator| {
                                Html::from(
                                    element("option")
                                        .give("value", indicator.number.to_string())
                                        .flag("selected", indicator.number == *chart)
                                        .number(indicator.number.into())
                                        .text(" ")
                                        .text(indicator.title),
                                )
                            },
                        )),
                    ))
                    .with(
                        element("button")
                            .set("type", "button")
                            .onclick(picture_of(false))
                            .text("SVG"),
                    )
                    .with(
                        element("button")
                            .set("type", "button")
                            .onclick(picture_of(true))
                            .text("PNG"),
                    ),
            )
            .with(
                element("div.group")
                    .with(element("h3").text("The scenarios"))
                    .with(
                        element("button")
                            .set("type", "button")
                            .onclick(save(save_scenarios))
                            .text("Save as a file"),
                    )
                    .with(
                        element("label.button file")
                            .with(element("span").text("Open a file"))
                            .with(
                                element("input")
                                    .set("type", "file")
                                    .set("accept", ".json,application/json")
                                    .onchange(bring),
                            ),
                    )
                    .with(
                        element("div")
                            .set("role", "status")
                            .all(told.iter().map(|words| Html::from(element("p").show(words)))),
                    ),
            )
            .with(element("button.close").set("type", "button").onclick(close).text("Close")),
    )
}

/// Takes the scenarios of a file; says what was done, and what could not be used.
fn taken(text: &str, desk: &Desk, on_act: &Callback<Act>) -> Vec<String> {
    let Library { yours, pins, troubles } = match library::read(text) {
        Ok(library) => library,
        Err(fault) => return vec![fault.to_string(), "Nothing was changed.".to_owned()],
    };
    let mut told = Vec::new();
    let (new, left_out) = desk.to_bring(pins.iter().flatten().map(|pin| (**pin).clone()).collect());
    let names = |pins: &[Pin]| pins.iter().map(pin_name).collect::<Vec<_>>().join("; ");
    let here = |(name, scenario): &(_, _)| desk.name() == name && desk.timeline().now() == scenario;
    if let Some((name, scenario)) = yours.filter(|yours| !here(yours)) {
        told.push(
            ["Opened: ", &called(&name, &scenario), ". Undo brings back what was here."].concat(),
        );
        on_act.emit(Act::Begin(scenario.into(), name));
    }
    if !new.is_empty() {
        told.push(["Pinned: ", &names(&new), "."].concat());
        on_act.emit(Act::Bring(new.into()));
    }
    if !left_out.is_empty() {
        told.push(
            ["No free place for: ", &names(&left_out), ". Remove a pin and open the file again."]
                .concat(),
        );
    }
    told.extend(troubles.iter().map(ToString::to_string));
    if told.is_empty() {
        told.push("Everything in this file is here already.".to_owned());
    }
    told
}

fn save_scenarios(desk: &Desk) {
    let yours = Some((&**desk.name(), desk.timeline().now()));
    browser::save(
        "ip-plan-scenarios.json",
        "application/json",
        &library::write(yours, desk.pins()),
    );
}

fn save_table(desk: &Desk) {
    browser::save("ip-plan-what-if.csv", "text/csv;charset=utf-8", &csv(rows(desk)));
}

/// The values of all charts as rows: for each indicator the plan’s path, the reader’s and the pinned ones.
pub fn rows(desk: &Desk) -> Vec<Vec<String>> {
    let now = desk.timeline().now();
    let years = BASELINE_YEAR..=now.horizon;
    let mut head: Vec<String> =
        ["indicator", "title", "unit", "path", "supposes"].map(str::to_owned).into();
    head.extend(years.clone().map(|year| year.to_string()));
    head.push("outcome".to_owned());
    let plan = Scenario::default().seen_to(now.horizon);
    let mut paths = vec![("Plan".to_owned(), plan)];
    if !now.is_plan() {
        paths.push((called(desk.name(), now), *now));
    }
    for pin in desk.pins().iter().flatten() {
        paths.push((pin_name(pin), pin.scenario.seen_to(now.horizon)));
    }
    let mut rows = vec![head];
    for indicator in plan::indicators() {
        for (name, scenario) in &paths {
            let path: Projection = scenario.project(indicator);
            let mut row = vec![
                indicator.number.to_string(),
                indicator.chart_title.to_owned(),
                drawn_unit(indicator).to_owned(),
                name.clone(),
                crate::pages::supposed::in_words(scenario),
            ];
            row.extend(years.clone().map(|year| number::plain(path.at(f64::from(year)))));
            row.push(outcome::clause(path.reached()));
            rows.push(row);
        }
    }
    rows
}
