"""What a talk shows and says of one scan: marks of all on it, outlines of the key, how many found what. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase
from typing import TYPE_CHECKING, TypeAlias

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.review_page import Standing, Traced
from xrayTrainer.ui.viewmodels.review_words import ReviewWords

if TYPE_CHECKING:
    from xrayTrainer.domain.case import Case
    from xrayTrainer.domain.key import Concealment, Explanation, Key, Solution
    from xrayTrainer.services.presenting_api import GroupAnswer
    from xrayTrainer.ui.viewmodels.wording import Wording

Traces: TypeAlias = tuple[tuple[str, Traced], ...]
"""Ids of what lies over the scan, and how; bottom first."""

_STANDINGS = {
    "hit": Standing.FOUND,
    "duplicate": Standing.FOUND,
    "near": Standing.TOO_WIDE,
    "false": Standing.FOR_NOTHING,
}


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One thing of the key: its letter on the scan, what it is and who found it, and why it could be seen."""

    letter: str
    title: str
    tally: str = ""
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyPage:
    """What is said of a key, and how the group decided."""

    verdict: str
    tally: str
    lines: tuple[KeyLine, ...]


def mark_traces(answers: Sequence[GroupAnswer], view: str, *, names: bool, scored: bool) -> Traces:
    """Return the marks of all on a view, each with the number or the name of its person.

    Parameters
    ----------
    answers
        One of each person.
    view
        Id of the view.
    names
        Whether names stand at the marks; who has none keeps his number.
    scored
        Whether they show what became of them, as the key is on the screen.
    """
    found = []
    for number, answer in enumerate(answers, start=1):
        outcomes = {}
        if scored and answer.scorecard is not None:
            outcomes = {mark.mark: mark.outcome for mark in answer.scorecard.marks}
        label = (names and answer.person) or str(number)
        for mark in answer.marks:
            if mark.view == view:
                standing = Standing.MARK
                if mark.id in outcomes:
                    standing = _STANDINGS.get(outcomes[mark.id], Standing.NEUTRAL)
                found.append((mark.id, Traced(view=view, region=mark.region, standing=standing, label=label)))
    return tuple(found)


def key_traces(key: Key, answers: Sequence[GroupAnswer], view: str) -> Traces:
    """Return the outlines of a key on a view: what everybody missed stands out from what somebody found."""
    found = []
    for letter, thing in _lettered(key):
        standing = Standing.FOUND if not answers or _finders(thing, answers) else Standing.MISSED
        for number, outline in enumerate(thing.outlines.get(view, ())[:1]):
            for part, region in enumerate(outline):
                trace = Traced(
                    view=view, region=region, standing=standing, label=letter if part == 0 else "", of_key=True
                )
                found.append((f"{thing.id}.{number}.{part}", trace))
    for area in (*key.look_alikes, *key.optional):
        for outline in area.outlines.get(view, ())[:1]:
            for part, region in enumerate(outline):
                trace = Traced(view=view, region=region, standing=Standing.NEUTRAL, of_key=True)
                found.append((f"{area.id}.{part}", trace))
    return tuple(found)


def key_page(key: Key, case: Case, answers: Sequence[GroupAnswer], wording: Wording) -> KeyPage:
    """Return what is said of a key."""
    if case.kind != "search" and key.solution is not None:
        return _solution_page(key, key.solution, case, answers, wording)
    decided = [answer for answer in answers if answer.verdict is not None]
    right = sum(answer.verdict == key.verdict for answer in decided)
    tally = wording.say("presenting.decided_right", n=len(decided), right=right) if decided else ""
    lines = [
        KeyLine(
            letter=letter,
            title=_title(thing, wording),
            tally=wording.say("presenting.found_by", n=len(answers), found=_finders(thing, answers)) if answers else "",
            why=_why(thing.explain, wording),
        )
        for letter, thing in _lettered(key)
    ]
    lines += [
        KeyLine(
            letter="",
            title=wording.term(VocabularyName.DISCREPANCY_KINDS, item.kind),
            why=_why(item.explain, wording),
        )
        for item in key.discrepancies
    ]
    whole = _why(key.explain, wording)
    if whole:
        lines.append(KeyLine(letter="", title="", why=whole))
    return KeyPage(verdict=wording.term(VocabularyName.VERDICTS, key.verdict), tally=tally, lines=tuple(lines))


def _solution_page(
    key: Key, solution: Solution, case: Case, answers: Sequence[GroupAnswer], wording: Wording
) -> KeyPage:
    right = sum(answer.scorecard is not None and answer.scorecard.choice == "right" for answer in answers)
    tally = wording.say("presenting.decided_right", n=len(answers), right=right) if answers else ""
    why = (*_why(solution.explain, wording), *_why(key.explain, wording))
    lines = (KeyLine(letter="", title="", why=why),) if why else ()
    return KeyPage(verdict=ReviewWords(case, wording).choices(solution.choices), tally=tally, lines=lines)


def _lettered(key: Key) -> tuple[tuple[str, Concealment], ...]:
    letters = [*ascii_uppercase, *(first + second for first in ascii_uppercase for second in ascii_uppercase)]
    return tuple(zip(letters, key.concealments, strict=False))


def _finders(thing: Concealment, answers: Sequence[GroupAnswer]) -> int:
    return sum(
        answer.scorecard is not None
        and any(one.concealment == thing.id and one.found for one in answer.scorecard.concealments)
        for answer in answers
    )


def _title(thing: Concealment, wording: Wording) -> str:
    parts = [wording.term(VocabularyName.CLASSES, thing.class_)] if thing.class_ else []
    if thing.method:
        parts.append(wording.term(VocabularyName.METHODS, thing.method))
    if thing.zone:
        parts.append(wording.term(VocabularyName.ZONES, thing.zone))
    return " · ".join(parts)


def _why(explain: Explanation, wording: Wording) -> tuple[str, ...]:
    said = [wording.term(VocabularyName.CUES, cue) for cue in explain.cues]
    text = wording.text(explain.text).strip()
    return (*said, text) if text else tuple(said)
