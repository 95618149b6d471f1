"""Send my results: to whom, with which name; then where the file lies, and the code to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QWidget

from xrayTrainer.ui.viewmodels.letters import SendFacts, SendModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.pack_parts import PackDialog, who
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.results_api import SentFile


class SendDialog(PackDialog):
    """The results of who is at work.

    Parameters
    ----------
    model
        The results.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.
    """

    def __init__(self, model: SendModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("letter_send", wording, model.work, parent)
        self.set_title(self.tr("Send my results"))
        self._model = model
        self.lead = Text(Type.BODY, muted=True, wrap=True)
        self.lead.setText(
            self.tr("One file with your finished sessions is written. Send it by messenger, by mail or on a stick.")
        )
        self.receiver = QComboBox()
        self.receiver.setObjectName("letter_receiver")
        self.receiver.setMinimumHeight(Space.CONTROL_HEIGHT)
        caption = Text(Type.BODY)
        caption.setText(self.tr("For"))
        caption.setBuddy(self.receiver)
        describe(self.receiver, self.tr("Who is to read the file"))
        self.explained = Text(Type.CAPTION, muted=True, wrap=True)
        self.hidden = _tick("letter_pseudonym", self.tr("A code in the place of my name"))
        self.viewing = _tick("letter_viewing", self.tr("With the record of what I looked at"))
        self.everything = _tick("letter_everything", self.tr("Also what I have sent before"))
        self.file = Text(Type.STRONG, wrap=True)
        self.file.setObjectName("letter_file")
        self.code = Text(Type.BODY, muted=True, wrap=True)
        self.code.setObjectName("letter_code")
        for text in (self.file, self.code):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder = model.folder
        self._asked: tuple[QWidget, ...] = (
            caption,
            self.receiver,
            self.explained,
            self.hidden,
            self.viewing,
            self.everything,
        )
        shown: tuple[QWidget, ...] = (self.lead, *self._asked, self.file, self.code)
        for part in shown:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.folder = self.add_button("letter_folder", self.tr("Show the folder"))
        self.go = self.add_button("letter_go", self.tr("Write the file"), Look.PRIMARY, keys="Enter")
        for late in (self.file, self.code, self.folder):
            late.hide()
        self._connect(model)
        model.look()
        self.fit()

    def _connect(self, model: SendModel) -> None:
        self.go.setEnabled(False)
        self.go.clicked.connect(self._write)
        self.folder.clicked.connect(self._open_folder)
        self.receiver.currentIndexChanged.connect(lambda _index: self._explain())
        model.read.connect(self._show)
        model.written.connect(self._written)
        model.work.busy_changed.connect(lambda busy: self.go.setEnabled(not busy and model.facts is not None))

    def _show(self, facts: SendFacts) -> None:
        for card in facts.receivers:
            self.receiver.addItem(who(card), card.key_id)
        self.receiver.addItem(self.tr("Whoever gets it"), "")
        self.receiver.setCurrentIndex(max(0, self.receiver.findData(facts.chosen)))
        self.hidden.setVisible(bool(facts.person.name))
        self.go.setEnabled(True)
        self._explain()
        self.fit()
        self.go.setFocus()

    def _explain(self) -> None:
        sealed = bool(self.receiver.currentData())
        self.explained.setText(
            self.tr("Only this person can open the file.")
            if sealed
            else self.tr("Anybody can open the file; answer keys and points stay here and are computed there.")
        )

    def _write(self) -> None:
        self._model.write(
            receiver=str(self.receiver.currentData() or ""),
            unit="",
            pseudonym=self.hidden.isChecked(),
            viewing=self.viewing.isChecked(),
            everything=self.everything.isChecked(),
            day=QDate.currentDate().toString(Qt.DateFormat.ISODate),
        )

    def _written(self, sent: SentFile) -> None:
        for asked in (*self._asked, self.go):
            asked.hide()
        self.set_title(self.tr("The file is ready"))
        inside = self.tr("%n session(s) are in it. Send this file:", "", sent.sessions)
        left = [self.wording.say("result.left", n=sent.left)] if sent.left else []
        self.lead.setText(" ".join((*left, inside)))
        self.file.show_text(str(sent.file))
        said = self.tr("Code of this computer's %n finished session(s), for your notes: %1", "", sent.end.number)
        self.code.show_text(said.replace("%1", sent.end.code))
        self.folder.show()
        self.fit()
        self.folder.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _tick(name: str, text: str) -> Tick:
    tick = Tick(name)
    tick.setText(text)
    describe(tick, text)
    return tick
