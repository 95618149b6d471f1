"""Writes what differs between two drafts: all of it or nothing, whenever the program is killed or the disk fills up.

One file that differs is replaced at once.  Several, and folders that move, are a *plan*: new contents are laid down in
`.saving`, then the plan that says where everything goes, then it is carried out step by step, `set.json` last.  What is
killed before the plan stands has changed nothing; what is killed after it is finished by whoever opens the draft next,
for each step can be done twice.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of, replace_file
from xrayTrainer.services.studio_folder import BIN, TURN

SAVING, PLAN = ".saving", "plan.json"
_AWAY, _MOVED = "away", "moved"
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


class Plan(msgspec.Struct, kw_only=True):
    """What is to be written, all places relative to the draft.

    Attributes
    ----------
    moves
        Folders from where to where: all are taken away first, then put down, so that two may change places.
    puts
        Contents by place, in their order.
    drops
        Files that go.
    """

    moves: list[tuple[str, str]] = []
    puts: dict[str, bytes] = {}
    drops: list[str] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be done."""
        return not (self.moves or self.puts or self.drops)


class _Written(msgspec.Struct, frozen=True):
    """A plan as it lies in `.saving`: contents are files there, numbered as in `puts`."""

    moves: list[tuple[str, str]]
    puts: list[str]
    drops: list[str]


def carry_out(folder: Path, plan: Plan) -> None:
    """Do what a plan says, whole or not at all.

    Raises
    ------
    UserError
        `formats.disk_full`, `formats.not_written`. Nothing has changed, unless `is_unfinished` says that something was
        in the way of a plan that stands: it is finished later.
    """
    if plan.is_empty:
        return
    if len(plan.puts) == 1 and not plan.moves and not plan.drops:
        ((place, content),) = plan.puts.items()
        with worded(folder / place):
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            turn(folder)
        replace_file(folder / place, content)
        return
    try:
        with worded(folder):
            _lay_down(folder, plan)
    except BaseException:
        if not is_unfinished(folder):
            shutil.rmtree(folder / SAVING, ignore_errors=True)
        raise
    finish(folder)


def is_unfinished(folder: Path) -> bool:
    """Tell whether a plan stands that was not carried out to its end."""
    return (folder / SAVING / PLAN).is_file()


def finish(folder: Path) -> bool:
    """Carry out the plan that stands in a draft; one that was killed before it stood is forgotten.

    Returns
    -------
    bool
        Whether there was one.
    """
    saving = folder / SAVING
    if not saving.is_dir():
        return False
    with worded(folder):
        stands = is_unfinished(folder)
        if stands:
            _carry_out(folder, msgspec.json.decode((saving / PLAN).read_bytes(), type=_Written))
            (saving / PLAN).unlink()
        shutil.rmtree(saving, ignore_errors=True)
    return stands


def _lay_down(folder: Path, plan: Plan) -> None:
    saving = folder / SAVING
    shutil.rmtree(saving, ignore_errors=True)
    saving.mkdir()
    for number, content in enumerate(plan.puts.values()):
        (saving / str(number)).write_bytes(content)
    _to_disk([saving / str(number) for number in range(len(plan.puts))])
    written = _Written(moves=plan.moves, puts=list(plan.puts), drops=plan.drops)
    # under its name it must be whole: it is what makes the rest happen
    temporary = saving / f"{PLAN}.tmp"
    temporary.write_bytes(msgspec.json.encode(written))
    _to_disk([temporary])
    os.replace(temporary, saving / PLAN)


def _carry_out(folder: Path, plan: _Written) -> None:
    saving = folder / SAVING
    turn(folder)
    if not (saving / _MOVED).exists():
        for number, (source, _) in enumerate(plan.moves):
            away = saving / f"{_AWAY}-{number}"
            if (folder / source).is_dir() and not away.exists():
                os.rename(folder / source, away)
        (saving / _MOVED).touch()
    for number, (_, target) in enumerate(plan.moves):
        away = saving / f"{_AWAY}-{number}"
        if away.is_dir():
            _put_down(away, folder / target)
    for number, place in enumerate(plan.puts):
        if (saving / str(number)).is_file():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            os.replace(saving / str(number), folder / place)
    for place in plan.drops:
        (folder / place).unlink(missing_ok=True)


def _put_down(away: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    os.rename(away, target)
    if target.parent.name == BIN:
        now = time.time()
        os.utime(target, (now, now))  # its days in the bin begin


def turn(folder: Path) -> int:
    """Mark that a draft changes, and return the mark: nanoseconds, larger with each change."""
    path = folder / TURN
    path.touch()
    marked = max(time.time_ns(), path.stat().st_mtime_ns + 1)
    os.utime(path, ns=(marked, marked))
    return path.stat().st_mtime_ns


def turn_of(folder: Path) -> int:
    """Return the mark of a draft's last change, 0 where there is none."""
    try:
        return (folder / TURN).stat().st_mtime_ns
    except OSError:
        return 0


def _to_disk(files: list[Path]) -> None:
    """Make the system write files to the disk: one call for thousands where there is one."""
    if hasattr(os, "sync") and len(files) > 8:
        os.sync()
        return
    for path in files:
        with path.open("r+b") as stream:
            os.fsync(stream.fileno())


@contextmanager
def worded(place: Path) -> Iterator[None]:
    """Make what the disk refuses in the block the sentence of a full disk, or of a place that can't be written."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise UserError("formats.disk_full", file=str(place)) from error
        raise UserError("formats.not_written", file=str(place), reason=reason_of(error)) from error


def put_files(folder: Path, files: Mapping[str, bytes | Path]) -> None:
    """Put files, contents or copies of others, into a folder, made where absent: all of them, or none.

    Raises
    ------
    UserError
        `formats.disk_full`, `formats.not_written`.
    """
    with worded(folder):
        folder.mkdir(parents=True, exist_ok=True)
        laid: list[tuple[Path, Path]] = []
        try:
            for number, (name, content) in enumerate(files.items()):
                temporary = folder / f".{os.getpid()}-{number}.tmp"
                laid.append((temporary, folder / name))
                if isinstance(content, Path):
                    shutil.copyfile(content, temporary)
                else:
                    temporary.write_bytes(content)
            _to_disk([temporary for temporary, _ in laid])
            for temporary, target in laid:
                os.replace(temporary, target)
        finally:
            for temporary, _ in laid:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
