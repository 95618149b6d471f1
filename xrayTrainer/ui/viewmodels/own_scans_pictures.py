"""Pixels of the picture at hand: read, prepared and looked through off the GUI thread, the newest wish first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.preparation import Box, Preparation
from xrayTrainer.services.own_scans_api import OwnScansService, ScanSource
from xrayTrainer.ui.viewmodels.own_scans_items import Item, Step, shape_alone
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from pathlib import Path

    from xrayTrainer.domain.case import View
    from xrayTrainer.imaging.scan import Scan

LANE = "own_scans"
THUMBNAIL = (120, 64)
_KEPT = 2
T = TypeVar("T")


class OwnScansPictures(QObject):
    """Gives pictures.

    Parameters
    ----------
    service
        Reads and prepares.
    tasks
        Runs that off the GUI thread.

    Signals
    -------
    shown(ScanPicture, bool)
        The picture at hand, and whether it is the finished view; None: it can't be shown.
    thumbnail(int, object)
        Id of an item, and a small picture: (rows, cols, 3) uint8.
    text_found(int, object)
        Id of an item, and boxes in its finished view.
    views_found(int, object)
        Id of an item, and boxes in its turned picture.
    screen_found(int, object)
        Id of an item, and the corners of the screen in its turned picture; None: there is none.
    air_found(int, float)
        Id of an item, and the level of air.
    raw_guessed(int, object)
        Id of an item, and layouts, the most plausible first.
    written(int, object)
        Id of an item, and what its files will say besides their pixels.
    failed(UserError)
        The picture at hand can't be read or prepared.
    """

    shown = Signal(object, bool)
    thumbnail = Signal(int, object)
    text_found = Signal(int, object)
    views_found = Signal(int, object)
    screen_found = Signal(int, object)
    air_found = Signal(int, float)
    raw_guessed = Signal(int, object)
    written = Signal(int, object)
    failed = Signal(object)

    def __init__(self, service: OwnScansService, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._kept: dict[ScanSource, Scan] = {}
        self._wanted: tuple[object, ...] | None = None
        self._queue: list[Item] = []
        self._drawing = False

    def show(self, item: Item | None, step: Step) -> None:
        """Show a picture as a step needs it; nothing is done where it is shown already."""
        if item is None or not item.is_ready:
            self._wanted = None
            self._tasks.drop_lane(f"{LANE}.show")
            self.shown.emit(None, False)
            return
        finished = step not in (Step.FILE, Step.SHAPE)
        recipe = item.recipe if finished else shape_alone(item)
        wanted = (item.source, recipe, finished, item.mm_per_pixel if finished else None)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        pitch = item.mm_per_pixel if finished else None

        def work() -> object:
            from xrayTrainer.ui.viewmodels.scan_picture import make_picture

            return make_picture(self._prepared(item.source, recipe), item.view, pitch)

        self._run(work, lambda picture: self.shown.emit(picture, finished), "show")

    def find_text(self, item: Item) -> None:
        """Look for burnt-in text in the finished view."""
        recipe = replace(item.recipe, air=None)
        self._run(
            lambda: self._service.find_text(self._prepared(item.source, recipe)),
            lambda boxes: self.text_found.emit(item.id, boxes),
            "text",
        )

    def find_views(self, item: Item) -> None:
        """Look whether a picture holds several views."""
        self._run(
            lambda: self._service.find_views(self._prepared(item.source, shape_alone(item))),
            lambda boxes: self.views_found.emit(item.id, boxes),
            "views",
        )

    def find_screen(self, item: Item) -> None:
        """Look for the screen in a photo."""
        self._run(
            lambda: self._service.find_screen(self._prepared(item.source, shape_alone(item))),
            lambda corners: self.screen_found.emit(item.id, corners),
            "screen",
        )

    def find_air(self, item: Item, box: Box) -> None:
        """Take the level of air from a box of the finished view."""
        recipe = replace(item.recipe, air=None, blanks=())

        def work() -> float | None:
            from xrayTrainer.imaging.prepare import level_in

            return level_in(self._prepared(item.source, recipe), box)

        def done(level: float | None) -> None:
            if level:
                self.air_found.emit(item.id, level)

        self._run(work, done, "air")

    def write(self, item: Item) -> None:
        """Write a view as it will be stored, to show what it says besides its pixels."""
        self._run(
            lambda: self._service.written(self._prepared(item.source, item.recipe), item.view),
            lambda found: self.written.emit(item.id, found),
            "write",
        )

    def guess_raw(self, item: Item) -> None:
        """Guess how the values of a raw file lie."""
        self._run(
            lambda: self._service.guess_raw(item.source.path),
            lambda found: self.raw_guessed.emit(item.id, found.layouts),
            "guess",
        )

    def show_view(self, folder: Path, view: View) -> None:
        """Show a view of a case that is in the draft."""
        self._wanted = None
        source = view.source
        wanted = ScanSource(
            path=folder / str(source.high or source.image), low=None if source.low is None else folder / source.low
        )

        def work() -> object:
            from xrayTrainer.ui.viewmodels.scan_picture import make_picture

            return make_picture(self._service.read(wanted), view.id, view.mm_per_pixel)

        self._run(work, lambda picture: self.shown.emit(picture, True), "show")

    def show_scan(self, scan: Scan, view: str) -> None:
        """Show a scan that is at hand."""
        self._wanted = None

        def work() -> object:
            from xrayTrainer.ui.viewmodels.scan_picture import make_picture

            return make_picture(scan, view)

        self._run(work, lambda picture: self.shown.emit(picture, True), "show")

    def draw_small(self, items: Iterable[Item]) -> None:
        """Draw small pictures, one after the other, these before those that still wait."""
        new = [one for one in items if one.is_ready]
        known = {one.id for one in new}
        self._queue = [*new, *(one for one in self._queue if one.id not in known)]
        self._next()

    def rest(self) -> None:
        """Let go of everything: nobody looks any more."""
        self._queue = []
        self._wanted = None
        self._kept = {}
        for lane in ("show", "text", "views", "air", "write", "guess", "screen"):
            self._tasks.drop_lane(f"{LANE}.{lane}")

    def _next(self) -> None:
        if self._drawing or not self._queue:
            return
        item = self._queue.pop(0)
        self._drawing = True

        def work() -> object:
            from xrayTrainer.imaging.thumbnail import thumbnail

            return thumbnail(self._service.prepare(self._service.read(item.source), item.recipe), *THUMBNAIL)

        def done(pixels: object) -> None:
            self._drawing = False
            if pixels is not None:
                self.thumbnail.emit(item.id, pixels)
            self._next()

        self._tasks.submit(work, done, failed=lambda _error: done(None), broke=lambda _error: done(None), owner=self)

    def _run(self, work: Callable[[], T], done: Callable[[T], None], lane: str) -> None:
        def failed(error: UserError) -> None:
            if lane == "show":
                self._wanted = None
                self.shown.emit(None, False)
            self.failed.emit(error)

        self._tasks.submit(work, done, failed=failed, lane=f"{LANE}.{lane}", owner=self)

    def _prepared(self, source: ScanSource, recipe: Preparation) -> Scan:
        """Off the GUI thread: read, or take what was read last, and prepare it."""
        kept = dict(self._kept)
        scan = kept.get(source)
        if scan is None:
            scan = self._service.read(source)
            self._kept = dict(list({**kept, source: scan}.items())[-_KEPT:])
        return self._service.prepare(scan, recipe)
