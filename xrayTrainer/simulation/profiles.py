"""The shipped scanner profiles, and the rays of their views."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import numpy as np

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scanner import Channel, ScannerProfile, ScannerView
from xrayTrainer.resources import assets
from xrayTrainer.simulation.fan import Fan, Floats, Plane

__all__ = ["Channel", "ScannerProfile", "ScannerView", "fan_of", "load_profiles", "profile_named"]


def fan_of(
    profile: ScannerProfile, view: ScannerView, window: tuple[float, float], columns: Floats | None = None
) -> Fan:
    """Return the rays of a view over a stretch of the travel.

    Parameters
    ----------
    profile, view
        The scanner and one of its views.
    window
        First and last x that is to be seen, cm; a stretch longer than the scanner's longest scan is cut at its end.
    columns
        Borders of the columns where the speed was uneven; even ones by default.
    """
    if columns is None:
        count = int(np.clip(np.ceil((window[1] - window[0]) / profile.pitch_cm), 16, profile.max_columns))
        columns = np.asarray(window[0] + profile.pitch_cm * np.arange(count + 1), dtype=np.float64)
    low, high = view.cross
    run = view.detector_depth - view.source[0]
    slopes = (np.linspace(high, low, view.rows + 1) - view.source[1]) / run
    return Fan(Plane(view.plane), columns, slopes, view.source, float(np.tan(np.radians(view.shear_deg))))


@functools.cache
def load_profiles() -> Mapping[str, ScannerProfile]:
    """Return every shipped profile by its name with version."""
    found = (read_file(ScannerProfile, path) for path in sorted((assets() / "scanners").glob("*.json")))
    return {profile.name: profile for profile in found}


def profile_named(name: str) -> ScannerProfile:
    """Return a profile by its name with version.

    Raises
    ------
    UserError
        `scene.no_scanner`.
    """
    try:
        return load_profiles()[name]
    except KeyError:
        raise UserError("scene.no_scanner", scanner=name) from None
