"""The bar below the scan while one's own viewing is replayed: play, where it stands, speed, seen parts, close."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider

from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.commands.review_actions import BY_ID
from xrayTrainer.ui.viewmodels.viewing_replay import ViewingReplay
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

SLIDER_STEP_MS = 1000
SLIDER_PAGE_MS = 10_000

LEAST_SLIDER = 110
"""So many pixels the slider always has."""


class ViewingBar(QFrame):
    """Shows where a replay stands, and asks for more.

    Signals
    -------
    triggered(str)
        Id of an action.
    moved_to(int)
        Milliseconds on the clock of the answer.
    speed_requested()
        Another speed.
    """

    triggered = Signal(str)
    moved_to = Signal(int)
    speed_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("viewing_bar")
        self.play = self._button("viewing_play", "play")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("viewing_slider")
        self.slider.setSingleStep(SLIDER_STEP_MS)
        self.slider.setPageStep(SLIDER_PAGE_MS)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.time = Text(Type.BODY)
        self.time.setObjectName("viewing_time")
        self.note = Text(Type.BODY, muted=True)
        self.note.setObjectName("viewing_note")
        self.speed = self._button("viewing_speed", "")
        self.seen = self._button("viewing_seen", "review-seen", look=Look.NAV)
        self.seen.setCheckable(True)
        self.close_button = self._button("viewing_close", "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        for part, stretch in (
            (self.play, 0), (self.slider, 1), (self.time, 0), (self.speed, 0), (self.seen, 0), (self.note, 0),
            (self.close_button, 0),
        ):  # fmt: skip
            row.addWidget(part, stretch)
        self.play.clicked.connect(lambda: self.triggered.emit("review.play"))
        self.seen.clicked.connect(lambda: self.triggered.emit("review.seen"))
        self.close_button.clicked.connect(lambda: self.triggered.emit("review.replay"))
        self.speed.clicked.connect(self.speed_requested)
        self.slider.valueChanged.connect(self.moved_to)
        self.hide()

    def _button(self, name: str, icon: str, *, look: Look = Look.QUIET) -> Button:
        button = Button(look, icon_name=icon)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Enter still goes on
        return button

    def show_state(self, replay: ViewingReplay, *, only_overview: bool) -> None:
        """Show another state of a replay; `only_overview`: nothing of the scan was looked at enlarged."""
        self.setVisible(replay.is_open)
        if not replay.is_open:
            return
        with QSignalBlocker(self.slider):
            self.slider.setRange(replay.start_ms, max(replay.start_ms + 1, replay.end_ms))
        self.play.set_icon_name("pause" if replay.playing else "play")
        self.play.setText(self.tr("Pause") if replay.playing else self.tr("Play"))
        describe(self.play, self.play.text(), keys=keys_text(BY_ID["review.play"]))
        self.speed.setText(
            self.tr("%1 times as fast").replace("%1", str(replay.speed)) if replay.speed > 1 else self.tr("As it was")
        )
        describe(self.speed, self.tr("Speed: %1").replace("%1", self.speed.text()))
        with QSignalBlocker(self.seen):
            self.seen.setChecked(replay.seen_on)
        self.seen.update()
        self.note.setText(self.tr("You saw the whole scan, nothing enlarged") if only_overview else "")
        self.note.setVisible(only_overview)
        self.show_moment(replay)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, icons do without words rather than the slider without a way."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Narrow: words step aside."""
        return QSize(200, super().minimumSizeHint().height())

    def _make_room(self) -> None:
        buttons = (self.play, self.seen, self.close_button)
        for button in buttons:
            button.set_icon_only(False)
        others = [self.time, self.speed, *buttons, *((self.note,) if self.note.isVisibleTo(self) else ())]
        room = self.width() - 2 * Space.S - len(others) * Space.S - LEAST_SLIDER
        room -= sum(part.sizeHint().width() for part in others)
        for button in (self.close_button, self.seen, self.play):
            if room < 0:
                before = button.sizeHint().width()
                button.set_icon_only(True)
                room += before - button.sizeHint().width()
        if room < 0:
            self.note.hide()

    def show_moment(self, replay: ViewingReplay) -> None:
        """Show where the replay stands."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(replay.position_ms)
        spent, whole = replay.position_ms - replay.start_ms, replay.end_ms - replay.start_ms
        self.time.setText(f"{_clock(spent)} / {_clock(whole)}")

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        describe(self.slider, self.tr("Moment of your viewing"), keys="← →")
        self.seen.setText(self.tr("Seen parts"))
        describe(
            self.seen,
            self.tr("Shade what you looked at enlarged: the denser the longer"),
            keys=keys_text(BY_ID["review.seen"]),
        )
        self.close_button.setText(self.tr("Close"))
        describe(self.close_button, self.tr("Close the replay"), keys=keys_text(BY_ID["review.replay"]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours_of(self).border))


def _clock(ms: int) -> str:
    seconds = max(0, ms) // 1000
    return f"{seconds // 60}:{seconds % 60:02d}"
