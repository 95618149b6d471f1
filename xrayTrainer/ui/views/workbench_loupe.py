"""The loupe: one lens, or on the workbench two that show what matches where two scans stand beside each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.regions import Vertex
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import CanvasInput
from xrayTrainer.ui.widgets.linked_canvases import LinkedCanvases
from xrayTrainer.ui.widgets.loupe import Loupe


class LoupeDesk(QObject):
    """Works the lens of a canvas, with that of the second canvas as one.

    Parameters
    ----------
    canvas, feed
        The canvas, and what tells of the pointer over it.
    linked
        Where the canvas is the first of two: both.

    Signals
    -------
    changed()
        The loupe came or went, or has another strength or window.
    """

    changed = Signal()

    def __init__(
        self, canvas: ScanCanvas, feed: CanvasInput, parent: QObject, linked: LinkedCanvases | None = None
    ) -> None:
        super().__init__(parent)
        self._linked = linked
        self.first = Loupe(canvas)
        self.second = Loupe(linked.second) if linked is not None else None
        feed.cursor_moved.connect(partial(self._point, 0))
        if linked is None or self.second is None:
            self.first.changed.connect(self.changed)
            return
        self.first.changed.connect(partial(self._agree, self.first, self.second))
        self.second.changed.connect(partial(self._agree, self.second, self.first))
        linked.input.cursor_moved.connect(partial(self._point, 1))

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        on = {"measure.loupe": self.first.on, "measure.loupe_contrast": self.first.on and self.first.own_window}
        return frozenset(name for name, pressed in on.items() if pressed)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "measure.loupe": lambda: self.first.set_on(not self.first.on),
            "measure.loupe_contrast": self._toggle_contrast,
            "measure.loupe_stronger": partial(self._strengthen, 1),
            "measure.loupe_weaker": partial(self._strengthen, -1),
        }

    def _toggle_contrast(self) -> None:
        wanted = not (self.first.on and self.first.own_window)
        self.first.set_own_window(wanted)
        self.first.set_on(True)

    def _strengthen(self, step: int) -> None:
        if self.first.on:
            self.first.set_factor(self.first.factor + step)
        else:
            self.first.set_on(True)

    def _agree(self, led: Loupe, other: Loupe) -> None:
        """Make one lens like the other."""
        if led.on and not other.on:
            other.set_on(True)
            other.point(None)
        other.set_on(led.on)
        other.set_factor(led.factor)
        other.set_own_window(led.own_window)
        self.changed.emit()

    def _point(self, mine: int, place: Vertex | None) -> None:
        """Follow the pointer with one lens, and with the other where a place of its scan matches."""
        linked = self._linked
        if linked is None or self.second is None:
            self.first.point(place)
            return
        lenses = (self.first, self.second)
        lenses[mine].point(place)
        matched = linked.badges[1 - mine].cross if place is not None and linked.paired else None
        x, y = (None, None) if matched is None else matched
        lenses[1 - mine].point(None if x is None or y is None else (x, y))
