"""The store of many units on a PostgreSQL server, 15 or newer, in a schema of its own (extra `hub`: psycopg)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.hub.database import Row
from xrayTrainer.storage.hub.questions import ANSWER_COLUMNS
from xrayTrainer.storage.hub.schema import POSTGRES
from xrayTrainer.storage.hub.store import SqlHub

if TYPE_CHECKING:
    import psycopg

SCHEMA = "xraytrainer"
LOADING = 0x5854_5248
"""Number of the lock that one load holds at a time."""

OLDEST = 150_000
CONNECT_S = 10
_NAMED = re.compile(r":([a-z_]+)")
_CAME = "CREATE TEMP TABLE came (LIKE answers) ON COMMIT DROP"
_COPY = f"COPY came ({', '.join(ANSWER_COLUMNS)}) FROM STDIN (FORMAT BINARY)"
_BINARY = (
    "uuid", "int4", "int4", "uuid", "int4", "int4", "int8", "int2", "int4", "int2", "int2", "int2", "int2", "int2",
    "int2", "int2", "float8", "int4", "int4",
)  # fmt: skip


class PostgresHub(SqlHub):
    """Implements `HubStore` on a server.

    Parameters
    ----------
    dsn
        As libpq takes it (`postgresql://user:password@host/name` or `host=... dbname=...`); never shown or logged.

    Raises
    ------
    UserError
        `hub.no_psycopg` without the extra; `hub.bad_dsn`, `hub.no_server`, `hub.server_too_old`.
    """

    types = POSTGRES

    def __init__(self, dsn: str) -> None:
        super().__init__(place_of(dsn))
        import psycopg

        try:
            self._connection = psycopg.connect(
                dsn, autocommit=True, connect_timeout=CONNECT_S, application_name="xray-trainer"
            )
        except psycopg.Error as error:
            raise UserError("hub.no_server", place=self._place, reason=_reason(error)) from None
        try:
            if self._connection.info.server_version < OLDEST:
                found = self._connection.info.server_version // 10_000
                raise UserError("hub.server_too_old", place=self._place, found=found)
            self.run(f"SET search_path TO {SCHEMA}")
        except BaseException:
            self._connection.close()
            raise

    def init(self, **steps: Any) -> bool:
        """Make the tables, or bring older ones up to date; see `HubStore.init`."""
        with self.transaction():
            self.run(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        return super().init(**steps)

    def run(self, statement: str, values: Mapping[str, object] | None = None) -> list[Row]:
        """Run a statement and return its rows."""
        with self._speaking():
            cursor = self._connection.execute(_placed(statement), dict(values) if values else None)
            if cursor.description is None:
                return []
            return [tuple(map(_plain, row)) for row in cursor.fetchall()]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run the block in one transaction; others that load wait for its end."""
        with self._speaking(), self._connection.transaction():
            self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOADING,))
            yield

    def has_table(self, name: str) -> bool:
        """Return whether there is such a table."""
        return bool(self.run("SELECT to_regclass(:name) IS NOT NULL", {"name": f"{SCHEMA}.{name}"})[0][0])

    def fill(self, rows: Iterable[Row]) -> None:
        """Put rows into the temporary table `came`."""
        with self._speaking():
            self._connection.execute("DROP TABLE IF EXISTS pg_temp.came")
            self._connection.execute(_CAME)
            with self._connection.cursor() as cursor, cursor.copy(_COPY) as copy:
                copy.set_types(_BINARY)
                for row in rows:
                    copy.write_row(row)
            self._connection.execute("ANALYZE came")

    def stream(
        self, statement: str, values: Mapping[str, object], portion: int
    ) -> tuple[tuple[str, ...], Iterator[list[Row]]]:
        """Return names of columns, and an iterator over portions of rows, which the server keeps until then."""
        cursor = self._connection.cursor("hub_rows", withhold=True)
        cursor.itersize = portion
        with self._speaking():
            cursor.execute(_placed(statement), dict(values))
        names = tuple(column.name for column in cursor.description or ())

        def portions() -> Iterator[list[Row]]:
            with cursor:
                while rows := cursor.fetchmany(portion):
                    yield [tuple(map(_worded, row)) for row in rows]

        return names, portions()

    def uuid(self, text: str) -> UUID:
        """Return a UUID as psycopg takes it."""
        return UUID(text)

    def uuid_text(self, value: Any) -> str:
        """Return a UUID as text."""
        return str(value)

    def close(self) -> None:
        """Leave the server."""
        self._connection.close()

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        """Turn what the server, the network or its disk refuses into a sentence; faults of ours pass as they are."""
        import psycopg

        try:
            yield
        except (psycopg.OperationalError, psycopg.errors.InsufficientPrivilege) as error:
            raise UserError("hub.no_server", place=self._place, reason=_reason(error)) from None


def place_of(dsn: str) -> str:
    """Return where a connection leads, without its password.

    Raises
    ------
    UserError
        `hub.no_psycopg` without the extra; `hub.bad_dsn` where it can't be read: it may hold a password, so it is not
        shown.
    """
    try:
        from psycopg import ProgrammingError
        from psycopg.conninfo import conninfo_to_dict
    except ImportError as error:
        raise UserError("hub.no_psycopg") from error
    try:
        told = conninfo_to_dict(dsn)
    except ProgrammingError:
        raise UserError("hub.bad_dsn") from None
    host, name = told.get("host") or "localhost", told.get("dbname") or ""
    return f"{host}/{name}"


def _reason(error: psycopg.Error) -> str:
    """Return what the server said, or why it can't be reached, in a line; libpq never puts the password into it."""
    if error.diag.message_primary:
        return error.diag.message_primary
    lines = [line.strip() for line in str(error).splitlines() if " failed: " in line] or [str(error).strip()]
    return lines[0].rpartition(" failed: ")[2].removesuffix(".").partition("\n")[0]


@lru_cache(maxsize=256)
def _placed(statement: str) -> Any:
    """Return a statement with its named values as psycopg wants them."""
    return _NAMED.sub(r"%(\1)s", statement)


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, Decimal) else value


def _worded(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value
