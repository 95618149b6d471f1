"""What was wrong in the papers, found or not, and what was reported for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypedDict

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.key import Discrepancy, Explanation
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.review_page import Fact, Note, Standing, Thing, ThingKind
from xrayTrainer.ui.viewmodels.review_words import ReviewWords

if TYPE_CHECKING:
    from xrayTrainer.domain.key import Key
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.services.api import Review


class Explained(TypedDict):
    """The members of a `Thing` that say why."""

    cues: tuple[str, ...]
    notes: tuple[Note, ...]
    pictures: tuple[str, ...]


Explain = Callable[[Explanation], Explained]
"""Words an explanation of the key."""


def papers_of(
    review: Review, key: Key, card: Scorecard, *, words: ReviewWords, explained: Explain
) -> tuple[Thing, ...]:
    """Return the discrepancies of the key in their order, then findings that are none."""
    found = {item.discrepancy for item in card.findings if item.outcome == "found"}
    scored = zip(review.answer.findings, card.findings, strict=False)
    false = [finding for finding, score in scored if score.outcome == "false"]
    return (
        *(_discrepancy(item, item.id in found, words, explained) for item in key.discrepancies),
        *(_false_finding(number, finding, words) for number, finding in enumerate(false, start=1)),
    )


def _discrepancy(item: Discrepancy, found: bool, words: ReviewWords, explained: Explain) -> Thing:
    return Thing(
        id=f"paper:{item.id}",
        kind=ThingKind.PAPER,
        standing=Standing.FOUND if found else Standing.MISSED,
        word=words.say("word.found") if found else words.say("word.missed"),
        title=words.term(VocabularyName.DISCREPANCY_KINDS, item.kind),
        facts=_line(item.document, item.field, words),
        **explained(item.explain),
    )


def _false_finding(number: int, finding: Finding, words: ReviewWords) -> Thing:
    kind = finding.kind
    paper = words.paper(finding.document)
    reason = words.term_fact("reason", VocabularyName.FINDING_REASONS, finding.reason or None)
    return Thing(
        id=f"finding:{number}",
        kind=ThingKind.PAPER,
        standing=Standing.FOR_NOTHING,
        word=words.say("word.reported_for_nothing"),
        title=paper if kind is None else words.term(VocabularyName.DISCREPANCY_KINDS, kind),
        facts=_line(finding.document, finding.field, words) + reason,
    )


def _line(document: str, field: str, words: ReviewWords) -> tuple[Fact, ...]:
    stated = words.stated(document, field)
    paper = words.fact("document", words.paper(document))
    return (paper, words.fact("stated", stated)) if stated else (paper,)
