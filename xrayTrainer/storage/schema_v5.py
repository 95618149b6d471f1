"""What version 5 of the records adds: the hash chain over finished sessions, those of other machines, and comments.

A released schema is never edited: changes are new migrations (see `xrayTrainer.storage.migrations`).
"""

SCHEMA_V5 = """
-- Sessions that were finished here, in the order in which they were chained: each head holds all before it
-- (`xrayTrainer.exchange.results.chain`). The session itself may be gone, with an erased person; its link stays.
CREATE TABLE chain (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    session TEXT NOT NULL UNIQUE CHECK (length(session) = 36),
    content TEXT NOT NULL CHECK (length(content) = 64),
    head TEXT NOT NULL CHECK (length(head) = 64)
) STRICT;

CREATE TRIGGER chain_stays_as_it_is BEFORE UPDATE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END;

CREATE TRIGGER chain_is_not_shortened BEFORE DELETE ON chain
BEGIN SELECT RAISE(ABORT, 'the chain is append-only'); END;

-- Machines from which result files came, with their cards (JSON).
CREATE TABLE devices (
    id TEXT PRIMARY KEY CHECK (length(id) = 16),
    card TEXT NOT NULL,
    unit TEXT NOT NULL,
    first_seen_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Their chains, as far as they have come: what was seen once holds every later file to it.
CREATE TABLE seen_links (
    device TEXT NOT NULL REFERENCES devices (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    session TEXT NOT NULL,
    content TEXT NOT NULL,
    head TEXT NOT NULL,
    PRIMARY KEY (device, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX seen_links_by_session ON seen_links (session);

-- What mentors say of sessions, answers and marks, written here (`came` 0) or taken in from a reply file (1). `body` is
-- the comment as it travels (JSON). `told_at`: when it went into a reply file first; `read_at`: when its reader saw it.
CREATE TABLE comments (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES people (id),
    session TEXT NOT NULL,
    answer TEXT,
    author_key TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    came INTEGER NOT NULL CHECK (came IN (0, 1)),
    told_at TEXT,
    read_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX comments_by_person ON comments (person, at);
CREATE INDEX comments_by_answer ON comments (answer);

-- Result files that were written here, for whom (key id of a card, or empty), and how far the chain was then.
CREATE TABLE sent_results (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES people (id),
    receiver TEXT NOT NULL,
    chain_number INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""
