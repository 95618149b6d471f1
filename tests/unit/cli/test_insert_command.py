"""`xray-trainer insert`: a case folder from a measured scan, and one clear sentence where that can't be."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.built_scenes import built, coarse, random_load
from helpers.checkout import ROOT
from helpers.sample_files import sample_files
from helpers.scan_files import dicom

from xrayTrainer.cli.main import main
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Severity
from xrayTrainer.domain.key import Key
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.services.set_checks import check_folder
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.exposure import expose

LANGUAGES = ("en", "ru", "kk", "ky", "tg")
SAMPLES = sample_files("xray/us-cbp-vacis")


@pytest.fixture(scope="session")
def scans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a noisy dual-energy scan, as 16-bit PNG, and spoilt ones."""
    folder = tmp_path_factory.mktemp("scans")
    exposure = expose(built(random_load(Draws(3), 30), {}, seed=3), coarse(times=2.0), "side")
    high, low = exposure.high, exposure.low
    assert low is not None
    pictures = {
        "high": high,
        "low": low,
        "twelve": (high >> 4).astype(np.uint16),
        "clipped": np.minimum(high.astype(np.uint32) * 3 // 2, 65_535).astype(np.uint16),
        "airless": np.tile(np.linspace(500, 50_000, 400), (300, 1)).astype(np.uint16),
        "grey": (high / 60_000 * 250).clip(0, 255).astype(np.uint8),
        "colour": np.dstack(
            [np.tile(np.arange(200, dtype=np.uint8), (200, 1))] + [np.full((200, 200), 90, np.uint8)] * 2
        ),
    }
    for name, picture in pictures.items():
        (folder / f"{name}.png").write_bytes(png_bytes(picture))
    grey = pictures["grey"]
    (folder / "greyish.png").write_bytes(png_bytes(np.dstack([grey, grey, grey])))
    framed = np.dstack([grey, grey, grey])
    framed[: framed.shape[0] // 50] = (200, 40, 40)
    (folder / "framed.png").write_bytes(png_bytes(framed))
    return folder


def run(*more: object, lang: str = "en") -> int:
    return main(["--lang", lang, "insert", *map(str, more)])


def usual(scans: Path, out: Path, *more: object) -> list[object]:
    return [
        *(scans / "high.png", "--low", scans / "low.png", "--scanner", "gantry_6@1", "--mm-per-pixel", "10,9.9"),
        *("--goods", "powder_bricks", "--at", "100,220", "--size", "80x60x40", "--amount", 20, "--out", out, *more),
    ]


def picture(path: Path) -> np.ndarray:
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert found is not None
    return found


def test_that_a_case_with_scan_and_key_comes_out_and_nothing_beside_the_goods_changes(
    scans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in scans.iterdir()}
    out = tmp_path / "set" / "cases" / "case-1"
    more = ("--method", "load.among_boxes", "--zone", "load_middle", "--class", "narcotics.cocaine")
    assert run(*usual(scans, out, *more)) == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"Case written to {out}: Cocaine")
    assert said.err == ""
    assert before == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in scans.iterdir()}
    assert {path.name for path in out.iterdir()} == {"case.json", "key.json", "side.high.png", "side.low.png"}
    case, key = read_file(Case, out / "case.json"), read_file(Key, out / "key.json")
    assert (case.origin, case.views[0].mm_per_pixel, case.views[0].scanner) == ("composite", (10.0, 9.9), "gantry_6@1")
    assert case.source is not None
    assert case.source.startswith("high.png, SHA-256 ")
    (hidden,) = key.concealments
    assert (hidden.class_, hidden.method, hidden.zone) == ("narcotics.cocaine", "load.among_boxes", "load_middle")
    assert key.difficulty.computed["rose"] > 5
    assert key.kept["insertion"]["goods"] == "powder_bricks@1"
    points = np.array([point for region in hidden.outlines["side"][-1] for point in region.points])
    for name in ("high", "low"):
        old, new = picture(scans / f"{name}.png"), picture(out / f"side.{name}.png")
        assert new.dtype == np.uint16
        rows, cols = np.nonzero(old != new)
        assert len(rows) > 50
        assert (points.min(axis=0) - 3 <= [cols.min(), rows.min()]).all()
        assert (points.max(axis=0) + 3 >= [cols.max(), rows.max()]).all()


