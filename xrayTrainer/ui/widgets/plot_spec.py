"""What a plot shows, as data: axes, lines with their ranges, bars with whiskers, a heat map; and the table behind it.

All words are those of the reader already. Colours are names of `Colours`, so that one plot is drawn in either scheme.
"""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Axis(msgspec.Struct, frozen=True, kw_only=True):
    """One axis.

    Attributes
    ----------
    label
        What is along it, with its unit.
    low, high
        Its ends; None: as the values need.
    ticks
        Places and what stands there; None: round numbers. An empty tuple: none.
    """

    label: str = ""
    low: float | None = None
    high: float | None = None
    ticks: tuple[tuple[float, str], ...] | None = None


class Line(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Points in a row.

    Attributes
    ----------
    name
        For the legend; empty: it has no entry there.
    x, y
        Shape (n,); NaN leaves a gap.
    low, high
        95 % range of each point, shape (n,); None where there is none.
    tone
        Member of `Colours`.
    band
        Whether ranges are one band, or whiskers at each point.
    joined
        Whether a line joins the points.
    dashed
        Whether it is dashed: told apart without colour.
    symbol
        `o`, `s`, `t` or `d`; empty: points have none.
    size
        Of the symbols, device-independent pixels.
    width
        Of the line.
    """

    name: str
    x: Floats
    y: Floats
    low: Floats | None = None
    high: Floats | None = None
    tone: str = "accent"
    band: bool = False
    joined: bool = True
    dashed: bool = False
    symbol: str = ""
    size: int = 7
    width: float = 2.0


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One bar.

    Attributes
    ----------
    label
        What it is of.
    value
        Its length; None: there is no bar.
    low, high
        Ends of its whisker; None: it has none.
    note
        Said at its end.
    tone
        Member of `Colours`.
    dot
        Whether the value is a dot at its place instead of a bar from 0 on, as in a forest plot.
    """

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    note: str = ""
    tone: str = "accent"
    dot: bool = False


class Columns(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Upright bars at places along the x axis: `x`, `y` of shape (n,), each `width` wide."""

    x: Floats
    y: Floats
    width: float
    tone: str = "accent"


class Heat(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """How much lies where.

    Attributes
    ----------
    cells
        Shape (rows, columns), 0..1, the upper row first; drawn over x 0..1 and y 0..1, y downwards.
    outline
        Lines of a sketch, each (x, y) of shape (n,).
    tone
        Member of `Colours` of the fullest cell.
    """

    cells: NDArray[np.float32]
    outline: tuple[tuple[Floats, Floats], ...] = ()
    tone: str = "missed"


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A dashed line right across: a goal, or from corner to corner where `slope` is given."""

    at: float = 0.0
    name: str = ""
    slope: float = 0.0


class Chart(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A plot.

    Attributes
    ----------
    title
        What it shows.
    said
        The same in a sentence, for who does not see it.
    x, y
        Axes. Bars lie along x, one below the other.
    lines, bars, columns, heat, rules
        What is drawn.
    square
        Whether a step along y is as long as one along x.
    """

    title: str
    said: str = ""
    x: Axis = Axis()
    y: Axis = Axis()
    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()
    columns: Columns | None = None
    heat: Heat | None = None
    rules: tuple[Rule, ...] = ()
    square: bool = False


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """The table behind a plot, worded; the first column names the row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
