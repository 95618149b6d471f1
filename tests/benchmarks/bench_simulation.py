"""What a scan costs: time by size and by number of primitives, memory, images an hour; run on request.

python tests/benchmarks/bench_simulation.py

Beside gVirtualXRay where it can be imported (it needs EGL; without a graphics card Mesa's software renderer does).
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import resource
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cv2
import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from helpers.built_scenes import built
from peer_gvxr import seconds_of_peer

from xrayTrainer.simulation.areal import areal_maps
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.channels import regime_of, spectral_of, transmission_of
from xrayTrainer.simulation.compiled import VARIABLE, is_wanted
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion
from xrayTrainer.simulation.exposure import expose, scan_geometry
from xrayTrainer.simulation.masks import answer_key_of
from xrayTrainer.simulation.physics.basis import basis_matrix
from xrayTrainer.simulation.profiles import ScannerProfile, profile_named
from xrayTrainer.simulation.solids import Parts, Stuff

HALF = 620.0
_ROWS = 964
"""Of the detector: 920 of the scan, once it is framed."""


def container(parts: Parts) -> None:
    """Walls, rails, posts, cross members, floor and running gear: some 300 primitives."""
    for y in (-120.0, 117.0):
        parts.corrugated(Box(-HALF + 20, HALF - 20, y, y + 3.6, 120, 385), 0.16, 27.8, "steel")
        parts.hollow_box(Box(-HALF, HALF, y - 1, y + 5, 388, 394), 0.3, "steel")
        parts.hollow_box(Box(-HALF, HALF, y - 1, y + 5, 104, 120), 0.45, "steel")
    parts.corrugated(Box(-HALF + 20, HALF - 20, -117, 117, 388, 390), 0.2, 20.9, "steel", normal="z")
    parts.box(Box(-HALF + 10, HALF - 10, -116, 116, 116.2, 119), "plywood")
    for n in range(40):
        x = -HALF + 15 + n * 30.5
        parts.hollow_box(Box(x, x + 4.5, -116, 116, 104, 116), 0.4, "steel")
    for x in (-HALF, HALF - 18):
        for y in (-122.0, 106.0):
            for z in (104.0, 382.0):
                parts.hollow_box(Box(x, x + 18, y, y + 16, z, z + 12), 1.5, "steel")
            parts.hollow_box(Box(x, x + 16, y, y + 12, 116, 382), 0.6, "steel")
    for n in range(3):
        for y in (-95.0, 95.0):
            centre = (280.0 + 130.0 * n, y, 52.0)
            parts.tube(centre, 52.0, 28.0, 6.0, "rubber", axis="y", ends=3.0)
            parts.tube(centre, 28.0, 20.0, 1.0, "steel", axis="y", ends=1.0)


def cargo(count: int) -> Callable[[Parts], None]:
    """Cartons, sacks, drums, bottles, melons and leaning crates: about `count` primitives."""

    def build(parts: Parts) -> None:
        draws = Draws(11)
        for n in range(count):
            column, layer, row = n // 60, n // 4 % 15, n % 4
            pitch = 1180.0 / (count / 60.0)
            x, y, z = -590 + column * pitch, -112 + row * 56.0, 120 + layer * 17.0
            size = (pitch * 0.95, draws.uniform(50, 54), 16.0)
            middle = (x + pitch / 2, y + 27.0, z + 8.0)
            kind = column % 8
            if kind < 5:
                stuff = Stuff(("cardboard", "paper", "sugar")[kind % 3], draws.around(0.22, 0.1))
                parts.box(Box.around(middle, size), stuff, pillow=6.0 if kind == 2 else 0.0)
            elif kind == 5:
                parts.tube(middle, min(26.0, pitch / 2), 15.0, 0.12, "steel", ends=0.12)
            elif kind == 6:
                parts.ellipsoid(middle, (pitch / 2, 12.0, 8.0), "fruit")
            else:
                parts.tilted_box(middle, size, Stuff("wood", 0.15), yaw=draws.uniform(-3, 3))

    return build


def scene(count: int) -> Expansion:
    """A loaded 40 ft container on a trailer with one thing hidden."""

    def everything(parts: Parts) -> None:
        container(parts)
        cargo(count)(parts)

    hidden = {"bricks": lambda parts: parts.box(Box.at(x=100, y=-20, z=200, length=60, width=30, height=20), "resin")}
    return built(everything, hidden, half_length=HALF)


def sized(columns: int, rows: int) -> ScannerProfile:
    """The gantry scanner with another number of pixels over the same stretch."""
    profile = profile_named("gantry_6@1")
    view = msgspec.structs.replace(profile.views[0], rows=rows)
    pitch = profile.pitch_cm * 2640.0 / columns
    return msgspec.structs.replace(profile, views=(view,), pitch_cm=pitch, max_columns=columns)


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """Return the median processor time of some runs after a first one."""
    work()
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return statistics.median(found)


def one_scan(expansion: Expansion, profile: ScannerProfile) -> object:
    """Both channels of a scan."""
    exposure = expose(expansion, profile, "side")
    return exposure.high, exposure.low


def _many(number: int) -> float:
    cv2.setNumThreads(1)
    expansion, profile = scene(3000), sized(2640, _ROWS)
    one_scan(expansion, profile)
    start = time.perf_counter()
    for _ in range(number):
        one_scan(expansion, profile)
    return (time.perf_counter() - start) / number


def beside_peer() -> None:
    """Print the time of one noise-free picture of one channel here and by the peer, on one core each.

    The peer draws every mesh over all pixels that it covers: scene and picture are small, so that it ends.
    """
    columns, rows, expansion = 1020, 356, scene(100)
    profile = sized(columns, rows)
    fan, _ = scan_geometry(expansion, profile, "side")
    beam = profile.high.beam
    basis, spectral = basis_matrix(expansion.solids.materials, regime_of(beam)), spectral_of(beam, fan)
    ours = seconds(lambda: transmission_of(areal_maps(expansion.solids, fan, basis), spectral))
    count = len(expansion.solids)
    print(f"{columns} x {rows}, {count} primitives, one channel, whole spectrum, noise-free: {ours:.3f} s")
    peer = seconds_of_peer(expansion, profile, (rows, columns))
    if isinstance(peer, str):
        print(f"gVirtualXRay: {peer}")
        return
    print(f"gVirtualXRay, one energy, {peer[1]} meshes, {peer[2]}: {peer[0]:.3f} s, {peer[0] / ours:.0f} times ours")


def main() -> None:
    """Print the table."""
    cv2.setNumThreads(1)
    print("compiled loops" if is_wanted() else f"numpy (Numba is absent, or {VARIABLE}=0)")
    expansion = scene(3000)
    profile = sized(2640, _ROWS)
    shape = scan_geometry(expansion, profile, "side")[0].shape
    base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    whole = seconds(lambda: one_scan(expansion, profile))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{shape[1]} x {shape[0]}, two energies, {len(expansion.solids)} primitives: {whole:.3f} s on one core")
    print(f"peak memory {peak / 1024:.0f} MB, {(peak - base) / 1024:.0f} MB of it for scans")
    exposure = expose(expansion, profile, "side")
    print(f"key of one concealment: {seconds(lambda: answer_key_of(exposure)):.3f} s")
    for columns, rows in ((1320, 460), (2400, 620), (2600, 900), (3600, 1200)):
        print(f"{columns} x {rows}: {seconds(lambda: one_scan(expansion, sized(columns, rows)), 3):.3f} s")  # noqa: B023
    for count in (500, 1500, 6000):
        other = scene(count)
        print(f"{len(other.solids)} primitives: {seconds(lambda: one_scan(other, profile), 3):.3f} s")  # noqa: B023
    beside_peer()
    with ProcessPoolExecutor(2) as pool:
        each = list(pool.map(_many, (6, 6)))
    print(f"{sum(3600.0 / one for one in each):.0f} scans an hour on two cores")


if __name__ == "__main__":
    main()
