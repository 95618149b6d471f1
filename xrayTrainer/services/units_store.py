"""What is done with a store of many units by its place: a SQLite file, or the connection of a PostgreSQL server."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.parquet import Part, write_parquet
from xrayTrainer.services.units_api import UnitsOrder, UnitsReport
from xrayTrainer.services.units_figures import hidden_units, letter, units_report
from xrayTrainer.storage.hub.questions import MODES
from xrayTrainer.storage.hub.store import SqlHub, opened

HubPlace: TypeAlias = Path | str
"""A file, or a connection as libpq takes it."""

_LEFT_OUT = frozenset({"country", "answer", "session", "name"})
"""Columns that an anonymous file does without."""

_TYPES = {
    **dict.fromkeys(("revision", "day", "key_revision", "millis", "active_ms"), "int32"),
    **dict.fromkeys(("band", "required", "found", "false_marks"), "int16"),
    **dict.fromkeys(("verdict_right", "success", "hit", "false_alarm"), "bool_"),
    "day": "date32",
    "points": "float64",
}


def make_store(place: HubPlace) -> bool:
    """Make a store, or bring an older one up to date; False where nothing was to be done."""
    with opened(place) as hub:
        return hub.init()


def store_report(place: HubPlace, order: UnitsOrder) -> UnitsReport:
    """Return the figures of a store. Raises `hub.not_made` where there is none."""
    must_be_there(place)
    with opened(place) as hub:
        hub.must_be_ready()
        return units_report(hub, order)


def store_parquet(place: HubPlace, folder: Path, *, anonymous: bool) -> int:
    """Write all answers of a store as Parquet and return how many those are; see `exchange.parquet.write_parquet`.

    With `anonymous`, units have letters and people drawn numbers that are others each time, ids of sessions and
    answers are left out, and so are units too small to be shown.
    """
    must_be_there(place)
    with opened(place) as hub:
        hub.must_be_ready()
        return write_parquet(folder, _parts(hub, anonymous=anonymous), _TYPES)


def must_be_there(place: HubPlace) -> None:
    """Raise `hub.not_made` for a file that is not there: to ask it must not make it."""
    if isinstance(place, Path) and not place.exists():
        raise UserError("hub.not_made", place=place.name)


def _parts(hub: SqlHub, *, anonymous: bool) -> Iterator[Part]:
    hidden = hidden_units({row[0]: row[4] for row in hub.units()}) if anonymous else frozenset[int]()
    aliases = hub.aliases() if anonymous else {}
    names: dict[str, str] = {}

    def person(code: str) -> str:
        return names.setdefault(code, secrets.token_hex(6))

    for unit, name, columns, portions in hub.unit_rows():
        if unit in hidden:
            continue
        kept = [
            place
            for place, column in enumerate(columns)
            if column != "name" and not (anonymous and column in _LEFT_OUT)
        ]
        chosen = tuple(columns[place] for place in kept)
        yield letter(aliases[unit]) if anonymous else name, chosen, _worded(columns, kept, portions, person, anonymous)


def _worded(
    columns: tuple[str, ...], kept: list[int], portions: Iterator[list[tuple[Any, ...]]], person: Any, anonymous: bool
) -> Iterator[list[tuple[Any, ...]]]:
    from datetime import date

    words: dict[str, Any] = {"day": date.fromordinal, "mode": MODES.__getitem__}
    words |= dict.fromkeys(("verdict_right", "success", "hit", "false_alarm"), bool)
    if anonymous:
        words["person"] = person
    ways = [(place, words.get(columns[place])) for place in kept]
    for rows in portions:
        yield [tuple(row[place] if how is None else how(row[place]) for place, how in ways) for row in rows]
