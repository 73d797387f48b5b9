//! A comparison as the query of an address, and back:
//! `a=v%3D1%26delay%3D1&an=One%20year%20late&yours=v%3D1%26pace%3D110&differ=1&view=chart`.
//!
//! | field | holds |
//! | --- | --- |
//! | `a` `b` `c` | a pinned scenario, as its own address writes it |
//! | `yours` | the scenario that is at hand |
//! | `an` `bn` `cn` `yn` | their names |
//! | `differ` | `1` where only lines that differ are shown |
//! | `view` | `chart` |

use super::column::Column;
use crate::route::{field, with_field};
use crate::scenario::address::{self, Complaint};
use crate::scenario::{Scenario, is_cut};

/// The fields of each place: the scenario, its name, and what readers call the place.
const PLACES: [(&str, &str, &str); 4] =
    [("a", "an", "A"), ("b", "bn", "B"), ("c", "cn", "C"), ("yours", "yn", "yours")];

/// How a comparison is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The scenarios; empty if the reader's own are meant.
    pub columns: Vec<Column>,
    /// Whether only lines that differ are shown.
    pub differ: bool,
    /// Whether it is shown as a chart.
    pub chart: bool,
}

/// What a query asks for, as far as it can be read, and complaints about the rest. Never fails.
pub fn read(query: &str) -> (View, Vec<Complaint>) {
    let mut view = View {
        columns: Vec::new(),
        differ: field(query, "differ").as_deref() == Some("1"),
        chart: field(query, "view").as_deref() == Some("chart"),
    };
    let mut complaints = Vec::new();
    for (place, (scenario, name, told)) in PLACES.into_iter().enumerate() {
        let Some(text) = field(query, scenario).filter(|text| !text.is_empty()) else { continue };
        let (read, found) = address::read(&text);
        if read == Scenario::default() && found.is_empty() && field(&text, "v").is_none() {
            // Nothing in it is a setting.
            complaints.push(Complaint::Unreadable(told.to_owned()));
            continue;
        }
        complaints.extend(found.into_iter().map(|complaint| of(told, complaint)));
        let name = field(query, name).unwrap_or_default();
        if is_cut(&name) {
            complaints.push(of(told, Complaint::Cut("name".to_owned())));
        }
        view.columns.push(Column::new(place, &name, read));
    }
    (view, complaints)
}

/// The query of a comparison: only what differs from the defaults, in canonical order.
pub fn write(view: &View) -> String {
    let mut query = String::new();
    for column in &view.columns {
        let Some((scenario, name, _)) = PLACES.get(column.place) else { continue };
        query = with_field(&query, scenario, &address::write_in_full(&column.scenario));
        query = with_field(&query, name, &column.name);
    }
    query = with_field(&query, "differ", if view.differ { "1" } else { "" });
    with_field(&query, "view", if view.chart { "chart" } else { "" })
}

/// A complaint, with the place that it is about.
fn of(place: &str, complaint: Complaint) -> Complaint {
    let told = |name: String| [place, ": ", &name].concat();
    match complaint {
        Complaint::Unknown(name) => Complaint::Unknown(told(name)),
        Complaint::Unreadable(name) => Complaint::Unreadable(told(name)),
        Complaint::Limited(name) => Complaint::Limited(told(name)),
        Complaint::Repeated(name) => Complaint::Repeated(told(name)),
        Complaint::Cut(name) => Complaint::Cut(told(name)),
        other => other,
    }
}
