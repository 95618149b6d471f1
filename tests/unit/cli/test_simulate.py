"""`xray-trainer simulate`: everything that a scene computes as files, true to the last; what a scanner reaches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from defusedxml import ElementTree as Xml
from helpers.quick_cases import quick_wish

from xrayTrainer.__main__ import main
from xrayTrainer.domain.codec import to_json
from xrayTrainer.simulation.acceptance import acceptance
from xrayTrainer.simulation.case_making import MadeCase
from xrayTrainer.simulation.numbered import made_case
from xrayTrainer.simulation.profiles import load_profiles, profile_named


def run(*arguments: str, lang: str = "en") -> int:
    return main(["--lang", lang, "simulate", *arguments])


@pytest.fixture(scope="module")
def made() -> MadeCase:
    return made_case(quick_wish(2, threat_share=1.0), 1)


@pytest.fixture(scope="module")
def scene_file(made: MadeCase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scene") / "scene.json"
    path.write_bytes(to_json(made.scene))
    return path


@pytest.fixture(scope="module")
def out(scene_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out") / "new" / "folder"
    assert run(str(scene_file), "--out", str(folder)) == 0
    return folder


def picture(path: Path) -> Any:
    return cv2.imread(str(path), cv2.IMREAD_UNCHANGED)


def test_that_all_files_are_written(out: Path) -> None:
    assert sorted(path.name for path in out.iterdir()) == sorted(
        [
            *("scene.json", "case.json", "key.json", "report.json", "plan.side.svg", "plan.top.svg"),
            *("side.high.png", "side.low.png", "side.clean.high.png", "side.clean.low.png"),
            *("side.owners.png", "side.mask.hidden1.png", "side.visible.hidden1.png"),
        ]
    )


def test_that_the_pictures_are_those_of_the_exposure(out: Path, made: MadeCase) -> None:
    (exposure,) = made.exposures
    assert np.array_equal(picture(out / "side.high.png"), exposure.high)
    assert np.array_equal(picture(out / "side.low.png"), exposure.low)
    assert np.array_equal(picture(out / "side.clean.high.png"), exposure.clean_high)
    mask, visible = picture(out / "side.mask.hidden1.png"), picture(out / "side.visible.hidden1.png")
    assert np.array_equal(mask > 0, made.view_keys[0].whole_mask())
    assert set(np.unique(mask)) == {0, 255}
    assert not ((visible > 0) & (mask == 0)).any()
    owners = picture(out / "side.owners.png")
    assert owners.shape == exposure.high.shape
    assert owners.max() <= len(made.expansion.owners)


def test_that_scan_and_clean_twin_differ_in_the_mask_alone(out: Path, made: MadeCase) -> None:
    scan, clean = picture(out / "side.high.png").astype(int), picture(out / "side.clean.high.png").astype(int)
    mask = cv2.dilate(picture(out / "side.mask.hidden1.png"), np.ones((15, 15), np.uint8))
    away = np.abs(scan - clean)[mask == 0]
    assert away.mean() < 1.0, "but for scattered light they share every grain of noise"


def test_that_the_report_is_true(out: Path, made: MadeCase) -> None:
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["simulated"] is True
    assert report["digest"] == made.expansion.solids.digest()
    assert report["solids"] == len(made.expansion.solids)
    masses = {row["id"]: row["mass_kg"] for row in report["owners"]}
    assert masses == pytest.approx({name: round(mass, 3) for name, mass in made.expansion.masses_kg.items()})
    (view,) = report["views"]
    assert (view["height"], view["width"]) == made.exposures[0].fan.shape
    assert view["mm_per_pixel"] == pytest.approx(made.exposures[0].mm_per_pixel, abs=1e-4)
    assert view["mask_px"]["hidden1"] == int((picture(out / "side.mask.hidden1.png") > 0).sum())
    assert view["visible_px"]["hidden1"] == int((picture(out / "side.visible.hidden1.png") > 0).sum())
    (hidden,) = report["hidden"]
    assert hidden["class"] == made.scene.concealments[0].class_
    assert hidden["zone"] == made.key.concealments[0].zone


def test_that_case_and_key_go_with_the_scene(out: Path, made: MadeCase) -> None:
    case, key = (json.loads((out / name).read_text("utf-8")) for name in ("case.json", "key.json"))
    assert case["id"] == key["case"]
    assert key["concealments"][0]["outlines"] == json.loads(to_json(made.key))["concealments"][0]["outlines"]
    assert (out / "scene.json").read_bytes() == to_json(made.scene)


def test_that_the_plan_names_things_in_the_persons_language(out: Path) -> None:
    texts = [text.text for text in Xml.fromstring((out / "plan.side.svg").read_text("utf-8")).iter() if text.text]
    assert any(text.strip() for text in texts)


def test_that_writing_again_gives_the_same_files(out: Path, scene_file: Path, tmp_path: Path) -> None:
    assert run(str(scene_file), "--out", str(tmp_path)) == 0
    assert all((tmp_path / path.name).read_bytes() == path.read_bytes() for path in out.iterdir())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "scene.json"),
        (b"no scene", "scene.json"),
        (b'{"format": "xraytrainer/scene", "version": 9, "seed": 1}', "newer"),
        (b'{"format": "xraytrainer/scene", "version": 1, "seed": 1, "scanner": "gantry_6@1", '
         b'"carrier": {"gen": "sledge@1"}}', "sledge@1"),
    ],
)  # fmt: skip
def test_that_a_scene_that_can_not_be_built_is_one_sentence(
    content: bytes | None, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "scene.json"
    if content is not None:
        path.write_bytes(content)
    assert run(str(path), "--out", str(tmp_path / "out")) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_that_a_place_that_can_not_be_written_is_one_sentence(
    scene_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("mine")
    assert run(str(scene_file), "--out", str(tmp_path / "file" / "below")) == 2
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [(), ("x.json",), ("--out", "x"), ("x.json", "--acceptance", "gantry_6@1")])
def test_that_either_a_scene_or_a_scanner_is_asked_for(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert "--acceptance" in capsys.readouterr().err


# --- acceptance ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "ru", "kk", "ky", "tg"])
def test_that_what_a_scanner_reaches_is_a_table(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--acceptance", "gantry_6@1", lang=lang) == 0
    told = capsys.readouterr().out.replace(",", ".")
    reached = acceptance(profile_named("gantry_6@1"))
    for figure in (reached.penetration_mm, reached.behind_mm):
        assert f" {round(figure or 0)} " in told
    for figure in (reached.wire_air_mm, reached.wire_behind_mm, reached.step_percent):
        assert f"{round(figure or 0, 2)}" in told
    rows = told.splitlines()[-6:]
    assert [int(row.split()[0]) for row in rows] == [5, 10, 20, 50, 100, 150]
    assert "CH2/Al" in told


@pytest.mark.parametrize("name", load_profiles())
def test_that_every_scanner_has_its_table_and_its_figures_as_json(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--acceptance", name) == 0
    assert capsys.readouterr().out.startswith(name)
    assert run("--acceptance", name, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    reached = acceptance(profile_named(name))
    assert found["penetration_mm"] == reached.penetration_mm
    assert found["line_pair_mm"] == list(reached.line_pair_mm)
    assert len(found["wedges"]) == len(reached.wedges)


def test_that_an_unknown_scanner_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--acceptance", "crystal_ball@1") == 2
    assert "crystal_ball@1" in capsys.readouterr().err
