"""Hours of practice of everybody in a unit against what is asked for: those overdue or behind first, by name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from xrayTrainer.services.unit_api import HoursNeed, HoursSpan, PersonHours, UnitHours
from xrayTrainer.ui.viewmodels.route import Route, ScreenId, UnitPlace
from xrayTrainer.ui.viewmodels.unit import UnitRead
from xrayTrainer.ui.views.progress_words import fill, number
from xrayTrainer.ui.views.unit_parts import UnitReadPage, day_cell
from xrayTrainer.ui.widgets.plot_card import Switch
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row

if TYPE_CHECKING:
    from xrayTrainer.services.unit_api import UnitService
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

SPANS = tuple(HoursSpan)
_ORDER = tuple(HoursNeed)
_SIGNS = {
    HoursNeed.OVERDUE: ("warning", "missed"),
    HoursNeed.BEHIND: ("clock", "opened_for_nothing"),
    HoursNeed.ON_PACE: ("next", ""),
    HoursNeed.MET: ("check", "found"),
}


class UnitHoursPage(UnitReadPage):
    """The table of hours.

    Parameters
    ----------
    service
        The unit.
    tasks, changes
        What runs work off the GUI thread, and what tells of its effects.
    """

    def __init__(self, service: UnitService, tasks: TaskRunner, changes: Changes) -> None:
        super().__init__("hours")
        self._span = HoursSpan.MONTH
        self.shows(UnitRead(lambda: service.hours(self._span), tasks, changes, lane="unit.hours", parent=self))
        self.spans = Switch("unit_hours_span")
        self.head.choices.addWidget(self.spans)
        self.add_tools([self.copy])
        self.spans.chosen.connect(self._choose)
        self.table.opened.connect(self._open)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.head.retranslate(self.tr("Hours"))
        self.table.setAccessibleName(self.tr("Persons and their hours"))
        names = {
            HoursSpan.WEEK: self.tr("Weeks"),
            HoursSpan.MONTH: self.tr("Months"),
            HoursSpan.QUARTER: self.tr("Quarters"),
            HoursSpan.HALF_YEAR: self.tr("Half-years"),
        }
        self.spans.set_choices([names[one] for one in SPANS], SPANS.index(self._span), about=self.tr("Columns"))
        if self.read.facts is not None:
            self._show(self.read.facts)

    def _choose(self, number: int) -> None:
        self._span = SPANS[number]
        self.read.refresh()

    def _open(self, person: str) -> None:
        place = UnitPlace(page="people", person=person)  # type: ignore[arg-type]
        self.route_requested.emit(Route(ScreenId.UNIT, place))

    def _show(self, hours: UnitHours) -> None:
        days = hours.requirement.days
        rolling = fill(self.tr("Last %1 days"), days)
        columns = [
            Column(self.tr("Name"), figures=False, least=236),
            Column(self.tr("Standing"), 132, figures=False),
            Column(rolling, 76, tip=fill(self.tr("Active hours on cases of the last %1 days"), days)),
            Column(self.tr("Due on"), 94, tip=self.tr("Until this day the hours that are asked for are due")),
            Column(self.tr("Met by"), 94, tip=self.tr("Day on which they are met if work goes on as it did")),
            *(Column(_period(hours.span, first, last), 60) for first, last in hours.periods),
        ]
        self.table.show_rows(columns, [self._row(one) for one in hours.rows], lines=0, sort=False)
        if self._wanted is not None:
            self.table.choose(self._wanted)
            self._wanted = None
        self._say(hours)

    def _say(self, hours: UnitHours) -> None:
        asked = number(hours.requirement.minutes / 60, 1).removesuffix("0").rstrip(".,")
        overdue = sum(one.need is HoursNeed.OVERDUE for one in hours.rows)
        behind = sum(one.need is HoursNeed.BEHIND for one in hours.rows)
        said = self.tr("Asked for: %1 h in %2 days. Overdue: %3; behind: %4; of %5 people.")
        self.head.said.setText(fill(said, asked, hours.requirement.days, overdue, behind, len(hours.rows)))

    def _row(self, one: PersonHours) -> Row:
        names = {
            HoursNeed.OVERDUE: self.tr("overdue"),
            HoursNeed.BEHIND: self.tr("behind"),
            HoursNeed.ON_PACE: self.tr("on pace"),
            HoursNeed.MET: self.tr("met"),
        }
        sign, tone = _SIGNS[one.need]
        met = one.need is HoursNeed.MET
        cells = (
            Cell(one.name),
            Cell(names[one.need], f"{_ORDER.index(one.need)}", sign=sign, tone=tone),
            _hours(one.rolling_minutes),
            Cell("-", "") if met else day_cell(one.due_on),
            Cell("-", "") if met else day_cell(one.status.projected),
            *(_hours(minutes) for minutes in one.minutes),
        )
        return Row(one.person, cells)


def _hours(minutes: float) -> Cell:
    return Cell(number(minutes / 60, 1), minutes)


def _period(span: HoursSpan, first: date, last: date) -> str:
    locale = QLocale()
    begin = QDate(first.year, first.month, first.day)
    if span is HoursSpan.WEEK:
        return locale.toString(begin, "d MMM")
    if span is HoursSpan.MONTH:
        return locale.toString(begin, "MMM yyyy")
    part = (first.month - 1) // 3 + 1
    return f"{_ROMAN[part]} {first.year}" if span is HoursSpan.QUARTER else f"{_ROMAN[part // 2 + 1]} / {first.year}"


_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
