"""A section of text that grows with what is written, and tells of it when one pauses or goes on."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

_PAUSE_MS = 900
_LEAST_LINES = 2


class GrowingText(QPlainTextEdit):
    """A field as high as its text; Tab goes on.

    Signals
    -------
    left()
        The keyboard went elsewhere.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Type.BODY))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(Space.S)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other lines."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that one goes on."""
        super().focusOutEvent(event)
        self.viewport().update()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and a ring while the keyboard is here."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focused else colours.control_border), 2 if focused else 1))
        rect = self.viewport().rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, Space.RADIUS, Space.RADIUS)
        painter.end()
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(280, self._wanted())

    def minimumSizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(160, self._wanted())

    def _wanted(self) -> int:
        lines = max(_LEAST_LINES, round(self.document().size().height()))
        return int(lines * self.fontMetrics().lineSpacing() + 2 * Space.S + 2)

    def _fit(self) -> None:
        if self.height() != self._wanted():
            self.setFixedHeight(self._wanted())


class NoteField(QWidget):
    """A headed text with a way back to what the program drafts.

    Parameters
    ----------
    name
        Object name of the text.

    Signals
    -------
    written(object)
        The text, or None: the draft again.
    """

    written = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.heading = Text(Type.STRONG)
        self.text = GrowingText()
        self.text.setObjectName(name)
        self.back = Button(Look.QUIET, icon_name="undo")
        self.back.setObjectName(f"{name}_draft")
        self._kept = ""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.back)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        box.addLayout(head)
        box.addWidget(self.text)
        self.text.textChanged.connect(self._timer.start)
        self.text.left.connect(self.flush)
        self.back.clicked.connect(lambda _on=False: self._to_draft())

    def set_texts(self, heading: str, draft_again: str) -> None:
        """Name it in the reader's language."""
        self.heading.setText(heading)
        describe(self.text, heading)
        self.back.setText(draft_again)
        describe(self.back, f"{heading}: {draft_again}")

    def show_text(self, text: str, *, own: bool) -> None:
        """Show a draft, or what somebody wrote (`own`); what is being typed now is left alone."""
        self.back.setVisible(own)
        if self.text.toPlainText() == text or (self.text.hasFocus() and self._timer.isActive()):
            self._kept = text
            return
        self._timer.stop()
        with QSignalBlocker(self.text):
            self.text.setPlainText(text)
        self._kept = text

    def flush(self) -> None:
        """Tell what was written, if anything was; an empty text is the draft again."""
        self._timer.stop()
        now = self.text.toPlainText().strip()
        if now != self._kept.strip():
            self._kept = now
            self.written.emit(now or None)

    def _to_draft(self) -> None:
        self._timer.stop()
        self._kept = self.text.toPlainText()
        self.text.setFocus()
        self.written.emit(None)
