"""CVAT XML 1.1: boxes, polygons, ellipses, points and masks, on pictures and on tracks of a video export."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Outline
from xrayTrainer.exchange.annotations.masks import Masks
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
    read_each,
    turned_box,
)
from xrayTrainer.exchange.annotations.xml import children, parse, text, whole

SHAPES = ("box", "polygon", "ellipse", "points", "mask", "polyline", "cuboid", "skeleton")


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read a CVAT file, or the `*.xml` files of a folder."""
    masks = Masks()
    return read_each(source, "*.xml", lambda file, faults: _read_file(file, faults, masks))


def _read_file(path: Path, faults: Faults, masks: Masks) -> list[AnnotatedImage]:
    root = parse(path)
    if root.tag != "annotations":
        raise UserError("annotations.not_this_format", file=str(path), format="CVAT XML")
    taker = _Taker(path, faults, masks)
    return [*_pictures(root, path, taker), *_tracks(root, path, taker)]


@dataclass(frozen=True, slots=True)
class _Taker:
    """Takes shapes of one file, and notes which can't be taken."""

    path: Path
    faults: Faults
    masks: Masks

    def take(self, shape: Any, label: str, place: str, image: str, into: list[Annotation]) -> None:
        """Add what a shape outlines."""
        try:
            for outline in _outlines(shape, self.masks):
                into.append(Annotation(label=label, outline=outline, place=place))
        except EntryError as error:
            self.faults.add(self.path, place, error, image=image)


def _pictures(root: Any, path: Path, taker: _Taker) -> list[AnnotatedImage]:
    images = []
    for node in children(root, "image"):
        name = node.get("name", "")
        full = f"{node.get('subset')}/{name}" if node.get("subset") else name
        found: list[Annotation] = []
        for position, shape in enumerate(child for child in node if child.tag in SHAPES):
            place = f"image[{name}]/{shape.tag}[{position + 1}]"
            taker.take(shape, shape.get("label", ""), place, full, found)
        width, height = whole(node.get("width", "")), whole(node.get("height", ""))
        images.append(
            AnnotatedImage(
                name=full,
                folder=path.parent,
                size=(width, height) if width and height else None,
                annotations=tuple(found),
            )
        )
    return images


def _tracks(root: Any, path: Path, taker: _Taker) -> list[AnnotatedImage]:
    frames: dict[int, list[Annotation]] = {}
    for track in children(root, "track"):
        label = track.get("label", "")
        for shape in track:
            if shape.tag not in SHAPES or shape.get("outside") == "1":
                continue
            frame = whole(shape.get("frame", "")) or 0
            place = f"track[{track.get('id', '')}]/frame[{frame}]"
            taker.take(shape, label, place, _frame_name(frame), frames.setdefault(frame, []))
    width, height = (whole(text(root, f"meta/task/original_size/{side}")) for side in ("width", "height"))
    size = (width, height) if width and height else None
    return [
        AnnotatedImage(name=_frame_name(frame), folder=path.parent, size=size, annotations=tuple(found))
        for frame, found in sorted(frames.items())
    ]


def _frame_name(frame: int) -> str:
    return f"frame_{frame:06d}.*"


def _outlines(shape: Any, masks: Masks) -> list[Outline]:
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
            return [_mask(shape, masks)]
        case _:
            raise EntryError("annotations.shape_not_area", shape=shape.tag)


def _points(shape: Any) -> list[tuple[object, object]]:
    pairs: list[tuple[object, object]] = []
    for pair in shape.get("points", "").split(";"):
        x, _, y = pair.partition(",")
        pairs.append((x, y))
    return pairs


def _mask(shape: Any, masks: Masks) -> Outline:
    """Masks are runs row by row inside their own box, zeros first."""
    left, top = int(number(shape.get("left"))), int(number(shape.get("top")))
    runs = [int(number(run)) for run in shape.get("rle", "").split(",")]
    size = (int(number(shape.get("height"))), int(number(shape.get("width"))))
    return masks.outline(runs, height=size[0], width=size[1], by_column=False, left=left, top=top)
