//! The browser's program.

fn main() {
    #[cfg(target_arch = "wasm32")]
    ip_plan::app::start();
}
