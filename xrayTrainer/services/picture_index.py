"""The pictures below a folder, found by the names that annotation files use."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.errors import UserError

PICTURE_SUFFIXES = frozenset(
    {".png", ".tif", ".tiff", ".jpg", ".jpeg", ".jp2", ".j2k", ".bmp", ".gif", ".webp", ".dcm", ".dcs", ".dic", ".npy"}
)
MAX_PICTURES = 200_000


@dataclass(frozen=True, slots=True)
class _Place:
    """A picture and the folders it lies in, by plain names: as it was reached, and for real."""

    path: Path
    folders: tuple[str, ...]
    real: tuple[str, ...]


class PictureIndex:
    """The pictures below some folders.

    A name is only ever looked up, never joined to a path: so nothing outside the folders can be reached by it.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._by_name: dict[str, list[_Place]] = {}
        self._by_stem: dict[str, list[_Place]] = {}
        self._near: dict[Path, tuple[str, ...]] = {}
        self.paths: list[Path] = []
        seen: set[Path] = set()
        for folder in folders:
            for path in _pictures_below(folder):
                real = path.resolve()
                if real in seen:
                    continue
                seen.add(real)
                self.paths.append(path)
                name = plain_name(path.name)
                place = _Place(path, _plain_parts(path.parent), _plain_parts(real.parent))
                self._by_name.setdefault(name, []).append(place)
                self._by_stem.setdefault(name.rpartition(".")[0], []).append(place)

    def find(self, name: str, near: Path) -> Path | None:
        """Return the picture of that name, of several the nearest to folder `near`; None if there is none."""
        parts = [part for part in plain_name(name.replace("\\", "/")).split("/") if part not in ("", ".", "..")]
        if not parts:
            return None
        *folders, last = parts
        found = self._by_stem.get(last[:-2], []) if last.endswith(".*") else self._by_name.get(last, [])
        if not found:
            found = self._by_stem.get(last.rpartition(".")[0] or last, [])
        if len(found) < 2:
            return found[0].path if found else None
        hint = self._near.get(near)
        if hint is None:
            hint = self._near[near] = _plain_parts(near.resolve())
        return max(found, key=lambda place: _likeness(place, folders, hint)).path


def _likeness(place: _Place, folders: Sequence[str], hint: Sequence[str]) -> tuple[int, int, str]:
    """Order same-named pictures: most folder names shared with the stated name, then nearest to the annotation file."""
    stated = _shared(place.folders[::-1], folders[::-1])
    return stated, _shared(place.real, hint), "".join(reversed(str(place.path)))


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many names two lists share from their start on."""
    count = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        count += 1
    return count


def _pictures_below(folder: Path) -> Iterable[Path]:
    found = 0
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file() and not path.is_symlink():
            found += 1
            if found > MAX_PICTURES:
                raise UserError("annotations.too_many_pictures", folder=str(folder), limit=MAX_PICTURES)
            yield path


def plain_name(name: str) -> str:
    """Return a name as it is compared: composed letters, no difference of case."""
    return unicodedata.normalize("NFC", name).casefold()


def _plain_parts(folder: Path) -> tuple[str, ...]:
    return tuple(plain_name(part) for part in folder.parts)
