"""What the pages of a unit show: read off the GUI thread, and anew when something changes while they are looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.services.api import Change, Topic
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.unit_api import OwnUnit, UnitPerson
    from xrayTrainer.training.hours import Requirement

T = TypeVar("T")
_TOPICS = frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS})


class UnitPeople(msgspec.Struct, frozen=True, kw_only=True):
    """Who is in the unit, guests with answers, and what the unit is."""

    people: tuple[UnitPerson, ...]
    guests: tuple[UnitPerson, ...]
    own: OwnUnit
    requirement: Requirement

    def find(self, person: str | None) -> UnitPerson | None:
        """Return a person or guest by the id."""
        return next((one for one in (*self.people, *self.guests) if one.id == person), None)


class UnitRead(QObject):
    """Reads something of the unit.

    Parameters
    ----------
    work
        Reads it; called off the GUI thread.
    tasks, changes
        What runs it, and what tells that something was written.
    lane
        Names it: a newer reading takes the place of an older one.
    topics
        It is read anew when one of these was written.

    Signals
    -------
    changed(object)
        What was read.
    failed(object)
        `UserError`.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        work: Callable[[], object],
        tasks: TaskRunner,
        changes: Changes,
        lane: str,
        parent: QObject,
        *,
        topics: frozenset[Topic] = _TOPICS,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._tasks = tasks
        self._changes = changes
        self._lane = lane
        self._topics = topics
        self._open = False
        self.facts: Any = None
        changes.changed.connect(self._on_change)

    def open(self) -> None:
        """It is looked at: read, and go on reading what changes."""
        self._open = True
        self.refresh()

    def close(self) -> None:
        """It is not looked at any more."""
        self._open = False

    def refresh(self) -> None:
        """Read anew."""
        self._tasks.submit(self._work, self._show, failed=self.failed.emit, lane=self._lane, owner=self)

    def do(
        self,
        work: Callable[[], tuple[T, Change]],
        done: Callable[[T], object],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Write something off the GUI thread, tell everybody, then call `done` with what came of it."""

        def finish(result: tuple[T, Change]) -> None:
            self._changes.publish(result[1])
            done(result[0])

        self._tasks.submit(work, finish, failed=failed or self.failed.emit, owner=self)

    def ask(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[UserError], None] | None = None
    ) -> None:
        """Read something once."""
        self._tasks.submit(work, done, failed=failed or self.failed.emit, owner=self)

    def _show(self, facts: object) -> None:
        self.facts = facts
        self.changed.emit(facts)

    def _on_change(self, topics: frozenset[Topic]) -> None:
        if self._open and topics & self._topics:
            self.refresh()
