//! The properties of the fuzzer, checked here on every seed: good links and files, and each input that once failed.

use crate::holds;
use std::path::Path;

fn each_seed(of: &str, holds: fn(&str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds").join(of);
    let seeds = std::fs::read_dir(&folder).expect("a folder of seeds");
    let mut paths: Vec<_> = seeds.map(|seed| seed.expect("a seed").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no seeds for {of}");
    for path in paths {
        println!("{}", path.display());
        holds(&holds::text(&std::fs::read(&path).expect("a seed")));
    }
}

#[test]
fn every_seed_of_addresses_holds() {
    each_seed("address", holds::address);
}

#[test]
fn every_seed_of_json_holds() {
    each_seed("json", holds::json);
}

#[test]
fn every_seed_of_files_and_stored_state_holds() {
    each_seed("library", holds::library);
}

#[test]
fn every_seed_of_links_holds() {
    each_seed("links", holds::links);
}

#[test]
fn every_seed_of_queries_holds() {
    each_seed("search", holds::search);
}
