"""Where harmless things lie: a spot on the floor near the doors, a space of the carrier, a piece of the load."""

from __future__ import annotations

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Vector
from xrayTrainer.simulation.generators import Site
from xrayTrainer.simulation.places import Host


def floor_spot(site: Site, draws: Draws, size: Vector) -> Box | None:
    """Return room of a size on the floor of the hold, near the doors where it is loaded; None: no room."""
    for room in _rooms(site):
        spare = [side - need for side, need in zip(room.size, size, strict=True)]
        if min(spare) < 0.0:
            continue
        for attempt in range(6):
            own = draws.child("spot", attempt)
            x, y = room.x0 + own.uniform() * spare[0], room.y0 + own.uniform() * spare[1]
            box = Box.at(x=x, y=y, z=room.z0, length=size[0], width=size[1], height=size[2])
            if not any(box.overlaps(other) for other in site.taken):
                return box
    return None


def _rooms(site: Site) -> list[Box]:
    if not site.body.holds:
        return []
    if not site.loads:
        return [site.body.holds[0].box.shrunk(4.0, 2.0, 0.0)]
    wanted = ("load.rip_on", "load.empty_not_empty")
    found = []
    for load in site.loads:
        for void in load.stow.free:
            if any(term in void.methods for term in wanted) and not _used_by_others(site, void.box):
                found.append(void.box.shrunk(1.0, 1.0, 0.0))
    return found


def _used_by_others(site: Site, box: Box) -> bool:
    """Return whether pieces of some load lie in a space: loads follow each other, one's room may be another's."""
    return any(box.overlaps(host.box) for load in site.loads for host in load.stow.hosts)


def void_spot(site: Site, draws: Draws, methods: tuple[str, ...], size: Vector) -> Box | None:
    """Return room of a size on the floor of one of the carrier's spaces; None where there is none."""
    fitting = []
    for void in site.body.voids:
        usable = void.inside is None and any(method in void.methods for method in methods)
        roomy = all(side >= need for side, need in zip(void.box.size, size, strict=True))
        if usable and roomy and not any(void.box.overlaps(other) for other in site.taken):
            fitting.append(void.box)
    if not fitting:
        return None
    room = draws.choice(fitting)
    x = room.x0 + draws.uniform() * (room.length - size[0])
    y = room.y0 + draws.uniform() * (room.width - size[1])
    return Box.at(x=x, y=y, z=room.z0, length=size[0], width=size[1], height=size[2])


def load_hosts(site: Site, draws: Draws, kinds: tuple[str, ...], *, even: bool = False) -> list[Host]:
    """Return filled pieces of the load of some kinds that nothing is hidden in, in a random order.

    With `even`, only those that one stuff fills all through.
    """
    found = [
        host
        for load in site.loads
        for host in load.stow.hosts
        if host.kind in kinds
        and host.stuff is not None
        and (host.even or not even)
        and not any(host.box.overlaps(other) for other in site.taken)
    ]
    return draws.shuffled(found)
