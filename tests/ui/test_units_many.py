"""Many units: twelve files dropped at once come in together, and stand side by side on one page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from helpers.made_units import made_batch, made_person
from helpers.result_places import Place
from helpers.shell_window import ShellWindow
from helpers.small_sets import make_training
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QListWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from xrayTrainer.services.case_places import CasePlaces
from xrayTrainer.services.results_api import SendOrder
from xrayTrainer.services.units import UnitsImpl
from xrayTrainer.services.units_api import UnitsOrder, UnitsReport
from xrayTrainer.services.units_book import write_report
from xrayTrainer.services.units_store import make_store, store_report
from xrayTrainer.storage.hub.rows import Batch
from xrayTrainer.storage.hub.store import opened
from xrayTrainer.ui.shell.given_files import GivenFiles
from xrayTrainer.ui.shell.letter_windows import LetterWindows
from xrayTrainer.ui.shell.pack_windows import PackWindows
from xrayTrainer.ui.shell.unit_many_page import make_many
from xrayTrainer.ui.views.unit_many import UnitManyPage
from xrayTrainer.ui.views.unit_many_sheets import set_chart, set_table


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the result files of twelve people of three posts."""
    folder = tmp_path_factory.mktemp("posts")
    made = []
    for post in range(3):
        place = Place(folder / f"post{post}")
        for number in range(4):
            place.people.switch(None)
            person = place.work(found=number != post)
            place.people.keep_results(f"Trainee {post}.{number}")
            file = folder / f"{post}-{number}.xtresult"
            place.results.send(SendOrder(person=person, to=file, unit=f"Post {post + 1}"))
            made.append(file)
        place.close()
    return made


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path / "office")
    yield place
    place.close()


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    made = ShellWindow(qtbot, tmp_path / "window")
    made.start()
    yield made
    made.stop()


class Desk:
    """A window of a focal point."""

    def __init__(self, qtbot: QtBot, shell: ShellWindow, office: Place) -> None:
        self.qtbot, self.shell = qtbot, shell
        context = shell.context
        where = CasePlaces(office.training._library)
        units = UnitsImpl(
            office.store,
            office.data,
            where,
            office.results,
            lambda records: make_training(records, office.folder / "sets"),
        )
        services = msgspec.structs.replace(
            context.services, people=office.people, results=office.results, units=units, packs=None
        )
        self.context = msgspec.structs.replace(context, services=services)
        letters = LetterWindows(
            shell.window, services, tasks=context.tasks, changes=context.changes, settings=context.settings
        )
        self.windows = PackWindows(
            shell.window,
            None,  # type: ignore[arg-type]
            tasks=context.tasks,
            changes=context.changes,
            wording=context.wording,
            letters=letters,
        )
        self.given = GivenFiles([], shell.window)
        self.given.begin(shell.window.navigator, lambda: self.windows)
        shell.window.files_dropped.connect(self.given.take_all)

    @property
    def dialog(self) -> QDialog:
        found = self.windows._open
        assert found is not None
        return found

    def part(self, name: str) -> Any:
        found = self.dialog.findChild(QWidget, name)
        assert found is not None
        return found

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.context.tasks.busy)

    def drop(self, files: list[Path]) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        event = QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.shell.window.dropEvent(event)


def test_that_twelve_dropped_files_come_in_by_one_window_with_one_list(
    qtbot: QtBot, shell: ShellWindow, office: Place, files: list[Path], tmp_path: Path
) -> None:
    desk = Desk(qtbot, shell, office)
    broken = tmp_path / "broken.xtresult"
    broken.write_bytes(b"no letter")
    desk.drop([*files[:7], broken, *files[7:]])
    qtbot.waitUntil(lambda: bool(desk.part("letter_many_go").isEnabled()))
    rows: QListWidget = desk.part("letter_many_list")
    said = [rows.item(row).text() for row in range(rows.count())]
    assert len(said) == 13
    assert sum(line.startswith("Trainee") for line in said) == 12
    assert said[7] == "broken.xtresult is damaged. Ask for it to be sent again."
    assert "12 of 13 files came in." in desk.dialog.facts.text()  # type: ignore[attr-defined]
    assert office.rows("SELECT count(*) FROM answers") == [(12,)]
    QTest.keyClick(desk.part("letter_many_go"), Qt.Key.Key_Return)
    assert desk.windows._open is None
    desk.settle()


def test_that_one_dropped_file_opens_the_window_of_one(
    qtbot: QtBot, shell: ShellWindow, office: Place, files: list[Path]
) -> None:
    desk = Desk(qtbot, shell, office)
    desk.drop(files[:1])
    assert desk.dialog.objectName() == "letter_result"
    desk.settle()
    desk.drop(files[1:3])
    desk.dialog.reject()
    assert desk.dialog.objectName() == "letter_many"
    desk.settle()
    desk.dialog.reject()
    desk.settle()


