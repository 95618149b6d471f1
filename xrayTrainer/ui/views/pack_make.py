"""Make a pack of a set: open or sealed, to whom, where; then the file, and its passcode, which is shown this once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QStackedWidget, QWidget

from xrayTrainer.services.packs_api import PACK_SUFFIX
from xrayTrainer.ui.viewmodels.packs_out import MakeFacts, MakeForm, MakeModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.pack_make_pages import DonePage, FaultsPage, FormPage
from xrayTrainer.ui.views.pack_parts import PackDialog, who
from xrayTrainer.ui.widgets.buttons import Look

if TYPE_CHECKING:
    from xrayTrainer.domain.faults import Fault
    from xrayTrainer.services.packs import Published


MOST_GIVEN = 6
"""So many assignments are told of one by one."""


class MakeDialog(PackDialog):
    """One pack.

    Parameters
    ----------
    model
        What is asked for.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.
    """

    def __init__(self, model: MakeModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("pack_make", wording, model.work, parent)
        self.set_title(self.tr("Make a pack"))
        self._model = model
        self.form, self.faults, self.done_page = FormPage(), FaultsPage(), DonePage()
        self._pages = QStackedWidget()
        for page in (self.form, self.faults, self.done_page):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.back = self.add_button("pack_make_back", self.tr("Back"))
        self.back.hide()
        self.go = self.add_button("pack_make_go", self.tr("Make the pack"), Look.PRIMARY)
        self.go.setEnabled(False)
        self._kinds = QButtonGroup(self)
        for button in (self.form.open, self.form.sealed):
            self._kinds.addButton(button)
        self._connect()
        model.look()
        self.resize(self.width(), 640)

    def _connect(self) -> None:
        model, form = self._model, self.form
        model.read.connect(self._show)
        model.form_changed.connect(self._show_form)
        model.faulty.connect(self._show_faults)
        model.made.connect(self._show_made)
        model.work.busy_changed.connect(lambda _busy: self._show_state())
        model.work.ended.connect(lambda: self.tell(self.tr("Stopped: no pack was made.")))
        form.sets.activated.connect(lambda row: model.change(number=row, to=None))
        form.open.toggled.connect(lambda on: model.change(sealed=not on))
        form.with_passcode.toggled.connect(lambda on: model.change(with_passcode=on))
        form.file.path_given.connect(lambda path: model.change(to=path))
        form.file.file_wanted.connect(self._choose_file)
        form.own.changed.connect(self._show_own)
        form.with_given.toggled.connect(lambda on: model.change(with_given=on))
        form.give.toggled.connect(lambda on: model.change(give=on))
        form.due.changed.connect(lambda: model.change(due=form.due.day))
        form.passphrase.textChanged.connect(lambda text: model.change(passphrase=text))
        self.go.clicked.connect(self._run)
        self.back.clicked.connect(self._go_back)
        self.done_page.copy.clicked.connect(self._copy)
        self.done_page.written.toggled.connect(lambda on: self.leave.setEnabled(on))

    def _show(self, facts: MakeFacts) -> None:
        form, text = self.form, self.wording.text
        with QSignalBlocker(form.sets):
            form.sets.clear()
            for card in facts.sets:
                form.sets.addItem(text(card.title) or card.folder.name)
        for known in facts.known:
            tick = form.add_recipient(known.key_id, who(known))
            tick.toggled.connect(lambda on, key_id=known.key_id: self._tick(key_id, on))
        self._show_signer(facts)
        form.sets.setFocus()

    def _show_signer(self, facts: MakeFacts) -> None:
        form, own = self.form, facts.own
        form.own.setVisible(own is None)
        form.passphrase.setVisible(own is not None and own.locked)
        if own is None:
            form.signer.setText(self.tr("Who are you? A pack is signed; this is asked once."))
        else:
            signed = self.tr("Signed by %1: %2").replace("%1", who(own.card)).replace("%2", own.card.fingerprint)
            form.signer.setText(signed)

    def _show_form(self, asked: MakeForm) -> None:
        form = self.form
        with QSignalBlocker(form.open):
            form.sealed.setChecked(asked.sealed)
        form.sealing.setVisible(asked.sealed)
        form.giving.setVisible(self._model.gives)
        form.due.setVisible(asked.give)
        self._show_given()
        form.file.show_path(self._model.file)
        self._show_state()

    def _show_given(self) -> None:
        """Say for whom, and until when, what was given of the set is."""
        from xrayTrainer.ui.views.assignment_words import calendar_day

        said = []
        for one in [one for one in self._model.given if not one.withdrawn][:MOST_GIVEN]:
            whom = self.tr("%n person(s)", "", len(one.people)) if one.people else self.tr("everybody")
            until = self.tr("%1 until %2").replace("%2", calendar_day(one.due_on)) if one.due_on else "%1"
            said.append(until.replace("%1", whom))
        self.form.show_given(len(self._model.given), "; ".join(said))

    def _show_own(self) -> None:
        own = self.form.own
        self._model.change(name=own.name.text(), unit=own.unit.text(), passphrase=own.passphrase.text())
        self._show_state()

    def _show_state(self) -> None:
        model, facts = self._model, self._model.facts
        asks = facts is not None and facts.own is None
        self.go.setEnabled(model.can_run and (not asks or self.form.own.is_right))
        self.form.setEnabled(not model.work.busy)
        replaces = model.file.exists()
        self.form.said.setText(
            self.tr("A file of this name is there already; it would be replaced.") if replaces else ""
        )

    def _tick(self, key_id: str, on: bool) -> None:
        ticked = self._model.form.recipients
        self._model.change(recipients=ticked | {key_id} if on else ticked - {key_id})

    def _run(self) -> None:
        self.bar.show()
        self._model.run()

    def _go_back(self) -> None:
        self._pages.setCurrentWidget(self.form)
        self.back.hide()
        self.go.show()
        self.go.setFocus()

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        self.faults.show_faults(faults, self.wording)
        self._pages.setCurrentWidget(self.faults)
        self.go.hide()
        self.back.show()
        self.back.setFocus()

    def _show_made(self, made: Published) -> None:
        self.go.hide()
        self.done_page.show_made(made, self.wording)
        self._pages.setCurrentWidget(self.done_page)
        self.heading.setText(self.tr("The pack is made"))
        if made.passcode is not None:
            self.leave.setEnabled(False)
            self.done_page.copy.setFocus()
        else:
            self.leave.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.done_page.passcode.text())
        self.tell(self.tr("The passcode is copied."))

    def reject(self) -> None:
        """Close; not before a passcode was written down: it can't be shown again."""
        if self.leave.isEnabled():
            super().reject()
        else:
            self.tell(self.tr("Write the passcode down first: it is kept nowhere."))
            self.done_page.written.setFocus()

    def _choose_file(self) -> None:
        kind = self.tr("Packs")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to"), str(self._model.file), f"{kind} (*{PACK_SUFFIX})"
        )
        if chosen:
            self._model.change(to=Path(chosen))
