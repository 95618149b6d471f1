"""Compares what a canvas shows with another picture of the same scan: behind a line that is swiped, or by flicker.

The other picture lies over the canvas at the same place and zoom; what compares in the eye is the change.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QPolygonF

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.resample import ScanRenderer
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_styles import SURROUND
from xrayTrainer.ui.widgets.theme import Type, font

GRIP = 7.0
"""So near to the line, in screen pixels, it can be taken."""
FLICKER_MS = 420
LINE, SHADE = "#ffc84a", "#b0000000"


class Compared(StrEnum):
    """How two pictures are compared."""

    OFF = "off"
    SWIPE = "swipe"
    FLICKER = "flicker"


class CompareLayer(QObject):
    """Paints the other picture left of the line, or over all of the canvas for half of the time.

    Signals
    -------
    changed()
        The way of comparing has changed.
    line_moved(float)
        The line was moved by hand or by key, to a share of the width.
    """

    changed = Signal()
    line_moved = Signal(float)

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._way = Compared.OFF
        self._layers: Layers | None = None
        self._look: Look | None = None
        self._renderer: ScanRenderer | None = None
        self._image = QImage()
        self._made_for: object = None
        self._share = 0.5
        self._held = False
        self._shown = True
        self._names = ("", "")
        self._beat = QTimer(self, interval=FLICKER_MS)
        self._beat.timeout.connect(self._turn)
        canvas.add_layer(self, toned=True)

    def take_input(self) -> None:
        """Take the mouse before whatever feeds the canvas: to be called after that has begun to."""
        self._canvas.installEventFilter(self)

    @property
    def way(self) -> Compared:
        """How pictures are compared now."""
        return self._way

    @property
    def share(self) -> float:
        """Where the line stands, as a share of the width."""
        return self._share

    def set_names(self, other: str, shown: str) -> None:
        """Name the picture left of the line, and the one that the canvas shows."""
        self._names = (other, shown)
        self._canvas.update()

    def set_other(self, layers: Layers | None, look: Look | None) -> None:
        """Compare with another picture of the same scan; None ends it."""
        self._layers, self._look, self._renderer, self._made_for = layers, look, None, None
        if layers is None or look is None:
            self.set_way(Compared.OFF)
            return
        self._renderer = ScanRenderer(layers, surround=QColor(SURROUND).rgb())
        self._renderer.set_look(look)
        self._canvas.update()

    def set_way(self, way: Compared) -> None:
        """Compare in another way."""
        if self._layers is None:
            way = Compared.OFF
        if way is self._way:
            return
        self._way = way
        self._shown, self._held = True, False
        if way is Compared.FLICKER:
            self._beat.start()
        else:
            self._beat.stop()
        if way is not Compared.SWIPE:
            self._canvas.unsetCursor()
        self._canvas.update()
        self.changed.emit()

    def move_line(self, step: float) -> None:
        """Move the line by a share of the width."""
        self._carry(self._share + step)

    def set_share(self, share: float) -> None:
        """Put the line at a share of the width, as one on another canvas."""
        if share != self._share:
            self._share = share
            self._canvas.update()

    def _carry(self, share: float) -> None:
        self.set_share(min(0.98, max(0.02, share)))
        self.line_moved.emit(self._share)

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return self._way is Compared.OFF or self._renderer is None

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint the layer."""
        if self._way is Compared.OFF or self._renderer is None:
            return
        if self._way is Compared.FLICKER and not self._shown:
            self._paint_name(painter, self._names[1], left=True)
            return
        self._render(canvas)
        at = self._line
        if self._way is Compared.FLICKER:
            painter.drawImage(0, 0, self._image)
            self._paint_name(painter, self._names[0], left=True)
            return
        painter.save()
        painter.setClipRect(QRectF(0, 0, at, canvas.height()))
        painter.drawImage(0, 0, self._image)
        painter.restore()
        self._paint_line(painter, at)
        self._paint_name(painter, self._names[0], left=True)
        self._paint_name(painter, self._names[1], left=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drag the line; nothing flickers while nobody looks."""
        kind = event.type()
        if kind == QEvent.Type.Hide:
            self._beat.stop()
        elif kind == QEvent.Type.Show and self._way is Compared.FLICKER:
            self._beat.start()
        if self._way is not Compared.SWIPE or not isinstance(event, QMouseEvent):
            return False
        near = abs(event.position().x() - self._line) <= GRIP
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton and near:
            self._held = True
        elif kind == QEvent.Type.MouseMove and self._held:
            self._carry(event.position().x() / max(1, self._canvas.width()))
        elif kind == QEvent.Type.MouseButtonRelease and self._held:
            self._held = False
        elif kind == QEvent.Type.MouseMove and not event.buttons():
            if near:
                self._canvas.setCursor(Qt.CursorShape.SplitHCursor)
            elif self._canvas.cursor().shape() == Qt.CursorShape.SplitHCursor:
                self._canvas.unsetCursor()
            return near
        else:
            return False
        return True

    @property
    def _line(self) -> float:
        return self._share * self._canvas.width()

    def _turn(self) -> None:
        self._shown = not self._shown
        self._canvas.update()

    def _render(self, canvas: ScanCanvas) -> None:
        assert self._renderer is not None
        ratio = canvas.devicePixelRatioF()
        size = (max(1, round(canvas.width() * ratio)), max(1, round(canvas.height() * ratio)))
        wanted = (canvas.placement, canvas.at_rest, size, self._look)
        if wanted == self._made_for:
            return
        if self._renderer.picture.shape != size[::-1]:
            self._renderer.resize(*size)
            pixels = self._renderer.picture
            self._image = QImage(pixels.data, *size, 4 * size[0], QImage.Format.Format_RGB32)
            self._image.setDevicePixelRatio(ratio)
        self._renderer.place(canvas.placement, exact=canvas.at_rest)
        self._made_for = wanted

    def _paint_line(self, painter: QPainter, at: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = float(self._canvas.height())
        for colour, width in (("#000000", 3.0), (LINE, 1.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(at, 0), QPointF(at, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LINE))
        middle = height / 2
        for side in (-1.0, 1.0):
            tip = at + side * 11
            painter.drawPolygon(
                QPolygonF(
                    [QPointF(tip, middle), QPointF(at + side * 4, middle - 6), QPointF(at + side * 4, middle + 6)]
                )
            )

    def _paint_name(self, painter: QPainter, text: str, *, left: bool) -> None:
        if not text:
            return
        painter.setFont(font(Type.CAPTION))
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        at = self._line if self._way is Compared.SWIPE else self._canvas.width() / 2 + width / 2
        room = QRectF(at - width - 8 if left else at + 8, 8, width, 22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SHADE))
        painter.drawRoundedRect(room, 11, 11)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
