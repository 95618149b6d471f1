"""Bytes of small files in and out: bounded reading, and writing that keeps the last good state."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import uuid
from pathlib import Path

from xrayTrainer.domain.errors import UserError

MAX_FILE_BYTES = 32 * 1024 * 1024
"""Largest JSON file that is read."""

_MIB = 1024 * 1024
_FULL_DISK = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), getattr(errno, "EFBIG", errno.ENOSPC)}


def read_limited(path: Path, *, file: str | None = None, limit: int = MAX_FILE_BYTES) -> bytes:
    """Return the bytes of a regular file.

    Parameters
    ----------
    path
        The file; a link is followed.
    file
        Its name in messages; the path when absent.
    limit
        Largest size, bytes. Not one byte more is read, whatever the folder says about the size.

    Raises
    ------
    UserError
        `formats.no_file`, `formats.not_a_file` (a folder, a pipe, a device), `formats.unreadable`, `formats.too_large`.
    """
    name = file if file is not None else str(path)
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise UserError("formats.not_a_file", file=name)
        descriptor = os.open(path, flags)
        with open(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise UserError("formats.not_a_file", file=name)
            data = stream.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise UserError("formats.no_file", file=name) from None
    except (OSError, ValueError) as error:
        raise UserError("formats.unreadable", file=name, reason=reason_of(error)) from error
    if len(data) > limit:
        raise UserError("formats.too_large", file=name, limit=limit // _MIB)
    return data


def replace_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write `data` to `path` so that at every moment either the old or the new content stands there, whole.

    A temporary file in the same folder is written, flushed to disk and renamed over `path`. The permissions of a file
    that is replaced are kept; a `private` one can be read by this user alone, from its first byte on.

    Raises
    ------
    UserError
        `formats.disk_full` or `formats.not_written`; the old content is untouched and nothing is left behind.
    """
    temporary = path.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        _write_through(temporary, data, 0o600 if private else 0o666)
        with contextlib.suppress(OSError):
            os.chmod(temporary, 0o600 if private else stat.S_IMODE(os.stat(path).st_mode))
        os.replace(temporary, path)
        _flush_folder(path.parent)
    except OSError as error:
        if error.errno in _FULL_DISK:
            raise UserError("formats.disk_full", file=str(path)) from error
        raise UserError("formats.not_written", file=str(path), reason=reason_of(error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _write_through(path: Path, data: bytes, mode: int) -> None:
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system can (not on Windows)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def reason_of(error: Exception) -> str:
    """Return the system's short name of an error (`EACCES`): a value for the log and the sentence, no text."""
    number = getattr(error, "errno", None)
    return errno.errorcode.get(number, type(error).__name__) if number is not None else type(error).__name__
