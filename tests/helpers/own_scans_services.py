"""Own scans on a data folder: the real use cases, whose reader of files starts when the first file comes."""

from __future__ import annotations

from pathlib import Path

from helpers.studio_desk import studio_in

from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.services.own_scans import OwnScansImpl


def own_scans_in(folder: Path) -> OwnScansImpl:
    """Return the use cases of own scans."""
    return OwnScansImpl(folder, ScanReader(), studio_in(folder), dict)
