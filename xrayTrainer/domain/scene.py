"""`scene.json`: the recipe from which scan, clean twin, masks, masses and manifest are computed (DESIGN.md 4.2).

A scene names generators with their version (`iso_40hc@1`) and what they are asked for; everything else comes from the
seed by the program's own draws.  A released version of a generator never changes.  Lengths are centimetres, densities
g/cm3, masses kilograms.  A scene holds the answer.

What a mentor put somewhere himself stands there too: `LoadRecipe.begin`, `LoadRecipe.onto`, `ConcealmentRecipe.at`.
Such a scene names `PLACED` in `requires`, so that a program that leaves all to chance refuses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.case import Count, NotNegative, Positive, ShortId
from xrayTrainer.domain.open_struct import OpenStruct

GeneratorName: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,47}@[1-9][0-9]{0,3}$")]
"""Name and version of a generator: `pallet_cartons@2`."""

Seed: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=(1 << 53) - 1)]
"""Root of all draws of a scene; any JSON reader keeps it exactly."""

Params: TypeAlias = Mapping[str, float | int | bool | str]
"""What a generator is asked for, by its own names; what is not named is drawn."""

PLACED: Final = "placed"
"""Feature that a scene requires in which something was put to a place of its own."""

Coordinate: TypeAlias = Annotated[float, msgspec.Meta(ge=-10_000, le=10_000)]
"""A place along one axis of the scene, centimetres."""


class CarrierRecipe(OpenStruct, frozen=True, kw_only=True):
    """The carrier.

    Attributes
    ----------
    gen
        Generator of the carrier.
    params
        What it is asked for.
    """

    gen: GeneratorName
    params: Params = {}


class Declared(OpenStruct, frozen=True, kw_only=True):
    """What the papers say of a load where they do not say the truth; absent fields are true.

    Attributes
    ----------
    cargo
        Id of the cargo vocabulary.
    packages
        Number of packages.
    gross_kg
        Gross weight, kilograms.
    """

    cargo: str | None = None
    packages: Count | None = None
    gross_kg: NotNegative | None = None


class LoadRecipe(OpenStruct, frozen=True, kw_only=True):
    """One consignment in the carrier.

    Attributes
    ----------
    id
        Short name inside the scene.
    gen
        Generator of the cargo.
    hold
        Which space of the carrier it lies in; absent: the first.
    share
        Part of the hold's length that it takes, above 0 and at most 1; loads follow each other from the far end to the
        doors.
    params
        What the generator is asked for.
    declared
        Where the papers differ.
    begin
        Where it begins, as a part of the hold's length from its far end on; absent: right behind the one before it, or,
        of a load on another, where that begins.
    onto
        Load, named before this one, on which it is stacked, within its length; absent: it stands on the floor.
    """

    id: ShortId
    gen: GeneratorName
    hold: str | None = None
    share: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    params: Params = {}
    declared: Declared = Declared()
    begin: Annotated[float, msgspec.Meta(ge=0, lt=1)] | None = None
    onto: ShortId | None = None


class PlacedAt(OpenStruct, frozen=True, kw_only=True):
    """Where somebody wants a hidden thing: of the places that its method has the nearest, and as near in it as it goes.

    What is absent is left to chance.

    Attributes
    ----------
    along_cm
        Of its middle along the travel, from the middle of the carrier towards the doors.
    depth_cm
        Of its middle across the carrier, from the middle away from the source of the side view.
    height_cm
        Of its middle above the ground.
    turn_deg
        By how much it is turned about the upright, as far as there is room for that.
    """

    along_cm: Coordinate | None = None
    depth_cm: Coordinate | None = None
    height_cm: Coordinate | None = None
    turn_deg: Annotated[float, msgspec.Meta(ge=-90, le=90)] | None = None


class ConcealmentRecipe(OpenStruct, frozen=True, kw_only=True):
    """A hidden thing.

    Attributes
    ----------
    id
        Short name inside the scene and its key.
    method
        Generator that finds the place: how it is hidden.
    goods
        Generator of what is hidden.
    class_
        Id of the classes vocabulary.
    params
        What the generators are asked for: `amount`, `place`, `load`.
    at
        Where it was put; absent: where chance puts it.
    """

    id: ShortId
    method: GeneratorName
    goods: GeneratorName
    class_: str = msgspec.field(name="class")
    params: Params = {}
    at: PlacedAt | None = None


class LookAlikeRecipe(OpenStruct, frozen=True, kw_only=True):
    """A harmless thing that may be taken for a concealment.

    Attributes
    ----------
    id
        Short name inside the scene and its key.
    gen
        Generator of it.
    params
        What it is asked for.
    """

    id: ShortId
    gen: GeneratorName
    params: Params = {}


class PlantedDiscrepancy(OpenStruct, frozen=True, kw_only=True):
    """Something wrong in the papers made from the scene.

    Attributes
    ----------
    kind
        What does not fit.
    load
        Load of which the papers speak.
    factor
        Declared weight or count as a multiple of the true one.
    cargo
        Declared kind of goods: id of the cargo vocabulary.
    """

    kind: Literal["goods", "quantity", "weight", "empty", "seal"]
    load: ShortId | None = None
    factor: Positive | None = None
    cargo: str | None = None


class Scene(OpenStruct, frozen=True, kw_only=True):
    """The recipe of a case.

    Attributes
    ----------
    requires
        Names of features that a program must know to use this file.
    seed
        Root of all draws.
    scanner
        Id of the scanner profile with its version: `gantry_6@1`.
    carrier
        The carrier.
    loads
        What it carries, from the far end to the doors.
    concealments
        What is hidden in it.
    look_alikes
        Harmless things that look like it.
    discrepancies
        What is wrong in the papers.
    """

    format: Literal["xraytrainer/scene"] = "xraytrainer/scene"
    version: int = 1
    requires: tuple[str, ...] = ()
    seed: Seed
    scanner: GeneratorName
    carrier: CarrierRecipe
    loads: tuple[LoadRecipe, ...] = ()
    concealments: tuple[ConcealmentRecipe, ...] = ()
    look_alikes: tuple[LookAlikeRecipe, ...] = ()
    discrepancies: tuple[PlantedDiscrepancy, ...] = ()


def with_requirements(scene: Scene) -> Scene:
    """Return a scene that requires `PLACED` if, and only if, something in it was put to a place of its own."""
    placed = any(load.begin is not None or load.onto is not None for load in scene.loads)
    placed = placed or any(hidden.at is not None for hidden in scene.concealments)
    others = tuple(name for name in scene.requires if name != PLACED)
    required = (*others, PLACED) if placed else others
    return scene if required == scene.requires else msgspec.structs.replace(scene, requires=required)
