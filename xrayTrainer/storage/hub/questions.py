"""The statements of the store of many units: one text for both databases, named values as `:name`.

Loading puts what came into the temporary table `came` (the columns of `answers`), leaves of it what is new or scored
later than what is here, and keeps the sums of `runs` and `tallies` in step, in the same transaction.
"""

from __future__ import annotations

MODES = ("practice", "duty", "exam")

ANSWER_COLUMNS = (
    "id", "person", "item", "session", "day", "month", "at", "mode", "key_revision", "verdict_right", "success", "hit",
    "false_alarm", "required", "found", "false_marks", "points", "millis", "active_ms",
)  # fmt: skip

_COLUMNS = ", ".join(ANSWER_COLUMNS)

DROP_KNOWN = (
    "DELETE FROM came WHERE EXISTS (SELECT 1 FROM answers WHERE answers.id = came.id"
    " AND (answers.key_revision > came.key_revision"
    " OR answers.key_revision = came.key_revision AND answers.active_ms >= came.active_ms))"
)
COUNT_CAME = "SELECT count(*) FROM came"
COUNT_REPLACED = "SELECT count(*) FROM came JOIN answers ON answers.id = came.id"
DROP_REPLACED = "DELETE FROM answers WHERE id IN (SELECT id FROM came)"
KEEP_ANSWERS = (
    f"INSERT INTO answers ({_COLUMNS}) SELECT {_COLUMNS} FROM came WHERE true ORDER BY id ON CONFLICT DO NOTHING"
)

_CAME = "came AS a"
_REPLACED = "answers AS a JOIN came ON came.id = a.id"

_THREAT, _CLEAR = "i.type = 'threat'", "i.type = 'clear'"
_RUN_SUMS = ("answers", "active_ms", "threats", "hits", "clears", "false_alarms")
_TALLY_SUMS = ("answers", "solved", "hits", "false_alarms", "millis")


def _runs(rows: str, sign: str) -> str:
    sums = ", ".join(f"{name} = runs.{name} + excluded.{name}" for name in _RUN_SUMS)
    return (
        f"INSERT INTO runs (session, set_no, day, person, month, at, {', '.join(_RUN_SUMS)})"
        " SELECT a.session, i.set_no, a.day, min(a.person), min(a.month), min(a.at), "
        f"{sign}count(*), {sign}sum(a.active_ms), {sign}sum(CASE WHEN {_THREAT} THEN 1 ELSE 0 END), {sign}sum(a.hit),"
        f" {sign}sum(CASE WHEN {_CLEAR} THEN 1 ELSE 0 END), {sign}sum(a.false_alarm)"
        f" FROM {rows} JOIN items AS i ON i.no = a.item WHERE true GROUP BY a.session, i.set_no, a.day"
        " ON CONFLICT (session, set_no, day) DO UPDATE SET"
        f" at = CASE WHEN excluded.at < runs.at THEN excluded.at ELSE runs.at END, {sums}"
    )


def _tallies(rows: str, sign: str) -> str:
    sums = ", ".join(f"{name} = tallies.{name} + excluded.{name}" for name in _TALLY_SUMS)
    return (
        f"INSERT INTO tallies (unit, item, month, {', '.join(_TALLY_SUMS)})"
        f" SELECT p.unit, a.item, a.month, {sign}count(*), {sign}sum(a.success), {sign}sum(a.hit),"
        f" {sign}sum(a.false_alarm), {sign}sum(a.millis)"
        f" FROM {rows} JOIN people AS p ON p.no = a.person WHERE true GROUP BY p.unit, a.item, a.month"
        f" ON CONFLICT (unit, item, month) DO UPDATE SET {sums}"
    )


ADD_SUMS = (_runs(_CAME, ""), _tallies(_CAME, ""))
TAKE_SUMS = (
    _runs(_REPLACED, "-"),
    _tallies(_REPLACED, "-"),
)
DROP_EMPTY_SUMS = ("DELETE FROM runs WHERE answers = 0", "DELETE FROM tallies WHERE answers = 0")
REBUILD_TALLIES = ("DELETE FROM tallies", _tallies("answers AS a", ""))

KEEP_EXAM = (
    "INSERT INTO exams (session, person, set_no, day, status, borderline, cases, threat_share)"
    " VALUES (:session, :person, :set_no, :day, :status, :borderline, :cases, :threat_share)"
    " ON CONFLICT (session) DO UPDATE SET day = excluded.day, status = excluded.status,"
    " borderline = excluded.borderline, cases = excluded.cases, threat_share = excluded.threat_share"
    " WHERE exams.status = 'awaiting'"
)
KEEP_STATE = (
    "INSERT INTO sources (name, state) VALUES (:name, :state) ON CONFLICT (name) DO UPDATE SET state = excluded.state"
)

FORGET = (
    "DELETE FROM answers WHERE person IN (SELECT no FROM people WHERE id = :id)",
    "DELETE FROM runs WHERE person IN (SELECT no FROM people WHERE id = :id)",
    "DELETE FROM exams WHERE person IN (SELECT no FROM people WHERE id = :id)",
    "DELETE FROM people WHERE id = :id",
)

