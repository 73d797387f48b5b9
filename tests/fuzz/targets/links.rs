#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| ip_plan_fuzz::links(&ip_plan_fuzz::text(bytes)));
