"""The viewing record of an answer: which part of the scan was on the screen, how large, with which tool, since when.

Form 1 of the stored record (`to_bytes`): the letters ``XV``, a byte with the number of the form, then a raw deflate
stream with the preset dictionary below, which holds

* the length of a JSON object as an unsigned varint, and the object: ``v``, ``t``, the ids of views and tools that
  occur, ``n``, the number of looks, and ``e``, the end of the last look, tenths of a second;
* eight columns of ``n`` zigzag varints, each as differences from the row above: time (tenths of a second), view and
  tool (places in the lists; 0 is none), scale (sixteenths of a doubling), width and height of the canvas
  (device pixels), column and row of its middle (steps of four scan pixels).

Where two scans stood beside each other, the looks at the second have its id with a plus before it (`+top`); a plus
alone says that nothing stands beside any more.  No id begins so: readers that don't know it pass over such looks.

A released form never changes; its reader stays. The record is help for the person, it is never scored, and it may be
erased at any time.
"""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import log2
from typing import TypeVar

import msgspec

from xrayTrainer.domain.errors import UserError

FORM = 1
TICK_MS = 100
"""Times are kept to a tenth of a second."""
STEP_PX = 4
"""Places are kept to so many scan pixels."""
BESIDE = "+"
"""Before the id of a view that stood beside the one that was worked on."""
SCALE_STEPS = 16
"""Steps of the scale for each doubling."""

N = TypeVar("N")
_HEAD = b"XV"
_MOST_BYTES = 8 << 20
_COLUMNS = 8
_DICTIONARY = (
    b'"pan","window","zoom","cut","point","freehand","polygon","ellipse","rect","select"],"n":120,"e":'
    b'{"v":["top"],"t":["select"],"n":{"v":["side","top"],"t":["rect"],"n":{"v":["side"],"t":["rect"],"n":'
)


