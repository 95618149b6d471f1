"""Scenes by wish and chance: carrier, load and hiding place that go together, at the step of the curriculum asked for.

The same wish and seed give the same scene on every machine.  Not every drawn combination can be built (a place may be
too small for the goods); then the next one is drawn.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import (
    CarrierRecipe,
    ConcealmentRecipe,
    LoadRecipe,
    LookAlikeRecipe,
    Params,
    PlantedDiscrepancy,
    Scene,
)
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, expand
from xrayTrainer.simulation.generators import CARGO, CARRIERS, GOODS, LOOK_ALIKES, METHODS, BuildCargo, BuildCarrier
from xrayTrainer.simulation.hiding.pairing import go_together, regional_weight
from xrayTrainer.simulation.profiles import ScannerProfile, load_profiles, profile_named
from xrayTrainer.simulation.registry import Generator

T = TypeVar("T")

ATTEMPTS = 60
_SEED_BITS = 53

_PLACES: Sequence[Mapping[str, float]] = (
    {"easy": 1.0},
    {"easy": 1.0},
    {"easy": 0.8, "middle": 0.2},
    {"easy": 0.6, "middle": 0.4},
    {"easy": 0.4, "middle": 0.5, "hard": 0.1},
    {"easy": 0.3, "middle": 0.5, "hard": 0.2},
    {"easy": 0.2, "middle": 0.5, "hard": 0.3},
    {"easy": 0.2, "middle": 0.4, "hard": 0.4},
    {"easy": 0.2, "middle": 0.4, "hard": 0.4},
    {"easy": 0.2, "middle": 0.4, "hard": 0.4},
    {"easy": 0.2, "middle": 0.4, "hard": 0.4},
)
"""How likely each grade of hiding place is, by level."""
_PAPERS_FROM = 5
_LOOK_ALIKES_FROM = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a case should be like. An empty tuple leaves the choice to chance.

    Attributes
    ----------
    scanner
        Name of a profile with its version; None: one that fits the carrier.
    carriers, cargo, methods, classes
        Ids of the vocabularies, or of their groups.
    level
        Step of the curriculum, 0-10.
    threat
        Whether something is hidden.
    papers
        Whether the papers may be wrong (from level 5 on).
    """

    scanner: str | None = None
    carriers: tuple[str, ...] = ()
    cargo: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    level: int = 1
    threat: bool = True
    papers: bool = True


def scenes(wish: Wish, seed: int) -> Iterator[tuple[Scene, Expansion]]:
    """Return scenes that fulfil a wish, each with what it expands to, for a caller who takes the first that suits.

    Raises
    ------
    UserError
        `scene.no_scanner`; `scene.nothing_fits` where the wish contradicts itself.
    """
    draws = Draws(seed).child("compose")
    for attempt in range(ATTEMPTS):
        scene = _drawn(wish, draws.child(attempt))
        try:
            yield scene, expand(scene)
        except UserError as error:
            if error.code not in ("scene.no_place", "scene.does_not_fit"):
                raise


def _drawn(wish: Wish, draws: Draws) -> Scene:
    scanner, carrier = _scanner_and_carrier(wish, draws.child("carrier"))
    loads = _loads(wish, carrier, draws.child("loads"))
    hidden = _concealments(wish, carrier, loads, draws.child("hidden")) if wish.threat else ()
    return Scene(
        seed=draws.child("seed").bits() >> (64 - _SEED_BITS),
        scanner=scanner.name,
        carrier=CarrierRecipe(gen=carrier.full_name),
        loads=loads,
        concealments=hidden,
        look_alikes=_look_alikes(wish, carrier, draws.child("look_alikes")),
        discrepancies=_discrepancies(wish, loads, draws.child("papers")),
    )


def _scanner_and_carrier(wish: Wish, draws: Draws) -> tuple[ScannerProfile, Generator[BuildCarrier]]:
    wanted = [carrier for carrier in CARRIERS.newest().values() if _among(carrier.term, wish.carriers)]
    if wish.scanner is not None:
        profile = profile_named(wish.scanner)
        wanted = [carrier for carrier in wanted if _among(carrier.term, profile.carriers)]
        return profile, _one(wanted, draws, "carrier")
    carrier = _one(wanted, draws, "carrier")
    fitting = [
        profile
        for profile in load_profiles().values()
        if _among(carrier.term, profile.carriers) and profile.modality == "transmission"
    ]
    return _one(fitting, draws, "scanner"), carrier


