"""What SQLite and the disk refuse, as errors that a person can do something about."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def known_failure(error: Exception, file: Path) -> UserError | None:
    """Return the sentence's code for `error` about `file`, or None where the error is a bug of ours."""
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error, file)
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return UserError("storage.full", folder=str(file.parent))
        if error.errno in _FORBIDDEN:
            return UserError("storage.read_only", file=str(file))
        return UserError("storage.disk", file=str(file), reason=reason_of(error))
    return None


def _of_sqlite(error: sqlite3.Error, file: Path) -> UserError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = int(code) & 0xFF
    if primary == sqlite3.SQLITE_FULL:
        return UserError("storage.full", folder=str(file.parent))
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return UserError("storage.locked", file=str(file))
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return UserError("storage.read_only", file=str(file))
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return UserError("storage.corrupt_seen", file=str(file))
    if primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return UserError("storage.disk", file=str(file), reason=str(getattr(error, "sqlite_errorname", primary)))
    return None


@contextmanager
def speaking_of(file: Path) -> Iterator[None]:
    """Turn what the disk or SQLite refuses inside the block into a `UserError` about `file`; bugs pass as they are."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        known = known_failure(error, file)
        if known is None:
            raise
        raise known from error
