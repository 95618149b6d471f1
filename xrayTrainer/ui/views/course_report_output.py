"""Takes the report of a course out of the program as PDF, a part at a time, so that the window goes on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.course_report_api import CourseReport
from xrayTrainer.ui.viewmodels.wording import Wording


class CourseReportOutput(QObject):
    """Writes pages.

    Signals
    -------
    told(str)
        Name of a file that was written.
    failed(object)
        `UserError`.
    busy_changed(bool)
        Whether pages are being painted.
    """

    told = Signal(str)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def write_pdf(self, report: CourseReport, wording: Wording, file: Path) -> None:
        """Write the two pages of a report to a file."""
        if self._steps is None:
            self._steps = self._painted(report, wording, file)
            self.busy_changed.emit(True)
            self._timer.start()

    def _painted(self, report: CourseReport, wording: Wording, file: Path) -> Iterator[None]:
        from PySide6.QtGui import QPdfWriter

        from xrayTrainer.ui.views.course_report_paper import CoursePaper
        from xrayTrainer.ui.views.progress_files import write_whole

        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(wording.say("course_report.title", title=report.title))
        writer.setResolution(150)
        yield from CoursePaper(writer, report, wording).steps()
        write_whole(file, bytes(buffer.data().data()))
        self.told.emit(file.name)

    def _step(self) -> None:
        """Paint the next part."""
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration:
            self._end()
        except UserError as error:
            self._end()
            self.failed.emit(error)
        except Exception:
            self._end()
            raise

    def _end(self) -> None:
        self._timer.stop()
        self._steps = None
        self.busy_changed.emit(False)
