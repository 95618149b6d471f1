"""The mark sheet: an immutable tuple of marks. Every change makes a new one; what changed becomes events. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.answer import FAIRLY_SURE, UNSURE, Event, EventKind, Finding, Mark
from xrayTrainer.domain.ids import MarkId, new_uuid
from xrayTrainer.domain.regions import Region

MarkSheet: TypeAlias = tuple[Mark, ...]
"""Marks of all views, in the order in which they were drawn."""


@dataclass(frozen=True, slots=True)
class MarkChange:
    """One difference between two sheets, as the event log writes it."""

    what: EventKind
    mark: Mark


@dataclass(frozen=True, slots=True)
class Restored:
    """What the events of an answer begun earlier add up to."""

    marks: MarkSheet = ()
    findings: tuple[Finding, ...] = ()


def with_new_mark(sheet: MarkSheet, view: str, region: Region) -> tuple[MarkSheet, Mark]:
    """Return the sheet with a further mark, not yet rated, and that mark."""
    mark = Mark(id=new_uuid(), view=view, region=region)
    return (*sheet, mark), mark


def with_mark(sheet: MarkSheet, mark: Mark) -> MarkSheet:
    """Return the sheet with the mark of the same id replaced."""
    return tuple(mark if old.id == mark.id else old for old in sheet)


def without_mark(sheet: MarkSheet, mark_id: str) -> MarkSheet:
    """Return the sheet without a mark."""
    return tuple(mark for mark in sheet if mark.id != mark_id)


def find_mark(sheet: MarkSheet, mark_id: str | None) -> Mark | None:
    """Return the mark with an id."""
    return next((mark for mark in sheet if mark.id == mark_id), None)


def with_region(mark: Mark, region: Region) -> Mark:
    """Return the mark with another region."""
    return msgspec.structs.replace(mark, region=region)


def with_confidence(mark: Mark, confidence: int) -> Mark:
    """Return the mark rated."""
    return msgspec.structs.replace(mark, confidence=confidence)


def with_class(mark: Mark, class_id: str | None) -> Mark:
    """Return the mark with the class of what it may be."""
    return msgspec.structs.replace(mark, class_=class_id)


def with_method(mark: Mark, method: str | None) -> Mark:
    """Return the mark with how it may be hidden."""
    return msgspec.structs.replace(mark, method=method)


def with_reason(mark: Mark, reason: str | None) -> Mark:
    """Return the mark with why, in the trainee's words; an empty text is none."""
    return msgspec.structs.replace(mark, reason=(reason or "").strip() or None)


def first_unrated(sheet: MarkSheet) -> MarkId | None:
    """Return the first mark without a confidence."""
    return next((MarkId(mark.id) for mark in sheet if mark.confidence is None), None)


def level_of(confidence: int | None) -> int:
    """Return how sure in steps: 0 not rated, 1 unsure, 2 fairly sure, 3 sure."""
    if confidence is None:
        return 0
    if confidence <= (UNSURE + FAIRLY_SURE) // 2:
        return 1
    return 2 if confidence <= (FAIRLY_SURE + 90) // 2 else 3


def changes(before: MarkSheet, after: MarkSheet) -> tuple[MarkChange, ...]:
    """Return the differences between two sheets: deleted first, then edited and added in their order."""
    old = {mark.id: mark for mark in before}
    new = {mark.id for mark in after}
    found = [MarkChange("mark_deleted", mark) for mark in before if mark.id not in new]
    for mark in after:
        if mark.id not in old:
            found.append(MarkChange("mark_added", mark))
        elif mark != old[mark.id]:
            found.append(MarkChange("mark_edited", mark))
    return tuple(found)


def restore(events: Iterable[Event]) -> Restored:
    """Rebuild marks and findings from an event log, in order of time (an event stored late still has its own)."""
    marks: dict[str, Mark] = {}
    findings: dict[tuple[str, str], Finding] = {}
    for event in sorted(events, key=lambda event: event.t_ms):
        if event.mark is not None and event.what in ("mark_added", "mark_edited"):
            marks[event.mark.id] = event.mark
        elif event.mark is not None and event.what == "mark_deleted":
            marks.pop(event.mark.id, None)
        elif event.finding is not None and event.what == "finding_added":
            findings[event.finding.document, event.finding.field] = event.finding
        elif event.finding is not None and event.what == "finding_deleted":
            findings.pop((event.finding.document, event.finding.field), None)
    return Restored(tuple(marks.values()), tuple(findings.values()))
