//! Phrases, joined where they begin alike, so that all that begin at a word are found in one walk.

use std::collections::HashMap;

use crate::vocabulary::{
    WordId,
    term::{Hole, Term},
};

/// Phrases of words and holes, and what each stands for.
#[derive(Clone, Debug)]
pub(crate) struct Trie {
    words: HashMap<(Node, WordId), Node>,
    nodes: Vec<Ends>,
}

/// A place within phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Node(u32);

#[derive(Clone, Debug, Default)]
struct Ends {
    holes: Vec<(Hole, Node)>,
    terms: Vec<Term>,
}

impl Default for Trie {
    fn default() -> Trie {
        Trie { words: HashMap::new(), nodes: vec![Ends::default()] }
    }
}

impl Trie {
    /// Where every phrase begins.
    pub const ROOT: Node = Node(0);

    /// The place after a word, made where there is none.
    pub fn after_word(&mut self, node: Node, word: WordId) -> Node {
        let next = Node(self.nodes.len() as u32);
        let after = *self.words.entry((node, word)).or_insert(next);
        if after == next {
            self.nodes.push(Ends::default());
        }
        after
    }

    /// The place after a hole, made where there is none.
    pub fn after_hole(&mut self, node: Node, hole: Hole) -> Node {
        if let Some((_, after)) = self.holes(node).iter().find(|(known, _)| *known == hole) {
            return *after;
        }
        let after = Node(self.nodes.len() as u32);
        self.nodes[node.0 as usize].holes.push((hole, after));
        self.nodes.push(Ends::default());
        after
    }

    /// Ends a phrase here.
    pub fn end(&mut self, node: Node, term: &Term) {
        let terms = &mut self.nodes[node.0 as usize].terms;
        if !terms.contains(term) {
            terms.push(term.clone());
        }
    }

    /// Where a word leads.
    pub fn word(&self, node: Node, word: WordId) -> Option<Node> {
        self.words.get(&(node, word)).copied()
    }

    /// Where holes lead.
    pub fn holes(&self, node: Node) -> &[(Hole, Node)] {
        &self.nodes[node.0 as usize].holes
    }

    /// What a phrase that ends here stands for.
    pub fn terms(&self, node: Node) -> &[Term] {
        &self.nodes[node.0 as usize].terms
    }

    /// Whether it holds no phrases.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() == 1
    }
}
