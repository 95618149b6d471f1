"""A reference scan with its head line: what it is, on which scanner, that it is simulated, and that it is coming."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.wording import TermChoice
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_notice import CanvasNotice
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.image_chips import ImageChips
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.search_list import SearchList
from xrayTrainer.ui.widgets.shape_styles import ON_SURROUND, SURROUND
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.texts import ElidedText, Tag
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of
from xrayTrainer.ui.widgets.tool_input import ToolInput
from xrayTrainer.ui.widgets.window_panel import WindowPanel
from xrayTrainer.ui.widgets.zone_layer import ZoneLayer

HEAD_HEIGHT = 44
NARROW = 620
"""Below this width, in pixels, the head takes two lines."""


class AtlasCanvas(QFrame):
    """Head line and canvas.

    Parameters
    ----------
    name
        Start of the object names.
    with_list
        Whether the head line has a list of all entries instead of a title.

    Signals
    -------
    entry_chosen(object)
        Id of an entry, from the list.
    scanner_chosen(str)
        Name of a scanner.
    again_requested()
        Try once more what failed.
    touched()
        A person works here.
    """

    entry_chosen = Signal(object)
    scanner_chosen = Signal(str)
    again_requested = Signal()
    touched = Signal()

    def __init__(self, name: str, *, with_list: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._active = False
        self._narrow: bool | None = None
        self.canvas = ScanCanvas()
        self.canvas.setObjectName(f"{name}_canvas")
        self.swipe = CompareLayer(self.canvas)
        self.zones = ZoneLayer(self.canvas)
        self.overlay = ShapeOverlay(self.canvas)
        self.input = ToolInput(self.canvas, self.overlay)
        self.swipe.take_input()
        self.mini_map = MiniMap(self.canvas)
        self.chips = ImageChips(self.canvas)
        self.window_panel = WindowPanel(self.canvas)
        self.notice = CanvasNotice(self.canvas)
        self.coming = _Coming(self.canvas)
        self.title = ElidedText(Type.STRONG)
        self.title.setObjectName(f"{name}_title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.entries = SearchList(f"{name}_entry") if with_list else None
        self.simulated = Tag()
        self.scanner = QComboBox()
        self.scanner.setObjectName(f"{name}_scanner")
        self.scanner.setMinimumHeight(32)
        self.scanner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scanner.setMinimumContentsLength(16)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._heads = (_Head(), _Head())
        self.title.setParent(self._heads[0])
        self.title.setVisible(self.entries is None)
        self._heads[0].line.addWidget(self.title if self.entries is None else self.entries, 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for head in self._heads:
            box.addWidget(head)
        box.addWidget(self.canvas, 1)
        order = [part for part in (self.entries, self.scanner, self.canvas) if part is not None]
        self._arrange_heads()
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.scanner.activated.connect(lambda row: self.scanner_chosen.emit(self.scanner.itemData(row)))
        self.notice.pressed.connect(self.again_requested)
        self.input.used.connect(self.touched)
        if self.entries is not None:
            self.entries.chosen.connect(self.entry_chosen)
        for part in (self.canvas, self.scanner):
            part.installEventFilter(self)

    def add_tool(self, button: QWidget) -> None:
        """Put a button at the end of the head line."""
        self._heads[0].line.addWidget(button)

    def show_choice(self, name: str, scanners: Sequence[tuple[str, str]], scanner: str | None) -> None:
        """Name the entry, and offer the scanners on which it can be seen."""
        self.title.setText(name)
        self.title.setToolTip(name)
        with QSignalBlocker(self.scanner):
            self.scanner.clear()
            for one, label in scanners:
                self.scanner.addItem(label, one)
            self.scanner.setCurrentIndex(self.scanner.findData(scanner))
        self.scanner.setEnabled(len(scanners) > 1)
        self.canvas.setAccessibleName(name)

    def show_entries(self, choices: Sequence[TermChoice], chosen: str | None) -> None:
        """Fill the list of entries."""
        if self.entries is not None:
            self.entries.fill(choices)
            self.entries.show_choice(chosen)

    def say(self, text: str, again: str = "") -> None:
        """Cover the canvas with a sentence; an empty one uncovers it."""
        self.notice.say(text, again)

    def set_active(self, active: bool) -> None:
        """Mark the head line as that of the scan that is worked on."""
        if active != self._active:
            self._active = active
            self.update()

    def retranslate(self, texts: Mapping[str, str]) -> None:
        """Set the fixed texts anew: `simulated`, `why_simulated`, `scanner`, `entry`."""
        self.simulated.setText(texts["simulated"])
        self.simulated.setToolTip(texts["why_simulated"])
        describe(self.scanner, texts["scanner"])
        if self.entries is not None:
            describe(self.entries, texts["entry"])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who comes here with keyboard or mouse works here."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.touched.emit()
        return False

    def minimumSizeHint(self) -> QSize:
        """Small: two of them stand beside each other."""
        return QSize(320, 2 * HEAD_HEIGHT + 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the scanner has a line of its own."""
        super().resizeEvent(event)
        self._arrange_heads()

    def _arrange_heads(self) -> None:
        narrow = self.width() < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        first, second = self._heads
        if narrow:
            second.line.addWidget(self.scanner, 2)
            second.line.addWidget(self.simulated)
        else:
            first.line.insertWidget(1, self.simulated)
            first.line.insertWidget(2, self.scanner, 2)
        second.setVisible(narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the head line, and a bar above it where it is the one that is worked on."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._active:
            painter.fillRect(0, 0, self.width(), 3, QColor(colours_of(self).accent))


class _Head(QWidget):
    """A line above the canvas."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        self.line.setSpacing(Space.S)
        self.setMinimumHeight(HEAD_HEIGHT)


class _Coming(QWidget):
    """A line over the top of the canvas: the scan below is still the one before."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text

    def say(self, text: str) -> None:
        """Say something; an empty text goes away."""
        self._text = text
        metrics = self.fontMetrics()
        self.setGeometry(Space.M, Space.M, metrics.horizontalAdvance(text) + 2 * Space.M, metrics.height() + Space.M)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SURROUND))
        painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
        painter.setPen(QColor(ON_SURROUND))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)
