"""What marks are held against: the things of a key as targets, with their accepted outlines by view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from xrayTrainer.domain.key import Concealment, Key, NeutralArea, Outlines
from xrayTrainer.domain.regions import Outline
from xrayTrainer.scoring.pairs import PairMeasure, PreparedMark, PreparedOutline, best, measure
from xrayTrainer.scoring.shapes import Shape, outline_shape

Tolerance = Callable[[str], float]
"""Tolerance of a picture in scan pixels, by view."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """One accepted outline: whose it is (of a group as a whole: its first member's), its number, and itself."""

    concealment: str
    alternative: int
    outline: PreparedOutline


@dataclass(frozen=True, slots=True)
class Match:
    """The best outline of a target for a mark, and what they have in common."""

    accepted: Accepted
    measure: PairMeasure


class Target:
    """What one mark can find: a thing, or all members of a group.

    Parameters
    ----------
    members
        Things that are found together; at least one.
    tolerance
        Of the pictures; a thing may have its own.
    """

    def __init__(self, members: tuple[Concealment, ...], tolerance: Tolerance) -> None:
        self.members = members
        self._tolerance = tolerance
        self._accepted = cache(self._prepare)

    @property
    def id(self) -> str:
        """Id of the (first) thing."""
        return self.members[0].id

    def match(self, mark: PreparedMark, view: str) -> Match | None:
        """Return the best of the outlines in a view for a mark; None if there is none in that view."""
        accepted = self._accepted(view)
        measures = [measure(mark, each.outline) for each in accepted]
        number = best(measures)
        return None if number is None else Match(accepted[number], measures[number])

    def _prepare(self, view: str) -> tuple[Accepted, ...]:
        found = []
        for member in self.members:
            t = self._tolerance(view) if member.tolerance_px is None else member.tolerance_px
            for number, outline in enumerate(member.outlines.get(view, ())):
                if outline:
                    prepared = PreparedOutline(outline, t_px=t, whole_load=member.whole_load)
                    found.append(Accepted(member.id, number, prepared))
        if len(self.members) > 1:
            found.extend(self._together(view))
        return tuple(found)

    def _together(self, view: str) -> Iterable[Accepted]:
        """Return the outline round all members at once: one wide mark over a group finds it too."""
        seen = [member for member in self.members if any(member.outlines.get(view, ()))]
        if len(seen) < 2:
            return
        regions: Outline = tuple(
            region for member in seen for region in next(outline for outline in member.outlines[view] if outline)
        )
        own = [member.tolerance_px for member in seen if member.tolerance_px is not None]
        t = max([*own, self._tolerance(view)]) if len(own) < len(seen) else max(own)
        whole = any(member.whole_load for member in seen)
        yield Accepted(seen[0].id, 0, PreparedOutline(regions, t_px=t, whole_load=whole))


class Areas:
    """Areas of one sort (optional things, look-alikes): which of them a mark lies on."""

    def __init__(self, outlines: Iterable[tuple[str, Outlines]], tolerance: Tolerance) -> None:
        self._outlines = tuple(outlines)
        self._tolerance = tolerance
        self._prepared = cache(self._prepare)

    def _prepare(self, view: str) -> tuple[tuple[str, PreparedOutline], ...]:
        return tuple(
            (name, PreparedOutline(outline, t_px=self._tolerance(view)))
            for name, outlines in self._outlines
            for outline in outlines.get(view, ())
            if outline
        )

    def accepting(self, mark: PreparedMark, view: str, *, near_too: bool = False) -> str | None:
        """Return the id of the area that a mark is best on; None if it is on none.

        Parameters
        ----------
        near_too
            Whether a mark that is far too wide counts as lying on the area.
        """
        prepared = self._prepared(view)
        measures = [measure(mark, outline) for _, outline in prepared]
        number = best(measures)
        if number is None or not (measures[number].accepted or (near_too and measures[number].near)):
            return None
        return prepared[number][0]


class Ignored:
    """The ignore regions of a key: their union by view counts, and the one that holds most of a mark is named."""

    def __init__(self, areas: tuple[NeutralArea, ...]) -> None:
        self._areas = areas
        self._prepared = cache(self._prepare)

    def _prepare(self, view: str) -> tuple[tuple[str, Shape], ...]:
        # A point has no inside: as an ignore region it means nothing.
        return tuple(
            (area.id, outline_shape(outline, point_radius_px=1e-3))
            for area in self._areas
            for outline in area.outlines.get(view, ())
            if outline
        )

    def holding(self, mark: PreparedMark, view: str) -> str | None:
        """Return the id of an ignore region if enough of a mark lies inside their union."""
        prepared = self._prepared(view)
        if not prepared or mark.outside:
            return None
        union = Shape(part for _, shape in prepared for part in shape.parts)
        share = mark.share_in(union)
        if share <= 0 or share < mark.profile.ignore_frac:
            return None
        return max(prepared, key=lambda row: mark.share_in(row[1]))[0]


def targets_of(key: Key, tolerance: Tolerance) -> list[Target]:
    """Return the required things of a key as targets, by id; those of a group as one."""
    groups: dict[tuple[str, str], list[Concealment]] = {}
    for thing in sorted(key.concealments, key=lambda thing: thing.id):
        if thing.required:
            name = ("thing", thing.id) if thing.group is None else ("group", thing.group)
            groups.setdefault(name, []).append(thing)
    return sorted((Target(tuple(members), tolerance) for members in groups.values()), key=lambda target: target.id)


def optional_of(key: Key, tolerance: Tolerance) -> Areas:
    """Return what may be marked without gain or loss."""
    things = ((thing.id, thing.outlines) for thing in key.concealments if not thing.required)
    return Areas((*things, *((area.id, area.outlines) for area in key.optional)), tolerance)


def look_alikes_of(key: Key, tolerance: Tolerance) -> Areas:
    """Return the named false alarms."""
    return Areas(((area.id, area.outlines) for area in key.look_alikes), tolerance)
