"""The scan of a case in the Inbox: marks of all, the key, heat maps, a person's viewing; a place can be drawn on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.inbox_actions import BY_ID
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.full_screen import WayOut
from xrayTrainer.ui.widgets.gestures.base import Gesture, Pointer
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.image_chips import ImageChips
from xrayTrainer.ui.widgets.mark_tools import DRAWING
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import find_hover_target
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.theme import Space, colours_of
from xrayTrainer.ui.widgets.tool_buttons import ToolBar
from xrayTrainer.ui.widgets.tool_input import ToolInput
from xrayTrainer.ui.widgets.viewing_bar import ViewingBar
from xrayTrainer.ui.widgets.viewing_layer import ViewingLayer
from xrayTrainer.ui.widgets.window_panel import WindowPanel

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LOOKING = ("view.fit", "view.actual", "view.reset")
_SWITCHES = ("inbox.key", "inbox.names", "inbox.hits", "inbox.falses", "inbox.replay", "inbox.next_view")
HIT_HEAT, FALSE_HEAT = (47, 214, 163), (230, 120, 190)
MOST_ALPHA = 190


class InboxInput(ToolInput):
    """Works the canvas: a click chooses a mark, a drag moves the scan, a tool in hand draws a place.

    Signals
    -------
    clicked(str)
        Id of the shape that was clicked; empty beside all.
    region_drawn(object)
        A new `Region`.
    """

    clicked = Signal(str)
    region_drawn = Signal(object)

    @property
    def by_hand(self) -> bool:
        """Whether arrow keys and Enter draw with the tool in use."""
        return self._tool in DRAWING or super().by_hand

    def bare_gesture(self, at: Pointer) -> Gesture | None:
        """Draw, carry the scan along, or tell of a click."""
        if self._tool in DRAWING:
            return self.drawing_gesture()
        return self.pan_gesture(lambda: self._click(at))

    def drawing_gesture(self) -> Gesture:
        """Return the gesture that the tool in use draws with."""
        if self._tool in DRAWING:
            return DRAWING[self._tool](self.area(), self.region_drawn.emit)
        return super().drawing_gesture()

    def _click(self, at: Pointer) -> None:
        target = find_hover_target(self._overlay.shapes, (at.x, at.y), at.scale)
        self.clicked.emit("" if target is None else target.shape_id)


class HeatLayer:
    """Shades a scan by how many people marked each part of it."""

    def __init__(self, canvas: ScanCanvas) -> None:
        self._canvas = canvas
        self._images: tuple[QImage, ...] = ()
        canvas.add_layer(self)

    @property
    def idle(self) -> bool:
        """Whether it paints nothing just now."""
        return not self._images

    def show_maps(self, *maps: tuple[NDArray[np.float32], tuple[int, int, int]]) -> None:
        """Show other maps: people per pixel of a grid over the scan, and the colour of each."""
        if maps or self._images:
            self._images = tuple(_heat_image(people, colour) for people, colour in maps if people.size)
            self._canvas.update()

    def paint(self, painter: QPainter, canvas: ScanCanvas) -> None:
        """Draw the maps."""
        picture = canvas.picture
        if picture is None:
            return
        scan = canvas.box_to_widget((0.0, 0.0, float(picture.width), float(picture.height)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for image in self._images:
            painter.drawImage(QRectF(scan), image)


def _heat_image(people: NDArray[np.float32], colour: tuple[int, int, int]) -> QImage:
    """Return a map as a picture: the denser the more people; nothing where nobody marked."""
    rows, columns = people.shape
    most = float(people.max(initial=0.0))
    share = np.sqrt(people / most) if most > 0 else np.zeros_like(people)
    alpha = np.rint(share * MOST_ALPHA).astype(np.uint32)
    red, green, blue = (np.rint(channel * alpha / 255).astype(np.uint32) for channel in colour)
    pixels = np.ascontiguousarray((alpha << 24) | (red << 16) | (green << 8) | blue, dtype=np.uint32)
    view = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
    return view.copy()


class ReplayBar(ViewingBar):
    """The bar of a replay, in words about somebody else."""

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        super().retranslate()
        describe(self.slider, self.tr("Moment of this person's viewing"), keys="← →")
        describe(
            self.seen,
            self.tr("Shade what this person looked at enlarged: the denser the longer"),
            keys=keys_text(BY_ID["inbox.seen"]),
        )
        describe(self.close_button, self.tr("Close the replay"), keys=keys_text(BY_ID["inbox.replay"]))

    def name_keys(self) -> None:
        """Name the keys of this screen after the words changed."""
        describe(self.play, self.play.text(), keys=keys_text(BY_ID["inbox.play"]))
        if self.note.isVisibleTo(self):
            self.note.setText(self.tr("Saw the whole scan, nothing enlarged"))


class InboxStage(QWidget):
    """Canvas with image tools above; switches and the replay below.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.canvas = ScanCanvas()
        self.canvas.setObjectName("inbox_canvas")
        self.swipe = CompareLayer(self.canvas)
        self.heat = HeatLayer(self.canvas)
        self.viewing = ViewingLayer(self.canvas)
        self.overlay = ShapeOverlay(self.canvas)
        self.input = InboxInput(self.canvas, self.overlay)
        self.swipe.take_input()
        self.chips = ImageChips(self.canvas)
        self.window_panel = WindowPanel(self.canvas)
        self.mini_map = MiniMap(self.canvas)
        WayOut(self.canvas)
        self.image_bar = ImageBar(keeps_keys=True)
        self.look_tools = ToolBar([BY_ID[name] for name in _LOOKING], vertical=False, name="inbox_image_tools")
        self.look_tools.add_at_start(self.image_bar)
        self.replay_bar = ReplayBar()
        self.strip = _Strip()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.look_tools, self.canvas, self.replay_bar, self.strip):
            box.addWidget(part, 1 if part is self.canvas else 0)
        for bar in (self.image_bar, self.look_tools, self.strip):
            bar.triggered.connect(self.triggered)
        self.replay_bar.triggered.connect(lambda name: self.triggered.emit(name.replace("review.", "inbox.")))

    def retranslate(self, canvas: str) -> None:
        """Set the fixed texts anew."""
        describe(self.canvas, canvas)
        for part in (self.image_bar, self.look_tools, self.replay_bar, self.strip):
            part.retranslate()


