"""Goods of the threat library in a mentor's clean scan: a composite case with its key."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec

from xrayTrainer.domain.case import View
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.imaging.prepare import AIR_STANDS_AT
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.services.insertion import InsertedCase, InsertionWish, ScannerWish, goods_on_offer, insert_case
from xrayTrainer.services.own_scans_api import GoodsChoice, GoodsWish, PutIn
from xrayTrainer.services.studio_api import CaseDraft, Draft

BEAMS = {"mev": ("mv6", "mv3_5"), "kv": ("kv160_high", "kv160_low")}
"""Beams that stand for a scanner of which only the regime is known: high and low."""

_AIR_NOT_TOLD = frozenset({"insertion.no_air", "insertion.clipped"})


def goods() -> tuple[GoodsChoice, ...]:
    """Return what is on offer, by class."""
    return tuple(
        GoodsChoice(name=name, term=term) for name, term in sorted(goods_on_offer().items(), key=lambda one: one[::-1])
    )


def put_in(draft: Draft, slug: str, view_id: str, wish: GoodsWish) -> PutIn:
    """Return a composite case; see `OwnScansService.put_in`."""
    found = draft.find(slug)
    view = None if found is None else next((one for one in found.case.views if one.id == view_id), None)
    if found is None or view is None or view.source.scene is not None:
        raise UserError("own_scans.no_view")
    if wish.mm_per_pixel is None and view.mm_per_pixel is None:
        raise UserError("own_scans.no_pitch")
    folder = draft.case_folder(slug)
    with tempfile.TemporaryDirectory(prefix="xraytrainer-goods-") as work:
        out = Path(work) / "case"
        try:
            made = insert_case(_wish(folder, view, wish, air=()), out)
        except UserError as error:
            if error.code not in _AIR_NOT_TOLD:
                raise
            # Scans that were brought in here have air at its place.
            level = AIR_STANDS_AT * 65_535
            made = insert_case(_wish(folder, view, wish, air=(level, level)), out)
        files = {name: (out / name).read_bytes() for name in made.case.views[0].source.files}
        with ScanReader() as reader:
            source = made.case.views[0].source
            measured = source.high is not None
            scan = reader.read(
                out / str(source.high or source.image),
                low=None if source.low is None else out / source.low,
                meaning=PixelMeaning.TRANSMISSION if measured else None,
            )
    return _put_in(found, made, files, scan=scan)


def _wish(folder: Path, view: View, wish: GoodsWish, *, air: tuple[float, ...]) -> InsertionWish:
    source = view.source
    high, low = BEAMS[wish.regime]
    return InsertionWish(
        scan=folder / str(source.high or source.image),
        low=None if source.low is None else folder / source.low,
        scanner=ScannerWish(
            profile=view.scanner,
            view=view.id if view.scanner is not None else "top" if view.id == "top" else None,
            beam=None if view.scanner is not None else high,
            low_beam=None if view.scanner is not None or source.low is None else low,
            mm_per_pixel=wish.mm_per_pixel or view.mm_per_pixel,
            air=air,
        ),
        goods=wish.goods,
        at_px=wish.at_px,
        size_cm=wish.size_cm,
        method=wish.method,
        zone=wish.zone,
        seed=wish.seed,
    )


def _put_in(clean: CaseDraft, made: InsertedCase, files: dict[str, bytes], *, scan: object) -> PutIn:
    """Return the composite case with owner, sensitivity, carrier and papers of the clean one."""
    case_id = new_uuid()
    case = msgspec.structs.replace(
        clean.case,
        id=case_id,
        revision=1,
        origin="composite",
        status="draft",
        source=made.case.source and made.case.source.rpartition(", ")[2],
        views=made.case.views,
    )
    key = msgspec.structs.replace(made.key, case=case_id)
    notices = tuple((one.code, dict(one.params)) for one in made.notices)
    return PutIn(case=case, key=key, files=files, scan=scan, notices=notices)  # type: ignore[arg-type]


def case_draft(draft: Draft, made: PutIn, *, author: str) -> CaseDraft:
    """Return a composite case as a case of a draft."""
    slug = f"case-{made.case.id[:8]}"
    if draft.find(slug) is not None:
        raise UserError("own_scans.same_picture", file=slug)
    return CaseDraft(slug=slug, case=made.case, key=msgspec.structs.replace(made.key, author=author))
