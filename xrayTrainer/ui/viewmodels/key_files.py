"""Pictures of an opened hide: made plain and put beside the case, then named in the key as one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.key import Key
from xrayTrainer.domain.key_checks import key_files
from xrayTrainer.services.key_api import KeyService
from xrayTrainer.services.studio_api import StudioService
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel
from xrayTrainer.ui.viewmodels.key_sheet import explanation_of, with_explanation
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

STEM = "opened"


class KeyFiles(QObject):
    """Adds and removes pictures.

    Signals
    -------
    failed(object)
        `UserError`: a picture can't be used.
    """

    failed = Signal(object)

    def __init__(
        self, model: KeyEditorModel, studio: StudioService, keys: KeyService, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._studio, self._keys, self._tasks = model, studio, keys, tasks

    def add(self, step: str, ref: str, given: Sequence[Path | bytes]) -> None:
        """Add pictures to the explanation of a thing; `step` is what undo calls it."""
        desk, slug, studio, keys = self._model.desk, self._model.slug, self._studio, self._keys

        def begin() -> None:
            draft = desk.draft
            if draft is None:
                return
            names = self._free_names(draft.case_folder(slug), len(given))

            def work() -> None:
                plain = {name: keys.picture(one) for name, one in zip(names, given, strict=True)}
                studio.add_files(draft, slug, plain)

            self._tasks.submit(work, lambda _done: self._named(step, ref, names), failed=self.failed.emit, owner=self)

        desk.when_saved(begin)

    def remove(self, step: str, ref: str, name: str) -> None:
        """Take a picture out of an explanation; its file stays, so that undo has it."""

        def edit(key: Key) -> Key:
            left = tuple(one for one in explanation_of(key, ref).pictures if one != name)
            return with_explanation(key, ref, pictures=left)

        self._model.change(step, edit)

    def _named(self, step: str, ref: str, names: Sequence[str]) -> None:
        self._model.change(
            step, lambda key: with_explanation(key, ref, pictures=(*explanation_of(key, ref).pictures, *names))
        )

    def _free_names(self, folder: Path, count: int) -> list[str]:
        key = self._model.key
        taken = set() if key is None else {name for _, name in key_files(key)}
        found: list[str] = []
        number = 1
        while len(found) < count:
            name = f"{STEM}-{number}.png"
            if name not in taken and not (folder / name).exists():
                found.append(name)
            number += 1
        return found
