"""Scans of scenes, computed in a worker process and kept in a folder, so that no scene is rendered twice.

The folder is a cache: it may be emptied at any time, and it keeps to its size by letting go of what was not asked for
longest.
"""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Polygon
from xrayTrainer.domain.scene import Scene
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, shown_name
from xrayTrainer.imaging.scan import Band, PixelMeaning, Scan
from xrayTrainer.imaging.source import read_whole_file
from xrayTrainer.imaging.worker_client import WorkerClient, WorkerWords
from xrayTrainer.imaging.worker_process import default_worker_command
from xrayTrainer.simulation.detector import AIR_SHARE
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.scene_plan import ScenePlan, from_message

RENDERER = 3
"""Rises when the same scene gets other pixels, so that kept scans are not taken for new ones."""

CACHE_BYTES = 1 << 30
"""Most bytes of kept scans: about a hundred."""

_LIMITS = ReadLimits(max_file_bytes=1 << 20, memory_bytes=3 << 30, timeout_s=120.0)
_WORDS = WorkerWords(
    start="scene.worker_start",
    timeout="scene.timeout",
    died="scene.renderer_died",
    broken="scene.failed",
    memory="scene.memory",
)
_log = logging.getLogger(__name__)


class SceneRenderer(WorkerClient):
    """Renders scenes through one warm worker process.

    Parameters
    ----------
    kept
        Folder of kept scans; None keeps none.
    limits
        Memory and time of one scene.
    worker_command
        The command that starts a worker; None takes this program's own.
    """

    def __init__(
        self,
        kept: Path | None = None,
        limits: ReadLimits = _LIMITS,
        worker_command: Sequence[str] | None = None,
    ) -> None:
        command = worker_command or default_worker_command("xrayTrainer.simulation.worker", "--scene-worker")
        super().__init__(limits, command, _WORDS)
        self._kept = None if kept is None else KeptScans(kept)
        self._ahead = ThreadPoolExecutor(1, thread_name_prefix="scenes-ahead")
        self._waiting: set[tuple[Path, str]] = set()

    def close(self) -> None:
        """End the worker, even in the middle of a scene; nothing can be asked any more."""
        self._ahead.shutdown(wait=False, cancel_futures=True)
        super().close()
        self._ahead.shutdown(wait=True)

    def prepare(self, path: Path, view: str) -> None:
        """Compute a view that will be wanted soon, in the background; returns at once.

        What goes wrong is told when the view is asked for.
        """
        if self._kept is None or self._closed or (path, view) in self._waiting:
            return
        self._waiting.add((path, view))
        with suppress(RuntimeError):  # closed meanwhile
            self._ahead.submit(self._prepare, path, view)

    def _prepare(self, path: Path, view: str) -> None:
        try:
            if self._kept is not None and not self._kept.has(self._kept.key(path, view, clean=False)):
                self.scan(path, view)
        except (UserError, ValueError) as error:
            _log.info("%s is not ready ahead of time: %s", path, error)
        finally:
            self._waiting.discard((path, view))

    def scan(self, path: Path, view: str, *, clean: bool = False) -> Scan:
        """Return one view of the scene in a file.

        Parameters
        ----------
        path
            `scene.json`.
        view
            Id of a view of the scene's scanner.
        clean
            Whether the clean twin is wanted: the same carrier and load, the same noise, and nothing hidden.

        Raises
        ------
        UserError
            `scene.*`, `formats.*`, `scan.*`: why it can't be had.
        """
        name = shown_name(path)
        kept, key = self._kept, ""
        if kept is not None:
            key = kept.key(path, view, clean=clean)
            found = kept.get(key)
            if found is not None:
                return _scan(path, found)
        with self._turn:
            if kept is not None and (found := kept.get(key)) is not None:
                return _scan(path, found)  # it was being computed ahead of time
            deadline = self._deadline()
            answer = self._ask(_request("render", path, view, clean=clean), name, deadline)
            bands = self._bands(answer, name, deadline)
            if kept is not None:
                kept.put(key, bands)
        return _scan(path, bands)

    def size(self, path: Path, view: str) -> tuple[int, int]:
        """Return (width, height) of a view without rendering it.

        Raises
        ------
        UserError
            As `scan`.
        """
        return self.facts(path, view).size

    def facts(self, path: Path, view: str) -> SceneFacts:
        """Return size, pitch and zones of a view without rendering it; raises as `scan`."""
        with self._turn:
            answer = self._ask(_request("facts", path, view, clean=False), shown_name(path), self._deadline())
        width, height = answer["size"]
        along, across = answer["mm_per_pixel"]
        zones = {zone: Polygon(points=tuple((x, y) for x, y in points)) for zone, points in answer["zones"].items()}
        first, last = answer["off_axis"]
        return SceneFacts(
            size=(int(width), int(height)),
            mm_per_pixel=(float(along), float(across)),
            off_axis=(float(first), float(last)),
            zones=zones,
        )

    def off_axis(self, path: Path, view: str) -> tuple[float, float]:
        """Return how far off the axis of the fan the first and the last row of a view are; raises as `scan`."""
        return self.facts(path, view).off_axis

    def plan(self, path: Path) -> ScenePlan:
        """Return the load plan of the scene in a file, with the places to open; raises as `scan`."""
        with self._turn:
            answer = self._ask(_request("plan", path, "", clean=False), shown_name(path), self._deadline())
        return from_message(answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneFacts:
    """What is known of a view without rendering it.

    Attributes
    ----------
    size
        Width and height, scan pixels.
    mm_per_pixel
        Pitch along the travel and across it, in the middle plane of the carrier.
    off_axis
        How far off the axis of the fan the first and the last row are: 0 on it, 1 and -1 at its edges.
    zones
        Outlines of the carrier's zones, by id of the zones vocabulary.
    """

    size: tuple[int, int]
    mm_per_pixel: tuple[float, float]
    off_axis: tuple[float, float]
    zones: Mapping[str, Polygon]


class KeptScans:
    """Rendered scans in a folder, by a fingerprint of their recipe. Safe between threads and between programs.

    Parameters
    ----------
    folder
        Where; made when absent.
    most_bytes
        Most bytes in it.
    """

    def __init__(self, folder: Path, most_bytes: int = CACHE_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._lock = threading.Lock()

    def key(self, path: Path, view: str, *, clean: bool) -> str:
        """Return the fingerprint under which a view of a scene is kept.

        Raises
        ------
        UserError
            `scan.*` where the scene can't be read, or is none by its size.
        """
        try:
            recipe = read_whole_file(path, _LIMITS)
        except RefusedFileError as error:
            raise error.about(path) from error
        state = hashlib.sha256(f"{RENDERER}\0{view}\0{clean}\0".encode())
        state.update(recipe)
        return state.hexdigest()

    def has(self, key: str) -> bool:
        """Return whether a scan is kept."""
        return self._path(key).exists()

    def get(self, key: str) -> list[Band] | None:
        """Return the bands of a kept scan, None where it is not kept, or damaged."""
        path = self._path(key)
        try:
            with path.open("rb") as file:
                stored = np.load(file, allow_pickle=False)
            os.utime(path)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, EOFError):
            with suppress(OSError):
                path.unlink()
            return None
        if stored.ndim != 3 or stored.dtype != np.uint16:
            return None
        return list(stored)

    def put(self, key: str, bands: Sequence[Band]) -> None:
        """Keep a scan; a full or read-only disk keeps none, and that is all."""
        path = self._path(key)
        fresh = path.with_name(f"{path.name}.{os.getpid()}.{threading.get_ident()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with fresh.open("wb") as file:
                np.save(file, np.stack(bands), allow_pickle=False)
            fresh.replace(path)
            with self._lock:
                self._let_go()
        except OSError as error:
            _log.info("a rendered scan was not kept: %s", error)
            with suppress(OSError):
                fresh.unlink()

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.npy"

    def _let_go(self) -> None:
        """Remove what was not asked for longest, until the rest keeps to the size."""
        found = []
        with os.scandir(self._folder) as entries:
            for entry in entries:
                with suppress(OSError):
                    state = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(state.st_mode):
                        found.append((state.st_mtime_ns, state.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._most_bytes:
                return
            with suppress(OSError):
                os.unlink(path)
                total -= size


def _scan(path: Path, bands: Sequence[Band]) -> Scan:
    """Return bands as a scan: what a value means follows from the scanner that the recipe names."""
    low = bands[1] if len(bands) > 1 else None
    profile = profile_named(read_file(Scene, path).scanner)
    if profile.modality == "backscatter":
        return Scan(high=bands[0], low=low, bits=16, meaning=PixelMeaning.GREY)
    return Scan(high=bands[0], low=low, bits=16, meaning=PixelMeaning.TRANSMISSION, air=AIR_SHARE)


def _request(what: str, path: Path, view: str, *, clean: bool) -> Message:
    return {"do": what, "path": os.path.abspath(path), "view": view, "clean": clean}
