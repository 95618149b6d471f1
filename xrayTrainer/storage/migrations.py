"""From any released form of the database to the present one.

Each migration and the record of it are one transaction (sqlite-utils 4 `Migrations`), so a killed start leaves a whole
database and the next start goes on. The caller holds the store lock: two programs migrating at once would fail.

sqlite-utils is imported only where something is to be done: a start on an up-to-date database does without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.failures import speaking_of
from xrayTrainer.storage.schema_v1 import SCHEMA_V1
from xrayTrainer.storage.schema_v2 import SCHEMA_V2
from xrayTrainer.storage.schema_v3 import SCHEMA_V3
from xrayTrainer.storage.schema_v4 import SCHEMA_V4
from xrayTrainer.storage.schema_v5 import SCHEMA_V5
from xrayTrainer.storage.schema_v6 import SCHEMA_V6
from xrayTrainer.storage.schema_v6_inbox import SCHEMA_V6_INBOX

MIGRATION_SET = "records"


class Step(msgspec.Struct, frozen=True):
    """One migration: its name, never changed once released, and what it does inside the transaction it is given."""

    name: str
    run: Callable[[sqlite3.Connection], None]


def run_script(connection: sqlite3.Connection, script: str) -> None:
    """Execute the statements of `script` inside the present transaction (`executescript` would commit it first)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        if not statement and (not line.strip() or line.lstrip().startswith("--")):
            continue
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError(f"unfinished statement: {statement[:80]}")


def _first_records(connection: sqlite3.Connection) -> None:
    run_script(connection, SCHEMA_V1)


def _erasing_and_merging(connection: sqlite3.Connection) -> None:
    run_script(connection, SCHEMA_V2)


def _viewing_records(connection: sqlite3.Connection) -> None:
    run_script(connection, SCHEMA_V3)


def _plans_and_figures(connection: sqlite3.Connection) -> None:
    run_script(connection, SCHEMA_V4)


def _chains(connection: sqlite3.Connection) -> None:
    run_script(connection, SCHEMA_V5)


def _units(connection: sqlite3.Connection) -> None:
    run_script(connection, SCHEMA_V6)
    run_script(connection, SCHEMA_V6_INBOX)


STEPS: tuple[Step, ...] = (
    Step("m0001_first_records", _first_records),
    Step("m0002_erasing_and_merging", _erasing_and_merging),
    Step("m0003_viewing_records", _viewing_records),
    Step("m0004_plans_and_figures", _plans_and_figures),
    Step("m0005_chains", _chains),
    Step("m0006_units", _units),
)


def applied_names(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the migrations that this database has had, oldest first."""
    table = connection.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    ).fetchone()
    if table is None:
        return ()
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", (MIGRATION_SET,)
    )
    return tuple(row[0] for row in rows)


def must_be_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Raise `UserError("storage.not_ours")` for a database with tables but no record of our migrations."""
    with speaking_of(path):
        leftovers = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE tbl_name <> '_sqlite_migrations' AND name NOT LIKE 'sqlite_%'"
        ).fetchone()[0]
        if leftovers and not applied_names(connection):
            raise UserError("storage.not_ours", file=str(path))


def pending_steps(connection: sqlite3.Connection, path: Path, steps: tuple[Step, ...] = STEPS) -> tuple[Step, ...]:
    """Return the migrations still to be done, after refusing what this program must not touch.

    Raises
    ------
    UserError
        `storage.newer` when a newer program wrote the database, `storage.not_ours` when it has tables but no record of
        our migrations.
    """
    with speaking_of(path):
        names = applied_names(connection)
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        known = {step.name for step in steps}
        if version > len(steps) or not known.issuperset(names):
            raise UserError("storage.newer", file=str(path), found=version, known=len(steps))
    must_be_ours(connection, path)
    return tuple(step for step in steps if step.name not in names)


def migrate(connection: sqlite3.Connection, path: Path, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring the database up to date; each step that is done stays done.

    Raises
    ------
    UserError
        As `pending_steps`, and what the disk refuses.
    """
    if not pending_steps(connection, path, steps):
        return
    import sqlite_utils
    from sqlite_utils import Migrations

    migrations = Migrations(MIGRATION_SET)
    for number, step in enumerate(steps, start=1):
        migrations(name=step.name)(_numbered(step, number))
    with speaking_of(path):
        migrations.apply(sqlite_utils.Database(connection, strict=True))


def _numbered(step: Step, number: int) -> Callable[..., None]:
    """Return the migration as sqlite-utils calls it; it notes its number where readers can see it without a table."""

    def run(database: object) -> None:
        connection: sqlite3.Connection = database.conn  # type: ignore[attr-defined]
        step.run(connection)
        connection.execute(f"PRAGMA user_version = {number}")

    return run
