"""Layouts of raw files that a mentor gave a name: `raw_presets.json` in the data folder."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Literal

from xrayTrainer.domain.codec import read_file, write_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.imaging.raw_layout import BandOrder, RawLayout
from xrayTrainer.services.own_scans_api import RawPreset

FILE = "raw_presets.json"
MOST = 100


class StoredPreset(OpenStruct, frozen=True, kw_only=True):
    """A layout in the file; fields as of `RawLayout`."""

    name: str
    width: int
    height: int
    offset: int = 0
    bits: int = 16
    signed: bool = False
    big_endian: bool = False
    bands: int = 1
    order: Literal["planar", "by_row", "by_pixel"] = "planar"


class StoredPresets(OpenStruct, frozen=True, kw_only=True):
    """The file."""

    format: Literal["xraytrainer/raw-presets"] = "xraytrainer/raw-presets"
    version: int = 1
    requires: tuple[str, ...] = ()
    presets: tuple[StoredPreset, ...] = ()


class PresetFile:
    """Reads and writes the file.

    Parameters
    ----------
    data
        Data folder.
    """

    def __init__(self, data: Path) -> None:
        self._path = data / FILE

    def all(self) -> tuple[RawPreset, ...]:
        """Return all, by name. Raises `formats.*` where the file can't be read: it is never written over then."""
        return tuple(_preset(one) for one in sorted(self._stored().presets, key=lambda one: one.name.casefold()))

    def save(self, preset: RawPreset) -> tuple[RawPreset, ...]:
        """Add one, or put it in the place of the one of that name. Raises `own_scans.too_many_presets`, `formats.*`."""
        stored = self._stored()
        others = tuple(one for one in stored.presets if one.name != preset.name)
        if len(others) >= MOST:
            raise UserError("own_scans.too_many_presets", limit=MOST)
        values = dataclasses.asdict(preset.layout) | {"order": preset.layout.order.value}
        self._write(stored, (*others, StoredPreset(name=preset.name, **values)))
        return self.all()

    def remove(self, name: str) -> tuple[RawPreset, ...]:
        """Forget one. Raises `formats.*`."""
        stored = self._stored()
        self._write(stored, tuple(one for one in stored.presets if one.name != name))
        return self.all()

    def _stored(self) -> StoredPresets:
        return read_file(StoredPresets, self._path, file=FILE) if self._path.exists() else StoredPresets()

    def _write(self, stored: StoredPresets, presets: tuple[StoredPreset, ...]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_file(self._path, StoredPresets(requires=stored.requires, presets=presets, kept=stored.kept))


def _preset(one: StoredPreset) -> RawPreset:
    layout = RawLayout(
        width=one.width,
        height=one.height,
        offset=one.offset,
        bits=one.bits,
        signed=one.signed,
        big_endian=one.big_endian,
        bands=one.bands,
        order=BandOrder(one.order),
    )
    return RawPreset(name=one.name, layout=layout)
