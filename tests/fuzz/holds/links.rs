//! Links into the site: pages, and the queries of the measures' filter, of a comparison and of a search.

use super::address;
use ip_plan::filter::{Facet, Filter, clash};
use ip_plan::pages::compare::address as compare;
use ip_plan::plan;
use ip_plan::route::{Place, Route, field, with_field};

/// Any address leads to a page that there is, and shows what it tells in one way.
pub fn links(address: &str) {
    let (path, query) = address.split_once('?').unwrap_or((address, address));
    page(path);
    filtered(query);
    compared(query);
    carried(query, path);
}

fn page(path: &str) {
    let route = Route::parse(path);
    assert!(Route::all().contains(&route), "{path:?}: {route:?}");
    assert_eq!(Route::parse(&route.path()), route, "{path:?}");
    assert!(!Place::from(route).href().is_empty());
}

fn filtered(query: &str) {
    let filter = Filter::read(query);
    let written = filter.write();
    assert_eq!(Filter::read(&written), filter, "{written}");
    assert_eq!(Filter::read(&written).write(), written);
    for facet in Facet::ALL {
        assert_eq!(filter.picked(facet) >> facet.count(), 0, "{written}");
    }
    let taken = filter.measures();
    assert!(taken.iter().all(|measure| filter.takes(*measure)));
    let count = plan::measures().filter(|measure| filter.takes(*measure)).count();
    assert_eq!(taken.len(), count);
    let clashes = clash(&filter);
    assert_eq!(clashes.is_empty(), !taken.is_empty(), "{written}");
    assert!(clashes.windows(2).all(|pair| pair[0].without >= pair[1].without));
}

fn compared(query: &str) {
    let (view, _) = compare::read(query);
    assert!(view.columns.len() <= 4);
    for column in &view.columns {
        address::within_bounds(&column.scenario);
        address::survives(&column.scenario);
    }
    let written = compare::write(&view);
    assert_eq!(compare::read(&written), (view, Vec::new()), "{written}");
}

/// A field is read as it was set, and no other is touched.
fn carried(query: &str, words: &str) {
    let carried = with_field(query, "q", words);
    assert_eq!(field(&carried, "q").as_deref(), Some(words).filter(|words| !words.is_empty()));
    assert_eq!(with_field(&carried, "q", words), carried);
    for other in ["right", "a", "v"] {
        assert_eq!(field(&carried, other), field(query, other));
    }
}
