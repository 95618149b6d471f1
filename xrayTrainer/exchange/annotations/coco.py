"""COCO instances (and Roboflow's folders of them): boxes, polygons, run-length masks with holes.

Source: the data format page of the COCO data set (`images`, `annotations`, `categories`; boxes are x, y, width, height
in continuous pixels; a polygon list is one thing in parts; `iscrowd` masks are run-length coded).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

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
    Standing,
    box,
    flat_polygon,
    read_each,
    read_limited,
)


class _Image(msgspec.Struct):
    id: int | str
    file_name: str
    width: int | None = None
    height: int | None = None


class _Category(msgspec.Struct):
    id: int | str
    name: str


class _Annotation(msgspec.Struct):
    image_id: int | str
    category_id: int | str | None = None
    bbox: list[float] | None = None
    segmentation: Any = None
    iscrowd: int = 0


class _File(msgspec.Struct):
    images: list[_Image]
    annotations: list[_Annotation]
    categories: list[_Category] = []


class _LooseFile(msgspec.Struct):
    images: list[msgspec.Raw]
    annotations: list[msgspec.Raw]
    categories: list[msgspec.Raw] = []


def read(source: Path, size_of: SizeOf) -> Annotations:
    """Read a COCO file, or every COCO file below a folder."""
    masks = Masks()
    return read_each(source, "**/*.json", lambda file, faults: _read_file(file, faults, masks))


def _read_file(path: Path, faults: Faults, masks: Masks) -> list[AnnotatedImage]:
    content = _decode(path, faults)
    names = {category.id: category.name for category in content.categories}
    by_image: dict[int | str, list[Annotation]] = {image.id: [] for image in content.images}
    image_names = {image.id: image.file_name for image in content.images}
    sizes = {image.id: (image.height, image.width) for image in content.images}
    for position, entry in enumerate(content.annotations):
        place = f"annotations/{position}"
        try:
            if entry.image_id not in by_image:
                raise EntryError("annotations.unknown_image", name=str(entry.image_id))
            if entry.category_id is not None and names and entry.category_id not in names:
                raise EntryError("annotations.unknown_class", name=str(entry.category_id))
            label = "" if entry.category_id is None else names.get(entry.category_id, str(entry.category_id))
            outline = _outline(entry, sizes[entry.image_id], masks)
            standing = Standing.IGNORE if entry.iscrowd else Standing.REQUIRED
            by_image[entry.image_id].append(Annotation(label=label, outline=outline, standing=standing, place=place))
        except EntryError as error:
            faults.add(path, place, error, image=image_names.get(entry.image_id))
    return [
        AnnotatedImage(
            name=image.file_name,
            folder=path.parent,
            size=(image.width, image.height) if image.width and image.height else None,
            annotations=tuple(by_image[image.id]),
        )
        for image in content.images
    ]


def _decode(path: Path, faults: Faults) -> _File:
    data = read_limited(path)
    try:
        return msgspec.json.decode(data, type=_File)
    except msgspec.ValidationError:
        pass  # some entry is at fault: find out which, and keep the rest
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError("annotations.not_json", file=str(path)) from error
    try:
        loose = msgspec.json.decode(data, type=_LooseFile)
    except (msgspec.ValidationError, RecursionError) as error:
        raise UserError("annotations.not_this_format", file=str(path), format="COCO") from error
    return _File(
        images=list(_each(loose.images, _Image, "images", path, faults)),
        annotations=list(_each(loose.annotations, _Annotation, "annotations", path, faults)),
        categories=list(_each(loose.categories, _Category, "categories", path, faults)),
    )


def _each(entries: list[msgspec.Raw], kind: type[Any], name: str, path: Path, faults: Faults) -> Iterable[Any]:
    for position, raw in enumerate(entries):
        try:
            yield msgspec.json.decode(raw, type=kind)
        except (msgspec.ValidationError, RecursionError):
            faults.add(path, f"{name}/{position}", EntryError("annotations.bad_entry"))


def _outline(entry: _Annotation, size: tuple[int | None, int | None], masks: Masks) -> Outline:
    shape = entry.segmentation
    if shape and isinstance(shape, list):
        if not all(isinstance(part, list) for part in shape):
            raise EntryError("annotations.bad_entry")
        return tuple(flat_polygon(part) for part in shape)
    if shape and isinstance(shape, dict):
        return _mask_outline(shape, size, masks)
    if entry.bbox is None or len(entry.bbox) != 4:
        raise EntryError("annotations.no_area")
    x, y, width, height = entry.bbox
    return (box(x, y, x + width, y + height),)


def _mask_outline(mask: Mapping[str, Any], size: tuple[int | None, int | None], masks: Masks) -> Outline:
    """Return the polygons of a run-length mask; `size` is the picture's (height, width), where known."""
    stated = mask.get("size")
    counts = mask.get("counts")
    if not (isinstance(stated, list) and len(stated) == 2 and all(isinstance(side, int) for side in stated)):
        raise EntryError("annotations.bad_mask")
    if not isinstance(counts, str | list):
        raise EntryError("annotations.bad_mask")
    if None not in size and tuple(stated) != size:
        raise EntryError("annotations.mask_size", stated=f"{stated[1]} x {stated[0]}", real=f"{size[1]} x {size[0]}")
    return masks.outline(counts, height=stated[0], width=stated[1])
