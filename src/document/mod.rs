//! A page as a file: the page that the components draw, in its frame and with a head of its own. Host only.

mod about_page;
pub mod data;

use crate::app;
use crate::route::{self, Route};
use std::fmt::Write as _;

/// What a page may load and run: its own files, and nothing inline. `blob:` is for a chart that the reader saves as a
/// picture, which is an image made by the page.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ip-plan";

/// The licence of our own words and of the data.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The placeholders of the frame that pages replace.
const MARKS: [&str; 4] = [
    "<base href=\"/\">",
    "<title>The IP Plan 2016–2020</title>",
    "<!-- head -->",
    "<div id=\"app\"></div>",
];

/// How many folders deep an unknown address may lie for its page to find the site's files.
const DEEPEST: usize = 5;

/// What all pages share.
#[derive(Debug)]
pub struct Site {
    frame: String,
    address: Option<String>,
}

impl Site {
    /// A site in a frame, with the address at which it will be published, if that is known.
    ///
    /// # Errors
    ///
    /// If the frame lacks a placeholder, or the address is not one.
    pub fn new(frame: &str, address: Option<String>) -> Result<Self, String> {
        for mark in MARKS {
            if frame.matches(mark).count() != 1 {
                return Err(format!("the frame must hold {mark} once"));
            }
        }
        if let Some(address) = &address
            && !((address.starts_with("https://") || address.starts_with("http://"))
                && address.ends_with('/')
                && !address.contains(['"', '<', '>', '&', ' ', '?', '#']))
        {
            return Err(format!(
                "{address} is no address of a site: it begins with https:// and ends with a slash"
            ));
        }
        Ok(Self { frame: frame.to_owned(), address })
    }

    /// A page as a complete file.
    pub fn page(&self, route: Route) -> String {
        let path = route.path();
        let base = match route {
            Route::NotFound => String::new(),
            Route::Overview => based("./"),
            _ => based(&"../".repeat(path.matches('/').count())),
        };
        let page = self.filled([
            base,
            format!("<title>{}</title>", about_page::escaped(&route::title(route))),
            about_page::tags(route, self.address.as_deref()),
            format!("<div id=\"app\" data-route=\"{path}\">{}</div>", body(route)),
        ]);
        if route == Route::NotFound { self.anywhere(&page) } else { page }
    }

    /// The page in which the program draws any other when there is no network. It has no route, so the program does not
    /// take its content for a drawn page.
    pub fn shell(&self) -> String {
        self.filled([
            based("./"),
            format!("<title>{}</title>", route::SITE),
            "<meta name=\"robots\" content=\"noindex\">".to_owned(),
            "<div id=\"app\"><main id=\"main\"><h1>Offline</h1>\n<p>This page is drawn from what this device keeps. If nothing more appears, the <a href=\"./\">overview</a> can be read.</p></main></div>"
                .to_owned(),
        ])
    }

    /// The edition in one file, which opens on the overview. Its frame holds everything that the pages of a site load,
    /// and a policy that allows just that.
    ///
    /// From this call on, this program draws all pages for that edition.
    pub fn one_file(&self) -> String {
        route::become_one_file();
        self.marked([
            String::new(),
            format!("<title>{}</title>", about_page::escaped(&route::title(Route::Overview))),
            "<meta name=\"robots\" content=\"noindex\">".to_owned(),
            format!(
                "<div id=\"app\" data-route=\"\" data-one-file>{}</div>\n<noscript><p>This file needs script for all its pages but this one.</p></noscript>",
                body(Route::Overview)
            ),
        ])
    }

    /// The frame with the site's policy, its placeholders replaced.
    fn filled(&self, [base, title, head, app]: [String; 4]) -> String {
        let policy =
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n{head}");
        self.marked([base, title, policy, app])
    }

    fn marked(&self, texts: [String; 4]) -> String {
        let mut page = self.frame.clone();
        for (mark, text) in MARKS.into_iter().zip(texts) {
            page = page.replacen(mark, &text, 1);
        }
        page
    }

    /// The page for unknown addresses is served at any depth, so it tries each depth for the site's files.
    fn anywhere(&self, page: &str) -> String {
        let ups: Vec<String> = (0..=DEEPEST).map(|depth| "../".repeat(depth)).collect();
        let mut out = String::with_capacity(page.len() + 1000);
        for line in page.lines().filter(|line| !line.is_empty()) {
            if let Some(style) = line.strip_prefix("<link rel=\"stylesheet\" href=\"") {
                for up in &ups {
                    let _ = writeln!(out, "<link rel=\"stylesheet\" href=\"{up}{style}");
                }
            } else if line.starts_with("<script src") || line.starts_with("<link ") {
                // The one script below loads what there is to load.
            } else if line.starts_with("<script type=\"module\"") {
                for up in &ups {
                    let _ = writeln!(out, "<script src=\"{up}not-found.js\" defer></script>");
                }
            } else {
                out += line;
                out.push('\n');
            }
        }
        let begins = self.address.as_ref().map_or_else(String::new, |address| {
            format!("<noscript><p>The site begins at <a href=\"{address}\">{address}</a>.</p></noscript>\n")
        });
        out.replace("</body>", &format!("{begins}</body>"))
    }

    /// The full address of every page, for search engines; `None` if the site's own is not known.
    pub fn map(&self) -> Option<String> {
        let address = self.address.as_ref()?;
        let mut map = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        );
        for route in Route::all().into_iter().filter(|route| *route != Route::NotFound) {
            let _ = writeln!(map, "<url><loc>{address}{}</loc></url>", route.path());
        }
        Some(map + "</urlset>\n")
    }

    /// What robots may read: everything.
    pub fn robots(&self) -> String {
        let map = self
            .address
            .as_ref()
            .map_or_else(String::new, |a| format!("Sitemap: {a}sitemap.xml\n"));
        format!("User-agent: *\nAllow: /\n{map}")
    }
}

fn based(on: &str) -> String {
    format!("<base href=\"{on}\">")
}

/// The page as its components draw it, before any query is known.
pub fn body(route: Route) -> String {
    pollster::block_on(app::render_page(route))
}
