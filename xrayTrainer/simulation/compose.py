"""Scenes by wish and chance: carrier, load and hiding place that go together, at the step of the curriculum asked for.

The same wish and seed give the same scene on every machine.  Not every drawn combination can be built (a place may be
too small for the goods); then the next one is drawn.
"""

from __future__ import annotations

import functools
import logging
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from xrayTrainer.domain.codec import to_json
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
from xrayTrainer.simulation.generators import (
    CARGO,
    CARRIERS,
    GOODS,
    LOOK_ALIKES,
    METHODS,
    BuildCargo,
    BuildCarrier,
    BuildGoods,
    BuildMethod,
)
from xrayTrainer.simulation.hiding.pairing import CARRIER_PARAMS, go_together, regional_weight
from xrayTrainer.simulation.places import Body
from xrayTrainer.simulation.profiles import ScannerProfile, load_profiles, profile_named
from xrayTrainer.simulation.registry import Generator

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
_SEVERAL_FROM = 2
_EMPTY_FROM = 2
_EMPTIES = 0.08
_FURTHER_HOLDS = 0.85
_EMPTY = "none"
_SHARED = (
    "container.dry_20",
    "container.dry_40",
    "container.dry_40hc",
    "container.flat_rack",
    "container.open_top",
    "container.reefer",
    "rail.covered",
    "rail.gondola",
    "rail.platform",
    "trailer",
    "truck",
    "van",
)
"""Carriers with room for several loads, one behind the other."""
_log = logging.getLogger(__name__)


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

    A scene in which nothing is hidden is drawn with a concealment, which is then left out: so neither carrier nor load
    tells whether something is hidden.

    Raises
    ------
    UserError
        `scene.no_scanner`; `scene.no_…_fits` where the wish contradicts itself.
    """
    for scene, expansion in baited_scenes(wish, seed):
        if wish.threat:
            yield scene, expansion
        else:
            clear = without_hidden(scene)
            yield clear, expand(clear)


def baited_scenes(wish: Wish, seed: int) -> Iterator[tuple[Scene, Expansion]]:
    """Return scenes as `scenes`, but before what is hidden is left out of those in which nothing shall be."""
    choice = _choice_of(wish)
    draws = Draws(seed).child("compose")
    for attempt in range(ATTEMPTS):
        scene = _drawn(choice, draws.child(attempt))
        found = None if scene is None else _built(scene)
        if found is not None and (wish.threat or _built(without_hidden(found.scene)) is not None):
            yield found.scene, found


def without_hidden(scene: Scene) -> Scene:
    """Return the same scene with nothing hidden in it."""
    return msgspec.structs.replace(scene, concealments=())


def _built(scene: Scene) -> Expansion | None:
    """Return what a scene expands to, None where it can't be built."""
    try:
        return expand(scene)
    except UserError as error:
        if error.code not in ("scene.no_place", "scene.does_not_fit"):
            raise
    except (ValueError, ArithmeticError, LookupError):
        # One faulty generator must not end a library of thousands; tests fail on this line of the log.
        _log.warning("a scene could not be built: %s", to_json(scene).decode(), exc_info=True)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Load:
    """What a carrier may be loaded with: first the kinds of cargo of which one has to be there, then all."""

    carrier: Generator[BuildCarrier]
    needed: tuple[Generator[BuildCargo], ...]
    others: tuple[Generator[BuildCargo], ...]
    may_be_empty: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Choice:
    """What is left to chance by a wish."""

    wish: Wish
    loads: tuple[_Load, ...]
    pairs: tuple[tuple[Generator[BuildMethod], Generator[BuildGoods]], ...]
    scanners: tuple[ScannerProfile, ...]


@functools.lru_cache(maxsize=32)
def _choice_of(wish: Wish) -> _Choice:
    """Return what can be chosen among under a wish; raises `scene.no_…_fits` for what leaves nothing."""
    scanners = tuple(one for one in load_profiles().values() if one.modality == "transmission")
    if wish.scanner is not None:
        scanners = (profile_named(wish.scanner),)
    carriers = [carrier for carrier in CARRIERS.newest().values() if _among(carrier.term, wish.carriers)]
    carriers = [one for one in carriers if any(_among(one.term, scanner.carriers) for scanner in scanners)]
    if not carriers:
        raise UserError("scene.no_carrier_fits")
    pairs = tuple(
        (method, goods)
        for method in METHODS.newest().values()
        if _among(method.term, wish.methods)
        for goods in GOODS.newest().values()
        if _among(goods.term, wish.classes)
    )
    loads = tuple(found for carrier in carriers for found in _loads_of(wish, carrier))
    if not loads:
        raise UserError("scene.no_cargo_fits")
    loads = tuple(found for load in loads for found in _with_a_place(load, wish, pairs))
    if not loads:
        raise UserError("scene.no_method_fits")
    return _Choice(wish=wish, loads=loads, pairs=pairs, scanners=scanners)


def _loads_of(wish: Wish, carrier: Generator[BuildCarrier]) -> Iterator[_Load]:
    """Yield what a carrier may be loaded with as far as it is wished for, nothing where nothing is."""
    wanted = tuple(term for term in wish.cargo if term != _EMPTY)
    cargo: tuple[Generator[BuildCargo], ...] = ()
    if wanted or not wish.cargo:
        cargo = tuple(
            one for one in CARGO.newest().values() if one.fits_carrier(carrier.term) and _among(one.term, wanted)
        )
    may_be_empty = not wish.cargo or _EMPTY in wish.cargo
    if cargo or may_be_empty:
        yield _Load(carrier=carrier, needed=cargo, others=cargo, may_be_empty=may_be_empty)


