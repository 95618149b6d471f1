"""Widgets in lines: what does not fit goes below, what is hidden takes no room."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.ui.widgets.flow import Flow


def wide(width: int, height: int = 20) -> QWidget:
    part = QPushButton("x")
    part.setFixedSize(width, height)
    return part


def test_that_widgets_go_below_where_a_line_is_full(qtbot: QtBot) -> None:
    flow = Flow(10)
    qtbot.addWidget(flow)
    parts = [wide(100), wide(100, 40), wide(100)]
    for part in parts:
        flow.add(part)
    flow.resize(220, 200)
    flow.show()
    assert [(part.x(), part.y()) for part in parts] == [(0, 10), (110, 0), (0, 50)]
    assert flow.heightForWidth(220) == 70
    assert flow.heightForWidth(400) == 40


def test_that_hidden_widgets_take_no_room_until_they_are_shown(qtbot: QtBot) -> None:
    flow = Flow(10)
    qtbot.addWidget(flow)
    first, second = wide(100), wide(100)
    first.hide()
    flow.add(first)
    flow.add(second)
    flow.resize(400, 100)
    flow.show()
    assert first.isHidden()
    assert second.isVisible()
    assert second.x() == 0
    first.show()
    qtbot.waitUntil(lambda: second.x() == 110)
