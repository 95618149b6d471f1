"""What misses probably were: answer, key, scorecard and viewing record put together for `training.misses`.

It is help for the person and never scored. Where the viewing record was erased, nothing is said at all.
"""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.domain.viewing import Viewing, from_bytes
from xrayTrainer.services.home import TEST_CARD
from xrayTrainer.services.progress_api import MissCounts
from xrayTrainer.services.review_api import MissTold
from xrayTrainer.services.session_state import Texts, logged_events, stored_key, stored_scorecard
from xrayTrainer.storage import answer_table, viewing_table
from xrayTrainer.storage.answer_table import AnswerRow
from xrayTrainer.storage.connection import Connection
from xrayTrainer.training.misses import Miss, MissStage, Scored, passing_of, sort_miss, submitted_ms

if TYPE_CHECKING:
    from xrayTrainer.domain.answer import Event
    from xrayTrainer.domain.key import Concealment, Outlines
    from xrayTrainer.scoring.outcomes import ConcealmentScore, Scorecard
    from xrayTrainer.training.misses import Sizes

LATEST = 100
"""Of so many misses the figures are made."""

_log = logging.getLogger(__name__)


class _Looked(msgspec.Struct, frozen=True):
    """What an answer tells of how one looked; `viewing` is None where no record was kept."""

    events: tuple[Event, ...]
    viewing: Viewing | None


class _Thing(msgspec.Struct, frozen=True):
    """A required hidden thing, what became of it, and its outlines in the views whose size is known."""

    thing: Concealment
    scored: Scored
    outlines: Outlines
    sizes: Sizes


def misses_of(connection: Connection, texts: Texts, row: AnswerRow) -> tuple[MissTold, ...]:
    """Return what the misses of a scored answer probably were, in the order of the key."""
    looked = _looked(connection, row.id, row.events_count)
    if looked is None:
        return ()
    told = []
    for one in _things(connection, texts, row):
        miss = _sorted(one, looked)
        if miss is None:
            continue
        until_ms = submitted_ms(looked.events)
        passing = (
            None
            if looked.viewing is None or one.scored.found
            else passing_of(looked.viewing, one.outlines, one.sizes, until_ms=until_ms)
        )
        told.append(
            MissTold(
                concealment=one.thing.id,
                reason=miss.reason,
                view=None if passing is None else passing.view,
                at_ms=None if passing is None else passing.at_ms,
                seconds=0.0 if passing is None else passing.seconds,
            )
        )
    return tuple(told)


def miss_counts(connection: Connection, texts: Texts, person: PersonId, latest: int = LATEST) -> MissCounts:
    """Return a person's latest misses by where the way to the find probably broke off.

    A miss is a required thing that was not found, or one that was found and let pass by the verdict.

    Parameters
    ----------
    connection, texts
        The records; only read.
    person
        Whose.
    latest
        Most misses that are looked at.
    """
    counts: Counter[MissStage | None] = Counter()
    for row in answer_table.missed_answers(connection, person, latest):
        if row.set_id == TEST_CARD:
            continue
        looked = _looked(connection, row.id, row.events_count)
        for one in _things(connection, texts, row):
            if one.scored.found and one.scored.verdict_right:
                continue
            miss = None if looked is None else _sorted(one, looked)
            counts[None if miss is None else miss.stage] += 1
            if counts.total() >= latest:
                return _as_counts(counts)
    return _as_counts(counts)


def _as_counts(counts: Counter[MissStage | None]) -> MissCounts:
    return MissCounts(
        search=counts[MissStage.SEARCH],
        recognition=counts[MissStage.RECOGNITION],
        decision=counts[MissStage.DECISION],
        untold=counts[None],
    )


def _sorted(one: _Thing, looked: _Looked) -> Miss | None:
    return sort_miss(one.scored, one.outlines, one.sizes, events=looked.events, viewing=looked.viewing)


def _looked(connection: Connection, answer: AnswerId, events: int | None) -> _Looked | None:
    """Return how one looked; None where the record of it was erased."""
    stored = viewing_table.viewing(connection, answer)
    if stored == viewing_table.ERASED:
        return None
    viewing = None
    if stored is not None:
        try:
            viewing = from_bytes(stored)
        except UserError as error:
            _log.info("the viewing record of answer %s tells nothing: %s", answer, error)
    return _Looked(logged_events(connection, answer, events), viewing)


def _things(connection: Connection, texts: Texts, row: AnswerRow) -> Iterator[_Thing]:
    """Yield the required things of a case whose place on a scan is known."""
    card, key = stored_scorecard(row), stored_key(connection, texts, row)
    if card is None or key is None or card.kind != "search":
        return
    scores = {score.concealment: score for score in card.concealments if score.required}
    sizes = {view: (int(size[0]), int(size[1])) for view, size in json.loads(row.sizes or "{}").items()}
    for thing in key.concealments:
        outlines = {view: found for view, found in thing.outlines.items() if view in sizes}
        if thing.id in scores and outlines:
            yield _Thing(thing, _scored(card, scores[thing.id]), outlines, sizes)


def _scored(card: Scorecard, score: ConcealmentScore) -> Scored:
    names = {score.class_naming, score.method_naming} - {"not_asked"}
    return Scored(
        found=score.found,
        near=any(mark.concealment == score.concealment for mark in card.marks_of("near")),
        named_right="wrong" not in names if names else None,
        verdict_right=card.verdict == "right",
    )
