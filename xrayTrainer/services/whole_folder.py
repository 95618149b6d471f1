"""A new folder, written whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from xrayTrainer.domain.errors import UserError

_LOCK = "import.lock"
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_TAKEN = frozenset({errno.ENOTEMPTY, errno.EEXIST})


@contextmanager
def whole_folder(to: Path) -> Iterator[Path]:
    """Give a folder to fill, which becomes `to` when the block ends well.

    It is hidden and lies beside `to`: a process that is killed leaves no half folder under that name, and what it
    leaves is removed by the next one that writes to the same place.  What the block raises leaves nothing behind.

    Raises
    ------
    UserError
        `annotations.target_exists`, `annotations.disk_full`, `annotations.not_written`.
    """
    with _worded(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        remove_leftovers(to.parent, _prefix(to))
        work = Path(tempfile.mkdtemp(prefix=_prefix(to), suffix=".part", dir=to.parent))
        try:
            # Held until the name is given: so nobody else takes this folder for one that was left.
            with FileLock(work / _LOCK):
                yield work
                work.chmod(0o755)
                _to_disk(work)
            (work / _LOCK).unlink(missing_ok=True)
            if to.exists():
                to.rmdir()
            work.rename(to)
        except BaseException:
            shutil.rmtree(work, ignore_errors=True)
            raise


def remove_leftovers(parent: Path, prefix: str = ".") -> None:
    """Remove what killed processes have left in a folder; one that still writes holds its lock."""
    for left in parent.iterdir():
        if not (left.name.startswith(prefix) and left.suffix == ".part" and (left / _LOCK).is_file()):
            continue
        lock = FileLock(left / _LOCK)
        try:
            lock.acquire(timeout=0)
        except (Timeout, OSError):
            continue
        lock.release()
        shutil.rmtree(left, ignore_errors=True)


def _prefix(to: Path) -> str:
    return f".{to.name[:40]}."


@contextmanager
def _worded(to: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            code = "annotations.disk_full"
        else:
            code = "annotations.target_exists" if error.errno in _TAKEN else "annotations.not_written"
        raise UserError(code, folder=str(to)) from error


def _to_disk(folder: Path) -> None:
    """Make the system write all files of a folder to the disk: one call for thousands of files where there is one."""
    if hasattr(os, "sync"):
        os.sync()
        return
    for path in folder.rglob("*.*"):
        with path.open("r+b") as stream:
            os.fsync(stream.fileno())
