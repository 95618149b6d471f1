"""Marks tried on a key that is not saved: scored by the very code that scores a submitted answer."""

from __future__ import annotations

from xrayTrainer import __version__
from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.key import Key
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.key_api import Attempt, Sizes
from xrayTrainer.services.marking import mark_with


def try_key(case: Case, key: Key, attempt: Attempt, sizes: Sizes) -> Scorecard:
    """Return how an attempt would be scored.

    Marks on a view whose size is not known, and marks not rated yet, are scored as they will be: the first not at all,
    the others with no confidence.

    Raises
    ------
    UserError
        `key.other_case` where the key is of another case.
    """
    nobody = new_uuid()
    answer = Answer(
        id=nobody,
        session=nobody,
        person=nobody,
        set=nobody,
        set_revision=0,
        case=case.id,
        case_revision=case.revision,
        program=__version__,
        marks=tuple(mark for mark in attempt.marks if mark.view in sizes),
        findings=attempt.findings,
        verdict=attempt.verdict,
    )
    scorecard = mark_with(key, answer=answer, case=case, sizes=sizes).scorecard
    if scorecard is None:
        raise UserError("key.other_case")
    return scorecard
