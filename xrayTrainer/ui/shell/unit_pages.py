"""The registry of the pages of the Unit screen, in the order in which they are listed. A new page is one row."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.unit_course_pages import make_assignments, make_courses
from xrayTrainer.ui.shell.unit_many_page import make_many
from xrayTrainer.ui.shell.unit_people_pages import make_hours, make_people, make_skills
from xrayTrainer.ui.shell.unit_proof_pages import make_exams, make_export
from xrayTrainer.ui.shell.unit_store_page import make_store
from xrayTrainer.ui.views.unit_page import UnitPage

if TYPE_CHECKING:
    from xrayTrainer.services.api import Services


class UnitPageSpec(msgspec.Struct, frozen=True):
    """One page.

    Attributes
    ----------
    name
        As `UnitPlace.page` has it.
    icon
        Its sign.
    make
        Makes it with its view-model, when it is first chosen; imports what it needs.
    text
        How it is called in the list: English source, marked with `QT_TRANSLATE_NOOP("UnitPages", ...)`.
    needs
        Field of `Services` without which the page is not there; empty for none.
    """

    name: str
    icon: str
    make: Callable[[Context], UnitPage]
    text: str
    needs: str = ""


UNIT_PAGES: tuple[UnitPageSpec, ...] = (
    UnitPageSpec("people", "person", make_people, QT_TRANSLATE_NOOP("UnitPages", "People"), needs="unit"),
    UnitPageSpec("skills", "progress", make_skills, QT_TRANSLATE_NOOP("UnitPages", "Skills"), needs="unit"),
    UnitPageSpec("hours", "clock", make_hours, QT_TRANSLATE_NOOP("UnitPages", "Hours"), needs="unit"),
    UnitPageSpec(
        "assignments", "check", make_assignments, QT_TRANSLATE_NOOP("UnitPages", "Assignments"), needs="assignments"
    ),
    UnitPageSpec("courses", "lesson", make_courses, QT_TRANSLATE_NOOP("UnitPages", "Courses"), needs="courses"),
    UnitPageSpec("exams", "exam", make_exams, QT_TRANSLATE_NOOP("UnitPages", "Exams"), needs="certificates"),
    UnitPageSpec("many", "unit", make_many, QT_TRANSLATE_NOOP("UnitPages", "Many units"), needs="units"),
    UnitPageSpec("export", "export", make_export, QT_TRANSLATE_NOOP("UnitPages", "The quarter's proof"), needs="proof"),
    UnitPageSpec("store", "record-store", make_store, QT_TRANSLATE_NOOP("UnitPages", "Record store"), needs="xapi"),
)


def pages_there(services: Services) -> tuple[UnitPageSpec, ...]:
    """Return the pages that can be shown with these use cases."""
    return tuple(one for one in UNIT_PAGES if not one.needs or getattr(services, one.needs) is not None)
