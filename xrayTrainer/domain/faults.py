"""Faults of files: what is wrong, in which file, at which place.

Codes and values only; `messages/` words them, each with what is wrong and what to do about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

import msgspec

from xrayTrainer.domain.errors import Param, UserError

ROOT = "/"
"""Place of a fault that concerns a whole file."""

_LONGEST_SHOWN = 60
_LONGEST_PART = 80


class Severity(StrEnum):
    """A fault makes a file unusable; a warning names what is probably not meant."""

    FAULT = "fault"
    WARNING = "warning"


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong in one file.

    Attributes
    ----------
    file
        Name of the file as the person knows it, relative to the folder that was checked where there is one.
    place
        JSON pointer inside the file (`/concealments/0/outlines/side`), `/` for the whole file.
    code
        Message code, `formats.what`; a fault of a scan file has a code of `scan.*`.
    params
        Values that the sentence names.
    """

    file: str
    place: str
    code: str
    params: Mapping[str, Param] = {}
    severity: Severity = Severity.FAULT


class FaultList:
    """Faults of one file, as they are found."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[Fault] = []

    def fault(self, path: Iterable[str | int], code: str, **params: Param) -> None:
        """Note what makes the file unusable, at the JSON place `path`."""
        self._found.append(Fault(self._file, place_of(path), code, params))

    def warn(self, path: Iterable[str | int], code: str, **params: Param) -> None:
        """Note what is probably not meant, at the JSON place `path`."""
        self._found.append(Fault(self._file, place_of(path), code, params, Severity.WARNING))

    def result(self) -> tuple[Fault, ...]:
        """Return what was found, in order."""
        return tuple(self._found)


def is_usable(faults: Iterable[Fault]) -> bool:
    """Return True if nothing worse than warnings is among `faults`."""
    return all(fault.severity is Severity.WARNING for fault in faults)


def place_of(path: Iterable[str | int]) -> str:
    """Return the JSON pointer (RFC 6901) of a path, readable: parts printable and of at most 80 characters."""
    parts = [printable(str(part), _LONGEST_PART).replace("~", "~0").replace("/", "~1") for part in path]
    return ROOT + "/".join(parts)


def shown(value: Any) -> str:
    """Return a found JSON value as a short, printable piece of text."""
    if isinstance(value, dict):
        return "{...}" if value else "{}"
    if isinstance(value, list | tuple):
        return "[...]" if value else "[]"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return printable(str(value), _LONGEST_SHOWN)


def printable(text: str, longest: int = _LONGEST_SHOWN) -> str:
    """Return `text` cut to `longest` characters, with what does not print (controls, direction marks) escaped."""
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut)


_WHOLE_FILE_CODES = frozenset(
    {
        "formats.no_file",
        "formats.unreadable",
        "formats.not_a_file",
        "formats.too_large",
        "formats.newer_version",
        "formats.unknown_feature",
        "formats.wrong_format",
    }
)
"""Faults whose sentence is worth more than "it has faults": they are raised under their own code."""


def refuse(faults: tuple[Fault, ...]) -> UserError:
    """Return the error that refuses a file because of `faults` (at least one): worded from the first.

    The parameters always hold `file`, `place`, `n` (number of faults) and `first` (code of the first fault).
    """
    worst = [fault for fault in faults if fault.severity is Severity.FAULT] or list(faults)
    first = worst[0]
    code = first.code if first.code in _WHOLE_FILE_CODES else "formats.faulty"
    params = dict(first.params) | {"file": first.file, "place": first.place, "n": len(worst), "first": first.code}
    return UserError(code, **params)