class _Strip(QFrame):
    """What lies over the scan, switched on and off."""

    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inbox_strip")
        self._views = (1, 1)
        self.buttons = {name: self._button(name) for name in _SWITCHES}
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.XS)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Narrow: words step aside, each has its sign."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all words, signs stand alone."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        buttons = [button for button in self.buttons.values() if button.isVisibleTo(self)]
        for button in buttons:
            button.set_icon_only(False)
        wanted = sum(button.sizeHint().width() + Space.XS for button in buttons) + 2 * Space.S
        for button in reversed(buttons):
            if wanted > self.width() and BY_ID[_action_of(button)].icon:
                before = button.sizeHint().width()
                button.set_icon_only(True)
                wanted -= before - button.sizeHint().width()

    def _button(self, action: str) -> Button:
        row = BY_ID[action]
        button = Button(Look.NAV if row.checkable else Look.QUIET, icon_name=row.icon)
        button.setObjectName("action_" + action.replace(".", "_"))
        button.setCheckable(row.checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self.triggered.emit(action))
        return button

    def show_views(self, number: int, views: int) -> None:
        """Say which view of the carrier is shown, of how many."""
        if (number, views) != self._views:
            self._views = (number, views)
            self.retranslate()

    def show_state(self, conditions: frozenset[str], pressed: frozenset[str]) -> None:
        """Show what can be laid over the scan, and what is."""
        for action, button in self.buttons.items():
            needed = BY_ID[action].enabled_when
            button.setEnabled(not needed or needed in conditions)
            with QSignalBlocker(button):
                button.setChecked(action in pressed)
            button.update()
        self.buttons["inbox.next_view"].setVisible("several_views" in conditions)
        self._make_room()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        other = self.tr("Other view (%1 of %2)")
        words = {
            "inbox.key": self.tr("Key"),
            "inbox.names": self.tr("Names"),
            "inbox.hits": self.tr("Where it was found"),
            "inbox.falses": self.tr("False marks"),
            "inbox.replay": self.tr("Replay"),
            "inbox.next_view": other.replace("%1", str(self._views[0])).replace("%2", str(self._views[1])),
        }
        for action, button in self.buttons.items():
            button.setText(words[action])
            describe(button, action_text(BY_ID[action]), keys=keys_text(BY_ID[action]))
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours_of(self).border))


def _action_of(button: Button) -> str:
    return "inbox." + button.objectName().removeprefix("action_inbox_")
