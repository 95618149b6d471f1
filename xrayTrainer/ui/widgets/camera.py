"""Where the scan lies on the screen: fit, zoom at a place, pan, keep in view. Plain values in device pixels, no Qt."""

from __future__ import annotations

import msgspec

from xrayTrainer.imaging.placement import Placement
from xrayTrainer.ui.viewmodels.region_edit import Bounds

LEAST_ZOOM, MOST_ZOOM = 0.02, 32.0
OVERHANG = 0.35
"""How far, in parts of the window, the edge of a scan may be drawn into the window."""


class Frame(msgspec.Struct, frozen=True):
    """Sizes that a camera needs: the window in device pixels and the scan in scan pixels."""

    view_width: float
    view_height: float
    scan_width: float
    scan_height: float

    def fit(self, padding: float = 0.02) -> Placement:
        """Return the place at which the whole scan is seen, with a little air around it."""
        air = 1.0 - 2 * padding
        scale = air * min(self.view_width / self.scan_width, self.view_height / self.scan_height)
        return self.centred(scale, self.scan_width / 2, self.scan_height / 2)

    def zoomed(self, at: Placement, factor: float, x: float, y: float) -> Placement:
        """Return the place after zooming by `factor`; the scan pixel under device pixel (x, y) stays there."""
        return self.at_scale(at, at.scale * factor, x, y)

    def at_scale(self, at: Placement, scale: float, x: float, y: float) -> Placement:
        """Return the place at another scale; the scan pixel under device pixel (x, y) stays there."""
        new = _limit_zoom(scale)
        origin_x = at.origin_x + x / at.scale - x / new
        origin_y = at.origin_y + y / at.scale - y / new
        return self.kept_in_view(Placement(new, origin_x, origin_y))

    def panned(self, at: Placement, dx: float, dy: float) -> Placement:
        """Return the place with the scan shifted by device pixels."""
        return self.kept_in_view(Placement(at.scale, at.origin_x - dx / at.scale, at.origin_y - dy / at.scale))

    def shown(self, region: Bounds, padding: float = 0.1) -> Placement:
        """Return the place at which a box of scan pixels fills the window."""
        left, top, right, bottom = region
        width, height = max(right - left, 1e-6), max(bottom - top, 1e-6)
        air = 1.0 - 2 * padding
        scale = air * min(self.view_width / width, self.view_height / height)
        return self.centred(scale, 0.5 * (left + right), 0.5 * (top + bottom))

    def kept_in_view(self, at: Placement) -> Placement:
        """Return the nearest place that does not lose the scan: centred where it fits, else with a bounded overhang."""
        return Placement(
            at.scale,
            _keep(at.origin_x, self.scan_width, self.view_width / at.scale),
            _keep(at.origin_y, self.scan_height, self.view_height / at.scale),
        )

    def centred(self, scale: float, x: float, y: float) -> Placement:
        """Return the place at `scale` at which scan place (x, y) lies in the middle of the window."""
        scale = _limit_zoom(scale)
        origin = Placement(scale, x - self.view_width / scale / 2, y - self.view_height / scale / 2)
        return self.kept_in_view(origin)


def _keep(origin: float, scan: float, window: float) -> float:
    if scan <= window:
        return (scan - window) / 2
    overhang = OVERHANG * window
    return min(max(origin, -overhang), scan - window + overhang)


def _limit_zoom(scale: float) -> float:
    return float(min(max(scale, LEAST_ZOOM), MOST_ZOOM))
