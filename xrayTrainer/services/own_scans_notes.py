"""What other tools have outlined in pictures: read by the readers of `exchange.annotations`, matched to the files at
hand, and carried along when a picture is turned, straightened and cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from xrayTrainer.domain.errors import Param
from xrayTrainer.domain.key import Concealment, NeutralArea
from xrayTrainer.domain.regions import Ellipse, Outline, Point, Polygon, Rect, Region, bounds, vertices
from xrayTrainer.exchange.annotations.model import AnnotatedImage
from xrayTrainer.exchange.annotations.reading import read_annotations
from xrayTrainer.imaging.preparation import Preparation, finished_size, moved, upright_box
from xrayTrainer.services.import_values import ImportFault
from xrayTrainer.services.own_scans_api import Note, NotesFound
from xrayTrainer.services.picture_index import plain_name

LEAVE_OUT = "-"
"""In a class table: notes of this name do not come in."""


def read_notes(
    annotation_format: str,
    source: Path,
    pictures: Mapping[Path, tuple[int, int]],
    class_names: Mapping[str, str],
) -> NotesFound:
    """Return what an annotation file says of pictures.

    Parameters
    ----------
    annotation_format
        Id of a format.
    source
        File or folder of annotations.
    pictures
        Files with their (width, height).
    class_names
        Ids of classes by names, case-folded.

    Raises
    ------
    UserError
        `annotations.*` where nothing can be read.
    """
    by_name = {plain_name(path.name): path for path in pictures}
    by_stem = {plain_name(path.name).rpartition(".")[0]: path for path in pictures}

    def find(name: str) -> Path | None:
        last = plain_name(name.replace("\\", "/")).rpartition("/")[2]
        stem = last[:-2] if last.endswith(".*") else last.rpartition(".")[0] or last
        return by_name.get(last) or by_stem.get(stem)

    def size_of(name: str, _near: Path) -> tuple[int, int] | None:
        path = find(name)
        return None if path is None else pictures[path]

    content = read_annotations(annotation_format, source, size_of)
    faults = [
        ImportFault(place=f"{fault.file} {fault.place}".strip(), code=fault.code, params=dict(fault.params))
        for fault in content.faults
    ]
    notes: dict[Path, list[Note]] = {}
    unmatched = 0
    for image in content.images:
        path = find(image.name)
        if path is None:
            unmatched += bool(image.annotations)
            continue
        wrong = _wrong_size(image, pictures[path])
        if wrong is not None:
            faults.append(ImportFault(place=path.name, code="annotations.size_differs", params=wrong))
            continue
        notes.setdefault(path, []).extend(
            Note(label=one.label, outline=one.outline, standing=one.standing.value) for one in image.annotations
        )
    labels = sorted({note.label for found in notes.values() for note in found})
    return NotesFound(
        notes={path: tuple(found) for path, found in notes.items()},
        classes={label: class_names.get(plain_name(label).strip()) for label in labels},
        faults=tuple(faults),
        unmatched=unmatched,
    )


def _wrong_size(image: AnnotatedImage, size: tuple[int, int]) -> dict[str, Param] | None:
    if image.size is None or image.size == size:
        return None
    stated, real = (f"{width} x {height}" for width, height in (image.size, size))
    return {"name": image.name[-80:], "stated": stated, "real": real}


def carried(outline: Outline, recipe: Preparation, size: tuple[int, int]) -> Outline:
    """Return an outline as it lies in the finished picture, less the parts that lie outside of it.

    Parameters
    ----------
    size
        (width, height) of the picture as read.
    """
    return tuple(
        region for region in (_carried(one, recipe, size) for one in outline) if _touches(region, recipe, size)
    )


def _carried(region: Region, recipe: Preparation, size: tuple[int, int]) -> Region:
    whole_steps = recipe.corners is None or upright_box(recipe.corners) is not None
    if isinstance(region, Point):
        ((x, y),) = moved(recipe, size, [(region.x, region.y)])
        return Point(x=x, y=y)
    if isinstance(region, Rect) and whole_steps:
        (x0, y0), (x1, y1) = moved(recipe, size, [(region.x, region.y), (region.x + region.w, region.y + region.h)])
        return Rect(x=min(x0, x1), y=min(y0, y1), w=abs(x1 - x0), h=abs(y1 - y0))
    if isinstance(region, Ellipse) and whole_steps and not recipe.mirrored:
        ((cx, cy),) = moved(recipe, size, [(region.cx, region.cy)])
        angle = region.angle + 90.0 * (recipe.quarter_turns % 4)
        return Ellipse(cx=cx, cy=cy, rx=region.rx, ry=region.ry, angle=angle)
    holes = region.holes if isinstance(region, Polygon) else ()
    return Polygon(
        points=moved(recipe, size, vertices(region)), holes=tuple(moved(recipe, size, hole) for hole in holes)
    )


def _touches(region: Region, recipe: Preparation, size: tuple[int, int]) -> bool:
    width, height = finished_size(recipe, size)
    left, top, right, bottom = bounds(region)
    return left < width and top < height and right > 0 and bottom > 0


def concealments(
    notes: Iterable[tuple[str, Note]], classes: Mapping[str, str]
) -> tuple[tuple[Concealment, ...], tuple[NeutralArea, ...], tuple[NeutralArea, ...]]:
    """Return what a key gets of notes, each with the id of its view: concealments, optional and ignored areas."""
    wanted = [(view, note) for view, note in notes if classes.get(note.label) != LEAVE_OUT]
    wanted.sort(key=lambda one: (one[0], *(round(side, 3) for side in bounds(one[1].outline[0]))))
    hidden = tuple(
        Concealment(
            id=f"c{number}",
            class_=classes.get(note.label) or None,
            outlines={view: (note.outline,)},
            kept={"imported_label": note.label} if note.label else {},
        )
        for number, (view, note) in enumerate((one for one in wanted if one[1].standing == "required"), start=1)
    )
    return hidden, _areas(wanted, "optional"), _areas(wanted, "ignore")


def _areas(notes: Iterable[tuple[str, Note]], standing: str) -> tuple[NeutralArea, ...]:
    found = (one for one in notes if one[1].standing == standing)
    return tuple(
        NeutralArea(id=f"{standing}{number}", outlines={view: (note.outline,)})
        for number, (view, note) in enumerate(found, start=1)
    )
