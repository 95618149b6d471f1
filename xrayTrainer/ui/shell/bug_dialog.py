"""Says that the program has a fault, that the work is kept, and what can be sent to those who mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type


class BugDialog(QDialog):
    """Not modal: one can go on working at once.

    Parameters
    ----------
    parent
        The window.
    sentences
        What has happened and what to do.
    details
        Traceback; shown on request.
    """

    def __init__(self, parent: QWidget, sentences: str, details: str) -> None:
        super().__init__(parent)
        self.setObjectName("bug_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault of the program"))
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(IconLabel("warning", tone="missed", side=36), 0, Qt.AlignmentFlag.AlignTop)
        text = Text(Type.BODY, wrap=True)
        text.setObjectName("bug_text")
        text.setText(sentences)
        head.addWidget(text, 1)
        self._details = QPlainTextEdit(details)
        self._details.setObjectName("bug_details")
        self._details.setReadOnly(True)
        describe(self._details, self.tr("Details"))
        self._details.hide()
        show = self._button(Look.QUIET, "bug_show", self.tr("Details"))
        copy = self._button(Look.SECONDARY, "bug_copy", self.tr("Copy the details"))
        go_on = self._button(Look.SECONDARY, "bug_go_on", self.tr("Go on working"))
        describe(go_on, self.tr("Go on working"), keys="Esc")
        row = QHBoxLayout()
        row.addWidget(show)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(go_on)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        box.setSpacing(Space.L)
        box.addLayout(head)
        box.addWidget(self._details, 1)
        box.addLayout(row)
        show.clicked.connect(self._toggle)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details.toPlainText()))
        go_on.clicked.connect(self.accept)
        self.resize(560, self.sizeHint().height())
        go_on.setFocus()

    def _toggle(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self.resize(self.width(), self.sizeHint().height())

    def _button(self, look: Look, name: str, text: str) -> Button:
        button = Button(look)
        button.setObjectName(name)
        button.setText(text)
        describe(button, text)
        return button
