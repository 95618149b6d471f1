"""The same scene by gVirtualXRay, the nearest open peer, where it is installed: a mesh renderer on OpenGL, cone beam.

One energy of 0.6 MeV: above 0.8 MeV it attenuates nothing.  What lies inside other things (matter taken away) is left
out, corrugated sheets are plates of their mean density.  On a renderer without a graphics card a side has at most 2,048
pixels.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.expand import Expansion
from xrayTrainer.simulation.mass import folded_length
from xrayTrainer.simulation.profiles import ScannerProfile
from xrayTrainer.simulation.solids import Kind

Mesh = tuple[NDArray[np.float64], NDArray[np.int64]]
SECTORS = 32
_ELEMENTS = {"steel": "Fe", "iron": "Fe", "aluminium": "Al", "copper": "Cu", "lead": "Pb"}


def seconds_of_peer(
    expansion: Expansion, profile: ScannerProfile, shape: tuple[int, int], *, times: int = 3
) -> tuple[float, int, str] | str:
    """Return the median processor time of an image the number of meshes and the renderer, or why there is none."""
    os.environ["LP_NUM_THREADS"] = "1"
    os.environ.setdefault("XDG_RUNTIME_DIR", str(Path.home()))
    try:
        from gvxrPython3 import gvxr
    except ImportError as error:
        return f"not importable here ({error})"
    with _silent():
        gvxr.createWindow(0, 0, "EGL", 4, 5)
        meshes = _build(gvxr, expansion)
        _look(gvxr, profile, shape)
        renderer = str(gvxr.getOpenGlRenderer())
        gvxr.computeXRayImage()
        found = []
        for _ in range(times):
            start = time.process_time()
            image = np.array(gvxr.computeXRayImage())
            found.append(time.process_time() - start)
        gvxr.destroyAllWindows()
    if image.shape != shape or image.min() == image.max():
        return "it rendered nothing"
    return statistics.median(found), meshes, renderer


def _look(gvxr: Any, profile: ScannerProfile, shape: tuple[int, int]) -> None:
    rows, cols = shape
    source = profile.views[0].source
    gvxr.usePointSource()
    gvxr.setSourcePosition(0.0, source[0], source[1], "cm")
    gvxr.setMonoChromatic(0.6, "MeV", 1.0)
    gvxr.setDetectorPosition(0.0, 200.0, source[1], "cm")
    gvxr.setDetectorUpVector(0, 0, 1)
    gvxr.setDetectorNumberOfPixels(cols, rows)
    pixel = 2000.0 / cols
    gvxr.setDetectorPixelSize(pixel, pixel, "cm")


def _build(gvxr: Any, expansion: Expansion) -> int:
    solids = expansion.solids
    forms = {int(Kind.BOX): _prism(4), int(Kind.CYLINDER): _prism(SECTORS), int(Kind.ELLIPSOID): _ball()}
    forms[int(Kind.CORRUGATED)] = forms[int(Kind.BOX)]
    count = 0
    for n, row in enumerate(solids.rows):
        density = float(row["density"])
        if density <= 0.0 or int(row["kind"]) not in forms:
            continue
        if row["kind"] == Kind.CORRUGATED:
            thickness, pitch, normal = (float(v) for v in row["shape"])
            deep = 2.0 * float(row["half"][int(normal)])
            density *= thickness * folded_length(pitch, deep) / deep
        points, faces = forms[int(row["kind"])]
        label = f"solid{n}"
        corners = row["centre"] + (points * row["half"]) @ row["axes"]
        gvxr.makeTriangularMesh(label, corners.ravel().tolist(), faces.ravel().tolist(), "cm")
        gvxr.setElement(label, _ELEMENTS.get(solids.materials[row["material"]], "C"))
        gvxr.setDensity(label, density, "g/cm3")
        gvxr.addPolygonMeshAsInnerSurface(label)
        count += 1
    return count


def _prism(sides: int) -> Mesh:
    """Return an upright prism between -1 and 1; of four sides it is the cube."""
    angles = (np.arange(sides) + 0.5) * 2.0 * np.pi / sides
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1) * (np.sqrt(2.0) if sides == 4 else 1.0)
    levels = [np.column_stack([ring, np.full(sides, z)]) for z in (-1.0, 1.0)]
    points = np.vstack([*levels, [[0, 0, -1], [0, 0, 1]]])
    faces = []
    for n in range(sides):
        other = (n + 1) % sides
        faces += [[n, other, sides + other], [n, sides + other, sides + n]]
        faces += [[2 * sides, other, n], [2 * sides + 1, sides + n, sides + other]]
    return points, np.array(faces)


def _ball() -> Mesh:
    """Return a sphere of radius 1."""
    across, down = SECTORS, SECTORS // 2
    tilt = np.pi * np.arange(1, down) / down
    turn = 2.0 * np.pi * np.arange(across) / across
    around = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    rings = [np.column_stack([around * np.sin(t), np.full(across, np.cos(t))]) for t in tilt]
    points = np.vstack([*rings, [[0, 0, 1], [0, 0, -1]]])
    top, bottom = len(points) - 2, len(points) - 1
    faces = []
    for n in range(across):
        other = (n + 1) % across
        faces += [[top, n, other], [bottom, (down - 2) * across + other, (down - 2) * across + n]]
        for ring in range(down - 2):
            a, b = ring * across, (ring + 1) * across
            faces += [[a + n, b + n, b + other], [a + n, b + other, a + other]]
    return points, np.array(faces)


@contextlib.contextmanager
def _silent() -> Iterator[None]:
    """Keep what the library writes to both outputs away."""
    kept = os.dup(1), os.dup(2)
    sink = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, 1)
        os.dup2(sink, 2)
        yield
    finally:
        os.dup2(kept[0], 1)
        os.dup2(kept[1], 2)
        for one in (*kept, sink):
            os.close(one)
