//! What a reader of one kind of meaning finds.

use crate::meaning::{Certainty, Meaning, Missing};

/// A meaning and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub meaning: Meaning,
    pub certainty: Certainty,
}

impl Outcome {
    /// To be done at once.
    pub fn sure(meaning: Meaning) -> Outcome {
        Outcome { meaning, certainty: Certainty::Sure }
    }

    /// To be asked first.
    pub fn likely(meaning: Meaning) -> Outcome {
        Outcome { meaning, certainty: Certainty::Likely }
    }

    /// Sure under a condition, and otherwise likely.
    pub fn sure_if(is_sure: bool, meaning: Meaning) -> Outcome {
        if is_sure { Outcome::sure(meaning) } else { Outcome::likely(meaning) }
    }

    /// The same, but to be asked first.
    pub fn asked(self) -> Outcome {
        match self.certainty {
            Certainty::Sure => Outcome { certainty: Certainty::Likely, ..self },
            _ => self,
        }
    }

    /// With parts missing; where none is, as it was.
    pub fn lacking(self, missing: Vec<Missing>) -> Outcome {
        if missing.is_empty() {
            self
        } else {
            Outcome { certainty: Certainty::Partly(missing), ..self }
        }
    }

    /// One meaning, or a question which of them.
    pub fn one_of(mut meanings: Vec<Meaning>) -> Outcome {
        match meanings.len() {
            0 | 1 => Outcome::sure(meanings.pop().unwrap_or(Meaning::Nothing)),
            _ => Outcome::likely(Meaning::Ask(meanings)),
        }
    }
}
