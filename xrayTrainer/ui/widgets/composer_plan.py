"""The load plan to work on, from the side and from above: loads are dragged, made longer, stacked, by keys too."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from xrayTrainer.ui.viewmodels.composer_plan import Grip, PlanBlock, PlanMove, PlanSheet
from xrayTrainer.ui.widgets.buttons import draw_focus
from xrayTrainer.ui.widgets.composer_plan_drawing import PlanFrame, draw_block, draw_frame, draw_metres
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.theme import Colours, colours_of

REACH = 9.0
"""How near a dragged block snaps, in pixels."""
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
    carried(str, float, str)
        A hidden thing shall go so many metres along from where the drag began; and the gesture to which that belongs.
    remove_requested(str)
        A load or hidden thing shall go.
    """

    selected = Signal(object)
    moved = Signal(object, str)
    nudged = Signal(str, int, int)
    carried = Signal(str, float, str)
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

    @property
    def frame(self) -> PlanFrame | None:
        """Where the plan is drawn now."""
        return None if self._sheet is None else PlanFrame(self._sheet, self.width(), self.height())

    def box_of(self, block: PlanBlock, view: int = 0) -> QRectF:
        """Return where a block lies in a view: 0 from the side, 1 from above."""
        frame = self.frame
        return QRectF() if frame is None else frame.box_of(block, view)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed, and take it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = None if self.frame is None else self.frame.under(event.position())
        self._choose(None if found is None else found[0].id)
        if found is not None and found[0].role != "look_alike":
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
        sheet, frame = self._sheet, self.frame
        if sheet is None or frame is None:
            return
        if drag.block.role != "load":
            drag.wanted = drag.block
            self.carried.emit(drag.block.id, gone.x() / frame.scale, f"plan.{drag.number}")
            return
        before = (drag.wanted, drag.onto)
        drag.wanted = sheet.dragged(drag.block, drag.grip, gone.x() / frame.scale, REACH / frame.scale)
        drag.onto = None
        if drag.grip is Grip.BODY and drag.view == 0:
            drag.onto = sheet.stacked_on(drag.block, *frame.place_of(event.position()))
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
        found = None if self.frame is None else self.frame.under(place)
        cursor = Qt.CursorShape.ArrowCursor
        if found is not None:
            cursor = Qt.CursorShape.PointingHandCursor
            if found[0].role != "look_alike":
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
        frame = self.frame
        if self._sheet is not None and frame is not None:
            for view, area in enumerate(frame.areas):
                draw_frame(painter, area, self._captions[view], colours)
                draw_metres(painter, area, self._sheet, frame.scale, colours)
                self._draw_blocks(painter, frame, view, colours)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours)

    def _draw_blocks(self, painter: QPainter, frame: PlanFrame, view: int, colours: Colours) -> None:
        drag = self._drag
        for block in () if self._sheet is None else self._sheet.blocks:
            lifted = drag is not None and drag.wanted is not None and block.id == drag.block.id
            chosen = block.id == self._chosen
            draw_block(painter, block, frame.box_of(block, view), colours, chosen=chosen, faint=lifted)
        if drag is not None and drag.wanted is not None and drag.block.role == "load":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
            if drag.onto is None:
                painter.drawRect(frame.box_of(drag.wanted, view))
            elif view == 0:
                top = frame.box_of(drag.onto, view)
                painter.drawLine(top.topLeft(), top.topRight())
