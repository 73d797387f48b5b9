//! What differs from the plan: a line that stays in view, and a full list.

use super::supposed::{differences, in_words};
use crate::scenario::Timeline;
use crate::ui::element::{Element, element};

/// A sentence that follows each move; the list waits until the lever is released.
pub(super) fn differs(timeline: &Timeline) -> Element {
    let (now, settled) = (timeline.now(), timeline.settled());
    let sentence = element("p.scenario")
        .with(element("bdi").set("data-part", "scenario").words(in_words(now)));
    let is_plan = settled.is_plan();
    let sentence = if is_plan { sentence.set("data-plan", "yes") } else { sentence };
    // One alone can be longer than the line.
    let list = (!is_plan).then(|| {
        let found = differences(settled);
        let count = match found.len() {
            1 => "1 difference".to_owned(),
            many => [&*many.to_string(), " differences"].concat(),
        };
        let items = found.into_iter().map(|difference| element("li").words(difference));
        element("details.menu")
            .with(element("summary").words(count))
            .with(element("div").with(element("ul").each(items)))
    });
    let lead = element("p.lead").text(if is_plan { "" } else { "Differs from the plan: " });
    element("div.differs").with(lead).with(sentence).place(list)
}
