"""What windows and commands may ask of the program: value types and protocols of the use cases.

Every call may be made from any thread but the GUI's (it may read files or the database), except where a docstring says
that it returns at once.  Calls raise `UserError` for what a person can mend.  A write returns what changed, as a
`Change`.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.services.briefs_api import BriefShelf
from xrayTrainer.services.exchange_api import ExportService as ExportService
from xrayTrainer.services.exchange_api import ImportService as ImportService
from xrayTrainer.services.exchange_api import Progress as Progress

if TYPE_CHECKING:  # numpy and the formats stay out of the way of the first window
    from xrayTrainer.domain.answer import Answer, Event
    from xrayTrainer.domain.case import Case
    from xrayTrainer.domain.exercise_set import Asked, Brief, ExerciseSet, Mode
    from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
    from xrayTrainer.domain.key import Key
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.imaging.scan import Scan
    from xrayTrainer.scoring.scorecard import Scorecard
    from xrayTrainer.scoring.session import SessionSummary
    from xrayTrainer.services.assignments_api import AssignmentsService, OwnAssignment
    from xrayTrainer.services.comments_api import CommentsService
    from xrayTrainer.services.compose_api import ComposeService
    from xrayTrainer.services.console import Console
    from xrayTrainer.services.course_report_api import CourseReportService
    from xrayTrainer.services.courses_api import CoursesService
    from xrayTrainer.services.inbox_api import InboxService
    from xrayTrainer.services.key_api import KeyService
    from xrayTrainer.services.making_api import AtlasService, PracticeService
    from xrayTrainer.services.modes_api import ModesService
    from xrayTrainer.services.own_scans_api import OwnScansService
    from xrayTrainer.services.packs_api import PacksService
    from xrayTrainer.services.people_values import Erased, ErasePreview, ProfileUsed
    from xrayTrainer.services.presenting_api import PresentingService
    from xrayTrainer.services.progress_api import ProgressService
    from xrayTrainer.services.proof_api import CertificateService, ProofService
    from xrayTrainer.services.results_api import ResultsService
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.services.studio_api import StudioService
    from xrayTrainer.services.unit_api import UnitService
    from xrayTrainer.services.units_api import UnitsService
    from xrayTrainer.services.xapi_api import XapiService
    from xrayTrainer.training.session_plan import SessionPlan


class Topic(StrEnum):
    """What a write may have changed; screens that show it refresh."""

    PEOPLE = "people"
    SESSIONS = "sessions"
    ANSWERS = "answers"
    SETS = "sets"
    COMMENTS = "comments"
    ASSIGNMENTS = "assignments"


class Change(msgspec.Struct, frozen=True):
    """What a write changed."""

    topics: frozenset[Topic]


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Who works. A guest has no name until the result is kept."""

    id: PersonId
    name: str
    guest: bool


class SetCard(msgspec.Struct, frozen=True, kw_only=True):
    """A set as the Library lists it.

    `done` counts cases that the current person has answered at least once; `sealed` says that its keys are under lock
    still, so that answers wait for them.
    """

    id: SetId
    revision: int
    title: LangText
    summary: LangText
    level: int
    cases: int
    done: int
    modes: tuple[Mode, ...]
    licence: str
    authors: tuple[str, ...]
    simulated: bool
    bundled: bool
    folder: Path
    lessons: tuple[str, ...] = ()
    briefs: tuple[Brief, ...] = ()
    sealed: bool = False


class Unreadable(msgspec.Struct, frozen=True, kw_only=True):
    """A set folder that can't be used, and why (message code and parameters)."""

    folder: Path
    code: str
    params: Mapping[str, str | int | float]


class Shelf(msgspec.Struct, frozen=True, kw_only=True):
    """All sets that the program knows."""

    sets: tuple[SetCard, ...]
    unreadable: tuple[Unreadable, ...] = ()


class Home(msgspec.Struct, frozen=True, kw_only=True):
    """What the first screen shows. `resume` is an open session of this person, `suggested` the set to begin
    otherwise.
    """

    person: Person
    resume: SessionState | None
    suggested: SetCard | None
    minutes_this_week: float
    goal_minutes_per_week: float
    answered: int
    recent: tuple[SessionLine, ...] = ()
    unread: tuple[Unread, ...] = ()
    assignments: tuple[OwnAssignment, ...] = ()


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """A mentor's comment that was not read yet: by whom, and about what; `answer` is None for a session as a whole."""

    author: str
    session: SessionId
    answer: AnswerId | None


class SessionLine(msgspec.Struct, frozen=True, kw_only=True):
    """One past session, for Home and Library lists. Rates are None where nothing was there to be found or cleared."""

    id: SessionId
    title: LangText
    mode: Mode
    started_at: str
    finished: bool
    cases: int
    answered: int
    points: float | None


class SessionState(msgspec.Struct, frozen=True, kw_only=True):
    """Where a session stands. `position` is the 1-based number of the case to work on, or None when all are
    answered.

    Where cases are chosen as the session goes, `order` holds those that were, and `planned` how many there will be.
    """

    id: SessionId
    person: PersonId
    set: ExerciseSet
    mode: Mode
    order: tuple[CaseId, ...]
    answered: tuple[CaseId, ...]
    asks: frozenset[Asked]
    planned: int | None = None
    plan: SessionPlan | None = None

    @property
    def total(self) -> int:
        """How many cases the session has when it is through."""
        return len(self.order) if self.planned is None else max(self.planned, len(self.order))

    @property
    def position(self) -> int | None:
        """1-based number of the next case, None when the session is through."""
        done = set(self.answered)
        for number, case in enumerate(self.order, start=1):
            if case not in done:
                return number
        return len(self.order) + 1 if len(self.order) < self.total else None


