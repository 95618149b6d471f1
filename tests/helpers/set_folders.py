"""Small exercise sets on disk, for tests: right in every respect, and changed by the test that wants a fault."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "ru", "kk", "ky", "tg")


def in_all(text: str) -> dict[str, str]:
    """The same text in every language of the program."""
    return dict.fromkeys(LANGUAGES, text)


def case_id(name: str) -> str:
    """An identity that is the same in every run."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"case:{name}"))


def set_file(*names: str, **changes: Any) -> dict[str, Any]:
    """A valid `set.json` over the cases `names`."""
    plain: dict[str, Any] = {
        "format": "xraytrainer/set",
        "version": 1,
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, "set")),
        "revision": 1,
        "title": in_all("A set"),
        "cases": list(names),
    }
    return plain | changes


def case_file(name: str, **changes: Any) -> dict[str, Any]:
    """A valid `case.json` of a search in one picture."""
    plain: dict[str, Any] = {
        "format": "xraytrainer/case",
        "version": 1,
        "id": case_id(name),
        "revision": 1,
        "kind": "search",
        "origin": "real",
        "views": [{"id": "side", "source": {"image": "side.png"}}],
        "carrier": {"kind": "container.reefer"},
    }
    return plain | changes


def key_file(name: str, **changes: Any) -> dict[str, Any]:
    """A valid `key.json` with one required concealment."""
    rect = {"type": "rect", "x": 10, "y": 10, "w": 20, "h": 20}
    plain: dict[str, Any] = {
        "format": "xraytrainer/key",
        "version": 1,
        "case": case_id(name),
        "revision": 1,
        "verdict": "suspicion",
        "concealments": [{"id": "c1", "class": "tobacco.cigarettes", "outlines": {"side": [[rect]]}}],
    }
    return plain | changes


def write(path: Path, plain: Any) -> None:
    """Write JSON, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8")


def write_set(folder: Path, *names: str, **changes: Any) -> Path:
    """Write a whole valid set with the cases `names` and return its folder."""
    write(folder / "set.json", set_file(*names, **changes))
    for name in names:
        write(folder / "cases" / name / "case.json", case_file(name))
        write(folder / "cases" / name / "key.json", key_file(name))
        (folder / "cases" / name / "side.png").write_bytes(b"")
    return folder
