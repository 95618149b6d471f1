"""Files, photos and screenshots become cases of a draft; the hostile is told in a sentence, nothing else travels."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Polygon, Rect
from xrayTrainer.imaging.preparation import Blank, Preparation, box_corners
from xrayTrainer.imaging.raw_layout import RawLayout
from xrayTrainer.imaging.reading import ReadLimits, ScanReader
from xrayTrainer.services.own_scans import OwnScansImpl
from xrayTrainer.services.own_scans_api import (
    CaseWish,
    GoodsWish,
    Note,
    RawPreset,
    ScanSource,
    ViewWish,
    with_cases,
)
from xrayTrainer.services.own_scans_notes import carried
from xrayTrainer.services.studio_api import Draft, StudioRecord


class Folder:
    """Takes the files of cases."""

    def add_files(self, draft: Draft, slug: str, files: Mapping[str, bytes]) -> None:
        folder = draft.case_folder(slug)
        folder.mkdir(parents=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)


@pytest.fixture(scope="module")
def reader() -> Iterator[ScanReader]:
    with ScanReader(ReadLimits(max_file_bytes=4_000_000, max_pixels=1_000_000, max_side=5000)) as made:
        yield made


@pytest.fixture
def own(tmp_path: Path, reader: ScanReader) -> Iterator[OwnScansImpl]:
    made = OwnScansImpl(tmp_path / "data", reader, Folder(), lambda: {"pistol": "weapons.handgun"})
    yield made
    made.close()


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    exercises = ExerciseSet(id=new_uuid(), revision=1, title={"en": "A"}, cases=())
    return Draft(folder=tmp_path / "draft", set=exercises, record=StudioRecord(set=exercises.id))


def console(path: Path, seed: int = 1, **options: Any) -> Path:
    """A photo of a console, with words of its own about itself."""
    rng = np.random.default_rng(seed)
    pixels = cv2.GaussianBlur(rng.normal(170, 25, (240, 420)).astype(np.uint8), (0, 0), 3)
    cv2.rectangle(pixels, (90, 80), (330, 190), 60 + 10 * seed, -1)
    info = PngInfo()
    info.add_text("Operator", "somebody")
    Image.fromarray(pixels).save(path, pnginfo=info, **options)
    return path


def wish(path: Path, **more: Any) -> CaseWish:
    return CaseWish(views=(ViewWish(source=ScanSource(path=path), recipe=Preparation(**more), view="side"),))


def made(own: OwnScansImpl, draft: Draft, *wishes: CaseWish, classes: Mapping[str, str] | None = None) -> Any:
    return own.make(draft, wishes, classes=classes or {}, author="A mentor")


def test_that_hostile_files_are_told_apart_in_one_sentence_each(own: OwnScansImpl, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("not a scan")
    (tmp_path / "empty.png").touch()
    (tmp_path / "gone.png").symlink_to(tmp_path / "nowhere")
    cut = console(tmp_path / "cut.png")
    cut.write_bytes(cut.read_bytes()[:200])
    with (tmp_path / "huge.raw").open("wb") as stream:
        stream.truncate(8_000_000)
    Image.new("L", (4000, 2000)).save(tmp_path / "many.png")
    names = ("text.txt", "empty.png", "gone.png", "cut.png", "huge.raw", "many.png", "")
    found = own.look([tmp_path / name for name in names])
    codes = [one.error.code if one.error else "" for one in found]
    assert codes == [
        "", "scan.empty", "scan.not_found", "scan.broken", "scan.file_too_large", "scan.too_many_pixels",
        "scan.is_folder",
    ]  # fmt: skip
    assert found[0].file_format == ""
    for layout, code in (
        (RawLayout(width=0, height=4), "scan.raw_layout"),
        (RawLayout(width=100, height=100), "scan.raw_short"),
        (RawLayout(width=4000, height=4000), "scan.too_many_pixels"),
    ):
        with pytest.raises(UserError) as caught:
            own.read(ScanSource(path=tmp_path / "text.txt", raw=layout))
        assert caught.value.code == code
    with pytest.raises(UserError) as caught:
        own.look([tmp_path / f"{n}.png" for n in range(600)])
    assert caught.value.code == "own_scans.too_many_files"


def test_that_high_and_low_of_one_name_are_one_scan(own: OwnScansImpl, tmp_path: Path) -> None:
    field = np.tile(np.linspace(3000, 60000, 80).astype(np.uint16), (40, 1))
    for name in ("a.high.png", "a.low.png", "follow.png", "allow-low.png"):
        cv2.imwrite(str(tmp_path / name), field)
    found = own.look(sorted(tmp_path.glob("*.png")))
    assert [(one.name, one.low and one.low.name, one.bands) for one in found] == [
        ("a.high.png", "a.low.png", 2),
        ("allow-low.png", None, 1),
        ("follow.png", None, 1),
    ]


def test_that_a_photo_becomes_a_case_of_pixels_alone(own: OwnScansImpl, draft: Draft, tmp_path: Path) -> None:
    path = console(tmp_path / "pistol in tyre.png")
    assert ("Operator", "somebody") in own.look([path])[0].tags
    area = Blank(points=box_corners((0, 0, 50, 20)))
    recipe = Preparation(corners=box_corners((10, 20, 400, 220)), blanks=(area,))
    view = ViewWish(source=ScanSource(path=path), recipe=recipe, view="side", mm_per_pixel=(5.0, 5.0))
    result = made(own, draft, CaseWish(views=(view,), owner=" Post 4 ", sensitivity="restricted", suspicion=True))
    (one,) = result.cases
    case = one.case
    assert (case.origin, case.owner, case.sensitivity, case.status) == ("real", "Post 4", "restricted", "draft")
    assert case.views[0].mm_per_pixel == (5.0, 5.0)
    assert one.key.verdict == "suspicion"
    assert one.key.author == "A mentor"
    stored = to_json(case).decode() + one.slug
    assert "pistol" not in stored
    assert "tyre" not in stored
    data = (draft.case_folder(one.slug) / "side.png").read_bytes()
    assert b"somebody" not in data
    written = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    original = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert written.shape == (200, 390)
    np.testing.assert_array_equal(written[30:], original[50:220, 10:400])
    assert len(np.unique(written[:20, :50])) == 1
    assert with_cases(draft, result.cases).set.cases == (one.slug,)
    assert read_bytes(Key, to_json(one.key), file="key.json") == one.key


def test_that_what_cannot_be_made_is_told_and_the_rest_is_made(own: OwnScansImpl, draft: Draft, tmp_path: Path) -> None:
    first = console(tmp_path / "a.png")
    same = tmp_path / "b.tif"
    Image.open(first).save(same)
    broken = tmp_path / "c.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nxxxx")
    crossed = console(tmp_path / "d.png", 2)
    corners = ((0.0, 0.0), (10.0, 90.0), (100.0, 0.0), (0.0, 90.0))
    result = made(own, draft, wish(first), wish(same), wish(broken), wish(crossed, corners=corners), wish(crossed))
    assert [fault.code for fault in result.faults] == [
        "own_scans.same_picture", "scan.broken", "own_scans.bad_corners"
    ]  # fmt: skip
    assert [slug is not None for slug in result.by_wish] == [True, False, False, False, True]
    after = with_cases(draft, result.cases)
    again = made(own, after, wish(same))
    assert [fault.code for fault in again.faults] == ["own_scans.same_picture"]
    twice = CaseWish(views=wish(same).views, again=True)
    assert len(made(own, after, twice).cases) == 1


def test_that_several_cases_can_be_cut_out_of_one_slide(own: OwnScansImpl, draft: Draft, tmp_path: Path) -> None:
    slide = console(tmp_path / "slide.png")
    halves = [wish(slide, corners=box_corners(box)) for box in ((0, 0, 200, 240), (200, 0, 420, 240))]
    assert len(made(own, draft, *halves).cases) == 2


def test_that_measured_values_are_stored_with_both_energies(own: OwnScansImpl, draft: Draft, tmp_path: Path) -> None:
    high = np.tile(np.linspace(300, 4000, 90).astype("<u2"), (60, 1))
    path = tmp_path / "scan.raw"
    path.write_bytes(np.stack([high, high // 2]).tobytes())
    layout = RawLayout(width=90, height=60, bits=12, bands=2)
    source = ScanSource(path=path, raw=layout)
    recipe = Preparation(quarter_turns=1, air=4000 / 4095)
    result = made(own, draft, CaseWish(views=(ViewWish(source=source, recipe=recipe, view="side"),)))
    (one,) = result.cases
    stored = one.case.views[0].source
    assert (stored.high, stored.low) == ("side.high.png", "side.low.png")
    written = cv2.imread(str(draft.case_folder(one.slug) / "side.high.png"), cv2.IMREAD_UNCHANGED)
    assert written.shape == (90, 60)
    assert written.dtype == np.uint16
    assert abs(int(written.max()) - 60_000) < 20


def test_that_notes_of_other_tools_come_along_through_every_step(
    own: OwnScansImpl, draft: Draft, tmp_path: Path
) -> None:
    path = console(tmp_path / "p 1.png")
    coco = {
        "images": [{"id": 1, "file_name": "photos/p 1.png", "width": 420, "height": 240}],
        "categories": [{"id": 3, "name": "Pistol"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 3, "bbox": [100, 90, 40, 20], "iscrowd": 0}],
    }
    source = tmp_path / "coco.json"
    source.write_text(json.dumps(coco))
    found = own.read_notes("coco", source, {path: (420, 240)})
    assert found.classes == {"Pistol": "weapons.handgun"}
    (note,) = found.notes[path]
    view = ViewWish(
        source=ScanSource(path=path),
        recipe=Preparation(quarter_turns=2, corners=box_corners((20, 10, 400, 230))),
        view="side",
        notes=(note,),
    )
    result = made(own, draft, CaseWish(views=(view,)), classes={"Pistol": "weapons.handgun"})
    (concealment,) = result.cases[0].key.concealments
    assert concealment.class_ == "weapons.handgun"
    assert concealment.outlines == {"side": ((Rect(x=260, y=120, w=40, h=20),),)}
    assert result.cases[0].key.verdict == "suspicion"
    wrong = own.read_notes("coco", source, {path: (100, 100)})
    assert [fault.code for fault in wrong.faults] == ["annotations.size_differs"]


def test_that_an_outline_follows_perspective_and_what_is_cut_away_goes() -> None:
    recipe = Preparation(corners=((10.0, 5.0), (210.0, 15.0), (205.0, 120.0), (5.0, 110.0)))
    box = Note(label="", outline=(Rect(x=90, y=50, w=30, h=20),)).outline
    (region,) = carried(box, recipe, (300, 200))
    assert isinstance(region, Polygon)
    assert all(0 < x < 200 and 0 < y < 105 for x, y in region.points)
    assert carried((Rect(x=250, y=150, w=10, h=10),), recipe, (300, 200)) == ()


def test_that_layouts_are_kept_by_name_and_a_newer_file_is_left_alone(own: OwnScansImpl, tmp_path: Path) -> None:
    layout = RawLayout(width=640, height=480, offset=12, bits=14, big_endian=True)
    assert own.presets() == ()
    own.save_preset(RawPreset(name="Post 4", layout=RawLayout(width=1, height=1)))
    assert own.save_preset(RawPreset(name="Post 4", layout=layout)) == (RawPreset(name="Post 4", layout=layout),)
    file = tmp_path / "data" / "raw_presets.json"
    kept = json.loads(file.read_text()) | {"more": 1}
    file.write_text(json.dumps(kept))
    assert own.remove_preset("Post 4") == ()
    assert json.loads(file.read_text())["more"] == 1
    file.write_text(json.dumps(kept | {"version": 9}))
    with pytest.raises(UserError) as caught:
        own.save_preset(RawPreset(name="x", layout=layout))
    assert caught.value.code == "formats.newer_version"
    assert json.loads(file.read_text())["version"] == 9


def test_that_a_pasted_picture_is_a_file_that_goes_with_the_program(own: OwnScansImpl, tmp_path: Path) -> None:
    path = own.keep_pasted(console(tmp_path / "x.png").read_bytes())
    assert own.read(ScanSource(path=path)).width == 420
    own.close()
    assert not path.exists()


def test_that_goods_in_a_clean_scan_make_a_case_with_a_key(own: OwnScansImpl, draft: Draft, tmp_path: Path) -> None:
    path = console(tmp_path / "clean.png")
    result = made(own, draft, CaseWish(views=wish(path).views, owner="Post 4"))
    after = with_cases(draft, result.cases)
    slug = result.cases[0].slug
    put = GoodsWish(goods="cigarette_cartons", at_px=(200, 140), size_cm=(60, 40, 40))
    with pytest.raises(UserError) as caught:
        own.put_in(after, slug, "side", put)
    assert caught.value.code == "own_scans.no_pitch"
    names = {one.name for one in own.goods()}
    goods = next(name for name in sorted(names) if "cigarette" in name)
    wanted = GoodsWish(goods=goods, at_px=(200, 140), size_cm=(60, 40, 40), mm_per_pixel=(8.0, 8.0))
    found = own.put_in(after, slug, "side", wanted)
    assert (found.case.origin, found.case.owner) == ("composite", "Post 4")
    assert found.key.concealments[0].outlines["side"]
    assert found.scan.width == 420
    kept = own.keep(after, found, author="A mentor")
    assert kept.key.author == "A mentor"
    assert kept.key.case == kept.case.id != result.cases[0].case.id
    assert (after.case_folder(kept.slug) / "side.png").is_file()
