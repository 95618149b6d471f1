"""Step 5 of the composer: the case goes into the set; its clean twin and its variants are made here too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_work import SceneEdit
from xrayTrainer.ui.views.composer_pages import StepPage
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.composer_parts import ProblemLine
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import Standing
    from xrayTrainer.services.studio_api import CaseDraft

VARIANT = "variant"


class CaseStep(StepPage):
    """Step 5.

    Signals
    -------
    back_requested()
        To the set.
    """

    back_requested = Signal()

    def __init__(self, model: ComposerModel) -> None:
        super().__init__(model, "composer_page_case")
        self._told = ""
        self._verdict = Text(Type.BODY, wrap=True)
        self._verdict.setObjectName("composer_verdict")
        self.box.addWidget(self._verdict)
        self.name = Field()
        self.name.setObjectName("composer_case_name")
        self._name_caption = self.caption(self.name)
        self.box.addWidget(self.name)
        self.save = self._button("composer_save", Look.PRIMARY)
        self.as_new = self._button("composer_save_as_new")
        self.twin = self._button("composer_save_twin")
        self.problem = ProblemLine("composer_problem_case")
        self.box.addWidget(self.problem)
        self._state = Text(Type.CAPTION, muted=True, wrap=True)
        self._state.setObjectName("composer_saved")
        self.box.addWidget(self._state)
        self._variants = self.caption()
        self.place = self._button("composer_other_place")
        self.load = self._button("composer_other_load")
        self.back = self._button("composer_back", Look.QUIET, icon="back")
        self._connect()

    def _button(self, name: str, look: Look = Look.SECONDARY, icon: str = "") -> Button:
        button = Button(look, icon_name=icon)
        button.setObjectName(name)
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        self.box.addLayout(line)
        return button

    def _connect(self) -> None:
        saver = self._model.saver
        self.save.clicked.connect(lambda _on: self._model.save(self.name.text()))
        self.as_new.clicked.connect(lambda _on: self._model.save(self.name.text(), as_new=True))
        self.twin.clicked.connect(lambda _on: self._model.save_twin())
        self.back.clicked.connect(lambda _on: self.back_requested.emit())
        self.place.clicked.connect(lambda _on: self._vary(place=True))
        self.load.clicked.connect(lambda _on: self._vary(place=False))
        saver.saved.connect(self._saved)
        saver.twin_saved.connect(self._twin_saved)
        saver.failed.connect(self._failed)
        saver.busy_changed.connect(lambda _busy: self.refresh())

    def retranslate(self) -> None:
        """Set the fixed texts anew."""
        self._name_caption.setText(self.tr("Folder name; trainees may see it. Small letters, digits and “-”"))
        describe(self.name, self.tr("Folder name of the case"))
        self._variants.setText(self.tr("Variants: they change this scene; keep them as new cases"))
        for button, text in (
            (self.twin, self.tr("Clean twin as a case of its own")),
            (self.place, self.tr("Same load, hidden elsewhere")),
            (self.load, self.tr("Same hiding place, other load")),
            (self.back, self.tr("Back to the set")),
            (self.as_new, self.tr("Keep as a new case")),
        ):
            button.setText(text)
            describe(button, text)
        self.refresh()

    def refresh(self) -> None:
        """Show the scene as it is now."""
        standing, saver = self._model.standing, self._model.saver
        if standing is None:
            return
        suspicious = bool(standing.scene.concealments)
        self._verdict.setText(
            self.tr("Right answer: suspicion. Something is hidden.")
            if suspicious
            else self.tr("Right answer: suspicion. The papers are wrong.")
            if standing.scene.discrepancies
            else self.tr("Right answer: no suspicion. Nothing is hidden, and the papers are true.")
        )
        inside = saver.slug is not None
        text = self.tr("Save the changes") if inside else self.tr("Put it into the set")
        self.save.setText(text)
        describe(self.save, text, keys="Ctrl+S")
        free = not saver.busy and not self._model.work.busy
        self.save.setEnabled(free and self._model.changed_since)
        self.name.setEnabled(not inside or self._model.changed_since)
        self.name.setPlaceholderText(saver.suggested)
        self.as_new.setVisible(inside)
        self.as_new.setEnabled(free and self._model.changed_since)
        self.twin.setEnabled(free and (suspicious or bool(standing.scene.discrepancies)))
        self.place.setEnabled(suspicious)
        self.load.setEnabled(bool(standing.scene.loads))
        self._state.show_text(self._said())

    def summary(self, standing: Standing) -> str:
        """Return whether the case lies in the set."""
        saver = self._model.saver
        if saver.slug is None:
            return self.tr("Not in the set yet")
        text = self.tr("%1, with changes") if self._model.changed_since else self.tr("In the set as %1")
        return text.replace("%1", saver.slug)

    def forget(self) -> None:
        """Another case is composed: what was told of the one before is over."""
        self._told = ""
        self.name.clear()
        self.problem.say("")

    def _said(self) -> str:
        if self._model.saver.busy:
            return self.tr("The case is being made…")
        return self._told

    def _saved(self, made: CaseDraft) -> None:
        self._tell(self.tr("It is in the set as %1.").replace("%1", made.slug))
        self.name.clear()

    def _twin_saved(self, made: CaseDraft) -> None:
        self._tell(self.tr("The clean twin is in the set as %1.").replace("%1", made.slug))

    def _tell(self, text: str) -> None:
        self._told = text
        self.problem.say("")
        self.refresh()

    def _failed(self, error: UserError) -> None:
        self._told = ""
        self.problem.say(self.words.error(error))
        self.refresh()

    def _vary(self, *, place: bool) -> None:
        self._model.want(
            SceneEdit(
                name=self.tr("Same load, hidden elsewhere") if place else self.tr("Same hiding place, other load"),
                at=VARIANT,
                change=lambda bench, scene: bench.other_place(scene) if place else bench.other_load(scene),
            )
        )
