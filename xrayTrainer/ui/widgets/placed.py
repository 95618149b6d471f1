"""A widget in which a scan lies at a place: fitted, zoomed, panned, gone along by screens. What it paints is not said.

All that moves a scan is here, all that draws it in `canvas.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from xrayTrainer.imaging.placement import Placement
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.camera import Frame

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture

OVERLAP = 0.12
"""Part of the window that is seen again after going on by a screen."""


class PlacedScan(QWidget):
    """Knows where the scan lies, in device pixels.

    Signals
    -------
    placement_changed()
        Zoom or position changed.
    """

    placement_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: ScanPicture | None = None
        self._at = Placement(1.0, 0.0, 0.0)
        self._fitted = True

    @property
    def picture(self) -> ScanPicture | None:
        """The view shown."""
        return self._picture

    @property
    def placement(self) -> Placement:
        """Where the scan lies, in device pixels of the canvas."""
        return self._at

    @property
    def fitted(self) -> bool:
        """Whether the whole scan is shown, and stays so when the window changes its size."""
        return self._fitted

    @property
    def zoom(self) -> float:
        """Device pixels per scan pixel."""
        return self._at.scale

    @property
    def scale(self) -> float:
        """Widget pixels per scan pixel."""
        return self._at.scale / self.devicePixelRatioF()

    # places

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

    # moves

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
        if around is None:
            x, y = frame.view_width / 2, frame.view_height / 2
        else:
            ratio = self.devicePixelRatioF()
            x, y = around.x() * ratio, around.y() * ratio
        self._fitted = False
        self._place(frame.at_scale(self._at, scale, x, y))

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

    def show_at(self, scale: float, x: float, y: float) -> None:
        """Show at `scale` device pixels per scan pixel, with a place in scan pixels in the middle."""
        frame = self._frame()
        if frame is not None:
            self._fitted = False
            self._place(frame.centred(scale, x, y))

    def scroll_screens(self, screens: int) -> None:
        """Go along the carrier by screens, with a little overlap; a scan that is seen whole is first brought near.

        Near is: as high as the window, at the end from which one comes.
        """
        if self._picture is None or screens == 0 or self._come_near(screens):
            return
        self.pan_by(-screens * (1.0 - OVERLAP) * self.width(), 0.0)

    def go_to_end(self, end: int) -> None:
        """Go to the front (-1) or the rear (1) end of the scan; one that is seen whole is first brought near."""
        if self._picture is not None and not self._come_near(-end):
            self._stand_at(end)

    def _come_near(self, screens: int) -> bool:
        """Bring a scan that is seen whole near; return whether it was seen whole."""
        if self._picture is None or self._frame() is None:
            return True
        left, _, right, _ = self.visible_box()
        if right - left < 0.98 * self._picture.width:
            return False
        near = self.height() * self.devicePixelRatioF() / self._picture.height
        if near >= 1.15 * self._at.scale:
            self.zoom_to_scale(near)
            self._stand_at(-screens)
        return True

    def _stand_at(self, end: int) -> None:
        """Let an end of the scan stand at the edge of the window."""
        assert self._picture is not None
        edge = self.scan_to_widget(self._picture.width if end > 0 else 0.0, 0.0).x()
        self.pan_by((self.width() if end > 0 else 0.0) - edge, 0.0)

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

    def _keep_place(self) -> None:
        """After another size: keep a fitted scan fitted, another one about its place."""
        frame = self._frame()
        if frame is not None:
            self._place(frame.fit() if self._fitted else frame.kept_in_view(self._at))

    def _frame(self) -> Frame | None:
        width, height = self.width(), self.height()
        if self._picture is None or width < 1 or height < 1:
            return None
        ratio = self.devicePixelRatioF()
        return Frame(width * ratio, height * ratio, self._picture.width, self._picture.height)

    def _place(self, at: Placement) -> None:
        if at != self._at:
            self._at = at
            self._moved()
            self.placement_changed.emit()

    def _moved(self) -> None:
        """Take note of another place: to be drawn anew."""
        self.update()
