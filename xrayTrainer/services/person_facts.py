"""The figures of a person's answers: made once for each answer, kept, and read as columns for statistics.

An answer's figures follow from its scorecard, its key and its case. They are made when they are first asked for, a
portion in each transaction, so that what the window writes comes in between; where the records are only read, they are
made in memory. A rescored answer loses its figures (a trigger), and gets new ones.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import bounds
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.statistics.answers import Answers, answers_of, counted
from xrayTrainer.scoring.statistics.estimate import Integers
from xrayTrainer.services.case_pool import indexed, pool_case
from xrayTrainer.services.fact_columns import FactColumns, columns_of
from xrayTrainer.services.home import TEST_CARD
from xrayTrainer.storage import facts_table
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.facts_table import FactRow, Material
from xrayTrainer.storage.store import Records

PORTION = 200
"""Answers whose figures are made in one transaction."""

_CARDS, _CASES = msgspec.json.Decoder(Scorecard), msgspec.json.Decoder(Case)
_KEYS, _ANSWERS = msgspec.json.Decoder(Key), msgspec.json.Decoder(Answer)


def keep_facts(records: Records, person: PersonId) -> None:
    """Make and keep the figures that are lacking; where the records are only read, nothing is done."""
    with records.read() as connection:
        lacking = facts_table.answers_without_facts(connection, person)
    for start in range(0, len(lacking), PORTION):
        portion = lacking[start : start + PORTION]
        try:
            records.change(lambda connection, portion=portion: _keep(connection, portion))  # type: ignore[misc]
        except UserError as error:
            if error.code == "storage.in_use":
                return
            raise


def person_facts(connection: Connection, person: PersonId) -> FactColumns:
    """Return the figures of all submitted answers of a person, in order of submission.

    What is not kept is made in memory.
    """
    rows = facts_table.facts(connection, person)
    if len(rows) != facts_table.answers_submitted(connection, person):
        lacking = facts_table.answers_without_facts(connection, person)
        rows = sorted([*rows, *map(tuple, fact_rows(connection, lacking))], key=lambda row: (row[1], row[2]))
    return columns_of(rows)


def _keep(connection: Connection, answers: Sequence[AnswerId]) -> None:
    facts_table.add_facts(connection, fact_rows(connection, answers))


def fact_rows(connection: Connection, answers: Sequence[AnswerId]) -> list[FactRow]:
    """Return the figures of submitted answers, made anew; answers that are gone are left out."""
    found = facts_table.material(connection, answers)
    cards = [None if one.scorecard is None else _CARDS.decode(one.scorecard) for one in found]
    columns = answers_of([card for card in cards if card is not None])
    rows, place = [], 0
    for one, card in zip(found, cards, strict=True):
        rows.append(_fact_row(one, card, columns, place))
        place += int(card is not None and counted(card))
    return rows


def _fact_row(one: Material, card: Scorecard | None, columns: Answers, place: int) -> FactRow:
    """Return the figures of an answer; it stands at `place` of the columns, if it is counted at all."""
    if card is None:
        return _row(one)
    if card.kind != "search" or one.set_id == TEST_CARD or one.case_text is None or one.key_text is None:
        return _row(one, kind=card.kind)
    known = indexed("", _CASES.decode(one.case_text), _KEYS.decode(one.key_text))
    rates, threat = counted(card), card.case_type == "threat"
    difficulty = pool_case(known).difficulty if rates else None
    figures = (
        card.points, card.seconds, columns.rating[place] if rates else None,
        columns.false_rating[place] if rates else None, None if difficulty is None else difficulty.mean,
        None if difficulty is None else difficulty.sd, card.hit, card.false_alarm, card.success,
        card.verdict == "right",
    )  # fmt: skip
    return _row(
        one,
        kind=card.kind,
        case_type=card.case_type,
        class_id=(known.class_id or None) if threat else None,
        method=known.method if threat else None,
        carrier=known.carrier,
        level=known.level,
        figures=struct.pack("<10d", *(math.nan if figure is None else float(figure) for figure in figures)),
        keys=_pairs(columns.key_case, place, columns.key_rating, columns.key_weight) if rates else b"",
        marks=_pairs(columns.mark_case, place, columns.mark_confidence, columns.mark_right) if rates else b"",
        false_at=_false_at(one, card),
    )


def _row(
    one: Material,
    *,
    kind: str = "",
    case_type: str | None = None,
    class_id: str | None = None,
    method: str | None = None,
    carrier: str | None = None,
    level: int | None = None,
    figures: bytes = struct.pack("<10d", *(math.nan,) * 10),
    keys: bytes = b"",
    marks: bytes = b"",
    false_at: bytes = b"",
) -> FactRow:
    return FactRow(
        person=one.person,
        submitted_at=one.submitted_at,
        answer=one.answer,
        session=one.session,
        case_id=one.case_id,
        offset_min=one.offset_min,
        active_ms=one.active_ms,
        kind=kind,
        case_type=case_type,
        class_id=class_id,
        method=method,
        carrier=carrier,
        level=level,
        figures=figures,
        keys=keys,
        marks=marks,
        false_at=false_at,
    )


def _pairs(of: Integers, place: int, first: NDArray[Any], second: NDArray[Any]) -> bytes:
    """Return the pairs of an answer, by whose number the columns are ordered."""
    own = slice(*np.searchsorted(of, (place, place + 1)))
    return np.column_stack((first[own], second[own])).astype("<f8").tobytes()


def _false_at(one: Material, card: Scorecard) -> bytes:
    """Return the boxes of the false marks as shares of width and height, those of pictures of unknown size left out."""
    false = {mark.mark for mark in card.marks if mark.outcome == "false"}
    if not false:
        return b""
    sizes = json.loads(one.sizes or "{}")
    boxes: list[float] = []
    for mark in _ANSWERS.decode(one.raw).marks:
        if mark.id in false and mark.view in sizes:
            width, height = sizes[mark.view]
            x0, y0, x1, y1 = bounds(mark.region)
            shares = x0 / width, y0 / height, x1 / width, y1 / height
            boxes += [min(max(share, 0.0), 1.0) for share in shares]
    return struct.pack(f"<{len(boxes)}f", *boxes)
