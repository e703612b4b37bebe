//! Every sentence: that it is there in each language, that it gets the values it asks for, and that
//! an operator's mistakes in theirs are named by file and line.

use std::{fs, path::Path};

use jiff::civil::{Weekday, date};
use limber::{
    care::{
        Activity, AnnouncementId, Cause, Caution, Exercise, ExerciseId, GuideId, Hours,
        OccurrenceId, PauseReason, PersonId, Prescription, ReminderId, Schedule, SessionId, Topic,
        announcement::{Begin, Counts, State},
        guide::beats,
        letter::{Observation, Suggestion},
        plan::Preset,
        progress::{DaySums, Period, Tally},
        report::Span,
        schedule::{Days, Minute},
        session::BadSession,
    },
    messages::{Action, Keyboard, Messages, Picture, Screen},
    place::Place,
    store::{
        announcements::Announcement,
        totals::{Deliveries, People, Queue},
    },
    telegram::Command,
    usecases::{
        BadWish, Care, Closing, GuideView, Logged, MOST_BYTES, Mark, Next, Notice, PlaceNow,
        PlanItem, PlanLine, PrescribedLine, Press, Progress, Reply, Resting, Scene, Shown,
        Standing, TodayLine, Together, When,
        admin::{Admin, Health, Signs},
        letter::Letter,
        totals::Totals,
    },
};

fn built_in() -> (Messages, Care) {
    Messages::read(None, Command::listed()).unwrap()
}

