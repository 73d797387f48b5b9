//! The examples for hosts say what the pages say.

use ip_plan::document::POLICY;
use std::fs;

#[test]
fn every_host_is_given_the_policy_of_the_pages() {
    let policy = format!("{POLICY}; frame-ancestors 'none'");
    for file in ["hosts/nginx.conf", "hosts/htaccess", "static/_headers"] {
        let text = fs::read_to_string(format!("src/browser/{file}")).expect("an example");
        assert!(text.contains(&policy), "{file}");
        for header in ["nosniff", "no-referrer", "camera=()", "max-age=31536000, immutable"] {
            // Hosts that read _headers cannot tell files by the form of their names.
            let known = header.starts_with("max-age") && file.ends_with("_headers");
            assert!(known || text.contains(header), "{file}: {header}");
        }
    }
}