def test_that_several_files_that_are_chosen_come_in_together(
    qtbot: QtBot, shell: ShellWindow, office: Place, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(qtbot, shell, office)
    chosen: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (chosen, ""))
    desk.windows.choose()
    assert desk.windows._open is None
    chosen[:] = map(str, files[:2])
    desk.windows.choose()
    assert desk.dialog.objectName() == "letter_many"
    desk.settle()
    desk.dialog.reject()
    desk.settle()


@pytest.fixture
def page(qtbot: QtBot, shell: ShellWindow, tmp_path: Path) -> Iterator[tuple[UnitManyPage, Stored]]:
    stored = Stored(tmp_path / "hub.sqlite")
    context = msgspec.structs.replace(
        shell.context, services=msgspec.structs.replace(shell.context.services, units=stored)
    )
    made = make_many(context)
    assert isinstance(made, UnitManyPage)
    qtbot.addWidget(made)
    made.set_wording(context.wording())
    made.resize(1200, 640)
    made.show()
    yield made, stored
    made.leave()
    qtbot.waitUntil(lambda: not shell.context.tasks.busy)


class Stored:
    """Many units out of a store."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.written: list[Path] = []
        make_store(file)

    def fill(self) -> None:
        with opened(self.file) as hub:
            hub.load(made_batch(units=4, people=6, sets=2))
            hub.load(Batch(people=[made_person(number, "A small post", told="1|") for number in (0, 6)]))

    def report(self, order: UnitsOrder) -> UnitsReport:
        return store_report(self.file, order)

    def write(self, report: UnitsReport, file: Path, *, language: str) -> None:
        write_report(report, file, language=language)
        self.written.append(file)


def names_in(page: UnitManyPage) -> list[str]:
    return [row.cells[0].text for row in page.table.cells.rows]


def test_that_units_stand_by_name_and_can_go_unnamed_and_be_saved(
    qtbot: QtBot, page: tuple[UnitManyPage, Stored], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, stored = page
    view.enter(None)
    qtbot.waitUntil(lambda: view._model.report is not None)
    assert view.empty.isVisible()
    assert not view.save.isEnabled()
    stored.fill()
    view._model.read.refresh()
    qtbot.waitUntil(lambda: bool(view._model.report and view._model.report.units))
    assert names_in(view) == ["All together", "A small post", "Post 1", "Post 2", "Post 3", "Post 4"]
    header = view.table.horizontalHeader()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().center())
    assert [view.table.shown.index(row, 0).data() for row in range(3)] == names_in(view)[:3]
    QTest.keyClick(view.unnamed, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(view._model.report and view._model.report.order.anonymous))
    assert len(names_in(view)) == 4
    assert not any("ost" in name for name in names_in(view))
    assert "2 units are not shown by themselves" in view.head.said.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "units"), "Workbook (*.xlsx)"))
    view.save.click()
    qtbot.waitUntil(lambda: bool(stored.written))
    assert stored.written == [tmp_path / "units.xlsx"]
    assert stored.written[0].exists()


def test_that_everything_on_the_page_has_a_name_and_says_what_it_is(
    qtbot: QtBot, page: tuple[UnitManyPage, Stored]
) -> None:
    view, stored = page
    stored.fill()
    view.enter(None)
    assert view.head.said.text() == "The answers are being brought together."
    qtbot.waitUntil(lambda: view._model.report is not None)
    for part in view.parts.buttons:
        part.click()
        shown = [
            one
            for kind in (QAbstractButton, QComboBox, QAbstractItemView)
            for one in view.findChildren(kind)
            if one.isVisible() and not one.objectName().startswith("qt_") and one.window() is view.window()
        ]
        assert len(shown) > 6
        for one in shown:
            assert one.objectName(), one
            assert one.accessibleName(), one.objectName()
            assert one.toolTip() or isinstance(one, QAbstractItemView), one.objectName()


def test_that_common_sets_are_dots_with_whiskers_and_a_table(qtbot: QtBot, page: tuple[UnitManyPage, Stored]) -> None:
    view, stored = page
    stored.fill()
    view.enter(None)
    qtbot.waitUntil(lambda: view._model.report is not None)
    view.parts.buttons[1].click()
    report, words = view._model.report, view.words
    assert report is not None
    assert words is not None
    assert [view.sets.itemText(row) for row in range(view.sets.count())] == ["Set 1", "Set 2"]
    assert view.card.heading.text() == "Set 1"
    common = report.sets[0]
    for figure in range(3):
        chart = set_chart(common, figure, words)
        assert [bar.label for bar in chart.bars][-1] == "All together"
        assert all(bar.dot for bar in chart.bars)
        assert all(bar.low <= bar.value <= bar.high for bar in chart.bars if bar.value is not None and figure < 2)
    for switch in view.card.sheets.buttons:
        switch.click()
    assert view._figure == 2
    QTest.keyClick(view.as_table, Qt.Key.Key_Space)
    assert view.card.shows_table
    table = set_table(common, words)
    assert len(table.rows) == len(common.units) + 1
    assert all(len(row) == len(table.columns) for row in table.rows)
