"""One writing program for each data folder.

The lock is held by the operating system, so it ends with the process, however that ends.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.failures import speaking_of

LOCK_NAME = "store.lock"


class StoreLock:
    """The right to write in a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / LOCK_NAME
        self._lock = FileLock(self._path, thread_local=False)

    @property
    def folder(self) -> Path:
        """The data folder that is locked."""
        return self._folder

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def try_acquire(self, wait_s: float = 0.0) -> bool:
        """Return whether the lock could be had within `wait_s` seconds; raises what the disk refuses."""
        if self.held:
            return True
        with speaking_of(self._path):
            try:
                self._lock.acquire(timeout=wait_s)
            except Timeout:
                return False
            except NotImplementedError as error:  # a file system without locks
                raise UserError("storage.disk", file=str(self._path), reason="flock") from error
        return True

    def acquire(self, wait_s: float = 0.0) -> None:
        """Take the lock, or raise `UserError("storage.in_use")` after `wait_s` seconds."""
        if not self.try_acquire(wait_s):
            raise UserError("storage.in_use", folder=str(self._folder))

    def release(self) -> None:
        """Give the lock back; harmless when it is not held."""
        self._lock.release()

    def __enter__(self) -> StoreLock:
        """Take the lock without waiting."""
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the lock back."""
        self.release()
