//! Every sentence: that it is there in each language, that it gets the values it asks for, and that
//! an operator's mistakes in theirs are named by file and line.

use std::{fs, path::Path};

use jiff::{
    Timestamp,
    civil::{Weekday, date},
};
use limber::{
    care::{
        Activity, AnnouncementId, BuddyId, Cause, Caution, Condition, Exercise, ExerciseId,
        GuideId, Hours, MessageId, OccurrenceId, PauseReason, PersonId, Prescription, ReminderId,
        Schedule, SessionId, Topic,
        aim::{Obstacle, Told},
        amount::Amount,
        announcement::{Begin, Counts, State},
        by_ear::ByEar,
        cue::Cue,
        customs::{Customs, Digits},
        guide::beats,
        letter::{BackFelt, Observation},
        pictured::Pictured,
        plan::{Place as Whereabouts, Preset},
        progress::{DaySums, Period, Tally},
        progression::Felt,
        report::Span,
        schedule::{Days, Minute},
        suggestion::Suggestion,
        turns::Wish,
        usual::Better,
        wording::{Group, Kind, Turn, Wordings},
    },
    messages::{Action, Keyboard, Messages, Picture, Screen},
    place::Place,
    store::{
        announcements::Announcement,
        movements::Moved,
        totals::{Deliveries, People, Queue},
    },
    telegram::inward::commands::Command,
    usecases::{
        admin::Liveness,
        buttons::{MOST_BYTES, Press, SafetyPress},
        replies::{
            Admin, AimReply, BadWish, BuddiesReply, ChangeReply, Circle, Closed, Closing, CueReply,
            DataReply, EveningReply, ExerciseReply, GeneralReply, GuideReply, GuideView, Health,
            HoursReply, Letter, LetterReply, Logged, Mark, Next, Notice, PauseReply, PlaceNow,
            PlanItem, PlanLine, PlanReply, PrescribedLine, PrescriptionReply, Progress,
            ProgressReply, ReminderReply, Reply, Resting, SafetyReply, SaidReply, Scene, Seen,
            SessionReply, SettingsReply, Shown, Standing, StartReply, Suggested, TodayLine,
            Together, Totals, UsualReply, Waving, When, WhyReply, Wished,
        },
        visit::Care,
    },
};
use limber_reader::Topic as SaidTopic;

fn built_in() -> (Messages, Care) {
    Messages::read(None, Command::listed()).unwrap()
}

/// Every reply about buddies, with nobody, one and several in it.
fn buddies(at: When) -> Vec<Reply> {
    let name = || "<Town>".to_owned();
    let circle = |number: i64, names: usize, has_room: bool| Circle {
        id: BuddyId(number),
        names: vec![name(); names],
        has_room,
    };
    let seen = |moved: bool, waved: bool| Seen {
        id: BuddyId(7),
        name: if moved { name() } else { String::new() },
        moved,
        waved,
        may_wave: moved && !waved,
    };
    let waving = || Waving { id: BuddyId(7), name: name() };
    let invited = |others| BuddiesReply::Invited {
        from: name(),
        others,
        name: name(),
        word: "0123456789abcdef0123456789abcdef".to_owned(),
    };
    let invitation = |room| BuddiesReply::Invitation {
        id: BuddyId(7),
        link: "https://t.me/bot?start=circle_0".to_owned(),
        until: at,
        room,
    };
    let replies = vec![
        BuddiesReply::About { name: name() },
        BuddiesReply::What,
        BuddiesReply::Buddies {
            seen: Vec::new(),
            waved_to_you: Vec::new(),
            circles: vec![circle(1, 0, true)],
            may_begin: false,
        },
        BuddiesReply::Buddies {
            seen: vec![seen(true, false), seen(true, true), seen(false, false)],
            waved_to_you: vec![name(), name()],
            circles: vec![circle(1, 3, true), circle(2, 0, true)],
            may_begin: true,
        },
        BuddiesReply::Circle(circle(1, 0, true)),
        BuddiesReply::Circle(circle(1, 4, false)),
        BuddiesReply::LeaveAsk { id: BuddyId(i64::MAX) },
        BuddiesReply::Left,
        BuddiesReply::Enough,
        invitation(1),
        invitation(4),
        BuddiesReply::InvitationFull,
        BuddiesReply::Waits { from: name() },
        invited(0),
        invited(1),
        invited(3),
        BuddiesReply::Joined,
        BuddiesReply::Declined,
        BuddiesReply::InvitedGone,
        BuddiesReply::InvitedOwn,
        BuddiesReply::InvitedAlready,
        BuddiesReply::InvitedFull,
        BuddiesReply::Waves { from: vec![waving()] },
        BuddiesReply::Waves { from: vec![waving(), waving()] },
    ];
    replies.into_iter().map(Reply::from).collect()
}

/// At least one of every reply, with values in every corner that its words have.
fn wordings(kind: Kind) -> Wordings {
    let thought = Turn { kind: Kind::Thought(Group::Any), before: 3 };
    Wordings { opening: Turn { kind, before: 3 }, thought: Some(thought) }
}

