"""Annotated pictures in: an annotation file and a folder of pictures become a set folder of cases.

Cases get names and ids that tell nothing of the answer: numbers by the order of the pictures, ids from the pictures'
own bytes.  So the same pictures with the same annotations make the same keys, whatever the format they came in.
"""

from __future__ import annotations

import dataclasses
import hashlib
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Concealment, Explanation, Key, NeutralArea
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.regions import Outline, Polygon, bounds
from xrayTrainer.exchange.annotations.model import AnnotatedImage, Annotation, Annotations, Fault, Standing
from xrayTrainer.exchange.annotations.reading import FORMATS, read_annotations
from xrayTrainer.services.api import Change, Progress, Topic
from xrayTrainer.services.import_values import ImportFault, ImportPreview, ImportReport
from xrayTrainer.services.imported_set import NAMESPACE, NewCase, write_set
from xrayTrainer.services.picture_index import PictureIndex, plain_name

LEAVE_OUT = "-"
"""In a class table: entries of this name do not come in."""

VIEW = "main"
MAX_WEIGHT = 1_000_000
"""Values of all annotations of one picture: no more fit a key file."""

PictureSize = Callable[[Path], tuple[int, int]]
"""File -> (width, height) of its picture, from the header; raises `UserError` if it is none."""


class NothingCameInError(UserError):
    """No picture made a case, because each was at fault; `faults` tells why."""

    def __init__(self, source: Path, faults: Sequence[ImportFault]) -> None:
        super().__init__("annotations.all_left_out", file=str(source), place=faults[0].place)
        self.faults = tuple(faults)


@dataclass(slots=True)
class _Entry:
    """A picture with everything that was annotated on it."""

    path: Path
    image_size: tuple[int, int] | None
    annotations: list[Annotation]


