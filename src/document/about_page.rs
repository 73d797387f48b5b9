//! What a page tells machines about itself.

use super::LICENCE;
use crate::plan;
use crate::route::{self, Route, SITE};
use serde_json::json;
use std::fmt::Write as _;

/// The description, canonical address, link preview and structured data of a page.
pub(super) fn tags(route: Route, address: Option<&str>) -> String {
    let title = escaped(&route::title(route));
    let description = escaped(route::description(route));
    let kind = if route == Route::Overview { "website" } else { "article" };
    let mut tags = format!(
        "<meta name=\"description\" content=\"{description}\">\n<meta property=\"og:site_name\" content=\"{SITE}\">\n<meta property=\"og:type\" content=\"{kind}\">\n<meta property=\"og:title\" content=\"{title}\">\n<meta property=\"og:description\" content=\"{description}\">\n<meta property=\"og:locale\" content=\"en_GB\">\n"
    );
    if route == Route::NotFound {
        return tags + "<meta name=\"robots\" content=\"noindex\">";
    }
    if let Some(address) = address {
        let url = format!("{address}{}", route.path());
        let _ = write!(
            tags,
            "<link rel=\"canonical\" href=\"{url}\">\n<meta property=\"og:url\" content=\"{url}\">\n"
        );
    }
    let _ = write!(
        tags,
        "<script type=\"application/ld+json\">{}</script>",
        linked_data(route, address)
    );
    tags
}

/// The page in the terms of schema.org: what it is about, in which language, under which licence.
fn linked_data(route: Route, address: Option<&str>) -> String {
    let document = plan::document();
    let kind = match route {
        Route::Overview => "WebSite",
        Route::Indicators | Route::Indicator(_) => "Dataset",
        Route::About => "AboutPage",
        _ => "WebPage",
    };
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": route::title(route),
        "description": route::description(route),
        "inLanguage": "en-GB",
        "license": LICENCE,
        "isAccessibleForFree": true,
        "about": {
            "@type": "Legislation",
            "name": document.title,
            "legislationIdentifier": document.number,
            "legislationDate": document.date_iso,
            "legislationPassedBy": { "@type": "GovernmentOrganization", "name": document.issuer }
        }
    });
    if let Some(address) = address {
        data["url"] = json!([address, &route.path()].concat());
    }
    // In a script element no word may begin a tag.
    data.to_string().replace('<', "\\u003c")
}

/// Escapes text for an element or a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
