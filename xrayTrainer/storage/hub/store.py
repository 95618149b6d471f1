"""The store of many units: the protocol of both databases, and its reports. One thread uses a store at a time."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from xrayTrainer.storage.hub import questions as ask
from xrayTrainer.storage.hub.database import Row
from xrayTrainer.storage.hub.loading import HubLoading
from xrayTrainer.storage.hub.rows import ALL_TIME, Batch, Loaded, Span
from xrayTrainer.storage.hub.schema import STEPS, Step

EVERY_MONTH = 12 * 100_000
"""So many months together are one period: all of them."""


class HubStore(Protocol):
    """Answers of many units. Reports give counts alone, in no order; what is undefined is None."""

    def init(self, *, steps: tuple[Step, ...] = STEPS) -> bool:
        """Make the tables, or bring older ones up to date; False where nothing was to be done.

        Raises
        ------
        UserError
            `hub.newer` where a newer program made them; they stay as they are.
        """
        ...

    def load(self, batch: Batch) -> Loaded:
        """Take a batch in, whole or not at all: each answer once, in any order, from any number of programs at once."""
        ...

    def forget(self, people: Iterable[str]) -> int:
        """Delete people with all of their answers; return how many there were."""
        ...

    def states(self) -> dict[str, str]:
        """Return what was last read of each source."""
        ...

    def people(self) -> frozenset[str]:
        """Return who has answers here."""
        ...

    def units(self, span: Span = ALL_TIME, *, months: int = EVERY_MONTH, together: bool = False) -> list[Row]:
        """Return unit number, name, country, period (month // months), people, sessions, answers, active ms, threats,
        hits, clear cases, false alarms; `together`: without the first three, of all units as one.
        """
        ...

    def classes(self, span: Span = ALL_TIME) -> list[Row]:
        """Return unit number, name, class, answers to threat cases, hits."""
        ...

    def methods(self, span: Span = ALL_TIME) -> list[Row]:
        """Return unit number, name, method, answers to threat cases, hits."""
        ...

    def items(self, span: Span = ALL_TIME) -> list[Row]:
        """Return set, title, case, its folder name, revision, type, class, method, band, units that have answered its
        set, answers, solved, hits, false alarms, time in ms.
        """
        ...

    def weeks(self, span: Span = ALL_TIME) -> list[Row]:
        """Return unit number, name, week (Monday as ordinal // 7), people, answers, active ms, the most of a person."""
        ...

    def sets(self, span: Span = ALL_TIME) -> list[Row]:
        """Return set, title, unit number, name, people, answers, threats, hits, clear cases, false alarms: of each
        person's first session with the set.
        """
        ...

    def exams(self, span: Span = ALL_TIME) -> list[Row]:
        """Return unit number, name, people, taken, passed, failed, borderline, awaiting their key."""
        ...

    def aliases(self) -> dict[int, int]:
        """Return the number under which each unit goes where it is not named, from 0: drawn once, then kept."""
        ...

    def unit_rows(self) -> Iterator[tuple[int, str, tuple[str, ...], Iterator[list[Row]]]]:
        """Give, for each unit, its number and name, the names of the columns, and all its answers in portions."""
        ...

    def close(self) -> None:
        """Leave the store."""
        ...


class SqlHub(HubLoading):
    """Implements `HubStore` but for what each database does its own way."""

    def states(self) -> dict[str, str]:
        """Return what was last read of each source."""
        return dict(self.run("SELECT name, state FROM sources"))

    def people(self) -> frozenset[str]:
        """Return who has answers here."""
        return frozenset(self.uuid_text(row[0]) for row in self.run("SELECT id FROM people"))

    def units(self, span: Span = ALL_TIME, *, months: int = EVERY_MONTH, together: bool = False) -> list[Row]:
        """Return the figures of units; see `HubStore.units`."""
        days = {"first_day": span.first_day, "last_day": span.last_day, "months": months}
        return self.run(ask.UNITS_TOGETHER if together else ask.UNITS, days)

    def classes(self, span: Span = ALL_TIME) -> list[Row]:
        """Return hits by unit and class."""
        return self.run(ask.CLASSES, _months(span))

    def methods(self, span: Span = ALL_TIME) -> list[Row]:
        """Return hits by unit and method."""
        return self.run(ask.METHODS, _months(span))

    def items(self, span: Span = ALL_TIME) -> list[Row]:
        """Return how cases were answered."""
        rows = self.run(ask.ITEMS, _months(span))
        return [(self.uuid_text(row[0]), row[1], self.uuid_text(row[2]), *row[3:]) for row in rows]

    def weeks(self, span: Span = ALL_TIME) -> list[Row]:
        """Return who was at work in which week."""
        return self.run(ask.WEEKS, _days(span))

    def sets(self, span: Span = ALL_TIME) -> list[Row]:
        """Return first sessions by set and unit."""
        return [(self.uuid_text(row[0]), *row[1:]) for row in self.run(ask.SETS, _days(span))]

    def exams(self, span: Span = ALL_TIME) -> list[Row]:
        """Return exams by unit."""
        return self.run(ask.EXAMS, _days(span))

    def aliases(self) -> dict[int, int]:
        """Return the number of each unit where it is not named."""
        with self.transaction():
            rows = self.run("SELECT no, alias FROM units ORDER BY no")
            known = {no: alias for no, alias in rows if alias is not None}
            new = [no for no, alias in rows if alias is None]
            random.SystemRandom().shuffle(new)
            for alias, no in enumerate(new, start=len(known)):
                self.run("UPDATE units SET alias = :alias WHERE no = :no", {"alias": alias, "no": no})
                known[no] = alias
            return known

    def unit_rows(self) -> Iterator[tuple[int, str, tuple[str, ...], Iterator[list[Row]]]]:
        """Give the answers of each unit; see `HubStore.unit_rows`."""
        for no, name in sorted(self.run("SELECT no, name FROM units"), key=lambda row: str(row[1])):
            columns, portions = self.stream(ask.ROWS, {"unit": no}, 50_000)
            yield no, name, columns, portions


@contextmanager
def opened(place: str | Path) -> Iterator[SqlHub]:
    """Open a store for the block: a `Path` is a SQLite file, text the connection of a PostgreSQL server.

    Raises
    ------
    UserError
        `hub.*`, `storage.*`.
    """
    store: SqlHub
    if isinstance(place, Path):
        from xrayTrainer.storage.hub.sqlite_hub import SqliteHub

        store = SqliteHub(place)
    else:
        from xrayTrainer.storage.hub.postgres_hub import PostgresHub

        store = PostgresHub(place)
    try:
        yield store
    finally:
        store.close()


def _days(span: Span) -> dict[str, object]:
    return {"first_day": span.first_day, "last_day": span.last_day}


def _months(span: Span) -> dict[str, object]:
    return {"first_month": span.first_month, "last_month": span.last_month}