class AnnotationImport:
    """Implements `ImportService`."""

    def __init__(self, *, picture_size: PictureSize, class_names: Callable[[], Mapping[str, str]]) -> None:
        """Create the service.

        Parameters
        ----------
        picture_size
            Gives the size of a picture file from its header.
        class_names
            Gives the vocabulary's class ids by their names in every language, case-folded.
        """
        self._ask_size = picture_size
        self._sizes: dict[Path, tuple[tuple[int, int], tuple[int, int]]] = {}
        self._class_names = class_names

    def formats(self) -> tuple[str, ...]:
        """Return the ids of the annotation formats that can be read."""
        return tuple(FORMATS)

    def class_ids(self) -> tuple[str, ...]:
        """Return the ids of the vocabulary's classes."""
        return tuple(sorted(set(self._class_names().values())))

    def preview(self, *, annotation_format: str, source: Path, images: Path) -> ImportPreview:
        """Read the annotations without writing anything."""
        content, index = self._read(annotation_format, source, images)
        entries, missing = _matched(content, index)
        labels = sorted({annotation.label for image in content.images for annotation in image.annotations})
        known = self._class_names()
        return ImportPreview(
            images=len(index.paths),
            annotated=sum(1 for entry in entries.values() if entry.annotations),
            annotations=sum(len(entry.annotations) for entry in entries.values()),
            missing_images=tuple(missing),
            classes={label: known.get(plain_name(label).strip()) for label in labels},
            faults=tuple(_worded(fault) for fault in content.faults),
        )

    def run(
        self,
        *,
        annotation_format: str,
        source: Path,
        images: Path,
        to: Path,
        classes: Mapping[str, str],
        unannotated_are_clear: bool,
        difficult_are_optional: bool = False,
        title: str | None = None,
        progress: Progress | None = None,
    ) -> tuple[ImportReport, Change]:
        """Write the set folder `to`, whole or not at all.

        `progress` is called for each picture with how many are done and how many there are; what it raises ends the
        import, and nothing is left behind.

        Raises
        ------
        UserError
            If nothing can be read, no picture is found, `to` exists already, or the disk is full;
            `NothingCameInError` if all was at fault.
        """
        if to.exists() and (not to.is_dir() or any(to.iterdir())):
            raise UserError("annotations.target_exists", folder=str(to))
        content, index = self._read(annotation_format, source, images)
        entries, missing = _matched(content, index)
        if not difficult_are_optional:
            _require_difficult(entries.values())
        faults = [_worded(fault) for fault in content.faults]
        faults += [ImportFault(place=name, code="annotations.no_picture", params={"name": name}) for name in missing]
        if unannotated_are_clear:
            for path in index.paths:
                entries.setdefault(path, _Entry(path=path, image_size=None, annotations=[]))
            faults += _not_known_to_be_clear(content, index, entries)
        cases = self._cases(entries, classes, unannotated_are_clear, faults, progress)
        if not cases:
            raise _nothing_came_in(source, images, index, faults)
        write_set(to, cases, title or to.name, progress)
        threats = sum(1 for case in cases if case.key.case_type == "threat")
        report = ImportReport(
            folder=to,
            threat_cases=threats,
            clear_cases=len(cases) - threats,
            left_out=len(index.paths) - len(cases),
            faults=tuple(faults),
        )
        return report, Change(frozenset({Topic.SETS}))

    def _picture_size(self, path: Path) -> tuple[int, int]:
        """Return the size of a picture; preview and import ask but once for a file that stays the same."""
        try:
            now = path.stat()
        except OSError as error:
            raise UserError("annotations.unreadable", file=str(path)) from error
        stamp = (now.st_mtime_ns, now.st_size)
        known = self._sizes.get(path)
        if known is None or known[0] != stamp:
            known = self._sizes[path] = (stamp, self._ask_size(path))
        return known[1]

    def _read(self, annotation_format: str, source: Path, images: Path) -> tuple[Annotations, PictureIndex]:
        if not images.is_dir():
            raise UserError("annotations.no_folder", folder=str(images))
        index = PictureIndex([images])

        def size_of(name: str, near: Path) -> tuple[int, int] | None:
            path = index.find(name, near)
            if path is None:
                return None
            try:
                return self._picture_size(path)
            except UserError:
                return None

        return read_annotations(annotation_format, source, size_of), index

    def _cases(
        self,
        entries: Mapping[Path, _Entry],
        classes: Mapping[str, str],
        unannotated_are_clear: bool,
        faults: list[ImportFault],
        progress: Progress | None,
    ) -> list[NewCase]:
        cases: list[NewCase] = []
        seen: set[str] = set()
        for done, path in enumerate(sorted(entries, key=lambda path: plain_name(str(path)))):
            if progress is not None:
                progress(done, 2 * len(entries))
            entry = entries[path]
            wanted = [note for note in entry.annotations if classes.get(note.label) != LEAVE_OUT]
            if not any(note.standing is Standing.REQUIRED for note in wanted) and not unannotated_are_clear:
                continue
            try:
                case_id, size = self._checked(entry)
            except UserError as error:
                faults.append(ImportFault(place=path.name, code=error.code, params=error.params))
                continue
            if case_id in seen:
                faults.append(ImportFault(place=path.name, code="annotations.same_picture", params={"name": path.name}))
                continue
            seen.add(case_id)
            inside = []
            for note in wanted:
                if _inside(note, size):
                    inside.append(note)
                else:
                    place = f"{path.name} {note.place}"
                    faults.append(ImportFault(place=place, code="annotations.outside_picture", params={}))
            if wanted and not inside:
                continue
            if _weight(inside) > MAX_WEIGHT:
                name = path.name
                faults.append(ImportFault(place=name, code="annotations.too_many_on_picture", params={"name": name}))
                continue
            cases.append(NewCase(path, _case(case_id, path), _key(case_id, inside, classes)))
        return cases

    def _checked(self, entry: _Entry) -> tuple[str, tuple[int, int]]:
        """Return the case's id and the picture's size, which is the one that its annotations mean."""
        size = self._picture_size(entry.path)
        if entry.image_size is not None and entry.image_size != size:
            raise UserError(
                "annotations.size_differs",
                name=entry.path.name,
                stated=f"{entry.image_size[0]} x {entry.image_size[1]}",
                real=f"{size[0]} x {size[1]}",
            )
        try:
            with entry.path.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as error:
            raise UserError("annotations.unreadable", file=str(entry.path)) from error
        return str(uuid.uuid5(NAMESPACE, digest)), size


def _matched(content: Annotations, index: PictureIndex) -> tuple[dict[Path, _Entry], list[str]]:
    entries: dict[Path, _Entry] = {}
    missing: list[str] = []
    for image in content.images:
        path = index.find(image.name, image.folder)
        if path is None:
            if image.annotations:
                missing.append(_shown(image))
            continue
        entry = entries.setdefault(path, _Entry(path=path, image_size=image.size, annotations=[]))
        entry.annotations.extend(image.annotations)
    return entries, missing


