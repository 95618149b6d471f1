"""What the page of many units shows: a report of a time, with names or without, read off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.services.units_api import UnitsOrder, UnitsReport
from xrayTrainer.services.units_periods import Time, days_of
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.unit import UnitRead

if TYPE_CHECKING:
    from xrayTrainer.services.units_api import UnitsService


class UnitsModel(QObject):
    """Facts for the page.

    Parameters
    ----------
    units
        The use cases.
    tasks, changes
        What runs them off the GUI thread, and what tells that something was written.
    today
        Returns the day from which times count.
    prepare
        Called before each report, off the GUI thread: loads what draws it.

    Signals
    -------
    written(object)
        `Path` of a file that was written.
    """

    written = Signal(object)

    def __init__(
        self,
        units: UnitsService,
        tasks: TaskRunner,
        changes: Changes,
        *,
        today: Callable[[], date] = date.today,
        prepare: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._units = units
        self._today = today
        self._prepare = prepare
        self.time = Time.ALL
        self.anonymous = False
        self.read = UnitRead(self._work, tasks, changes, lane="unit.many", parent=self)

    @property
    def report(self) -> UnitsReport | None:
        """What was read last."""
        found: UnitsReport | None = self.read.facts
        return found

    def set_time(self, time: Time) -> None:
        """Look at another time."""
        if time is not self.time:
            self.time = time
            self.read.refresh()

    def set_anonymous(self, anonymous: bool) -> None:
        """Show names, or letters in their place."""
        if anonymous != self.anonymous:
            self.anonymous = anonymous
            self.read.refresh()

    def write(self, file: Path, language: str) -> None:
        """Write what is shown."""
        report, units = self.report, self._units
        if report is None:
            return

        def work() -> Path:
            units.write(report, file, language=language)
            return file

        self.read.ask(work, self.written.emit)

    def _work(self) -> UnitsReport:
        self._prepare()
        first, last = days_of(self.time, self._today())
        return self._units.report(UnitsOrder(first=first, last=last, anonymous=self.anonymous))
