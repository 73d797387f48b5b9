//! Pieces for any page: how elements and components are built and hydrated, and the drawn parts such as levers and
//! charts.

pub mod bands;
pub mod component;
pub mod dumbbell;
pub mod element;
pub mod hooks;
pub mod icon;
pub mod island;
pub mod lever;
pub mod math;
pub mod outline_rail;
mod pin_letters;
pub mod scroll_box;
pub mod small_chart;
pub mod sparkline;
pub mod static_part;
pub mod target;
