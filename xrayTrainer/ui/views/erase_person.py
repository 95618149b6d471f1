"""*Erase a person*: who, what is lost, what is kept; one clear question, and no key that answers it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.people_values import Erased, ErasePreview
    from xrayTrainer.ui.viewmodels.person_records import PersonRecordsModel
    from xrayTrainer.ui.viewmodels.wording import Wording

WIDTH = 620


class EraseDialog(QDialog):
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

    def __init__(self, model: PersonRecordsModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("erase_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = model
        self._wording = wording
        self._names = {person.id: person.name or wording.say("export.guest") for person in model.erasable}
        self.setWindowTitle(self.tr("Erase a person"))
        self.person = QComboBox()
        self.person.setObjectName("erase_person")
        self.person.setMinimumHeight(Space.CONTROL_HEIGHT)
        for ident, name in self._names.items():
            self.person.addItem(name, ident)
        describe(self.person, self.tr("Person"))
        self.lost, self.kept = Text(Type.BODY, wrap=True), Text(Type.BODY, wrap=True)
        self.lost.setObjectName("erase_lost")
        self.kept.setObjectName("erase_kept")
        self.copies = Tick("erase_copies")
        self.copies.setText(self.tr("Take this person out of the program's own backups too"))
        describe(self.copies, self.copies.text(), keys=self.tr("Space"))
        self.copies.setChecked(True)
        self._copies_note = Text(Type.CAPTION, muted=True, wrap=True)
        self._copies_note.setText(
            self.tr(
                "One new backup then takes the place of the older ones. Otherwise daily backups hold this person for "
                "up to four weeks, others until they are deleted, and restoring one brings this person back."
            )
        )
        self.cancel = worded_button("erase_cancel", self.tr("Erase nobody"), Look.QUIET, keys="Esc")
        self.go = worded_button("erase_go", self.tr("Erase for good"), Look.SECONDARY, icon="delete")
        self._lay_out()
        self.person.activated.connect(lambda _row: self._ask())
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._erase)
        model.previewed.connect(self._show_preview)
        model.erased.connect(self._end)
        model.failed.connect(self._fail)
        self._ask()
        self.resize(WIDTH, self.sizeHint().height())
        self.cancel.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        heading = Text(Type.TITLE)
        heading.setText(self.windowTitle())
        head.addWidget(IconLabel("warning", tone="missed", side=28))
        head.addWidget(heading, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setColumnStretch(1, 1)
        caption = Text(Type.BODY)
        caption.setText(self.tr("Person"))
        caption.setBuddy(self.person)
        grid.addWidget(caption, 0, 0)
        grid.addWidget(self.person, 0, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.addWidget(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addLayout(head)
        box.addLayout(grid)
        box.addWidget(self.lost)
        box.addWidget(self.kept)
        box.addWidget(self.copies)
        box.addWidget(self._copies_note)
        box.addStretch(1)
        box.addLayout(foot)

    def _ask(self) -> None:
        """Ask what would be lost; until that is known nothing can be erased."""
        self.go.setEnabled(False)
        if self.person.currentData() is None:
            return
        if not self.lost.text():
            self._show_loss(0, 0)  # keeps its place
        self._model.preview(self.person.currentData())

    def _show_preview(self, person: PersonId, preview: ErasePreview) -> None:
        if person == self.person.currentData():
            self._show_loss(preview.sessions, preview.answers)
            self.go.setEnabled(True)

    def _show_loss(self, sessions: int, answers: int) -> None:
        who = self._names[self.person.currentData()]
        self.lost.setText(self._wording.say("people.would_erase", who=who, sessions=sessions, answers=answers))
        self.kept.setText(self._wording.say("people.kept"))

    def _erase(self) -> None:
        for part in (self.go, self.person, self.copies):
            part.setEnabled(False)
        self._model.erase(self.person.currentData(), copies=self.copies.isChecked())

    def _end(self, _erased: Erased) -> None:
        self.accept()

    def _fail(self, _error: UserError) -> None:
        self.reject()  # the line across the window says why
