"""Misses sorted into search, recognition and decision, from the viewing record and the marks.

Without an eye tracker this is a guess: what was on the screen need not have been looked at. It is said with "probably",
it is help for the person, and it is never scored. Where nothing can be told, nothing is.

References
----------
content.md section 7 (miss taxonomy). H. L. Kundel, C. F. Nodine, D. Carmody, Invest. Radiol. 13 (1978) 175: visual
scanning, pattern recognition and decision-making, by how long a missed nodule was looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import hypot
from typing import TypeAlias

from xrayTrainer.domain.answer import Event, Mark
from xrayTrainer.domain.key import Outlines
from xrayTrainer.domain.regions import Outline, bounds
from xrayTrainer.domain.viewing import Viewing
from xrayTrainer.imaging.dwell import OVERVIEW_SHARE, seen_share
from xrayTrainer.training.reasons import Reason

LEAST_LOOK_S = 2.0
"""A place that was on the screen from close by for less was probably not searched."""
NOTICED_S = 0.2
"""Less than this is a place that went by."""
FULL_SCALE = 1.0
"""From this scale on (device pixels a scan pixel) nothing more is seen by zooming in."""

_MARK_SHARE, _THING_SHARE = 0.4, 0.5
_PASSED_SHARE = 0.1
"""So much of a thing has to be on the screen for it to be passed."""
_RING_SHARE, _RING_PX = 0.004, (3.0, 15.0)

Box: TypeAlias = tuple[float, float, float, float]
Sizes: TypeAlias = Mapping[str, tuple[int, int]]
"""Width and height of each view, scan pixels."""


class MissStage(StrEnum):
    """Where the way to a find broke off."""

    SEARCH = "search"
    RECOGNITION = "recognition"
    DECISION = "decision"


class MissKind(StrEnum):
    """What tells so."""

    NOT_SHOWN = "not_shown"
    ONLY_OVERVIEW = "only_overview"
    SHOWN_BRIEFLY = "shown_briefly"
    LOOKED_AT = "looked_at"
    MARK_DELETED = "mark_deleted"
    NAMED_WRONG = "named_wrong"
    VERDICT_WRONG = "verdict_wrong"


STAGES: Mapping[MissKind, MissStage] = {
    MissKind.NOT_SHOWN: MissStage.SEARCH,
    MissKind.ONLY_OVERVIEW: MissStage.SEARCH,
    MissKind.SHOWN_BRIEFLY: MissStage.SEARCH,
    MissKind.LOOKED_AT: MissStage.RECOGNITION,
    MissKind.NAMED_WRONG: MissStage.RECOGNITION,
    MissKind.MARK_DELETED: MissStage.DECISION,
    MissKind.VERDICT_WRONG: MissStage.DECISION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenFor:
    """How long a thing was on the screen, seconds; what was there in part counts in part.

    Attributes
    ----------
    close_s
        While only a part of the scan was shown.
    overview_s
        While most of the scan was shown, smaller than it is.
    whole_s
        While most of the scan was shown at full size: whether the thing was looked at can't be told then.
    """

    close_s: float = 0.0
    overview_s: float = 0.0
    whole_s: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """The longest time without a break for which a thing was on the screen from close by.

    Attributes
    ----------
    view, at_ms
        Where, and since when, on the clock of the answer's events.
    seconds
        For how long; what was there in part counts in part.
    """

    view: str
    at_ms: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A miss, probably of this kind."""

    kind: MissKind
    close_s: float

    @property
    def stage(self) -> MissStage:
        """Where the way to the find broke off."""
        return STAGES[self.kind]

    @property
    def reason(self) -> Reason:
        """The sentence, as code and values."""
        seconds = round(self.close_s, 1) if self.close_s < 10 else round(self.close_s)
        return Reason(code=f"training.miss_{self.kind.value}", values={"seconds": seconds})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """What scoring says of one required thing.

    Attributes
    ----------
    found
        Whether a mark hit it.
    near
        Whether a mark lay on it and was far too wide; the review says that.
    named_right
        Whether it was rightly named; None where no name was asked.
    verdict_right
        Whether the verdict on the case was right.
    """

    found: bool
    near: bool = False
    named_right: bool | None = None
    verdict_right: bool = True


