"""The Unit screen: its door, its list of pages, keys, what it remembers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.fake_services import AIDA
from helpers.shell_window import ShellWindow, shell_window
from PySide6.QtWidgets import QAbstractButton, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.ui.shell import unit_pages
from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.shell.unit_pages import UnitPageSpec
from xrayTrainer.ui.viewmodels.route import Route, ScreenId, UnitPlace
from xrayTrainer.ui.viewmodels.settings import UNIT_PAGE
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.unit import UnitView
from xrayTrainer.ui.views.unit_page import UnitPage
from xrayTrainer.ui.widgets.describe import describe


class Plain(UnitPage):
    """A page that notes what is done with it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.entered: list[PersonId | None] = []
        self.left = 0
        self.languages: list[str] = []
        self.stays = False
        self.button = QPushButton("x")
        self.button.setObjectName(f"{name}_button")
        describe(self.button, name)
        QVBoxLayout(self).addWidget(self.button)

    def title(self) -> str:
        return self.objectName()

    def set_wording(self, wording: Wording) -> None:
        self.languages.append(wording.language)

    def enter(self, person: PersonId | None) -> None:
        self.entered.append(person)

    def leave(self) -> None:
        self.left += 1

    def may_leave(self, route: Route | None) -> bool:
        return not self.stays


def _make(name: str) -> UnitPageSpec:
    def make(_context: Context) -> Plain:
        MADE.append(name)
        return Plain(name)

    return UnitPageSpec(name, "person", make, name.title())


MADE: list[str] = []


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShellWindow]:
    MADE.clear()
    absent = UnitPageSpec("absent", "person", lambda _context: Plain("absent"), "Absent", needs="results")
    monkeypatch.setattr(unit_pages, "UNIT_PAGES", (_make("one"), absent, _make("two"), _make("three")))
    with shell_window(qtbot, tmp_path) as (made, _world):
        yield made


def _page(view: UnitView) -> Plain:
    assert isinstance(view.page, Plain)
    return view.page


def test_that_there_is_no_door_without_a_page(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unit_pages, "UNIT_PAGES", ())
    with shell_window(qtbot, tmp_path) as (made, _world):
        door = made.window.bar.findChild(QAbstractButton, "top_unit")
        assert door is not None
        assert door.isHidden()
        assert not made.window.is_enabled("go.unit")


def test_that_pages_are_made_when_chosen_and_one_comes_back_to_the_last(shell: ShellWindow) -> None:
    door = shell.window.bar.findChild(QAbstractButton, "top_unit")
    assert door is not None
    assert door.isVisible()
    door.click()
    view = shell.here
    assert isinstance(view, UnitView)
    assert [view.rail.item(row).text() for row in range(view.rail.count())] == ["One", "Two", "Three"]
    assert MADE == ["one"]
    first = _page(view)
    view.run("unit.previous_page")
    assert MADE == ["one", "three"]
    assert first.left == 1
    assert _page(view).languages == ["en"]
    assert shell.context.settings.get(UNIT_PAGE) == "three"
    shell.go(ScreenId.HOME)
    assert _page(view).left == 1
    shell.go(ScreenId.UNIT)
    assert _page(view).objectName() == "unit_three"
    view.run("unit.next_page")
    assert MADE == ["one", "three"]
    assert first.entered == [None, None]


def test_that_a_place_names_page_and_person(shell: ShellWindow) -> None:
    view = shell.go(ScreenId.UNIT, UnitPlace(page="two", person=AIDA))
    assert isinstance(view, UnitView)
    assert _page(view).entered == [AIDA]
    assert view.rail.currentRow() == 1
    shell.go(ScreenId.UNIT, UnitPlace(page="no such page"))
    assert _page(view).entered == [AIDA, None]


def test_that_a_page_may_keep_one(shell: ShellWindow) -> None:
    view = shell.go(ScreenId.UNIT)
    assert isinstance(view, UnitView)
    _page(view).stays = True
    view.rail.setCurrentRow(2)
    assert view.rail.currentRow() == 0
    shell.go(ScreenId.HOME)
    assert shell.here is view
    _page(view).stays = False
    shell.go(ScreenId.HOME)
    assert shell.here is not view