def test_that_the_case_stands_the_check_of_a_set(scans: Path, tmp_path: Path) -> None:
    out = tmp_path / "set" / "cases" / "case-1"
    assert run(*usual(scans, out, "--zone", "load_middle")) == 0
    exercises = ExerciseSet(id="6a1d2b6e-2f53-5a07-9c5e-1f4b0d2f7a11", revision=1, title={"en": "x"}, cases=("case-1",))
    (tmp_path / "set" / "set.json").write_bytes(to_json(exercises))
    with ScanReader() as reader:
        report = check_folder(tmp_path / "set", reader.info)
    assert [fault for fault in report.faults if fault.severity is Severity.FAULT] == []
    assert [fault for fault in report.faults if fault.file != "set.json"] == []


def test_that_the_same_seed_repeats_each_byte_and_another_does_not(scans: Path, tmp_path: Path) -> None:
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        assert run(*usual(scans, tmp_path / name, "--seed", seed)) == 0
    a, b, c = ({p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in "abc")
    assert a == b
    assert a["side.high.png"] != c["side.high.png"]
    assert a["case.json"] != c["case.json"]


def test_that_nothing_is_overwritten(scans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("keep")
    assert run(*usual(scans, tmp_path / "mine")) == 2
    assert "is already there and not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.rglob("*")] == ["mine", "notes.txt"]


@pytest.mark.parametrize("name", ["grey", "greyish", "framed"])
def test_that_eight_bits_come_out_grey_with_a_notice_and_no_energies(
    scans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    more = ("--goods", "powder_bricks", "--at", "100,220", "--size", "80x60x40", "--amount", 20, "--mm-per-pixel", 10)
    assert run(scans / f"{name}.png", *more, "--out", tmp_path / "out") == 0
    said = capsys.readouterr().err
    assert "is not calibrated" in said
    assert ("stored in colour" in said) == (name == "framed")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"case.json", "key.json", "side.png"}
    assert picture(tmp_path / "out" / "side.png").dtype == np.uint8
    kept = read_file(Key, tmp_path / "out" / "key.json").kept["insertion"]
    assert not kept["calibrated"]
    assert "beams" not in kept
    assert read_file(Case, tmp_path / "out" / "case.json").views[0].source.image == "side.png"


def test_that_twelve_bits_are_moved_up_and_a_notice_says_so(
    scans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = ("--goods", "powder_bricks", "--at", "100,220", "--size", "80x60x40", "--mm-per-pixel", 10, "--beam", "mv6")
    path = tmp_path / "twelve.dcm"
    values = picture(scans / "twelve.png")
    path.write_bytes(dicom(values, BitsStored=12, HighBit=11))
    assert run(path, *more, "--out", tmp_path / "out") == 0
    assert "12 bits" in capsys.readouterr().err
    new = picture(tmp_path / "out" / "side.high.png")
    assert (new[:20] == values[:20] << 4).all()


FAULTS = {
    "insertion.no_air": (("airless.png",), ("--beam", "mv6", "--mm-per-pixel", "5")),
    "insertion.clipped": (("clipped.png",), ("--beam", "mv6", "--mm-per-pixel", "5")),
    "insertion.colour": (("colour.png",), ("--mm-per-pixel", "5")),
    "insertion.no_beam": (("high.png",), ("--mm-per-pixel", "5")),
    "insertion.unknown_beam": (("high.png",), ("--mm-per-pixel", "5", "--beam", "mv7")),
    "insertion.no_low_beam": (("high.png", "--low", "low.png"), ("--mm-per-pixel", "5", "--beam", "mv6")),
    "insertion.beams_do_not_go_together": (
        ("high.png", "--low", "low.png"),
        ("--mm-per-pixel", "5", "--beam", "mv6", "--low-beam", "kv320"),
    ),
    "insertion.low_not_calibrated": (("grey.png", "--low", "grey.png"), ("--mm-per-pixel", "5")),
    "insertion.no_pitch": (("high.png",), ("--beam", "mv6")),
    "insertion.bad_pitch": (("high.png",), ("--beam", "mv6", "--mm-per-pixel", "0")),
    "insertion.bad_air": (("high.png",), ("--beam", "mv6", "--mm-per-pixel", "5", "--air", "0")),
    "insertion.bad_size": (("high.png",), ("--scanner", "gantry_6@1", "--size", "0x10x10")),
    "insertion.bad_amount": (("high.png",), ("--scanner", "gantry_6@1", "--amount", "-1")),
    "insertion.bad_depth": (("high.png",), ("--scanner", "gantry_6@1", "--depth", "5000")),
    "insertion.outside": (("high.png",), ("--scanner", "gantry_6@1", "--at", "9999,5")),
    "insertion.does_not_fit": (("high.png",), ("--scanner", "gantry_6@1", "--size", "2x2x2")),
    "insertion.no_goods": (("high.png",), ("--scanner", "gantry_6@1", "--goods", "powder_brick")),
    "insertion.no_term": (("high.png",), ("--scanner", "gantry_6@1", "--zone", "nowhere")),
    "scene.no_scanner": (("high.png",), ("--scanner", "nothing@1")),
    "scan.not_found": (("none.png",), ("--scanner", "gantry_6@1")),
}


@pytest.mark.parametrize("number", range(len(FAULTS)), ids=list(FAULTS))
def test_that_what_can_not_be_done_is_told_in_one_sentence(
    scans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    code, (files, more) = list(FAULTS.items())[number]
    room = code.partition(".")[0]
    words = json.loads((ROOT / "assets" / "messages" / f"{room}.json").read_text("utf-8"))["messages"][code]
    lang = LANGUAGES[number % len(LANGUAGES)]
    paths = [scans / name if name.endswith(".png") else name for name in files]
    where = ("--goods", "powder_bricks", "--at", "100,220", "--size", "60x40x30", "--out", tmp_path / "out")
    assert run(*paths, *where, *more, lang=lang) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith(words[lang].partition("{")[0])
    assert not (tmp_path / "out").exists()


def test_that_goods_that_nobody_could_see_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    values = np.full((300, 400), 60_000, dtype=np.uint16)
    values[100:, :] = 1
    path = tmp_path / "dark.png"
    path.write_bytes(png_bytes(values))
    more = ("--goods", "powder_bricks", "--at", "200,200", "--size", "60x40x30", "--scanner", "gantry_6@1")
    assert run(path, *more, "--out", tmp_path / "out") == 2
    assert "could be seen there" in capsys.readouterr().err


def test_that_a_clipped_scan_may_be_used_with_air_given_where_it_is_not_cut_off(
    scans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = picture(scans / "clipped.png")
    assert (values == 65_535).mean() > 0.02
    values[:100, :200] = 65_535
    clipped = tmp_path / "clipped.png"
    clipped.write_bytes(png_bytes(values))
    more = ("--goods", "powder_bricks", "--size", "60x40x30", "--beam", "mv6", "--mm-per-pixel", 10, "--air", 90_000)
    assert run(clipped, *more, "--at", "100,50", "--out", tmp_path / "air") == 2
    assert "cut off" in capsys.readouterr().err
    values[100:300, 50:150] = 30_000
    path = tmp_path / "dull.png"
    path.write_bytes(png_bytes(values))
    assert run(path, *more, "--at", "100,220", "--out", tmp_path / "load") == 0


def test_that_a_name_that_tells_stays_out_of_the_case(scans: Path, tmp_path: Path) -> None:
    path = tmp_path / "hidden-heroin.png"
    path.write_bytes((scans / "high.png").read_bytes())
    more = ("--goods", "powder_bricks", "--at", "100,220", "--size", "60x40x30", "--scanner", "mobile_single@1")
    assert run(path, *more, "--out", tmp_path / "out") == 0
    assert "heroin" not in (tmp_path / "out" / "case.json").read_text("utf-8")


def test_that_options_are_asked_for_and_goods_listed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run("--list-goods") == 0
    assert any(line.startswith("powder_bricks ") for line in capsys.readouterr().out.splitlines())
    assert run(tmp_path / "x.png", "--goods", "phones", "--at", "1,2", "--out", tmp_path / "o") == 2
    assert capsys.readouterr().err.startswith("--size is missing")
    assert run(tmp_path / "x.png", "--goods", "phones", "--at", "1,nan", "--size", "1x2x3", "--out", "o") == 2
    assert capsys.readouterr().err.startswith("The value of --at does not fit")


@pytest.mark.samples
@pytest.mark.skipif(not SAMPLES, reason="the samples are absent")
def test_that_a_real_scan_gets_goods_as_noisy_as_it_is(tmp_path: Path) -> None:
    (path,) = (path for path in SAMPLES if path.suffix == ".GIF")
    more = ("--goods", "cigarette_cases", "--at", "450,190", "--size", "120x100x60", "--mm-per-pixel", 12, "--seed", 2)
    assert run(path, *more, "--out", tmp_path / "out") == 0
    with ScanReader() as reader:
        before = reader.read(path).high.astype(np.int32)
    after = picture(tmp_path / "out" / "side.png").astype(np.int32)
    rows, cols = np.nonzero(before != after)
    middle = np.s_[rows.min() + 4 : rows.max() - 4, cols.min() + 4 : cols.max() - 4]
    assert after[middle].mean() < 0.85 * before[middle].mean()
    graininess = [float(np.diff(np.diff(one[middle], axis=0), axis=1).std()) for one in (before, after)]
    assert graininess[1] == pytest.approx(graininess[0], rel=0.2)
