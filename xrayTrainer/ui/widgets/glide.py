"""Lets a canvas glide on after a pan that ended in motion, and come to rest by itself."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from xrayTrainer.ui.widgets.canvas import ScanCanvas

TICK_MS = 15
LEAST_SPEED = 250.0
"""Screen pixels a second below which a pan just ends."""
MOST_SPEED = 6000.0
HALF_LIFE = 0.16
"""Seconds in which the speed halves."""
REST_SPEED = 20.0
FRESH_SECONDS, LEAST_SECONDS = 0.09, 0.02
"""Only the last movement before the release counts, and a jerk shorter than this is none."""


class Glide(QObject):
    """Moves a canvas on.

    Parameters
    ----------
    canvas
        What moves.
    clock
        Seconds, for tests.
    """

    def __init__(self, canvas: ScanCanvas, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._clock = clock
        self._steps: list[tuple[float, float, float]] = []
        self._speed = (0.0, 0.0)
        self._last = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def moving(self) -> bool:
        """Whether the canvas glides."""
        return self._timer.isActive()

    def pan(self, dx: float, dy: float) -> None:
        """Pan by a step of a drag."""
        now = self._clock()
        self._steps = [step for step in self._steps if now - step[0] <= FRESH_SECONDS]
        self._steps.append((now, dx, dy))
        self._canvas.pan_by(dx, dy)

    def release(self) -> None:
        """The drag has ended: glide on if it was in motion."""
        now = self._clock()
        fresh = [step for step in self._steps if now - step[0] <= FRESH_SECONDS]
        self._steps = []
        seconds = now - fresh[0][0] if fresh else 0.0
        if seconds < LEAST_SECONDS:
            return
        across, down = (sum(step[k] for step in fresh) / seconds for k in (1, 2))
        speed = (across**2 + down**2) ** 0.5
        if speed < LEAST_SPEED:
            return
        kept = min(1.0, MOST_SPEED / speed)
        self._speed = (across * kept, down * kept)
        self._last = now
        self._timer.start()

    def stop(self) -> None:
        """Stand still at once."""
        self._timer.stop()
        self._steps = []

    def _tick(self) -> None:
        now = self._clock()
        seconds = min(now - self._last, 0.1)
        self._last = now
        before = self._canvas.placement
        self._canvas.pan_by(self._speed[0] * seconds, self._speed[1] * seconds)
        left = 0.5 ** (seconds / HALF_LIFE)
        self._speed = (self._speed[0] * left, self._speed[1] * left)
        slow = (self._speed[0] ** 2 + self._speed[1] ** 2) ** 0.5 < REST_SPEED
        if slow or self._canvas.placement == before or not self._canvas.isVisible():
            self._timer.stop()
