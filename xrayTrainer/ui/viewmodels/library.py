"""What the Library shows: sets with what is done, faulty folders, lessons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from pathlib import Path

    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.services.api import LibraryService, SessionState, Shelf, TrainingService
    from xrayTrainer.ui.viewmodels.route import LessonPlace


LessonTitles: TypeAlias = "Mapping[tuple[SetId, str], LangText]"
"""By set and lesson: its title by language; a lesson without any is not among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryFacts:
    """The shelf, the titles of its lessons, and the session that is open on one of its sets."""

    shelf: Shelf
    lessons: LessonTitles
    resume: SessionState | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonFacts:
    """A lesson's text (Markdown), the language it is in, and where its pictures lie."""

    markdown: str
    language: str
    folder: Path | None = None


class LibraryModel(QObject):
    """Facts for the Library.

    Signals
    -------
    changed(object)
        `LibraryFacts`.
    """

    changed = Signal(object)

    def __init__(
        self,
        library: LibraryService,
        training: TrainingService,
        tasks: TaskRunner,
        changes: Changes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._training = training
        self._tasks = tasks
        self._wanted = False
        changes.changed.connect(lambda _topics: self.refresh() if self._wanted else None)

    def refresh(self) -> None:
        """Read anew; from then on, also when something has changed."""
        self._wanted = True
        self._tasks.submit(self._read, self.changed.emit, lane="library", owner=self)

    def _read(self) -> LibraryFacts:
        shelf = self._library.shelf()
        lessons = {
            (card.id, lesson): title
            for card in shelf.sets
            if card.lessons
            for lesson, title in self._library.lesson_titles(card.id).items()
        }
        return LibraryFacts(shelf=shelf, lessons=lessons, resume=self._training.home().resume)


class LessonModel(QObject):
    """Facts for the lesson page.

    Signals
    -------
    changed(object)
        `LessonFacts`.
    failed(object)
        `UserError`.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, library: LibraryService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks

    def open(self, place: LessonPlace, language: str) -> None:
        """Read a lesson or brief in `language`, or the nearest there is."""

        def read() -> LessonFacts:
            get = self._library.brief if place.brief else self._library.lesson
            markdown, found = get(place.set_id, place.lesson, language)
            return LessonFacts(markdown=markdown, language=found, folder=place.folder or self._folder_of(place))

        def fail(error: UserError) -> None:
            self.failed.emit(error)

        self._tasks.submit(read, self.changed.emit, failed=fail, lane="lesson", owner=self)

    def _folder_of(self, place: LessonPlace) -> Path | None:
        cards = self._library.shelf().sets
        folder = next((card.folder for card in cards if card.id == place.set_id), None)
        return None if folder is None else folder / ("briefs" if place.brief else "lessons")
