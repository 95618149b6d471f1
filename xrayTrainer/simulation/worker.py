"""The scene worker: a process of its own that expands and renders scenes, with a limit on its memory and time.

Started as ``python -m xrayTrainer.simulation.worker`` (in a frozen build as ``program --scene-worker``).  It imports
neither Qt nor the program's start nor its services.
"""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, shown_name
from xrayTrainer.imaging.serving import Answered, described, serve_process
from xrayTrainer.imaging.source import read_whole_file

if TYPE_CHECKING:
    from xrayTrainer.simulation.expand import Expansion

_REMEMBERED = 4
"""Scenes that are kept as built, some megabytes each."""


def main() -> int:
    """Serve requests until the input ends; returns the exit status."""
    return serve_process(_answer, last=frozenset({"scene.memory"}))


def _answer(request: Message, limits: ReadLimits) -> Answered:
    path = Path(request["path"])
    try:
        expansion = _expanded(read_whole_file(path, limits), shown_name(path))
        if request["do"] == "facts":
            return _facts(expansion, request["view"]), []
        if request["do"] == "plan":
            return _plan(expansion), []
        return _rendered(expansion, request["view"], clean=request["clean"])
    except RefusedFileError as error:
        raise error.about(path) from error
    except MemoryError as error:
        limit_mb = limits.memory_bytes // 1_000_000
        raise UserError("scene.memory", file=shown_name(path), limit_mb=limit_mb) from error


@functools.lru_cache(maxsize=_REMEMBERED)
def _expanded(recipe: bytes, name: str) -> Expansion:
    """Return what a recipe expands to: a case is asked for its facts, its views and its clean twin one by one."""
    from xrayTrainer.simulation.expand import expand

    return expand(read_bytes(Scene, recipe, file=name))


def _rendered(expansion: Expansion, view_id: str, *, clean: bool) -> Answered:
    from xrayTrainer.simulation.exposure import expose
    from xrayTrainer.simulation.profiles import profile_named

    scan = expose(expansion, profile_named(expansion.scene.scanner), view_id).scan(clean=clean)
    bands = [band for band in (scan.high, scan.low) if band is not None]
    return described(bands), bands


def _facts(expansion: Expansion, view_id: str) -> Message:
    from xrayTrainer.simulation.channels import off_axis_of
    from xrayTrainer.simulation.exposure import pitch_of, scan_geometry, scan_shape
    from xrayTrainer.simulation.profiles import profile_named
    from xrayTrainer.simulation.zones import zone_outlines

    profile = profile_named(expansion.scene.scanner)
    rows, cols = scan_shape(expansion, profile, view_id)
    zones = zone_outlines(expansion, profile, view_id)
    return {
        "size": [cols, rows],
        "mm_per_pixel": list(pitch_of(expansion, profile, view_id)),
        "off_axis": [float(end) for end in off_axis_of(scan_geometry(expansion, profile, view_id)[0])[[0, -1]]],
        "zones": {zone: [list(point) for point in outline.points] for zone, outline in zones.items()},
    }


def _plan(expansion: Expansion) -> Message:
    from xrayTrainer.simulation.load_plan import plan_of
    from xrayTrainer.simulation.scene_plan import scene_plan_of, to_message

    return to_message(scene_plan_of(plan_of(expansion)))


if __name__ == "__main__":
    sys.exit(main())
