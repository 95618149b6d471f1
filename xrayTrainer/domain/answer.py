"""An answer: marks, findings, verdict and events for one case in one session (DESIGN.md 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
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
    "document_closed",
    "finding_added",
    "finding_deleted",
    "choice_changed",
    "submitted",
    "review_shown",
    "review_closed",
    "disputed",
]
Confidence: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=100)]
UNSURE, FAIRLY_SURE, SURE = 30, 60, 90
"""What the three keys on screen mean; nothing is preset."""


class Mark(OpenStruct, frozen=True, kw_only=True):
    """A region that a trainee drew.

    Attributes
    ----------
    id
        Identity of the mark.
    view
        Id of the view on which it was drawn.
    region
        Where.
    confidence
        How sure, 1-100; absent only until the trainee is asked at submit.
    class_
        What it is taken for: id of the classes vocabulary.
    method
        How it is hidden: id of the methods vocabulary.
    reason
        Why, in the trainee's words.
    """

    id: Uuid
    view: str
    region: Region
    confidence: Confidence | None = None
    class_: str | None = msgspec.field(name="class", default=None)
    method: str | None = None
    reason: str | None = None


class Finding(OpenStruct, frozen=True, kw_only=True):
    """A discrepancy that a trainee reported in the dossier.

    Attributes
    ----------
    document
        Id of a document, or `seals[0]`, `weights`, `carrier`.
    field
        Place inside it, as in the key.
    kind
        Id of the discrepancy kinds vocabulary.
    reason
        What tells so: id of the finding reasons vocabulary, or the trainee's words.
    """

    document: str
    field: str
    kind: str | None = None
    reason: str | None = None


class Event(OpenStruct, frozen=True, kw_only=True):
    """One line of the append-only log; from events alone the mark sheet of any moment can be rebuilt.

    Attributes
    ----------
    t_ms
        Monotonic milliseconds since the case was shown.
    what
        What happened.
    mark
        The mark after the event (added, edited), or the one that went (deleted).
    finding
        The finding that was added or deleted.
    document
        The document that came into view or left it: its id, or `carrier`, `seals`, `weights`, `risk_note`.
    choice, reasons
        All choices after the event, and the reasons given for them.
    note, about
        An objection to the review in the person's words, and the thing in the review that it is about.
    """

    t_ms: Annotated[int, msgspec.Meta(ge=0)]
    what: EventKind
    mark: Mark | None = None
    finding: Finding | None = None
    document: str | None = None
    choice: tuple[str, ...] | None = None
    reasons: Mapping[str, tuple[str, ...]] | None = None
    note: str | None = None
    about: str | None = None


class Answer(OpenStruct, frozen=True, kw_only=True):
    """The whole answer to one case in one session.

    Attributes
    ----------
    requires
        Names of features that a program must know to use this file.
    id
        Identity of the answer.
    session
        Identity of the session.
    person
        Identity of the person.
    set
        Identity of the exercise set.
    set_revision
        Its revision when the session began.
    case
        Identity of the case.
    case_revision
        Its revision as shown.
    key_revision
        Revision of the key that scored it; absent while the answer awaits its key.
    mode
        Mode of the session.
    profile
        Scoring profile.
    program
        Name and version of the program that took the answer.
    marks
        Marks as submitted.
    findings
        Discrepancies reported in the dossier.
    verdict
        Verdict given.
    search
        Search proposed.
    choice
        Ids of the choices taken, in all kinds but `search`.
    reasons
        By choice: ids of the reasons given for it.
    events
        Append-only log, in order of time.
    seconds
        Active time until submit, seconds.
    """

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
    reasons: Mapping[str, tuple[str, ...]] = {}
    events: tuple[Event, ...] = ()
    seconds: NotNegative = 0.0
