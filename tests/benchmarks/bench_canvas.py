"""How long a frame of the canvas takes, beside other viewers in the same run.

    bench_canvas.py [--peers FOLDER] [--only SUBSTRING] [--json FILE] [--repaint]

A frame is the action and the events that follow, in which each viewer paints once; viewport 1600 x 900.  With --repaint
all viewers are told to repaint between the two: some peers then paint each frame twice, and their counts are printed.
Two sizes of scan, 48 and 1.5 Mpixel; each image tool on alone; a device pixel ratio of 2; 200 marks; the first display
of a decoded scan; memory; small dense specks lost at fit.  FOLDER holds one Python environment for each peer, called by
its name (`peer_viewers.py`); a peer that is not there is named.  Figures are from a quiet machine, ratios from any: of
each row the median and, in brackets, the quickest tenth, each the best of as many rounds, in which all take turns.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from xrayTrainer.domain.regions import Polygon
from xrayTrainer.imaging.layers import Layers, layers_of, processed_layers, with_material
from xrayTrainer.imaging.look import Colours, Difference, Look, Zone
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Curve, Tone
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture, make_picture
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import Shape

SIZES = ((12_000, 4_000), (2_400, 620))
VIEW = (1600, 900)
REPEATS = 100
"""As many as of the peers that are quick."""
ROUNDS = 3
"""How often each viewer is measured: on a shared machine the best of several rounds is what can be compared."""
LIMITS_MS = {"window/level": 1.5, "zoom": 3.0, "pan at fit": 3.0, "pan at 1:1": 3.0, "tool": 5.0, "ratio 2": 8.0}
WANTED = {
    "window/level": {"48 Mpx": 40.0, "1.5 Mpx": 6.0},
    "zoom": {"48 Mpx": 3.0, "1.5 Mpx": 3.0},
    "pan at fit": {"48 Mpx": 2.0, "1.5 Mpx": 2.0},
    "pan at 1:1": {"48 Mpx": 1 / 1.5, "1.5 Mpx": 1 / 1.5},
}
"""How many times as quick as the best peer."""
PEERS = ("pyqtgraph", "napari", "labelme", "matplotlib")
TOOLS: dict[str, Look] = {
    "material colours": Look(colours=Colours.MATERIAL),
    "local contrast": Look().with_processing(local_contrast=2),
    "edges": Look().with_processing(edges=2),
    "smoothing": Look().with_processing(smoothing=2),
    "zones": Look(zone=Zone.HIGH),
    "palette": Look(colours=Colours.CIVIDIS),
    "mirror difference": Look().with_processing(difference=Difference.MIRROR),
}
PATIENCE_S = 300
SPECKS, LEAST_CONTRAST = 2_000, 0.25

Times = list[float]


def measure(step: Callable[[int], None], repeats: int = REPEATS) -> Times:
    """Return the times of a step, in milliseconds, after five that are not counted."""
    for k in range(5):
        step(k)
    times = []
    for k in range(repeats):
        start = perf_counter()
        step(k)
        times.append((perf_counter() - start) * 1000)
    return times


def summed(times: Times) -> tuple[float, float]:
    """Return the median and the quickest tenth."""
    return statistics.median(times), sorted(times)[len(times) // 10]


class Bench:
    """A canvas with a scan of two energies, and what is done to it."""

    def __init__(self, app: QApplication, width: int, height: int) -> None:
        rng = np.random.default_rng(1)
        high = rng.integers(500, 65_535, (height, width), dtype=np.uint16)
        self.scan = Scan(high, (high // 2).astype(np.uint16), 16, PixelMeaning.TRANSMISSION)
        self.app = app
        self.canvas = ScanCanvas()
        self.canvas.resize(*VIEW)
        self.overlay = ShapeOverlay(self.canvas)
        self.canvas.show()
        app.processEvents()
        start = perf_counter()
        self.picture = make_picture(self.scan, "side")
        ready = perf_counter()
        self.canvas.set_picture(self.picture)
        self.frame()
        self.pyramid_ms, self.first_ms = (ready - start) * 1000, (perf_counter() - ready) * 1000

    def frame(self) -> None:
        """Have painted what the action asked for."""
        if "--repaint" in sys.argv:
            self.canvas.repaint()
        self.app.processEvents()

    def window(self, k: int) -> None:
        """Another window and level."""
        assert self.canvas.look is not None
        tone = self.canvas.look.tone.with_window(level=0.5 + 0.005 * (k % 20), width=0.8)
        self.canvas.set_look(self.canvas.look.with_tone(tone))
        self.frame()

    def zoom(self, k: int) -> None:
        """A step of the wheel."""
        self.canvas.zoom_by(1.1 if k % 20 < 10 else 1 / 1.1)
        self.frame()

    def pan(self, k: int) -> None:
        """A step of a drag."""
        self.canvas.pan_by(7 if k % 10 < 5 else -7, 3 if k % 10 < 5 else -3)
        self.frame()

    def at_fit(self) -> None:
        """Show the whole, with room to move."""
        self.canvas.fit()
        self.canvas.zoom_by(1.05)

    def moves(self) -> dict[str, Times]:
        """Return the times of the four plain actions."""
        found = {}
        self.canvas.fit()
        found["window/level"] = measure(self.window)
        found["zoom"] = measure(self.zoom)
        self.at_fit()
        found["pan at fit"] = measure(self.pan)
        self.canvas.actual_size()
        if self.picture.width > VIEW[0] * self.canvas.devicePixelRatioF():  # else there is nowhere to go
            found["pan at 1:1"] = measure(self.pan)
        return found

    def tools(self) -> dict[str, Times]:
        """Return the slower of window and pan with each tool on alone, all of it computed."""
        found = {}
        for name, look in TOOLS.items():
            self.canvas.set_layers(_layers_for(self.picture, look))
            self.canvas.set_look(look)
            self.at_fit()
            found[name] = max(measure(self.window), measure(self.pan), measure(self.zoom), key=statistics.median)
        self.canvas.set_look(Look())
        self.canvas.set_layers(self.picture.layers)
        return found

    def marks(self) -> dict[str, float]:
        """Return what 200 marks add to a frame, in milliseconds: paired, frame by frame."""
        rng, found = np.random.default_rng(2), {}
        angles = np.linspace(0, 2 * np.pi, 20, endpoint=False)
        shapes = []
        for k in range(200):
            x, y = rng.uniform(50, self.picture.width - 50), rng.uniform(50, self.picture.height - 50)
            points = tuple((float(x + 30 * np.cos(a)), float(y + 30 * np.sin(a))) for a in angles)
            shapes.append(Shape(id=str(k), view="side", region=Polygon(points=points), label=str(k), bars=1))
        for name, step in (("window/level", self.window), ("zoom", self.zoom), ("pan", self.pan)):
            self.at_fit()
            self.canvas.zoom_by(1.5)
            self.overlay.set_shapes([])
            plain = summed(measure(step))[1]
            self.overlay.set_shapes(shapes)
            found[name] = summed(measure(step))[1] - plain
        self.overlay.set_shapes([])
        return found


def _layers_for(picture: ScanPicture, look: Look) -> Layers:
    if look.colours is Colours.MATERIAL:
        from xrayTrainer.simulation.beam_table import beam_calibration

        table = beam_calibration("gantry_6@1", "side")
        assert table is not None
        return with_material(layers_of(picture.scan), picture.scan, table)
    if look.processing.plain:
        return picture.layers
    return processed_layers(picture.scan, look.processing, picture.layers)


def specks_lost(app: QApplication) -> tuple[float, float]:
    """Return the shares of 2 x 2 specks lost at fit: at rest, and while the scan moves.

    Lost is a speck whose contrast is below a quarter of what the mean over the area of each screen pixel gives.
    """
    width, height = SIZES[0]
    rng = np.random.default_rng(3)
    band = np.full((height, width), 52_000, np.uint16)
    xs, ys = rng.integers(20, width - 20, SPECKS), rng.integers(20, height - 20, SPECKS)
    for dx in (0, 1):
        for dy in (0, 1):
            band[ys + dy, xs + dx] = 0
    canvas = ScanCanvas()
    canvas.resize(*VIEW)
    canvas.show()
    canvas.set_picture(make_picture(Scan(band, None, 16, PixelMeaning.TRANSMISSION), "side"))
    canvas.set_tone(Tone(curve=Curve.LINEAR))
    shares = []
    for wait_s in (0.2, 0.0):
        canvas.zoom_by(1.0001)
        start = perf_counter()
        while perf_counter() - start < wait_s:
            app.processEvents()
        pixels = _greys(canvas.grab().toImage())
        shares.append(_share_lost(pixels, canvas, band, xs, ys))
    canvas.close()
    return shares[0], shares[1]


def _greys(image: QImage) -> NDArray[np.float64]:
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width()].astype(float)


def _share_lost(
    pixels: NDArray[np.float64], canvas: ScanCanvas, band: NDArray[np.uint16], xs: NDArray[Any], ys: NDArray[Any]
) -> float:
    at, (width, height) = canvas.placement, VIEW
    drawn = (round(band.shape[1] * at.scale), round(band.shape[0] * at.scale))
    mean = cv2.resize(band, drawn, interpolation=cv2.INTER_AREA).astype(float)
    ours = pixels.max() - pixels
    theirs = (mean.max() - mean) / mean.max() * pixels.max()
    lost = 0
    for x, y in zip(xs + 1.0, ys + 1.0, strict=True):
        column, row = int((x - at.origin_x) * at.scale), int((y - at.origin_y) * at.scale)
        if not (2 <= column < width - 2 and 2 <= row < height - 2):
            continue
        here = ours[row - 1 : row + 2, column - 1 : column + 2].max()
        c, r = int(x * at.scale), int(y * at.scale)
        there = theirs[max(0, r - 1) : r + 2, max(0, c - 1) : c + 2].max()
        lost += bool(here < LEAST_CONTRAST * there)
    return lost / len(xs)


def measure_size(app: QApplication, width: int, height: int) -> dict[str, Any]:
    """Return all figures of one size."""
    empty = _peak_mb()
    bench = Bench(app, width, height)
    shown = _peak_mb()
    raw = 2 * bench.scan.high.nbytes / 1e6
    moves = bench.moves()
    found: dict[str, Any] = {
        "moves": {name: summed(times) for name, times in moves.items()},
        "pyramid_ms": bench.pyramid_ms,
        "first_ms": bench.first_ms,
        "memory": (shown - empty) / raw,
        "tools": {name: summed(times) for name, times in bench.tools().items()},
        "marks": bench.marks(),
    }
    bench.canvas.close()
    return found


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def moves_again(only: str, ratio: int = 1) -> dict[str, Any]:
    """Return the plain actions by size, measured in a process of their own."""
    surroundings = {**os.environ, "QT_SCALE_FACTOR": str(ratio)}
    words = [sys.executable, __file__, "--moves", "--only", only, *(["--repaint"] if "--repaint" in sys.argv else [])]
    done = subprocess.run(words, env=surroundings, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def ask_peer(folder: Path | None, name: str, width: int, height: int) -> dict[str, Any] | str:
    """Return the figures of a peer, or why there are none."""
    python = None if folder is None else folder / name / "bin" / "python"
    if python is None or not python.exists():
        return "not installed here"
    words = [str(python), str(Path(__file__).with_name("peer_viewers.py")), name, str(width), str(height)]
    words += ["repaint"] if "--repaint" in sys.argv else []
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    try:
        done = subprocess.run(words, env=surroundings, capture_output=True, text=True, timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        return f"took longer than {PATIENCE_S} s"
    if done.returncode or not done.stdout.strip():
        return (done.stderr.strip().splitlines() or ["no answer"])[-1]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def best_of(moves: dict[str, Any], others: dict[str, Any]) -> None:
    """Keep of each row the best of what was measured before and now."""
    for row, times in others.items():
        moves[row] = tuple(min(pair) for pair in zip(moves[row], times, strict=True))


def measure_beside(
    folder: Path | None, app: QApplication, size: tuple[int, int]
) -> tuple[dict[str, Any], dict[str, dict[str, Any] | str]]:
    """Return the figures of one size, and those of the peers: rounds in which each has its turn, each a new process."""
    ours = measure_size(app, *size)
    peers = {name: ask_peer(folder, name, *size) for name in PEERS}
    for _ in range(ROUNDS - 1 if any(isinstance(found, dict) for found in peers.values()) else 0):
        best_of(ours["moves"], moves_again(size_name(*size))[size_name(*size)])
        for name, found in peers.items():
            again = ask_peer(folder, name, *size) if isinstance(found, dict) else ""
            if isinstance(found, dict) and isinstance(again, dict):
                best_of(found["moves"], again["moves"])
    return ours, peers


def size_name(width: int, height: int) -> str:
    """Return what a size is called."""
    return "48 Mpx" if width * height > 10_000_000 else "1.5 Mpx"


def report(name: str, ours: dict[str, Any], peers: dict[str, dict[str, Any] | str]) -> None:
    """Print one size."""
    print(f"\n{name}: pyramid {ours['pyramid_ms']:.0f} ms, then first display {ours['first_ms']:.0f} ms")
    if ours["memory"] > 0:
        limit = " (limit 3)" if name == "48 Mpx" else ""
        print(f"  memory above the empty canvas {ours['memory']:.2f} x raw{limit}")
    for row, (median, quick) in ours["moves"].items():
        told = f"  {row:<18} {median:6.2f} ms ({quick:5.2f}), limit {LIMITS_MS[row]}"
        answers = {peer: found["moves"][row] for peer, found in peers.items() if isinstance(found, dict)}
        told += "".join(f"; {peer} {times[1]:.2f}" for peer, times in answers.items())
        if answers:
            best = min(times[1] for times in answers.values())
            told += f" -> {best / quick:.1f} x the best (wanted {WANTED[row][name]:.2g})"
        print(told)
    for row, (median, quick) in ours["tools"].items():
        print(f"  with {row:<18} {median:6.2f} ms ({quick:5.2f}), limit {LIMITS_MS['tool']}")
    print("  200 marks add " + ", ".join(f"{row} {more:.2f} ms" for row, more in ours["marks"].items()) + " (limit 2)")
    for peer, found in peers.items():
        if isinstance(found, str):
            print(f"  {peer}: absent, {found}")
        elif any(often != 1.0 for often in found["frames"].values()):
            print(f"  {peer}: paints in a step {found['frames']}")
    sys.stdout.flush()


def main() -> None:
    """Measure both sizes, the ratio of 2, the specks, and the peers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--repaint", action="store_true", help="tell all viewers to repaint in each frame")
    parser.add_argument("--moves", action="store_true", help="print the plain actions alone, as JSON")
    chosen = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    sizes = [size for size in SIZES if chosen.only in size_name(*size)]
    if chosen.moves:
        moves = {size_name(*size): Bench(app, *size).moves() for size in sizes}
        print(json.dumps({name: {row: summed(t) for row, t in rows.items()} for name, rows in moves.items()}))
        return
    everything: dict[str, Any] = {}
    for size in sizes:
        name = size_name(*size)
        ours, peers = measure_beside(chosen.peers, app, size)
        report(name, ours, peers)
        everything[name] = {"ours": ours, "peers": peers}
    print("\nat a device pixel ratio of 2")
    for name, rows in moves_again(chosen.only, ratio=2).items():
        told = ", ".join(f"{row} {median:.2f} ms ({quick:.2f})" for row, (median, quick) in rows.items())
        print(f"  {name}: {told}; limit {LIMITS_MS['ratio 2']}")
        everything.setdefault(name, {})["ratio 2"] = rows
    rest, moving = specks_lost(app)
    print(f"2 x 2 specks lost at fit: {rest:.1%} at rest (limit 12 %), {moving:.1%} while it moves")
    everything["specks"] = {"rest": rest, "moving": moving}
    if chosen.json is not None:
        with tempfile.NamedTemporaryFile("w", dir=chosen.json.parent, delete=False) as written:
            json.dump(everything, written, indent=1)
        Path(written.name).replace(chosen.json)


if __name__ == "__main__":
    main()
