"""What of a set folder travels in a pack: the files that the set names, and nothing that lies beside them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.checks import case_files
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key_checks import key_files
from xrayTrainer.domain.texts import Language
from xrayTrainer.exchange.containers.writing import Source
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.set_files import (
    BRIEFS,
    CASE_FILE,
    CASES,
    KEY_FILE,
    LESSONS,
    SET_FILE,
    SetFolder,
    refuse_links,
)

LoadView = Callable[[Path, Case, str], Scan]
"""Decodes or computes a view of the case in a folder."""


MOST_PICTURE_BYTES = 128 * 1024 * 1024
"""Of all pictures that sealed keys show."""


class PackFiles(msgspec.Struct, frozen=True):
    """What a pack is made of: the set as it travels, its files by path, and, for a sealed one, its keys by case.

    `pictures` are those that sealed keys show, by `case/file`.
    """

    set: ExerciseSet
    files: dict[str, Source]
    keys: dict[str, bytes]
    pictures: dict[str, bytes] = {}


def open_files(loaded: SetFolder) -> PackFiles:
    """Return the files of a set as they lie, keys with them.

    Raises
    ------
    UserError
        Where a case or key can't be read.
    """
    files: dict[str, Source] = {SET_FILE: loaded.folder / SET_FILE, **_pages(loaded)}
    for slug, case in loaded.cases.items():
        folder = loaded.case_folder(slug)
        names = {CASE_FILE, KEY_FILE, *(name for _, name in case_files(case))}
        names |= {name for _, name in key_files(loaded.read_key(slug))}
        files |= {f"{CASES}/{slug}/{name}": _real(folder, name) for name in names}
    return PackFiles(loaded.set, files, {})


def sealed_files(loaded: SetFolder, load: LoadView, progress: Callable[[int, int], None] | None = None) -> PackFiles:
    """Return a set as it travels sealed: scans as pictures, case folders named and ordered by chance, keys apart.

    Parameters
    ----------
    loaded
        The set.
    load
        Decodes or computes views.
    progress
        Told after each case.

    Raises
    ------
    UserError
        `pack.sealed_kind` for cases whose question is answered by their recipe; `pack.sealed_pictures` where the keys
        show too much; what can't be read or computed.
    """
    slugs = list(loaded.cases)
    secrets.SystemRandom().shuffle(slugs)
    digits = max(2, len(str(len(slugs))))
    files: dict[str, Source] = dict(_pages(loaded))
    keys: dict[str, bytes] = {}
    shown_by_key: dict[str, bytes] = {}
    names: dict[str, str] = {}
    for number, slug in enumerate(slugs, start=1):
        name = f"case-{number:0{digits}d}"
        case, folder = loaded.cases[slug], loaded.case_folder(slug)
        key = loaded.read_key(slug)
        for picture in {picture for _, picture in key_files(key)}:
            shown_by_key[f"{name}/{picture}"] = _real(folder, picture).read_bytes()
        if sum(map(len, shown_by_key.values())) > MOST_PICTURE_BYTES:
            raise UserError("pack.sealed_pictures", file=slug, limit=MOST_PICTURE_BYTES // 1024**2)
        shown, pictures = _rendered(case, folder, load)
        files |= {f"{CASES}/{name}/{file}": content for file, content in pictures.items()}
        files[f"{CASES}/{name}/{CASE_FILE}"] = to_json(shown)
        keys[name] = to_json(key)
        names[slug] = name
        if progress is not None:
            progress(number, len(slugs))
    briefs = tuple(
        msgspec.structs.replace(brief, cases=tuple(sorted(names[slug] for slug in brief.cases)))
        for brief in loaded.set.briefs
    )
    exercises = msgspec.structs.replace(loaded.set, cases=tuple(names.values()), order="fixed", briefs=briefs)
    files[SET_FILE] = to_json(exercises)
    return PackFiles(exercises, files, keys, shown_by_key)


def _rendered(case: Case, folder: Path, load: LoadView) -> tuple[Case, dict[str, Source]]:
    """Return a case without recipe, and its pictures, stripped of all but their pixels."""
    from xrayTrainer.imaging.png import png_bytes

    pictures: dict[str, Source] = {}
    views = []
    for view in case.views:
        scan = load(folder, case, view.id)
        if scan.meaning is PixelMeaning.COLOUR:
            name = f"{view.id}.png"
            pictures[name] = png_bytes(scan.high)
            source = ViewSource(image=name)
        else:
            pictures[f"{view.id}.high.png"] = png_bytes(scan.high)
            source = ViewSource(high=f"{view.id}.high.png")
            if scan.low is not None:
                pictures[f"{view.id}.low.png"] = png_bytes(scan.low)
                source = msgspec.structs.replace(source, low=f"{view.id}.low.png")
        views.append(_told(view, folder, source))
    for _, name in case_files(case):
        if any(name in (v.source.scene, v.source.high, v.source.low, v.source.image) for v in case.views):
            continue
        pictures[name] = _real(folder, name)
    return msgspec.structs.replace(case, views=tuple(views), owner=None, source=None), pictures


def _told(view: View, folder: Path, source: ViewSource) -> View:
    """Return a view of a picture, with the pitch and scanner that its recipe gave."""
    if view.source.scene is None:
        return msgspec.structs.replace(view, source=source)
    from xrayTrainer.domain.codec import read_file
    from xrayTrainer.domain.scene import Scene

    scene = read_file(Scene, folder / view.source.scene)
    return msgspec.structs.replace(view, source=source, scanner=scene.scanner)


def _pages(loaded: SetFolder) -> dict[str, Source]:
    """Return the texts of lessons and briefs, and the pictures that lie beside them."""
    briefs = [brief.id for brief in loaded.set.briefs]
    return _pages_in(loaded.folder / LESSONS, loaded.set.lessons) | _pages_in(loaded.folder / BRIEFS, briefs)


def _pages_in(folder: Path, pages: Sequence[str]) -> dict[str, Source]:
    found: dict[str, Source] = {}
    if not pages or not folder.is_dir():
        return found
    texts = {f"{page}.{language.value}.md" for page in pages for language in Language}
    for path in sorted(folder.iterdir()):
        if path.is_file() and (path.name in texts or path.suffix.lower() in (".png", ".jpg", ".svg")):
            found[f"{folder.name}/{path.name}"] = _real(folder, path.name)
    return found


def _real(folder: Path, name: str) -> Path:
    path = folder / name
    refuse_links(path)
    if not path.is_file():
        raise UserError("formats.no_file", file=str(path))
    return path
