"""The column of the composer: five steps below each other, one of them open, each with what was chosen in small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.commands.composer_actions import BY_ID
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_work import Refusal
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.composer_case import VARIANT, CaseStep
from xrayTrainer.ui.views.composer_hidden import HIDDEN, HiddenStep
from xrayTrainer.ui.views.composer_pages import CARRIER, LOADS, CarrierStep, LoadStep, StepPage
from xrayTrainer.ui.views.composer_papers import PAPERS, PapersStep
from xrayTrainer.ui.widgets.composer_parts import ProblemLine, StepHeader
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.theme import Space

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import ComposeChoices

WIDTH, NARROW_WIDTH = 348, 316


class ComposerColumn(QScrollArea):
    """The steps.

    Signals
    -------
    opened(int)
        The step that is open now, from 1.
    """

    opened = Signal(int)

    def __init__(self, model: ComposerModel) -> None:
        super().__init__()
        self.setObjectName("composer_column")
        self._model = model
        self._wording: Wording | None = None
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_slim(self, QPalette.ColorRole.Base)
        self.carrier, self.load, self.hidden = CarrierStep(model), LoadStep(model), HiddenStep(model)
        self.papers, self.case = PapersStep(model), CaseStep(model)
        self.pages: tuple[StepPage, ...] = (self.carrier, self.load, self.hidden, self.papers, self.case)
        self.headers = tuple(StepHeader(number) for number in range(1, len(self.pages) + 1))
        self._open = 0
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        box = QVBoxLayout(ground)
        box.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        box.setSpacing(2)
        for header, page in zip(self.headers, self.pages, strict=True):
            box.addWidget(header)
            box.addWidget(page)
            page.hide()
            header.clicked.connect(lambda _on, number=header.number: self.toggle(number))
        box.addStretch(1)
        self._ground = ground
        self.setWidget(ground)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.open_step(2)

    @property
    def step(self) -> int:
        """The step that is open, from 1; 0 for none."""
        return self._open

    @property
    def problems(self) -> tuple[ProblemLine, ...]:
        """The lines that say what does not go."""
        return (self.carrier.problem, self.load.problem, self.hidden.problem, self.papers.problem, self.case.problem)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room beside the scan, or the usual."""
        self.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing is wider than the column."""
        super().resizeEvent(event)
        self._ground.setFixedWidth(self.viewport().width())

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(WIDTH, 600)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        for page in self.pages:
            page.set_wording(wording)
        self.refresh()

    def toggle(self, number: int) -> None:
        """Open a step, or close it where it is open."""
        self.open_step(0 if number == self._open else number)

    def open_step(self, number: int) -> None:
        """Open a step, and close the others."""
        self._open = number
        for header, page in zip(self.headers, self.pages, strict=True):
            header.setChecked(header.number == number)
            header.update()
            page.setVisible(header.number == number)
        self.papers.set_open(number == self.papers_step)
        self.opened.emit(number)

    @property
    def papers_step(self) -> int:
        """Number of the step with the papers."""
        return 1 + self.pages.index(self.papers)

    def refresh(self) -> None:
        """Show the scene as it is now."""
        standing = self._model.standing
        names = (
            self.tr("Carrier and scanner"),
            self.tr("Load"),
            self.tr("What is hidden"),
            self.tr("Papers"),
            self.tr("Make the case"),
        )
        for header, page, name in zip(self.headers, self.pages, names, strict=True):
            if standing is not None and self._wording is not None:
                page.refresh()
            said = "" if standing is None or self._wording is None else page.summary(standing)
            header.show_texts(name, said, keys_text(BY_ID[f"composer.step{header.number}"]))

    def show_selected(self, thing: str | None) -> None:
        """Show which thing is worked on, in its step."""
        for row in self.load.rows:
            row.show_chosen(row.thing == thing)
        self.hidden.show_selected(thing)
        if thing is None:
            return
        standing = self._model.standing
        loads = () if standing is None else tuple(one.id for one in standing.scene.loads)
        wanted = 2 if thing in loads else 3
        if self._open and self._open != wanted:
            self.open_step(wanted)

    def show_refusal(self, refusal: Refusal | None) -> None:
        """Say at the thing what does not go, and open its step; the scene stays as it was."""
        for line in self.problems:
            line.say("")
        if refusal is None or self._wording is None:
            return
        standing = self._model.standing
        loads = {LOADS} if standing is None else {LOADS, *(one.id for one in standing.scene.loads)}
        steps = {CARRIER: 1, PAPERS: 4, VARIANT: 5, HIDDEN: 3}
        number = 2 if refusal.at in loads else steps.get(refusal.at, 3)
        self.problems[number - 1].say(said(refusal, self._model.choices, self._wording))
        if self._open != number:
            self.open_step(number)


def said(refusal: Refusal, choices: ComposeChoices | None, wording: Wording) -> str:
    """Return the sentence of a refusal, with the names of loads, hidden things and methods in the place of ids."""
    error, scene = refusal.error, refusal.scene
    if scene is None or choices is None:
        return wording.error(error)
    cargo = {one.generator: one.term for one in choices.cargo}
    methods = {one.generator: one.term for one in (*choices.methods, *choices.look_alikes)}
    names = {load.id: wording.term(VocabularyName.CARGO, cargo.get(load.gen, load.gen)) for load in scene.loads}
    names |= {one.id: wording.term(VocabularyName.CLASSES, one.class_) for one in scene.concealments}
    names |= {generator: wording.term(VocabularyName.METHODS, term) for generator, term in methods.items()}
    params = {
        name: names.get(value, value) if isinstance(value, str) else value for name, value in error.params.items()
    }
    return wording.error(UserError(error.code, **params))
