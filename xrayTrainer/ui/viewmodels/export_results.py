"""The export of results without its widgets: what is asked for, the file's name, and what was written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.services.api import Person, Services


class Rows(StrEnum):
    """What a row is."""

    ANSWERS = "answers"
    PERIODS = "periods"


class Span(StrEnum):
    """Which time, and by what periods."""

    ALL = "all"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    DAYS = "days"


class FileFormat(StrEnum):
    """Kinds of file."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


SPANS: dict[Rows, tuple[Span, ...]] = {
    Rows.ANSWERS: (Span.ALL, Span.DAYS),
    Rows.PERIODS: (Span.MONTH, Span.QUARTER, Span.HALF_YEAR, Span.DAYS),
}
"""What can be asked of each kind of rows: calendar periods make sense where a row is a period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportForm:
    """What is asked for. `file` is None until a person names one: then the proposal holds."""

    rows: Rows = Rows.ANSWERS
    span: Span = Span.ALL
    first: date
    last: date
    person: PersonId | None = None
    anonymous: bool = False
    file_format: FileFormat = FileFormat.XLSX
    separator: str = ";"
    file: Path | None = None

    @property
    def period(self) -> str | None:
        """As the export takes it; None for all."""
        if self.span is Span.ALL:
            return None
        return f"{self.first.isoformat()}:{self.last.isoformat()}" if self.span is Span.DAYS else self.span.value

    @property
    def days_are_right(self) -> bool:
        """Whether the first day is not after the last."""
        return self.span is not Span.DAYS or self.first <= self.last


class ExportModel(QObject):
    """One export after another.

    Parameters
    ----------
    services
        Exports, and who is here.
    tasks
        Off the GUI thread.
    folder
        Folder proposed for the file.
    language
        Of headings in the file.
    today
        The day it is.

    Signals
    -------
    form_changed(object)
        `ExportForm`.
    people_changed(object)
        Tuple of `Person`.
    busy_changed(bool)
        Whether a file is being written.
    written(int, object)
        Rows, and the `Path`.
    failed(object)
        `UserError`.
    """

    form_changed = Signal(object)
    people_changed = Signal(object)
    busy_changed = Signal(bool)
    written = Signal(int, object)
    failed = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: TaskRunner,
        folder: Path,
        language: str,
        today: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._folder = folder
        self._language = language
        self._today = today
        self._busy = False
        self._form = ExportForm(first=today.replace(month=1, day=1), last=today)

    @property
    def form(self) -> ExportForm:
        """What is asked for."""
        return self._form

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._busy

    @property
    def file(self) -> Path:
        """The file that would be written."""
        form = self._form
        if form.file is not None:
            return form.file.with_suffix(f".{form.file_format.value}")
        return self._folder / f"xraytrainer-{form.rows.value}-{self._today.isoformat()}.{form.file_format.value}"

    @property
    def can_run(self) -> bool:
        """Whether it can be written now."""
        return not self._busy and self._form.days_are_right

    def load_people(self) -> None:
        """Ask who is here."""
        people = self._services.people

        def read() -> tuple[Person, ...]:
            current = people.current()
            named = people.people()
            return named if current.id in {person.id for person in named} else (current, *named)

        self._tasks.submit(read, self.people_changed.emit, lane="export.people", owner=self)

    def change(self, form: ExportForm) -> None:
        """Ask for something else; a span that the rows do not have becomes their first."""
        if form.span not in SPANS[form.rows]:
            form = replace(form, span=SPANS[form.rows][0])
        if form != self._form:
            self._form = form
            self.form_changed.emit(form)

    def run(self) -> None:
        """Write the file."""
        if not self.can_run:
            return
        form, file, exports, language = self._form, self.file, self._services.exports, self._language

        def work() -> int:
            return exports.export(
                rows=form.rows.value,
                file_format=form.file_format.value,
                out=file,
                period=form.period,
                person=form.person,
                anonymous=form.anonymous,
                separator=form.separator,
                language=language,
            )

        def done(count: int) -> None:
            self._set_busy(False)
            self.written.emit(count, file)

        self._set_busy(True)
        self._tasks.submit(work, done, failed=self._fail, broke=self._broke, owner=self)

    def _fail(self, error: UserError) -> None:
        self._set_busy(False)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._set_busy(False)
        self._tasks.bug.emit(error)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
