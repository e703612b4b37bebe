-- What is asked of one person's occurrences again and again, without walking through their history.

CREATE INDEX occurrences_open ON occurrences (person_id) WHERE state = 'sent';
CREATE INDEX occurrences_waiting ON occurrences (person_id) WHERE state IN ('pending', 'claimed');
