"""Loops that Numba compiles; imported by `compiled` alone, and only where Numba is installed.

The arguments that all of them begin with are those of `compiled.Ink`.  Round bodies are integrated in double precision,
where the order of sums is of no account; turned boxes in the order of the reference path, and without fused products:
their samples are the same to the last bit.
"""

from __future__ import annotations

from typing import Any

import numba
import numpy as np

_STRICT: Any = numba.njit(cache=True, error_model="numpy")
_FREE: Any = numba.njit(cache=True, error_model="numpy", fastmath={"contract", "reassoc", "nsz"})

_ARC = (
    *(1.5707963267946117, -0.2146018364881411, 0.08904861487437274, -0.0507926104651176, 0.03367843122976984),
    *(-0.02435012792268113, 0.018537397600696122, -0.014364729388007761, 0.010766932569670259),
    *(-0.007248908566013482, 0.004004158035495493, -0.001633400920427448, 0.0004256062726199161),
    -5.22912539599929e-05,
)
"""Arc cosine over sqrt(1 - v) from 0 to 1, lowest power first: Chebyshev series of degree 13, to 3e-13."""


def _add_row(
    maps: Any, corners: Any, mixes: Any, sigmas: Any, starts: Any, tile: Any, i: Any, row: Any, first: Any, line: Any
) -> None:
    """Add the path lengths of one row of a solid from its column `first` on; they are used up."""
    count, sigma, size = len(line), sigmas[i], tile.shape[0] // 2
    if sigma > np.float32(0.0):
        texture = tile[(starts[i, 0] + row) % size]
        col = 0
        while col < count:
            start = (starts[i, 1] + first + col) % size
            piece = texture[start : start + min(count - col, 2 * size - start)]
            for n in range(len(piece)):
                factor = piece[n] * sigma + np.float32(1.0)
                line[col + n] *= factor if factor > np.float32(0.0) else np.float32(0.0)
            col += len(piece)
    left = corners[i, 1] + first
    for part in range(mixes.shape[1]):
        share = mixes[i, part]
        if share != np.float32(0.0):
            target = maps[part, corners[i, 0] + row, left : left + count]
            for col in range(count):
                target[col] += line[col] * share


_add_row_of: Any = _FREE(_add_row)


def _add_lengths(
    maps: Any, corners: Any, mixes: Any, sigmas: Any, starts: Any, tile: Any, i: Any, lengths: Any
) -> None:
    for row in range(len(lengths)):
        _add_row_of(maps, corners, mixes, sigmas, starts, tile, i, row, 0, lengths[row])


def _add_straight(
    maps: Any,
    corners: Any,
    mixes: Any,
    sigmas: Any,
    starts: Any,
    tile: Any,
    which: Any,
    sections: Any,
    ends: Any,
    covers: Any,
    cover_ends: Any,
) -> None:
    buffer = np.empty(maps.shape[2], dtype=np.float32)
    begin, cover_begin = 0, 0
    for n in range(len(which)):
        cover = covers[cover_begin : cover_ends[n]]
        line = buffer[: len(cover)]
        for place in range(begin, ends[n]):
            section = sections[place]
            if section == np.float32(0.0):
                continue
            for col in range(len(cover)):
                line[col] = section * cover[col]
            _add_row_of(maps, corners, mixes, sigmas, starts, tile, which[n], place - begin, 0, line)
        begin, cover_begin = ends[n], cover_ends[n]


def _half_circle(w: Any) -> Any:
    """Return the integral of sqrt(1 - t^2) from 0 to w, for w from -1 to 1."""
    v = abs(w)
    square = v * v
    fourth = square * square
    first = (_ARC[0] + _ARC[1] * v) + (_ARC[2] + _ARC[3] * v) * square
    second = (_ARC[4] + _ARC[5] * v) + (_ARC[6] + _ARC[7] * v) * square
    third = (_ARC[8] + _ARC[9] * v) + (_ARC[10] + _ARC[11] * v) * square
    angle = first + (second + (third + (_ARC[12] + _ARC[13] * v) * fourth) * fourth) * fourth
    found = 0.5 * (0.5 * np.pi - np.sqrt(1.0 - v) * angle + v * np.sqrt((1.0 - v) * (1.0 + v)))
    return -found if w < 0.0 else found


_half_circle_of: Any = _FREE(_half_circle)


def _cut(w: Any, circle: Any, size: Any, edge: Any, most: Any) -> Any:
    """Return the integral from 0 to w of half a chord that an end cuts off at `size` of its height, -1 to 1."""
    straight = min(max(w, -edge), edge)
    bent = circle - min(max(circle, -most), most)
    return size * straight + (-bent if size < 0.0 else bent)


_cut_of: Any = _FREE(_cut)


def _write_halves(halves: Any, x: Any, first: Any, last: Any, row: Any) -> None:
    """Write half the circle's integrals up to some borders; `row`: one of the table."""
    for n in range(first, last):
        halves[n] = _half_circle_of(min(max(row[0] * x[n] - row[1], -1.0), 1.0))


_write_halves_of: Any = _FREE(_write_halves)


def _bend(whole: Any, halves: Any, x: Any, first: Any, last: Any, row: Any) -> None:
    """Write the integrals at some borders, where chords are curved."""
    if row[5] == 1.0 and row[6] == 1.0:
        for n in range(first, last):
            whole[n] = 2.0 * halves[n]
        return
    for n in range(first, last):
        w = min(max(row[0] * x[n] - row[1], -1.0), 1.0)
        far = _cut_of(w, halves[n], row[5], row[7], row[9])
        whole[n] = far + _cut_of(w, halves[n], row[6], row[8], row[10])


_bend_of: Any = _FREE(_bend)


