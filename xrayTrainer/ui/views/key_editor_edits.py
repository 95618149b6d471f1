"""What is done in the panel of the key editor, and what it does to the key: every change is one step of undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.key import Discrepancy, Key
from xrayTrainer.domain.regions import bounds
from xrayTrainer.ui.viewmodels.key_editor import Adding, KeyEditorModel, Mode
from xrayTrainer.ui.viewmodels.key_history import KeyHistory
from xrayTrainer.ui.viewmodels.key_marks import home_of
from xrayTrainer.ui.viewmodels.key_papers import with_value
from xrayTrainer.ui.viewmodels.key_sheet import (
    WHOLE,
    Kind,
    box_outline,
    things_of,
    with_discrepancy,
    with_explanation,
    with_kind,
    with_new,
    with_outline,
    with_part,
    with_text,
    with_together,
    with_whole,
    without,
)
from xrayTrainer.ui.viewmodels.mark_sheet import find_mark
from xrayTrainer.ui.views.key_editor_layout import HISTORY, KEY, PAPERS, KeyEditorLayout
from xrayTrainer.ui.views.key_editor_panel import KeyPanel
from xrayTrainer.ui.views.key_editor_run import KeyRunner
from xrayTrainer.ui.widgets.key_editor_words import KeyWords

USUAL_KIND = "papers.contradict"
"""What is wrong in a field, where nothing nearer was said."""


class KeyEdits(QObject):
    """Takes what is done in the panel to the model.

    Signals
    -------
    told(str)
        A sentence for the line below the scan.
    """

    told = Signal(str)

    def __init__(
        self,
        model: KeyEditorModel,
        history: KeyHistory,
        panel: KeyPanel,
        parts: KeyEditorLayout,
        runner: KeyRunner,
        words: KeyWords,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._history, self._panel = model, history, panel
        self._parts, self._runner, self._words = parts, runner, words
        self._connect_forms()
        self._connect_pages()
        runner.add(
            {
                "key.try": self._toggle_trial,
                "key.part": lambda: self._arm(Adding.PART),
                "key.alternative": lambda: self._arm(Adding.ALTERNATIVE),
                "key.remove": self.remove,
                "key.next_thing": lambda: self._step(1),
                "key.previous_thing": lambda: self._step(-1),
                "key.papers": lambda: panel.show_page(KEY if panel.page == PAPERS else PAPERS),
            }
        )

    def _connect_forms(self) -> None:
        parts, model = self._parts, self._model
        parts.things.chosen.connect(self._press)
        parts.things.wanted.connect(self._add)
        form = parts.thing_form
        form.triggered.connect(self._runner.run)
        form.kind_chosen.connect(self._count_as)
        form.edited.connect(self._thing_edited)
        form.together_chosen.connect(self._put_together)
        form.outline_chosen.connect(self._select_outline)
        parts.case_form.edited.connect(self._whole_edited)
        paper = parts.paper_form
        paper.kind_chosen.connect(lambda kind: self._thing_edited("kind", kind))
        paper.value_edited.connect(self._value_edited)
        paper.shown_wanted.connect(self._show_paper)
        paper.removed.connect(self.remove)
        for explain, ref in self._panel.explains:
            explain.cues_edited.connect(
                lambda cues, ref=ref: model.change(self.tr("Cues"), lambda key: with_explanation(key, ref(), cues=cues))
            )
            explain.text_edited.connect(
                lambda code, text, ref=ref: model.change(
                    self.tr("Text"),
                    lambda key: with_text(key, ref(), code, text),
                    typing=f"text.{ref()}.{code}",
                )
            )

    def _connect_pages(self) -> None:
        parts, trial = self._parts, self._model.trial
        parts.dossier.finding_reported.connect(self._planted)
        parts.dossier.finding_withdrawn.connect(self._unplanted)
        parts.trial.dossier.finding_reported.connect(trial.report)
        parts.trial.dossier.finding_withdrawn.connect(trial.withdraw)
        parts.trial.triggered.connect(self._runner.run)
        parts.trial.left.connect(lambda: self._model.set_mode(Mode.EDIT))
        parts.trial.cleared.connect(trial.clear)
        parts.history.compared.connect(self._history.compare)
        parts.history.chosen.connect(self._jump)
        parts.history.looked.connect(self._history.look)
        parts.voices.chosen.connect(self._jump)
        parts.voices.crowd_chosen.connect(self._show_crowd)
        parts.voices.crowd_taken.connect(self._take_crowd)

    # intents

    def _press(self, ref: str) -> None:
        """Choose a thing, and bring its outline into view, in another view if it has none in this one."""
        model = self._model
        model.choose(ref)
        self._parts.things.show_chosen(model.chosen)
        thing = model.chosen_thing
        if thing is not None and thing.outlines and model.pictures.view not in thing.outlines:
            model.pictures.show(next(iter(thing.outlines)))
        mark = find_mark(model.sheet.marks, model.sheet.selected)
        if mark is not None and mark.view == model.pictures.view:
            self._parts.canvas.bring_into_view(bounds(mark.region))

    def _jump(self, ref: str) -> None:
        """Go to a thing of the key."""
        self._panel.show_page(KEY)
        self._press(ref)

    def _add(self, kind: Kind) -> None:
        if kind is Kind.PAPER:
            self._panel.show_page(PAPERS)
            self.told.emit(self.tr("Press the field that is to be wrong, and say what is wrong with it."))
            return
        self._add_thing(self._words.adding(kind), lambda key: with_new(key, kind))
        self._parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_thing(self, name: str, make: Callable[[Key], tuple[Key, str]]) -> None:
        """Change the key by a thing that is chosen then."""
        key = self._model.key
        if key is not None:
            made, ref = make(key)
            self._model.change(name, lambda _key: made)
            self._model.choose(ref)

    def remove(self) -> None:
        """Take the chosen thing out of the key."""
        ref = self._model.chosen
        if ref != WHOLE:
            self._model.change(self.tr("Take out of the key"), lambda key: without(key, ref))

    def _step(self, by: int) -> None:
        key = self._model.key
        if key is not None:
            refs = [WHOLE, *(thing.ref for thing in things_of(key))]
            self._panel.show_page(KEY)
            self._model.choose(refs[(refs.index(self._model.chosen) + by) % len(refs)])

    def _arm(self, adding: Adding) -> None:
        self._model.arm(Adding.NEW if self._model.adding is adding else adding)

    def _toggle_trial(self) -> None:
        trying = self._model.mode is Mode.TRIAL
        if not trying and self._panel.page == HISTORY:
            self._panel.show_page(KEY)
        self._model.set_mode(Mode.EDIT if trying else Mode.TRIAL)

    def _count_as(self, kind: Kind) -> None:
        ref = self._model.chosen
        self._model.change(self.tr("Count as something else"), lambda key: with_kind(key, ref, kind))

    def _put_together(self, other: str | None) -> None:
        ref = self._model.chosen
        self._model.change(self.tr("Found together"), lambda key: with_together(key, ref, other))

    def _thing_edited(self, name: str, value: object) -> None:
        ref = self._model.chosen
        self._model.change(
            self.tr("Change what is said of a thing"),
            lambda key: with_part(key, ref, **{name: value}),
            typing=f"{ref}.{name}",
        )

    def _whole_edited(self, name: str, value: object) -> None:
        self._model.change(
            self.tr("Change what is said of the case"), lambda key: with_whole(key, **{name: value}), typing=name
        )

    def _value_edited(self, value: object) -> None:
        thing = self._model.chosen_thing
        if thing is not None and isinstance(thing.part, Discrepancy):
            part = thing.part
            self._model.change_case(
                self.tr("Change a paper"),
                lambda case: with_value(case, part.document, part.field, value),
                typing=f"{part.document}.{part.field}",
            )

    def _select_outline(self, view: str, number: int) -> None:
        for mark in self._model.sheet.marks:
            if mark.view == view and home_of(mark) == (self._model.chosen, number):
                self._model.select(mark.id)
                self._parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # papers

    def _planted(self, finding: Finding) -> None:
        kind = finding.kind or USUAL_KIND
        self._add_thing(self._words.adding(Kind.PAPER), lambda key: with_discrepancy(key, finding, kind))
        self._panel.show_page(KEY)

    def _unplanted(self, document: str, field: str) -> None:
        key = self._model.key
        for one in () if key is None else key.discrepancies:
            if (one.document, one.field) == (document, field):
                ref = f"paper:{one.id}"
                self._model.choose(ref)
                self.remove()
                return

    def _show_paper(self) -> None:
        thing = self._model.chosen_thing
        if thing is not None and isinstance(thing.part, Discrepancy):
            self._panel.show_page(PAPERS)
            self._parts.dossier.go_to(thing.part.document, thing.part.field)

    # what many marked

    def _show_crowd(self, number: int) -> None:
        crowd = self._history.voices.crowds[number]
        self._model.pictures.show(crowd.view)
        box = crowd.box
        self._parts.canvas.bring_into_view((box.x, box.y, box.x + box.w, box.y + box.h))

    def _take_crowd(self, number: int, kind: Kind) -> None:
        crowd = self._history.voices.crowds[number]
        outline = box_outline(crowd.box)
        self._add_thing(self._words.adding(kind), lambda key: with_outline(key, crowd.view, outline, kind))
        self._panel.show_page(KEY)