pub fn replies(care: &Care) -> Vec<Reply> {
    let all = || care.catalogue.all().to_vec();
    let exercise = || care.catalogue.all()[0].clone();
    let moment = "2026-03-02T08:05".parse().unwrap();
    let when = |today: &str| When { moment, today: today.parse().unwrap() };
    let near = || when("2026-03-02");
    let whens = ["2026-03-02", "2026-03-01", "2026-02-27", "2026-02-01", "2025-02-01"];
    let place = || PlaceNow {
        place: Place {
            city: "<Town>".to_owned(),
            country: Some("A & B".to_owned()),
            zone: "Europe/Berlin".to_owned(),
        },
        now: moment,
    };
    let next = || Some(Next { exercise: exercise(), when: near() });
    let tallies = || {
        let tally = |(activity, sessions)| Tally { activity, sessions, seconds: sessions * 1800 };
        Activity::ALL.into_iter().zip([1, 2, 5, 100]).map(tally).collect::<Vec<_>>()
    };
    let plan = || {
        let schedules = [
            "daily 9:00",
            "daily every 45m",
            "mon-wed sat 9:00 10:00",
            "sat sun every 60m 9:00-12:00",
        ];
        let line = |text: &str| PlanLine {
            activity: Activity::Walk,
            exercise: text.contains("daily").then(&exercise),
            schedule: text.parse().unwrap(),
        };
        schedules.map(line).to_vec()
    };
    let standings = [
        Standing::NotSubscribed,
        Standing::On,
        Standing::Paused { until: near() },
        Standing::WillPause { from: near(), until: near() },
        Standing::Stopped,
        Standing::Held,
    ];
    let wishes = || {
        let wished = |wish| Wished { exercise: exercise(), wish };
        [Wish::More, Wish::Never].map(wished).to_vec()
    };
    let resting = || vec![Resting { exercise: exercise(), until: near() }; 2];
    let logged =
        |seconds| Logged { activity: Activity::Walk, exercise: None, seconds, movement: None };
    let date = || near().today;
    let moved = || Moved { name: "cycling".to_owned(), sessions: 2, seconds: 3600 };
    let marks = [Mark::Done, Mark::Open, Mark::ToCome, Mark::Snoozed, Mark::Skipped, Mark::Missed];
    let lines = || {
        let line = |mark| TodayLine { time: moment, exercise: exercise(), mark };
        marks.map(line).to_vec()
    };

    let mut replies = vec![
        Reply::Start(StartReply::Welcome { first_name: "<b>Bobby & Söhne".to_owned() }),
        Reply::Start(StartReply::AskZone {
            current: Some(place()),
            likely: vec![place(), place(), place()],
        }),
        Reply::Start(StartReply::AskZone { current: None, likely: Vec::new() }),
        Reply::Start(StartReply::Zones { places: vec![place(); 40] }),
        Reply::Start(StartReply::WhichPlace { places: vec![place()] }),
        Reply::Start(StartReply::ZoneUnread { now: moment }),
        Reply::Start(StartReply::LocationUnread),
        Reply::Start(StartReply::Subscribed { place: place(), next: next() }),
        Reply::Start(StartReply::ZoneChanged { place: place(), next: None }),
        Reply::Start(StartReply::AskPlace { current: None }),
        Reply::Session(SessionReply::NothingToUndo),
        Reply::Session(SessionReply::AskDone),
        Reply::Session(SessionReply::DoneUnread { part: "<x>".repeat(50) }),
        Reply::Session(SessionReply::BadLength { part: "0".to_owned() }),
        Reply::Why(WhyReply::Causes { unread: None }),
        Reply::Why(WhyReply::Causes { unread: Some("<gravity>".to_owned()) }),
        Reply::Why(WhyReply::Approach),
        Reply::Exercise(ExerciseReply::Library {
            all: all(),
            unread: None,
            resting: resting(),
            wishes: wishes(),
        }),
        Reply::Exercise(ExerciseReply::Library {
            all: all(),
            unread: Some("</b>".to_owned()),
            resting: Vec::new(),
            wishes: Vec::new(),
        }),
        Reply::Safety(SafetyReply::RedFlags),
        Reply::Safety(SafetyReply::Hurts { exercise: None, has_more: false }),
        Reply::Safety(SafetyReply::Hurts { exercise: Some(exercise()), has_more: true }),
        Reply::Safety(SafetyReply::NoSign),
        Reply::Safety(SafetyReply::WhichHurts { all: all() }),
        Reply::Safety(SafetyReply::LetRest { rest: resting().remove(0), is_silent: true }),
        Reply::Safety(SafetyReply::LetRest { rest: resting().remove(0), is_silent: false }),
        Reply::Safety(SafetyReply::StillRests(resting().remove(0))),
        Reply::Safety(SafetyReply::RestEnded { exercise: exercise(), next: next() }),
        Reply::Safety(SafetyReply::RestEnded { exercise: exercise(), next: None }),
        Reply::Safety(SafetyReply::GetHelp),
        Reply::Safety(SafetyReply::WaitsToAsk),
        Reply::Safety(SafetyReply::AskMayGoOn),
        Reply::Safety(SafetyReply::StaysQuiet),
        Reply::Safety(SafetyReply::Crisis),
        Reply::Safety(SafetyReply::Relief),
        Reply::Safety(SafetyReply::AskCheckFirst),
        Reply::Safety(SafetyReply::CheckFirst { named: Condition::ALL.to_vec() }),
        Reply::Safety(SafetyReply::Conditions { named: Vec::new() }),
        Reply::Safety(SafetyReply::NothingToCheck),
        Reply::Progress(ProgressReply::Stats {
            moved: vec![moved()],
            progress: progress(Period::TwelveWeeks),
            done: vec![],
            week: vec![],
            total: vec![],
        }),
        Reply::Progress(ProgressReply::Stats {
            moved: vec![moved()],
            progress: progress(Period::Year),
            done: tallies(),
            week: tallies(),
            total: tallies(),
        }),
        Reply::Progress(ProgressReply::Report(Span::FourWeeks)),
        Reply::Progress(ProgressReply::Report(Span::TwelveWeeks)),
        Reply::Progress(ProgressReply::Report(Span::Year)),
        Reply::Progress(ProgressReply::ReportSessions),
        Reply::Progress(ProgressReply::ReportPains),
        Reply::Progress(ProgressReply::Pain { today: None, asks: false }),
        Reply::Progress(ProgressReply::Pain { today: Some(3), asks: true }),
        Reply::Progress(ProgressReply::PainKept { level: 0 }),
        Reply::Progress(ProgressReply::PainMenu {
            schedule: "daily 20:00".parse().unwrap(),
            is_wanted: true,
        }),
        Reply::Progress(ProgressReply::PainMenu {
            schedule: "daily 20:00".parse().unwrap(),
            is_wanted: false,
        }),
        Reply::Plan(PlanReply::AddMenu),
        Reply::Prescription(PrescriptionReply::Waits { title: "<Town>".to_owned() }),
        Reply::Prescription(PrescriptionReply::Gone { has_plan: true }),
        Reply::Prescription(PrescriptionReply::Gone { has_plan: false }),
        Reply::Prescription(PrescriptionReply::ClockKnown { place: place() }),
        Reply::Reminder(ReminderReply::WouldSuit),
        Reply::Reminder(ReminderReply::FallsAsleep),
        Reply::Reminder(ReminderReply::OneMinute),
        Reply::Reminder(ReminderReply::WakesUp { next: None }),
        Reply::Hours(HoursReply::Week { hours: Hours::usual(), never_come: Vec::new() }),
        Reply::Hours(HoursReply::Week { hours: Hours::none(), never_come: plan() }),
        Reply::Hours(HoursReply::Day { day: 0, days: Days::WEEKDAYS, hours: Hours::usual() }),
        Reply::Hours(HoursReply::Day { day: 0, days: Days::DAILY, hours: Hours::usual() }),
        Reply::Hours(HoursReply::Day { day: 7, days: Days::WEEKEND, hours: Hours::none() }),
        Reply::Hours(HoursReply::Unread { part: "9-x".to_owned() }),
        Reply::Pause(PauseReply::HolidayMenu),
        Reply::Pause(PauseReply::Dates { today: "2026-12-20".parse().unwrap() }),
        Reply::Reminder(ReminderReply::Moved { line: plan().remove(0) }),
        Reply::Plan(PlanReply::Presets),
        Reply::Plan(PlanReply::WishUnread(BadWish::NoSubject)),
        Reply::Plan(PlanReply::WishUnread(BadWish::TooMany)),
        Reply::Plan(PlanReply::WishUnread(BadWish::NeverComes(Box::new(plan().remove(0))))),
        Reply::Pause(PauseReply::Menu { paused: None }),
        Reply::Pause(PauseReply::Menu { paused: Some(near()) }),
        Reply::Pause(PauseReply::Unread),
        Reply::Pause(PauseReply::StopUnread { words: "<for good>".to_owned() }),
        Reply::Pause(PauseReply::ResumeUnread { words: "<b>".to_owned() }),
        Reply::Session(SessionReply::UndoUnread { words: "walk & stretch".to_owned() }),
        Reply::General(GeneralReply::WordsUnused { words: "<x>".repeat(50) }),
        Reply::Pause(PauseReply::Resumed { was_paused: true, next: next() }),
        Reply::Pause(PauseReply::Resumed { was_paused: false, next: None }),
        Reply::Pause(PauseReply::Stopped),
        Reply::Pause(PauseReply::WillPause { from: near(), until: near(), next: next() }),
        Reply::Pause(PauseReply::Cancelled { next: None }),
        Reply::Said(SaidReply::PauseFrom { from: date(), today: date() }),
        Reply::General(GeneralReply::Help),
        Reply::General(GeneralReply::Commands),
        Reply::Data(DataReply::Privacy { has_trial: false }),
        Reply::Data(DataReply::Privacy { has_trial: true }),
        Reply::Settings(SettingsReply::Trial { takes_part: false }),
        Reply::Settings(SettingsReply::Trial { takes_part: true }),
        Reply::Data(DataReply::Export),
        Reply::Data(DataReply::AskErase),
        Reply::Data(DataReply::Erased),
        Reply::Data(DataReply::Kept),
        Reply::General(GeneralReply::NotUnderstood { tried: None }),
        Reply::General(GeneralReply::NotUnderstood { tried: Some(SaidTopic::Done) }),
        Reply::General(GeneralReply::NotUnderstood { tried: Some(SaidTopic::Remind) }),
        Reply::General(GeneralReply::NotUnderstood { tried: Some(SaidTopic::Hours) }),
        Reply::General(GeneralReply::NotUnderstood { tried: Some(SaidTopic::Pause) }),
        Reply::Said(SaidReply::Corrected),
        Reply::Said(SaidReply::CountAs {
            name: "cycling".to_owned(),
            seconds: None,
            activities: vec![Activity::Walk],
            is_known: false,
        }),
        Reply::Said(SaidReply::LaterOrDone {
            occurrence: OccurrenceId(1),
            seconds: 1200,
            minutes: 20,
        }),
        Reply::Said(SaidReply::ComesBack { exercise: exercise(), until: near() }),
        Reply::Said(SaidReply::Closed { exercise: exercise(), how: Closed::Done }),
        Reply::Said(SaidReply::Closed { exercise: exercise(), how: Closed::Skipped }),
        Reply::Said(SaidReply::Closed { exercise: exercise(), how: Closed::Passed }),
        Reply::Said(SaidReply::NothingOpen { next: next() }),
        Reply::General(GeneralReply::PrivateOnly),
        Reply::General(GeneralReply::OurFault),
    ];
    for (number, line) in (1..).zip(plan()) {
        let id = ReminderId(number);
        let item = |is_resting| PlanItem {
            cue: Some(Cue::Lunch),
            id,
            line: line.clone(),
            next: Some(near()).filter(|_| number > 1),
            is_resting,
            never_comes: number == 1,
        };
        replies.extend(
            [true, false]
                .map(|is_resting| Reply::Change(ChangeReply::Opened { item: item(is_resting) })),
        );
        replies.push(Reply::Plan(PlanReply::Added { item: item(false) }));
        replies.push(Reply::Change(ChangeReply::ChangeTimes { item: item(false) }));
        replies.push(Reply::Change(ChangeReply::ChangeDays { item: item(false) }));
        replies
            .push(Reply::Change(ChangeReply::ChangeWhat { item: item(false), exercises: all() }));
        replies.push(Reply::Change(ChangeReply::Removed { item: item(false) }));
        for standing in standings {
            let (items, resting) = (vec![item(false); 24], resting());
            replies.push(Reply::Plan(PlanReply::Plan {
                items,
                standing,
                resting,
                instead: Some(ReminderId(7)),
            }));
            let (items, resting) = (Vec::new(), Vec::new());
            replies.push(Reply::Plan(PlanReply::Plan { items, standing, resting, instead: None }));
        }
    }
    replies.extend([0, 1, 24].map(|count| prescription(vec![plan().remove(0); count], exercise())));
    for is_chosen in [true, false] {
        let (languages, current) = (care.languages.clone(), "en".to_owned());
        replies.push(Reply::Settings(SettingsReply::Languages { languages, current, is_chosen }));
    }
    for wish in Wish::ALL {
        for before in Wish::ALL {
            let wished = Wished { exercise: exercise(), wish };
            replies.push(Reply::Exercise(ExerciseReply::Wished { wished, before }));
        }
    }
    for place in Whereabouts::ALL {
        replies.push(Reply::Start(StartReply::AskPlace { current: Some(place) }));
        replies.push(Reply::Start(StartReply::PlaceKnown(place)));
    }
    replies.push(Reply::Evening(EveningReply::Asked { day: date() }));
    replies.push(Reply::Cue(CueReply::Dropped));
    replies.push(Reply::Cue(CueReply::InTheWay));
    replies.push(Reply::Cue(CueReply::GoesWell));
    replies.extend(Obstacle::ALL.map(|obstacle| Reply::Cue(CueReply::Helps(obstacle))));
    let (reminder, cues) = (ReminderId(7), Cue::ALL.to_vec());
    replies.push(Reply::Cue(CueReply::Asked { reminder, exercise: exercise(), cues }));
    replies.extend(Cue::ALL.map(|cue| Reply::Cue(CueReply::Set { reminder, cue })));
    replies.extend(aims().into_iter().map(Reply::Aim));
    replies.extend(buddies(near()));
    replies.push(Reply::Usual(UsualReply::Kept));
    for activity in Activity::ALL {
        let better = Better { minute: Minute(795), times: 3, of: 4 };
        let (occurrence, due) = (OccurrenceId(7), Minute(750));
        replies.push(Reply::Usual(UsualReply::Offered { occurrence, activity, due, better }));
    }
    for breaks in [0, 1, 8] {
        let (day, at) = (date(), Timestamp::UNIX_EPOCH);
        let of_day = tallies();
        let counted = EveningReply::Counted { day, at, breaks, of_day, streak: Some(3) };
        replies.push(Reply::Evening(counted));
    }
    for amount in Amount::ALL {
        replies.push(Reply::Start(StartReply::AskAmount { current: Some(amount) }));
        let back = Some((Amount::Light, ReminderId(7)));
        replies.push(Reply::Start(StartReply::AmountKnown { amount, back }));
        for minute in [Some(exercise()), None] {
            let (hours, next) = (Hours::usual(), next());
            replies.push(Reply::Start(StartReply::Ready { amount, hours, next, minute }));
        }
    }
    for instead_of in [Vec::new(), plan(), vec![plan().remove(2); 24]] {
        let (title, language, next) = ("<Town>".to_owned(), None, next());
        let first = (!instead_of.is_empty()).then_some(ReminderId(i64::MAX));
        replies.push(Reply::Prescription(PrescriptionReply::Taken {
            title,
            language,
            instead_of,
            first,
            next,
        }));
    }
    replies
        .extend(Preset::ALL.map(|preset| Reply::Plan(PlanReply::Preset { preset, lines: plan() })));
    for part in
        ["", "9:30 someday", "every 5m 9:00-12:00", "every 45m 9:00-9:30", "9:00-12:00", "<b>"]
    {
        let unread = part.parse::<Schedule>().unwrap_err();
        replies.push(Reply::Plan(PlanReply::WishUnread(BadWish::Schedule(unread))));
    }
    replies.extend(Cause::ALL.map(|cause| Reply::Why(WhyReply::Cause { cause, exercises: all() })));
    replies.extend(Topic::ALL.map(|topic| Reply::Why(WhyReply::Topic(topic))));
    for reason in PauseReason::ALL {
        replies.extend(
            whens.map(|today| Reply::Pause(PauseReply::Paused { until: when(today), reason })),
        );
    }
    replies.extend(whens.map(|today| {
        Reply::Reminder(ReminderReply::Snoozed { exercise: exercise(), until: when(today) })
    }));
    for standing in standings {
        replies.push(Reply::Start(StartReply::WelcomeBack { standing, next: next() }));
        replies.push(Reply::Settings(SettingsReply::Settings {
            standing,
            clock: Some(place()),
            place: Some(Whereabouts::Home),
            amount: Amount::Steady,
            plan: plan(),
            pictures: Pictured::InTurns,
            announcements: true,
            has_trial: true,
            has_buddies: true,
            resting: resting(),
            wishes: wishes(),
            language: "Zulu".to_owned(),
        }));
        replies.push(Reply::Settings(SettingsReply::Settings {
            standing,
            clock: None,
            place: None,
            amount: Amount::Light,
            plan: Vec::new(),
            pictures: Pictured::None,
            announcements: false,
            has_trial: false,
            has_buddies: false,
            resting: Vec::new(),
            wishes: Vec::new(),
            language: "Zulu".to_owned(),
        }));
        replies.push(Reply::Progress(ProgressReply::Today {
            moved: vec![moved()],
            date: date(),
            standing,
            lines: lines(),
            done: tallies(),
            streak: 3,
            guided: 600,
            resting: resting(),
        }));
        replies.push(Reply::Progress(ProgressReply::Today {
            moved: vec![moved()],
            date: date(),
            standing,
            lines: Vec::new(),
            done: Vec::new(),
            streak: 0,
            guided: 0,
            resting: Vec::new(),
        }));
    }
    let together = |mark| Together { occurrence: OccurrenceId(7), exercise: exercise(), mark };
    for after_rest in [true, false] {
        let items = marks.map(together).to_vec();
        let wordings = after_rest.then(|| wordings(Kind::opening_of_several()));
        replies.push(Reply::Reminder(ReminderReply::Several { items, wordings, after_rest }));
    }
    for exercise in all() {
        // As much as it grows to has the longest words.
        let mut most = Exercise { is_easy: true, ..exercise.clone() };
        most.set_amount(most.grown(most.steps()));
        replies.extend(of_exercise(most));
        replies.extend(of_exercise(exercise));
    }
    for (seconds, streak) in [(1, 0), (45, 1), (60, 2), (900, 3), (3600, 10), (4000, 100)] {
        let today = tallies();
        let session = SessionId(1);
        let grown = (streak > 1).then(&exercise);
        replies.push(Reply::Session(SessionReply::Counted {
            session,
            logged: logged(seconds),
            today,
            streak: Some(streak),
            grown,
        }));
        replies.push(Reply::Session(SessionReply::Undone {
            logged: logged(seconds),
            today: Vec::new(),
        }));
    }
    replies.push(Reply::Session(SessionReply::Undone { logged: logged(60), today: tallies() }));
    for felt in Felt::ALL {
        let other = exercise();
        let exercise = Exercise { gated: true, is_easy: true, ..exercise() };
        let exercises = vec![exercise.clone(), other];
        let guide = GuideId(7);
        replies.push(Reply::Session(SessionReply::Felt { felt, exercise }));
        replies.push(Reply::Session(SessionReply::FeltWhole { guide, felt, exercises }));
    }
    for counted in 0..3 {
        for asks_of in [None, Some(GuideId(7))] {
            let over = |today| Reply::Guide(GuideReply::Over { counted, today, asks_of });
            replies.extend([over(tallies()), over(Vec::new())]);
        }
    }
    replies.push(Reply::Guide(GuideReply::HalfWay { seconds: 450 }));
    replies.push(Reply::Guide(GuideReply::Left));
    replies.push(Reply::Guide(GuideReply::Track { exercise: exercise(), seconds: 75 }));
    replies.push(Reply::Guide(GuideReply::NoTrack));
    replies.push(Reply::Session(SessionReply::FeltTakenBack));
    let told_in = MessageId(7);
    let several = || vec![(logged(60), 1), (logged(900), 2)];
    let (day, today) = (date(), "2026-03-09".parse().unwrap());
    replies.extend([
        Reply::Session(SessionReply::SeveralCounted {
            told_in,
            logged: several(),
            today: tallies(),
            streak: Some(3),
            grown: vec![exercise()],
        }),
        Reply::Session(SessionReply::SeveralCountedOn {
            told_in,
            logged: several(),
            day,
            today,
            of_day: tallies(),
        }),
        Reply::Session(SessionReply::SeveralUndone { sessions: 1, today: Vec::new() }),
        Reply::Session(SessionReply::SeveralUndone { sessions: 2, today: tallies() }),
        Reply::Said(SaidReply::No),
        Reply::Said(SaidReply::Apology),
        Reply::Said(SaidReply::Farewell { next: None }),
        Reply::Said(SaidReply::HowAreYou),
    ]);
    for is_wanted in [true, false] {
        let schedule = "sun 18:00".parse().unwrap();
        replies.push(Reply::Letter(LetterReply::Menu { schedule, is_wanted }));
    }
    replies.push(Reply::Letter(LetterReply::Off));
    let observations = [
        Observation::Quiet,
        Observation::EveryDay,
        Observation::More(1),
        Observation::More(2),
        Observation::Best(Weekday::Tuesday),
        Observation::Days(1),
        Observation::Days(5),
    ];
    let suggestions = [
        Suggestion::Fewer,
        Suggestion::Add(Activity::Strengthen),
        Suggestion::Add(Activity::Walk),
        Suggestion::Add(Activity::Stretch),
        Suggestion::Session,
        Suggestion::Trial,
        Suggestion::Try(exercise().id),
    ];
    for (observation, suggestion) in observations.into_iter().zip(suggestions.into_iter().cycle()) {
        let (first, last) = ("2026-02-24".parse().unwrap(), date());
        let is_new = matches!(suggestion, Suggestion::Try(_));
        let suggested = Suggested { suggestion, exercise: is_new.then(exercise) };
        let letter = Letter {
            first,
            last,
            week: tallies(),
            streak: 3,
            score: 40,
            observation,
            felt: Some(BackFelt { now: 4, days: 1, before: is_new.then_some(5) }),
            aim: Some(("carry <my> daughter".to_owned(), Vec::new())),
            asks_about: Some(suggested.clone()),
            suggestion: Some(suggested),
        };
        replies.push(Reply::Letter(LetterReply::Letter(Box::new(letter))));
    }
    replies.push(Reply::Settings(SettingsReply::Announcement { html: "<b>News</b>".to_owned() }));
    replies.push(Reply::Settings(SettingsReply::AnnouncementsOff));
    replies.extend(
        Pictured::SHOWN.map(|pictures| Reply::Settings(SettingsReply::ShownBy { pictures })),
    );
    let latin = Customs { digits: Some(Digits::Latin), ..Customs::default() };
    replies.extend(
        [Customs::default(), latin]
            .map(|customs| Reply::Settings(SettingsReply::Customs { customs })),
    );
    replies.extend(ByEar::ALL.map(|by_ear| Reply::Settings(SettingsReply::ByEar { by_ear })));
    replies.extend(for_operators(care));
    replies
}

