//! Reminders, which come by themselves: planned, delivered, and planned anew.

pub mod deliver;
pub mod dosing;
pub mod heard;
pub mod planning;
pub mod replan;
