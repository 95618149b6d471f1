"""What version 3 of the records adds: the viewing records of answers.

A released schema is never edited: changes are new migrations (see `xrayTrainer.storage.migrations`).
"""

SCHEMA_V3 = """
-- Which part of the scan was on the screen, when (`xrayTrainer.domain.viewing`). Not part of the answer: it may be
-- erased at any time; then `body` is empty, so that a merge does not bring it back.
CREATE TABLE viewings (
    answer TEXT PRIMARY KEY REFERENCES answers (id),
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
"""
