"""Cases put together of a measured scan and simulated goods: the scan is read, goods are put in, the key is written.

A case folder gets the changed scan as PNG, `case.json` and `key.json`; the scan that was read stays as it is.
"""

from __future__ import annotations

import difflib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from xrayTrainer.domain.advice import telling_word
from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Concealment, Difficulty, Key, SearchPlan
from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.imaging.reading import ScanReader, pixel_sha256
from xrayTrainer.imaging.refusal import shown_name
from xrayTrainer.imaging.scan import Band, Scan
from xrayTrainer.services.insertion_bands import Measured, Notice, ScannerWish, measured_scan
from xrayTrainer.services.whole_folder import whole_folder
from xrayTrainer.simulation.calibration import QuantumNoise
from xrayTrainer.simulation.difficulty import LEAST_ROSE
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.fan import Plane
from xrayTrainer.simulation.generators import GOODS
from xrayTrainer.simulation.insertion import Insertion, PackedGoods, insert, pack_goods, reaches_beyond
from xrayTrainer.simulation.insertion_key import InsertedKey, inserted_key
from xrayTrainer.simulation.inversion import Background
from xrayTrainer.simulation.numbered import NAMESPACE

__all__ = ["InsertedCase", "InsertionWish", "Notice", "ScannerWish", "goods_on_offer", "insert_case"]

