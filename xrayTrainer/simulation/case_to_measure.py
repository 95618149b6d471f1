"""One case as somebody needs it: of a class, a method and, as nearly as a few scenes allow, a band of difficulty."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.case_making import SCENE_FILE, MadeCase, make_case
from xrayTrainer.simulation.compose import Wish, baited_scenes, without_hidden
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.numbered import NAMESPACE, NumberedCase


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What a case should be like.

    Attributes
    ----------
    wish
        Carrier, cargo, class, method; whether something is hidden.
    seed
        Root of all draws.
    band
        Difficulty band of a threat case, 1 to 5; None: any will do.
    patience
        Scenes that are looked at for it.
    """

    wish: Wish
    seed: int
    band: int | None = None
    patience: int = 3


def case_to_measure(measure: Measure) -> NumberedCase:
    """Make a case; a pure function, its id too.

    Raises
    ------
    UserError
        `scene.no_…_fits` where the wish contradicts itself, `scene.nothing_fits` where no scene of it could be built.
    """
    case_id = str(uuid.uuid5(NAMESPACE, repr(measure)))
    made = _clear_case(measure, case_id) if not measure.wish.threat else _threat_case(measure, case_id)
    files = {SCENE_FILE: to_json(made.scene), "case.json": to_json(made.case), "key.json": to_json(made.key)}
    return NumberedCase(number=1, case_id=case_id, threat=bool(made.scene.concealments), files=files)


def _clear_case(measure: Measure, case_id: str) -> MadeCase:
    """Return the twin of a case in which something would have been hidden."""
    for scene, _ in baited_scenes(replace(measure.wish, threat=True), _root(measure)):
        return make_case(without_hidden(scene), case_id=case_id)
    raise UserError("scene.nothing_fits")


def _threat_case(measure: Measure, case_id: str) -> MadeCase:
    """Return the first case of the band, else the nearest of those looked at."""
    nearest: MadeCase | None = None
    for looked_at, (scene, expansion) in enumerate(baited_scenes(measure.wish, _root(measure)), start=1):
        try:
            made = make_case(scene, case_id=case_id, expansion=expansion)
        except UserError as error:
            if error.code != "scene.nothing_to_see":
                raise
        else:
            if nearest is None or _off(made, measure) < _off(nearest, measure):
                nearest = made
        if nearest is not None and (_off(nearest, measure) == 0 or looked_at >= measure.patience):
            return nearest
    if nearest is None:
        raise UserError("scene.nothing_fits")
    return nearest


def _off(made: MadeCase, measure: Measure) -> int:
    """Return by how many bands a case is easier or harder than wanted."""
    return 0 if measure.band is None or made.band is None else abs(made.band - measure.band)


def _root(measure: Measure) -> int:
    return Draws(measure.seed).child("to_measure").bits()
