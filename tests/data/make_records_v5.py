"""Writes `records_v5.db`, a small database as version 5 of the records left it: with a chain, a machine and comments.

It was run once, when version 6 was made. The file is never written again: every later program must be able to open it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parent.parent))

from data.make_records_v1 import more  # noqa: E402
from helpers.stored_records import PERSON, fill, uid  # noqa: E402

from xrayTrainer.domain.ids import AnswerId, SessionId  # noqa: E402
from xrayTrainer.storage import chain_table, comment_table  # noqa: E402
from xrayTrainer.storage.backups import write_copy  # noqa: E402
from xrayTrainer.storage.chain_table import LinkRow  # noqa: E402
from xrayTrainer.storage.comment_table import CommentRow  # noqa: E402
from xrayTrainer.storage.connection import Connection  # noqa: E402
from xrayTrainer.storage.migrations import STEPS  # noqa: E402
from xrayTrainer.storage.store import Store  # noqa: E402


def letters(connection: Connection) -> None:
    """Add what version 5 brought: a link of the chain, a machine that was seen, a comment, a file that was sent."""
    link = LinkRow(number=1, session=uid(0, 4), content="a" * 64, head="b" * 64)
    chain_table.add_link(connection, link)
    chain_table.keep_device(connection, device="c" * 16, card="{}", unit="Post", at="2026-01-05T00:00:00.000Z")
    chain_table.keep_links(connection, "c" * 16, [link])
    comment_table.add(
        connection,
        CommentRow(
            id=uid(1, 6), person=PERSON, session=SessionId(uid(0, 4)), answer=AnswerId(uid(1, 5)), author_key="d" * 16,
            at="2026-01-06T00:00:00.000Z", body="{}", came=True,
        ),
    )  # fmt: skip
    chain_table.note_sent(
        connection, file_id=uid(2, 6), person=PERSON, receiver="", chain_number=1, at="2026-01-06T00:00:00.000Z"
    )


def main() -> None:
    """Write the file, unless it is there."""
    with tempfile.TemporaryDirectory() as name:
        store = Store.open(Path(name) / "data", steps=STEPS[:5])
        fill(store, sessions=2)
        store.change(more)
        store.change(letters)
        store.close()
        if not (HERE / "records_v5.db").exists():
            write_copy(store.path, HERE / "records_v5.db")


if __name__ == "__main__":
    main()