def _not_known_to_be_clear(
    content: Annotations, index: PictureIndex, entries: dict[Path, _Entry]
) -> Iterable[ImportFault]:
    """Take out pictures on which all that was annotated is at fault: there is something, so they are not clear."""
    for name, folder in sorted(content.faulty):
        path = index.find(name, folder)
        if path is not None and path in entries and not entries[path].annotations:
            del entries[path]
            yield ImportFault(place=path.name, code="annotations.not_clear", params={"name": path.name})


def _nothing_came_in(source: Path, images: Path, index: PictureIndex, faults: Sequence[ImportFault]) -> UserError:
    if not index.paths:
        return UserError("annotations.no_pictures", folder=str(images))
    if not faults:
        return UserError("annotations.no_cases", file=str(source), folder=str(images))
    return NothingCameInError(source, faults)


def _require_difficult(entries: Iterable[_Entry]) -> None:
    """Ask for what a file calls difficult as for the rest: few formats can say it, and keys must not depend on it."""
    for entry in entries:
        entry.annotations = [
            dataclasses.replace(note, standing=Standing.REQUIRED) if note.standing is Standing.OPTIONAL else note
            for note in entry.annotations
        ]


def _shown(image: AnnotatedImage) -> str:
    return image.name.removesuffix(".*")[-120:]


def _worded(fault: Fault) -> ImportFault:
    place = f"{fault.file} {fault.place}".strip()
    return ImportFault(place=place, code=fault.code, params=fault.params)


def _case(case_id: str, path: Path) -> Case:
    view = View(id=VIEW, source=ViewSource(image=f"{VIEW}{path.suffix.lower()}"))
    return Case(id=case_id, revision=1, kind="search", origin="real", status="draft", views=(view,))


def _key(case_id: str, notes: Sequence[Annotation], classes: Mapping[str, str]) -> Key:
    """Return the key of annotations, in reading order of their places, so that no file's own order shows."""
    ordered = sorted(notes, key=lambda note: (*_corner(note.outline), note.label))
    required = [note for note in ordered if note.standing is Standing.REQUIRED]
    return Key(
        case=case_id,
        revision=1,
        verdict="suspicion" if required else "no_suspicion",
        concealments=tuple(_concealment(number, note, classes) for number, note in enumerate(required, start=1)),
        optional=_areas(ordered, Standing.OPTIONAL, "optional"),
        ignore=_areas(ordered, Standing.IGNORE, "ignore"),
        explain=Explanation(),
    )


def _concealment(number: int, note: Annotation, classes: Mapping[str, str]) -> Concealment:
    return Concealment(
        id=f"c{number}",
        class_=classes.get(note.label) or None,
        outlines={VIEW: (note.outline,)},
        kept={"imported_label": note.label} if note.label else {},
    )


def _areas(notes: Sequence[Annotation], standing: Standing, name: str) -> tuple[NeutralArea, ...]:
    found = [note for note in notes if note.standing is standing]
    return tuple(
        NeutralArea(id=f"{name}{number}", outlines={VIEW: (note.outline,)})
        for number, note in enumerate(found, start=1)
    )


def _corner(outline: Outline) -> tuple[float, float, float, float]:
    boxes = [bounds(region) for region in outline]
    x0, y0 = min(box[0] for box in boxes), min(box[1] for box in boxes)
    x1, y1 = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return y0, x0, y1, x1


def _inside(note: Annotation, size: tuple[int, int]) -> bool:
    y0, x0, y1, x1 = _corner(note.outline)
    return x0 < size[0] and y0 < size[1] and x1 > 0 and y1 > 0


def _weight(notes: Iterable[Annotation]) -> int:
    """Return roughly how many values the notes take in a key file."""
    regions = [region for note in notes for region in note.outline]
    points = sum(len(region.points) + sum(map(len, region.holes)) for region in regions if isinstance(region, Polygon))
    return 20 * len(regions) + 2 * points


def class_names(terms: Iterable[OpenStruct]) -> dict[str, str]:
    """Return class ids by every name that the vocabulary gives them, case-folded; ids name themselves."""
    names: dict[str, str] = {}
    for term in terms:
        term_id: str = term.id  # type: ignore[attr-defined]
        names.setdefault(plain_name(term_id), term_id)
        for label in term.labels.values():  # type: ignore[attr-defined]
            names.setdefault(plain_name(label).strip(), term_id)
    return names
