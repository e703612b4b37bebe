//! Times of day as they were said, before it is known which half of the day is meant.

use crate::{
    chart::value::{Filled, clock, hundredths},
    meaning::DayPart,
    vocabulary::term::{ClockForm, Hole},
};

/// A time as a clock shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    /// After midnight; 1440 is the end of the day.
    pub minute: u16,
    pub half: Half,
}

/// Whether it is known which half of the day a time is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    /// It was said: "5 pm".
    Said,
    /// The hour can only be of one.
    Known,
    /// Written with its minutes, so probably on a clock of 24 hours.
    Written,
    /// Only an hour from 1 to 12.
    Unsaid,
}

impl Clock {
    /// A time whose half of the day is told by its hour alone.
    pub fn new(hour: u32, minute: u32, unsaid: Half) -> Option<Clock> {
        let total = u16::try_from(hour.checked_mul(60)?.checked_add(minute)?).ok()?;
        let is_possible = minute < 60 && total <= 1440;
        let half = if (1..=12).contains(&hour) { unsaid } else { Half::Known };
        is_possible.then_some(Clock { minute: total, half })
    }

    fn in_half(self, is_afternoon: bool) -> Option<Clock> {
        let minute = match (is_afternoon, self.minute / 60) {
            (true, 0..=11) => self.minute + 720,
            (false, 12) => self.minute - 720,
            (false, 13..) => return None,
            _ => self.minute,
        };
        Some(Clock { minute, half: Half::Said })
    }

    fn shifted(self, minutes: i32) -> Option<Clock> {
        let minute = u16::try_from((i32::from(self.minute) + minutes).rem_euclid(1440)).ok()?;
        Some(Clock { minute, ..self })
    }
}

/// The time that a phrase puts together.
pub(crate) fn formed(form: ClockForm, filled: &[Filled]) -> Option<Clock> {
    let hour = |half| Clock::new(hundredths(filled, Hole::Hour)? / 100, 0, half);
    let minute = || hundredths(filled, Hole::Minute).map(|minute| (minute / 100) as i32);
    let said = || filled.iter().find_map(|(_, value)| clock(value));
    match form {
        ClockForm::Hour => hour(Half::Unsaid),
        ClockForm::Hour24 => hour(Half::Written),
        ClockForm::HourMinute => hour(Half::Written)?.shifted(minute()?),
        ClockForm::HalfPast => hour(Half::Unsaid)?.shifted(30),
        ClockForm::HalfTo => hour(Half::Unsaid)?.shifted(-30),
        ClockForm::QuarterPast => hour(Half::Unsaid)?.shifted(15),
        ClockForm::QuarterTo => hour(Half::Unsaid)?.shifted(-15),
        ClockForm::MinutesPast => hour(Half::Unsaid)?.shifted(minute()?),
        ClockForm::MinutesTo => hour(Half::Unsaid)?.shifted(-minute()?),
        ClockForm::Am => said()?.in_half(false),
        ClockForm::Pm => said()?.in_half(true),
        ClockForm::Plain => said().map(|clock| Clock { half: Half::Written, ..clock }),
    }
}

/// The same time in the other half of the day, for a part of the day that was said with it.
pub(crate) fn in_part(clock: Clock, part: DayPart) -> Clock {
    if matches!(clock.half, Half::Known | Half::Said) {
        return clock;
    }
    let hour = clock.minute / 60;
    let is_afternoon = match part {
        DayPart::Morning => false,
        DayPart::Noon => hour != 11,
        DayPart::Afternoon | DayPart::Evening => true,
        DayPart::Night => (6..12).contains(&hour),
    };
    clock.in_half(is_afternoon).unwrap_or(clock)
}
