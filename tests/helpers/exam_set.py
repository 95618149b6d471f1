"""A set of six small scans that is practised and examined: half of them hide two persons."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from helpers.whole_program import CROUCHING, STANDING, drawn_lorry

CASES = 6


def write_exam_set(data: Path) -> Path:
    """Write the set below `data` and return its folder."""
    folder = data / "sets" / "six-lorries"
    slugs = [f"lorry-{number}" for number in range(1, CASES + 1)]
    folder.mkdir(parents=True)
    exam = {"min_threat": 3, "min_clear": 3, "pass_points": 40, "time_limit_s": 3000}
    _write(
        folder / "set.json",
        {"format": "xraytrainer/set", "version": 1, "id": _id("set"), "revision": 1, "title": {"en": "Six lorries"},
         "level": 1, "cases": slugs, "rules": {"modes": ["practice", "exam"], "exam": exam}},
    )  # fmt: skip
    for number, slug in enumerate(slugs):
        _write_case(folder / "cases" / slug, slug, threat=number % 2 == 0)
    return folder


def _write_case(case: Path, slug: str, *, threat: bool) -> None:
    case.mkdir(parents=True)
    picture = drawn_lorry()
    if not threat:
        for x0, y0, x1, y1 in (STANDING, CROUCHING):
            cv2.rectangle(picture, (int(x0) - 3, int(y0) - 3), (int(x1) + 3, int(y1) + 3), 170, -1)
    picture[:4] = np.uint8(200 + hash_of(slug) % 40)
    cv2.imwrite(str(case / "side.png"), picture)
    _write(
        case / "case.json",
        {"format": "xraytrainer/case", "version": 1, "id": _id(slug), "revision": 1, "kind": "search",
         "origin": "simulated", "views": [{"id": "side", "source": {"image": "side.png"}}]},
    )  # fmt: skip
    people = [
        {"id": name, "class": "people", "outlines": {"side": [[_rect(box)]]}, "explain": {"cues": ["person.outline"]}}
        for name, box in (("standing", STANDING), ("crouching", CROUCHING))
    ]
    _write(
        case / "key.json",
        {"format": "xraytrainer/key", "version": 1, "case": _id(slug), "revision": 1,
         "verdict": "suspicion" if threat else "no_suspicion", "concealments": people if threat else []},
    )  # fmt: skip


def hash_of(slug: str) -> int:
    """Return a number that is the same for the same name on every machine."""
    return uuid.uuid5(uuid.NAMESPACE_URL, slug).int


def _id(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"six-lorries-{name}"))


def _rect(box: tuple[float, float, float, float]) -> dict[str, Any]:
    return {"type": "rect", "x": box[0], "y": box[1], "w": box[2] - box[0], "h": box[3] - box[1]}


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2), "utf-8")