def _first_at(x: Any, step: Any, start: Any, least: Any) -> Any:
    """Return the first border of which w is at least `least`."""
    low, high = 0, len(x)
    while low < high:
        middle = (low + high) // 2
        if step * x[middle] - start < least:
            low = middle + 1
        else:
            high = middle
    return low


_first_at_of: Any = _FREE(_first_at)


def _add_means(line: Any, whole: Any, halves: Any, x: Any, widths: Any, row: Any, known: Any) -> Any:
    """Add the means of a part of a row to a line, and return its first and past-the-last column.

    `known`: whether the halves are written.
    """
    count = len(x)
    if known and row[5] == 1.0 and row[6] == 1.0:
        factor = 2.0 * row[2]
        for n in range(count - 1):
            line[n] += (halves[n + 1] - halves[n]) * factor * widths[n]
        return 0, count - 1
    enter, leave = _first_at_of(x, row[0], row[1], -1.0), _first_at_of(x, row[0], row[1], 1.0)
    first, last = max(enter - 1, 0), min(leave + 1, count)
    low, high = last, last
    if row[4] > 0.0:
        low, high = _first_at_of(x, row[0], row[1], -row[4]), _first_at_of(x, row[0], row[1], row[4])
    factor = row[2]
    if high - low > 2:
        even = row[3] * row[0] * factor
        for n in range(low, high - 1):
            line[n] += even
    else:
        low, high = last, last
    for start, stop in ((first, min(low + 1, last)), (max(high - 1, first), last)):
        if not known:
            _write_halves_of(halves, x, start, stop, row)
        _bend_of(whole, halves, x, start, stop, row)
        for n in range(start, stop - 1):
            line[n] += (whole[n + 1] - whole[n]) * factor * widths[n]
    return first, last - 1


_add_means_of: Any = _FREE(_add_means)


def _add_round(
    maps: Any,
    corners: Any,
    mixes: Any,
    sigmas: Any,
    starts: Any,
    tile: Any,
    which: Any,
    parts: Any,
    middles: Any,
    ends: Any,
    even: Any,
    table: Any,
    borders: Any,
    edges: Any,
) -> None:
    most = maps.shape[2] + 1
    x, widths, whole, halves, line = np.empty(most), np.empty(most), np.empty(most), np.empty(most), np.zeros(most)
    lengths = np.empty(most, dtype=np.float32)
    begin = 0
    for n in range(len(which)):
        i, count = which[n], edges[which[n], 1] - edges[which[n], 0]
        for col in range(count + 1):
            x[col] = borders[edges[i, 0] + col] - middles[n]
        for col in range(count):
            widths[col] = 1.0 / (x[col + 1] - x[col])
        if even[n]:
            _write_halves_of(halves, x, 0, count + 1, table[begin])
        for top in range(begin, ends[n], parts[n]):
            first, last = count, 0
            for place in range(top, top + parts[n]):
                if table[place, 2] != 0.0:
                    one, other = _add_means_of(line, whole, halves, x[: count + 1], widths, table[place], even[n])
                    first, last = min(first, one), max(last, other)
            if first < last:
                for col in range(first, last):
                    lengths[col] = line[col]
                    line[col] = 0.0
                row = (top - begin) // parts[n]
                _add_row_of(maps, corners, mixes, sigmas, starts, tile, i, row, first, lengths[first:last])
        begin = ends[n]


def _sample_turned(wide: Any, along: Any, slab: Any, fresh: Any) -> None:
    """Add the paths of one row of samples, or write them where it is the first; `slab`: a column of the table."""
    unit = slab[9]
    for n in range(len(along)):
        at = slab[0] * along[n]
        enter, leave = at + slab[3], at + slab[6]
        for axis in range(1, 3):
            at = slab[axis] * along[n]
            near, far = at + slab[3 + axis], at + slab[6 + axis]
            enter = near if near > enter else enter
            leave = far if far < leave else leave
        path = leave - enter
        path = path if path > np.float32(0.0) else np.float32(0.0)
        wide[n] = path * unit if fresh else wide[n] + path * unit


_sample_turned_of: Any = _STRICT(_sample_turned)


def _add_turned(
    maps: Any,
    corners: Any,
    mixes: Any,
    sigmas: Any,
    starts: Any,
    tile: Any,
    which: Any,
    parts: Any,
    middles: Any,
    ends: Any,
    table: Any,
    borders: Any,
    edges: Any,
) -> None:
    most = 4 * (maps.shape[2] + 1)
    along, wide = np.empty(most, dtype=np.float32), np.empty(most, dtype=np.float32)
    lengths = np.empty(most, dtype=np.float32)
    begin = 0
    for n in range(len(which)):
        i, fine = which[n], parts[n]
        count = edges[i, 1] - edges[i, 0]
        share = np.float32(1.0 / fine**2)
        for col in range(count):
            low, high = borders[edges[i, 0] + col], borders[edges[i, 0] + col + 1]
            for part in range(fine):
                along[col * fine + part] = low + (high - low) * ((part + 0.5) / fine) - middles[n]
        for top in range(begin, ends[n], fine):
            for place in range(top, top + fine):
                _sample_turned_of(wide, along[: count * fine], table[:, place], place == top)
            for col in range(count):
                total = wide[col * fine] + wide[col * fine + 1]
                for part in range(2, fine):
                    total += wide[col * fine + part]
                lengths[col] = total * share
            _add_row_of(maps, corners, mixes, sigmas, starts, tile, i, (top - begin) // fine, 0, lengths[:count])
        begin = ends[n]


add_straight: Any = _FREE(_add_straight)
add_lengths: Any = _FREE(_add_lengths)
add_round: Any = _FREE(_add_round)
add_turned: Any = _STRICT(_add_turned)
