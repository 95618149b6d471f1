"""Puts composed scenes into the draft: as its case, or as a clean twin of its own; one step of the draft each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.ui.viewmodels.composer_case import (
    SCENE_FILE,
    SceneTrail,
    free_slug,
    merged,
    new_case_id,
    scene_files,
    slug_of,
    with_case,
)
from xrayTrainer.ui.viewmodels.composer_edits import clean_twin
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import Bench
    from xrayTrainer.services.studio_api import CaseDraft, Draft, StudioService


class CaseSaver(QObject):
    """Writes cases.

    Parameters
    ----------
    studio
        Writes files into the draft.
    desk
        Holds the draft.
    tasks
        Runs that off the GUI thread.
    author
        Name of the mentor at work.

    Signals
    -------
    saved(object), twin_saved(object)
        `CaseDraft` that lies in the set now.
    failed(object)
        `UserError`: no case can be made of the scene, or it can't be written.
    busy_changed(bool)
        Whether a case is being made.
    """

    saved = Signal(object)
    twin_saved = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        studio: StudioService,
        desk: DraftDesk,
        tasks: TaskRunner,
        *,
        author: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._desk = desk
        self._tasks = tasks
        self._author = author
        self._slug: str | None = None
        self._scene: Scene | None = None
        self._trail = SceneTrail()
        self._busy = False
        desk.opened.connect(lambda _draft: self._trail.clear())
        desk.changed.connect(self._follow)

    @property
    def slug(self) -> str | None:
        """Folder name of the case; None until it lies in the set."""
        return self._slug

    @property
    def scene(self) -> Scene | None:
        """The scene as it lies in the set."""
        return self._scene

    @property
    def busy(self) -> bool:
        """Whether a case is being made."""
        return self._busy

    @property
    def suggested(self) -> str:
        """A folder name that is free."""
        return "" if self._desk.draft is None else free_slug(self._desk.draft)

    def begin(self, found: CaseDraft | None, stored: bytes | None) -> None:
        """Work on a case of the draft with its scene file, or on a new one."""
        self._slug = None if found is None else found.slug
        self._scene = None if stored is None else read_bytes(Scene, stored, file=SCENE_FILE)
        if found is not None and stored is not None:
            self._trail.note(found, stored)

    def save(self, bench: Bench, scene: Scene, name: str, *, as_new: bool = False) -> None:
        """Put a scene into the draft: in the place of its case, or as a new one of that name."""
        draft = self._desk.draft
        if draft is None or self._busy:
            return
        before = None if self._slug is None or as_new else draft.find(self._slug)
        slug = before.slug if before is not None else free_slug(draft, slug_of(name) or "case")

        def done(made: CaseDraft) -> None:
            self._slug, self._scene = made.slug, scene
            self._put(self.tr("Compose a case"), made, scene)
            self.saved.emit(made)

        self._make(bench, scene, slug, before, done)

    def save_twin(self, bench: Bench, scene: Scene) -> None:
        """Put a scene with nothing hidden and true papers into the draft, as a case of its own."""
        draft = self._desk.draft
        if draft is None or self._busy:
            return
        twin = clean_twin(scene)

        def done(made: CaseDraft) -> None:
            self._put(self.tr("Add a clean twin"), made, twin)
            self.twin_saved.emit(made)

        self._make(bench, twin, free_slug(draft), None, done)

    def _make(
        self, bench: Bench, scene: Scene, slug: str, before: CaseDraft | None, done: Callable[[CaseDraft], None]
    ) -> None:
        draft, studio, author = self._desk.draft, self._studio, self._author()
        if draft is None:
            return
        self._set_busy(True)

        def work() -> CaseDraft:
            case, key = bench.case(scene, case_id=new_case_id(before), author=author)
            studio.add_files(draft, slug, scene_files(scene))
            return merged(slug, case, key, before)

        def made(result: CaseDraft) -> None:
            self._set_busy(False)
            if self._desk.draft is not None and self._desk.draft.id == draft.id:
                done(result)

        def failed(error: UserError) -> None:
            self._set_busy(False)
            self.failed.emit(error)

        def broke(error: Exception) -> None:
            self._set_busy(False)
            self._tasks.bug.emit(error)

        self._tasks.submit(work, made, failed=failed, broke=broke, owner=self)

    def _put(self, step: str, made: CaseDraft, scene: Scene) -> None:
        self._trail.note(made, to_json(scene))
        self._desk.change(step, lambda draft: with_case(draft, made))

    def _follow(self, draft: Draft) -> None:
        """After undo and redo: the scene that belongs to the case."""
        for slug, scene in self._trail.astray(draft).items():
            write = partial(self._studio.add_files, draft, slug, {SCENE_FILE: scene})
            self._tasks.submit(write, lambda _nothing: None, failed=self.failed.emit)
            if slug == self._slug:
                self._scene = read_bytes(Scene, scene, file=SCENE_FILE)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
