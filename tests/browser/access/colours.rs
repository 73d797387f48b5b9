//! Forced colours, and reduced motion.

use super::prefers;
use crate::harness::{Outcome, at_one_address, one_of_each_kind};

/// Whether two elements can be told apart by how they are drawn.
const DIFFER: &str = "const style = it => { const s = getComputedStyle(document.querySelector(it)); \
     return [s.fill, s.stroke, s.strokeDasharray, s.color, s.textDecorationLine, s.fontWeight, s.borderColor].join() }; \
     return style(arguments_[0]) !== style(arguments_[1])";

#[test]
fn in_forced_colours_what_differs_is_told_apart() -> Outcome {
    /// A page and two things on it.
    const PAIRS: [(&str, &str, &str); 7] = [
        ("indicators/4/?v=1&pace=80", ".dots .there", ".dots .short"),
        ("indicators/4/?v=1&pace=80", ".chart path.yours", ".chart .plan"),
        ("what-if/?v=1&pace=90&own=2:120", "#chart-2 .filled", "#chart-2 .diamond"),
        ("what-if/?v=1&pace=90&own=2:120", "#chart-1 polyline.yours", "#chart-1 .plan"),
        ("?family=rules", ".families [data-pick=rules]", ".families [data-pick=learning]"),
        ("compare/", "[data-column=a] .stem", "[data-column=b] .stem"),
        ("what-if/", ".top nav a[aria-current]", ".top nav a:first-child"),
    ];
    at_one_address(async |page| {
        prefers(page, &[("forced-colors", "active")]).await?;
        for (path, one, other) in PAIRS {
            page.open(path).await?;
            if path == "compare/" {
                page.click(".forms button:last-child").await?;
            }
            page.holds(&format!("!!document.querySelector('{one}')")).await?;
            let script = format!("const arguments_ = ['{one}', '{other}']; {DIFFER}");
            assert_eq!(page.run(&script).await?, true, "{path}: {one} is drawn as {other}");
        }
        Ok(())
    })
}

#[test]
fn where_motion_is_not_wanted_nothing_moves_by_itself() -> Outcome {
    let moving = "[...document.querySelectorAll('*')].filter(it => { const s = getComputedStyle(it); \
         return s.animationName !== 'none' || s.transitionDuration.split(', ').some(time => time !== '0s') \
         || s.scrollBehavior === 'smooth' }).map(it => `${it.localName}.${it.getAttribute('class')}`)";
    at_one_address(async |page| {
        prefers(page, &[("prefers-reduced-motion", "reduce")]).await?;
        for path in one_of_each_kind() {
            page.open(path).await?;
            page.becomes(moving, Vec::<String>::new()).await?;
        }
        Ok(())
    })
}
