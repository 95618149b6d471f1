"""What version 2 of the records adds: erased people keep no name anywhere, records of two machines become one.

A released schema is never edited: changes are new migrations (see `xrayTrainer.storage.migrations`).
"""

SCHEMA_V2 = """
-- What is left of the answers of erased people: how a case was answered, by nobody, at no time. `token` is a one-way
-- hash of the answer's UUID, so that the same answer, erased on two machines, is counted once when they merge.
CREATE TABLE erased_answers (
    token TEXT PRIMARY KEY CHECK (length(token) = 64),
    set_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    case_revision INTEGER NOT NULL,
    key_revision INTEGER,
    case_type TEXT CHECK (case_type IN ('threat', 'document', 'clear')),
    verdict TEXT CHECK (verdict IN ('no_suspicion', 'suspicion')),
    success INTEGER CHECK (success IN (0, 1)),
    required_count INTEGER,
    found_count INTEGER,
    false_count INTEGER
) STRICT, WITHOUT ROWID;

-- The profile file by which a person came here, for the fields in it that this program has no name for.
ALTER TABLE people ADD COLUMN profile TEXT;

-- A session goes on where it was begun; of those that came by a merge, several may be open.
ALTER TABLE sessions ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1));
DROP INDEX one_open_session;
CREATE UNIQUE INDEX one_open_session ON sessions (person, set_id, mode) WHERE finished_at IS NULL AND elsewhere = 0;

-- That an erased person's results were claimed or rescored stays in the log; with which name and figures does not.
DROP TRIGGER audit_stays_as_it_is;
CREATE TRIGGER audit_stays_as_it_is BEFORE UPDATE ON audit
WHEN NEW.number <> OLD.number OR NEW.at <> OLD.at OR NEW.what <> OLD.what OR NEW.person IS NOT OLD.person
    OR NEW.detail <> '{}' OR NOT EXISTS (SELECT 1 FROM people WHERE id = OLD.person AND erased_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
"""
