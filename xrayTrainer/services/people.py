"""Who works here: guests, and people with a name."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, new_uuid
from xrayTrainer.services.api import Change, Person, Topic
from xrayTrainer.storage import people_table
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.people_table import AT_WORK, PersonRow
from xrayTrainer.storage.store import Records

if TYPE_CHECKING:
    from xrayTrainer.services.people_values import Erased, ErasePreview, ProfileUsed

MAX_NAME = 80
"""Longest name, in characters."""

_EVERYTHING = frozenset({Topic.PEOPLE, Topic.SESSIONS, Topic.ANSWERS})


class PeopleImpl:
    """The people in the records.

    Parameters
    ----------
    records
        The records.
    clock
        The time; another one is for tests.
    """

    def __init__(self, records: Records, *, clock: Clock = now) -> None:
        self._records = records
        self._clock = clock

    def current(self) -> Person:
        """Return the person at work; a guest is made when nobody is."""
        with self._records.read() as connection:
            row = _at_work(connection)
        return _person(row if row is not None else self._records.change(self._someone_at_work))

    def people(self) -> tuple[Person, ...]:
        """Return all named people, by name."""
        with self._records.read() as connection:
            rows = people_table.named_people(connection)
        return tuple(_person(row) for row in sorted(rows, key=lambda row: (row.name.casefold(), row.id)))

    def switch(self, person: PersonId | None) -> tuple[Person, Change]:
        """Make `person` (or, with None, a fresh guest) the one at work.

        Raises
        ------
        UserError
            `session.no_person` when there is no such person.
        """

        def job(connection: Connection) -> PersonRow:
            row = self._new_guest(connection) if person is None else people_table.person(connection, person)
            if row is None:
                raise UserError("session.no_person")
            people_table.set_note(connection, AT_WORK, row.id)
            return row

        row = self._records.change(job)
        return _person(row), Change(_EVERYTHING)

    def keep_results(self, name: str) -> tuple[Person, Change]:
        """Give the guest at work a name: his results become that person's, once, and the claim is logged.

        Raises
        ------
        UserError
            `session.name_empty`, `session.name_too_long`, `session.name_taken`, `session.already_kept`.
        """
        clean = clean_name(name)

        def job(connection: Connection) -> PersonRow:
            guest = self._someone_at_work(connection)
            if any(row.name.casefold() == clean.casefold() for row in people_table.named_people(connection)):
                raise UserError("session.name_taken", name=clean)
            if not people_table.name_guest(connection, guest.id, clean):
                raise UserError("session.already_kept", name=guest.name)
            people_table.log_act(
                connection, at=self._clock().utc, what="claimed", person=guest.id, detail={"name": clean}
            )
            return PersonRow(id=guest.id, name=clean, guest=False)

        return _person(self._records.change(job)), Change(frozenset({Topic.PEOPLE}))

    def erase_preview(self, person: PersonId) -> ErasePreview:
        """Return how much would be lost by erasing `person`.

        Raises
        ------
        UserError
            `session.no_person` when there is no such person.
        """
        from xrayTrainer.services import person_records

        return person_records.erase_preview(self._records, person)

    def erase(self, person: PersonId, *, copies: bool = True) -> tuple[Erased, Change]:
        """Take a person with all his results out of the records for good; how cases were answered stays, by nobody.

        When he is at work, a guest is at work after it.

        Parameters
        ----------
        person
            Who.
        copies
            Whether one fresh backup takes the place of every copy that the program has made: they hold him still.

        Raises
        ------
        UserError
            `session.no_person` when there is no such person. That the disk refused to replace the copies is in what is
            returned.
        """
        from xrayTrainer.services import person_records

        def someone_else(connection: Connection) -> None:
            if people_table.note(connection, AT_WORK) == person:
                people_table.set_note(connection, AT_WORK, self._new_guest(connection).id)

        erased = person_records.erase(self._records, person, someone_else, copies=copies, clock=self._clock)
        return erased, Change(_EVERYTHING)

    def save_profile(self, person: PersonId, file: Path, *, language: str | None = None, replace: bool = False) -> None:
        """Write the profile file by which `person` is the same person on another machine; it holds no results.

        Parameters
        ----------
        person
            Who; a guest has no profile.
        file
            Where to.
        language
            Language in which he works.
        replace
            Whether a file that is there may be replaced.

        Raises
        ------
        UserError
            `session.no_person`, `people.guest_has_no_profile`, `people.file_exists`, `formats.*` when the disk refuses.
        """
        from xrayTrainer.services import person_records

        person_records.save_profile(self._records, person, file, language=language, replace=replace, clock=self._clock)

    def use_profile(self, file: Path, *, name: str | None = None) -> tuple[ProfileUsed, Change]:
        """Make the person of a profile file, or join with the one who is here; never two people with one UUID.

        Parameters
        ----------
        file
            The profile file.
        name
            Name to be used here in the place of the one in the file.

        Raises
        ------
        UserError
            `formats.*` for a file that can't be used, `people.name_taken` when somebody else has that name here,
            `people.was_erased` when the person was erased here.
        """
        from xrayTrainer.services import person_records

        return person_records.use_profile(self._records, file, name=name, clock=self._clock), Change(
            frozenset({Topic.PEOPLE})
        )

    def _someone_at_work(self, connection: Connection) -> PersonRow:
        """Return the person at work, a new guest when there is none."""
        row = _at_work(connection)
        if row is None:
            row = self._new_guest(connection)
            people_table.set_note(connection, AT_WORK, row.id)
        return row

    def _new_guest(self, connection: Connection) -> PersonRow:
        guest = PersonRow(id=PersonId(new_uuid()), name="", guest=True)
        people_table.add_person(connection, guest, at=self._clock().utc)
        return guest


def clean_name(name: str) -> str:
    """Return a name as it is stored: NFC, single spaces, no control characters.

    Raises
    ------
    UserError
        `session.name_empty`, `session.name_too_long`.
    """
    visible = "".join(" " if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") else letter for letter in name)
    clean = unicodedata.normalize("NFC", " ".join(visible.split()))
    if not clean:
        raise UserError("session.name_empty")
    if len(clean) > MAX_NAME:
        raise UserError("session.name_too_long", limit=MAX_NAME)
    return clean


def _at_work(connection: Connection) -> PersonRow | None:
    person_id = people_table.note(connection, AT_WORK)
    return None if person_id is None else people_table.person(connection, person_id)


def _person(row: PersonRow) -> Person:
    return Person(id=row.id, name=row.name, guest=row.guest)
