"""What carriers and cargo offer to those who come after them: holds to fill, hosts and voids to hide in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.solids import Stuff

DoorSide: TypeAlias = Literal["x-", "x+", "y", "top", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A space for cargo.

    Attributes
    ----------
    id
        Short name: `hold`, `deck`, `upper`.
    box
        The free space, cm: floor, walls and roof bound it.
    doors
        Where it is loaded from. Loads begin at the other end.
    payload_kg
        What it may carry.
    form
        `room` has walls, `deck` is open (cargo must stand by itself or be lashed), `tank` and `hopper` hold what flows,
        `pallet` is a base to be built upon.
    contour
        For an air cargo unit: the highest z at near and far side, cm, where the roof is not flat; None: `box`.
    """

    id: str
    box: Box
    doors: DoorSide
    payload_kg: float
    form: Literal["room", "deck", "tank", "hopper", "pallet"] = "room"
    contour: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Void:
    """A space in the structure that is meant to be empty, or that could be made.

    Attributes
    ----------
    id
        Short name, unique in the carrier.
    box
        The free space, cm.
    zone
        Id of the zones vocabulary.
    methods
        Ids of the methods vocabulary that use it.
    opens
        How people get into it: id of the search vocabulary's words is not needed here; a short plain code such as
        `from_inside`, `from_below`, `panel`, `lid`, `cap`, `bolts`.
    inside
        What fills it already (insulation, fuel), by the word of the generator; None: air. What truly lies there is
        measured when something is hidden in the scene, as for a `Host`.
    round
        True where the space is a cylinder along its longest side (tank, gas cylinder, tyre).
    even
        Whether `inside` fills the space all through and would be displaced; else walls and pieces lie there, which make
        room.
    """

    id: str
    box: Box
    zone: str
    methods: tuple[str, ...]
    opens: str = "panel"
    inside: Stuff | None = None
    round: bool = False
    even: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A piece of cargo in or under or behind which something may be hidden.

    Attributes
    ----------
    kind
        What it is: `carton`, `sack`, `crate`, `drum`, `tin`, `bottle`, `roll`, `coil`, `bale`, `tyre`, `machine`,
        `furniture`, `pallet`, `fruit`, `bulk`, `appliance`, `parcel`, `suitcase`, `board`, `ibc`, `block`.
    box
        The usable space inside it, cm.
    stuff
        What fills that space, by the word of the generator; None where it is air. What truly lies there is measured
        when something is hidden in the scene: then it is the most of it by mass, at its mean density.
    row, depth
        Where it stands: 0-based number of its row from the doors inwards, and how deep in the stow it lies, 0 at an
        outside face to 1 in the core.
    even
        Whether `stuff` fills the space all through and would be displaced; else pieces lie there, which make room.
    """

    kind: str
    box: Box
    stuff: Stuff | None
    row: int = 0
    depth: float = 0.0
    even: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A carrier as built.

    Attributes
    ----------
    kind
        Id of the carriers vocabulary.
    extent
        First and last x of all of it, cm.
    holds
        Spaces for cargo, the main one first.
    voids
        Spaces in the structure.
    tare_kg
        Weight empty, as painted on it, kilograms.
    zones
        Boxes by id of the zones vocabulary, for questions and load plans.
    wrap
        Called once the load lies there, with the box that it takes: puts down what goes over it (net, film, straps).
        None where nothing does, and afterwards.
    """

    kind: str
    extent: tuple[float, float]
    holds: tuple[Hold, ...]
    voids: tuple[Void, ...]
    tare_kg: float
    zones: dict[str, Box] = field(default_factory=dict)
    wrap: Callable[[Box], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stow:
    """A load as stowed.

    Attributes
    ----------
    cargo
        Id of the cargo vocabulary.
    packages
        How many, and of what kind (`carton`, `bag`, `drum`, `pallet`, `piece`, `bulk`...).
    hosts
        Pieces in which something may be hidden.
    free
        What is left of the space: over the load, between it and the doors, between rows.
    hs
        First six digits of a tariff code that fits.
    """

    cargo: str
    packages: int
    package_kind: str
    hosts: tuple[Host, ...]
    free: tuple[Void, ...] = ()
    hs: str = ""
