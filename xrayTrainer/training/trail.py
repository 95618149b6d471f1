"""What a person was shown, in order: all that the choice of the next case has to know of the past.

A trail is built anew from stored answers (`show` and `note` for each), so that a choice can be replayed.

References
----------
scoring.md 5.2; J. M. Wolfe et al., J. Vis. 13(3):33 (2013): short runs with more targets and feedback on each case cut
misses in what follows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from xrayTrainer.training.pool import CLEAR, NEVER, Pool, PoolCase

BURST_THREATS, BURST_CLEAR = 3, 2
"""A burst: threat cases of the missed method, mixed with clear ones, which are 40 %."""
BURST_REST = 15
"""Cases between the end of a burst and the start of the next."""
BLOCK = 20
"""In so many cases of a session one after the other at least 40 % are clear."""
MOST_BLOCK_THREATS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Burst:
    """Cases that are still to come after a miss."""

    method: str
    threats: int = BURST_THREATS
    clear: int = BURST_CLEAR

    @property
    def is_over(self) -> bool:
        """Whether nothing is left of it."""
        return self.threats == 0 and self.clear == 0

    def after(self, case: PoolCase) -> Burst | None:
        """Return what is left once a case was shown; None if that broke it off, as no scan of the method was left."""
        if case.class_id is None:
            return replace(self, clear=max(0, self.clear - 1))
        if case.method != self.method or self.threats == 0:
            return None
        return replace(self, threats=self.threats - 1)


class Trail:
    """The running account of one person over one pool.

    Parameters
    ----------
    pool
        The cases from which is chosen now. Cases that were shown and are no longer in it count too.

    Attributes
    ----------
    shown
        Cases shown, over all sessions.
    threats
        Threat cases among them.
    session_shown, session_threats
        The same since `begin_session`.
    block_threats
        Threat cases in the block of `BLOCK` cases of the session that is going on.
    last
        Shape (cases,) int64: at which place each case of the pool was shown last, `NEVER` if it was not.
    burst
        The burst that is going on.
    """

    __slots__ = (
        "_burst_ended",
        "_class_last",
        "_pool",
        "block_threats",
        "burst",
        "last",
        "session_shown",
        "session_threats",
        "shown",
        "threats",
    )

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._class_last: dict[str, int] = {}
        self._burst_ended: int | None = None
        self.shown = 0
        self.threats = 0
        self.last = np.full(len(pool), NEVER, dtype=np.int64)
        self.begin_session()

    def begin_session(self) -> None:
        """Start a session: shares and blocks count from here, a burst does not go on."""
        self.session_shown = 0
        self.session_threats = 0
        self.block_threats = 0
        self.burst: Burst | None = None

    def show(self, case: PoolCase) -> None:
        """Note that a case is shown."""
        place = self._pool.place(case.id)
        if place is not None:
            self.last[place] = self.shown
        if self.session_shown % BLOCK == 0:
            self.block_threats = 0
        self.shown += 1
        self.session_shown += 1
        if case.class_id is not None:
            self._class_last[case.class_id] = self.threats
            self.threats += 1
            self.session_threats += 1
            self.block_threats += 1
        if self.burst is not None:
            left = self.burst.after(case)
            self.burst = left if left is not None and not left.is_over else None
            if self.burst is None:
                self._burst_ended = self.shown

    def note(self, case: PoolCase, *, success: bool) -> None:
        """Note how a case was answered: a miss may start a burst, if the pool has scans enough for one."""
        rested = self._burst_ended is None or self.shown - self._burst_ended >= BURST_REST
        if success or case.class_id is None or case.method is None or self.burst is not None or not rested:
            return
        alike = self._pool.with_method(case.method) & self._pool.usable & (self._pool.classes != CLEAR)
        if int(alike.sum()) > BURST_THREATS:
            self.burst = Burst(method=case.method)

    def gap(self, class_id: str) -> int | None:
        """Return how many threat cases ago a class was shown, 1 for the last one; None if it never was."""
        last = self._class_last.get(class_id)
        return None if last is None else self.threats - last

    @property
    def threat_allowed(self) -> bool:
        """Whether a threat case may come without taking the clear ones their share of the block."""
        return self.session_shown % BLOCK == 0 or self.block_threats < MOST_BLOCK_THREATS
