//! What can be found: the entries of the index, their groups, and the weighted texts of each.

use super::Marks;
use crate::filter::Facet;
use crate::plan::{self, Axis, Entity, Figure, Indicator, Level, MeasureRef, NodeRef, Term};

/// Something that can be found.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// An item of the outline.
    Node(NodeRef),
    /// A measure.
    Measure(MeasureRef),
    /// An indicator.
    Indicator(&'static Indicator),
    /// A law, body, programme …
    Entity(&'static Entity),
    /// A term of the glossary.
    Term(&'static Term),
    /// A figure of the background.
    Figure(&'static Figure),
    /// All measures with one tag.
    Choice(Facet, usize),
}

/// The group in which a result is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Indicators.
    Indicators,
    /// Parts, sections, tasks, special columns and projects.
    Places,
    /// Measures.
    Measures,
    /// Figures of the background.
    Figures,
    /// Laws, bodies, programmes.
    Names,
    /// Terms explained.
    Terms,
    /// Lists of measures by tag.
    Lists,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 7] = [
        Self::Indicators,
        Self::Places,
        Self::Measures,
        Self::Figures,
        Self::Names,
        Self::Terms,
        Self::Lists,
    ];

    /// Its heading.
    pub fn name(self) -> &'static str {
        [
            "Indicators",
            "Outline",
            "Measures",
            "Figures of the background",
            "Names",
            "Terms",
            "Lists of measures",
        ][self as usize]
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Node(a), Self::Node(b)) => a == b,
            (Self::Measure(a), Self::Measure(b)) => a == b,
            (Self::Indicator(a), Self::Indicator(b)) => a == b,
            (Self::Entity(a), Self::Entity(b)) => a.id == b.id,
            (Self::Term(a), Self::Term(b)) => a.id == b.id,
            (Self::Figure(a), Self::Figure(b)) => a.id == b.id,
            (Self::Choice(a, i), Self::Choice(b, j)) => (a, i) == (b, j),
            _ => false,
        }
    }
}

impl Entry {
    /// Everything, in the order of the groups and then of the plan.
    pub(super) fn all() -> Vec<Self> {
        let mut all: Vec<Self> = plan::indicators().iter().map(Self::Indicator).collect();
        all.extend(plan::nodes().map(Self::Node));
        all.extend(plan::measures().map(Self::Measure));
        all.extend(plan::figures().iter().map(Self::Figure));
        all.extend(plan::entities().iter().map(Self::Entity));
        all.extend(plan::terms().iter().map(Self::Term));
        for axis in Axis::ALL {
            let facet = Facet::Tags(axis);
            all.extend((0..axis.tags().len()).map(|at| Self::Choice(facet, at)));
        }
        all
    }

    /// The group in which it is listed.
    pub fn group(self) -> Group {
        match self {
            Self::Indicator(_) => Group::Indicators,
            Self::Node(_) => Group::Places,
            Self::Measure(_) => Group::Measures,
            Self::Entity(_) => Group::Names,
            Self::Term(_) => Group::Terms,
            Self::Figure(_) => Group::Figures,
            Self::Choice(..) => Group::Lists,
        }
    }

    /// Its name in a list of results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Indicator(indicator) => indicator.title,
            Self::Node(node) => node.heading(),
            Self::Measure(measure) => measure.says(),
            Self::Entity(entity) => entity.name,
            Self::Term(term) => term.term,
            Self::Figure(figure) => figure.says,
            Self::Choice(facet, at) => facet.choice(at),
        }
    }

    /// If its name has no hit, the sentence that has one; `None` if no text of its own has one.
    pub fn why(self, marks: &Marks) -> Option<&'static str> {
        if marks.hit(self.name()) {
            return None;
        }
        let mut why = None;
        fields(self, &mut |text, _| {
            if why.is_none() {
                why = text.split_inclusive(". ").find(|sentence| marks.hit(sentence));
            }
        });
        why
    }

    /// How much more it counts than a measure that matches equally well.
    pub(super) fn worth(self) -> f32 {
        match self {
            Self::Indicator(_) => 1.6,
            Self::Node(node) if node.level == Level::Project => 1.05,
            Self::Node(_) | Self::Entity(_) => 1.15,
            Self::Measure(_) | Self::Figure(_) => 1.0,
            Self::Term(_) => 1.1,
            Self::Choice(..) => 0.6,
        }
    }
}

