"""Asks once whether an exam is to be left: it stops there, and the break is noted."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

WIDTH = 460


class LeaveExamDialog(QDialog):
    """A window of its own; Esc and Enter stay, leaving has to be meant.

    Parameters
    ----------
    parent
        Window above which it opens.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leave_exam")
        self.setWindowTitle(self.tr("Leave the exam?"))
        heading = Text(Type.HEADING, wrap=True)
        heading.setText(self.windowTitle())
        text = Text(Type.BODY, muted=True, wrap=True)
        text.setText(
            self.tr(
                "It stops here and the break is noted. It goes on when the invigilator lets it; "
                "the scan you are at stays to be answered."
            )
        )
        self.stay = Button(Look.PRIMARY)
        self.stay.setObjectName("leave_exam_stay")
        self.stay.setText(self.tr("Stay"))
        describe(self.stay, self.tr("Stay in the exam"), keys="Esc")
        self.leave = Button(Look.SECONDARY)
        self.leave.setObjectName("leave_exam_leave")
        self.leave.setText(self.tr("Leave"))
        describe(self.leave, self.tr("Leave the exam; the break is noted"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.stay)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        box.setSpacing(Space.M)
        box.addWidget(heading)
        box.addWidget(text)
        box.addSpacing(Space.M)
        box.addLayout(row)
        self.setFixedWidth(WIDTH)
        self.stay.clicked.connect(self.reject)
        self.leave.clicked.connect(self.accept)
        self.stay.setFocus()
