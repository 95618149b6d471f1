"""Lets others take part in a course that has begun; what they are given goes out in the next packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.views.pack_parts import PackDialog
from xrayTrainer.ui.views.people_picker import PeoplePicker
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.assignments_api import Assignable, AssignmentsService
    from xrayTrainer.services.courses_api import CoursesService
    from xrayTrainer.ui.viewmodels.wording import Wording


class LatecomersDialog(PackDialog):
    """Who comes in.

    Parameters
    ----------
    courses, assignments
        The use cases.
    course
        Id of the course.
    work
        What runs them.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.

    Signals
    -------
    added(object)
        What has changed: `Change`.
    """

    added = Signal(object)

    def __init__(
        self,
        courses: CoursesService,
        assignments: AssignmentsService,
        course: str,
        work: PackWork,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("course_people", wording, work, parent)
        self._courses, self._course, self._run = courses, course, work
        self.set_title(self.tr("Latecomers"))
        said = Text(Type.BODY, muted=True, wrap=True)
        said.setText(
            self.tr("Their first forms keep the balance. Write the packs of the course once more, and send them.")
        )
        self.picker = PeoplePicker("course_late")
        self.body.addWidget(said)
        self.body.addWidget(self.picker, 1)
        self.go = self.add_button("course_people_go", self.tr("Let them take part"), Look.PRIMARY)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._add)
        self.picker.changed.connect(self._show_state)
        work.busy_changed.connect(lambda _busy: self._show_state())

        def others(_share: object) -> tuple[Assignable, ...]:
            there = {one.person for one in courses.course(course).people}
            return tuple(one for one in assignments.people() if one.id not in there)

        work.run(others, self._show)

    def _show(self, people: tuple[Assignable, ...]) -> None:
        self.picker.show_people(people)
        self.picker.search.setFocus()
        if not people:
            self.tell(self.tr("Everybody who is known here takes part already."))

    def _show_state(self) -> None:
        self.go.setEnabled(bool(self.picker.chosen) and not self._run.busy)

    def _add(self) -> None:
        courses, course, people = self._courses, self._course, self.picker.chosen
        self._run.run(lambda _share: courses.add_people(course, people), self._done)

    def _done(self, change: Change) -> None:
        self.accept()
        self.added.emit(change)
