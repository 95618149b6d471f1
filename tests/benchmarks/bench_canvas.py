"""How long a frame of the canvas takes: window and level, zoom, pan, beside a plain numpy picture of the same run.

Run on a quiet machine: `python tests/benchmarks/bench_canvas.py`. A frame is the action, `repaint()` and the events
that follow. The baseline draws the same viewport by nearest pixels and a numpy table, as plain viewers do.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from xrayTrainer.domain.regions import Polygon
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Tone, tone_table
from xrayTrainer.ui.viewmodels.scan_picture import make_picture
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.shapes import Shape

SIZES = ((12_000, 4_000), (2_400, 620))
VIEW = (1600, 900)
REPEATS = 40


def measure(step: Callable[[int], None]) -> float:
    """Return the median time of a step, in milliseconds."""
    for k in range(5):
        step(k)
    times = []
    for k in range(REPEATS):
        start = perf_counter()
        step(k)
        times.append((perf_counter() - start) * 1000)
    return statistics.median(times)


class Baseline:
    """The same picture by numpy alone: nearest pixels, then a table."""

    def __init__(self, band: NDArray[np.uint16], canvas: ScanCanvas) -> None:
        self._band = band
        self._canvas = canvas

    def frame(self, tone: Tone) -> QImage:
        """Draw the viewport."""
        at, (width, height) = self._canvas.placement, VIEW
        columns = ((np.arange(width) + 0.5) / at.scale + at.origin_x).astype(int).clip(0, self._band.shape[1] - 1)
        rows = ((np.arange(height) + 0.5) / at.scale + at.origin_y).astype(int).clip(0, self._band.shape[0] - 1)
        picture = tone_table(tone, 16)[self._band[rows[:, None], columns[None, :]]]
        return QImage(picture.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32)


def run(app: QApplication, width: int, height: int) -> None:
    """Measure one size and print a line for each action."""
    band = np.random.default_rng(1).integers(0, 65_535, (height, width), dtype=np.uint16)
    canvas = ScanCanvas()
    canvas.resize(*VIEW)
    overlay = ShapeOverlay(canvas)
    canvas.show()
    start = perf_counter()
    canvas.set_picture(make_picture(Scan(band, None, 16, PixelMeaning.TRANSMISSION), "side"))
    canvas.repaint()
    opening = (perf_counter() - start) * 1000
    baseline = Baseline(band, canvas)
    print(f"{width} x {height}: first picture {opening:.0f} ms")

    def frame() -> None:
        canvas.repaint()
        app.processEvents()

    def tone(k: int) -> Tone:
        return Tone().with_window(level=0.5 + 0.005 * k, width=0.8)

    def window(k: int) -> None:
        canvas.set_tone(tone(k))
        frame()

    def zoom(k: int) -> None:
        canvas.zoom_by(1.1 if k % 20 < 10 else 1 / 1.1)
        frame()

    def pan(k: int) -> None:
        canvas.pan_by(7 if k % 20 < 10 else -7, 3 if k % 20 < 10 else -3)
        frame()

    rows: list[tuple[str, float, float]] = []
    canvas.fit()
    rows.append(("window/level at fit", measure(window), measure(lambda k: baseline.frame(tone(k)) and None)))
    rows.append(("zoom step", measure(zoom), measure(lambda k: baseline.frame(Tone()) and None)))
    canvas.fit()
    canvas.zoom_by(2)
    rows.append(("pan at 2x fit", measure(pan), measure(lambda k: baseline.frame(Tone()) and None)))
    canvas.actual_size()
    rows.append(("pan at 1:1", measure(pan), measure(lambda k: baseline.frame(Tone()) and None)))
    angles = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    rng = np.random.default_rng(2)
    shapes = []
    for k in range(200):
        x, y = rng.uniform(50, width - 50), rng.uniform(50, height - 50)
        points = tuple((float(x + 30 * np.cos(a)), float(y + 30 * np.sin(a))) for a in angles)
        shapes.append(Shape(id=str(k), view="side", region=Polygon(points=points), label=str(k), bars=1))
    canvas.fit()
    canvas.zoom_by(1.5)
    plain = measure(pan)
    overlay.set_shapes(shapes)
    marked_pan = measure(pan)
    marked_window = measure(window)
    marked_zoom = measure(zoom)
    overlay.set_shapes([])
    plain_zoom = measure(zoom)
    for name, ours, theirs in rows:
        print(f"  {name:<22} {ours:6.2f} ms   numpy {theirs:6.1f} ms   {theirs / ours:5.1f} x")
    print(f"  200 marks: pan {marked_pan:.2f} ms (without {plain:.2f}), window/level {marked_window:.2f} ms")
    print(f"  200 marks: zoom step {marked_zoom:.2f} ms (without {plain_zoom:.2f})")
    canvas.close()


def main() -> None:
    """Measure both sizes."""
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        for width, height in SIZES:
            run(app, width, height)


if __name__ == "__main__":
    main()
