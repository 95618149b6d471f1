"""Which annotation format a file or folder may be: by the first bytes of a file, by the files of a folder."""

from __future__ import annotations

from pathlib import Path

HEAD_BYTES = 65_536
_FILES_LOOKED_AT = 400


def guess_format(source: Path) -> str | None:
    """Return the id of the format that `source` looks like, or None. Reads a little; never raises."""
    try:
        return _of_folder(source) if source.is_dir() else _of_file(source)
    except OSError:
        return None


def _of_file(path: Path) -> str | None:
    with path.open("rb") as stream:
        head = stream.read(HEAD_BYTES).decode("utf-8", "replace")
    suffix = path.suffix.lower()
    if suffix in (".yaml", ".yml", ".txt"):
        return "yolo"
    look = {".json": _of_json, ".xml": _of_xml, ".csv": _of_csv}.get(suffix)
    return None if look is None else look(head)


def _of_json(head: str) -> str | None:
    if '"_via_' in head or '"shape_attributes"' in head:
        return "via"
    if '"original_width"' in head:
        return "label-studio"
    if '"shapes"' in head and '"imagePath"' in head:
        return "labelme"
    if '"shapes"' in head and '"images"' not in head:
        return "labelme"
    return "coco" if any(word in head for word in ('"images"', '"categories"', '"annotations"')) else None


def _of_xml(head: str) -> str | None:
    if "<annotations" in head:
        return "cvat"
    if "<polygon" in head and "<pt>" in head:
        return "labelme-xml"
    return "voc" if "<annotation" in head else None


def _of_csv(head: str) -> str | None:
    first = head.partition("\n")[0]
    if "region_shape_attributes" in first:
        return "via-csv"
    return "openimages" if "ImageID" in first else None


def _of_folder(folder: Path) -> str | None:
    """Return the format of the first file that shows one; text files alone are YOLO's."""
    text_seen = False
    for number, path in enumerate(folder.rglob("*")):
        if number >= _FILES_LOOKED_AT:
            break
        suffix = path.suffix.lower()
        if suffix in (".json", ".xml", ".csv", ".yaml", ".yml") and path.is_file():
            found = _of_file(path)
            if found is not None:
                return found
        text_seen |= suffix == ".txt"
    return "yolo" if text_seen else None


_LETTERS = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіҳҷӣӯ",
        (
            *("a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u"),
            *("f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "yo"),
            *("a", "g", "k", "ng", "o", "u", "u", "h", "i", "h", "j", "i", "u"),
        ),
        strict=True,
    )
)


def slug_of(name: str) -> str:
    """Return a folder name of small Latin letters, figures and hyphens for a name in any of the five languages."""
    plain = "".join(_LETTERS.get(letter, letter) for letter in name.casefold())
    parts = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in plain).split()
    return "-".join(parts)[:60].strip("-") or "imported"


def free_folder(parent: Path, name: str) -> Path:
    """Return a folder below `parent` for a set of that name that is not there yet: `lorries`, `lorries-2`."""
    slug = slug_of(name)
    number = 1
    while True:
        folder = parent / (slug if number == 1 else f"{slug}-{number}")
        if not folder.exists():
            return folder
        number += 1
