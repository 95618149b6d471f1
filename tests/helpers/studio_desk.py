"""A studio on a folder of its own, with drafts made quickly: of a few cases, or of thousands."""

from __future__ import annotations

from pathlib import Path

import msgspec

from xrayTrainer.domain.case import Carrier, Case, Document, DocumentFields, Dossier, Seal, Weights
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.ids import SetId, new_uuid
from xrayTrainer.domain.key import Concealment, Key
from xrayTrainer.domain.regions import Rect
from xrayTrainer.services.set_files import SetFolder, load_set
from xrayTrainer.services.studio import StudioImpl
from xrayTrainer.services.studio_api import CaseDraft, Draft, StudioRecord
from xrayTrainer.services.studio_checks import DraftCheck

CARRIERS = ("container.dry_40hc", "trailer.curtain", "rail.covered", "air.pmc")
CLASSES = ("tobacco.cigarettes", "people", "cash")


class SetsIn:
    """Finds sets in a folder."""

    def __init__(self, sets: Path) -> None:
        self._sets = sets

    def find(self, set_id: SetId) -> SetFolder:
        """Return a set."""
        for folder in sorted(path.parent for path in self._sets.glob("*/set.json")):
            loaded = load_set(folder)
            if loaded.set.id == set_id:
                return loaded
        raise LookupError(set_id)


def studio_in(data: Path, sets: Path | None = None) -> StudioImpl:
    """Return a studio on a data folder."""
    return StudioImpl(data, SetsIn(sets or data), check=DraftCheck())


def made_case(number: int) -> CaseDraft:
    """Return a case of a draft: every second one has something hidden, and all have papers."""
    identity = new_uuid()
    case = Case(
        id=identity,
        revision=1,
        kind="search",
        origin="simulated",
        carrier=Carrier(kind=CARRIERS[number % len(CARRIERS)], number="XTSU6053647"),
        dossier=Dossier(
            documents=(Document(id="cmr", kind="cmr", fields=DocumentFields(number=f"{number}/26", gross_kg=9000.0)),),
            seals=(Seal(declared="A1", seen="A1", type="bolt"),),
            weights=Weights(declared_kg=9000.0),
        ),
    )
    thing = Concealment(
        id="thing", class_=CLASSES[number % len(CLASSES)], outlines={"side": ((Rect(x=1, y=1, w=9, h=9),),)}
    )
    threat = number % 2 == 0
    key = Key(
        case=identity,
        revision=1,
        verdict="suspicion" if threat else "no_suspicion",
        concealments=(thing,) if threat else (),
        tags=("night",) if number % 3 == 0 else (),
    )
    return CaseDraft(slug=f"case-{number:02d}", case=case, key=key)


def made_draft(count: int, folder: Path = Path("nowhere"), title: str = "Lorries") -> Draft:
    """Return a draft of so many cases that lies nowhere yet."""
    identity = new_uuid()
    cases = tuple(made_case(number) for number in range(1, count + 1))
    exercises = ExerciseSet(
        id=identity,
        revision=1,
        title={"en": title},
        cases=tuple(one.slug for one in cases),
        rules=Rules(modes=("practice",)),
    )
    return Draft(folder=folder, set=exercises, cases=cases, record=StudioRecord(set=identity))


def stored_draft(service: StudioImpl, count: int, title: str = "Lorries") -> Draft:
    """Write a draft of so many cases and return it."""
    empty = service.new({"en": title})
    cases = tuple(made_case(number) for number in range(1, count + 1))
    listed = msgspec.structs.replace(empty.set, cases=tuple(one.slug for one in cases))
    service.save(empty, msgspec.structs.replace(empty, set=listed, cases=cases))
    return service.open(empty.id)


__all__ = ["made_case", "made_draft", "stored_draft", "studio_in"]
