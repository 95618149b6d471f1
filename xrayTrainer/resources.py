"""Finds assets and bundled sets in a checkout, in a wheel and in a frozen build."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """Return the folder that holds `assets` and `exercises`.

    A wheel carries both inside the package, a frozen build beside the unpacked package, a checkout beside it.
    """
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package, package.parent] if bundle is None else [Path(bundle), package, package.parent]
    for folder in candidates:
        if (folder / "assets").is_dir():
            return folder
    raise FileNotFoundError(f"no assets folder beside {package}")


def assets() -> Path:
    """Return the folder of icons, vocabularies, schemas, messages, translations and help pages."""
    return _root() / "assets"


def bundled_sets() -> Path:
    """Return the folder of the exercise sets that come with the program; it may be read-only."""
    return _root() / "exercises"
