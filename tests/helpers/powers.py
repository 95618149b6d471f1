"""Without the powers of root, for tests of what a plain user may not do."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def plain_user_folder() -> Iterator[Path]:
    """Give a folder that a plain user owns, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp(prefix="plain-user-"))
    if is_root():
        os.chown(folder, NOBODY, NOBODY)
    try:
        yield folder
    finally:
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o700)
        shutil.rmtree(folder)


@contextmanager
def as_plain_user() -> Iterator[None]:
    """Give up root inside the block. What the block imports must be imported before."""
    if not is_root():
        yield
        return
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def is_root() -> bool:
    """Return whether the tests run as root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
