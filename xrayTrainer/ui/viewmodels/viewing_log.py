"""Thins what the canvas tells out to looks that fit into 20 kB an hour, however lively the hand. No Qt.

A look is written when the scan has come to rest, and now and then while it moves. Each costs a token; tokens come at
`PER_SECOND`, and `MOST_SAVED` of them can be saved up. Without a token the next look waits, and is then taken where the
scan is by that time. That the scan is out of sight, or in sight again, is always written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xrayTrainer.domain.viewing import BESIDE, TICK_MS, Glance, Viewing

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

    def is_near(self, look: Glance) -> bool:
        """Return whether a look tells the same but for a trifle, beside or not."""
        exact = (self.view, self.width, self.height, self.tool)
        view = None if look.view is None else look.view.removeprefix(BESIDE)
        if exact != (view, look.width, look.height, look.tool):
            return False
        shift = max(abs(self.x - look.x) * self.scale, abs(self.y - look.y) * self.scale)
        least = LEAST_MOVE * max(1, min(self.width, self.height))
        return shift < least and abs(self.scale / look.scale - 1.0) < LEAST_MOVE

    def look(self, t_ms: int, *, beside: bool) -> Glance:
        """Return it as a look that begins at a time."""
        return Glance(
            t_ms=t_ms,
            view=(BESIDE if beside else "") + self.view,
            x=self.x,
            y=self.y,
            scale=self.scale,
            width=self.width,
            height=self.height,
            tool=self.tool,
        )


class ViewingLog:
    """The looks of one sitting with a case.

    Parameters
    ----------
    now_ms
        The clock of the answer's events.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._looks: list[Glance] = []
        self._latest: Seen | None = None
        self._beside: Seen | None = None
        self._told_beside: Glance | None = None
        self._changed_ms = 0
        self._tokens, self._filled_ms = MOST_SAVED, now_ms()

    @property
    def waiting(self) -> bool:
        """Whether something was seen that is not written yet."""
        return self._first_waits or self._beside_waits

    @property
    def _first_waits(self) -> bool:
        latest, last = self._latest, next((look for look in reversed(self._looks) if not look.beside), None)
        if latest is None:
            return last is not None and last.view is not None
        return last is None or not latest.is_near(last)

    @property
    def _beside_waits(self) -> bool:
        if self._beside is None:
            return self._told_beside is not None and self._latest is not None
        return self._told_beside is None or not self._beside.is_near(self._told_beside)

    def show(self, seen: Seen | None, beside: Seen | None = None) -> None:
        """Tell what is on the screen now, None for nothing of the scan. Cheap: it is called for each frame.

        Parameters
        ----------
        seen
            The scan that is worked on.
        beside
            The second scan, where two stand beside each other; the same part of the same view is no second one.
        """
        if seen is None or (beside is not None and beside.is_near(seen.look(0, beside=False))):
            beside = None
        came_or_went = (seen is None) != (self._latest is None)
        self._latest, self._beside, self._changed_ms = seen, beside, self._now_ms()
        if came_or_went:
            self._write()

    def settle(self) -> None:
        """Write what is on the screen, if it is worth it and may be."""
        now = self._now_ms()
        self._tokens = min(MOST_SAVED, self._tokens + PER_SECOND * (now - self._filled_ms) / 1000.0)
        self._filled_ms = now
        if self._first_waits and self._tokens >= 1.0:
            self._tokens -= 1.0
            self._write()
        if self._beside_waits and self._tokens >= 1.0:
            self._tokens -= 1.0
            self._write_beside()

    def result(self) -> Viewing:
        """Return the record so far, ended now."""
        if self._first_waits:
            self._write()
        if self._beside_waits:
            self._write_beside()
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
        look = Glance(t_ms=t_ms, view=None) if latest is None else latest.look(t_ms, beside=False)
        if self._looks and not self._looks[-1].beside and t_ms - self._last_ms < TICK_MS:
            self._looks.pop()  # too short to be kept
        if not self._looks or self._looks[-1].view is not None or look.view is not None:
            self._looks.append(look)
        if latest is None:
            self._told_beside = None

    def _write_beside(self) -> None:
        t_ms = max(self._changed_ms, self._last_ms)
        look = Glance(t_ms=t_ms, view=BESIDE) if self._beside is None else self._beside.look(t_ms, beside=True)
        self._looks.append(look)
        self._told_beside = None if self._beside is None else look
