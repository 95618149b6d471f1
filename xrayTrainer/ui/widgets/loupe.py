"""A round lens under the cursor: what lies there, larger, pixel by pixel, on request with a window of its own."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap, QRegion, QWheelEvent

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.resample import ScanRenderer
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.viewmodels.tone_steps import tone_for
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.shape_styles import SURROUND, UNDER

SIDE = 240
"""Diameter in widget pixels."""
USUAL, LEAST, MOST = 3, 2, 8
COUNTED = 65_536
"""Pixels at most from which the window of the lens is found: it is found anew with each movement."""
SQUARES_FROM = 1.5
"""From this scale on, scan pixels are shown as squares."""
RIM, GROUND, WORDS, CROSS = "#f4f6f8", "#e6101418", "#ffffff", "#c8ffc84a"
EDGE = 4
"""Room around the lens for its rim."""
ROUND = QRegion(0, 0, SIDE, SIDE, QRegion.RegionType.Ellipse)


class Loupe(QObject):
    """The lens of one canvas.

    Signals
    -------
    changed()
        It came or went, or has another strength or window.
    """

    changed = Signal()

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._on = self._own_window = False
        self._factor = USUAL
        self._middle: QPointF | None = None
        self._renderer: ScanRenderer | None = None
        self._image = QImage()
        self._made_of: Layers | None = None
        self._rim = QPixmap()
        self._rim_for: object = None
        canvas.add_layer(self, toned=True)
        canvas.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether the lens is in hand."""
        return self._on

    @property
    def factor(self) -> int:
        """How many times larger than around it things are shown."""
        return self._factor

    @property
    def own_window(self) -> bool:
        """Whether it has the best contrast for what lies in it."""
        return self._own_window

    @property
    def box(self) -> QRectF:
        """Where the lens lies on the canvas; empty where it is not shown."""
        if not self._on or self._middle is None or self._canvas.picture is None:
            return QRectF()
        return QRectF(round(self._middle.x()) - SIDE // 2, round(self._middle.y()) - SIDE // 2, SIDE, SIDE)

    @property
    def seen(self) -> Bounds:
        """What is seen through it, in scan pixels."""
        middle = self._middle or QPointF(self._canvas.width() / 2, self._canvas.height() / 2)
        x, y = self._canvas.widget_to_scan(middle)
        half = 0.5 * SIDE / (self._canvas.scale * self._factor)
        return x - half, y - half, x + half, y + half

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return self.box.isEmpty()

    def set_on(self, on: bool) -> None:
        """Take the lens, or lay it down."""
        if on == self._on:
            return
        self._refresh()
        self._on = on
        if on and self._middle is None:
            self._middle = QPointF(self._canvas.width() / 2, self._canvas.height() / 2)
        if not on:
            self._renderer = self._made_of = None
        self._refresh()
        self.changed.emit()

    def set_factor(self, factor: int) -> None:
        """Show things so many times larger, 2 to 8."""
        factor = min(MOST, max(LEAST, factor))
        if factor != self._factor:
            self._factor = factor
            self._refresh()
            self.changed.emit()

    def set_own_window(self, own: bool) -> None:
        """Give the lens the best contrast for what lies in it, or that of the scan."""
        if own != self._own_window:
            self._own_window = own
            self._refresh()
            self.changed.emit()

    def point(self, place: tuple[float, float] | None) -> None:
        """The cursor is at a place in scan pixels, or away."""
        middle = None if place is None else self._canvas.scan_to_widget(*place)
        if middle == self._middle:
            return
        self._refresh()
        self._middle = middle
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and the wheel make it stronger or weaker."""
        if not isinstance(event, QWheelEvent) or not self._on:
            return False
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        turned = event.angleDelta().y() or event.angleDelta().x()  # with Alt, Qt turns the wheel sideways
        if turned:
            self.set_factor(self._factor + (1 if turned > 0 else -1))
        return True

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint the layer."""
        box, look = self.box, canvas.look
        if box.isEmpty() or look is None or canvas.scan_layers is None:
            return
        self._render(canvas, canvas.scan_layers, look)
        corner = box.topLeft().toPoint()
        painter.save()
        painter.setClipRegion(ROUND.translated(corner), Qt.ClipOperation.IntersectClip)
        painter.drawImage(corner, self._image)
        painter.restore()
        painter.drawPixmap(corner - QPoint(EDGE, EDGE), self._rim_picture(canvas))

    def _refresh(self) -> None:
        """Paint anew where the lens is, and nowhere else."""
        box = self.box
        if not box.isEmpty():
            self._canvas.update(box.adjusted(-EDGE, -EDGE, EDGE, EDGE).toAlignedRect())

    def _render(self, canvas: ScanCanvas, layers: Layers, look: Look) -> None:
        ratio = canvas.devicePixelRatioF()
        side = ceil(SIDE * ratio)
        if self._renderer is None or layers is not self._made_of or self._renderer.picture.shape[0] != side:
            self._renderer, self._made_of = (
                ScanRenderer(layers, surround=QColor(SURROUND).rgb(), squares_from=SQUARES_FROM),
                layers,
            )
            self._renderer.resize(side, side)
            pixels = self._renderer.picture
            self._image = QImage(pixels.data, side, side, 4 * side, QImage.Format.Format_RGB32)
            self._image.setDevicePixelRatio(ratio)
        left, top, *_ = self.seen
        if self._own_window and canvas.picture is not None and not layers.signed:
            look = look.with_tone(tone_for(canvas.picture, look.tone, self.seen, COUNTED))
        self._renderer.set_look(look)
        self._renderer.place(Placement(canvas.zoom * self._factor, left, top), exact=True)

    def _rim_picture(self, canvas: ScanCanvas) -> QPixmap:
        """Return rim, cross and strength as a picture, made once for each strength: round lines are slow to draw."""
        ratio = canvas.devicePixelRatioF()
        wanted = (self._factor, self._own_window, ratio, canvas.font().family())
        if wanted != self._rim_for:
            self._rim_for = wanted
            side = ceil((SIDE + 2 * EDGE) * ratio)
            self._rim = QPixmap(side, side)
            self._rim.setDevicePixelRatio(ratio)
            self._rim.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._rim)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(EDGE, EDGE, SIDE, SIDE)
            self._paint_factor(painter, box)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((UNDER, 5.0), (RIM, 2.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(box)
            _paint_cross(painter, box.center())
            painter.end()
        return self._rim

    def _paint_factor(self, painter: QPainter, box: QRectF) -> None:
        text = f"{self._factor}×" + (" ◐" if self._own_window else "")
        face = QFont(self._canvas.font())
        face.setPixelSize(12)
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        width = QFontMetricsF(face).horizontalAdvance(text) + 14
        room = QRectF(box.center().x() - width / 2, box.bottom() - 30, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(GROUND))
        painter.drawRoundedRect(room, 10, 10)
        painter.setPen(QColor(WORDS))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)


def _paint_cross(painter: QPainter, middle: QPointF) -> None:
    painter.setPen(QPen(QColor(CROSS), 1))
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        painter.drawLine(middle + QPointF(dx * 5, dy * 5), middle + QPointF(dx * 13, dy * 13))
