"""What is said over the canvas while there is no scan to see: loading, a pause, a view that can't be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.full_screen import keep_on_top
from xrayTrainer.ui.widgets.shape_styles import ON_SURROUND, SURROUND
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class CanvasNotice(QFrame):
    """Covers its parent wholly, with a sentence and perhaps a button or two in the middle.

    Signals
    -------
    pressed(), way_out_pressed()
        The button; the one that leads away from here.
    """

    pressed = Signal()
    way_out_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_notice")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, QColor(ON_SURROUND))
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.HUGE, Space.XL, Space.HUGE, Space.XL)
        box.setSpacing(Space.L)
        box.addStretch(1)
        self._text = Text(Type.HEADING, wrap=True)
        self._text.setPalette(palette)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addWidget(self._text)
        self.button = Button(Look.SECONDARY)
        self.button.setObjectName("canvas_notice_button")
        self.button.clicked.connect(self.pressed)
        self.way_out = Button(Look.SECONDARY)
        self.way_out.setObjectName("canvas_notice_way_out")
        self.way_out.clicked.connect(self.way_out_pressed)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        row.addWidget(self.button)
        row.addWidget(self.way_out)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, button: str = "", way_out: str = "") -> None:
        """Cover the canvas with a sentence; an empty one uncovers it."""
        self._text.setText(text)
        for widget, words in ((self.button, button), (self.way_out, way_out)):
            widget.setVisible(bool(words))
            if words:
                widget.setText(words)
                describe(widget, words)
        self.setVisible(bool(text))
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the parent."""
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surround."""
        QPainter(self).fillRect(self.rect(), QColor(SURROUND))

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
            self.raise_()
            keep_on_top(parent)
