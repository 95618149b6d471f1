"""When a break is suggested, by what was done today."""

from __future__ import annotations

import threading
from datetime import timedelta

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.storage import answer_table
from xrayTrainer.storage.clock import Clock, from_utc_text, utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.training.breaks import Stretch, active_since_break_ms, break_due

_LOOKED_BACK = timedelta(hours=12)


class Breaks:
    """Remembers which breaks were suggested. Safe to use from several threads.

    Parameters
    ----------
    clock
        The time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._suggested: dict[str, int] = {}
        self._lock = threading.Lock()

    def is_due(self, connection: Connection, person: PersonId) -> bool:
        """Tell whether a break is to be suggested now; once it was told, not again before as much work again."""
        moment = from_utc_text(self._clock().utc)
        rows = answer_table.work_since(connection, person, utc_text(moment - _LOOKED_BACK))
        stretches = [
            Stretch(begin_ms=_ms(row.begin), end_ms=max(_ms(row.begin), _ms(row.end)), active_ms=row.active_ms)
            for row in rows
        ]
        if stretches:  # what is still to come begins now: who was away has rested
            stretches.append(Stretch(begin_ms=_ms(utc_text(moment)), end_ms=_ms(utc_text(moment)), active_ms=0))
        active_ms = active_since_break_ms(stretches)
        with self._lock:
            due = break_due(active_ms, suggested_at_ms=self._suggested.get(person))
            if due:
                self._suggested[person] = active_ms
        return due


def _ms(utc: str) -> int:
    return round(from_utc_text(utc).timestamp() * 1000)
