//! What a page says of itself to machines.

use crate::plan;
use crate::route::{self, Route, SITE};
use std::fmt::Write as _;

/// Description, canonical address, link preview and structured data of a page.
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

/// The page as schema.org describes pages: what it is about, in which language, under which licence.
fn linked_data(route: Route, address: Option<&str>) -> String {
    let document = plan::document();
    let kind = match route {
        Route::Overview => "WebSite",
        Route::Indicators | Route::Indicator(_) => "Dataset",
        Route::About => "AboutPage",
        _ => "WebPage",
    };
    let url = address.map_or_else(String::new, |a| {
        format!("\"url\":{},", quoted(&format!("{a}{}", route.path())))
    });
    format!(
        "{{\"@context\":\"https://schema.org\",\"@type\":\"{kind}\",{url}\"name\":{},\"description\":{},\"inLanguage\":\"en-GB\",\"license\":\"https://creativecommons.org/licenses/by/4.0/\",\"isAccessibleForFree\":true,\"about\":{{\"@type\":\"Legislation\",\"name\":{},\"legislationIdentifier\":{},\"legislationDate\":{},\"legislationPassedBy\":{{\"@type\":\"GovernmentOrganization\",\"name\":{}}}}}}}",
        quoted(&route::title(route)),
        quoted(route::description(route)),
        quoted(document.title),
        quoted(document.number),
        quoted(document.date_iso),
        quoted(document.issuer),
    )
}

/// A JSON string that may stand in a script element.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '<' => out.push_str("\\u003c"),
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// Text that may stand in an element or a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
