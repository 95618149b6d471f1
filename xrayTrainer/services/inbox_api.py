"""What the Inbox may ask: people, sets and cases of which results are here, and what needs a mentor's eye first.

Writing comments, and sending them, is `CommentsService`; the replay of a view and a person's objections are
`ReviewService`; a whole answer beside its key is `TrainingService.review`.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.domain.key import Key, VerdictName
from xrayTrainer.domain.texts import LangText

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from xrayTrainer.scoring.rates import Rate
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.scoring.statistics.flags import FlagCode
    from xrayTrainer.scoring.statistics.items import Item, Reliability
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.key_api import Voices


class Concern(StrEnum):
    """Why something needs attention, the most urgent first."""

    SURE_MISS = "sure_miss"
    """A clear verdict, or a wrong mark, given with high confidence where something was hidden."""
    DISPUTE = "dispute"
    """A person objects to a key."""
    KEY = "key"
    """What many did speaks against a key."""
    AWAITING = "awaiting"
    """Answers wait for a key that is not here, or under lock."""
    IDLE = "idle"
    """A person has not practised for long."""


class Attention(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that needs a mentor's eye.

    Attributes
    ----------
    subject
        Names it, so that it can be put away; the same thing has the same name at each look.
    concern
        Why.
    person, name
        Of whom; None and empty where it is about a case.
    set_id, case, answer
        Where it is to be looked at, as far as that can be told.
    title
        Of the set.
    slug
        Folder name of the case.
    at
        When it came to be (UTC, ISO 8601); empty where that means nothing.
    count, n
        Figures of the concern: days idle, from so many on; answers waiting, of so many people; marks of viewers;
        confidence of the miss (0: a clear verdict).
    words
        What the person wrote, where he did.
    flag
        What speaks against the key.
    """

    subject: str
    concern: Concern
    person: PersonId | None = None
    name: str = ""
    set_id: SetId | None = None
    case: CaseId | None = None
    answer: AnswerId | None = None
    title: LangText = {}
    slug: str = ""
    at: str = ""
    count: int = 0
    n: int = 0
    words: str = ""
    flag: FlagCode | None = None


class InboxPerson(msgspec.Struct, frozen=True, kw_only=True):
    """A person of whom there are results.

    Attributes
    ----------
    id, name, unit
        Who, and where (empty where not told). A person with a pseudonym has that for a name.
    sessions, answers
        How many finished sessions, how many answers in them.
    unseen
        Answers that the mentor has not looked at.
    awaiting
        Answers that wait for their key.
    hits, false_alarms
        Threat cases found, clear cases opened for nothing, of all scored answers.
    last_at
        Last answer (UTC).
    untold
        Comments that were written and went out in no file yet.
    elsewhere
        Whether the results came in files: a reply can be sent.
    """

    id: PersonId
    name: str
    unit: str
    sessions: int
    answers: int
    unseen: int
    awaiting: int
    hits: Rate
    false_alarms: Rate
    last_at: str
    untold: int
    elsewhere: bool


class InboxSession(msgspec.Struct, frozen=True, kw_only=True):
    """A finished session of a person, with a line for each answer."""

    id: SessionId
    person: PersonId
    set_id: SetId
    title: LangText
    mode: Mode
    started_at: str
    points: float | None
    answers: tuple[AnswerLine, ...]


class AnswerLine(msgspec.Struct, frozen=True, kw_only=True):
    """One answer in a list.

    Attributes
    ----------
    confidence
        Highest of its marks; None without marks.
    scorecard
        None while it awaits its key.
    comments
        How many were written on it.
    disputed
        Whether the person objects to the key.
    seen
        Whether the mentor has looked at it.
    """

    id: AnswerId
    person: PersonId
    name: str
    session: SessionId
    number: int
    set_id: SetId
    case: CaseId
    slug: str
    at: str
    seconds: float
    verdict: VerdictName | None
    marks: int
    confidence: int | None
    scorecard: Scorecard | None
    comments: int
    disputed: bool
    seen: bool


