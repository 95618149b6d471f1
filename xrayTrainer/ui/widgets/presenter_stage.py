"""The stage of a talk: the scan, what is said of the key below it, and the strip by which one goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.presenter_actions import BY_ID
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.viewmodels.presenter_page import KeyLine, KeyPage
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.full_screen import WayOut
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.image_chips import ImageChips
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.notice import Notice
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.texts import ElidedText, Tag, Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of
from xrayTrainer.ui.widgets.tool_buttons import ToolBar
from xrayTrainer.ui.widgets.tool_input import ToolInput
from xrayTrainer.ui.widgets.window_panel import WindowPanel

_LOOKING = ("view.fit", "view.actual", "view.reset")
_STAGES = ("presenter.scan", "presenter.marks", "presenter.key")
MOST_HEIGHT = 190
"""Most pixels that the words about a key take from the scan; the rest scrolls."""


class PresenterStage(QWidget):
    """Canvas with its tools above, words about the key and the strip below.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.canvas = ScanCanvas()
        self.canvas.setObjectName("presenter_canvas")
        self.swipe = CompareLayer(self.canvas)
        self.overlay = ShapeOverlay(self.canvas)
        self.input = ToolInput(self.canvas, self.overlay)
        self.swipe.take_input()
        self.chips = ImageChips(self.canvas)
        self.window_panel = WindowPanel(self.canvas)
        self.mini_map = MiniMap(self.canvas)
        self.notice = Notice()
        WayOut(self.canvas)
        self.image_bar = ImageBar(keeps_keys=True)
        self.look_tools = ToolBar([BY_ID[name] for name in _LOOKING], vertical=False, name="presenter_image_tools")
        self.look_tools.add_at_start(self.image_bar)
        self.words = KeyWords()
        self.strip = PresenterStrip()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.look_tools)
        box.addWidget(self.notice)
        box.addWidget(self.canvas, 1)
        box.addWidget(self.words)
        box.addWidget(self.strip)
        for bar in (self.image_bar, self.look_tools, self.strip):
            bar.triggered.connect(self.triggered)

    def retranslate(self, canvas: str) -> None:
        """Set the fixed texts anew."""
        describe(self.canvas, canvas)
        self.image_bar.retranslate()
        self.look_tools.retranslate()
        self.notice.retranslate()
        self.strip.retranslate()