LARGEST_CM = 1600.0
_NEAREST = 0.8
"""How far goods may lie before or behind the plane of the pitch, as a share of the way to the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InsertionWish:
    """What is put in where.

    Attributes
    ----------
    scan, low
        The measured scan, and the file of its low energy where that is another one.
    scanner
        What it was taken with.
    goods
        Generator of what is hidden, with version or without.
    at_px
        Where in the scan the middle of their box is: x, y in continuous pixels.
    size_cm
        Size of the box: along the travel, across it level, upwards.
    depth_cm
        Of its middle, beyond the plane in which the pitch holds.
    amount
        A share of what fits where below 1, else a number of things; None: as is usual.
    class_, method, zone
        For the key; the class is that of the goods where none is given.
    background
        Of what matter the scan is taken to be where it has one energy.
    seed
        Which pieces and which noise.
    """

    scan: Path
    low: Path | None = None
    scanner: ScannerWish
    goods: str
    at_px: tuple[float, float]
    size_cm: tuple[float, float, float]
    depth_cm: float = 0.0
    amount: float | None = None
    class_: str | None = None
    method: str | None = None
    zone: str | None = None
    background: Background = Background.MIXED
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class InsertedCase:
    """A case that was written: its folder, its files, what was put in, and what a person should know of it."""

    folder: Path
    case: Case
    key: Key
    goods: PackedGoods
    notices: tuple[Notice, ...]


def goods_on_offer() -> Mapping[str, str]:
    """Return the goods that can be put in, by name, and the class of each."""
    return {name: generator.term for name, generator in GOODS.newest().items()}


def insert_case(wish: InsertionWish, out: Path) -> InsertedCase:
    """Put goods into a measured scan and write the case.

    Parameters
    ----------
    wish
        What is put in where.
    out
        Case folder; must be new or empty.

    Raises
    ------
    UserError
        `scan.*` where the scan can't be read, `insertion.*` where nothing can be put into it, `scene.no_scanner`,
        `annotations.target_exists`, `annotations.disk_full`, `annotations.not_written`.
    """
    _check(wish)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UserError("annotations.target_exists", folder=str(out))
    with ScanReader() as reader:
        scan = reader.read(wish.scan, low=wish.low)
    name = shown_name(wish.scan)
    measured = measured_scan(scan, wish.scanner, file=name)
    draws = Draws(wish.seed)
    goods, inserted = _put_in(wish, measured, draws, name)
    found = inserted_key(inserted, measured.bands[0], calibrated=measured.calibrated)
    if not found.outlines or found.measures["rose"] < LEAST_ROSE:
        raise UserError("insertion.nothing_to_see", goods=wish.goods)
    case = _case(wish, measured, scan)
    key = _key(wish, case, measured, goods, found)
    bands = [_written(band.values, inserted, number) for number, band in enumerate(measured.bands)]
    source = case.views[0].source
    with whole_folder(out) as work:
        for file, band in zip(source.files, bands, strict=True):
            (work / file).write_bytes(png_bytes(measured.stretched(band)))
        (work / "case.json").write_bytes(to_json(case))
        (work / "key.json").write_bytes(to_json(key))
    notices = (*(Notice(code, {}) for code in scan.notices), *measured.notices)
    return InsertedCase(folder=out, case=case, key=key, goods=goods, notices=notices)


def _check(wish: InsertionWish) -> None:
    if GOODS.newest().get(wish.goods) is None and "@" not in wish.goods:
        near = difflib.get_close_matches(wish.goods, GOODS.newest(), n=5, cutoff=0.3) or sorted(GOODS.newest())[:5]
        raise UserError("insertion.no_goods", goods=wish.goods, near=", ".join(near))
    for vocabulary, term in (
        (VocabularyName.CLASSES, wish.class_),
        (VocabularyName.METHODS, wish.method),
        (VocabularyName.ZONES, wish.zone),
    ):
        terms = load_vocabulary(vocabulary.value)
        if term is not None and terms.term(term) is None:
            known = [one.id for one in terms.terms if not one.deprecated]
            near = difflib.get_close_matches(term, known, n=5, cutoff=0.3) or known[:5]
            raise UserError("insertion.no_term", term=term, vocabulary=vocabulary.value, near=", ".join(near))
    if not all(0.1 <= side <= LARGEST_CM for side in wish.size_cm):
        raise UserError("insertion.bad_size", limit=round(LARGEST_CM))
    if wish.amount is not None and not 0 < wish.amount < float("inf"):
        raise UserError("insertion.bad_amount")


def _put_in(wish: InsertionWish, measured: Measured, draws: Draws, file: str) -> tuple[PackedGoods, Insertion]:
    geometry = measured.geometry
    rows, cols = geometry.shape
    if not (0 <= wish.at_px[0] <= cols and 0 <= wish.at_px[1] <= rows):
        raise UserError("insertion.outside", file=file, width=cols, height=rows)
    deepest = _NEAREST * geometry.source_cm
    if not abs(wish.depth_cm) + wish.size_cm[1 if geometry.plane is Plane.SIDE else 2] / 2 <= deepest:
        raise UserError("insertion.bad_depth", limit=round(deepest))
    goods = pack_goods(wish.goods, geometry.box(wish.at_px, wish.size_cm, wish.depth_cm), draws, wish.amount)
    fan = geometry.fan()
    if reaches_beyond(goods.solids, fan):
        raise UserError("insertion.outside", file=file, width=cols, height=rows)
    inserted = insert(
        measured.bands, goods.solids, fan, draws.child("scan"), blur_px=measured.blur_px, background=wish.background
    )
    if inserted is None:
        raise UserError("insertion.nothing_to_see", goods=wish.goods)
    if any(_is_cut_off(band.values[inserted.window], inserted, band.top) for band in measured.cut_off):
        raise UserError("insertion.clipped", file=file)
    return goods, inserted


def _is_cut_off(crop: Band, inserted: Insertion, top: int) -> bool:
    return bool(np.any(crop[inserted.mask] >= top))


def _written(values: Band, inserted: Insertion, number: int) -> Band:
    whole: Band = values.copy()
    whole[inserted.window] = inserted.bands[number].values
    return whole


def _case(wish: InsertionWish, measured: Measured, scan: Scan) -> Case:
    fingerprint = pixel_sha256(scan)
    name = shown_name(wish.scan)
    # a trainee may read it: a name that tells what is in the scan stays out
    source = f"SHA-256 {fingerprint}" if telling_word(wish.scan.stem) else f"{name}, SHA-256 {fingerprint}"
    low = f"{measured.view}.low.png" if len(measured.bands) > 1 else None
    files = (
        ViewSource(high=f"{measured.view}.high.png", low=low)
        if measured.calibrated
        else ViewSource(image=f"{measured.view}.png")
    )
    wanted = (wish.goods, wish.at_px, wish.size_cm, wish.depth_cm, wish.amount, wish.class_, wish.method, wish.zone)
    pitch = measured.geometry.mm_per_pixel
    return Case(
        id=str(uuid.uuid5(NAMESPACE, f"{fingerprint}/{wanted!r}/{wish.scanner!r}/{wish.background}/{wish.seed}")),
        revision=1,
        kind="search",
        origin="composite",
        status="draft",
        source=source,
        views=(
            View(
                id=measured.view,
                source=files,
                mm_per_pixel=(round(pitch[0], 4), round(pitch[1], 4)),
                scanner=wish.scanner.profile,
            ),
        ),
    )


def _key(wish: InsertionWish, case: Case, measured: Measured, goods: PackedGoods, found: InsertedKey) -> Key:
    concealment = Concealment(
        id="c1",
        class_=wish.class_ or goods.term,
        method=wish.method,
        zone=wish.zone,
        outlines={measured.view: found.outlines},
    )
    return Key(
        case=case.id,
        revision=1,
        verdict="suspicion",
        concealments=(concealment,),
        search=SearchPlan(where=(wish.zone,)) if wish.zone is not None else None,
        difficulty=Difficulty(computed=found.measures),
        tags=("composite",),
        kept={"insertion": _recipe(wish, measured, goods)},
    )


def _recipe(wish: InsertionWish, measured: Measured, goods: PackedGoods) -> dict[str, object]:
    """Return what was done, for whoever wants to do it again or to know how far to trust it."""
    recipe: dict[str, object] = {
        "goods": goods.generator,
        "seed": wish.seed,
        "at_px": list(wish.at_px),
        "size_cm": list(wish.size_cm),
        "depth_cm": wish.depth_cm,
        "pieces": goods.made.pieces,
        "mass_kg": round(goods.mass_kg, 3),
        "calibrated": measured.calibrated,
        "background": "two_energies" if len(measured.bands) > 1 else wish.background.value,
    }
    if measured.calibrated:
        recipe["beams"] = [band.beam for band in measured.bands]
        recipe["air"] = [round(band.air, 2) for band in measured.bands]
        laws = [band.noise for band in measured.bands if isinstance(band.noise, QuantumNoise)]
        recipe["quanta"] = [round(law.quanta) if np.isfinite(law.quanta) else None for law in laws]
    return recipe
