"""How long a frame takes in another viewer: run in that viewer's own environment, prints one line of JSON.

    peer_viewers.py pyqtgraph|napari|labelme|matplotlib WIDTH HEIGHT [repaint]

Same band of random 16-bit values, same viewport of 1600 x 900, same steps as `bench_canvas.py`: `moves` holds for each
action the median and the quickest tenth in milliseconds, `frames` how often a step paints the picture.  A frame is what
the viewer paints of itself; with `repaint` it is told to beside that, and some then paint each frame twice.  napari
needs OpenGL: it is shown on a virtual X server where one is there.  It imports nothing of this program.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import numpy as np

VIEW = (1600, 900)
DISPLAY = ":97"
PAINT = 12
"""The number of Qt's paint event."""


class Viewer(Protocol):
    """What is measured; `painted` is the widget that shows the picture."""

    painted: Any

    def show(self, band: Any) -> None:
        """Show a band, fitted."""

    def window(self, k: int) -> None:
        """Another window and level."""

    def zoom(self, k: int) -> None:
        """A step of zoom."""

    def pan(self, k: int) -> None:
        """A step of a drag."""

    def at_fit(self) -> None:
        """Show the whole."""

    def at_one(self) -> None:
        """Show one to one."""


def way(k: int) -> int:
    """Return the direction of a step of zoom: there and back."""
    return 1 if k % 20 < 10 else -1


def side(k: int) -> int:
    """Return the direction of a step of a drag: so short a way there and back that no viewer comes to its end."""
    return 1 if k % 10 < 5 else -1


class PyQtGraph:
    """ImageItem in a ViewBox."""

    def __init__(self) -> None:
        import pyqtgraph as pg
        from PySide6.QtWidgets import QApplication

        self.app = QApplication([])
        pg.setConfigOption("imageAxisOrder", "row-major")
        self._view = pg.GraphicsView()
        self._view.resize(*VIEW)
        self._box = pg.ViewBox(lockAspect=True, invertY=True)
        self._view.setCentralItem(self._box)
        self._item = pg.ImageItem()
        self._box.addItem(self._item)
        self.painted = self._view.viewport()
        self._view.show()
        self.app.processEvents()

    def _frame(self) -> None:
        painted(self.app, self.painted)

    def show(self, band: Any) -> None:
        """Show a band, fitted."""
        self._size = band.shape[::-1]
        self._item.setImage(band, autoLevels=False, levels=(0, 65_535))
        self.at_fit()

    def window(self, k: int) -> None:
        """Another window and level."""
        level = (0.5 + 0.005 * (k % 20)) * 65_535
        self._item.setLevels((level - 26_000, level + 26_000))
        self._frame()

    def zoom(self, k: int) -> None:
        """A step of zoom."""
        factor = 1.1 ** -way(k)
        self._box.scaleBy((factor, factor))
        self._frame()

    def pan(self, k: int) -> None:
        """A step of a drag."""
        wide = self._box.viewPixelSize()[0]
        self._box.translateBy(x=-7 * side(k) * wide, y=-3 * side(k) * wide)
        self._frame()

    def at_fit(self) -> None:
        """Show the whole."""
        self._box.setRange(xRange=(0, self._size[0]), yRange=(0, self._size[1]), padding=0.0)
        self._frame()

    def at_one(self) -> None:
        """Show one to one."""
        x, y = self._size[0] / 2, self._size[1] / 2
        self._box.setRange(
            xRange=(x - VIEW[0] / 2, x + VIEW[0] / 2), yRange=(y - VIEW[1] / 2, y + VIEW[1] / 2), padding=0.0
        )
        self._frame()


