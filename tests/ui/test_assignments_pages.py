"""Assignments and courses in the window: Home, the two pages of the unit, the windows above them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from helpers.assigned import Desk, put_set
from helpers.result_places import sent
from helpers.shell_window import ShellWindow
from helpers.small_sets import SET_ID
from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import PersonId, SetId, new_uuid
from xrayTrainer.services.assignments_api import AssignmentOrder
from xrayTrainer.services.courses_api import CourseOrder, StagePlan
from xrayTrainer.ui.shell.unit_course_pages import write_pack
from xrayTrainer.ui.viewmodels.home import HomeNext
from xrayTrainer.ui.viewmodels.route import CasePlace, Route, ScreenId, UnitPlace
from xrayTrainer.ui.views.assign_dialog import AssignDialog
from xrayTrainer.ui.views.assignment_words import calendar_day
from xrayTrainer.ui.views.course_make import CourseDialog
from xrayTrainer.ui.views.course_people import LatecomersDialog
from xrayTrainer.ui.views.home import HomeView
from xrayTrainer.ui.views.pack_make import MakeDialog
from xrayTrainer.ui.views.unit_assignments import UnitAssignmentsPage
from xrayTrainer.ui.views.unit_courses import UnitCoursesPage

A, B = SetId("aaaaaaaa-0000-4000-8000-00000000000a"), SetId("bbbbbbbb-0000-4000-8000-00000000000b")
D = TypeVar("D", bound=QDialog)


class Office(ShellWindow):
    """A mentor's window on real records, with two people and three sets."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder / "settings", modes=True)
        self.desk = desk = Desk(folder / "desk", own=True)
        for set_id, title in ((A, "Form A"), (B, "Form B")):
            put_set(desk.data, set_id, title=title, modes=("exam",))
        desk.cards.make_own(name="M. Entor")
        self.people = tuple(PersonId(new_uuid()) for _ in range(3))
        for number, person in enumerate(self.people):
            desk.know(person, ("Aida Testova", "Bek Testov", "Chynar Testova")[number], "West" if number else "East")
        desk.people.switch(self.people[0])
        self.services = msgspec.structs.replace(
            self.services,
            people=desk.people,
            library=desk.library,
            training=desk.training,
            packs=desk.packs,
            assignments=desk.assignments,
            courses=desk.courses,
        )

    def dialog(self, kind: type[D]) -> D:
        """Return the window of that kind that is open."""
        self.settle()
        (found,) = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return found

    def press(self, name: str) -> None:
        button = self.window.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isEnabled()
        button.click()
        self.settle()

    def page(self, name: str) -> object:
        self.go(ScreenId.UNIT, UnitPlace(page=name))
        return getattr(self.here, "page", None)


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    made = Office(qtbot, tmp_path)
    made.start()
    yield made
    made.stop()
    made.desk.close()


def refuse_unsaid(root: QWidget) -> None:
    """Everything to press or type into has a name of its own, and says what it is."""
    kinds = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
    found = [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, kinds)
        and one.isVisible()
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parent(), QComboBox | QAbstractSpinBox)
        and not isinstance(one, QHeaderView)
    ]
    assert found
    assert [one for one in found if not one.objectName() or not one.accessibleName().strip()] == []
    quiet = (QAbstractItemView, QPlainTextEdit)
    assert [one.objectName() for one in found if not one.toolTip() and not isinstance(one, quiet)] == []
    names = [one.objectName() for one in found]
    assert len(names) == len(set(names))


def cells(page: UnitAssignmentsPage | UnitCoursesPage, table: str = "table") -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in getattr(page, table).cells.rows]


