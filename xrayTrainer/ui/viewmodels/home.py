"""What Home shows: what to go on with, how one stands, this week's minutes; recent sessions."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.settings import PRACTICE_FOCUS, AppSettings
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.vocabulary import VocabularyName
    from xrayTrainer.services.api import Home, Services, SetCard
    from xrayTrainer.services.assignments_api import OwnAssignment
    from xrayTrainer.services.modes_api import PracticeStart
    from xrayTrainer.services.progress_api import Headline

TEST_CARD = "test-card"
"""Folder name of the bundled set with which screens and eyes are checked."""
FIRST_STEPS = "first-steps"
"""Folder name of the bundled set with which one begins."""


class HomeNext(StrEnum):
    """What the large button does."""

    RESUME = "resume"
    ASSIGNMENT = "assignment"
    SET = "set"
    PRACTICE = "practice"
    NOTHING = "nothing"


class HomeFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Home, and what follows from it.

    Attributes
    ----------
    home
        As it was read.
    test_card
        The test card, where it is installed.
    next
        What the large button does.
    chooses
        Whether cases can be chosen for a person: practice, duty and exam.
    measures
        Whether there are figures of a person's progress.
    practice_cases
        Cases of a block of practice.
    focus
        What the person wants to practise: terms with their vocabularies, the first of each.
    """

    home: Home
    test_card: SetCard | None
    next: HomeNext = HomeNext.NOTHING
    chooses: bool = False
    measures: bool = False
    practice_cases: int = 0
    focus: tuple[tuple[VocabularyName, str], ...] = ()

    @property
    def assignment(self) -> OwnAssignment | None:
        """What was given and is to be done next."""
        return next((one for one in self.home.assignments if one.can_begin), None)


class HomeModel(QObject):
    """Facts for Home.

    Signals
    -------
    changed(object)
        `HomeFacts`.
    headline_changed(object)
        `Headline`, or None; comes after the facts.
    """

    changed = Signal(object)
    headline_changed = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: TaskRunner,
        starter: SessionStarter,
        changes: Changes,
        settings: AppSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._starter = starter
        self._settings = settings
        self._facts: HomeFacts | None = None
        changes.changed.connect(lambda _topics: self.refresh())
        settings.changed.connect(self._setting_changed)

    @property
    def facts(self) -> HomeFacts | None:
        """What was read last."""
        return self._facts

    def refresh(self) -> None:
        """Read anew."""
        wished = self._settings.get(PRACTICE_FOCUS)
        self._tasks.submit(lambda: self._read(wished), self._show, lane="home", owner=self)

    def go_on(self) -> None:
        """Take up the open session, begin the suggested set, or practise."""
        if self._facts is None:
            return
        home = self._facts.home
        given = self._facts.assignment
        if self._facts.next is HomeNext.PRACTICE:
            self._starter.practise(self._wishes())
        elif self._facts.next is HomeNext.ASSIGNMENT and given is not None:
            self.begin(given)
        elif home.resume is not None:
            self._starter.resume(home.resume.id)
        elif home.suggested is not None:
            self._starter.start(home.suggested.id)

    def begin(self, given: OwnAssignment) -> None:
        """Begin what was given, or go on with it."""
        if given.session is not None:
            self._starter.resume(given.session)
        else:
            self._starter.start(given.set_id, given.mode)

    def check_screen(self) -> None:
        """Begin the test card."""
        if self._facts is not None and self._facts.test_card is not None:
            self._starter.start(self._facts.test_card.id)

    def _wishes(self) -> PracticeStart:
        from xrayTrainer.ui.viewmodels.practice_focus import wishes_of

        return wishes_of(self._settings.get(PRACTICE_FOCUS))

    def _setting_changed(self, key: str) -> None:
        if key == PRACTICE_FOCUS.key and self._facts is not None:
            self.refresh()

    def _read(self, wished: str) -> HomeFacts:
        services = self._services
        cards = services.library.shelf().sets
        home = services.training.home()
        chooses = services.modes is not None
        facts = HomeFacts(
            home=home,
            test_card=_bundled(cards, TEST_CARD),
            next=_next(home, _bundled(cards, FIRST_STEPS), chooses=chooses),
            chooses=chooses,
            measures=services.progress is not None,
        )
        return _with_wishes(facts, wished) if facts.next is HomeNext.PRACTICE else facts

    def _show(self, facts: HomeFacts) -> None:
        self._facts = facts
        self.changed.emit(facts)
        progress = self._services.progress
        if progress is None or not facts.home.answered:
            self.headline_changed.emit(None)
            return
        self._tasks.submit(lambda: progress.headline(), self._show_headline, lane="home.headline", owner=self)

    def _show_headline(self, headline: Headline) -> None:
        self.headline_changed.emit(headline)


def _bundled(cards: tuple[SetCard, ...], name: str) -> SetCard | None:
    return next((card for card in cards if card.bundled and card.folder.name == name), None)


def _next(home: Home, first_steps: SetCard | None, *, chooses: bool) -> HomeNext:
    """Return what comes next: who has just begun does the first steps before cases are chosen for him."""
    if home.resume is not None:
        return HomeNext.RESUME
    if any(one.can_begin for one in home.assignments):
        return HomeNext.ASSIGNMENT
    suggested = home.suggested
    begins = suggested is not None and first_steps is not None and suggested.id == first_steps.id
    if chooses and not (begins and suggested is not None and suggested.done < suggested.cases):
        return HomeNext.PRACTICE
    return HomeNext.NOTHING if suggested is None else HomeNext.SET


def _with_wishes(facts: HomeFacts, wished: str) -> HomeFacts:
    """Return the facts with what the person wants to practise."""
    from xrayTrainer.domain.vocabulary import VocabularyName
    from xrayTrainer.ui.viewmodels.practice_focus import wishes_of

    wishes = wishes_of(wished)
    chosen = (
        (VocabularyName.CLASSES, wishes.focus.classes),
        (VocabularyName.METHODS, wishes.focus.methods),
        (VocabularyName.CARRIERS, wishes.focus.carriers),
    )
    focus = tuple((vocabulary, term) for vocabulary, terms in chosen for term in terms[:2])
    return msgspec.structs.replace(facts, practice_cases=wishes.cases, focus=focus)
