"""Zones that every wagon has, for questions and load plans."""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.carriers.rail_frames import SILL, Layout


def wagon_zones(layout: Layout, hold: Box, floor: float) -> dict[str, Box]:
    """Return boxes by id of the zones vocabulary: frame, bogies, and the thirds of the load."""
    third = hold.length / 3
    beams, pins = layout.beams / 2, layout.pins / 2
    return {
        "wagon.underframe": Box(-beams, beams, -layout.width / 2, layout.width / 2, SILL[0], floor),
        "wagon.bogies": Box(-pins - 145, pins + 145, -126, 126, 0, 84),
        "load_front": hold.with_x(hold.x0, hold.x0 + third),
        "load_middle": hold.with_x(hold.x0 + third, hold.x1 - third),
        "load_rear": hold.with_x(hold.x1 - third, hold.x1),
        "load_top": hold.with_z(hold.z1 - hold.height / 4, hold.z1),
        "load_bottom": hold.with_z(hold.z0, hold.z0 + hold.height / 4),
    }
