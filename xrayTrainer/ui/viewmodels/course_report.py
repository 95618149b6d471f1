"""What the report of a course shows: fetched off the GUI thread; texts are kept as they are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.services.api import Topic
from xrayTrainer.services.course_report_api import CourseReport, Note, Section
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.course_report_api import CourseReportService

_REREAD = frozenset({Topic.ANSWERS, Topic.PEOPLE, Topic.SESSIONS, Topic.ASSIGNMENTS})


class CourseReportModel(QObject):
    """A report for the screen.

    Parameters
    ----------
    reports
        The use cases.
    tasks, changes
        What runs them off the GUI thread, and what tells that something was written.
    prepare
        Called before each report, off the GUI thread: loads what draws it.

    Signals
    -------
    changed(object)
        `CourseReport`.
    noted(object)
        `CourseReport` with other texts.
    failed(object)
        `UserError`.
    written(object)
        `Path` of a file that was written.
    """

    changed = Signal(object)
    noted = Signal(object)
    failed = Signal(object)
    written = Signal(object)

    def __init__(
        self,
        reports: CourseReportService,
        tasks: TaskRunner,
        changes: Changes,
        parent: QObject | None = None,
        *,
        prepare: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._reports = reports
        self._tasks = tasks
        self._prepare = prepare
        self._course: str | None = None
        self._open = False
        self._report: CourseReport | None = None
        changes.changed.connect(self._on_change)

    @property
    def report(self) -> CourseReport | None:
        """What was read last; None while another course is being read."""
        return self._report

    def open(self, course: str) -> None:
        """The screen is shown: read, and go on reading what changes."""
        if course != self._course:
            self._report = None
        self._course, self._open = course, True
        self.refresh()

    def close(self) -> None:
        """The screen is left."""
        self._open = False

    def refresh(self) -> None:
        """Read anew."""
        course = self._course
        if course is None:
            return

        def read() -> CourseReport:
            self._prepare()
            return self._reports.report(course)

        self._tasks.submit(read, self._show, failed=self.failed.emit, lane="course_report", owner=self)

    def keep(self, section: Section, text: str | None) -> None:
        """Keep what was written into a section; None for the draft again."""
        course = self._course
        if course is None:
            return

        def write() -> tuple[Mapping[Section, Note], Change]:
            return self._reports.set_note(course, section, text)

        def done(result: tuple[Mapping[Section, Note], Change]) -> None:
            if self._report is not None and self._report.course == course:
                self._report = msgspec.structs.replace(self._report, notes=result[0])
                self.noted.emit(self._report)

        self._tasks.submit(write, done, failed=self.failed.emit, owner=self)

    def write(self, file: Path, *, language: str, people: bool) -> None:
        """Write the figures as a workbook."""
        report = self._report
        if report is None:
            return

        def work() -> Path:
            self._reports.write(report, file, file_format="xlsx", language=language, people=people)
            return file

        self._tasks.submit(work, self.written.emit, failed=self.failed.emit, owner=self)

    def _on_change(self, topics: frozenset[Topic]) -> None:
        if self._open and topics & _REREAD:
            self.refresh()

    def _show(self, report: CourseReport) -> None:
        if report.course == self._course:
            self._report = report
            self.changed.emit(report)
