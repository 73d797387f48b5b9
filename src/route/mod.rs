//! Addresses: a closed list of pages, and the address of each.

mod edition;
mod head;
mod query;

pub use edition::{become_one_file, is_one_file};
pub use head::{SITE, cited, description, title};
pub use query::{decoded, field, with_field};

use crate::plan::{self, Entity, MeasureRef, NodeRef, Term};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The overview.
    Overview,
    /// The document: its front matter and contents.
    Plan,
    /// The outline with all measures on one page, to read through or print.
    Whole,
    /// A part, section, task or special column.
    Node(NodeRef),
    /// All measures, to be filtered.
    Measures,
    /// Search results.
    Search,
    /// The laws, bodies and programmes that the plan names.
    Names,
    /// Terms explained.
    Glossary,
    /// The table of ten indicators.
    Indicators,
    /// One indicator, by its number.
    Indicator(u8),
    /// The what-if.
    WhatIf,
    /// Scenarios side by side.
    Compare,
    /// How figures are worked out.
    Method,
    /// The data as files.
    Data,
    /// What this site is, and its licence.
    About,
    /// Accessibility, as far as it was tested.
    Accessibility,
    /// No page of this site.
    NotFound,
}

/// The pages that exist once, with their addresses.
const FIXED: [(&str, Route); 14] = [
    ("", Route::Overview),
    ("plan/", Route::Plan),
    ("plan/whole/", Route::Whole),
    ("indicators/", Route::Indicators),
    ("what-if/", Route::WhatIf),
    ("compare/", Route::Compare),
    ("measures/", Route::Measures),
    ("search/", Route::Search),
    ("names/", Route::Names),
    ("glossary/", Route::Glossary),
    ("method/", Route::Method),
    ("data/", Route::Data),
    ("about/", Route::About),
    ("accessibility/", Route::Accessibility),
];

impl Route {
    /// The address relative to the site, without a leading slash: empty, or ending in a slash.
    ///
    /// ```
    /// # use ip_plan::route::Route;
    /// assert_eq!(Route::Overview.path(), "");
    /// assert_eq!(Route::Indicator(3).path(), "indicators/3/");
    /// ```
    pub fn path(self) -> String {
        match self {
            Self::Node(node) => ["plan/", node.id, "/"].concat(),
            Self::Indicator(number) => ["indicators/", &number.to_string(), "/"].concat(),
            _ => {
                let fixed = FIXED.iter().find(|(_, route)| *route == self);
                fixed.map_or("404.html", |(path, _)| path).to_owned()
            }
        }
    }

    /// The page at an address relative to the site, with or without slashes around it.
    pub fn parse(path: &str) -> Self {
        let folder = path.strip_suffix("index.html").filter(|f| f.is_empty() || f.ends_with('/'));
        let path = folder.unwrap_or(path).trim_matches('/');
        let fixed = FIXED.iter().find(|(fixed, _)| fixed.trim_end_matches('/') == path);
        if let Some((_, route)) = fixed {
            return *route;
        }
        let node = || plan::find(path.strip_prefix("plan/")?).filter(|node| node.has_page());
        let indicator = || {
            let asked = path.strip_prefix("indicators/")?;
            plan::indicators().iter().find(|indicator| indicator.number.to_string() == asked)
        };
        match (node(), indicator()) {
            (Some(node), _) => Self::Node(node),
            (_, Some(indicator)) => Self::Indicator(indicator.number),
            _ => Self::NotFound,
        }
    }

    /// Every page, in the site's order; the last is the one for unknown addresses.
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::Overview, Self::Plan];
        all.extend(plan::nodes().filter(|node| node.has_page()).map(Self::Node));
        all.extend([Self::Whole, Self::Measures, Self::Names, Self::Glossary, Self::Indicators]);
        all.extend(plan::indicators().iter().map(|i| Self::Indicator(i.number)));
        all.extend([Self::WhatIf, Self::Compare, Self::Search, Self::Method]);
        all.extend([Self::Data, Self::About, Self::Accessibility, Self::NotFound]);
        all
    }
}

/// A place in the site: a page and, on it, an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub route: Route,
    /// What the page should show, as a query without its question mark.
    pub query: String,
    /// The item, as a fragment without its `#`.
    pub fragment: String,
}

impl From<Route> for Place {
    fn from(route: Route) -> Self {
        Self { route, query: String::new(), fragment: String::new() }
    }
}

impl From<NodeRef> for Place {
    /// Where a node is shown: on its own page, or on its parent's.
    fn from(node: NodeRef) -> Self {
        let page = node.page();
        let fragment = if page == node { String::new() } else { node.id.to_owned() };
        Self { fragment, ..Route::Node(page).into() }
    }
}

impl From<MeasureRef> for Place {
    /// A measure stands on the page of its item.
    fn from(measure: MeasureRef) -> Self {
        Self { fragment: measure.id(), ..Route::Node(measure.node.page()).into() }
    }
}

impl From<&'static Entity> for Place {
    fn from(entity: &'static Entity) -> Self {
        Self { fragment: entity.id.to_owned(), ..Route::Names.into() }
    }
}

impl From<&'static Term> for Place {
    fn from(term: &'static Term) -> Self {
        Self { fragment: term.id.to_owned(), ..Route::Glossary.into() }
    }
}

/// The address of a place, for a link.
pub fn href(to: impl Into<Place>) -> String {
    to.into().href()
}

impl Place {
    /// The address relative to the site; never empty, so that it can be used in a link. In the edition in one file it
    /// is behind a `#`.
    pub fn href(&self) -> String {
        let path = self.route.path();
        let mut href = if is_one_file() {
            ["#", &path].concat()
        } else if path.is_empty() {
            "./".to_owned()
        } else {
            path
        };
        if !self.query.is_empty() {
            href.push('?');
            href.push_str(&self.query);
        }
        if !self.fragment.is_empty() {
            href.push('#');
            href.push_str(&self.fragment);
        }
        href
    }
}

/// The previous and the next page in reading order, of the plan or of the indicators.
pub fn neighbours(route: Route) -> (Option<Route>, Option<Route>) {
    let node = |node: Option<NodeRef>| node.map(Route::Node);
    match route {
        Route::Plan => (None, node(plan::find("I"))),
        Route::Node(at) => (node(at.previous()).or(Some(Route::Plan)), node(at.next())),
        Route::Indicator(number) => {
            let at = |number: u8| plan::indicator(number).map(|i| Route::Indicator(i.number));
            (number.checked_sub(1).and_then(at), number.checked_add(1).and_then(at))
        }
        _ => (None, None),
    }
}
