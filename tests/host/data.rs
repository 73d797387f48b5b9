//! The shipped outline is the plan as printed, complete and in order.

use ip_plan::plan::{self, Level, NodeRef};

/// Every item of the plan, a line each: its id, and its title as printed where it has one.
const TITLES: &str = include_str!("titles.txt");

fn printed() -> Vec<(&'static str, Option<&'static str>)> {
    let line = |line: &'static str| {
        line.split_once(' ').map_or((line, None), |(id, title)| (id, Some(title)))
    };
    TITLES.lines().map(line).collect()
}

fn node(id: &str) -> NodeRef {
    plan::find(id).unwrap_or_else(|| panic!("the plan has no {id}"))
}

fn count(level: Level) -> usize {
    plan::nodes().filter(|node| node.level == level).count()
}

#[test]
fn every_item_stands_in_printed_order_under_its_printed_title() {
    let mut shipped = plan::nodes();
    for (line, (id, title)) in (1..).zip(printed()) {
        let node = shipped.next().unwrap_or_else(|| panic!("{id} and all after it is missing"));
        assert_eq!((node.id, node.title), (id, title), "titles.txt, line {line}");
    }
    let more: Vec<&str> = shipped.map(|node| node.id).collect();
    assert!(more.is_empty(), "the plan has no {more:?}");
}

#[test]
fn the_plan_has_as_many_items_of_each_level_as_were_printed() {
    let counts = [
        (Level::Part, 6),
        (Level::Background, 3),
        (Level::Section, 20),
        (Level::Principle, 4),
        (Level::Goal, 3),
        (Level::Task, 39),
        (Level::SpecialColumn, 9),
        (Level::Project, 28),
    ];
    for (level, expected) in counts {
        assert_eq!(count(level), expected, "{level:?}");
    }
    assert_eq!(plan::nodes().count(), 112);
}

#[test]
fn each_special_column_is_known_to_stand_after_its_printed_task() {
    let expected = [
        ("SC1", "IV.i.2"),
        ("SC2", "IV.ii.7"),
        ("SC3", "IV.iii.1"),
        ("SC4", "IV.v.3"),
        ("SC5", "IV.vi.5"),
        ("SC6", "IV.vii.2"),
        ("SC7", "V.i.3"),
        ("SC8", "V.ii.2"),
        ("SC9", "V.iv.2"),
    ];
    let found: Vec<(&str, &str)> =
        plan::nodes().filter_map(|node| node.follows.map(|task| (node.id, task.id))).collect();
    assert_eq!(found, expected);
    for (column, task) in expected {
        assert_eq!(node(column).parent, node(task).parent, "{column} is of the section of {task}");
    }
}

#[test]
fn the_document_is_named_numbered_and_dated_as_printed() {
    let document = plan::document();
    let title = "National Plan for Protection and Application of Intellectual Property Rights During the Period of the Thirteenth Five-year Plan";
    assert_eq!(document.title, title);
    assert_eq!(
        document.circular,
        format!("Circular of the State Council on Printing and Issuing the {title}")
    );
    assert_eq!(document.number, "G. F. [2016] No. 86");
    assert_eq!(document.issuer, "State Council");
    assert_eq!((document.date, document.date_iso), ("December 30, 2016", "2016-12-30"));
    assert!(document.official_text.starts_with("https://www.gov.cn/"));
}

#[test]
fn a_node_stands_under_the_one_that_its_id_names() {
    for node in plan::nodes() {
        let above = match node.level {
            Level::Part => None,
            // A column's id does not tell its section; that is tested with the columns.
            Level::SpecialColumn => continue,
            _ => node.id.rsplit_once('.').map(|(above, _)| above),
        };
        assert_eq!(node.parent.map(|parent| parent.id), above, "{}", node.id);
    }
}

#[test]
fn parents_children_parts_and_ancestors_agree() {
    for node in plan::nodes() {
        for child in node.children() {
            assert_eq!(child.parent, Some(node), "{} under {}", child.id, node.id);
            assert!(child > node, "{} stands before its parent", child.id);
        }
        if let Some(parent) = node.parent {
            assert!(parent.children().contains(&node), "{} is lost", node.id);
        }
        let mut way = node.ancestors();
        way.push(node);
        assert_eq!(way[0], node.part(), "{}", node.id);
        assert_eq!(node.part().level, Level::Part, "{}", node.id);
        assert!(
            way.windows(2).all(|pair| pair[1].parent == Some(pair[0])),
            "the way down to {}",
            node.id
        );
    }
}

#[test]
fn items_of_one_level_are_numbered_from_one_under_their_parent() {
    for parent in plan::nodes() {
        for level in [Level::Section, Level::Task, Level::Principle, Level::Goal, Level::Project] {
            let numbers =
                parent.children().into_iter().filter(|n| n.level == level).map(|n| n.number);
            assert!(
                numbers
                    .eq((1..)
                        .take(parent.children().into_iter().filter(|n| n.level == level).count())),
                "the {level:?}s of {}",
                parent.id
            );
        }
    }
    let columns = plan::nodes().filter(|n| n.level == Level::SpecialColumn).map(|n| n.number);
    assert!(columns.eq(1..=9), "columns are numbered through the whole plan");
}

#[test]
fn every_item_has_a_page_or_a_place_on_its_parents() {
    for node in plan::nodes() {
        let page = node.page();
        assert!(page.has_page(), "{} leads to {}, which is no page", node.id, page.id);
        assert!(page == node || Some(page) == node.parent, "{}", node.id);
    }
    let pages = plan::nodes().filter(|node| node.has_page()).count();
    assert_eq!(pages, 6 + 20 + 39 + 9);
}

#[test]
fn next_walks_every_page_once_in_printed_order_and_previous_walks_back() {
    let pages: Vec<NodeRef> = plan::nodes().filter(|node| node.has_page()).collect();
    let forward: Vec<NodeRef> =
        std::iter::successors(Some(pages[0]), |page| page.next()).take(1000).collect();
    assert_eq!(forward, pages);
    let last = pages[pages.len() - 1];
    let mut back: Vec<NodeRef> =
        std::iter::successors(Some(last), |page| page.previous()).take(1000).collect();
    back.reverse();
    assert_eq!(back, pages);
    assert_eq!((pages[0].id, last.id), ("I", "VI.iii"));
}
