"""What the presenter view may ask: the cases of a set, what a group marked on them, and the key when it is its turn.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.key import Key, VerdictName
from xrayTrainer.domain.texts import LangText

if TYPE_CHECKING:
    from xrayTrainer.scoring.scorecard import Scorecard


class Slide(msgspec.Struct, frozen=True, kw_only=True):
    """A case to be shown. `answers` counts the people who have answered it, here or in files taken in."""

    set_id: SetId
    slug: str
    case: Case
    folder: Path
    answers: int


class Talk(msgspec.Struct, frozen=True, kw_only=True):
    """A set to be shown, case by case."""

    set_id: SetId
    title: LangText
    slides: tuple[Slide, ...]


class GroupAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The latest answer of one person to a case.

    Attributes
    ----------
    person
        Name; empty of a guest.
    marks, verdict
        What was answered.
    scorecard
        None while it awaits its key.
    """

    person: str
    marks: tuple[Mark, ...]
    verdict: VerdictName | None
    scorecard: Scorecard | None


class PresentingService(Protocol):
    """A live call: everybody looks at the same scan."""

    def talk(self, set_id: SetId) -> Talk:
        """Return what there is to show of a set in the Library, else of a draft.

        Cases that have no scan before the answer are left out.

        Raises
        ------
        UserError
            `presenting.session_open` where the person at work is in the midst of that set; `presenting.no_scans`;
            `session.no_set`.
        """
        ...

    def answers(self, slide: Slide) -> tuple[GroupAnswer, ...]:
        """Return the latest finished answer of each person to a case, by the order in which they answered."""
        ...

    def key(self, slide: Slide) -> Key | None:
        """Return the key of a case, None while it is under lock."""
        ...
