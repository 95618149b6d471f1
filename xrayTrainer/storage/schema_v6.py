"""What version 6 of the records adds: who people are in their unit, assignments, courses, certificates, statements.

A released schema is never edited: changes are new migrations (see `xrayTrainer.storage.migrations`).
"""

SCHEMA_V6 = """
-- Where a person works. One who was never told of has no row. `left_on`: the last day (ISO date) in the unit.
CREATE TABLE person_details (
    person TEXT PRIMARY KEY REFERENCES people (id),
    unit TEXT NOT NULL DEFAULT '',
    agency TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    sex TEXT CHECK (sex IN ('f', 'm')),
    left_on TEXT,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Two profiles of one person: the one named here stands for the other. Sessions and answers keep the profile in which
-- they were made, so that chains hold and results can be taken again.
ALTER TABLE people ADD COLUMN joined_into TEXT REFERENCES people (id) CHECK (joined_into <> id);
CREATE INDEX people_joined ON people (joined_into) WHERE joined_into IS NOT NULL;

-- A set, people, a due date: given here (`came` 0) or taken in with a pack (1). `body` is the assignment as it travels
-- (JSON), people and author in it; `everybody` says that it names nobody; `closed_at`: when it was taken back.
CREATE TABLE assignments (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    set_id TEXT NOT NULL,
    course TEXT,
    due_on TEXT,
    given_at TEXT NOT NULL,
    author_key TEXT NOT NULL,
    revision INTEGER NOT NULL,
    everybody INTEGER NOT NULL CHECK (everybody IN (0, 1)),
    body TEXT NOT NULL,
    came INTEGER NOT NULL CHECK (came IN (0, 1)),
    told_at TEXT,
    closed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX assignments_by_set ON assignments (set_id);
CREATE INDEX sessions_by_set ON sessions (set_id, mode, finished_at);

-- Pre-test, practice, post-test and retention test of a group; `body` is the course as it travels (JSON).
CREATE TABLE courses (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    body TEXT NOT NULL,
    closed_at TEXT
) STRICT, WITHOUT ROWID;

-- What a coordinator wrote into the report of a course, by section.
CREATE TABLE course_notes (
    course TEXT NOT NULL REFERENCES courses (id),
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (course, section)
) STRICT, WITHOUT ROWID;

-- Certificates of exams, as they were written. `machine` (key id of its card) gives each number and each session once;
-- after a merge, two machines may have given the same number. `body` is the certificate as it travels (JSON).
CREATE TABLE certificates (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    number TEXT NOT NULL,
    machine TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    session TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (machine, number),
    UNIQUE (machine, session)
) STRICT, WITHOUT ROWID;
CREATE INDEX certificates_by_person ON certificates (person, at);
CREATE INDEX certificates_by_session ON certificates (session, at);

-- What a mentor has looked at, or put away from what needs attention; `subject` names it.
CREATE TABLE attention_done (
    subject TEXT PRIMARY KEY,
    person TEXT REFERENCES people (id),
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Statements for record stores: by store, each once, with the session that they tell of; `body` is dropped when it was
-- taken. `next_at`: not before then; `refused`: why the store will not have it (JSON).
CREATE TABLE statements (
    store TEXT NOT NULL,
    id TEXT NOT NULL CHECK (length(id) = 36),
    session TEXT NOT NULL,
    person TEXT REFERENCES people (id),
    made_at TEXT NOT NULL,
    body TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at TEXT,
    taken_at TEXT,
    refused TEXT,
    PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_waiting ON statements (store, next_at) WHERE taken_at IS NULL AND refused IS NULL;
CREATE INDEX statements_by_session ON statements (store, session);
CREATE INDEX sessions_by_end ON sessions (finished_at, id);
"""
