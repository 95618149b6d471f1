"""The bytes of a foreign file, taken once: all checks see this one copy, so a file that changes can not fool them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError


def read_whole_file(path: Path, limits: ReadLimits) -> bytes:
    """Read a regular file of bounded size.

    Raises
    ------
    RefusedFileError
        `scan.not_found`, `scan.is_folder`, `scan.not_regular` (pipes, devices), `scan.unreadable`, `scan.empty`,
        `scan.file_too_large`, `scan.changed` where the file changes while it is read.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError as error:
        raise RefusedFileError("scan.not_found") from error
    except (OSError, ValueError) as error:
        # Windows does not open folders at all.
        raise RefusedFileError("scan.is_folder" if os.path.isdir(path) else "scan.unreadable") from error
    try:
        return _read_open_file(handle, limits)
    except OSError as error:
        raise RefusedFileError("scan.unreadable") from error
    finally:
        os.close(handle)


def _read_open_file(handle: int, limits: ReadLimits) -> bytes:
    before = os.fstat(handle)
    if stat.S_ISDIR(before.st_mode):
        raise RefusedFileError("scan.is_folder")
    if not stat.S_ISREG(before.st_mode):
        raise RefusedFileError("scan.not_regular")
    if before.st_size == 0:
        raise RefusedFileError("scan.empty")
    if before.st_size > limits.max_file_bytes:
        raise RefusedFileError(
            "scan.file_too_large",
            size_mb=-(-before.st_size // 1_000_000),
            limit_mb=limits.max_file_bytes // 1_000_000,
        )
    parts: list[bytes] = []
    missing = before.st_size
    while missing:
        part = os.read(handle, missing)
        if not part:
            raise RefusedFileError("scan.changed")
        parts.append(part)
        missing -= len(part)
    after = os.fstat(handle)
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise RefusedFileError("scan.changed")
    return parts[0] if len(parts) == 1 else b"".join(parts)
