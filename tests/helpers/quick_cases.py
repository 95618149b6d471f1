"""Wishes whose cases are made in a second: cars on the scanner with the largest pixels."""

from __future__ import annotations

from typing import Any

from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.numbered import CaseWish


def quick_wish(count: int = 4, *, seed: int = 2, threat_share: float = 0.5, **changes: Any) -> CaseWish:
    """Return a wish for cars; level 5 takes any band of difficulty, so that the first scene will do."""
    wish = Wish(**({"scanner": "portal_low_dose@1", "carriers": ("car",), "level": 5} | changes))
    return CaseWish(wish=wish, seed=seed, count=count, threat_share=threat_share)
