"""A draft with a key on the bench of the key editor, without disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import msgspec
from helpers.workbench_bench import FakeTraining, lorry_scan, search_case
from PySide6.QtCore import QObject

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import CaseId, SetId, new_uuid
from xrayTrainer.domain.key import Concealment, Discrepancy, Explanation, Key, NeutralArea
from xrayTrainer.domain.regions import Polygon, Rect
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.key_api import Attempt, Crowd, Doubt, Objection, Sizes, Voices
from xrayTrainer.services.key_trial import try_key
from xrayTrainer.services.studio_api import (
    CaseDraft,
    Decision,
    Draft,
    KeyVersion,
    SecondLook,
    StudioRecord,
    StudioService,
)
from xrayTrainer.ui.commands.draft_history import DraftHistory
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel
from xrayTrainer.ui.viewmodels.route import DraftCasePlace
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.key_editor import KeyEditorView

SLUG = "lorry"
HIDDEN = Rect(x=360, y=120, w=60, h=50)


def key_of_lorry(case: Case) -> Key:
    """Return a key with one of each: hidden, may be marked, look-alike, ignored, wrong in the papers."""
    return Key(
        case=case.id,
        revision=2,
        author="Aigul",
        verdict="suspicion",
        concealments=(
            Concealment(
                id="block",
                class_="tobacco.cigarettes",
                method="load.among_boxes",
                outlines={"side": ((HIDDEN,),)},
                explain=Explanation(cues=("shape.straight_edges",), text={"en": "Denser than its neighbours."}),
            ),
        ),
        optional=(NeutralArea(id="wheel", outlines={"side": ((Rect(x=90, y=200, w=60, h=40),),)}),),
        look_alikes=(NeutralArea(id="beam", outlines={"side": ((Rect(x=560, y=60, w=80, h=30),),)}),),
        ignore=(NeutralArea(id="edge", outlines={"side": ((Rect(x=0, y=0, w=30, h=260),),)}),),
        discrepancies=(Discrepancy(id="seal", document="cmr", field="seal", kind="seal.number"),),
    )


def draft_of_lorry(*, views: tuple[str, ...] = ("side", "top")) -> Draft:
    """Return a draft with one case, of which a revision was published."""
    case = search_case(views=views)
    identity = new_uuid()
    return Draft(
        folder=Path("nowhere"),
        set=ExerciseSet(id=identity, revision=1, title={"en": "Lorries"}, cases=(SLUG,)),
        cases=(CaseDraft(slug=SLUG, case=case, key=key_of_lorry(case)),),
        record=StudioRecord(set=identity),
    )


def draft_in(studio: StudioService) -> DraftCasePlace:
    """Make a draft with the case in a studio, and return the way to it."""
    empty, case = studio.new({"en": "Lorries"}), search_case(views=("side", "top"))
    named = msgspec.structs.replace(empty.set, cases=(SLUG,))
    one = CaseDraft(slug=SLUG, case=case, key=key_of_lorry(case))
    studio.save(empty, msgspec.structs.replace(empty, set=named, cases=(one,)))
    return DraftCasePlace(set_id=empty.id, case=SLUG)


@dataclass
class FakeStudio:
    """Keeps what it is given."""

    draft: Draft
    history: tuple[KeyVersion, ...] = ()
    files: dict[str, bytes] = field(default_factory=dict)
    saved: list[Draft] = field(default_factory=list)

    def open(self, set_id: SetId) -> Draft:
        return self.draft

    def save(self, before: Draft, after: Draft) -> None:
        self.saved.append(after)

    def add_files(self, draft: Draft, slug: str, files: Mapping[str, bytes]) -> None:
        self.files |= files

    def versions(self, draft: Draft, slug: str) -> tuple[KeyVersion, ...]:
        return self.history

    def tried(self, draft: Draft, slug: str) -> Draft:
        record = msgspec.structs.replace(draft.record, tried=(draft.cases[0].case.id,))
        return msgspec.structs.replace(draft, record=record)

    def second_look(self, draft: Draft, slug: str, *, by: str, decision: Decision, note: str = "") -> Draft:
        one = draft.cases[0]
        look = SecondLook(
            case=one.case.id,
            key_revision=one.key.revision,
            key_sha256="0",
            by=by,
            at="2026-11-22T10:00:00Z",
            decision=decision,
            note=note,
        )
        record = msgspec.structs.replace(draft.record, looks=(*draft.record.looks, look))
        return msgspec.structs.replace(draft, record=record)


@dataclass
class FakeKeys:
    """Scores as the program does; what trainees said is given."""

    said: Voices = field(default_factory=Voices)
    zone: Mapping[str, Polygon] = field(default_factory=dict)

    def trial(self, case: Case, key: Key, attempt: Attempt, sizes: Sizes) -> Scorecard:
        return try_key(case, key, attempt, sizes)

    def picture(self, source: Path | bytes) -> bytes:
        return b"png of " + (source if isinstance(source, bytes) else source.name.encode())

    def zones(self, folder: Path, case: Case, view: str) -> Mapping[str, Polygon]:
        return self.zone

    def voices(self, case: CaseId) -> Voices:
        return self.said


def some_voices() -> Voices:
    """Return voices of nine people: an objection to the hidden thing, a crowd, a doubt."""
    return Voices(
        people=9,
        objections=(
            Objection(
                note="It is a pallet, nothing more.", about="thing:block", at="2026-11-20T08:00:00Z", person="B."
            ),
        ),
        crowds=(Crowd(view="side", box=Rect(x=600, y=150, w=70, h=60), count=5, viewers=9, stands_out=True),),
        doubts=(Doubt(code="outline_tight", count=4, n=8, about="thing:block"),),
    )


@cache
def _scans() -> dict[str, Scan]:
    return {"side": lorry_scan(800, 260), "top": lorry_scan(700, 200)}


class KeyBench:
    """The key editor with all that it needs.

    Parameters
    ----------
    owner
        Qt owner of what is no widget.
    """

    def __init__(self, owner: QObject, *, voices: Voices | None = None, language: str = "en") -> None:
        self.studio = FakeStudio(draft_of_lorry())
        self.keys = FakeKeys(voices or Voices())
        self.tasks = TaskRunner(owner)
        self.history = DraftHistory(owner)
        self.desk = DraftDesk(self.studio, self.tasks, self.history, owner)  # type: ignore[arg-type]
        training = FakeTraining(scans=_scans())
        self.model = KeyEditorModel(self.desk, training, self.keys, self.tasks)  # type: ignore[arg-type]
        words = Wording(Messages(language), language)
        self.view = KeyEditorView(
            self.model,
            self.history,
            self.studio,  # type: ignore[arg-type]
            self.keys,
            self.tasks,
            words,
        )
        self.model.setParent(self.view)
        self.published(self.key)

    @property
    def key(self) -> Key:
        """The key as it is now."""
        return self.studio.draft.cases[0].key if self.model.key is None else self.model.key

    def published(self, key: Key) -> None:
        """Let a revision of the key be published."""
        old = msgspec.structs.replace(key, revision=1, discrepancies=())
        case = self.studio.draft.cases[0].case
        self.studio.history = (KeyVersion(set_revision=1, at="2026-11-01T09:00:00Z", case=case, key=old),)

    def open(self) -> None:
        """Enter the screen with the case."""
        self.view.enter(DraftCasePlace(set_id=self.studio.draft.id, case=SLUG))
