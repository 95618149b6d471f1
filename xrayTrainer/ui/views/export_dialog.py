"""Export results: which rows, which time, who, as what file; then how many rows went where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.api import Person
from xrayTrainer.ui.viewmodels.export_results import SPANS, ExportForm, ExportModel, FileFormat, Rows, Span
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_path import PathRow
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

SEPARATORS = (";", ",", "\t")
WIDTH = 640


class ExportDialog(QDialog):
    """The export in a window of its own.

    Parameters
    ----------
    model
        What it shows.
    wording
        Language of the reader.
    parent
        Window above which it opens.
    """

    def __init__(self, model: ExportModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        self._wording = wording
        self._make_fields()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_form(model.form)
        model.load_people()
        self.resize(WIDTH, self.sizeHint().height())
        self.rows.setFocus()

    def _make_fields(self) -> None:
        self.rows, self.span, self.person, self.format, self.separator = (
            _combo(f"export_{name}") for name in ("rows", "span", "person", "format", "separator")
        )
        self.first, self.last = _day("export_first"), _day("export_last")
        self.anonymous = Tick("export_anonymous")
        self.file = PathRow("export_out", file=True, folder=False)
        self.notice = Notice()
        self.status = Text(Type.BODY, muted=True, wrap=True)
        self.status.setObjectName("export_status")
        self.close_button = Button(Look.QUIET)
        self.close_button.setObjectName("export_close")
        self.go = Button(Look.PRIMARY)
        self.go.setObjectName("export_go")
        self._heading = Text(Type.TITLE)
        self._captions = [Text(Type.BODY) for _ in range(6)]
        self._dash = Text(Type.BODY, muted=True)

    def _lay_out(self) -> None:
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for part in (self.span, self.first, self._dash, self.last):
            row.addWidget(part, 1 if part is self.span else 0)
        kind = QWidget()
        row = QHBoxLayout(kind)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.format, 1)
        row.addWidget(self.separator, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        fields = (self.rows, days, self.person, self.anonymous, kind, self.file)
        buddies = (self.rows, self.span, self.person, self.anonymous, self.format, self.file.field)
        for number, (caption, field, buddy) in enumerate(zip(self._captions, fields, buddies, strict=True)):
            grid.addWidget(caption, number, 0)
            grid.addWidget(field, number, 1)
            caption.setBuddy(buddy)
        body = QVBoxLayout()
        body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        body.setSpacing(Space.L)
        body.addWidget(self._heading)
        body.addLayout(grid)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.go)
        body.addStretch(1)
        body.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notice)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        model = self._model
        model.form_changed.connect(self._show_form)
        model.people_changed.connect(self._show_people)
        model.busy_changed.connect(self._show_busy)
        model.written.connect(self._show_written)
        model.failed.connect(self._show_error)
        for combo in (self.rows, self.span, self.person, self.format, self.separator):
            combo.activated.connect(lambda _row: self._asked())
        for day in (self.first, self.last):
            day.dateChanged.connect(lambda _date: self._asked())
        self.anonymous.toggled.connect(lambda _on: self._asked())
        self.file.path_given.connect(self._named)
        self.file.file_wanted.connect(self._choose_file)
        self.close_button.clicked.connect(self.reject)
        self.go.clicked.connect(model.run)

    def retranslate(self) -> None:
        """Set every fixed text anew."""
        self.setWindowTitle(self.tr("Export results"))
        self._heading.setText(self.windowTitle())
        names = (
            self.tr("Rows"),
            self.tr("Time"),
            self.tr("Person"),
            "",
            self.tr("Kind of file"),
            self.tr("File"),
        )
        for caption, name in zip(self._captions, names, strict=True):
            caption.setText(name)
        _fill(self.rows, ((Rows.ANSWERS, self.tr("A row for each answer")),
                          (Rows.PERIODS, self.tr("A row for each person and period"))))  # fmt: skip
        _fill(self.person, ((None, self.tr("Everybody")),))
        _fill(self.format, ((FileFormat.XLSX, "Excel (XLSX)"), (FileFormat.CSV, "CSV"), (FileFormat.JSON, "JSON")))
        said = (self.tr("Semicolon"), self.tr("Comma"), self.tr("Tab"))
        _fill(self.separator, tuple(zip(SEPARATORS, said, strict=True)))
        for widget, name in (
            (self.rows, names[0]),
            (self.span, names[1]),
            (self.first, self.tr("First day")),
            (self.last, self.tr("Last day")),
            (self.person, names[2]),
            (self.format, names[4]),
            (self.separator, self.tr("Between the cells of a row")),
        ):
            describe(widget, name)
        self._dash.setText("–")
        self.anonymous.setText(self.tr("Anonymous: pseudonyms for people, days instead of times"))
        describe(self.anonymous, self.anonymous.text(), keys=self.tr("Space"))
        self.file.retranslate(names[5], self.tr("Choose…"), "")
        self.close_button.setText(self.tr("Close"))
        describe(self.close_button, self.tr("Close"), keys="Esc")

    # what the model says

    def _show_form(self, form: ExportForm) -> None:
        spans = {
            Span.ALL: self.tr("All"),
            Span.MONTH: self.tr("By month"),
            Span.QUARTER: self.tr("By quarter"),
            Span.HALF_YEAR: self.tr("By half-year"),
            Span.DAYS: self.tr("From – to"),
        }
        _fill(self.span, tuple((span, spans[span]) for span in SPANS[form.rows]))
        for combo, value in (
            (self.rows, form.rows),
            (self.span, form.span),
            (self.person, form.person),
            (self.format, form.file_format),
            (self.separator, form.separator),
        ):
            _select(combo, value)
        for day, shown in ((self.first, form.first), (self.last, form.last)):
            with QSignalBlocker(day):
                day.setDate(QDate(shown.year, shown.month, shown.day))
            day.setVisible(form.span is Span.DAYS)
        self._dash.setVisible(form.span is Span.DAYS)
        with QSignalBlocker(self.anonymous):
            self.anonymous.setChecked(form.anonymous)
        self.separator.setVisible(form.file_format is FileFormat.CSV)
        self.file.show_path(self._model.file)
        self._show_state()

    def _show_state(self) -> None:
        """Say whether it can be written, and that a file of this name would be replaced."""
        replaces = self._model.file.exists()
        self.go.setText(self.tr("Replace the file") if replaces else self.tr("Export"))
        describe(self.go, self.go.text(), keys="Ctrl+Enter")
        self.go.setEnabled(self._model.can_run)
        if not self._model.form.days_are_right:
            self.status.setText(self.tr("The first day is after the last."))
        else:
            self.status.setText(self.tr("A file of this name is there already.") if replaces else "")

    def _show_people(self, people: Sequence[Person]) -> None:
        named = tuple((person.id, person.name or self._wording.say("export.guest")) for person in people)
        _fill(self.person, ((None, self.tr("Everybody")), *named))
        _select(self.person, self._model.form.person)

    def _show_busy(self, busy: bool) -> None:
        self.go.setEnabled(not busy)
        if busy:
            self.notice.hide()
            self.status.setText(self.tr("The file is being written."))

    def _show_written(self, count: int, file: Path) -> None:
        self._show_state()
        self.status.setText("")
        self.notice.tell(self._wording.say("export.done", n=count, file=str(file)), Tone.INFO)
        self.close_button.setFocus()

    def _show_error(self, error: UserError) -> None:
        self._show_state()
        self.notice.tell(self._wording.error(error))

    # what a person does

    def _asked(self) -> None:
        self._model.change(
            replace(
                self._model.form,
                rows=Rows(self.rows.currentData()),
                span=Span(self.span.currentData()),
                first=_date(self.first),
                last=_date(self.last),
                person=self.person.currentData(),
                anonymous=self.anonymous.isChecked(),
                file_format=FileFormat(self.format.currentData()),
                separator=self.separator.currentData(),
            )
        )

    def _named(self, path: Path) -> None:
        known = {item.value: item for item in FileFormat}
        kind = known.get(path.suffix.lower().lstrip("."), self._model.form.file_format)
        path = path if path.suffix else path.with_suffix(f".{kind.value}")
        self._model.change(replace(self._model.form, file=path, file_format=kind))

    def _choose_file(self) -> None:
        kind = self._model.form.file_format.value
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to"), str(self._model.file), f"{kind.upper()} (*.{kind})"
        )
        if chosen:
            self._named(Path(chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter exports; Enter in a field does not close the window."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._model.run()
        elif not enter:
            super().keyPressEvent(event)


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setMinimumHeight(Space.CONTROL_HEIGHT)
    return combo


def _day(name: str) -> QDateEdit:
    day = QDateEdit()
    day.setObjectName(name)
    day.setCalendarPopup(True)
    day.setDisplayFormat("yyyy-MM-dd")
    day.setMinimumHeight(Space.CONTROL_HEIGHT)
    return day


def _date(day: QDateEdit) -> date:
    shown = day.date()
    return date(shown.year(), shown.month(), shown.day())


def _fill(combo: QComboBox, items: Sequence[tuple[object, str]]) -> None:
    with QSignalBlocker(combo):
        current = combo.currentData()
        combo.clear()
        for value, text in items:
            combo.addItem(text, value)
    if current is not None:
        _select(combo, current)


def _select(combo: QComboBox, value: object) -> None:
    with QSignalBlocker(combo):
        for row in range(combo.count()):
            if combo.itemData(row) == value:
                combo.setCurrentIndex(row)
                return