#[test]
fn the_signs_are_one_tap_away_from_whatever_shows_an_exercise_or_did_not_understand() {
    let (messages, care) = built_in();
    for reply in replies(&care) {
        let leads = matches!(
            reply,
            Reply::Reminder(ReminderReply::Due { .. })
                | Reply::Reminder(ReminderReply::Steps { .. } | ReminderReply::Reopened { .. })
                | Reply::Reminder(ReminderReply::Why { .. })
                | Reply::Reminder(ReminderReply::Several { .. })
                | Reply::Reminder(ReminderReply::LaterMenu { .. })
                | Reply::Reminder(ReminderReply::OfferMove { .. })
                | Reply::Exercise(ExerciseReply::Shown { .. })
                | Reply::Exercise(ExerciseReply::Why(_))
                | Reply::Guide(GuideReply::Shown(_))
                | Reply::Why(WhyReply::Causes { .. })
                | Reply::Why(WhyReply::Cause { .. })
                | Reply::Why(WhyReply::Topic(_))
                | Reply::Why(WhyReply::Approach)
        );
        if !leads && !reply.did_not_understand() {
            continue;
        }
        let Keyboard::Inline(rows) = messages.render("en", &reply).keyboard else {
            panic!("{reply:?}")
        };
        let is_help = |action: &Action| {
            matches!(
                action,
                Action::Press(
                    Press::Safety(SafetyPress::RedFlags) | Press::Safety(SafetyPress::Hurts(_))
                )
            )
        };
        assert!(rows.iter().flatten().any(|button| is_help(&button.action)), "{reply:?}");
    }
}

