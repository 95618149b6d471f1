"""Changes of a scene that need no simulator: each returns another scene, the first one stays as it is. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from xrayTrainer.domain.scene import (
    ConcealmentRecipe,
    LoadRecipe,
    LookAlikeRecipe,
    PlantedDiscrepancy,
    Scene,
    with_requirements,
)

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import CargoChoice, CarrierChoice, ComposeChoices, HidingChoice
    from xrayTrainer.services.making_api import ScannerChoice

LEAST_SHARE = 0.1
"""Least part of a hold's length that a new load gets where there is free room."""
USUAL_CARRIER = "container.dry_40"
USUAL_CARGO = "packed.cartons"
NO_CARGO = "none"
"""Id of the cargo vocabulary for an empty hold."""


def fits(kinds: Sequence[str], kind: str) -> bool:
    """Return whether one of some kinds, or their more general ones, stands for a kind; none stand for all."""
    return not kinds or any(kind == one or kind.startswith(f"{one}.") for one in kinds)


# what there is to choose


def carrier_of(choices: ComposeChoices, scene: Scene) -> CarrierChoice | None:
    """Return the choice that a scene's carrier is."""
    return next((one for one in choices.carriers if one.generator == scene.carrier.gen), None)


def carriers_on(choices: ComposeChoices, scanner: str) -> tuple[CarrierChoice, ...]:
    """Return the carriers that a scanner takes."""
    return tuple(one for one in choices.carriers if scanner in one.scanners)


def scanners_for(choices: ComposeChoices, carrier: CarrierChoice) -> tuple[ScannerChoice, ...]:
    """Return the scanners that take a carrier."""
    return tuple(one for one in choices.scanners if one.name in carrier.scanners)


def cargo_for(choices: ComposeChoices, carrier: CarrierChoice) -> tuple[CargoChoice, ...]:
    """Return the loads that a carrier takes."""
    return tuple(one for one in choices.cargo if fits(one.carriers, carrier.term))


def hidings_for(hidings: Iterable[HidingChoice], carrier: CarrierChoice, cargo: set[str]) -> tuple[HidingChoice, ...]:
    """Return the ways of hiding that a carrier with some loads (ids of the cargo vocabulary) has."""
    return tuple(
        one
        for one in hidings
        if fits(one.carriers, carrier.term) and (not one.cargo or any(fits(one.cargo, kind) for kind in cargo))
    )


def cargo_terms(choices: ComposeChoices, scene: Scene) -> set[str]:
    """Return the cargo vocabulary's ids of a scene's loads; `none` for an empty carrier."""
    terms = {one.generator: one.term for one in choices.cargo}
    return {terms[load.gen] for load in scene.loads if load.gen in terms} or {NO_CARGO}


def usual_start(choices: ComposeChoices) -> tuple[CarrierChoice, str, CargoChoice | None]:
    """Return carrier, scanner and load with which an empty bench begins: a 40 ft container with cartons."""
    by_wish = sorted(choices.carriers, key=lambda one: (one.term != USUAL_CARRIER, not fits(("container",), one.term)))
    carrier = by_wish[0]
    loads = sorted(cargo_for(choices, carrier), key=lambda one: one.term != USUAL_CARGO)
    return carrier, carrier.scanners[0], loads[0] if loads else None


# loads


def with_load(scene: Scene, generator: str, *, hold: str | None = None) -> Scene:
    """Return the scene with one more load: in what is free of the hold, else beside the others, who give way."""
    mates = [load for load in scene.loads if load.hold == hold]
    free = 1.0 - sum(load.share for load in mates)
    share = free if free >= LEAST_SHARE else 1.0 / (len(mates) + 1)
    shrink = 1.0 if free >= LEAST_SHARE else (1.0 - share) / max(sum(load.share for load in mates), 1e-9)
    loads = tuple(
        replace(load, share=_rounded(load.share * shrink), begin=None) if load.hold == hold else load
        for load in scene.loads
    )
    made = LoadRecipe(id=free_id(scene, "load"), gen=generator, hold=hold, share=_rounded(min(share, 1.0)))
    return replace(scene, loads=(*loads, made))


def without_load(scene: Scene, load: str) -> Scene:
    """Return the scene without a load, what was hidden in it, and what the papers said of it."""
    return replace(
        scene,
        loads=tuple(one for one in scene.loads if one.id != load),
        concealments=tuple(one for one in scene.concealments if one.params.get("load") != load),
        look_alikes=tuple(one for one in scene.look_alikes if one.params.get("load") != load),
        discrepancies=tuple(one for one in scene.discrepancies if one.load != load),
    )


