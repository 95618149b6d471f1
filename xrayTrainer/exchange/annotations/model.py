"""What every annotation reader returns, and how a reader reports an entry that it can't take.

Coordinates are continuous scan pixels as everywhere in the program; a reader converts once, on the way in.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from xrayTrainer.domain.errors import Param, UserError
from xrayTrainer.domain.regions import Ellipse, Outline, Point, Polygon, Rect, Region

MAX_FILE_BYTES = 512 * 2**20
MAX_TEXT_BYTES = 16 * 2**20
MAX_FAULTS = 1000
FARTHEST = 1e7


class Standing(StrEnum):
    """How an annotated thing is to be scored."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    """The file calls it difficult: it may be marked without gain or loss."""
    IGNORE = "ignore"
    """A crowd or group outline: marks there count for nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """One annotated thing; `place` says where it stands in the file."""

    label: str
    outline: Outline
    standing: Standing = Standing.REQUIRED
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedImage:
    """A picture as the file names it, with what is annotated on it.

    Attributes
    ----------
    name
        The file name as written, with folders if the file has them; never trusted as a path.
    folder
        Folder of the annotation file, where the picture may lie too.
    size
        (width, height) in pixels as the file states it, or None.
    """

    name: str
    folder: Path
    size: tuple[int, int] | None
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """An entry that was left out: the file, the place in it, and a message code."""

    file: str
    place: str
    code: str
    params: Mapping[str, Param]


