"""The drafts of the studio: made, opened, removed and taken back, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.services.api import LibraryService, SetCard, TrainingService
    from xrayTrainer.services.studio_api import Draft, DraftCard, StudioService


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfFacts:
    """The drafts, and those in the bin."""

    drafts: tuple[DraftCard, ...] = ()
    removed: tuple[DraftCard, ...] = ()


class StudioShelf(QObject):
    """The drafts.

    Parameters
    ----------
    service, library, training
        Drafts; the sets of the Library; what the person at work has open.
    tasks
        Off the GUI thread.
    desk
        Where a draft is opened.

    Signals
    -------
    changed(object)
        `ShelfFacts`.
    made(object)
        `Draft` that is new and open now.
    removed(object)
        `DraftCard` that is in the bin now.
    failed(object)
        `UserError`.
    """

    changed = Signal(object)
    made = Signal(object)
    removed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        service: StudioService,
        library: LibraryService,
        training: TrainingService,
        *,
        tasks: TaskRunner,
        desk: DraftDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._library = library
        self._training = training
        self._tasks = tasks
        self._desk = desk

    def refresh(self) -> None:
        """Read the drafts anew."""
        service = self._service

        def read() -> ShelfFacts:
            return ShelfFacts(drafts=service.drafts(), removed=service.removed())

        self._tasks.submit(read, self.changed.emit, failed=self.failed.emit, lane="studio.shelf", owner=self)

    def make(self, title: LangText) -> None:
        """Make an empty draft and open it."""
        self._open(lambda: self._service.new(title))

    def make_of(self, set_id: SetId, *, as_copy: bool) -> None:
        """Make a draft of a set in the Library and open it."""
        self._open(lambda: self._service.draft_of(set_id, as_copy=as_copy))

    def take_back(self, set_id: SetId) -> None:
        """Take a draft out of the bin and open it."""
        self._open(lambda: self._service.take_back(set_id))

    def remove(self, card: DraftCard) -> None:
        """Put a draft into the bin; it is closed before, where it is open."""
        service = self._service

        def done(_nothing: object) -> None:
            self.removed.emit(card)
            self.refresh()

        def begin() -> None:
            self._tasks.submit(lambda: service.remove(card.id), done, failed=self.failed.emit, owner=self)

        if self._desk.draft is not None and self._desk.draft.id == card.id:
            self._desk.when_saved(lambda: self._let_go(begin))
        else:
            begin()

    def choices(self, then: Callable[[tuple[SetCard, ...]], None]) -> None:
        """Tell the sets of the Library whose keys may be shown: none that is sealed, none that is being worked on."""
        library, training = self._library, self._training

        def read() -> tuple[SetCard, ...]:
            resume = training.home().resume
            open_now = None if resume is None else resume.set.id
            return tuple(card for card in library.shelf().sets if not card.sealed and card.id != open_now)

        self._tasks.submit(read, then, failed=self.failed.emit, lane="studio.choices", owner=self)

    def _let_go(self, then: Callable[[], None]) -> None:
        self._desk.close()
        then()

    def _open(self, make: Callable[[], Draft]) -> None:
        def done(draft: Draft) -> None:
            self._desk.show(draft)
            self.made.emit(draft)

        def begin() -> None:
            self._tasks.submit(make, done, failed=self.failed.emit, lane="studio.make", owner=self)

        self._desk.when_saved(begin)
