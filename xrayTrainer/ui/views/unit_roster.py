"""The roster before it is taken in: which column is what, and what would become of each row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.roster_api import Roster, RosterFate, RosterField, RosterRow
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.views.unit_dialogs import FormDialog
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row, UnitTable

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.wording import Wording

FIELDS: tuple[RosterField | None, ...] = (None, *RosterField)
_SIGNS = {
    RosterFate.NEW: ("person-add", "found"),
    RosterFate.CHANGED: ("studio", "accent"),
    RosterFate.SAME: ("check", ""),
    RosterFate.DOUBTFUL: ("help", "opened_for_nothing"),
    RosterFate.FAULTY: ("warning", "missed"),
}
_URGENT = (RosterFate.FAULTY, RosterFate.DOUBTFUL, RosterFate.CHANGED, RosterFate.NEW, RosterFate.SAME)
SIZE = (1000, 620)


class RosterDialog(FormDialog):
    """The preview.

    Parameters
    ----------
    roster
        As it was read.
    words
        Language of the reader.
    parent
        The window.

    Signals
    -------
    fields_chosen(object)
        What each column is to be taken for: a tuple of `RosterField` or None.
    """

    fields_chosen = Signal(object)

    def __init__(self, roster: Roster, words: Wording, parent: QWidget | None = None) -> None:
        title = fill(self.tr("Roster “%1”"), roster.file.name)
        super().__init__("unit_roster", title, self.tr("Take in"), parent)
        self.roster, self._words = roster, words
        self.ticked: set[int] = set()
        self.said = Text(Type.BODY, wrap=True)
        self.columns = QScrollArea()
        self.columns.setObjectName("unit_roster_columns")
        self.columns.setWidgetResizable(True)
        self.columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columns.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes = [self._box(number) for number in range(len(roster.columns))]
        self._lay_out_columns()
        self.table = UnitTable("unit_roster_rows")
        self.table.setAccessibleName(self.tr("Rows of the roster"))
        self.tick = Tick("unit_roster_tick")
        self.tick.setText(self.tr("Take in the chosen doubtful row"))
        describe(self.tick, self.tick.text(), keys=QCoreApplication.translate("Keys", "Space"))
        below = QHBoxLayout()
        below.addWidget(self.tick)
        below.addStretch(1)
        self.body.addWidget(self.said)
        self.body.addWidget(self.columns)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(below)
        self.table.chosen.connect(self._show_tick)
        self.table.opened.connect(lambda _row: self.tick.click() if self.tick.isEnabled() else None)
        self.tick.toggled.connect(self._tick)
        self.resize(*SIZE)
        self.show_roster(roster)
        self.table.setFocus()

    def show_roster(self, roster: Roster) -> None:
        """Show what would become of the rows now."""
        self.roster = roster
        lines = {row.line for row in roster.rows if row.fate is RosterFate.DOUBTFUL}
        self.ticked &= lines
        for box, column in zip(self.boxes, roster.columns, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(FIELDS.index(column.field))
        self.fault.hide()
        self._show_rows()

    @property
    def fields(self) -> tuple[RosterField | None, ...]:
        """What each column is taken for."""
        return tuple(FIELDS[box.currentIndex()] for box in self.boxes)

    def show_columns_fault(self, error: UserError) -> None:
        """Columns can't be taken for that: say why; nothing can be taken in."""
        self.show_fault(self._words.error(error))
        self.go.setEnabled(False)

    def _box(self, number: int) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"unit_roster_column_{number}")
        for field in FIELDS:
            box.addItem(field_name(field))
        title = self.roster.columns[number].title or str(number + 1)
        describe(box, fill(self.tr("Column “%1” is"), title))
        box.activated.connect(lambda _row: self.fields_chosen.emit(self.fields))
        return box

    def _lay_out_columns(self) -> None:
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        for number, (column, box) in enumerate(zip(self.roster.columns, self.boxes, strict=True)):
            heading, example = Text(Type.STRONG), Text(Type.CAPTION, muted=True)
            heading.setText(column.title[:30] or "-")
            example.setText(", ".join(column.examples)[:30] or "-")
            for row, widget in enumerate((heading, box, example)):
                grid.addWidget(widget, row, number)
        grid.setColumnStretch(len(self.boxes), 1)
        self.columns.setWidget(ground)
        self.columns.setFixedHeight(ground.sizeHint().height() + 2 * Space.L)

    def _show_rows(self) -> None:
        columns = (
            Column(self.tr("Row"), 60),
            Column(self.tr("What becomes of it"), 170, figures=False),
            Column(self.tr("Name"), 250, figures=False),
            Column(self.tr("What is told"), 0, figures=False),
        )
        rows = sorted(self.roster.rows, key=lambda row: (_URGENT.index(row.fate), row.line))
        self.table.show_rows(columns, [self._row(row) for row in rows], lines=0, sort=False)
        counts = {fate: self.roster.count(fate) for fate in RosterFate}
        said = self.tr(
            "New: %1; changed: %2; the same: %3; doubtful: %4, taken in only where ticked; faulty: %5, left out."
        )
        self.said.setText(
            fill(said, *(counts[fate] for fate in
                         (RosterFate.NEW, RosterFate.CHANGED, RosterFate.SAME, RosterFate.DOUBTFUL, RosterFate.FAULTY)))
        )  # fmt: skip
        self._show_tick()
        self._show_go()

    def _row(self, row: RosterRow) -> Row:
        sign, tone = _SIGNS[row.fate]
        name = fate_name(row.fate)
        if row.line in self.ticked:
            sign, name = "check", self.tr("ticked: taken in")
        cells = (Cell(str(row.line), row.line), Cell(name, sign=sign, tone=tone), Cell(row.name), Cell(self._told(row)))
        return Row(str(row.line), cells)

    def _told(self, row: RosterRow) -> str:
        if row.why:
            return self._words.error(UserError(row.why, **row.params))
        details = row.details
        wanted = row.changed if row.fate is RosterFate.CHANGED else ("number", "role", "unit", "agency", "country")
        told = [row.name if one == "name" else str(getattr(details, one) or "-") for one in wanted]
        return ", ".join(text for text in told if text != "-")

    def _chosen(self) -> RosterRow | None:
        line = self.table.current
        return next((row for row in self.roster.rows if str(row.line) == line), None)

    def _show_tick(self) -> None:
        row = self._chosen()
        self.tick.setEnabled(row is not None and row.fate is RosterFate.DOUBTFUL)
        with QSignalBlocker(self.tick):
            self.tick.setChecked(row is not None and row.line in self.ticked)

    def _tick(self, on: bool) -> None:
        row = self._chosen()
        if row is not None:
            (self.ticked.add if on else self.ticked.discard)(row.line)
            self._show_rows()
            self.table.choose(str(row.line))

    def _show_go(self) -> None:
        counted = self.roster.count(RosterFate.NEW) + self.roster.count(RosterFate.CHANGED) + len(self.ticked)
        self.go.setEnabled(counted > 0)


