"""Taking goods out of a load to make room: what was put down before is put down once more with its sign turned round.

So it cancels to the last grain of its texture, and the clean twin keeps it.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.solids import SOLID, Parts, Sink, Solids, Stuff

_SLACK_CM = 0.3
_TOUCH_CM = 0.01
_MOST_ROWS = 1200


def take_out(sink: Sink, parts: Parts, room: Box, stuff: Stuff | None, loads: Collection[int]) -> float:
    """Take away what lies inside a room, in the name of the owner of `parts`.

    Parameters
    ----------
    sink
        All rows put down so far.
    parts
        Builder of the concealment.
    room
        What is emptied, cm.
    stuff
        What fills the room evenly; it is displaced where its matter lies in solids that reach beyond the room.
    loads
        Numbers of the owners whose goods may be taken out.

    Returns
    -------
    float
        Mass taken out, kilograms.
    """
    rows = _inside(sink, room, loads)
    kilograms = float(masses_kg(rows).sum())
    expected = 0.0 if stuff is None else (stuff.density or 0.0) * room.volume_cm3 / 1000.0
    if 0 < len(rows) <= _MOST_ROWS and kilograms >= 0.5 * expected:
        gone = rows.rows.copy()
        gone["owner"] = parts.owner
        gone["density"], gone["host_density"] = -gone["density"], -gone["host_density"]
        sink.rows.extend(row.tolist() for row in gone)
        return kilograms
    if stuff is None:
        return 0.0
    parts.box(room, Stuff(stuff.material, 0.0, 0.0), inside=stuff)
    return expected


def _inside(sink: Sink, room: Box, loads: Collection[int]) -> Solids:
    """Return the rows of some owners that lie wholly inside a room; what is nested goes with what it is nested in."""
    low = np.array([room.x0, room.y0, room.z0]) - _SLACK_CM
    high = np.array([room.x1, room.y1, room.z1]) + _SLACK_CM
    rows = np.array([row for row in sink.rows if row[1] in loads], dtype=SOLID)
    rows = rows[((rows["centre"] > low) & (rows["centre"] < high)).all(axis=1)]
    reach = np.abs(rows["axes"] * rows["half"][:, :, None]).sum(axis=1)
    first, last = rows["centre"] - reach, rows["centre"] + reach
    within = (first >= low).all(axis=1) & (last <= high).all(axis=1)
    nested = (rows["host"] >= 0) | (rows["density"] < 0)
    outer = np.flatnonzero(within & ~nested)
    for i in np.flatnonzero(within & nested):
        around = (first[outer] <= first[i] + _TOUCH_CM) & (last[outer] >= last[i] - _TOUCH_CM)
        within[i] = bool(around.all(axis=1).any())
    return Solids(rows[within], (), tuple(sink.meshes))
