"""Writes `records_v2.db`, a small database as version 2 of the records left it.

It was run once, when version 3 was made. The file is never written again: every later program must be able to open it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
sys.path.insert(0, str(HERE.parent.parent))

from data.make_records_v1 import more  # noqa: E402
from helpers.stored_records import fill  # noqa: E402

from xrayTrainer.storage.backups import write_copy  # noqa: E402
from xrayTrainer.storage.migrations import STEPS  # noqa: E402
from xrayTrainer.storage.store import Store  # noqa: E402


def main() -> None:
    """Write the file, unless it is there."""
    with tempfile.TemporaryDirectory() as name:
        store = Store.open(Path(name) / "data", steps=STEPS[:2])
        fill(store, sessions=2)
        store.change(more)
        store.close()
        if not (HERE / "records_v2.db").exists():
            write_copy(store.path, HERE / "records_v2.db")


if __name__ == "__main__":
    main()
