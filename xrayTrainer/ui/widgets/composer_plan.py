"""The load plan to work on, from the side and from above: loads are dragged, made longer, stacked, by keys too."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.viewmodels.composer_plan import Grip, PlanBlock, PlanMove, PlanSheet
from xrayTrainer.ui.widgets.buttons import draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.theme import Colours, Space, Type, colours_of, font

CAPTION = 17
HEAD = 2 * CAPTION
"""What is written above a view: its name, and the metres."""
MARGIN = 6
EDGE = 7.0
"""How near to an end of a block a press takes that end, in pixels."""
REACH = 9.0
"""How near a dragged block snaps, in pixels."""
LEAST_BOX = 7.0
"""A hidden thing is drawn at least so large, in pixels."""
BADGE = 18.0
MARK = 34.0
"""Least distance of two figures of the ruler, in pixels."""
START = 4.0
"""A press moves nothing until the pointer has gone this far, in pixels."""
STEP_M, LONG_STEP_M = 0.1, 1.0
"""What an arrow key moves, and with Ctrl."""


@dataclass(slots=True)
class _Drag:
    block: PlanBlock
    grip: Grip
    start: QPointF
    view: int
    number: int
    wanted: PlanBlock | None = None
    onto: PlanBlock | None = None


class ComposerPlan(QWidget):
    """Shows a `PlanSheet`; both views have the same scale.

    Signals
    -------
    selected(object)
        Id of a load or hidden thing, or None.
    moved(object, str)
        `PlanMove` that is wanted, and the gesture to which it belongs.
    nudged(str, int, int)
        A hidden thing shall go by so many steps along (to the rear) and up.
    remove_requested(str)
        A load or hidden thing shall go.
    """

    selected = Signal(object)
    moved = Signal(object, str)
    nudged = Signal(str, int, int)
    remove_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("composer_plan")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._sheet: PlanSheet | None = None
        self._chosen: str | None = None
        self._captions = ("", "")
        self._drag: _Drag | None = None
        self._drags = 0

    # what it shows

    @property
    def sheet(self) -> PlanSheet | None:
        """The plan shown."""
        return self._sheet

    @property
    def chosen(self) -> str | None:
        """Id of what is worked on."""
        return self._chosen

    def show_sheet(self, sheet: PlanSheet | None) -> None:
        """Show another plan."""
        if sheet != self._sheet:
            self._sheet = sheet
            self.update()

    def show_chosen(self, thing: str | None) -> None:
        """Show what is worked on."""
        if thing != self._chosen:
            self._chosen = thing
            self.update()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._captions = (self.tr("From the side, front on the left"), self.tr("From above"))
        described = self.tr("Load plan: drag a load to move it, its ends to make it longer or shorter")
        describe(self, described, keys=self.tr("Tab, arrows, Shift+arrows, Del"))
        self.update()

    def sizeHint(self) -> QSize:
        """As much as there is room."""
        return QSize(640, 240)

    # places

    def areas(self) -> tuple[QRectF, QRectF, float]:
        """Return where the two views lie, and pixels per metre: above each other, or beside each other if larger."""
        sheet = self._sheet
        if sheet is None:
            return QRectF(), QRectF(), 1.0
        wide, high = self.width() - 2.0 * MARGIN, self.height() - 2.0 * MARGIN
        length_m, width_m, height_m = (max(0.1, span[1] - span[0]) for span in (sheet.along, sheet.across, sheet.up))
        over = min(wide / length_m, (high - 2 * HEAD - Space.S) / (height_m + width_m))
        beside = min((wide - Space.L) / 2 / length_m, (high - HEAD) / max(height_m, width_m))
        scale = max(1.0, over, beside)
        side = QRectF(MARGIN, MARGIN + HEAD, length_m * scale, height_m * scale)
        if over >= beside:
            above = QRectF(MARGIN, side.bottom() + Space.S + HEAD, side.width(), width_m * scale)
        else:
            above = QRectF(side.right() + Space.L, side.top(), side.width(), width_m * scale)
        return side, above, scale

    def box_of(self, block: PlanBlock, view: int = 0) -> QRectF:
        """Return where a block lies in a view: 0 from the side, 1 from above."""
        side, above, scale = self.areas()
        sheet = self._sheet
        if sheet is None:
            return QRectF()
        area = above if view else side
        x, wide = area.left() + (block.along[0] - sheet.along[0]) * scale, block.length_m * scale
        low, high = block.across if view else block.up
        y = area.top() + (low - sheet.across[0]) * scale if view else area.bottom() - (high - sheet.up[0]) * scale
        rect = QRectF(x, y, wide, (high - low) * scale)
        if block.role in ("concealment", "look_alike"):
            grow_x, grow_y = max(0.0, LEAST_BOX - rect.width()) / 2, max(0.0, LEAST_BOX - rect.height()) / 2
            rect.adjust(-grow_x, -grow_y, grow_x, grow_y)
        return rect

    def under(self, place: QPointF) -> tuple[PlanBlock, Grip, int] | None:
        """Return the block under the pointer, the part of it, and the view; small things win over loads."""
        sheet = self._sheet
        for view in (0, 1):
            for block in reversed(() if sheet is None else sheet.blocks):
                if block.role == "space":
                    continue
                slack = 3.0 if block.role != "load" else 0.0
                rect = self.box_of(block, view).adjusted(-slack, -slack, slack, slack)
                if rect.contains(place):
                    return block, _grip(block, rect, place), view
        return None

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed, and take it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.under(event.position())
        self._choose(None if found is None else found[0].id)
        if found is not None and found[0].role == "load":
            self._drags += 1
            self._drag = _Drag(found[0], found[1], event.position(), found[2], self._drags)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken; else show by the pointer what a press would take."""
        drag = self._drag
        if drag is None:
            self._show_cursor(event.position())
            return
        gone = event.position() - drag.start
        if drag.wanted is None and abs(gone.x()) + abs(gone.y()) < START:
            return
        sheet = self._sheet
        if sheet is None:
            return
        side, _above, scale = self.areas()
        before = (drag.wanted, drag.onto)
        drag.wanted = sheet.dragged(drag.block, drag.grip, gone.x() / scale, REACH / scale)
        drag.onto = None
        if drag.grip is Grip.BODY and drag.view == 0:
            place = event.position() - side.topLeft()
            along, up = place.x() / scale + sheet.along[0], (side.height() - place.y()) / scale + sheet.up[0]
            drag.onto = sheet.stacked_on(drag.block, along, up)
        if (drag.wanted, drag.onto) != before:
            self.update()
            if drag.onto is None:
                self.moved.emit(sheet.move_of(drag.block, drag.wanted, drag.grip), f"plan.{drag.number}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down."""
        drag, self._drag = self._drag, None
        if drag is not None and drag.wanted is not None and self._sheet is not None and drag.onto is not None:
            move = self._sheet.move_of(drag.block, drag.wanted, drag.grip, drag.onto)
            self.moved.emit(move, f"plan.{drag.number}")
        self.update()

    def _show_cursor(self, place: QPointF) -> None:
        found = self.under(place)
        cursor = Qt.CursorShape.ArrowCursor
        if found is not None:
            cursor = Qt.CursorShape.PointingHandCursor
            if found[0].role == "load":
                cursor = Qt.CursorShape.OpenHandCursor if found[1] is Grip.BODY else Qt.CursorShape.SizeHorCursor
        self.setCursor(cursor)

    # keys

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from thing to thing, and on from the last one."""
        things = () if self._sheet is None else self._sheet.things
        ids = [one.id for one in things]
        at = ids.index(self._chosen) if self._chosen in ids else -1
        following = at + (1 if forward else -1)
        if self.hasFocus() and ids and 0 <= following < len(ids) and (forward or at > 0):
            self._choose(ids[following])
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab chooses the first thing, or by Shift+Tab the last."""
        super().focusInEvent(event)
        things = () if self._sheet is None else self._sheet.things
        if things and event.reason() is Qt.FocusReason.TabFocusReason:
            self._choose(things[0].id)
        elif things and event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._choose(things[-1].id)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Shift and arrows resize, Up and Down stack, Del takes away, Esc gives a drag up."""
        block = None if self._sheet is None else self._sheet.find(self._chosen)
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.update()
        elif block is None or not self._key(event, block):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent, block: PlanBlock) -> bool:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(block.id)
            return True
        arrows = {
            Qt.Key.Key_Left.value: (-1, 0),
            Qt.Key.Key_Right.value: (1, 0),
            Qt.Key.Key_Up.value: (0, 1),
            Qt.Key.Key_Down.value: (0, -1),
        }
        arrow = arrows.get(event.key())
        if arrow is None:
            return False
        held = event.modifiers()
        if block.role != "load":
            self.nudged.emit(block.id, *arrow)
        elif arrow[0]:
            step = LONG_STEP_M if held & Qt.KeyboardModifier.ControlModifier else STEP_M
            grip = Grip.END if held & Qt.KeyboardModifier.ShiftModifier else Grip.BODY
            self._step(block, grip, arrow[0] * step)
        else:
            self._stack(block, arrow[1])
        return True

    def _step(self, block: PlanBlock, grip: Grip, by_m: float) -> None:
        if self._sheet is not None:
            wanted = self._sheet.dragged(block, grip, by_m, 0.0)
            if wanted != block:
                self.moved.emit(self._sheet.move_of(block, wanted, grip), f"keys.{block.id}.{grip}")

    def _stack(self, block: PlanBlock, up: int) -> None:
        sheet = self._sheet
        under = None if sheet is None or up < 0 else sheet.below(block)
        if under is not None:
            self.moved.emit(PlanMove(id=block.id, onto=under.id), "")
        elif up < 0 and sheet is not None:
            self.moved.emit(sheet.move_of(block, block, Grip.BODY), "")

    def _choose(self, thing: str | None) -> None:
        if thing != self._chosen:
            self.show_chosen(thing)
            self.selected.emit(thing)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both views."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._sheet is not None:
            side, above, scale = self.areas()
            for view, area in enumerate((side, above)):
                _draw_frame(painter, area, self._captions[view], colours)
                _draw_metres(painter, area, self._sheet, scale, colours)
                self._draw_blocks(painter, area, view, colours)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours)

    def _draw_blocks(self, painter: QPainter, area: QRectF, view: int, colours: Colours) -> None:
        sheet, drag = self._sheet, self._drag
        for block in () if sheet is None else sheet.blocks:
            lifted = drag is not None and drag.wanted is not None and block.id == drag.block.id
            _draw_block(
                painter, block, self.box_of(block, view), colours, chosen=block.id == self._chosen, faint=lifted
            )
        if drag is not None and drag.wanted is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
            if drag.onto is None:
                painter.drawRect(self.box_of(drag.wanted, view))
            elif view == 0:
                top = self.box_of(drag.onto, view)
                painter.drawLine(top.topLeft(), top.topRight())


def _grip(block: PlanBlock, rect: QRectF, place: QPointF) -> Grip:
    if block.role != "load" or rect.width() < 3 * EDGE:
        return Grip.BODY
    if place.x() - rect.left() <= EDGE:
        return Grip.START
    return Grip.END if rect.right() - place.x() <= EDGE else Grip.BODY


def _draw_frame(painter: QPainter, area: QRectF, caption: str, colours: Colours) -> None:
    """Draw the ground of a view, and what it is."""
    painter.setFont(font(Type.CAPTION))
    painter.setPen(QColor(colours.muted))
    line = QRectF(area.left(), area.top() - 2 * CAPTION, area.width(), CAPTION - 3)
    painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), caption)
    painter.setPen(QPen(QColor(colours.border), 1.0))
    painter.setBrush(QColor(colours.page))
    painter.drawRect(area)


def _draw_metres(painter: QPainter, area: QRectF, sheet: PlanSheet, scale: float, colours: Colours) -> None:
    """Write the metres from the front of the first hold above a view."""
    spaces = sheet.spaces
    zero = spaces[0].along[0] if spaces else sheet.along[0]
    last = max((one.along[1] for one in spaces), default=sheet.along[1])
    step = next((one for one in (1, 2, 5, 10) if one * scale >= MARK), 20)
    painter.setFont(font(Type.CAPTION))
    painter.setPen(QColor(colours.muted))
    for metre in range(0, int(last - zero) + 1, step):
        x = area.left() + (zero + metre - sheet.along[0]) * scale
        painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.top()))
        place = QRectF(x - MARK, area.top() - CAPTION - 1, 2 * MARK, CAPTION - 3)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(metre))


def _draw_block(
    painter: QPainter, block: PlanBlock, rect: QRectF, colours: Colours, *, chosen: bool, faint: bool
) -> None:
    if block.role == "space":
        painter.setPen(QPen(QColor(colours.border), 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        return
    edge = {"load": colours.control_border, "look_alike": colours.cleared}.get(block.role, colours.missed)
    ground = QColor(colours.sunken if block.role == "load" else edge)
    ground.setAlphaF(0.35 if faint else 0.45 if block.role != "load" else 1.0)
    style = Qt.PenStyle.DashLine if block.role == "look_alike" else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colours.accent if chosen else edge), 2.5 if chosen else 1.2, style))
    painter.setBrush(ground)
    painter.drawRect(rect)
    if block.role == "load":
        _draw_name(painter, block, rect, colours)
    else:
        _draw_badge(painter, block, rect, edge, colours)


def _draw_name(painter: QPainter, block: PlanBlock, rect: QRectF, colours: Colours) -> None:
    """Write the name, shortened to what there is room for; the badge alone where there is none."""
    small = font(Type.CAPTION)
    metrics = QFontMetrics(small)
    inner = rect.adjusted(6, 2, -6, -2)
    painter.setFont(small)
    painter.setPen(QColor(colours.text))
    flags = int(Qt.AlignmentFlag.AlignCenter)
    if inner.width() >= 44 and inner.height() >= metrics.height():
        text = metrics.elidedText(block.name, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, flags, text)
    elif rect.width() >= 12 and rect.height() >= metrics.height() - 2:
        painter.drawText(rect, flags, block.badge)


def _draw_badge(painter: QPainter, block: PlanBlock, rect: QRectF, edge: str, colours: Colours) -> None:
    middle = rect.center()
    spot = QRectF(middle.x() - BADGE / 2, middle.y() - BADGE / 2, BADGE, BADGE)
    if min(rect.width(), rect.height()) < BADGE + 6:
        spot.moveBottom(rect.top() - 3)
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.drawLine(spot.center(), rect.center())
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(edge))
    painter.drawEllipse(spot)
    painter.setPen(QColor(colours.card))
    painter.setFont(font(Type.CAPTION))
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), block.badge)
