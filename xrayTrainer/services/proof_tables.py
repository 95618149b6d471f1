"""A unit's proof as tables: people, hours, results, classes, exams; what is undefined is an empty cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from xrayTrainer.exchange.tables import Column, Kind, Table, Value
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.points import shown
from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.estimate import Estimate
from xrayTrainer.services.proof_anonymous import LABELS, kept_labels, withheld
from xrayTrainer.services.proof_exams import ExamProof
from xrayTrainer.services.proof_facts import PersonProof, UnitProof
from xrayTrainer.storage.proof_rows import PersonLine
from xrayTrainer.training.exam_verdict import Z_95, Tally

TIMES = ("hit", "miss", "correct_clear", "false_alarm")
_HIDDEN_PEOPLE = frozenset({"name", "number", "left_on"})
"""Columns that an anonymous proof has not."""

Row = dict[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How codes are told: in words for people, as they are for programs (JSON).

    Attributes
    ----------
    messages
        In the language of the file.
    class_name
        Words the id of a class.
    title
        Words what has texts in several languages.
    coded
        Whether codes stay as they are.
    """

    messages: Messages
    class_name: Callable[[str], str]
    title: Callable[[Mapping[str, str]], str]
    coded: bool

    def say(self, code: str) -> str:
        """Return a value in words, or as it is."""
        return code if self.coded or not code else self.messages.text(f"proof.value.{code}")

    def name_of(self, class_id: str) -> str:
        """Return a class in words, or its id."""
        return class_id if self.coded else self.class_name(class_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """How people are named in the file.

    Attributes
    ----------
    anonymous
        Whether nobody is named.
    code_of
        What stands for a person: the id, or a pseudonym.
    labels
        Unit, country, agency, role and sex of each, as far as they are told.
    """

    anonymous: bool
    code_of: Callable[[str], str]
    labels: Mapping[str, Sequence[str]]

    def row(self, line: PersonLine) -> Row:
        """Return the columns that say whose row it is."""
        labels = dict(zip(LABELS, self.labels[line.id], strict=True))
        named: Row = {} if self.anonymous else {"name": line.name}
        return {"person": self.code_of(line.id), **named, "unit": labels["unit"] or None}


def people_of(proof: UnitProof, *, anonymous: bool, code_of: Callable[[str], str]) -> People:
    """Return how the people of a proof are named in a file."""
    lines = {one.line.id: one.line for one in proof.people}
    told: dict[str, Sequence[str]] = {
        person: tuple(str(getattr(line, name)) for name in LABELS) for person, line in lines.items()
    }
    labels: Mapping[str, Sequence[str]] = kept_labels(told) if anonymous else told
    return People(anonymous=anonymous, code_of=code_of, labels=labels)


def tables(proof: UnitProof, people: People, words: Words) -> tuple[tuple[Table, ...], int]:
    """Return the tables, and how many cells of the classes were withheld; rows by name, else by pseudonym."""
    ordered = sorted(proof.people, key=lambda one: people.code_of(one.line.id)) if people.anonymous else proof.people
    of_line: dict[str, PersonLine] = {one.line.id: one.line for one in ordered}
    hidden = _hidden(ordered) if people.anonymous else frozenset()
    exams = [one for one in proof.exams if one.taken.person in of_line]
    if people.anonymous:
        exams.sort(key=lambda one: (people.code_of(one.taken.person), one.taken.on))
    made = (
        _people(proof, ordered, people, words),
        _hours(proof, ordered, people, words),
        _results(proof, ordered, people, words),
        _classes(proof, ordered, people, words, hidden),
        _exams(exams, of_line, people, words),
    )
    return made, len(hidden)


def _hidden(ordered: Iterable[PersonProof]) -> frozenset[tuple[str, str]]:
    return withheld({(one.line.id, name): found.n for one in ordered for name, found in one.classes.items()})


def _people(proof: UnitProof, ordered: Sequence[PersonProof], people: People, words: Words) -> Table:
    rows = []
    for one in ordered:
        labels = dict(zip(LABELS, people.labels[one.line.id], strict=True))
        row = people.row(one.line)
        row |= {"number": one.line.number or None, "left_on": one.line.left_on or None}
        row |= {name: labels[name] or None for name in ("agency", "country", "role")}
        row |= {"sex": words.say(labels["sex"]) or None, "period": proof.period.name, "cases": one.hours.cases}
        rows.append(row)
    columns = (
        *_who(words), ("number", Kind.TEXT, 16), ("agency", Kind.TEXT, 22), ("country", Kind.TEXT, 12),
        ("role", Kind.TEXT, 20), ("sex", Kind.TEXT, 10), ("left_on", Kind.TEXT, 14), ("period", Kind.TEXT, 12),
        ("cases", Kind.INTEGER, 12),
    )  # fmt: skip
    return _table("people", columns, rows, [{"cases": sum(one.hours.cases for one in ordered)}], people, words)


def _hours(proof: UnitProof, ordered: Sequence[PersonProof], people: People, words: Words) -> Table:
    rows: list[Row] = []
    for one in ordered:
        hours = one.hours
        rows.append(
            people.row(one.line)
            | {"period": proof.period.name, "minutes": round(hours.minutes, 2), "sessions": hours.sessions,
               "cases": hours.cases, "threat": hours.threat, "clear": hours.clear, "distinct": hours.distinct,
               "class_count": len(hours.class_ids),
               "classes": ", ".join(words.name_of(name) for name in hours.class_ids) or None,
               "rolling_from": one.rolling.first.isoformat(), "rolling_to": one.rolling.last.isoformat(),
               "rolling_minutes": round(one.rolling.minutes, 2), "required_minutes": one.status.required,
               "due_minutes": round(one.status.due, 2), "status": words.say(one.status.standing.value)}
        )  # fmt: skip
    total: Row = {name: sum(getattr(one.hours, name) for one in ordered) for name in ("sessions", "cases")}
    total |= {"minutes": round(sum(one.hours.minutes for one in ordered), 2)}
    total |= {name: sum(getattr(one.hours, name) for one in ordered) for name in ("threat", "clear")}
    columns = (
        *_who(words), ("period", Kind.TEXT, 12), ("minutes", Kind.NUMBER, 11), ("sessions", Kind.INTEGER, 10),
        ("cases", Kind.INTEGER, 12), ("threat", Kind.INTEGER, 12), ("clear", Kind.INTEGER, 10),
        ("distinct", Kind.INTEGER, 12), ("class_count", Kind.INTEGER, 10), ("classes", Kind.TEXT, 40),
        ("rolling_from", Kind.TEXT, 13), ("rolling_to", Kind.TEXT, 13), ("rolling_minutes", Kind.NUMBER, 13),
        ("required_minutes", Kind.NUMBER, 11), ("due_minutes", Kind.NUMBER, 11), ("status", Kind.TEXT, 14),
    )  # fmt: skip
    return _table("hours", columns, rows, [total], people, words)


def _results(proof: UnitProof, ordered: Sequence[PersonProof], people: People, words: Words) -> Table:
    rows: list[Row] = []
    for one in ordered:
        found = one.detection
        row = people.row(one.line) | {"period": proof.period.name, **_counts(found.hits, found.false_alarms)}
        row |= _estimate("d_a", found.d_a) | _estimate("d_prime", found.d_prime) | _estimate("wafroc", one.wafroc)
        for kind in TIMES:
            time = one.times[kind]  # type: ignore[index]
            row |= {f"time_{kind}_n": time.n, f"time_{kind}_s": _rounded(time.median_s, 1)}
        rows.append(row | {"profile": one.profile or None, "key_revisions": one.key_revisions or None})
    total = _counts(_sum(one.detection.hits for one in ordered), _sum(one.detection.false_alarms for one in ordered))
    columns = (
        *_who(words), ("period", Kind.TEXT, 12), ("n", Kind.INTEGER, 8), ("threat", Kind.INTEGER, 10),
        *_rate_columns("hits", "hit_rate"), ("clear", Kind.INTEGER, 10), *_rate_columns("false_alarms", "false_rate"),
        *_estimate_columns("d_a"), *_estimate_columns("d_prime"), *_estimate_columns("wafroc"),
        *(column for kind in TIMES for column in (
            (f"time_{kind}_n", Kind.INTEGER, 10), (f"time_{kind}_s", Kind.NUMBER, 12))),
        ("profile", Kind.TEXT, 10), ("key_revisions", Kind.TEXT, 20),
    )  # fmt: skip
    return _table("results", columns, rows, [total], people, words)


def _classes(
    proof: UnitProof,
    ordered: Sequence[PersonProof],
    people: People,
    words: Words,
    hidden: frozenset[tuple[str, str]],
) -> Table:
    rows: list[Row] = []
    sums: dict[str, list[Rate]] = {}
    for one in ordered:
        for class_id, found in one.classes.items():
            sums.setdefault(class_id, []).append(found)
            gone = (one.line.id, class_id) in hidden
            cell: Row = {"withheld": words.say("yes")} if gone else _rate("hits", "hit_rate", found) | {"n": found.n}
            rows.append(people.row(one.line) | {"period": proof.period.name, "class": words.name_of(class_id)} | cell)
    totals: list[Row] = []
    for class_id in sorted(sums):
        found = _sum(sums[class_id])
        row: Row = {"class": words.name_of(class_id), "n": found.n}
        totals.append(row | _rate("hits", "hit_rate", found))
    columns = (
        *_who(words), ("period", Kind.TEXT, 12), ("class", Kind.TEXT, 30), ("n", Kind.INTEGER, 8),
        *_rate_columns("hits", "hit_rate"), ("withheld", Kind.TEXT, 12),
    )  # fmt: skip
    shown_columns = columns if people.anonymous else columns[:-1]
    return _table("classes", shown_columns, rows, totals, people, words)


def _exams(exams: Sequence[ExamProof], lines: Mapping[str, PersonLine], people: People, words: Words) -> Table:
    rows: list[Row] = []
    for one in exams:
        taken = one.taken
        row = people.row(lines[taken.person]) | {"on": taken.on.isoformat(), "exam": words.title(taken.title)}
        row |= {"form": taken.form, "rule": one.preset.id, "profile": one.profile or None}
        row |= {"key_revisions": one.key_revisions or None, "certificate": taken.certificate}
        rows.append(row | exam_figures(one, words))
    columns = (
        *_who(words), ("on", Kind.TEXT, 12), ("exam", Kind.TEXT, 30), ("form", Kind.TEXT, 12), ("n", Kind.INTEGER, 8),
        ("threat", Kind.INTEGER, 10), ("clear", Kind.INTEGER, 10), ("threat_share", Kind.SHARE, 10),
        *_estimate_columns("points"), *_rate_columns("hits", "hit_rate"),
        *_rate_columns("false_alarms", "false_rate"), ("verdicts", Kind.INTEGER, 10),
        ("verdicts_right", Kind.INTEGER, 10), ("verdict_rate", Kind.SHARE, 10), ("outcome", Kind.TEXT, 22),
        ("borderline", Kind.TEXT, 10), ("rule", Kind.TEXT, 14), ("profile", Kind.TEXT, 10),
        ("key_revisions", Kind.TEXT, 20), ("certificate", Kind.TEXT, 22),
    )  # fmt: skip
    shown_columns = columns[:-1] if people.anonymous else columns
    return _table("exams", shown_columns, rows, [], people, words)


def exam_figures(one: ExamProof, words: Words) -> Row:
    """Return the figures of an exam by column; without keys it says that they are awaited."""
    counts, outcome = one.taken.counts, one.taken.outcome
    if counts is None or outcome is None:
        return {"outcome": words.say("awaiting")}
    verdicts = counts.verdicts
    figures: Row = {
        "n": outcome.n, "threat": counts.hits.n, "clear": counts.false_alarms.n, "threat_share": outcome.threat_share,
        "verdicts": verdicts.n, "verdicts_right": verdicts.count,
        "verdict_rate": verdicts.count / verdicts.n if verdicts.n else None,
        "outcome": words.say(outcome.status.value), "borderline": words.say("yes" if outcome.borderline else "no"),
    }  # fmt: skip
    points, low, high = points_of(counts.points, counts.points_se)
    figures |= {"points": points, "points_low": low, "points_high": high}
    figures |= _rate("hits", "hit_rate", rate_of(counts.hits))
    return figures | _rate("false_alarms", "false_rate", rate_of(counts.false_alarms))


def rate_of(tally: Tally) -> Rate:
    """Return a tally with its value and Wilson interval."""
    return rate(tally.count, tally.n)


def points_of(points: float | None, se: float | None) -> tuple[float | None, float | None, float | None]:
    """Return points as they are shown, and their 95 % interval."""
    if points is None:
        return None, None, None
    value = float(shown(points))
    if se is None:
        return value, None, None
    return value, round(max(0.0, points - Z_95 * se), 1), round(min(100.0, points + Z_95 * se), 1)


# --- columns and cells -----------------------------------------------------------------------------------------------

_Spec = tuple[str, Kind, int]


def _who(words: Words) -> tuple[_Spec, ...]:
    return ("person", Kind.TEXT, 38 if words.coded else 14), ("name", Kind.TEXT, 26), ("unit", Kind.TEXT, 22)


def _rate_columns(count: str, share: str) -> tuple[_Spec, ...]:
    low, high = f"{share}_low", f"{share}_high"
    return (count, Kind.INTEGER, 10), (share, Kind.SHARE, 10), (low, Kind.SHARE, 11), (high, Kind.SHARE, 11)


def _estimate_columns(name: str) -> tuple[_Spec, ...]:
    return (name, Kind.NUMBER, 9), (f"{name}_low", Kind.NUMBER, 10), (f"{name}_high", Kind.NUMBER, 10)


def _rate(count: str, share: str, found: Rate) -> Row:
    return {count: found.count, share: found.value, f"{share}_low": found.low, f"{share}_high": found.high}


def _estimate(name: str, found: Estimate | None) -> Row:
    if found is None:
        return {}
    return {
        name: round(found.value, 4), f"{name}_low": _rounded(found.low, 4), f"{name}_high": _rounded(found.high, 4)
    }  # fmt: skip


def _counts(hits: Rate, false_alarms: Rate) -> Row:
    both: Row = {"n": hits.n + false_alarms.n, "threat": hits.n, "clear": false_alarms.n}
    return both | _rate("hits", "hit_rate", hits) | _rate("false_alarms", "false_rate", false_alarms)


def _sum(found: Iterable[Rate]) -> Rate:
    counts: Counter[str] = Counter()
    for one in found:
        counts["count"] += one.count
        counts["n"] += one.n
    return rate(counts["count"], counts["n"])


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def _table(
    name: str,
    specs: Sequence[_Spec],
    rows: Sequence[Mapping[str, Value]],
    totals: Sequence[Mapping[str, Value]],
    people: People,
    words: Words,
) -> Table:
    told = [spec for spec in specs if not (people.anonymous and spec[0] in _HIDDEN_PEOPLE)]
    columns = tuple(Column(key=key, title=_title(key, words.messages), kind=kind, width=width)
                    for key, kind, width in told)  # fmt: skip
    all_of_them = {"person": words.say("total")}
    return Table(
        name=name,
        columns=columns,
        rows=[tuple(row.get(column.key) for column in columns) for row in rows],
        totals=tuple(tuple((all_of_them | dict(row)).get(column.key) for column in columns) for row in totals),
    )


def _title(key: str, messages: Messages) -> str:
    """Return the heading of a column; those of intervals and times are put together."""
    stem, _, end = key.rpartition("_")
    if end in ("low", "high"):
        return messages.text(f"proof.column.{end}", name=messages.text(f"proof.column.{stem}"))
    if key.startswith("time_"):
        kind = stem.removeprefix("time_")
        return messages.text(f"proof.column.time_{end}", name=messages.text(f"proof.time.{kind}"))
    return messages.text(f"proof.column.{key}")
