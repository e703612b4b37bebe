//! People who say and press things while their reminders come, and what must have become of all that.

use std::collections::{BTreeMap, BTreeSet};

use super::crew::Crew;
use crate::kills::{MOST_SAID, PEOPLE, arrived, press_done, subscribed};
use limber::{
    care::OccurrenceId,
    sandbox::telegram::Telegram,
    store::{Store, query, query_scalar},
};

pub struct Load {
    telegram: Telegram,
    store: Store,
    rounds: u64,
    due: BTreeSet<i64>,
    latest_due: BTreeMap<i64, i64>,
    pressed: BTreeSet<i64>,
    /// What was claimed when a leader was gone, each claim once.
    in_hand: BTreeSet<(i64, i64)>,
}

impl Load {
    /// People come, to whoever leads, and have a reminder before them. Rounds are counted from 1 on.
    pub async fn begin(crew: &mut Crew, telegram: &Telegram, database: &str, rounds: u64) -> Load {
        crew.leader().await;
        for person in 1..=PEOPLE {
            telegram.join(person, "Anna", Some("en"));
            telegram.says(person, "/start");
            telegram.says(person, "Berlin");
        }
        crew.until(|telegram| telegram.unconfirmed() == 0 && subscribed(telegram) == PEOPLE).await;
        let mut load = Load {
            telegram: telegram.clone(),
            store: Store::open_existing(database).await.unwrap(),
            rounds: rounds + 1,
            due: BTreeSet::new(),
            latest_due: BTreeMap::new(),
            pressed: BTreeSet::new(),
            in_hand: BTreeSet::new(),
        };
        load.is_left(0).await;
        load.acts(0);
        load.arrives(crew).await;
        load
    }

    /// Waits until every reminder that fell due has come.
    pub async fn arrives(&self, crew: &mut Crew) {
        crew.until(|telegram| {
            let arrived = arrived(telegram);
            self.due.iter().all(|id| arrived.contains_key(id))
        })
        .await;
    }

    /// In a long run people take turns.
    fn says_done(&self, person: i64, round: u64) -> bool {
        let turns = self.rounds.div_ceil(MOST_SAID);
        person.unsigned_abs() % turns == round % turns
    }

    /// Everybody whose turn it is says that they walked, and presses Done under what came last.
    pub fn acts(&mut self, round: u64) {
        for person in 1..=PEOPLE {
            if self.says_done(person, round) {
                self.telegram.says(person, "/done walk 20");
            }
            let latest = self.latest_due.get(&person).copied();
            let pressed = latest.filter(|latest| press_done(&self.telegram, person, *latest));
            self.pressed.extend(pressed);
        }
    }

    /// The leader is gone: what it had in hand is noted, and its lease is over as it would be a minute later. In every
    /// other round reminders fall due.
    pub async fn is_left(&mut self, round: u64) {
        let mut tx = loop {
            // The server may be away as well.
            if let Ok(tx) = self.store.write().await {
                break tx;
            }
        };
        let claimed = query("SELECT id, attempt FROM occurrences WHERE state = 'claimed'");
        for row in claimed.fetch_all(&mut tx).await.unwrap() {
            self.in_hand.insert((row.try_get("id").unwrap(), row.try_get("attempt").unwrap()));
        }
        query(
            "UPDATE occurrences SET send_at = CAST(EXTRACT(EPOCH FROM now()) AS BIGINT)
             WHERE state = 'claimed'
                AND NOT EXISTS (
                    SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted
                        AND classid = CAST(CAST(hashtext('limber runs') AS BIT(32)) AS BIGINT))",
        )
        .execute(&mut tx)
        .await
        .unwrap();
        if round.is_multiple_of(2) {
            let due = query(
                "INSERT INTO occurrences
                    (id, reminder_id, person_id, activity, exercise, due_at, day, send_at, snoozed_to_at, snoozes)
                 SELECT instant * $1 + reminder_id, reminder_id, person_id, activity, exercise, instant, day,
                    instant, instant, 1
                 FROM occurrences, (SELECT CAST(EXTRACT(EPOCH FROM now()) AS BIGINT) AS instant) AS clock
                 WHERE id IN (
                    SELECT MIN(id) FROM occurrences
                    WHERE state = 'pending' AND activity = 'stand' AND send_at > EXTRACT(EPOCH FROM now())
                    GROUP BY person_id)
                    AND person_id NOT IN (
                        SELECT person_id FROM occurrences
                        WHERE state <> 'done' AND id IN (SELECT CAST(value AS BIGINT) FROM json_each($2)))
                 ON CONFLICT DO NOTHING
                 RETURNING person_id, id",
            )
            .bind(OccurrenceId::EACH_SECOND)
            .bind(serde_json::to_string(&self.pressed).unwrap());
            for row in due.fetch_all(&mut tx).await.unwrap() {
                let (person, id) = (row.try_get("person_id").unwrap(), row.try_get("id").unwrap());
                self.due.insert(id);
                self.latest_due.insert(person, id);
            }
        }
        tx.commit().await.unwrap();
    }

