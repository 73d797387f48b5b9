//! Tests that need no browser.

mod projection;
