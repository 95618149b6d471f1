"""The load plan of a scene as plain values that travel between processes: what stands where, in metres."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec

if TYPE_CHECKING:
    from xrayTrainer.simulation.boxes import Box
    from xrayTrainer.simulation.load_plan import LoadPlan

PartRole: TypeAlias = Literal["space", "load", "concealment", "look_alike"]
_CM_PER_M = 100.0
NEAR_CM = 100.0
"""What stands so near to the end of a hold, as in its doors, is told of by that hold."""


class PlanPart(msgspec.Struct, frozen=True, kw_only=True):
    """A thing on the plan: a box from the side and from above.

    Attributes
    ----------
    id
        Id in the recipe; of a space that of the hold.
    role
        What it is.
    term
        Id of the vocabulary entry that names it: cargo of a load, class of a concealment, empty else.
    zone, opens
        Of a concealment: its zone, and how people get at it; empty else.
    mass_kg
        Its mass, kilograms; 0 of a space.
    along
        Where it begins and ends along the carrier, metres from the front end.
    across
        Where it begins and ends across it, metres from the far side.
    up
        Its lower and upper side, metres above the lowest part of the carrier.
    from_front_m, above_floor_m
        Of its middle from the front wall of the hold, and of its lower side from the floor of it, metres; below 0 under
        that floor. Where it is neither in a hold nor under one, from the front end of the carrier and from its lowest
        part.
    in_hold
        Whether it is in a hold, at its end, or under it.
    """

    id: str
    role: PartRole
    term: str = ""
    zone: str = ""
    opens: str = ""
    mass_kg: float = 0.0
    along: tuple[float, float]
    across: tuple[float, float]
    up: tuple[float, float]
    from_front_m: float = 0.0
    above_floor_m: float = 0.0
    in_hold: bool = False


class ScenePlan(msgspec.Struct, frozen=True, kw_only=True):
    """A carrier with all that stands in it; lengths in metres."""

    carrier: str
    length_m: float
    width_m: float
    height_m: float
    parts: tuple[PlanPart, ...] = ()


def scene_plan_of(plan: LoadPlan) -> ScenePlan:
    """Return a load plan as plain values."""
    body = plan.body
    holds = [item.box for item in plan.items if item.role == "space"]

    def hold_of(box: Box) -> Box | None:
        middle = 0.5 * (box.x0 + box.x1)
        away = {max(hold.x0 - middle, middle - hold.x1, 0.0): hold for hold in reversed(holds)}
        return away[min(away)] if away and min(away) <= NEAR_CM else None

    parts = tuple(
        PlanPart(
            id=item.id,
            role=item.role,
            term=item.term,
            zone=item.zone,
            opens=item.opens,
            mass_kg=item.mass_kg,
            along=_metres(item.box.x0 - body.x0, item.box.x1 - body.x0),
            across=_metres(body.y1 - item.box.y1, body.y1 - item.box.y0),
            up=_metres(item.box.z0 - body.z0, item.box.z1 - body.z0),
            from_front_m=(0.5 * (item.box.x0 + item.box.x1) - (hold_of(item.box) or body).x0) / _CM_PER_M,
            above_floor_m=(item.box.z0 - (hold_of(item.box) or body).z0) / _CM_PER_M,
            in_hold=hold_of(item.box) is not None,
        )
        for item in plan.items
    )
    return ScenePlan(
        carrier=plan.carrier,
        length_m=body.length / _CM_PER_M,
        width_m=body.width / _CM_PER_M,
        height_m=body.height / _CM_PER_M,
        parts=parts,
    )


def to_message(plan: ScenePlan) -> dict[str, Any]:
    """Return the plan as numbers, texts and lists."""
    built: dict[str, Any] = msgspec.to_builtins(plan)
    return built


def from_message(message: Mapping[str, Any]) -> ScenePlan:
    """Return the plan of `to_message`; `msgspec.ValidationError` for what is none."""
    return msgspec.convert(message, ScenePlan, strict=False)


def _metres(low_cm: float, high_cm: float) -> tuple[float, float]:
    return low_cm / _CM_PER_M, high_cm / _CM_PER_M
