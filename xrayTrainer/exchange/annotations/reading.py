"""The table of annotation formats, and the one call that reads any of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.annotations import coco, cvat, label_studio, labelme, openimages, via, voc, yolo
from xrayTrainer.exchange.annotations.model import Annotations, SizeOf

Reader = Callable[[Path, SizeOf], Annotations]

FORMATS: Mapping[str, Reader] = MappingProxyType(
    {
        "coco": coco.read,
        "voc": voc.read,
        "yolo": yolo.read,
        "cvat": cvat.read,
        "labelme": labelme.read_json,
        "labelme-xml": labelme.read_xml,
        "via": via.read_json,
        "via-csv": via.read_csv,
        "openimages": openimages.read,
        "label-studio": label_studio.read,
    }
)
"""Roboflow's exports are folders of `coco`, `voc` or `yolo` files, and are read as such."""


def read_annotations(annotation_format: str, source: Path, size_of: SizeOf) -> Annotations:
    """Read an annotation file or folder.

    Parameters
    ----------
    annotation_format
        A key of `FORMATS`.
    source
        The file, or the folder of files.
    size_of
        Gives the size of a picture by the name that the file uses, for formats that state shares of it.

    Raises
    ------
    UserError
        `annotations.*` if nothing can be read at all; faulty entries are in the result.
    """
    if annotation_format not in FORMATS:
        raise UserError("annotations.unknown_format", format=annotation_format, known=", ".join(FORMATS))
    if not source.exists():
        raise UserError("annotations.no_file", file=str(source))
    return FORMATS[annotation_format](source, size_of)
