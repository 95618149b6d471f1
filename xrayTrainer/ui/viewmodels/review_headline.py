"""How the answer came out, in the few words at the top of the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xrayTrainer.ui.viewmodels.review_page import Outcome
from xrayTrainer.ui.viewmodels.review_words import ReviewWords

if TYPE_CHECKING:
    from xrayTrainer.domain.key import Key
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.services.api import Review

Said = tuple[Outcome, str, tuple[str, ...]]
"""Outcome, headline, sentences below it."""


def headline(review: Review, words: ReviewWords, *, past: bool) -> Said:
    """Return outcome, headline and the sentences below it."""
    key, card = review.key, review.scorecard
    if key is None or card is None:
        if review.session.mode != "practice" and not past:
            return Outcome.CLOSED, words.say("headline.closed"), (words.say("lead.closed"),)
        return Outcome.AWAITING, words.say("headline.awaiting"), (words.say("lead.awaiting"),)
    if card.kind != "search":
        return _choice(review, key, card, words)
    made = {"threat": _threat, "document": _document, "clear": _clear}[card.case_type](card, words)
    outcome, said, lead = made
    return outcome, said, (*lead, *_papers(card, words), *_verdict(review, key, card, words))


def _threat(card: Scorecard, words: ReviewWords) -> Said:
    found, total = card.found, card.required
    false = _false_marks(card, words)
    if found == total:
        if total == 1:
            return Outcome.FOUND, words.say("headline.found"), (words.say("lead.found"), *false)
        return Outcome.FOUND, words.say("headline.all_found", n=total), (words.say("lead.all_found"), *false)
    wide = {mark.concealment for mark in card.marks_of("near")}
    missed = sum(thing.required and not thing.found and thing.concealment not in wide for thing in card.concealments)
    lead = (
        *((words.say("lead.partly", n=missed),) if missed else ()),
        *((words.say("lead.too_wide"),) if wide else ()),
    )
    if found:
        return Outcome.PARTLY, words.say("headline.partly", found=found, n=total), (*lead, *false)
    if wide:
        return Outcome.TOO_WIDE, words.say("headline.too_wide"), (*lead[::-1], *false)
    return Outcome.MISSED, words.say("headline.missed"), (words.say("lead.missed", n=total), *false)


def _document(card: Scorecard, words: ReviewWords) -> Said:
    lead = (words.say("lead.document"), *_false_marks(card, words))
    if card.verdict == "right":
        return Outcome.RIGHT, words.say("headline.suspected"), lead
    return Outcome.MISSED, words.say("headline.missed"), lead


def _clear(card: Scorecard, words: ReviewWords) -> Said:
    if card.verdict == "right" and not card.false_marks:
        return Outcome.CLEARED, words.say("headline.cleared"), (words.say("lead.cleared"),)
    if card.verdict == "right":
        return Outcome.FOR_NOTHING, words.say("headline.cleared_but_marked"), _false_marks(card, words)
    return Outcome.FOR_NOTHING, words.say("headline.for_nothing"), (words.say("lead.for_nothing"),)


def _choice(review: Review, key: Key, card: Scorecard, words: ReviewWords) -> Said:
    if card.kind == "select":
        return _selected(card, words)
    right = "" if key.solution is None else words.choices(key.solution.choices)
    given = words.choices(review.answer.choice)
    if card.choice == "right":
        lead = (words.say("lead.choice_right", right=given), *_reasons(card, words))
        return Outcome.RIGHT, words.say("headline.right"), lead
    return Outcome.WRONG, words.say("headline.wrong"), (words.say("lead.choice_wrong", right=right, given=given),)


def _selected(card: Scorecard, words: ReviewWords) -> Said:
    made = [pick.outcome for pick in card.picks]
    found, missed, false = made.count("hit"), made.count("missed"), made.count("false")
    lead = (
        *((words.say("lead.picks_missed", n=missed),) if missed else ()),
        *((words.say("lead.false_picks", n=false),) if false else ()),
        *_reasons(card, words),
    )
    outcome = Outcome.RIGHT if card.choice == "right" else Outcome.PARTLY if found else Outcome.WRONG
    return outcome, words.say("headline.selected", found=found, n=found + missed), lead


def _reasons(card: Scorecard, words: ReviewWords) -> tuple[str, ...]:
    """Say how many of the reasons that hold were given for what was rightly chosen."""
    hits = [pick for pick in card.picks if pick.outcome == "hit"]
    found = sum(len(pick.reasons_right) for pick in hits)
    total = found + sum(len(pick.reasons_missed) for pick in hits)
    return (words.say("lead.reasons", found=found, n=total),) if total else ()


def _false_marks(card: Scorecard, words: ReviewWords) -> tuple[str, ...]:
    return (words.say("lead.false_marks", n=card.false_marks),) if card.false_marks else ()


def _papers(card: Scorecard, words: ReviewWords) -> tuple[str, ...]:
    found = sum(item.outcome == "found" for item in card.findings)
    total = found + len(card.missed_findings)
    return (words.say("lead.findings", found=found, n=total),) if total else ()


def _verdict(review: Review, key: Key, card: Scorecard, words: ReviewWords) -> tuple[str, ...]:
    if card.verdict != "wrong":
        return ()
    given, right = words.verdict(review.answer.verdict), words.verdict(key.verdict)
    return (words.say("lead.verdict", given=given, right=right),)
