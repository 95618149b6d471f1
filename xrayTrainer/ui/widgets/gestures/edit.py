"""Gestures that change a region that is there: move it, reshape it by a handle. One drag is one change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from xrayTrainer.domain.regions import Region, bounds
from xrayTrainer.ui.viewmodels.region_edit import Handle, HandleKind, moved_together, reshaped
from xrayTrainer.ui.viewmodels.snapping import NO_GUIDES
from xrayTrainer.ui.widgets.gestures.base import Area, DragGesture, Pointer, Preview

Changed: TypeAlias = Callable[[str, Region], None]
Named: TypeAlias = tuple[str, Region]


class _ChangeGesture(DragGesture):
    def __init__(self, area: Area, shape_id: str, region: Region, changed: Changed) -> None:
        super().__init__()
        self._area = area
        self._shape_id = shape_id
        self._before = region
        self._now = region
        self._guides = NO_GUIDES
        self._changed = changed

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Hand the changed region over, once."""
        if self._now != self._before:
            self._changed(self._shape_id, self._now)

    def preview(self) -> Preview | None:
        """Show the region as it would become."""
        return Preview(self._now, replaces=self._shape_id, guides=self._guides) if self.dragging else None


class MoveGesture(_ChangeGesture):
    """Moves a region, and others that are selected with it; all stay on the scan.

    Parameters
    ----------
    followers
        The others, by id.
    clicked_at
        Called for a press without a drag.
    """

    def __init__(
        self,
        area: Area,
        shape_id: str,
        region: Region,
        changed: Changed,
        followers: tuple[Named, ...] = (),
        clicked_at: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(area, shape_id, region, changed)
        self._followers = followers
        self._moved = followers
        self._clicked_at = clicked_at

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Carry the region along."""
        self._carry(at.x - start.x, at.y - start.y)
        left, top, *_ = bounds(self._area.aligned(self._now, at))
        before_left, before_top, *_ = bounds(self._before)
        self._carry(left - before_left, top - before_top)
        left, top, right, bottom = bounds(self._now)
        self._guides = self._area.holding(at, (left, right), (top, bottom))

    def _carry(self, dx: float, dy: float) -> None:
        names, regions = [name for name, _ in self._followers], [region for _, region in self._followers]
        self._now, *others = moved_together((self._before, *regions), dx, dy, self._area.width, self._area.height)
        self._moved = tuple(zip(names, others, strict=True))

    def clicked(self, at: Pointer) -> None:
        """Tell of a click."""
        if self._clicked_at is not None:
            self._clicked_at()

    def preview(self) -> Preview | None:
        """Show all of them where they would lie."""
        if not self.dragging:
            return None
        return Preview(self._now, replaces=self._shape_id, followers=self._moved, guides=self._guides)


class ReshapeGesture(_ChangeGesture):
    """Drags one handle of a region."""

    def __init__(self, area: Area, shape_id: str, region: Region, changed: Changed, handle: Handle) -> None:
        super().__init__(area, shape_id, region, changed)
        self._handle = handle

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Carry the handle along; it keeps the distance at which it was taken."""
        here = replace(at, x=self._handle.x + at.x - start.x, y=self._handle.y + at.y - start.y)
        x, y = self._area.place(here, corners=self._handle.kind is not HandleKind.EDGE)
        self._now = reshaped(self._before, self._handle, x, y)
        if self._handle.kind is not HandleKind.EDGE:
            self._guides = self._area.holding(at, (x,), (y,))
        elif self._handle.index % 2:
            self._guides = self._area.holding(at, (x,), ())
        else:
            self._guides = self._area.holding(at, (), (y,))
