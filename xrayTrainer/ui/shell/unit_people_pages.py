"""Makes the pages of people, skills and hours, and opens the windows above them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.api import Topic
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.viewmodels.person_tool import PersonTool
from xrayTrainer.ui.views.unit_page import UnitPage

if TYPE_CHECKING:
    from xrayTrainer.services.unit_api import UnitPerson, UnitService


def make_people(context: Context) -> UnitPage:
    """Make the page of people."""
    from xrayTrainer.ui.views.unit_people import UnitPeoplePage, UnitServices
    from xrayTrainer.ui.views.unit_windows import UnitWindows

    services = context.services
    page = UnitPeoplePage(
        UnitServices(
            unit=_unit(context),
            people=services.people,
            progress=services.progress,
            tasks=context.tasks,
            changes=context.changes,
        )
    )
    UnitWindows(page, _unit(context), wording=context.wording, erase=lambda person: _erase(context, person))
    context.changes.changed.connect(partial(_renew_people, context))
    return page


def _renew_people(context: Context, topics: frozenset[Topic]) -> None:
    """Who came, was renamed or joined here can be put to work, or not any more."""
    if Topic.PEOPLE in topics:
        context.people.refresh()


def _erase(context: Context, person: UnitPerson) -> None:
    """Ask whether a person is to be erased, with all that hangs on it."""
    from xrayTrainer.ui.views.erase_person import EraseDialog

    context.use_person_tool(PersonTool.ERASE)
    dialog = context.window.findChild(EraseDialog)
    if dialog is None:
        return
    place = dialog.person.findData(person.id)
    if place < 0:  # nobody else may be asked about in his place
        dialog.reject()
        context.tell_error(UserError("session.no_person"))
        return
    dialog.person.setCurrentIndex(place)
    dialog.person.activated.emit(place)


def make_skills(context: Context) -> UnitPage:
    """Make the page of what people find."""
    from xrayTrainer.ui.views.unit_skills import UnitSkillsPage

    return UnitSkillsPage(_unit(context), context.tasks, context.changes)


def make_hours(context: Context) -> UnitPage:
    """Make the page of hours."""
    from xrayTrainer.ui.views.unit_hours import UnitHoursPage

    return UnitHoursPage(_unit(context), context.tasks, context.changes)


def _unit(context: Context) -> UnitService:
    if context.services.unit is None:
        raise ValueError("these pages need the unit")
    return context.services.unit
