"""What version 6 of the records adds for the Inbox; see `xrayTrainer.storage.schema_v6`.

A released schema is never edited: changes are new migrations (see `xrayTrainer.storage.migrations`).
"""

SCHEMA_V6_INBOX = """
-- What the Inbox counts and looks for, so that it need not read whole answers.
CREATE INDEX answers_by_case ON answers (
    set_id, case_id, submitted_at, person, session, awaiting_key, case_type, success, found_count, false_count,
    key_revision
) WHERE submitted_at IS NOT NULL;
CREATE INDEX answers_missed ON answers (submitted_at)
WHERE case_type = 'threat' AND (found_count < required_count OR verdict = 'no_suspicion');
CREATE INDEX answers_awaiting ON answers (set_id) WHERE awaiting_key = 1;
CREATE INDEX events_disputed ON events (answer) WHERE what = 'disputed';

-- What speaks against the key of a case (`xrayTrainer.services.inbox_flags`), of the answers that `stamp` names. All of
-- it follows from answers: rows may be dropped at any time.
CREATE TABLE key_flags (
    set_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    stamp TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (set_id, case_id)
) STRICT, WITHOUT ROWID;
"""
