"""The load plan of a review in words: each thing on it has a badge, a name and where it stands. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording

if TYPE_CHECKING:
    from xrayTrainer.simulation.scene_plan import PartRole, PlanPart, ScenePlan

_OPENS = frozenset({"unload", "from_inside", "from_below", "panel", "lid", "cap", "cut", "unmount", "dig", "bolts"})
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanBox:
    """A thing on the drawing.

    Attributes
    ----------
    badge
        Letter of a hidden thing, number of a load, `?` of a look-alike; empty for the space around them.
    along, across, up
        Where it begins and ends, metres, as in `PlanPart`.
    title, place
        What it is; where it is and how people get at it.
    """

    role: PartRole
    badge: str
    along: tuple[float, float]
    across: tuple[float, float]
    up: tuple[float, float]
    title: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSketch:
    """What is drawn: the carrier's size in metres, and boxes, spaces first and hidden things last."""

    length_m: float
    width_m: float
    height_m: float
    boxes: tuple[PlanBox, ...]

    @property
    def lines(self) -> tuple[PlanBox, ...]:
        """What is explained below the drawing: hidden things, what only looks odd, loads."""
        order = {"concealment": 0, "look_alike": 1, "load": 2}
        named = [box for box in self.boxes if box.badge]
        return tuple(sorted(named, key=lambda box: order[box.role]))


def sketch_of(plan: ScenePlan, wording: Wording) -> PlanSketch:
    """Return the load plan with its words."""
    order = {"space": 0, "load": 1, "look_alike": 2, "concealment": 3}
    counts: dict[str, int] = {}
    boxes = []
    for part in sorted(plan.parts, key=lambda part: order[part.role]):
        counts[part.role] = counts.get(part.role, 0) + 1
        number = counts[part.role]
        badge = {"space": "", "load": str(number), "look_alike": "?"}.get(part.role)
        boxes.append(
            PlanBox(
                role=part.role,
                badge=_LETTERS[(number - 1) % len(_LETTERS)] if badge is None else badge,
                along=part.along,
                across=part.across,
                up=part.up,
                title=_title(part, wording),
                place=_place(part, wording) if part.role == "concealment" else "",
            )
        )
    return PlanSketch(length_m=plan.length_m, width_m=plan.width_m, height_m=plan.height_m, boxes=tuple(boxes))


def _title(part: PlanPart, wording: Wording) -> str:
    if part.role == "space":
        return ""
    if part.role == "look_alike":
        return wording.say("review.plan.look_alike")
    book = VocabularyName.CLASSES if part.role == "concealment" else VocabularyName.CARGO
    name = wording.term(book, part.term)
    mass = round(part.mass_kg, 1) if part.mass_kg < 10 else round(part.mass_kg)
    return f"{name}, {wording.say('review.plan.mass', mass=mass)}" if part.mass_kg > 0 else name


def _place(part: PlanPart, wording: Wording) -> str:
    """Return zone, distance and how to get at it, in words."""
    along, up = round(part.from_front_m, 1), round(part.above_floor_m, 1)
    opens = part.opens if part.opens in _OPENS else "unload"
    if not part.in_hold:
        code = "review.plan.place_outside"
    elif up == 0:
        code = "review.plan.place_floor"
    else:
        code = "review.plan.place" if up > 0 else "review.plan.place_under"
    said = wording.say(code, along=along, up=abs(up), opens=wording.say(f"review.plan.opens.{opens}"))
    zone = wording.term(VocabularyName.ZONES, part.zone) if part.zone else ""
    return f"{zone}. {said}" if zone else said
