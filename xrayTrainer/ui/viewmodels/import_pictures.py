"""The import of annotated pictures without its widgets: what is filled in, what would come in, how far it has got."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from xrayTrainer.services.imports import LEAVE_OUT
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.import_guess import free_folder, guess_format
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.services.api import Change, Services
    from xrayTrainer.services.import_values import ImportPreview, ImportReport

LANE = "import.preview"


class Stage(StrEnum):
    """How far the import has got."""

    FILLING = "filling"
    READING = "reading"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportForm:
    """What is filled in. `classes` holds what differs from the proposals, by class name: an id, "" or `LEAVE_OUT`."""

    annotation_format: str = ""
    source: Path | None = None
    images: Path | None = None
    name: str = ""
    unannotated_are_clear: bool = False
    difficult_are_optional: bool = False


class _CancelledError(Exception):
    """A person has ended the import."""


class ImportModel(QObject):
    """One import.

    Parameters
    ----------
    services
        Reads, writes, and knows the sets afterwards.
    tasks, changes, starter
        Off the GUI thread; what has changed; begins the new set.
    sets
        Folder in which own sets lie.

    Signals
    -------
    form_changed(object)
        `ImportForm`.
    stage_changed(object)
        `Stage`.
    preview_changed(object)
        `ImportPreview`, or None.
    progress_changed(int, int)
        Done, of how much.
    finished(object)
        `ImportReport`.
    failed(object)
        `UserError`.
    cancelled()
        Ended by a person; nothing was written.
    """

    form_changed = Signal(object)
    stage_changed = Signal(object)
    preview_changed = Signal(object)
    progress_changed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _progress = Signal(int, int)

    def __init__(
        self,
        services: Services,
        tasks: TaskRunner,
        changes: Changes,
        starter: SessionStarter,
        sets: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._changes = changes
        self._starter = starter
        self._sets = sets
        self._form = ImportForm(annotation_format=self.formats[0])
        self._stage = Stage.FILLING
        self._preview: ImportPreview | None = None
        self._classes: dict[str, str] = {}
        self._named_by_hand = False
        self._ended = Event()
        self._report: ImportReport | None = None
        self._progress.connect(self.progress_changed, Qt.ConnectionType.QueuedConnection)

    @property
    def formats(self) -> tuple[str, ...]:
        """Ids of the formats that can be read."""
        return self._services.imports.formats()

    @property
    def form(self) -> ImportForm:
        """What is filled in."""
        return self._form

    @property
    def stage(self) -> Stage:
        """How far it has got."""
        return self._stage

    @property
    def preview(self) -> ImportPreview | None:
        """What would come in."""
        return self._preview

    @property
    def classes(self) -> Mapping[str, str]:
        """Vocabulary id of each class name: the proposal, or what a person has chosen; "" is no class."""
        proposed = {} if self._preview is None else self._preview.classes
        return {label: self._classes.get(label, term or "") for label, term in proposed.items()}

    @property
    def can_run(self) -> bool:
        """Whether everything is there to import."""
        return self._stage is Stage.READY and bool(self._form.name.strip())

    # filling in

    def set_format(self, annotation_format: str) -> None:
        """Read the source as another format."""
        self._fill(replace(self._form, annotation_format=annotation_format), read=True)

    def set_source(self, source: Path) -> None:
        """Take another file or folder; the format it looks like is chosen, its folder proposed for the pictures."""
        form = replace(self._form, source=source)
        folder = source if source.is_dir() else source.parent
        if form.images is None:
            form = replace(form, images=folder)
        if not self._named_by_hand:
            form = replace(form, name=folder.name or source.stem)
        self._fill(form, read=False)
        self._tasks.submit(lambda: guess_format(source), self._guessed, lane=f"{LANE}.guess", owner=self)

    def set_images(self, images: Path) -> None:
        """Look for the pictures in another folder."""
        self._fill(replace(self._form, images=images), read=True)

    def set_name(self, name: str) -> None:
        """Name the set."""
        self._named_by_hand = True
        self._fill(replace(self._form, name=name), read=False)

    def set_clear(self, on: bool) -> None:
        """Choose whether pictures without annotations are clear cases."""
        self._fill(replace(self._form, unannotated_are_clear=on), read=False)

    def set_difficult(self, on: bool) -> None:
        """Choose whether what is called difficult need not be found."""
        self._fill(replace(self._form, difficult_are_optional=on), read=False)

    def set_class(self, label: str, term: str) -> None:
        """Map a class name to a vocabulary id, to no class (""), or leave its entries out (`LEAVE_OUT`)."""
        self._classes[label] = term

    def _guessed(self, found: str | None) -> None:
        form = self._form if found is None else replace(self._form, annotation_format=found)
        self._fill(form, read=True)

    def _fill(self, form: ImportForm, *, read: bool) -> None:
        if self._stage in (Stage.RUNNING, Stage.DONE):
            return
        changed, self._form = form != self._form, form
        if changed:
            self.form_changed.emit(form)
        if read:
            self._read()

    # reading

    def _read(self) -> None:
        form, imports = self._form, self._services.imports
        self._show(None)
        source, images = form.source, form.images
        if source is None or images is None:
            self._go(Stage.FILLING)
            return
        self._go(Stage.READING)
        self._tasks.submit(
            lambda: imports.preview(annotation_format=form.annotation_format, source=source, images=images),
            self._read_through,
            failed=self._not_read,
            lane=LANE,
            owner=self,
        )

    def _read_through(self, preview: ImportPreview) -> None:
        self._show(preview)
        self._go(Stage.READY)

    def _not_read(self, error: UserError) -> None:
        self._go(Stage.FILLING)
        self.failed.emit(error)

    # importing

    def run(self) -> None:
        """Write the set."""
        form, source, images = self._form, self._form.source, self._form.images
        if not self.can_run or source is None or images is None:
            return
        self._ended.clear()
        self._go(Stage.RUNNING)
        classes, ended, imports, sets = dict(self.classes), self._ended, self._services.imports, self._sets

        def tell(done: int, total: int) -> None:
            if ended.is_set():
                raise _CancelledError
            if done % max(1, total // 200) == 0:
                self._progress.emit(done, total)

        def work() -> tuple[ImportReport, Change] | None:
            try:
                return imports.run(
                    annotation_format=form.annotation_format,
                    source=source,
                    images=images,
                    to=free_folder(sets, form.name),
                    classes=classes,
                    unannotated_are_clear=form.unannotated_are_clear,
                    difficult_are_optional=form.difficult_are_optional,
                    title=form.name.strip(),
                    progress=tell,
                )
            except _CancelledError:
                return None

        self._tasks.submit(work, self._ran, failed=self._not_run, broke=self._broke, owner=self)

    def cancel(self) -> None:
        """End the import that runs; nothing of it stays."""
        self._ended.set()

    def start_set(self) -> None:
        """Begin the set that has come in."""
        report, library, starter = self._report, self._services.library, self._starter
        if report is None:
            return

        def find() -> SetId | None:
            return next((card.id for card in library.shelf().sets if card.folder == report.folder), None)

        def begin(found: SetId | None) -> None:
            if found is not None:
                starter.start(found)

        self._tasks.submit(find, begin, owner=starter)  # the window, and this model, may be gone by then

    def _ran(self, result: tuple[ImportReport, Change] | None) -> None:
        if result is None:
            self._go(Stage.READY)
            self.cancelled.emit()
            return
        self._report, change = result
        self._go(Stage.DONE)
        self.finished.emit(self._report)
        self._changes.publish(change)

    def _not_run(self, error: UserError) -> None:
        self._go(Stage.READY)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._go(Stage.READY)
        self._tasks.bug.emit(error)

    def _show(self, preview: ImportPreview | None) -> None:
        if preview is not self._preview:
            self._preview = preview
            self.preview_changed.emit(preview)

    def _go(self, stage: Stage) -> None:
        if stage is not self._stage:
            self._stage = stage
            self.stage_changed.emit(stage)


__all__ = ["LEAVE_OUT", "ImportForm", "ImportModel", "Stage"]
