"""What a roster of people is before it is taken in: its columns, and what would become of each of its rows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.unit_api import UnitDetails


class RosterField(StrEnum):
    """What a column of a roster may hold."""

    NAME = "name"
    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    PATRONYMIC = "patronymic"
    NUMBER = "number"
    UNIT = "unit"
    AGENCY = "agency"
    COUNTRY = "country"
    ROLE = "role"
    SEX = "sex"
    LEFT_ON = "left_on"
    ID = "id"


class RosterColumn(msgspec.Struct, frozen=True, kw_only=True):
    """A column of the file: its heading, what it was taken for (None: left out), and some of its cells."""

    title: str
    field: RosterField | None
    examples: tuple[str, ...] = ()


class RosterFate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBTFUL = "doubtful"
    """Somebody has that name, but another number; or several have it: nothing is done unless one says so."""
    FAULTY = "faulty"
    """Can't be taken in."""


class RosterRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a roster.

    Attributes
    ----------
    line
        Number of the row in the file, the heading being 1 where it stands first.
    name, details
        What it says; what it does not tell is as it was.
    fate
        What becomes of it.
    person
        Who it is here; None for somebody new.
    changed
        Names of the details that change.
    why
        Message code of what is doubtful or faulty, with its values; empty else.
    """

    line: int
    name: str
    details: UnitDetails
    fate: RosterFate
    person: PersonId | None = None
    changed: tuple[str, ...] = ()
    why: str = ""
    params: Mapping[str, str | int | float] = {}


class Roster(msgspec.Struct, frozen=True, kw_only=True):
    """A roster as it was read: nothing is changed by it yet.

    Attributes
    ----------
    file, sheet
        Where it was read; the sheet is empty for CSV.
    columns
        In their order.
    rows
        In their order.
    """

    file: Path
    sheet: str
    columns: tuple[RosterColumn, ...]
    rows: tuple[RosterRow, ...]

    def count(self, fate: RosterFate) -> int:
        """Return how many rows have that fate."""
        return sum(row.fate is fate for row in self.rows)


class RosterTaken(msgspec.Struct, frozen=True, kw_only=True):
    """What taking in a roster did."""

    new: int
    changed: int
    same: int
    left_out: int
