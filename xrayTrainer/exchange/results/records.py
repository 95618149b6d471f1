"""What travels of a person's sessions: rows of the records as plain values, none of which names a place on a disk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from xrayTrainer.domain.exercise_set import Mode, Slug, Uuid
from xrayTrainer.domain.key import VerdictName
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.exchange.containers.parts import Sha256

Number = Annotated[int, msgspec.Meta(ge=1)]
Milliseconds = Annotated[int, msgspec.Meta(ge=0)]

MOST_MADE = 20_000
"""Made cases in one file."""

MOST_KEY, MOST_SCENE = 1024 * 1024, 256 * 1024
"""Characters of the key and of the recipe of a made case."""


class EventSent(OpenStruct, frozen=True, kw_only=True):
    """One line of an answer's log: when on its clock, what, the whole of it as JSON, and when it was stored (UTC)."""

    t_ms: Milliseconds
    what: str
    body: str
    stored_at: str


class StepSent(OpenStruct, frozen=True, kw_only=True):
    """One line of a session's log: what, when by three clocks, and more as JSON."""

    what: str
    at: str
    offset_min: int
    monotonic_ns: int
    boot: str | None = None
    detail: str


class CaseSent(OpenStruct, frozen=True, kw_only=True):
    """A case of a session: which, in which revision, and its text by its hash; `set_id`, `set_hash` where its set is
    another than the session's, `why` how it was chosen (JSON).
    """

    number: Number
    case_id: Uuid
    case_revision: Number
    case_hash: Sha256
    slug: Slug
    set_id: Uuid | None = None
    set_hash: Sha256 | None = None
    why: str | None = None


class ScoreSent(OpenStruct, frozen=True, kw_only=True):
    """What scoring found where the answer was given, with the key by its hash."""

    key_hash: Sha256
    key_revision: int
    case_type: Literal["threat", "document", "clear"] | None = None
    points: float | None = None
    success: bool | None = None
    verdict_right: bool | None = None
    required_count: int | None = None
    found_count: int | None = None
    false_count: int | None = None
    scorecard: str


class AnswerSent(OpenStruct, frozen=True, kw_only=True):
    """A submitted answer with its log.

    Attributes
    ----------
    raw
        The answer as it was submitted, JSON, less the events that stand in `events`.
    events_count
        How many of `events` belong to `raw`; the rest came in the review.
    sizes
        Width and height of its scans, JSON.
    score
        None where it awaits its key, or where keys do not travel.
    viewing
        The viewing record (base64), where the person agreed.
    """

    id: Uuid
    number: Number
    set_id: Uuid
    case_id: Uuid
    case_revision: Number
    opened_at: str
    opened_offset_min: int
    opened_monotonic_ns: int
    opened_boot: str | None = None
    submitted_at: str
    submitted_offset_min: int
    submitted_monotonic_ns: int
    submitted_boot: str | None = None
    program: str
    profile: str
    raw: str
    events_count: int | None = None
    sizes: str | None = None
    seconds: float
    verdict: VerdictName | None = None
    scan_active_ms: Milliseconds
    review_active_ms: Milliseconds = 0
    events: tuple[EventSent, ...] = ()
    score: ScoreSent | None = None
    viewing: str | None = None


class SessionSent(OpenStruct, frozen=True, kw_only=True):
    """A finished session with its answers."""

    id: Uuid
    person: Uuid
    set_id: Uuid
    set_revision: Number
    set_hash: Sha256
    mode: Mode
    seed: str | None = None
    program: str
    started_at: str
    started_offset_min: int
    started_monotonic_ns: int
    started_boot: str | None = None
    finished_at: str
    finished_offset_min: int
    points: float | None = None
    plan: str | None = None
    cases: tuple[CaseSent, ...]
    answers: tuple[AnswerSent, ...]
    log: tuple[StepSent, ...] = ()


class MadeSent(OpenStruct, frozen=True, kw_only=True):
    """A case that was made for the person alone, so that nobody else has it: its recipe and its key travel along.

    Attributes
    ----------
    token
        Of its set, from which the id of that set follows: so nothing else can be given out for a made case.
    set_id
        Its set.
    case_hash
        Its `case.json`, among the texts of the file.
    key, scene
        Texts of `key.json` and `scene.json`.
    """

    token: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}$")]
    set_id: Uuid
    case_hash: Sha256
    key: Annotated[str, msgspec.Meta(max_length=MOST_KEY)]
    scene: Annotated[str, msgspec.Meta(max_length=MOST_SCENE)]


class PersonSent(OpenStruct, frozen=True, kw_only=True):
    """Whose results these are: a name, or a pseudonym, which says that it is one."""

    id: Uuid
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    pseudonym: bool = False
    created_at: str


class ResultRecords(OpenStruct, frozen=True, kw_only=True):
    """The content of a result file.

    Attributes
    ----------
    person
        Whose it is.
    sessions
        Finished sessions, in the order of the chain.
    texts
        Sets, cases and, where the file is sealed, keys, as they were used: by SHA-256, with their kind.
    made
        Cases that were made for the person, of these sessions: in open files too, as no mentor's key is among them.
        A program that does not know of them takes the sessions in without.
    """

    person: PersonSent
    sessions: tuple[SessionSent, ...]
    texts: Mapping[str, TextSent] = {}
    made: Annotated[tuple[MadeSent, ...], msgspec.Meta(max_length=MOST_MADE)] = ()


class TextSent(OpenStruct, frozen=True, kw_only=True):
    """A set, case or key as JSON text."""

    kind: Literal["set", "case", "key"]
    body: str
