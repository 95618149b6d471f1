"""The canvas: shows a scan at device pixels, at any zoom, and lets layers paint over it (viewer.md section 4).

It knows nothing of marks or gestures: `CanvasInput` moves it, layers paint on it, so the review shows scans with it
too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from xrayTrainer.imaging.placement import Placement
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.camera import Frame
from xrayTrainer.ui.widgets.shape_styles import SURROUND

if TYPE_CHECKING:
    from xrayTrainer.imaging.layers import Layers as ScanLayers
    from xrayTrainer.imaging.look import Look
    from xrayTrainer.imaging.resample import ScanRenderer
    from xrayTrainer.imaging.tone import Tone
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture

REST_MS = 80
"""The exact picture follows so long after the last movement."""
ZOOM_STEP = 1.25
OVERLAP = 0.12
"""Part of the window that is seen again after going on by a screen."""


class Layer(Protocol):
    """Something painted over the scan."""

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint in widget pixels; `canvas` gives the places."""
        ...


class ScanCanvas(QWidget):
    """Shows one view of a scan.

    Signals
    -------
    placement_changed()
        Zoom or position changed.
    """

    placement_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan_canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self._picture: ScanPicture | None = None
        self._renderer: ScanRenderer | None = None
        self._image = QImage()
        self._look: Look | None = None
        self._layers_shown: ScanLayers | None = None
        self._at = Placement(1.0, 0.0, 0.0)
        self._fitted = True
        self._smooth = False
        self._stale = True
        self._layers: list[Layer] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._come_to_rest)
        self._exact = False

    # what is shown

    @property
    def picture(self) -> ScanPicture | None:
        """The view shown."""
        return self._picture

    @property
    def look(self) -> Look | None:
        """The look in which it is shown."""
        return self._look

    @property
    def tone(self) -> Tone | None:
        """The tone in which it is shown."""
        return None if self._look is None else self._look.tone

    @property
    def placement(self) -> Placement:
        """Where the scan lies, in device pixels of the canvas."""
        return self._at

    @property
    def at_rest(self) -> bool:
        """Whether nothing has moved for a moment."""
        return self._exact

    @property
    def zoom(self) -> float:
        """Device pixels per scan pixel."""
        return self._at.scale

    @property
    def scale(self) -> float:
        """Widget pixels per scan pixel."""
        return self._at.scale / self.devicePixelRatioF()

    def set_picture(self, picture: ScanPicture | None) -> None:
        """Show another view, fitted; None shows the empty surround."""
        from xrayTrainer.imaging.look import Look
        from xrayTrainer.imaging.resample import ScanRenderer

        if picture is self._picture:
            return
        self._picture = picture
        self._renderer, self._layers_shown = None, None
        if picture is not None:
            self._look, self._layers_shown = Look(tone=picture.tone), picture.layers
            self._renderer = ScanRenderer(picture.layers, surround=QColor(SURROUND).rgb())
            self._renderer.set_look(self._look)
        self._make_image()
        self.fit()
        self.update()

    def set_tone(self, tone: Tone) -> None:
        """Show with another tone."""
        if self._look is not None:
            self.set_look(self._look.with_tone(tone))

    def set_look(self, look: Look) -> None:
        """Show with another tone, zone or palette; `set_layers` brings what had to be computed."""
        if look == self._look:
            return
        recoloured = self._look is None or look.colours != self._look.colours
        self._look = look
        if self._renderer is not None:
            self._renderer.set_look(look)
        if recoloured:
            self._moved()
        self.update()

    def set_layers(self, layers: ScanLayers) -> None:
        """Draw from other pyramids of the same scan."""
        if self._renderer is not None and layers is not self._layers_shown:
            self._layers_shown = layers
            self._renderer.set_layers(layers)
            self._moved()

    def set_smooth(self, smooth: bool) -> None:
        """Choose how enlarged scan pixels look: smoothed, or as squares."""
        if smooth != self._smooth:
            self._smooth = smooth
            self._moved()

    def add_layer(self, layer: Layer) -> None:
        """Paint `layer` over what is there."""
        self._layers.append(layer)
        self.update()

    # where it is shown

    def scan_to_widget(self, x: float, y: float) -> QPointF:
        """Return the widget place of a place in scan pixels."""
        ratio = self.devicePixelRatioF()
        scale = self._at.scale / ratio
        return QPointF((x - self._at.origin_x) * scale, (y - self._at.origin_y) * scale)

    def widget_to_scan(self, place: QPointF) -> tuple[float, float]:
        """Return the place in scan pixels of a widget place."""
        scale = self._at.scale / self.devicePixelRatioF()
        return place.x() / scale + self._at.origin_x, place.y() / scale + self._at.origin_y

    def box_to_widget(self, box: Bounds) -> QRectF:
        """Return the widget rectangle of a box of scan pixels."""
        return QRectF(self.scan_to_widget(box[0], box[1]), self.scan_to_widget(box[2], box[3]))

    def visible_box(self) -> Bounds:
        """Return the part of the scan that is seen, in scan pixels (empty without a scan)."""
        if self._picture is None:
            return 0.0, 0.0, 0.0, 0.0
        left, top = self.widget_to_scan(QPointF(0, 0))
        right, bottom = self.widget_to_scan(QPointF(self.width(), self.height()))
        return max(0.0, left), max(0.0, top), min(right, self._picture.width), min(bottom, self._picture.height)

    def fit(self) -> None:
        """Show the whole scan, and go on doing so when the window changes its size."""
        self._fitted = True
        frame = self._frame()
        if frame is not None:
            self._place(frame.fit())

    def actual_size(self) -> None:
        """Show one scan pixel per device pixel, about the middle of what is seen."""
        self.zoom_to_scale(1.0)

    def zoom_to_scale(self, scale: float, around: QPointF | None = None) -> None:
        """Show at `scale` device pixels per scan pixel; the place under `around` (the middle) stays."""
        frame = self._frame()
        if frame is None:
            return
        ratio = self.devicePixelRatioF()
        place = around if around is not None else QPointF(self.width() / 2, self.height() / 2)
        self._fitted = False
        self._place(frame.at_scale(self._at, scale, place.x() * ratio, place.y() * ratio))

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom by a factor; the place under `around` (the middle) stays."""
        self.zoom_to_scale(self._at.scale * factor, around)

    def pan_by(self, dx: float, dy: float) -> None:
        """Shift the scan by widget pixels."""
        frame = self._frame()
        if frame is not None:
            ratio = self.devicePixelRatioF()
            self._fitted = False
            self._place(frame.panned(self._at, dx * ratio, dy * ratio))

    def scroll_screens(self, screens: int) -> None:
        """Go along the carrier by screens, with a little overlap; a scan that is seen whole is first brought near.

        Near is: as high as the window, at the end from which one comes.
        """
        frame = self._frame()
        if frame is None or self._picture is None or screens == 0:
            return
        left, _, right, _ = self.visible_box()
        if right - left >= 0.98 * self._picture.width:
            near = self.height() * self.devicePixelRatioF() / self._picture.height
            if near < 1.15 * self._at.scale:
                return
            self.zoom_to_scale(near)
            self.pan_by(screens * self._picture.width * self.scale, 0.0)
            return
        self.pan_by(-screens * (1.0 - OVERLAP) * self.width(), 0.0)

    def show_box(self, box: Bounds, padding: float = 0.1) -> None:
        """Zoom to a box of scan pixels."""
        frame = self._frame()
        if frame is not None:
            self._fitted = False
            self._place(frame.shown(box, padding))

    def bring_into_view(self, box: Bounds) -> None:
        """Move (and only when it must, zoom) so that a box of scan pixels is seen."""
        left, top, right, bottom = self.visible_box()
        if left <= box[0] and top <= box[1] and box[2] <= right and box[3] <= bottom:
            return
        if box[2] - box[0] > 0.8 * (right - left) or box[3] - box[1] > 0.8 * (bottom - top):
            self.show_box(box, padding=0.2)
            return
        middle = self.scan_to_widget(0.5 * (box[0] + box[2]), 0.5 * (box[1] + box[3]))
        self.pan_by(self.width() / 2 - middle.x(), self.height() / 2 - middle.y())

    # painting

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(900, 500)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted scan fitted, another one about its middle."""
        self._make_image()
        frame = self._frame()
        if frame is None:
            return
        if self._fitted:
            self._place(frame.fit())
        else:
            self._place(frame.kept_in_view(self._at))

    def event(self, event: QEvent) -> bool:
        """Follow a move to a screen with another pixel density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._make_image()
            if self._fitted:
                self.fit()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is pending while nobody looks."""
        if self._rest.isActive():
            self._rest.stop()
            self._exact = True
            self._stale = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scan if it moved, then the layers."""
        painter = QPainter(self)
        if self._renderer is None:
            painter.fillRect(self.rect(), QColor(SURROUND))
        else:
            if self._stale:
                self._renderer.place(self._at, exact=self._exact, smooth=self._smooth)
                self._stale = False
            painter.drawImage(0, 0, self._image)
        for layer in self._layers:
            layer.paint(painter, self)
        painter.end()

    def _frame(self) -> Frame | None:
        if self._picture is None or self.width() < 1 or self.height() < 1:
            return None
        ratio = self.devicePixelRatioF()
        return Frame(self.width() * ratio, self.height() * ratio, self._picture.width, self._picture.height)

    def _make_image(self) -> None:
        if self._renderer is None:
            return
        ratio = self.devicePixelRatioF()
        width, height = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        self._renderer.resize(width, height)
        pixels = self._renderer.picture
        self._image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)
        self._moved()

    def _place(self, at: Placement) -> None:
        if at != self._at:
            self._at = at
            self._moved()
            self.placement_changed.emit()

    def _moved(self) -> None:
        self._exact = not self.isVisible()
        self._stale = True
        if self.isVisible():
            self._rest.start()
        self.update()

    def _come_to_rest(self) -> None:
        self._exact = True
        self._stale = True
        self.update()
