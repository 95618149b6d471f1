"""Words for what disks and broken files do to a container."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


@contextmanager
def worded_writing(to: Path) -> Iterator[None]:
    """Raise `container.disk_full` or `container.not_written` for what the system refuses in the block."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise UserError("container.disk_full", file=str(to)) from error
        raise UserError("container.not_written", file=str(to), reason=reason_of(error)) from error
