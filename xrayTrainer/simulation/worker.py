"""The scene worker: a process of its own that expands and renders scenes, with a limit on its memory and time.

Started as ``python -m xrayTrainer.simulation.worker`` (in a frozen build as ``program --scene-worker``).  It imports
neither Qt nor the program's start nor its services.
"""

from __future__ import annotations

import sys
from pathlib import Path

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, shown_name
from xrayTrainer.imaging.serving import Answered, described, serve_process
from xrayTrainer.imaging.source import read_whole_file


def main() -> int:
    """Serve requests until the input ends; returns the exit status."""
    return serve_process(_answer, last=frozenset({"scene.memory"}))


def _answer(request: Message, limits: ReadLimits) -> Answered:
    path = Path(request["path"])
    try:
        scene = read_bytes(Scene, read_whole_file(path, limits), file=shown_name(path))
        if request["do"] == "facts":
            return _facts(scene, request["view"]), []
        if request["do"] == "plan":
            return _plan(scene), []
        return _rendered(scene, request["view"], clean=request["clean"])
    except RefusedFileError as error:
        raise error.about(path) from error
    except MemoryError as error:
        limit_mb = limits.memory_bytes // 1_000_000
        raise UserError("scene.memory", file=shown_name(path), limit_mb=limit_mb) from error


def _rendered(scene: Scene, view_id: str, *, clean: bool) -> Answered:
    from xrayTrainer.simulation.expand import expand
    from xrayTrainer.simulation.exposure import expose
    from xrayTrainer.simulation.profiles import profile_named

    scan = expose(expand(scene), profile_named(scene.scanner), view_id).scan(clean=clean)
    bands = [band for band in (scan.high, scan.low) if band is not None]
    return described(bands), bands


def _facts(scene: Scene, view_id: str) -> Message:
    from xrayTrainer.simulation.expand import expand
    from xrayTrainer.simulation.channels import off_axis_of
    from xrayTrainer.simulation.exposure import pitch_of, scan_geometry, scan_shape
    from xrayTrainer.simulation.profiles import profile_named
    from xrayTrainer.simulation.zones import zone_outlines

    expansion, profile = expand(scene), profile_named(scene.scanner)
    rows, cols = scan_shape(expansion, profile, view_id)
    zones = zone_outlines(expansion, profile, view_id)
    return {
        "size": [cols, rows],
        "mm_per_pixel": list(pitch_of(expansion, profile, view_id)),
        "off_axis": [float(end) for end in off_axis_of(scan_geometry(expansion, profile, view_id)[0])[[0, -1]]],
        "zones": {zone: [list(point) for point in outline.points] for zone, outline in zones.items()},
    }


def _plan(scene: Scene) -> Message:
    from xrayTrainer.simulation.expand import expand
    from xrayTrainer.simulation.load_plan import plan_of
    from xrayTrainer.simulation.scene_plan import scene_plan_of, to_message

    return to_message(scene_plan_of(plan_of(expand(scene))))


if __name__ == "__main__":
    sys.exit(main())
