"""One pass over the plain JSON of one file: where it is, what it found, and the checks that hold for any value."""

from __future__ import annotations

import math
from typing import Any

from xrayTrainer.domain.errors import Param
from xrayTrainer.domain.faults import Fault, place_of, shown

MAX_DEPTH = 64
"""Deepest nesting of objects and lists that is read."""

MAX_FAULTS = 500
"""Faults listed for one file; the rest is counted."""


class DoubledObject(dict[str, Any]):
    """A JSON object in which a name stood twice; `doubled` names those."""

    doubled: tuple[str, ...] = ()


class Walk:
    """One pass over one file: where it is, and what it found."""

    __slots__ = ("_file", "_more", "faults", "path")

    def __init__(self, file: str) -> None:
        self._file = file
        self._more = 0
        self.faults: list[Fault] = []
        self.path: list[str | int] = []

    def fault(self, code: str, **params: Param) -> None:
        """Note a fault at the present place."""
        if len(self.faults) >= MAX_FAULTS:
            self._more += 1
            return
        self.faults.append(Fault(self._file, place_of(self.path), code, params))

    def fault_at(self, part: str | int, code: str, **params: Param) -> None:
        """Note a fault at a member of the present place."""
        self.path.append(part)
        self.fault(code, **params)
        self.path.pop()

    def result(self) -> tuple[Fault, ...]:
        """Return all faults, the last of them telling how many more there were."""
        if not self._more:
            return tuple(self.faults)
        return (*self.faults, Fault(self._file, place_of(()), "formats.more_faults", {"n": self._more}))


def plain_value(raw: Any, walk: Walk) -> None:
    """Check a value of no known type: an unknown field that will be kept."""
    if isinstance(raw, str):
        text_is_whole(raw, walk)
    elif isinstance(raw, float):
        if not math.isfinite(raw):
            walk.fault("formats.not_finite")
    elif isinstance(raw, dict):
        if enters_object(raw, walk):
            for key, item in raw.items():
                walk.path.append(key)
                text_is_whole(key, walk)
                plain_value(item, walk)
                walk.path.pop()
    elif isinstance(raw, list) and is_shallow(walk):
        for index, item in enumerate(raw):
            walk.path.append(index)
            plain_value(item, walk)
            walk.path.pop()


def is_shallow(walk: Walk) -> bool:
    """Return True if what stands at the present place may hold further values; note a fault if not."""
    if len(walk.path) < MAX_DEPTH:
        return True
    walk.fault("formats.too_deep", limit=MAX_DEPTH)
    return False


def enters_object(raw: dict[str, Any], walk: Walk) -> bool:
    """Note names that stand twice in `raw`; return True if its members may be looked at."""
    if isinstance(raw, DoubledObject):
        for name in raw.doubled:
            walk.fault_at(name, "formats.doubled", field=shown(name))
    return is_shallow(walk)


def text_is_whole(text: str, walk: Walk) -> bool:
    """Refuse half characters (lone surrogates): they can't be written as UTF-8."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        walk.fault("formats.broken_text")
        return False
    return True
