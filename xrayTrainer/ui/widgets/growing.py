"""Long lists whose end is made when one comes near it: making thousands of widgets would stop the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea

NEAR = 600
"""So many pixels above the end of what was made more is made."""


class Growing(QObject):
    """Makes a list a piece at a time as it is scrolled, or as the keyboard leads down it.

    Parameters
    ----------
    area
        What scrolls.
    step
        How many entries are made in one piece.
    make
        Makes the entries from one number to before another.
    """

    def __init__(self, area: QScrollArea, step: int, make: Callable[[int, int], None]) -> None:
        super().__init__(area)
        self._area = area
        self._step = step
        self._make = make
        self._made = self._count = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(lambda: self._grow())
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._look)
        bar.rangeChanged.connect(self._look)

    @property
    def made(self) -> int:
        """How many entries there are now."""
        return self._made

    def begin(self, count: int, *, at_least: int = 0) -> None:
        """Make the first entries of a list of `count`; where one had scrolled down, more than one piece."""
        self._timer.stop()
        self._made, self._count = 0, count
        self._grow(at_least)

    def make_up_to(self, count: int) -> None:
        """Make what is missing of the first `count` entries now."""
        if count > self._made:
            self._grow(count)

    def _look(self, *_changed: int) -> None:
        bar = self._area.verticalScrollBar()
        near = bar.maximum() - bar.value() <= NEAR
        if near and self._made < self._count and not self._timer.isActive() and self._area.isVisible():
            self._timer.start()

    def _grow(self, at_least: int = 0) -> None:
        first, self._made = self._made, min(self._count, max(self._made + self._step, at_least))
        if self._made > first:
            self._make(first, self._made)
            self._look()
