"""What time it is, in the three ways the records keep it.

The wall clock may be set back; monotonic time within one run of the machine (its boot id) may not. With both, a reader
of the records can tell the one from the other.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TypeAlias

import msgspec

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """`utc` is ISO 8601 with milliseconds and Z, `offset_min` the local offset, `boot` this run of the machine."""

    utc: str
    offset_min: int
    monotonic_ns: int
    boot: str | None


Clock: TypeAlias = Callable[[], Moment]


def now() -> Moment:
    """Return the present moment."""
    return moment_of(datetime.now().astimezone(), time.monotonic_ns())


def moment_of(local: datetime, monotonic_ns: int) -> Moment:
    """Return the moment of an aware `local` time."""
    offset = local.utcoffset()
    if offset is None:
        raise ValueError("a local time needs its offset")
    return Moment(
        utc=utc_text(local), offset_min=round(offset.total_seconds() / 60), monotonic_ns=monotonic_ns, boot=_boot_id()
    )


def utc_text(moment: datetime) -> str:
    """Return an aware time as UTC, `2026-01-05T10:11:12.345Z`: text that sorts as time does."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def from_utc_text(text: str) -> datetime:
    """Return the aware time of `utc_text`."""
    return datetime.fromisoformat(text).astimezone(UTC)


@cache
def _boot_id() -> str | None:
    """Return what names this run of the machine, None where the system has no such thing."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip() or None
    except (OSError, UnicodeDecodeError):
        return None