/// What operators alone are told.
/// Everything that is said of what somebody wants to do again.
fn aims() -> Vec<AimReply> {
    let words = || "carry <my> daughter & her bag ".repeat(6);
    let told = |day: &str, level| Told { on: day.parse().unwrap(), level };
    let levels = [told("2026-02-02", 8), told("2026-03-02", 3)];
    let today: jiff::civil::Date = "2026-03-09".parse().unwrap();
    let menu = |levels: &[Told]| AimReply::Menu {
        words: words(),
        levels: levels.to_vec(),
        today,
        is_asked: levels.is_empty(),
    };
    let hour = |helps| AimReply::Hour { helps };
    let line = PlanLine {
        activity: Activity::Stretch,
        exercise: None,
        schedule: "daily 12:30".parse().unwrap(),
    };
    let lines = vec![(ReminderId(7), line)];
    let mut all = vec![
        AimReply::Asked,
        AimReply::TooLong,
        AimReply::HowHard { words: words(), before: None, today },
        AimReply::HowHard { words: words(), before: levels.last().copied(), today },
        AimReply::Obstacle,
        hour(None),
        AimReply::OfferHour { at: Minute(1080), lines: Vec::new() },
        AimReply::OfferHour { at: Minute(1080), lines },
        AimReply::End { words: None },
        AimReply::End { words: Some(words()) },
        menu(&[]),
        menu(&levels[..1]),
        menu(&levels),
        AimReply::AsksAgain,
        AimReply::AsksNoMore,
        AimReply::Forgotten,
    ];
    all.extend(Obstacle::ALL.map(|obstacle| hour(Some(obstacle))));
    all
}

