"""Checks of an answer key against its case, on plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.checks import repeated
from xrayTrainer.domain.faults import Fault, FaultList, printable
from xrayTrainer.domain.key import Concealment, Explanation, Key, NeutralArea, Outlines
from xrayTrainer.domain.open_struct import KEPT, OpenStruct
from xrayTrainer.domain.regions import Freehand, Point, Polygon, Region, bounds

Place = tuple[str | int, ...]
Sizes = Mapping[str, tuple[int, int]]
"""By view: columns and rows of its scan."""

WHOLE_LOAD_LEAST = 0.25
"""A whole load covers at least this share of the picture in some view."""

NEEDS_WHOLE_LOAD = 0.85
"""A mark over this share of the picture can't hit, but for a whole load (scoring.md 1.3: 0.9, less the ring)."""

_AREA_LISTS = ("optional", "look_alikes", "ignore")
_EDGE_PX = 0.5
_SEAL = re.compile(r"seals\[(\d{1,4})\]")
_STEP = re.compile(r"([^.\[\]]+)((?:\[\d{1,6}\])*)")


def check_key(key: Key, case: Case, *, file: str, sizes: Sizes | None = None) -> tuple[Fault, ...]:
    """Return the faults of a key in itself and against its case.

    Parameters
    ----------
    key, case
        The two files of one case folder.
    file
        Name of the key's file, for messages.
    sizes
        Columns and rows of the scan of each view, as far as they are known.
    """
    found = FaultList(file)
    if key.case != case.id:
        found.fault(("case",), "formats.key_of_other_case", found=key.case, expected=case.id)
    _check_verdict(key, case, found)
    parts = list(areas(key))
    for index, name in repeated([area.id for _, area in parts]):
        found.fault((*parts[index][0], "id"), "formats.id_twice", id=printable(name))
    views = {view.id for view in case.views}
    for place, area in parts:
        _check_outlines(area, place, views, sizes or {}, found)
    for index, name in repeated([discrepancy.id for discrepancy in key.discrepancies]):
        found.fault(("discrepancies", index, "id"), "formats.id_twice", id=printable(name))
    _check_discrepancies(key, case, found)
    _check_solution(key, case, found)
    return found.result()


def areas(key: Key) -> Iterator[tuple[Place, Concealment | NeutralArea]]:
    """Yield everything that has outlines, each with its place."""
    for index, concealment in enumerate(key.concealments):
        yield ("concealments", index), concealment
    for part in _AREA_LISTS:
        for index, area in enumerate(getattr(key, part)):
            yield (part, index), area


def explanations(key: Key) -> Iterator[tuple[Place, Explanation]]:
    """Yield every explanation of a key, each with its place."""
    yield ("explain",), key.explain
    for place, area in areas(key):
        yield (*place, "explain"), area.explain
    for index, discrepancy in enumerate(key.discrepancies):
        yield ("discrepancies", index, "explain"), discrepancy.explain
    if key.solution is not None:
        yield ("solution", "explain"), key.solution.explain
        for choice, explanation in key.solution.notes.items():
            yield ("solution", "notes", choice), explanation


def key_files(key: Key) -> Iterator[tuple[Place, str]]:
    """Yield the pictures that a key needs beside `key.json`, each with the place that names it."""
    for place, explanation in explanations(key):
        for index, name in enumerate(explanation.pictures):
            yield (*place, "pictures", index), name


def _check_verdict(key: Key, case: Case, found: FaultList) -> None:
    required = sum(concealment.required for concealment in key.concealments)
    if key.verdict == "no_suspicion":
        if required:
            found.fault(("verdict",), "formats.verdict_against_concealment", n=required)
        elif key.discrepancies:
            found.warn(("verdict",), "formats.verdict_against_discrepancy", n=len(key.discrepancies))
    elif case.kind == "search" and not key.concealments and not key.discrepancies:
        found.fault(("verdict",), "formats.suspicion_without_reason")


# --- outlines --------------------------------------------------------------------------------------------------------


def _check_outlines(
    area: Concealment | NeutralArea, place: Place, views: set[str], sizes: Sizes, found: FaultList
) -> None:
    if not area.outlines:
        if isinstance(area, Concealment) and not area.required:
            found.warn((*place, "outlines"), "formats.no_outline", id=printable(area.id))
        else:
            found.fault((*place, "outlines"), "formats.no_outline", id=printable(area.id))
    for view, alternatives in area.outlines.items():
        here = (*place, "outlines", view)
        if view not in views:
            found.fault(here, "formats.view_unknown", view=printable(view))
        if not alternatives or not all(alternatives):
            found.fault(here, "formats.outline_empty", id=printable(area.id))
        for i, outline in enumerate(alternatives):
            for j, region in enumerate(outline):
                _check_region(region, (*here, i, j), sizes.get(view), found)
    if isinstance(area, Concealment):
        _check_whole_load(area, place, sizes, found)


def _check_region(region: Region, place: Place, size: tuple[int, int] | None, found: FaultList) -> None:
    x0, y0, x1, y1 = bounds(region)
    if isinstance(region, Polygon | Freehand) and (x0 == x1 or y0 == y1):
        found.fault(place, "formats.region_flat")
    if size is None:
        return
    columns, rows = size
    if x1 <= 0 or y1 <= 0 or x0 >= columns or y0 >= rows:
        # a point on the very edge still lies in the picture
        if not (isinstance(region, Point) and 0 <= x0 <= columns and 0 <= y0 <= rows):
            found.fault(place, "formats.region_outside", columns=columns, rows=rows)
    elif x0 < -_EDGE_PX or y0 < -_EDGE_PX or x1 > columns + _EDGE_PX or y1 > rows + _EDGE_PX:
        found.warn(place, "formats.region_cut", columns=columns, rows=rows)


