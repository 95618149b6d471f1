"""Two canvases that show what is to be compared: beside each other or one above the other, moved together or alone.

The first canvas stands alone until there is a second scan.  Linked, a movement of one is followed by the other, at the
place that matches (`linked_places.py`).
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.imaging.look import Look
from xrayTrainer.ui.viewmodels.linked_places import MatchRule, same_parts
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_link import CanvasLink
from xrayTrainer.ui.widgets.gestures.base import Gesture, Pointer
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shape_styles import ON_SURROUND, SURROUND
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font
from xrayTrainer.ui.widgets.tool_input import ToolInput

GAP = 4
BADGE_SIDE = 30
CROSS = 9
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class Arrangement(StrEnum):
    """How two canvases stand. `AUTO` takes what shows both scans larger."""

    AUTO = "auto"
    BESIDE = "beside"
    ABOVE = "above"


class SecondInput(ToolInput):
    """Works the second canvas, on which nothing is marked; a click without a tool in hand, or Enter, tells.

    Signals
    -------
    chosen()
        What the second canvas shows is wanted.
    """

    chosen = Signal()

    def bare_gesture(self, at: Pointer) -> Gesture:
        """Carry the scan along, or tell of a click."""
        return self.pan_gesture(self.chosen.emit)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take Enter, and what works a scan."""
        if not self.by_hand and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _HELD:
            self.chosen.emit()
            return True
        return super().key_pressed(event)


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
    second_changed(object)
        The `ScanPicture` that the second canvas shows now, None for none.
    """

    link_changed = Signal(bool)
    arrangement_changed = Signal()
    active_changed = Signal(int)
    second_changed = Signal(object)

    def __init__(self, first: ScanCanvas) -> None:
        super().__init__()
        self.setObjectName("linked_canvases")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAutoFillBackground(True)
        self.first = first
        self.second = ScanCanvas()
        self.second.setObjectName("second_canvas")
        self.swipe = CompareLayer(self.second)
        self.overlay = ShapeOverlay(self.second)
        self.input = SecondInput(self.second, self.overlay)
        self.swipe.take_input()
        self.mini_map = MiniMap(self.second)
        self.badges = (CanvasBadge(self.first), CanvasBadge(self.second))
        for canvas in self.canvases:
            canvas.setParent(self)
            canvas.installEventFilter(self)
        self._link = CanvasLink(self.first, self.second, self)
        self._link.changed.connect(self.link_changed)
        self.second.hide()
        self._paired = self._covered = False
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
        return self._link.on

    @property
    def active(self) -> ScanCanvas:
        """The canvas that was used last."""
        return self.canvases[self._active] if self._paired else self.first

    @property
    def arrangement(self) -> Arrangement:
        """How the two stand now: beside or above each other."""
        return self._wish if self._wish is not Arrangement.AUTO else self._better()

    def set_paired(self, paired: bool, rule: MatchRule = same_parts) -> None:
        """Show both canvases, or the first alone; `rule` tells which places match."""
        self._link.set_rule(rule)
        if paired == self._paired:
            return
        self._paired = paired
        self._link.set_live(paired)
        self._active = 0
        self.second.setVisible(paired and not self._covered)
        if not paired:
            self.show_second(None)
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
        self._link.set_on(linked, self.active)

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
            matched = self._link.matched(place, canvas)
        self.badges[1 - mine].set_cross(matched)
        self.badges[mine].set_cross(None)

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
        self._link.hold(True)
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
            self._link.hold(False)
        self._link.follow(self.active)

    def show_second(self, picture: ScanPicture | None) -> None:
        """Show a scan on the second canvas: both stand as shows them larger, the second at the place of the first."""
        changed = picture is not self.second.picture
        self.second.set_picture(picture)
        if changed:
            self.second_changed.emit(picture)
        self.arrange()

    def show_second_look(self, look: Look) -> None:
        """Show the second scan in a look."""
        self.second.set_look(look)
        self.mini_map.refresh()

    def arrange(self) -> None:
        """A scan has come: stand as shows both larger."""
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
    """Painted over a canvas: its number or name, a frame while it is chosen, the place of the other's pointer.

    Where the scans match along the travel alone, the pointer's place is a line.
    """

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._label = self._note = ""
        self._chosen = False
        self._cross: tuple[float, float | None] | None = None
        canvas.add_layer(self)

    @property
    def label(self) -> str:
        """What stands at the corner."""
        return self._label

    @property
    def cross(self) -> tuple[float, float | None] | None:
        """Where the other's pointer is, in scan pixels of this canvas; no height where heights don't match."""
        return self._cross

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return not (self._label or self._note or self._chosen) and self._cross is None

    def show_label(self, label: str, *, chosen: bool) -> None:
        """Show a number or a name, and whether this scan is chosen."""
        if (label, chosen) != (self._label, self._chosen):
            self._label, self._chosen = label, chosen
            self._canvas.update()

    @property
    def note(self) -> str:
        """What is said beside it."""
        return self._note

    def show_note(self, note: str) -> None:
        """Say something beside the number or the name; nothing with an empty text."""
        if note != self._note:
            self._note = note
            self._canvas.update()

    def set_cross(self, place: tuple[float, float | None] | None) -> None:
        """Show a cross at a place in scan pixels; without a height a line across. Only what changes is painted."""
        if place != self._cross:
            before, self._cross = self._cross, place
            for changed in (before, place):
                if changed is not None:
                    self._canvas.update(self._room(changed))

    def clear(self) -> None:
        """Show nothing."""
        self.show_label("", chosen=False)
        self.show_note("")
        self.set_cross(None)

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Draw what there is to show."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(colours_of(canvas).accent)
        if self._cross is not None:
            self._paint_cross(painter, *self._cross)
        if self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 4))
            painter.drawRect(QRectF(canvas.rect()).adjusted(2, 2, -2, -2))
        left = float(Space.M)
        if self._label:
            face = font(Type.HEADING if len(self._label) == 1 else Type.STRONG)
            painter.setFont(face)
            colours = (accent, QColor(colours_of(canvas).on_accent)) if self._chosen else _PLAIN
            left += _paint_tag(painter, self._label, left, colours) + Space.XS
        if self._note:
            painter.setFont(font(Type.CAPTION))
            _paint_tag(painter, self._note, left, _PLAIN)
        painter.restore()

    def _room(self, place: tuple[float, float | None]) -> QRect:
        """Return the widget rectangle that a cross or a line takes."""
        at, reach = self._canvas.scan_to_widget(place[0], place[1] or 0.0), CROSS + 3
        if place[1] is None:
            return QRectF(at.x() - 3, 0, 6, self._canvas.height()).toAlignedRect()
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def _paint_cross(self, painter: QPainter, x: float, y: float | None) -> None:
        at = self._canvas.scan_to_widget(x, y or 0.0)
        for colour, width in ((QColor(SURROUND), 3.0), (QColor(ON_SURROUND), 1.2)):
            painter.setPen(QPen(colour, width))
            if y is None:
                painter.drawLine(QPointF(at.x(), 0), QPointF(at.x(), self._canvas.height()))
                continue
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(QPointF(at.x() + dx * 3, at.y() + dy * 3), at + QPointF(dx * CROSS, dy * CROSS))


_PLAIN = (QColor(SURROUND), QColor(ON_SURROUND))
"""Ground and words of what is not chosen."""


def _paint_tag(painter: QPainter, text: str, left: float, colours: tuple[QColor, QColor]) -> float:
    """Paint a text on a ground at the upper edge; return how wide that is."""
    wide = max(BADGE_SIDE, QFontMetrics(painter.font()).horizontalAdvance(text) + 2 * Space.S)
    box = QRectF(left, Space.M, wide, BADGE_SIDE)
    ground, words = colours
    painter.setPen(QPen(QColor(ON_SURROUND), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(words)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    return float(wide)
