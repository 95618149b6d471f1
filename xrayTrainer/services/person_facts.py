"""The figures of a person's answers: made once for each answer, kept, and read as columns for statistics.

An answer's figures follow from its scorecard, its key and its case. They are made when they are first asked for, a
portion in each transaction, so that what the window writes comes in between; where the records are only read, they are
made in memory. A rescored answer loses its figures (a trigger), and gets new ones.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import bounds
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.statistics.answers import Answers, answers_of, counted
from xrayTrainer.scoring.statistics.estimate import Floats, Integers
from xrayTrainer.services.case_pool import indexed, pool_case
from xrayTrainer.services.fact_columns import NO_FIGURES, NO_LABELS, FactColumns, Labels, columns_of, packed
from xrayTrainer.services.home import TEST_CARD
from xrayTrainer.services.session_state import plain_to
from xrayTrainer.storage import facts_table
from xrayTrainer.storage.clock import from_utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.facts_table import FactRow, Material
from xrayTrainer.storage.store import Records
from xrayTrainer.storage.writer import Job

PORTION = 200
"""Answers whose figures are made in one transaction."""

_log = logging.getLogger(__name__)

T = TypeVar("T", Answer, Case, Key)
_CARDS = msgspec.json.Decoder(Scorecard)
_DECODERS: dict[type[OpenStruct], msgspec.json.Decoder[Any]] = {
    type_: msgspec.json.Decoder(type_) for type_ in (Answer, Case, Key)
}
_VERSIONS: dict[type[OpenStruct], object] = {
    type_: field.default for type_ in _DECODERS for field in msgspec.structs.fields(type_) if field.name == "version"
}
"""The present form of each."""


def keep_facts(records: Records, person: PersonId) -> None:
    """Make and keep the figures that are lacking; where nothing can be written, nothing is done."""
    with records.read() as connection:
        lacking = facts_table.answers_without_facts(connection, person)
    for start in range(0, len(lacking), PORTION):
        portion = lacking[start : start + PORTION]
        if not tried(records, lambda connection, portion=portion: _keep(connection, portion)):  # type: ignore[misc]
            return


def tried(records: Records, job: Job[None]) -> bool:
    """Make a change of what may as well be computed again; False where the records, or the disk, take none."""
    try:
        records.change(job)
    except UserError as error:
        _log.info("figures are not kept: %s", error)
        return False
    return True


def person_facts(connection: Connection, person: PersonId) -> FactColumns:
    """Return the figures of all submitted answers of a person, in order of submission.

    What is not kept is made in memory.
    """
    rows = facts_table.facts(connection, person)
    if len(rows) == facts_table.answers_submitted(connection, person):
        return columns_of(rows)
    made = fact_rows(connection, facts_table.answers_without_facts(connection, person))
    whole = sorted(
        [*facts_table.whole_facts(connection, person), *made], key=lambda row: (row.submitted_at, row.answer)
    )
    return columns_of([(row.session, row.case_id, row.day, row.active_ms, row.labels, row.figures) for row in whole])


def kept_facts(records: Records, person: PersonId) -> FactColumns:
    """Return what `person_facts` does, and keep what was lacking."""
    with records.read() as connection:
        rows = facts_table.facts(connection, person)
        if len(rows) == facts_table.answers_submitted(connection, person):
            return columns_of(rows)
    keep_facts(records, person)
    with records.read() as connection:
        return person_facts(connection, person)


def _keep(connection: Connection, answers: Sequence[AnswerId]) -> None:
    facts_table.add_facts(connection, fact_rows(connection, answers))


def fact_rows(connection: Connection, answers: Sequence[AnswerId]) -> list[FactRow]:
    """Return the figures of submitted answers, made anew; answers that are gone are left out."""
    found = facts_table.material(connection, answers)
    cards = [None if one.scorecard is None else _card(one.scorecard) for one in found]
    columns = answers_of([card for card in cards if card is not None])
    rows, place = [], 0
    for one, card in zip(found, cards, strict=True):
        rows.append(_fact_row(one, card, columns, place))
        place += int(card is not None and counted(card))
    return rows


def _fact_row(one: Material, card: Scorecard | None, columns: Answers, place: int) -> FactRow:
    """Return the figures of an answer; it stands at `place` of the columns, if it is counted at all."""
    if card is None:
        return _row(one, NO_LABELS)
    if card.kind != "search" or one.set_id == TEST_CARD or one.case_text is None or one.key_text is None:
        return _row(one, Labels(kind=card.kind))
    known = indexed("", _decoded(Case, one.case_text), _decoded(Key, one.key_text))
    threat = card.case_type == "threat"
    labels = Labels(
        kind=card.kind,
        type=card.case_type,
        class_id=known.class_id or "" if threat else "",
        method=known.method or "" if threat else "",
        carrier=known.carrier or "",
        level="" if known.level is None else str(known.level),
    )
    boxes = _false_at(one, card)
    if not counted(card):
        figures = {"points": card.points, "success": card.success, "right_verdict": card.verdict == "right"}
        return _row(one, labels, packed(figures, false_at=boxes))
    difficulty = pool_case(known).difficulty
    figures = {
        "points": card.points,
        "seconds": card.seconds,
        "rating": float(columns.rating[place]),
        "false_rating": float(columns.false_rating[place]),
        "difficulty": difficulty.mean,
        "spread": difficulty.sd,
        "hit": card.hit,
        "false_alarm": card.false_alarm,
        "success": card.success,
        "right_verdict": card.verdict == "right",
    }
    keys = _pairs(columns.key_case, place, columns.key_rating, columns.key_weight)
    marks = _pairs(columns.mark_case, place, columns.mark_confidence, columns.mark_right)
    return _row(one, labels, packed(figures, keys=keys, marks=marks, false_at=boxes))


def _card(text: str) -> Scorecard:
    try:
        return _CARDS.decode(text)
    except msgspec.ValidationError:
        return plain_to(Scorecard, text)


def _decoded(type_: type[T], text: str) -> T:
    """Return a stored text: at once where it is of the present form, else step by step."""
    try:
        found: T = _DECODERS[type_].decode(text)
    except msgspec.ValidationError:
        return read_bytes(type_, text.encode(), file="records")
    return found if found.version == _VERSIONS[type_] else read_bytes(type_, text.encode(), file="records")


def _row(one: Material, labels: Labels, figures: bytes = NO_FIGURES) -> FactRow:
    return FactRow(
        person=one.person,
        submitted_at=one.submitted_at,
        answer=one.answer,
        session=one.session,
        case_id=one.case_id,
        day=(from_utc_text(one.submitted_at) + timedelta(minutes=one.offset_min)).date().toordinal(),
        active_ms=one.active_ms,
        labels=labels.text,
        figures=figures,
    )


def _pairs(of: Integers, place: int, first: NDArray[Any], second: NDArray[Any]) -> Floats:
    """Return the pairs of an answer, shape (pairs, 2); the columns are in order of its number."""
    own = slice(*np.searchsorted(of, (place, place + 1)))
    return np.column_stack((first[own], second[own])).astype(np.float64)


def _false_at(one: Material, card: Scorecard) -> list[tuple[float, ...]]:
    """Return the boxes of the false marks as shares of width and height, those of pictures of unknown size left out."""
    false = {mark.mark for mark in card.marks if mark.outcome == "false"}
    if not false:
        return []
    sizes = json.loads(one.sizes or "{}")
    boxes = []
    for mark in _decoded(Answer, one.raw).marks:
        if mark.id in false and mark.view in sizes:
            width, height = sizes[mark.view]
            x0, y0, x1, y1 = bounds(mark.region)
            shares = x0 / width, y0 / height, x1 / width, y1 / height
            boxes.append(tuple(min(max(share, 0.0), 1.0) for share in shares))
    return boxes
