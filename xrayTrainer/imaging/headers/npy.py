"""NumPy array files, read without pickle and without trusting the shape.

Source: NumPy enhancement proposal 1 (the NPY format), versions 1.0 to 3.0.
"""

from __future__ import annotations

import ast
import struct
from dataclasses import dataclass

import numpy as np

from xrayTrainer.imaging.formats import Header
from xrayTrainer.imaging.refusal import RefusedFileError, broken, unsupported

_MAX_HEADER_BYTES = 10_000
_KINDS = "uifb"


@dataclass(frozen=True, slots=True, kw_only=True)
class NpyHeader(Header):
    """Array description; `shape` is the stored one, `bands` is 2 for (2, rows, cols)."""

    dtype: np.dtype[np.generic]
    shape: tuple[int, ...]
    fortran_order: bool
    data_offset: int
    bands: int


def read_npy_header(data: bytes) -> NpyHeader:
    """Read the description of an array of (rows, cols), (rows, cols, 1 or 3) or (2, rows, cols).

    Raises
    ------
    RefusedFileError
        `scan.broken`, `scan.npy_objects` for pickled objects, `scan.unsupported` for other types and shapes.
    """
    words, offset = _description(data)
    descr, order, shape = words.get("descr"), words.get("fortran_order"), words.get("shape")
    if not isinstance(order, bool) or not isinstance(shape, tuple):
        raise broken()
    if not all(isinstance(side, int) and 0 <= side < 1 << 40 for side in shape):
        raise broken()
    dtype = _dtype(descr)
    bands, height, width, samples = _meaning_of(shape)
    header = NpyHeader(
        width=width,
        height=height,
        samples=samples * bands,
        bits=1 if dtype.kind == "b" else 8 * dtype.itemsize,
        dtype=dtype,
        shape=shape,
        fortran_order=order,
        data_offset=offset,
        bands=bands,
    )
    if samples == 3 and dtype.newbyteorder("=") not in (np.uint8, np.uint16):
        raise unsupported(f"NPY colour of {dtype.name}")
    return header


def _description(data: bytes) -> tuple[dict[str, object], int]:
    if len(data) < 12:
        raise broken()
    wide = data[6] >= 2
    start = 12 if wide else 10
    (length,) = struct.unpack_from("<I" if wide else "<H", data, 8)
    if length > _MAX_HEADER_BYTES or start + length > len(data):
        raise broken()
    try:
        words = ast.literal_eval(data[start : start + length].decode("latin-1").strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError) as error:
        raise broken() from error
    if not isinstance(words, dict) or not all(isinstance(key, str) for key in words):
        raise broken()
    return words, start + length


def _dtype(descr: object) -> np.dtype[np.generic]:
    if not isinstance(descr, str) or len(descr) > 8:
        raise unsupported("NPY (structured array)")
    if "O" in descr:
        raise RefusedFileError("scan.npy_objects")
    try:
        dtype = np.dtype(descr)
    except (TypeError, ValueError) as error:
        raise broken() from error
    if dtype.kind not in _KINDS or dtype.itemsize > 8:
        raise unsupported(f"NPY {dtype.name}")
    return dtype


def _meaning_of(shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Return bands, rows, columns and samples."""
    if len(shape) == 2:
        return 1, shape[0], shape[1], 1
    if len(shape) == 3 and shape[2] in (1, 3):
        return 1, shape[0], shape[1], shape[2]
    if len(shape) == 3 and shape[0] == 2:
        return 2, shape[1], shape[2], 1
    raise unsupported(f"NPY {shape}")
