"""Where one can go in the window, and what a screen is given when one comes to it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId

if TYPE_CHECKING:
    from xrayTrainer.services.api import Review


class ScreenId(StrEnum):
    """The screens of the window."""

    FIRST_START = "first_start"
    HOME = "home"
    LIBRARY = "library"
    LESSON = "lesson"
    ATLAS = "atlas"
    WORKBENCH = "workbench"
    REVIEW = "review"
    SUMMARY = "summary"
    PROGRESS = "progress"
    DUTY = "duty"
    EXAM = "exam"
    EXAM_PAUSE = "exam_pause"
    EXAM_RESULT = "exam_result"
    STUDIO = "studio"
    OWN_SCANS = "own_scans"
    KEY_EDITOR = "key_editor"
    PRESENTER = "presenter"
    COMPOSER = "composer"
    INBOX = "inbox"
    UNIT = "unit"
    COURSE_REPORT = "course_report"
    SETTINGS = "settings"
    HELP = "help"
    ABOUT = "about"


class LessonPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson of a set, or a brief of it; its pictures lie in `folder`.

    With `then` it is read before the cases of a session of that mode: `rest` are the briefs that come first.
    """

    set_id: SetId
    lesson: str
    folder: Path | None = None
    brief: bool = False
    then: str | None = None
    rest: tuple[str, ...] = ()


class SetPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A set in the Library, to be looked at."""

    set_id: SetId


class SummaryPlace(msgspec.Struct, frozen=True, kw_only=True):
    """The report of a session; with `finish` the session is closed first."""

    session: SessionId
    finish: bool


class CasePlace(msgspec.Struct, frozen=True, kw_only=True):
    """The next case of a session."""

    session: SessionId


class ExamPlace(msgspec.Struct, frozen=True, kw_only=True):
    """An exam under way, or over; with `finish` it is closed first."""

    session: SessionId
    finish: bool = False


class ExamOfSet(msgspec.Struct, frozen=True, kw_only=True):
    """The exam that a set is, to be begun."""

    set_id: SetId


class StudioPlace(msgspec.Struct, frozen=True, kw_only=True):
    """The studio: its drafts, or one of them, with a case chosen by its folder name."""

    set_id: SetId | None = None
    case: str | None = None


class DraftCasePlace(msgspec.Struct, frozen=True, kw_only=True):
    """A case of a draft, by its folder name, or one that is to be made."""

    set_id: SetId
    case: str | None = None


class PresenterPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A set to be shown to a group, from a case of it on, by its folder name."""

    set_id: SetId
    case: str | None = None


class InboxPlace(msgspec.Struct, frozen=True, kw_only=True):
    """The inbox: what needs attention first, or a person, a set, a case of it, or one answer."""

    person: PersonId | None = None
    set_id: SetId | None = None
    case: CaseId | None = None
    answer: AnswerId | None = None


class UnitPlace(msgspec.Struct, frozen=True, kw_only=True):
    """The unit: one of its pages by name, with a person chosen on it."""

    page: str | None = None
    person: PersonId | None = None


class CoursePlace(msgspec.Struct, frozen=True, kw_only=True):
    """A course, to be reported on."""

    course: str


class ReviewPlace(msgspec.Struct, frozen=True, kw_only=True):
    """The review of an answer: just submitted (`review` is there), or to be fetched.

    `back` leads to the list it came from.
    """

    answer: AnswerId
    review: Review | None = None
    back: SummaryPlace | None = None


Payload: TypeAlias = (
    LessonPlace
    | SetPlace
    | SummaryPlace
    | CasePlace
    | ExamPlace
    | ExamOfSet
    | ReviewPlace
    | StudioPlace
    | DraftCasePlace
    | PresenterPlace
    | InboxPlace
    | UnitPlace
    | CoursePlace
    | None
)


class Route(msgspec.Struct, frozen=True):
    """A screen and what it is given."""

    screen: ScreenId
    payload: Payload = None
