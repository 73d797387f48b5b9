//! A filter as the query of an address: `action=build,improve&right=patent&order=strength`.

use super::{Facet, Filter, Order};

impl Filter {
    /// The filter of a query. What it does not know is ignored, so that any link opens as far as possible.
    pub fn read(query: &str) -> Self {
        Self::read_all(query).0
    }

    /// The same, and whether everything was used that the query asks to filter by.
    pub fn read_all(query: &str) -> (Self, bool) {
        let mut filter = Self::default();
        let mut whole = true;
        for pair in query.split('&') {
            let Some((name, value)) = pair.split_once('=') else { continue };
            if name == "order" && value == "strength" {
                filter.order = Order::Strength;
            }
            let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.id() == name) else {
                continue;
            };
            // Some mail programs write a comma in code.
            for id in value.replace("%2C", ",").replace("%2c", ",").split(',') {
                match (0..facet.count()).find(|at| facet.choice_id(*at) == id) {
                    Some(at) if filter.has(facet, at) => {}
                    Some(at) => filter.toggle(facet, at),
                    None => whole &= id.is_empty(),
                }
            }
        }
        (filter, whole)
    }

    /// The query of the filter in canonical order, without its question mark; empty if nothing is asked for.
    pub fn write(&self) -> String {
        let mut query = String::new();
        let mut last = None;
        for (facet, at) in self.choices() {
            if last == Some(facet) {
                query.push(',');
            } else {
                begin(&mut query, facet.id());
            }
            query.push_str(facet.choice_id(at));
            last = Some(facet);
        }
        if self.order == Order::Strength {
            begin(&mut query, "order");
            query.push_str("strength");
        }
        query
    }
}

fn begin(query: &mut String, name: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(name);
    query.push('=');
}
