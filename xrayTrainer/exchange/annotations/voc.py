"""Pascal VOC XML: one file a picture, boxes (and the polygons that Roboflow adds); `difficult` becomes optional.

Corners are taken as written, as continuous pixels, which is how the tools that write VOC today mean them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Region
from xrayTrainer.exchange.annotations.model import (
    AnnotatedImage,
    Annotation,
    Annotations,
    EntryError,
    Faults,
    SizeOf,
    Standing,
    box,
    polygon,
    read_each,
)
from xrayTrainer.exchange.annotations.xml import children, parse, text, whole


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read a VOC file, or every VOC file below a folder."""
    return read_each(source, "**/*.xml", _read_file)


def _read_file(path: Path, faults: Faults) -> Iterator[AnnotatedImage]:
    root = parse(path)
    if root.tag != "annotation":
        raise UserError("annotations.not_this_format", file=str(path), format="Pascal VOC")
    name = text(root, "filename") or f"{path.stem}.*"
    found: list[Annotation] = []
    for position, node in enumerate(children(root, "object")):
        place = f"object[{position + 1}]"
        try:
            difficult = text(node, "difficult") == "1"
            found.append(
                Annotation(
                    label=text(node, "name"),
                    outline=(_region(node),),
                    standing=Standing.OPTIONAL if difficult else Standing.REQUIRED,
                    place=place,
                )
            )
        except EntryError as error:
            faults.add(path, place, error, image=name)
    width, height = whole(text(root, "size/width")), whole(text(root, "size/height"))
    yield AnnotatedImage(
        name=name,
        folder=path.parent,
        size=(width, height) if width and height else None,
        annotations=tuple(found),
    )


def _region(node: Any) -> Region:
    shape = node.find("polygon")
    if shape is not None:
        points: list[tuple[object, object]] = []
        while (x := shape.findtext(f"x{len(points) + 1}")) is not None:
            points.append((x, shape.findtext(f"y{len(points) + 1}")))
        return polygon(points)
    bounds = node.find("bndbox")
    if bounds is None:
        raise EntryError("annotations.no_area")
    xmin, ymin, xmax, ymax = (bounds.findtext(name) for name in ("xmin", "ymin", "xmax", "ymax"))
    return box(xmin, ymin, xmax, ymax)
