"""Courses with how many have done each stage; of the chosen one, where everyone stands, and the packs it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.faults import printable
from xrayTrainer.services.assignments_api import Doing
from xrayTrainer.ui.viewmodels.route import CoursePlace, Route, ScreenId
from xrayTrainer.ui.viewmodels.unit import UnitRead
from xrayTrainer.ui.views.assignment_words import calendar_day, stage_name, work_words
from xrayTrainer.ui.views.unit_assignments import SIGNS, TOPICS
from xrayTrainer.ui.views.unit_parts import UnitReadPage
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row, UnitTable

if TYPE_CHECKING:
    from xrayTrainer.domain.assignment import StageKind
    from xrayTrainer.services.assignments_api import PersonWork
    from xrayTrainer.services.courses_api import CourseLine, CoursePerson, CourseSet, CoursesService, CourseView
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

STAGES: tuple[StageKind, ...] = ("pre", "practice", "post", "retention")
STAGE_WIDTH = 132
_ICONS = {
    "new": "add", "late": "person-add", "report": "pdf", "save": "export", "take": "import", "close": "delete",
}  # fmt: skip


class UnitCoursesPage(UnitReadPage):
    """Two tables: courses, and the people of the chosen one; below, the packs of its sets.

    Parameters
    ----------
    service
        The courses.
    tasks, changes
        What runs work off the GUI thread, and what tells of its effects.
    with_report
        Whether there are reports.

    Signals
    -------
    tool_requested(str, str)
        A window is to be opened: `new`, `late`, `save`, `take`, with the id of the chosen course or "".
    pack_requested(str)
        Id of the set of which a pack is to be written.
    """

    tool_requested = Signal(str, str)
    pack_requested = Signal(str)

    def __init__(
        self, service: CoursesService, tasks: TaskRunner, changes: Changes, *, with_report: bool = False
    ) -> None:
        super().__init__("courses")
        self._service = service
        self._sure = ""
        self._looked: CourseView | None = None
        self.shows(UnitRead(service.courses, tasks, changes, lane="unit.courses", parent=self, topics=TOPICS))
        self.tools = {
            name: self.tool(name, icon, Look.SECONDARY if name == "new" else Look.QUIET)
            for name, icon in _ICONS.items()
        }
        self.tools["report"].setVisible(with_report)
        self.add_tools([*self.tools.values(), self.copy])
        self.chosen = ElidedText(Type.HEADING)
        self.days = Text(Type.BODY, muted=True, wrap=True)
        self.people = UnitTable("unit_courses_people")
        self.packs = QHBoxLayout()
        self.packs.setSpacing(Space.S)
        self.packs.addStretch(1)
        self._packs: list[QWidget] = []
        self.below = QWidget()
        box = QVBoxLayout(self.below)
        box.setContentsMargins(0, Space.S, 0, 0)
        box.setSpacing(Space.S)
        for part in (self.chosen, self.days):
            box.addWidget(part)
        box.addLayout(self.packs)
        box.addWidget(self.people, 1)
        self.column.addWidget(self.below, 3)
        self.table.chosen.connect(self._look)

    # the screen's side

    def first_focus(self) -> QWidget | None:
        """The table; the button that makes a course where there is none."""
        return self.table if self.table.isVisibleTo(self) else self.tools["new"]

    def retranslate(self) -> None:
        """Set every text anew."""
        self.head.retranslate(self.tr("Courses"))
        self.table.setAccessibleName(self.tr("Courses"))
        self.people.setAccessibleName(self.tr("People of the chosen course"))
        texts = {
            "new": (self.tr("New course…"), self.tr("Make a course in four steps")),
            "late": (self.tr("Latecomers…"), self.tr("Let others take part in the chosen course")),
            "report": (self.tr("Report…"), self.tr("What the chosen course has changed")),
            "save": (self.tr("Save…"), self.tr("Save the chosen course as a file, for another mentor")),
            "take": (self.tr("Take in…"), self.tr("Take in a course that another mentor saved")),
            "close": (self.tr("Put away…"), self.tr("Put the chosen course away, and take back what it gave")),
        }
        for name, (text, said) in texts.items():
            self.tools[name].setText(text)
            describe(self.tools[name], said)
        if self.read.facts is not None:
            self._show(self.read.facts)

    def run(self, name: str) -> None:
        """Do what a button says."""
        chosen = self.table.current or ""
        if name == "report":
            self.route_requested.emit(Route(ScreenId.COURSE_REPORT, CoursePlace(course=chosen)))
        elif name != "close":
            self.tool_requested.emit(name, "" if name in ("new", "take") else chosen)
        elif self._sure != chosen:
            self._sure = chosen
            self.tell(self.tr("Nobody is asked for its stages any more then. Press once more to put it away."))
        else:
            self._sure = ""
            self.notice.hide()
            self.read.do(lambda: (None, self._service.close(chosen)), lambda _none: None)

    def show_course(self, course: str) -> None:
        """Choose a course that was just made; it is there when it has been read."""
        self.read.ask(self._service.courses, lambda lines: self._show_and_choose(lines, course))

    def _show_and_choose(self, lines: tuple[CourseLine, ...], course: str) -> None:
        self.read.facts = lines
        self._show(lines)
        self.table.choose(course)
        self.tell(self.tr("The course is made. Write the packs of its sets, and send them."))

    # what is shown

    def _show(self, lines: tuple[CourseLine, ...]) -> None:
        columns = (
            Column(self.tr("Course"), 0, figures=False),
            Column(self.tr("People"), 90),
            *(Column(stage_name(kind), 150) for kind in STAGES),
            Column(self.tr("Made"), 150, figures=False),
        )
        self.table.show_rows(columns, tuple(map(self._row, lines)), sort=False)
        if lines and self.table.current is None:
            self.table.choose(lines[0].id)
        self.table.setVisible(bool(lines))
        self.below.setVisible(bool(lines))
        nothing = self.tr("A course shows what a training changes: test, practice, test, and a test four weeks later.")
        self.head.said.setText("" if lines else nothing)
        self._look()

    def _row(self, line: CourseLine) -> Row:
        stages = [
            Cell(f"{line.done[kind]}/{line.people}", line.done[kind])
            if kind in line.done
            else Cell(figures.UNDEFINED, "")
            for kind in STAGES
        ]
        made = Cell(figures.day(line.made_at), line.made_at)
        return Row(line.id, (Cell(printable(line.title, 200)), Cell(str(line.people), line.people), *stages, made))

    @staticmethod
    def _done_cell(line: CourseLine, kind: StageKind) -> Cell:
        done = line.done.get(kind)
        return Cell(figures.UNDEFINED, "") if done is None else Cell(f"{done}/{line.people}", done)

    def _look(self) -> None:
        """Read where everyone of the chosen course stands."""
        chosen = self.table.current
        self._sure = self._sure if chosen == self._sure else ""
        for name in ("late", "report", "save", "close"):
            self.tools[name].setEnabled(chosen is not None)
        if chosen is None:
            self._looked = None
            self.people.show_rows((), ())
            return
        self.read.ask(lambda: self._service.view(chosen), self._show_view)

    def _show_view(self, view: CourseView) -> None:
        if view.course.id != self.table.current:
            return
        self._looked = view
        self.chosen.setText(printable(view.course.title, 200))
        self.days.show_text(" · ".join(map(self._stage, view.course.stages)))
        self._show_packs(view.sets)
        kinds = [stage.kind for stage in view.course.stages]
        columns = (
            Column(self.tr("Name"), 0, figures=False),
            Column(self.tr("Unit"), 130, figures=False),
            Column(self.tr("Begins with"), 100, figures=False),
            Column(self.tr("Next"), 210, figures=False),
            *(Column(stage_name(kind), STAGE_WIDTH, figures=False) for kind in kinds),
        )
        self.people.show_rows(columns, [self._person(one, kinds) for one in view.people])

    def _stage(self, stage: object) -> str:
        kind, opens, due = (getattr(stage, name) for name in ("kind", "opens_on", "due_on"))
        days = " - ".join(calendar_day(day) for day in (opens, due) if day is not None)
        return f"{stage_name(kind)} {days}".rstrip()

    def _person(self, one: CoursePerson, kinds: list[StageKind]) -> Row:
        following = self.tr("through")
        if one.next_stage is not None:
            following = stage_name(one.next_stage)
            if one.next_on is not None:
                later = one.stages[one.next_stage].doing is Doing.LATER
                said = self.tr("%1, from %2") if later else self.tr("%1, until %2")
                following = said.replace("%1", following).replace("%2", calendar_day(one.next_on))
        return Row(
            one.person,
            (
                Cell(printable(one.name) or self.tr("not known here")),
                Cell(printable(one.unit) or figures.UNDEFINED),
                Cell(self.tr("Form %1").replace("%1", one.first.upper())),
                Cell(following, one.next_on or ""),
                *(self._work(one.stages[kind]) for kind in kinds),
            ),
        )

    @staticmethod
    def _work(work: PersonWork) -> Cell:
        sign, tone = ("warning", "missed") if work.overdue else SIGNS[work.doing]
        return Cell(work_words(work), work.doing.value, sign=sign, tone=tone)

    def _show_packs(self, sets: tuple[CourseSet, ...]) -> None:
        """Show a button for the pack of each set: those that did not go out yet stand out."""
        for old in self._packs:
            self.packs.removeWidget(old)
            old.hide()
            old.deleteLater()
        caption = Text(Type.BODY, muted=True)
        caption.setText(self.tr("Packs:"))
        self._packs = [caption, *(self._pack(number, one) for number, one in enumerate(sets))]
        for place, part in enumerate(self._packs):
            self.packs.insertWidget(place, part)

    def _pack(self, number: int, one: CourseSet) -> Button:
        button = Button(Look.QUIET if one.told else Look.SECONDARY, icon_name="check" if one.told else "pack-out")
        button.setObjectName(f"unit_courses_pack_{number}")
        title = "" if self.words is None else self.words.text(one.title)
        button.setText(title or self.tr("A set that is not here any more"))
        said = (
            self.tr("Sent; write it once more")
            if one.told
            else self.tr("Write the pack of this set, with what is given")
        )
        describe(button, f"{button.text()}: {said}")
        button.setEnabled(one.packable)
        button.clicked.connect(lambda _on=False: self.pack_requested.emit(one.set_id))
        return button
