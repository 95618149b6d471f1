"""Several result files at once: taken in one after another, with one list of what came, and what did not and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from xrayTrainer.domain.faults import printable
from xrayTrainer.ui.viewmodels.letters_many import ManyResultsModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.pack_parts import PackDialog
from xrayTrainer.ui.views.progress_words import fill
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.icons import icon
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.services.units_api import FileCame, Taken

LIST_HEIGHT = 300


class ManyResultsDialog(PackDialog):
    """The window; it begins at once.

    Signals
    -------
    units_wanted()
        The units are to be shown.
    """

    units_wanted = Signal()

    def __init__(self, model: ManyResultsModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("letter_many", wording, model.work, parent)
        self._model = model
        self._rows: dict[str, QListWidgetItem] = {}
        self.set_title(self.tr("Take in results"))
        self.facts = Text(Type.BODY, wrap=True)
        self.facts.setText(self.tr("%n file(s) are being taken in.", "", len(model.files)))
        self.list = self._make_list()
        self.ask = Text(Type.BODY, muted=True, wrap=True)
        self.passphrase = Field()
        self.passphrase.setObjectName("letter_many_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of your card"))
        describe(self.passphrase, self.tr("Passphrase of your card"), keys="Enter")
        for part in (self.facts, self.list, self.ask, self.passphrase):
            self.body.addWidget(part)
        for late in (self.ask, self.passphrase):
            late.hide()
        self.go = self.add_button("letter_many_go", self.tr("Show the units"), Look.PRIMARY, keys="Enter")
        self.go.setEnabled(False)
        self.go.clicked.connect(lambda _on=False: self._go())
        self.passphrase.returnPressed.connect(self._go)
        model.came.connect(self._show_file, Qt.ConnectionType.QueuedConnection)
        model.over.connect(self._show_end, Qt.ConnectionType.QueuedConnection)
        model.work.busy_changed.connect(lambda _busy: self._show_state())
        model.take()
        self.fit()
        self.leave.setFocus()

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("letter_many_list")
        made.setAccessibleName(self.tr("Files and what came of them"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setWordWrap(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(LIST_HEIGHT)
        made.setSpacing(2)
        make_slim(made, QPalette.ColorRole.Base)
        return made

    def show_busy(self, busy: bool) -> None:
        """Show the bar while files come in."""
        super().show_busy(busy)
        self.bar.setVisible(busy)

    def _show_file(self, one: FileCame) -> None:
        """Put what came of a file into the list; one that was tried again keeps its row."""
        row = self._rows.get(str(one.file))
        if row is None:
            row = self._rows[str(one.file)] = QListWidgetItem()
            self.list.addItem(row)
        row.setText(self._said(one))
        row.setIcon(icon("check" if one.taken is not None else "warning"))
        self.list.scrollToItem(row)

    def _said(self, one: FileCame) -> str:
        name = printable(one.file.name)
        if one.taken is None:
            why = "" if one.refused is None else self.wording.error(one.refused)
            return why if name in why else f"{name}: {why}"
        coming, merged = one.taken.coming, one.taken.merged
        who = " · ".join(printable(part) for part in (coming.person, coming.unit) if part)
        said = self.wording.say("result.taken", sessions=merged.sessions, n=merged.answers, scored=one.taken.scored)
        return f"{who or name}: {said}"

    def _show_end(self, taken: Taken) -> None:
        model = self._model
        came = sum(one.taken is not None for one in model.through.values())
        self.facts.setText(
            fill(self.tr("%1 of %2 files came in."), came, len(model.files))
            + " "
            + self.tr("%n answer(s) are new.", "", model.answers)
        )
        locked = bool(model.locked)
        self.ask.setText(self.tr("%n file(s) are sealed to your card.", "", len(model.locked)))
        self.ask.setVisible(locked)
        self.passphrase.setVisible(locked)
        self.go.setText(self.tr("Open the sealed ones") if locked else self.tr("Show the units"))
        self._show_state()
        self.fit()
        (self.passphrase if locked else self.go if came else self.leave).setFocus()

    def _show_state(self) -> None:
        came = any(one.taken is not None for one in self._model.through.values())
        self.go.setEnabled(not self._model.work.busy and (came or bool(self._model.locked)))

    def _go(self) -> None:
        if self._model.work.busy:
            return
        if self._model.locked:
            self._model.take(self.passphrase.text())
            return
        self.units_wanted.emit()
        self.accept()