fn for_operators(care: &Care) -> Vec<Reply> {
    let now = "2026-03-02T08:05Z".parse().unwrap();
    let announcement = |state: State, begin: &str, previewed: bool, sent: i64| Announcement {
        id: AnnouncementId(3),
        text: "<b>News</b> &lt;Town&gt; &amp; more, ".repeat(9),
        audience: "active,language=de".parse().unwrap(),
        begin: if begin.is_empty() { Begin::AtOnce } else { begin.parse().unwrap() },
        state,
        created_at: now,
        previewed_at: Some(now).filter(|_| previewed),
        ends_at: None,
        gathered_to: PersonId(0),
        counts: Counts { sent, waiting: 7, doubtful: sent, unwanted: 1, ..Counts::default() },
    };
    let one = |state, begin, previewed, people| Admin::Announcement {
        announcement: announcement(state, begin, previewed, people),
        people,
    };
    let queue = Queue { due: 1, under_way: 2, to_come: 3, updates: 4 };
    let health = |is_writable, late| {
        let liveness = Liveness { in_hand: 5, beat_at: None, answered_at: Some(now) };
        Admin::Health(Health { is_writable, queue, late, liveness, now, size: 6_000_000 })
    };
    let mut told = vec![
        Admin::Menu { language: "en".to_owned() },
        Admin::Totals(Totals {
            people: People {
                known: 6,
                reminded: 1,
                paused: 1,
                asleep: 1,
                stopped: 1,
                unreachable: 1,
            },
            queue,
            deliveries: Deliveries {
                sent: 4,
                retried: 1,
                expired: 1,
                refused: 1,
                late_median: 0,
                late_99: 2,
            },
            sessions: 9,
            size: 1,
        }),
        health(true, 0),
        health(false, 1),
        health(true, 90),
        Admin::Announcements(Vec::new()),
        Admin::Announcements(State::ALL.map(|state| announcement(state, "", true, 1)).to_vec()),
        one(State::Draft, "", false, 0),
        one(State::Draft, "2026-03-02T18:00", true, 0),
        one(State::Draft, "2026-03-02T18:00Z", true, 1),
        one(State::Draft, "", true, 10_000),
        Admin::NoAnnouncement,
        Admin::Ended(announcement(State::Ended, "", true, 9)),
        Admin::Looks {
            language: "en".to_owned(),
            languages: vec!["en".to_owned(), "pt-br".to_owned()],
        },
        Admin::LookAtReminder {
            language: "en".to_owned(),
            exercises: care.catalogue.all().iter().map(|exercise| exercise.id.clone()).collect(),
        },
    ];
    told.extend(State::ALL.map(|state| one(state, "", true, 1)));
    told.into_iter().map(|told| Reply::Admin(Box::new(told))).collect()
}

