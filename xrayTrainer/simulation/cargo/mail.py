"""Mail in bags: bundles of letters on edge, printed matter, small packets with one thing each."""

from __future__ import annotations

from xrayTrainer.domain.scene import Params
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.cargo.dropping import Size, packed
from xrayTrainer.simulation.cargo.parcel_items import ITEMS
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.generators import CARGO, Space
from xrayTrainer.simulation.places import Host, Stow
from xrayTrainer.simulation.registry import number, word
from xrayTrainer.simulation.solids import Parts, Stuff

_PACKETS = ("charger", "cable", "device", "folded", "book", "bottle", "jar", "toy_car", "blocks", "hand_tool")


@CARGO.register("mail", version=1, term="mail", fits=("mail_bag", "parcel"))
def mail(parts: Parts, space: Space, draws: Draws, params: Params) -> Stow:
    """Fill a mail bag. `sort`: `letters`, `packets`, `mixed`; `fill`: share of its height, 0.2 to 1."""
    sorts = ("letters", "packets", "mixed")
    sort = word(params, "sort", draws.child("sort").weighted(sorts, (2.0, 2.0, 3.0)), sorts)
    fill = min(1.0, max(0.2, number(params, "fill", draws.child("fill").uniform(0.6, 1.0))))
    room = space.box.with_z(space.box.z0, space.box.z0 + space.box.height * fill)
    room = room.shrunk(1.5, 1.5, 0.0)
    things = packed(room, draws.child("things"), lambda one: _chosen(one, sort), passes=9, least=5.0)
    hosts = []
    for number_, (name, box, own) in enumerate(things):
        make = _bundle if name == "bundle" else _packet
        hosts.append(make(parts, box, own, number_))
    best = tuple(sorted(hosts, key=lambda host: -host.box.volume_cm3)[:16])
    return Stow(cargo="mail", packages=len(hosts), package_kind="parcel", hosts=best, hs="491199")


def _chosen(draws: Draws, sort: str) -> tuple[str, tuple[Size, ...]]:
    """Return a bundle of letters, on edge or flat, or a small packet, and its sizes as it may lie."""
    letters = sort == "letters" or (sort == "mixed" and draws.chance(0.45))
    if letters:
        long, high, thick = 23.0, 12.0 * draws.uniform(0.92, 1.0), draws.uniform(5.0, 11.5)
        flat = ((long, high, thick), (high, long, thick))
        edge = ((long, thick, high), (thick, long, high))
        return "bundle", (*flat, *edge) if draws.chance(0.6) else (*edge, *flat)
    a, b, c = draws.uniform(13, 30), draws.uniform(10, 22), draws.uniform(3.5, 12)
    return "packet", ((a, b, c), (b, a, c), (a * 0.6, b * 0.7, min(c, 5.0)))


def _bundle(parts: Parts, box: Box, draws: Draws, row: int) -> Host:
    """Put down letters tied together: four lots whose edges differ, and what is in some of them."""
    paper = Stuff("paper", draws.uniform(0.45, 0.68), 0.05)
    thin = min(range(3), key=lambda i: box.size[i])
    for i in range(4):
        less = draws.uniform(0.0, 1.0)
        piece = Stuff("paper", draws.around(paper.density or 0.55, 0.08), 0.05)
        parts.box(_lot(box, thin, i / 4, (i + 1) / 4, less), piece)
    for _ in range(draws.integer(0, 3)):  # clips, coins, keys, cards in a letter
        at = (draws.uniform(box.x0 + 3, box.x1 - 4), draws.uniform(box.y0 + 1, box.y1 - 1), box.centre[2])
        if draws.chance(0.6):
            parts.box(Box.around(at, (0.7, 0.1, 2.8)), Stuff("steel", 4.0), inside=paper)
        else:
            parts.cylinder(at, 1.1, 0.18, "brass", axis="y", inside=paper)
    return Host(kind="parcel", box=box.shrunk(0.8), stuff=paper, row=row, depth=0.4)


def _lot(box: Box, thin: int, first: float, last: float, less: float) -> Box:
    """Return a part of a bundle across its thickness, a little shorter than the others."""
    if thin == 2:
        return Box(box.x0, box.x1 - less, box.y0, box.y1, box.z0 + first * box.height, box.z0 + last * box.height)
    if thin == 1:
        return Box(box.x0, box.x1 - less, box.y0 + first * box.width, box.y0 + last * box.width, box.z0, box.z1)
    return Box(box.x0 + first * box.length, box.x0 + last * box.length, box.y0, box.y1 - less, box.z0, box.z1)


def _packet(parts: Parts, box: Box, draws: Draws, row: int) -> Host:
    wall = 0.25
    inner = parts.hollow_box(box, wall, Stuff("cardboard", 0.2) if draws.chance(0.6) else Stuff("polyethylene", 0.08))
    thing = inner.shrunk(inner.length * 0.08, inner.width * 0.08, inner.height * 0.06)
    thing = thing.moved(z=inner.z0 - thing.z0)
    ITEMS[draws.choice(_PACKETS)](parts, thing, draws.child("thing"))
    return Host(
        kind="parcel", box=inner.with_z(max(inner.z0, thing.z1 - 0.5), inner.z1), stuff=None, row=row, depth=0.4
    )
