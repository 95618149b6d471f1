"""A panel that lies over a corner of a scan, and stays there when the window changes its size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.theme import Space


class CornerPanel(QWidget):
    """Floats over `canvas`, on a rounded ground of its own."""

    def __init__(self, canvas: ScanCanvas, name: str) -> None:
        super().__init__(canvas)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._canvas = canvas
        canvas.installEventFilter(self)

    def stand(self) -> None:
        """Go to the corner."""
        raise TypeError(f"{type(self).__name__} does not say where it stands")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.stand()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.palette().ColorRole.Mid), 1))
        painter.setBrush(QColor(self.palette().color(self.palette().ColorRole.Window)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space.RADIUS, Space.RADIUS)
