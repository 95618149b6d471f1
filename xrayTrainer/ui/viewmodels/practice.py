"""Making a practice set, without its widgets: what may be wished for, how far the making has got, the set that came."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.making_api import PracticeChoices
from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.practice_wishes import PracticeForm, carriers_for, ids_below, own_level, wish_of
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.services.api import Change, Services

LANE = "practice.choices"


class Stage(StrEnum):
    """How far it has got."""

    LOADING = "loading"
    FILLING = "filling"
    RUNNING = "running"
    STOPPING = "stopping"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSet:
    """The set that was made."""

    id: SetId
    title: LangText
    cases: int


class _StoppedError(Exception):
    """A person has stopped the making, or the program ends."""


class PracticeModel(QObject):
    """One practice set.

    Parameters
    ----------
    services
        Makes sets, and knows which ones a person has begun.
    tasks, changes, starter
        Off the GUI thread; what has changed; begins the new set.

    Signals
    -------
    form_changed(object)
        `PracticeForm`.
    choices_changed()
        What may be wished for is known, or is another.
    stage_changed(object)
        `Stage`.
    progress_changed(int, int)
        Cases made, of how many.
    failed(object)
        `UserError`; the wishes stay.
    stopped()
        Ended by a person; nothing was written.
    """

    form_changed = Signal(object)
    choices_changed = Signal()
    stage_changed = Signal(object)
    progress_changed = Signal(int, int)
    failed = Signal(object)
    stopped = Signal()
    _progress = Signal(int, int)

    def __init__(
        self,
        services: Services,
        tasks: TaskRunner,
        changes: Changes,
        starter: SessionStarter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._changes = changes
        self._starter = starter
        self._form = PracticeForm()
        self._choices: PracticeChoices | None = None
        self._own_level = 1
        self._stage = Stage.LOADING
        self._wanted = False
        self._stop = Event()
        self._made: MadeSet | None = None
        self._progress.connect(self.progress_changed, Qt.ConnectionType.QueuedConnection)

    @property
    def form(self) -> PracticeForm:
        """What is filled in."""
        return self._form

    @property
    def choices(self) -> PracticeChoices | None:
        """What may be wished for; None until it is known."""
        return self._choices

    @property
    def own_level(self) -> int:
        """The level at which the person is."""
        return self._own_level

    @property
    def stage(self) -> Stage:
        """How far it has got."""
        return self._stage

    @property
    def made(self) -> MadeSet | None:
        """The set that was made."""
        return self._made

    def load(self) -> None:
        """Find out what may be wished for."""
        services = self._services

        def read() -> tuple[PracticeChoices, int]:
            return services.practice.choices(), own_level(services.library.shelf().sets)

        self._tasks.submit(read, self._loaded, failed=self.failed.emit, lane=LANE, owner=self)

    def _loaded(self, found: tuple[PracticeChoices, int]) -> None:
        self._choices, self._own_level = found
        self._form = replace(self._form, level=self._own_level)
        self._go(Stage.FILLING)
        self.choices_changed.emit()
        self.form_changed.emit(self._form)
        if self._wanted:
            self.run()

    def change(self, form: PracticeForm) -> None:
        """Fill in something else; a carrier that does not fit through the scanner is let go."""
        choices = self._choices
        if form == self._form or choices is None or self._stage is not Stage.FILLING:
            return
        carriers = carriers_for(choices, form.scanner)
        if form.carrier is not None and not ids_below(VocabularyName.CARRIERS, form.carrier, carriers):
            form = replace(form, carrier=None)
        other_scanner, self._form = form.scanner != self._form.scanner, form
        if other_scanner:
            self.choices_changed.emit()
        self.form_changed.emit(form)

    def run(self) -> None:
        """Make the set; before it is known what may be wished for, as soon as it is."""
        if self._stage is Stage.LOADING:
            self._wanted = True
            return
        choices = self._choices
        if self._stage is not Stage.FILLING or choices is None:
            return
        self._stop = stop = Event()
        self._go(Stage.RUNNING)
        wish, services, tasks = wish_of(self._form, choices), self._services, self._tasks

        def tell(done: int, total: int) -> None:
            if stop.is_set() or tasks.closed:
                raise _StoppedError
            self._progress.emit(done, total)

        def work() -> tuple[MadeSet, Change] | None:
            try:
                made, change = services.practice.make(wish, tell)
            except _StoppedError:
                return None
            card = next((card for card in services.library.shelf().sets if card.id == made), None)
            title = {} if card is None else card.title
            return MadeSet(id=made, title=title, cases=wish.count if card is None else card.cases), change

        self._tasks.submit(work, self._ran, failed=self._not_run, broke=self._broke, owner=self)

    def stop(self) -> None:
        """End the making; nothing of it stays."""
        self._wanted = False
        self._stop.set()
        if self._stage is Stage.RUNNING:
            self._go(Stage.STOPPING)

    def start_set(self) -> None:
        """Begin the set that was made."""
        if self._made is not None:
            self._starter.start(self._made.id)

    def _ran(self, result: tuple[MadeSet, Change] | None) -> None:
        if result is None:
            self._go(Stage.FILLING)
            self.stopped.emit()
            return
        self._made, change = result
        self._go(Stage.DONE)
        self._changes.publish(change)

    def _not_run(self, error: UserError) -> None:
        self._go(Stage.FILLING)
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._go(Stage.FILLING)
        self._tasks.bug.emit(error)

    def _go(self, stage: Stage) -> None:
        if stage is not self._stage:
            self._stage = stage
            self.stage_changed.emit(stage)
