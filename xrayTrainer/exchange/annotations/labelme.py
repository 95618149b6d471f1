"""labelme JSON (one file a picture) and the XML of the older LabelMe web tool."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Region
from xrayTrainer.exchange.annotations.model import (
    AnnotatedImage,
    Annotation,
    Annotations,
    EntryError,
    Faults,
    SizeOf,
    box,
    ellipse,
    number,
    point,
    polygon,
    read_each,
    read_limited,
)
from xrayTrainer.exchange.annotations.xml import children, parse, text, whole


class _File(msgspec.Struct, rename="camel"):
    image_path: str
    shapes: list[Any]
    image_width: int | None = None
    image_height: int | None = None


def read_json(source: Path, size_of: SizeOf) -> Annotations:
    """Read a labelme file, or every labelme file below a folder."""
    return read_each(source, "**/*.json", _json_file)


def _json_file(path: Path, faults: Faults) -> Iterator[AnnotatedImage]:
    try:
        content = msgspec.json.decode(read_limited(path), type=_File)
    except msgspec.ValidationError as error:
        raise UserError("annotations.not_this_format", file=str(path), format="labelme") from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError("annotations.not_json", file=str(path)) from error
    found: list[Annotation] = []
    for position, shape in enumerate(content.shapes):
        place = f"shapes/{position}"
        try:
            if not isinstance(shape, dict) or not isinstance(shape.get("points"), list):
                raise EntryError("annotations.bad_entry")
            region = _json_region(str(shape.get("shape_type") or "polygon"), shape["points"])
            found.append(Annotation(label=str(shape.get("label", "")), outline=(region,), place=place))
        except EntryError as error:
            faults.add(path, place, error, image=content.image_path)
    size = (content.image_width, content.image_height)
    yield AnnotatedImage(
        name=content.image_path,
        folder=path.parent,
        size=(size[0], size[1]) if size[0] and size[1] else None,
        annotations=tuple(found),
    )


def _json_region(shape: str, raw: list[Any]) -> Region:
    if not all(isinstance(pair, list) and len(pair) == 2 for pair in raw):
        raise EntryError("annotations.bad_entry")
    points = [(number(x), number(y)) for x, y in raw]
    if shape == "rectangle" and len(points) == 2:
        return box(*points[0], *points[1])
    if shape in ("polygon", "oriented_rectangle", "rectangle"):
        return polygon(points)
    if shape == "circle" and len(points) == 2:
        radius = math.dist(*points)
        return ellipse(*points[0], radius, radius)
    if shape == "point" and len(points) == 1:
        return point(*points[0])
    raise EntryError("annotations.shape_not_area", shape=shape[:40])


def read_xml(source: Path, size_of: SizeOf) -> Annotations:
    """Read a LabelMe XML file, or every one below a folder."""
    return read_each(source, "**/*.xml", _xml_file)


def _xml_file(path: Path, faults: Faults) -> Iterator[AnnotatedImage]:
    root = parse(path)
    if root.tag != "annotation":
        raise UserError("annotations.not_this_format", file=str(path), format="LabelMe XML")
    folder = text(root, "folder")
    name = f"{folder}/{text(root, 'filename')}" if folder else text(root, "filename")
    found: list[Annotation] = []
    for position, node in enumerate(children(root, "object")):
        if text(node, "deleted") == "1":
            continue
        place = f"object[{position + 1}]"
        try:
            found.append(Annotation(label=text(node, "name"), outline=(_xml_region(node),), place=place))
        except EntryError as error:
            faults.add(path, place, error, image=name)
    width, height = whole(text(root, "imagesize/ncols")), whole(text(root, "imagesize/nrows"))
    yield AnnotatedImage(
        name=name,
        folder=path.parent,
        size=(width, height) if width and height else None,
        annotations=tuple(found),
    )


def _xml_region(node: Any) -> Region:
    """Outlines are polygons; a masked thing is taken by the box that the tool wrote beside its mask."""
    shape = node.find("polygon")
    if shape is not None:
        points = [(pt.findtext("x"), pt.findtext("y")) for pt in shape.findall("pt")]
        if len(points) == 1:
            return point(*points[0])
        return polygon(points)
    bounds = node.find("segm/box")
    if bounds is None:
        raise EntryError("annotations.no_area")
    xmin, ymin, xmax, ymax = (bounds.findtext(name) for name in ("xmin", "ymin", "xmax", "ymax"))
    return box(xmin, ymin, xmax, ymax)