/// The weight of a word in a title, in another name, in a text, and in the name of something linked to an entry whose
/// own text does not say it.
const NAME: f32 = 3.0;
const ALIAS: f32 = 2.0;
const TEXT: f32 = 1.0;
const JOINED: f32 = 0.4;

/// The names that measures and nodes are linked to but need not say, by their index in the plan.
#[derive(Debug)]
pub(super) struct Joined {
    measures: Vec<Vec<&'static str>>,
    nodes: Vec<(NodeRef, &'static str)>,
}

impl Joined {
    /// Reads names and terms once, not once for each measure.
    pub(super) fn new() -> Self {
        let mut measures = vec![Vec::new(); plan::measures().len()];
        let mut nodes = Vec::new();
        for entity in plan::entities() {
            for measure in &entity.measures {
                let names = &mut measures[measure.index()];
                names.push(entity.name);
                names.extend(entity.printed.iter().chain(&entity.aliases));
            }
            nodes.extend(entity.nodes.iter().map(|node| (*node, entity.name)));
        }
        for term in plan::terms() {
            for measure in &term.measures {
                let names = &mut measures[measure.index()];
                names.push(term.term);
                names.extend(&term.printed);
            }
        }
        Self { measures, nodes }
    }

    /// Calls back with the names that an entry is linked to.
    pub(super) fn names(&self, entry: Entry, tell: &mut dyn FnMut(&'static str, f32)) {
        match entry {
            Entry::Measure(measure) => {
                self.measures[measure.index()].iter().for_each(|name| tell(name, JOINED));
            }
            Entry::Node(node) => {
                let names = self.nodes.iter().filter(|(other, _)| *other == node);
                names.for_each(|(_, name)| tell(name, JOINED));
            }
            _ => {}
        }
    }
}

/// Calls back with each text of an entry and the weight of its words.
pub(super) fn fields(entry: Entry, tell: &mut dyn FnMut(&'static str, f32)) {
    match entry {
        Entry::Indicator(indicator) => {
            tell(indicator.title, NAME);
            tell(indicator.name, ALIAS);
            tell(indicator.chart_title, ALIAS);
            for alias in indicator.aliases {
                tell(alias, ALIAS);
            }
            tell(indicator.counts, TEXT);
            // It names the added value, too.
            tell(indicator.why, TEXT);
        }
        Entry::Node(node) => {
            if let Some(title) = node.title {
                tell(title, NAME);
            }
            tell(node.short, ALIAS);
            tell(node.digest, TEXT);
        }
        Entry::Measure(measure) => tell(measure.says(), ALIAS),
        Entry::Entity(entity) => {
            tell(entity.name, NAME);
            entity.printed.iter().chain(&entity.aliases).for_each(|name| tell(name, ALIAS));
            tell(entity.says, TEXT);
        }
        Entry::Term(term) => {
            tell(term.term, NAME);
            term.printed.iter().for_each(|name| tell(name, ALIAS));
            tell(term.says, TEXT);
        }
        Entry::Figure(figure) => {
            tell(figure.printed, NAME);
            tell(figure.unit, TEXT);
            tell(figure.says, TEXT);
        }
        Entry::Choice(Facet::Tags(axis), at) => {
            if let Some(tag) = axis.tags().get(at) {
                tell(tag.name, NAME);
                tell(tag.says, TEXT);
            }
        }
        Entry::Choice(Facet::Part, _) => {}
    }
}
