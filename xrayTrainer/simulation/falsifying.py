"""Ways in which the papers of a scene can be made wrong, each with what is true and what would be said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from xrayTrainer.domain.scene import PlantedDiscrepancy, Scene
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion
from xrayTrainer.simulation.generators import CARGO, Loaded
from xrayTrainer.simulation.manifest import Papers, papers_of

_OTHER_GOODS = 2
_COUNTS = (0.6, 1.8)
_WEIGHTS = (0.5, 0.7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Falsification:
    """What can be planted, where it stands in the papers, what is true and what would be said.

    `document` and `field` are those of the key's discrepancy.
    """

    planted: PlantedDiscrepancy
    document: str
    field: str
    true: str
    said: str


def falsifications(built: Expansion) -> tuple[Falsification, ...]:
    """Return ways in which the papers of a scene can be made wrong, beside what is planted in them already."""
    there = {(plan.kind, plan.load) for plan in built.scene.discrepancies}
    honest = papers_of(_with(built, ()))
    known = {(one.document, one.field) for one in honest.discrepancies}
    found = []
    for plan in _plans(built):
        if (plan.kind, plan.load) in there:
            continue
        papers = papers_of(_with(built, (plan,)))
        wrong = next((one for one in papers.discrepancies if (one.document, one.field) not in known), None)
        if wrong is None:
            continue
        true, said = _values(plan, built, honest, papers)
        found.append(Falsification(planted=plan, document=wrong.document, field=wrong.field, true=true, said=said))
    return tuple(found)


def _with(built: Expansion, planted: tuple[PlantedDiscrepancy, ...]) -> Expansion:
    scene: Scene = msgspec.structs.replace(built.scene, discrepancies=planted)
    return replace(built, scene=scene)


def _plans(built: Expansion) -> Iterator[PlantedDiscrepancy]:
    draws = Draws(built.scene.seed).child("falsify")
    usual = sorted({one.term for one in CARGO.newest().values() if one.fits_carrier(built.body.kind)})
    others = [term for term in usual if term not in {loaded.stow.cargo for loaded in built.loads}]
    for loaded in built.loads:
        for cargo in draws.child(loaded.id).shuffled(others)[:_OTHER_GOODS]:
            yield PlantedDiscrepancy(kind="goods", load=loaded.id, cargo=cargo)
        if loaded.stow.packages > 1:
            for factor in _COUNTS:
                yield PlantedDiscrepancy(kind="quantity", load=loaded.id, factor=factor)
        for factor in _WEIGHTS:
            yield PlantedDiscrepancy(kind="weight", load=loaded.id, factor=factor)
    if built.loads:
        yield PlantedDiscrepancy(kind="empty")
    yield PlantedDiscrepancy(kind="seal")


def _values(plan: PlantedDiscrepancy, built: Expansion, honest: Papers, papers: Papers) -> tuple[str, str]:
    """Return what is true and what the papers would say."""
    if plan.kind == "seal":
        return papers.dossier.seals[0].declared or "", papers.dossier.seals[0].seen or ""
    before, after = (one.dossier.documents[0].fields for one in (honest, papers))
    if plan.kind == "empty":
        return "; ".join(line.description or "" for line in before.goods), after.remarks or ""
    place = next(n for n, loaded in enumerate(built.loads) if _speaks_of(plan, loaded))
    one, other = before.goods[place], after.goods[place]
    if plan.kind == "goods":
        return one.description or "", other.description or ""
    if plan.kind == "quantity":
        return str(one.packages), str(other.packages)
    return f"{one.gross_kg:g}", f"{other.gross_kg:g}"


def _speaks_of(plan: PlantedDiscrepancy, loaded: Loaded) -> bool:
    return plan.load == loaded.id
