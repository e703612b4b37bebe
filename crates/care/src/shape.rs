//! How a reminder is shown: in a line, or with all there is to do. Must not know what it says.

use std::fmt;

/// The shape of a reminder's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A line and a dose.
    Short,
    /// With a picture and the steps.
    Long,
    /// One line of a message that shows several.
    Several,
}

impl Shape {
    pub const ALL: [Shape; 3] = [Shape::Short, Shape::Long, Shape::Several];

    /// The word in SQL and in metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Shape::Short => "short",
            Shape::Long => "long",
            Shape::Several => "several",
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