class OpenCase(msgspec.Struct, frozen=True, kw_only=True):
    """A case on the workbench: no key in it. `answer` is the identity of the answer begun (or taken up again after a
    crash);
    `events` are those already stored for it, from which marks, findings and spent time are restored.
    """

    session: SessionState
    answer: AnswerId
    case: Case
    folder: Path
    events: tuple[Event, ...] = ()
    elapsed_ms: int = 0


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """An answer beside its key, after submit. `scorecard` and `key` are None while the answer awaits its key."""

    session: SessionState
    case: Case
    folder: Path
    answer: Answer
    key: Key | None
    scorecard: Scorecard | None
    change: Change = Change(frozenset())


class SessionReport(msgspec.Struct, frozen=True, kw_only=True):
    """A finished (or left) session."""

    state: SessionState
    summary: SessionSummary
    active_minutes: float
    lines: tuple[ReportLine, ...]


class ReportLine(msgspec.Struct, frozen=True, kw_only=True):
    """One answer of a session report; opens its review."""

    answer: AnswerId
    case: CaseId
    number: int
    scorecard: Scorecard | None
    seconds: float


class PeopleService(Protocol):
    """Who works here."""

    def current(self) -> Person:
        """Return the person at work; a guest is made when nobody is."""
        ...

    def people(self) -> tuple[Person, ...]:
        """Return all named people, by name."""
        ...

    def switch(self, person: PersonId | None) -> tuple[Person, Change]:
        """Make `person` (or, with None, a fresh guest) the one at work."""
        ...

    def keep_results(self, name: str) -> tuple[Person, Change]:
        """Give the guest at work a name: his results become that person's, once, and the claim is logged."""
        ...

    def erase_preview(self, person: PersonId) -> ErasePreview:
        """Return how much would be lost by erasing a person."""
        ...

    def erase(self, person: PersonId, *, copies: bool = True) -> tuple[Erased, Change]:
        """Take a person and his results out for good, and, with `copies`, out of the program's own backups."""
        ...

    def save_profile(self, person: PersonId, file: Path, *, language: str | None = None, replace: bool = False) -> None:
        """Write the file by which `person` is the same person on another machine."""
        ...

    def use_profile(self, file: Path, *, name: str | None = None) -> tuple[ProfileUsed, Change]:
        """Make the person of a profile file (under another name, where given), or join with the one who is here."""
        ...


class LibraryService(BriefShelf, Protocol):
    """The sets on this machine: bundled ones, and those in the data folder."""

    def shelf(self) -> Shelf:
        """Return every set found, by level and title; faulty folders are named, the others still work."""
        ...

    def lesson(self, set_id: SetId, lesson: str, language: str) -> tuple[str, str]:
        """Return `(markdown, language it is in)` of a lesson."""
        ...

    def lesson_titles(self, set_id: SetId) -> Mapping[str, LangText]:
        """Return the title of each lesson of a set, by language: its first heading. Lessons without are left out."""
        ...


class TrainingService(Protocol):
    """A person's way through a set. Nothing here reads a key before `submit`."""

    def home(self) -> Home:
        """Return what the first screen shows for the person at work."""
        ...

    def start(self, set_id: SetId, mode: Mode) -> tuple[SessionState, Change]:
        """Begin a session."""
        ...

    def resume(self, session: SessionId) -> SessionState:
        """Take up an unfinished session on the set revision it began with."""
        ...

    def open_case(self, session: SessionId) -> OpenCase:
        """Return the next case to work on. Raises `UserError("session.finished")` when there is none."""
        ...

    def load_scan(self, folder: Path, case: Case, view: str) -> Scan:
        """Decode one view of a case (slow: in a worker process)."""
        ...

    def console(self, folder: Path, case: Case, view: str) -> Console:
        """Return what is known of the scanner of a view; reads of a scene its scanner alone."""
        ...

    def record(self, answer: AnswerId, event: Event) -> Future[None]:
        """Queue one event of an open answer; returns at once. The future is done when the event is safe on disk."""
        ...

    def submit(self, answer: Answer) -> Review:
        """Store the whole answer, read the key, score it, store the scorecard: one transaction. Submitting twice is
        harmless.
        """
        ...

    def record_review(self, answer: AnswerId, event: Event) -> Future[None]:
        """Queue `review_shown` / `review_closed` of a submitted answer; returns at once."""
        ...

    def review(self, answer: AnswerId) -> Review:
        """Return a past answer beside the key revision it was scored with."""
        ...

    def finish(self, session: SessionId) -> tuple[SessionReport, Change]:
        """Close a session (also before its end) and return its report."""
        ...

    def report(self, session: SessionId) -> SessionReport:
        """Return the report of any session."""
        ...

    def rescore(self, set_id: SetId) -> tuple[int, Change]:
        """Score the answers to a set again by the keys that lie there now, and return how many scores were stored."""
        ...


class Services(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the windows and commands get from the composition root."""

    people: PeopleService
    library: LibraryService
    training: TrainingService
    exports: ExportService
    imports: ImportService
    practice: PracticeService
    atlas: AtlasService
    review: ReviewService | None = None
    modes: ModesService | None = None
    progress: ProgressService | None = None
    packs: PacksService | None = None
    studio: StudioService | None = None
    own_scans: OwnScansService | None = None
    composer: ComposeService | None = None
    presenting: PresentingService | None = None
    results: ResultsService | None = None
    comments: CommentsService | None = None
    keys: KeyService | None = None
    unit: UnitService | None = None
    units: UnitsService | None = None
    inbox: InboxService | None = None
    assignments: AssignmentsService | None = None
    courses: CoursesService | None = None
    course_report: CourseReportService | None = None
    xapi: XapiService | None = None
    proof: ProofService | None = None
    certificates: CertificateService | None = None
