"""The parameters of scoring, under a name: every figure says by which profile it was made (scoring.md 1.2 and 3)."""

from __future__ import annotations

import math

import msgspec


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """One set of parameters. Lengths in scan pixels, shares 0..1, points 0..100.

    Attributes
    ----------
    tol_frac, tol_min_px, tol_max_px
        Tolerance t = clip(tol_frac x diagonal of the picture, tol_min_px, tol_max_px).
    tau_p, tau_c
        Least share of the mark on the target; least share of the target covered, unless the mark is centred on it.
    max_mark_frac, big_ratio
        A mark over `max_mark_frac` of the picture counts only if it is at most `big_ratio` x the target's reference.
    whole_image_frac
        A mark over this share of the picture never hits.
    min_mark_px
        A mark thinner than this is read as a point at its centre.
    ignore_frac
        Share of a mark inside ignore regions that makes it neutral.
    hit_base, q_lo, q_hi
        Credit of a found thing: `hit_base` up to overlap quality `q_lo`, rising to 1 at `q_hi`.
    fm_threat, fm_clean_first, fm_clean_next
        Points that a false mark costs: in a threat case; the first and every further one in a clear case.
    success_points
        A case counts as solved from these points on.
    w_threat
        Weight of the mean of threat cases in the points of a session.
    """

    name: str = "S1"
    tol_frac: float = 0.004
    tol_min_px: float = 3.0
    tol_max_px: float = 15.0
    tau_p: float = 0.40
    tau_c: float = 0.50
    max_mark_frac: float = 0.50
    big_ratio: float = 1.5
    whole_image_frac: float = 0.90
    min_mark_px: float = 3.0
    ignore_frac: float = 0.50
    hit_base: float = 0.70
    q_lo: float = 0.30
    q_hi: float = 0.75
    fm_threat: float = 25.0
    fm_clean_first: float = 50.0
    fm_clean_next: float = 25.0
    success_points: float = 60.0
    w_threat: float = 2.0 / 3.0

    def tolerance_px(self, width: float, height: float) -> float:
        """Return t of a picture of `width` x `height` scan pixels, in scan pixels."""
        return min(max(self.tol_frac * math.hypot(width, height), self.tol_min_px), self.tol_max_px)


S1 = Profile()
"""The profile of scoring.md."""
