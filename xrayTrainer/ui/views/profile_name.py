"""A profile's name is taken here: another one is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type


class ProfileNameDialog(QDialog):
    """Says why, and asks.

    Parameters
    ----------
    sentence
        Why the name can't be taken.
    name
        The name that was tried last.
    parent
        The window.

    Signals
    -------
    name_given(str)
        Another name.
    """

    name_given = Signal(str)

    def __init__(self, sentence: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profile_name_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Use a profile"))
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        text = Text(Type.BODY, wrap=True)
        text.setObjectName("profile_name_why")
        text.setText(sentence)
        head.addWidget(IconLabel("person", tone="accent", side=24), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(text, 1)
        self.name = Field()
        self.name.setObjectName("profile_name")
        self.name.setText(name)
        self.name.setPlaceholderText(self.tr("Name on this computer"))
        describe(self.name, self.tr("Name on this computer"), keys="Enter")
        self.cancel = Button(Look.QUIET)
        self.cancel.setObjectName("profile_name_cancel")
        self.cancel.setText(self.tr("Not now"))
        describe(self.cancel, self.cancel.text(), keys="Esc")
        self.go = Button(Look.SECONDARY, icon_name="check")
        self.go.setObjectName("profile_name_go")
        self.go.setText(self.tr("Use this name"))
        describe(self.go, self.go.text(), keys="Enter")
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addLayout(head)
        box.addWidget(self.name)
        box.addLayout(foot)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._give)
        self.name.returnPressed.connect(self._give)
        self.name.textChanged.connect(lambda typed: self.go.setEnabled(bool(typed.strip())))
        self.go.setEnabled(bool(name.strip()))
        self.resize(480, self.sizeHint().height())
        self.name.setFocus()
        self.name.selectAll()

    def _give(self) -> None:
        name = self.name.text().strip()
        if name:
            self.accept()
            self.name_given.emit(name)
