"""The queue of a duty over the foot of the workbench: a small sign for each lorry that waits. It presses nobody."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

MOST_SIGNS = 12
SIDE = 20
_MINUTE_S = 60


class QueueStrip(QFrame):
    """One line: signs, and in words how many wait and for how long the first has."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue_strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.M)
        self._signs = _Signs()
        self.words = Text(Type.BODY, muted=True)
        self.words.setObjectName("queue_words")
        self.pause = Text(Type.BODY)
        self.pause.setObjectName("queue_pause")
        row.addWidget(self._signs)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.pause)
        self.hide()

    @property
    def signs(self) -> int:
        """How many lorries are drawn."""
        return self._signs.count

    def show_queue(self, waiting: int, first_s: float | None) -> None:
        """Show how many wait, and for how long the first has, in seconds."""
        self._signs.set_count(min(waiting, MOST_SIGNS))
        if not waiting or first_s is None:
            self.words.setText(self.tr("No lorry waits."))
            return
        said = self.tr("%n lorry(ies) waiting", "", waiting)
        minutes = int(first_s // _MINUTE_S)
        if minutes:
            said += " · " + self.tr("the first for %n minute(s)", "", minutes)
        self.words.setText(said)

    def show_none(self) -> None:
        """There is no queue to show."""
        self._signs.set_count(0)
        self.words.setText("")

    def show_break(self, key: str) -> None:
        """Say that a pause does good, by its key; nothing where none is due."""
        said = self.tr("You have worked for twenty minutes at a stretch. A pause does good (%1).")
        self.pause.show_text(said.replace("%1", key) if key else "")


class _Signs(QWidget):
    """Lorries in a line."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Draw so many."""
        if count != self.count:
            self.count = count
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for each."""
        return QSize(self.count * (SIDE + Space.XS), SIDE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        colour = QColor(colours_of(self).muted)
        for number in range(self.count):
            paint_icon(painter, "lorry", QRectF(number * (SIDE + Space.XS), 1, SIDE, SIDE), colour)