class MatPlotLib:
    """imshow on its Qt canvas."""

    def __init__(self) -> None:
        import matplotlib

        matplotlib.use("qtagg")
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure
        from PySide6.QtWidgets import QApplication

        self.app = QApplication([])
        figure = Figure(figsize=(VIEW[0] / 100, VIEW[1] / 100), dpi=100)
        self._canvas = FigureCanvasQTAgg(figure)
        self._axes = figure.add_axes((0, 0, 1, 1))
        self._canvas.resize(*VIEW)
        self.painted = self._canvas
        self._canvas.show()
        self.app.processEvents()

    def _frame(self) -> None:
        self._canvas.draw()
        painted(self.app, self.painted)

    def show(self, band: Any) -> None:
        """Show a band, fitted."""
        self._size = band.shape[::-1]
        self._image = self._axes.imshow(band, cmap="gray", vmin=0, vmax=65_535, aspect="auto")
        self.at_fit()

    def window(self, k: int) -> None:
        """Another window and level."""
        level = (0.5 + 0.005 * (k % 20)) * 65_535
        self._image.set_clim(level - 26_000, level + 26_000)
        self._frame()

    def _see(self, x: float, y: float, wide: float) -> None:
        high = wide * VIEW[1] / VIEW[0]
        self._seen = (x, y, wide)
        self._axes.set_xlim(x - wide / 2, x + wide / 2)
        self._axes.set_ylim(y + high / 2, y - high / 2)
        self._frame()

    def zoom(self, k: int) -> None:
        """A step of zoom."""
        x, y, wide = self._seen
        self._see(x, y, wide * 1.1 ** -way(k))

    def pan(self, k: int) -> None:
        """A step of a drag."""
        x, y, wide = self._seen
        pixel = wide / VIEW[0]
        self._see(x - 7 * side(k) * pixel, y - 3 * side(k) * pixel, wide)

    def at_fit(self) -> None:
        """Show the whole."""
        self._see(self._size[0] / 2, self._size[1] / 2, self._size[0])

    def at_one(self) -> None:
        """Show one to one."""
        self._see(self._size[0] / 2, self._size[1] / 2, VIEW[0])


