"""An answer: marks, findings, verdict and events for one case in one session (DESIGN.md 4.1)."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.case import NotNegative
from xrayTrainer.domain.exercise_set import Mode, Uuid
from xrayTrainer.domain.key import SearchPlan, VerdictName
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Region

EventKind: TypeAlias = Literal[
    "shown",
    "focus_lost",
    "focus_gained",
    "input",
    "paused",
    "resumed",
    "mark_added",
    "mark_edited",
    "mark_deleted",
    "document_opened",
    "finding_added",
    "finding_deleted",
    "submitted",
    "review_shown",
    "review_closed",
]
Confidence: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=100)]
UNSURE, FAIRLY_SURE, SURE = 30, 60, 90
"""What the three keys on screen mean; nothing is preset."""


class Mark(OpenStruct, frozen=True, kw_only=True):
    """A region that a trainee drew, with how sure he is; `confidence` is None only until he is asked at submit."""

    id: Uuid
    view: str
    region: Region
    confidence: Confidence | None = None
    class_: str | None = msgspec.field(name="class", default=None)
    method: str | None = None
    reason: str | None = None


class Finding(OpenStruct, frozen=True, kw_only=True):
    """A discrepancy that a trainee reported in the dossier."""

    document: str
    field: str
    kind: str | None = None
    reason: str | None = None


class Event(OpenStruct, frozen=True, kw_only=True):
    """One line of the append-only log: `t_ms` in monotonic milliseconds since the case was shown.

    `mark` is the state after the event (added, edited) or the mark that went (deleted): from events alone the mark sheet of
    any moment can be rebuilt.
    """

    t_ms: Annotated[int, msgspec.Meta(ge=0)]
    what: EventKind
    mark: Mark | None = None
    finding: Finding | None = None
    document: str | None = None


class Answer(OpenStruct, frozen=True, kw_only=True):
    """The whole answer to one case. It may be *awaiting key*: then `key_revision` is None and no scorecard exists yet."""

    format: Literal["xraytrainer/answer"] = "xraytrainer/answer"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    session: Uuid
    person: Uuid
    set: Uuid
    set_revision: int
    case: Uuid
    case_revision: int
    key_revision: int | None = None
    mode: Mode = "practice"
    profile: str = "S1"
    program: str
    marks: tuple[Mark, ...] = ()
    findings: tuple[Finding, ...] = ()
    verdict: VerdictName | None = None
    search: SearchPlan | None = None
    choice: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    seconds: NotNegative = 0.0