def _check_whole_load(concealment: Concealment, place: Place, sizes: Sizes, found: FaultList) -> None:
    covered = largest_share(concealment.outlines, sizes)
    if covered is None:
        return
    if concealment.whole_load and covered < WHOLE_LOAD_LEAST:
        found.warn((*place, "whole_load"), "formats.whole_load_small", percent=round(100 * covered))
    elif not concealment.whole_load and concealment.required and covered >= NEEDS_WHOLE_LOAD:
        found.warn((*place, "whole_load"), "formats.whole_load_wanted", percent=round(100 * covered))


def largest_share(outlines: Outlines, sizes: Sizes) -> float | None:
    """Return the largest share of its picture, 0-1, that the box round an outline takes; None if no size is known."""
    shares = []
    for view, alternatives in outlines.items():
        if view not in sizes:
            continue
        columns, rows = sizes[view]
        for outline in alternatives:
            if not outline:
                continue
            boxes = [bounds(region) for region in outline]
            width = min(max(box[2] for box in boxes), columns) - max(min(box[0] for box in boxes), 0)
            height = min(max(box[3] for box in boxes), rows) - max(min(box[1] for box in boxes), 0)
            shares.append(max(width, 0.0) * max(height, 0.0) / (columns * rows))
    return max(shares, default=None)


# --- dossier and question --------------------------------------------------------------------------------------------


def _check_discrepancies(key: Key, case: Case, found: FaultList) -> None:
    for index, discrepancy in enumerate(key.discrepancies):
        part = dossier_part(case, discrepancy.document)
        place = ("discrepancies", index)
        if part is None:
            found.fault((*place, "document"), "formats.document_unknown", document=printable(discrepancy.document))
        elif not has_field(part, discrepancy.field):
            found.fault(
                (*place, "field"),
                "formats.field_unknown",
                field=printable(discrepancy.field),
                document=printable(discrepancy.document),
            )


def dossier_part(case: Case, name: str) -> OpenStruct | None:
    """Return what a finding or discrepancy calls `document`: a document's fields, `seals[0]`, `weights` or `carrier`.

    None if the case has no such part.
    """
    for document in case.dossier.documents:
        if document.id == name:
            return document.fields
    if name == "weights":
        return case.dossier.weights
    if name == "carrier":
        return case.carrier
    seal = _SEAL.fullmatch(name)
    if seal is not None and int(seal.group(1)) < len(case.dossier.seals):
        return case.dossier.seals[int(seal.group(1))]
    return None


def has_field(part: OpenStruct, path: str) -> bool:
    """Tell whether `path` (`gross_kg`, `goods[0].hs`) names a field of `part`, filled in or not, known or kept."""
    value: Any = part
    for step in path.split("."):
        match = _STEP.fullmatch(step)
        if match is None:
            return False
        value = _member(value, match.group(1))
        for index in re.findall(r"\d+", match.group(2)):
            if not isinstance(value, list | tuple) or int(index) >= len(value):
                return False
            value = value[int(index)]
        if value is _ABSENT:
            return False
    return True


_ABSENT: Any = object()


def _member(value: Any, name: str) -> Any:
    if isinstance(value, OpenStruct):
        for field in msgspec.structs.fields(value):
            if field.encode_name == name and field.name != KEPT:
                return getattr(value, field.name)
        return value.kept.get(name, _ABSENT)
    return value.get(name, _ABSENT) if isinstance(value, Mapping) else _ABSENT


def _check_solution(key: Key, case: Case, found: FaultList) -> None:
    solution = key.solution
    if case.kind == "search":
        if solution is not None:
            found.fault(("solution",), "formats.solution_unused", kind=case.kind)
        return
    if solution is None:
        found.fault(("solution",), "formats.solution_missing", kind=case.kind)
        return
    if case.question is None:
        return
    known = {choice.id for choice in case.question.choices}
    places: list[tuple[Place, tuple[str, ...]]] = [(("solution", "choices"), solution.choices)]
    places += [(("solution", "alternatives", i), chosen) for i, chosen in enumerate(solution.alternatives)]
    for place, chosen in places:
        if not case.question.multiple and len(chosen) != 1:
            found.fault(place, "formats.solution_count", n=len(chosen))
        if case.question.places is not None and len(chosen) > case.question.places:
            found.fault(place, "formats.solution_over_places", n=len(chosen), places=case.question.places)
    named: list[tuple[Place, str]] = [((*place, i), name) for place, chosen in places for i, name in enumerate(chosen)]
    named += [(("solution", "optional", i), name) for i, name in enumerate(solution.optional)]
    named += [(("solution", part, name), name) for part in ("reasons", "notes") for name in getattr(solution, part)]
    for place, name in named:
        if name not in known:
            found.fault(place, "formats.choice_unknown", choice=printable(name))
    for choice, reasons in solution.reasons.items():
        for index, reason in enumerate(reasons):
            if reason not in case.question.reasons:
                where = ("solution", "reasons", choice, index)
                found.fault(where, "formats.reason_unknown", reason=printable(reason))
