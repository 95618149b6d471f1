"""Time spent on one case: milliseconds since it was shown, carried over a restart, without the pauses."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from xrayTrainer.domain.answer import Event


class CaseClock:
    """Counts from `elapsed_ms` on.

    Parameters
    ----------
    clock
        Monotonic seconds.
    elapsed_ms
        Time that an earlier run of the program had already spent on this answer.
    paused_ms
        How much of it was pause.
    """

    def __init__(self, clock: Callable[[], float], *, elapsed_ms: int = 0, paused_ms: int = 0) -> None:
        self._clock = clock
        self._start = clock() - elapsed_ms / 1000.0
        self._paused_s = paused_ms / 1000.0
        self._pause_began: float | None = None

    @property
    def paused(self) -> bool:
        """Whether a pause is on."""
        return self._pause_began is not None

    def now_ms(self) -> int:
        """Return milliseconds since the case was first shown, pauses included."""
        return max(0, round((self._clock() - self._start) * 1000.0))

    def active_seconds(self) -> float:
        """Return seconds since the case was first shown, pauses left out."""
        now = self._clock()
        running_pause = 0.0 if self._pause_began is None else now - self._pause_began
        return max(0.0, now - self._start - self._paused_s - running_pause)

    def pause(self) -> None:
        """Begin a pause."""
        if self._pause_began is None:
            self._pause_began = self._clock()

    def resume(self) -> None:
        """End the pause."""
        if self._pause_began is not None:
            self._paused_s += self._clock() - self._pause_began
            self._pause_began = None


def paused_ms(events: Iterable[Event], until_ms: int) -> int:
    """Return how long an event log was paused; a pause that never ended counts until `until_ms`."""
    total, began = 0, None
    for event in sorted(events, key=lambda event: event.t_ms):
        if event.what == "paused" and began is None:
            began = event.t_ms
        elif event.what == "resumed" and began is not None:
            total += event.t_ms - began
            began = None
    return total + (max(0, until_ms - began) if began is not None else 0)
