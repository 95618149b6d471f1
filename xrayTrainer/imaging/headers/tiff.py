"""TIFF and BigTIFF directories, walked with protection against loops, lies and missing data.

Source: TIFF 6.0, sections 2, 8, 15, 18, 19; BigTIFF (libtiff's description).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from xrayTrainer.imaging.formats import Header
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, broken, unsupported

_SIZES = {1: 1, 3: 2, 4: 4, 13: 4, 16: 8, 18: 8}
_LETTERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_SCALARS = {
    "subfile": 254,
    "width": 256,
    "height": 257,
    "compression": 259,
    "photometric": 262,
    "fill_order": 266,
    "orientation": 274,
    "samples": 277,
    "rows_per_strip": 278,
    "planar": 284,
    "predictor": 317,
    "tile_width": 322,
    "tile_height": 323,
    "depth": 32997,
}
_STRIP_TAGS, _TILE_TAGS = (273, 279), (324, 325)
_MAX_SCALARS_PER_TAG = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class TiffPage(Header):
    """One directory; numbers are those of the TIFF tags of the same name."""

    compression: int
    photometric: int
    sample_format: int
    planar: int
    fill_order: int
    predictor: int
    extra_samples: tuple[int, ...]
    reduced: bool
    tiled: bool

    @property
    def pixel_kind(self) -> tuple[object, ...]:
        """What two pages must share to be two energies of one view."""
        return (
            self.width, self.height, self.samples, self.bits, self.sample_format, self.photometric, self.orientation
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class TiffHeader:
    """A page (the first, unless another was asked for) and the one after it, and how many pages there are."""

    first: TiffPage
    second: TiffPage | None
    pages: int


@dataclass(frozen=True, slots=True)
class _Bytes:
    """The file with its byte order and size of offsets."""

    data: bytes
    order: str
    big: bool

    def number(self, letter: str, at: int) -> int:
        if at < 0 or at + struct.calcsize(letter) > len(self.data):
            raise broken()
        return int(struct.unpack_from(self.order + letter, self.data, at)[0])

    def directory(self, at: int) -> tuple[dict[int, tuple[int, int, int]], int]:
        """Return tag -> (type, count, where the values lie), and the next directory's offset."""
        head, size, letter = (8, 20, "Q") if self.big else (2, 12, "I")
        count = self.number("Q" if self.big else "H", at)
        end = at + head + count * size
        if not count or end > len(self.data):
            raise broken()
        entries: dict[int, tuple[int, int, int]] = {}
        for entry in range(at + head, end, size):
            tag, kind, number = struct.unpack_from(self.order + "HH" + letter, self.data, entry)
            inline = entry + 4 + struct.calcsize(letter)
            room = size - 4 - struct.calcsize(letter)
            place = inline if number * _SIZES.get(kind, 1) <= room else self.number(letter, inline)
            entries.setdefault(tag, (kind, number, place))
        following = self.number(letter, end) if end + struct.calcsize(letter) <= len(self.data) else 0
        return entries, following

    def values(self, entry: tuple[int, int, int], most: int) -> tuple[int, ...]:
        kind, count, place = entry
        if kind not in _SIZES or not count or count > most or place + count * _SIZES[kind] > len(self.data):
            raise broken()
        return struct.unpack_from(f"{self.order}{count}{_LETTERS[kind]}", self.data, place)


def read_tiff_header(data: bytes, limits: ReadLimits, page: int = 0) -> TiffHeader:
    """Walk all directories; read two of them.

    Parameters
    ----------
    data
        The whole file.
    page
        The first of the two, counted from 0.

    Raises
    ------
    RefusedFileError
        `scan.broken` where directories, strips or tiles lie outside the file or do not cover the picture,
        `scan.too_many_pages`, `scan.unsupported` for volumes and uneven samples.
    """
    big = data[2:3] == b"+" or data[3:4] == b"+"
    file = _Bytes(data, "<" if data[:1] == b"I" else ">", big)
    at = file.number("Q" if big else "I", 8 if big else 4)
    entries, following = file.directory(at)
    first = _read_page(file, entries) if page == 0 else None
    second: TiffPage | None = None
    seen = {at}
    while following and following not in seen:
        if len(seen) >= limits.max_pages:
            raise RefusedFileError("scan.too_many_pages", limit=limits.max_pages)
        try:
            entries, after = file.directory(following)
        except RefusedFileError:
            break
        if len(seen) == page:
            first = _read_page(file, entries)
        elif len(seen) == page + 1:
            second = _read_second(file, entries)
        seen.add(following)
        following = after
    if first is None:
        raise broken()
    return TiffHeader(first, second, len(seen))


