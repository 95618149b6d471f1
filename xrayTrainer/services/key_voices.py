"""What trainees said of a case: objections in words, places that many marked, figures that speak against the key."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Region
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.key_api import Crowd, Doubt, Objection, Voices
from xrayTrainer.services.looking_back import dispute_of
from xrayTrainer.services.session_state import stored_answer, stored_scorecard
from xrayTrainer.storage import answer_table, people_table
from xrayTrainer.storage.answer_table import AnswerRow
from xrayTrainer.storage.connection import Connection

_log = logging.getLogger(__name__)


def voices_of(connection: Connection, case_id: str, set_id: str | None = None) -> Voices:
    """Return the voices of all who answered a case, of that set where given.

    Of several answers of a person the first counts for figures.
    """
    rows = answer_table.answers_of_case(connection, case_id, set_id)
    firsts: dict[str, tuple[AnswerRow, Answer, Scorecard]] = {}
    for row in rows:
        if row.person in firsts:
            continue
        try:
            card = stored_scorecard(row)
            if card is not None:
                firsts[row.person] = (row, stored_answer(connection, row), card)
        except UserError as error:  # one answer that can't be read keeps nobody from hearing the others
            _log.warning("the answer %s can't be read: %s", row.id, error)
    cards = [card for _, _, card in firsts.values()]
    return Voices(
        people=len({row.person for row in rows}),
        objections=_objections(connection, rows),
        crowds=_crowds(list(firsts.values())),
        doubts=_doubts(cards),
    )


def _objections(connection: Connection, rows: Sequence[AnswerRow]) -> tuple[Objection, ...]:
    found: list[Objection] = []
    for row in rows:
        person = people_table.person(connection, row.person)
        name = "" if person is None or person.guest else person.name
        for _, body, at in answer_table.events_of_kind(connection, "disputed", row.id):
            said = dispute_of(body, at)
            found.append(
                Objection(note=said.note, about=said.about, at=said.at, person=name, key_revision=row.key_revision)
            )
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _crowds(firsts: Sequence[tuple[AnswerRow, Answer, Scorecard]]) -> tuple[Crowd, ...]:
    """Return where so many false marks agree that the key may lack something, view by view, the strongest first."""
    from xrayTrainer.scoring.statistics.consensus import LEAST_VOTES, consensus_regions

    if len(firsts) < LEAST_VOTES:
        return ()
    sizes: dict[str, tuple[float, float]] = {}
    marks: list[dict[str, list[Region]]] = []
    for row, answer, card in firsts:
        sizes |= _sizes(row)
        false = {score.mark for score in card.marks if score.outcome == "false"}
        mine: dict[str, list[Region]] = {}
        for mark in answer.marks:
            if mark.id in false:
                mine.setdefault(mark.view, []).append(mark.region)
        marks.append(mine)
    found: list[Crowd] = []
    for view, (width, height) in sizes.items():
        for region in consensus_regions([mine.get(view, []) for mine in marks], width=width, height=height):
            found.append(
                Crowd(
                    view=view,
                    box=region.box,
                    count=region.peak.count,
                    viewers=region.peak.n,
                    stands_out=region.stands_out,
                )
            )
    return tuple(sorted(found, key=lambda one: -one.count))


def _sizes(row: AnswerRow) -> Mapping[str, tuple[float, float]]:
    stored = json.loads(row.sizes or "{}")
    return {view: (float(wide), float(high)) for view, (wide, high) in stored.items() if wide > 0 and high > 0}


def _doubts(cards: Sequence[Scorecard]) -> tuple[Doubt, ...]:
    from xrayTrainer.scoring.statistics.flags import EASY_ABOVE, HARD_BELOW, VIEWERS, outline_flags

    found: list[Doubt] = []
    for flag in outline_flags(cards):
        if flag.rate is not None:
            about = f"thing:{flag.concealment}"
            found.append(Doubt(code="outline_tight", count=flag.rate.count, n=flag.rate.n, about=about))
    judged = [card.success for card in cards if card.success is not None]
    if len(judged) >= VIEWERS:
        share = sum(judged) / len(judged)
        if share > EASY_ABOVE:
            found.append(Doubt(code="too_easy", count=sum(judged), n=len(judged)))
        elif share < HARD_BELOW:
            found.append(Doubt(code="too_hard", count=sum(judged), n=len(judged)))
    return tuple(found)
