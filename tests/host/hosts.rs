//! The example configurations for hosts agree with the pages, and contain what each host needs.

use ip_plan::document::POLICY;
use std::fs;

fn example(file: &str) -> String {
    fs::read_to_string(format!("src/browser/{file}")).expect("an example")
}

#[test]
fn every_host_is_given_the_policy_of_the_pages() {
    let policy = format!("{POLICY}; frame-ancestors 'none'");
    for file in ["hosts/nginx.conf", "hosts/htaccess", "static/_headers"] {
        let text = example(file);
        assert!(text.contains(&policy), "{file}");
        for header in ["nosniff", "no-referrer", "camera=()", "max-age=31536000, immutable"] {
            // Into _headers the build writes each name with a hash, since its rules know no form of names.
            let known = header.starts_with("max-age") && file.ends_with("_headers");
            assert!(known || text.contains(header), "{file}: {header}");
        }
    }
}

/// The rules of `_headers`: an address, and the headers of what is there.
fn rules(text: &str) -> Vec<(&str, Vec<(&str, &str)>)> {
    let mut rules: Vec<(&str, Vec<_>)> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            Some(header) => {
                let (_, headers) = rules.last_mut().expect("an address first");
                headers.push(header.split_once(": ").expect("a name and a value"));
            }
            None => rules.push((line, Vec::new())),
        }
    }
    rules
}

/// Where several rules speak of one header, Cloudflare joins what they say, and a browser is told two things.
#[test]
fn no_two_rules_of_headers_that_meet_speak_of_the_same() {
    let text = example("static/_headers");
    let rules = rules(&text);
    let (everywhere, of_all) = &rules[0];
    assert_eq!(*everywhere, "/*");
    for (address, headers) in &rules[1..] {
        assert!(!address.contains(['*', ':']), "{address} may meet others");
        for (name, _) in headers {
            assert!(of_all.iter().all(|(other, _)| other != name), "{address}: {name}");
        }
    }
    // The build speaks of this one, for each name with a hash.
    assert!(!text.contains("Cache-Control:"));
    // What Cloudflare takes: 100 rules, those of the build among them, and so many characters in a line.
    assert!(rules.len() < 50 && text.lines().all(|line| line.len() <= 2000));
}

/// Cloudflare sends whoever asks for `ip-plan.html` on to `ip-plan`.
#[test]
fn the_one_file_is_a_download_at_both_its_addresses() {
    let text = example("static/_headers");
    let rules = rules(&text);
    for address in ["/ip-plan.html", "/ip-plan"] {
        let (_, headers) = rules.iter().find(|(at, _)| *at == address).expect(address);
        let expected = ("Content-Disposition", "attachment; filename=\"ip-plan.html\"");
        assert_eq!(headers[..], [expected], "{address}");
    }
}

/// Debian's Apache takes `.gz` for a type of its own and `.br` for Breton, and `mod_deflate` compresses what does not
/// say early that it is compressed: either way no browser would show the page.
#[test]
fn a_compressed_copy_goes_out_as_what_it_is_a_copy_of() {
    let text = example("hosts/htaccess");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    for line in
        ["RemoveType .gz", "RemoveLanguage .br", "AddEncoding br .br", "AddEncoding gzip .gz"]
    {
        assert!(lines.contains(&line), "{line}");
    }
    assert!(!text.contains("Header set Content-Encoding"), "too late for mod_deflate");
    // Whoever keeps answers for several has to know, also of the file itself.
    let kinds = r"\.(html|css|js|wasm|json|csv|svg|txt|xml)";
    assert!(lines.contains(&format!(r#"<FilesMatch "{kinds}(\.br|\.gz)?$">"#).as_str()));
    for copy in ["br", "gz"] {
        let rule = format!("RewriteRule {kinds}$ %{{REQUEST_URI}}.{copy} [L]");
        assert!(lines.contains(&rule.as_str()), "{rule}");
    }
}

/// Who asks for `https://…/plan` must not be sent to `http://…/plan/`.
#[test]
fn nginx_sends_nobody_from_https_to_http() {
    assert!(example("hosts/nginx.conf").contains("\n    absolute_redirect off;\n"));
}
