"""What version 4 of the records adds: sessions whose cases are chosen as they go, exams in sittings, and figures.

A released schema is never edited: changes are new migrations (see `xrayTrainer.storage.migrations`).
"""

SCHEMA_V4 = """
-- How a session is run: `xrayTrainer.training.session_plan` as JSON. NULL: the cases of the set, as they stand.
ALTER TABLE sessions ADD COLUMN plan TEXT;

-- Where the case of a session lies whose cases come from several sets; NULL: in the set of the session. `why` tells how
-- it was chosen (`xrayTrainer.training.choice_record`, JSON); nothing of it is shown before the answer.
ALTER TABLE session_cases ADD COLUMN set_id TEXT;
ALTER TABLE session_cases ADD COLUMN set_hash TEXT REFERENCES contents (hash);
ALTER TABLE session_cases ADD COLUMN set_folder TEXT;
ALTER TABLE session_cases ADD COLUMN why TEXT;

-- When sittings of an exam began and ended, when they broke off, and who let them go on: an append-only log.
CREATE TABLE session_log (
    session TEXT NOT NULL REFERENCES sessions (id),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    monotonic_ns INTEGER NOT NULL,
    boot TEXT,
    detail TEXT NOT NULL,
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER session_log_stays_as_it_is BEFORE UPDATE ON session_log
BEGIN SELECT RAISE(ABORT, 'the log of a session is append-only'); END;

CREATE TRIGGER session_log_goes_with_an_erased_person_only BEFORE DELETE ON session_log
WHEN NOT EXISTS (
    SELECT 1 FROM sessions JOIN people ON people.id = sessions.person
    WHERE sessions.id = OLD.session AND people.erased_at IS NOT NULL
)
BEGIN SELECT RAISE(ABORT, 'the log of a session is append-only'); END;

-- Submitted answers as figures, so that statistics need read no scorecard twice. All of it follows from `answers` and
-- `contents`: rows may be dropped at any time, and are made again when they are asked for. They lie in the order in
-- which they are read. `day` is the local day of submission, counted from 0001-01-01 as day 1. `labels` and `figures`
-- are what `xrayTrainer.services.fact_columns` makes of case, key and scorecard.
CREATE TABLE answer_facts (
    person TEXT NOT NULL REFERENCES people (id),
    submitted_at TEXT NOT NULL,
    answer TEXT NOT NULL UNIQUE REFERENCES answers (id) ON DELETE CASCADE,
    session TEXT NOT NULL,
    case_id TEXT NOT NULL,
    day INTEGER NOT NULL,
    active_ms INTEGER NOT NULL,
    labels TEXT NOT NULL,
    figures BLOB NOT NULL,
    PRIMARY KEY (person, submitted_at, answer)
) STRICT, WITHOUT ROWID;

-- A score that is set again makes its figures anew.
CREATE TRIGGER answer_facts_follow_the_score AFTER UPDATE OF scorecard, person ON answers
BEGIN DELETE FROM answer_facts WHERE answer = OLD.id; END;

CREATE TRIGGER answer_facts_follow_the_time AFTER UPDATE OF scan_active_ms, review_active_ms ON answers
BEGIN UPDATE answer_facts SET active_ms = NEW.scan_active_ms + NEW.review_active_ms WHERE answer = NEW.id; END;

-- What was believed of a person after so many figures, so that ratings go on from there; may be dropped at any time.
CREATE TABLE rating_marks (
    person TEXT NOT NULL REFERENCES people (id),
    after_answers INTEGER NOT NULL CHECK (after_answers >= 1),
    last_case TEXT NOT NULL,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (person, after_answers)
) STRICT, WITHOUT ROWID;
"""