def test_that_a_set_is_given_in_the_window_and_stands_on_home_until_it_is_done(office: Office) -> None:
    desk, person = office.desk, office.people[0]
    page = office.page("assignments")
    assert isinstance(page, UnitAssignmentsPage)
    assert "Nothing is given yet" in page.head.said.text()
    office.press("unit_assignments_new")
    dialog = office.dialog(AssignDialog)
    refuse_unsaid(dialog)
    assert not dialog.go.isEnabled()
    dialog.people.search.setText("aida")
    dialog.people.every.click()
    dialog.sets.setCurrentText("Small")
    dialog.due.set_day(QDate(2026, 3, 4))
    dialog.note.setPlainText("Look at the doors.")
    dialog.opens.set_day(QDate(2026, 3, 5))
    assert not dialog.go.isEnabled()
    dialog.opens.set_day(None)
    dialog.go.click()
    office.settle()
    assert dialog.heading.text() == "The assignment is given"
    dialog.pack.click()
    making = office.dialog(MakeDialog)
    assert making.form.with_given.text() == "Take along what is given of this set (1)"
    assert making.form.given.text() == f"1 person until {calendar_day('2026-03-04')}"
    refuse_unsaid(making)
    making.reject()
    office.settle()
    refuse_unsaid(office.window)
    until = f"{calendar_day('2026-03-04')} · 2 days left"
    assert cells(page)[0][1:7] == ["1 person", until, "0/1", "0/1", "1/1", "0/1"]
    assert cells(page, "people") == [["Aida Testova", "East", "not begun", "-"]]
    home = office.go(ScreenId.HOME)
    assert isinstance(home, HomeView)
    assert home.assignments is not None
    refuse_unsaid(office.window)
    assert [button.text() for button in home.assignments.buttons] == ["Begin"]
    assert office.context.services.training.home().assignments[0].can_begin
    with office.qtbot.waitSignal(office.context.starter.route_requested) as asked:
        QTest.keyClick(home.assignments.buttons[0], Qt.Key.Key_Return)
    (route,) = asked.args
    assert isinstance(route, Route)
    assert isinstance(route.payload, CasePlace)
    office.settle()
    desk.do()
    home = office.go(ScreenId.HOME)
    assert isinstance(home, HomeView)
    assert home.assignments is not None
    assert (home.assignments.buttons, home.assignments.isVisible()) == ([], True)
    page = office.page("assignments")
    assert isinstance(page, UnitAssignmentsPage)
    assert cells(page, "people")[0][2] == "done"
    office.press("unit_assignments_withdraw")
    assert desk.assignments.given()
    office.press("unit_assignments_withdraw")
    assert not desk.assignments.given()
    assert person == desk.people.current().id


def test_that_home_continues_with_what_is_due_first(office: Office) -> None:
    desk, person = office.desk, office.people[0]
    desk.assignments.give(AssignmentOrder(set_id=A, mode="exam", people=(person,), due_on="2026-03-20"))
    desk.assignments.give(AssignmentOrder(set_id=SET_ID, people=(person,), due_on="2026-03-02", note="First this"))
    desk.assignments.give(AssignmentOrder(set_id=B, mode="exam", people=(person,), opens_on="2026-03-09"))
    office.go(ScreenId.HELP)
    home = office.go(ScreenId.HOME)
    assert isinstance(home, HomeView)
    assert home.assignments is not None
    texts = [label.text() for label in home.assignments.findChildren(type(home.hero._title))]
    assert f"Practice · until {calendar_day('2026-03-02')} · due today · M. Entor" in texts
    assert f"from {calendar_day('2026-03-09')}" in texts
    assert home._facts is not None
    assert home._facts.next is HomeNext.ASSIGNMENT
    assert home.hero._title.text() == "Small"
    assert home.hero._summary.text() == "First this"
    with office.qtbot.waitSignal(office.context.starter.route_requested) as asked:
        home.hero.button.click()
    assert asked.args[0].screen is ScreenId.WORKBENCH
    office.settle()


