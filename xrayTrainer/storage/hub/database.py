"""What each of the two databases does its own way, and the form of the tables, which is the same in both."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any, TypeAlias

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.hub.schema import META, STEPS, Step

Row: TypeAlias = tuple[Any, ...]


class HubDatabase(ABC):
    """A database that holds such a store: what each does its own way, and the form of the tables."""

    types: Mapping[str, str]
    """Names of types in this database."""

    def __init__(self, place: str) -> None:
        self._place = place

    # what each database does its own way

    @abstractmethod
    def run(self, statement: str, values: Mapping[str, object] | None = None) -> list[Row]:
        """Run a statement and return its rows."""

    @abstractmethod
    def transaction(self) -> AbstractContextManager[None]:
        """Run the block in one transaction in which nobody else loads."""

    @abstractmethod
    def has_table(self, name: str) -> bool:
        """Return whether there is such a table."""

    @abstractmethod
    def fill(self, rows: Iterable[Row]) -> None:
        """Put rows (`ANSWER_COLUMNS`; UUIDs as `uuid` returns them) into the empty temporary table `came`."""

    @abstractmethod
    def stream(self, statement: str, values: Mapping[str, object], portion: int) -> tuple[tuple[str, ...], Any]:
        """Return names of columns, and an iterator over portions of rows."""

    @abstractmethod
    def uuid(self, text: str) -> Any:
        """Return a UUID as this database takes it."""

    @abstractmethod
    def uuid_text(self, value: Any) -> str:
        """Return a UUID of this database as text."""

    @abstractmethod
    def close(self) -> None:
        """Leave the store."""

    # the form

    def init(self, *, steps: tuple[Step, ...] = STEPS) -> bool:
        """Make the tables, or bring older ones up to date; False where nothing was to be done.

        Raises
        ------
        UserError
            `hub.newer` where a newer program made them; they stay as they are."""
        with self.transaction():
            self.run(META.format_map(self.types))
            version = self._version()
            if version > len(steps):
                raise UserError("hub.newer", place=self._place, found=version, known=len(steps))
            for number, step in enumerate(steps[version:], start=version + 1):
                for statement in step.statements:
                    self.run(statement.format_map(self.types))
                self.run("DELETE FROM meta WHERE name = 'version'")
                self.run("INSERT INTO meta (name, value) VALUES ('version', :value)", {"value": str(number)})
            return version < len(steps)

    def must_be_ready(self) -> None:
        """Raise `hub.not_made`, `hub.older` or `hub.newer` unless the tables are those of this program."""
        version = self._version() if self.has_table("meta") else 0
        if version == len(STEPS):
            return
        code = "hub.newer" if version > len(STEPS) else "hub.older" if version else "hub.not_made"
        raise UserError(code, place=self._place, found=version, known=len(STEPS))

    def _version(self) -> int:
        rows = self.run("SELECT value FROM meta WHERE name = 'version'")
        return int(rows[0][0]) if rows else 0