/// As long as one may be, to somebody with a plan.
fn prescription(plan: Vec<PlanLine>, exercise: Exercise) -> Reply {
    let line = |own: bool| PrescribedLine {
        line: plan.first().cloned().unwrap_or(PlanLine {
            activity: Activity::Walk,
            exercise: Some(exercise.clone()),
            schedule: "daily 9:00".parse().unwrap(),
        }),
        dose: Some(exercise.clone()),
        own: own.then(|| exercise.clone()),
    };
    let prescription = Prescription {
        name: "9".repeat(40),
        title: "<Town>".repeat(10),
        from: Some("x".repeat(100)).filter(|_| plan.len() != 1),
        word: Some("y ".repeat(400)).filter(|_| plan.len() != 1),
        language: None,
        reminders: Vec::new(),
    };
    Reply::Prescription(PrescriptionReply::Shown(Box::new(Shown {
        prescription,
        lines: vec![line(true), line(false)],
        plan,
    })))
}

fn of_exercise(exercise: Exercise) -> Vec<Reply> {
    let occurrence = OccurrenceId(i64::MAX);
    let until =
        When { moment: "2026-03-09T08:05".parse().unwrap(), today: "2026-03-02".parse().unwrap() };
    let tomorrow = When { moment: date(2026, 3, 3).at(8, 5, 0, 0), today: date(2026, 3, 2) };
    let logged = || Logged {
        activity: exercise.activity,
        exercise: Some(exercise.clone()),
        seconds: exercise.seconds,
        movement: Some("cycling".to_owned()),
    };
    let dose = |grows_to, is_own, less, more| {
        let exercise = exercise.clone();
        Reply::Exercise(ExerciseReply::Dose { exercise, grows_to, is_own, less, more })
    };
    let guide = |scene| {
        let exercise = exercise.clone();
        Reply::Guide(GuideReply::Shown(Box::new(GuideView {
            id: GuideId(i64::MAX),
            exercise,
            part: 2,
            parts: 4,
            scene,
        })))
    };
    let due = |is_known| {
        Reply::Reminder(ReminderReply::Due {
            occurrence,
            exercise: exercise.clone(),
            is_known,
            wordings: wordings(Kind::opening_of(&exercise)),
            cue: Some(Cue::Laptop),
            after_rest: is_known,
        })
    };
    let mut replies = vec![guide(Scene::Ready), guide(Scene::Stopped { seconds: 30 })];
    for beat in beats(&exercise) {
        for (left, is_paused) in [(beat.seconds, false), (1, false), (1, true)] {
            replies.push(guide(Scene::Beat { beat: beat.clone(), left, is_paused }));
        }
    }
    replies.extend([
        due(false),
        due(true),
        Reply::Reminder(ReminderReply::Steps {
            occurrence,
            exercise: exercise.clone(),
            is_pictured: false,
        }),
        Reply::Reminder(ReminderReply::Reopened { occurrence, exercise: exercise.clone() }),
        Reply::Reminder(ReminderReply::LaterMenu {
            occurrence,
            exercise: exercise.clone(),
            has_evening: true,
        }),
        Reply::Reminder(ReminderReply::OfferMove {
            occurrence,
            exercise: exercise.clone(),
            times: Vec::new(),
        }),
        Reply::Reminder(ReminderReply::OfferMove {
            occurrence,
            exercise: exercise.clone(),
            times: vec![Minute(570); 4],
        }),
        Reply::Reminder(ReminderReply::Why { occurrence, exercise: exercise.clone() }),
        Reply::Reminder(ReminderReply::Closed {
            exercise: exercise.clone(),
            closing: Closing::Done,
        }),
        Reply::Reminder(ReminderReply::Closed {
            exercise: exercise.clone(),
            closing: Closing::Missed,
        }),
        Reply::Reminder(ReminderReply::Closed {
            exercise: exercise.clone(),
            closing: Closing::Rests,
        }),
        Reply::Exercise(ExerciseReply::Shown { exercise: exercise.clone(), rests_until: None }),
        Reply::Exercise(ExerciseReply::Shown {
            exercise: exercise.clone(),
            rests_until: Some(until),
        }),
        Reply::Reminder(ReminderReply::Closed {
            exercise: exercise.clone(),
            closing: Closing::Skipped,
        }),
        Reply::Reminder(ReminderReply::Closed {
            exercise: exercise.clone(),
            closing: Closing::Later,
        }),
        Reply::Reminder(ReminderReply::Skipped {
            occurrence,
            exercise: exercise.clone(),
            next: None,
        }),
        Reply::Reminder(ReminderReply::Skipped {
            occurrence,
            exercise: exercise.clone(),
            next: Some(tomorrow),
        }),
        dose(None, true, None, None),
        dose(Some(exercise.clone()), true, Some(1), Some(1800)),
        dose(Some(exercise.clone()), false, Some(1), None),
        Reply::Exercise(ExerciseReply::Why(exercise.clone())),
        Reply::Session(SessionReply::Counted {
            session: SessionId(1),
            logged: logged(),
            today: Vec::new(),
            streak: None,
            grown: None,
        }),
    ]);
    replies
}