def with_cargo(scene: Scene, load: str, generator: str) -> Scene:
    """Return the scene with other goods in the place of a load; what it was asked for falls away."""
    loads = tuple(replace(one, gen=generator, params={}) if one.id == load else one for one in scene.loads)
    return replace(scene, loads=loads)


# what is hidden, and what only looks so


def with_hidden(scene: Scene, *, method: str, class_: str, goods: str, load: str | None = None) -> Scene:
    """Return the scene with one more hidden thing."""
    made = ConcealmentRecipe(
        id=free_id(scene, "hidden"),
        method=method,
        goods=goods,
        class_=class_,
        params={} if load is None else {"load": load},
    )
    return replace(scene, concealments=(*scene.concealments, made))


def without_hidden(scene: Scene, hidden: str) -> Scene:
    """Return the scene without a hidden thing or look-alike."""
    return replace(
        scene,
        concealments=tuple(one for one in scene.concealments if one.id != hidden),
        look_alikes=tuple(one for one in scene.look_alikes if one.id != hidden),
    )


def with_look_alike(scene: Scene, generator: str) -> Scene:
    """Return the scene with one more harmless thing that may be taken for a hidden one."""
    made = LookAlikeRecipe(id=free_id(scene, "look"), gen=generator)
    return replace(scene, look_alikes=(*scene.look_alikes, made))


def clean_twin(scene: Scene) -> Scene:
    """Return the scene with nothing hidden and true papers."""
    return with_requirements(replace(scene, concealments=(), discrepancies=()))


# papers


def with_wrong(scene: Scene, planted: PlantedDiscrepancy) -> Scene:
    """Return the scene with something wrong in its papers."""
    others = tuple(one for one in scene.discrepancies if (one.kind, one.load) != (planted.kind, planted.load))
    return replace(scene, discrepancies=(*others, planted))


def without_wrong(scene: Scene, planted: PlantedDiscrepancy) -> Scene:
    """Return the scene with one thing in its papers true again."""
    return replace(scene, discrepancies=tuple(one for one in scene.discrepancies if one != planted))


# the carrier


def on_other_carrier(empty: Scene, before: Scene, carrier: CarrierChoice, choices: ComposeChoices) -> tuple[Scene, ...]:
    """Return what may be kept on another carrier, the most first: all that fits, the loads alone, nothing.

    Parameters
    ----------
    empty
        The new carrier with nothing in it.
    before
        What was composed so far.
    carrier
        The new carrier.
    choices
        What fits where.
    """
    takes = {one.generator for one in cargo_for(choices, carrier)}
    hold = carrier.holds[0] if carrier.holds else None
    kept = [load for load in before.loads if load.gen in takes]
    total = max(1.0, sum(load.share for load in kept))
    first = None if hold is None or not any(load.hold for load in kept) else hold
    loads = tuple(
        replace(load, hold=load.hold if load.hold in carrier.holds else first, share=_rounded(load.share / total))
        for load in kept
    )
    cargo = cargo_terms(choices, replace(empty, loads=loads))
    ways = {one.generator for one in hidings_for(choices.methods, carrier, cargo)}
    looks = {one.generator for one in hidings_for(choices.look_alikes, carrier, cargo)}
    loaded = replace(empty, loads=loads)
    whole = replace(
        loaded,
        concealments=tuple(one for one in before.concealments if one.method in ways),
        look_alikes=tuple(one for one in before.look_alikes if one.gen in looks),
    )
    return tuple(scene for number, scene in enumerate((whole, loaded, empty)) if scene not in (whole, loaded)[:number])


def with_scanner(scene: Scene, scanner: str) -> Scene:
    """Return the scene on another scanner."""
    return replace(scene, scanner=scanner)


def ids_of(scene: Scene) -> tuple[str, ...]:
    """Return the ids of all loads, hidden things and look-alikes."""
    hidden = tuple(one.id for one in scene.concealments) + tuple(one.id for one in scene.look_alikes)
    return tuple(one.id for one in scene.loads) + hidden


def free_id(scene: Scene, stem: str) -> str:
    """Return an id that nothing in the scene has."""
    taken = set(ids_of(scene))
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def _rounded(share: float) -> float:
    """Return a share with as many digits as mean something, rounded down so that a sum stays within 1."""
    return max(int(share * 10_000) / 10_000, 0.0001)