    /// A newer version has been at the tables.
    pub async fn is_upgraded(&self) {
        let mut tx = self.store.write().await.unwrap();
        query(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             VALUES (9999, 'newer', TRUE, '', 0)",
        )
        .execute(&mut tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }

    /// Waits until everything has arrived, and looks what was counted.
    pub async fn ends(&mut self, crew: &mut Crew) {
        // Updates are handled in their order, so what is answered last was asked last.
        self.telegram.says(1, "/privacy");
        crew.until(|telegram| {
            telegram.chat(1).messages.iter().any(|message| message.text.contains("/delete"))
        })
        .await;
        self.arrives(crew).await;
        // What is said last is recorded after it was said.
        while self.count("SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL").await > 0 {
            crew.pause().await;
        }

        let mut repeated = 0;
        for (id, times) in arrived(&self.telegram) {
            let excused = self.in_hand.iter().filter(|(claimed, _)| *claimed == id).count();
            assert!(times <= 1 + excused, "occurrence {id} came {times} times, {excused} excused");
            repeated += times - 1;
        }
        let mut connection = self.store.read().await.unwrap();
        let walks = query(
            "SELECT person_id, COUNT(*) AS walks FROM sessions WHERE activity = 'walk' GROUP BY person_id
             ORDER BY person_id",
        );
        for row in walks.fetch_all(&mut connection).await.unwrap() {
            let (person, walks): (i64, i64) =
                (row.try_get("person_id").unwrap(), row.try_get("walks").unwrap());
            let said = (0..self.rounds).filter(|round| self.says_done(person, *round)).count();
            assert_eq!(walks, i64::try_from(said).unwrap(), "walks of {person}");
        }
        let walkers =
            self.count("SELECT COUNT(DISTINCT person_id) FROM sessions WHERE activity = 'walk'");
        assert_eq!(walkers.await, PEOPLE);
        let one_sided = self.count(
            "SELECT COUNT(*) FROM occurrences LEFT JOIN sessions ON occurrence_id = occurrences.id
             WHERE (state = 'done') <> (sessions.id IS NOT NULL)",
        );
        assert_eq!(one_sided.await, 0, "a press that was taken in is a session, and the reverse");
        let counted = query_scalar::<i64>(
            "SELECT occurrence_id FROM sessions WHERE occurrence_id IS NOT NULL ORDER BY occurrence_id",
        );
        let counted = counted.fetch_all(&mut connection).await.unwrap();
        assert!(!counted.is_empty(), "nobody pressed anything");
        assert_eq!(
            counted,
            Vec::from_iter(self.pressed.clone()),
            "what people pressed is what was counted, once"
        );
        println!(
            "{} reminders, {repeated} of {} in hand came again, {} presses counted",
            self.due.len(),
            self.in_hand.len(),
            counted.len()
        );
    }

    async fn count(&self, sql: &'static str) -> i64 {
        let mut connection = self.store.read().await.unwrap();
        query_scalar(sql).fetch_one(&mut connection).await.unwrap()
    }
}
