"""Parts of packs by their hash: what two packs, or two revisions, share lies on the disk once."""

from __future__ import annotations

import errno
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from xrayTrainer.exchange.containers.failures import worded_writing
from xrayTrainer.exchange.containers.parts import Part
from xrayTrainer.exchange.containers.writing import hash_of

_NO_LINKS = frozenset({errno.EPERM, errno.EXDEV, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EACCES})


class BlobStore:
    """A folder of parts, `ab/abcd...`. Parts are read-only; sets hold further names of them.

    Parameters
    ----------
    folder
        Where they lie; made when it is first needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def filling(self) -> Iterator[BlobStore]:
        """Give the store for a block of work; parts that nothing names afterwards are taken out again."""
        before = set(self._all())
        try:
            yield self
        except BaseException:
            self._sweep(before)
            raise

    def place(self, part: Part, chunks: Callable[[], Iterator[bytes]], to: Path) -> None:
        """Make a part lie at `to`, from the store where it is there, else from `chunks`, which check it.

        Raises
        ------
        UserError
            `container.disk_full`, `container.not_written`, and what `chunks` raises.
        """
        stored = self._folder / part.sha256[:2] / part.sha256
        with worded_writing(to):
            if not _is_whole(stored, part):
                self._take(stored, chunks())
            to.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(stored, to)
            except OSError as error:
                if error.errno not in _NO_LINKS:
                    raise
                shutil.copyfile(stored, to)

    def sweep(self) -> int:
        """Take out the parts that no set names any more, and return how many those were."""
        gone = 0
        for path in list(self._all()):
            with suppress(OSError):
                if path.stat().st_nlink == 1:
                    path.unlink()
                    gone += 1
        return gone

    def _take(self, stored: Path, chunks: Iterator[bytes]) -> None:
        stored.parent.mkdir(parents=True, exist_ok=True)
        temporary = stored.with_name(f".{uuid.uuid4().hex}.part")
        try:
            with temporary.open("xb") as out:
                for chunk in chunks:
                    out.write(chunk)
            temporary.chmod(0o444)
            os.replace(temporary, stored)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def _sweep(self, before: set[Path]) -> None:
        for path in set(self._all()) - before:
            with suppress(OSError):
                path.unlink()

    def _all(self) -> Iterator[Path]:
        if self._folder.is_dir():
            for folder in self._folder.iterdir():
                if folder.is_dir():
                    yield from folder.iterdir()


def _is_whole(stored: Path, part: Part) -> bool:
    """Tell whether a part is there, whole: after a power cut a file may have its size and not its bytes."""
    if not stored.is_file() or stored.stat().st_size != part.size:
        return False
    return hash_of(stored) == (part.sha256, part.size)
