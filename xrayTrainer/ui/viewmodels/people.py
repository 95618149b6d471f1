"""Who is at work, and who else has a name here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.api import Change, PeopleService, Person


class PeopleFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The person at work, and everybody with a name."""

    current: Person
    named: tuple[Person, ...]


class PeopleModel(QObject):
    """Facts about people.

    Signals
    -------
    changed(object)
        `PeopleFacts`.
    kept(object)
        `Person` that a guest has become.
    switched(object)
        `Person` now at work.
    keep_failed(object)
        `UserError`: the name can't be taken.
    """

    changed = Signal(object)
    kept = Signal(object)
    switched = Signal(object)
    keep_failed = Signal(object)

    def __init__(
        self, people: PeopleService, tasks: TaskRunner, changes: Changes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._tasks = tasks
        self._changes = changes
        self._facts: PeopleFacts | None = None

    @property
    def facts(self) -> PeopleFacts | None:
        """What was read last."""
        return self._facts

    def refresh(self) -> None:
        """Read anew."""
        self._tasks.submit(self._read, self._show, lane="people", owner=self)

    def switch(self, person: PersonId | None) -> None:
        """Put another person, or with None a fresh guest, to work."""
        self._tasks.submit(lambda: self._people.switch(person), self._switched, owner=self)

    def keep(self, name: str) -> None:
        """Give the guest at work a name."""

        def fail(error: UserError) -> None:
            self.keep_failed.emit(error)

        self._tasks.submit(lambda: self._people.keep_results(name), self._kept, failed=fail, owner=self)

    def _read(self) -> PeopleFacts:
        return PeopleFacts(current=self._people.current(), named=self._people.people())

    def _show(self, facts: PeopleFacts) -> None:
        if facts != self._facts:
            self._facts = facts
            self.changed.emit(facts)

    def _switched(self, result: tuple[Person, Change]) -> None:
        person, change = result
        self.refresh()
        self.switched.emit(person)
        self._changes.publish(change)

    def _kept(self, result: tuple[Person, Change]) -> None:
        person, change = result
        self.refresh()
        self.kept.emit(person)
        self._changes.publish(change)
