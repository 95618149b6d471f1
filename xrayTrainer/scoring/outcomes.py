"""What a scored answer holds: the outcome of each mark, thing, finding and name, and the terms behind every figure.

All types are stored as JSON.  Undefined figures are None, never 0 or NaN.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from xrayTrainer.domain.case import CaseKind
from xrayTrainer.domain.open_struct import OpenStruct

Outcome: TypeAlias = Literal["hit", "false", "near", "duplicate", "optional", "ignored"]
"""The six outcomes of a mark (scoring.md 1.4)."""

CaseType: TypeAlias = Literal["threat", "document", "clear"]
Naming: TypeAlias = Literal["right", "wrong", "not_asked"]
"""How something was named; `not_asked` where the trainee or the key says nothing of it."""

VerdictScore: TypeAlias = Literal["right", "wrong", "absent"]

Reason: TypeAlias = Literal[
    "clipped",
    "covers_several",
    "found_before",
    "group",
    "on_ignored",
    "on_look_alike",
    "on_optional",
    "off_target",
    "outside_picture",
    "read_as_point",
    "too_big",
    "too_far",
    "too_little_covered",
    "too_wide",
    "whole_picture",
]
"""Why a mark has its outcome."""

TermCode: TypeAlias = Literal[
    "found",
    "false_marks",
    "clear_no_mark",
    "clear_start",
    "clear_first_false",
    "clear_next_false",
    "picked",
    "false_picks",
    "over_places",
    "limited",
]
"""What a term of the points stands for."""


class MarkScore(OpenStruct, frozen=True, kw_only=True):
    """A mark beside the thing that it finds, or (where it finds none) the one it comes closest to.

    Attributes
    ----------
    mark, view
        Which mark, in which view.
    outcome
        One of six.
    reasons
        Why, in alphabetic order.
    concealment
        The thing that the measures speak of; None if the mark touches none.
    finds
        The things that this mark finds: several for a group.
    alternative
        Number, from 0, of the accepted outline of that thing in this view.
    p, c, q
        Share of the mark on the target, share of the target covered, overlap quality, 0..1; for a point q alone.
    t_px
        Tolerance in scan pixels, of the thing or (with none) of the picture.
    distance_px
        Distance of a point to the thing, in scan pixels.
    centred, guard
        Whether the mark's centre lies on the thing; whether the mark is small enough to count.
    area_px2
        Area inside of the picture, in square scan pixels; 0 for a point.
    confidence
        1-100, or None.
    optional, look_alike, ignored
        Id of the optional thing, look-alike or ignore region that it lies on.
    class_naming, method_naming
        Whether class and method are named rightly.
    """

    mark: str
    view: str
    outcome: Outcome
    reasons: tuple[Reason, ...] = ()
    concealment: str | None = None
    finds: tuple[str, ...] = ()
    alternative: int | None = None
    p: float | None = None
    c: float | None = None
    q: float | None = None
    t_px: float | None = None
    distance_px: float | None = None
    centred: bool = False
    guard: bool = True
    area_px2: float = 0.0
    confidence: int | None = None
    optional: str | None = None
    look_alike: str | None = None
    ignored: str | None = None
    class_naming: Naming = "not_asked"
    method_naming: Naming = "not_asked"


class ConcealmentScore(OpenStruct, frozen=True, kw_only=True):
    """One true hidden thing and what became of it.

    Attributes
    ----------
    concealment, required, group
        As the key has it.
    found
        Whether a mark found it (for one that is not required: whether it was marked).
    by
        Id of the mark.
    view, alternative
        Where, and by which accepted outline (from 0).
    rating
        Confidence of that mark; None if not found.
    q
        Overlap quality of that mark, 0..1.
    credit
        Share of this thing's points, 0..1.
    weight
        Its share of the case's points, 0..1; 0 for one that is not required.
    class_naming, method_naming
        Whether the mark names class and method rightly.
    """

    concealment: str
    required: bool = True
    group: str | None = None
    found: bool = False
    by: str | None = None
    view: str | None = None
    alternative: int | None = None
    rating: int | None = None
    q: float | None = None
    credit: float = 0.0
    weight: float = 0.0
    class_naming: Naming = "not_asked"
    method_naming: Naming = "not_asked"


class FindingScore(OpenStruct, frozen=True, kw_only=True):
    """A reported discrepancy: found, false, or a repetition of one found already.

    `discrepancy` is the key's; it matches by document and field (blanks and case of letters don't count). `kind_naming`
    says whether the kind of discrepancy is right too.
    """

    document: str
    field: str
    outcome: Literal["found", "false", "repeated"]
    discrepancy: str | None = None
    kind_naming: Naming = "not_asked"


class PickScore(OpenStruct, frozen=True, kw_only=True):
    """A choice that was made, or should have been (kinds `compare` and `select`).

    Attributes
    ----------
    choice
        Id of the choice.
    outcome
        Rightly made, missed, made for nothing, or made without gain or loss.
    reasons_right, reasons_wrong, reasons_missed
        Reasons given that hold, that do not, and those that hold and were not given.
    q
        Agreement of the reasons, 0..1; None where it was not rightly made.
    credit, weight
        Share of its points, 0..1; its share of the case's points, 0..1.
    """

    choice: str
    outcome: Literal["hit", "missed", "false", "optional"]
    reasons_right: tuple[str, ...] = ()
    reasons_wrong: tuple[str, ...] = ()
    reasons_missed: tuple[str, ...] = ()
    q: float | None = None
    credit: float = 0.0
    weight: float = 0.0


class Term(OpenStruct, frozen=True, kw_only=True):
    """One summand of the points: they add up to them exactly (but for rounding of floats)."""

    code: TermCode
    value: float
    params: Mapping[str, str | int | float] = {}


class Scorecard(OpenStruct, frozen=True, kw_only=True):
    """A scored answer, with the evidence of each match: all that a mentor could argue with.

    Attributes
    ----------
    profile, key_revision, case_revision
        By which parameters and which key; enough to compute it again.
    answer, case, kind, case_type
        What was scored. Rates of hits and false alarms count `search` cases of type threat and clear alone.
    marks, concealments, findings
        In the order of answer and key.
    missed_findings
        Ids of discrepancies that nobody reported.
    points, terms
        0..100 and what it is made of; None for document cases and for the kind `name`. Those of `compare` and
        `select` do not enter session points.
    success
        Whether the case counts as solved; None for document cases.
    verdict
        A figure of its own.
    choice
        Whether the right choices were made, and no others (kinds `name`, `compare`, `select`).
    picks
        Choices made or missed, in the order of the question (kinds `compare`, `select`).
    hit, false_alarm
        At least one required thing found (threat cases); at least one false mark (clear cases); else None.
    seconds
        Working time, as the answer has it.
    """

    profile: str
    key_revision: int
    case_revision: int
    answer: str
    case: str
    kind: CaseKind = "search"
    case_type: CaseType
    marks: tuple[MarkScore, ...] = ()
    concealments: tuple[ConcealmentScore, ...] = ()
    findings: tuple[FindingScore, ...] = ()
    missed_findings: tuple[str, ...] = ()
    points: float | None = None
    terms: tuple[Term, ...] = ()
    success: bool | None = None
    verdict: VerdictScore = "absent"
    choice: Naming = "not_asked"
    picks: tuple[PickScore, ...] = ()
    hit: bool | None = None
    false_alarm: bool | None = None
    seconds: float = 0.0

    def marks_of(self, outcome: Outcome) -> tuple[MarkScore, ...]:
        """Return the marks with one outcome."""
        return tuple(mark for mark in self.marks if mark.outcome == outcome)

    @property
    def false_marks(self) -> int:
        """Number of false marks."""
        return len(self.marks_of("false"))

    @property
    def found(self) -> int:
        """Number of required things found."""
        return sum(thing.required and thing.found for thing in self.concealments)

    @property
    def required(self) -> int:
        """Number of required things."""
        return sum(thing.required for thing in self.concealments)
