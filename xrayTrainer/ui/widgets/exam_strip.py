"""The line of an exam over the foot of the workbench: sitting, scans left in it, a quiet clock, the way out."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

_MINUTE_S = 60


class ExamStrip(QFrame):
    """One line.

    Signals
    -------
    leave_requested()
        The person wants to leave the exam.
    """

    leave_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exam_strip")
        self._hidden = False
        self._left_s: float | None = None
        self._warning_s: float | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 2, Space.M, 2)
        row.setSpacing(Space.M)
        self.words = Text(Type.BODY, muted=True)
        self.words.setObjectName("exam_words")
        self.warning = Text(Type.STRONG)
        self.warning.setObjectName("exam_warning")
        self._icon = IconLabel("clock")
        self.clock = Text(Type.BODY, muted=True)
        self.clock.setObjectName("exam_clock")
        self.clock.setMinimumWidth(self.clock.fontMetrics().horizontalAdvance("000:00"))
        self.hide_clock = Button(Look.QUIET)
        self.hide_clock.setObjectName("exam_hide_clock")
        self.leave = Button(Look.QUIET)
        self.leave.setObjectName("exam_leave")
        row.addWidget(IconLabel("exam"))
        row.addWidget(self.words)
        row.addStretch(1)
        for part in (self.warning, self._icon, self.clock, self.hide_clock, self.leave):
            row.addWidget(part)
        self.hide_clock.clicked.connect(self._toggle)
        self.leave.clicked.connect(self.leave_requested)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        toggle = self.tr("Show the time") if self._hidden else self.tr("Hide the time")
        self.hide_clock.setText(toggle)
        describe(self.hide_clock, toggle)
        self.leave.setText(self.tr("Leave the exam"))
        describe(self.leave, self.tr("Leave the exam; the break is noted"), keys="Ctrl+1")
        self._show_time()

    def show_sitting(self, sitting: int, sittings: int, left: int) -> None:
        """Say which sitting it is, and how many scans are left in it; of a single one nothing is to be said."""
        if sittings < 2:
            self.words.setText(self.tr("Exam"))
            return
        said = self.tr("Exam, sitting %1 of %2").replace("%1", str(sitting)).replace("%2", str(sittings))
        self.words.setText(said + " · " + self.tr("%n scan(s) left in it", "", left))

    def show_left(self, left_s: float | None, warning_s: float | None) -> None:
        """Show the time left; a warning that is due is said once, in words, and stays."""
        due = warning_s is not None and warning_s != self._warning_s
        self._left_s, self._warning_s = left_s, warning_s
        self._show_time()
        if due:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.warning.text()))

    def _toggle(self) -> None:
        self._hidden = not self._hidden
        self.retranslate()

    def _show_time(self) -> None:
        left = self._left_s
        for part in (self._icon, self.clock):
            part.setVisible(left is not None and not self._hidden)
        self.hide_clock.setVisible(left is not None)
        self.clock.setText("" if left is None else figures.clock(left))
        said = ""
        if left is not None and self._warning_s is not None:
            said = self.tr("%n minute(s) left", "", max(1, math.ceil(left / _MINUTE_S)))
        self.warning.show_text(said)
