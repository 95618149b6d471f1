"""Plays a viewing record: where it stands, how fast, which part of the scan was on the screen then."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from xrayTrainer.domain.viewing import Glance, Viewing

SPEEDS = (1, 4, 16)
FRAME_MS = 40
GLIDE_MS = 240
"""The window moves from one look to the next during the last moments before it."""
LONGEST_GAP_MS = 600
"""A pause is played no longer than this."""


class ViewingReplay(QObject):
    """One record at a time.

    Signals
    -------
    moved()
        Another moment is shown.
    changed()
        Opened, closed, begun, stopped, another speed, or the seen parts were switched.
    """

    moved = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._viewing: Viewing | None = None
        self._position_ms = 0.0
        self._speed = SPEEDS[1]
        self._seen = False
        self._last_s = 0.0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)

    @property
    def viewing(self) -> Viewing | None:
        """The record that is open."""
        return self._viewing

    @property
    def is_open(self) -> bool:
        """Whether a record is being replayed, running or not."""
        return self._viewing is not None

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        return self._timer.isActive()

    @property
    def speed(self) -> int:
        """How many times as fast as it was."""
        return self._speed

    @property
    def seen_on(self) -> bool:
        """Whether the parts that were looked at are shaded."""
        return self._seen

    @property
    def position_ms(self) -> int:
        """The moment shown, milliseconds on the clock of the answer."""
        return round(self._position_ms)

    @property
    def start_ms(self) -> int:
        """The first moment of the record."""
        return self._viewing.looks[0].t_ms if self._viewing is not None and self._viewing.looks else 0

    @property
    def end_ms(self) -> int:
        """The last moment of the record."""
        return 0 if self._viewing is None else self._viewing.end_ms

    @property
    def look(self) -> Glance | None:
        """What was on the screen at the moment shown."""
        return None if self._viewing is None else self._viewing.at(self._position_ms)

    @property
    def window(self) -> tuple[float, float, float, float] | None:
        """The part of the scan that was on the screen, scan pixels; it glides from one look to the next."""
        now = self.look
        if self._viewing is None or now is None or now.view is None:
            return None
        later = self._next()
        if later is None or later.view != now.view:
            return now.window
        share = 1.0 - (later.t_ms - self._position_ms) / min(GLIDE_MS, max(1, later.t_ms - now.t_ms))
        share = min(1.0, max(0.0, share))
        left, top, right, bottom = (a + (b - a) * share for a, b in zip(now.window, later.window, strict=True))
        return left, top, right, bottom

    def open(self, viewing: Viewing) -> None:
        """Show a record from its beginning; it stands still until `play`."""
        if not viewing.looks:
            return
        self._viewing = viewing
        self._position_ms = float(self.start_ms)
        self._seen = False
        self.changed.emit()
        self.moved.emit()

    def close(self) -> None:
        """Show none any more."""
        self._timer.stop()
        if self._viewing is not None:
            self._viewing = None
            self.changed.emit()

    def toggle(self) -> None:
        """Play, or stand still; past the end it begins anew."""
        if self._viewing is None:
            return
        if self.playing:
            self._timer.stop()
        else:
            if self._position_ms >= self.end_ms:
                self._position_ms = float(self.start_ms)
            self._last_s = self._clock()
            self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stand still."""
        if self.playing:
            self._timer.stop()
            self.changed.emit()

    def next_speed(self) -> None:
        """Play faster, and after the fastest as it was."""
        self._speed = SPEEDS[(SPEEDS.index(self._speed) + 1) % len(SPEEDS)]
        self.changed.emit()

    def toggle_seen(self) -> None:
        """Shade the parts that were looked at, or don't."""
        if self._viewing is not None:
            self._seen = not self._seen
            self.changed.emit()

    def go_to(self, position_ms: float) -> None:
        """Show another moment."""
        if self._viewing is not None:
            self._position_ms = min(max(position_ms, float(self.start_ms)), float(self.end_ms))
            self.moved.emit()

    def _step(self) -> None:
        now = self._clock()
        passed_ms, self._last_s = (now - self._last_s) * 1000.0 * self._speed, now
        look, later = self.look, self._next()
        if look is not None and look.view is None and later is not None:
            passed_ms = max(passed_ms, (later.t_ms - look.t_ms) * FRAME_MS * self._speed / LONGEST_GAP_MS)
        self.go_to(self._position_ms + passed_ms)
        if self._position_ms >= self.end_ms:
            self._timer.stop()
            self.changed.emit()

    def _next(self) -> Glance | None:
        if self._viewing is None:
            return None
        looks = self._viewing.looks
        for place in range(self._viewing.after(self._position_ms), len(looks)):
            if not looks[place].beside:
                return looks[place]
        return None
