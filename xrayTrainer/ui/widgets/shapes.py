"""Shapes that lie over a scan, and what the pointer is over. Plain values, no Qt: hit testing is one pure function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from xrayTrainer.domain.regions import Point, Polygon, Region, bounds
from xrayTrainer.ui.viewmodels.region_edit import Handle, contains, handles, outline_distance

HANDLE_REACH = 9.0
"""How near the pointer must come to a handle, in screen pixels."""
EDGE_REACH = 6.0
"""How near to an outline."""


class Role(StrEnum):
    """What a shape stands for; colour, dash and label style follow (`shape_styles`)."""

    MARK = "mark"
    DRAFT = "draft"
    FOUND = "found"
    MISSED = "missed"
    FOR_NOTHING = "for_nothing"
    TOO_WIDE = "too_wide"
    NEUTRAL = "neutral"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One region over the scan.

    Attributes
    ----------
    id
        Identity of the mark or concealment that it shows.
    view
        View of the case in which it lies.
    label
        Short text at its corner: a number, or a word in the review.
    selected, dashed
        State; a dashed shape is one that still lacks something (an unrated mark).
    grouped
        Whether it is selected beside the one with handles.
    strong
        Whether its line is a thick one, as that of a selected shape, without handles.
    bars
        How sure, 0 (not rated) to 3, drawn beside the label; None draws nothing.
    """

    id: str
    view: str
    region: Region
    role: Role = Role.MARK
    label: str = ""
    selected: bool = False
    dashed: bool = False
    grouped: bool = False
    strong: bool = False
    bars: int | None = None


class TargetKind(StrEnum):
    """Which part of a shape the pointer is over."""

    HANDLE = "handle"
    EDGE = "edge"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class HoverTarget:
    """What a press would take: a handle of the selected shape, an outline (with its edge), or a body."""

    shape_id: str
    kind: TargetKind
    handle: Handle | None = None
    edge: int = -1


def find_hover_target(shapes: Sequence[Shape], point: tuple[float, float], scale: float) -> HoverTarget | None:
    """Return what lies under the pointer.

    Handles of the selected shape win, then its outline and body, then those selected with it, then outlines, then the
    smallest body: so a small mark inside a large one stays within reach.

    Parameters
    ----------
    shapes
        Those of the view shown, bottom first.
    point
        Place in scan pixels.
    scale
        Screen pixels per scan pixel, so that the reach stays the same on screen.
    """
    x, y = point
    for shape in sorted(shapes, key=lambda shape: not shape.selected):
        if shape.selected or shape.grouped:
            at_handle = _handle_under(shape, x, y, scale) if shape.selected else None
            target = at_handle or _part_under(shape, x, y, scale)
            if target is not None:
                return target
    hits = [(hit, shape) for shape in reversed(shapes) if (hit := _part_under(shape, x, y, scale)) is not None]
    if not hits:
        return None
    return min(hits, key=lambda found: (found[0].kind is TargetKind.BODY, _area(found[1].region)))[0]


def _handle_under(shape: Shape, x: float, y: float, scale: float) -> HoverTarget | None:
    near = [(hypot(h.x - x, h.y - y) * scale, k, h) for k, h in enumerate(handles(shape.region))]
    distance, _, handle = min(near, default=(HANDLE_REACH + 1, 0, None))
    if handle is None or distance > HANDLE_REACH:
        return None
    return HoverTarget(shape.id, TargetKind.HANDLE, handle)


def _part_under(shape: Shape, x: float, y: float, scale: float) -> HoverTarget | None:
    reach = HANDLE_REACH if isinstance(shape.region, Point) else EDGE_REACH
    left, top, right, bottom = bounds(shape.region)
    slack = reach / scale
    if not (left - slack <= x <= right + slack and top - slack <= y <= bottom + slack):
        return None
    distance, edge = outline_distance(shape.region, x, y)
    if distance * scale <= reach:
        on_edge = isinstance(shape.region, Polygon)
        return HoverTarget(shape.id, TargetKind.EDGE, edge=edge if on_edge else -1)
    return HoverTarget(shape.id, TargetKind.BODY) if contains(shape.region, x, y) else None


def _area(region: Region) -> float:
    left, top, right, bottom = bounds(region)
    return (right - left) * (bottom - top)
