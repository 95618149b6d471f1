"""Typing into widgets: Qt's own `keyClicks` kills the process for letters beyond ASCII (its key table asserts)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Send each letter of `text`, in any of the five languages, as a key press and release."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def refuse_unsafe_key_clicks() -> None:
    """Make `qtbot.keyClicks` and `keyClick` raise where Qt would abort the process."""
    from pytestqt.qtbot import QtBot

    for name in ("keyClicks", "keyClick", "keyPress", "keyRelease"):
        original = getattr(QtBot, name)
        if not hasattr(original, "safe"):
            setattr(QtBot, name, staticmethod(_safe(name, original)))


def _safe(name: str, original: Any) -> Any:
    def send(widget: Any, keys: Any, *arguments: Any, **options: Any) -> Any:
        if isinstance(keys, str) and not keys.isascii():
            raise ValueError(f"qtbot.{name} aborts the process for {keys!r}: use helpers.typing_text.type_text")
        return original(widget, keys, *arguments, **options)

    send.safe = True  # type: ignore[attr-defined]
    return send
