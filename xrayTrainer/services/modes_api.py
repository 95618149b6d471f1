"""What windows and commands may ask of the modes: sessions whose cases are chosen, duties with a queue, exams.

Every call may be made from any thread but the GUI's. Nothing here tells anything of a case before its answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.services.api import Change, Progress, SessionState
from xrayTrainer.training.session_plan import DUTY_CASES, PRACTICE_CASES, FocusPlan

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import AnswerId, SessionId, SetId
    from xrayTrainer.training.exam_rules import ExamPreset
    from xrayTrainer.training.exam_verdict import ExamOutcome
    from xrayTrainer.training.reasons import Reason


class PracticeStart(msgspec.Struct, frozen=True, kw_only=True):
    """A block of practice: cases chosen for the person, with feedback after each."""

    cases: int = PRACTICE_CASES
    threat_share: float = 0.5
    target: float = 0.75
    focus: FocusPlan = FocusPlan()


class DutyStart(msgspec.Struct, frozen=True, kw_only=True):
    """A duty: few threats, lorries that arrive while one works, feedback at the end. No mean: no queue is shown."""

    cases: int = DUTY_CASES
    threat_share: float = 0.1
    arrival_mean_s: float | None = 120.0


class ExamStart(msgspec.Struct, frozen=True, kw_only=True):
    """An exam: the whole of a set (`set_id`), or a form drawn from unseen cases by the blueprint of the preset.

    Attributes
    ----------
    preset
        Id of the rule; with a set that has its own rule, None.
    set_id
        The set that is the exam; None: a drawn form.
    form
        "A" or "B": matched forms of one blueprint, without a case in common.
    sittings
        Parts in which it is taken.
    code
        What the invigilator types to let it go on; empty: nothing is asked.
    """

    preset: str | None = None
    set_id: SetId | None = None
    form: str = "A"
    sittings: int = 1
    code: str = ""


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """What a focus may be set to: id and number of cases there are, by property; the simulator makes more of those in
    `made`.
    """

    classes: Mapping[str, int] = {}
    methods: Mapping[str, int] = {}
    carriers: Mapping[str, int] = {}
    levels: Mapping[int, int] = {}
    cases: int = 0
    made: FocusPlan = FocusPlan()


class ExamOffer(msgspec.Struct, frozen=True, kw_only=True):
    """An exam that may be begun: a preset, and a set where it is that set's exam.

    Attributes
    ----------
    preset
        The rule.
    set_id, title
        Of the set; None and empty for a drawn form.
    cases
        How many.
    unseen
        Cases the person has not seen from which a form may be drawn, with those that are made.
    possible
        Whether there are enough.
    """

    preset: ExamPreset
    set_id: SetId | None = None
    title: Mapping[str, str] = {}
    cases: int = 0
    unseen: int = 0
    possible: bool = True


class Lorry(msgspec.Struct, frozen=True, kw_only=True):
    """One carrier in the queue of a duty: its place, and when it arrives, seconds after the duty began."""

    number: int
    arrives_s: float


class ExamState(msgspec.Struct, frozen=True, kw_only=True):
    """Where an exam stands.

    Attributes
    ----------
    preset
        Its rule.
    sitting, sittings
        The present one, from 1, of how many.
    left_in_sitting
        Cases still to answer in it; 0: it is over, and the next begins when the invigilator lets it.
    used_s, limit_s
        Time used so far, in all sittings, without breaks; the limit, None for none.
    waits
        Whether it broke off, or a sitting is over: `go_on` first.
    asks_code
        Whether `go_on` wants the invigilator's code.
    breaks
        Logged breaks: why ("sitting", "broke_off", "left"), from, to (UTC, "" while it lasts).
    """

    preset: ExamPreset
    sitting: int
    sittings: int
    left_in_sitting: int
    used_s: float
    limit_s: float | None
    waits: bool
    asks_code: bool
    breaks: tuple[tuple[str, str, str], ...] = ()


class ExamResult(msgspec.Struct, frozen=True, kw_only=True):
    """How an exam ended. `outcome` is None where answers await their key: it is handed in."""

    preset: ExamPreset
    outcome: ExamOutcome | None
    awaiting: int
    state: ExamState


class ModesService(Protocol):
    """Practice, duty and exams beyond working through one set."""

    def offered(self) -> Offered:
        """Return what a focus may be set to."""
        ...

    def begin_practice(self, start: PracticeStart) -> tuple[SessionState, Change]:
        """Begin a block of practice, or go on with the open one if it was begun with the same wishes."""
        ...

    def begin_duty(self, start: DutyStart) -> tuple[SessionState, Change]:
        """Begin a duty, or go on with the open one."""
        ...

    def exams(self) -> tuple[ExamOffer, ...]:
        """Return the exams that may be begun."""
        ...

    def begin_exam(self, start: ExamStart, progress: Progress | None = None) -> tuple[SessionState, Change]:
        """Begin an exam; `progress` hears of the cases that are made for it.

        Raises `exam.too_few_cases`, `exam.still_open`.
        """
        ...

    def prepare_next(self, session: SessionId) -> None:
        """Choose the next case, if need be make it, and have its scan computed; does nothing where that is done."""
        ...

    def why(self, answer: AnswerId) -> tuple[Reason, ...]:
        """Return why a case came; empty before its answer is submitted, and where nothing was chosen."""
        ...

    def queue(self, session: SessionId) -> tuple[Lorry, ...]:
        """Return the arrivals of a duty; empty for other sessions."""
        ...

    def exam(self, session: SessionId) -> ExamState | None:
        """Return where an exam stands; None for what is none."""
        ...

    def go_on(self, session: SessionId, code: str = "") -> ExamState:
        """Let an exam go on that broke off, or begin its next sitting. Raises `exam.wrong_code`."""
        ...

    def leave_exam(self, session: SessionId) -> None:
        """Log that the person left an exam that is not over: a break."""
        ...

    def result(self, session: SessionId) -> ExamResult | None:
        """Return how a finished exam ended; None for what is none."""
        ...

    def break_due(self) -> bool:
        """Tell whether a break should be suggested now, between two cases."""
        ...
