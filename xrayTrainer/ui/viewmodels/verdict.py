"""What is asked between a verdict and its submission. Pure: the same answers always lead to the same question."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.exercise_set import Asked
from xrayTrainer.domain.key import SearchPlan, VerdictName
from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet, first_unrated


class AskKind(StrEnum):
    """The questions."""

    WHERE = "where"
    """Suspicion with nothing marked: where is it?"""
    MARKS_LEFT = "marks_left"
    """No suspicion, yet there are marks: delete them, or is it a suspicion?"""
    RATE = "rate"
    """How sure is this mark?"""
    SEARCH = "search"
    """Which search is proposed?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One question; `mark` is the mark that `RATE` is about."""

    kind: AskKind
    mark: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A verdict on its way: what was chosen, and what was answered so far."""

    verdict: VerdictName
    cannot_point: bool = False
    search_answered: bool = False
    search: SearchPlan | None = None


def next_ask(wanted: Wanted, *, marks: MarkSheet, findings: tuple[Finding, ...], asks: frozenset[Asked]) -> Ask | None:
    """Return what must be asked before `wanted` can be submitted, or None.

    A finding in the dossier is a place too: who suspects for the papers' sake is not asked where.
    """
    if wanted.verdict == "no_suspicion":
        return Ask(kind=AskKind.MARKS_LEFT) if marks else None
    if not marks and not findings and not wanted.cannot_point:
        return Ask(kind=AskKind.WHERE)
    unrated = first_unrated(marks)
    if unrated is not None:
        return Ask(kind=AskKind.RATE, mark=unrated)
    if "search" in asks and not wanted.search_answered:
        return Ask(kind=AskKind.SEARCH)
    return None