class LabelMe:
    """Its canvas in a scroll area; brightness by its own dialog's way: an 8-bit picture made anew."""

    def __init__(self) -> None:
        from labelme.widgets.canvas import Canvas
        from PyQt5.QtWidgets import QApplication, QScrollArea

        self.app = QApplication([])
        self._canvas = Canvas(epsilon=10.0, double_click="close", num_backups=10, crosshair={})
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._canvas)
        self._area.resize(*VIEW)
        self.painted = self._canvas
        self._area.show()
        self.app.processEvents()

    def _frame(self) -> None:
        painted(self.app, self.painted)

    def show(self, band: Any) -> None:
        """Show a band, fitted."""
        from PIL import Image

        self._size = band.shape[::-1]
        self._picture = Image.fromarray((band >> 8).astype(np.uint8)).convert("RGB")
        self._load(self._picture)
        self.at_fit()

    def _load(self, picture: Any) -> None:
        from PyQt5.QtGui import QImage, QPixmap

        data = picture.tobytes()
        image = QImage(data, *picture.size, 3 * picture.size[0], QImage.Format_RGB888)
        self._canvas.load_pixmap(QPixmap.fromImage(image), clear_shapes=False)

    def window(self, k: int) -> None:
        """Another brightness and contrast."""
        from PIL import ImageEnhance

        changed = ImageEnhance.Brightness(self._picture).enhance(0.8 + 0.01 * (k % 20))
        self._load(ImageEnhance.Contrast(changed).enhance(1.1))
        self._frame()

    def _scale(self, scale: float) -> None:
        self._canvas.scale = scale
        self._canvas.adjustSize()
        self._canvas.update()

    def zoom(self, k: int) -> None:
        """A step of zoom."""
        self._scale(self._canvas.scale * 1.1 ** way(k))
        self._frame()

    def pan(self, k: int) -> None:
        """A step of a drag."""
        for bar, step in ((self._area.horizontalScrollBar(), 7), (self._area.verticalScrollBar(), 3)):
            bar.setValue(bar.value() - step * side(k))
        self._frame()

    def at_fit(self) -> None:
        """Show the whole, with room to move."""
        self._scale(1.05 * min(VIEW[0] / self._size[0], VIEW[1] / self._size[1]))
        self._to_middle()

    def at_one(self) -> None:
        """Show one to one."""
        self._scale(1.0)
        self._to_middle()

    def _to_middle(self) -> None:
        self._frame()
        for bar in (self._area.horizontalScrollBar(), self._area.verticalScrollBar()):
            bar.setValue(bar.maximum() // 2)
        self._frame()


class Napari:
    """Its viewer, one image layer."""

    def __init__(self) -> None:
        import napari
        from qtpy.QtWidgets import QApplication

        self._viewer = napari.Viewer(show=False)
        self._camera = getattr(self._viewer, "scene", self._viewer).camera
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        self._window = self._viewer.window._qt_window
        self._native = self._viewer.window._qt_viewer.canvas.native
        self._native.setFixedSize(*VIEW)
        self.painted = self._native
        self._window.show()
        self.app.processEvents()

    def _frame(self) -> None:
        painted(self.app, self.painted)

    def show(self, band: Any) -> None:
        """Show a band, fitted."""
        self._size = band.shape[::-1]
        self._layer = self._viewer.add_image(band, contrast_limits=(0, 65_535))
        self.at_fit()

    def window(self, k: int) -> None:
        """Another window and level."""
        level = (0.5 + 0.005 * (k % 20)) * 65_535
        self._layer.contrast_limits = (max(0, level - 26_000), level + 26_000)
        self._frame()

    def zoom(self, k: int) -> None:
        """A step of zoom."""
        self._camera.zoom *= 1.1 ** way(k)
        self._frame()

    def pan(self, k: int) -> None:
        """A step of a drag."""
        pixel = 1.0 / self._camera.zoom
        _, y, x = self._camera.center
        self._camera.center = (0.0, y - 3 * side(k) * pixel, x - 7 * side(k) * pixel)
        self._frame()

    def at_fit(self) -> None:
        """Show the whole."""
        self._camera.center = (0.0, self._size[1] / 2, self._size[0] / 2)
        self._camera.zoom = min(VIEW[0] / self._size[0], VIEW[1] / self._size[1])
        self._frame()

    def at_one(self) -> None:
        """Show one to one."""
        self._camera.zoom = 1.0
        self._frame()


VIEWERS: dict[str, Callable[[], Viewer]] = {
    "pyqtgraph": PyQtGraph,
    "matplotlib": MatPlotLib,
    "labelme": LabelMe,
    "napari": Napari,
}


def painted(app: Any, shown: Any) -> None:
    """Have painted what an action asked for."""
    if "repaint" in sys.argv[4:]:
        shown.repaint()
    app.processEvents()


def measure(step: Callable[[int], None], repeats: int) -> tuple[float, float]:
    """Return the median and the quickest tenth, in milliseconds."""
    times = []
    settling = 1 if repeats < 10 else 3
    for k in range(settling + repeats):
        start = time.perf_counter()
        step(k)
        times.append((time.perf_counter() - start) * 1000)
    times = sorted(times[settling:])
    return statistics.median(times), times[len(times) // 10]


def frames_of(viewer: Viewer, step: Callable[[int], None]) -> float:
    """Return how many times the picture is painted in a step: once, or there is nothing to compare."""
    bases: Any = next(kind for kind in type(viewer.painted).__mro__ if kind.__name__ == "QObject")
    painted = [0]

    class Watch(bases):  # type: ignore[misc]
        def eventFilter(self, watched: Any, event: Any) -> bool:
            kind = event.type()
            painted[0] += getattr(kind, "value", kind) == PAINT
            return False

    watch = Watch()
    viewer.painted.installEventFilter(watch)
    for k in range(8):
        step(k)
    viewer.painted.removeEventFilter(watch)
    return painted[0] / 8


@contextlib.contextmanager
def screen(name: str) -> Iterator[None]:
    """Give the viewer a screen: in memory, or for napari a virtual X server."""
    if name != "napari":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield
        return
    server = shutil.which("Xvfb")
    if server is None:
        raise SystemExit("napari needs OpenGL, and there is no virtual X server")
    os.environ.update({"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "NAPARI_ASYNC": "0"})
    words = [server, DISPLAY, "-screen", "0", "1920x1200x24"]
    running = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(1.5)
        yield
    finally:
        running.terminate()
        running.wait()


def run(name: str, width: int, height: int) -> dict[str, Any]:
    """Measure a viewer."""
    band = np.random.default_rng(1).integers(500, 65_535, (height, width), dtype=np.uint16)
    viewer = VIEWERS[name]()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    viewer.show(band)
    first = (time.perf_counter() - start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    viewer.window(0)
    taken = time.perf_counter() - start
    repeats = 3 if taken > 0.4 else 25 if taken > 0.02 else 100
    moves = {}
    viewer.at_fit()
    moves["window/level"] = measure(viewer.window, repeats)
    moves["zoom"] = measure(viewer.zoom, repeats)
    viewer.at_fit()
    moves["pan at fit"] = measure(viewer.pan, repeats)
    viewer.at_one()
    moves["pan at 1:1"] = measure(viewer.pan, repeats)
    viewer.at_fit()
    frames = {"window/level": frames_of(viewer, viewer.window), "zoom": frames_of(viewer, viewer.zoom)}
    viewer.at_fit()
    frames["pan at fit"] = frames_of(viewer, viewer.pan)
    return {"first_ms": first, "memory_mb": peak - before, "moves": moves, "frames": frames}


def main() -> None:
    """Print the figures of one viewer."""
    name, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with screen(name):
        print(json.dumps(run(name, width, height)), flush=True)
    os._exit(0)  # a viewer that breaks on its way out has answered


if __name__ == "__main__":
    main()
