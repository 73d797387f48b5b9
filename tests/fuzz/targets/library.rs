#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| ip_plan_fuzz::library(&ip_plan_fuzz::text(bytes)));
