"""Lists that may be long make their end when one comes near it; what is out of sight is not made anew."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.ids import SetId
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.api import SetCard, Shelf
from xrayTrainer.ui.viewmodels.library import LibraryFacts
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.library import CARDS_AT_ONCE, LibraryView, SetCardView
from xrayTrainer.ui.widgets.growing import Growing

SETS = 100


def facts(count: int, done: int = 0) -> LibraryFacts:
    card = SetCard(
        id=SetId(""), revision=1, title={}, summary={"en": "Ten cases"}, level=1, cases=10, done=done,
        modes=("practice",), licence="", authors=(), simulated=True, bundled=False, folder=Path(),
    )  # fmt: skip
    sets = tuple(
        msgspec.structs.replace(
            card, id=SetId(str(uuid.UUID(int=n))), title={"en": f"Set {n}"}, folder=Path(f"/sets/set-{n}")
        )
        for n in range(count)
    )
    return LibraryFacts(shelf=Shelf(sets=sets, unreadable=()), lessons={}, resume=None)


@pytest.fixture
def library(qtbot: QtBot) -> Iterator[LibraryView]:
    view = LibraryView()
    qtbot.addWidget(view)
    view.set_wording(Wording(Messages("en"), "en"))
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()


def cards(view: LibraryView) -> list[str]:
    return [card.objectName() for card in view.findChildren(SetCardView) if card.isVisibleTo(view)]


def page(view: QWidget) -> QScrollArea:
    found = view.findChild(QScrollArea)
    assert found is not None
    return found


def scrolled_to_the_end(view: LibraryView) -> bool:
    bar = page(view).verticalScrollBar()
    bar.setValue(bar.maximum())
    return len(cards(view)) == SETS


def test_that_a_long_shelf_is_made_as_one_scrolls(library: LibraryView, qtbot: QtBot) -> None:
    library.show_facts(facts(SETS))
    qtbot.waitUntil(lambda: len(cards(library)) >= CARDS_AT_ONCE)
    assert len(cards(library)) < SETS / 2
    qtbot.waitUntil(lambda: scrolled_to_the_end(library), timeout=20_000)
    assert cards(library) == [f"set_set-{n}" for n in range(SETS)]


def test_that_who_has_scrolled_down_stays_where_he_was(library: LibraryView, qtbot: QtBot) -> None:
    library.show_facts(facts(SETS))
    bar = page(library).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.setValue(bar.maximum()) is None and len(cards(library)) > 3 * CARDS_AT_ONCE)
    bar.setValue(bar.maximum() // 2)
    where = bar.value()
    library.show_facts(facts(SETS, done=5))
    qtbot.waitUntil(lambda: bar.value() == where)


def test_that_a_shelf_out_of_sight_is_made_when_one_comes_back(library: LibraryView, qtbot: QtBot) -> None:
    library.show_facts(facts(3))
    before = library.findChildren(SetCardView)
    library.hide()
    library.show_facts(facts(4))
    assert library.findChildren(SetCardView) == before
    library.enter(None)
    library.show()
    qtbot.waitUntil(lambda: cards(library) == [f"set_set-{n}" for n in range(4)])


def test_that_the_keyboard_reaches_the_last_entry(qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.resize(200, 300)
    qtbot.addWidget(area)
    buttons: list[QPushButton] = []

    def make(start: int, end: int) -> None:
        for number in range(start, end):
            buttons.append(QPushButton(str(number)))
            column.addWidget(buttons[-1])

    growing = Growing(area, 30, make)
    growing.begin(200)
    area.show()
    qtbot.waitExposed(area)
    assert growing.made < 200
    buttons[0].setFocus()
    for number in range(1, 200):
        qtbot.waitUntil(lambda number=number: len(buttons) > number and buttons[number].isVisible())  # type: ignore[misc]
        QTest.keyClick(area.window().focusWidget(), Qt.Key.Key_Tab)
        focused = area.window().focusWidget()
        area.ensureWidgetVisible(focused)
        assert focused is buttons[number]


def test_that_a_short_list_is_made_at_once(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    made: list[tuple[int, int]] = []
    growing = Growing(area, 30, lambda start, end: made.append((start, end)))
    growing.begin(7)
    growing.begin(0)
    growing.begin(30)
    assert made == [(0, 7), (0, 30)]
    assert growing.made == 30
