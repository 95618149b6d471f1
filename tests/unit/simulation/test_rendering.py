"""Scans of scenes by the worker process: the very pixels, kept, ready before they are wanted, within limits."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.quick_cases import quick_wish

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes, read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key_checks import check_key
from xrayTrainer.domain.scene import CarrierRecipe, LoadRecipe, Scene
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.simulation.case_making import MadeCase
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.exposure import scan_shape
from xrayTrainer.simulation.numbered import made_case
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.rendering import SceneRenderer
from xrayTrainer.simulation.zones import zone_outlines

MISBEHAVING = """
import sys, time, os
from xrayTrainer.imaging.frames import receive_message, send_message
requests, answers = sys.stdin.buffer, sys.stdout.buffer
receive_message(requests)
send_message(answers, {{"ready": 1}})
receive_message(requests)
{what}
"""


@pytest.fixture(scope="module")
def made() -> MadeCase:
    return made_case(quick_wish(2, threat_share=1.0), 1)


@pytest.fixture(scope="module")
def recipe(made: MadeCase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("case") / "scene.json"
    path.write_bytes(to_json(made.scene))
    return path


def rows_of(path: Path) -> int:
    scene = read_file(Scene, path)
    return scan_shape(expand(scene), profile_named(scene.scanner), "side")[0]


@pytest.fixture(scope="module")
def renderer() -> Iterator[SceneRenderer]:
    with SceneRenderer() as opened:
        yield opened


def misbehaving(what: str, *, timeout_s: float = 1.0) -> SceneRenderer:
    command = (sys.executable, "-c", MISBEHAVING.format(what=what))
    return SceneRenderer(limits=ReadLimits(timeout_s=timeout_s), worker_command=command)


def modules_of(renderer: SceneRenderer) -> set[str]:
    assert renderer._worker is not None
    return set(renderer._worker.ask({"do": "report"}, timeout_s=10)["modules"])


@pytest.mark.parametrize("clean", [False, True])
def test_that_the_worker_computes_the_very_pixels_of_the_exposure(
    renderer: SceneRenderer, made: MadeCase, recipe: Path, clean: bool
) -> None:
    (exposure,) = made.exposures
    scan, here = renderer.scan(recipe, "side", clean=clean), exposure.scan(clean=clean)
    assert np.array_equal(scan.high, here.high)
    assert scan.low is not None
    assert here.low is not None
    assert np.array_equal(scan.low, here.low)
    assert (scan.bits, scan.meaning) == (16, PixelMeaning.TRANSMISSION)


def test_that_size_pitch_and_zones_are_known_without_rendering(
    renderer: SceneRenderer, made: MadeCase, recipe: Path
) -> None:
    (exposure,) = made.exposures
    facts = renderer.facts(recipe, "side")
    assert facts.size == renderer.size(recipe, "side") == exposure.fan.shape[::-1]
    assert facts.mm_per_pixel == pytest.approx(exposure.mm_per_pixel)
    assert facts.zones == zone_outlines(made.expansion, exposure.profile, "side")
    case = read_bytes(Case, to_json(made.case), file="case.json")
    assert case.views[0].mm_per_pixel == pytest.approx(facts.mm_per_pixel, abs=1e-4)
    assert not check_key(made.key, case, file="key.json", sizes={"side": facts.size})


def test_that_the_worker_has_neither_qt_nor_the_start_nor_the_services(renderer: SceneRenderer, recipe: Path) -> None:
    renderer.scan(recipe, "side")
    modules = modules_of(renderer)
    assert not [name for name in modules if name.split(".")[0] in ("PySide6", "shiboken6", "sqlite3", "sqlite_utils")]
    ours = {name.split(".")[1] for name in modules if name.startswith("xrayTrainer.")}
    assert ours <= {"imaging", "domain", "simulation", "resources"}


def test_that_the_program_serves_as_scene_worker_when_told(recipe: Path) -> None:
    command = [sys.executable, "-m", "xrayTrainer", "--scene-worker"]
    with SceneRenderer(worker_command=command) as renderer:
        assert renderer.size(recipe, "side")[1] == rows_of(recipe)
        assert not [name for name in modules_of(renderer) if name.startswith(("PySide6", "xrayTrainer.app"))]


def test_that_a_kept_scan_is_the_fresh_one_and_needs_no_worker(made: MadeCase, recipe: Path, tmp_path: Path) -> None:
    with SceneRenderer(tmp_path / "kept") as first:
        fresh = first.scan(recipe, "side")
    with SceneRenderer(tmp_path / "kept", worker_command=["/no/such/program"]) as second:
        again = second.scan(recipe, "side")
    assert np.array_equal(fresh.high, again.high)
    assert fresh.low is not None
    assert again.low is not None
    assert np.array_equal(fresh.low, again.low)
    assert np.array_equal(again.high, made.exposures[0].high)


def test_that_what_was_prepared_comes_from_what_is_kept(recipe: Path, tmp_path: Path) -> None:
    with SceneRenderer(tmp_path / "kept") as renderer:
        renderer.prepare(recipe, "side")
        renderer.prepare(recipe, "side")
        deadline = time.monotonic() + 60
        while not list(tmp_path.glob("kept/*.npy")) and time.monotonic() < deadline:
            threading.Event().wait(0.02)
        worker = renderer._worker
        assert worker is not None
        asked: list[object] = []
        real = worker.ask
        worker.ask = lambda *args, **more: asked.append(args) or real(*args, **more)  # type: ignore[method-assign]
        assert renderer.scan(recipe, "side").height == rows_of(recipe)
    assert asked == []


def test_that_a_view_that_is_being_prepared_is_not_computed_again(
    recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = SceneRenderer._ask

    def ask(self: SceneRenderer, message: dict[str, object], *args: object) -> object:
        asked.append(str(message.get("do", "block")))
        return real(self, message, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(SceneRenderer, "_ask", ask)
    with SceneRenderer(tmp_path / "kept") as renderer:
        renderer.prepare(recipe, "side")
        deadline = time.monotonic() + 60
        while "render" not in asked and time.monotonic() < deadline:
            threading.Event().wait(0.01)
        renderer.scan(recipe, "side")
    assert asked.count("render") == 1


def test_that_what_can_not_be_prepared_is_told_when_it_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "scene.json"
    path.write_text("{}")
    with SceneRenderer(tmp_path / "kept") as renderer:
        renderer.prepare(path, "side")
        renderer.prepare(tmp_path / "gone.json", "side")
        renderer._ahead.submit(lambda: None).result(60)
        with pytest.raises(UserError) as caught:
            renderer.scan(path, "side")
        assert caught.value.code.startswith("formats.")
        with pytest.raises(UserError) as caught:
            renderer.scan(tmp_path / "gone.json", "side")
        assert caught.value.code == "scan.not_found"


def test_that_preparing_after_the_end_does_nothing(recipe: Path, tmp_path: Path) -> None:
    renderer = SceneRenderer(tmp_path / "kept")
    renderer.close()
    renderer.prepare(recipe, "side")
    with pytest.raises(ValueError, match="closed"):
        renderer.scan(recipe, "side")


@pytest.mark.parametrize(
    ("scene", "view", "code"),
    [
        (b"not json", "side", "formats."),
        (b'{"format": "xraytrainer/scene", "version": 2}', "side", "formats.newer_version"),
        (Scene(seed=1, scanner="gantry_6@1", carrier=CarrierRecipe(gen="sledge@1")), "side", "scene.no_generator"),
        (Scene(seed=1, scanner="crystal_ball@1", carrier=CarrierRecipe(gen="car@1")), "side", "scene.no_scanner"),
        (Scene(seed=1, scanner="gantry_6@1", carrier=CarrierRecipe(gen="car@1")), "below", "scene.no_view"),
    ],
)
def test_that_a_scene_that_can_not_be_had_is_one_sentence_and_costs_no_worker(
    renderer: SceneRenderer, recipe: Path, tmp_path: Path, scene: bytes | Scene, view: str, code: str
) -> None:
    path = tmp_path / "scene.json"
    path.write_bytes(scene if isinstance(scene, bytes) else to_json(scene))
    renderer.size(recipe, "side")
    worker = renderer._worker
    for ask in (renderer.scan, renderer.size):
        with pytest.raises(UserError) as caught:
            ask(path, view)
        assert caught.value.code.startswith(code)
    assert renderer._worker is worker


def test_that_a_file_that_is_no_scene_by_its_size_or_kind_is_not_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as stream:
        stream.truncate(1 << 32)
    with SceneRenderer(tmp_path / "kept") as renderer:
        for path, code in ((huge, "scan.file_too_large"), (tmp_path, "scan.is_folder")):
            with pytest.raises(UserError) as caught:
                renderer.scan(path, "side")
            assert caught.value.code == code


# --- limits ----------------------------------------------------------------------------------------------------------


def test_that_a_scene_that_takes_too_long_is_given_up(recipe: Path) -> None:
    with misbehaving("time.sleep(60)") as renderer, pytest.raises(UserError) as caught:
        renderer.scan(recipe, "side")
    assert (caught.value.code, caught.value.params) == ("scene.timeout", {"file": "scene.json", "seconds": 1})


@pytest.mark.parametrize("what", ["os.abort()", "sys.exit(3)", "answers.write(b'\\xff\\xff\\xff\\xff')"])
def test_that_a_crash_or_nonsense_is_one_sentence(recipe: Path, what: str) -> None:
    with misbehaving(what, timeout_s=20) as renderer, pytest.raises(UserError) as caught:
        renderer.scan(recipe, "side")
    assert caught.value.code == "scene.renderer_died"


def test_that_a_fault_of_the_program_is_one_sentence(recipe: Path) -> None:
    with misbehaving('send_message(answers, {"bug": "Traceback"})') as renderer, pytest.raises(UserError) as caught:
        renderer.scan(recipe, "side")
    assert caught.value.code == "scene.failed"


def test_that_a_worker_that_can_not_start_is_one_sentence(recipe: Path) -> None:
    with SceneRenderer(worker_command=["/no/such/program"]) as renderer, pytest.raises(UserError) as caught:
        renderer.scan(recipe, "side")
    assert caught.value.code == "scene.worker_start"


def test_that_a_killed_worker_is_replaced(made: MadeCase, recipe: Path) -> None:
    with SceneRenderer() as renderer:
        renderer.size(recipe, "side")
        worker = renderer._worker
        assert worker is not None
        os.kill(worker.pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        worker._process.wait()
        assert np.array_equal(renderer.scan(recipe, "side").high, made.exposures[0].high)
        assert renderer._worker is not worker


GREEDY = """
import sys
import numpy as np
from xrayTrainer.simulation import worker
worker._rendered = lambda scene, view, *, clean: np.ones(10**9)
sys.exit(worker.main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is on address space")
def test_that_lack_of_memory_is_one_sentence_and_costs_one_worker(recipe: Path) -> None:
    limits = ReadLimits(memory_bytes=1 << 30, timeout_s=60)
    with SceneRenderer(limits=limits, worker_command=[sys.executable, "-c", GREEDY]) as renderer:
        with pytest.raises(UserError) as caught:
            renderer.scan(recipe, "side")
        assert caught.value.code == "scene.memory"
        assert caught.value.params == {"file": "scene.json", "limit_mb": 1073}
        assert renderer._worker is None
        assert renderer.size(recipe, "side")[1] == rows_of(recipe)


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is on address space")
@pytest.mark.full
def test_that_the_longest_scan_needs_less_than_a_gigabyte(tmp_path: Path) -> None:
    scene = Scene(
        seed=1,
        scanner="gantry_9@1",
        carrier=CarrierRecipe(gen="trailer_box@1"),
        loads=(LoadRecipe(id="a", gen="cartons_loose@1"),),
    )
    path = tmp_path / "scene.json"
    path.write_bytes(to_json(scene))
    with SceneRenderer(limits=ReadLimits(memory_bytes=900 << 20, timeout_s=120)) as renderer:
        assert renderer.scan(path, "side").width > 3000
