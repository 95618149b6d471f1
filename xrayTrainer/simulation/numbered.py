"""Case number n of a set that is made by the simulator: a pure function of wish, seed and number.

It is what every worker runs, in this process, in another one, or on another machine; the results are the same.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.case_making import SCENE_FILE, MadeCase, make_case
from xrayTrainer.simulation.compose import Wish, scenes
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
    threat_share
        Share of cases in which something is hidden, 0-1.
    """

    wish: Wish
    seed: int
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
        `scene.nothing_fits` where no scene of the wish could be built.
    """
    made = made_case(wanted, number)
    files = {SCENE_FILE: to_json(made.scene), "case.json": to_json(made.case), "key.json": to_json(made.key)}
    return NumberedCase(number=number, case_id=made.case.id, threat=bool(made.scene.concealments), files=files)


def made_case(wanted: CaseWish, number: int) -> MadeCase:
    """Make case `number` and return it with all that it was made from; raises as `numbered_case`."""
    draws = Draws(wanted.seed).child("case", number)
    threat = is_threat(wanted, number)
    case_id = str(uuid.uuid5(NAMESPACE, f"{wanted.seed}/{number}/{wanted.wish!r}/{wanted.threat_share}"))
    for scene, expansion in scenes(replace(wanted.wish, threat=threat), draws.bits()):
        try:
            made = make_case(scene, case_id=case_id, expansion=expansion)
        except UserError as error:
            if error.code != "scene.nothing_to_see":
                raise
            continue
        if made.band is None or made.band in bands_of(wanted.wish.level):
            return made
    raise UserError("scene.nothing_fits", what="method")


def bands_of(level: int) -> range:
    """Return the bands of difficulty that a step of the curriculum draws from."""
    first, last = _BANDS[min(level, len(_BANDS) - 1)]
    return range(first, last + 1)


def is_threat(wanted: CaseWish, number: int) -> bool:
    """Return whether something is hidden in case `number`: the share holds in every run of cases, the order is drawn.

    Numbers go through blocks of twenty; in each the threat cases are spread by chance.
    """
    block, place = divmod(number - 1, _BLOCK)
    before = round(wanted.threat_share * _BLOCK * block)
    threats = round(wanted.threat_share * _BLOCK * (block + 1)) - before
    order = Draws(wanted.seed).child("threats", block).shuffled(range(_BLOCK))
    return order[place] < threats


_BLOCK = 20
_BANDS = ((1, 2), (1, 2), (1, 3), (1, 3), (2, 4), (1, 5), (2, 5))
