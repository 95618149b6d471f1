"""Cases that come into a draft with their files: doubled, taken from a set in the Library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.key import Key
from xrayTrainer.services.studio_api import CaseDraft, Draft, StudioService
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.studio_edits import Edit, free_name, insert
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import SetCard


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryCase:
    """A case of a set in the Library, with its key: folder, name, both files."""

    folder: Path
    slug: str
    case: Case
    key: Key


class CasesIn(QObject):
    """Brings cases into the open draft.

    Parameters
    ----------
    service, tasks
        Copies files, off the GUI thread.
    desk
        The open draft.

    Signals
    -------
    came(object)
        Folder names of the cases that came.
    busy_changed(bool)
        Whether files are being copied.
    failed(object)
        `UserError`.
    """

    came = Signal(object)
    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self, service: StudioService, tasks: TaskRunner, desk: DraftDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._desk = desk
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether files are being copied."""
        return self._busy

    def double(self, name: str, slugs: Sequence[str]) -> None:
        """Put a copy of each case behind the last of them; `name` is what the step is called."""
        draft = self._desk.draft
        if draft is not None:
            wanted = frozenset(slugs)
            self._bring(
                name,
                [
                    LibraryCase(folder=draft.case_folder(one.slug), slug=one.slug, case=one.case, key=one.key)
                    for one in draft.cases
                    if one.slug in wanted
                ],
                after=slugs[-1] if slugs else None,
            )

    def take(self, name: str, cases: Sequence[LibraryCase]) -> None:
        """Put cases of the Library at the end, with ids of their own."""
        self._bring(name, cases, after=None)

    def _bring(self, name: str, cases: Sequence[LibraryCase], *, after: str | None) -> None:
        draft = self._desk.draft
        if draft is None or not cases:
            return
        held = {one.slug for one in draft.cases}
        fresh: list[CaseDraft] = []
        copies: list[tuple[Path, str]] = []
        for one in cases:
            slug = free_name(one.slug, held)
            held.add(slug)
            fresh.append(renewed(one.case, one.key, slug))
            copies.append((one.folder, slug))
        self._copy(name, draft, copies, insert(fresh, after), tuple(one.slug for one in fresh))

    def _copy(
        self, name: str, draft: Draft, copies: Sequence[tuple[Path, str]], edit: Edit, came: tuple[str, ...]
    ) -> None:
        """Copy files, then change the draft, in one step."""
        if self._busy:
            return
        service, desk = self._service, self._desk

        def work() -> None:
            for source, slug in copies:
                service.copy_files(draft, source, slug)

        def done(_nothing: object) -> None:
            self._set_busy(False)
            if desk.draft is not None and desk.draft.id == draft.id:
                desk.change(name, edit)
                self.came.emit(came)

        def begin() -> None:
            if not self._busy:
                self._set_busy(True)
                self._tasks.submit(work, done, failed=self._not_copied, broke=self._broke, owner=self)

        desk.when_saved(begin)

    def _not_copied(self, error: UserError) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._set_busy(False)
        self._tasks.bug.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)


def renewed(case: Case, key: Key, slug: str) -> CaseDraft:
    """Return a case as a new one of its own: another identity, first revisions, not looked through by anybody."""
    identity = new_uuid()
    fresh = replace(case, id=identity, revision=1, status="draft")
    return CaseDraft(slug=slug, case=fresh, key=replace(key, case=identity, revision=1, reviewer=None))


def cases_of(card: SetCard) -> tuple[LibraryCase, ...]:
    """Return the cases of a set in the Library, with their keys; reads files, off the GUI thread."""
    from xrayTrainer.services.set_files import load_set

    loaded = load_set(card.folder)
    return tuple(
        LibraryCase(folder=loaded.case_folder(slug), slug=slug, case=case, key=loaded.read_key(slug))
        for slug, case in loaded.cases.items()
    )
