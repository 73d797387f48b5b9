//! The search.

use ip_plan::filter::Facet;
use ip_plan::plan;
use ip_plan::route::{field, with_field};
use ip_plan::search::{Answer, Entry, Marks, index};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// How many hits are looked at closely: a screen of them.
const SCREEN: usize = 12;

/// Any query finds things that there are, each once and the best first, and marks whole letters; what a link
/// carries of it finds the same.
pub fn search(query: &str) {
    let Answer { hits, marks, .. } = index().find(query);
    let mut found = BTreeSet::new();
    for (at, hit) in hits.iter().enumerate() {
        assert!(hit.score.is_finite() && hit.score > 0.0, "{}", hit.score);
        assert!(at == 0 || hits[at - 1].score >= hit.score, "a worse answer stands first");
        let id = id(hit.entry);
        assert!(all().contains(&id), "there is no {id:?}");
        assert!(found.insert(id), "{:?} twice", hit.entry);
    }
    for hit in hits.iter().take(SCREEN) {
        parted(&marks, hit.entry.name());
        if let Some(why) = hit.entry.why(&marks) {
            assert!(marks.hit(why));
            parted(&marks, why);
        }
    }
    parted(&marks, query);

    let asked = marks.asked();
    if !asked.is_empty() {
        let link = field(&with_field("", "q", asked), "q").unwrap_or_default();
        assert_eq!(link, asked);
        assert_eq!(Marks::of(&link), marks);
        assert_eq!(index().find(asked).hits, hits);
    }
    assert_eq!(index().find(&query.to_ascii_uppercase()).hits, hits, "in capitals");
}

/// The group of something that can be found, and its name in it.
type Id = (u8, String);

fn id(entry: Entry) -> Id {
    let id = match entry {
        Entry::Node(node) => node.id.to_owned(),
        Entry::Measure(measure) => measure.id(),
        Entry::Indicator(indicator) => indicator.number.to_string(),
        Entry::Entity(entity) => entity.id.to_owned(),
        Entry::Term(term) => term.id.to_owned(),
        Entry::Figure(figure) => figure.id.to_owned(),
        Entry::Choice(facet, at) => format!("{} {at}", facet.id()),
    };
    (entry.group() as u8, id)
}

/// Everything that the plan has.
fn all() -> &'static BTreeSet<Id> {
    static ALL: OnceLock<BTreeSet<Id>> = OnceLock::new();
    ALL.get_or_init(|| {
        let facets = Facet::ALL.into_iter();
        let choices = facets.flat_map(|facet| (0..facet.count()).map(move |at| (facet, at)));
        plan::nodes()
            .map(Entry::Node)
            .chain(plan::measures().map(Entry::Measure))
            .chain(plan::indicators().iter().map(Entry::Indicator))
            .chain(plan::entities().iter().map(Entry::Entity))
            .chain(plan::terms().iter().map(Entry::Term))
            .chain(plan::figures().iter().map(Entry::Figure))
            .chain(choices.map(|(facet, at)| Entry::Choice(facet, at)))
            .map(id)
            .collect()
    })
}

/// The pieces are the text, hits and others by turns.
fn parted(marks: &Marks, text: &str) {
    let pieces = marks.pieces(text);
    let whole: String = pieces.iter().map(|(piece, _)| *piece).collect();
    assert_eq!(whole, text);
    assert!(pieces.iter().all(|(piece, _)| !piece.is_empty()));
    assert!(pieces.windows(2).all(|pair| pair[0].1 != pair[1].1), "{pieces:?}");
}
