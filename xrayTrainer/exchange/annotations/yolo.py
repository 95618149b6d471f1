"""YOLO text labels in their usual folders: darknet, `data.yaml`, Roboflow's splits, boxes, polygons and turned boxes.

A line is `class cx cy w h` (a sixth number is a confidence) or `class x1 y1 x2 y2 x3 y3 ...` in shares of the picture's
sides; the `labelTxt` form is eight pixel coordinates, a name and a difficulty.
"""

from __future__ import annotations

import re
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Outline
from xrayTrainer.exchange.annotations.model import (
    MAX_TEXT_BYTES,
    AnnotatedImage,
    Annotation,
    Annotations,
    EntryError,
    Faults,
    SizeOf,
    Standing,
    box,
    flat_polygon,
    number,
    read_limited,
)

NAME_FILES = ("obj.names", "classes.txt", "_darknet.labels", "classes.names", "labels.txt")
NOT_LABELS = {*NAME_FILES, "train.txt", "val.txt", "valid.txt", "test.txt"}


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read the label files below a folder, or beside a list of names such as `data.yaml`, or one label file.

    The pictures give the sizes.
    """
    folder = source if source.is_dir() else source.parent
    faults = Faults()
    if source.is_file() and source.suffix.lower() == ".txt" and _is_label(source):
        files = [source]
    else:
        files = sorted(file for file in folder.glob("**/*.txt") if _is_label(file))
    if not files:
        raise UserError("annotations.nothing_found", file=str(source), wanted="*.txt")
    names = _names(folder, source)
    return faults.found([_read_file(file, names, size_of, faults) for file in files], source)


def _is_label(file: Path) -> bool:
    return file.is_file() and file.name.lower() not in NOT_LABELS and not file.name.lower().startswith("readme")


def _lists_names(file: Path) -> bool:
    return file.is_file() and (file.name.lower() in NAME_FILES or file.suffix.lower() in (".names", ".yaml", ".yml"))


def _read_file(path: Path, names: dict[int, str], size_of: SizeOf, faults: Faults) -> AnnotatedImage:
    name = f"{path.stem}.*"
    size = size_of(name, path.parent)
    found: list[Annotation] = []
    try:
        text = read_limited(path, limit=MAX_TEXT_BYTES).decode("utf-8-sig", errors="replace")
    except UserError as error:
        faults.add(path, "", error, image=name)
        text = ""
    for line, content in enumerate(text.splitlines(), start=1):
        words = content.split()
        if not words:
            continue
        place = f"line {line}"
        try:
            found.append(_annotation(words, names, size, place, name))
        except EntryError as error:
            faults.add(path, place, error, image=name)
    return AnnotatedImage(name=name, folder=path.parent, size=size, annotations=tuple(found))


def _annotation(
    words: list[str], names: dict[int, str], size: tuple[int, int] | None, place: str, name: str
) -> Annotation:
    if len(words) == 10 and not _is_number(words[8]):
        standing = Standing.OPTIONAL if words[9] == "1" else Standing.REQUIRED
        corners: list[object] = [number(word) for word in words[:8]]
        return Annotation(label=words[8], outline=(flat_polygon(corners),), standing=standing, place=place)
    if size is None:
        raise EntryError("annotations.size_unknown", name=name)
    label = int(number(words[0]))
    if names and label not in names:
        raise EntryError("annotations.unknown_class", name=words[0][:40])
    values = [number(word) for word in words[1:]]
    return Annotation(label=names.get(label, str(label)), outline=_outline(values, size), place=place)


def _outline(values: list[float], size: tuple[int, int]) -> Outline:
    width, height = size
    if len(values) in (4, 5):
        cx, cy, w, h = values[:4]
        left, right = round((cx - w / 2) * width, 2), round((cx + w / 2) * width, 2)
        top, bottom = round((cy - h / 2) * height, 2), round((cy + h / 2) * height, 2)
        return (box(left, top, right, bottom),)
    if len(values) < 6:
        raise EntryError("annotations.odd_numbers", n=len(values))
    pixels: list[object] = [round(value * (height if odd % 2 else width), 2) for odd, value in enumerate(values)]
    return (flat_polygon(pixels),)


def _is_number(word: str) -> bool:
    try:
        number(word)
    except EntryError:
        return False
    return True


def _names(folder: Path, source: Path) -> dict[int, str]:
    """Return names by number: from the source itself if it lists any, else from beside it, or from the folder above."""
    listings = [source]
    for place in (folder, folder.parent) if source.is_file() else (folder,):
        listings += [place / name for name in NAME_FILES] + sorted(place.glob("*.yaml")) + sorted(place.glob("*.yml"))
    for listing in filter(_lists_names, listings):
        text = read_limited(listing, limit=MAX_TEXT_BYTES).decode("utf-8-sig", errors="replace")
        found = _yaml_names(text) if listing.suffix in (".yaml", ".yml") else _plain_names(text)
        if found:
            return found
    return {}


def _plain_names(text: str) -> dict[int, str]:
    return dict(enumerate(line.strip() for line in text.splitlines() if line.strip()))


def _yaml_names(text: str) -> dict[int, str]:
    """Return `names` of a `data.yaml`: a list or a mapping, in one line or in a block."""
    start = re.search(r"^names[ \t]*:[ \t]*(.*)$", text, re.MULTILINE)
    if start is None:
        return {}
    inline = start.group(1).split(" #")[0].strip()
    if inline.startswith(("[", "{")):
        flow = text[start.start(1) :]
        closing = flow.find("]" if inline[0] == "[" else "}")
        items = [item.strip() for item in flow[1:closing].replace("\n", " ").split(",") if item.strip()]
        return dict(_entry(item, position) for position, item in enumerate(items))
    block: dict[int, str] = {}
    for line in text[start.end() :].splitlines():
        if not line.strip():
            continue
        if not line.startswith((" ", "\t", "-")):
            break
        key, name = _entry(line.strip().removeprefix("-").strip(), len(block))
        block[key] = name
    return block


def _entry(item: str, position: int) -> tuple[int, str]:
    numbered = re.match(r"""^['"]?(\d+)['"]?\s*:\s*(.+)$""", item)
    key, name = (int(numbered.group(1)), numbered.group(2)) if numbered else (position, item)
    return key, name.strip().strip("'\"")
