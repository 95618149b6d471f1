"""What the way through a session asks of its mode: the next case where cases are chosen, and leave to go on."""

from __future__ import annotations

from typing import Protocol

from xrayTrainer.domain.ids import SessionId
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionRow


class SessionWay(Protocol):
    """Runs the sessions that have a plan; each call may be made for any session that has one."""

    def next_case(self, session: SessionId) -> None:
        """See to it that the session has a case to work on, if one is still to come."""
        ...

    def admit(self, session: SessionRow) -> None:
        """Raise what keeps a person from working on: `exam.waits`, `exam.time_over` (the session is finished then)."""
        ...

    def answered(self, connection: Connection, session: SessionRow) -> None:
        """Note that an answer was submitted; in the transaction that stores it."""
        ...

    def closing(self, connection: Connection, session: SessionRow) -> None:
        """Note that the session ends; in the transaction that ends it."""
        ...
