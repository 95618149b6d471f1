"""The pages of people, skills and hours: tables that sort, search and copy; windows that change people; by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
import pytest
from helpers.made_people import add_answers, add_people
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.progress import ProgressImpl
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.roster_api import RosterFate
from xrayTrainer.services.unit import UnitImpl
from xrayTrainer.services.unit_api import MatrixBy, UnitDetails
from xrayTrainer.storage.store import Store
from xrayTrainer.ui.shell import unit_people_pages
from xrayTrainer.ui.viewmodels.route import ScreenId, UnitPlace
from xrayTrainer.ui.views.erase_person import EraseDialog
from xrayTrainer.ui.views.unit import UnitView
from xrayTrainer.ui.views.unit_dialogs import JoinDialog, LogDialog, OwnUnitDialog, PersonDialog
from xrayTrainer.ui.views.unit_hours import UnitHoursPage
from xrayTrainer.ui.views.unit_people import UnitPeoplePage
from xrayTrainer.ui.views.unit_roster import RosterDialog
from xrayTrainer.ui.views.unit_skills import UnitSkillsPage
from xrayTrainer.ui.views.unit_windows import UnitWindows
from xrayTrainer.ui.widgets.unit_table import Cell, Column, Row, UnitTable


@dataclass
class Bench:
    """The window on a unit of made people."""

    shell: ShellWindow
    unit: UnitImpl
    folder: Path

    def page(self, name: str) -> object:
        view = self.shell.go(ScreenId.UNIT, UnitPlace(page=name))
        assert isinstance(view, UnitView)
        return view.page

    def people(self) -> UnitPeoplePage:
        page = self.page("people")
        assert isinstance(page, UnitPeoplePage)
        return page

    def windows(self) -> UnitWindows:
        found = self.people().findChild(UnitWindows)
        assert isinstance(found, UnitWindows)
        return found


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    store = Store.open(tmp_path / "records")
    people = add_people(store, 4)
    for seed, person in enumerate(people[:2], start=1):
        add_answers(store, person, 60, seed=seed, days=60, last=date.today())
    unit = UnitImpl(store)
    with shell_window(qtbot, tmp_path) as (shell, _world):
        context = shell.context
        progress = ProgressImpl(store, PeopleImpl(store))
        services = msgspec.structs.replace(context.services, unit=unit, progress=progress)
        context = msgspec.structs.replace(context, services=services)
        shell.window.navigator._context = context
        shell.window.resize(1366, 768)
        assert context.services.unit is unit
        yield Bench(shell, unit, tmp_path)
    store.close()


def names(table: UnitTable) -> list[str]:
    """Return what stands in the first column, as it is shown."""
    return [str(table.shown.index(row, 0).data()) for row in range(table.shown.rowCount())]


def test_that_a_table_sorts_searches_and_copies(qtbot: QtBot) -> None:
    table = UnitTable("made_table")
    qtbot.addWidget(table)
    columns = (Column("Name", 200, figures=False), Column("Hours", 90), Column("Rest", 2000))
    rows = [
        Row("", (Cell("All"), Cell("9", 9.0), Cell("x")), pinned=True),
        *(Row(name, (Cell(name), Cell(text, key), Cell("y\nz"))) for name, text, key in
          (("Beta", "10", 10.0), ("alpha", "-", ""), ("Gamma", "2", 2.0))),
    ]  # fmt: skip
    table.show_rows(columns, rows)
    table.resize(600, 300)
    table.show()
    assert names(table) == ["All", "alpha", "Beta", "Gamma"]
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["All", "Gamma", "Beta", "alpha"]
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["All", "Beta", "Gamma", "alpha"], "pinned first, undefined last, either way"
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(table, Qt.Key.Key_Up, control)
    assert names(table) == ["All", "Gamma", "Beta", "alpha"]
    QTest.keyClick(table, Qt.Key.Key_Left, control)
    QTest.keyClick(table, Qt.Key.Key_Down, control)
    assert names(table) == ["All", "Gamma", "Beta", "alpha"], "by name, the other way round"
    table.search("gAm")
    assert names(table) == ["All", "Gamma"]
    table.choose("Gamma")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Name\tHours\tRest\nAll\t9\tx\nGamma\t2\ty z"
    assert table.frozen.isVisible(), "the first column stays put"
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["Gamma"]


def test_that_pages_show_what_the_unit_says(bench: Bench) -> None:
    people = bench.people()
    assert names(people.table) == [one.name for one in bench.unit.people()]
    skills = bench.page("skills")
    assert isinstance(skills, UnitSkillsPage)
    matrix = bench.unit.matrix(MatrixBy.CLASS, Period.HALF_YEAR)
    assert names(skills.table)[1:] == [row.name for row in matrix.rows]
    assert skills.table.cells.columnCount() == 3 + len(matrix.columns)
    row = skills.table.cells.rows[1]
    assert f"({matrix.rows[0].hits.count}/{matrix.rows[0].hits.n})" in row.cells[1].text
    assert row.cells[1].tip.endswith("%")
    skills.kinds.buttons[1].click()
    bench.shell.settle()
    assert skills.table.cells.columnCount() == 3 + len(bench.unit.matrix(MatrixBy.METHOD).columns)
    hours = bench.page("hours")
    assert isinstance(hours, UnitHoursPage)
    assert names(hours.table) == [one.name for one in bench.unit.hours().rows]
    assert all(row.cells[1].sign for row in hours.table.cells.rows), "a sign and a word, not colour alone"
    hours.spans.buttons[0].click()
    bench.shell.settle()
    assert hours.table.cells.columnCount() == 5 + 8


def test_that_a_person_leads_to_his_progress_and_back(bench: Bench) -> None:
    person = bench.unit.people()[0]
    view = bench.shell.go(ScreenId.UNIT, UnitPlace(page="people", person=person.id))
    assert isinstance(view, UnitView)
    page = view.page
    assert isinstance(page, UnitPeoplePage)
    bench.shell.settle()
    assert page.stack.currentWidget() is page.panel
    assert page.panel.name.text() == person.name
    for number in range(6):
        page.panel.parts.buttons[number].click()
    page.panel.parts.buttons[0].click()
    assert page.panel.table.cells.rowCount() > 0
    assert not view.can("unit.search")
    QTest.keyClick(page.panel.table, Qt.Key.Key_Escape)
    assert page.stack.currentIndex() == 0
    assert page.table.current == person.id
    view.run("unit.search")
    assert page.head.search.hasFocus() or bench.shell.window.focusWidget() is page.head.search
    page.head.search.setText("Турдугулова")
    assert names(page.table) == [one.name for one in bench.unit.people() if "Турдугулова" in one.name]


def test_that_nobody_else_is_asked_about_when_one_is_to_be_erased(bench: Bench) -> None:
    page = bench.people()
    page.choose(bench.unit.people()[0].id)
    page.tools["erase"].click()
    bench.shell.settle()
    assert all(not one.isVisible() for one in bench.shell.window.findChildren(EraseDialog)), "he is unknown there"
    assert bench.shell.window.notice.isVisible()


def test_that_people_are_added_changed_and_joined_in_windows(bench: Bench) -> None:
    page, windows = bench.people(), bench.windows()
    page.tools["add"].click()
    form = windows.open
    assert isinstance(form, PersonDialog)
    form.name.setText(bench.unit.people()[0].name)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    bench.shell.settle()
    assert form.fault.text(), "the name is taken: the window stays, and says so"
    form.name.setText("Ааа Новая")
    form.texts["number"].setText("17")
    QTest.keyClick(form.texts["number"], Qt.Key.Key_Return)
    bench.shell.settle()
    assert windows.open is None
    added = bench.unit.people()[0]
    assert (added.name, added.details.number) == ("Ааа Новая", "17")
    assert page.table.current == added.id
    page.tools["edit"].click()
    form = windows.open
    assert isinstance(form, PersonDialog)
    form.left_on.setText("2026-01-31")
    form.send()
    bench.shell.settle()
    assert bench.unit.person(added.id).details.left_on == "2026-01-31"
    assert "Ааа Новая" not in names(page.table)
    page.left.click()
    assert "Ааа Новая" in names(page.table)
    page.choose(added.id)
    page.tools["join"].click()
    join = windows.open
    assert isinstance(join, JoinDialog)
    join.send()
    bench.shell.settle()
    assert windows.open is None
    assert sum(bool(one.joined) for one in bench.unit.people()) == 1
    page.tools["log"].click()
    bench.shell.settle()
    log = windows.open
    assert isinstance(log, LogDialog)
    assert log.table.cells.rowCount() == 3
    log.reject()


def test_that_the_unit_is_named_and_asks_for_hours(bench: Bench) -> None:
    page, windows = bench.people(), bench.windows()
    page.tools["own"].click()
    form = windows.open
    assert isinstance(form, OwnUnitDialog)
    form.name.setText("Post 7")
    form.hours.setValue(10.0)
    form.send()
    bench.shell.settle()
    assert bench.unit.own_unit().name == "Post 7"
    assert bench.unit.requirement().minutes == 600.0


def test_that_a_roster_is_shown_before_it_is_taken_in(bench: Bench) -> None:
    page, windows = bench.people(), bench.windows()
    known = bench.unit.people()[0]
    bench.unit.set_person(known.id, known.name, UnitDetails(number="1"))
    file = bench.folder / "roster.csv"
    file.write_text(f"Name;Number;Rank\nNew One;7;captain\n{known.name};2;\n;;x\n", encoding="utf-8")
    windows.take_roster(file)
    bench.shell.settle()
    dialog = windows.open
    assert isinstance(dialog, RosterDialog)
    assert [dialog.roster.count(fate) for fate in (RosterFate.NEW, RosterFate.DOUBTFUL)] == [1, 1]
    box = dialog.findChild(QComboBox, "unit_roster_column_1")
    assert box is not None
    box.setCurrentIndex(0)
    box.activated.emit(0)
    bench.shell.settle()
    assert dialog.roster.columns[1].field is None
    assert dialog.roster.count(RosterFate.DOUBTFUL) == 0
    box.setCurrentIndex(5)
    box.activated.emit(5)
    bench.shell.settle()
    assert dialog.table.choose("3")
    dialog.tick.click()
    dialog.send()
    bench.shell.settle()
    assert windows.open is None
    assert page.notice.isVisible()
    assert {one.details.number for one in bench.unit.people()} >= {"1", "2", "7"}
    windows.take_roster(bench.folder / "absent.csv")
    bench.shell.settle()
    assert windows.open is None, "one clear sentence above the table"
    assert "absent.csv" in page.notice.accessibleName() or page.notice.isVisible()


def test_that_every_button_is_named_and_nothing_is_cut(bench: Bench) -> None:
    for width, languages in ((1366, ("ru", "tg", "kk", "ky", "en")), (960, ("ru", "en"))):
        bench.shell.window.resize(width, 600)
        for language in languages:
            bench.shell.window.set_language(language)
            for name in ("people", "skills", "hours"):
                page = bench.page(name)
                bench.shell.settle()
                buttons = page.findChildren(QAbstractButton)  # type: ignore[attr-defined]
                shown = [one for one in buttons if one.isVisible() and not one.objectName().startswith("qt_")]
                assert shown
                assert all(one.objectName() and one.accessibleName() and one.toolTip() for one in shown)
                cut = [one.objectName() for one in shown if one.width() < one.minimumSizeHint().width()]
                assert cut == [], (width, language)
                right = page.mapTo(bench.shell.window, QPoint(page.width(), 0)).x()  # type: ignore[attr-defined]
                assert right <= bench.shell.window.width()


def test_that_pages_need_the_unit(bench: Bench) -> None:
    without = msgspec.structs.replace(
        bench.shell.context, services=msgspec.structs.replace(bench.shell.services, unit=None)
    )
    with pytest.raises(ValueError, match="unit"):
        unit_people_pages.make_skills(without)