/// At least one of every reply, with values in every corner that its words have.
fn replies(care: &Care) -> Vec<Reply> {
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
        Standing::Stopped,
        Standing::Held,
    ];
    let resting = || vec![Resting { exercise: exercise(), until: near() }; 2];
    let logged = |seconds| Logged { activity: Activity::Walk, exercise: None, seconds };
    let date = || near().today;
    let marks = [Mark::Done, Mark::Open, Mark::ToCome, Mark::Snoozed, Mark::Skipped, Mark::Missed];
    let lines = || {
        let line = |mark| TodayLine { time: moment, exercise: exercise(), mark };
        marks.map(line).to_vec()
    };

    let mut replies = vec![
        Reply::Welcome { first_name: "<b>Bobby & Söhne".to_owned() },
        Reply::AskZone { current: Some(place()), likely: vec![place(), place(), place()] },
        Reply::AskZone { current: None, likely: Vec::new() },
        Reply::Zones { places: vec![place(); 40] },
        Reply::WhichPlace { places: vec![place()] },
        Reply::ZoneUnread { now: moment },
        Reply::LocationUnread,
        Reply::Subscribed { place: place(), next: next() },
        Reply::ZoneChanged { place: place(), next: None },
        Reply::NothingToUndo,
        Reply::AskDone,
        Reply::DoneUnread(BadSession::Unreadable("<x>".repeat(50))),
        Reply::DoneUnread(BadSession::BadLength("0".to_owned())),
        Reply::Why { unread: None },
        Reply::Why { unread: Some("<gravity>".to_owned()) },
        Reply::Approach,
        Reply::Exercises { all: all(), unread: None, resting: resting() },
        Reply::Exercises { all: all(), unread: Some("</b>".to_owned()), resting: Vec::new() },
        Reply::RedFlags,
        Reply::Hurts { exercise: None, has_more: false },
        Reply::Hurts { exercise: Some(exercise()), has_more: true },
        Reply::NoSign,
        Reply::WhichHurts { all: all() },
        Reply::LetRest { rest: resting().remove(0), is_silent: true },
        Reply::LetRest { rest: resting().remove(0), is_silent: false },
        Reply::StillRests(resting().remove(0)),
        Reply::RestEnded { exercise: exercise(), next: next() },
        Reply::RestEnded { exercise: exercise(), next: None },
        Reply::GetHelp,
        Reply::WaitsToAsk,
        Reply::AskMayGoOn,
        Reply::StaysQuiet,
        Reply::Crisis,
        Reply::Relief,
        Reply::AskCheckFirst,
        Reply::CheckFirst,
        Reply::NothingToCheck,
        Reply::Stats {
            progress: progress(Period::TwelveWeeks),
            done: vec![],
            week: vec![],
            total: vec![],
        },
        Reply::Stats {
            progress: progress(Period::Year),
            done: tallies(),
            week: tallies(),
            total: tallies(),
        },
        Reply::Report(Span::FourWeeks),
        Reply::Report(Span::TwelveWeeks),
        Reply::Report(Span::Year),
        Reply::ReportSessions,
        Reply::ReportPains,
        Reply::Pain { today: None, asks: false },
        Reply::Pain { today: Some(3), asks: true },
        Reply::PainKept { level: 0 },
        Reply::AddMenu,
        Reply::PrescriptionWaits { title: "<Town>".to_owned() },
        Reply::PrescriptionGone { has_plan: true },
        Reply::PrescriptionGone { has_plan: false },
        Reply::ClockKnown { place: place() },
        Reply::WouldSuit,
        Reply::FallsAsleep,
        Reply::Hours { hours: Hours::usual(), never_come: Vec::new() },
        Reply::Hours { hours: Hours::none(), never_come: plan() },
        Reply::HoursOf { day: 0, days: Days::WEEKDAYS, hours: Hours::usual() },
        Reply::HoursOf { day: 0, days: Days::DAILY, hours: Hours::usual() },
        Reply::HoursOf { day: 7, days: Days::WEEKEND, hours: Hours::none() },
        Reply::HoursUnread("9-x".parse::<Hours>().unwrap_err()),
        Reply::HolidayMenu,
        Reply::PauseDates { today: "2026-12-20".parse().unwrap() },
        Reply::Moved { line: plan().remove(0) },
        Reply::Presets,
        Reply::WishUnread(BadWish::NoSubject),
        Reply::WishUnread(BadWish::TooMany),
        Reply::WishUnread(BadWish::NeverComes(Box::new(plan().remove(0)))),
        Reply::PauseMenu { paused: None },
        Reply::PauseMenu { paused: Some(near()) },
        Reply::PauseUnread,
        Reply::StopUnread { words: "<for good>".to_owned() },
        Reply::ResumeUnread { words: "<b>".to_owned() },
        Reply::UndoUnread { words: "walk & stretch".to_owned() },
        Reply::WordsUnused { words: "<x>".repeat(50) },
        Reply::Resumed { was_paused: true, next: next() },
        Reply::Resumed { was_paused: false, next: None },
        Reply::Stopped,
        Reply::Help,
        Reply::Privacy,
        Reply::Export,
        Reply::AskErase,
        Reply::Erased,
        Reply::Kept,
        Reply::NotUnderstood,
        Reply::PrivateOnly,
        Reply::OurFault,
    ];
    for (number, line) in (1..).zip(plan()) {
        let id = ReminderId(number);
        let item = |is_resting| PlanItem {
            id,
            line: line.clone(),
            next: Some(near()).filter(|_| number > 1),
            is_resting,
            never_comes: number == 1,
        };
        replies.extend([true, false].map(|is_resting| Reply::Opened { item: item(is_resting) }));
        replies.push(Reply::Added { item: item(false) });
        replies.push(Reply::ChangeTimes { item: item(false) });
        replies.push(Reply::ChangeDays { item: item(false) });
        replies.push(Reply::ChangeWhat { item: item(false), exercises: all() });
        replies.push(Reply::Removed { item: item(false) });
        for standing in standings {
            let (items, resting) = (vec![item(false); 24], resting());
            replies.push(Reply::Plan { items, standing, is_first: true, resting });
            let (items, resting) = (Vec::new(), Vec::new());
            replies.push(Reply::Plan { items, standing, is_first: false, resting });
        }
    }
    replies.extend([0, 1, 24].map(|count| prescription(vec![plan().remove(0); count], exercise())));
    for instead_of in [Vec::new(), plan(), vec![plan().remove(2); 24]] {
        let (title, language, next) = ("<Town>".to_owned(), None, next());
        let first = (!instead_of.is_empty()).then_some(ReminderId(i64::MAX));
        replies.push(Reply::PrescriptionTaken { title, language, instead_of, first, next });
    }
    replies.extend(Preset::ALL.map(|preset| Reply::Preset { preset, lines: plan() }));
    for typed in ["", "9:30 someday", "every 5m 9-12", "every 45m 9:00-9:30", "9-12", "<b>"] {
        let unread = typed.parse::<Schedule>().unwrap_err();
        replies.push(Reply::WishUnread(BadWish::Schedule(unread)));
    }
    replies.extend(Cause::ALL.map(|cause| Reply::WhyCause { cause, exercises: all() }));
    replies.extend(Topic::ALL.map(Reply::WhyTopic));
    for reason in PauseReason::ALL {
        replies.extend(whens.map(|today| Reply::Paused { until: when(today), reason }));
    }
    replies.extend(whens.map(|today| Reply::Snoozed { exercise: exercise(), until: when(today) }));
    for standing in standings {
        replies.push(Reply::WelcomeBack { standing, next: next() });
        replies.push(Reply::Settings {
            standing,
            place: Some(place()),
            plan: plan(),
            pictures: true,
            announcements: true,
            resting: resting(),
        });
        replies.push(Reply::Settings {
            standing,
            place: None,
            plan: Vec::new(),
            pictures: false,
            announcements: false,
            resting: Vec::new(),
        });
        replies.push(Reply::Today {
            date: date(),
            standing,
            lines: lines(),
            done: tallies(),
            streak: 3,
            guided: 600,
            resting: resting(),
        });
        replies.push(Reply::Today {
            date: date(),
            standing,
            lines: Vec::new(),
            done: Vec::new(),
            streak: 0,
            guided: 0,
            resting: Vec::new(),
        });
    }
    let together = |mark| Together { occurrence: OccurrenceId(7), exercise: exercise(), mark };
    for after_rest in [true, false] {
        let items = marks.map(together).to_vec();
        replies.push(Reply::Several { items, after_rest });
    }
    for exercise in all() {
        replies.extend(of_exercise(Exercise { is_easy: true, ..exercise.clone() }));
        replies.extend(of_exercise(exercise));
    }
    for (seconds, streak) in [(1, 0), (45, 1), (60, 2), (900, 3), (3600, 10), (4000, 100)] {
        let today = tallies();
        let session = SessionId(1);
        let grown = (streak > 1).then(&exercise);
        replies.push(Reply::Counted { session, logged: logged(seconds), today, streak, grown });
        replies.push(Reply::Undone { logged: logged(seconds), today: Vec::new() });
    }
    replies.push(Reply::Undone { logged: logged(60), today: tallies() });
    for counted in 0..3 {
        replies.push(Reply::GuideOver { counted, today: tallies() });
        replies.push(Reply::GuideOver { counted, today: Vec::new() });
    }
    replies.push(Reply::GuideHalfWay { seconds: 450 });
    replies.push(Reply::GuideLeft);
    for is_wanted in [true, false] {
        let schedule = "sun 18:00".parse().unwrap();
        replies.push(Reply::LetterMenu { schedule, is_wanted });
    }
    replies.push(Reply::LetterOff);
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
    ];
    for (observation, suggestion) in observations.into_iter().zip(suggestions.into_iter().cycle()) {
        let (first, last) = ("2026-02-24".parse().unwrap(), date());
        let letter =
            Letter { first, last, week: tallies(), streak: 3, score: 40, observation, suggestion };
        replies.push(Reply::Letter(Box::new(letter)));
    }
    replies.push(Reply::Announcement { html: "<b>News</b>".to_owned() });
    replies.push(Reply::AnnouncementsOff);
    replies.extend(for_operators(care));
    replies
}

