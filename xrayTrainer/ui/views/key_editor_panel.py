"""The panel of the key editor: list, forms, papers, revisions, voices and the try, joined to the model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Discrepancy, Key
from xrayTrainer.scoring.profile import S1
from xrayTrainer.ui.viewmodels.key_editor import Adding, KeyEditorModel, Mode
from xrayTrainer.ui.viewmodels.key_history import KeyHistory
from xrayTrainer.ui.viewmodels.key_marks import home_of
from xrayTrainer.ui.viewmodels.key_papers import with_value
from xrayTrainer.ui.viewmodels.key_sheet import (
    WHOLE,
    KeyThing,
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
from xrayTrainer.ui.viewmodels.key_zones import KeyZones
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.views.key_editor_layout import HISTORY, KEY, PAPERS, VOICES, KeyEditorLayout
from xrayTrainer.ui.views.key_editor_run import KeyRunner
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.dossier_picture import DossierPicture, read_picture
from xrayTrainer.ui.widgets.key_editor_explain import ExplainForm
from xrayTrainer.ui.widgets.key_editor_words import KeyWords

USUAL_KIND = "papers.contradict"
"""What is wrong in a field, where nothing nearer was said."""


class KeyPanel(QObject):
    """Joins the parts of the panel to the model.

    Signals
    -------
    page_changed(str)
        Name of the part in front.
    told(str)
        A sentence for the line below the scan.
    """

    page_changed = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        model: KeyEditorModel,
        history: KeyHistory,
        zones: KeyZones,
        parts: KeyEditorLayout,
        runner: KeyRunner,
        words: KeyWords,
        tasks: TaskRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._history, self._zones, self._parts = model, history, zones, parts
        self._runner, self._words, self._tasks = runner, words, tasks
        self._page = KEY
        self.explains: tuple[tuple[ExplainForm, Callable[[], str]], ...] = (
            (parts.thing_form.explain, lambda: model.chosen),
            (parts.paper_form.explain, lambda: model.chosen),
            (parts.case_form.explain, lambda: WHOLE),
        )
        self._connect_model()
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
                "key.papers": lambda: self.show_page(KEY if self._page == PAPERS else PAPERS),
            }
        )

    def _connect_model(self) -> None:
        model, history = self._model, self._history
        model.opened.connect(self._opened)
        model.key_changed.connect(self.show_key)
        model.case_changed.connect(self._show_papers)
        model.chosen_changed.connect(self._chosen)
        model.mode_changed.connect(lambda _mode: self._show_mode())
        model.adding_changed.connect(self.show_form)
        model.pictures.picture_changed.connect(lambda _picture: self.show_form())
        self._zones.changed.connect(self.show_form)
        model.trial.changed.connect(lambda _state: self._show_trial())
        history.changed.connect(self._show_history)
        history.compared_changed.connect(self._show_compared)
        history.voices_changed.connect(lambda _voices: self._show_voices())

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
        for explain, ref in self.explains:
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
        parts.tabs.chosen.connect(self.show_page)
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
        for dossier in (parts.dossier, parts.trial.dossier):
            dossier.picture_wanted.connect(self._load_picture)
            dossier.action_wanted.connect(lambda action, panel=dossier: _run_dossier(panel, action))

    # what is shown

    @property
    def has_papers(self) -> bool:
        """Whether the case has a dossier."""
        return not self._parts.dossier.empty

    @property
    def conditions(self) -> frozenset[str]:
        """What holds of the papers."""
        editing = self._model.mode is Mode.EDIT
        return frozenset({"has_papers"} if self.has_papers and editing else ())

    @property
    def page(self) -> str:
        """Name of the part in front."""
        return self._page

    def retranslate(self) -> None:
        """Set every text anew."""
        parts, words = self._parts, self._words
        for form in (parts.thing_form, parts.case_form, parts.paper_form, parts.trial):
            form.retranslate(words)
        parts.history.retranslate()
        parts.voices.retranslate()
        case = self._model.draft
        self._show_papers(None if case is None else case.case)
        self._show_history()
        self._show_compared()
        self._show_voices()
        self.show_key(self._model.key)

    def show_page(self, page: str) -> None:
        """Bring a part of the panel to the front."""
        self._page = page
        self._model.set_mode(Mode.COMPARE if page == HISTORY else Mode.EDIT)
        self._parts.show_page(page, trying=self._model.mode is Mode.TRIAL)
        self.page_changed.emit(page)

    def show_key(self, key: Key | None) -> None:
        """Show the things of the key, and the one chosen."""
        case = self._model.draft
        self._parts.things.show_key(key, None if case is None else case.case, self._words)
        self._parts.things.set_editable(key is not None, papers=self.has_papers)
        self._show_planted()
        self.show_form()
        self._show_trial()
        self._show_voices()

    def show_form(self) -> None:
        """Show the form of what is chosen."""
        parts, model = self._parts, self._model
        key, case, thing = model.key, model.draft, model.chosen_thing
        if key is None or case is None:
            return
        if thing is None:
            parts.case_form.show_key(key, case.case.kind, self._words)
            parts.show_form(parts.case_form)
        elif thing.kind is Kind.PAPER:
            parts.paper_form.show_paper(thing, case.case, self._words)
            parts.show_form(parts.paper_form)
        else:
            self._show_thing(thing, key)
        self._load_pictures()

    def _show_thing(self, thing: KeyThing, key: Key) -> None:
        parts, model = self._parts, self._model
        view = model.pictures.view or ""
        size = model.sizes.get(view)
        usual = None if size is None else S1.tolerance_px(*size)
        parts.thing_form.show_thing(thing, key, self._words, view=view, usual_px=usual)
        parts.thing_form.show_adding(model.adding)
        parts.thing_form.show_suggestion(self._zones.suggested(thing), self._words)
        parts.show_form(parts.thing_form)

    def _opened(self, _case: object) -> None:
        case = self._model.draft
        self._show_papers(None if case is None else case.case)
        self.show_page(KEY)

    def _chosen(self, ref: str) -> None:
        self._parts.things.show_chosen(ref)
        self.show_form()

    def _show_papers(self, case: Case | None) -> None:
        parts, draft = self._parts, self._model.desk.draft
        folder = Path() if draft is None else draft.case_folder(self._model.slug)
        for dossier in (parts.dossier, parts.trial.dossier):
            dossier.show_case(case, folder, self._words.wording, asked=True)
        parts.tabs.buttons[PAPERS].setVisible(self.has_papers)
        parts.trial.dossier.setVisible(self.has_papers)
        self.show_key(self._model.key)

    def _show_planted(self) -> None:
        """Flag in the papers what the key calls wrong."""
        key = self._model.key
        planted = (
            ()
            if key is None
            else tuple(Finding(document=one.document, field=one.field, kind=one.kind) for one in key.discrepancies)
        )
        self._parts.dossier.show_findings(planted)

    def _show_mode(self) -> None:
        trying = self._model.mode is Mode.TRIAL
        self._parts.show_page(self._page, trying=trying)
        self._show_trial()

    def _show_trial(self) -> None:
        case, model = self._model.draft, self._model
        if case is not None and model.mode is Mode.TRIAL:
            self._parts.trial.show_state(model.trial.state, case.case, case.key, self._words)
            self._parts.trial.dossier.show_findings(model.trial.state.findings)

    def _show_history(self) -> None:
        self._parts.history.show_versions(self._history.versions, self._history.looks)

    def _show_compared(self) -> None:
        self._parts.history.show_compared(self._history.compared, self._words)

    def _show_voices(self) -> None:
        voices = self._history.voices
        self._parts.tabs.buttons[VOICES].setVisible(not voices.empty)
        self._parts.voices.show_voices(voices, self._model.key, self._words)
        if voices.empty and self._page == VOICES:
            self.show_page(KEY)

    # intents

    def _press(self, ref: str) -> None:
        self._model.choose(ref)
        self._parts.things.show_chosen(self._model.chosen)

    def _jump(self, ref: str) -> None:
        """Go to a thing of the key."""
        self.show_page(KEY)
        self._model.choose(ref)

    def _add(self, kind: Kind) -> None:
        if kind is Kind.PAPER:
            self.show_page(PAPERS)
            self.told.emit(self.tr("Press the field that is to be wrong, and say what is wrong with it."))
            return
        self._model.add(self._words.adding(kind), lambda key: with_new(key, kind))
        self._parts.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Take the chosen thing out of the key."""
        ref = self._model.chosen
        if ref != WHOLE:
            self._model.change(self.tr("Take out of the key"), lambda key: without(key, ref))

    def _step(self, by: int) -> None:
        key = self._model.key
        if key is not None:
            refs = [WHOLE, *(thing.ref for thing in things_of(key))]
            self.show_page(KEY)
            self._model.choose(refs[(refs.index(self._model.chosen) + by) % len(refs)])

    def _arm(self, adding: Adding) -> None:
        self._model.arm(Adding.NEW if self._model.adding is adding else adding)

    def _toggle_trial(self) -> None:
        trying = self._model.mode is Mode.TRIAL
        if not trying and self._page == HISTORY:
            self.show_page(KEY)
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
        self._model.add(self._words.adding(Kind.PAPER), lambda key: with_discrepancy(key, finding, kind))
        self.show_page(KEY)

    def _unplanted(self, document: str, field: str) -> None:
        key = self._model.key
        for one in () if key is None else key.discrepancies:
            if (one.document, one.field) == (document, field):
                ref = f"paper:{one.id}"
                self._model.change(self.tr("Take out of the key"), lambda key, ref=ref: without(key, ref))
                return

    def _show_paper(self) -> None:
        thing = self._model.chosen_thing
        if thing is not None and isinstance(thing.part, Discrepancy):
            self.show_page(PAPERS)
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
        self._model.add(self._words.adding(kind), lambda key: with_outline(key, crowd.view, outline, kind))
        self.show_page(KEY)

    # pictures

    def _load_picture(self, picture: DossierPicture) -> None:
        path = picture.path

        def failed(error: UserError) -> None:
            picture.show_text(self._words.wording.error(error))

        self._tasks.submit(lambda: read_picture(path), picture.show_image, failed=failed, owner=picture)

    def _load_pictures(self) -> None:
        """Show the pictures of what is chosen."""
        draft, key = self._model.desk.draft, self._model.key
        if draft is None or key is None:
            return
        folder = draft.case_folder(self._model.slug)
        thing = self._model.chosen_thing
        explain = key.explain if thing is None else thing.part.explain
        for form, _ in self.explains:
            if form.pictures is not None and form.isVisibleTo(self._parts):
                for thumb in form.pictures.show_pictures(explain.pictures):
                    path = folder / thumb.file
                    self._tasks.submit(
                        lambda path=path: read_picture(path), thumb.show_image, failed=lambda _error: None, owner=thumb
                    )


def _run_dossier(panel: DossierPanel, action: str) -> None:
    """Do what a tool of the papers says."""
    if action == "dossier.search":
        panel.open_search()
    elif action == "dossier.compare":
        panel.set_comparing(not panel.comparing)
    elif action in ("dossier.next", "dossier.previous"):
        panel.turn(1 if action == "dossier.next" else -1)
