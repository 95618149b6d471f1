"""What the people of a unit find: persons by classes or methods, each figure with its n and range."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.unit_api import Matrix, MatrixBy, MatrixRow
from xrayTrainer.ui.viewmodels.route import Route, ScreenId, UnitPlace
from xrayTrainer.ui.viewmodels.unit import UnitRead
from xrayTrainer.ui.views.progress_words import day_text, fill, period_name
from xrayTrainer.ui.views.unit_parts import UnitReadPage, rate_cell
from xrayTrainer.ui.widgets.plot_card import Switch
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row

if TYPE_CHECKING:
    from xrayTrainer.services.unit_api import UnitService
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

PERIODS = tuple(Period)
KINDS = tuple(MatrixBy)
CELL_WIDTH = 132


class UnitSkillsPage(UnitReadPage):
    """The matrix.

    Parameters
    ----------
    service
        The unit.
    tasks, changes
        What runs work off the GUI thread, and what tells of its effects.
    """

    def __init__(self, service: UnitService, tasks: TaskRunner, changes: Changes) -> None:
        super().__init__("skills")
        self._by, self._period = MatrixBy.CLASS, Period.HALF_YEAR
        self.shows(
            UnitRead(lambda: service.matrix(self._by, self._period), tasks, changes, lane="unit.skills", parent=self)
        )
        self.kinds, self.periods = Switch("unit_skills_by"), Switch("unit_skills_period")
        self.head.choices.addWidget(self.kinds)
        self.head.choices.addWidget(self.periods)
        self.add_tools([self.copy])
        self.kinds.chosen.connect(self._choose_kind)
        self.periods.chosen.connect(self._choose_period)
        self.table.opened.connect(self._open)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.head.retranslate(self.tr("Skills"))
        self.table.setAccessibleName(self.tr("Persons and what they found"))
        names = {MatrixBy.CLASS: self.tr("By class"), MatrixBy.METHOD: self.tr("By method")}
        self.kinds.set_choices([names[one] for one in KINDS], KINDS.index(self._by), about=self.tr("Columns"))
        self.periods.set_choices(
            [period_name(one) for one in PERIODS], PERIODS.index(self._period), about=self.tr("Period")
        )
        if self.read.facts is not None:
            self._show(self.read.facts)

    def _choose_kind(self, number: int) -> None:
        self._by = KINDS[number]
        self.retranslate()
        self.read.refresh()

    def _choose_period(self, number: int) -> None:
        self._period = PERIODS[number]
        self.retranslate()
        self.read.refresh()

    def _open(self, person: str) -> None:
        place = UnitPlace(page="people", person=person)  # type: ignore[arg-type]
        self.route_requested.emit(Route(ScreenId.UNIT, place))

    def _show(self, matrix: Matrix) -> None:
        if self.words is None:
            return
        vocabulary = VocabularyName.CLASSES if matrix.by is MatrixBy.CLASS else VocabularyName.METHODS
        names = [self.words.term(vocabulary, one) for one in matrix.columns]
        columns = [
            Column(self.tr("Name"), 250, figures=False),
            Column(self.tr("Found, all"), CELL_WIDTH, tip=self.tr("Threat cases in which all was found")),
            Column(self.tr("Opened for nothing"), CELL_WIDTH, tip=self.tr("Clear cases with a mark or a suspicion")),
            *(Column(name, CELL_WIDTH, tip=name) for name in names),
        ]
        whole = self._row(matrix.totals, self.tr("All together"), pinned=True)
        self.table.show_rows(columns, [whole, *(self._row(row, row.name) for row in matrix.rows)], lines=2)
        if self._wanted is not None:
            self.table.choose(self._wanted)
            self._wanted = None
        self.head.said.setText(self._said(matrix))

    def _row(self, row: MatrixRow, name: str, *, pinned: bool = False) -> Row:
        rates = (row.hits, row.false_alarms, *row.cells)
        return Row(row.person, (Cell(name), *(rate_cell(one) for one in rates)), pinned)

    def _said(self, matrix: Matrix) -> str:
        if matrix.first is None:
            said = fill(self.tr("All answers until %1. Found of what was met, in brackets how many; below the range."),
                        day_text(matrix.last))  # fmt: skip
        else:
            said = fill(self.tr("%1 to %2. Found of what was met, in brackets how many; below the likely range."),
                        day_text(matrix.first), day_text(matrix.last))  # fmt: skip
        return said
