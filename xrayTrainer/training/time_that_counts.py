"""Active time, from the events of an answer (scoring.md section 6).

Time counts while the window has the focus, nothing is paused, and the last input came less than 60 s ago; at most the
caps of the set for one scan and for one review.
"""

from __future__ import annotations

from collections.abc import Iterable

from xrayTrainer.domain.answer import Event
from xrayTrainer.domain.exercise_set import TimeCaps

IDLE_MS = 60_000
"""How long after an input a person counts as at work."""

_NOT_BY_HAND = frozenset({"focus_lost", "paused"})
_SHOWN = frozenset({"shown", "review_shown"})
"""A case shown again after a crash begins with the focus, whatever was logged last."""


def scan_active_ms(events: Iterable[Event], caps: TimeCaps) -> int:
    """Return the active milliseconds before the answer was submitted.

    Parameters
    ----------
    events
        Of one answer, in the order in which they happened; what follows `submitted` does not count.
    caps
        Longest time that counts, from the rules of the set.

    Returns
    -------
    int
        0 .. 1000 x `caps.scan_s`.
    """
    before: list[Event] = []
    for event in events:
        before.append(event)
        if event.what == "submitted":
            break
    return min(_active_ms(before), round(caps.scan_s * 1000))


def review_active_ms(events: Iterable[Event], caps: TimeCaps) -> int:
    """Return the active milliseconds in front of the review, over all the times it was opened.

    Parameters
    ----------
    events
        Of one answer, in the order in which they happened. A review that was never closed counts up to its last event.
    caps
        Longest time that counts, from the rules of the set.

    Returns
    -------
    int
        0 .. 1000 x `caps.review_s`.
    """
    total = 0
    showing: list[Event] | None = None
    for event in events:
        if event.what == "review_shown":
            total += _active_ms(showing or ())
            showing = []
        if showing is not None:
            showing.append(event)
        if event.what == "review_closed":
            total += _active_ms(showing or ())
            showing = None
    total += _active_ms(showing or ())
    return min(total, round(caps.review_s * 1000))


def _active_ms(events: Iterable[Event]) -> int:
    """Return the active time from the first event to the last. A clock that goes back adds nothing."""
    active = 0
    at: int | None = None
    last_input = 0
    focused, paused = True, False
    for event in events:
        t_ms = event.t_ms if at is None else max(event.t_ms, at)
        if at is None:
            last_input = t_ms
        elif focused and not paused:
            active += max(0, min(t_ms, last_input + IDLE_MS) - at)
        at = t_ms
        shown = event.what in _SHOWN
        focused = shown or (event.what != "focus_lost" and (focused or event.what == "focus_gained"))
        paused = not shown and event.what != "resumed" and (paused or event.what == "paused")
        if event.what not in _NOT_BY_HAND:
            last_input = t_ms
    return active
