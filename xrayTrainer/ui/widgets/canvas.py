"""The canvas: shows a scan at device pixels, at any zoom, and lets layers paint over it (viewer.md section 4).

It knows nothing of marks or gestures: `CanvasInput` moves it, layers paint on it, so the review shows scans with it
too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from xrayTrainer.ui.widgets.placed import PlacedScan
from xrayTrainer.ui.widgets.shape_styles import SURROUND

if TYPE_CHECKING:
    from xrayTrainer.imaging.layers import Layers as ScanLayers
    from xrayTrainer.imaging.look import Look
    from xrayTrainer.imaging.tone import Tone
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
    from xrayTrainer.ui.widgets.scan_painting import ScanPainting

REST_MS = 80
"""The exact picture follows so long after the last movement."""
ZOOM_STEP = 1.25


class Layer(Protocol):
    """Something painted over the scan."""

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now; where that changes, it has the canvas painted anew."""
        ...

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Paint in widget pixels; `canvas` gives the places."""
        ...


class ScanCanvas(PlacedScan):
    """Shows one view of a scan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan_canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self._painting: ScanPainting | None = None
        self._look: Look | None = None
        self._layers_shown: ScanLayers | None = None
        self._smooth = False
        self._layers: list[Layer] = []
        self._toned_layers: list[Layer] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._come_to_rest)
        self._exact = False
        self._ratio = self.devicePixelRatioF()

    # what is shown

    @property
    def look(self) -> Look | None:
        """The look in which it is shown."""
        return self._look

    @property
    def scan_layers(self) -> ScanLayers | None:
        """The pyramids from which it is drawn."""
        return self._layers_shown

    @property
    def tone(self) -> Tone | None:
        """The tone in which it is shown."""
        return None if self._look is None else self._look.tone

    @property
    def at_rest(self) -> bool:
        """Whether nothing has moved for a moment."""
        return self._exact

    def set_picture(self, picture: ScanPicture | None) -> None:
        """Show another view, fitted; None shows the empty surround."""
        from xrayTrainer.imaging.look import Look
        from xrayTrainer.ui.widgets.scan_painting import ScanPainting

        if picture is self._picture:
            return
        self._picture = picture
        self._painting, self._layers_shown = None, None
        if picture is not None:
            self._look, self._layers_shown = Look(tone=picture.tone), picture.layers
            self._painting = ScanPainting(picture.layers, self._look)
        self._resize_painting()
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
        if self._painting is not None:
            self._painting.set_look(look)
        if recoloured:
            self._moved()
        else:
            self._refresh(self._toned_layers)

    def set_layers(self, layers: ScanLayers) -> None:
        """Draw from other pyramids of the same scan."""
        if self._painting is not None and layers is not self._layers_shown:
            self._layers_shown = layers
            self._painting.set_layers(layers)
            self._moved()

    def set_smooth(self, smooth: bool) -> None:
        """Choose how enlarged scan pixels look: smoothed, or as squares."""
        if smooth != self._smooth:
            self._smooth = smooth
            self._moved()

    def add_layer(self, layer: Layer, *, toned: bool = False) -> None:
        """Paint `layer` over what is there; a toned one shows a scan itself, in the look of this one."""
        self._layers.append(layer)
        if toned:
            self._toned_layers.append(layer)
        self.update()

    # painting

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(900, 500)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted scan fitted, another one about its middle."""
        self._resize_painting()
        self._keep_place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is pending while nobody looks."""
        if self._rest.isActive():
            self._rest.stop()
            self._come_to_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scan if it moved, then the layers."""
        ratio = self.devicePixelRatioF()
        if ratio != self._ratio:
            self._follow_ratio()
        painter = QPainter(self)
        if self._painting is None:
            painter.fillRect(self.rect(), QColor(SURROUND))
        else:
            self._painting.paint(painter, self._at, ratio, event.region(), exact=self._exact, smooth=self._smooth)
        for layer in self._layers:
            layer.paint(painter, self)
        painter.end()

    def _follow_ratio(self) -> None:
        """Serve a screen with another pixel density: seen when painting, as listening for it costs every event."""
        self._resize_painting()
        self._keep_place()

    def _resize_painting(self) -> None:
        self._ratio = ratio = self.devicePixelRatioF()
        if self._painting is None:
            return
        self._painting.resize(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        self._moved()

    def _moved(self) -> None:
        visible = self.isVisible()
        self._exact = not visible
        if visible:
            self._rest.start()
        if self._painting is not None:
            self._painting.outdate()
        self._refresh(self._layers)

    def _come_to_rest(self) -> None:
        self._exact = True
        if self._painting is not None:
            self._painting.outdate()
        self._refresh(self._layers)

    def _refresh(self, over: Sequence[Layer]) -> None:
        """Have painted anew where the scan was and is; all of it where one of these layers goes beyond the scan."""
        if self._painting is None or not all(layer.idle for layer in over):
            self.update()
        else:
            self.update(self._painting.reach(self._at, self.devicePixelRatioF()))
