"""Hands at the mouse of the real window: for end-to-end tests that press what a person would press."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from xrayTrainer.ui.shell.player import Player

COPY = Qt.DropAction.CopyAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def part(player: Player, name: str) -> Any:
    """Return a visible widget of the window, or of one above it."""
    found: list[QWidget] = []

    def look() -> bool:
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        found[:] = [w for window in windows for w in window.findChildren(QWidget, name) if w.isVisible()]
        return bool(found)

    player.wait(name, look)
    return found[0]


def press(player: Player, name: str) -> None:
    """Click a button by mouse as soon as it can be pressed."""
    button = part(player, name)
    assert isinstance(button, QAbstractButton)
    player.wait(f"{name} to be enabled", button.isEnabled)
    QTest.mouseClick(button, LEFT)
    player.settle()


def choose(player: Player, name: str, text: str) -> None:
    """Choose the first entry of a list that has a text in it."""
    box = part(player, name)
    assert isinstance(box, QComboBox)
    player.wait(f"{text} in {name}", lambda: any(text in box.itemText(k) for k in range(box.count())))
    index = next(k for k in range(box.count()) if text in box.itemText(k))
    box.setCurrentIndex(index)
    box.activated.emit(index)
    player.settle()


def drop(target: QWidget, *files: Path) -> None:
    """Drop files on a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(50, 50), COPY, mime, LEFT, PLAIN))
    QApplication.sendEvent(target, QDropEvent(QPointF(50, 50), COPY, mime, LEFT, PLAIN))
