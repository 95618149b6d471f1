"""A plain writer of lossless JPEG (ITU-T T.81, annex H), against which the reader is tested."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

CODE_BITS = 5
CATEGORIES = 17


def write_lossless_jpeg(
    pixels: NDArray[Any], *, predictor: int = 1, bits: int = 16, lines_per_restart: int = 0
) -> bytes:
    """Return a JPEG of process 14 with one Huffman table of 17 codes of five bits."""
    cube = np.atleast_3d(pixels).astype(np.int64)
    height, width, samples = cube.shape
    step = lines_per_restart or height
    parts = [_code(_differences(cube[at : at + step], predictor, bits)) for at in range(0, height, step)]
    frame = struct.pack(">BHHB", bits, height, width, samples)
    frame += b"".join(bytes((index + 1, 0x11, 0)) for index in range(samples))
    table = bytes((0, *(CATEGORIES if size == CODE_BITS else 0 for size in range(1, 17)), *range(CATEGORIES)))
    scan = bytes((samples, *(value for index in range(samples) for value in (index + 1, 0)), predictor, 0, 0))
    out = b"\xff\xd8" + _segment(0xC3, frame) + _segment(0xC4, table)
    if lines_per_restart:
        out += _segment(0xDD, struct.pack(">H", lines_per_restart * width))
    out += _segment(0xDA, scan) + parts[0]
    for index, part in enumerate(parts[1:]):
        out += bytes((0xFF, 0xD0 + index % 8)) + part
    return out + b"\xff\xd9"


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def _differences(cube: NDArray[np.int64], predictor: int, bits: int) -> NDArray[np.int64]:
    predicted = np.zeros_like(cube)
    predicted[0, 1:] = cube[0, :-1]
    predicted[1:, 0] = cube[:-1, 0]
    left, above, corner = cube[1:, :-1], cube[:-1, 1:], cube[:-1, :-1]
    predicted[1:, 1:] = {1: left, 2: above, 3: corner, 4: left + above - corner}[predictor]
    predicted[0, 0] = 1 << (bits - 1)
    wrapped = (cube - predicted) & 0xFFFF
    return np.where(wrapped > 32768, wrapped - 65536, wrapped).ravel()


def _code(differences: NDArray[np.int64]) -> bytes:
    out = []
    for value in differences.tolist():
        category = abs(value).bit_length()
        out.append(f"{category:0{CODE_BITS}b}")
        if 0 < category < 16:
            out.append(f"{value if value > 0 else value + (1 << category) - 1:0{category}b}")
    text = "".join(out)
    text += "1" * (-len(text) % 8)
    return int(text, 2).to_bytes(len(text) // 8, "big").replace(b"\xff", b"\xff\x00")
