"""From an answer beside its key to the page that teaches (DESIGN.md section 5, screen 3). Pure: no Qt, no disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xrayTrainer.ui.viewmodels.review_choices import KINDS, choice_things
from xrayTrainer.ui.viewmodels.review_headline import headline
from xrayTrainer.ui.viewmodels.review_more import sections
from xrayTrainer.ui.viewmodels.review_page import (
    Outcome,
    ReviewPage,
    Standing,
    Thing,
    ThingKind,
    Traced,
    ViewChoice,
)
from xrayTrainer.ui.viewmodels.review_things import things_of
from xrayTrainer.ui.viewmodels.review_words import ReviewWords
from xrayTrainer.ui.viewmodels.wording import Wording

if TYPE_CHECKING:
    from xrayTrainer.domain.answer import Answer
    from xrayTrainer.domain.key import Key
    from xrayTrainer.services.api import Review

_OPENED = "opened_"
_FIRST = (Standing.MISSED, Standing.TOO_WIDE, Standing.FOUND, Standing.FOR_NOTHING)
"""What one looks at first, of what has a place on the scan or in the papers."""


def build_page(review: Review, wording: Wording, *, past: bool = False) -> ReviewPage:
    """Return what the review of an answer shows.

    Parameters
    ----------
    review
        The answer with its key and scorecard; without these it awaits its key.
    wording
        Language of the reader.
    past
        Whether it is opened from the summary of a session: then nothing is held back any more.
    """
    words = ReviewWords(review.case, wording)
    views = tuple(ViewChoice(view.id, words.view(view.id)) for view in review.case.views)
    outcome, said, lead = headline(review, words, past=past)
    if review.key is None or review.scorecard is None:
        things = _own_marks(review.answer, words)
        return ReviewPage(
            outcome=outcome,
            headline=said,
            lead=lead,
            things=things,
            sections=sections(review, words, {}),
            views=views,
        )
    pictures = _pictures(review.key)
    opened = tuple(
        ViewChoice(
            f"{_OPENED}{number}",
            words.say("view.opened_of" if len(pictures) > 1 else "view.opened", number=number),
            name,
        )
        for number, name in enumerate(pictures, start=1)
    )
    builder = choice_things if review.case.kind in KINDS and review.case.question is not None else things_of
    things = builder(review, words, {choice.opened or "": choice.id for choice in opened})
    titles = {thing.id: thing.title for thing in things}
    return ReviewPage(
        outcome=outcome,
        headline=said,
        lead=lead,
        things=things,
        first=_first(things, outcome),
        sections=sections(review, words, titles),
        views=(*views, *opened),
    )


def _own_marks(answer: Answer, words: ReviewWords) -> tuple[Thing, ...]:
    return tuple(
        Thing(
            id=mark.id,
            kind=ThingKind.MARK,
            standing=Standing.NEUTRAL,
            word="" if mark.confidence is None else words.sure(mark.confidence),
            title=words.say("word.your_mark", number=number),
            traces=(Traced(view=mark.view, region=mark.region, standing=Standing.MARK, label=str(number)),),
        )
        for number, mark in enumerate(answer.marks, start=1)
    )


def _pictures(key: Key) -> tuple[str, ...]:
    """Return the picture files of the key, each once."""
    explained = [thing.explain for thing in key.concealments]
    explained += [area.explain for area in (*key.look_alikes, *key.optional)]
    explained += [item.explain for item in key.discrepancies]
    if key.solution is not None:
        explained += [key.solution.explain, *key.solution.notes.values()]
    explained.append(key.explain)
    return tuple(dict.fromkeys(name for explain in explained for name in explain.pictures))


def _first(things: tuple[Thing, ...], outcome: Outcome) -> int | None:
    if outcome is Outcome.CLEARED:
        return next((number for number, thing in enumerate(things) if thing.kind is ThingKind.CASE), None)
    for standing in _FIRST:
        for number, thing in enumerate(things):
            if thing.standing is standing:
                return number
    return 0 if things else None
