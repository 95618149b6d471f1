"""Forms of exams drawn from unseen cases, and made where there are too few; A and B are drawn together.

What the other form holds is kept in the log of the session, and kept back from practice until it is taken.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.api import Progress
from xrayTrainer.services.case_pool import Offer
from xrayTrainer.services.made_cases import CasesToMeasure, Kept, Wished, makeable_in_turn
from xrayTrainer.storage import session_log_table, session_table
from xrayTrainer.storage.connection import Connection
from xrayTrainer.training.exam_forms import Blueprint, draw_forms, even_blueprint
from xrayTrainer.training.exam_rules import ExamPreset
from xrayTrainer.training.pool import PoolCase
from xrayTrainer.training.selection import draw

DRAWN = "drawn"
FORMS = ("A", "B")
CLASSES = 6
LEVELS = (2, 3, 4)
EXAM_LEVEL = 3
"""What is made for exams asks for class and method too."""


class Place(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One place of a form: a case, or what is to be made for it."""

    threat: bool
    case: str | None = None
    class_id: str | None = None
    level: int | None = None


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """Two matched forms, and which of them the session has in whose log they stand."""

    preset: str
    seed: str
    form: str
    forms: dict[str, tuple[Place, ...]]


def blueprint(preset: ExamPreset, cases: tuple[PoolCase, ...]) -> Blueprint:
    """Return what each form holds: the classes of which there is most, filled up with those that can be made."""
    threats = preset.threat_cases or 0
    counts: dict[str, int] = {}
    for case in cases:
        if case.class_id:
            counts[case.class_id] = counts.get(case.class_id, 0) + 1
    there = sorted(counts, key=lambda name: (-counts[name], name))
    more = [name for name in makeable_in_turn() if name not in counts]
    classes = sorted((there + more)[:CLASSES])
    of_threats = even_blueprint(threats=threats, clear=0, classes=classes, levels=LEVELS)
    of_clear = even_blueprint(threats=0, clear=(preset.cases or 0) - threats, classes=(), levels=())
    return Blueprint(of_threats.cells + of_clear.cells)


def drawn_pair(preset: ExamPreset, form: str, unseen: tuple[PoolCase, ...]) -> Pair:
    """Return two new forms; each gets as many cases of each kind that are there as the other."""
    seed = secrets.token_hex(6)
    whole = blueprint(preset, unseen)
    there = {cell: min(cell.count, sum(cell.takes(case) for case in unseen) // len(FORMS)) for cell in whole.cells}
    cells = tuple(replace(cell, count=count) for cell, count in there.items() if count)
    by_id = {case.id: case for case in unseen}
    seeds = [_seed_of(seed, one) for one in FORMS]
    drawn = draw_forms(unseen, Blueprint(cells), seeds=seeds) if cells else ()
    lacking = [
        Place(threat=cell.threat, class_id=cell.class_id, level=cell.level)
        for cell in whole.cells
        for _ in range(cell.count - there[cell])
    ]
    forms = {}
    for number, name in enumerate(FORMS):
        ids = drawn[number].case_ids if drawn else ()
        forms[name] = (*(_place(by_id[case_id]) for case_id in ids), *lacking)
    return Pair(preset=preset.id, seed=seed, form=form, forms=forms)


def pair_for(connection: Connection, person: PersonId, preset: ExamPreset, form: str) -> Pair | None:
    """Return the latest pair of a preset of which this form was not taken yet, None where a new one is to be drawn."""
    latest = next((pairs for name, pairs in _pairs(connection, person).items() if name == preset.id), ())
    if not latest or form in {pair.form for pair in latest}:
        return None
    return msgspec.structs.replace(latest[0], form=form)


def reserved(connection: Connection, person: PersonId) -> frozenset[str]:
    """Return the cases of exams that a person has open, or may still take: practice leaves them out."""
    found = set(session_table.cases_of_open_exams(connection, person))
    for pairs in _pairs(connection, person).values():
        taken = {pair.form for pair in pairs}
        for name, places in pairs[0].forms.items():
            if name not in taken:
                found |= {place.case for place in places if place.case is not None}
    return frozenset(found)


def form_cases(
    pair: Pair,
    offer: Offer,
    unseen: frozenset[str],
    made: CasesToMeasure,
    person: PersonId,
    progress: Progress | None = None,
) -> tuple[Kept, ...]:
    """Return the cases of a form in their order, making those that lack; `progress` hears of these.

    Raises
    ------
    UserError
        `exam.too_few_cases` where the simulator has none for a place.
    """
    found: list[Kept] = []
    wishes: list[Wished] = []
    for place in pair.forms[pair.form]:
        where = offer.where.get(place.case or "")
        if where is not None and place.case in unseen:
            found.append(Kept(set=where.set.set, folder=where.set.folder, slug=where.slug, case=where.case))
        else:
            classes = () if place.class_id is None else (place.class_id,)
            wishes.append(Wished(threat=place.threat, classes=classes, band=place.level))
    if wishes:
        told = None if progress is None else partial(_told, progress, len(wishes))
        done = made.make_all(wishes, f"{pair.seed}/{pair.form}", told)
        new = [one for one in done if one is not None]
        if len(new) < len(wishes):
            raise UserError("exam.too_few_cases", n=len(wishes) - len(new), wanted=len(pair.forms[pair.form]))
        found += made.keep_all(new, owner=f"{person}/{pair.seed}/{pair.form}", level=EXAM_LEVEL, mode="exam")
    seed = _seed_of(pair.seed, pair.form)
    return tuple(sorted(found, key=lambda kept: (draw(seed, 1, kept.case.id), kept.case.id)))


def _told(progress: Progress, total: int, done: int) -> None:
    progress(done, total)


def _pairs(connection: Connection, person: PersonId) -> dict[str, list[Pair]]:
    """Return by preset the entries of the pair that was drawn last, the latest first."""
    found: dict[str, list[Pair]] = {}
    for _, detail in session_log_table.entries_of_person(connection, person, DRAWN):
        pair = msgspec.json.decode(detail, type=Pair)
        pairs = found.setdefault(pair.preset, [])
        if not pairs or pairs[0].seed == pair.seed:
            pairs.append(pair)
    return found


def _seed_of(seed: str, form: str) -> int:
    return int(seed, 16) * len(FORMS) + FORMS.index(form)


def _place(case: PoolCase) -> Place:
    return Place(threat=case.class_id is not None, case=case.id, class_id=case.class_id or None, level=case.level)
