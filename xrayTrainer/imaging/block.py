"""Memory that the program and its scan worker share for one result.

The program makes the block, so that nothing is left behind whatever becomes of the worker: the worker only writes
into it.  Where shared memory is too small (containers often have 64 MB), a file in the folder for temporary files
takes its place, mapped into memory.
"""

from __future__ import annotations

import mmap
import os
import shutil
import sys
import tempfile
from contextlib import suppress
from multiprocessing import resource_tracker, shared_memory
from pathlib import Path
from types import TracebackType

from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.refusal import RefusedFileError

_SHARED_FOLDER = Path("/dev/shm")
_SPARE_BYTES = 16 << 20


class ResultBlock:
    """A block of `size` bytes that this process owns.

    Raises
    ------
    RefusedFileError
        `scan.no_room` where neither memory nor disk has room for it.
    """

    def __init__(self, size: int) -> None:
        self._shared: shared_memory.SharedMemory | None = None
        self._file: Path | None = None
        self._map: mmap.mmap | None = None
        if _shared_memory_has_room(size):
            with suppress(OSError):
                self._shared = shared_memory.SharedMemory(create=True, size=size)
        if self._shared is None:
            self._make_file(size)

    def _make_file(self, size: int) -> None:
        try:
            handle, name = tempfile.mkstemp(prefix="xray-trainer-scan-")
            self._file = Path(name)
            try:
                if shutil.disk_usage(self._file.parent).free < size + _SPARE_BYTES:
                    raise OSError("no room")
                os.truncate(handle if sys.platform != "win32" else name, size)
                self._map = mmap.mmap(handle, size)
            finally:
                os.close(handle)
        except OSError as error:
            self.close()
            raise RefusedFileError("scan.no_room", size_mb=-(-size // 1_000_000)) from error

    @property
    def address(self) -> Message:
        """What the worker needs to find the block."""
        if self._shared is not None:
            return {"shared": self._shared.name}
        return {"file": str(self._file)}

    def copy(self, start: int, size: int) -> bytearray:
        """Return bytes of the block as memory of our own."""
        if self._shared is not None and self._shared.buf is not None:
            return bytearray(self._shared.buf[start : start + size])
        if self._map is None:
            raise ValueError("the block is closed")
        with memoryview(self._map) as view:
            return bytearray(view[start : start + size])

    def close(self) -> None:
        """Give the memory back and remove its name; safe to call twice."""
        if self._shared is not None:
            self._shared.close()
            with suppress(FileNotFoundError):
                self._shared.unlink()
            self._shared = None
        if self._map is not None:
            self._map.close()
            self._map = None
        if self._file is not None:
            self._file.unlink(missing_ok=True)
            self._file = None

    def __enter__(self) -> ResultBlock:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _shared_memory_has_room(size: int) -> bool:
    """Tell whether the block fits: a too small /dev/shm would take it and kill the writer with a bus error."""
    if not _SHARED_FOLDER.is_dir():
        return True
    try:
        return shutil.disk_usage(_SHARED_FOLDER).free >= size + _SPARE_BYTES
    except OSError:
        return False


def write_block(address: Message, parts: list[memoryview]) -> None:
    """Write byte views one after another into a block made by another process; called in the worker.

    The worker's own resource tracker must not learn of the block (it would remove the name and complain), so it is
    told nothing.
    """
    if "file" in address:
        with open(address["file"], "r+b") as file, mmap.mmap(file.fileno(), 0) as mapped, memoryview(mapped) as view:
            _fill(view, parts)
        return
    told = resource_tracker.register
    resource_tracker.register = _ignore
    try:
        shared = shared_memory.SharedMemory(address["shared"])
    finally:
        resource_tracker.register = told
    try:
        if shared.buf is not None:
            _fill(shared.buf, parts)
    finally:
        shared.close()


def _ignore(name: object, rtype: str) -> None:
    """Take the place of the resource tracker's registration."""


def _fill(target: memoryview, parts: list[memoryview]) -> None:
    at = 0
    for part in parts:
        target[at : at + part.nbytes] = part
        at += part.nbytes
