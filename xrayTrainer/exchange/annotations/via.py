"""VGG Image Annotator, versions 1 and 2: its JSON, its project files and its CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
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

NAMES = ("class", "label", "name", "type", "object")
"""Attributes that hold the class name, in this order; otherwise a lone text attribute is taken."""


def read_json(source: Path, size_of: SizeOf) -> Annotations:
    """Read annotations exported as JSON or a version 2 project, or every such file of a folder."""
    return read_each(source, "*.json", _json_file)


def _json_file(source: Path, faults: Faults) -> Iterable[AnnotatedImage]:
    try:
        content = msgspec.json.decode(read_limited(source))
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError("annotations.not_json", file=str(source)) from error
    if isinstance(content, dict) and isinstance(content.get("_via_img_metadata"), dict):
        content = content["_via_img_metadata"]
    entries = list(content.values()) if isinstance(content, dict) else []
    if not entries or not all(isinstance(entry, dict) and "filename" in entry for entry in entries):
        raise UserError("annotations.not_this_format", file=str(source), format="VIA")
    images = []
    for entry in entries:
        name = str(entry["filename"])
        regions = entry.get("regions") or []
        listed = list(regions.values()) if isinstance(regions, dict) else regions if isinstance(regions, list) else []
        found: list[Annotation] = []
        for position, region in enumerate(listed):
            place = f"{name}/regions/{position}"
            try:
                if not isinstance(region, dict):
                    raise EntryError("annotations.bad_entry")
                found.append(_annotation(region.get("shape_attributes"), region.get("region_attributes"), place))
            except EntryError as error:
                faults.add(source, place, error, image=name)
        images.append(AnnotatedImage(name=name, folder=source.parent, size=None, annotations=tuple(found)))
    return images


def read_csv(source: Path, size_of: SizeOf) -> Annotations:
    """Read annotations exported as CSV, or every such file of a folder."""
    return read_each(source, "*.csv", _csv_file)


def _csv_file(source: Path, faults: Faults) -> Iterable[AnnotatedImage]:
    text = read_limited(source).decode("utf-8-sig", errors="replace")
    found: dict[str, list[Annotation]] = {}
    for line, row in enumerate(_rows(text, source), start=2):
        name = row.get("filename") or row.get("#filename") or ""
        shapes = found.setdefault(name, [])
        shape = row.get("region_shape_attributes") or "{}"
        if shape == "{}":
            continue
        try:
            attributes = msgspec.json.decode(row.get("region_attributes") or "{}")
            shapes.append(_annotation(msgspec.json.decode(shape), attributes, f"line {line}"))
        except (msgspec.DecodeError, RecursionError):
            faults.add(source, f"line {line}", EntryError("annotations.bad_entry"), image=name)
        except EntryError as error:
            faults.add(source, f"line {line}", error, image=name)
    if not found:
        raise UserError("annotations.not_this_format", file=str(source), format="VIA CSV")
    return [
        AnnotatedImage(name=name, folder=source.parent, size=None, annotations=tuple(shapes))
        for name, shapes in found.items()
    ]


def _rows(text: str, source: Path) -> Iterable[dict[str, str]]:
    try:
        reader = csv.DictReader(io.StringIO(text))
        if not reader.fieldnames or "region_shape_attributes" not in reader.fieldnames:
            raise UserError("annotations.not_this_format", file=str(source), format="VIA CSV")
        yield from reader
    except csv.Error as error:
        raise UserError("annotations.not_csv", file=str(source)) from error


def _annotation(shape: object, attributes: object, place: str) -> Annotation:
    if not isinstance(shape, dict):
        raise EntryError("annotations.bad_entry")
    return Annotation(label=_label(attributes), outline=(_region(shape),), place=place)


def _region(shape: dict[str, Any]) -> Region:
    match shape.get("name"):
        case "rect":
            x, y = number(shape.get("x")), number(shape.get("y"))
            return box(x, y, x + number(shape.get("width")), y + number(shape.get("height")))
        case "circle":
            return ellipse(shape.get("cx"), shape.get("cy"), shape.get("r"), shape.get("r"))
        case "ellipse":
            radians = number(shape.get("theta", 0))
            degrees = radians * 57.29577951308232
            return ellipse(shape.get("cx"), shape.get("cy"), shape.get("rx"), shape.get("ry"), degrees=degrees)
        case "polygon":
            xs, ys = shape.get("all_points_x"), shape.get("all_points_y")
            if not isinstance(xs, list) or not isinstance(ys, list) or len(xs) != len(ys):
                raise EntryError("annotations.bad_entry")
            return polygon(zip(xs, ys, strict=True))
        case "point":
            return point(shape.get("cx"), shape.get("cy"))
        case other:
            raise EntryError("annotations.shape_not_area", shape=str(other)[:40])


def _label(attributes: object) -> str:
    if not isinstance(attributes, dict):
        return ""
    texts = {str(key).casefold(): _words(value) for key, value in attributes.items()}
    for name in NAMES:
        if texts.get(name):
            return texts[name]
    filled = [value for value in texts.values() if value]
    return filled[0] if len(filled) == 1 else ""


def _words(value: object) -> str:
    """A checkbox attribute is an object of options that are true."""
    if isinstance(value, dict):
        return ", ".join(str(option) for option, ticked in value.items() if ticked)
    return value.strip() if isinstance(value, str) else ""
