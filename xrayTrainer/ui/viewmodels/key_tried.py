"""Notes of a draft which of its cases were tried: a trial counts when it has come to a verdict."""

from __future__ import annotations

from PySide6.QtCore import QObject

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.studio_api import StudioService
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel
from xrayTrainer.ui.viewmodels.key_trial import TrialState
from xrayTrainer.ui.viewmodels.tasks import TaskRunner


class KeyTried(QObject):
    """Tells the studio once of each case.

    Parameters
    ----------
    model
        The key, and how it is tried.
    studio, tasks
        Notes it, off the GUI thread.
    """

    def __init__(self, model: KeyEditorModel, studio: StudioService, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._studio = studio
        self._tasks = tasks
        self._told: set[str] = set()
        model.trial.changed.connect(self._tried)

    def _tried(self, state: TrialState) -> None:
        draft, case, slug = self._model.desk.draft, self._model.draft, self._model.slug
        if state.verdict is None or state.scorecard is None or draft is None or case is None:
            return
        name = case.case.id
        if name in self._told or name in draft.record.tried:
            return
        self._told.add(name)
        self._model.desk.when_saved(lambda: self._note(name, slug))

    def _note(self, name: str, slug: str) -> None:
        draft, studio = self._model.desk.draft, self._studio
        if draft is None:
            return

        def not_noted(_error: UserError) -> None:
            self._told.discard(name)  # the next trial tries again; nobody waits for it

        desk = self._model.desk
        self._tasks.submit(lambda: studio.tried(draft, slug), desk.noted, failed=not_noted, owner=self)