def _read_second(file: _Bytes, entries: dict[int, tuple[int, int, int]]) -> TiffPage | None:
    """Return the second page, or None where it is damaged: the first one may still be good."""
    try:
        return _read_page(file, entries)
    except RefusedFileError:
        return None


def _read_page(file: _Bytes, entries: dict[int, tuple[int, int, int]]) -> TiffPage:
    values = {name: file.values(entries[tag], 64)[0] for name, tag in _SCALARS.items() if tag in entries}
    if "width" not in values or "height" not in values:
        raise broken()
    samples = values.get("samples", 1)
    depths = file.values(entries[258], _MAX_SCALARS_PER_TAG) if 258 in entries else (1,)
    formats = file.values(entries[339], _MAX_SCALARS_PER_TAG) if 339 in entries else (1,)
    if len(set(depths)) > 1 or len(set(formats)) > 1:
        raise unsupported("TIFF (samples of unequal bits)")
    if values.get("depth", 1) > 1:
        raise unsupported("TIFF (volume)")
    orientation = values.get("orientation", 1)
    page = TiffPage(
        width=values["width"],
        height=values["height"],
        samples=samples,
        bits=depths[0],
        orientation=orientation if 1 <= orientation <= 8 else 1,
        compression=values.get("compression", 1),
        # The tag is required; where it is missing, fax pages are white at zero and others black, as libtiff takes them.
        photometric=values.get("photometric", 0 if values.get("compression") in (2, 3, 4) else 1),
        sample_format=formats[0],
        planar=values.get("planar", 1),
        fill_order=values.get("fill_order", 1),
        predictor=values.get("predictor", 1),
        extra_samples=file.values(entries[338], _MAX_SCALARS_PER_TAG) if 338 in entries else (),
        reduced=bool(values.get("subfile", 0) & 1),
        tiled=322 in entries,
    )
    if page.width and page.height:
        _check_data(file, entries, page, values)
    return page


def _check_data(file: _Bytes, entries: dict[int, tuple[int, int, int]], page: TiffPage, values: dict[str, int]) -> None:
    """Refuse strips or tiles that are missing, empty or outside the file."""
    offset_tag, count_tag = _TILE_TAGS if page.tiled else _STRIP_TAGS
    if page.tiled:
        across, down = values.get("tile_width", 0), values.get("tile_height", 0)
        if not across or not down:
            raise broken()
        if across > page.width + 4096 or down > page.height + 4096:
            raise unsupported(f"TIFF (tiles of {across} x {down})")
        needed = -(-page.width // across) * -(-page.height // down)
    else:
        needed = -(-page.height // max(1, values.get("rows_per_strip", page.height)))
    planes = page.samples if page.planar == 2 else 1
    if offset_tag not in entries:
        raise broken()
    offsets = file.values(entries[offset_tag], len(file.data))
    if len(offsets) < needed * planes:
        raise broken()
    if count_tag not in entries:
        return
    counts = file.values(entries[count_tag], len(file.data))
    if len(counts) < needed * planes or not all(counts[: needed * planes]):
        raise broken()
    pairs = list(zip(offsets[: needed * planes], counts, strict=False))
    size = len(file.data)
    if page.compression == 1 and not page.tiled:
        # Some writers overstate the last strip; what counts is that the pixels are there.
        stored = (page.width * page.bits * (page.samples if page.planar != 2 else 1) + 7) // 8 * page.height * planes
        if sum(max(0, min(count, size - start)) for start, count in pairs) < stored:
            raise broken()
    elif any(start + count > size for start, count in pairs):
        raise broken()
