"""Packs on their way in: what one says before anything is written, taking it in, and sealed keys that are opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.packs import Incoming
    from xrayTrainer.services.packs_api import LocksHere, Opened, PacksService, Share


class TakeModel(QObject):
    """A pack that somebody gave.

    Parameters
    ----------
    packs, tasks, changes
        The use case, what runs it, and what tells of its effects.
    file
        The pack.

    Signals
    -------
    read(object)
        `Incoming`: what it says.
    taken(object)
        `SetId` of the set that is here now.
    """

    read = Signal(object)
    taken = Signal(object)

    def __init__(
        self, packs: PacksService, tasks: TaskRunner, changes: Changes, file: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._packs = packs
        self._changes = changes
        self.file = file
        self.work = PackWork(tasks, self)
        self.incoming: Incoming | None = None

    @property
    def can_take(self) -> bool:
        """Whether it can be taken in, perhaps as a set of its own."""
        incoming = self.incoming
        return incoming is not None and (incoming.plan.fate.is_taken or self.is_aside or self.brings_assignments_alone)

    @property
    def brings_assignments_alone(self) -> bool:
        """Whether its set stays as it is here, and assignments come with it."""
        incoming = self.incoming
        return incoming is not None and incoming.plan.set_stays and bool(incoming.manifest.assignments)

    @property
    def is_aside(self) -> bool:
        """Whether it would be a set of its own beside one of another author."""
        return self.incoming is not None and self.incoming.plan.fate.value == "other_author"

    @property
    def has_other_keys(self) -> bool:
        """Whether its author's name is known here with other keys."""
        return self.incoming is not None and self.incoming.standing.value == "other_keys"

    def look(self) -> None:
        """Read what it says."""
        packs, file = self._packs, self.file
        self.work.run(lambda _share: packs.inspect(file), self._seen)

    def take(self, *, new_keys: bool = False) -> None:
        """Take it in; `new_keys` says that the person has called its author."""
        incoming, packs, file, aside = self.incoming, self._packs, self.file, self.is_aside
        if incoming is None or not self.can_take or (self.has_other_keys and not new_keys):
            return

        def take(share: Share) -> tuple[SetId, Change]:
            return packs.take_in(file, digest=incoming.digest, aside=aside, new_keys=new_keys, share=share)

        self.work.run(take, self._came_in)

    def _seen(self, incoming: Incoming) -> None:
        self.incoming = incoming
        self.read.emit(incoming)

    def _came_in(self, result: tuple[SetId, Change]) -> None:
        set_id, change = result
        self._changes.publish(change)
        self.taken.emit(set_id)


class OpenKeysModel(QObject):
    """The sealed keys of one set.

    Signals
    -------
    read(object)
        `LocksHere`.
    opened(object)
        `Opened`.
    """

    read = Signal(object)
    opened = Signal(object)

    def __init__(
        self, packs: PacksService, tasks: TaskRunner, changes: Changes, set_id: SetId, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._packs = packs
        self._changes = changes
        self._set_id = set_id
        self.work = PackWork(tasks, self)
        self.locks: LocksHere | None = None

    def look(self) -> None:
        """Read how they can be opened here."""
        packs, set_id = self._packs, self._set_id
        self.work.run(lambda _share: packs.locks(set_id), self._seen)

    def open(self, *, passcode: str | None = None, passphrase: str = "") -> None:
        """Open them, by the passcode or, without one, by the own card."""
        packs, set_id = self._packs, self._set_id
        self.work.run(lambda _share: packs.open_keys(set_id, passcode=passcode, passphrase=passphrase), self._came_open)

    def _seen(self, locks: LocksHere) -> None:
        self.locks = locks
        self.read.emit(locks)

    def _came_open(self, result: tuple[Opened, Change]) -> None:
        opened, change = result
        self._changes.publish(change)
        self.opened.emit(opened)
