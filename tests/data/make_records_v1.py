"""Writes `records_v1.db`, a small database as version 1 of the records left it.

It was run once, when version 1 was released. The file is never written again: every later program must be able to
open it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parent.parent))

from helpers.stored_records import PERSON, add_event, add_open_answer, add_session, fill, moment  # noqa: E402

from xrayTrainer.storage import people_table  # noqa: E402
from xrayTrainer.storage.backups import write_copy  # noqa: E402
from xrayTrainer.storage.connection import Connection  # noqa: E402
from xrayTrainer.storage.store import Store  # noqa: E402


def more(connection: Connection) -> None:
    """A name, a claim, and an answer left open."""
    people_table.name_guest(connection, PERSON, "Айгүл Ҷӯраева")
    people_table.log_act(connection, at=moment().utc, what="claimed", person=PERSON, detail={"name": "Айгүл Ҷӯраева"})
    people_table.set_note(connection, "person_at_work", PERSON)
    answer = add_open_answer(connection, add_session(connection, 50), 1, 500)
    for t_ms in (0, 900, 1800):
        add_event(connection, answer, t_ms)


def main() -> None:
    """Write the file, unless it is there."""
    with tempfile.TemporaryDirectory() as name:
        store = Store.open(Path(name) / "data")
        fill(store, sessions=2)
        store.change(more)
        store.close()
        write_copy(store.path, HERE / "records_v1.db")


if __name__ == "__main__":
    main()
