"""Two canvases that show what is to be compared: beside each other or one above the other, moved together or alone.

The first canvas stands alone until there is a second scan.  Linked, a movement of one is followed by the other, at the
place that matches: the same scan pixels where both scans have one size, else the same parts of length and height.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_input import CanvasInput
from xrayTrainer.ui.widgets.shape_styles import ON_SURROUND, SURROUND
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

GAP = 4
BADGE_SIDE = 30
CROSS = 9


class Arrangement(StrEnum):
    """How two canvases stand. `AUTO` takes what shows both scans larger."""

    AUTO = "auto"
    BESIDE = "beside"
    ABOVE = "above"


class LinkedCanvases(QWidget):
    """One canvas, or two.

    Parameters
    ----------
    first
        The canvas that is always there; whoever made it feeds it with gestures.

    Signals
    -------
    link_changed(bool)
        Whether movements are followed.
    arrangement_changed()
        The two stand another way.
    active_changed(int)
        0 or 1: which canvas keyboard and mouse were used on last.
    """

    link_changed = Signal(bool)
    arrangement_changed = Signal()
    active_changed = Signal(int)

    def __init__(self, first: ScanCanvas) -> None:
        super().__init__()
        self.setObjectName("linked_canvases")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoFillBackground(True)
        self.first = first
        self.second = ScanCanvas()
        self.second.setObjectName("second_canvas")
        self.input = CanvasInput(self.second)
        self.badges = (CanvasBadge(self.first), CanvasBadge(self.second))
        for canvas in self.canvases:
            canvas.setParent(self)
            canvas.installEventFilter(self)
            canvas.placement_changed.connect(lambda moved=canvas: self._follow(moved))
        self.second.hide()
        self._paired = self._covered = False
        self._linked = True
        self._following = False
        self._active = 0
        self._wish = Arrangement.AUTO

    # what stands

    @property
    def canvases(self) -> tuple[ScanCanvas, ScanCanvas]:
        """Both canvases."""
        return self.first, self.second

    @property
    def paired(self) -> bool:
        """Whether both are shown."""
        return self._paired

    @property
    def linked(self) -> bool:
        """Whether a movement of one is followed by the other."""
        return self._linked

    @property
    def active(self) -> ScanCanvas:
        """The canvas that was used last."""
        return self.canvases[self._active] if self._paired else self.first

    @property
    def arrangement(self) -> Arrangement:
        """How the two stand now: beside or above each other."""
        return self._wish if self._wish is not Arrangement.AUTO else self._better()

    def set_paired(self, paired: bool) -> None:
        """Show both canvases, or the first alone."""
        if paired == self._paired:
            return
        self._paired = paired
        self._active = 0
        self.second.setVisible(paired and not self._covered)
        if not paired:
            self.second.set_picture(None)
        for badge in self.badges:
            badge.clear()
        self._lay_out()

    def set_covered(self, covered: bool) -> None:
        """Take the second from sight while the first is covered; what it shows stays."""
        if covered != self._covered:
            self._covered = covered
            self.second.setVisible(self._paired and not covered)
            self._lay_out()

    def set_linked(self, linked: bool) -> None:
        """Let one follow the other, beginning with the one used last; or let each go its own way."""
        if linked != self._linked:
            self._linked = linked
            self._follow(self.active)
            self.link_changed.emit(linked)

    def set_arrangement(self, wish: Arrangement) -> None:
        """Let them stand beside or above each other, or as shows them larger."""
        if wish != self._wish:
            self._wish = wish
            self._lay_out()
            self.arrangement_changed.emit()

    def turn(self) -> None:
        """Let them stand the other way."""
        other = Arrangement.ABOVE if self.arrangement is Arrangement.BESIDE else Arrangement.BESIDE
        self.set_arrangement(other)

    def show_cursor(self, canvas: ScanCanvas, place: tuple[float, float] | None) -> None:
        """Show on the other canvas the place that matches the pointer's on this one; None for none."""
        mine = self.canvases.index(canvas)
        matched = None
        if place is not None and self._paired:
            matched = self._matched(place, canvas, self.canvases[1 - mine])
        self.badges[1 - mine].set_cross(matched)
        self.badges[mine].set_cross(None)

    # together

    def _follow(self, moved: ScanCanvas) -> None:
        other = self.second if moved is self.first else self.first
        if not (self._paired and self._linked) or self._following or other.picture is None or moved.picture is None:
            return
        self._following = True
        try:
            other.show_box(self._matched_box(moved, other), padding=0.0)
        finally:
            self._following = False

    def _matched_box(self, moved: ScanCanvas, other: ScanCanvas) -> Bounds:
        """Return the box of the other scan that matches all that one canvas shows, its surround included."""
        left, top = moved.widget_to_scan(QPointF(0, 0))
        right, bottom = moved.widget_to_scan(QPointF(moved.width(), moved.height()))
        x0, y0 = self._matched((left, top), moved, other)
        x1, y1 = self._matched((right, bottom), moved, other)
        return x0, y0, x1, y1

    def _matched(self, place: tuple[float, float], this: ScanCanvas, other: ScanCanvas) -> tuple[float, float]:
        mine, its = this.picture, other.picture
        if mine is None or its is None:
            return place
        return place[0] * its.width / mine.width, place[1] * its.height / mine.height

    # where they stand

    def _better(self) -> Arrangement:
        picture = self.first.picture or self.second.picture
        if picture is None:
            return Arrangement.BESIDE
        wide, high = max(1, self.width()), max(1, self.height())
        beside = min((wide - GAP) / 2 / picture.width, high / picture.height)
        above = min(wide / picture.width, (high - GAP) / 2 / picture.height)
        return Arrangement.BESIDE if beside >= above else Arrangement.ABOVE

    def _lay_out(self) -> None:
        wide, high = self.width(), self.height()
        if not self._paired or self._covered:
            self.first.setGeometry(0, 0, wide, high)
            return
        self._following = True
        try:
            if self.arrangement is Arrangement.BESIDE:
                half = (wide - GAP) // 2
                self.first.setGeometry(0, 0, half, high)
                self.second.setGeometry(half + GAP, 0, half, high)
            else:
                half = (high - GAP) // 2
                self.first.setGeometry(0, 0, wide, half)
                self.second.setGeometry(0, half + GAP, wide, half)
        finally:
            self._following = False
        self._follow(self.active)

    def show_second(self) -> None:
        """A scan has come: stand as shows both larger, the second at the place of the first."""
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """As large as one canvas asks for."""
        return self.first.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for one canvas."""
        return self.first.minimumSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which canvas is used."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            number = 0 if watched is self.first else 1
            if number != self._active:
                self._active = number
                self.active_changed.emit(number)
        return False


class CanvasBadge:
    """Painted over a canvas: its number at the corner, a frame while it is chosen, the place of the other's pointer."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._label = ""
        self._chosen = False
        self._cross: tuple[float, float] | None = None
        canvas.add_layer(self)

    @property
    def label(self) -> str:
        """What stands at the corner."""
        return self._label

    @property
    def cross(self) -> tuple[float, float] | None:
        """Where the other's pointer is, in scan pixels of this canvas."""
        return self._cross

    def show_label(self, label: str, *, chosen: bool) -> None:
        """Show a number, and whether this scan is chosen."""
        if (label, chosen) != (self._label, self._chosen):
            self._label, self._chosen = label, chosen
            self._canvas.update()

    def set_cross(self, place: tuple[float, float] | None) -> None:
        """Show a cross at a place in scan pixels."""
        if place != self._cross:
            self._cross = place
            self._canvas.update()

    def clear(self) -> None:
        """Show nothing."""
        self.show_label("", chosen=False)
        self.set_cross(None)

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Draw what there is to show."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(colours_of(canvas).accent)
        if self._cross is not None:
            self._paint_cross(painter, canvas.scan_to_widget(*self._cross))
        if self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 4))
            painter.drawRect(QRectF(canvas.rect()).adjusted(2, 2, -2, -2))
        if self._label:
            box = QRectF(Space.M, Space.M, BADGE_SIDE, BADGE_SIDE)
            painter.setPen(QPen(QColor(ON_SURROUND), 1))
            painter.setBrush(accent if self._chosen else QColor(SURROUND))
            painter.drawRoundedRect(box, 6, 6)
            painter.setFont(font(Type.HEADING))
            painter.setPen(QColor(colours_of(canvas).on_accent) if self._chosen else QColor(ON_SURROUND))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._label)
        painter.restore()

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        for colour, width in ((QColor(SURROUND), 3.0), (QColor(ON_SURROUND), 1.2)):
            painter.setPen(QPen(colour, width))
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                near, far = 3, CROSS
                painter.drawLine(QPointF(at.x() + dx * near, at.y() + dy * near), at + QPointF(dx * far, dy * far))
