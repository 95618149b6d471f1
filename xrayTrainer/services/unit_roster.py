"""Rosters: what would become of each row beside who is here, taking it in, and writing one that can be read back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import Param, UserError
from xrayTrainer.domain.ids import PersonId, new_uuid
from xrayTrainer.exchange.roster_columns import TITLES, fields_of, header_row
from xrayTrainer.exchange.rosters import TableRead, read_table
from xrayTrainer.exchange.tables import Column, Table, write_csv, write_xlsx
from xrayTrainer.services import unit_notes, unit_people
from xrayTrainer.services.people import clean_name
from xrayTrainer.services.roster_api import (
    Roster,
    RosterColumn,
    RosterFate,
    RosterField,
    RosterRow,
    RosterTaken,
)
from xrayTrainer.services.unit_api import UnitDetails, UnitPerson
from xrayTrainer.storage import people_table, unit_rows
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.people_table import PersonRow

EXAMPLES = 3
_SEXES = {
    "f": "f|female|woman|ж|жен|женский|женщина|әйел|аял|зан",
    "m": "m|male|man|м|муж|мужской|мужчина|ер|ер адам|эркек|мард",
}
_SEX_OF = {word: sex for sex, words in _SEXES.items() for word in words.split("|")}
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TEXTS = (RosterField.NUMBER, RosterField.UNIT, RosterField.AGENCY, RosterField.COUNTRY, RosterField.ROLE)


def read_roster(connection: Connection, file: Path, fields: tuple[RosterField | None, ...] | None) -> Roster:
    """Return a roster with what would become of each row. Raises as `UnitService.read_roster` says."""
    table = read_table(file)
    start = header_row(table.rows)
    if start is None:
        raise UserError("roster.no_header", file=file.name)
    told = fields_of(table.rows[start])
    found = tuple(None if one is None else RosterField(one) for one in told)
    if fields is not None and len(fields) == len(found):
        found = fields
    if not {RosterField.NAME, RosterField.SURNAME} & set(found):
        raise UserError("roster.no_name", file=file.name)
    return Roster(
        file=file,
        sheet=table.sheet,
        columns=_columns(table, start, found),
        rows=rows_of(connection, _records(table, start, found)),
    )


def _columns(table: TableRead, start: int, fields: Sequence[RosterField | None]) -> tuple[RosterColumn, ...]:
    found = []
    for place, (title, field) in enumerate(zip(table.rows[start], fields, strict=True)):
        examples = [row[place].strip() for row in table.rows[start + 1 :] if row[place].strip()]
        found.append(RosterColumn(title=title.strip(), field=field, examples=tuple(examples[:EXAMPLES])))
    return tuple(found)


def _records(
    table: TableRead, start: int, fields: Sequence[RosterField | None]
) -> list[tuple[int, dict[RosterField, str]]]:
    """Return the rows below the heading that say anything, by field."""
    found = []
    for line, row in enumerate(table.rows[start + 1 :], start=start + 2):
        told = {
            field: unit_people.clean_text(cell) for field, cell in zip(fields, row, strict=True) if field is not None
        }
        if any(told.values()):
            found.append((line, told))
    return found


def rows_of(connection: Connection, records: Sequence[tuple[int, Mapping[RosterField, str]]]) -> tuple[RosterRow, ...]:
    """Return what would become of each record."""
    people = [one for one in unit_people.all_people(connection) if not one.guest]
    known = _Known(people)
    return tuple(_row(line, told, known) for line, told in records)


class _Known:
    """Who is here, by id, number and name; and what was met in the file so far."""

    def __init__(self, people: Sequence[UnitPerson]) -> None:
        self.by_id = {str(one.id): one for one in people}
        self.by_number = {one.details.number.casefold(): one for one in people if one.details.number}
        self.by_name: dict[str, list[UnitPerson]] = {}
        for one in people:
            self.by_name.setdefault(one.name.casefold(), []).append(one)
        self.met: dict[str, int] = {}


def _row(line: int, told: Mapping[RosterField, str], known: _Known) -> RosterRow:
    try:
        name = clean_name(_name(told))
        details = unit_people.clean_details(_details(told, UnitDetails()))
    except UserError as error:
        return RosterRow(line=line, name=_name(told), details=UnitDetails(), fate=RosterFate.FAULTY, why=error.code,
                         params=dict(error.params))  # fmt: skip
    number = details.number.casefold()
    ident = told.get(RosterField.ID, "").casefold()
    for mark in (f"id:{ident}" if ident else "", f"number:{number}" if number else f"name:{name.casefold()}"):
        if mark and mark in known.met:
            return _faulty(line, name, details, "roster.twice", line=known.met[mark])
        if mark:
            known.met[mark] = line
    if ident and not _UUID.fullmatch(ident):
        return _faulty(line, name, details, "roster.bad_id")
    return _beside(line, name, details, told, known)


def _beside(line: int, name: str, details: UnitDetails, told: Mapping[RosterField, str], known: _Known) -> RosterRow:
    """Return what becomes of a whole row, beside who is here."""
    same_id = known.by_id.get(told.get(RosterField.ID, "").casefold())
    same_number = known.by_number.get(details.number.casefold()) if details.number else None
    alike = known.by_name.get(name.casefold(), [])
    if same_id is not None:
        if same_number is not None and same_number.id != same_id.id:
            return _faulty(line, name, details, "roster.number_of_other", name=same_number.name)
        return _known_row(line, name, told, same_id)
    if same_number is not None:
        doubt = same_number.name.casefold() != name.casefold()
        return _known_row(line, name, told, same_number, why="roster.other_name" if doubt else "")
    if len(alike) > 1:
        return _doubtful(line, name, details, "roster.many_alike")
    if alike:
        one = alike[0]
        if details.number and one.details.number:
            return _doubtful(line, name, details, "roster.other_number", number=one.details.number)
        return _known_row(line, name, told, one)
    return RosterRow(line=line, name=name, details=details, fate=RosterFate.NEW)


def _known_row(line: int, name: str, told: Mapping[RosterField, str], one: UnitPerson, why: str = "") -> RosterRow:
    """Return a row about somebody who is here; what it does not tell is as it was."""
    details = unit_people.clean_details(_details(told, one.details))
    changed = unit_people.changes_of(one, name, details)
    fate = RosterFate.CHANGED if changed else RosterFate.SAME
    params: dict[str, Param] = {"name": one.name} if why else {}
    return RosterRow(
        line=line, name=name, details=details, fate=RosterFate.DOUBTFUL if why else fate, person=one.id,
        changed=changed, why=why, params=params,
    )  # fmt: skip


def _faulty(line: int, name: str, details: UnitDetails, why: str, /, **params: Param) -> RosterRow:
    return RosterRow(line=line, name=name, details=details, fate=RosterFate.FAULTY, why=why, params=params)


def _doubtful(line: int, name: str, details: UnitDetails, why: str, /, **params: Param) -> RosterRow:
    return RosterRow(line=line, name=name, details=details, fate=RosterFate.DOUBTFUL, why=why, params=params)


def _name(told: Mapping[RosterField, str]) -> str:
    whole = told.get(RosterField.NAME, "")
    parts = (told.get(one, "") for one in (RosterField.SURNAME, RosterField.GIVEN_NAME, RosterField.PATRONYMIC))
    return whole or " ".join(part for part in parts if part)


def _details(told: Mapping[RosterField, str], before: UnitDetails) -> UnitDetails:
    texts = {field.value: told.get(field, "") or getattr(before, field.value) for field in _TEXTS}
    sex = told.get(RosterField.SEX, "").casefold().rstrip(".")
    if sex and sex not in _SEX_OF:
        raise UserError("roster.bad_sex", text=sex[:20])
    left_on = _day(told.get(RosterField.LEFT_ON, ""))
    return UnitDetails(
        **texts,
        sex=_SEX_OF[sex] if sex else before.sex,  # type: ignore[arg-type]
        left_on=left_on or before.left_on,
    )


def _day(text: str) -> str:
    """Return a day as ISO date: `31.03.2026` or `2026-03-31`; a time after it is left out."""
    first = text.split(" ")[0]
    found = _DAY.fullmatch(first)
    try:
        if found is not None:
            return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
        return date.fromisoformat(first).isoformat() if first else ""
    except ValueError:
        raise UserError("unit.bad_day", text=text[:20]) from None


def take_roster(connection: Connection, roster: Roster, doubtful: frozenset[int], at: str) -> RosterTaken:
    """Take a roster in; the caller gives a transaction. Raises as `UnitService.take_roster` says."""
    own = unit_notes.own_unit(connection)
    here = {one.id: one for one in unit_people.all_people(connection) if not one.guest}
    wanted = {RosterFate.NEW, RosterFate.CHANGED}
    counts = {RosterFate.NEW: 0, RosterFate.CHANGED: 0}
    for row in roster.rows:
        if row.fate not in wanted and not (row.fate is RosterFate.DOUBTFUL and row.line in doubtful):
            continue
        if row.person is None:
            _must_be_new(row, here.values(), sure=row.fate is RosterFate.NEW, file=roster.file.name)
            person = PersonId(new_uuid())
            people_table.add_person(connection, PersonRow(id=person, name=row.name, guest=False), at=at)
            unit_people.keep(connection, person, unit_people.with_own(row.details, own), at)
            people_table.log_act(connection, at=at, what="added", person=person, detail={"name": row.name})
            counts[RosterFate.NEW] += 1
            continue
        before = here.get(row.person)
        if before is None or unit_people.changes_of(before, row.name, row.details) != row.changed:
            raise UserError("roster.changed", file=roster.file.name)
        _change(connection, before, row, at)
        counts[RosterFate.CHANGED] += 1
    taken = RosterTaken(
        new=counts[RosterFate.NEW],
        changed=counts[RosterFate.CHANGED],
        same=roster.count(RosterFate.SAME),
        left_out=len(roster.rows) - sum(counts.values()) - roster.count(RosterFate.SAME),
    )
    detail = {"new": taken.new, "changed": taken.changed, "same": taken.same, "left_out": taken.left_out}
    people_table.log_act(connection, at=at, what="roster", person=None, detail=detail)
    return taken


def _must_be_new(row: RosterRow, here: Iterable[UnitPerson], *, sure: bool, file: str) -> None:
    """Refuse to add somebody who has come meanwhile."""
    for one in here:
        if row.details.number and one.details.number.casefold() == row.details.number.casefold():
            raise UserError("roster.changed", file=file)
        if sure and one.name.casefold() == row.name.casefold():
            raise UserError("roster.changed", file=file)


def _change(connection: Connection, before: UnitPerson, row: RosterRow, at: str) -> None:
    was, now = msgspec.structs.asdict(before.details), msgspec.structs.asdict(row.details)
    detail = {one: [was[one], now[one]] for one in row.changed if one != "name"}
    if "name" in row.changed:
        detail["name"] = [before.name, row.name]
        unit_rows.rename(connection, before.id, row.name)
    unit_people.keep(connection, before.id, row.details, at)
    people_table.log_act(connection, at=at, what="details", person=before.id, detail=detail)


def write_roster(people: Sequence[UnitPerson], file: Path, *, language: str, separator: str) -> int:
    """Write everybody; return how many. Raises as `UnitService.write_roster` says."""
    write = {".csv": lambda table: write_csv(file, table, separator=separator),
             ".xlsx": lambda table: write_xlsx(file, table)}.get(file.suffix.lower())  # fmt: skip
    if write is None:
        raise UserError("roster.ending", file=file.name)
    columns = tuple(
        Column(key=name, title=titles.get(language, titles["en"]), width=38 if name in ("name", "id", "unit") else 18)
        for name, titles in TITLES.items()
    )
    rows = [
        (one.name, *(getattr(one.details, name) or "" for name in TITLES if name not in ("name", "id")), str(one.id))
        for one in people
    ]
    write(Table(name=TITLES["unit"].get(language, "Unit"), columns=columns, rows=rows))
    return len(rows)
