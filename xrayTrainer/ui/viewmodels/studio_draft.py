"""The draft that is open in the studio: every screen changes it here, every change can be undone, and is saved at once.

A change is a function from one frozen draft to the next.  What is written off the GUI thread is the difference between
the draft as saved last and as it is now; changes made meanwhile wait and are written together.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.services.studio_api import Draft, StudioService
from xrayTrainer.services.studio_record import looks_taken_back
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

_LANE = "studio.open"


class DraftSaving(StrEnum):
    """What is known of the draft on the disk."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


class History(Protocol):
    """The steps of the open draft that can be undone; `ui.commands.draft_history` has it."""

    def attach(self, put: Callable[[Draft], None]) -> None:
        """Say what puts a draft in place when a step is done, undone or done again."""
        ...

    def push(self, name: str, before: Draft, after: Draft, *, typing: str = "") -> None:
        """Do a step; steps of the same field `typing`, one right after the other, are one."""
        ...

    def clear(self) -> None:
        """Forget all steps."""
        ...


class DraftDesk(QObject):
    """Holds the open draft.

    Parameters
    ----------
    service
        Reads and writes drafts.
    tasks
        Runs that off the GUI thread.
    history
        Keeps the steps to be undone.

    Signals
    -------
    opened(Draft)
        Another draft is open, with nothing to undo.
    changed(Draft)
        The open draft is another value: changed, undone or redone.
    closed()
        No draft is open.
    saving_changed(DraftSaving)
    failed(UserError)
        It could not be read or written; what was changed stays here and is tried again with the next change, or by
        `save_again`.
    """

    opened = Signal(object)
    changed = Signal(object)
    closed = Signal()
    saving_changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, service: StudioService, tasks: TaskRunner, history: History, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._now: Draft | None = None
        self._saved: Draft | None = None
        self._writing = False
        self._saving = DraftSaving.SAVED
        self._afterwards: list[Callable[[], None]] = []
        self._history = history
        history.attach(self._step_to)

    @property
    def draft(self) -> Draft | None:
        """The open draft."""
        return self._now

    @property
    def saving(self) -> DraftSaving:
        """What is known of it on the disk."""
        return self._saving

    def open(self, set_id: SetId, then: Callable[[Draft], None] | None = None) -> None:
        """Open a draft, after the one that is open has been written; `then` hears of it."""
        if self._now is not None and self._now.id == set_id:
            if then is not None:
                then(self._now)
            return

        def done(draft: Draft) -> None:
            self.show(draft)
            if then is not None:
                then(draft)

        def read() -> None:
            service = self._service
            self._tasks.submit(lambda: service.open(set_id), done, failed=self.failed.emit, lane=_LANE, owner=self)

        self.when_saved(read)

    def show(self, draft: Draft) -> None:
        """Take a draft that was just made or read for the one that is open."""
        self._now = self._saved = draft
        self._history.clear()
        self._set_saving(DraftSaving.SAVED)
        self.opened.emit(draft)

    def close(self) -> None:
        """Let go of the open draft, after it was written."""
        self.when_saved(self._let_go)

    def change(self, name: str, edit: Callable[[Draft], Draft], *, typing: str = "") -> None:
        """Change the open draft as one step of undo; a second look at a key that is changed is taken back.

        Parameters
        ----------
        name
            What the step is called in the menu.
        edit
            Returns the next draft; the same object where nothing changes.
        typing
            Names a field: steps of the same field, one right after the other, are one step.
        """
        if self._now is None:
            return
        after = edit(self._now)
        if after is not self._now:
            self._history.push(name, self._now, looks_taken_back(self._now, after), typing=typing)

    def replace(self, draft: Draft) -> None:
        """Take the open draft as the service returned it after a write of its own; not a step of undo."""
        self._saved = draft
        self._put(draft)

    def noted(self, draft: Draft) -> None:
        """Take over what the studio has noted of the open draft meanwhile, and leave its content as it is now."""
        now = self._now
        if now is None or now.id != draft.id or now.record == draft.record:
            return
        saved = self._saved
        self._now = msgspec.structs.replace(now, record=draft.record)
        if saved is not None:
            self._saved = self._now if saved is now else msgspec.structs.replace(saved, record=draft.record)
        self.changed.emit(self._now)

    def when_saved(self, then: Callable[[], None]) -> None:
        """Call `then` as soon as all changes are on the disk: at once, where they are."""
        if self._saved is self._now and not self._writing:
            then()
        else:
            self._afterwards.append(then)
            self._write()

    def save_again(self) -> None:
        """Try once more to write what could not be written."""
        self._write()

    def _let_go(self) -> None:
        self._now = self._saved = None
        self._history.clear()
        self.closed.emit()

    def _step_to(self, draft: Draft) -> None:
        """Put the draft of a step in place; what the studio has noted meanwhile is no step, and stays."""
        now = self._now
        kept = now is None or now.id != draft.id or now.record is draft.record
        self._put(draft if kept or now is None else msgspec.structs.replace(draft, record=now.record))

    def _put(self, draft: Draft) -> None:
        self._now = draft
        self.changed.emit(draft)
        self._write()

    def _write(self) -> None:
        before, after = self._saved, self._now
        if self._writing or before is None or after is None or before is after:
            return
        self._writing = True
        self._set_saving(DraftSaving.SAVING)
        service = self._service
        self._tasks.submit(
            lambda: service.save(before, after),
            lambda _nothing: self._written(after),
            failed=self._not_written,
            broke=self._broke,
            owner=self,
        )

    def _written(self, draft: Draft) -> None:
        self._writing = False
        self._saved = draft
        if self._now is not draft:
            self._write()
            return
        self._set_saving(DraftSaving.SAVED)
        waiting, self._afterwards = self._afterwards, []
        for then in waiting:
            then()

    def _not_written(self, error: UserError) -> None:
        self._writing = False
        self._afterwards = []
        self._set_saving(DraftSaving.FAILED)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._writing = False
        self._afterwards = []
        self._set_saving(DraftSaving.FAILED)
        self._tasks.bug.emit(error)

    def _set_saving(self, saving: DraftSaving) -> None:
        if saving is not self._saving:
            self._saving = saving
            self.saving_changed.emit(saving)
