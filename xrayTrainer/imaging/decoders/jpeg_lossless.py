"""Lossless JPEG (process 14), which DICOM and DICOS files use and no permissive decoder on Python's shelves reads.

The bits are decoded in blocks: for every bit position of a block the code that would start there is looked up at
once, then the chain of true positions is followed, then differences and predictions are summed as arrays.  About 0.25
s for a million pixels.

Source: ITU-T T.81, annex H (lossless mode), annex C and F.2.2 (Huffman codes), table H.1 (predictors).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.imaging.headers.jpeg import SOF_LOSSLESS
from xrayTrainer.imaging.refusal import broken, unsupported

_BLOCK_BITS = 1 << 21
_SLACK_BYTES = 8


@dataclass(slots=True)
class _Stream:
    """Headers of the one scan, and where its coded data begins."""

    bits: int = 0
    height: int = 0
    width: int = 0
    samples: int = 0
    restart: int = 0
    tables: dict[int, tuple[NDArray[np.uint8], NDArray[np.uint8]]] = field(default_factory=dict)
    table: int = 0
    predictor: int = 0
    shift: int = 0
    data_at: int = 0


def decode_lossless_jpeg(data: bytes) -> NDArray[np.uint16]:
    """Decode one lossless JPEG picture exactly.

    Parameters
    ----------
    data
        A whole JPEG stream with a single scan.

    Returns
    -------
    ndarray of uint16
        (rows, cols), or (rows, cols, samples).

    Raises
    ------
    RefusedFileError
        `scan.broken` for damaged or cut data; `scan.unsupported` for predictors 5 to 7, subsampling and restarts
        inside a line.
    """
    stream = _read_headers(data)
    per_line = stream.width * stream.samples
    if stream.restart and stream.restart % stream.width:
        raise unsupported("JPEG lossless (restart inside a line)")
    if stream.height * per_line > 8 * len(data):
        # Every value takes a bit at least.
        raise broken()
    lines_per_part = stream.restart // stream.width if stream.restart else stream.height
    parts = _entropy_parts(data, stream.data_at)
    pixels = np.empty((stream.height, stream.width, stream.samples), np.uint16)
    at = 0
    for part in parts:
        lines = min(lines_per_part, stream.height - at)
        if lines <= 0:
            break
        differences = _differences(part, lines * per_line, *stream.tables[stream.table])
        shape = (lines, stream.width, stream.samples)
        pixels[at : at + lines] = _predict(differences.reshape(shape), stream)
        at += lines
    if at < stream.height:
        raise broken()
    if stream.shift:
        pixels <<= stream.shift
    return pixels[..., 0] if stream.samples == 1 else pixels


def _read_headers(data: bytes) -> _Stream:
    stream = _Stream()
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise broken()
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        body = data[at + 4 : at + 2 + length]
        if length < 2 or len(body) != length - 2:
            raise broken()
        at += 2 + length
        if marker == SOF_LOSSLESS:
            _read_frame(body, stream)
        elif marker == 0xC4:
            _read_tables(body, stream)
        elif marker == 0xDD and len(body) >= 2:
            (stream.restart,) = struct.unpack_from(">H", body)
        elif marker == 0xDA:
            _read_scan(body, stream)
            stream.data_at = at
            return stream
    raise broken()


def _read_frame(body: bytes, stream: _Stream) -> None:
    if len(body) < 6:
        raise broken()
    stream.bits, stream.height, stream.width, stream.samples = struct.unpack_from(">BHHB", body)
    if not 2 <= stream.bits <= 16 or not stream.height or not stream.width or not stream.samples:
        raise broken()
    factors = body[7 : 6 + 3 * stream.samples : 3]
    if len(factors) != stream.samples:
        raise broken()
    if stream.samples > 1 and any(factor != 0x11 for factor in factors):
        raise unsupported("JPEG lossless (subsampled)")


def _read_scan(body: bytes, stream: _Stream) -> None:
    count = body[0] if body else 0
    if len(body) < 4 + 2 * count or not count or not stream.width:
        raise broken()
    chosen = {body[2 + 2 * index] >> 4 for index in range(count)}
    if count != stream.samples or len(chosen) > 1:
        raise unsupported("JPEG lossless (components apart)")
    stream.table = chosen.pop()
    stream.predictor = body[1 + 2 * count]
    stream.shift = body[3 + 2 * count] & 0x0F
    if stream.table not in stream.tables or stream.shift >= stream.bits:
        raise broken()
    if not 1 <= stream.predictor <= 4:
        raise unsupported(f"JPEG lossless (predictor {stream.predictor})")


def _read_tables(body: bytes, stream: _Stream) -> None:
    """Turn each Huffman table into two look-ups by the next 16 bits: category, and length of code (0: no code)."""
    at = 0
    while at < len(body):
        counts = body[at + 1 : at + 17]
        values = body[at + 17 : at + 17 + sum(counts)]
        if len(counts) != 16 or len(values) != sum(counts):
            raise broken()
        category, length = np.zeros(1 << 16, np.uint8), np.zeros(1 << 16, np.uint8)
        code = index = 0
        for size, count in enumerate(counts, start=1):
            for _ in range(count):
                first = code << (16 - size)
                last = first + (1 << (16 - size))
                if last > 1 << 16 or values[index] > 16:
                    raise broken()
                category[first:last], length[first:last] = values[index], size
                code += 1
                index += 1
            code <<= 1
        stream.tables[body[at] & 0x0F] = (category, length)
        at += 17 + len(values)


def _entropy_parts(data: bytes, at: int) -> list[bytes]:
    """Cut the coded data at restart markers and take the stuffed zeros out."""
    parts: list[bytes] = []
    start = at
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            parts.append(data[start:])
            break
        marker = data[at + 1]
        if marker in (0x00, 0xFF):
            at += 1 + (marker == 0x00)
            continue
        parts.append(data[start:at])
        at += 2
        start = at
        if not 0xD0 <= marker <= 0xD7:
            break
    return [part.replace(b"\xff\x00", b"\xff") for part in parts]


def _differences(part: bytes, count: int, category: NDArray[np.uint8], length: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Decode `count` differences from one part of the coded data."""
    total_bits = 8 * len(part)
    padded = np.frombuffer(part + b"\xff" * _SLACK_BYTES, np.uint8)
    # Bits of a code and of the value behind it, by the next 16 bits; 0 where they are no code.
    advance = np.where(length > 0, length + np.where(category == 16, 0, category), 0).astype(np.uint8)
    result = np.empty(count, np.int32)
    done = position = 0
    while done < count:
        first_byte = position >> 3
        block = padded[first_byte : first_byte + _BLOCK_BITS // 8 + _SLACK_BYTES]
        window = _windows(block)
        steps = advance[window]
        chain = _follow(steps.tobytes(), position - 8 * first_byte, count - done)
        if not len(chain):
            raise broken()
        codes = window[chain]
        result[done : done + len(chain)] = _values(block, chain + length[codes], category[codes])
        done += len(chain)
        last = int(chain[-1])
        position = 8 * first_byte + last + int(steps[last])
        if position > total_bits:
            raise broken()
    return result


def _windows(block: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Return the 16 bits that start at each bit of the block."""
    wide = block.astype(np.uint32)
    three = (wide[:-2] << 16) | (wide[1:-1] << 8) | wide[2:]
    windows = np.empty((len(three), 8), np.uint16)
    for bit in range(8):
        windows[:, bit] = (three >> (8 - bit)) & 0xFFFF
    return windows.ravel()


def _follow(steps: bytes, start: int, most: int) -> NDArray[np.int64]:
    """Follow the codes from bit to bit; stop at the block's end, a bit pattern that is no code, or `most` codes."""
    end = len(steps) - 8 * _SLACK_BYTES + 16
    chain: list[int] = []
    append = chain.append
    at = start
    while at < end:
        size = steps[at]
        if not size:
            break
        append(at)
        at += size
    return np.array(chain[:most], np.int64)


def _values(block: NDArray[np.uint8], at: NDArray[np.int64], kinds: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Read the extra bits of each code and turn them into signed differences (T.81, F.2.2.1 and H.1.2.2)."""
    byte = at >> 3
    wide = block.astype(np.uint32)
    bits = (wide[byte] << 16) | (wide[byte + 1] << 8) | wide[np.minimum(byte + 2, len(wide) - 1)]
    size = kinds.astype(np.uint32)
    raw = (bits >> (24 - (at & 7).astype(np.uint32) - np.minimum(size, 16))) & ((np.uint32(1) << size) - 1)
    value = raw.astype(np.int32)
    whole = (np.int32(1) << kinds.astype(np.int32)) - 1
    negative = (kinds > 0) & (value <= whole >> 1)
    value = np.where(negative, value - whole, value)
    return np.where(kinds == 16, 32768, value).astype(np.int32)


def _predict(differences: NDArray[np.int32], stream: _Stream) -> NDArray[np.uint16]:
    """Sum differences along the predictor's direction, modulo 65,536.

    The first line of a part is predicted from the left, the first column from above, the first value is half of the
    range.
    """
    total = differences.astype(np.int64)
    total[0, 0] += 1 << (stream.bits - stream.shift - 1)
    first_line = np.cumsum(total[0], axis=0)
    if stream.predictor == 1:
        total[:, 0] = np.cumsum(total[:, 0], axis=0)
        total = np.cumsum(total, axis=1)
    elif stream.predictor == 2:
        total[0] = first_line
        total = np.cumsum(total, axis=0)
    elif stream.predictor == 3:
        total[0] = first_line
        for row in range(1, len(total)):
            total[row, 0] += total[row - 1, 0]
            total[row, 1:] += total[row - 1, :-1]
    else:
        total = np.cumsum(np.cumsum(total, axis=0), axis=1)
    return (total & 0xFFFF).astype(np.uint16)
