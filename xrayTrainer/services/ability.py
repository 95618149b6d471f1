"""What is believed of a person: ratings replayed over the first answers, in order of submission.

Answers of unfinished duties and exams do not count before these are over. A rating that was reached is kept with a
digest of the answers behind it, and gone on from; where an older answer came in by a merge, or one was rescored, the
digest is another one, and all is replayed.

References
----------
scoring.md 5.1: first answers only move ratings; idle days widen them.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.scoring.statistics.estimate import Flags, Integers
from xrayTrainer.services.fact_columns import CLEAR, DOCUMENT, OTHER, THREAT, FactColumns
from xrayTrainer.services.person_facts import kept_facts, person_facts, tried
from xrayTrainer.services.progress_api import AbilityChange
from xrayTrainer.storage import facts_table
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.facts_table import RatingMark
from xrayTrainer.storage.store import Records
from xrayTrainer.training.pool import PoolCase
from xrayTrainer.training.rating import BAND_DIFFICULTY, BAND_SPREAD, Estimate, Ratings, answered, rested, shown

KEPT_EVERY = 200
"""After so many new answers the rating is kept anew."""

_TYPES: Mapping[int, Literal["threat", "clear", "document"] | None] = {
    THREAT: "threat", CLEAR: "clear", DOCUMENT: "document", OTHER: None,
}  # fmt: skip


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """A case that was answered.

    Attributes
    ----------
    case, session
        Ids.
    type
        None for other kinds than searching, and while the key is awaited.
    class_id, method, carrier, level
        What its key says.
    success
        Whether it was solved; None where that is not defined.
    difficulty, spread
        Logits, and their standard deviation.
    """

    case: str
    session: str
    type: Literal["threat", "clear", "document"] | None
    class_id: str | None
    method: str | None
    carrier: str | None
    level: int | None
    success: bool | None
    difficulty: float
    spread: float

    @property
    def pool_case(self) -> PoolCase:
        """The same as a trail takes it."""
        return PoolCase(
            id=self.case,
            difficulty=Estimate(self.difficulty, self.spread**2),
            class_id=(self.class_id or "") if self.type == "threat" else None,
            method=self.method,
            carrier=self.carrier,
            level=self.level,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of a person before the next case.

    Attributes
    ----------
    ratings
        As the last answer left them; `on` widens them by the days since.
    last_day
        Local day of the last answer that moved them; None without one.
    shown
        All answered cases in order of submission, those of unfinished duties and exams too.
    """

    ratings: Ratings
    last_day: date | None
    shown: tuple[Past, ...]

    def on(self, today: date) -> Ratings:
        """Return what is believed on a day, before its first answer."""
        return self.ratings if self.last_day is None else rested(self.ratings, (today - self.last_day).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRating:
    """What was believed at the end of a day (as `date.toordinal`)."""

    day: int
    threat: Estimate
    clear: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """Ratings after all answers that count, and at the end of each day.

    Attributes
    ----------
    ratings
        After the last answer.
    days
        The earliest first.
    after
        How many answers moved them.
    digest
        Of these answers.
    last_case
        Case of the last of them; "" without one.
    since_kept
        How many of them were replayed now.
    """

    ratings: Ratings
    days: tuple[DayRating, ...]
    after: int
    digest: str
    last_case: str
    since_kept: int


class _Body(msgspec.Struct, frozen=True, kw_only=True):
    """A kept rating as JSON: means and variances, and those of each day."""

    threat: tuple[float, float]
    clear: tuple[float, float]
    offsets: dict[str, tuple[float, float]]
    days: list[tuple[int, float, float, float, float]]


def standing(connection: Connection, person: PersonId) -> Standing:
    """Return what is known of a person before the next case; reads only.

    It is quick where `keep_standing` was called before, and some 0.1 ms longer for each answer since.
    """
    facts = person_facts(connection, person)
    found = replayed(
        facts, rated(facts, open_sessions(connection, person)), facts_table.rating_mark(connection, person)
    )
    last_day = date.fromordinal(found.days[-1].day) if found.days else None
    return Standing(ratings=found.ratings, last_day=last_day, shown=_shown(facts))


def keep_standing(records: Records, person: PersonId) -> None:
    """Keep what `standing` computes, so that only new answers cost; does nothing where nothing can be written."""
    facts = kept_facts(records, person)
    with records.read() as connection:
        closed = open_sessions(connection, person)
        found = replayed(facts, rated(facts, closed), facts_table.rating_mark(connection, person))
    keep_replayed(records, person, found)


def keep_replayed(records: Records, person: PersonId, found: Replayed) -> None:
    """Keep a rating, if it is worth it; does nothing where nothing can be written."""
    if found.since_kept < KEPT_EVERY:
        return
    mark = RatingMark(
        person=person,
        after_answers=found.after,
        last_case=found.last_case,
        digest=found.digest,
        body=msgspec.json.encode(_body(found)).decode(),
    )
    tried(records, lambda connection: facts_table.set_rating_mark(connection, mark))


def open_sessions(connection: Connection, person: PersonId) -> frozenset[str]:
    """Return the sessions of a person whose feedback is closed: duties and exams that are not finished."""
    return frozenset(facts_table.closed_sessions(connection, person))


def rated(facts: FactColumns, closed: Collection[str]) -> Flags:
    """Return which answers move ratings, shape (n,) bool: first ones, to threat and clear cases, feedback given."""
    return np.asarray(facts.first & facts.counted & ~np.isnan(facts.figure("success")) & ~facts.in_sessions(closed))


def replayed(facts: FactColumns, moving: Flags, mark: RatingMark | None = None) -> Replayed:
    """Return the ratings after all answers in `moving`, shape (n,) bool, begun at a kept one if it still holds."""
    places = np.flatnonzero(moving)
    ratings, days, begun = Ratings(), dict[int, DayRating](), 0
    kept = mark if mark is not None and _holds(mark, facts, places) else None
    if kept is not None:
        body = msgspec.json.decode(kept.body, type=_Body)
        ratings, begun = _ratings(body), kept.after_answers
        days = {
            row[0]: DayRating(day=row[0], threat=Estimate(*row[1:3]), clear=Estimate(*row[3:])) for row in body.days
        }
    last = max(days, default=None)
    new = places[begun:]
    columns = (facts.figure(name)[new].tolist() for name in ("difficulty", "spread", "success"))
    classes = facts.names("class_id", new)
    rows = zip(classes, facts.day[new].tolist(), (facts.type[new] == THREAT).tolist(), *columns, strict=True)
    for class_id, day, threat, mean, spread, success in rows:
        if last is not None and day > last:
            ratings = rested(ratings, day - last)
        last = day if last is None else max(day, last)
        class_id = (class_id or "") if threat else None
        ratings = answered(ratings, class_id, Estimate(mean, spread * spread), success=success == 1.0)
        days[last] = DayRating(day=last, threat=ratings.threat, clear=ratings.clear)
    return Replayed(
        ratings=ratings,
        days=tuple(days[day] for day in sorted(days)),
        after=places.size,
        digest=digest(facts, places) if kept is None or new.size else kept.digest,
        last_case=facts.case_ids[facts.case[places[-1]]] if places.size else "",
        since_kept=places.size - begun,
    )


def ability_change(facts: FactColumns, moving: Flags, session: str) -> AbilityChange | None:
    """Return what the answers of a session changed of what is believed; None where none of them moved it.

    Other sessions count as far as their answers came before the first of this one; days at rest since the last of them
    are in what was believed before.
    """
    own = moving & facts.in_sessions({session})
    places = np.flatnonzero(own)
    if not places.size:
        return None
    before = replayed(facts, moving & (np.arange(facts.n) < places[0]))
    idle = facts.day[places[0]] - before.days[-1].day if before.days else 0
    begun = rested(before.ratings, max(0, int(idle)))
    after = replayed(facts, (moving & (np.arange(facts.n) < places[0])) | own).ratings
    threat = int(np.count_nonzero(facts.type[places] == THREAT))
    return AbilityChange(
        threat_before=shown(begun.threat),
        threat_after=shown(after.threat),
        clear_before=shown(begun.clear),
        clear_after=shown(after.clear),
        threat_moved=threat,
        clear_moved=int(places.size) - threat,
    )


def _holds(mark: RatingMark, facts: FactColumns, places: Integers) -> bool:
    """Say whether a kept rating is of the first of these answers."""
    after = mark.after_answers
    return after <= places.size and mark.digest == digest(facts, places[:after])


def digest(facts: FactColumns, places: Integers) -> str:
    """Return what names the answers at `places`, and all of them that ratings depend on."""
    hashed = hashlib.blake2b(digest_size=16)
    for names, codes in ((facts.session_ids, facts.session), (facts.case_ids, facts.case)):
        hashed.update("\n".join([names[code] for code in codes[places].tolist()]).encode())
    hashed.update("\n".join([name or "" for name in facts.names("class_id", places)]).encode())
    columns: list[NDArray[Any]] = [facts.day, facts.type]
    columns += [facts.figure(name) for name in ("difficulty", "spread", "success")]
    for column in columns:
        hashed.update(np.ascontiguousarray(column[places]).tobytes())
    return hashed.hexdigest()


def _shown(facts: FactColumns) -> tuple[Past, ...]:
    known = ~np.isnan(facts.figure("difficulty"))
    types: list[int] = facts.type.tolist()
    solved: list[float] = facts.figure("success").tolist()
    difficulty: list[float] = np.where(known, facts.figure("difficulty"), BAND_DIFFICULTY[3]).tolist()
    spread: list[float] = np.where(known, facts.figure("spread"), BAND_SPREAD).tolist()
    sessions, cases = facts.session.tolist(), facts.case.tolist()
    labels = [facts.labels[place] for place in facts.label.tolist()]
    return tuple(
        Past(
            case=facts.case_ids[cases[i]],
            session=facts.session_ids[sessions[i]],
            type=_TYPES[types[i]],
            class_id=labels[i].class_id or None,
            method=labels[i].method or None,
            carrier=labels[i].carrier or None,
            level=int(labels[i].level) if labels[i].level else None,
            success=None if math.isnan(solved[i]) else solved[i] == 1.0,
            difficulty=difficulty[i],
            spread=spread[i],
        )
        for i in range(facts.n)
    )


def _ratings(body: _Body) -> Ratings:
    return Ratings(
        threat=Estimate(*body.threat),
        clear=Estimate(*body.clear),
        offsets={class_id: Estimate(*pair) for class_id, pair in body.offsets.items()},
    )


def _body(found: Replayed) -> _Body:
    def pair(estimate: Estimate) -> tuple[float, float]:
        return estimate.mean, estimate.variance

    return _Body(
        threat=pair(found.ratings.threat),
        clear=pair(found.ratings.clear),
        offsets={class_id: pair(offset) for class_id, offset in found.ratings.offsets.items()},
        days=[(one.day, *pair(one.threat), *pair(one.clear)) for one in found.days],
    )
