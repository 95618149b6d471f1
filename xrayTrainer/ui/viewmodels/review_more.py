"""What stands under *More* in a review: points by their terms, overlap of each mark, decision, record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.scoring.profile import S1
from xrayTrainer.ui.viewmodels.review_page import Fact, Section
from xrayTrainer.ui.viewmodels.review_words import ReviewWords

if TYPE_CHECKING:
    from xrayTrainer.scoring.outcomes import MarkScore, Term
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.services.api import Review

_WORDS = {
    "hit": "found",
    "false": "for_nothing",
    "near": "too_wide",
    "duplicate": "again",
    "optional": "optional",
    "ignored": "ignored",
}


def sections(review: Review, words: ReviewWords, titles: Mapping[str, str]) -> tuple[Section, ...]:
    """Return the parts that have something to say.

    Parameters
    ----------
    titles
        Titles of the page's things, by id.
    """
    card = review.scorecard
    found = []
    if card is not None:
        found += [points_section(card, words, titles), marks_section(card, words)]
    found += [_decision(review, words), _record(review, words)]
    return tuple(section for section in found if section.lines)


def points_section(card: Scorecard, words: ReviewWords, titles: Mapping[str, str]) -> Section:
    """Return the points with their terms; `titles` are those of the key's things, by id."""
    lines = [Fact(_term(term, words, titles), _signed(term.value, words)) for term in card.terms]
    if card.points is not None:
        lines.append(Fact(words.say("term.total"), words.say("value.points", value=card.points)))
    return Section(words.say("more.points"), tuple(lines))


def _signed(value: float, words: ReviewWords) -> str:
    return words.say("value.signed", value=value).replace("-", "\N{MINUS SIGN}")


def _term(term: Term, words: ReviewWords, titles: Mapping[str, str]) -> str:
    if term.code == "found":
        return words.say(
            "term.found",
            title=titles.get(f"thing:{term.params.get('concealment', '')}", ""),
            worth=100.0 * float(term.params.get("weight", 0.0)),
            share=100.0 * float(term.params.get("credit", 0.0)),
        )
    if term.code == "picked":
        return words.say(
            "term.picked",
            title=words.choices((str(term.params.get("choice", "")),)),
            worth=100.0 * float(term.params.get("weight", 0.0)),
            share=100.0 * float(term.params.get("credit", 0.0)),
        )
    return words.say(f"term.{term.code}", **term.params)


def marks_section(card: Scorecard, words: ReviewWords) -> Section:
    """Return what became of each mark, and why."""
    lines = [
        Fact(
            words.say("word.your_mark", number=number),
            " ".join((words.say(f"word.{_WORDS[score.outcome]}") + ".", *_measured(score, words))),
        )
        for number, score in enumerate(card.marks, start=1)
    ]
    return Section(words.say("more.marks"), tuple(lines))


def _measured(score: MarkScore, words: ReviewWords) -> tuple[str, ...]:
    """Return why, and the figures behind it."""
    reasons = ("accepted", *score.reasons) if score.outcome == "hit" else score.reasons
    said = tuple(words.say(f"reason.{reason}") for reason in reasons)
    if score.q is None:
        return said
    if score.p is not None and score.c is not None:
        figure = words.say(
            "figure.overlap",
            p=100 * score.p,
            c=100 * score.c,
            q=score.q,
            least_p=100 * S1.tau_p,
            least_c=100 * S1.tau_c,
        )
        return (*said, figure)
    if score.distance_px is not None and score.t_px is not None:
        return (*said, words.say("figure.point", distance=score.distance_px, t=score.t_px, q=score.q))
    return said


def _decision(review: Review, words: ReviewWords) -> Section:
    key, answer = review.key, review.answer
    lines: list[Fact] = []
    if review.case.kind == "search":
        lines.append(words.fact("verdict", words.verdict(answer.verdict)))
        if key is not None:
            lines.append(words.fact("verdict_right", words.verdict(key.verdict)))
    else:
        lines.append(words.fact("choice", words.choices(answer.choice)))
        if key is not None and key.solution is not None:
            lines.append(words.fact("choice_right", words.choices(key.solution.choices)))
    proposed = words.search(answer.search)
    wanted = "" if key is None else words.search(key.search)
    if proposed or (wanted and "search" in review.session.asks):
        lines.append(words.fact("search", proposed or words.say("value.none")))
    if wanted:
        lines.append(words.fact("search_right", wanted))
    if key is not None and key.search is not None and key.search.safety:
        safety = " · ".join(words.term(VocabularyName.SAFETY, item) for item in key.search.safety)
        lines.append(words.fact("safety", safety))
    return Section(words.say("more.decision"), tuple(lines))


def _record(review: Review, words: ReviewWords) -> Section:
    seconds = max(0, round(review.answer.seconds))
    lines = [
        words.fact("time", words.say("value.seconds", minutes=seconds // 60, seconds=seconds % 60)),
        words.fact("scan", words.say(f"value.{review.case.origin}")),
    ]
    key, card = review.key, review.scorecard
    if key is not None:
        if key.author:
            lines.append(words.fact("key", words.say("value.key_by", revision=key.revision, author=key.author)))
        else:
            lines.append(words.fact("key", words.say("value.key", revision=key.revision)))
    if card is not None:
        lines.append(words.fact("scored_by", card.profile))
    return Section(words.say("more.record"), tuple(lines))
