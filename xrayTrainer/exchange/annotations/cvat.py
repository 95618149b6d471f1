"""CVAT XML 1.1: boxes, polygons, ellipses, points and masks, on pictures and on tracks of a video export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Outline, Polygon
from xrayTrainer.exchange.annotations.model import (
    AnnotatedImage,
    Annotation,
    Annotations,
    EntryError,
    Faults,
    SizeOf,
    ellipse,
    number,
    point,
    polygon,
    turned_box,
)
from xrayTrainer.exchange.annotations.xml import children, parse, text, whole

SHAPES = ("box", "polygon", "ellipse", "points", "mask", "polyline", "cuboid", "skeleton")


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read a CVAT file, or the `*.xml` files of a folder."""
    faults = Faults()
    files = [source] if not source.is_dir() else sorted(source.glob("*.xml"))
    if not files:
        raise UserError("annotations.nothing_found", file=str(source), wanted="*.xml")
    images: list[AnnotatedImage] = []
    for file in files:
        root = parse(file)
        if root.tag != "annotations":
            raise UserError("annotations.not_this_format", file=str(file), format="CVAT XML")
        images.extend(_pictures(root, file, faults))
        images.extend(_tracks(root, file, faults))
    return Annotations(images=tuple(images), faults=tuple(faults.items))


def _pictures(root: Any, path: Path, faults: Faults) -> list[AnnotatedImage]:
    images = []
    for node in children(root, "image"):
        name = node.get("name", "")
        found: list[Annotation] = []
        for position, shape in enumerate(child for child in node if child.tag in SHAPES):
            _take(shape, shape.get("label", ""), f"image[{name}]/{shape.tag}[{position + 1}]", path, faults, found)
        width, height = whole(node.get("width", "")), whole(node.get("height", ""))
        images.append(
            AnnotatedImage(
                name=f"{node.get('subset')}/{name}" if node.get("subset") else name,
                folder=path.parent,
                size=(width, height) if width and height else None,
                annotations=tuple(found),
            )
        )
    return images


def _tracks(root: Any, path: Path, faults: Faults) -> list[AnnotatedImage]:
    frames: dict[int, list[Annotation]] = {}
    for track in children(root, "track"):
        label = track.get("label", "")
        for shape in track:
            frame = whole(str(int(whole(shape.get("frame", "")) or 0) + 1))
            if shape.tag not in SHAPES or shape.get("outside") == "1" or frame is None:
                continue
            place = f"track[{track.get('id', '')}]/frame[{frame - 1}]"
            _take(shape, label, place, path, faults, frames.setdefault(frame - 1, []))
    width, height = (whole(text(root, f"meta/task/original_size/{side}")) for side in ("width", "height"))
    size = (width, height) if width and height else None
    return [
        AnnotatedImage(name=f"frame_{frame:06d}.*", folder=path.parent, size=size, annotations=tuple(found))
        for frame, found in sorted(frames.items())
    ]


def _take(shape: Any, label: str, place: str, path: Path, faults: Faults, into: list[Annotation]) -> None:
    try:
        for outline in _outlines(shape):
            into.append(Annotation(label=label, outline=outline, place=place))
    except EntryError as error:
        faults.add(path, place, error)


def _outlines(shape: Any) -> list[Outline]:
    turn = number(shape.get("rotation", "0"))
    match shape.tag:
        case "box":
            corners = (shape.get("xtl"), shape.get("ytl"), shape.get("xbr"), shape.get("ybr"))
            return [(turned_box(*corners, degrees=turn),)]
        case "polygon":
            return [(polygon(_points(shape)),)]
        case "ellipse":
            halves = (shape.get("rx"), shape.get("ry"))
            return [(ellipse(shape.get("cx"), shape.get("cy"), *halves, degrees=turn),)]
        case "points":
            return [(point(x, y),) for x, y in _points(shape)]
        case "mask":
            return [_mask(shape)]
        case _:
            raise EntryError("annotations.shape_not_area", shape=shape.tag)


def _points(shape: Any) -> list[tuple[object, object]]:
    pairs: list[tuple[object, object]] = []
    for pair in shape.get("points", "").split(";"):
        x, _, y = pair.partition(",")
        pairs.append((x, y))
    return pairs


def _mask(shape: Any) -> Outline:
    """Masks are runs row by row inside their own box, zeros first."""
    from xrayTrainer.exchange.annotations import rle
    from xrayTrainer.imaging.outlines import trace

    left, top = int(number(shape.get("left"))), int(number(shape.get("top")))
    runs = [int(number(run)) for run in shape.get("rle", "").split(",")]
    size = (int(number(shape.get("height"))), int(number(shape.get("width"))))
    filled = rle.decode(runs, height=size[0], width=size[1], by_column=False)
    parts = trace(filled)
    if not parts:
        raise EntryError("annotations.empty_box")

    def moved(loop: list[tuple[int, int]]) -> tuple[tuple[float, float], ...]:
        return tuple((float(x + left), float(y + top)) for x, y in loop)

    return tuple(Polygon(points=moved(outer), holes=tuple(moved(hole) for hole in holes)) for outer, holes in parts)
