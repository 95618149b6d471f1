"""Piling by chance: pieces of all sizes dropped one after the other, each onto what lies under it.

A field of heights over a floor plan, in cells of a few centimetres, tells where the next piece comes to rest.
"""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws


class Clutter:
    """A pile that grows.

    Parameters
    ----------
    room
        What it may fill, cm.
    cell
        Size of a cell of the field, cm.
    """

    def __init__(self, room: Box, cell: float = 8.0) -> None:
        self._room = room
        self._columns, self._lines = max(1, int(room.length / cell)), max(1, int(room.width / cell))
        self._tops = [[room.z0] * self._lines for _ in range(self._columns)]

    def drop(self, size: tuple[float, float, float], draws: Draws, *, tries: int = 4) -> Box | None:
        """Return where a piece of some length, width, height comes to rest: the lowest of some places, or None."""
        best: tuple[float, float, float] | None = None
        if size[0] > self._room.length or size[1] > self._room.width:
            return None
        for _ in range(tries):
            x = draws.uniform(self._room.x0, self._room.x1 - size[0])
            y = draws.uniform(self._room.y0, self._room.y1 - size[1])
            low = self._under(x, y, size)
            if best is None or low < best[2]:
                best = (x, y, low)
        if best is None or best[2] + size[2] > self._room.z1:
            return None
        box = Box.at(x=best[0], y=best[1], z=best[2], length=size[0], width=size[1], height=size[2])
        self._raise(box)
        return box

    def slump(self, box: Box, share: float) -> None:
        """Let what comes next sink into a piece by a share of its height: it is not a solid block."""
        first, last, near, far = self._span(box.x0, box.y0, box.size)
        top = box.z1 - box.height * share
        for i in range(first, last):
            for j in range(near, far):
                self._tops[i][j] = min(self._tops[i][j], max(top, self._room.z0))

    def _span(self, x: float, y: float, size: tuple[float, float, float]) -> tuple[int, int, int, int]:
        room = self._room
        wide, deep = room.length / self._columns, room.width / self._lines
        first, near = int((x - room.x0) / wide), int((y - room.y0) / deep)
        last, far = int((x + size[0] - room.x0) / wide - 1e-9) + 1, int((y + size[1] - room.y0) / deep - 1e-9) + 1
        return max(0, first), min(self._columns, last), max(0, near), min(self._lines, far)

    def _under(self, x: float, y: float, size: tuple[float, float, float]) -> float:
        first, last, near, far = self._span(x, y, size)
        return max((max(row[near:far]) for row in self._tops[first:last]), default=self._room.z0)

    def _raise(self, box: Box) -> None:
        first, last, near, far = self._span(box.x0, box.y0, box.size)
        for row in self._tops[first:last]:
            row[near:far] = [box.z1] * (far - near)
