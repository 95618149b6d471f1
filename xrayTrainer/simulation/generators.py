"""The five sorts of generators, and their registries.

Carrier
    `build(parts, draws, params) -> Body`: puts the carrier down with the middle of its length near x = 0, the middle of
    its width at y = 0, the ground at z = 0, its front (tractor, front wall) at low x and its doors at high x.
Cargo
    `build(parts, space, draws, params) -> Stow`: fills (or partly fills) a `Space`.
Goods
    `build(parts, box, draws, params, inside) -> GoodsMade`: what is hidden, packed into a box that it may not leave.
Method
    `build(site, draws, params) -> tuple[Placement, ...]`: where and how it may be hidden, best place first; the goods
    go into the first that holds them. Empty where the scene offers no fitting place.
Look-alike
    `build(parts, site, draws, params) -> LookAlikeMade | None`: something harmless that may be taken for a concealment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.places import Body, DoorSide, Hold, Stow
from xrayTrainer.simulation.registry import Registry
from xrayTrainer.simulation.solids import Parts, Stuff


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """The part of a hold that one load may use.

    Attributes
    ----------
    box
        Free space, cm; its floor bears.
    doors
        From where it was loaded: load begins at the other end.
    payload_kg
        What may lie in it.
    form
        As the hold's.
    carrier
        Kind of carrier, id of the vocabulary.
    contour
        As the hold's.
    """

    box: Box
    doors: DoorSide
    payload_kg: float
    form: str
    carrier: str
    contour: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A load in its place: its recipe's id, its hold, what it left free, and what it is made of."""

    id: str
    hold: Hold
    stow: Stow


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What a method may choose from: the carrier and its loads, and the goods that have to go in.

    Attributes
    ----------
    body
        The carrier.
    loads
        The loads, from the far end to the doors.
    taken
        Boxes that earlier concealments lie in.
    class_
        Class of the goods, id of the vocabulary; empty for look-alikes.
    reserved
        Room in the hold that was kept free of loads for this concealment; None where its method needs none.
    """

    body: Body
    loads: tuple[Loaded, ...]
    taken: tuple[Box, ...]
    class_: str = ""
    reserved: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where goods go.

    Attributes
    ----------
    boxes
        Spaces that the goods may fill, in the order of use.
    zone
        Id of the zones vocabulary.
    inside
        What the goods displace; None: air.
    host
        Kind of the host, for teaching text; empty for a void.
    cues
        Ids of the cues vocabulary that this hiding place shows.
    opens
        How people get at it, as in `Void.opens`.
    cover
        Puts down what the hiders added to hide it, given the box that the goods fill: a false wall, a plate, a
        wrapping; part of the concealment.
    emptied
        Rooms of pieces of the load of which the filling was taken out; each that goods lie in is cleared.
    pieces
        Whether what lay in those rooms were single things: only those that lie wholly in them go.
    shells
        Whether only what is in those things goes, and their sheet stays: goods that were packed into tins.
    full
        Whether anything lies there.
    mixes
        Whether the goods mix with what lies there: nothing makes room for them.
    fill
        Which share of the boxes is usual here, where the recipe asks for no amount; 0: as is usual for the goods.
    """

    boxes: tuple[Box, ...]
    zone: str
    inside: Stuff | None = None
    host: str = ""
    cues: tuple[str, ...] = ()
    opens: str = "unload"
    cover: Callable[[Parts, Box], None] | None = None
    emptied: tuple[Box, ...] = ()
    pieces: bool = False
    shells: bool = False
    full: bool = False
    mixes: bool = False
    fill: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsMade:
    """What was packed: the box that it fills, and how many pieces of what kind (`brick`, `carton`, `pistol`...)."""

    box: Box
    pieces: int
    piece: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAlikeMade:
    """A harmless thing: what it may be taken for, id of the cues vocabulary under `look_alike` or `artefact`."""

    cues: tuple[str, ...]


BuildCarrier: TypeAlias = Callable[[Parts, Draws, Params], Body]
BuildCargo: TypeAlias = Callable[[Parts, Space, Draws, Params], Stow]
BuildGoods: TypeAlias = Callable[[Parts, Box, Draws, Params, "Stuff | None"], "GoodsMade | None"]
BuildMethod: TypeAlias = Callable[[Site, Draws, Params], "tuple[Placement, ...]"]
BuildLookAlike: TypeAlias = Callable[[Parts, Site, Draws, Params], "LookAlikeMade | None"]

CARRIERS: Registry[BuildCarrier] = Registry("carrier")
CARGO: Registry[BuildCargo] = Registry("cargo")
GOODS: Registry[BuildGoods] = Registry("goods")
METHODS: Registry[BuildMethod] = Registry("method")
LOOK_ALIKES: Registry[BuildLookAlike] = Registry("look_alike")
