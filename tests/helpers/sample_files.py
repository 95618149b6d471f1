"""Where real files lie, for tests that take each file as a case of its own."""

from __future__ import annotations

import os
from pathlib import Path

from helpers.checkout import ROOT


def sample_files(*folders: str) -> list[Path]:
    """Return the files below folders of the samples; none where the samples are absent."""
    given = os.environ.get("XRAYTRAINER_SAMPLES")
    top = Path(given) if given else ROOT.parent / "shared" / "samples"
    return sorted(path for folder in folders for path in (top / folder).rglob("*") if path.is_file())
