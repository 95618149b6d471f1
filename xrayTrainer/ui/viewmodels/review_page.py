"""What the review shows, as plain values: outcome, the things one by one, their outlines, and what stands under *More*.

No Qt, no widgets: `review_building.build_page` makes it, the view draws it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from xrayTrainer.domain.regions import Region, bounds
from xrayTrainer.ui.viewmodels.region_edit import Bounds


class Outcome(StrEnum):
    """How the answer came out."""

    FOUND = "found"
    PARTLY = "partly"
    MISSED = "missed"
    TOO_WIDE = "too_wide"
    CLEARED = "cleared"
    FOR_NOTHING = "for_nothing"
    RIGHT = "right"
    WRONG = "wrong"
    AWAITING = "awaiting"
    CLOSED = "closed"
    """The session shows nothing before its end."""


class Standing(StrEnum):
    """What a thing or an outline stands for; the values are those of the roles that shapes have on a scan."""

    FOUND = "found"
    MISSED = "missed"
    TOO_WIDE = "too_wide"
    FOR_NOTHING = "for_nothing"
    NEUTRAL = "neutral"
    MARK = "mark"


class ThingKind(StrEnum):
    """What a line of the list speaks of."""

    CONCEALMENT = "concealment"
    MARK = "mark"
    AREA = "area"
    """A look-alike, or something that need not be found."""
    PAPER = "paper"
    CASE = "case"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """A region over the scan, of the key or of a mark."""

    view: str
    region: Region
    standing: Standing
    label: str = ""
    of_key: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A free text. `language` is its code where it is not the reader's own."""

    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing to look at.

    Attributes
    ----------
    id
        Stable name inside the page.
    standing, word
        What became of it, and that in a word.
    title
        What it is.
    cues
        What gave it away, one short sentence each.
    notes
        Free texts of the key's author.
    facts
        Class, method, zone, document line, what the trainee said.
    why
        Sentences on why a mark was taken or not.
    traces
        Its outlines, those of the key first.
    quiet
        Whether its outlines show only while it is chosen.
    pictures
        Ids of the views that show it opened.
    shows
        A view that belongs to it, whether it has an outline there or not.
    """

    id: str
    kind: ThingKind
    standing: Standing
    word: str
    title: str
    cues: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    facts: tuple[Fact, ...] = ()
    why: tuple[str, ...] = ()
    traces: tuple[Traced, ...] = ()
    quiet: bool = False
    pictures: tuple[str, ...] = ()
    shows: str | None = None

    def box(self, view: str) -> Bounds | None:
        """Return the box around all its outlines in a view, None where it has none."""
        return union(bounds(trace.region) for trace in self.traces if trace.view == view)

    @property
    def views(self) -> tuple[str, ...]:
        """Views in which it has a place, each once."""
        own = () if self.shows is None else (self.shows,)
        return tuple(dict.fromkeys((*own, *(trace.view for trace in self.traces))))


@dataclass(frozen=True, slots=True)
class Section:
    """A part of *More*: heading and lines."""

    title: str
    lines: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class ViewChoice:
    """A view, or a picture of the opened hide, and what it is called. `opened` is the file name of such a picture."""

    id: str
    label: str
    opened: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage:
    """Everything on the screen but the scan itself.

    Attributes
    ----------
    outcome, headline
        How it came out; that in words.
    lead
        Sentences below the headline.
    things
        In the order of the list.
    first
        Index of the thing to begin with; None where the whole scan says it.
    sections
        What stands under *More*.
    views
        Views of the case, then pictures of opened hides.
    """

    outcome: Outcome
    headline: str
    lead: tuple[str, ...] = ()
    things: tuple[Thing, ...] = ()
    first: int | None = None
    sections: tuple[Section, ...] = ()
    views: tuple[ViewChoice, ...] = ()

    def traces(
        self, view: str, chosen: int | None, *, key: bool = True, marks: bool = True
    ) -> tuple[tuple[str, Traced], ...]:
        """Return `(thing id, outline)` of what shows in a view, bottom first: what was there lies over the marks.

        Parameters
        ----------
        view
            Id of the view.
        chosen
            Index of the thing chosen, or None.
        key, marks
            Whether outlines of the key, and the trainee's marks, are shown.
        """
        shown = [
            (thing.id, trace)
            for number, thing in enumerate(self.things)
            if not thing.quiet or number == chosen
            for trace in thing.traces
            if trace.view == view and (key if trace.of_key else marks)
        ]
        return tuple(sorted(shown, key=lambda found: found[1].of_key))


def union(boxes: Iterable[Bounds]) -> Bounds | None:
    """Return the box around boxes, None for none."""
    all_boxes = list(boxes)
    if not all_boxes:
        return None
    lefts, tops, rights, bottoms = zip(*all_boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def with_context(box: Bounds, width: float, height: float) -> Bounds:
    """Return a box to zoom to: the thing in its surroundings, inside a scan of `width` x `height`.

    The thing takes at most a quarter of each side, and at least a third of the scan's longer side stays in view: a
    place is learned by what stands around it.
    """
    left, top, right, bottom = box
    least = max(width, height) / 3
    wide = min(width, max(4 * (right - left), least))
    high = min(height, max(4 * (bottom - top), least / 2))
    x = min(max(0.5 * (left + right) - wide / 2, 0.0), width - wide)
    y = min(max(0.5 * (top + bottom) - high / 2, 0.0), height - high)
    return x, y, x + wide, y + high
