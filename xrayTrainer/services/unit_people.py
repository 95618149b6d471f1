"""The people of a unit in the records: who is here, adding, changing, joining; each act is logged."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, new_uuid
from xrayTrainer.services.people import clean_name
from xrayTrainer.services.unit_api import OwnUnit, UnitAct, UnitDetails, UnitPerson
from xrayTrainer.storage import details_table, people_table, unit_rows
from xrayTrainer.storage.clock import from_utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.details_table import DetailsRow
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.unit_rows import AnswerCount, PersonLine

LONGEST = 120
"""Longest text of a detail, in characters."""
TEXTS = ("unit", "agency", "country", "role", "number")


def all_people(connection: Connection) -> list[UnitPerson]:
    """Return everybody who stands for himself, guests too, by name."""
    lines = unit_rows.person_lines(connection)
    told = details_table.all_details(connection)
    counts = unit_rows.answer_counts(connection)
    joined: dict[PersonId, list[PersonId]] = {}
    for line in lines:
        if line.joined_into is not None:
            joined.setdefault(line.joined_into, []).append(line.id)
    found = [
        _person(line, told.get(line.id), [counts[one] for one in (line.id, *joined.get(line.id, ())) if one in counts])
        for line in lines
        if line.joined_into is None
    ]
    return sorted(
        (msgspec.structs.replace(one, joined=tuple(sorted(joined.get(one.id, ())))) for one in found),
        key=lambda one: (one.name.casefold(), one.details.number, one.id),
    )


def _person(line: PersonLine, row: DetailsRow | None, counts: list[AnswerCount]) -> UnitPerson:
    last = max(counts, key=lambda one: one.last_at, default=None)
    return UnitPerson(
        id=line.id,
        name=line.name,
        details=UnitDetails() if row is None else details_of(row),
        answers=sum(one.answers for one in counts),
        last_on=None if last is None else _local_day(last),
        guest=line.guest,
    )


def _local_day(count: AnswerCount) -> date:
    return (from_utc_text(count.last_at) + timedelta(minutes=count.offset_min)).date()


def details_of(row: DetailsRow) -> UnitDetails:
    """Return what a row says."""
    return UnitDetails(**{name: getattr(row, name) for name in UnitDetails.__struct_fields__})


def known_person(connection: Connection, person: PersonId) -> UnitPerson:
    """Return a person. Raises `session.no_person`."""
    for one in all_people(connection):
        if one.id == person:
            return one
    raise UserError("session.no_person")


def clean_details(details: UnitDetails) -> UnitDetails:
    """Return details as they are stored: NFC, single spaces, no control characters.

    Raises
    ------
    UserError
        `unit.too_long`, `unit.bad_day`.
    """
    texts = {name: clean_text(getattr(details, name)) for name in TEXTS}
    for text in texts.values():
        if len(text) > LONGEST:
            raise UserError("unit.too_long", text=text[:40], limit=LONGEST)
    left_on = details.left_on or None
    if left_on is not None:
        try:
            left_on = date.fromisoformat(left_on).isoformat()
        except ValueError:
            raise UserError("unit.bad_day", text=left_on[:20]) from None
    return UnitDetails(**texts, sex=details.sex, left_on=left_on)


def clean_text(text: str) -> str:
    """Return a text on one line, in one way of writing, without control characters."""
    visible = "".join(" " if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp") else one for one in text)
    return unicodedata.normalize("NFC", " ".join(visible.split()))


def add(connection: Connection, name: str, details: UnitDetails, own: OwnUnit, at: str) -> PersonId:
    """Add a person; what is not told of unit, agency and country is the unit's own. Raises as `UnitService` says."""
    clean, told = clean_name(name), clean_details(details)
    must_be_free(connection, None, clean, told.number)
    person = PersonId(new_uuid())
    people_table.add_person(connection, PersonRow(id=person, name=clean, guest=False), at=at)
    keep(connection, person, with_own(told, own), at)
    people_table.log_act(connection, at=at, what="added", person=person, detail={"name": clean})
    return person


