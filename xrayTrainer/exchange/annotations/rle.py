"""Run-length masks of COCO, decoded under a cap.

COCO stores a mask column by column as lengths of runs, beginning with zeros: as a list, or as text in which each length
is written 5 bits a character, least significant first, from the third run on as the difference to the run two before
(format as defined by the COCO API's mask functions).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.exchange.annotations.model import EntryError

MAX_PIXELS = 100_000_000
MAX_RUNS = 5_000_000


def runs_from_text(text: str) -> list[int]:
    """Return run lengths from COCO's compressed text."""
    if len(text) > 6 * MAX_RUNS:
        raise EntryError("annotations.bad_mask")
    runs: list[int] = []
    position = 0
    while position < len(text):
        value, shift, more = 0, 0, True
        while more:
            if position >= len(text) or shift > 60:
                raise EntryError("annotations.bad_mask")
            code = ord(text[position]) - 48
            if not 0 <= code < 64:
                raise EntryError("annotations.bad_mask")
            position += 1
            value |= (code & 0x1F) << shift
            more = bool(code & 0x20)
            shift += 5
            if not more and code & 0x10:
                value |= -1 << shift
        runs.append(value + runs[-2] if len(runs) > 2 else value)
    return runs


def decode_box(
    counts: str | Sequence[object], *, height: int, width: int, by_column: bool = True
) -> tuple[NDArray[np.bool_], int, int]:
    """Return the part of a mask of shape (height, width) that holds all that is set, and the x, y of its corner.

    The part spans the columns (rows, unless `by_column`) in which something is set, in their whole length; it is empty
    where nothing is.

    Raises
    ------
    EntryError
        If the runs do not fill the picture exactly, or the picture is larger than 100 Mpx.
    """
    if height <= 0 or width <= 0 or height * width > MAX_PIXELS:
        raise EntryError("annotations.bad_mask")
    runs: Sequence[object] = runs_from_text(counts) if isinstance(counts, str) else counts
    if len(runs) > MAX_RUNS or not all(isinstance(run, int) and 0 <= run <= height * width for run in runs):
        raise EntryError("annotations.bad_mask")
    lengths = np.asarray(runs, dtype=np.int64)
    if int(lengths.sum()) != height * width:
        raise EntryError("annotations.bad_mask")
    ends = np.cumsum(lengths)
    filled = np.flatnonzero(lengths[1::2]) * 2 + 1
    if not len(filled):
        return np.zeros((0, 0), dtype=np.bool_), 0, 0
    line = height if by_column else width
    first = int(ends[filled[0] - 1]) // line
    past = -(-int(ends[filled[-1]]) // line)
    lengths = lengths[filled[0] - 1 : filled[-1] + 1]
    lengths[0] = int(ends[filled[0] - 1]) - first * line
    flat = np.zeros((past - first) * line, dtype=np.bool_)
    flat[: int(lengths.sum())] = np.repeat(np.arange(len(lengths)) % 2 == 1, lengths)
    lines = flat.reshape(past - first, line)
    return (lines.T, first, 0) if by_column else (lines, 0, first)
