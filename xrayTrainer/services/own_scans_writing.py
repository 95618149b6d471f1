"""Finished views as files, and cases of them: pixels written anew, the source as a fingerprint, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
import numpy as np

from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.key import Key
from xrayTrainer.imaging.digest import pixel_sha256
from xrayTrainer.imaging.file_tags import foreign_chunks
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.imaging.preparation import Preparation
from xrayTrainer.imaging.refusal import shown_name
from xrayTrainer.imaging.scan import Band, PixelMeaning, Scan
from xrayTrainer.services.import_values import ImportFault
from xrayTrainer.services.own_scans_api import CaseWish, MadeCases, Note, ScanSource, ViewWish, Written
from xrayTrainer.services.own_scans_notes import carried, concealments
from xrayTrainer.services.studio_api import CaseDraft, Draft

FINGERPRINT = "SHA-256 "


def view_files(scan: Scan, view: str) -> tuple[ViewSource, Written]:
    """Return how a finished view is stored, and its files.

    Transmissions, and all that has two energies, become 16-bit greys `<view>.high.png` and `.low.png`; anything else
    is a picture, `<view>.png`.

    Raises
    ------
    ValueError
        Where a file would hold anything but its pixels: then it is not written.
    """
    measured = scan.meaning is PixelMeaning.TRANSMISSION or scan.low is not None
    names = [f"{view}.high.png", f"{view}.low.png"] if measured else [f"{view}.png"]
    bands = [band for band in (scan.high, scan.low) if band is not None]
    files = {name: png_bytes(_filled(band, scan.bits, wide=measured)) for name, band in zip(names, bands, strict=False)}
    tags = tuple(tag for data in files.values() for tag in foreign_chunks(data))
    if tags:
        raise ValueError(f"a written picture holds {tags}")
    low = names[1] if measured and len(bands) > 1 else None
    source = ViewSource(high=names[0], low=low) if measured else ViewSource(image=names[0])
    return source, Written(files=files, tags=tags)


def _filled(band: Band, bits: int, *, wide: bool) -> Band:
    """Return values that fill 8 or 16 bits."""
    if bits <= 8 and not wide:
        return band.astype(np.uint8)
    spare = 16 - bits
    return band.astype(np.uint16) << np.uint16(spare) if spare > 0 else band.astype(np.uint16)


class CaseWriter:
    """Makes cases of wishes, one after the other.

    Parameters
    ----------
    draft
        Of which they will be: a scan that is in it already is not taken again.
    read, prepare
        Give pixels, and finish them.
    classes
        Ids of classes by the names of notes.
    author
        Of the keys.
    """

    def __init__(
        self,
        draft: Draft,
        *,
        read: Callable[[ScanSource], Scan],
        prepare: Callable[[Scan, Preparation], Scan],
        classes: Mapping[str, str],
        author: str,
    ) -> None:
        self._read = read
        self._prepare = prepare
        self._classes = classes
        self._author = author
        self._known = _fingerprints(draft)
        self._cases: list[CaseDraft] = []
        self._by_wish: list[str | None] = []
        self._faults: list[ImportFault] = []

    def take(self, wish: CaseWish) -> tuple[CaseDraft, Mapping[str, bytes]] | None:
        """Return a case and its files; None, and a fault noted, where it can't be made."""
        name = shown_name(wish.views[0].source.path)
        try:
            made, files = self._made(wish, name)
        except UserError as error:
            self._faults.append(ImportFault(place=name, code=error.code, params=dict(error.params)))
            self._by_wish.append(None)
            return None
        self._cases.append(made)
        self._by_wish.append(made.slug)
        return made, files

    def result(self) -> MadeCases:
        """Return all that came of the wishes so far."""
        return MadeCases(cases=tuple(self._cases), by_wish=tuple(self._by_wish), faults=tuple(self._faults))

    def _made(self, wish: CaseWish, name: str) -> tuple[CaseDraft, Mapping[str, bytes]]:
        files: dict[str, bytes] = {}
        views: list[View] = []
        prints: list[str] = []
        notes: list[tuple[str, Note]] = []
        read: dict[ScanSource, tuple[Scan, str]] = {}
        for one in wish.views:
            scan, fingerprint = read.get(one.source) or self._fresh(one.source, name, again=wish.again)
            read[one.source] = scan, fingerprint
            source, written = view_files(self._prepare(scan, one.recipe), one.view)
            files.update(written.files)
            views.append(View(id=one.view, source=source, mm_per_pixel=_rounded(one.mm_per_pixel)))
            prints += [] if fingerprint in prints else [fingerprint]
            notes += _carried(one, (scan.width, scan.height))
        self._known.update({fingerprint: source for source, (_scan, fingerprint) in read.items()})
        case_id = new_uuid()
        case = Case(
            id=case_id,
            revision=1,
            kind="search",
            origin="real",
            owner=wish.owner.strip() or None,
            sensitivity=wish.sensitivity,
            source="; ".join(FINGERPRINT + one for one in prints),
            views=tuple(views),
        )
        key = self._key(case_id, notes, suspicion=wish.suspicion)
        # A number of no meaning: neither the file's name nor its place among others tells of the answer.
        return CaseDraft(slug=f"case-{case_id[:8]}", case=case, key=key), files

    def _fresh(self, source: ScanSource, name: str, *, again: bool) -> tuple[Scan, str]:
        scan = self._read(source)
        fingerprint = pixel_sha256(scan)
        # Several cases may be cut out of one picture, in one go.
        if not again and self._known.get(fingerprint, source) != source:
            raise UserError("own_scans.same_picture", file=name)
        return scan, fingerprint

    def _key(self, case_id: str, notes: list[tuple[str, Note]], *, suspicion: bool) -> Key:
        hidden, optional, ignore = concealments(notes, self._classes)
        return Key(
            case=case_id,
            revision=1,
            author=self._author,
            verdict="suspicion" if suspicion or hidden else "no_suspicion",
            concealments=hidden,
            optional=optional,
            ignore=ignore,
        )


def _carried(wish: ViewWish, size: tuple[int, int]) -> list[tuple[str, Note]]:
    found = []
    for note in wish.notes:
        outline = carried(note.outline, wish.recipe, size)
        if outline:
            found.append((wish.view, msgspec.structs.replace(note, outline=outline)))
    return found


def _rounded(pitch: tuple[float, float] | None) -> tuple[float, float] | None:
    return None if pitch is None else (round(pitch[0], 4), round(pitch[1], 4))


def _fingerprints(draft: Draft) -> dict[str, ScanSource | None]:
    found: dict[str, ScanSource | None] = {}
    for one in draft.cases:
        for part in (one.case.source or "").split(";"):
            text = part.strip()
            if text.startswith(FINGERPRINT) and one.case.origin == "real":
                found[text.removeprefix(FINGERPRINT)] = None
    return found