FORGET_SOURCES = "DELETE FROM sources WHERE name = :name OR state LIKE :own"

_RATES = "sum(r.threats), sum(r.hits), sum(r.clears), sum(r.false_alarms)"
_DAYS = "r.day BETWEEN :first_day AND :last_day"
_RUNS = f"runs AS r JOIN people AS p ON p.no = r.person JOIN units AS u ON u.no = p.unit WHERE {_DAYS}"
_TALLIED = "tallies AS t JOIN items AS i ON i.no = t.item"
_MONTHS = "WHERE t.month BETWEEN :first_month AND :last_month"
_PERSON_SUMS = "count(DISTINCT r.person), count(DISTINCT r.session), sum(r.answers), sum(r.active_ms)"

UNITS = (
    f"SELECT u.no, u.name, max(p.country), r.month / :months, {_PERSON_SUMS}, {_RATES}"
    f" FROM {_RUNS} GROUP BY u.no, u.name, r.month / :months"
)
UNITS_TOGETHER = f"SELECT r.month / :months, {_PERSON_SUMS}, {_RATES} FROM {_RUNS} GROUP BY r.month / :months"

_LABELLED = (
    "SELECT u.no, u.name, i.{label}, sum(t.answers), sum(t.hits) FROM "
    f"{_TALLIED} JOIN units AS u ON u.no = t.unit {_MONTHS} AND i.type = 'threat'"
    " AND i.{label} <> '' GROUP BY u.no, u.name, i.{label}"
)
CLASSES = _LABELLED.format(label="class_id")
METHODS = _LABELLED.format(label="method")

ITEMS = (
    "SELECT s.id, s.title, i.case_id, min(i.slug), i.revision, i.type, min(i.class_id), min(i.method), min(i.band),"
    " count(DISTINCT t.unit), sum(t.answers), sum(t.solved), sum(t.hits), sum(t.false_alarms), sum(t.millis)"
    f" FROM {_TALLIED} JOIN sets AS s ON s.no = i.set_no {_MONTHS}"
    " AND i.type IN ('threat', 'clear') GROUP BY s.id, s.title, i.case_id, i.revision, i.type"
)

WEEKS = (
    "SELECT w.unit, w.name, w.week, count(*), sum(w.answers), sum(w.active_ms), max(w.active_ms) FROM"
    " (SELECT u.no AS unit, u.name AS name, (r.day - 1) / 7 AS week, r.person AS person, sum(r.answers) AS answers,"
    f" sum(r.active_ms) AS active_ms FROM {_RUNS} GROUP BY u.no, u.name, (r.day - 1) / 7, r.person) AS w"
    " GROUP BY w.unit, w.name, w.week"
)

SETS = (
    "WITH firsts AS (SELECT person, set_no, session FROM (SELECT r.person, r.set_no, r.session, row_number() OVER"
    f" (PARTITION BY r.person, r.set_no ORDER BY r.at, r.session) AS place FROM runs AS r WHERE {_DAYS}) AS f"
    " WHERE place = 1)"
    " SELECT s.id, s.title, u.no, u.name, count(DISTINCT r.person), sum(r.answers),"
    f" {_RATES} FROM firsts AS f JOIN runs AS r ON r.session = f.session AND r.set_no = f.set_no"
    " JOIN people AS p ON p.no = r.person JOIN units AS u ON u.no = p.unit JOIN sets AS s ON s.no = r.set_no"
    f" WHERE {_DAYS} GROUP BY s.id, s.title, u.no, u.name"
)

EXAMS = (
    "SELECT u.no, u.name, count(DISTINCT e.person), count(*),"
    " sum(CASE WHEN e.status = 'pass' THEN 1 ELSE 0 END), sum(CASE WHEN e.status = 'fail' THEN 1 ELSE 0 END),"
    " sum(e.borderline), sum(CASE WHEN e.status = 'awaiting' THEN 1 ELSE 0 END)"
    " FROM exams AS e JOIN people AS p ON p.no = e.person JOIN units AS u ON u.no = p.unit"
    " WHERE e.day BETWEEN :first_day AND :last_day GROUP BY u.no, u.name"
)

MEMBERS = "SELECT unit, count(*) FROM people GROUP BY unit"
ROWS = (
    "SELECT u.name, p.country, p.id AS person, a.id AS answer, a.session, s.id AS set_id, i.case_id, i.revision,"
    " a.day, a.mode, i.type, i.class_id, i.method, i.carrier, i.band, a.key_revision, a.verdict_right, a.success,"
    " a.hit, a.false_alarm, a.required, a.found, a.false_marks, a.points, a.millis, a.active_ms"
    " FROM answers AS a JOIN people AS p ON p.no = a.person JOIN units AS u ON u.no = p.unit"
    " JOIN items AS i ON i.no = a.item JOIN sets AS s ON s.no = i.set_no WHERE u.no = :unit"
)
