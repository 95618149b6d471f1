"""What lies over a whole screen for a moment, and goes as soon as somebody sets to work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)


class Veil(QWidget):
    """Covers its parent.  Keys and presses that are not meant for it end it, and do what they always do.

    Signals
    -------
    ended()
        It is gone.
    """

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._before: QWidget | None = None
        self.hide()

    def takes_key(self, event: QKeyEvent) -> bool:
        """Take a key press; return whether it was meant for what lies here."""
        return False

    def is_mine(self, widget: QWidget) -> bool:
        """Return whether a widget is part of what lies here."""
        return widget is self or self.isAncestorOf(widget)

    def arrange(self) -> None:
        """Fit everything to the size of the parent."""

    def begin(self) -> None:
        """Show it."""
        parent = self._ground
        self.setGeometry(parent.rect())
        self.arrange()
        self.show()
        self.raise_()

    def end(self) -> None:
        """Take it away; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        before = self._before
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen while it is there."""
        super().showEvent(event)
        self._before = self.window().focusWidget()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop listening."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sort keys and presses of the window."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._ground:
            self.setGeometry(self._ground.rect())
            self.arrange()
        if not isinstance(watched, QWidget) or watched.window() is not self.window():
            return False
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseButtonPress and not self.is_mine(watched):
            self.end()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if self.takes_key(event):
            return True
        focus = self.window().focusWidget()
        if focus is not None and self.is_mine(focus) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        self.end()
        return False
