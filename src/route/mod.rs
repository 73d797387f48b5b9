//! Addresses: a closed list of pages, and where in the site each of them is.

mod edition;
mod head;
mod query;

pub use edition::{become_one_file, is_one_file};
pub use head::{SITE, address, description, title};
pub use query::{decoded, field, with_field};

use crate::plan::{self, Entity, MeasureRef, NodeRef, Term};

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The way in.
    Overview,
    /// The document: its front matter and contents.
    Plan,
    /// The outline with all its measures on one page, to be read through or printed.
    Whole,
    /// A part, section, task or special column.
    Node(NodeRef),
    /// All measures, to be filtered.
    Measures,
    /// What is found for words.
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
    /// For whom the site works, as far as that was tested.
    Accessibility,
    /// No page of this site.
    NotFound,
}

impl Route {
    /// The address below the site's own, with no slash before it: empty, or ending in a slash.
    ///
    /// ```
    /// # use ip_plan::route::Route;
    /// assert_eq!(Route::Overview.path(), "");
    /// assert_eq!(Route::Indicator(3).path(), "indicators/3/");
    /// ```
    pub fn path(self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Plan => "plan/".to_owned(),
            Self::Whole => "plan/whole/".to_owned(),
            Self::Node(node) => format!("plan/{}/", node.id),
            Self::Indicators => "indicators/".to_owned(),
            Self::Indicator(number) => format!("indicators/{number}/"),
            Self::WhatIf => "what-if/".to_owned(),
            Self::Compare => "compare/".to_owned(),
            Self::Measures => "measures/".to_owned(),
            Self::Search => "search/".to_owned(),
            Self::Names => "names/".to_owned(),
            Self::Glossary => "glossary/".to_owned(),
            Self::Method => "method/".to_owned(),
            Self::Data => "data/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::Accessibility => "accessibility/".to_owned(),
            Self::NotFound => "404.html".to_owned(),
        }
    }

    /// The page at an address below the site's own, with or without slashes around it.
    pub fn parse(path: &str) -> Self {
        let folder = path.strip_suffix("index.html").filter(|f| f.is_empty() || f.ends_with('/'));
        let mut segments = folder.unwrap_or(path).trim_matches('/').split('/');
        match (segments.next().unwrap_or_default(), segments.next(), segments.next()) {
            ("", None, None) => Self::Overview,
            ("plan", None, None) => Self::Plan,
            ("plan", Some("whole"), None) => Self::Whole,
            ("plan", Some(id), None) => match plan::find(id) {
                Some(node) if node.has_page() => Self::Node(node),
                _ => Self::NotFound,
            },
            ("indicators", None, None) => Self::Indicators,
            ("indicators", Some(number), None) => match plan::indicators()
                .iter()
                .find(|indicator| indicator.number.to_string() == number)
            {
                Some(indicator) => Self::Indicator(indicator.number),
                None => Self::NotFound,
            },
            ("what-if", None, None) => Self::WhatIf,
            ("compare", None, None) => Self::Compare,
            ("measures", None, None) => Self::Measures,
            ("search", None, None) => Self::Search,
            ("names", None, None) => Self::Names,
            ("glossary", None, None) => Self::Glossary,
            ("method", None, None) => Self::Method,
            ("data", None, None) => Self::Data,
            ("about", None, None) => Self::About,
            ("accessibility", None, None) => Self::Accessibility,
            _ => Self::NotFound,
        }
    }

    /// Every page, in the order of the site; the last is the one for unknown addresses.
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
    /// What the page is to show, as a query without its question mark.
    pub query: String,
    /// The item, as a fragment without its hash.
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
    /// The address relative to the site's own; never empty, so that it may stand in a link. In the edition of one
    /// file it stands behind a hash.
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

/// The pages before and after one in reading order: of the plan, or of the indicators.
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
