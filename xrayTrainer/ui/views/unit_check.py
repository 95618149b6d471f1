"""Is a file as it was signed, and by whom? A card in which a proof or a certificate is checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from xrayTrainer.ui.viewmodels.unit_export import Checked, ProofModel
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.proof_api import Signer
    from xrayTrainer.ui.viewmodels.wording import Wording


class UnitCheckCard(Card):
    """The card.

    Parameters
    ----------
    model
        Checks files.

    Signals
    -------
    warned(str)
        A file is not what was signed.
    answered()
        It says what a file is.
    """

    warned = Signal(str)
    answered = Signal()

    def __init__(self, model: ProofModel) -> None:
        super().__init__()
        self._model = model
        self._words: Wording | None = None
        self._file: Path | None = None
        self.heading, self.lead = Text(Type.HEADING), Text(Type.BODY, muted=True, wrap=True)
        self.choose = Button(Look.SECONDARY)
        self.choose.setObjectName("unit_check_choose")
        self.code = Field()
        self.code.setObjectName("unit_check_code")
        self.code.setMinimumWidth(260)
        self.compare = Button(Look.SECONDARY)
        self.compare.setObjectName("unit_check_compare")
        self.told = Text(Type.STRONG, wrap=True)
        self.told.setObjectName("unit_check_told")
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for part in (self.choose, self.code, self.compare):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.lead)
        self.body.addLayout(row)
        self.body.addWidget(self.told)
        for late in (self.code, self.compare, self.told):
            late.hide()
        model.checked.connect(self._show)
        model.work.busy_changed.connect(lambda busy: self.choose.setEnabled(not busy))
        model.work.failed.connect(lambda _error: self.told.hide())
        self.choose.clicked.connect(lambda _on=False: self._choose())
        self.compare.clicked.connect(lambda _on=False: self._compare())
        self.code.returnPressed.connect(self._compare)

    def set_wording(self, wording: Wording) -> None:
        """Set every text anew."""
        self._words = wording
        self.heading.setText(self.tr("Check a file"))
        self.lead.setText(
            self.tr(
                "A file with its signature (.xtsig) beside it, or a certificate (.json): is it as it was signed, "
                "and by whom?"
            )
        )
        self.choose.setText(self.tr("Choose a file…"))
        self.compare.setText(self.tr("Compare"))
        self.code.setPlaceholderText(self.tr("Code on the paper"))
        describe(self.choose, self.tr("Choose a file and say whether it is as it was signed"))
        describe(self.code, self.tr("Code that stands on the paper of the certificate"))
        describe(self.compare, self.tr("Say whether the code on the paper is that of the file"), keys="Enter")

    def check(self, file: Path) -> None:
        """Say whether a file is as it was signed."""
        self._file = file
        self.code.clear()
        self._model.check(file)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.choose.text(), str(self._model.folder))
        if chosen:
            self.check(Path(chosen))

    def _compare(self) -> None:
        if self._file is not None and self.code.text().strip():
            self._model.check(self._file, self.code.text())

    def _show(self, checked: Checked) -> None:
        words, one, file = self._words, checked.certificate, checked.file
        for part in (self.code, self.compare):
            part.setVisible(one is not None)
        if words is None:
            return
        if one is not None:
            line = {"number": one.certificate.number, "name": one.certificate.name, "day": one.certificate.given_on}
            told = words.say("certificate.genuine", **line, who=signer_words(one.signer, words))
            if one.same_code is not None:
                code = "certificate.same_code" if one.same_code else "certificate.other_code"
                told += " " + words.message(code)
            self._tell(told, good=one.same_code is not False)
        elif file is not None:
            line = {"file": file.file.name, "day": file.made[:10], "who": signer_words(file.signer, words)}
            self._tell(words.say("proof.intact" if file.intact else "proof.altered", **line), good=file.intact)

    def _tell(self, said: str, *, good: bool) -> None:
        self.told.show_text(said)
        self.answered.emit()
        if not good:
            self.warned.emit(said)


def signer_words(signer: Signer, words: Wording) -> str:
    """Return who signed, as the card stands here."""
    values = {"name": signer.card.name, "fingerprint": signer.card.fingerprint}
    return words.say(f"proof.signer.{signer.kind.value}", **values)
