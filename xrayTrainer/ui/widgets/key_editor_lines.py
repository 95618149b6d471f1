"""Lines of words one below the other, made anew whenever they change: results, differences, objections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class Lines(QWidget):
    """Widgets one below the other."""

    def __init__(self, *, spacing: int = Space.S) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self._parts: list[QWidget] = []

    @property
    def parts(self) -> Sequence[QWidget]:
        """What is shown."""
        return self._parts

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Put others in the place of those that are here."""
        for old in self._parts:
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        for part in parts:
            self._box.addWidget(part)
        self.setVisible(bool(parts))
        self._box.activate()
        self.updateGeometry()


class Said(QWidget):
    """A title with sentences below it."""

    def __init__(self, title: str, sentences: Sequence[str] = (), *, role: str = "") -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        head = Text(Type.STRONG, wrap=True)
        head.setText(title)
        head.setObjectName(role)
        box.addWidget(head)
        for sentence in sentences:
            line = Text(Type.CAPTION, muted=True, wrap=True)
            line.setText(sentence)
            box.addWidget(line)
        self.setAccessibleName(". ".join((title, *sentences)))
        self.title, self.sentences = title, tuple(sentences)


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """Return a widget that scrolls up and down."""
    scroll = QScrollArea()
    scroll.setObjectName(name)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    make_slim(scroll, QPalette.ColorRole.Window)
    ground = QWidget()
    box = QVBoxLayout(ground)
    box.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
    box.setSpacing(Space.M)
    box.addWidget(content)
    box.addStretch(1)
    scroll.setWidget(ground)
    return scroll
