//! The transitions of an occurrence: each starts from its own states and leaves every other as it is.

use jiff::{SignedDuration, Timestamp};
use limber::store::query;
use limber::{
    care::{
        Activity, ExerciseId, MessageId, OccurrenceId, PersonId, backing_off::InARow,
        occurrence::State, shape::Shape,
    },
    store::{
        Connection, Store,
        claims::{self, Claimed, Sent},
        occurrences::{self, Occurrence, Upcoming},
        people, reminders,
    },
};

const ANNA: PersonId = PersonId(1);

fn due_at() -> Timestamp {
    "2026-03-02T09:00Z".parse().unwrap()
}

/// Anna's occurrence in a state, put off to ten minutes after it was due or not.
async fn occurrence_in(tx: &mut Connection, state: State, is_put_off: bool) -> Occurrence {
    people::meet(tx, &[(ANNA, "en")], due_at()).await.unwrap();
    let schedule = "daily 9:00".parse().unwrap();
    let exercise = ExerciseId::try_from("walk".to_owned()).unwrap();
    let reminder =
        reminders::add(tx, ANNA, Activity::Walk, None, &schedule, due_at()).await.unwrap();
    let upcoming = Upcoming {
        reminder,
        person: ANNA,
        activity: Activity::Walk,
        exercise: &exercise,
        due_at: due_at(),
        day: "2026-03-02".parse().unwrap(),
    };
    occurrences::add(tx, &[upcoming]).await.unwrap();
    let put_off = is_put_off.then(|| due_at().as_second() + 600);
    let set = "UPDATE occurrences
        SET state = $1, is_over = $1 IN ('done', 'skipped', 'missed', 'expired'), attempt = 1,
            message_id = 7, snoozed_to_at = $2";
    query(set).bind(state.as_str()).bind(put_off).execute(tx).await.unwrap();
    occurrences::find(tx, OccurrenceId::of(reminder, due_at())).await.unwrap().unwrap()
}

/// Has a transition begin, by its name.
async fn begin(tx: &mut Connection, transition: &str, occurrence: &Occurrence) {
    let (id, person, reminder) = (occurrence.id, occurrence.person, occurrence.reminder);
    let (now, message) = (due_at(), MessageId(8));
    let later = now + SignedDuration::from_mins(1);
    let claimed = Claimed {
        id,
        reminder,
        person,
        activity: occurrence.activity,
        exercise: occurrence.exercise.clone(),
        due_at: occurrence.due_at,
        day: occurrence.day,
        snoozed_to: occurrence.snoozed_to,
        attempt: 1,
        send_at: occurrence.due_at,
    };
    let sent = Sent {
        claimed: &claimed,
        message,
        shape: Shape::Long,
        worded: None,
        unanswered: InARow::default(),
    };
    match transition {
        "done" => occurrences::mark_done(tx, &[(id, now)]).await,
        "skipped" => occurrences::mark_skipped(tx, id, now).await,
        "missed" => occurrences::mark_missed(tx, &[id]).await.map(drop),
        "snoozed" => occurrences::snooze(tx, id, later).await,
        "reopened" => occurrences::reopen(tx, id).await,
        "not skipped" => occurrences::reopen_skipped(tx, id).await,
        "proved" => occurrences::prove_sent(tx, occurrence, message, now).await,
        "taken up" => occurrences::take_up(tx, id, message, now).await.map(drop),
        "skipped with" => occurrences::skip_snoozed(tx, person, reminder).await,
        "put back" => occurrences::put_snoozed_back(tx, person, reminder, now).await,
        "shelved" => occurrences::shelve_waiting(tx, person).await,
        "dropped" => {
            occurrences::drop_upcoming(tx, person, now - SignedDuration::from_mins(1)).await
        }
        "leased" => claims::lease(tx, &[claimed], later).await,
        "sent" => claims::record_sent(tx, &[sent], now).await.map(drop),
        "retried" => claims::record_retries(tx, &[(&claimed, later)]).await,
        "expired" => claims::expire(tx, [&claimed]).await,
        unknown => panic!("{unknown}"),
    }
    .unwrap();
}

/// What comes of each state by a transition: of what is not put off, and of what is.
async fn check(store: &Store, transition: &str, changes: [(State, bool, Option<State>); 2]) {
    for state in State::ALL {
        for is_put_off in [false, true] {
            let mut tx = store.write().await.unwrap();
            let occurrence = occurrence_in(&mut tx, state, is_put_off).await;
            begin(&mut tx, transition, &occurrence).await;
            let after = occurrences::find(&mut tx, occurrence.id).await.unwrap();
            let change =
                changes.iter().find(|(from, put_off, _)| (*from, *put_off) == (state, is_put_off));
            let expected = change.map_or(Some(state), |(_, _, to)| *to);
            let after = after.map(|after| after.state);
            assert_eq!(after, expected, "{transition}: {state}, put off: {is_put_off}");
            // Dropped without a commit, so that nothing of it stays.
        }
    }
}

#[tokio::test]
async fn every_transition_starts_from_its_own_states_alone() {
    use State::{Claimed, Done, Expired, Missed, Pending, Sent, Skipped};
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("limber.db").display().to_string()).await.unwrap();
    let both = |from, to| [(from, false, Some(to)), (from, true, Some(to))];
    let put_off = |from, to| [(from, true, Some(to)), (from, true, Some(to))];

    check(&store, "done", both(Sent, Done)).await;
    check(&store, "skipped", both(Sent, Skipped)).await;
    check(&store, "missed", both(Sent, Missed)).await;
    check(&store, "snoozed", both(Sent, Pending)).await;
    check(&store, "reopened", both(Done, Sent)).await;
    check(&store, "not skipped", both(Skipped, Sent)).await;
    check(&store, "taken up", put_off(Pending, Sent)).await;
    check(&store, "skipped with", put_off(Pending, Skipped)).await;
    check(&store, "put back", put_off(Skipped, Pending)).await;
    let shelved = [(Pending, false, Some(Expired)), (Pending, true, Some(Skipped))];
    check(&store, "shelved", shelved).await;
    check(&store, "dropped", [(Pending, false, None), (Expired, false, None)]).await;
    check(&store, "leased", both(Pending, Claimed)).await;
    check(&store, "sent", both(Claimed, Sent)).await;
    check(&store, "retried", both(Claimed, Pending)).await;
    check(&store, "expired", both(Claimed, Expired)).await;
}

#[tokio::test]
async fn a_press_proves_what_was_on_its_way_and_changes_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("limber.db").display().to_string()).await.unwrap();
    for state in State::ALL {
        let mut tx = store.write().await.unwrap();
        let occurrence = occurrence_in(&mut tx, state, false).await;

        begin(&mut tx, "proved", &occurrence).await;

        let after = occurrences::find(&mut tx, occurrence.id).await.unwrap().unwrap();
        let expected = match state {
            State::Pending | State::Claimed => (State::Sent, Some(MessageId(8))),
            state => (state, Some(MessageId(7))),
        };
        assert_eq!((after.state, after.message), expected);
    }
}
