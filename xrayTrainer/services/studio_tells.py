"""What gives answers away without a look at any scan: the order of the cases, and what the clear ones have in common.

A mark that all cases of one answer have and no others is a tell, and so is one that too many of them have to be chance.

References
----------
A. Wald, J. Wolfowitz, "On a test whether two samples are from the same population", Ann. Math. Stat. 11 (1940).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import msgspec

from xrayTrainer.domain.advice import order_tells
from xrayTrainer.domain.checks import case_files
from xrayTrainer.domain.faults import FaultList
from xrayTrainer.services.set_files import CASES
from xrayTrainer.services.studio_api import CaseDraft

LEAST_CASES = 5
"""Fewer say nothing."""

LEAST_CHANCE = 0.01
"""What is less probable than this by chance is no chance."""

LEAST_FOR_RUNS = 12
_DIGITS = re.compile(r"\d+")

Sizes: TypeAlias = Callable[[Path], tuple[int, int] | None]
"""Returns columns and rows of a scan file, None where they are not known."""

Mark: TypeAlias = Callable[[CaseDraft], Hashable]


def tell_by_order(case_types: Sequence[str], found: FaultList) -> None:
    """Warn where a fixed order has too few or too many changes between clear cases and others to be chance."""
    is_clear = [case_type == "clear" for case_type in case_types]
    clear = sum(is_clear)
    others = len(is_clear) - clear
    if order_tells(case_types) or len(is_clear) < LEAST_FOR_RUNS or min(clear, others) < 3:
        return
    runs = 1 + sum(a != b for a, b in pairwise(is_clear))
    total = clear + others
    mean = 1 + 2 * clear * others / total
    variance = (mean - 1) * (mean - 2) / (total - 1)
    if abs(runs - mean) > 2.58 * math.sqrt(variance):  # 1 % on both sides together
        found.warn(("cases",), "studio.order_pattern", runs=runs, usual=round(mean))


def tell_by_marks(
    cases: Sequence[CaseDraft], scanners: Mapping[str, str], folder: Path, sizes: Sizes | None, found: FaultList
) -> None:
    """Warn of what cases with one answer have in common, and others have not.

    Parameters
    ----------
    cases
        Those that count.
    scanners
        Scanner by folder name of the case.
    folder
        The set.
    sizes
        Sizes of scan files; None leaves them out.
    """
    if len(cases) < LEAST_CASES:
        return
    is_clear = [one.key.case_type == "clear" for one in cases]
    marks: dict[str, Mark] = {
        "studio.tells_origin": lambda one: one.case.origin,
        "studio.tells_risk_note": lambda one: bool(one.case.dossier.risk_note),
        "studio.tells_papers": lambda one: tuple(sorted({paper.kind for paper in one.case.dossier.documents})),
        "studio.tells_seals": lambda one: len(one.case.dossier.seals),
        "studio.tells_views": lambda one: tuple(view.id for view in one.case.views),
        "studio.tells_format": _format,
        "studio.tells_names": _names,
        "studio.tells_source": lambda one: (one.case.source, one.case.owner, one.case.sensitivity),
        "studio.tells_pitch": lambda one: any(view.mm_per_pixel is not None for view in one.case.views),
        "studio.tells_carrier": lambda one: None if one.case.carrier is None else one.case.carrier.kind,
        "studio.tells_scanner": lambda one: scanners.get(one.slug),
    }
    if sizes is not None:
        known = sizes
        marks["studio.tells_size"] = lambda one: _size(one, folder, known)
    for code, mark in marks.items():
        n = telling([mark(one) for one in cases], is_clear)
        if n:
            found.warn(("cases",), code, n=n)


def telling(values: Sequence[Hashable], is_clear: Sequence[bool]) -> int:
    """Return how many cases a value gives away, 0 if none does.

    Parameters
    ----------
    values
        By case; None where there is none to go by.
    is_clear
        By case, whether nothing is to be found in it.
    """
    known = [(value, clear) for value, clear in zip(values, is_clear, strict=True) if value is not None]
    clear = sum(flag for _, flag in known)
    others = len(known) - clear
    if min(clear, others) < 2:
        return 0
    counts: Counter[Hashable] = Counter(value for value, _ in known)
    clear_counts: Counter[Hashable] = Counter(value for value, flag in known if flag)
    pure = {value: n for value, n in counts.items() if clear_counts[value] in (0, n)}
    if len(counts) == 2 and len(pure) == 2 and len(known) >= LEAST_CASES:
        return len(known)
    rare = [n for value, n in pure.items() if n >= 3 and _chance(n, clear, others) < LEAST_CHANCE / len(counts)]
    return max(rare, default=0)


def _chance(n: int, clear: int, others: int) -> float:
    """Return how probable it is that `n` cases drawn by chance all have the same answer."""
    total = math.comb(clear + others, n)
    return (math.comb(clear, n) + math.comb(others, n)) / total


def _format(one: CaseDraft) -> Hashable:
    found = []
    for view in one.case.views:
        source = view.source
        kind = "scene" if source.scene else "high" if source.high else "image"
        found.append((kind, source.low is not None, *(name.rpartition(".")[2].lower() for name in source.files)))
    return tuple(found)


def _names(one: CaseDraft) -> Hashable:
    return tuple(_DIGITS.sub("#", name.rpartition(".")[0]) for _, name in case_files(one.case))


def _size(one: CaseDraft, folder: Path, sizes: Sizes) -> Hashable:
    for view in one.case.views:
        name = view.source.high or view.source.image
        if name is not None:
            return sizes(folder / CASES / one.slug / name)
    return None


def scanners_of(cases: Sequence[CaseDraft], folder: Path) -> dict[str, str]:
    """Return the scanner of each case's first view, by folder name, as far as it is known."""
    found: dict[str, str] = {}
    for one in cases:
        for view in one.case.views[:1]:
            scanner = view.scanner
            if view.source.scene is not None:
                scanner = _scanner_of_scene(folder / CASES / one.slug / view.source.scene)
            if scanner:
                found[one.slug] = scanner
    return found


class _SceneHead(msgspec.Struct):
    """Of a recipe its scanner alone."""

    scanner: str = ""


def _scanner_of_scene(path: Path) -> str:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_SceneHead).scanner
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return ""  # what is wrong with it, the check of the folder says
