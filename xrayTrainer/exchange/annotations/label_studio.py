"""Label Studio: its JSON export, full and short (JSON-MIN). Places are percent of the picture."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

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
    ellipse,
    number,
    point,
    polygon,
    read_each,
    read_limited,
)

_UPLOADED = re.compile(r"^[0-9a-f]{8}-(?=.)")
"""What the tool puts before the name of an uploaded file."""
_PICTURE = re.compile(r"\.(png|tiff?|jpe?g|jp2|bmp|gif|webp|dcm|npy)$", re.IGNORECASE)


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read an export, or every export of a folder."""
    return read_each(source, "*.json", partial(_file, size_of))


def _file(size_of: SizeOf, source: Path, faults: Faults) -> Iterable[AnnotatedImage]:
    try:
        tasks = msgspec.json.decode(read_limited(source))
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError("annotations.not_json", file=str(source)) from error
    named = [(task, _picture_of(task)) for task in tasks] if isinstance(tasks, list) else []
    if not named or all(name is None for _task, name in named):
        raise UserError("annotations.not_this_format", file=str(source), format="Label Studio")
    images = []
    for place, (task, name) in enumerate(named):
        if name is None:
            faults.add(source, str(place), EntryError("annotations.bad_entry"))
            continue
        # A file may really be called like an uploaded one.
        shown = name if size_of(name, source.parent) is not None else _UPLOADED.sub("", name)
        images.append(_image(source, faults, task, shown, str(place)))
    return images


def _picture_of(task: Any) -> str | None:
    """Return the name of a task's picture: the first value that ends like one."""
    if not isinstance(task, dict):
        return None
    inner = task.get("data")
    data: dict[str, Any] = inner if isinstance(inner, dict) else task
    for value in data.values():
        if isinstance(value, str) and _PICTURE.search(path := unquote(value)):
            return path.replace("\\", "/").replace("?d=", "/").rpartition("/")[2]
    return None


def _image(source: Path, faults: Faults, task: Mapping[str, Any], name: str, place: str) -> AnnotatedImage:
    found: list[Annotation] = []
    sizes: set[tuple[int, int]] = set()
    for position, entry in enumerate(_entries(task)):
        where = f"{place}/{position}"
        try:
            note, stated = _annotation(entry, where)
            sizes.add(stated)
            found.append(note)
        except EntryError as error:
            faults.add(source, where, error, image=name)
    size = next(iter(sizes)) if len(sizes) == 1 else None
    return AnnotatedImage(name=name, folder=source.parent, size=size, annotations=tuple(found))


def _entries(task: Mapping[str, Any]) -> Iterable[Any]:
    """Return what was drawn: of several people's work the one that counts as truth, else the first."""
    drawn = task.get("annotations", task.get("completions"))
    if isinstance(drawn, list):
        kept = [one for one in drawn if isinstance(one, dict) and not one.get("was_cancelled")]
        best = next((one for one in kept if one.get("ground_truth")), kept[0] if kept else {})
        result = best.get("result")
        # Choices and texts on the whole picture have no place in it.
        return [one for one in result if _has_place(one)] if isinstance(result, list) else []
    lists = [value for value in task.values() if isinstance(value, list)]
    return [one for values in lists for one in values if isinstance(one, dict) and "original_width" in one]


def _has_place(entry: Any) -> bool:
    value = entry.get("value") if isinstance(entry, dict) else None
    return not isinstance(value, dict) or any(key in value for key in ("x", "points", "rle"))


def _annotation(entry: Any, place: str) -> tuple[Annotation, tuple[int, int]]:
    if not isinstance(entry, dict):
        raise EntryError("annotations.bad_entry")
    value = entry.get("value", entry)
    width, height = number(entry.get("original_width")), number(entry.get("original_height"))
    if not isinstance(value, dict) or min(width, height) < 1:
        raise EntryError("annotations.bad_entry")
    names: list[Any] = next(
        (value[key] for key in value if key.endswith("labels") and isinstance(value[key], list)), []
    )
    label = str(names[0]) if names else ""
    region = _region(value, lambda x: number(x) * width / 100, lambda y: number(y) * height / 100)
    return Annotation(label=label, outline=(region,), place=place), (int(width), int(height))


def _region(value: Mapping[str, Any], across: Callable[[Any], float], down: Callable[[Any], float]) -> Region:
    degrees = number(value.get("rotation", 0) or 0)
    if isinstance(value.get("points"), list):
        points = value["points"]
        if not all(isinstance(one, list) and len(one) == 2 for one in points):
            raise EntryError("annotations.bad_entry")
        return polygon((across(x), down(y)) for x, y in points)
    if "radiusX" in value:
        x, y = across(value.get("x")), down(value.get("y"))
        return ellipse(x, y, across(value["radiusX"]), down(value.get("radiusY")), degrees=degrees)
    if "rle" in value:
        raise EntryError("annotations.shape_not_area", shape="brush")
    x, y, wide = across(value.get("x")), down(value.get("y")), across(value.get("width"))
    if "height" not in value:
        return point(x, y)
    return _turned(x, y, wide, down(value["height"]), degrees)


def _turned(x: float, y: float, wide: float, high: float, degrees: float) -> Region:
    """Return a box turned clockwise about its upper left corner, as the tool turns it."""
    if wide <= 0 or high <= 0:
        raise EntryError("annotations.empty_box")
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    corners = ((0.0, 0.0), (wide, 0.0), (wide, high), (0.0, high))
    if degrees % 360 == 0:
        cos, sin = 1.0, 0.0
    return polygon((x + dx * cos - dy * sin, y + dx * sin + dy * cos) for dx, dy in corners)
