"""What a scene can be made of, and what goes together, as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xrayTrainer.imaging.frames import Message
from xrayTrainer.simulation import cargo, carriers, hiding  # noqa: F401 - they enter their generators
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, CARRIERS, GOODS, LOOK_ALIKES, METHODS
from xrayTrainer.simulation.hiding.pairing import CARGO_FOR, go_together
from xrayTrainer.simulation.profiles import load_profiles
from xrayTrainer.simulation.solids import Parts, Sink

EMPTY = "none"
"""Id of the cargo vocabulary of an empty hold."""


def choices() -> Message:
    """Return carriers, cargo, methods and look-alikes of the newest generators."""
    return {
        "carriers": _carriers(),
        "cargo": [
            {"generator": one.full_name, "term": one.term, "carriers": _carriers_of(one.fits)}
            for one in CARGO.newest().values()
        ],
        "methods": [found for found in _methods(_carrier_terms(), _loads()) if found["goods"]],
        "look_alikes": [
            {
                "generator": one.full_name,
                "term": one.term,
                "carriers": _carriers_of(one.fits),
                "cargo": [],
                "goods": {},
            }
            for one in LOOK_ALIKES.newest().values()
        ],
    }


def ways_with(carrier: str, loads: Sequence[str]) -> list[Message]:
    """Return the methods, with their goods, that go with a carrier and what it is loaded with, by generator."""
    term = CARRIERS.get(carrier).term
    held = [CARGO.get(load).term for load in loads]
    return [found for found in _methods([term], [held]) if found["goods"]]


def scanners_of(carrier: str) -> tuple[str, ...]:
    """Return the scanners, by name with version, that scan a carrier of some kind in transmission."""
    return tuple(
        name
        for name, profile in load_profiles().items()
        if profile.modality == "transmission" and _among(carrier, profile.carriers)
    )


def _carriers() -> list[Message]:
    found = []
    for one in CARRIERS.newest().values():
        body = one.build(Parts(Sink(Draws(0)), 0), Draws(0).child("carrier"), {})
        found.append(
            {
                "generator": one.full_name,
                "term": one.term,
                "scanners": list(scanners_of(one.term)),
                "holds": [hold.id for hold in body.holds],
                "most_kg": sum(hold.payload_kg for hold in body.holds) or None,
            }
        )
    return found


def _carrier_terms() -> list[str]:
    return sorted({one.term for one in CARRIERS.newest().values()})


def _loads() -> list[list[str]]:
    return [[], *([term] for term in sorted({one.term for one in CARGO.newest().values()}))]


def _carriers_of(fits: Sequence[str]) -> list[str]:
    return [term for term in _carrier_terms() if _among(term, fits)] if fits else []


def _methods(carrier_terms: Sequence[str], loads: Sequence[Sequence[str]]) -> list[Message]:
    """Return each method with the goods that it takes in one of some carriers with one of some loads."""
    made: dict[str, list[str]] = {}
    for one in GOODS.newest().values():
        made.setdefault(one.term, []).append(one.full_name)
    found = []
    for method in METHODS.newest().values():
        there = [term for term in carrier_terms if method.fits_carrier(term)]
        telling = _telling(method.term, loads)
        pairs = [
            (carrier, class_)
            for carrier in there
            for class_ in made
            if any(go_together(method.term, class_, carrier, load) for load in telling)
        ]
        held = {
            term
            for load in loads
            if pairs
            and any(go_together(method.term, class_, carrier, load) for carrier, class_ in (pairs[0], pairs[-1]))
            for term in load or (EMPTY,)
        }
        found.append(
            {
                "generator": method.full_name,
                "term": method.term,
                "carriers": sorted({carrier for carrier, _ in pairs}),
                "cargo": sorted(held),
                "goods": {class_: made[class_] for class_ in sorted({class_ for _, class_ in pairs})},
            }
        )
    return found


def _telling(method: str, loads: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """Return the loads by which one knows with what goods a method goes: none, and one of the kind that it needs."""
    needed = CARGO_FOR.get(method)
    fitting = [load for load in loads if load and (needed is None or any(_among(one, needed) for one in load))]
    return [*(load for load in loads if not load), *fitting[:1]]


def _among(term: str, wanted: Iterable[str]) -> bool:
    return any(term == one or term.startswith(f"{one}.") for one in wanted)
