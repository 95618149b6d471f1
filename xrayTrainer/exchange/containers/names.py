"""Names of files from elsewhere: what every system can hold, and nothing that leads outside a folder."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import printable
from xrayTrainer.exchange.containers.limits import LIMITS

_FORBIDDEN = frozenset('<>:"|?*\\')
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"} | {f"{kind}{n}" for kind in ("com", "lpt") for n in range(10)}
)
_MOST_PARTS = 12
_REFUSED_KINDS = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Unicode categories: control, formatting (writing direction too), surrogates, private, unassigned, separators."""


def is_safe_path(path: str) -> bool:
    """Tell whether a relative path with `/` may be made below a folder, on any system."""
    if not path or len(path) > 4 * LIMITS.name_chars or unicodedata.normalize("NFC", path) != path:
        return False
    parts = path.split("/")
    return len(parts) <= _MOST_PARTS and all(_is_safe_part(part) for part in parts)


def refuse_unsafe(paths: Iterable[str], *, file: str) -> None:
    """Raise for paths that can't be made, or that are one on some system.

    Raises
    ------
    UserError
        `container.bad_name`, `container.doubled_name`.
    """
    seen: set[str] = set()
    for path in paths:
        if not is_safe_path(path):
            raise UserError("container.bad_name", file=file, name=printable(path, 80))
        folded = unicodedata.normalize("NFC", path).casefold()
        if folded in seen:
            raise UserError("container.doubled_name", file=file, name=printable(path, 80))
        seen.add(folded)
    for folded in seen:
        parent = folded.rpartition("/")[0]
        while parent:
            if parent in seen:  # a file where others need a folder
                raise UserError("container.doubled_name", file=file, name=printable(parent, 80))
            parent = parent.rpartition("/")[0]


def _is_safe_part(part: str) -> bool:
    if not part or len(part) > LIMITS.name_chars or part in (".", "..") or part[-1] in ". " or part[0] == " ":
        return False
    if part.split(".")[0].rstrip().casefold() in _DEVICES:
        return False
    return not any(char in _FORBIDDEN or unicodedata.category(char) in _REFUSED_KINDS for char in part)
