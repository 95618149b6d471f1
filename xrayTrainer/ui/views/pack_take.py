"""Take in a pack: first what it says and would change, in plain words; then its set comes in, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xrayTrainer.ui.viewmodels.packs_in import TakeModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.pack_parts import CardLines, PackDialog
from xrayTrainer.ui.widgets.buttons import Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.notice import Tone
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.services.packs import Incoming


class TakeDialog(PackDialog):
    """One pack.

    Parameters
    ----------
    model
        The pack.
    wording
        Words of the language that is on.
    parent
        Window above which it opens.

    Signals
    -------
    taken(object)
        `SetId` that is here now.
    """

    taken = Signal(object)

    def __init__(self, model: TakeModel, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("pack_take", wording, model.work, parent)
        self.set_title(self.tr("Take in a pack"))
        self._model = model
        self.facts = Text(Type.BODY, muted=True, wrap=True)
        self.facts.setText(self.tr("The pack is being read."))
        self.author = CardLines("pack_author")
        self.change = Text(Type.BODY, wrap=True)
        self.change.setObjectName("pack_change")
        self.sealed = Text(Type.BODY, muted=True, wrap=True)
        self.called = Tick("pack_called")
        self.called.setText(self.tr("I have called: the number is right"))
        describe(self.called, self.called.text(), keys=self.tr("Space"))
        for part in (self.facts, self.author, self.change, self.sealed, self.called):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for part in (self.author, self.change, self.sealed, self.called):
            part.hide()
        self.go = self.add_button("pack_take_go", self.tr("Take in"), Look.PRIMARY, keys="Enter")
        self.go.setEnabled(False)
        self.go.clicked.connect(self._take)
        self.called.toggled.connect(lambda _on: self._show_state())
        model.read.connect(self._show)
        model.taken.connect(self._came_in)
        model.work.failed.connect(lambda _error: self._show_state())
        model.work.ended.connect(self._say_ended)
        model.work.busy_changed.connect(lambda _busy: self._show_state())
        model.look()
        self.fit()
        self.leave.setFocus()

    def _show(self, incoming: Incoming) -> None:
        say, manifest, plan = self.wording.say, incoming.manifest, incoming.plan
        self.heading.setText(self.wording.text(manifest.title) or self._model.file.name)
        facts = [
            self.tr("Revision %1").replace("%1", str(manifest.revision)),
            self.tr("%n case(s)", "", manifest.cases),
            self._model.file.name,
        ]
        if manifest.assignments:
            facts.insert(2, self.tr("%n assignment(s)", "", len(manifest.assignments)))
        self.facts.setText(" · ".join(facts))
        standing = say(f"pack.author_{incoming.standing.value}")
        self.author.show_card(incoming.author, "" if self._model.has_other_keys else standing)
        if self._model.has_other_keys:
            self.notice.tell(standing, Tone.WARNING)
        counts = {name: len(getattr(plan, name)) for name in ("new", "changed", "retired", "same")}
        self.change.setText(say(f"pack.fate_{plan.fate.value}", **counts))
        self.sealed.setText(self.tr("The answers are sealed: they are opened later, by a passcode or a card."))
        self.author.show()
        self.change.show()
        self.sealed.setVisible(manifest.kind == "sealed")
        self.called.setVisible(self._model.has_other_keys and self._model.can_take)
        if self._model.is_aside:
            self.go.setText(self.tr("Take in beside it"))
            describe(self.go, self.go.text(), keys="Enter")
        elif self._model.brings_assignments_alone:
            self.go.setText(self.tr("Take the assignments in"))
            describe(self.go, self.go.text(), keys="Enter")
        self.go.setVisible(self._model.can_take)
        self._show_state()
        self.fit()
        (self.called if self.called.isVisible() else self.go if self.go.isVisible() else self.leave).setFocus()

    def _show_state(self) -> None:
        model = self._model
        called = self.called.isChecked() or not model.has_other_keys
        self.go.setEnabled(model.can_take and called and not model.work.busy)
        self.called.setEnabled(not model.work.busy)
        if model.incoming is None and not model.work.busy:
            self.facts.setText(self._model.file.name)

    def _take(self) -> None:
        self.bar.show()
        self._model.take(new_keys=self.called.isChecked())

    def _came_in(self, set_id: object) -> None:
        self.taken.emit(set_id)
        self.accept()

    def _say_ended(self) -> None:
        self.tell(self.tr("Stopped: nothing was taken in."))
        self._show_state()