#[test]
fn the_signs_are_one_tap_away_from_whatever_shows_an_exercise_or_did_not_understand() {
    let (messages, care) = built_in();
    for reply in replies(&care) {
        let leads = matches!(
            reply,
            Reply::Reminder { .. }
                | Reply::ReminderWhy { .. }
                | Reply::Several { .. }
                | Reply::LaterMenu { .. }
                | Reply::OfferMove { .. }
                | Reply::ShowExercise { .. }
                | Reply::ExerciseWhy(_)
                | Reply::Guide(_)
                | Reply::Why { .. }
                | Reply::WhyCause { .. }
                | Reply::WhyTopic(_)
                | Reply::Approach
        );
        if !leads && !reply.did_not_understand() {
            continue;
        }
        let Keyboard::Inline(rows) = messages.render("en", &reply).keyboard else {
            panic!("{reply:?}")
        };
        let is_help =
            |action: &Action| matches!(action, Action::Press(Press::RedFlags | Press::Hurts(_)));
        assert!(rows.iter().flatten().any(|button| is_help(&button.action)), "{reply:?}");
    }
}

/// What operators alone are told.
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
        let signs = Signs { in_hand: 5, beat_at: None, answered_at: Some(now) };
        Admin::Health(Health { is_writable, queue, late, signs, now, size: 6_000_000 })
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
    Reply::Prescription(Box::new(Shown {
        prescription,
        lines: vec![line(true), line(false)],
        plan,
    }))
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
    };
    let dose = |grows_to, is_own, less, more| {
        let exercise = exercise.clone();
        Reply::Dose { exercise, grows_to, is_own, less, more }
    };
    let guide = |scene| {
        let exercise = exercise.clone();
        Reply::Guide(Box::new(GuideView {
            id: GuideId(i64::MAX),
            exercise,
            part: 2,
            parts: 4,
            scene,
        }))
    };
    let mut replies = vec![guide(Scene::Ready), guide(Scene::Stopped { seconds: 30 })];
    for beat in beats(&exercise) {
        for (left, is_paused) in [(beat.seconds, false), (1, false), (1, true)] {
            replies.push(guide(Scene::Beat { beat: beat.clone(), left, is_paused }));
        }
    }
    replies.extend([
        Reply::Reminder { occurrence, exercise: exercise.clone(), after_rest: false },
        Reply::Reminder { occurrence, exercise: exercise.clone(), after_rest: true },
        Reply::LaterMenu { occurrence, exercise: exercise.clone(), has_evening: true },
        Reply::OfferMove { occurrence, exercise: exercise.clone(), times: Vec::new() },
        Reply::OfferMove { occurrence, exercise: exercise.clone(), times: vec![Minute(570); 4] },
        Reply::ReminderWhy { occurrence, exercise: exercise.clone() },
        Reply::ReminderClosed { exercise: exercise.clone(), closing: Closing::Done },
        Reply::ReminderClosed { exercise: exercise.clone(), closing: Closing::Missed },
        Reply::ReminderClosed { exercise: exercise.clone(), closing: Closing::Rests },
        Reply::ShowExercise { exercise: exercise.clone(), rests_until: None },
        Reply::ShowExercise { exercise: exercise.clone(), rests_until: Some(until) },
        Reply::ReminderClosed { exercise: exercise.clone(), closing: Closing::Skipped },
        Reply::ReminderClosed { exercise: exercise.clone(), closing: Closing::Later },
        Reply::Skipped { occurrence, exercise: exercise.clone(), next: None },
        Reply::Skipped { occurrence, exercise: exercise.clone(), next: Some(tomorrow) },
        dose(None, true, None, None),
        dose(Some(exercise.clone()), true, Some(1), Some(1800)),
        dose(Some(exercise.clone()), false, Some(1), None),
        Reply::ExerciseWhy(exercise.clone()),
        Reply::Counted {
            session: SessionId(1),
            logged: logged(),
            today: Vec::new(),
            streak: 1,
            grown: None,
        },
    ]);
    replies
}

