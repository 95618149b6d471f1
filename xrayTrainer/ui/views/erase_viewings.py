"""*Erase viewing records*: what goes, what stays; one clear question, and no key that answers it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.ui.viewmodels.viewing_records import ViewingRecordsModel
    from xrayTrainer.ui.viewmodels.wording import Wording

WIDTH = 580


class EraseViewingsDialog(QDialog):
    """The question in a window of its own.

    Parameters
    ----------
    model
        Does it.
    wording
        Words of the language that is on.
    parent
        The window.
    """

    def __init__(self, model: ViewingRecordsModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("erase_viewings_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        self._wording = wording
        self.setWindowTitle(self.tr("Erase viewing records"))
        self.lost, self.kept = Text(Type.BODY, wrap=True), Text(Type.BODY, muted=True, wrap=True)
        self.lost.setObjectName("erase_viewings_lost")
        self.lost.setText(wording.say("viewing.none"))
        self.kept.setText(wording.say("viewing.kept"))
        self.cancel = worded_button("erase_viewings_cancel", self.tr("Erase nothing"), Look.QUIET, keys="Esc")
        self.go = worded_button("erase_viewings_go", self.tr("Erase for good"), Look.SECONDARY, icon="delete")
        self.go.setEnabled(False)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._erase)
        model.counted.connect(self._show_count)
        model.erased.connect(self._end)
        model.failed.connect(self._fail)
        model.count()
        self.resize(WIDTH, self.sizeHint().height())
        self.cancel.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        heading = Text(Type.TITLE)
        heading.setText(self.windowTitle())
        head.addWidget(IconLabel("warning", tone="missed", side=28))
        head.addWidget(heading, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.addWidget(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addLayout(head)
        box.addWidget(self.lost)
        box.addWidget(self.kept)
        box.addStretch(1)
        box.addLayout(foot)

    def _show_count(self, count: int) -> None:
        self.lost.setText(self._wording.say("viewing.would_erase" if count else "viewing.none", n=count))
        self.go.setEnabled(count > 0)

    def _erase(self) -> None:
        self.go.setEnabled(False)
        self._model.erase()

    def _end(self, _count: int) -> None:
        self.accept()

    def _fail(self, _error: UserError) -> None:
        self.reject()  # the line across the window says why
