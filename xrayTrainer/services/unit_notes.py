"""What a unit keeps once for all: what it is called, and the hours that it asks for."""

from __future__ import annotations

import math

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.unit_api import OwnUnit
from xrayTrainer.storage import details_table, people_table
from xrayTrainer.storage.connection import Connection
from xrayTrainer.training.hours import Requirement

_OWN = "own_unit"
_HOURS = "required_hours"
MOST_MINUTES = 1000 * 60.0


class _Hours(msgspec.Struct, frozen=True):
    minutes: float


def own_unit(connection: Connection) -> OwnUnit:
    """Return what the unit of this machine is called."""
    text = people_table.note(connection, _OWN)
    return OwnUnit() if text is None else msgspec.json.decode(text, type=OwnUnit)


def unit_of(connection: Connection, person: str) -> str:
    """Return in which unit a person works; where that was never told, what the unit of this machine is called."""
    row = details_table.details(connection, person)
    return row.unit if row is not None and row.unit else own_unit(connection).name


def set_own_unit(connection: Connection, own: OwnUnit) -> None:
    """Keep what the unit of this machine is called."""
    people_table.set_note(connection, _OWN, msgspec.json.encode(own).decode())


def requirement(connection: Connection) -> Requirement:
    """Return the hours that the unit asks for; the usual ones where it never said."""
    text = people_table.note(connection, _HOURS)
    if text is None:
        return Requirement()
    minutes = msgspec.json.decode(text, type=_Hours).minutes
    return Requirement(minutes=minutes) if 0.0 < minutes < math.inf else Requirement()


def set_requirement(connection: Connection, minutes: float) -> None:
    """Keep the hours that the unit asks for.

    Raises
    ------
    UserError
        `unit.bad_requirement` unless it is above nothing and at most a thousand hours.
    """
    if not 0.0 < minutes <= MOST_MINUTES:
        raise UserError("unit.bad_requirement", most=round(MOST_MINUTES / 60))
    people_table.set_note(connection, _HOURS, msgspec.json.encode(_Hours(minutes)).decode())
