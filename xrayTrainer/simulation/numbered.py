"""Case number n of a set that is made by the simulator: a pure function of wish, seed and number.

It is what every worker runs, in this process, in another one, or on another machine; the results are the same.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.case_making import SCENE_FILE, MadeCase, make_case
from xrayTrainer.simulation.compose import Wish, baited_scenes, without_hidden
from xrayTrainer.simulation.draws import Draws

NAMESPACE = uuid.UUID("9f2a1f86-6f0b-5c1e-8a52-4b1a6f1f0d33")
"""Of the ids of generated cases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWish:
    """What a whole set of cases should be like.

    Attributes
    ----------
    wish
        What each case should be like; its `threat` is drawn.
    seed
        Root of all draws of the set.
    count
        How many cases the set has.
    threat_share
        Share of cases in which something is hidden, 0-1: of the whole set, to the nearest case.
    """

    wish: Wish
    seed: int
    count: int
    threat_share: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedCase:
    """The files of a case by name, and whether something is hidden in it."""

    number: int
    case_id: str
    threat: bool
    files: Mapping[str, bytes]


def numbered_case(wanted: CaseWish, number: int) -> NumberedCase:
    """Make case `number`, from 1.

    Raises
    ------
    UserError
        `scene.no_…_fits` where the wish contradicts itself, `scene.nothing_fits` where no scene of it could be built.
    """
    made = made_case(wanted, number)
    files = {SCENE_FILE: to_json(made.scene), "case.json": to_json(made.case), "key.json": to_json(made.key)}
    return NumberedCase(number=number, case_id=made.case.id, threat=bool(made.scene.concealments), files=files)


def made_case(wanted: CaseWish, number: int) -> MadeCase:
    """Make case `number` and return it with all that it was made from; raises as `numbered_case`.

    A case in which nothing is hidden is the twin of one that would have done with something in it: what is loaded, how
    dense it is and in which carrier tells nothing.  Where no concealment is as hard to find as the level asks for, the
    one that comes nearest is taken.
    """
    threat = is_threat(wanted, number)
    case_id = str(uuid.uuid5(NAMESPACE, f"{wanted!r}/{number}"))
    bands = bands_of(wanted.wish.level)
    nearest: MadeCase | None = None
    looked_at = 0
    for scene, expansion in baited_scenes(replace(wanted.wish, threat=threat), case_seed(wanted, number)):
        try:
            made = make_case(scene, case_id=case_id, expansion=expansion)
        except UserError as error:
            if error.code != "scene.nothing_to_see":
                raise
            continue
        if nearest is None or _off(made, bands) < _off(nearest, bands):
            nearest = made
        looked_at += 1
        if _off(nearest, bands) == 0 or looked_at == _PATIENCE:
            break
    if nearest is None:
        raise UserError("scene.nothing_fits")
    return nearest if threat else make_case(without_hidden(nearest.scene), case_id=case_id)


def _off(made: MadeCase, bands: range) -> int:
    """Return how many bands a case is easier or harder than wished for."""
    band = made.band or bands.start
    return max(bands.start - band, band - bands.stop + 1, 0)


def case_seed(wanted: CaseWish, number: int) -> int:
    """Return the root of the draws of case `number`."""
    return Draws(wanted.seed).child("case", number).bits()


def bands_of(level: int) -> range:
    """Return the bands of difficulty that a step of the curriculum draws from."""
    first, last = _BANDS[min(level, len(_BANDS) - 1)]
    return range(first, last + 1)


def is_threat(wanted: CaseWish, number: int) -> bool:
    """Return whether something is hidden in case `number`: the share holds for the set, the order is drawn.

    Numbers go through blocks of twenty, in each of which the share holds as nearly as can be.
    """
    block, place = divmod(number - 1, _BLOCK)
    first, last = block * _BLOCK, min(wanted.count, (block + 1) * _BLOCK)
    threats = _nearest(wanted.threat_share * last) - _nearest(wanted.threat_share * first)
    order = Draws(wanted.seed).child("threats", block).shuffled(range(last - first))
    return order[place] < threats


def _nearest(number: float) -> int:
    """Return the whole number that is nearest, of two the higher one."""
    return math.floor(number + 0.5)


_BLOCK = 20
_BANDS = ((1, 2), (1, 2), (1, 3), (1, 3), (2, 4), (1, 5), (2, 5))
_PATIENCE = 12
"""Scenes that are looked at for one that is as hard as wished for."""
