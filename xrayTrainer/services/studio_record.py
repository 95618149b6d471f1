"""What the studio knows of a draft beside its content: what was published, who looked through which key.

Everything here is a function of values: what a revision number is, and whether a second look still holds, follows from
the content and the record, so that undo and doing again always come to the same files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.services.studio_api import CaseDraft, Decision, Draft, PublishedCase, SecondLook, StudioRecord

_replace = msgspec.structs.replace


def sha256_of(content: bytes) -> str:
    """Return the fingerprint of a file's bytes, hex."""
    return hashlib.sha256(content).hexdigest()


def key_fingerprint(key: Key) -> str:
    """Return the fingerprint of what a key says: its bytes less revision number and reviewer."""
    return sha256_of(to_json(_replace(key, revision=1, reviewer=None)))


def last_published(record: StudioRecord) -> dict[str, PublishedCase]:
    """Return how each case was published last, by its identity.

    A published revision names the cases that were new or different in it; the others are as they were before.
    """
    return {one.case: one for published in record.published for one in published.cases.values()}


def look_at(record: StudioRecord, key: Key) -> SecondLook | None:
    """Return what was said last of a key as it is, None if nobody has looked through just this one."""
    looks = [look for look in record.looks if look.case == key.case]
    if not looks:
        return None
    fingerprint = key_fingerprint(key)
    return next((look for look in reversed(looks) if look.key_sha256 == fingerprint), None)


def next_revision(record: StudioRecord, exercise_set: ExerciseSet) -> int:
    """Return the number under which a set will be published next."""
    return max((one.revision + 1 for one in record.published), default=exercise_set.revision)


def settled(one: CaseDraft, record: StudioRecord, last: Mapping[str, PublishedCase] | None = None) -> CaseDraft:
    """Return a case and key as they are to be stored.

    A second mentor's name stays while the key is the one that he signed off, or the one that was published with it;
    revision numbers are those last published where nothing differs, else the next.

    Parameters
    ----------
    last
        `last_published(record)`, where many cases are settled.
    """
    published = (last_published(record) if last is None else last).get(one.case.id)
    key, case = one.key, one.case
    if key.reviewer is not None and not _holds(key, record, published):
        key = _replace(key, reviewer=None)
        if case.status == "reviewed":
            case = _replace(case, status="draft")
    if published is not None:
        case = _numbered_case(case, published)
        key = _numbered_key(key, published)
    return one if case is one.case and key is one.key else _replace(one, case=case, key=key)


def _holds(key: Key, record: StudioRecord, published: PublishedCase | None) -> bool:
    look = look_at(record, key)
    if look is not None:
        return look.decision == "signed_off" and look.by == key.reviewer
    return published is not None and _is_published_key(key, published)


def _is_published_key(key: Key, published: PublishedCase) -> bool:
    return sha256_of(to_json(_replace(key, revision=published.key_revision))) == published.key_sha256


def _numbered_case(case: Case, published: PublishedCase) -> Case:
    same = sha256_of(to_json(_replace(case, revision=published.case_revision))) == published.case_sha256
    revision = published.case_revision if same else published.case_revision + 1
    return case if case.revision == revision else _replace(case, revision=revision)


def _numbered_key(key: Key, published: PublishedCase) -> Key:
    revision = published.key_revision if _is_published_key(key, published) else published.key_revision + 1
    return key if key.revision == revision else _replace(key, revision=revision)


def looks_taken_back(before: Draft, after: Draft) -> Draft:
    """Return a draft after an edit in which no changed key still bears the name of who looked through the old one.

    It is what `settled` comes to when the edit is saved, told at once and without looking at contents.
    """
    old = {one.case.id: one.key for one in before.cases if one.key.reviewer is not None}

    def taken(one: CaseDraft) -> CaseDraft:
        was = old.get(one.case.id)
        if was is None or was is one.key or was == one.key or was.reviewer != one.key.reviewer:
            return one
        status = "draft" if one.case.status == "reviewed" else one.case.status
        case = one.case if status == one.case.status else _replace(one.case, status=status)
        return _replace(one, key=_replace(one.key, reviewer=None), case=case)

    cases = tuple(taken(one) for one in after.cases) if old else after.cases
    same = all(new is one for new, one in zip(cases, after.cases, strict=True))
    return after if same else _replace(after, cases=cases)


def standing_of(draft: Draft, slug: str) -> SecondLook | None:
    """Return what a second mentor said of a key as it is now, None if nobody has looked through just this one."""
    one = draft.find(slug)
    return None if one is None else look_at(draft.record, one.key)


def looked_through(
    draft: Draft, one: CaseDraft, *, by: str, decision: Decision, note: str, at: str
) -> tuple[Draft, SecondLook]:
    """Return a draft as it is after a second mentor has looked through a key, and what he said.

    A sign-off puts his name into the key and the case under "reviewed"; changes that are wanted take both back.
    """
    look = SecondLook(
        case=one.case.id,
        key_revision=one.key.revision,
        key_sha256=key_fingerprint(one.key),
        by=by,
        at=at,
        decision=decision,
        note=note,
    )
    if decision == "signed_off":
        made = _replace(one, key=_replace(one.key, reviewer=by), case=_replace(one.case, status="reviewed"))
    else:
        status = "draft" if one.case.status == "reviewed" else one.case.status
        made = _replace(one, key=_replace(one.key, reviewer=None), case=_replace(one.case, status=status))
    cases = tuple(made if other is one else other for other in draft.cases)
    return _replace(draft, cases=cases), look
