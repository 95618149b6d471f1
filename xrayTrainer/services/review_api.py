"""What a review may ask of the program beyond the answer and its key: twin, load plan, viewing record, disputes.

Apart from `api`, because nothing of it is needed before the first review. The same rules hold: calls are made from any
thread but the GUI's, unless a docstring says that it returns at once, and raise `UserError` for what a person can mend.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import AnswerId, PersonId
    from xrayTrainer.domain.viewing import Viewing
    from xrayTrainer.imaging.scan import Scan
    from xrayTrainer.services.api import Review
    from xrayTrainer.simulation.scene_plan import ScenePlan
    from xrayTrainer.training.reasons import Reason

MOST_NOTE = 2000
"""Most letters of a dispute."""


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """What a person objects to in a review.

    Attributes
    ----------
    note
        Why, in the person's words.
    about
        What it is about: `thing:…`, `mark:…`, `area:…` by the ids of key and answer, or empty for the whole.
    at
        When it was written, UTC, ISO 8601.
    """

    note: str
    about: str = ""
    at: str = ""


class MissTold(msgspec.Struct, frozen=True, kw_only=True):
    """Where the way to a hidden thing probably broke off: help for the person, never scored.

    Attributes
    ----------
    concealment
        Its id in the key.
    reason
        The sentence.
    view, at_ms, seconds
        Where and when, on the clock of the answer, it was longest on the screen from close by, and for how long; None
        where it never was.
    """

    concealment: str
    reason: Reason
    view: str | None = None
    at_ms: int | None = None
    seconds: float = 0.0


class ReviewService(Protocol):
    """What stands under *More* in a review. Nothing of it is given away while a session holds its feedback back."""

    def twin(self, answer: AnswerId, view: str) -> Scan:
        """Return the scan as it would be with nothing hidden; `review.no_twin` where there is none (see `twin_views`).

        Slow: it may have to be computed.
        """
        ...

    def plan(self, answer: AnswerId) -> ScenePlan | None:
        """Return the load plan with the places to open, None where there is none."""
        ...

    def keep_viewing(self, answer: AnswerId, viewing: Viewing) -> Future[None]:
        """Queue a viewing record, gone on with where one is stored; returns at once."""
        ...

    def viewing(self, answer: AnswerId) -> Viewing | None:
        """Return the viewing record of a submitted answer; None where none was kept, or it was erased."""
        ...

    def misses(self, answer: AnswerId) -> tuple[MissTold, ...]:
        """Return what the misses of a submitted answer probably were; nothing of those of which nothing can be told."""
        ...

    def erase_viewings(self, person: PersonId) -> int:
        """Erase the viewing records of a person for good, and nothing else; return how many went."""
        ...

    def viewings(self, person: PersonId) -> int:
        """Return how many viewing records a person has."""
        ...

    def dispute(self, answer: AnswerId, note: str, about: str = "") -> Dispute:
        """Add an objection to a submitted answer; `review.note_empty`, `review.note_too_long`."""
        ...

    def disputes(self, answer: AnswerId) -> tuple[Dispute, ...]:
        """Return the objections to an answer, oldest first."""
        ...


def twin_views(review: Review) -> tuple[str, ...]:
    """Return the views that can be shown with nothing hidden: those of a recipe, once its key may be seen."""
    if review.key is None or not review.key.concealments:
        return ()
    return tuple(view.id for view in review.case.views if view.source.scene is not None)