def with_own(details: UnitDetails, own: OwnUnit) -> UnitDetails:
    """Return details with what the unit has for those who were not told where they work."""
    if details.unit or details.agency or details.country:
        return details
    return msgspec.structs.replace(details, unit=own.name, agency=own.agency, country=own.country)


def keep(connection: Connection, person: PersonId, details: UnitDetails, at: str) -> None:
    """Keep the details of a person."""
    details_table.set_details(connection, DetailsRow(person=person, changed_at=at, **msgspec.structs.asdict(details)))


def change(connection: Connection, person: PersonId, name: str, details: UnitDetails, at: str) -> tuple[str, ...]:
    """Change name and details of a person; return what was changed, which is logged. Raises as `UnitService` says."""
    known = known_person(connection, person)
    clean, told = clean_name(name), clean_details(details)
    changed = changes_of(known, clean, told)
    if not changed:
        return ()
    if "name" in changed or "number" in changed:
        must_be_free(connection, person, clean, told.number)
    before, after = msgspec.structs.asdict(known.details), msgspec.structs.asdict(told)
    detail = {one: [before[one], after[one]] for one in changed if one != "name"}
    if "name" in changed:
        detail["name"] = [known.name, clean]
        unit_rows.rename(connection, person, clean)
    keep(connection, person, told, at)
    people_table.log_act(connection, at=at, what="details", person=person, detail=detail)
    return changed


def changes_of(known: UnitPerson, name: str, details: UnitDetails) -> tuple[str, ...]:
    """Return the names of what is other than it was."""
    before, after = msgspec.structs.asdict(known.details), msgspec.structs.asdict(details)
    return (*(["name"] if name != known.name else []), *(one for one in before if before[one] != after[one]))


def must_be_free(connection: Connection, person: PersonId | None, name: str, number: str) -> None:
    """Two people may have one name only where both have a service number, and another one.

    Raises
    ------
    UserError
        `session.name_taken`, `unit.number_taken`.
    """
    for one in all_people(connection):
        if one.guest or one.id == person:
            continue
        if number and one.details.number == number:
            raise UserError("unit.number_taken", number=number, name=one.name)
        told_apart = bool(number and one.details.number)
        if one.name.casefold() == name.casefold() and not told_apart:
            raise UserError("session.name_taken", name=name)


def join(connection: Connection, person: PersonId, into: PersonId, at: str) -> None:
    """Let `into` stand for `person`, whose rows stay as they are. Raises as `UnitService` says."""
    if person == into:
        raise UserError("unit.same_person")
    known, other = known_person(connection, person), known_person(connection, into)
    if other.guest:
        raise UserError("session.no_person")
    if known.joined:
        raise UserError("unit.has_joined", name=known.name)
    unit_rows.set_joined(connection, person, into)
    if people_table.note(connection, people_table.AT_WORK) == person:
        people_table.set_note(connection, people_table.AT_WORK, into)
    people_table.log_act(connection, at=at, what="joined", person=person, detail={"into": into})


def part(connection: Connection, person: PersonId, at: str) -> None:
    """Let a joined profile stand alone again. Raises `session.no_person`."""
    line = next((one for one in unit_rows.person_lines(connection) if one.id == person), None)
    if line is None or line.joined_into is None:
        raise UserError("session.no_person")
    unit_rows.set_joined(connection, person, None)
    people_table.log_act(connection, at=at, what="parted", person=person, detail={"from": line.joined_into})


def acts(connection: Connection) -> tuple[UnitAct, ...]:
    """Return the log with the names that people have now, the latest first."""
    names = {line.id: line.name for line in unit_rows.person_lines(connection)}
    return tuple(
        UnitAct(
            at=row.at,
            what=row.what,
            person=None if row.person is None else PersonId(row.person),
            name=names.get(PersonId(row.person or ""), ""),
            detail=row.detail,
        )
        for row in reversed(people_table.acts(connection))
    )
