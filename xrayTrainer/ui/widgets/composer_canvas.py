"""The scan of the composer with all that lies over it, and a quiet word on how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_notice import CanvasNotice
from xrayTrainer.ui.widgets.composer_input import ComposerInput, HandleLayer
from xrayTrainer.ui.widgets.image_chips import ImageChips
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shape_styles import ON_SURROUND, SURROUND
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.theme import Space, Type, font
from xrayTrainer.ui.widgets.window_panel import WindowPanel


class ComposerCanvas(QFrame):
    """Canvas and layers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("composer_scan")
        self.canvas = ScanCanvas()
        self.canvas.setObjectName("composer_canvas")
        self.swipe = CompareLayer(self.canvas)
        self.overlay = ShapeOverlay(self.canvas)
        self.handles = HandleLayer(self.canvas)
        self.input = ComposerInput(self.canvas, self.overlay, self.handles)
        self.swipe.take_input()
        self.mini_map = MiniMap(self.canvas)
        self.chips = ImageChips(self.canvas)
        self.window_panel = WindowPanel(self.canvas)
        self.state = CornerWord(self.canvas)
        self.notice = CanvasNotice(self.canvas)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.canvas)

    def minimumSizeHint(self) -> QSize:
        """Small: the plan has its place too."""
        return QSize(320, 160)


class CornerWord(QWidget):
    """A word in the upper right corner of a scan; takes no presses."""

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("composer_state")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self._lit = False
        canvas.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text

    def say(self, text: str, *, lit: bool = False) -> None:
        """Say something, brightly where it matters; an empty text goes away."""
        self._text, self._lit = text, lit
        self.setAccessibleName(text)
        self._stand()
        self.setVisible(bool(text))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#7fb9f2" if self._lit else SURROUND))
        painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
        painter.setPen(QColor("#0b1622" if self._lit else ON_SURROUND))
        painter.setFont(font(Type.CAPTION))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)

    def _stand(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        metrics = QFontMetrics(font(Type.CAPTION))
        width, height = metrics.horizontalAdvance(self._text) + 2 * Space.M, metrics.height() + Space.S
        self.setGeometry(parent.width() - width - Space.M, Space.M, width, height)
