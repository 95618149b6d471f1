"""How much of what a carrier takes is used: mass, length and room of each hold, and the mass of all of them."""

from __future__ import annotations

from xrayTrainer.imaging.frames import Message
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.expand import Expansion
from xrayTrainer.simulation.load_plan import LoadPlan, PlanItem

WHOLE = ""
"""Stands for the carrier as a whole."""


def limits_of(expansion: Expansion, plan: LoadPlan) -> list[Message]:
    """Return what is used of what each hold takes, and of what the carrier takes, as plain values.

    The most that a hold may carry is the payload of its generator: for containers that of ISO 668 with the tare that is
    painted on them, for railcars that of their series, for road vehicles what is usual for their class.
    """
    found: list[Message] = []
    total = 0.0
    for hold in expansion.body.holds:
        lying = [item for item in plan.items if item.role in ("load", "concealment") and _lies_in(item, hold.box)]
        ids = {loaded.id for loaded in expansion.loads if loaded.hold.id == hold.id}
        loads = [item.box for item in lying if item.role == "load" and item.id in ids]
        mass = sum(item.mass_kg for item in lying)
        total += mass
        volume = sum(box.volume_cm3 for box in loads) / 1e6
        found.append(_limit(hold.id, "mass_kg", mass, hold.payload_kg))
        found.append(_limit(hold.id, "length_m", _covered(loads, hold.box) / 100.0, hold.box.length / 100.0))
        found.append(_limit(hold.id, "volume_m3", volume, hold.box.volume_cm3 / 1e6))
    if expansion.body.holds:
        most = sum(hold.payload_kg for hold in expansion.body.holds)
        found.append(_limit(WHOLE, "mass_kg", total, most))
    return found


def _limit(hold: str, what: str, used: float, most: float) -> Message:
    return {"hold": hold, "what": what, "used": used, "most": most}


def _lies_in(item: PlanItem, hold: Box) -> bool:
    x, y, z = item.box.centre
    return hold.x0 <= x <= hold.x1 and hold.y0 - 5.0 <= y <= hold.y1 + 5.0 and hold.z0 - 5.0 <= z <= hold.z1 + 60.0


def _covered(boxes: list[Box], hold: Box) -> float:
    """Return how much of the length of a hold some boxes cover, cm."""
    reached, covered = hold.x0, 0.0
    for box in sorted(boxes, key=lambda one: one.x0):
        first, last = max(box.x0, reached), min(box.x1, hold.x1)
        covered += max(0.0, last - first)
        reached = max(reached, last)
    return covered
