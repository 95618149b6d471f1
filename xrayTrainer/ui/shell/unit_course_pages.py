"""Makes the pages of assignments and courses, and opens the windows above them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.views.unit_page import UnitPage

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId, SetId
    from xrayTrainer.services.api import SetCard
    from xrayTrainer.services.assignments_api import AssignmentsService
    from xrayTrainer.services.courses_api import CoursesService
    from xrayTrainer.ui.views.unit_courses import UnitCoursesPage

COURSE_SUFFIX = ".json"
_SAVE = QT_TRANSLATE_NOOP("UnitCourses", "Save the course")
_TAKE = QT_TRANSLATE_NOOP("UnitCourses", "Take in a course")
_KIND = QT_TRANSLATE_NOOP("UnitCourses", "Courses")


def make_assignments(context: Context) -> UnitPage:
    """Make the page of what was given."""
    from xrayTrainer.ui.views.unit_assignments import UnitAssignmentsPage

    page = UnitAssignmentsPage(_assignments(context), context.tasks, context.changes)
    page.new_requested.connect(lambda person: open_assign(context, person))
    page.pack_requested.connect(lambda set_id: write_pack(context, set_id))
    return page


def make_courses(context: Context) -> UnitPage:
    """Make the page of courses."""
    from xrayTrainer.ui.views.unit_courses import UnitCoursesPage

    page = UnitCoursesPage(_courses(context), context.tasks, context.changes, with_report=has_report(context))
    page.tool_requested.connect(lambda name, course: _tool(context, page, name, course))
    page.pack_requested.connect(lambda set_id: write_pack(context, set_id))
    return page


def open_assign(context: Context, person: PersonId | None = None) -> QDialog:
    """Open *New assignment*."""
    from xrayTrainer.ui.viewmodels.pack_work import PackWork
    from xrayTrainer.ui.views.assign_dialog import AssignDialog

    work = PackWork(context.tasks)
    dialog = AssignDialog(_assignments(context), work, context.wording(), context.window, person=person)
    work.setParent(dialog)
    dialog.given.connect(context.changes.publish)
    dialog.pack_wanted.connect(lambda card: _make_of(context, card))
    dialog.open()
    return dialog


def write_pack(context: Context, set_id: SetId | str) -> None:
    """Open *Make a pack* for one set."""
    sets = context.services.library

    def find() -> SetCard | None:
        return next((card for card in sets.shelf().sets if card.id == set_id), None)

    context.tasks.submit(find, lambda card: _make_of(context, card), owner=context.window)


def _make_of(context: Context, card: SetCard | None) -> None:
    from xrayTrainer.services.api import Change, Topic

    windows = context.pack_windows
    if windows is not None and card is not None:
        given = Change(frozenset({Topic.ASSIGNMENTS}))
        windows.make_of(card, lambda _published, _sealed: context.changes.publish(given))


def has_report(context: Context) -> bool:
    """Tell whether there are reports of courses."""
    return getattr(context.services, "course_report", None) is not None


def _tool(context: Context, page: UnitCoursesPage, name: str, course: str) -> None:
    if name == "new":
        _new_course(context, page)
    elif name == "late":
        _latecomers(context, page, course)
    elif name == "save":
        _save(context, page, course)
    elif name == "take":
        _take(context, page)


def _new_course(context: Context, page: UnitCoursesPage) -> None:
    from xrayTrainer.ui.viewmodels.pack_work import PackWork
    from xrayTrainer.ui.views.course_make import CourseDialog

    work = PackWork(context.tasks)
    dialog = CourseDialog(_courses(context), _assignments(context), work, context.wording(), context.window)
    work.setParent(dialog)
    dialog.made.connect(lambda _course, change: context.changes.publish(change))
    dialog.made.connect(lambda course, _change: page.show_course(course))
    dialog.open()


def _latecomers(context: Context, page: UnitCoursesPage, course: str) -> None:
    from xrayTrainer.ui.viewmodels.pack_work import PackWork
    from xrayTrainer.ui.views.course_people import LatecomersDialog

    work = PackWork(context.tasks)
    services = _courses(context), _assignments(context)
    dialog = LatecomersDialog(*services, course, work, context.wording(), context.window)
    work.setParent(dialog)
    dialog.added.connect(context.changes.publish)
    dialog.open()


def _save(context: Context, page: UnitCoursesPage, course: str) -> None:
    from xrayTrainer.ui.views.file_places import documents

    service = _courses(context)
    title, kind = _words(_SAVE), _words(_KIND)
    proposed = str(documents() / f"course-{course[:8]}{COURSE_SUFFIX}")
    chosen, _ = QFileDialog.getSaveFileName(context.window, title, proposed, f"{kind} (*{COURSE_SUFFIX})")
    if not chosen:
        return
    file = Path(chosen)

    def saved(_none: None) -> None:
        page.tell(context.wording().say("course.saved", file=str(file)))

    context.tasks.submit(lambda: service.save(course, file), saved, failed=page.tell_error, owner=page)


def _take(context: Context, page: UnitCoursesPage) -> None:
    from xrayTrainer.ui.views.file_places import documents

    service = _courses(context)
    title, kind = _words(_TAKE), _words(_KIND)
    chosen, _ = QFileDialog.getOpenFileName(context.window, title, str(documents()), f"{kind} (*{COURSE_SUFFIX})")
    if chosen:
        file = Path(chosen)
        page.read.do(lambda: service.take_in(file), lambda course: page.show_course(course.id), page.tell_error)


def _words(text: str) -> str:
    return QCoreApplication.translate("UnitCourses", text)


def _assignments(context: Context) -> AssignmentsService:
    if context.services.assignments is None:
        raise ValueError("this page needs the assignments")
    return context.services.assignments


def _courses(context: Context) -> CoursesService:
    if context.services.courses is None:
        raise ValueError("this page needs the courses")
    return context.services.courses
