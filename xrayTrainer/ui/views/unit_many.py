"""Many units side by side, by name: the table of all of them, and the sets that several have answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.services.units_periods import Time
from xrayTrainer.ui.viewmodels.unit_many import UnitsModel
from xrayTrainer.ui.views import unit_many_sheets as sheets
from xrayTrainer.ui.views.progress_words import fill, number
from xrayTrainer.ui.views.unit_parts import UnitTablePage
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.plot_card import PlotCard, Switch
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Column

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.units_api import UnitsReport

TIMES = tuple(Time)
UNITS, SETS = range(2)
RESULT = ".xtresult"


class UnitManyPage(UnitTablePage):
    """The page.

    Parameters
    ----------
    model
        What it shows.
    folder
        Where files are looked for, and written to at first.

    Signals
    -------
    files_given(object)
        List of `Path`: result files that were chosen.
    """

    files_given = Signal(object)

    def __init__(self, model: UnitsModel, folder: Path) -> None:
        super().__init__("many")
        self._model, self._folder = model, folder
        self._set = ""
        self._figure = 0
        self.parts, self.times = Switch("unit_many_part"), QComboBox()
        self.times.setObjectName("unit_many_time")
        self.unnamed = Tick("unit_many_unnamed")
        self.take, self.save = _button("unit_many_take", "import"), _button("unit_many_save", "export")
        self.empty = Text(Type.BODY, muted=True, wrap=True)
        self.empty.setObjectName("unit_many_empty")
        self._make_sets()
        self._lay_out()
        self._connect()

    def _make_sets(self) -> None:
        self.sets = QComboBox()
        self.sets.setObjectName("unit_many_set")
        self.card = PlotCard()
        self.card.sheets.setObjectName("unit_many_figure")
        self.card.table.setObjectName("unit_many_set_table")
        self.as_table = _button("unit_many_as_table", "plot-table")
        self.as_table.setCheckable(True)
        self.card.tools.addWidget(self.as_table)
        self.no_sets = Text(Type.BODY, muted=True, wrap=True)

    def _lay_out(self) -> None:
        for part in (self.parts, self.times, self.unnamed):
            self.head.choices.addWidget(part)
        self.add_tools([self.take, self.copy, self.save])
        self.head.search.hide()
        for view in (self.table, self.table.frozen):  # by name alone: no click ranks them
            view.setSortingEnabled(False)
            view.horizontalHeader().setSectionsClickable(False)
        self.column.removeWidget(self.table)
        self.pages = QStackedWidget()
        self.column.addWidget(self.empty)
        self.column.addWidget(self.pages, 1)
        compared = QWidget()
        box = QVBoxLayout(compared)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        row = QHBoxLayout()
        row.addWidget(self.sets)
        row.addStretch(1)
        box.addLayout(row)
        box.addWidget(self.no_sets)
        box.addWidget(self.card, 1)
        self.pages.addWidget(self.table)
        self.pages.addWidget(compared)
        self.empty.hide()

    def _connect(self) -> None:
        self._model.read.changed.connect(self._show)
        self._model.read.failed.connect(self.tell_error)
        self._model.written.connect(self._say_written)
        self.parts.chosen.connect(self._choose_part)
        self.times.activated.connect(lambda row: self._model.set_time(TIMES[row]))
        self.unnamed.toggled.connect(self._model.set_anonymous)
        self.sets.activated.connect(self._choose_set)
        self.card.sheet_chosen.connect(self._choose_figure)
        self.as_table.toggled.connect(self.card.show_as_table)
        self.take.clicked.connect(lambda _on=False: self._choose_files())
        self.save.clicked.connect(lambda _on=False: self._choose_file())

    # the screen's side

    def enter(self, person: PersonId | None) -> None:
        """Read anew."""
        self.notice.hide()
        if self._model.report is None:
            self.head.said.setText(self.tr("The answers are being brought together."))
        self._model.read.open()

    def leave(self) -> None:
        """Nothing is read any more."""
        self._model.read.close()

    def first_focus(self) -> QWidget | None:
        """The table; where there is nothing yet, the button that brings it."""
        report = self._model.report
        return self.take if report is not None and not report.units else self.table

    def retranslate(self) -> None:
        """Set every text anew."""
        self.head.retranslate(self.tr("Many units"))
        self.table.setAccessibleName(self.tr("Units and their figures"))
        parts = [self.tr("All units"), self.tr("Common sets")]
        self.parts.set_choices(parts, max(self.parts.number, 0), about=self.tr("What is shown"))
        with QSignalBlocker(self.times):
            self.times.clear()
            self.times.addItems(self._time_names())
            self.times.setCurrentIndex(TIMES.index(self._model.time))
        describe(self.times, self.tr("Time"))
        self.unnamed.setText(self.tr("Without names"))
        describe(self.unnamed, self.tr("Letters in the place of units; small groups only in the totals"))
        describe(self.sets, self.tr("Set"))
        self.take.setText(self.tr("Take in result files"))
        describe(self.take, self.tr("Take in result files of several people or units at once"))
        self.save.setText(self.tr("Save as a workbook"))
        describe(self.save, self.tr("Write all tables as XLSX, or as CSV files in a zip"))
        self.as_table.setText(self.tr("Table"))
        describe(self.as_table, self.tr("Show the table behind the plot"))
        self.empty.setText(
            self.tr(
                "Nothing has come from units yet. Ask each unit for its result files, and drop them all on this window"
                " at once: the units then stand here side by side."
            )
        )
        self.no_sets.setText(
            self.tr("No set was answered by two units in this time. Send all units the same set: only what all have"
                    " answered compares like with like.")
        )  # fmt: skip
        if self._model.report is not None:
            self._show(self._model.report)

    def _time_names(self) -> list[str]:
        names = {
            Time.ALL: self.tr("The whole time"),
            Time.THIS_MONTH: self.tr("This month"),
            Time.LAST_MONTH: self.tr("Last month"),
            Time.THIS_QUARTER: self.tr("This quarter"),
            Time.LAST_QUARTER: self.tr("Last quarter"),
            Time.THIS_YEAR: self.tr("This year"),
            Time.LAST_YEAR: self.tr("Last year"),
        }
        return [names[one] for one in TIMES]

    # what is shown

    def _show(self, report: UnitsReport) -> None:
        if self.words is None:
            return
        words, whole = self.words, report.together
        columns = [
            Column(self.tr("Unit"), 0, figures=False),
            Column(self.tr("People"), 84),
            Column(self.tr("Sessions"), 84),
            Column(self.tr("Answers"), 84),
            Column(self.tr("Active hours"), 90),
            Column(self.tr("Found"), 150, tip=self.tr("Share of cases with something hidden in which it was found")),
            Column(self.tr("False alarms"), 150, tip=self.tr("Share of clear cases with a false mark")),
        ]
        units = sorted(report.units, key=lambda one: one.unit is not None)  # all together stands first
        self.table.show_rows(columns, [sheets.unit_row(one, words) for one in units], lines=2, sort=False)
        self.head.said.setText(self._summary(report))
        nothing = whole is None or not whole.answers
        self.empty.setVisible(nothing)
        self.pages.setVisible(not nothing)
        for part in (self.copy, self.save):
            part.setEnabled(not nothing)
        with QSignalBlocker(self.sets):
            self.sets.clear()
            for common in report.sets:
                self.sets.addItem(words.text(common.title) or common.id[:8], common.id)
            self.sets.setCurrentIndex(max(self.sets.findData(self._set), 0 if report.sets else -1))
        self._show_set()

    def _summary(self, report: UnitsReport) -> str:
        whole = report.together
        if whole is None:
            return ""
        said = self.tr("Units: %1; people: %2; answers: %3; active hours: %4. By name, never ranked.")
        count = sum(one.unit is not None for one in report.units) + report.hidden
        text = fill(said, count, number(whole.people, 0), number(whole.answers, 0), number(whole.hours, 1))
        if report.hidden and self.words is not None:
            text += " " + self.words.say("hub.note.hidden", n=report.hidden, least=5)
        return text

    def _show_set(self) -> None:
        report, words = self._model.report, self.words
        found = () if report is None else [one for one in report.sets if one.id == self.sets.currentData()]
        for part in (self.sets, self.card):
            part.setVisible(bool(found))
        self.no_sets.setVisible(not found)
        if not found or words is None:
            return
        names = sheets.figure_names()
        self.card.sheets.set_choices(names, self._figure, about=self.tr("Figure"))
        title = words.text(found[0].title) or found[0].id[:8]
        chart = sheets.set_chart(found[0], self._figure, words)
        self.card.show_sheet(title, sheets.set_said(found[0], words), chart, sheets.set_table(found[0], words))
        self.card.show_as_table(self.as_table.isChecked())

    # what is chosen

    def _choose_part(self, part: int) -> None:
        self.pages.setCurrentIndex(part)
        self.parts.set_choices([one.text() for one in self.parts.buttons], part, about=self.tr("What is shown"))

    def _choose_set(self, row: int) -> None:
        self._set = str(self.sets.itemData(row) or "")
        self._show_set()

    def _choose_figure(self, figure: int) -> None:
        self._figure = figure
        self._show_set()

    def _choose_files(self) -> None:
        kinds = f"{self.tr('Result files')} (*{RESULT})"
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Take in result files"), str(self._folder), kinds)
        if chosen:
            self.files_given.emit([Path(one) for one in chosen])

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Workbook')} (*.xlsx);;{self.tr('CSV files in a zip')} (*.zip);;JSON (*.json)"
        place = str(self._folder / f"{self.tr('units')}.xlsx")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save the figures of units"), place, kinds)
        if not chosen or self.words is None:
            return
        file = Path(chosen)
        if file.suffix.lower() not in (".xlsx", ".zip", ".json"):
            file = file.with_name(file.name + f".{kind.partition('*.')[2].rstrip(')') or 'xlsx'}")
        self._model.write(file, self.words.language)

    def _say_written(self, file: Path) -> None:
        if self.words is not None:
            self.tell(self.words.say("hub.written", file=str(file)))


def _button(name: str, sign: str) -> Button:
    button = Button(Look.QUIET, icon_name=sign)
    button.setObjectName(name)
    return button
