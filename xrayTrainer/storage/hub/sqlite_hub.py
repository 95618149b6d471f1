"""The store of many units in one SQLite file."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.failures import speaking_of
from xrayTrainer.storage.hub.database import Row
from xrayTrainer.storage.hub.questions import ANSWER_COLUMNS
from xrayTrainer.storage.hub.schema import SQLITE
from xrayTrainer.storage.hub.store import SqlHub

HUB_FILE = "hub.sqlite"
APPLICATION_ID = 0x58545248
"""`XTRH`."""

_BUSY_S = 60.0
_CACHE_KIB = 128 * 1024
_CAME = f"CREATE TEMP TABLE came ({', '.join(ANSWER_COLUMNS)})"
_FILL = f"INSERT INTO came VALUES ({', '.join('?' * len(ANSWER_COLUMNS))})"
_INDEX_CAME = "CREATE INDEX temp.came_ids ON came (id)"


class SqliteHub(SqlHub):
    """Implements `HubStore` on a file, which is made where there is none.

    Raises
    ------
    UserError
        `hub.not_ours` for another database; `storage.*` for what the disk refuses.
    """

    types = SQLITE

    def __init__(self, file: Path) -> None:
        super().__init__(file.name)
        self._file = file
        with speaking_of(file):
            self._connection = sqlite3.connect(file, isolation_level=None, timeout=_BUSY_S)
            try:
                self._settle()
            except BaseException:
                self._connection.close()
                raise

    def _settle(self) -> None:
        connection = self._connection
        found = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if found not in (0, APPLICATION_ID) or (found == 0 and tables):
            raise UserError("hub.not_ours", place=self._file.name)
        if found == 0:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")

    def run(self, statement: str, values: Mapping[str, object] | None = None) -> list[Row]:
        """Run a statement and return its rows."""
        with speaking_of(self._file):
            return self._connection.execute(statement, dict(values or {})).fetchall()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run the block in one transaction that has the write lock from its start."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def has_table(self, name: str) -> bool:
        """Return whether there is such a table."""
        return bool(self.run("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name", {"name": name}))

    def fill(self, rows: Iterable[Row]) -> None:
        """Put rows into the temporary table `came`."""
        with speaking_of(self._file):
            self._connection.execute("DROP TABLE IF EXISTS temp.came")
            self._connection.execute(_CAME)
            self._connection.executemany(_FILL, rows)
            self._connection.execute(_INDEX_CAME)

    def stream(
        self, statement: str, values: Mapping[str, object], portion: int
    ) -> tuple[tuple[str, ...], Iterator[list[Row]]]:
        """Return names of columns, and an iterator over portions of rows."""
        cursor = self._connection.execute(statement, dict(values))
        names = tuple(column[0] for column in cursor.description)

        def portions() -> Iterator[list[Row]]:
            while rows := cursor.fetchmany(portion):
                yield [tuple(self._plain(value) for value in row) for row in rows]

        return names, portions()

    def _plain(self, value: Any) -> Any:
        return self.uuid_text(value) if isinstance(value, bytes) else value

    def forget(self, people: Iterable[str]) -> int:
        """Delete people; nothing of them can be read from the file afterwards."""
        gone = super().forget(people)
        if gone:
            self.run("VACUUM")
            self.run("PRAGMA wal_checkpoint(TRUNCATE)")
        return gone

    def uuid(self, text: str) -> bytes:
        """Return a UUID as 16 bytes."""
        return bytes.fromhex(text.replace("-", ""))

    def uuid_text(self, value: Any) -> str:
        """Return 16 bytes as text."""
        return str(uuid.UUID(bytes=value))

    def close(self) -> None:
        """Leave the file."""
        self._connection.close()


def remove(folder: Path) -> None:
    """Remove the store of a data folder: it follows from the records."""
    for name in (HUB_FILE, f"{HUB_FILE}-wal", f"{HUB_FILE}-shm"):
        with speaking_of(folder / name):
            (folder / name).unlink(missing_ok=True)
