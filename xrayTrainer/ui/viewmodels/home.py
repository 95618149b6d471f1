"""What Home shows: the session to go on with, or the set to begin; this week's minutes; recent sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.services.api import Home, LibraryService, SetCard, TrainingService

TEST_CARD = "test-card"
"""Folder name of the bundled set with which screens and eyes are checked."""


class HomeFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Home, and the test card where it is installed."""

    home: Home
    test_card: SetCard | None


class HomeModel(QObject):
    """Facts for Home.

    Signals
    -------
    changed(object)
        `HomeFacts`.
    """

    changed = Signal(object)

    def __init__(
        self,
        training: TrainingService,
        library: LibraryService,
        tasks: TaskRunner,
        starter: SessionStarter,
        changes: Changes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._library = library
        self._tasks = tasks
        self._starter = starter
        self._facts: HomeFacts | None = None
        changes.changed.connect(lambda _topics: self.refresh())

    @property
    def facts(self) -> HomeFacts | None:
        """What was read last."""
        return self._facts

    def refresh(self) -> None:
        """Read anew."""
        self._tasks.submit(self._read, self._show, lane="home", owner=self)

    def go_on(self) -> None:
        """Take up the open session, or begin the suggested set."""
        if self._facts is None:
            return
        home = self._facts.home
        if home.resume is not None:
            self._starter.resume(home.resume.id)
        elif home.suggested is not None:
            self._starter.start(home.suggested.id)

    def check_screen(self) -> None:
        """Begin the test card."""
        if self._facts is not None and self._facts.test_card is not None:
            self._starter.start(self._facts.test_card.id)

    def _read(self) -> HomeFacts:
        cards = self._library.shelf().sets
        return HomeFacts(
            home=self._training.home(),
            test_card=next((card for card in cards if card.bundled and card.folder.name == TEST_CARD), None),
        )

    def _show(self, facts: HomeFacts) -> None:
        self._facts = facts
        self.changed.emit(facts)