def sort_miss(
    scored: Scored, outlines: Outlines, sizes: Sizes, *, events: Iterable[Event], viewing: Viewing | None
) -> Miss | None:
    """Return what a miss probably was; None for what was no miss, or can't be told.

    Parameters
    ----------
    scored
        What became of the thing.
    outlines
        By view: its accepted outlines, scan pixels.
    sizes
        Of all views with outlines.
    events
        Of the answer, in order; what follows `submitted` does not count.
    viewing
        The record; None where none was kept, or it was erased.
    """
    if scored.found:
        if not scored.verdict_right:
            return Miss(kind=MissKind.VERDICT_WRONG, close_s=0.0)
        return Miss(kind=MissKind.NAMED_WRONG, close_s=0.0) if scored.named_right is False else None
    if scored.near:
        return None
    ever, stays, until_ms = _marked(events, outlines, sizes)
    if stays:
        return None
    seen = SeenFor() if viewing is None else seen_for(viewing, outlines, sizes, until_ms=until_ms)
    if ever:
        return Miss(kind=MissKind.MARK_DELETED, close_s=seen.close_s)
    if viewing is None or not viewing.looks:
        return None
    kind = _kind(seen)
    return None if kind is None else Miss(kind=kind, close_s=seen.close_s)


def _kind(seen: SeenFor) -> MissKind | None:
    if seen.close_s >= LEAST_LOOK_S:
        return MissKind.LOOKED_AT
    if seen.close_s + seen.whole_s >= LEAST_LOOK_S:
        return None
    if seen.close_s >= NOTICED_S:
        return MissKind.SHOWN_BRIEFLY
    return MissKind.ONLY_OVERVIEW if seen.overview_s + seen.whole_s >= NOTICED_S else MissKind.NOT_SHOWN


def seen_for(viewing: Viewing, outlines: Outlines, sizes: Sizes, *, until_ms: float | None = None) -> SeenFor:
    """Return how long a thing was on the screen, over all views.

    Parameters
    ----------
    viewing
        The record.
    outlines
        By view: accepted outlines of the thing; of several the one counts that was to be seen best.
    sizes
        Of all views with outlines.
    until_ms
        Leave out what came later.
    """
    close_s = overview_s = whole_s = 0.0
    boxes = {view: [_clipped(box, sizes[view]) for box in _boxes(found)] for view, found in outlines.items()}
    for look, lasted_ms in viewing.spans():
        counted_ms = lasted_ms if until_ms is None else min(lasted_ms, until_ms - look.t_ms)
        if look.view is None or counted_ms <= 0 or not boxes.get(look.view):
            continue
        seconds = counted_ms / 1000.0 * max(_share(box, look.window) for box in boxes[look.view])
        if seen_share(look, sizes[look.view]) <= OVERVIEW_SHARE:
            close_s += seconds
        elif look.scale >= FULL_SCALE:
            whole_s += seconds
        else:
            overview_s += seconds
    return SeenFor(close_s=close_s, overview_s=overview_s, whole_s=whole_s)


