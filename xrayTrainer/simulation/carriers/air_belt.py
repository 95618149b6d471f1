"""What air cargo lies on in the scanner.

The source looks through a gap between two roller beds, so that nothing of them is seen: pallets and containers pass
over it.  Parcels and bags ride on a belt, which moves with them; the plate below it stands still, and the calibration
to air takes it out of the scan, as it does with whatever else is fixed in the scanner.
"""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.solids import Parts, Stuff

_BEYOND = 160.0


def belt(parts: Parts, half: float, width: float, draws: Draws) -> None:
    """Put down a belt of rubber over a woven carcass, its upper side at z = 0; a joint and cleats run across it."""
    far = half + _BEYOND
    parts.box(Box(-far, far, -width / 2, width / 2, -0.22, 0.0), Stuff("rubber", 1.15))
    parts.box(Box(-far, far, -width / 2, width / 2, -0.42, -0.22), Stuff("synthetic_textile", 0.7))
    joint = draws.uniform(-far, far)
    parts.box(Box(joint, joint + 1.2, -width / 2, width / 2, -0.62, -0.42), Stuff("steel", 2.4))
