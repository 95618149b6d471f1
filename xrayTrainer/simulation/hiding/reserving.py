"""Room that has to be kept free before the carrier is loaded, so that something can be hidden beside the load.

A false wall, a hollow behind a cover load, bags thrown in behind the doors: whoever hides these loads around them. The
load's own draws stay the same; it only gets less room.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Body, Hold
from xrayTrainer.simulation.registry import number


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """How much of the length of a hold a method keeps free, cm (`low` to `high`), at its far end or at the doors."""

    at_doors: bool
    low: float
    high: float
    least_hold: float
    forms: tuple[str, ...] = ("room", "deck")
    instead_of_void: bool = False
    walled: bool = False
    only_loaded: bool = True


RESERVES = {
    "structure.front_wall": Reserve(
        at_doors=False,
        low=12,
        high=32,
        least_hold=300,
        forms=("room",),
        instead_of_void=True,
        only_loaded=False,
        walled=True,
    ),
    "structure.trailer_front_wall": Reserve(
        at_doors=False, low=14, high=40, least_hold=400, only_loaded=False, walled=True
    ),
    "load.cover_load": Reserve(at_doors=False, low=90, high=330, least_hold=450),
    "load.rip_on": Reserve(at_doors=True, low=42, high=70, least_hold=450, forms=("room",)),
    "person.in_load": Reserve(at_doors=False, low=86, high=110, least_hold=450),
    "person.in_compartment": Reserve(
        at_doors=False,
        low=88,
        high=105,
        least_hold=400,
        forms=("room",),
        instead_of_void=True,
        only_loaded=False,
        walled=True,
    ),
}
"""By method. `instead_of_void`: only where the carrier has no space of its own for it. `walled`: behind a false wall,
for which there is no room where a cooling unit hangs in the front.
"""


def reserved(term: str, body: Body, draws: Draws, params: Params, *, loaded: bool) -> tuple[Body, Box] | None:
    """Return the carrier with less room in its main hold, and the room kept free; None where a method needs none.

    Parameters
    ----------
    term
        Id of the method.
    loaded
        Whether the scene has a load.
    """
    rule = RESERVES.get(term)
    if rule is None or not body.holds or (rule.only_loaded and not loaded):
        return None
    if rule.instead_of_void and any(term in void.methods for void in body.voids):
        return None
    if rule.walled and body.kind == "trailer.reefer":
        return None
    hold = body.holds[0]
    if hold.form not in rule.forms or hold.box.length < rule.least_hold:
        return None
    asked = number(params, "depth", draws.uniform(rule.low, rule.high))
    deep = min(max(asked, 8.0), hold.box.length * 0.4)
    smaller, room = _cut(hold, deep, at_doors=rule.at_doors)
    return replace(body, holds=(smaller, *body.holds[1:])), room


def kept_free_for(params: Params) -> Params:
    """Return those params of a concealment on which the room that is kept free for it depends."""
    return {name: value for name, value in params.items() if name == "depth"}


def _cut(hold: Hold, deep: float, *, at_doors: bool) -> tuple[Hold, Box]:
    box = hold.box
    low_end = (hold.doors == "x-") == at_doors
    cut = box.x0 + deep if low_end else box.x1 - deep
    left, room = (
        (box.with_x(cut, box.x1), box.with_x(box.x0, cut))
        if low_end
        else (
            box.with_x(box.x0, cut),
            box.with_x(cut, box.x1),
        )
    )
    return replace(hold, box=left, payload_kg=hold.payload_kg * left.length / box.length), room
