"""Gestures that change a region that is there: move it, reshape it by a handle. One drag is one change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from xrayTrainer.domain.regions import Region
from xrayTrainer.ui.viewmodels.region_edit import Handle, moved_inside, reshaped
from xrayTrainer.ui.widgets.gestures.base import Area, DragGesture, Pointer, Preview

Changed: TypeAlias = Callable[[str, Region], None]


class _ChangeGesture(DragGesture):
    def __init__(self, area: Area, shape_id: str, region: Region, changed: Changed) -> None:
        super().__init__()
        self._area = area
        self._shape_id = shape_id
        self._before = region
        self._now = region
        self._changed = changed

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Hand the changed region over, once."""
        if self._now != self._before:
            self._changed(self._shape_id, self._now)

    def preview(self) -> Preview | None:
        """Show the region as it would become."""
        return Preview(self._now, replaces=self._shape_id) if self.dragging else None


class MoveGesture(_ChangeGesture):
    """Moves a region; it stays on the scan."""

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Carry the region along."""
        self._now = moved_inside(self._before, at.x - start.x, at.y - start.y, self._area.width, self._area.height)


class ReshapeGesture(_ChangeGesture):
    """Drags one handle of a region."""

    def __init__(self, area: Area, shape_id: str, region: Region, changed: Changed, handle: Handle) -> None:
        super().__init__(area, shape_id, region, changed)
        self._handle = handle

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Carry the handle along; it keeps the distance at which it was taken."""
        x = min(max(self._handle.x + at.x - start.x, 0.0), self._area.width)
        y = min(max(self._handle.y + at.y - start.y, 0.0), self._area.height)
        self._now = reshaped(self._before, self._handle, x, y)