PictureName: TypeAlias = tuple[str, Path]
"""A picture as an annotation file names it, and the folder of that file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """All that a source holds; `faulty` are the pictures of which something was left out: they are not known to be
    clear, even if nothing is annotated on them.
    """

    images: tuple[AnnotatedImage, ...]
    faults: tuple[Fault, ...] = ()
    faulty: frozenset[PictureName] = frozenset()


class EntryError(Exception):
    """One entry can't be taken; the reader notes it and goes on."""

    def __init__(self, code: str, /, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(slots=True)
class Faults:
    """Collects faults of one source, up to a bound so that a wholly broken file does not fill the memory."""

    items: list[Fault] = field(default_factory=list)
    pictures: set[PictureName] = field(default_factory=set)
    beyond: int = 0

    def add(self, file: Path, place: str, error: EntryError | UserError, *, image: str | None = None) -> None:
        """Note a fault at a place of a file, and the picture that it concerns where that is known."""
        if image is not None:
            self.pictures.add((image, file.parent))
        if len(self.items) >= MAX_FAULTS:
            self.beyond += 1
            return
        self.items.append(Fault(file=file.name, place=place, code=error.code, params=dict(error.params)))

    def found(self, images: Iterable[AnnotatedImage], source: Path) -> Annotations:
        """Return what was read of `source`; beyond the bound of faults, the last one says how many more there are."""
        rest = EntryError("annotations.more_faults", n=self.beyond)
        more = (Fault(file=source.name, place="", code=rest.code, params=rest.params),) if self.beyond else ()
        return Annotations(images=tuple(images), faults=(*self.items, *more), faulty=frozenset(self.pictures))


FileReader: TypeAlias = Callable[[Path, Faults], Iterable[AnnotatedImage]]


def read_each(source: Path, pattern: str, read_file: FileReader) -> Annotations:
    """Read a file, or each file of a folder that fits `pattern`, where one at fault does not stop the rest.

    Raises
    ------
    UserError
        `annotations.nothing_found`; whatever is wrong with the file where there is but one.
    """
    faults = Faults()
    files = sorted(source.glob(pattern)) if source.is_dir() else [source]
    if not files:
        raise UserError("annotations.nothing_found", file=str(source), wanted=pattern.rpartition("/")[2])
    images: list[AnnotatedImage] = []
    for file in files:
        try:
            images.extend(read_file(file, faults))
        except UserError as error:
            if len(files) == 1:
                raise
            faults.add(file, "", error, image=f"{file.stem}.*")
    return faults.found(images, source)


SizeOf = Callable[[str, Path], tuple[int, int] | None]
"""(picture name, folder of the annotation file) -> (width, height) of the picture itself, None if it is not there."""


def number(value: object) -> float:
    """Return a finite float from a JSON number or a text, decimal comma allowed."""
    if type(value) is float and -FARTHEST <= value <= FARTHEST:  # most by far: keep it short
        return value
    if isinstance(value, bool) or value is None:
        raise EntryError("annotations.not_a_number", value=str(value)[:40])
    try:
        result = float(value.strip().replace(",", ".")) if isinstance(value, str) else float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        raise EntryError("annotations.not_a_number", value=str(value)[:40]) from None
    if not math.isfinite(result) or abs(result) > FARTHEST:
        raise EntryError("annotations.not_a_number", value=str(value)[:40])
    return result


def box(x0: object, y0: object, x1: object, y1: object) -> Rect:
    """Return the rectangle between two corners, in any order; refuse an empty one."""
    left, top, right, bottom = number(x0), number(y0), number(x1), number(y1)
    if right < left:
        left, right = right, left
    if bottom < top:
        top, bottom = bottom, top
    if right - left <= 0 or bottom - top <= 0:
        raise EntryError("annotations.empty_box")
    return Rect(x=left, y=top, w=right - left, h=bottom - top)


def turned_box(x0: object, y0: object, x1: object, y1: object, *, degrees: float) -> Region:
    """Return the box turned clockwise about its centre; a plain rectangle when it is not turned."""
    plain = box(x0, y0, x1, y1)
    if degrees % 360 == 0:
        return plain
    cx, cy = plain.x + plain.w / 2, plain.y + plain.h / 2
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    right, bottom = plain.x + plain.w, plain.y + plain.h
    corners = ((plain.x, plain.y), (right, plain.y), (right, bottom), (plain.x, bottom))
    return Polygon(
        points=tuple((cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos) for x, y in corners)
    )


def polygon(points: Iterable[tuple[object, object]]) -> Rect | Polygon:
    """Return a polygon, or the rectangle that its four corners make; refuse fewer than three different vertices."""
    vertices = tuple((number(x), number(y)) for x, y in points)
    if len(vertices) > 3 and vertices[0] == vertices[-1]:
        vertices = vertices[:-1]
    if len(set(vertices)) < 3:
        raise EntryError("annotations.few_points", n=len(vertices))
    xs, ys = {x for x, _ in vertices}, {y for _, y in vertices}
    if len(vertices) == 4 and len(xs) == 2 and len(ys) == 2 and len(set(vertices)) == 4:
        diagonal = vertices[0][0] != vertices[2][0] and vertices[0][1] != vertices[2][1]
        if diagonal:
            return box(min(xs), min(ys), max(xs), max(ys))
    return Polygon(points=vertices)


def flat_polygon(values: list[object]) -> Rect | Polygon:
    """Return a polygon from x, y, x, y, ..."""
    if len(values) % 2:
        raise EntryError("annotations.odd_numbers", n=len(values))
    return polygon(zip(values[::2], values[1::2], strict=True))


def ellipse(cx: object, cy: object, rx: object, ry: object, *, degrees: float = 0.0) -> Ellipse:
    """Return an ellipse; refuse an empty one."""
    half = (number(rx), number(ry))
    if min(half) <= 0:
        raise EntryError("annotations.empty_box")
    return Ellipse(cx=number(cx), cy=number(cy), rx=half[0], ry=half[1], angle=degrees)


def point(x: object, y: object) -> Point:
    """Return a point."""
    return Point(x=number(x), y=number(y))


def read_limited(path: Path, *, limit: int = MAX_FILE_BYTES) -> bytes:
    """Return a file's bytes, or a sentence why not."""
    try:
        if not path.is_file():
            raise UserError("annotations.no_file", file=str(path))
        if path.stat().st_size > limit:
            raise UserError("annotations.too_large", file=str(path), limit_mb=limit // 2**20)
        return path.read_bytes()
    except OSError as error:
        raise UserError("annotations.unreadable", file=str(path)) from error
