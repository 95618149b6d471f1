"""The statements of the store of many units: one text for both databases, named values as `:name`.

Loading puts what came into the temporary table `came` (the columns of `answers`), leaves of it what is new or scored
later than what is here, and keeps the sums of `runs`, `tallies` and `item_months` in step, in the same transaction.
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
COUNT_KNOWN = "SELECT count(*) FROM came JOIN answers ON answers.id = came.id"
DROP_REPLACED = "DELETE FROM answers WHERE id IN (SELECT id FROM came)"
KEEP_ANSWERS = (
    f"INSERT INTO answers ({_COLUMNS}) SELECT {_COLUMNS} FROM came WHERE true ORDER BY id ON CONFLICT DO NOTHING"
)

_CAME = "came AS a"
_REPLACED = "answers AS a JOIN came ON came.id = a.id"

_THREAT, _CLEAR = "i.type = 'threat'", "i.type = 'clear'"
_RUN_SUMS = ("answers", "active_ms", "threats", "hits", "clears", "false_alarms")
_ITEM_SUMS = ("answers", "solved", "hits", "false_alarms", "millis")


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
    return (
        "INSERT INTO tallies (unit, class_id, method, month, answers, hits)"
        f" SELECT p.unit, i.class_id, i.method, a.month, {sign}count(*), {sign}sum(a.hit)"
        f" FROM {rows} JOIN items AS i ON i.no = a.item JOIN people AS p ON p.no = a.person"
        f" WHERE {_THREAT} GROUP BY p.unit, i.class_id, i.method, a.month"
        " ON CONFLICT (unit, class_id, method, month) DO UPDATE SET answers = tallies.answers + excluded.answers,"
        " hits = tallies.hits + excluded.hits"
    )


def _item_months(rows: str, sign: str) -> str:
    sums = ", ".join(f"{name} = item_months.{name} + excluded.{name}" for name in _ITEM_SUMS)
    return (
        f"INSERT INTO item_months (item, month, {', '.join(_ITEM_SUMS)})"
        f" SELECT a.item, a.month, {sign}count(*), {sign}sum(a.success), {sign}sum(a.hit), {sign}sum(a.false_alarm),"
        f" {sign}sum(a.millis) FROM {rows} WHERE true GROUP BY a.item, a.month"
        f" ON CONFLICT (item, month) DO UPDATE SET {sums}"
    )


_ALL = "answers AS a"
SUMS = ("runs", "tallies", "item_months")
ADD_SUMS = (_runs(_CAME, ""), _tallies(_CAME, ""), _item_months(_CAME, ""))
TAKE_SUMS = (_runs(_REPLACED, "-"), _tallies(_REPLACED, "-"), _item_months(_REPLACED, "-"))
DROP_EMPTY_SUMS = tuple(f"DELETE FROM {name} WHERE answers = 0" for name in SUMS)
REBUILD_TALLIES = ("DELETE FROM tallies", _tallies(_ALL, ""))
REBUILD_ITEMS = ("DELETE FROM item_months", _item_months(_ALL, ""))

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
_MONTHS = "BETWEEN :first_month AND :last_month"
_PERSON_SUMS = "count(DISTINCT r.person), count(DISTINCT r.session), sum(r.answers), sum(r.active_ms)"

UNITS = (
    f"SELECT u.no, u.name, max(p.country), r.month / :months, {_PERSON_SUMS}, {_RATES}"
    f" FROM {_RUNS} GROUP BY u.no, u.name, r.month / :months"
)
UNITS_TOGETHER = f"SELECT r.month / :months, {_PERSON_SUMS}, {_RATES} FROM {_RUNS} GROUP BY r.month / :months"

_LABELLED = (
    "SELECT u.no, u.name, t.{label}, sum(t.answers), sum(t.hits) FROM tallies AS t JOIN units AS u ON u.no = t.unit"
    f" WHERE t.month {_MONTHS}"
    " AND t.{label} <> '' GROUP BY u.no, u.name, t.{label}"
)
CLASSES = _LABELLED.replace("{label}", "class_id")
METHODS = _LABELLED.replace("{label}", "method")

ITEMS = (
    "SELECT s.id, s.title, i.case_id, min(i.slug), i.revision, i.type, min(i.class_id), min(i.method), min(i.band),"
    " min(b.units), sum(t.answers), sum(t.solved), sum(t.hits), sum(t.false_alarms), sum(t.millis)"
    " FROM item_months AS t JOIN items AS i ON i.no = t.item JOIN sets AS s ON s.no = i.set_no"
    " JOIN (SELECT r.set_no AS set_no, count(DISTINCT p.unit) AS units"
    " FROM runs AS r JOIN people AS p ON p.no = r.person"
    f" WHERE r.month {_MONTHS} GROUP BY r.set_no) AS b ON b.set_no = i.set_no"
    f" WHERE t.month {_MONTHS} AND i.type IN ('threat', 'clear')"
    " GROUP BY s.id, s.title, i.case_id, i.revision, i.type"
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

PEOPLE = "SELECT p.no, p.id, u.name, p.country, p.told FROM people AS p JOIN units AS u ON u.no = p.unit"
ROWS = (
    "SELECT u.name, p.country, p.id AS person, a.id AS answer, a.session, s.id AS set_id, i.case_id, i.revision,"
    " a.day, a.mode, i.type, i.class_id, i.method, i.carrier, i.band, a.key_revision, a.verdict_right, a.success,"
    " a.hit, a.false_alarm, a.required, a.found, a.false_marks, a.points, a.millis, a.active_ms"
    " FROM answers AS a JOIN people AS p ON p.no = a.person JOIN units AS u ON u.no = p.unit"
    " JOIN items AS i ON i.no = a.item JOIN sets AS s ON s.no = i.set_no WHERE u.no = :unit"
)
