"""A picture that goes beyond what is seen: while a view is panned, each frame shows another part of it.

It is drawn once, and again when the view leaves it; the steps between are whole picture pixels, so that nothing
shimmers and nothing is put together from strips.  What is shown at rest is drawn elsewhere, at its exact place.
"""

from __future__ import annotations

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.resample import ScanRenderer, Seen

MARGIN_SHARE, MOST_MARGIN = 6, 192
"""The margin on each side: this part of the shorter side of the view, at most so many picture pixels."""
BEHIND = 4
"""Of the margin, this part stays behind a view that goes on; the rest lies ahead of it."""


class WideView:
    """Draws more than a view shows, and says which part of it a place in the view shows.

    Attributes
    ----------
    renderer
        Its `picture` goes beyond the view by `margin` pixels on each side.
    """

    def __init__(self, layers: Layers) -> None:
        self.renderer = ScanRenderer(layers, for_screen=True)
        self._size = (0, 0)
        self._margin = 0
        self._fits = False
        self._drawn: tuple[Placement, bool] | None = None

    @property
    def margin(self) -> int:
        """How far it goes beyond the view, in picture pixels."""
        return self._margin

    def resize(self, width: int, height: int) -> None:
        """Serve a view of another size."""
        self._size = (width, height)
        self._margin = min(min(width, height) // MARGIN_SHARE, MOST_MARGIN)
        self._drawn, self._fits = None, False

    def set_look(self, look: Look) -> None:
        """Draw in another look."""
        self._drawn = None
        self.renderer.set_look(look)

    def set_layers(self, layers: Layers) -> None:
        """Draw from other pyramids of the same scan."""
        self._drawn = None
        self.renderer.set_layers(layers)

    def reaches(self, before: Placement, at: Placement) -> bool:
        """Return whether a step is a pan so short that drawing beyond the view pays."""
        if before.scale != at.scale or before == at:
            return False
        step = max(abs(at.origin_x - before.origin_x), abs(at.origin_y - before.origin_y)) * at.scale
        return 2.0 * step <= self._margin

    def corner(self, before: Placement, at: Placement, *, smooth: bool = False) -> tuple[int, int]:
        """Return the column and row of the picture that lie in the top left corner of the view, drawn where they must.

        Parameters
        ----------
        before
            Where the view came from, at the same scale: there lies less of what is drawn.
        at
            Where it is.
        smooth
            As `ScanRenderer.place` takes it.
        """
        corner = self._drawn_corner(at)
        if self._drawn is None or self._drawn[1] != smooth or corner is None:
            left, top = (
                _room(step, self._margin) for step in (at.origin_x - before.origin_x, at.origin_y - before.origin_y)
            )
            self._draw(Placement(at.scale, at.origin_x - left / at.scale, at.origin_y - top / at.scale), smooth)
            corner = (left, top)
        return corner

    def visible(self, corner: tuple[int, int]) -> Seen:
        """Return where in the view the scan is, the picture shown from a corner on."""
        seen, (width, height) = self.renderer.seen, self._size
        return Seen(
            left=min(max(0, seen.left - corner[0]), width),
            top=min(max(0, seen.top - corner[1]), height),
            right=min(max(0, seen.right - corner[0]), width),
            bottom=min(max(0, seen.bottom - corner[1]), height),
        )

    def _drawn_corner(self, at: Placement) -> tuple[int, int] | None:
        if self._drawn is None or self._drawn[0].scale != at.scale:
            return None
        drawn, most = self._drawn[0], 2 * self._margin
        left, top = (
            round((at.origin_x - drawn.origin_x) * at.scale),
            round((at.origin_y - drawn.origin_y) * at.scale),
        )
        return (left, top) if 0 <= left <= most and 0 <= top <= most else None

    def _draw(self, at: Placement, smooth: bool) -> None:
        if not self._fits:
            self.renderer.resize(self._size[0] + 2 * self._margin, self._size[1] + 2 * self._margin)
            self._fits = True
        self.renderer.place(at, exact=False, smooth=smooth)
        self._drawn = (at, smooth)


def _room(step: float, margin: int) -> int:
    """Return how much of both margins to leave before a view that goes by `step`: little behind it, the rest ahead."""
    if step == 0.0:
        return margin
    return margin // BEHIND if step > 0.0 else 2 * margin - margin // BEHIND
