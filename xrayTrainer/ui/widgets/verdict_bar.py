"""The foot of the workbench: where one is in the session, whether all is saved, and the two large buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from xrayTrainer.ui.commands.action_spec import ActionSpec
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.viewmodels.save_state import SaveState, SaveStatus
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

ICON_SIDE = 24


class VerdictButton(Pressable):
    """A large button with icon, words and key cap; both verdicts weigh the same to the eye."""

    def __init__(self, row: ActionSpec, tone: str) -> None:
        super().__init__()
        self.row = row
        self._tone = tone
        self.setObjectName("action_" + row.id.replace(".", "_"))
        self.setFont(font(Type.HEADING))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        """Name the button in the language of the program."""
        self.setText(action_text(self.row))
        describe(self, self.text(), keys=keys_text(self.row))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for icon, words and key."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        key = QFontMetrics(font(Type.CAPTION)).horizontalAdvance(keys_text(self.row)) + 14
        return QSize(max(200, words + ICON_SIDE + key + 4 * Space.M + Space.S), Space.PRIMARY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        enabled = self.isEnabled()
        tone = QColor(getattr(colours, self._tone) if enabled else colours.disabled_text)
        painter.setPen(QPen(tone if enabled else QColor(colours.border), 1.5))
        lit = enabled and (self._hovered or self.isDown() or self.hasFocus())
        painter.setBrush(QColor(colours.sunken if lit else colours.card))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Space.RADIUS, Space.RADIUS)
        if self.hasFocus():
            draw_focus(painter, rect, colours)
        middle = rect.center().y()
        paint_icon(painter, self.row.icon, QRectF(Space.L, middle - ICON_SIDE / 2, ICON_SIDE, ICON_SIDE), tone)
        key = keys_text(self.row)
        cap_font = font(Type.CAPTION)
        cap_width = max(20.0, QFontMetrics(cap_font).horizontalAdvance(key) + 12.0)
        cap = QRectF(rect.right() - Space.M - cap_width, middle - 11, cap_width, 22)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.text if enabled else colours.disabled_text))
        left = Space.L + ICON_SIDE + Space.M
        words = QRectF(left, 0, cap.left() - left - Space.S, rect.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.setFont(cap_font)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colours.control_border if enabled else colours.border))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(colours.muted if enabled else colours.disabled_text))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)


class VerdictBar(QFrame):
    """Position and save state at the left, the verdict at the right.

    Signals
    -------
    triggered(str)
        Id of the action.
    retry_requested()
        Try again to save.
    """

    triggered = Signal(str)
    retry_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdict_bar")
        box = QHBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        box.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.position = Text(Type.STRONG)
        self.position.setObjectName("case_position")
        self.title = ElidedText(Type.CAPTION, muted=True)
        words.addStretch(1)
        words.addWidget(self.position)
        words.addWidget(self.title)
        words.addStretch(1)
        box.addLayout(words)
        self.time = Text(Type.BODY, muted=True)
        self.time.setObjectName("case_time")
        box.addWidget(self.time)
        self.saving = Text(Type.BODY, wrap=True)
        self.saving.setObjectName("save_state")
        box.addWidget(self.saving, 1)
        self.retry = Button(Look.SECONDARY)
        self.retry.setObjectName("save_retry")
        self.retry.clicked.connect(self.retry_requested)
        box.addWidget(self.retry)
        self.buttons = {
            "verdict.no_suspicion": VerdictButton(BY_ID["verdict.no_suspicion"], "cleared"),
            "verdict.suspicion": VerdictButton(BY_ID["verdict.suspicion"], "missed"),
            "verdict.answer": VerdictButton(BY_ID["verdict.answer"], "accent"),
        }
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=action: self.triggered.emit(name))
            box.addWidget(button)
        self._status = SaveStatus()
        self.show_kind(search=True)

    def show_kind(self, *, search: bool) -> None:
        """Show the two verdicts, or the one button that sends an answer."""
        for action, button in self.buttons.items():
            button.setVisible((action == "verdict.answer") != search)

    def show_position(self, number: int | None, total: int, title: str) -> None:
        """Say which case of how many this is."""
        text = "" if number is None else self.tr("{number} of {total}").format(number=number, total=total)
        self.position.setText(text)
        self.title.show_text(title)
        self.title.setToolTip(title)

    def show_time(self, seconds: float | None) -> None:
        """Show the time spent, or none (practice)."""
        minutes, rest = divmod(int(seconds or 0), 60)
        self.time.show_text("" if seconds is None else f"{minutes}:{rest:02d}")

    def show_saving(self, status: SaveStatus, wording: Wording | None) -> None:
        """Say when something is not on the disk yet, and why."""
        self._status = status
        if status.state is SaveState.SAVED:
            text = ""
        elif status.state is SaveState.NOT_YET:
            text = self.tr("Not saved yet")
        elif status.error is not None and wording is not None:
            text = wording.error(status.error)
        else:
            text = self.tr("The last step could not be saved. It is kept here; try again.")
        self.saving.setText(text)
        self.retry.setVisible(status.state is SaveState.FAILED)

    def set_conditions(self, conditions: frozenset[str]) -> None:
        """Enable what can be done."""
        for button in self.buttons.values():
            button.setEnabled(button.row.enabled_when in conditions)

    def retranslate(self, wording: Wording | None) -> None:
        """Set every text anew."""
        for button in self.buttons.values():
            button.retranslate()
        self.retry.setText(self.tr("Try again"))
        describe(self.retry, self.tr("Try to save again"))
        self.show_saving(self._status, wording)