def _with_a_place(
    load: _Load, wish: Wish, pairs: Sequence[tuple[Generator[BuildMethod], Generator[BuildGoods]]]
) -> Iterator[_Load]:
    """Yield a load as far as it offers a place for what is wished for; as it is where all methods will do."""
    if not wish.methods and not wish.classes:
        yield load
        return
    here = [(method.term, goods.term) for method, goods in pairs if method.fits_carrier(load.carrier.term)]

    def offers(*cargo: str) -> bool:
        return any(go_together(method, goods, load.carrier.term, cargo) for method, goods in here)

    needed = tuple(cargo for cargo in load.needed if offers(cargo.term))
    may_be_empty = load.may_be_empty and offers()
    if needed or may_be_empty:
        yield replace(load, needed=needed, may_be_empty=may_be_empty)


def _drawn(choice: _Choice, draws: Draws) -> Scene | None:
    """Return a scene with something hidden; None where what was drawn does not go together."""
    wish = choice.wish
    drawn = draws.child("carrier")
    load = drawn.choice(choice.loads)
    scanner = drawn.choice([one for one in choice.scanners if _among(load.carrier.term, one.carriers)])
    seed = draws.child("seed").bits() >> (64 - _SEED_BITS)
    bare = Scene(seed=seed, scanner=scanner.name, carrier=CarrierRecipe(gen=load.carrier.full_name))
    loads = _loads(load, wish, draws.child("loads"))
    if loads:
        loads += _further_loads(load, expand(bare).body, draws.child("further"))
    hidden = _concealments(choice, load.carrier, loads, draws.child("hidden"))
    if not hidden:
        return None
    methods = [METHODS.get(one.method).term for one in hidden]
    params: Params = {name: value for term in methods for name, value in CARRIER_PARAMS.get(term, {}).items()}
    return Scene(
        seed=seed,
        scanner=scanner.name,
        carrier=CarrierRecipe(gen=load.carrier.full_name, params=params),
        loads=loads,
        concealments=hidden,
        look_alikes=_look_alikes(wish, load.carrier, draws.child("look_alikes")),
        discrepancies=_discrepancies(wish, load.carrier, loads, draws.child("papers")),
    )


def _loads(load: _Load, wish: Wish, draws: Draws) -> tuple[LoadRecipe, ...]:
    """Return one load mostly, sometimes two or three, rarely none."""
    if not load.needed:
        return ()
    empties = _EMPTIES if wish.level >= _EMPTY_FROM else 0.0
    if _EMPTY in wish.cargo:
        empties = 1.0 / len(wish.cargo)
    if load.may_be_empty and draws.chance(empties):
        return ()
    count, whole = 1, 1.0
    if _among(load.carrier.term, _SHARED):
        count = draws.weighted((1, 2, 3), (0.7, 0.22, 0.08)) if wish.level >= _SEVERAL_FROM else 1
        whole = draws.weighted((1.0, draws.uniform(0.5, 0.95)), (0.7, 0.3))
    cuts = _shares(count, whole, draws)
    chosen = [draws.choice(load.needed), *(draws.choice(load.others) for _ in range(count - 1))]
    return tuple(
        LoadRecipe(id=f"load{number}", gen=cargo.full_name, share=share)
        for number, (cargo, share) in enumerate(zip(chosen, cuts, strict=True), start=1)
    )


def _further_loads(load: _Load, body: Body, draws: Draws) -> tuple[LoadRecipe, ...]:
    """Return what lies in the holds beside the main one: parcels on a belt, the second box on a wagon."""
    return tuple(
        LoadRecipe(id=f"beside{number}", gen=draws.choice(load.others).full_name, hold=hold.id)
        for number, hold in enumerate(body.holds[1:], start=1)
        if draws.chance(_FURTHER_HOLDS)
    )


def _shares(count: int, whole: float, draws: Draws) -> list[float]:
    weights = [draws.uniform(0.5, 1.0) for _ in range(count)]
    return [math.floor(1000.0 * whole * weight / sum(weights) + 1e-6) / 1000.0 for weight in weights]


def _concealments(
    choice: _Choice, carrier: Generator[BuildCarrier], loads: Sequence[LoadRecipe], draws: Draws
) -> tuple[ConcealmentRecipe, ...]:
    """Return what is hidden; nothing where no method goes with the load."""
    wish = choice.wish
    cargo = [CARGO.get(load.gen).term for load in loads]
    pairs = [
        (method, goods)
        for method, goods in choice.pairs
        if method.fits_carrier(carrier.term) and go_together(method.term, goods.term, carrier.term, cargo)
    ]
    if not pairs:
        return ()
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


def _discrepancies(
    wish: Wish, carrier: Generator[BuildCarrier], loads: Sequence[LoadRecipe], draws: Draws
) -> tuple[PlantedDiscrepancy, ...]:
    """Return what is wrong in the papers: seldom beside a concealment, else in a fifth of the cases."""
    if not wish.papers or wish.level < _PAPERS_FROM or not loads or not draws.chance(0.05 if wish.threat else 0.2):
        return ()
    load = draws.choice(loads)
    kind = draws.weighted(("goods", "quantity", "weight", "empty", "seal"), (3.0, 2.0, 2.0, 1.0, 2.0))
    match kind:
        case "goods":
            usual = {one.term for one in CARGO.newest().values() if one.fits_carrier(carrier.term)}
            others = sorted(usual - {CARGO.get(other.gen).term for other in loads})
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
