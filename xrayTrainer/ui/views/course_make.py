"""Makes a course in four steps: its tests, what lies between, who takes part, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.views.course_make_pages import BetweenPage, DatesPage, PeoplePage, TestsPage
from xrayTrainer.ui.views.pack_parts import PackDialog
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.domain.assignment import Course
    from xrayTrainer.services.assignments_api import Assignable, AssignmentsService, SetChoice
    from xrayTrainer.services.courses_api import CourseOrder, CoursesService
    from xrayTrainer.services.packs_api import Share
    from xrayTrainer.ui.viewmodels.wording import Wording

WIDTH = 740
FORMS_SHARE = 0.95
"""Share of the work that goes into making forms."""


class CourseDialog(PackDialog):
    """One course.

    Parameters
    ----------
    courses, assignments
        The use cases.
    work
        What runs them.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.

    Signals
    -------
    made(str, object)
        Id of the course, and what has changed.
    """

    made = Signal(str, object)

    def __init__(
        self,
        courses: CoursesService,
        assignments: AssignmentsService,
        work: PackWork,
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("course_make", wording, work, parent)
        self._courses, self._run = courses, work
        self.set_title(self.tr("New course"))
        self.step = Text(Type.STRONG, muted=True)
        self.tests, self.between, self.people, self.dates = TestsPage(), BetweenPage(), PeoplePage(), DatesPage()
        self.pages = QStackedWidget()
        for page in (self.tests, self.between, self.people, self.dates):
            self.pages.addWidget(page)
            page.changed.connect(self._show_state)
        self.body.addWidget(self.step)
        self.body.addWidget(self.pages, 1)
        self.back = self.add_button("course_make_back", self.tr("Back"))
        self.go = self.add_button("course_make_go", self.tr("Next"), Look.PRIMARY)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.go.clicked.connect(self._on_go)
        work.busy_changed.connect(lambda _busy: self._show_state())
        work.ended.connect(lambda: self.tell(self.tr("Stopped: no course was made.")))
        self.resize(WIDTH, 640)
        self._turn(0)
        work.run(lambda _share: (assignments.sets(), assignments.people()), self._show)

    def _show(self, found: tuple[tuple[SetChoice, ...], tuple[Assignable, ...]]) -> None:
        sets, people = found
        named = [(one, self.wording.text(one.card.title) or one.card.folder.name) for one in sets]
        self.tests.show_sets(named)
        self.between.show_sets(named)
        self.people.picker.show_people(people)
        self.dates.propose(QDate.currentDate())
        self._show_state()
        self.tests.title.setFocus()

    def _turn(self, by: int) -> None:
        last = self.pages.count() - 1
        row = max(0, min(last, self.pages.currentIndex() + by))
        self.pages.setCurrentIndex(row)
        names = (
            self.tr("The tests"),
            self.tr("Practice, and a test later"),
            self.tr("Who takes part"),
            self.tr("When"),
        )
        said = self.tr("Step %1 of %2: %3")
        self.step.setText(said.replace("%1", str(row + 1)).replace("%2", str(last + 1)).replace("%3", names[row]))
        self.back.setEnabled(row > 0)
        self.go.setText(self.tr("Make the course") if row == last else self.tr("Next"))
        self.dates.show_stages(practice=self.between.practice is not None, late=self.between.late.isChecked())
        self._show_state()
        if by:
            pages = (self.tests.title, self.between.sets, self.people.picker.search, self.dates.fields["pre"][1].tick)
            pages[row].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_state(self) -> None:
        pages = (self.tests, self.between, self.people, self.dates)
        self.go.setEnabled(pages[self.pages.currentIndex()].is_right and not self._run.busy)
        self.back.setEnabled(self.pages.currentIndex() > 0 and not self._run.busy)
        self.pages.setEnabled(not self._run.busy)

    def _on_go(self) -> None:
        if self.pages.currentIndex() < self.pages.count() - 1:
            self._turn(1)
            return
        order, courses, cases = self._order(), self._courses, self.tests.new_cases
        self.bar.show()

        def work(share: Share) -> tuple[Course, frozenset[object]]:
            return make_course(courses, order, cases, share)

        self._run.run(work, self._done)

    def _order(self) -> CourseOrder:
        from xrayTrainer.services.courses_api import CourseOrder

        first, second = self.tests.forms
        plans = self.dates.plans
        return CourseOrder(
            title=self.tests.title.text(),
            form_a=first,
            form_b=second,
            practice=self.between.practice,
            practice_mode=self.between.mode,
            retention=self.between.retention,
            with_retention=self.between.late.isChecked(),
            people=self.people.picker.chosen,
            pre=plans["pre"],
            between=plans["practice"],
            post=plans["post"],
            late=plans["retention"],
        )

    def _done(self, result: tuple[Course, frozenset[object]]) -> None:
        from xrayTrainer.services.api import Change

        course, topics = result
        self.accept()
        self.made.emit(course.id, Change(topics))  # type: ignore[arg-type]


def make_course(
    courses: CoursesService, order: CourseOrder, new_cases: int, share: Share
) -> tuple[Course, frozenset[object]]:
    """Make a course, its forms first where they are wanted (`new_cases` above 0); return it with what has changed."""
    import msgspec

    topics: frozenset[object] = frozenset()
    if new_cases:
        forms, change = courses.make_forms(
            order.title, new_cases, lambda done, total: share(FORMS_SHARE * done / max(1, total))
        )
        topics |= change.topics
        a, b, c = forms.sets
        late = order.retention or (c if order.with_retention else None)
        order = msgspec.structs.replace(order, form_a=a, form_b=b, retention=late)
    course, made = courses.make(order)
    return course, topics | made.topics