class Glance(msgspec.Struct, frozen=True, kw_only=True):
    """What was on the screen from `t_ms` until the next glance.

    Attributes
    ----------
    t_ms
        Milliseconds on the clock of the answer's events.
    view
        Id of the view; None while nothing of the scan was to be seen (a pause, another program in front). `BESIDE`
        before it: of the second scan, beside the one that was worked on; alone: none is beside any more.
    x, y
        The place of the scan in the middle of the canvas, scan pixels.
    scale
        Device pixels per scan pixel, over 0.
    width, height
        Size of the canvas, device pixels.
    tool
        Id of the tool in hand, empty for none.
    """

    t_ms: int
    view: str | None
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    width: int = 0
    height: int = 0
    tool: str = ""

    @property
    def beside(self) -> bool:
        """Whether it is a look at the second of two scans."""
        return self.view is not None and self.view.startswith(BESIDE)

    @property
    def window(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what was on the screen, scan pixels; it may reach beyond the scan."""
        half_width, half_height = 0.5 * self.width / self.scale, 0.5 * self.height / self.scale
        return self.x - half_width, self.y - half_height, self.x + half_width, self.y + half_height


class _Head(msgspec.Struct, frozen=True):
    """The object before the columns."""

    v: tuple[str, ...]
    t: tuple[str, ...]
    n: int
    e: int


class Viewing(msgspec.Struct, frozen=True, kw_only=True):
    """The looks of one answer in order of time, and when the last one ended."""

    looks: tuple[Glance, ...] = ()
    end_ms: int = 0

    def spans(self) -> Iterator[tuple[Glance, int]]:
        """Yield each look with its duration, milliseconds, by the plain id of its view.

        Looks at a second scan run beside the others: each ends with the next of its kind, or when nothing was seen.
        """
        ends = {False: self.end_ms, True: self.end_ms}
        found: list[tuple[Glance, int]] = []
        for look in reversed(self.looks):
            beside = look.beside
            lasted = max(0, ends[beside] - look.t_ms)
            ends[beside] = look.t_ms
            if look.view is None:
                ends[True] = look.t_ms
            if not beside:
                found.append((look, lasted))
            elif look.view != BESIDE:
                found.append((msgspec.structs.replace(look, view=(look.view or "").removeprefix(BESIDE)), lasted))
        yield from reversed(found)

    def at(self, t_ms: float) -> Glance | None:
        """Return the look that was on at a time, of what was worked on; None before the first."""
        for place in range(self.after(t_ms) - 1, -1, -1):
            if not self.looks[place].beside:
                return self.looks[place]
        return None

    def after(self, t_ms: float) -> int:
        """Return the place in `looks` of the first one that began later; their number where there is none."""
        return bisect_right(self.looks, t_ms, key=lambda look: look.t_ms)


def joined(first: Viewing, second: Viewing) -> Viewing:
    """Return a record gone on with; what `second` tells of times that `first` knows is left out.

    Between the two nothing was seen.
    """
    later = tuple(look for look in second.looks if look.t_ms >= first.end_ms)
    if not later:
        return first
    apart = later[0].t_ms > first.end_ms or any(look.beside for look in first.looks)
    gap = (Glance(t_ms=first.end_ms, view=None),) if apart and first.looks else ()
    return Viewing(looks=(*first.looks, *gap, *later), end_ms=max(first.end_ms, second.end_ms))


def to_bytes(viewing: Viewing) -> bytes:
    """Return the record as it is stored.

    Raises
    ------
    ValueError
        For looks that are not in order of time, or without a scale.
    """
    looks = viewing.looks
    if any(later.t_ms < look.t_ms for look, later in pairwise(looks)) or any(look.scale <= 0 for look in looks):
        raise ValueError("looks out of order, or without a scale")
    views = _names(look.view for look in looks)
    tools = _names(look.tool for look in looks)
    rows = [
        (
            look.t_ms // TICK_MS,
            views.index(look.view) + 1 if look.view else 0,
            tools.index(look.tool) + 1 if look.tool else 0,
            round(SCALE_STEPS * log2(look.scale)),
            look.width,
            look.height,
            round(look.x / STEP_PX),
            round(look.y / STEP_PX),
        )
        for look in looks
    ]
    end = max(0, viewing.end_ms) // TICK_MS
    head = msgspec.json.encode(_Head(v=tuple(views), t=tuple(tools), n=len(rows), e=end))
    body = bytearray()
    _put(body, len(head))
    body += head
    for column in range(_COLUMNS):
        before = 0
        for row in rows:
            step = row[column] - before
            before = row[column]
            _put(body, step << 1 if step >= 0 else (-step << 1) - 1)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, _DICTIONARY)
    return _HEAD + bytes((FORM,)) + packer.compress(bytes(body)) + packer.flush()


def from_bytes(stored: bytes) -> Viewing:
    """Return the record of `to_bytes`, times and places rounded as the form says.

    Raises
    ------
    UserError
        `viewing.newer` for a form that this program does not know, `viewing.damaged` for what is no record.
    """
    if len(stored) < 3 or stored[:2] != _HEAD:
        raise UserError("viewing.damaged")
    if stored[2] != FORM:
        raise UserError("viewing.newer", found=stored[2], known=FORM)
    try:
        return _read(stored[3:])
    except (zlib.error, msgspec.DecodeError, ValueError, IndexError, KeyError, TypeError, OverflowError) as error:
        raise UserError("viewing.damaged") from error


def _read(packed: bytes) -> Viewing:
    unpacker = zlib.decompressobj(-15, _DICTIONARY)
    body = unpacker.decompress(packed, _MOST_BYTES)
    if not unpacker.eof:
        raise ValueError("cut short, or too long")
    numbers = _Numbers(body)
    length = numbers.next()
    head = msgspec.json.decode(body[numbers.place : numbers.place + length], type=_Head)
    numbers.place += length
    if not 0 <= head.n <= _MOST_BYTES // _COLUMNS:
        raise ValueError("number of looks")
    columns = [list(numbers.column(head.n)) for _ in range(_COLUMNS)]
    views, tools = (None, *head.v), ("", *head.t)
    looks = tuple(
        Glance(
            t_ms=tick * TICK_MS,
            view=_entry(views, view),
            x=float(x * STEP_PX),
            y=float(y * STEP_PX),
            scale=2.0 ** (scale / SCALE_STEPS),
            width=width,
            height=height,
            tool=_entry(tools, tool),
        )
        for tick, view, tool, scale, width, height, x, y in zip(*columns, strict=True)
    )
    if any(later.t_ms < look.t_ms for look, later in pairwise(looks)):
        raise ValueError("looks out of order")
    return Viewing(looks=looks, end_ms=head.e * TICK_MS)


def _entry(names: Sequence[N], place: int) -> N:
    if place < 0:
        raise ValueError("no such name")
    return names[place]


def _names(found: Iterable[str | None]) -> list[str]:
    """Return names that are not empty, each once, in the order in which they come."""
    return [name for name in dict.fromkeys(found) if name]


def _put(body: bytearray, number: int) -> None:
    """Append an unsigned varint: seven bits a byte, the lowest first."""
    while number > 0x7F:
        body.append(number & 0x7F | 0x80)
        number >>= 7
    body.append(number)


class _Numbers:
    """Reads varints one after the other."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self.place = 0

    def next(self) -> int:
        """Return the next unsigned number; IndexError past the end, ValueError for one without end."""
        number, shift = 0, 0
        while True:
            byte = self._body[self.place]
            self.place += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80:
                return number
            shift += 7
            if shift > 63:
                raise ValueError("a number without end")

    def column(self, count: int) -> Iterator[int]:
        """Yield a column of zigzag differences, added up."""
        value = 0
        for _ in range(count):
            coded = self.next()
            value += coded >> 1 if coded & 1 == 0 else -((coded + 1) >> 1)
            yield value
