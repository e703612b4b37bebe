//! All that the pieces of a text can stand for, found layer by layer: numbers, then lengths and times, then ranges and
//! dates, then what is said with those. Which of it is meant is `slots`' to choose.

pub(crate) mod clock;
mod cover;
pub(crate) mod date;
mod joins;
pub(crate) mod numeral;
pub(crate) mod slots;
pub(crate) mod value;

use crate::{
    chart::{
        joins::measure,
        numeral::numerals,
        value::{Filled, Value, fill, value},
    },
    text::segment::Piece,
    vocabulary::{
        Vocabulary,
        term::{Hole, LAYERS, Term},
        trie::{Node, Trie},
    },
};

/// Something that some of the pieces can stand for.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub end: usize,
    pub value: Value,
    /// Whether a slip of the finger was forgiven in it.
    pub is_slip: bool,
    /// Whether it only fills holes.
    pub is_part: bool,
}

/// More than this at one place is nothing that a person typed.
const MAX_ITEMS: usize = 48;

/// The items that begin at each piece.
pub(crate) struct Chart<'p> {
    pub pieces: &'p [Piece],
    pub items: Vec<Vec<Item>>,
}

impl Chart<'_> {
    /// All that these pieces can stand for.
    pub fn of<'p>(vocabulary: &Vocabulary, pieces: &'p [Piece]) -> Chart<'p> {
        let mut chart = Chart { pieces, items: vec![Vec::new(); pieces.len()] };
        for start in 0..pieces.len() {
            for (end, value) in numerals(pieces, start) {
                chart.add(start, Item { end, value, is_slip: false, is_part: false });
            }
        }
        for layer in 0..LAYERS {
            match layer {
                2 => chart.each_pair(measure),
                3 => chart.sum_lengths(),
                4 => chart.join_ranges(),
                5 => chart.list_days(),
                _ => {}
            }
            let trie = &vocabulary.tries[layer];
            if !trie.is_empty() {
                chart.find_phrases(trie);
            }
        }
        chart
    }

    fn add(&mut self, start: usize, item: Item) {
        let items = &mut self.items[start];
        let is_known = items.iter().any(|known| known.end == item.end && known.value == item.value);
        if !is_known && items.len() < MAX_ITEMS {
            items.push(item);
        }
    }

    fn find_phrases(&mut self, trie: &Trie) {
        for start in 0..self.pieces.len() {
            if self.pieces[start].is_any_mark() {
                continue;
            }
            let mut found = Vec::new();
            self.walk(
                trie,
                &mut Walk { at: start, node: Trie::ROOT, filled: Vec::new(), is_slip: false },
                &mut found,
            );
            for item in found {
                self.add(start, item);
            }
        }
    }

    fn walk(&self, trie: &Trie, walk: &mut Walk, found: &mut Vec<Item>) {
        let values =
            trie.terms(walk.node).iter().filter_map(|term: &Term| value(term, &walk.filled));
        found.extend(values.map(|value| Item {
            end: walk.at,
            value,
            is_slip: walk.is_slip,
            is_part: false,
        }));
        // A hyphen between the words of a phrase is as good as a space, and so is the full stop of a short form.
        let is_joint = |piece: &Piece| piece.is_mark('-') || (piece.is_mark('.') && piece.glued);
        let is_inside = walk.node != Trie::ROOT;
        let at = match self.pieces.get(walk.at) {
            Some(piece) if is_inside && is_joint(piece) => walk.at + 1,
            _ => walk.at,
        };
        let Some(piece) = self.pieces.get(at) else { return };
        for word in &piece.words {
            if let Some(node) = trie.word(walk.node, *word) {
                let (last_at, last_node, last_slip) = (walk.at, walk.node, walk.is_slip);
                (walk.at, walk.node, walk.is_slip) = (at + 1, node, last_slip || piece.is_slip);
                self.walk(trie, walk, found);
                (walk.at, walk.node, walk.is_slip) = (last_at, last_node, last_slip);
            }
        }
        for (hole, node) in trie.holes(walk.node) {
            self.walk_through_hole(trie, walk, (*hole, *node, at), found);
        }
    }

    fn walk_through_hole(
        &self,
        trie: &Trie,
        walk: &mut Walk,
        (hole, node, at): (Hole, Node, usize),
        found: &mut Vec<Item>,
    ) {
        for item in &self.items[at] {
            let Some(filling) = fill(hole, &item.value) else { continue };
            if found.len() >= MAX_ITEMS {
                return;
            }
            let last = (walk.at, walk.node, walk.is_slip);
            (walk.at, walk.node, walk.is_slip) = (item.end, node, walk.is_slip || item.is_slip);
            walk.filled.push((hole, filling));
            self.walk(trie, walk, found);
            walk.filled.pop();
            (walk.at, walk.node, walk.is_slip) = last;
        }
    }
}

/// A walk through the phrases along the pieces.
struct Walk {
    at: usize,
    node: Node,
    filled: Vec<Filled>,
    is_slip: bool,
}
