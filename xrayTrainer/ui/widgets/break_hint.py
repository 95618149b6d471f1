"""A calm line between two cases: a short break would help. It stops nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.session_flow import SessionFlow


class BreakHint(QFrame):
    """The line; shown while a break is due, until one of its buttons is pressed.

    Signals
    -------
    break_requested()
        The person takes a break.
    """

    break_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._text = Text(Type.BODY, wrap=True)
        self._text.setObjectName(f"{name}_text")
        self.take = Button(Look.SECONDARY, icon_name="home")
        self.take.setObjectName(f"{name}_take")
        self.go_on = Button(Look.QUIET)
        self.go_on.setObjectName(f"{name}_go_on")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(IconLabel("pause", tone="accent", side=22))
        row.addWidget(self._text, 1)
        row.addWidget(self.take)
        row.addWidget(self.go_on)
        self.take.clicked.connect(self.break_requested)
        self.hide()

    def follow(self, flow: SessionFlow) -> None:
        """Show when it is time for a break, and no longer."""
        flow.break_due_changed.connect(self.setVisible)
        self.take.clicked.connect(flow.answered_break)
        self.go_on.clicked.connect(flow.answered_break)
        self.setVisible(flow.break_due)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._text.setText(self.tr("You have worked for 20 minutes or longer without a break. A short break helps."))
        self.take.setText(self.tr("Take a break"))
        describe(self.take, self.tr("Go Home for a break; the session can be taken up again"))
        self.go_on.setText(self.tr("Go on"))
        describe(self.go_on, self.tr("Go on without a break"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and a line below."""
        painter = QPainter(self)
        ground = colours_of(self).info
        painter.fillRect(self.rect(), QColor(ground.ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours_of(self).border))