def passing_of(viewing: Viewing, outlines: Outlines, sizes: Sizes, *, until_ms: float | None = None) -> Passing | None:
    """Return when a thing, or a part of it, was longest on the screen from close by; None where it never was.

    Parameters
    ----------
    viewing, outlines, sizes, until_ms
        As in `seen_for`.
    """
    boxes = {view: [_clipped(box, sizes[view]) for box in _boxes(found)] for view, found in outlines.items()}
    best: Passing | None = None
    going: dict[str, tuple[int, int, float]] = {}
    for look, lasted_ms in viewing.spans():
        counted_ms = lasted_ms if until_ms is None else min(lasted_ms, int(until_ms) - look.t_ms)
        if look.view is None or counted_ms <= 0 or not boxes.get(look.view):
            continue
        if seen_share(look, sizes[look.view]) > OVERVIEW_SHARE:
            continue
        share = max(_share(box, look.window) for box in boxes[look.view])
        if share < _PASSED_SHARE:
            continue
        began, ended, seconds = going.get(look.view, (look.t_ms, -1, 0.0))
        if ended != look.t_ms:
            began, seconds = look.t_ms, 0.0
        seconds += share * counted_ms / 1000.0
        going[look.view] = began, look.t_ms + counted_ms, seconds
        if best is None or seconds > best.seconds:
            best = Passing(view=look.view, at_ms=began, seconds=seconds)
    return None if best is None or best.seconds < NOTICED_S else best


def submitted_ms(events: Iterable[Event]) -> int | None:
    """Return when the answer was submitted, on the clock of its events; None where they don't tell."""
    return next((event.t_ms for event in events if event.what == "submitted"), None)


def _marked(events: Iterable[Event], outlines: Outlines, sizes: Sizes) -> tuple[bool, bool, int | None]:
    """Return whether a mark ever lay on the thing, whether one did at submit, and when that was."""
    ever, standing, until_ms = False, dict[str, bool](), None
    for event in events:
        if event.what == "submitted":
            until_ms = event.t_ms
            break
        if event.mark is None:
            continue
        if event.what == "mark_deleted":
            standing.pop(event.mark.id, None)
        elif event.what in ("mark_added", "mark_edited"):
            standing[event.mark.id] = _lies_on(event.mark, outlines, sizes)
            ever = ever or standing[event.mark.id]
    return ever, any(standing.values()), until_ms


def _lies_on(mark: Mark, outlines: Outlines, sizes: Sizes) -> bool:
    """Tell whether a mark means the thing: the rule by which marks hit, on boxes."""
    if mark.view not in outlines:
        return False
    width, height = sizes[mark.view]
    ring = min(max(_RING_SHARE * hypot(width, height), _RING_PX[0]), _RING_PX[1])
    box = bounds(mark.region)
    x, y = (box[0] + box[2]) / 2.0, (box[1] + box[3]) / 2.0
    for thing in _boxes(outlines[mark.view]):
        grown = (thing[0] - ring, thing[1] - ring, thing[2] + ring, thing[3] + ring)
        centred = grown[0] <= x <= grown[2] and grown[1] <= y <= grown[3]
        if _share(box, grown) >= _MARK_SHARE and (centred or _share(thing, box) >= _THING_SHARE):
            return True
    return False


def _boxes(alternatives: Iterable[Outline]) -> list[Box]:
    """Return the box around each alternative."""
    found = []
    for outline in alternatives:
        parts = [bounds(region) for region in outline]
        if parts:
            left, top, right, bottom = zip(*parts, strict=True)
            found.append((min(left), min(top), max(right), max(bottom)))
    return found


def _clipped(box: Box, size: tuple[int, int]) -> Box:
    """Return the part of a box inside the scan; one outside of it lies on its edge."""
    (left, top, right, bottom), (width, height) = box, size
    x0, x1 = (min(max(x, 0.0), float(width)) for x in (left, right))
    y0, y1 = (min(max(y, 0.0), float(height)) for y in (top, bottom))
    return x0, y0, x1, y1


def _share(box: Box, window: Box) -> float:
    """Return which share of a box lies inside a window, 0 to 1; a box without width or height counts by the other."""
    found = 1.0
    for low, high, from_, to in ((box[0], box[2], window[0], window[2]), (box[1], box[3], window[1], window[3])):
        if high > low:
            found *= max(0.0, min(high, to) - max(low, from_)) / (high - low)
        elif not from_ <= low <= to:
            return 0.0
    return found