def _loads(wish: Wish, carrier: Generator[BuildCarrier], draws: Draws) -> tuple[LoadRecipe, ...]:
    """Return one load mostly, sometimes two or three, rarely none."""
    if wish.cargo == ("none",) or (not wish.cargo and draws.chance(0.08 if wish.level >= 2 else 0.0)):
        return ()
    fitting = [
        cargo
        for cargo in CARGO.newest().values()
        if cargo.fits_carrier(carrier.term) and _among(cargo.term, wish.cargo)
    ]
    if not fitting:
        if wish.cargo:
            raise UserError("scene.nothing_fits", what="cargo")
        return ()
    count = draws.weighted((1, 2, 3), (0.7, 0.22, 0.08)) if wish.level >= 2 else 1
    whole = draws.weighted((1.0, draws.uniform(0.5, 0.95)), (0.7, 0.3))
    cuts = _shares(count, whole, draws)
    chosen: list[Generator[BuildCargo]] = [draws.choice(fitting) for _ in range(count)]
    return tuple(
        LoadRecipe(id=f"load{number}", gen=cargo.full_name, share=share)
        for number, (cargo, share) in enumerate(zip(chosen, cuts, strict=True), start=1)
    )


def _shares(count: int, whole: float, draws: Draws) -> list[float]:
    weights = [draws.uniform(0.5, 1.0) for _ in range(count)]
    return [math.floor(1000.0 * whole * weight / sum(weights)) / 1000.0 for weight in weights]


def _concealments(
    wish: Wish, carrier: Generator[BuildCarrier], loads: Sequence[LoadRecipe], draws: Draws
) -> tuple[ConcealmentRecipe, ...]:
    cargo = [CARGO.get(load.gen).term for load in loads]
    pairs = [
        (method, goods)
        for method in METHODS.newest().values()
        if method.fits_carrier(carrier.term) and _among(method.term, wish.methods)
        for goods in GOODS.newest().values()
        if _among(goods.term, wish.classes) and go_together(method.term, goods.term, carrier.term, cargo)
    ]
    if not pairs:
        raise UserError("scene.nothing_fits", what="method")
    by_method: dict[str, list[tuple[str, str, float]]] = {}
    for method, goods in pairs:
        weight = regional_weight(method.term, goods.term)
        by_method.setdefault(method.full_name, []).append((goods.full_name, goods.term, weight))
    methods = sorted(by_method)
    likely = [max(weight for _, _, weight in by_method[method]) for method in methods]
    count = 2 if wish.level >= 6 and draws.chance(0.15) else 1
    found: list[ConcealmentRecipe] = []
    for number in range(1, count + 1):
        method_name = draws.weighted(methods, likely)
        fitting = by_method[method_name]
        goods_name, class_, _ = draws.weighted(fitting, [weight for _, _, weight in fitting])
        grades = _PLACES[wish.level]
        params: Params = {"place": draws.weighted(tuple(grades), tuple(grades.values()))}
        found.append(
            ConcealmentRecipe(id=f"hidden{number}", method=method_name, goods=goods_name, class_=class_, params=params)
        )
    return tuple(found)


def _look_alikes(wish: Wish, carrier: Generator[BuildCarrier], draws: Draws) -> tuple[LookAlikeRecipe, ...]:
    if wish.level < _LOOK_ALIKES_FROM or not draws.chance(0.15 + 0.05 * wish.level):
        return ()
    fitting = [one for one in LOOK_ALIKES.newest().values() if one.fits_carrier(carrier.term)]
    if not fitting:
        return ()
    return (LookAlikeRecipe(id="seeming1", gen=draws.choice(fitting).full_name),)


def _discrepancies(wish: Wish, loads: Sequence[LoadRecipe], draws: Draws) -> tuple[PlantedDiscrepancy, ...]:
    """Return what is wrong in the papers: seldom beside a concealment, else in a fifth of the cases."""
    if not wish.papers or wish.level < _PAPERS_FROM or not loads or not draws.chance(0.05 if wish.threat else 0.2):
        return ()
    load = draws.choice(loads)
    kind = draws.weighted(("goods", "quantity", "weight", "empty", "seal"), (3.0, 2.0, 2.0, 1.0, 2.0))
    match kind:
        case "goods":
            others = sorted(
                {one.term for one in CARGO.newest().values()} - {CARGO.get(other.gen).term for other in loads}
            )
            if not others:
                return ()
            return (PlantedDiscrepancy(kind="goods", load=load.id, cargo=draws.choice(others)),)
        case "quantity":
            factor = round(draws.choice((draws.uniform(0.4, 0.7), draws.uniform(1.5, 2.2))), 2)
            return (PlantedDiscrepancy(kind="quantity", load=load.id, factor=factor),)
        case "weight":
            return (PlantedDiscrepancy(kind="weight", load=load.id, factor=round(draws.uniform(0.45, 0.7), 2)),)
        case "empty":
            return (PlantedDiscrepancy(kind="empty"),)
        case _:
            return (PlantedDiscrepancy(kind="seal"),)


def _among(term: str, wanted: Sequence[str]) -> bool:
    """Return whether a term, or a group that it belongs to, is wanted; an empty wish wants all."""
    return not wanted or any(term == one or term.startswith(f"{one}.") for one in wanted)


def _one(options: Sequence[T], draws: Draws, what: str) -> T:
    if not options:
        raise UserError("scene.nothing_fits", what=what)
    return draws.choice(options)
