"""The revisions of a key, what second mentors said of them, and what trainees say of the case."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.ids import CaseId
from xrayTrainer.domain.key import Key
from xrayTrainer.services.key_api import KeyService, Voices
from xrayTrainer.services.studio_api import Decision, Draft, KeyVersion, SecondLook, StudioService
from xrayTrainer.ui.viewmodels.key_difference import Difference, differences
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

LANE, VOICES_LANE = "key_editor.versions", "key_editor.voices"
DRAFT = 0
"""Stands for the draft where revisions are named by number."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two revisions side by side: their numbers (`DRAFT` for the draft), their keys, and what differs."""

    old: int
    new: int
    old_key: Key
    new_key: Key
    found: tuple[Difference, ...]


class KeyHistory(QObject):
    """What was published of the case that is open.

    Signals
    -------
    changed()
        Other revisions, or another word on them.
    compared_changed()
        Other revisions are compared, or what differs between them.
    voices_changed(object)
        `Voices` of the case.
    failed(object)
        `UserError`.
    """

    changed = Signal()
    compared_changed = Signal()
    voices_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, model: KeyEditorModel, studio: StudioService, keys: KeyService, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._studio, self._keys, self._tasks = model, studio, keys, tasks
        self._versions: tuple[KeyVersion, ...] = ()
        self._pair = (DRAFT, DRAFT)
        self.voices = Voices()
        model.opened.connect(self._opened)
        model.key_changed.connect(lambda _key: self.compared_changed.emit())

    @property
    def versions(self) -> tuple[KeyVersion, ...]:
        """The published revisions, the newest first."""
        return self._versions

    @property
    def numbers(self) -> tuple[int, ...]:
        """Numbers of all revisions of the key, the draft first, then the newest."""
        return (DRAFT, *(version.key.revision for version in self._versions))

    @property
    def looks(self) -> tuple[SecondLook, ...]:
        """What second mentors said of this key, the latest first."""
        draft, case = self._model.desk.draft, self._model.draft
        if draft is None or case is None:
            return ()
        return tuple(look for look in reversed(draft.record.looks) if look.case == case.case.id)

    @property
    def compared(self) -> Compared | None:
        """What is compared now; None while there is nothing to compare."""
        old, new = (self._key(number) for number in self._pair)
        if old is None or new is None or self._pair[0] == self._pair[1]:
            return None
        return Compared(self._pair[0], self._pair[1], old, new, differences(old, new))

    def compare(self, old: int, new: int) -> None:
        """Compare two revisions."""
        if (old, new) != self._pair:
            self._pair = old, new
            self.compared_changed.emit()

    def refresh(self) -> None:
        """Ask anew for revisions and voices."""
        self._opened(self._model.draft)

    def look(self, by: str, decision: Decision, note: str) -> None:
        """Say what a second mentor thinks of the key as it is saved."""
        slug, desk = self._model.slug, self._model.desk

        def write() -> None:
            draft = desk.draft
            if draft is None:
                return
            self._tasks.submit(
                lambda: self._studio.second_look(draft, slug, by=by, decision=decision, note=note),
                self._looked,
                failed=self.failed.emit,
                owner=self,
            )

        desk.when_saved(write)

    def _looked(self, draft: Draft) -> None:
        self._model.desk.replace(draft)
        self.changed.emit()

    def _key(self, number: int) -> Key | None:
        if number == DRAFT:
            return self._model.key
        return next((version.key for version in self._versions if version.key.revision == number), None)

    def _opened(self, _case: object) -> None:
        self._versions, self._pair, self.voices = (), (DRAFT, DRAFT), Voices()
        draft, case, slug = self._model.desk.draft, self._model.draft, self._model.slug
        for lane in (LANE, VOICES_LANE):
            self._tasks.drop_lane(lane)
        self.changed.emit()
        self.compared_changed.emit()
        self.voices_changed.emit(self.voices)
        if draft is None or case is None:
            return
        self._tasks.submit(
            lambda: self._studio.versions(draft, slug), self._have, failed=self.failed.emit, lane=LANE, owner=self
        )
        name = CaseId(case.case.id)
        self._tasks.submit(
            lambda: self._keys.voices(name), self._heard, failed=self.failed.emit, lane=VOICES_LANE, owner=self
        )

    def _have(self, versions: tuple[KeyVersion, ...]) -> None:
        self._versions = _each_once(versions)
        self._pair = (self._versions[0].key.revision, DRAFT) if self._versions else (DRAFT, DRAFT)
        self.changed.emit()
        self.compared_changed.emit()

    def _heard(self, voices: Voices) -> None:
        self.voices = voices
        self.voices_changed.emit(voices)


def _each_once(versions: tuple[KeyVersion, ...]) -> tuple[KeyVersion, ...]:
    """Return one entry for each revision of the key, as it first went out, the newest first."""
    first = {version.key.revision: version for version in versions}
    return tuple(first[number] for number in sorted(first, reverse=True))
