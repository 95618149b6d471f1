"""Rows out as Parquet, a folder for each unit, for those who analyse them elsewhere (extra `analytics`: pyarrow)."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of

COMPRESSION = "zstd"
UNNAMED = "__HIVE_DEFAULT_PARTITION__"
"""How readers of partitioned folders write what has no name."""

Part = tuple[str, Sequence[str], Iterator[list[tuple[Any, ...]]]]
"""Name of a unit, names of columns, and rows in portions."""


def write_parquet(folder: Path, parts: Iterable[Part], types: dict[str, str]) -> int:
    """Write `unit=NAME/answers.parquet` for each unit into a new folder, whole or not at all; return the rows.

    Parameters
    ----------
    folder
        Must not be there, or be empty.
    parts
        The units.
    types
        Of columns, as pyarrow names them; others are text.

    Raises
    ------
    UserError
        `hub.no_pyarrow` without the extra, `hub.folder_in_use` where something lies there, `exchange.not_written`.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise UserError("hub.no_pyarrow") from error
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError("hub.folder_in_use", folder=str(folder))
    unfinished, count = folder.with_name(f".{folder.name}.part"), 0
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        for name, columns, portions in parts:
            place = unfinished / f"unit={quote(name, safe=' ') or UNNAMED}"
            place.mkdir(parents=True, exist_ok=True)
            schema = pyarrow.schema([(column, getattr(pyarrow, types.get(column, "string"))()) for column in columns])
            with parquet.ParquetWriter(place / "answers.parquet", schema, compression=COMPRESSION) as writer:
                for rows in portions:
                    values = [list(column) for column in zip(*rows, strict=True)]
                    writer.write_table(pyarrow.table(values, schema=schema))
                    count += len(rows)
        unfinished.mkdir(parents=True, exist_ok=True)
        if folder.exists():
            folder.rmdir()
        unfinished.replace(folder)
    except OSError as error:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise UserError("exchange.not_written", file=str(folder), reason=reason_of(error)) from error
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return count
