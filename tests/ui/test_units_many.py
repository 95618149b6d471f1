"""Many units: twelve files dropped at once come in together, and stand side by side on one page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from helpers.result_places import Place
from helpers.shell_window import ShellWindow
from helpers.small_sets import make_training
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.services.case_places import CasePlaces
from xrayTrainer.services.results_api import SendOrder
from xrayTrainer.services.units import UnitsImpl
from xrayTrainer.ui.shell.given_files import GivenFiles
from xrayTrainer.ui.shell.letter_windows import LetterWindows
from xrayTrainer.ui.shell.pack_windows import PackWindows


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
    assert said[7].startswith("broken.xtresult: ")
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
