"""Thins what the canvas tells out to looks that fit into 20 kB an hour, however lively the hand. No Qt.

A look is written when the scan has come to rest, and now and then while it moves. Each costs a token; tokens come at
`PER_SECOND`, and `MOST_SAVED` of them can be saved up. Without a token the next look waits, and is then taken where the
scan is by that time. That the scan is out of sight, or in sight again, is always written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xrayTrainer.domain.viewing import TICK_MS, Look, Viewing

PER_SECOND = 0.7
MOST_SAVED = 15.0
LEAST_MOVE = 0.02
"""Moves and zooms by less than this share of the canvas are not told of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is on the screen: a view, where it lies, the canvas in device pixels, the tool in hand."""

    view: str
    x: float
    y: float
    scale: float
    width: int
    height: int
    tool: str = ""

    def is_near(self, look: Look) -> bool:
        """Return whether a look tells the same but for a trifle."""
        exact = (self.view, self.width, self.height, self.tool)
        if exact != (look.view, look.width, look.height, look.tool):
            return False
        shift = max(abs(self.x - look.x) * self.scale, abs(self.y - look.y) * self.scale)
        least = LEAST_MOVE * max(1, min(self.width, self.height))
        return shift < least and abs(self.scale / look.scale - 1.0) < LEAST_MOVE


class ViewingLog:
    """The looks of one sitting with a case.

    Parameters
    ----------
    now_ms
        The clock of the answer's events.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._looks: list[Look] = []
        self._latest: Seen | None = None
        self._changed_ms = 0
        self._tokens, self._filled_ms = MOST_SAVED, now_ms()

    @property
    def waiting(self) -> bool:
        """Whether something was seen that is not written yet."""
        latest = self._latest
        if latest is None:
            return bool(self._looks) and self._looks[-1].view is not None
        return not self._looks or not latest.is_near(self._looks[-1])

    def show(self, seen: Seen | None) -> None:
        """Tell what is on the screen now, None for nothing of the scan. Cheap: it is called for each frame."""
        if (seen is None) != (self._latest is None):
            self._latest, self._changed_ms = seen, self._now_ms()
            self._write()
        else:
            self._latest, self._changed_ms = seen, self._now_ms()

    def settle(self) -> None:
        """Write what is on the screen, if it is worth it and may be."""
        now = self._now_ms()
        self._tokens = min(MOST_SAVED, self._tokens + PER_SECOND * (now - self._filled_ms) / 1000.0)
        self._filled_ms = now
        if self.waiting and self._tokens >= 1.0:
            self._tokens -= 1.0
            self._write()

    def result(self) -> Viewing:
        """Return the record so far, ended now."""
        if self.waiting:
            self._write()
        end_ms, looks = max(self._now_ms(), self._last_ms), self._looks
        if looks and looks[-1].view is None:
            end_ms, looks = looks[-1].t_ms, looks[:-1]
        return Viewing(looks=tuple(looks), end_ms=end_ms)

    @property
    def _last_ms(self) -> int:
        return self._looks[-1].t_ms if self._looks else 0

    def _write(self) -> None:
        t_ms = max(self._changed_ms, self._last_ms)
        latest = self._latest
        if latest is None:
            look = Look(t_ms=t_ms, view=None)
        else:
            look = Look(
                t_ms=t_ms,
                view=latest.view,
                x=latest.x,
                y=latest.y,
                scale=latest.scale,
                width=latest.width,
                height=latest.height,
                tool=latest.tool,
            )
        if self._looks and look.t_ms - self._last_ms < TICK_MS:
            self._looks.pop()  # too short to be kept
        if not self._looks or self._looks[-1].view is not None or look.view is not None:
            self._looks.append(look)
