"""Open the sealed keys of a set: by its passcode, or by the own card where it is a recipient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from xrayTrainer.ui.viewmodels.packs_in import OpenKeysModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.pack_parts import PackDialog
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.services.packs_api import LocksHere, Opened


class OpenKeysDialog(PackDialog):
    """One set whose keys are sealed.

    Parameters
    ----------
    model
        Its keys.
    title
        Of the set.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.

    Signals
    -------
    opened(str)
        A sentence: how many keys are open, and how many answers were scored.
    """

    opened = Signal(str)

    def __init__(self, model: OpenKeysModel, title: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("pack_open", wording, model.work, parent)
        self.set_title(title)
        self._model = model
        self.lead = Text(Type.BODY, muted=True, wrap=True)
        self.lead.setText(self.tr("The answers of this set wait for their keys."))
        self.passcode, self.passphrase = Field(), Field()
        self.passcode.setObjectName("pack_passcode")
        self.passcode.setPlaceholderText("ABCD-EFGH-JKLM-N")
        self.passcode.setMaxLength(40)
        self.passphrase.setObjectName("pack_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of your card"))
        describe(self.passcode, self.tr("Passcode, as it was told to you"), keys="Enter")
        describe(self.passphrase, self.tr("Passphrase of your card"), keys="Enter")
        self.told = Text(Type.BODY)
        self.told.setText(self.tr("Passcode, as it was told to you"))
        self.told.setBuddy(self.passcode)
        for part in (self.lead, self.told, self.passcode, self.passphrase):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.own = self.add_button("pack_open_own", self.tr("Open with my card"))
        self.go = self.add_button("pack_open_go", self.tr("Open the answers"), Look.PRIMARY, keys="Enter")
        for hidden in (self.told, self.passcode, self.passphrase, self.own, self.go):
            hidden.hide()
        self.go.clicked.connect(self._by_passcode)
        self.own.clicked.connect(self._by_card)
        self.passcode.returnPressed.connect(self._by_passcode)
        self.passphrase.returnPressed.connect(self._by_card)
        self.passcode.textChanged.connect(lambda _typed: self._show_state())
        model.read.connect(self._show)
        model.opened.connect(self._came_open)
        model.work.busy_changed.connect(lambda _busy: self._show_state())
        model.look()
        self.fit()

    def _show(self, locks: LocksHere) -> None:
        for part in (self.told, self.passcode, self.go):
            part.setVisible(locks.passcode)
        self.own.setVisible(locks.own)
        self.passphrase.setVisible(locks.own and locks.locked)
        if not locks.passcode and not locks.own:
            self.lead.setText(
                self.tr("Only those whom the mentor named can open them, and your card is not among them.")
            )
        self._show_state()
        self.fit()
        (self.passcode if locks.passcode else self.passphrase if locks.locked else self.own).setFocus()

    def _show_state(self) -> None:
        busy = self._model.work.busy
        self.go.setEnabled(not busy and bool(self.passcode.text().strip()))
        self.own.setEnabled(not busy)

    def _by_passcode(self) -> None:
        if self.go.isEnabled():
            self._model.open(passcode=self.passcode.text().strip())

    def _by_card(self) -> None:
        if self.own.isEnabled():
            self._model.open(passphrase=self.passphrase.text())

    def _came_open(self, opened: Opened) -> None:
        self.opened.emit(self.wording.say("pack.opened", n=opened.keys, scored=opened.scored))
        self.accept()