def fate_name(fate: RosterFate) -> str:
    """Return what becomes of a row, in a word."""
    translate = QCoreApplication.translate
    return {
        RosterFate.NEW: translate("Unit", "new"),
        RosterFate.CHANGED: translate("Unit", "changed"),
        RosterFate.SAME: translate("Unit", "the same"),
        RosterFate.DOUBTFUL: translate("Unit", "doubtful"),
        RosterFate.FAULTY: translate("Unit", "faulty"),
    }[fate]


def field_name(field: RosterField | None) -> str:
    """Return what a column may be taken for."""
    translate = QCoreApplication.translate
    if field is None:
        return translate("Unit", "left out")
    return {
        RosterField.NAME: translate("Unit", "Whole name"),
        RosterField.SURNAME: translate("Unit", "Family name"),
        RosterField.GIVEN_NAME: translate("Unit", "First name"),
        RosterField.PATRONYMIC: translate("Unit", "Patronymic"),
        RosterField.NUMBER: translate("Unit", "Service number"),
        RosterField.UNIT: translate("Unit", "Unit"),
        RosterField.AGENCY: translate("Unit", "Agency"),
        RosterField.COUNTRY: translate("Unit", "Country"),
        RosterField.ROLE: translate("Unit", "Role"),
        RosterField.SEX: translate("Unit", "Sex"),
        RosterField.LEFT_ON: translate("Unit", "Last day"),
        RosterField.ID: translate("Unit", "ID of this program"),
    }[field]
