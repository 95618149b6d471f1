"""How a session is run whose cases are not simply those of a set: chosen as it goes, or drawn as the form of an exam.

A plan is stored with its session, together with the seed from which every draw follows; so a session can be replayed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from xrayTrainer.domain.exercise_set import Share
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.training.exam_rules import ExamPreset

if TYPE_CHECKING:
    from xrayTrainer.training.pool import Focus

PRACTICE_CASES = 20
"""Cases of a practice session, which is a block of the trail."""
DUTY_CASES = 60
"""Lorries of a duty (content.md 6.2)."""
MOST_CASES = 1000
MOST_SITTINGS = 20


class FocusPlan(OpenStruct, frozen=True, kw_only=True):
    """What a person wants to practise; an empty list leaves it open."""

    classes: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()

    @property
    def focus(self) -> Focus:
        """The same for the choice of cases."""
        from xrayTrainer.training.pool import Focus  # here: the first window needs plans, and no numpy

        return Focus(
            classes=frozenset(self.classes),
            methods=frozenset(self.methods),
            carriers=frozenset(self.carriers),
            levels=frozenset(self.levels),
        )


class ResumeCode(OpenStruct, frozen=True, kw_only=True):
    """What the invigilator typed at the start, so that only he lets an exam go on; hexadecimal salt and scrypt hash."""

    salt: str
    hash: str


class SessionPlan(OpenStruct, frozen=True, kw_only=True):
    """The plan of a session.

    Attributes
    ----------
    version
        Of this form.
    draws
        `chosen`: one case after the other, by what was answered; `form`: all at the start.
    cases
        How many.
    threat_share
        Share of threat cases that is held.
    target
        Chance of success aimed at; None leaves the difficulty to chance.
    focus
        What the person wants to practise.
    generates
        Whether a new case is made where none fits.
    arrival_mean_s
        Duty: mean time between two arrivals, seconds; None: no queue.
    exam
        The rule of an exam, as it was when the exam began.
    sittings
        Parts in which an exam is taken.
    resume_code
        Asked for before an exam that broke off, or the next sitting, goes on; None: nothing is asked.
    """

    version: int = 1
    draws: Literal["chosen", "form"]
    cases: Annotated[int, msgspec.Meta(ge=1, le=MOST_CASES)]
    threat_share: Share = 0.5
    target: float | None = None
    focus: FocusPlan = FocusPlan()
    generates: bool = True
    arrival_mean_s: Annotated[float, msgspec.Meta(gt=0)] | None = None
    exam: ExamPreset | None = None
    sittings: Annotated[int, msgspec.Meta(ge=1, le=MOST_SITTINGS)] = 1
    resume_code: ResumeCode | None = None
