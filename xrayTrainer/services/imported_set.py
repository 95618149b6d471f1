"""The set folder of an import, written whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.services.api import Progress

NAMESPACE = uuid.UUID("5f6b5f0e-7a43-5a06-9d0c-3a4c1c9f7f55")
"""Of the ids that are made from the pictures' bytes."""

_LOCK = "import.lock"
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_TAKEN = frozenset({errno.ENOTEMPTY, errno.EEXIST})


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to be written, and the picture that is copied into it."""

    picture: Path
    case: Case
    key: Key


def write_set(to: Path, cases: Sequence[NewCase], title: str, progress: Progress | None = None) -> None:
    """Write a set folder.

    All is written to a hidden folder beside `to`, which then gets its name: a killed import leaves no half set under
    it, and what it leaves is removed by the next import to the same place.

    Parameters
    ----------
    progress
        Told before each case; what it raises ends the writing, and nothing is left behind.

    Raises
    ------
    UserError
        `annotations.target_exists`, `annotations.disk_full`, `annotations.not_written`.
    """
    with _worded(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(to)
        work = Path(tempfile.mkdtemp(prefix=_prefix(to), suffix=".part", dir=to.parent))
        try:
            # Held until the name is given: so no other import takes this folder for one that was left.
            with FileLock(work / _LOCK):
                _fill(work, cases, title, progress)
                work.chmod(0o755)
                _to_disk(work)
            (work / _LOCK).unlink(missing_ok=True)
            if to.exists():
                to.rmdir()
            work.rename(to)
        except BaseException:
            shutil.rmtree(work, ignore_errors=True)
            raise


def _fill(work: Path, cases: Sequence[NewCase], title: str, progress: Progress | None) -> None:
    digits = max(4, len(str(len(cases))))
    slugs = [f"case-{number:0{digits}d}" for number in range(1, len(cases) + 1)]
    for done, (slug, new) in enumerate(zip(slugs, cases, strict=True), start=len(cases)):
        if progress is not None:
            progress(done, 2 * len(cases))
        folder = work / "cases" / slug
        folder.mkdir(parents=True)
        shutil.copyfile(new.picture, folder / str(new.case.views[0].source.image))
        (folder / "case.json").write_bytes(to_json(new.case))
        (folder / "key.json").write_bytes(to_json(new.key))
    set_id = str(uuid.uuid5(NAMESPACE, "\n".join(new.case.id for new in cases)))
    exercises = ExerciseSet(id=set_id, revision=1, title={"en": title}, level=1, cases=tuple(slugs))
    (work / "set.json").write_bytes(to_json(exercises))


def _remove_leftovers(to: Path) -> None:
    """Remove what killed imports to the same place have left; one that still writes holds its lock."""
    for left in to.parent.iterdir():
        if not (left.name.startswith(_prefix(to)) and left.suffix == ".part" and (left / _LOCK).is_file()):
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
