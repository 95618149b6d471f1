"""The load plan to work on: blocks with names, which part of one the pointer is over, where a drag leads. No Qt.

Lengths are metres in the frame of `ScenePlan`: along the carrier from its front end, across it from the far side, up
from its lowest part.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from xrayTrainer.domain.vocabulary import VocabularyName

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import Standing
    from xrayTrainer.simulation.scene_plan import PartRole, PlanPart
    from xrayTrainer.ui.viewmodels.wording import Wording

Span = tuple[float, float]
AIR_M = 0.15
"""What is drawn around holds and things."""
LEAST_LENGTH_M = 0.3
"""Shortest load that a drag makes."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Grip(StrEnum):
    """Which part of a block is taken."""

    BODY = "body"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanBlock:
    """A thing on the plan.

    Attributes
    ----------
    id
        Id in the scene; of a space that of the hold.
    role
        What it is.
    name
        What it is called.
    badge
        Short sign where there is no room for the name.
    hold
        The hold in which it stands; empty for none.
    onto
        Id of the load on which it is stacked; empty on the floor.
    along, across, up
        Where it begins and ends.
    mass_kg
        Its mass.
    """

    id: str
    role: PartRole
    name: str
    badge: str
    hold: str
    along: Span
    across: Span
    up: Span
    mass_kg: float = 0.0
    onto: str = ""

    @property
    def length_m(self) -> float:
        """How long it is."""
        return self.along[1] - self.along[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMove:
    """Where a block shall be: how far from the front of its hold, how long, in which hold, on which other block."""

    id: str
    along_m: float | None = None
    length_m: float | None = None
    hold: str | None = None
    onto: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSheet:
    """What is drawn of a carrier: the part of it with holds and things, and its blocks.

    Attributes
    ----------
    along, across, up
        Where the part that is drawn begins and ends.
    blocks
        Spaces first, then loads, what only looks odd, hidden things.
    """

    along: Span
    across: Span
    up: Span
    blocks: tuple[PlanBlock, ...] = ()

    @property
    def spaces(self) -> tuple[PlanBlock, ...]:
        """The holds."""
        return tuple(one for one in self.blocks if one.role == "space")

    @property
    def things(self) -> tuple[PlanBlock, ...]:
        """What can be chosen, from the front to the rear."""
        found = [one for one in self.blocks if one.role != "space"]
        order = {"load": 0, "look_alike": 1, "concealment": 2}
        return tuple(sorted(found, key=lambda one: (order[one.role], one.along, one.up)))

    def find(self, thing: str | None) -> PlanBlock | None:
        """Return the block of a load or hidden thing."""
        return next((one for one in self.things if one.id == thing), None)

    def space_of(self, block: PlanBlock) -> PlanBlock | None:
        """Return the hold of a block; the first where it has none."""
        spaces = self.spaces
        return next((one for one in spaces if one.id == block.hold), spaces[0] if spaces else None)

    def mates(self, block: PlanBlock) -> tuple[PlanBlock, ...]:
        """Return the other loads in its hold."""
        return tuple(one for one in self.blocks if one.role == "load" and one.id != block.id and one.hold == block.hold)

    def edges(self, block: PlanBlock) -> tuple[float, ...]:
        """Return the places along the carrier to which a block snaps: ends of the hold and of its neighbours."""
        space = self.space_of(block)
        ends = () if space is None else space.along
        return (*ends, *(end for one in self.mates(block) for end in one.along))

    # drags

    def dragged(self, block: PlanBlock, grip: Grip, by_m: float, reach_m: float) -> PlanBlock:
        """Return a block taken at a grip and moved along, snapped to what is nearer than `reach_m`."""
        low, high = block.along
        space = self.space_of(block)
        first, last = self.along if space is None else space.along
        edges = self.edges(block)
        if grip is Grip.START:
            low = min(max(_snapped(low + by_m, edges, reach_m), first), high - LEAST_LENGTH_M)
        elif grip is Grip.END:
            high = max(min(_snapped(high + by_m, edges, reach_m), last), low + LEAST_LENGTH_M)
        else:
            shift = _shift((low + by_m, high + by_m), edges, reach_m) + by_m
            shift = min(max(shift, first - low), max(last - high, first - low))
            low, high = low + shift, high + shift
        return replace(block, along=(low, high))

    def move_of(self, block: PlanBlock, wanted: PlanBlock, grip: Grip, onto: PlanBlock | None = None) -> PlanMove:
        """Return what a drag asks for."""
        space = self.space_of(block)
        start = wanted.along[0] - (0.0 if space is None else space.along[0])
        if grip is Grip.BODY:
            floor = block.hold if block.onto and onto is None else None
            on = None if onto is None else onto.id
            return PlanMove(id=block.id, along_m=max(0.0, start), hold=floor or None, onto=on)
        along = max(0.0, start) if grip is Grip.START else None
        return PlanMove(id=block.id, along_m=along, length_m=wanted.length_m)

    def stacked_on(self, block: PlanBlock, along_m: float, up_m: float) -> PlanBlock | None:
        """Return the load on which a block is put down where the pointer is: over the upper third of one, or above."""
        under = [
            one
            for one in self.mates(block)
            if one.along[0] < along_m < one.along[1] and up_m > one.up[1] - (one.up[1] - one.up[0]) / 3
        ]
        return max(under, key=lambda one: one.up[1], default=None)

    def below(self, block: PlanBlock) -> PlanBlock | None:
        """Return the load nearest along the hold, on which a block could be put."""
        middle = sum(block.along) / 2
        near = [one for one in self.mates(block) if one.up[1] <= block.up[0] + 0.1 or one.up[0] <= block.up[0] + 0.1]
        return min(near, key=lambda one: abs(sum(one.along) / 2 - middle), default=None)


def sheet_of(standing: Standing, wording: Wording, hold_name: Callable[[int], str]) -> PlanSheet:
    """Return the plan of a scene with its words; `hold_name` names a hold by its number, where there are several."""
    plan = standing.plan
    holds = {load.id: load.hold or "" for load in standing.scene.loads}
    stacks = {load.id: load.onto or "" for load in standing.scene.loads}
    first = next((part.id for part in plan.parts if part.role == "space"), "")
    counts: dict[str, int] = {}
    blocks = []
    several = sum(part.role == "space" for part in plan.parts) > 1
    order = {"space": 0, "load": 1, "look_alike": 2, "concealment": 3}
    for part in sorted(plan.parts, key=lambda one: order[one.role]):
        number = counts[part.role] = counts.get(part.role, 0) + 1
        blocks.append(
            PlanBlock(
                id=part.id,
                role=part.role,
                name=hold_name(number) if part.role == "space" and several else _name(part, wording),
                badge={"load": str(number), "look_alike": "?", "space": ""}.get(part.role, _LETTERS[(number - 1) % 26]),
                hold=holds.get(part.id) or first,
                along=part.along,
                across=part.across,
                up=part.up,
                mass_kg=part.mass_kg,
                onto=stacks.get(part.id, ""),
            )
        )
    return PlanSheet(
        along=_reach([one.along for one in blocks], plan.length_m),
        across=_reach([one.across for one in blocks], plan.width_m),
        up=_reach([one.up for one in blocks], plan.height_m),
        blocks=tuple(blocks),
    )


def _reach(spans: Sequence[Span], whole_m: float) -> Span:
    """Return from where to where a plan is drawn, so that all of it is seen, with a little air."""
    if not spans:
        return 0.0, whole_m
    return min(low for low, _ in spans) - AIR_M, max(high for _, high in spans) + AIR_M


def _name(part: PlanPart, wording: Wording) -> str:
    if part.role == "load":
        return wording.term(VocabularyName.CARGO, part.term)
    if part.role == "concealment":
        return wording.term(VocabularyName.CLASSES, part.term)
    return "" if part.role == "space" else wording.say("review.plan.look_alike")


def _snapped(place: float, edges: Sequence[float], reach: float) -> float:
    nearest = min(edges, key=lambda edge: abs(edge - place), default=place)
    return nearest if abs(nearest - place) <= reach else place


def _shift(span: Span, edges: Sequence[float], reach: float) -> float:
    """Return by how much a span moves so that one of its ends lies on an edge near it."""
    shifts = [edge - end for end in span for edge in edges]
    nearest = min(shifts, key=abs, default=0.0)
    return nearest if abs(nearest) <= reach else 0.0
