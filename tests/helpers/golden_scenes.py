"""Scenes whose expansion is kept by its digest: `tests/data/simulation/golden.json`.

The rule: a released version of a generator never changes, for old scenes must stay what they were.  A generator that
gets better gets the next version, and a scene of its own here; the old line stays.  Before the first release digests
may be renewed, when a generator was changed on purpose::

    python tests/helpers/golden_scenes.py

prints every scene whose digest is another one now, and writes the new ones.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.scene import Scene
from xrayTrainer.simulation.expand import expand

FILE = Path(__file__).resolve().parent.parent / "data" / "simulation" / "golden.json"


def golden() -> Mapping[str, Any]:
    """Return for each scene by its name the recipe (`scene`) and the digest of its solids (`digest`)."""
    return dict(json.loads(FILE.read_text(encoding="utf-8")))


def scene_of(plain: Mapping[str, Any]) -> Scene:
    """Return a recipe as a scene."""
    return read_bytes(Scene, json.dumps(plain).encode(), file="golden.json")


def digest_of(plain: Mapping[str, Any]) -> str:
    """Return the digest of what a recipe expands to."""
    return expand(scene_of(plain)).solids.digest()


def renew() -> None:
    """Write the digests of today's generators."""
    content = golden()
    for name, row in content.items():
        digest = digest_of(row["scene"])
        if digest != row.get("digest"):
            print(f"{name}: {row.get('digest')} -> {digest}")
        row["digest"] = digest
    lines = [f" {json.dumps(name)}: {json.dumps(row)}" for name, row in content.items()]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    renew()
