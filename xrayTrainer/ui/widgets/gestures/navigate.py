"""Gestures that change how the scan is seen: pan, window and level, zoom to a box."""

from __future__ import annotations

from collections.abc import Callable

from xrayTrainer.domain.regions import bounds
from xrayTrainer.imaging.tone import Tone
from xrayTrainer.ui.viewmodels.region_edit import Bounds, rect_between
from xrayTrainer.ui.widgets.gestures.base import Area, DragGesture, Pointer, Preview

WINDOW_TRAVEL = 500.0
"""Screen pixels of drag that go through the whole range of the window."""


class PanGesture(DragGesture):
    """Carries the scan along; a click without a drag calls `clicked_at`, the end of a drag `released`."""

    def __init__(
        self,
        pan: Callable[[float, float], None],
        clicked_at: Callable[[], None] | None = None,
        released: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._pan = pan
        self._clicked_at = clicked_at
        self._released = released
        self._last: Pointer | None = None

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Shift the scan by the step."""
        before = self._last or start
        self._last = at
        self._pan(at.screen_x - before.screen_x, at.screen_y - before.screen_y)

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Let go."""
        if self._released is not None:
            self._released()

    def clicked(self, at: Pointer) -> None:
        """Tell of a click."""
        if self._clicked_at is not None:
            self._clicked_at()


class WindowGesture(DragGesture):
    """Window and level: to the right narrows the window (more contrast), up makes it darker, as on most consoles.

    Reversed, left and down do so.
    """

    def __init__(self, tone: Tone, changed: Callable[[Tone], None], *, reverse: bool = False) -> None:
        super().__init__()
        self._travel = -WINDOW_TRAVEL if reverse else WINDOW_TRAVEL
        self._before = tone
        self._changed = changed

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Change width and level by the way gone."""
        across = (at.screen_x - start.screen_x) / self._travel
        down = (at.screen_y - start.screen_y) / self._travel
        width = self._before.width * 2.0 ** (-3.0 * across)
        self._changed(
            self._before.with_window(level=self._before.level - down * max(0.25, self._before.width), width=width)
        )

    def cancel(self) -> None:
        """Put the window back."""
        super().cancel()
        self._changed(self._before)


class ZoomBoxGesture(DragGesture):
    """Zooms to the box drawn."""

    def __init__(self, area: Area, show: Callable[[Bounds], None]) -> None:
        super().__init__()
        self._area = area
        self._show = show
        self._box: Bounds | None = None

    def dragged(self, start: Pointer, at: Pointer) -> None:
        """Stretch the box."""
        self._box = bounds(rect_between(*self._area.inside(start), *self._area.inside(at)))

    def dropped(self, start: Pointer, at: Pointer) -> None:
        """Zoom."""
        if self._box is not None:
            self._show(self._box)

    def preview(self) -> Preview | None:
        """Show the box."""
        if self._box is None:
            return None
        return Preview(rect_between(*self._box))
