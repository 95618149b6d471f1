"""The scan of a review: outlines of what was there, the trainee's marks, corners around the thing chosen; its tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.review_actions import BY_ID
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.viewmodels.review_page import Standing, Traced, ViewChoice
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.canvas import ZOOM_STEP, ScanCanvas
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.gestures.base import Gesture, Pointer
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.image_chips import ImageChips
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.notice import Notice
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.review_focus import FocusCorners, Glide
from xrayTrainer.ui.widgets.shapes import Role, Shape, find_hover_target
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.texts import Tag
from xrayTrainer.ui.widgets.theme import Space, colours_of
from xrayTrainer.ui.widgets.tool_buttons import ToolBar
from xrayTrainer.ui.widgets.tool_input import ToolInput
from xrayTrainer.ui.widgets.viewing_bar import ViewingBar
from xrayTrainer.ui.widgets.viewing_layer import ViewingLayer
from xrayTrainer.ui.widgets.window_panel import WindowPanel

_TOOLS = ("review.beside", "review.replay")
_LOOKING = ("view.fit", "view.actual", "view.reset")
MOST_VIEWS = 8
"""More views than these have no buttons: the list of things leads to them."""
_STRONG = (Standing.FOR_NOTHING, Standing.TOO_WIDE)


class ReviewInput(ToolInput):
    """Works the canvas; a click without a tool in hand tells its place.

    Signals
    -------
    clicked(float, float)
        Place in scan pixels.
    """

    clicked = Signal(float, float)

    def bare_gesture(self, at: Pointer) -> Gesture:
        """Carry the scan along, or tell of a click."""
        return self.pan_gesture(lambda: self.clicked.emit(at.x, at.y))


class ReviewScan(QWidget):
    """Canvas, image tools above, what the review adds below, and the choice of views.

    Signals
    -------
    triggered(str)
        Id of an action.
    bare_held(bool)
        The button that shows the bare scan went down or up.
    twin_held(bool)
        The button that shows the scan with nothing hidden went down or up.
    shape_clicked(str)
        Id of the thing whose outline was clicked.
    view_requested(str)
        Id of a view.
    """

    triggered = Signal(str)
    bare_held = Signal(bool)
    twin_held = Signal(bool)
    shape_clicked = Signal(str)
    view_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.canvas = ScanCanvas()
        self.canvas.setObjectName("review_canvas")
        self.swipe = CompareLayer(self.canvas)
        self.viewing = ViewingLayer(self.canvas)
        self.corners = FocusCorners(self.canvas)
        self.overlay = ShapeOverlay(self.canvas)
        self.glide = Glide(self.canvas)
        self.input = ReviewInput(self.canvas, self.overlay)
        self.swipe.take_input()
        self.chips = ImageChips(self.canvas)
        self.window_panel = WindowPanel(self.canvas)
        self.image_bar = ImageBar(keeps_keys=True)
        self.look_tools = ToolBar([BY_ID[name] for name in _LOOKING], vertical=False, name="review_image_tools")
        self.look_tools.add_at_start(self.image_bar)
        self.notice = Notice()
        self.mini_map = MiniMap(self.canvas)
        self.replay_bar = ViewingBar()
        self.twin_note = _TwinNote(self.canvas)
        self.strip = _Strip()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.look_tools)
        box.addWidget(self.notice)
        box.addWidget(self.canvas, 1)
        box.addWidget(self.replay_bar)
        box.addWidget(self.strip)
        self.input.clicked.connect(self._on_click)
        self.input.used.connect(self.glide.stop)
        for bar in (self.image_bar, self.look_tools, self.strip.tools):
            bar.triggered.connect(self.triggered)
        for button in self.look_tools.buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Enter still goes on
        self.strip.key.clicked.connect(lambda: self.triggered.emit("review.key"))
        self.strip.marks.clicked.connect(lambda: self.triggered.emit("review.marks"))
        self.strip.bare.pressed.connect(lambda: self.bare_held.emit(True))
        self.strip.bare.released.connect(lambda: self.bare_held.emit(False))
        self.strip.twin.pressed.connect(lambda: self.twin_held.emit(True))
        self.strip.twin.released.connect(lambda: self.twin_held.emit(False))
        self.replay_bar.triggered.connect(self.triggered)
        self.strip.view_requested.connect(self.view_requested)

    def show_traces(self, traces: Sequence[tuple[str, Traced]]) -> None:
        """Show other outlines, bottom first."""
        self.overlay.set_shapes(
            [
                Shape(
                    id=f"{thing}#{number}",
                    view=trace.view,
                    region=trace.region,
                    role=Role(trace.standing.value),
                    label=trace.label,
                    strong=trace.of_key or trace.standing in _STRONG,
                )
                for number, (thing, trace) in enumerate(traces)
            ]
        )

    def show_box(self, corners: Bounds | None, box: Bounds | None) -> None:
        """Stand corners around a thing and glide to a box around it, or to the whole."""
        self.corners.set_box(corners)
        self.glide.go(box)

    def set_bare(self, bare: bool) -> None:
        """Show the scan alone for a moment."""
        self.overlay.set_hidden(bare)
        self.corners.set_hidden(bare)

    def show_twin(self, on: bool) -> None:
        """Say over the scan whether it is the one with nothing hidden."""
        self.twin_note.setVisible(on)
        self.twin_note.place()

    def zoom(self, steps: int) -> None:
        """Zoom in or out about the middle."""
        self.glide.stop()
        self.canvas.zoom_by(ZOOM_STEP**steps)

    def actual_size(self) -> None:
        """Show one scan pixel per device pixel."""
        self.glide.stop()
        self.canvas.actual_size()

    def retranslate(self, waiting: str) -> None:
        """Set the fixed texts anew."""
        describe(self.canvas, waiting)
        self.image_bar.retranslate()
        self.look_tools.retranslate()
        self.notice.retranslate()
        self.replay_bar.retranslate()
        self.twin_note.setText(self.tr("With nothing hidden"))
        self.strip.retranslate()

    def _on_click(self, x: float, y: float) -> None:
        target = find_hover_target(self.overlay.shapes, (x, y), self.canvas.scale)
        if target is not None:
            self.shape_clicked.emit(target.shape_id.rpartition("#")[0])


class _TwinNote(Tag):
    """Names the scan with nothing hidden, at the top of the canvas."""

    def __init__(self, canvas: ScanCanvas) -> None:
        super().__init__()
        self.setObjectName("review_twin_note")
        self.setParent(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def place(self) -> None:
        """Stand in the middle of the upper edge."""
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move(max(0, (parent.width() - self.width()) // 2), Space.M)


class _Strip(QFrame):
    """Tools below the scan."""

    view_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review_strip")
        self._views: tuple[ViewChoice, ...] = ()
        self.tools = ToolBar([BY_ID[name] for name in _TOOLS], vertical=False, name="review_tools")
        self.key = self._switch("review.key")
        self.marks = self._switch("review.marks")
        self.bare = Button(Look.QUIET, icon_name="review-bare")
        self.bare.setObjectName("action_review_bare")
        self.twin = Button(Look.QUIET, icon_name="review-twin")
        self.twin.setObjectName("action_review_twin")
        self._with_twin = False
        self._view_row = QHBoxLayout()
        self._view_row.setSpacing(Space.XS)
        self._view_buttons: list[Button] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.XS)
        for button in (self.key, self.marks, self.bare, self.twin):
            row.addWidget(button)
        for tool in (self.key, self.marks, self.bare, self.twin, *self.tools.buttons.values()):
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Enter still goes on
        row.addWidget(self.tools)
        row.addStretch(1)
        row.addLayout(self._view_row)

    def _switch(self, action: str) -> Button:
        button = Button(Look.NAV, icon_name=BY_ID[action].icon)
        button.setObjectName("action_" + action.replace(".", "_"))
        button.setCheckable(True)
        button.setChecked(True)
        return button

    def minimumSizeHint(self) -> QSize:
        """Narrow: tools step aside in their order of need; each has its key."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tools as there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        parts: list[QWidget] = [self.key, self.marks, *self._view_buttons, *self.tools.buttons.values(), self.bare]
        parts.insert(2, self.twin)
        room = self.width() - 6 * Space.S
        for part in parts:
            if part is self.twin and not self._with_twin:
                part.hide()
                continue
            room -= part.sizeHint().width() + Space.XS
            part.setVisible(room >= 0)

    def show_extras(self, conditions: frozenset[str]) -> None:
        """Offer the clean twin and the replay where they are there."""
        self.tools.buttons["review.replay"].setEnabled("has_viewing" in conditions)
        if self._with_twin != ("has_twin" in conditions):
            self._with_twin = not self._with_twin
            self._make_room()

    def set_layers(self, *, key: bool, marks: bool) -> None:
        """Show which switches are on."""
        for button, on in ((self.key, key), (self.marks, marks)):
            with QSignalBlocker(button):
                button.setChecked(on)
            button.update()

    def show_views(self, views: tuple[ViewChoice, ...]) -> None:
        """Offer other views; one alone is no choice."""
        if views == self._views:
            return
        self._views = views
        for old in self._view_buttons:
            self._view_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._view_buttons = [self._view_button(view) for view in views] if 1 < len(views) <= MOST_VIEWS else []
        for button in self._view_buttons:
            self._view_row.addWidget(button)
        self._make_room()

    def show_view(self, view: str) -> None:
        """Show which view is on the screen."""
        for choice, button in zip(self._views, self._view_buttons, strict=False):
            button.setChecked(choice.id == view)

    def _view_button(self, view: ViewChoice) -> Button:
        button = Button(Look.NAV, icon_name="review-opened" if view.opened else "")
        button.setObjectName(f"review_view_{view.id}")
        button.setText(view.label)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(button, view.label, keys=keys_text(BY_ID["review.next_view"]))
        button.clicked.connect(lambda _checked=False: self.view_requested.emit(view.id))
        return button

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self.tools.retranslate()
        for button, text, action in (
            (self.key, self.tr("What was there"), "review.key"),
            (self.marks, self.tr("Your marks"), "review.marks"),
            (self.bare, self.tr("Bare scan"), "review.bare"),
            (self.twin, self.tr("Nothing hidden"), "review.twin"),
        ):
            button.setText(text)
            describe(button, action_text(BY_ID[action]), keys=keys_text(BY_ID[action]))
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours_of(self).border))
