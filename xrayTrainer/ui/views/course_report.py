"""The report of a course: what it did in plain words, plots with their tables, recommendations that can be edited."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services import course_report_words as words
from xrayTrainer.services.course_report_api import CourseReport, Section, Sentence
from xrayTrainer.ui.viewmodels.course_report import CourseReportModel
from xrayTrainer.ui.viewmodels.route import CoursePlace, Payload, Route, ScreenId, UnitPlace
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.course_report_output import CourseReportOutput
from xrayTrainer.ui.views.course_report_sheets import sheets_of
from xrayTrainer.ui.views.progress_sheet import Sheet
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.note_field import NoteField
from xrayTrainer.ui.widgets.notice import Notice, Tone
from xrayTrainer.ui.widgets.plot_card import PlotCard
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type

COURSES_PAGE = "courses"
WIDEST = 1680
LEAST_PLOT = 360


class CourseReportView(Screen):
    """The screen.

    Parameters
    ----------
    model
        What it shows.
    wording
        Language of the reader; `set_wording` changes it.
    """

    def __init__(self, model: CourseReportModel, wording: Wording) -> None:
        super().__init__("course_report")
        self._model = model
        self._sheets: tuple[Sheet, ...] = ()
        self._number = 0
        self.notice = Notice()
        self.back = _button("course_report_back", Look.QUIET, "back")
        self.people = _button("course_report_people", Look.QUIET, "person", checkable=True)
        self.xlsx = _button("course_report_xlsx", Look.QUIET, "export")
        self.pdf = _button("course_report_pdf", Look.SECONDARY, "pdf")
        self.table = _button("course_report_table", Look.NAV, "plot-table", checkable=True)
        self.notes = {section: NoteField(f"course_report_{section}") for section in Section}
        self.card = PlotCard()
        self.output = CourseReportOutput(self)
        self._title = ElidedText(Type.TITLE)
        self._headline = Text(Type.HEADING, wrap=True)
        self._headline.setObjectName("course_report_headline")
        self._sure = Text(Type.BODY, wrap=True)
        self._basis = Text(Type.CAPTION, muted=True, wrap=True)
        self._heading = Text(Type.HEADING)
        self._hint = Text(Type.CAPTION, muted=True, wrap=True)
        self._waiting = Text(Type.LEAD, muted=True)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(lambda: self.show_sheet(self._number))
        self._lay_out()
        self._connect()
        self.set_wording(wording)

    def _lay_out(self) -> None:
        self.card.tools.addWidget(self.table)
        self.card.heading.hide()  # its sheets say what they show
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.back)
        top.addWidget(self._title, 1)
        for tool in (self.people, self.xlsx, self.pdf):
            top.addWidget(tool)
        told = Card(margin=Space.L, spacing=Space.XS)
        for text in (self._headline, self._sure, self._basis):
            told.body.addWidget(text)
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.card.setMinimumHeight(LEAST_PLOT)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.M)
        left.addWidget(told)
        left.addWidget(self.card, 1)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(_scrolled(side, QPalette.ColorRole.Window), 5)
        below.addWidget(self._recommendations(), 3)
        whole = QWidget()
        whole.setMaximumWidth(WIDEST)
        column = QVBoxLayout(whole)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addLayout(below, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(whole, 1000)
        row.addStretch(1)
        self._full = middle
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(middle)
        self._box.addWidget(self.notice)
        self.fill(self._stack)

    def _recommendations(self) -> QWidget:
        """Return the card of texts that can be edited."""
        card = Card(margin=Space.L, spacing=Space.S)
        card.setMinimumWidth(290)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        for field in self.notes.values():
            column.addWidget(field)
        column.addStretch(1)
        card.body.addWidget(self._heading)
        card.body.addWidget(self._hint)
        card.body.addWidget(_scrolled(page, QPalette.ColorRole.Base), 1)
        return card

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show_report)
        model.noted.connect(self._show_notes)
        model.failed.connect(self._show_error)
        model.written.connect(lambda file: self._tell(file.name))
        self.output.told.connect(self._tell)
        self.output.failed.connect(self._show_error)
        self.output.busy_changed.connect(lambda busy: self.pdf.setEnabled(not busy))
        self.card.sheet_chosen.connect(self.show_sheet)
        self.table.clicked.connect(lambda _on=False: self.show_sheet(self._number))
        self.people.clicked.connect(lambda _on=False: self._show_people())
        self.pdf.clicked.connect(lambda _on=False: self.save_pdf())
        self.xlsx.clicked.connect(lambda _on=False: self.save_xlsx())
        self.back.clicked.connect(
            lambda _on=False: self.route_requested.emit(Route(ScreenId.UNIT, UnitPlace(page=COURSES_PAGE)))
        )
        for section, field in self.notes.items():
            field.written.connect(lambda text, section=section: model.keep(section, text))

    # the shell's side

    def enter(self, payload: Payload) -> None:
        """Read the report of a course anew."""
        self.notice.hide()
        if isinstance(payload, CoursePlace):
            self.people.setChecked(False)
            self._model.open(payload.course)
            if self._model.report is None:
                self._waiting.setText(self.tr("The tests of the course are being read."))
                self._stack.setCurrentWidget(self._waiting)

    def leave(self) -> None:
        """Keep what was written; nothing is read any more."""
        self._drawing.stop()
        for field in self.notes.values():
            field.flush()
        self._model.close()

    def first_focus(self) -> QWidget | None:
        """The plots."""
        found = [button for button in self.card.sheets.buttons if button.isChecked()]
        return found[0] if found and self._full.isVisibleTo(self) else None

    def retranslate(self) -> None:
        """Set every text anew."""
        self._waiting.setText(self.tr("The tests of the course are being read."))
        _name(self.back, self.tr("Courses"), self.tr("Back to the courses"))
        _name(self.people, self.tr("People"), self.tr("Show the people by name, here alone: never on paper"))
        _name(self.xlsx, self.tr("Excel…"), self.tr("Save the figures as an Excel workbook"))
        _name(self.pdf, self.tr("PDF…"), self.tr("Save the report of the group as PDF, two pages"))
        _name(self.table, self.tr("Table"), self.tr("The table behind the plot"))
        self._heading.setText(self.tr("Recommendations"))
        self._hint.setText(self.tr("Drafted by the program. Change what you like: it is kept, and goes on paper."))
        for section, field in self.notes.items():
            if self._wording is not None:
                field.set_texts(self._wording.say(f"course_report.section_{section}"), self.tr("Draft again"))
        if self._model.report is not None:
            self._show_report(self._model.report)
            self.show_sheet(self._number)

    # what can be done

    def show_sheet(self, number: int) -> None:
        """Show one of the plots, or the table behind it."""
        self._drawing.stop()
        if not self._sheets:
            return
        self._number = min(number, len(self._sheets) - 1)
        sheet = self._sheets[self._number]
        self.card.sheets.set_choices([one.label for one in self._sheets], self._number, about=self._title.text())
        title = "" if sheet.chart is None else f"{sheet.chart.title}. "
        self.card.show_sheet("", (title + " ".join(sheet.said),), sheet.chart, sheet.table)
        self.card.table.setAccessibleName(sheet.label)
        bare = sheet.chart is None
        self.card.show_as_table(bare or self.table.isChecked())
        self.table.setEnabled(not bare)

    def save_pdf(self) -> None:
        """Ask for a file and write the two pages."""
        if self._ready():
            file = self._ask("pdf", self.tr("PDF (*.pdf)"))
            if file is not None and self._model.report is not None and self._wording is not None:
                self.output.write_pdf(self._model.report, self._wording, file)

    def save_xlsx(self) -> None:
        """Ask for a file and write the workbook; people are in it while they are shown."""
        if self._ready():
            file = self._ask("xlsx", self.tr("Excel workbook (*.xlsx)"))
            if file is not None and self._wording is not None:
                self._model.write(file, language=self._wording.language, people=self.people.isChecked())

    def _ready(self) -> bool:
        for field in self.notes.values():
            field.flush()
        return self._model.report is not None

    def _ask(self, ending: str, kind: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), f"course-report.{ending}", kind)
        if not chosen:
            return None
        file = Path(chosen)
        return file if file.suffix.casefold() == f".{ending}" else file.with_name(f"{file.name}.{ending}")

    # showing

    def _show_report(self, report: CourseReport) -> None:
        if self._wording is None:
            return
        says = self._wording
        self._title.setText(says.say("course_report.title", title=report.title))
        describe(self._title, self._title.text())
        self._headline.setText(_said(words.headline(report), says))
        self._sure.show_text(_said((*words.sureness(report), *words.retention(report)), says))
        self._basis.show_text(_said((*words.basis(report), *words.attrition(report)), says))
        self._show_notes(report)
        self.people.setEnabled(bool(report.people))
        self._sheets = sheets_of(report, says, people=self.people.isChecked())
        came = self._stack.currentWidget() is not self._full
        self._stack.setCurrentWidget(self._full)
        self._drawing.start()  # words first: the plot comes a moment later
        if came and self.isVisible():
            self.back.setFocus()

    def _show_notes(self, report: CourseReport) -> None:
        if self._wording is None:
            return
        for section, field in self.notes.items():
            field.show_text(words.section_text(report, section, self._wording), own=section in report.notes)

    def _show_people(self) -> None:
        if self._model.report is None or self._wording is None:
            return
        self._sheets = sheets_of(self._model.report, self._wording, people=self.people.isChecked())
        self.show_sheet(0)

    def _tell(self, name: str) -> None:
        self.notice.tell(self.tr("“%1” is written.").replace("%1", name), Tone.INFO)

    def _show_error(self, error: UserError) -> None:
        if self._wording is not None:
            self._waiting.clear()
            self.notice.tell(self._wording.error(error), Tone.ERROR)


def _scrolled(page: QWidget, ground: QPalette.ColorRole) -> QScrollArea:
    """Return a page that is scrolled where the window is low."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setBackgroundRole(ground)
    area.setWidget(page)
    area.viewport().setBackgroundRole(ground)
    make_slim(area, ground)
    return area


def _said(sentences: tuple[Sentence, ...], wording: Wording) -> str:
    return " ".join(words.worded(one, wording) for one in sentences)


def _button(name: str, look: Look, icon: str, *, checkable: bool = False) -> Button:
    made = Button(look, icon_name=icon)
    made.setObjectName(name)
    made.setCheckable(checkable)
    return made


def _name(button: Button, text: str, about: str) -> None:
    button.setText(text)
    describe(button, about)
