"""Words for what was given: days left, days of a calendar, how far somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt

from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.widgets.figures import UNDEFINED

if TYPE_CHECKING:
    from xrayTrainer.domain.assignment import StageKind
    from xrayTrainer.services.assignments_api import PersonWork

_STAGES = {
    "pre": QT_TRANSLATE_NOOP("Assignments", "Pre-test"),
    "practice": QT_TRANSLATE_NOOP("Assignments", "Practice"),
    "post": QT_TRANSLATE_NOOP("Assignments", "Post-test"),
    "retention": QT_TRANSLATE_NOOP("Assignments", "Retention test"),
}


class _Days(QObject):
    """Numbers of days, in the plural of the language."""

    def over(self, days: int) -> str:
        """Return how long a last day is over."""
        return self.tr("%n day(s) over", "", days)

    def left(self, days: int) -> str:
        """Return how long it is until a last day."""
        return self.tr("%n day(s) left", "", days)


def calendar_day(day: str | None) -> str:
    """Return an ISO day as `14 November`, with the year if another; a dash without one."""
    date = QDate.fromString(day or "", Qt.DateFormat.ISODate)
    if not date.isValid():
        return UNDEFINED
    same_year = date.year() == QDate.currentDate().year()
    return QLocale().toString(date, "d MMMM" if same_year else "d MMMM yyyy")


def due_words(days_left: int | None) -> str:
    """Return how many days are left, in words; empty without a last day."""
    if days_left is None:
        return ""
    if days_left < 0:
        return _Days().over(-days_left)
    if days_left == 0:
        return QCoreApplication.translate("Assignments", "due today")
    return _Days().left(days_left)


def opens_words(day: str | None) -> str:
    """Return from when something can be begun."""
    return QCoreApplication.translate("Assignments", "from %1").replace("%1", calendar_day(day))


def stage_name(stage: StageKind) -> str:
    """Return what a stage of a course is called."""
    return QCoreApplication.translate("Assignments", _STAGES[stage])


def work_words(work: PersonWork) -> str:
    """Return how far somebody is, with the cases answered where that tells more."""
    from xrayTrainer.services.assignments_api import Doing

    if work.doing is Doing.DONE:
        done, late = (
            QCoreApplication.translate("Assignments", "done"),
            QCoreApplication.translate("Assignments", "done late"),
        )
        text = late if work.late else done
    elif work.doing is Doing.BEGUN:
        said = QCoreApplication.translate("Assignments", "begun: %1 of %2")
        text = said.replace("%1", str(work.answered)).replace("%2", str(work.cases))
    elif work.doing is Doing.LATER:
        text = QCoreApplication.translate("Assignments", "opens later")
    elif work.overdue:
        return QCoreApplication.translate("Assignments", "overdue")
    else:
        text = QCoreApplication.translate("Assignments", "not begun")
    return QCoreApplication.translate("Assignments", "%1, overdue").replace("%1", text) if work.overdue else text