class InboxSet(msgspec.Struct, frozen=True, kw_only=True):
    """A set to which there are results. `here` says that its cases can be shown; `draft` that it is in the studio."""

    id: SetId
    title: LangText
    people: int
    answers: int
    awaiting: int
    here: bool
    draft: bool


class InboxCase(msgspec.Struct, frozen=True, kw_only=True):
    """A case of a set, with what people did: first answers only.

    Attributes
    ----------
    item
        Difficulty and discrimination; None while nobody's answer is scored.
    flags
        What a mentor should look at in the case or its key.
    median_seconds
        Of all first answers; None without.
    """

    set_id: SetId
    case: CaseId
    slug: str
    people: int
    awaiting: int
    item: Item | None
    flags: tuple[FlagCode, ...]
    median_seconds: float | None


class SetAnalysis(msgspec.Struct, frozen=True, kw_only=True):
    """All cases of a set, and how reliable it is.

    Attributes
    ----------
    cases
        In the order of the set.
    people
        Who took it: first answers.
    whole
        How many of them answered every case: `reliability` rests on those alone.
    reliability
        None where nobody, or one, answered every case, or cases were chosen by rating: then it means nothing.
    chosen_by_rating
        Whether cases were chosen as the sessions went.
    draft
        Whether the set is in the studio, where its keys can be mended.
    """

    set: InboxSet
    cases: tuple[InboxCase, ...]
    people: int
    whole: int
    reliability: Reliability | None
    chosen_by_rating: bool
    draft: bool


class GroupMark(msgspec.Struct, frozen=True, kw_only=True):
    """A mark of somebody, with what scoring made of it (`Outcome` value; empty while it awaits its key)."""

    answer: AnswerId
    person: PersonId
    name: str
    mark: Mark
    outcome: str


class CaseAnswers(msgspec.Struct, frozen=True, kw_only=True):
    """A case with everybody's answers.

    Attributes
    ----------
    case, folder, key
        The case as it is here; the key is None while it is under lock or not here.
    answers
        The first answer of each person, the earliest first.
    marks
        All their marks.
    heat
        By view, hits and false marks: two arrays of shape (rows, columns), float32, people per pixel of a grid that
        covers the scan; empty where nobody marked.
    voices
        Objections, places that many marked, figures that speak against the key.
    """

    case: Case
    slug: str
    folder: Path
    key: Key | None
    answers: tuple[AnswerLine, ...]
    marks: tuple[GroupMark, ...]
    heat: Mapping[str, tuple[NDArray[np.float32], NDArray[np.float32]]]
    voices: Voices


class InboxPage(msgspec.Struct, frozen=True, kw_only=True):
    """What the Inbox opens with.

    `complete` is False while many answers are new: what speaks against keys is looked for a part at a time, and the
    next call goes on.
    """

    people: tuple[InboxPerson, ...]
    sets: tuple[InboxSet, ...]
    attention: tuple[Attention, ...]
    complete: bool = True


class InboxService(Protocol):
    """Results by person, case and set. Exams and duties that are not over stay closed."""

    def page(self) -> InboxPage:
        """Return who and what there is, and what needs attention, the most urgent first."""
        ...

    def sessions(self, person: PersonId) -> tuple[InboxSession, ...]:
        """Return the finished sessions of a person, the latest first. Raises `session.no_person`."""
        ...

    def analysis(self, set_id: SetId) -> SetAnalysis:
        """Return the cases of a set with what people did. Raises `inbox.no_answers`."""
        ...

    def case(self, set_id: SetId, case: CaseId) -> CaseAnswers:
        """Return a case with everybody's answers.

        Raises
        ------
        UserError
            `inbox.no_case` where its set is not on this machine (any more), `inbox.no_answers`, `inbox.session_open`
            where the person at work is in the midst of that set.
        """
        ...

    def note_seen(self, answers: tuple[AnswerId, ...]) -> Change:
        """Note that the mentor has looked at answers: a sure miss among them needs no attention any more."""
        ...

    def put_away(self, subject: str) -> Change:
        """Take a thing out of what needs attention, until something new comes to it."""
        ...

    def score_awaiting(self, set_id: SetId) -> tuple[int, Change]:
        """Score answers that wait, by keys that are here now; return how many were."""
        ...
