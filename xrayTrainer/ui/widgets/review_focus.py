"""Leads the eye in a review: corners around the thing chosen, and a calm glide from the whole to its place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QEvent, QObject, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen

from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_styles import UNDER

AIR = 11.0
"""Between a thing and its corners, in widget pixels."""
ARM = 16.0
GLIDE_MS = 420


class FocusCorners:
    """The layer that draws four corners around a box."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._box: Bounds | None = None
        self._hidden = False
        canvas.add_layer(self)

    @property
    def box(self) -> Bounds | None:
        """The box, in scan pixels."""
        return self._box

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return self._box is None or self._hidden

    def set_box(self, box: Bounds | None) -> None:
        """Stand around another box of scan pixels, or around none."""
        if box != self._box:
            self._box = box
            self._canvas.update()

    def set_hidden(self, hidden: bool) -> None:
        """Step aside for a moment."""
        if hidden != self._hidden:
            self._hidden = hidden
            self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Draw the corners."""
        if self._box is None or self._hidden:
            return
        box = canvas.box_to_widget(self._box).adjusted(-AIR, -AIR, AIR, AIR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((UNDER, 4.5), ("#ffffff", 2.0)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for corner, x, y in _corners(box):
                painter.drawLine(corner, corner + QPointF(x * ARM, 0))
                painter.drawLine(corner, corner + QPointF(0, y * ARM))


def _corners(box: QRectF) -> tuple[tuple[QPointF, int, int], ...]:
    return (
        (box.topLeft(), 1, 1),
        (box.topRight(), -1, 1),
        (box.bottomLeft(), 1, -1),
        (box.bottomRight(), -1, -1),
    )


class Glide(QObject):
    """Moves a canvas from what it shows to a box, in less than half a second; at once while nobody looks."""

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._from: Bounds = (0.0, 0.0, 1.0, 1.0)
        self._to: Bounds | None = None
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(GLIDE_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._step)
        self._motion.finished.connect(self._arrive)
        canvas.installEventFilter(self)

    @property
    def moving(self) -> bool:
        """Whether a glide is under way."""
        return self._motion.state() == QAbstractAnimation.State.Running

    def go(self, box: Bounds | None) -> None:
        """Go to a box of scan pixels, or to the whole scan."""
        self._motion.stop()
        self._to = box
        if self._canvas.picture is None:
            return
        if not self._canvas.isVisible():
            self._arrive()
            return
        left, top = self._canvas.widget_to_scan(QPointF(0, 0))
        right, bottom = self._canvas.widget_to_scan(QPointF(self._canvas.width(), self._canvas.height()))
        self._from = (left, top, right, bottom)
        self._motion.start()

    def stop(self) -> None:
        """Stay where the canvas is: a hand has taken over."""
        self._motion.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be there at once when the canvas is hidden, and anew when it changes its size."""
        if self.moving and event.type() in (QEvent.Type.Hide, QEvent.Type.Resize):
            self._motion.stop()
            self._arrive()
        return False

    def _step(self, share: float) -> None:
        picture = self._canvas.picture
        if picture is None:
            return
        end = self._to or (0.0, 0.0, float(picture.width), float(picture.height))
        left, top, right, bottom = (a + (b - a) * share for a, b in zip(self._from, end, strict=True))
        self._canvas.show_box((left, top, right, bottom), padding=0.0)

    def _arrive(self) -> None:
        if self._to is None:
            self._canvas.fit()
        else:
            self._canvas.show_box(self._to, padding=0.0)
