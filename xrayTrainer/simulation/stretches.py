"""Which stretch of which hold each load of a scene gets."""

from __future__ import annotations

import msgspec

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import LoadRecipe, Scene
from xrayTrainer.simulation.generators import METHODS, Loaded, Space
from xrayTrainer.simulation.hiding.reserving import RESERVES, kept_free_for
from xrayTrainer.simulation.places import Body, Hold

_SLACK = 2e-6
"""Parts of a hold's length that overlap by no more than this are side by side: recipes round them."""


class Ground:
    """Which parts of the holds, and of the loads in them, are taken by loads."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._spans: dict[tuple[str, str], list[tuple[float, float]]] = {}
        self._of: dict[str, tuple[float, float]] = {}

    def take(self, recipe: LoadRecipe, below: Loaded | None) -> tuple[Hold, float]:
        """Return hold and beginning of a load, as a part of the hold's length.

        Raises
        ------
        UserError
            `scene.no_hold`, `scene.does_not_fit`.
        """
        hold = _hold(self._body, recipe) if below is None else below.hold
        unfit = UserError("scene.does_not_fit", load=recipe.id)
        if recipe.onto is not None and (below is None or recipe.hold not in (None, hold.id)):
            raise unfit
        spans = self._spans.setdefault((hold.id, recipe.onto or ""), [])
        least, most = (0.0, 1.0) if below is None else self._of[below.id]
        start = recipe.begin if recipe.begin is not None else spans[-1][1] if spans else least
        end = start + recipe.share
        flows = hold.form in ("tank", "hopper")
        if end > most + _SLACK or start < least - _SLACK or (flows and (start > 0.0 or below is not None)):
            raise unfit
        if any(start < other_end - _SLACK and end > other + _SLACK for other, other_end in spans):
            raise unfit
        spans.append((start, end))
        self._of[recipe.id] = start, end
        return hold, start


def _hold(body: Body, recipe: LoadRecipe) -> Hold:
    for hold in body.holds:
        if recipe.hold is None or hold.id == recipe.hold:
            return hold
    raise UserError("scene.no_hold", load=recipe.id, hold=recipe.hold or "-")


def stretch_of(hold: Hold, start: float, share: float, carrier: str) -> Space:
    """Return the stretch of a hold that a load gets; what flows gets the whole length, and the share by weight."""
    box = hold.box
    flows = hold.form in ("tank", "hopper")
    first, last = (0.0, box.length) if flows else (box.length * start, box.length * (start + share))
    stretch = (box.x1 - last, box.x1 - first) if hold.doors == "x-" else (box.x0 + first, box.x0 + last)
    return Space(
        box=box.with_x(*stretch),
        doors=hold.doors,
        payload_kg=hold.payload_kg * share,
        form=hold.form,
        carrier=carrier,
        contour=hold.contour,
    )


def ground_of(scene: Scene) -> bytes:
    """Return all of a scene on which carrier and loads depend: its concealments as far as they keep room free."""
    keepers = tuple(
        msgspec.structs.replace(hidden, at=None, goods="any@1", class_="", params=kept_free_for(hidden.params))
        for hidden in scene.concealments
        if METHODS.get(hidden.method).term in RESERVES
    )
    return to_json(
        msgspec.structs.replace(
            scene, scanner="any@1", requires=(), concealments=keepers, look_alikes=(), discrepancies=(), kept={}
        )
    )
