"""The records as version 1 of the database holds them.

A released schema is never edited: changes are new migrations (see `xrayTrainer.storage.migrations`).
"""

SCHEMA_V1 = """
-- Times: `*_at` is UTC, ISO 8601 with milliseconds and Z; `*_offset_min` is the local offset from UTC in minutes then.
-- `*_monotonic_ns` and `*_boot` tell a clock that was set back from time that passed.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL,
    guest INTEGER NOT NULL CHECK (guest IN (0, 1)),
    created_at TEXT NOT NULL,
    erased_at TEXT
) STRICT, WITHOUT ROWID;

-- Sets, cases and keys as they were used, by SHA-256 of their text: a session ends on the revision it began with, and a
-- score can be recomputed after the set folder has changed or gone.
CREATE TABLE contents (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    kind TEXT NOT NULL CHECK (kind IN ('set', 'case', 'key')),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES people (id),
    set_id TEXT NOT NULL,
    set_revision INTEGER NOT NULL,
    set_hash TEXT NOT NULL REFERENCES contents (hash),
    set_folder TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('practice', 'duty', 'exam')),
    seed TEXT,
    program TEXT NOT NULL,
    started_at TEXT NOT NULL,
    started_offset_min INTEGER NOT NULL,
    started_monotonic_ns INTEGER NOT NULL,
    started_boot TEXT,
    finished_at TEXT,
    finished_offset_min INTEGER,
    points REAL
) STRICT;
CREATE INDEX sessions_by_person ON sessions (person, started_at);
CREATE UNIQUE INDEX one_open_session ON sessions (person, set_id, mode) WHERE finished_at IS NULL;

CREATE TABLE session_cases (
    session TEXT NOT NULL REFERENCES sessions (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    case_id TEXT NOT NULL,
    case_revision INTEGER NOT NULL,
    case_hash TEXT NOT NULL REFERENCES contents (hash),
    slug TEXT NOT NULL,
    PRIMARY KEY (session, number),
    UNIQUE (session, case_id)
) STRICT, WITHOUT ROWID;

-- `raw` is the answer as it was submitted; where events_count is not NULL, its events are the rows of `events` with
-- seq < events_count.
CREATE TABLE answers (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    session TEXT NOT NULL REFERENCES sessions (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    person TEXT NOT NULL REFERENCES people (id),
    set_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    case_revision INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    opened_offset_min INTEGER NOT NULL,
    opened_monotonic_ns INTEGER NOT NULL,
    opened_boot TEXT,
    submitted_at TEXT,
    submitted_offset_min INTEGER,
    submitted_monotonic_ns INTEGER,
    submitted_boot TEXT,
    program TEXT,
    profile TEXT,
    raw TEXT,
    events_count INTEGER,
    sizes TEXT,
    seconds REAL,
    verdict TEXT CHECK (verdict IN ('no_suspicion', 'suspicion')),
    scan_active_ms INTEGER NOT NULL DEFAULT 0 CHECK (scan_active_ms >= 0),
    review_active_ms INTEGER NOT NULL DEFAULT 0 CHECK (review_active_ms >= 0),
    awaiting_key INTEGER NOT NULL DEFAULT 0 CHECK (awaiting_key IN (0, 1)),
    key_hash TEXT REFERENCES contents (hash),
    key_revision INTEGER,
    case_type TEXT CHECK (case_type IN ('threat', 'document', 'clear')),
    points REAL,
    success INTEGER CHECK (success IN (0, 1)),
    verdict_right INTEGER CHECK (verdict_right IN (0, 1)),
    required_count INTEGER,
    found_count INTEGER,
    false_count INTEGER,
    scorecard TEXT,
    UNIQUE (session, number),
    UNIQUE (session, case_id),
    CHECK ((submitted_at IS NULL) = (raw IS NULL)),
    CHECK ((scorecard IS NULL) OR (key_hash IS NOT NULL AND awaiting_key = 0))
) STRICT;
CREATE INDEX answers_by_person ON answers (person, submitted_at, scan_active_ms, review_active_ms);
CREATE INDEX answers_by_set ON answers (person, set_id, case_id, submitted_at);

-- The append-only log from which marks, findings and active time are derived.
CREATE TABLE events (
    answer TEXT NOT NULL REFERENCES answers (id),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    t_ms INTEGER NOT NULL CHECK (t_ms >= 0),
    what TEXT NOT NULL,
    body TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    PRIMARY KEY (answer, seq)
) STRICT, WITHOUT ROWID;

-- Claims of guests' results, rescoring, restored backups: acts that a reader of the records must be able to see.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    person TEXT,
    detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TRIGGER events_go_with_an_erased_person_only BEFORE DELETE ON events
WHEN NOT EXISTS (
    SELECT 1 FROM answers JOIN people ON people.id = answers.person
    WHERE answers.id = OLD.answer AND people.erased_at IS NOT NULL
)
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TRIGGER answers_are_submitted_once BEFORE UPDATE OF raw, submitted_at, session, person, case_id ON answers
WHEN OLD.submitted_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM people WHERE people.id = OLD.person AND people.erased_at IS NOT NULL
)
BEGIN SELECT RAISE(ABORT, 'a submitted answer stays as it is'); END;

CREATE TRIGGER contents_stay_as_they_are BEFORE UPDATE ON contents
BEGIN SELECT RAISE(ABORT, 'contents are named by their hash'); END;

CREATE TRIGGER audit_stays_as_it_is BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
"""
