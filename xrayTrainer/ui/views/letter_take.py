"""Letters that came: what a result file or a reply says, then it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from xrayTrainer.domain.faults import printable
from xrayTrainer.ui.viewmodels.letters import ReplyModel, ResultModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.pack_parts import CardLines, PackDialog
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.notice import Tone
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.services.comments_api import ReplyComing, ReplyTaken
    from xrayTrainer.services.results_api import ComingResult, TakenResult


class ResultDialog(PackDialog):
    """One result file.

    Signals
    -------
    told(str)
        What came of it, in a sentence.
    """

    told = Signal(str)

    def __init__(self, model: ResultModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("letter_result", wording, model.work, parent)
        self.set_title(self.tr("Take in results"))
        self._model = model
        self.facts = Text(Type.BODY, wrap=True)
        self.facts.setText(self.tr("The file is being read."))
        self.device = Text(Type.BODY, muted=True, wrap=True)
        self.missing = Text(Type.BODY, muted=True, wrap=True)
        self.code = Text(Type.CAPTION, muted=True, wrap=True)
        self.passphrase = Field()
        self.passphrase.setObjectName("letter_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of your card"))
        describe(self.passphrase, self.tr("Passphrase of your card"), keys="Enter")
        self.asked = Tick("letter_fork_accepted")
        self.asked.setText(self.tr("I have asked there: take it in all the same"))
        describe(self.asked, self.asked.text())
        for part in (self.facts, self.device, self.missing, self.passphrase, self.asked, self.code):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for part in (self.device, self.missing, self.passphrase, self.asked, self.code):
            part.hide()
        self.go = self.add_button("letter_result_go", self.tr("Take in"), Look.PRIMARY, keys="Enter")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._go)
        self.passphrase.returnPressed.connect(self._go)
        self.asked.toggled.connect(lambda _on: self._show_state())
        model.read.connect(self._show)
        model.locked.connect(self._ask)
        model.taken.connect(self._came_in)
        model.work.busy_changed.connect(lambda _busy: self._show_state())
        model.look()
        self.fit()
        self.leave.setFocus()

    def _ask(self) -> None:
        self.facts.setText(self.tr("The file is sealed to your card."))
        self.passphrase.show()
        self.go.setText(self.tr("Open"))
        self._show_state()
        self.fit()
        self.passphrase.setFocus()

    def _show(self, coming: ComingResult) -> None:
        say = self.wording.say
        self.passphrase.hide()
        self.set_title(printable(coming.person))
        unit = printable(coming.unit)
        facts = [
            self.tr("%n session(s)", "", coming.sessions),
            self.tr("%n answer(s)", "", coming.answers),
            *([unit] if unit else []),
            printable(coming.made)[:10],
        ]
        self.facts.setText(" · ".join(facts))
        known = "result.device_known" if coming.known else "result.device_new"
        self.device.show_text(say(known, fingerprint=coming.device.fingerprint))
        self.missing.show_text(say("result.missing", n=coming.missing) if coming.missing else "")
        self.code.show_text(say("result.code", number=coming.end.number, code=coming.end.code))
        if coming.fork is not None:
            self.notice.tell(say("result.fork_seen", number=coming.fork), Tone.WARNING)
        self.asked.setVisible(coming.fork is not None)
        self.go.setText(self.tr("Take in"))
        self._show_state()
        self.fit()
        (self.asked if coming.fork is not None else self.go).setFocus()

    def _show_state(self) -> None:
        coming, busy = self._model.coming, self._model.work.busy
        allowed = coming is not None and (coming.fork is None or self.asked.isChecked())
        self.go.setEnabled(not busy and (allowed or not self.passphrase.isHidden()))
        if coming is None and not busy and self.passphrase.isHidden():
            self.facts.setText(self._model.file.name)

    def _go(self) -> None:
        if self._model.coming is None:
            self._model.look(self.passphrase.text())
        elif self.go.isEnabled():
            self._model.take(accept_fork=self.asked.isChecked())

    def _came_in(self, taken: TakenResult) -> None:
        merged = taken.merged
        said = self.wording.say("result.taken", sessions=merged.sessions, n=merged.answers, scored=taken.scored)
        self.told.emit(f"{printable(taken.coming.person)}: {said}")
        self.accept()


class ReplyDialog(PackDialog):
    """One reply.

    Signals
    -------
    told(str)
        What came of it, in a sentence.
    """

    told = Signal(str)

    def __init__(self, model: ReplyModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("letter_reply", wording, model.work, parent)
        self.set_title(self.tr("Comments for you"))
        self._model = model
        self.facts = Text(Type.BODY, wrap=True)
        self.facts.setText(self.tr("The file is being read."))
        self.author = CardLines("letter_author")
        self.called = Tick("letter_called")
        self.called.setText(self.tr("I have called: the number is right"))
        describe(self.called, self.called.text())
        for part in (self.facts, self.author, self.called):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for part in (self.author, self.called):
            part.hide()
        self.go = self.add_button("letter_reply_go", self.tr("Take in"), Look.PRIMARY, keys="Enter")
        self.go.setEnabled(False)
        self.go.clicked.connect(lambda: model.take(new_keys=self.called.isChecked()))
        self.called.toggled.connect(lambda _on: self._show_state())
        model.read.connect(self._show)
        model.taken.connect(self._came_in)
        model.work.busy_changed.connect(lambda _busy: self._show_state())
        model.look()
        self.fit()
        self.leave.setFocus()

    def _show(self, coming: ReplyComing) -> None:
        standing = self.wording.say(f"pack.author_{coming.standing.value}")
        other = self._model.has_other_keys
        self.author.show_card(coming.author, "" if other else standing)
        if other:
            self.notice.tell(standing, Tone.WARNING)
        self.facts.setText(
            self.tr("%n comment(s) on sessions that are here", "", coming.here)
            if coming.here
            else self.tr("No comment in this file is about a session on this computer.")
        )
        self.author.show()
        self.called.setVisible(other and bool(coming.here))
        self.go.setVisible(bool(coming.here))
        self._show_state()
        self.fit()
        (self.called if other and coming.here else self.go if coming.here else self.leave).setFocus()

    def _show_state(self) -> None:
        coming, busy = self._model.coming, self._model.work.busy
        self.go.setEnabled(
            coming is not None and not busy and (self.called.isChecked() or not self._model.has_other_keys)
        )
        if coming is None and not busy:
            self.facts.setText(self._model.file.name)

    def _came_in(self, taken: ReplyTaken) -> None:
        self.told.emit(self.wording.say("comment.taken", n=taken.new))
        self.accept()
