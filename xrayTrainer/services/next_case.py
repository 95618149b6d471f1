"""The next case of practice and duty: chosen by what was answered, made where none fits, and kept with its reason."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import CaseId, PersonId, SessionId, SetId
from xrayTrainer.services import exam_drawing
from xrayTrainer.services.ability import Standing, keep_standing, standing
from xrayTrainer.services.case_pool import CasePool, Offer, pool_case
from xrayTrainer.services.made_cases import CasesToMeasure, Kept, Made, Wished, makeable_classes, makeable_in_turn
from xrayTrainer.services.session_state import Texts, needed_session, plan_of, text_of
from xrayTrainer.services.set_files import CASES
from xrayTrainer.storage import answer_table, session_table
from xrayTrainer.storage.clock import Clock, Moment, from_utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow
from xrayTrainer.storage.store import Records
from xrayTrainer.training.choice_record import chosen_case, from_text, record_of, to_text
from xrayTrainer.training.choice_rules import ChoiceRule, duty_rule, practice_rule
from xrayTrainer.training.pool import NEVER, Pool
from xrayTrainer.training.rating import Ratings, chance
from xrayTrainer.training.selection import Choice, ToMake, Wanted, choose, choose_or_make
from xrayTrainer.training.session_plan import SessionPlan
from xrayTrainer.training.trail import Trail

Prepare: TypeAlias = Callable[[Path, Case], None]
"""Has the scans of a case computed in the background."""

CLASSES_IN_PRACTICE = 8
"""Where the sets hide fewer classes, the simulator adds to them."""
LONGEST_MAKING_S = 20.0
"""Nobody waits longer for a case while there is another one."""
FIRST_LEVEL = 1
"""Level of what is made for people who have not done any set."""


class NextCases:
    """Chooses the cases of sessions, one after the other. Safe to use from several threads.

    Parameters
    ----------
    records
        The records.
    pool
        All cases there are.
    made
        Makes cases.
    prepare
        Has scans computed.
    clock
        The time.
    """

    def __init__(
        self,
        records: Records,
        pool: CasePool,
        made: CasesToMeasure,
        *,
        prepare: Prepare,
        clock: Clock,
    ) -> None:
        self._records = records
        self._pool = pool
        self._made = made
        self._prepare = prepare
        self._clock = clock
        self._texts = Texts()
        self._lock = threading.Lock()

    def next_case(self, session_id: SessionId) -> None:
        """Choose a case to work on, if all before are answered and one is still to come.

        Raises
        ------
        UserError
            `training.no_cases` where there is none, and none can be made.
        """
        self._choose(session_id, most=0)

    def prepare_next(self, session_id: SessionId) -> None:
        """Do the same, and on duty, where answers decide nothing, choose one more; raises as `next_case`."""
        self._choose(session_id, most=0)
        with self._records.read() as connection:
            plan = plan_of(needed_session(connection, session_id))
        if plan is not None and plan.target is None:
            self._choose(session_id, most=1)

    def _choose(self, session_id: SessionId, *, most: int) -> None:
        """Choose the next case where at most so many are waiting to be answered."""
        with self._lock:  # one after the other: the second finds it done
            with self._records.read() as connection:
                row = needed_session(connection, session_id)
                plan = plan_of(row)
                if plan is None or plan.draws != "chosen" or row.finished_at is not None:
                    return
                places = session_table.session_cases(connection, session_id)
                done = answer_table.submitted_cases(connection, session_id)
            if len(places) >= plan.cases or len(places) - len(done) > most:
                return
            kept, why = self._picked(row, plan, places)
            if len(places) + 1 == plan.cases:
                self._made.maker.rest()
            place = self._records.change(lambda connection: _added(connection, row, places, kept, why))
        if place is not None:
            self._prepare(kept.folder / CASES / kept.slug, kept.case)

    def _picked(self, row: SessionRow, plan: SessionPlan, places: tuple[SessionCaseRow, ...]) -> tuple[Kept, str]:
        """Return the next case, written where it was made, and why it came."""
        offer = self._pool.offer()
        keep_standing(self._records, row.person)
        with self._records.read() as connection:
            known = standing(connection, row.person)
            kept_back = {place.case_id for place in places} | exam_drawing.reserved(connection, row.person)
            pool = offer.pool.without(kept_back)
            trail = _trail(connection, pool, row, places, known)
            level = _level(connection, self._texts, row.person)
        ratings = known.on(local_day(self._clock()))
        rule, seed = rule_of(row, plan), int(row.seed or "0", 16)
        chosen = _chosen(pool, trail, ratings, rule, seed, plan)
        made = None
        if plan.generates and _is_to_be_made(chosen, trail, pool) and (places or not _any_fresh(pool, trail, rule)):
            within_s = LONGEST_MAKING_S if pool.in_focus(rule.focus).any() else None
            made = self._made.make(_wished(chosen.wanted, plan), f"{row.seed}/{len(places) + 1}", within_s=within_s)
        if made is not None and not _is_nearer(made, chosen, ratings, rule):
            made = None
        if made is None:
            if isinstance(chosen, ToMake):
                chosen = choose(pool, trail, ratings, rule, seed)
            why = record_of(chosen, chosen.case, chance=chosen.chance, made=False)
            return _found(offer, chosen.case.id), to_text(why)
        case = pool_case(made.known)
        kept = self._made.keep(made, owner=row.person, level=level)
        believed = chance(ratings.on(case.class_id), case.difficulty)
        return kept, to_text(record_of(chosen, case, chance=believed, made=True))


def rule_of(row: SessionRow, plan: SessionPlan) -> ChoiceRule:
    """Return how the cases of a session are chosen."""
    if row.mode == "duty" or plan.target is None:
        return duty_rule(threat_share=plan.threat_share)
    return practice_rule(threat_share=plan.threat_share, target=plan.target, focus=plan.focus.focus)


def classes_to_make(pool: Pool, plan: SessionPlan) -> frozenset[str]:
    """Return the classes that are made though the pool has none of them: those wished for, else as many as lack.

    They are taken from one group after the other, so that what is practised stays broad.
    """
    if plan.focus.classes:
        return frozenset(makeable_classes()) & frozenset(plan.focus.classes)
    there = {case.class_id for case in pool.cases if case.usable and case.class_id}
    more = [name for name in makeable_in_turn() if name not in there]
    return frozenset(more[: max(0, CLASSES_IN_PRACTICE - len(there))])


def _chosen(
    pool: Pool, trail: Trail, ratings: Ratings, rule: ChoiceRule, seed: int, plan: SessionPlan
) -> Choice | ToMake:
    if not plan.generates:
        return choose(pool, trail, ratings, rule, seed)
    return choose_or_make(pool, trail, ratings, rule, seed, makes=classes_to_make(pool, plan))


def _is_to_be_made(chosen: Choice | ToMake, trail: Trail, pool: Pool) -> bool:
    """Tell whether a case should be made: none is there, or what is there does not fit and may be bettered.

    Clear cases are not made to a difficulty: nobody can say how hard they are before they were answered.
    """
    if isinstance(chosen, ToMake):
        return True
    if chosen.fits or not chosen.wanted.threat:
        return False
    place = pool.place(chosen.case.id)
    seen = place is None or trail.last[place] != NEVER
    return seen or chosen.case.level != chosen.wanted.level


def _any_fresh(pool: Pool, trail: Trail, rule: ChoiceRule) -> bool:
    """Tell whether there is a case that was never shown: then a session begins with it, and nobody has to wait."""
    return bool((pool.in_focus(rule.focus) & (trail.last == NEVER)).any())


def _is_nearer(made: Made, chosen: Choice | ToMake, ratings: Ratings, rule: ChoiceRule) -> bool:
    """Tell whether a made case suits the person better than the one that was chosen."""
    if isinstance(chosen, ToMake) or rule.target is None:
        return True
    case = pool_case(made.known)
    off = abs(chance(ratings.on(case.class_id), case.difficulty) - rule.target)
    return off <= abs(chosen.chance - rule.target)


def _wished(wanted: Wanted, plan: SessionPlan) -> Wished:
    focus = plan.focus
    if not wanted.threat:
        return Wished(threat=False, carriers=focus.carriers)
    return Wished(
        threat=True,
        classes=focus.classes if wanted.class_id is None else (wanted.class_id,),
        methods=focus.methods if wanted.method is None else (wanted.method,),
        carriers=focus.carriers,
        band=wanted.level,
        firm_classes=bool(focus.classes),
        firm_methods=bool(focus.methods),
    )


def _trail(
    connection: Connection, pool: Pool, row: SessionRow, places: tuple[SessionCaseRow, ...], known: Standing
) -> Trail:
    """Return what the person was shown, in this session and before."""
    trail = Trail(pool)
    for past in known.shown:
        if past.session != row.id and past.type in ("threat", "clear"):
            trail.show(past.pool_case)
    trail.begin_session()
    success = {
        answer.case_id: answer.success is not False
        for answer in answer_table.answers_of_session(connection, row.id)
        if answer.submitted_at is not None
    }
    for place in places:
        case = chosen_case(from_text(place.why or ""), place.case_id)
        trail.show(case)
        if place.case_id in success:
            trail.note(case, success=success[place.case_id])
    return trail


def local_day(moment: Moment) -> date:
    """Return the day that the calendar on the wall shows."""
    return (from_utc_text(moment.utc) + timedelta(minutes=moment.offset_min)).date()


def _level(connection: Connection, texts: Texts, person: PersonId) -> int:
    """Return the step of the curriculum a person has come to: the highest of the sets that he worked on himself."""
    levels = [texts.get(connection, ExerciseSet, one).level for one in session_table.worked_sets(connection, person)]
    return max(levels, default=FIRST_LEVEL)


def _found(offer: Offer, case_id: str) -> Kept:
    where = offer.where[case_id]
    return Kept(set=where.set.set, folder=where.set.folder, slug=where.slug, case=where.case)


def own_place(connection: Connection, kept: Kept, number: int, why: str | None = None) -> SessionCaseRow:
    """Return the row of a case in a session whose cases come from several sets, its texts kept.

    Of the set it keeps what holds for this case, so that the records don't hold a growing list once for each.
    """
    own = msgspec.structs.replace(kept.set, cases=(kept.slug,), lessons=())
    return SessionCaseRow(
        number=number,
        case_id=CaseId(kept.case.id),
        case_revision=kept.case.revision,
        case_hash=session_table.store_content(connection, "case", text_of(kept.case)),
        slug=kept.slug,
        set_id=SetId(kept.set.id),
        set_hash=session_table.store_content(connection, "set", text_of(own)),
        set_folder=str(kept.folder),
        why=why,
    )


def _added(
    connection: Connection, row: SessionRow, places: tuple[SessionCaseRow, ...], kept: Kept, why: str
) -> SessionCaseRow | None:
    """Append a case to a session; None where the session ended or went on meanwhile."""
    now = needed_session(connection, row.id)
    if now.finished_at is not None or len(session_table.session_cases(connection, row.id)) != len(places):
        return None
    place = own_place(connection, kept, len(places) + 1, why)
    session_table.add_case(connection, row.id, place)
    return place
