"""*Keep this result?*: a guest gives a name, and his results are that person's from then on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

LONGEST_NAME = 80


class KeepResultPanel(Card):
    """A card with one text field. Nothing happens to a guest who passes it by.

    Signals
    -------
    keep_requested(str)
        The name given.
    """

    keep_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keep_result")
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(IconLabel("person-add", tone="accent", side=24))
        self._heading = Text(Type.HEADING, wrap=True)
        head.addWidget(self._heading, 1)
        self._text = Text(Type.BODY, muted=True, wrap=True)
        self.name = Field()
        self.name.setObjectName("keep_result_name")
        self.name.setMaxLength(LONGEST_NAME)
        self._fault = Text(Type.BODY, wrap=True)
        self._fault.setObjectName("keep_result_fault")
        self._fault.setForegroundRole(QPalette.ColorRole.BrightText)
        self._fault.hide()
        self._keep = Button(Look.SECONDARY, icon_name="check")
        self._keep.setObjectName("keep_result_keep")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.name, 1)
        row.addWidget(self._keep)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.body.addWidget(self._fault)
        self._keep.clicked.connect(self._submit)
        self.name.returnPressed.connect(self._submit)
        self.name.textChanged.connect(self._typed)
        self._typed("")
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(self.tr("Keep this result?"))
        self._text.setText(self.tr("With a name, your results stay together on this computer. There is no password."))
        self._keep.setText(self.tr("Keep"))
        self.name.setPlaceholderText(self.tr("Your name"))
        describe(self.name, self.tr("Your name"), keys="Enter")
        describe(self._keep, self.tr("Keep the results under this name"))

    def show_fault(self, sentence: str) -> None:
        """Say why the name can't be taken."""
        self._fault.show_text(sentence)
        self.name.setFocus()
        self.name.selectAll()

    def clear(self) -> None:
        """Empty the field."""
        self.name.clear()
        self._fault.hide()

    def _typed(self, text: str) -> None:
        self._keep.setEnabled(bool(text.strip()))
        self._fault.hide()

    def _submit(self) -> None:
        if self.name.text().strip():
            self.keep_requested.emit(self.name.text())


class KeepResultDialog(QDialog):
    """The same panel in a window of its own, from the person menu.

    Signals
    -------
    keep_requested(str)
        The name given.
    """

    keep_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keep_result_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keep results"))
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        box.setSpacing(Space.M)
        self.panel = KeepResultPanel()
        self._later = Button(Look.QUIET)
        self._later.setObjectName("keep_result_later")
        self._later.setText(self.tr("Not now"))
        describe(self._later, self.tr("Not now"), keys="Esc")
        self._later.clicked.connect(self.reject)
        box.addWidget(self.panel)
        box.addWidget(self._later, 0, Qt.AlignmentFlag.AlignRight)
        self.panel.keep_requested.connect(self.keep_requested)
        self.resize(460, self.sizeHint().height())
        self.panel.name.setFocus()
