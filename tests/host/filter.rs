//! The filter of measures: what it matches, counts, writes to an address, and says if nothing matches.

use ip_plan::filter::{Facet, Filter, Order, clash};
use ip_plan::plan::{self, Axis, MeasureRef};
use proptest::prelude::*;
use std::cmp::Reverse;

/// Whether a measure answers, worked out from the tags' own list and not from bits.
fn answers(filter: &Filter, measure: MeasureRef) -> bool {
    Facet::ALL.into_iter().all(|facet| {
        let chosen: Vec<usize> =
            filter.choices().filter(|(other, _)| *other == facet).map(|(_, at)| at).collect();
        chosen.is_empty() || chosen.into_iter().any(|at| has(facet, at, measure))
    })
}

fn has(facet: Facet, at: usize, measure: MeasureRef) -> bool {
    let id = facet.choice_id(at);
    match facet {
        Facet::Part => measure.node.part().id == id,
        Facet::Tags(Axis::Right) if id == "none" => measure.tags(Axis::Right).next().is_none(),
        Facet::Tags(axis) => measure.tags(axis).any(|tag| tag.id == id),
    }
}

fn filters() -> impl Strategy<Value = Filter> {
    let picks = proptest::collection::vec((0..Facet::ALL.len(), 0..32_usize), 0..6);
    (picks, any::<bool>()).prop_map(|(picks, strength)| {
        let mut filter = Filter::default();
        for (facet, at) in picks {
            filter.toggle(Facet::ALL[facet], at);
        }
        filter.order = if strength { Order::Strength } else { Order::Plan };
        filter
    })
}

proptest! {
    #[test]
    fn an_address_gives_the_filter_back(filter in filters()) {
        prop_assert_eq!(Filter::read(&filter.write()), filter);
    }

    #[test]
    fn what_is_listed_is_what_answers(filter in filters()) {
        let mut listed = filter.measures();
        listed.sort_unstable();
        let expected: Vec<_> = plan::measures().filter(|m| answers(&filter, *m)).collect();
        prop_assert_eq!(listed, expected);
    }

    #[test]
    fn each_count_is_what_the_list_would_be(filter in filters()) {
        for facet in Facet::ALL {
            for (at, count) in filter.counts(facet).into_iter().enumerate() {
                let mut only = filter.clone();
                only.set(facet, 1 << at);
                prop_assert_eq!(only.measures().len(), usize::from(count));
            }
        }
    }

    #[test]
    fn any_text_is_an_address(text in ".{0,80}") {
        let filter = Filter::read(&text);
        prop_assert_eq!(Filter::read(&filter.write()), filter);
    }

    #[test]
    fn a_clash_is_named_where_nothing_answers_and_only_there(filter in filters()) {
        let clashes = clash(&filter);
        prop_assert_eq!(clashes.is_empty(), !filter.measures().is_empty());
        let place = |facet| Facet::ALL.iter().position(|other| *other == facet);
        let most_first = clashes.is_sorted_by_key(|clash| (Reverse(clash.without), place(clash.facet)));
        prop_assert!(most_first);
        for clash in clashes {
            let mut without = filter.clone();
            without.set(clash.facet, 0);
            prop_assert_eq!(without.measures().len(), usize::from(clash.without));
        }
    }
}

#[test]
fn the_facet_that_frees_most_stands_first_and_equals_as_offered() {
    let clashes = clash(&Filter::read("action=study&right=patent&actor=legislature"));
    let freed: Vec<_> = clashes.iter().map(|clash| (clash.facet.id(), clash.without)).collect();
    assert_eq!(freed, [("action", 1), ("actor", 1), ("right", 0)]);
}

#[test]
fn the_table_counts_each_crossing_as_the_list_does() {
    for filter in
        [Filter::default(), Filter::read("actor=courts"), Filter::read("part=V&action=train")]
    {
        let mut others = filter.clone();
        others.set(Facet::ACTION, 0);
        others.set(Facet::RIGHT, 0);
        let (rows, columns) = (filter.table_rows(), filter.table_columns());
        for (action, row) in filter.table().into_iter().enumerate() {
            let mut of_row = others.clone();
            of_row.toggle(Facet::ACTION, action);
            assert_eq!(of_row.measures().len(), usize::from(rows[action]));
            for (right, count) in row.into_iter().enumerate() {
                let mut cell = of_row.clone();
                cell.toggle(Facet::RIGHT, right);
                assert_eq!(cell.measures().len(), usize::from(count));
            }
        }
        for (right, count) in columns.into_iter().enumerate() {
            let mut of_column = others.clone();
            of_column.toggle(Facet::RIGHT, right);
            assert_eq!(of_column.measures().len(), usize::from(count));
        }
        assert_eq!(others.measures().len(), usize::from(rows[rows.len() - 1]));
    }
}

#[test]
fn by_strength_the_firmest_stand_first_and_equals_in_plan_order() {
    let mut filter = Filter::default();
    filter.order = Order::Strength;
    let listed = filter.measures();
    assert_eq!(listed.len(), plan::measures().len());
    let step = |m: &MeasureRef| m.mask(Axis::Strength).trailing_zeros();
    assert!(listed.is_sorted_by(|a, b| (step(b), *a) <= (step(a), *b) || step(a) > step(b)));
}

#[test]
fn what_an_address_holds_that_is_not_known_is_passed_over() {
    let filter =
        Filter::read("action=build,fly&colour=red&right=patent%2Ctrademark&&=&order=random");
    assert_eq!(filter.write(), "action=build&right=patent,trademark");
    assert_eq!(Filter::read("action=build,build").write(), "action=build");
    assert_eq!(
        Filter::read_all("right=patent%2ctrademark"),
        (Filter::read("right=patent,trademark"), true)
    );
}

#[test]
fn what_is_passed_over_is_known_to_be() {
    for query in
        ["", "right=patent", "right=", "right=patent%2Ctrademark", "order=x", "colour=red&q=a"]
    {
        assert!(Filter::read_all(query).1, "{query}");
    }
    for query in ["right=pate", "part=IX", "action=nonsense", "right=patent,pate"] {
        assert!(!Filter::read_all(query).1, "{query}");
    }
}

#[test]
fn a_choice_that_is_not_there_changes_nothing() {
    let mut filter = Filter::default();
    filter.toggle(Facet::Part, 4);
    filter.toggle(Facet::RIGHT, 31);
    assert!(filter.is_empty());
    assert_eq!(filter.measures().len(), 601);
}
