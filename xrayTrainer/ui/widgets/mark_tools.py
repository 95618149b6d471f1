"""The tools of a mark editor: what a left press does, and how the pointer looks."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt

from xrayTrainer.ui.viewmodels.measure_shapes import MeasureKind
from xrayTrainer.ui.viewmodels.region_edit import HandleKind
from xrayTrainer.ui.widgets.gestures.base import Area, Gesture
from xrayTrainer.ui.widgets.gestures.draw import (
    Done,
    FreehandGesture,
    PointGesture,
    PolygonGesture,
    ellipse_gesture,
    rect_gesture,
)
from xrayTrainer.ui.widgets.shapes import HoverTarget


class Tool(StrEnum):
    """What a left press does."""

    SELECT = "select"
    RECT = "rect"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    FREEHAND = "freehand"
    POINT = "point"
    CUT = "cut"
    PAN = "pan"
    WINDOW = "window"
    ZOOM = "zoom"
    RULER = "ruler"
    ANGLE = "angle"
    PROFILE = "profile"
    REGION = "region"


DRAWING: dict[Tool, Callable[[Area, Done], Gesture]] = {
    Tool.RECT: rect_gesture,
    Tool.ELLIPSE: ellipse_gesture,
    Tool.POLYGON: PolygonGesture,
    Tool.FREEHAND: FreehandGesture,
    Tool.POINT: PointGesture,
}
MEASURING: dict[Tool, MeasureKind] = {Tool(kind.value): kind for kind in MeasureKind}
"""Tools that measure; they never change a mark."""
_EDGE_CURSORS = (Qt.CursorShape.SizeVerCursor, Qt.CursorShape.SizeHorCursor)
_CORNER_CURSORS = (Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor)


def cursor_of(tool: Tool, target: HoverTarget | None) -> Qt.CursorShape:
    """Return how the pointer looks with a tool, over what a press would take."""
    if tool is Tool.PAN:
        return Qt.CursorShape.OpenHandCursor
    if tool is Tool.WINDOW:
        return Qt.CursorShape.SizeAllCursor
    if tool in MEASURING:
        return Qt.CursorShape.CrossCursor
    if target is not None and target.handle is not None:
        if target.handle.kind is HandleKind.EDGE:
            return _EDGE_CURSORS[target.handle.index % 2]
        if target.handle.kind is HandleKind.CORNER:
            return _CORNER_CURSORS[target.handle.index % 2]
        return Qt.CursorShape.CrossCursor
    if tool in DRAWING or tool in (Tool.CUT, Tool.ZOOM):
        return Qt.CursorShape.CrossCursor
    return Qt.CursorShape.SizeAllCursor if target is not None else Qt.CursorShape.ArrowCursor
