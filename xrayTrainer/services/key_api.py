"""What the key editor may ask of the program beyond drafts: scoring by a key that is not saved, pictures, voices.

As in `xrayTrainer.services.api`: calls belong off the GUI thread, and raise `UserError` for what a person can mend.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

import msgspec

if TYPE_CHECKING:
    from xrayTrainer.domain.answer import Finding, Mark
    from xrayTrainer.domain.case import Case
    from xrayTrainer.domain.ids import CaseId
    from xrayTrainer.domain.key import Key, VerdictName
    from xrayTrainer.domain.regions import Polygon, Rect
    from xrayTrainer.scoring.scorecard import Scorecard

Sizes: TypeAlias = "Mapping[str, tuple[int, int]]"
"""By view: columns and rows of its scan."""


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """A trial answer: what a mentor marked, found and decided while trying his own case."""

    marks: tuple[Mark, ...] = ()
    findings: tuple[Finding, ...] = ()
    verdict: VerdictName | None = None


class Objection(msgspec.Struct, frozen=True, kw_only=True):
    """What a trainee objected to in the review of a case.

    Attributes
    ----------
    note
        Why, in his words.
    about
        `thing:…`, `mark:…`, `area:…` by the ids of key and answer, or empty for the whole.
    at
        When, UTC, ISO 8601.
    person
        His name; empty for a guest.
    key_revision
        Of the key by which he was scored; None while he waited for it.
    """

    note: str
    about: str
    at: str
    person: str = ""
    key_revision: int | None = None


class Crowd(msgspec.Struct, frozen=True, kw_only=True):
    """A place that many marked though the key has nothing there.

    `count` of `viewers` people marked it; `stands_out` tells that it is the better half above all.
    """

    view: str
    box: Rect
    count: int
    viewers: int
    stands_out: bool = False


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """A figure of all answers that speaks against the key: `count` of `n`.

    `outline_tight`: so many of the marks on thing `about` were too wide or repeated. `too_easy`, `too_hard`: so many
    solved the case.
    """

    code: Literal["outline_tight", "too_easy", "too_hard"]
    count: int
    n: int
    about: str = ""


class Voices(msgspec.Struct, frozen=True, kw_only=True):
    """What trainees said of a case, in words and by their marks; `people` is how many answered it."""

    people: int = 0
    objections: tuple[Objection, ...] = ()
    crowds: tuple[Crowd, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not (self.objections or self.crowds or self.doubts)


class KeyService(Protocol):
    """Work on keys."""

    def trial(self, case: Case, key: Key, attempt: Attempt, sizes: Sizes) -> Scorecard:
        """Score an attempt by a key as it stands now, as a submitted answer is scored.

        Raises
        ------
        UserError
            `key.other_case` where the key is of another case.
        """
        ...

    def picture(self, source: Path | bytes) -> bytes:
        """Return a picture as PNG: decoded as foreign files are, made small enough, and with nothing but its pixels.

        Raises
        ------
        UserError
            `scan.*`: what is wrong with it.
        """
        ...

    def zones(self, folder: Path, case: Case, view: str) -> Mapping[str, Polygon]:
        """Return where the zones of the carrier lie in a view, by id of the zones vocabulary; none without a recipe.

        Raises
        ------
        UserError
            `scene.*`: what is wrong with the recipe.
        """
        ...

    def voices(self, case: CaseId) -> Voices:
        """Return what trainees said of a case in the records of this data folder."""
        ...
