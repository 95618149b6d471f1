"""The panel of the key editor: list, forms, papers, revisions, voices and the try, joined to the model."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.case import Carrier, Dossier
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Key
from xrayTrainer.scoring.profile import S1
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel, Mode
from xrayTrainer.ui.viewmodels.key_history import KeyHistory
from xrayTrainer.ui.viewmodels.key_sheet import (
    WHOLE,
    KeyThing,
    Kind,
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
    """

    page_changed = Signal(str)

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
        self._stale: set[DossierPanel] = set()
        self.explains: tuple[tuple[ExplainForm, Callable[[], str]], ...] = (
            (parts.thing_form.explain, lambda: model.chosen),
            (parts.paper_form.explain, lambda: model.chosen),
            (parts.case_form.explain, lambda: WHOLE),
        )
        self._connect_model()
        self._connect_pages()

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

    def _connect_pages(self) -> None:
        parts = self._parts
        parts.tabs.chosen.connect(self.show_page)
        for dossier in (parts.dossier, parts.trial.dossier):
            dossier.picture_wanted.connect(self._load_picture)
            dossier.action_wanted.connect(lambda action, panel=dossier: _run_dossier(panel, action))

    # what is shown

    @property
    def has_papers(self) -> bool:
        """Whether the case has a dossier."""
        case = None if self._model.draft is None else self._model.draft.case
        return case is not None and (case.dossier != Dossier() or (case.carrier or Carrier(kind="")).number is not None)

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
        self._show_papers()
        self._show_history()
        self._show_compared()
        self._show_voices()
        self.show_key(self._model.key)

    def show_page(self, page: str) -> None:
        """Bring a part of the panel to the front."""
        self._page = page
        self._model.set_mode(Mode.COMPARE if page == HISTORY else Mode.EDIT)
        self._parts.show_page(page, trying=self._model.mode is Mode.TRIAL)
        self._draw_papers()
        self._show_planted()
        self._show_compared()
        self._show_voices()
        self.page_changed.emit(page)

    def show_key(self, key: Key | None) -> None:
        """Show the things of the key, and the one chosen."""
        case = self._model.draft
        self._parts.things.show_key(key, None if case is None else case.case, self._words, name=self._model.slug)
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
        self._show_papers()
        self.show_page(KEY)

    def _chosen(self, ref: str) -> None:
        self._parts.things.show_chosen(ref)
        self.show_form()

    def _show_papers(self, _case: object = None) -> None:
        """The papers are others, or to be worded anew; those in view are drawn at once, the rest when they are seen."""
        parts = self._parts
        self._stale = {parts.dossier, parts.trial.dossier}
        parts.tabs.buttons[PAPERS].setVisible(self.has_papers)
        parts.trial.dossier.setVisible(self.has_papers)
        self._draw_papers()
        self.show_key(self._model.key)

    def _draw_papers(self) -> None:
        parts, draft, case = self._parts, self._model.desk.draft, self._model.draft
        folder = Path() if draft is None else draft.case_folder(self._model.slug)
        trying = self._model.mode is Mode.TRIAL
        for dossier, seen in ((parts.dossier, self._page == PAPERS), (parts.trial.dossier, trying)):
            if dossier in self._stale and (seen or case is None):
                self._stale.discard(dossier)
                inner = None if case is None else case.case
                dossier.show_case(inner, folder, self._words.wording, asked=True)
                found = {"has_dossier", "can_compare"} if dossier.can_compare else {"has_dossier"}
                dossier.tools.set_conditions(frozenset(found))

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
        self._draw_papers()
        self._show_trial()

    def _show_trial(self) -> None:
        case, model = self._model.draft, self._model
        if case is not None and model.mode is Mode.TRIAL:
            self._parts.trial.show_state(model.trial.state, case.case, case.key, self._words)
            self._parts.trial.dossier.show_findings(model.trial.state.findings)

    def _show_history(self) -> None:
        self._parts.history.show_versions(self._history.versions, self._history.looks)

    def _show_compared(self) -> None:
        if self._page == HISTORY:
            self._parts.history.show_compared(self._history.compared, self._words)

    def _show_voices(self) -> None:
        voices = self._history.voices
        self._parts.tabs.buttons[VOICES].setVisible(not voices.empty)
        if self._page == VOICES:
            self._parts.voices.show_voices(voices, self._model.key, self._words)
        if voices.empty and self._page == VOICES:
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
                    read = partial(read_picture, folder / thumb.file)
                    self._tasks.submit(read, thumb.show_image, failed=lambda _error: None, owner=thumb)


def _run_dossier(panel: DossierPanel, action: str) -> None:
    """Do what a tool of the papers says."""
    if action == "dossier.search":
        panel.open_search()
    elif action == "dossier.compare":
        panel.set_comparing(not panel.comparing)
    elif action in ("dossier.next", "dossier.previous"):
        panel.turn(1 if action == "dossier.next" else -1)