fn progress(period: Period) -> Progress {
    let day = DaySums { sessions: [3, 1, 0, 1], walked: 30, pain: Some(3), ..DaySums::default() };
    Progress {
        period,
        since: "2025-02-01".parse().unwrap(),
        today: "2026-03-02".parse().unwrap(),
        streak: 1,
        score: 5,
        days: [("2026-03-02".parse().unwrap(), day)].into(),
    }
}

/// What Telegram would refuse, or a person would stumble over.
#[track_caller]
fn check(screen: &Screen, reply: &Reply) {
    let Screen { html, keyboard, picture } = screen;
    assert!(picture.is_none() || screen.fits_a_caption(), "{reply:?} is too long for a caption");
    assert!(!html.trim().is_empty(), "{reply:?} says nothing");
    assert!(!html.contains("{$") && !html.contains("{ $"), "{reply:?}: {html}");
    assert!(html.chars().count() <= 4096, "{reply:?} is too long");
    assert!(!html.contains("<Town>") && !html.contains("<gravity>"), "{reply:?}: {html}");
    assert!(!html.contains("\n\n\n"), "{reply:?} has a hole: {html}");
    match keyboard {
        Keyboard::Inline(rows) => {
            assert!(!rows.is_empty() && rows.len() <= 40, "{reply:?}");
            for button in rows.iter().flatten() {
                // How wide it may be, `languages.rs` measures.
                assert!(!button.label.is_empty());
                if let limber::messages::Action::Press(press) = &button.action {
                    assert!(press.encode().len() <= MOST_BYTES, "{press:?}");
                }
            }
        }
        Keyboard::Answers { placeholder, .. } => assert!(placeholder.chars().count() <= 64),
        Keyboard::None | Keyboard::RemoveAnswers => {}
    }
}

/// A sentence that is missing, or asks for what it is not given, shows its key instead.
fn looks_like_a_key(html: &str) -> bool {
    let plain = |word: &str| word.chars().all(|c| c.is_ascii_lowercase() || "-.".contains(c));
    html.lines().any(|line| plain(line) && (line.contains('-') || line.contains('.')))
}

#[test]
fn every_reply_has_its_words_in_every_language() {
    let (messages, care) = built_in();
    for language in messages.languages() {
        for reply in replies(&care) {
            let screen = messages.render(language, &reply);
            check(&screen, &reply);
            if let Some(Picture::Movement(name)) = &screen.picture {
                assert!(messages.picture(name).is_some(), "{name}");
            }
            assert!(!looks_like_a_key(&screen.html), "{language} {reply:?}: {}", screen.html);
        }
    }
}

#[test]
fn every_notice_fits_over_the_chat() {
    let (messages, _) = built_in();
    for notice in [
        Notice::Counted,
        Notice::AlreadyCounted,
        Notice::AlreadySkipped,
        Notice::AlreadySnoozed,
        Notice::Closed,
        Notice::Undone,
        Notice::AlreadyUndone,
        Notice::Gone,
        Notice::LastDay,
        Notice::LastTime,
        Notice::TooManyTimes,
        Notice::RangeTooShort,
        Notice::NeverComes,
        Notice::OnlyALook,
        Notice::AlreadyTaken,
    ] {
        let said = messages.notice("en", notice);
        assert!((1..=200).contains(&said.chars().count()), "{said}");
        assert!(!said.starts_with("notice-"), "{said}");
    }
}

#[test]
fn what_stands_beside_the_chat_fits_there() {
    let (messages, _) = built_in();
    for language in messages.languages() {
        let profile = messages.profile(language);
        assert!(profile.description.chars().count() <= 512);
        assert!(profile.short_description.chars().count() <= 120);
        assert!(!profile.commands.is_empty() && profile.commands.len() <= 100);
        for command in profile.commands {
            assert!((1..=256).contains(&command.description.chars().count()), "{command:?}");
        }
    }
}

#[test]
fn every_caution_has_its_sentence_in_one_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let text = fs::read_to_string(folder.join("en/exercises.ftl")).unwrap();

    for caution in Caution::ALL {
        let sentences = text.lines().filter(|l| l.starts_with(&format!("caution-{caution} =")));
        assert_eq!(sentences.count(), 1, "{caution}");
    }
}

