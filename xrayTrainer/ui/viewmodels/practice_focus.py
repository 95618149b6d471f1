"""What a person wants to practise: remembered for each person, offered with the number of cases there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.services.modes_api import Offered, PracticeStart
from xrayTrainer.ui.viewmodels.practice_wishes import ids_below, offered_terms
from xrayTrainer.ui.viewmodels.sessions import SessionStarter
from xrayTrainer.ui.viewmodels.settings import PRACTICE_FOCUS, AppSettings
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording

if TYPE_CHECKING:
    from xrayTrainer.services.modes_api import ModesService

FEWEST, MOST = 5, 60
THREAT_SHARES = (0.2, 0.3, 0.4, 0.5, 0.6)
"""At least 40 % of the cases stay clear (content.md 6.2)."""
CHANCES = (0.9, 0.82, 0.75, 0.7, 0.65)
"""Chance of success aimed at, from easier to harder; the middle one teaches most (scoring.md 5.2)."""


def wishes_of(text: str) -> PracticeStart:
    """Return the wishes that were remembered as `text`; the usual ones where it can't be read."""
    try:
        found = msgspec.json.decode(text, type=PracticeStart) if text else PracticeStart()
    except (msgspec.ValidationError, msgspec.DecodeError):
        return PracticeStart()
    fits = (
        THREAT_SHARES[0] <= found.threat_share <= THREAT_SHARES[-1]
        and CHANCES[-1] <= found.target <= CHANCES[0]
        and FEWEST <= found.cases <= MOST
    )
    return found if fits else PracticeStart(focus=found.focus)


def text_of(wishes: PracticeStart) -> str:
    """Return wishes as text to be remembered; empty for the usual ones, or where they are too long."""
    text = "" if wishes == PracticeStart() else msgspec.json.encode(wishes).decode()
    return text if PRACTICE_FOCUS.fits(text) else ""


def nearest(value: float, among: tuple[float, ...]) -> int:
    """Return the place of the value that lies nearest."""
    return min(range(len(among)), key=lambda place: abs(among[place] - value))


class FocusTerm(msgspec.Struct, frozen=True, kw_only=True):
    """A term that may be chosen: what it stands for, how many cases of that there are, whether new ones are made."""

    choice: TermChoice
    ids: tuple[str, ...]
    cases: int
    made: bool


def focus_terms(
    wording: Wording, vocabulary: VocabularyName, counts: Mapping[str, int], made: tuple[str, ...]
) -> tuple[FocusTerm, ...]:
    """Return the terms that may be chosen; a more general term stands for all below it."""
    there = tuple(sorted({*counts, *made}))
    found = []
    for choice in offered_terms(wording, vocabulary, there):
        ids = ids_below(vocabulary, choice.id, there)
        cases = sum(counts.get(one, 0) for one in ids)
        found.append(FocusTerm(choice=choice, ids=ids, cases=cases, made=any(one in made for one in ids)))
    return tuple(found)


def chosen_of(terms: tuple[FocusTerm, ...], ids: tuple[str, ...]) -> str | None:
    """Return the term that stands for `ids`; None where none does."""
    return next((term.choice.id for term in terms if ids and set(term.ids) == set(ids)), None)


class PracticeFocusModel(QObject):
    """The wishes of the person at work.

    Signals
    -------
    offered_changed()
        It is known what may be chosen.
    changed(object)
        `PracticeStart`, as wished for now.
    failed(object)
        `UserError`.
    """

    offered_changed = Signal()
    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        modes: ModesService,
        settings: AppSettings,
        tasks: TaskRunner,
        starter: SessionStarter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._modes = modes
        self._settings = settings
        self._tasks = tasks
        self._starter = starter
        self._offered: Offered | None = None
        self._wishes = wishes_of(settings.get(PRACTICE_FOCUS))

    @property
    def offered(self) -> Offered | None:
        """What may be chosen; None until it is known."""
        return self._offered

    @property
    def wishes(self) -> PracticeStart:
        """What is wished for."""
        return self._wishes

    def load(self) -> None:
        """Find out what may be chosen."""
        self._tasks.submit(
            self._modes.offered, self._loaded, failed=self.failed.emit, lane="practice.offered", owner=self
        )

    def change(self, wishes: PracticeStart) -> None:
        """Wish for something else."""
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit(wishes)

    def start(self) -> None:
        """Remember the wishes, and begin."""
        self._settings.set(PRACTICE_FOCUS, text_of(self._wishes))
        self._starter.practise(self._wishes)

    def _loaded(self, offered: Offered) -> None:
        self._offered = offered
        self.offered_changed.emit()
