"""What speaks against keys: computed of whole scorecards once, kept, and computed again when answers or scores change.

Reading the scorecards of all answers takes long where there are many; so what came of them is kept by case, under a
stamp of the answers, and of what changed a bounded part is looked at in one go.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence

import msgspec

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.regions import Region
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.statistics.consensus import LEAST_VOTES, ConsensusRegion, consensus_regions
from xrayTrainer.scoring.statistics.flags import FlagCode, outline_flags
from xrayTrainer.services.home import TEST_CARD
from xrayTrainer.services.inbox_items import Items, flags_of_item, items_of
from xrayTrainer.services.inbox_lines import marks_of, readable_card, sizes_of
from xrayTrainer.services.person_facts import tried
from xrayTrainer.services.session_state import plain_to
from xrayTrainer.storage import attention_rows, inbox_rows
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.inbox_rows import FirstRow, LineRow
from xrayTrainer.storage.store import Records
from xrayTrainer.training.session_plan import SessionPlan

AT_ONCE = 2500
"""Answers whose scorecards are read in one go, but for those of the last case."""

_log = logging.getLogger(__name__)


class KeptFlag(msgspec.Struct, frozen=True, array_like=True):
    """A flag with the counts behind it."""

    code: FlagCode
    count: int
    n: int


class Flagged(msgspec.Struct, frozen=True, array_like=True):
    """What speaks against the key of a case: its viewers, the key revision of their scores, their latest answer."""

    viewers: int
    revision: int
    at: str
    flags: tuple[KeptFlag, ...]


_BODY = msgspec.json.Decoder(Flagged)


class FlagKeeper:
    """Knows the flags of all cases.

    Parameters
    ----------
    records
        The records; where they are only read, flags are kept in memory.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._known: dict[tuple[str, str], tuple[str, Flagged]] | None = None
        self._lock = threading.Lock()

    def all(self, at_once: int = AT_ONCE) -> tuple[dict[tuple[str, str], Flagged], bool]:
        """Return what speaks against keys, by set and case, and whether that is all of it.

        Of what has changed, so many answers are looked at in this go; the rest is told as it was before.
        """
        with self._lock, self._records.read() as connection:
            known = self._kept(connection)
            stamps = attention_rows.case_stamps(connection, LEAST_VOTES, TEST_CARD)
            there = {(one.set_id, one.case_id) for one in stamps}
            stale = []
            for one in stamps:
                kept = known.get((one.set_id, one.case_id))
                if kept is None or kept[0] != _text(one):
                    stale.append(one)
            new, left = self._looked_at(connection, stale, at_once)
            known |= new
            self._keep(new)
        return {place: one for place, (_, one) in known.items() if place in there}, not left

    def _looked_at(
        self, connection: Connection, stale: Sequence[attention_rows.CaseStamp], at_once: int
    ) -> tuple[dict[tuple[str, str], tuple[str, Flagged]], bool]:
        sets: dict[str, Items] = {}
        new: dict[tuple[str, str], tuple[str, Flagged]] = {}
        looked = 0
        for one in stale:
            if looked >= at_once:
                return new, True
            if one.set_id not in sets:
                sets[one.set_id] = items_here(connection, one.set_id)
            new[one.set_id, one.case_id] = (
                _text(one),
                flagged(connection, one.set_id, one.case_id, sets[one.set_id]),
            )
            looked += one.people
        return new, False

    def _kept(self, connection: Connection) -> dict[tuple[str, str], tuple[str, Flagged]]:
        if self._known is None:
            self._known = {}
            for place, (stamp, body) in attention_rows.flags(connection).items():
                try:
                    self._known[place] = stamp, _BODY.decode(body)
                except msgspec.MsgspecError:  # of another form: looked at again
                    _log.info("flags of %s are made again", place)
        return self._known

    def _keep(self, new: Mapping[tuple[str, str], tuple[str, Flagged]]) -> None:
        if not new:
            return
        rows = [(*place, stamp, msgspec.json.encode(one).decode()) for place, (stamp, one) in new.items()]
        tried(self._records, lambda connection: attention_rows.keep_flags(connection, rows))


def items_here(connection: Connection, set_id: str, cases: Sequence[str] | None = None) -> Items:
    """Return the analysis of a set from the answers that are here; without `cases`, of all that were answered."""
    rows = inbox_rows.first_rows(connection, set_id)
    used = tuple(dict.fromkeys(row.case_id for row in rows)) if cases is None else cases
    return items_of(rows, used, rated_sessions(connection, set_id))


def rated_sessions(connection: Connection, set_id: str) -> frozenset[str]:
    """Return the sessions with cases of a set that chose them by rating."""
    plans = inbox_rows.plans_of_set(connection, set_id)
    read = {session: plain_to(SessionPlan, plan) for session, plan in plans.items()}
    return frozenset(session for session, plan in read.items() if plan.draws == "chosen" and plan.target is not None)


def flagged(connection: Connection, set_id: str, case: str, found: Items) -> Flagged:
    """Return what speaks against the key of a case."""
    rows = found.rows.get(case, ())
    scored = [row for row in rows if not row.awaiting]
    if len(scored) < LEAST_VOTES:
        return Flagged(len(scored), 0, "", ())
    people = {row.person for row in scored}
    lines = [line for line in inbox_rows.first_lines(connection, set_id, case) if line.person in people]
    cards: dict[str, Scorecard] = {line.id: card for line in lines if (card := readable_card(line.id, line.scorecard))}
    regions = _crowds(scored, lines, cards)
    flags = [KeptFlag(*one) for one in flags_of_item(found, case, regions)]
    tight = [flag for flag in outline_flags(list(cards.values())) if flag.rate is not None]
    if tight:
        worst = max((flag.rate for flag in tight if flag.rate is not None), key=lambda one: one.value or 0.0)
        flags.append(KeptFlag("outline_tight", worst.count, worst.n))
    revision = max((row.key_revision or 0 for row in scored), default=0)
    return Flagged(len(scored), revision, max(row.submitted_at for row in scored), tuple(flags))


def _crowds(
    rows: Sequence[FirstRow], lines: Sequence[LineRow], cards: Mapping[str, Scorecard]
) -> list[tuple[str, ConsensusRegion]]:
    """Return where so many false marks agree that the key may lack something, the strongest first."""
    if sum(bool(row.false) for row in rows) < LEAST_VOTES:
        return []
    sizes: dict[str, tuple[float, float]] = {}
    marks: list[dict[str, list[Region]]] = []
    for line in lines:
        card = cards.get(line.id)
        if card is None:
            continue
        sizes |= sizes_of(line.sizes)
        marks.append(_false_marks(marks_of(line), card) if card.false_marks else {})
    found = [
        (view, region)
        for view, (width, height) in sizes.items()
        if any(view in mine for mine in marks)
        for region in consensus_regions([mine.get(view, []) for mine in marks], width=width, height=height)
    ]
    return sorted(found, key=lambda one: -one[1].peak.count)


def _false_marks(marks: Sequence[Mark], card: Scorecard) -> dict[str, list[Region]]:
    false = {score.mark for score in card.marks if score.outcome == "false"}
    found: dict[str, list[Region]] = {}
    for mark in marks:
        if mark.id in false:
            found.setdefault(mark.view, []).append(mark.region)
    return found


def _text(stamp: attention_rows.CaseStamp) -> str:
    return f"{stamp.people} {stamp.latest} {stamp.sums}"