#[test]
fn an_exercise_says_what_to_mind_in_it_wherever_it_begins() {
    let (messages, care) = built_in();
    let said = |id: &str, begins: fn(Exercise) -> Reply| {
        let id = ExerciseId::try_from(id.to_owned()).unwrap();
        messages.render("en", &begins(care.catalogue.find(&id).unwrap().clone())).html
    };
    let shown = |exercise| Reply::Exercise(ExerciseReply::Shown { exercise, rests_until: None });
    let guided = |exercise| {
        let (id, scene) = (GuideId(1), Scene::Ready);
        let view = GuideView { id, exercise, part: 1, parts: 1, scene };
        Reply::Guide(GuideReply::Shown(Box::new(view)))
    };
    let easy = |exercise| {
        let exercise = Exercise { is_easy: true, ..exercise };
        Reply::Exercise(ExerciseReply::Shown { exercise, rests_until: None })
    };

    assert!(said("walk", shown).contains("if your chest hurts"));
    assert!(said("walk", guided).contains("if your chest hurts"));
    assert!(said("heel-raise", shown).contains("<b>Balance:</b>"));
    assert!(!said("pelvic-tilt", shown).contains("<b>Osteoporosis:</b>"));
    assert!(said("pelvic-tilt", easy).contains("<b>Osteoporosis:</b>"));
}

#[test]
fn nobody_is_asked_to_sit_down_by_being_told_to_stand_up() {
    let (messages, care) = built_in();
    let exercise =
        care.catalogue.all().iter().find(|exercise| exercise.id.as_str() == "sit-down").unwrap();

    let steps = ReminderReply::Steps {
        occurrence: OccurrenceId(1),
        exercise: exercise.clone(),
        is_pictured: true,
    };
    let html = messages.render("en", &Reply::Reminder(steps)).html;

    assert!(html.contains("Time to sit down") && !html.contains("stand up"), "{html}");
    for before in 0..17 {
        let opening = Turn { kind: Kind::opening_of(exercise), before };
        let due = Reply::Reminder(ReminderReply::Due {
            occurrence: OccurrenceId(1),
            exercise: exercise.clone(),
            is_known: true,
            wordings: Wordings { opening, thought: None },
            cue: None,
            after_rest: false,
        });
        let html = messages.render("en", &due).html;
        assert!(!html.to_lowercase().contains("stand up"), "{html}");
    }
}

/// Words that the bot must never use of a back. In other languages it is their translators who know them.
#[test]
fn no_sentence_frightens_or_promises() {
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages/en");
    for file in fs::read_dir(english).unwrap().flatten() {
        let text = fs::read_to_string(file.path()).unwrap().to_lowercase();
        for word in ["damaged", "crumbling", "unstable spine", "wrong posture", "cure"] {
            assert!(!text.contains(word), "{} says {word:?}", file.path().display());
        }
    }
}

/// An operator's folder with one file; what is wrong with it.
fn refused(path: &str, text: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, text).unwrap();
    match Messages::read(Some(folder.path()), Command::listed()) {
        Ok(_) => "nothing".to_owned(),
        Err(error) => error.to_string().replace(&folder.path().display().to_string(), "DIR"),
    }
}

#[test]
fn an_operator_may_say_it_in_their_own_words() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    fs::write(folder.path().join("en/ours.ftl"), "stopped = Bye.\n").unwrap();

    let (messages, _) = Messages::read(Some(folder.path()), Command::listed()).unwrap();

    assert_eq!(messages.render("en", &Reply::Pause(PauseReply::Stopped)).html, "Bye.");
    assert!(messages.render("en", &Reply::General(GeneralReply::Help)).html.contains("In pain?"));
}

#[test]
fn an_operator_may_add_an_exercise() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    let stanza = "[[exercise]]\nid = \"cat-cow\"\nactivity = \"stretch\"\nanswers = [\"flexibility\"]\nseconds = 60\nposition = \"all-fours\"\nload = 2\n";
    fs::write(folder.path().join("exercises.toml"), stanza).unwrap();
    let sentences = "exercise-cat-cow = Cat and cow\n    .name-in-sentence = the cat and the cow\n    .dose = one minute\n    .steps = Round your back, then let it sink.\n    .reason = It moves.\n    .aliases = cat, cow\n";
    fs::write(folder.path().join("en/ours.ftl"), sentences).unwrap();

    let (messages, care) = Messages::read(Some(folder.path()), Command::listed()).unwrap();

    let added = care.catalogue.all().last().unwrap().clone();
    let shown = messages
        .render("en", &Reply::Exercise(ExerciseReply::Shown { exercise: added, rests_until: None }))
        .html;
    assert!(shown.contains("Cat and cow"), "{shown}");
}

#[test]
fn an_operators_mistake_is_named_by_file_and_line() {
    let check = |path, text: &str, expected: &str| assert_eq!(refused(path, text), expected);

    check(
        "en/ours.ftl",
        "stopped = Bye.\nresumed = { $nxt }\n",
        "DIR/en/ours.ftl:2: \"resumed\" has no value $nxt; its values: $next",
    );
    check(
        "en/ours.ftl",
        "\nstoped = Bye.\n",
        "DIR/en/ours.ftl:2: there is no message \"stoped\"; messages/en has them all",
    );
    check("en/ours.ftl", "stopped = { $\n", "DIR/en/ours.ftl:1: Expected one of \"a-zA-Z\"");
    check(
        "exercises.toml",
        "[[exercise]]\nid = \"x\"\nactivity = \"swim\"\n",
        "DIR/exercises.toml:3: unknown variant `swim`, expected one of `stand`, `walk`, `stretch`, `strengthen`",
    );
    let stanza = "[[exercise]]\nid = \"x\"\nactivity = \"walk\"\nanswers = []\nseconds = 60\nposition = \"standing\"\nload = 2\n";
    check(
        "exercises.toml",
        &format!("{stanza}cautions = [\"nose\"]\n"),
        "DIR/exercises.toml:8: unknown variant `nose`, expected one of `balance`, `knees`, `wrists`, `shoulder`, `neck`, `hip-replacement`, `sciatica`, `osteoporosis`, `late-pregnancy`, `narrow-spinal-canal`, `dizziness`, `breath`",
    );
    check(
        "exercises.toml",
        &format!("\n{stanza}milder = \"side-plank\"\n"),
        "DIR/exercises.toml:2: exercise x: milder must name an exercise whose load is not greater",
    );
    assert!(
        refused("exercises.toml", stanza)
            .contains("the catalogue's exercise \"x\" has no \"exercise-x\"")
    );
    assert!(refused("de_!/ours.ftl", "stopped = Bye.\n").contains("\"de_!\" is no language"));
}
