"""The three pages of *Make a pack*: what is asked for, what keeps a set from being packed, the file that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.views.pack_parts import Lines, OwnForm
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.day_field import DayField
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice, Field
from xrayTrainer.ui.widgets.import_path import PathRow
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xrayTrainer.domain.faults import Fault
    from xrayTrainer.services.packs import Published
    from xrayTrainer.ui.viewmodels.wording import Wording

MOST_FAULTS = 50
"""So many faults are listed; the command line lists all."""


class FormPage(Lines):
    """What is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.sets = QComboBox()
        self.sets.setObjectName("pack_set")
        self.sets.setMinimumHeight(Space.CONTROL_HEIGHT)
        describe(self.sets, self.tr("Exercise set"))
        self.open, self.sealed = Choice(), Choice()
        self.open.setObjectName("pack_open_kind")
        self.sealed.setObjectName("pack_sealed_kind")
        self.open.setText(self.tr("Open: for practice, answers can be read"))
        self.sealed.setText(self.tr("Sealed: for exams, answers under lock"))
        for button in (self.open, self.sealed):
            describe(button, button.text())
        self.open.setChecked(True)
        self.sealing = self._sealing()
        self.sealing.hide()
        self.giving = self._giving()
        self.giving.hide()
        self.signer = Text(Type.BODY, wrap=True)
        self.signer.setObjectName("pack_signer")
        self.own = OwnForm()
        self.own.hide()
        self.passphrase = Field()
        self.passphrase.setObjectName("pack_own_passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of your card"))
        describe(self.passphrase, self.tr("Passphrase of your card"))
        self.passphrase.hide()
        self.file = PathRow("pack_file", file=True, folder=False)
        self.file.retranslate(self.tr("File"), self.tr("Choose…"), "")
        self.said = Text(Type.CAPTION, muted=True, wrap=True)
        parts = (
            self.sets,
            self.open,
            self.sealed,
            self.sealing,
            self.giving,
            self.signer,
            self.own,
            self.passphrase,
            self.file,
        )
        for part in (*parts, self.said):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def add_recipient(self, key_id: str, name: str) -> Tick:
        """Add a known card to those that can be ticked."""
        tick = Tick(f"pack_to_{key_id}")
        tick.setText(name)
        describe(tick, name)
        self._recipients.addWidget(tick)
        self._nobody.hide()
        return tick

    def _giving(self) -> Card:
        card = Card(margin=Space.L, spacing=Space.S)
        self.with_given = Tick("pack_with_given")
        self.with_given.setChecked(True)
        self.given = Text(Type.CAPTION, muted=True, wrap=True)
        self.given.setObjectName("pack_given")
        self.give = Tick("pack_give")
        self.give.setText(self.tr("Give the set to everybody who takes the pack in"))
        describe(self.give, self.give.text())
        self.due = DayField("pack_due")
        self.due.set_words(self.tr("Until"), self.tr("Last day"))
        for part in (self.with_given, self.given, self.give, self.due):
            card.body.addWidget(part)
        return card

    def show_given(self, count: int, said: str) -> None:
        """Show what was given of the set, in words."""
        self.with_given.setText(self.tr("Take along what is given of this set (%n)", "", count))
        describe(self.with_given, self.with_given.text())
        self.with_given.setVisible(count > 0)
        self.given.show_text(said)

    def _sealing(self) -> Card:
        card = Card(margin=Space.L, spacing=Space.S)
        why = Text(Type.CAPTION, muted=True, wrap=True)
        why.setText(
            self.tr("Scans travel as pictures, so the file is larger. Recipes of scenes would tell the answers.")
        )
        self.with_passcode = Tick("pack_with_passcode")
        self.with_passcode.setChecked(True)
        self.with_passcode.setText(self.tr("Make a passcode, to be told after the exam"))
        describe(self.with_passcode, self.with_passcode.text())
        heading = Text(Type.STRONG, wrap=True)
        heading.setText(self.tr("Who else can open the answers, besides you"))
        self._nobody = Text(Type.BODY, muted=True, wrap=True)
        self._nobody.setText(self.tr("No cards are known here yet: add them under Settings."))
        holder = QWidget()
        self._recipients = QVBoxLayout(holder)
        self._recipients.setContentsMargins(0, 0, 0, 0)
        self._recipients.setSpacing(0)
        for part in (why, self.with_passcode, heading, self._nobody, holder):
            card.body.addWidget(part)
        return card


class FaultsPage(Lines):
    """What keeps a set from being packed."""

    def __init__(self) -> None:
        super().__init__()
        self._lead = Text(Type.STRONG, wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        self.column.addWidget(self._lead)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)

    def show_faults(self, faults: Sequence[Fault], wording: Wording) -> None:
        """List them, each with its file and place."""
        self._lead.setText(self.tr("No pack was made: %n thing(s) in the set must be mended first.", "", len(faults)))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, fault in enumerate(faults[:MOST_FAULTS]):
            values = {"file": fault.file, "place": fault.place} | dict(fault.params)
            line = Text(Type.BODY, wrap=True)
            line.setObjectName(f"pack_fault_{number}")
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.setText(f"{fault.file} {fault.place}\n{wording.error(UserError(fault.code, **values))}")
            self._lines.addWidget(line)


class DonePage(QWidget):
    """The file that is there, and the passcode of a sealed one."""

    def __init__(self) -> None:
        super().__init__()
        self.said = Text(Type.BODY, wrap=True)
        self.said.setObjectName("pack_made")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code = Card(spacing=Space.M)
        why = Text(Type.BODY, wrap=True)
        why.setText(
            self.tr("Passcode: write it down now, it is kept nowhere. Tell it to the units when the exam is over.")
        )
        self.passcode = Text(Type.DISPLAY)
        self.passcode.setObjectName("pack_made_passcode")
        self.passcode.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = worded_button("pack_copy", self.tr("Copy"), Look.SECONDARY)
        self.written = Tick("pack_written")
        self.written.setText(self.tr("I have written it down"))
        describe(self.written, self.written.text(), keys=self.tr("Space"))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.copy)
        row.addWidget(self.written)
        row.addStretch(1)
        self._code.body.addWidget(why)
        self._code.body.addWidget(self.passcode)
        self._code.body.addLayout(row)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.L)
        box.addWidget(self.said)
        box.addWidget(self._code)
        box.addStretch(1)

    def show_made(self, made: Published, wording: Wording) -> None:
        """Say where the file lies and how large it is."""
        author, size = made.manifest.author, -(-made.size // 1000)
        values = {"author": author.name, "fingerprint": author.fingerprint}
        self.said.setText(wording.say("pack.built", file=str(made.file), n=made.manifest.cases, size=size, **values))
        self._code.setVisible(made.passcode is not None)
        self.passcode.setText(made.passcode or "")