fn progress(period: Period) -> Progress {
    let day = DaySums { sessions: [3, 1, 0, 1], walked: 30, is_off: false, pain: Some(3) };
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
            assert!(!rows.is_empty() && rows.len() <= 25, "{reply:?}");
            for button in rows.iter().flatten() {
                assert!(!button.label.is_empty() && button.label.chars().count() <= 40);
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
    let shown = |exercise| Reply::ShowExercise { exercise, rests_until: None };
    let guided = |exercise| {
        let (id, scene) = (GuideId(1), Scene::Ready);
        Reply::Guide(Box::new(GuideView { id, exercise, part: 1, parts: 1, scene }))
    };
    let easy = |exercise| {
        let exercise = Exercise { is_easy: true, ..exercise };
        Reply::ShowExercise { exercise, rests_until: None }
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

    let reminder = Reply::Reminder {
        occurrence: OccurrenceId(1),
        exercise: exercise.clone(),
        after_rest: false,
    };
    let html = messages.render("en", &reminder).html;

    assert!(html.contains("Time to sit down") && !html.contains("stand up"), "{html}");
}

/// Words that the bot must never use of a back.
#[test]
fn no_sentence_frightens_or_promises() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    for language in fs::read_dir(root).unwrap().flatten().filter(|entry| entry.path().is_dir()) {
        let files = fs::read_dir(language.path()).unwrap().flatten();
        for file in files.filter(|file| file.path().extension().is_some_and(|end| end == "ftl")) {
            let text = fs::read_to_string(file.path()).unwrap().to_lowercase();
            for word in ["damaged", "crumbling", "unstable spine", "wrong posture", "cure"] {
                assert!(!text.contains(word), "{} says {word:?}", file.path().display());
            }
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

    assert_eq!(messages.render("en", &Reply::Stopped).html, "Bye.");
    assert!(messages.render("en", &Reply::Help).html.contains("What I can do"));
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
    let shown =
        messages.render("en", &Reply::ShowExercise { exercise: added, rests_until: None }).html;
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
