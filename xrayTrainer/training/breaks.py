"""When a break is suggested: after twenty minutes of work without one, and again after twenty more.

References
----------
content.md 2.5: sessions of screeners end after 20 minutes; breaks cut distress. It is a suggestion, nothing stops.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

BREAK_AFTER_MS = 20 * 60_000
"""Active time after which a break is suggested."""
REST_MS = 5 * 60_000
"""Away for so long is a break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Work on one case, its review with it, on any clock that goes on between cases.

    Attributes
    ----------
    begin_ms, end_ms
        From when to when.
    active_ms
        Active time in it.
    """

    begin_ms: int
    end_ms: int
    active_ms: int


def active_since_break_ms(stretches: Iterable[Stretch]) -> int:
    """Return the active time since the last break.

    Parameters
    ----------
    stretches
        In order of time. A clock that goes back between two of them is no break.
    """
    total = 0
    end_ms: int | None = None
    for stretch in stretches:
        if end_ms is not None and stretch.begin_ms - end_ms >= REST_MS:
            total = 0
        total += max(0, stretch.active_ms)
        end_ms = stretch.end_ms
    return total


def break_due(active_ms: int, *, suggested_at_ms: int | None = None) -> bool:
    """Tell whether a break is to be suggested now, between two cases.

    Parameters
    ----------
    active_ms
        Active time since the last break.
    suggested_at_ms
        What that was when a break was suggested last; None if it was not. More than `active_ms` was before a break.
    """
    told = suggested_at_ms if suggested_at_ms is not None and suggested_at_ms <= active_ms else 0
    return active_ms - told >= BREAK_AFTER_MS
