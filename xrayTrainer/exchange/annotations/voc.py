"""Pascal VOC XML: one file a picture, boxes (and the polygons that Roboflow adds); `difficult` becomes optional.

Corners are taken as written, as continuous pixels, which is how the tools that write VOC today mean them.
"""

from __future__ import annotations

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
)
from xrayTrainer.exchange.annotations.xml import children, parse, text, whole


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read a VOC file, or every VOC file below a folder."""
    faults = Faults()
    files = [source] if not source.is_dir() else sorted(source.glob("**/*.xml"))
    if not files:
        raise UserError("annotations.nothing_found", file=str(source), wanted="*.xml")
    images: list[AnnotatedImage] = []
    for file in files:
        try:
            images.append(_read_file(file, faults))
        except UserError as error:
            if len(files) == 1:
                raise
            faults.add(file, "", error)
    return Annotations(images=tuple(images), faults=tuple(faults.items))


def _read_file(path: Path, faults: Faults) -> AnnotatedImage:
    root = parse(path)
    if root.tag != "annotation":
        raise UserError("annotations.not_this_format", file=str(path), format="Pascal VOC")
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
            faults.add(path, place, error)
    width, height = whole(text(root, "size/width")), whole(text(root, "size/height"))
    return AnnotatedImage(
        name=text(root, "filename") or f"{path.stem}.*",
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
