"""A person as a whole: erased for good, or on the way to another machine by a profile file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import read_limited, replace_file
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.domain.profile import MAX_PROFILE_BYTES, Profile
from xrayTrainer.domain.texts import Language
from xrayTrainer.services.api import Person
from xrayTrainer.services.people import clean_name
from xrayTrainer.services.people_values import Erased, ErasePreview, ProfileUsed
from xrayTrainer.storage import erasing, people_table
from xrayTrainer.storage.clock import Clock
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.store import Records

_log = logging.getLogger(__name__)

_LANGUAGES = frozenset(language.value for language in Language)


def erase_preview(records: Records, person: PersonId) -> ErasePreview:
    """Return how much would be lost by erasing `person`; `session.no_person` when there is no such person."""
    with records.read() as connection:
        _needed(connection, person)
        found = erasing.footprint(connection, person)
    return ErasePreview(sessions=found.sessions, answers=found.answers)


def erase(
    records: Records, person: PersonId, after: Callable[[Connection], None], *, copies: bool, clock: Clock
) -> Erased:
    """Erase a person, rewrite the file, and, with `copies`, replace the program's own copies; see `PeopleImpl.erase`.

    `after` runs in the transaction of the erase.
    """

    def job(connection: Connection) -> erasing.Footprint:
        gone = erasing.erase(connection, person, at=clock().utc)
        if gone is None:
            raise UserError("session.no_person")
        after(connection)
        return gone

    gone = records.change(job)
    scrubbed = records.scrub()
    removed = None
    if copies:
        try:
            removed = records.replace_copies()
        except UserError as error:
            _log.error("copies of the records are left: %s", error)
    return Erased(
        sessions=gone.sessions,
        answers=gone.answers,
        copies=removed,
        copies_refused=copies and removed is None,
        scrubbed=scrubbed,
    )


def save_profile(
    records: Records, person: PersonId, file: Path, *, language: str | None, replace: bool, clock: Clock
) -> None:
    """Write a person's profile file; see `PeopleImpl.save_profile`."""
    with records.read() as connection:
        row = _needed(connection, person)
    if row.guest:
        raise UserError("people.guest_has_no_profile")
    if file.exists() and not replace:
        raise UserError("people.file_exists", file=str(file))
    if row.profile is None:
        profile = Profile(id=row.id, name=row.name, language=language, made=clock().utc)
    else:
        came = read_bytes(Profile, row.profile.encode(), file=row.id)
        profile = msgspec.structs.replace(
            came, id=row.id, name=row.name, language=language or came.language, made=clock().utc
        )
    replace_file(file, to_json(profile))


def use_profile(records: Records, file: Path, *, name: str | None, clock: Clock) -> ProfileUsed:
    """Make or join the person of a profile file; see `PeopleImpl.use_profile`."""
    profile = read_bytes(Profile, read_limited(file, limit=MAX_PROFILE_BYTES), file=str(file))
    wanted = clean_name(profile.name if name is None else name)
    person_id = PersonId(profile.id)
    text = to_json(profile).decode()

    def job(connection: Connection) -> tuple[PersonRow, bool]:
        if people_table.is_erased(connection, person_id):
            raise UserError("people.was_erased", file=str(file))
        here = people_table.person(connection, person_id)
        if here is not None and not here.guest:
            people_table.set_profile(connection, person_id, text)
            return here, True
        for other in people_table.named_people(connection):
            if other.name.casefold() == wanted.casefold():
                raise UserError("people.name_taken", name=other.name)
        made = PersonRow(id=person_id, name=wanted, guest=False, profile=text)
        if here is None:
            people_table.add_person(connection, made, at=clock().utc)
            return made, False
        people_table.name_guest(connection, person_id, wanted)
        people_table.set_profile(connection, person_id, text)
        people_table.log_act(connection, at=clock().utc, what="claimed", person=person_id, detail={"name": wanted})
        return made, True

    row, joined = records.change(job)
    language = profile.language if profile.language in _LANGUAGES else None
    return ProfileUsed(person=Person(id=row.id, name=row.name, guest=row.guest), joined=joined, language=language)


def _needed(connection: Connection, person: PersonId) -> PersonRow:
    row = people_table.person(connection, person)
    if row is None:
        raise UserError("session.no_person")
    return row
