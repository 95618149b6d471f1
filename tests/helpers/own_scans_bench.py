"""A window on a studio of its own, with a reader of files that is kept between tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import msgspec
import numpy as np
from helpers.shell_window import ShellWindow
from helpers.studio_desk import studio_in
from PIL import Image
from pytestqt.qtbot import QtBot

from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.services.own_scans import OwnScansImpl
from xrayTrainer.services.studio_api import Draft
from xrayTrainer.ui.viewmodels.route import DraftCasePlace, ScreenId
from xrayTrainer.ui.views.own_scans import OwnScansView


class OwnScansBench:
    """The screen of own scans in a running window, for a new draft."""

    def __init__(self, shell: ShellWindow, view: OwnScansView, draft: Draft) -> None:
        self.shell = shell
        self.view = view
        self.first = draft

    @property
    def draft(self) -> Draft:
        """The draft as it lies on the disk."""
        assert self.shell.services.studio is not None
        return self.shell.services.studio.open(self.first.id)

    def bring(self, *paths: Path) -> None:
        """Bring files, and wait until they are shown."""
        self.view.bring(list(paths))
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way, not even what began meanwhile."""
        for _ in range(3):
            self.shell.settle()


@contextmanager
def own_scans_bench(qtbot: QtBot, folder: Path, reader: ScanReader) -> Iterator[OwnScansBench]:
    """Open the screen for the block."""
    shell = ShellWindow(qtbot, folder)
    studio = studio_in(folder)
    own = OwnScansImpl(folder, reader, studio, lambda: {"cigarettes": "tobacco.cigarettes"})
    shell.services = msgspec.structs.replace(shell.services, studio=studio, own_scans=own)
    shell.start()
    try:
        draft = studio.new({"en": "A set"})
        view = shell.go(ScreenId.OWN_SCANS, DraftCasePlace(set_id=draft.id))
        assert isinstance(view, OwnScansView)
        shell.window.resize(1366, 768)
        yield OwnScansBench(shell, view, draft)
    finally:
        shell.stop()
        own.close()


def photo_of_console(path: Path, seed: int = 1, caption: str = "GATE 4  2031-02-03  0099") -> Path:
    """Write a photo of a console: a scan with a caption above it, and words of the camera."""
    rng = np.random.default_rng(seed)
    pixels = cv2.GaussianBlur(rng.normal(170, 25, (300, 640)).astype(np.uint8), (0, 0), 3)
    cv2.rectangle(pixels, (120, 120), (520, 240), 50 + 5 * seed, -1)
    pixels[:40] = 240
    cv2.putText(pixels, caption, (20, 28), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 10, 2)
    image = Image.fromarray(pixels)
    exif = image.getexif()
    exif[0x010F] = "Camera of somebody"
    image.save(path, quality=95, exif=exif)
    return path
