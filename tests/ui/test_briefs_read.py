"""Briefs are read before or after the cases of a set, and found in the Library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.fake_services import LORRY_SET
from helpers.shell_window import ShellWindow
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.exercise_set import Brief
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.lesson import LessonView
from xrayTrainer.ui.views.summary_briefs import SummaryBriefs
from xrayTrainer.ui.widgets.buttons import RowButton

BRIEFS = (
    Brief(id="walls", title={"en": "False walls"}, when="before"),
    Brief(id="doors", title={"en": "Doors"}, when="before"),
    Brief(id="why", title={"en": "What it was"}, when="after"),
)


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[ShellWindow]:
    made = ShellWindow(qtbot, tmp_path, with_history=False)
    cards = made.world.cards
    cards[:] = [msgspec.structs.replace(card, briefs=BRIEFS if card.id == LORRY_SET else ()) for card in cards]
    made.start()
    yield made
    made.stop()


def names(widget: QWidget) -> list[str]:
    return [row.objectName() for row in widget.findChildren(RowButton) if row.objectName().startswith("brief_")]


def test_that_who_begins_a_set_reads_its_briefs_first(shell: ShellWindow) -> None:
    library = shell.go(ScreenId.LIBRARY)
    shell.qtbot.waitUntil(lambda: bool(names(library)))
    card = next(card for card in shell.world.cards if card.id == LORRY_SET)
    folder = card.folder.name
    assert names(library) == [f"brief_{folder}_walls", f"brief_{folder}_doors"]  # the last one would tell too early
    start = library.findChild(QWidget, f"{card.modes[0]}_{folder}")
    start.click()  # type: ignore[attr-defined]
    view = shell.here
    assert isinstance(view, LessonView)
    assert shell.world.started == []
    assert not view.on.isHidden()
    view.on.click()
    assert view._place is not None
    assert view._place.lesson == "doors"
    view.on.click()
    shell.qtbot.waitUntil(lambda: shell.world.started == [(LORRY_SET, card.modes[0])])


def test_that_what_is_read_after_stands_on_the_summary(shell: ShellWindow) -> None:
    briefs = SummaryBriefs()
    shell.qtbot.addWidget(briefs)
    exercises = shell.services.training.start(LORRY_SET, "practice")[0].set
    chosen: list[object] = []
    briefs.chosen.connect(chosen.append)
    briefs.show_briefs(msgspec.structs.replace(exercises, briefs=BRIEFS), shell.context.wording())
    (row,) = briefs.findChildren(RowButton)
    assert row.objectName() == "summary_brief_why"
    row.click()
    assert len(chosen) == 1
    briefs.show_briefs(msgspec.structs.replace(exercises, briefs=()), shell.context.wording())
    assert briefs.isHidden()
    assert not [label for label in briefs.findChildren(QLabel) if label.isVisible()]
