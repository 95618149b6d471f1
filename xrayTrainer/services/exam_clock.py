"""Where an exam stands, by its log: sittings, breaks, and the time used without them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from xrayTrainer.storage.clock import Moment, from_utc_text
from xrayTrainer.storage.session_log_table import LogRow, Trace

BEGUN, WENT_ON = "begun", "went_on"
SITTING_OVER, BROKE_OFF, LEFT, HANDED_IN = "sitting_over", "broke_off", "left", "handed_in"
_STARTS = frozenset({BEGUN, WENT_ON})
_STOPS = frozenset({SITTING_OVER, BROKE_OFF, LEFT, HANDED_IN})

BreakWhy: TypeAlias = Literal["sitting", "broke_off", "left"]
_WHY: dict[str, BreakWhy] = {SITTING_OVER: "sitting", BROKE_OFF: "broke_off", LEFT: "left"}


class Since(msgspec.Struct, frozen=True):
    """Detail of an entry that was written later than what it tells: when that was (UTC), after how much work."""

    since: str = ""
    worked_s: float = 0.0


class ExamTimes(msgspec.Struct, frozen=True, kw_only=True):
    """What the log of an exam says.

    Attributes
    ----------
    used_s
        Seconds of work, without breaks.
    over
        Sittings that are over, though not the last.
    breaks
        Why, from, to (UTC, "" while it lasts).
    stopped
        Whether nobody may work on now: a break lasts.
    broke_off
        When it broke off, where that is not logged yet.
    """

    used_s: float = 0.0
    over: int = 0
    breaks: tuple[tuple[BreakWhy, str, str], ...] = ()
    stopped: bool = False
    broke_off: Since | None = None


def exam_times(log: Sequence[LogRow], *, now: Moment, running: bool, trace: Trace) -> ExamTimes:
    """Return what the log of an exam says now.

    Parameters
    ----------
    log
        The earliest entry first.
    now
        The present moment.
    running
        Whether this run of the program is at work on it; if not, and the log ends in the midst of work, it broke off.
    trace
        The last traces of work: until then it went on.
    """
    used_s, over = 0.0, 0
    breaks: list[tuple[BreakWhy, str, str]] = []
    started: Moment | None = None
    for entry in log:
        if entry.what in _STARTS:
            if breaks and not breaks[-1][2]:
                breaks[-1] = (breaks[-1][0], breaks[-1][1], entry.at.utc)
            started = entry.at
        if entry.what not in _STOPS:
            continue
        told = msgspec.json.decode(entry.detail, type=Since)
        if started is not None:
            used_s += told.worked_s if told.since else span_s(started, entry.at)
            started = None
        if entry.what in _WHY:
            breaks.append((_WHY[entry.what], told.since or entry.at.utc, ""))
        over += entry.what == SITTING_OVER
    if started is None:
        lasts = bool(breaks) and not breaks[-1][2]
        return ExamTimes(used_s=used_s, over=over, breaks=tuple(breaks), stopped=lasts)
    if running:
        return ExamTimes(used_s=used_s + span_s(started, now), over=over, breaks=tuple(breaks))
    at = max(started.utc, trace.utc)
    steady_s = (trace.monotonic_ns.get(started.boot or "", 0) - started.monotonic_ns) / 1e9
    broke_off = Since(at, max(_between(started.utc, at), steady_s))
    breaks.append(("broke_off", at, ""))
    used_s += broke_off.worked_s
    return ExamTimes(used_s=used_s, over=over, breaks=tuple(breaks), stopped=True, broke_off=broke_off)


def span_s(begin: Moment, end: Moment) -> float:
    """Return the seconds between two moments: by the clock that nobody can set, where the machine ran on."""
    if begin.boot is not None and begin.boot == end.boot and end.monotonic_ns >= begin.monotonic_ns:
        return (end.monotonic_ns - begin.monotonic_ns) / 1e9
    return _between(begin.utc, end.utc)


def sitting_ends(cases: int, sittings: int) -> tuple[int, ...]:
    """Return after how many cases each sitting ends: parts as equal as can be, the longer ones first."""
    parts = max(1, min(sittings, cases))
    ends = [0]
    for number in range(parts):
        ends.append(ends[-1] + cases // parts + (number < cases % parts))
    return tuple(ends[1:])


def _between(begin: str, end: str) -> float:
    return max(0.0, (from_utc_text(end) - from_utc_text(begin)).total_seconds())
