"""Taking goods out of a load to make room: what was put down before is put down once more with its sign turned round.

So it cancels to the last grain of its texture, and the clean twin keeps it. Never more is taken than is there.
"""

from __future__ import annotations

import numpy as np

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.hiding.matter import Flags, Matter, Numbers, Rows, corners_of, is_straight_box
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.solids import Kind, Parts, Sink, Solids

_SLACK_CM = 0.3
_TOUCH_CM = 0.01


def take_out(sink: Sink, parts: Parts, matter: Matter, room: Box, *, pieces_only: bool = False) -> float:
    """Take away what lies inside a room, in the name of the owner of `parts`.

    Pieces in the room are taken whole; from what reaches beyond it, the part in the room is cut out where that can be
    done to the letter. Round things that lie half in it are taken if most of them does, and stay otherwise.

    Parameters
    ----------
    sink
        All rows put down so far.
    parts
        Builder of the concealment.
    matter
        What may be taken out; it remembers what is gone.
    room
        What is emptied, cm.
    pieces_only
        Whether only pieces that lie wholly in the room are taken.

    Returns
    -------
    float
        Mass taken out, kilograms.
    """
    which = matter.meeting(room)
    low, high = corners_of(room.shrunk(-_SLACK_CM))
    within = which[((matter.first[which] >= low) & (matter.last[which] <= high)).all(axis=1)]
    whole, cut = _with_their_own(matter, within), np.zeros(0, dtype=np.intp)
    if not pieces_only:
        whole, cut = _with_cuts(matter, which, (within, whole), room)
    matter.gone[whole] = True
    gone = np.concatenate([matter.rows[whole], _cut_out(matter, cut, room)])
    gone["owner"] = parts.owner
    gone["density"], gone["host_density"] = -gone["density"], -gone["host_density"]
    matter.add(gone[len(whole) :])
    sink.rows.extend(row.tolist() for row in gone)
    return -float(masses_kg(Solids(gone, (), tuple(sink.meshes))).sum())


def empty_out(sink: Sink, parts: Parts, matter: Matter, room: Box, goods: Box) -> float:
    """Take away what is in those tins of a room that goods are now in, in the name of the owner of `parts`.

    Their sheet stays. `goods`: the box that the goods fill. Other parameters and result as of `take_out`.
    """
    which = matter.meeting(room)
    low, high = corners_of(room.shrunk(-_SLACK_CM))
    within = which[((matter.first[which] >= low) & (matter.last[which] <= high)).all(axis=1)]
    x = matter.rows["centre"][within][:, 0]
    filled = within[
        (matter.rows["host"][within] >= 0)
        & (matter.rows["density"][within] > 0)
        & (x > goods.x0 - _SLACK_CM)
        & (x < goods.x1 + _SLACK_CM)
    ]
    matter.gone[filled] = True
    gone = matter.rows[filled]
    gone["owner"] = parts.owner
    gone["density"], gone["host"], gone["host_density"] = -gone["density"], -1, 0.0
    matter.add(gone)
    sink.rows.extend(row.tolist() for row in gone)
    return -float(masses_kg(Solids(gone, (), tuple(sink.meshes))).sum())


def _with_their_own(matter: Matter, within: Numbers) -> Numbers:
    """Return those of some solids that are not nested, or nested in one of them."""
    nested = _nested(matter.rows[within])
    outer = within[~nested]
    along = [not own or _has_outer(matter, i, outer) for i, own in zip(within.tolist(), nested.tolist(), strict=True)]
    return within[np.array(along, dtype=np.bool_)]


def _with_cuts(matter: Matter, which: Numbers, lying: tuple[Numbers, Numbers], room: Box) -> tuple[Numbers, Numbers]:
    """Return which solids are taken whole, and from which the part in the room is cut out.

    `lying`: those that lie in the room, and those of them that go in any case.
    """
    within, whole = lying
    loose, rest = np.setdiff1d(within, whole), np.setdiff1d(which, within)
    clean = matter.holding(rest, room) | is_straight_box(matter.rows[rest])
    odd = rest[~clean]
    mostly = odd[(_share_in(matter, odd, room) >= 0.5) & ~_nested(matter.rows[odd])]
    for i in mostly.tolist():
        whole = np.union1d(whole, np.append(_inside_of(matter, i), i))
    kept = np.setdiff1d(odd, whole)
    taken = np.setdiff1d(np.append(loose, rest[clean]), whole)
    while len(kept):  # what stays half in the room keeps what it is nested in, and what is nested in it
        kept = taken[np.array([_belong(matter, i, kept) for i in taken.tolist()], dtype=np.bool_)]
        taken = np.setdiff1d(taken, kept)
    return np.union1d(whole, np.intersect1d(taken, loose)), np.setdiff1d(taken, loose)


def _cut_out(matter: Matter, which: Numbers, room: Box) -> Rows:
    """Return the parts of some solids that lie in a room, as boxes."""
    low, high = corners_of(room)
    first, last = np.maximum(matter.first[which], low), np.minimum(matter.last[which], high)
    cut = matter.rows[which]
    cut["kind"], cut["axes"], cut["shape"] = Kind.BOX, np.eye(3), 0.0
    cut["centre"], cut["half"] = (first + last) / 2, np.maximum(last - first, 0.0) / 2
    return cut


def _nested(rows: Rows) -> Flags:
    return np.asarray((rows["host"] >= 0) | (rows["density"] < 0))


def _has_outer(matter: Matter, i: int, outer: Numbers) -> bool:
    """Return whether one of some solids lies around another, by the boxes around them."""
    around = (matter.first[outer] <= matter.first[i] + _TOUCH_CM) & (matter.last[outer] >= matter.last[i] - _TOUCH_CM)
    return bool(around.all(axis=1).any())


def _inside_of(matter: Matter, i: int) -> Numbers:
    """Return what is nested in a solid."""
    inside = (matter.first >= matter.first[i] - _TOUCH_CM) & (matter.last <= matter.last[i] + _TOUCH_CM)
    own = matter.rows["owner"] == matter.rows["owner"][i]
    return np.flatnonzero(inside.all(axis=1) & own & _nested(matter.rows) & ~matter.gone)


def _belong(matter: Matter, i: int, others: Numbers) -> bool:
    """Return whether a solid meets one of some others that takes its material away, or has its material taken away."""
    meet = (matter.first[others] < matter.last[i]) & (matter.last[others] > matter.first[i])
    one, near = matter.rows[i], matter.rows[others[meet.all(axis=1)]]
    taken = np.where(near["density"] < 0, near["material"], near["host"])
    takes = int(one["material"]) if one["density"] < 0 else int(one["host"])
    return bool((taken == one["material"]).any() or (takes >= 0 and (near["material"] == takes).any()))


def _share_in(matter: Matter, which: Numbers, room: Box) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return how much of the box around each solid lies in a room, 0 to 1."""
    low, high = corners_of(room)
    sides = np.minimum(matter.last[which], high) - np.maximum(matter.first[which], low)
    whole = np.maximum(matter.last[which] - matter.first[which], 1e-6)
    return np.asarray((np.clip(sides, 0.0, None) / whole).prod(axis=1))
