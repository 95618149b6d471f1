"""Finds assets and bundled sets in a checkout, in a wheel and in a frozen build, and the folder of a person's data."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import platformdirs

DATA_VARIABLE = "XRAYTRAINER_DATA"
"""Environment variable that names the data folder."""


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


def data_folder(given: Path | None = None) -> Path:
    """Return the folder of database, own sets, settings and logs; it need not exist yet.

    Parameters
    ----------
    given
        What the person asked for (`--data`); else the environment variable `XRAYTRAINER_DATA`, else the place that the
        system has for a program's data of one user.
    """
    chosen = str(given) if given is not None else os.environ.get(DATA_VARIABLE, "")
    if chosen:
        return Path(chosen).expanduser().absolute()
    return Path(platformdirs.user_data_path("XrayTrainer", appauthor=False))
