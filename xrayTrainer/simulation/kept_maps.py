"""Areal maps that are kept between two pictures of a scene, so that only what was changed is added up again.

They are kept by what they are made of: the solids of one owner, whoever's scene that is, seen by a fan.  A sum of kept
maps differs from maps that were added up in one go by the rounding of single-precision sums alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.simulation.areal import areal_maps, window_of
from xrayTrainer.simulation.channels import Maps, Picture, Spectral, transmission_of
from xrayTrainer.simulation.detector import noise_tile
from xrayTrainer.simulation.expand import Expansion, Role
from xrayTrainer.simulation.fan import Fan, Floats
from xrayTrainer.simulation.motion import swayed
from xrayTrainer.simulation.pixel_windows import Window
from xrayTrainer.simulation.solids import Solids

KEPT_BYTES = 900 << 20
"""Most bytes of kept maps."""
_PART_COLUMNS = 1600
"""Columns that are added up at a time, before it is asked whether the picture is still wanted."""

Flags = NDArray[np.bool_]


def _go_on() -> None:
    """Say nothing: the picture is wanted."""


@dataclass(frozen=True, slots=True)
class _Layer:
    """What the solids of one owner add: maps of some of the basis materials, over a part of the picture."""

    window: Window
    columns: tuple[int, ...]
    maps: Maps

    @property
    def size(self) -> int:
        return int(self.maps.nbytes)


@dataclass(frozen=True, slots=True)
class _Whole:
    """All layers of a clean scene together, and what each channel sees through them."""

    maps: Maps
    pictures: tuple[Picture, ...]

    @property
    def size(self) -> int:
        return int(self.maps.nbytes + sum(picture.nbytes for picture in self.pictures))


class KeptMaps:
    """Remembers what clean scenes are made of.

    Parameters
    ----------
    most_bytes
        How much is remembered; what was used longest ago is forgotten.
    wanted
        Called now and then; what it raises ends the work, and nothing that was done is lost.
    """

    def __init__(self, most_bytes: int = KEPT_BYTES, wanted: Callable[[], None] = _go_on) -> None:
        self._most_bytes = most_bytes
        self._wanted = wanted
        self._known: dict[bytes, _Layer | _Whole] = {}

    def clean(
        self, expansion: Expansion, fan: Fan, sway: Floats, basis: Floats, spectra: Sequence[Spectral]
    ) -> tuple[Maps, tuple[Picture, ...]]:
        """Return areal maps and noise-free, swayed pictures of a clean scene; neither may be written to.

        Parameters
        ----------
        expansion
            The scene as built.
        fan, sway
            The rays, and how the columns are moved.
        basis
            Shape (materials, k), as in `areal_maps`.
        spectra
            Nodes of each channel for the same k basis materials.
        """
        seen = _digest(fan.x.tobytes(), fan.slopes.tobytes(), repr((fan.plane, fan.source, fan.shear)).encode())
        parts = [expansion.solids.of((number,)) for number in expansion.numbers(Role.CARRIER, Role.LOAD)]
        parts += [expansion.solids.of((number,)) for number in expansion.numbers(Role.LOOK_ALIKE)]
        keys = [_digest(seen, _name_of(part), _used(part, basis).tobytes()) for part in parts]
        rates = [array.tobytes() for spectral in spectra for array in (spectral.mu, spectral.weights)]
        key = _digest(*keys, sway.tobytes(), basis.tobytes(), *rates)
        whole = self._known.pop(key, None)
        if not isinstance(whole, _Whole):
            whole = self._whole([self._layer(*pair, fan, basis) for pair in zip(keys, parts, strict=True)], fan, basis)
            whole = _Whole(whole.maps, tuple(self._picture(whole.maps, spectral, sway) for spectral in spectra))
        self._keep(key, whole)
        return whole.maps, whole.pictures

    def _picture(self, maps: Maps, spectral: Spectral, sway: Floats) -> Picture:
        self._wanted()
        return swayed(transmission_of(maps, spectral), sway)

    def _layer(self, key: bytes, solids: Solids, fan: Fan, basis: Floats) -> _Layer:
        found = self._known.pop(key, None)
        if not isinstance(found, _Layer):
            window = window_of(solids, fan) or (slice(0, 0), slice(0, 0))
            columns = np.flatnonzero(_used(solids, basis))
            rows, cols = window
            maps = np.empty((len(columns), rows.stop - rows.start, cols.stop - cols.start), dtype=np.float32)
            for left in range(cols.start, cols.stop, _PART_COLUMNS):
                self._wanted()
                part = slice(left, min(left + _PART_COLUMNS, cols.stop))
                made = areal_maps(solids, fan, basis[:, columns], noise_tile(), (rows, part))
                maps[:, :, part.start - cols.start : part.stop - cols.start] = made
            found = _Layer(window, tuple(columns.tolist()), maps)
        self._keep(key, found)
        return found

    def _whole(self, layers: Sequence[_Layer], fan: Fan, basis: Floats) -> _Whole:
        maps = np.zeros((basis.shape[1], *fan.shape), dtype=np.float32)
        for layer in layers:
            for column, part in zip(layer.columns, layer.maps, strict=True):
                maps[column][layer.window] += part
        return _Whole(maps, ())

    def _keep(self, key: bytes, made: _Layer | _Whole) -> None:
        self._known[key] = made
        total = sum(one.size for one in self._known.values())
        while total > self._most_bytes and len(self._known) > 1:
            total -= self._known.pop(next(iter(self._known))).size


def _name_of(solids: Solids) -> bytes:
    """Return what tells some solids from others, whoever they belong to."""
    rows = solids.rows.copy()
    rows["owner"] = 0
    last = max(int(rows["material"].max(initial=-1)), int(rows["host"].max(initial=-1)))
    return _digest(rows.tobytes(), "\n".join(solids.materials[: last + 1]).encode())


def _used(solids: Solids, basis: Floats) -> Flags:
    """Return which of the basis materials some solids are made of."""
    numbers = np.unique(np.concatenate([solids.rows["material"], solids.rows["host"]]))
    return np.asarray((basis[numbers[numbers >= 0]] != 0.0).any(axis=0))


def _digest(*parts: bytes) -> bytes:
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        state.update(len(part).to_bytes(8, "little"))
        state.update(part)
    return state.digest()
