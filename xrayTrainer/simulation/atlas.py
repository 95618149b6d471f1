"""The atlas: reference scenes of empty carriers, normal cargo and artefacts, the same on every machine.

Entries follow from the generators that there are: each carrier empty, each cargo in a carrier that suits it, each
artefact in a scene and on a scanner that show it well.  Nothing is hidden in any of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import CarrierRecipe, LoadRecipe, Scene
from xrayTrainer.simulation import cargo, carriers  # noqa: F401 - they enter their generators
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, CARRIERS, BuildCargo, BuildCarrier
from xrayTrainer.simulation.profiles import ScannerProfile, load_profiles, profile_named
from xrayTrainer.simulation.registry import Generator

_HOME_CARRIERS = ("container.dry_40hc", "container.dry_40", "container.dry_20", "container.reefer", "trailer.curtain")
"""Carriers in which cargo is shown first, the likeliest first."""


class Chapter(StrEnum):
    """Parts of the atlas."""

    CARRIERS = "carriers"
    CARGO = "cargo"
    ARTEFACTS = "artefacts"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtlasEntry:
    """A reference scene.

    Attributes
    ----------
    id
        Short name, unique in the atlas.
    chapter
        Where it stands.
    term
        Vocabulary id of what it shows: a carrier, a cargo, or a cue of the group `artefact`.
    carrier
        Generator of the carrier.
    load
        Generator of the cargo; None for an empty carrier.
    scanners
        Names of the profiles that it can be seen on, the best first.
    """

    id: str
    chapter: Chapter
    term: str
    carrier: str
    load: str | None
    scanners: tuple[str, ...]


def atlas_entries() -> tuple[AtlasEntry, ...]:
    """Return all entries, by chapter and term."""
    found = [*_carriers(), *_cargo(), *_artefacts()]
    return tuple(sorted(found, key=lambda entry: (list(Chapter).index(entry.chapter), entry.term, entry.id)))


def atlas_scene(entry: AtlasEntry, scanner: str) -> Scene:
    """Return the scene of an entry on a scanner.

    Raises
    ------
    UserError
        `scene.no_scanner` for a scanner that the entry can't be seen on.
    """
    if scanner not in entry.scanners:
        raise UserError("scene.no_scanner", scanner=scanner)
    loads = () if entry.load is None else (LoadRecipe(id="load1", gen=entry.load),)
    seed = Draws(0).child("atlas", entry.id).bits() >> 11
    return Scene(seed=seed, scanner=scanner, carrier=CarrierRecipe(gen=entry.carrier), loads=loads)


def _carriers() -> list[AtlasEntry]:
    found = []
    for carrier in CARRIERS.newest().values():
        scanners = _scanners(carrier)
        if scanners:
            found.append(
                AtlasEntry(
                    id=f"carrier.{carrier.name}",
                    chapter=Chapter.CARRIERS,
                    term=carrier.term,
                    carrier=carrier.full_name,
                    load=None,
                    scanners=scanners,
                )
            )
    return found


def _cargo() -> list[AtlasEntry]:
    found = []
    for load in CARGO.newest().values():
        carrier = _carrier_for(load)
        scanners = () if carrier is None else _scanners(carrier)
        if carrier is not None and scanners:
            found.append(
                AtlasEntry(
                    id=f"cargo.{load.name}",
                    chapter=Chapter.CARGO,
                    term=load.term,
                    carrier=carrier.full_name,
                    load=load.full_name,
                    scanners=scanners,
                )
            )
    return found


_USUAL = ("gantry_6", "rail_6", "air_160_dual")
"""Scanners on which things are shown first."""

_SHOWN_BY: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
    "artefact.no_penetration": (("metal.coils", "building.stone", "food.sugar"), ("gantry_6", "portal_low_dose")),
    "artefact.grain": (("food.rice", "food.flour", "packed.cartons"), ("portal_low_dose",)),
    "artefact.wobble": (("packed.cartons", "none"), ("mobile_single",)),
    "artefact.fan_beam": (("none",), ("gantry_6", "gantry_9")),
    "artefact.scatter": (("metal.profiles", "building.tiles"), ("portal_low_dose", "gantry_6")),
    "artefact.cut_off": (("none",), ("mobile_single", "portal_low_dose")),
}
"""What shows an artefact well: cargo and scanners, the best first."""


def _artefacts() -> list[AtlasEntry]:
    by_term = {load.term: load for load in reversed([*CARGO.newest().values()])}
    container = next((one for term in _HOME_CARRIERS for one in CARRIERS.newest().values() if one.term == term), None)
    found = []
    for artefact, (cargos, scanners) in _SHOWN_BY.items():
        there = [name for name, profile in load_profiles().items() if profile.id in scanners]
        there.sort(key=lambda name: list(scanners).index(profile_named(name).id))
        shown = next((one for one in cargos if one == "none" or one in by_term), None)
        if container is None or shown is None or not there:
            continue
        found.append(
            AtlasEntry(
                id=artefact,
                chapter=Chapter.ARTEFACTS,
                term=artefact,
                carrier=container.full_name,
                load=None if shown == "none" else by_term[shown].full_name,
                scanners=tuple(there),
            )
        )
    return found


def _carrier_for(load: Generator[BuildCargo]) -> Generator[BuildCarrier] | None:
    fitting = [one for one in CARRIERS.newest().values() if load.fits_carrier(one.term)]
    if not load.fits:
        fitting = [one for one in fitting if one.term in _HOME_CARRIERS]
    ranked = sorted(
        fitting, key=lambda one: _HOME_CARRIERS.index(one.term) if one.term in _HOME_CARRIERS else len(_HOME_CARRIERS)
    )
    return ranked[0] if ranked else None


def _scanners(carrier: Generator[BuildCarrier]) -> tuple[str, ...]:
    fitting = [(name, profile) for name, profile in load_profiles().items() if _sees(profile, carrier.term)]
    return tuple(name for name, _ in sorted(fitting, key=lambda one: (_rank(one[1]), one[0])))


def _rank(profile: ScannerProfile) -> int:
    """Return how far down in the list a scanner stands: usual ones first, what looks quite different last."""
    if profile.modality != "transmission":
        return len(_USUAL) + 1
    return _USUAL.index(profile.id) if profile.id in _USUAL else len(_USUAL)


def _sees(profile: ScannerProfile, kind: str) -> bool:
    return any(kind == one or kind.startswith(f"{one}.") for one in profile.carriers)
