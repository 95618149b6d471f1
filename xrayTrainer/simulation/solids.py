"""Primitives: what a scene expands to, and the builder by which generators put them down.

A scene becomes a table of solids: boxes, cylinders and frustums, ellipsoids, corrugated sheets, meshes.  Solids add up.
What lies *inside* another solid displaces it: it adds its own density and takes the host's away, so that no solid
geometry has to be cut.  A hollow body is its outside, less the same material over its inside.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import STRAIGHT, Axes, Frame, Vector, axes_along, turned, turned_axis
from xrayTrainer.simulation.physics.materials import load_materials
from xrayTrainer.simulation.textures import Place, Textures, reach_of


class Kind(IntEnum):
    """Shape of a solid, with what `half` and `shape` mean for it."""

    BOX = 0
    """`half`: half length, width, height along its axes. `shape[0]`: 0, or the power of a pillow's rounding: the path
    through it falls off as sqrt(1 - |u|^power) towards its ends along its first axis and across the view.
    """
    CYLINDER = 1
    """About its third axis. `half`: radii at the foot along the first two axes, half height. `shape[0]`: radius at the
    head as a share of that at the foot: 1 for a cylinder.
    """
    ELLIPSOID = 2
    """`half`: semi-axes."""
    CORRUGATED = 3
    """A sheet pressed into trapezoids, axis-aligned. `half`: the box that it fills; `shape`: sheet thickness, pitch
    (cm), and the axis of its normal: 0 x, 1 y, 2 z.
    """
    MESH = 4
    """A closed triangle mesh. `shape[0]`: its number in `Solids.meshes`; `half`: half its bounding box."""


SOLID = np.dtype(
    [
        ("kind", "u1"),
        ("owner", "u2"),
        ("material", "i2"),
        ("host", "i2"),
        ("centre", "f8", (3,)),
        ("axes", "f8", (3, 3)),
        ("half", "f8", (3,)),
        ("shape", "f8", (3,)),
        ("density", "f8"),
        ("host_density", "f8"),
        ("texture", "f8"),
        ("tile", "u4"),
    ]
)
"""One solid. `axes`: rows are its own axes in the scene. `density` g/cm3, below 0 where it takes its own material away.
`host`: material displaced, -1 for none. `texture`: relative deviation of its path length; `tile`: where in the noise
tile it begins.
"""

_LEAST_HALF = 1e-5
_GRID = 2.0**20
"""Numbers are rounded to 2**-20 cm, so that the last bit of a mathematics library is of no account."""


@dataclass(frozen=True, slots=True)
class Mesh:
    """A closed surface: `vertices` (n, 3) cm in the scene, `faces` (m, 3) counter-clockwise from outside."""

    vertices: NDArray[np.float64]
    faces: NDArray[np.int32]

    @property
    def volume_cm3(self) -> float:
        """Volume inside, cubic centimetres."""
        a, b, c = (self.vertices[self.faces[:, i]] for i in range(3))
        return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6.0)


@dataclass(frozen=True, slots=True)
class Solids:
    """All primitives of a scene.

    Attributes
    ----------
    rows
        Shape (n,), dtype `SOLID`.
    materials
        Ids of the materials by their number in the rows.
    meshes
        Meshes by their number.
    """

    rows: NDArray[np.void]
    materials: tuple[str, ...]
    meshes: tuple[Mesh, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def of(self, owners: Sequence[int]) -> Solids:
        """Return the solids of some owners."""
        return replace(self, rows=self.rows[np.isin(self.rows["owner"], owners)])

    def digest(self) -> str:
        """Return the SHA-256 of the table: equal wherever and whenever the same recipe is expanded."""
        state = hashlib.sha256("\n".join(self.materials).encode())
        for name in SOLID.names or ():
            column = self.rows[name]
            exact = np.rint(column * _GRID) if column.dtype.kind == "f" else column
            state.update(exact.astype("<i8").tobytes())
        for mesh in self.meshes:
            state.update(np.rint(mesh.vertices * _GRID).astype("<i8").tobytes())
            state.update(mesh.faces.astype("<i4").tobytes())
        return state.hexdigest()


@dataclass(frozen=True, slots=True)
class Stuff:
    """A material as it lies there: bulk density g/cm3 (None: the table's), texture (None: the table's)."""

    material: str
    density: float | None = None
    texture: float | None = None


class Sink:
    """Collects the rows of one expansion, and counts mass and volume as they come."""

    def __init__(self, seed: Draws) -> None:
        self.rows: list[tuple[object, ...]] = []
        self.meshes: list[Mesh] = []
        self._numbers: dict[str, int] = {}
        self._laid: NDArray[np.void] = np.zeros(0, dtype=SOLID)
        self.textures = Textures(seed.child("tiles"))

    def copied(self) -> Sink:
        """Return a collection of the same rows that goes on by itself; those rows may not be changed in it."""
        twin = Sink(Draws(0))
        twin._laid = self._laid = self._table()
        twin.rows, twin.meshes, twin._numbers = list(self.rows), list(self.meshes), dict(self._numbers)
        twin.textures = self.textures.copied()
        return twin

    def number(self, material: str) -> int:
        """Return the number of a material."""
        known = self._numbers.get(material)
        if known is None:
            if material not in load_materials():
                raise ValueError(f"no such material: {material}")
            known = self._numbers[material] = len(self._numbers)
        return known

    def material(self, number: int) -> str:
        """Return the material of a number."""
        return tuple(self._numbers)[number]

    def _table(self) -> NDArray[np.void]:
        return np.concatenate([self._laid, np.array(self.rows[len(self._laid) :], dtype=SOLID)])

    def solids(self) -> Solids:
        """Return everything put down so far."""
        rows = self._table()
        for name in ("centre", "axes", "half", "shape", "density", "host_density", "texture"):
            rows[name] = np.rint(rows[name] * _GRID) / _GRID
        return Solids(rows, tuple(self._numbers), tuple(self.meshes))


class Parts:
    """Puts solids down for one owner, in a frame of its own.

    Materials are ids of the table, or `Stuff` with a density of its own. `inside` is the stuff that a solid displaces:
    what its host is made of.
    """

    __slots__ = ("_frame", "_sink", "owner")

    def __init__(self, sink: Sink, owner: int, frame: Frame = Frame()) -> None:  # noqa: B008 - frozen
        self._sink = sink
        self.owner = owner
        self._frame = frame

    def at(
        self,
        origin: Vector = (0.0, 0.0, 0.0),
        *,
        yaw: float = 0.0,
        pitch: float = 0.0,
        roll: float = 0.0,
        flip: bool = False,
    ) -> Parts:
        """Return a builder for an assembly that stands at `origin`, turned by degrees, mirrored along its x or not."""
        inner = Frame(origin, turned(yaw=yaw, pitch=pitch, roll=roll), flip)
        return Parts(self._sink, self.owner, self._frame.around(inner))

    def box(
        self, box: Box, stuff: str | Stuff, *, pillow: float = 0.0, inside: str | Stuff | None = None, sign: int = 1
    ) -> None:
        """Put down a box; with `pillow` (5 to 9) one that bulges like a sack or a bale."""
        half = (box.length / 2, box.width / 2, box.height / 2)
        self._add(Kind.BOX, box.centre, STRAIGHT, half, (pillow, 0.0, 0.0), stuff, inside, sign)

    def tilted_box(
        self,
        centre: Vector,
        size: Vector,
        stuff: str | Stuff,
        *,
        yaw: float = 0.0,
        pitch: float = 0.0,
        roll: float = 0.0,
        inside: str | Stuff | None = None,
        sign: int = 1,
    ) -> None:
        """Put down a box of `size` (length, width, height) turned about its centre."""
        half = (size[0] / 2, size[1] / 2, size[2] / 2)
        axes = turned(yaw=yaw, pitch=pitch, roll=roll)
        self._add(Kind.BOX, centre, axes, half, (0.0, 0.0, 0.0), stuff, inside, sign)

    def hollow_box(self, box: Box, wall: float, stuff: str | Stuff, *, inside: str | Stuff | None = None) -> Box:
        """Put down a closed case with walls of `wall` cm and return the space in it."""
        inner = box.shrunk(wall)
        self.box(box, stuff, inside=inside)
        self.box(inner, stuff, sign=-1)
        return inner

    def cylinder(
        self,
        centre: Vector,
        radius: float,
        length: float,
        stuff: str | Stuff,
        *,
        axis: str | Axes = "z",
        radius_across: float | None = None,
        head: float = 1.0,
        inside: str | Stuff | None = None,
        sign: int = 1,
    ) -> None:
        """Put down a cylinder along an axis (`"x"`, `"y"`, `"z"`, or axes of which the third is meant).

        `radius_across` makes it elliptic, `head` a frustum: the radius at the far end as a share of that at the near
        end.
        """
        axes = _ALONG[axis] if isinstance(axis, str) else axis
        half = (radius, radius if radius_across is None else radius_across, length / 2)
        self._add(Kind.CYLINDER, centre, axes, half, (head, 0.0, 0.0), stuff, inside, sign)

    def tube(
        self,
        centre: Vector,
        radius: float,
        length: float,
        wall: float,
        stuff: str | Stuff,
        *,
        axis: str | Axes = "z",
        ends: float = 0.0,
        inside: str | Stuff | None = None,
    ) -> None:
        """Put down a hollow cylinder of outer `radius`; `ends` is the thickness of its two ends, 0 for open ones.

        `inside` is what the whole of it displaces, its hollow too.
        """
        self.cylinder(centre, radius, length, stuff, axis=axis, inside=inside)
        if wall < radius:
            self.cylinder(centre, radius - wall, length - 2 * ends, stuff, axis=axis, sign=-1)

    def ellipsoid(
        self,
        centre: Vector,
        half: Vector,
        stuff: str | Stuff,
        *,
        yaw: float = 0.0,
        pitch: float = 0.0,
        roll: float = 0.0,
        inside: str | Stuff | None = None,
        sign: int = 1,
    ) -> None:
        """Put down an ellipsoid with the semi-axes `half`."""
        axes = turned(yaw=yaw, pitch=pitch, roll=roll)
        self._add(Kind.ELLIPSOID, centre, axes, half, (0.0, 0.0, 0.0), stuff, inside, sign)

    def rod(
        self, start: Vector, end: Vector, radius: float, stuff: str | Stuff, *, inside: str | Stuff | None = None
    ) -> None:
        """Put down a round bar from one point to another."""
        along = (end[0] - start[0], end[1] - start[1], end[2] - start[2])
        length = math.sqrt(along[0] ** 2 + along[1] ** 2 + along[2] ** 2)
        if length == 0.0:
            raise ValueError("a rod without length")
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, (start[2] + end[2]) / 2)
        self.cylinder(middle, radius, length, stuff, axis=axes_along(along, length), inside=inside)

    def corrugated(self, box: Box, thickness: float, pitch: float, stuff: str | Stuff, *, normal: str = "y") -> None:
        """Put down a corrugated sheet of `thickness` cm that fills the box; its normal is one of the axes."""
        half = (box.length / 2, box.width / 2, box.height / 2)
        shape = (thickness, pitch, float("xyz".index(normal)))
        self._add(Kind.CORRUGATED, box.centre, STRAIGHT, half, shape, stuff, None, 1)

    def mesh(
        self,
        vertices: NDArray[np.float64],
        faces: NDArray[np.int32],
        stuff: str | Stuff,
        *,
        inside: str | Stuff | None = None,
    ) -> None:
        """Put down a closed triangle mesh; vertices (n, 3) cm in this builder's frame, faces (m, 3) outward."""
        placed = np.array([self._frame.point((float(x), float(y), float(z))) for x, y, z in vertices])
        if self._frame.flip:
            faces = faces[:, ::-1]
        mesh = Mesh(np.rint(placed * _GRID) / _GRID, np.ascontiguousarray(faces, dtype=np.int32))
        self._sink.meshes.append(mesh)
        low, high = placed.min(axis=0), placed.max(axis=0)
        number = float(len(self._sink.meshes) - 1)
        centre, half = tuple((low + high) / 2), tuple((high - low) / 2)
        self._row(Kind.MESH, centre, STRAIGHT, half, (number, 0.0, 0.0), stuff, inside, 1)

    def _add(
        self,
        kind: Kind,
        centre: Vector,
        axes: Axes,
        half: Vector,
        shape: Vector,
        stuff: str | Stuff,
        inside: str | Stuff | None,
        sign: int,
    ) -> None:
        if min(half) < _LEAST_HALF:
            return  # nothing of it is left
        placed = self._frame.around(Frame(centre, axes))
        if kind is Kind.CORRUGATED or (kind is Kind.BOX and axes is STRAIGHT):
            half, placed_axes = _squared(half, placed.axes)
            if kind is Kind.CORRUGATED:
                if placed_axes is not STRAIGHT:
                    raise ValueError("a corrugated sheet stands at right angles")
                shape = (shape[0], shape[1], float(turned_axis(int(shape[2]), self._frame.axes)))
        else:
            placed_axes = placed.axes
        self._row(kind, placed.origin, placed_axes, half, shape, stuff, inside, sign)

    def _row(
        self,
        kind: Kind,
        centre: Vector,
        axes: Axes,
        half: Vector,
        shape: Vector,
        stuff: str | Stuff,
        inside: str | Stuff | None,
        sign: int,
    ) -> None:
        material, density, texture = self._resolved(stuff)
        host, host_density = -1, 0.0
        if inside is not None:
            host, host_density, _ = self._resolved(inside)
        place = Place(centre, reach_of(axes, half))
        tile, texture = self._sink.textures.of(self.owner, material, place, texture, sign)
        self._sink.rows.append(
            (kind, self.owner, material, host, centre, axes, half, shape, sign * density, host_density, texture, tile)
        )

    def _resolved(self, stuff: str | Stuff) -> tuple[int, float, float]:
        if isinstance(stuff, str):
            stuff = Stuff(stuff)
        number = self._sink.number(stuff.material)
        material = load_materials()[stuff.material]
        density = material.density if stuff.density is None else stuff.density
        texture = material.texture if stuff.texture is None else stuff.texture
        return number, density, texture


_ALONG: dict[str, Axes] = {
    "x": ((0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (1.0, 0.0, 0.0)),
    "y": ((0.0, 0.0, 1.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "z": STRAIGHT,
}


def _squared(half: Vector, axes: Axes) -> tuple[Vector, Axes]:
    """Return a box turned by right angles as a straight one; any other as it is."""
    if axes == STRAIGHT:
        return half, STRAIGHT
    sides = [0.0, 0.0, 0.0]
    for own, axis in zip(half, axes, strict=True):
        along = [i for i in range(3) if abs(axis[i]) == 1.0]
        if len(along) != 1:
            return half, axes
        sides[along[0]] = own
    return (sides[0], sides[1], sides[2]), STRAIGHT