class KeyWords(QScrollArea):
    """What was there, who found it, and why it could be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presenter_words")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMaximumHeight(MOST_HEIGHT)
        self.hide()

    def show_page(self, page: KeyPage | None) -> None:
        """Show what is said of a key; nothing takes no room."""
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        self.setVisible(page is not None)
        if page is None:
            return
        ground = QWidget()
        ground.setAutoFillBackground(True)
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(ground)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(_row(Type.HEADING, "", page.verdict, page.tally))
        for line in page.lines:
            self._add_line(column, line)
        self.setWidget(ground)
        wanted = ground.heightForWidth(self.width()) if ground.hasHeightForWidth() else ground.sizeHint().height()
        self.setFixedHeight(min(MOST_HEIGHT, wanted))
        self.setAccessibleName(". ".join([page.verdict, *(line.title for line in page.lines if line.title)]))

    def _add_line(self, column: QVBoxLayout, line: KeyLine) -> None:
        if line.title:
            column.addLayout(_row(Type.STRONG, line.letter, line.title, line.tally))
        if line.why:
            why = Text(Type.BODY, muted=True, wrap=True)
            why.setText(" ".join(_sentence(text) for text in line.why))
            column.addWidget(why)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _row(kind: Type, letter: str, title: str, tally: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    if letter:
        mark = Text(kind)
        mark.setText(letter)
        row.addWidget(mark)
    name = Text(kind)
    name.setText(title)
    row.addWidget(name)
    said = Text(Type.BODY, muted=True)
    said.setText(tally)
    row.addWidget(said)
    row.addStretch(1)
    return row


class PresenterStrip(QFrame):
    """Which scan, how much of it is shown, and on.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presenter_strip")
        self.title = ElidedText(Type.BODY)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place = Text(Type.STRONG)
        self.simulated = Tag()
        self.simulated.hide()
        self.back = self._button("presenter.back", Look.QUIET)
        self.stages = [self._button(action, Look.NAV) for action in _STAGES]
        self.view = self._button("presenter.next_view", Look.QUIET)
        self.names = self._button("presenter.names", Look.NAV)
        self.end = self._button("presenter.end", Look.QUIET)
        self.on = self._button("presenter.on", Look.PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(self.end)
        row.addWidget(self.place)
        row.addWidget(self.title, 1)
        row.addWidget(self.simulated, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.view)
        row.addWidget(self.names)
        for stage in self.stages:
            row.addWidget(stage)
        row.addWidget(self.back)
        row.addWidget(self.on)
        self._answers = 0
        self._next_words: tuple[str, ...] = ()
        self._next = 0

    def _button(self, action: str, look: Look) -> Button:
        row = BY_ID[action]
        button = Button(look, icon_name="" if look is Look.PRIMARY else row.icon)
        button.setObjectName("action_" + action.replace(".", "_"))
        button.setCheckable(row.checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Enter still goes on
        button.clicked.connect(lambda _checked=False: self.triggered.emit(action))
        return button

    def show_place(self, place: str, title: str, *, simulated: bool = False) -> None:
        """Show which scan of which set this is, and whether it was computed."""
        self.simulated.setVisible(simulated)
        self.place.setText(place)
        self.title.setText(title)
        self.title.setToolTip(title)

    def show_state(self, *, stage: int, following: int, answers: int, names: bool, views: int, talk: bool) -> None:
        """Show how much is shown, and what can be; `following` is the stage to come, 0 of another scan, -1 none."""
        self._answers = answers
        for number, button in enumerate(self.stages):
            with QSignalBlocker(button):
                button.setChecked(number == stage)
            button.setEnabled(talk and (number != 1 or answers > 0))
        with QSignalBlocker(self.names):
            self.names.setChecked(names)
        self.names.setVisible(answers > 0)
        self.view.setVisible(views > 1)
        self.on.setEnabled(talk and following >= 0)
        self._next = max(0, following)
        self.back.setEnabled(talk)
        self._name_marks()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        for button, text in (
            (self.back, self.tr("Back")),
            (self.end, self.tr("End")),
            (self.names, self.tr("Names")),
            (self.view, self.tr("Other view")),
            (self.stages[0], self.tr("Scan")),
            (self.stages[2], self.tr("Key")),
        ):
            button.setText(text)
        self._next_words = (self.tr("Next scan"), self.tr("Show marks"), self.tr("Show key"))
        self.simulated.setText(self.tr("Simulated"))
        self.simulated.setToolTip(self.tr("This scan was computed; no scanner took it."))
        width = max(QFontMetrics(self.on.font()).horizontalAdvance(text) for text in self._next_words)
        self.on.setMinimumWidth(width + 4 * Space.L)
        self._name_marks()
        for action in (*_STAGES, "presenter.back", "presenter.on", "presenter.end", "presenter.names"):
            self._describe(action)
        self._describe("presenter.next_view")

    def _describe(self, action: str) -> None:
        button = self.findChild(Button, "action_" + action.replace(".", "_"))
        if button is not None:
            describe(button, action_text(BY_ID[action]), keys=keys_text(BY_ID[action]))

    def _name_marks(self) -> None:
        if self._next_words:
            self.on.setText(self._next_words[self._next])
        self.stages[1].setText(self.tr("Marks (%n)", "", self._answers) if self._answers else self.tr("No marks yet"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours_of(self).border))


def parts_of(stage: PresenterStage) -> Sequence[QWidget]:
    """Return what Tab goes through, in order."""
    strip = stage.strip
    return (strip.on, strip.back, *strip.stages, strip.names, strip.view, strip.end, stage.canvas)
