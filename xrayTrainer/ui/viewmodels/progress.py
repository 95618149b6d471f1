"""What the Progress screen shows: a report of one person and period, fetched and brought down off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.services.api import Topic
from xrayTrainer.services.progress_api import Period, ProgressReport
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.progress_shapes import ProgressShapes, shapes_of
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import PeopleService
    from xrayTrainer.services.progress_api import ProgressService

Tables: TypeAlias = Mapping[str, tuple[tuple[str, ...], tuple[tuple[object, ...], ...]]]
"""By a plot's name: ids of columns, and rows."""


class ProgressFacts(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A report, what is drawn of it, whose it is (empty for a guest), and whether that person ever answered."""

    report: ProgressReport
    shapes: ProgressShapes
    name: str
    ever: bool


class ProgressModel(QObject):
    """Facts for the screen.

    Parameters
    ----------
    progress, people
        The use cases.
    tasks, changes
        What runs them off the GUI thread, and what tells that something was written.
    prepare
        Called before each report, off the GUI thread: loads what draws it.

    Signals
    -------
    changed(object)
        `ProgressFacts`.
    failed(object)
        `UserError`.
    busy_changed(bool)
        Whether a report is being made.
    written(object)
        `Path` of a file that was written.
    """

    changed = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    written = Signal(object)

    def __init__(
        self,
        progress: ProgressService,
        people: PeopleService,
        tasks: TaskRunner,
        changes: Changes,
        parent: QObject | None = None,
        *,
        prepare: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._progress = progress
        self._prepare = prepare
        self._people = people
        self._tasks = tasks
        self._period = Period.HALF_YEAR
        self._facts: ProgressFacts | None = None
        self._open = False
        self._busy = False
        changes.changed.connect(self._on_change)

    @property
    def facts(self) -> ProgressFacts | None:
        """What was read last."""
        return self._facts

    @property
    def period(self) -> Period:
        """Of which answers."""
        return self._period

    @property
    def busy(self) -> bool:
        """Whether a report is being made."""
        return self._busy

    def open(self) -> None:
        """The screen is shown: read, and go on reading what changes."""
        self._open = True
        self.refresh()

    def close(self) -> None:
        """The screen is left."""
        self._open = False

    def set_period(self, period: Period) -> None:
        """Choose another period."""
        if period is not self._period:
            self._period = period
            self.refresh()

    def refresh(self) -> None:
        """Read anew."""
        self._set_busy(True)
        period = self._period

        def read() -> ProgressFacts:
            self._prepare()
            report = self._progress.report(period)
            person = self._people.current()
            ever = report.statistics.n > 0 or self._progress.report(Period.ALL).statistics.n > 0
            name = "" if person.guest else person.name
            return ProgressFacts(report=report, shapes=shapes_of(report), name=name, ever=ever)

        self._tasks.submit(read, self._show, failed=self._fail, broke=self._broke, lane="progress", owner=self)

    def write_table(self, name: str, file: Path) -> None:
        """Write the table behind a plot as CSV."""
        if self._facts is None:
            return
        report = self._facts.report

        def write() -> Path:
            from xrayTrainer.exchange.tables import Column, Table, write_csv

            columns, rows = self._progress.tables(report)[name]
            named = tuple(Column(key=column, title=column) for column in columns)
            write_csv(file, Table(name=name, columns=named, rows=[tuple(map(_cell, row)) for row in rows]))
            return file

        self._tasks.submit(write, self.written.emit, failed=self.failed.emit, owner=self)

    def _on_change(self, topics: frozenset[Topic]) -> None:
        if self._open and topics & {Topic.ANSWERS, Topic.PEOPLE, Topic.SESSIONS}:
            self.refresh()

    def _show(self, facts: ProgressFacts) -> None:
        self._set_busy(False)
        self._facts = facts
        self.changed.emit(facts)

    def _fail(self, error: UserError) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._set_busy(False)
        self._tasks.bug.emit(error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)


def _cell(value: object) -> str | int | float | bool | None:
    """Return a value as a table takes it."""
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