def test_that_a_course_is_made_in_four_steps_and_latecomers_come_in(office: Office) -> None:
    desk = office.desk
    page = office.page("courses")
    assert isinstance(page, UnitCoursesPage)
    office.press("unit_courses_new")
    dialog = office.dialog(CourseDialog)
    refuse_unsaid(dialog)
    assert not dialog.go.isEnabled()
    dialog.tests.title.setText("Spring")
    dialog.tests.there.click()
    dialog.tests.form_a.setCurrentText("Form A")
    dialog.tests.form_b.setCurrentText("Form A")
    assert not dialog.go.isEnabled()
    dialog.tests.form_b.setCurrentText("Form B")
    dialog.go.click()
    refuse_unsaid(dialog)
    dialog.between.sets.setCurrentText("Small")
    dialog.go.click()
    assert not dialog.go.isEnabled()
    people = dialog.people.picker
    row = people.list.visualItemRect(people.list.item(0))
    QTest.mouseClick(people.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    people.list.setCurrentRow(1)
    QTest.keyClick(people.list, Qt.Key.Key_Space)
    assert len(people.chosen) == 2
    refuse_unsaid(dialog)
    dialog.go.click()
    refuse_unsaid(dialog)
    end = QDate.currentDate().addDays(40)
    dialog.dates.fields["post"][1].edit.setDate(end)
    opens, due = (end.addDays(days).toString(Qt.DateFormat.ISODate) for days in (28, 35))
    assert dialog.dates.plans["retention"] == StagePlan(opens_on=opens, due_on=due)
    dialog.dates.fields["post"][0].edit.setDate(QDate(2020, 1, 1))
    assert not dialog.go.isEnabled()
    dialog.dates.fields["post"][0].set_day(None)
    dialog.dates.fields["retention"][0].set_day(None)
    dialog.dates.fields["post"][1].set_day(None)
    assert not dialog.go.isEnabled()
    dialog.dates.fields["post"][1].set_day(end)
    dialog.go.click()
    office.settle()
    office.settle()
    (line,) = desk.courses.courses()
    refuse_unsaid(office.window)
    assert cells(page)[0][:6] == ["Spring", "2", "0/2", "0/2", "0/2", "0/2"]
    assert [row[2] for row in cells(page, "people")] in (["Form A", "Form B"], ["Form B", "Form A"])
    office.press("unit_courses_late")
    late = office.dialog(LatecomersDialog)
    refuse_unsaid(late)
    assert late.picker.list.count() == 1
    late.picker.every.click()
    late.go.click()
    office.settle()
    assert len(desk.courses.course(line.id).people) == 3
    office.press("unit_courses_pack_0")
    making = office.dialog(MakeDialog)
    assert making.form.sealed.isChecked()
    assert making.form.sealing.isVisible()
    making.form.open.click()
    assert not making.form.sealing.isVisible()
    assert "Take along what is given of this set" in making.form.with_given.text()
    making.reject()
    office.settle()
    office.press("unit_courses_close")
    office.press("unit_courses_close")
    assert desk.courses.courses() == ()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_that_a_pack_gives_its_set_to_everybody_and_a_second_one_brings_assignments_alone(
    office: Office, tmp_path: Path
) -> None:
    desk = office.desk
    unit = Desk(tmp_path / "unit")
    unit.people.current()
    unit.people.keep_results("Aida Testova")
    unit.take(desk.pack(tmp_path / "a.xtpack"))
    office.go(ScreenId.HOME)
    write_pack(office.context, SET_ID)
    making = office.dialog(MakeDialog)
    making.form.give.click()
    making.form.due.set_day(QDate(2026, 3, 9))
    making._model.change(to=tmp_path / "b.xtpack")
    making.go.click()
    office.settle()
    assert (tmp_path / "b.xtpack").is_file()
    making.reject()
    office.settle()
    coming = unit.packs.inspect(tmp_path / "b.xtpack")
    assert coming.plan.set_stays
    unit.take(tmp_path / "b.xtpack")
    (home,) = unit.training.home().assignments
    assert home.due_on == "2026-03-09"
    unit.later(hours=1)
    unit.do()
    desk.results.take(sent(unit, "work"))
    assert desk.assignments.given()[0].done == 1
    unit.close()


def test_that_a_course_of_many_is_shown_by_name_not_by_rank(office: Office) -> None:
    course, _ = office.desk.courses.make(
        CourseOrder(title="Autumn", form_a=A, form_b=B, people=office.people, post=StagePlan(due_on="2026-04-01"))
    )
    page = office.page("courses")
    assert isinstance(page, UnitCoursesPage)
    office.settle()
    assert [row[0] for row in cells(page, "people")] == ["Aida Testova", "Bek Testov", "Chynar Testova"]
    assert page.table.current == course.id
    assert page.tools["report"].isHidden() is (office.context.services.course_report is None)
