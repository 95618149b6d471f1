"""What a stowed load offers to those who come after it: hosts, free spaces, count of packages."""

from __future__ import annotations

from collections.abc import Sequence

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.stow import Spot
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import Space
from xrayTrainer.simulation.places import Host, Stow, Void
from xrayTrainer.simulation.solids import Stuff

HOST_COUNT = 48
"""How many hosts a load offers at most."""

_LEAST_CM = 4.0


def host(kind: str, spot: Spot, usable: Box, stuff: Stuff | None = None) -> Host:
    """Return the host that a stowed unit makes: the usable space in it, and what fills that space evenly."""
    return Host(kind=kind, box=usable, stuff=stuff, row=spot.row, depth=spot.depth)


def sampled(hosts: Sequence[Host], draws: Draws, count: int = HOST_COUNT) -> tuple[Host, ...]:
    """Return some of the hosts of each kind, spread over the load, those at the doors among them."""
    if len(hosts) <= count:
        return tuple(hosts)
    kinds = sorted({one.kind for one in hosts}, key=lambda kind: sum(one.kind == kind for one in hosts))
    chosen: list[int] = []
    for number, kind in enumerate(kinds):
        share = (count - len(chosen)) // (len(kinds) - number)
        order = sorted((i for i, one in enumerate(hosts) if one.kind == kind), key=lambda i: (hosts[i].row, i))
        near = order[: share // 4]
        chosen += [*near, *draws.child("hosts", kind).shuffled(order[share // 4 :])[: share - len(near)]]
    return tuple(hosts[i] for i in sorted(chosen))


def offer(
    space: Space,
    draws: Draws,
    *,
    cargo: str,
    packages: int,
    package_kind: str,
    hs: str,
    taken: Sequence[Box],
    hosts: Sequence[Host] = (),
) -> Stow:
    """Return the load as stowed.

    Parameters
    ----------
    space
        What it lies in.
    draws
        Chance: which hosts are offered.
    cargo, packages, package_kind, hs
        As in `Stow`.
    taken
        Boxes that together hold everything that the load consists of, cm.
    hosts
        Every host there is; some of them are offered.
    """
    return Stow(
        cargo=cargo,
        packages=packages,
        package_kind=package_kind,
        hosts=sampled(hosts, draws),
        free=free_spaces(space, taken),
        hs=hs,
    )


def free_spaces(space: Space, taken: Sequence[Box]) -> tuple[Void, ...]:
    """Return what is left over the load, between it and the doors, and between its lines."""
    box = space.box
    flying = space.carrier.startswith("air")
    if not taken:
        return (Void(id="all", box=box, zone="uld.load" if flying else "body", methods=("load.empty_not_empty",)),)
    top, first, last = max(b.z1 for b in taken), min(b.x0 for b in taken), max(b.x1 for b in taken)
    found: list[Void] = []
    over = Box(first, last, box.y0, box.y1, top, max(box.z1, top))
    if over.height >= _LEAST_CM and space.form == "room":
        zone = "uld.load" if flying else "headspace"
        found.append(Void(id="over", box=over, zone=zone, methods=("load.on_top",), opens="unload"))
    door = box.with_x(box.x0, max(first, box.x0)) if space.doors == "x-" else box.with_x(min(last, box.x1), box.x1)
    if door.length >= _LEAST_CM:
        zone = "uld.load" if flying else "door_area"
        found.append(Void(id="doors", box=door, zone=zone, methods=("load.rip_on",), opens="from_inside"))
    found.extend(_between_lines(space, taken))
    return tuple(found)


def _between_lines(space: Space, taken: Sequence[Box]) -> list[Void]:
    """Return the channels along the travel that no box of the load reaches into."""
    spans = sorted((b.y0, b.y1) for b in taken)
    first, last = min(b.x0 for b in taken), max(b.x1 for b in taken)
    top = max(b.z1 for b in taken)
    zone = "uld.load" if space.carrier.startswith("air") else "load_middle"
    found: list[Void] = []
    reached = space.box.y0
    for y0, y1 in spans:
        if y0 - reached >= _LEAST_CM:
            gap = Box(first, last, reached, y0, space.box.z0, top)
            found.append(
                Void(id=f"between{len(found)}", box=gap, zone=zone, methods=("load.between_rows",), opens="unload")
            )
        reached = max(reached, y1)
    return found
