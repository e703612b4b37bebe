//! What comes by itself: planned, delivered, and planned anew.

pub mod deliver;
pub mod dosing;
pub mod heard;
pub mod planning;
pub mod replan;
