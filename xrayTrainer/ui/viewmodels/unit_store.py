"""The record store of a unit: set up and tried, what waits, sending, and the same as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, SignalInstance

from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.services.packs_api import Share
    from xrayTrainer.services.xapi_api import RefusedStatement, Sent, StoreSetup, StoreStatus, Tried, XapiService


class StoreFacts(msgspec.Struct, frozen=True, kw_only=True):
    """How the store stands, and the first statement that it refused."""

    status: StoreStatus
    refused: RefusedStatement | None = None


class FileWritten(msgspec.Struct, frozen=True, kw_only=True):
    """A file of statements that was written."""

    file: Path
    count: int


class StoreModel(QObject):
    """Asks the use cases off the GUI thread; nothing goes over the network but on `try_out` and `send`.

    Parameters
    ----------
    xapi
        The use cases.
    tasks
        What runs them.

    Signals
    -------
    read(object)
        `StoreFacts`.
    tried(object)
        `services.xapi_api.Tried`: the store answered, and is kept.
    sent(object)
        `services.xapi_api.Sent`.
    written(object)
        `FileWritten`.
    """

    read = Signal(object)
    tried = Signal(object)
    sent = Signal(object)
    written = Signal(object)

    def __init__(self, xapi: XapiService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._xapi = xapi
        self._tasks = tasks
        self.work = PackWork(tasks, self)

    def look(self) -> None:
        """Read how the store stands."""
        self._tasks.submit(self._facts, self.read.emit, failed=self.work.failed.emit, lane="store.look", owner=self)

    def try_out(self, setup: StoreSetup) -> None:
        """Look whether a store is there and knows us; then keep it."""
        xapi = self._xapi

        def work(_share: Share) -> Tried:
            tried = xapi.try_out(setup)
            xapi.set_up(setup)
            return tried

        self.work.run(work, self._told(self.tried))

    def send(self) -> None:
        """Send what waits."""
        xapi = self._xapi

        def work(share: Share) -> Sent:
            return xapi.send(progress=lambda done, total: share(done / max(1, total)))

        self.work.run(work, self._told(self.sent))

    def try_refused_again(self) -> None:
        """Let what was refused wait again, and send it."""
        xapi = self._xapi

        def work(share: Share) -> Sent:
            xapi.try_refused_again()
            return xapi.send(progress=lambda done, total: share(done / max(1, total)))

        self.work.run(work, self._told(self.sent))

    def forget(self) -> None:
        """Know of no store any more."""
        self.work.run(lambda _share: self._xapi.forget(), lambda _nothing: self.look())

    def write(self, file: Path, *, anonymous: bool) -> None:
        """Write all statements as a file."""
        xapi = self._xapi

        def work(_share: Share) -> FileWritten:
            return FileWritten(file=file, count=xapi.write_file(file, anonymous=anonymous))

        self.work.run(work, self.written.emit)

    def _told(self, what: SignalInstance) -> Callable[[object], None]:
        """Return what tells a result, then how the store stands now."""

        def told(result: object) -> None:
            what.emit(result)
            self.look()

        return told

    def _facts(self) -> StoreFacts:
        status = self._xapi.status()
        refused = self._xapi.refused() if status.refused else ()
        return StoreFacts(status=status, refused=refused[0] if refused else None)
