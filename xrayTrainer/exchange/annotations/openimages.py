"""OpenImages CSV: boxes as shares of the picture's sides; group boxes become "don't care"."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.annotations.model import (
    AnnotatedImage,
    Annotation,
    Annotations,
    EntryError,
    Faults,
    SizeOf,
    Standing,
    box,
    number,
    read_each,
    read_limited,
)

NEEDED = {"ImageID", "LabelName", "XMin", "XMax", "YMin", "YMax"}


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read a file of boxes, or every one of a folder; the pictures must be there, since the file hides their size."""
    return read_each(source, "*.csv", lambda file, faults: _read_file(file, faults, size_of))


def _read_file(source: Path, faults: Faults, size_of: SizeOf) -> Iterable[AnnotatedImage]:
    text = read_limited(source).decode("utf-8-sig", errors="replace")
    found: dict[str, list[Annotation]] = {}
    sizes: dict[str, tuple[int, int] | None] = {}
    try:
        reader = csv.DictReader(io.StringIO(text))
        if not reader.fieldnames or not set(reader.fieldnames) >= NEEDED:
            raise UserError("annotations.not_this_format", file=str(source), format="OpenImages CSV")
        for line, row in enumerate(reader, start=2):
            name = row["ImageID"] or ""
            name = name if Path(name).suffix else f"{name}.*"
            if name not in found:
                found[name], sizes[name] = [], size_of(name, source.parent)
            try:
                found[name].append(_annotation(row, sizes[name], f"line {line}"))
            except EntryError as error:
                faults.add(source, f"line {line}", error, image=name)
    except csv.Error as error:
        raise UserError("annotations.not_csv", file=str(source)) from error
    return [
        AnnotatedImage(name=name, folder=source.parent, size=sizes[name], annotations=tuple(boxes))
        for name, boxes in found.items()
    ]


def _annotation(row: dict[str, str | None], size: tuple[int, int] | None, place: str) -> Annotation:
    if size is None:
        raise EntryError("annotations.size_unknown", name=str(row["ImageID"]))
    x0, x1 = (absolute(row[name], size[0]) for name in ("XMin", "XMax"))
    y0, y1 = (absolute(row[name], size[1]) for name in ("YMin", "YMax"))
    group = row.get("IsGroupOf") == "1"
    return Annotation(
        label=row["LabelName"] or "",
        outline=(box(x0, y0, x1, y1),),
        standing=Standing.IGNORE if group else Standing.REQUIRED,
        place=place,
    )


def absolute(share: object, side: int) -> float:
    """Return pixels from a share of a side, to the hundredth of a pixel that such texts carry."""
    return round(number(share) * side, 2)
