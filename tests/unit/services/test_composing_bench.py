"""A bench: a process of its own that shows a scene, gives up what nobody waits for, and survives its worker."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import msgspec
import numpy as np
import pytest

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key_checks import check_key
from xrayTrainer.domain.scene import CarrierRecipe, Scene
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.services.composing import BenchImpl, ComposeImpl
from xrayTrainer.services.composing_client import ComposeClient
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.exposure import expose
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.tickets import TicketDesk

COMMAND = (sys.executable, "-m", "xrayTrainer", "--compose-worker")
CASE = "4d3b0b1e-8e0c-4a53-9f5e-0a4f2c7f8f11"


@pytest.fixture(scope="module")
def client() -> Iterator[ComposeClient]:
    opened = ComposeClient(worker_command=COMMAND)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def bench(client: ComposeClient) -> BenchImpl:
    return BenchImpl(client)


@pytest.fixture(scope="module")
def scene(bench: BenchImpl) -> Scene:
    empty = bench.start(scanner="air_320@1", carrier="parcel@1", seed=8)
    filled = bench.load(empty, cargo="parcel_clothing@1")
    return bench.hide(filled, method="air_parcel_walls@1", goods="powder_bags@1")


def test_that_a_bench_shows_what_the_case_will_show(bench: BenchImpl, scene: Scene) -> None:
    here = expose(expand(scene), profile_named(scene.scanner), "side")
    full = bench.show(scene, "side", "full")
    assert np.abs(full.scan.high.astype(np.int32) - here.scan().high).max() <= 1
    assert (full.coarseness, full.mm_per_pixel) == (1.0, pytest.approx(here.mm_per_pixel))
    clean = bench.show(scene, "side", "full", clean=True)
    assert np.abs(clean.scan.high.astype(np.int32) - here.scan(clean=True).high).max() <= 1
    draft = bench.show(scene, "side", "draft")
    assert draft.scan.high.shape == tuple(side // 3 for side in full.scan.high.shape)
    assert draft.coarseness == 3.0


def test_that_a_bench_tells_what_a_scene_comes_to(bench: BenchImpl, scene: Scene) -> None:
    standing = bench.standing(scene)
    (hidden,) = standing.hidden
    assert {part.role for part in standing.plan.parts} == {"space", "load", "concealment"}
    assert set(hidden.handle) == {view.id for view in profile_named(scene.scanner).views}
    assert {"band", "score", "rose"} <= set(hidden.figures)
    assert hidden.mass_kg > 0
    assert not bench.standing(scene, "draft").hidden[0].figures
    moved = bench.moved(scene, hidden.id, "side", (0.0, hidden.handle["side"][1]))
    assert bench.standing(moved).hidden[0].handle["side"][0] < hidden.handle["side"][0]
    assert bench.without_hidden(moved) == msgspec.structs.replace(scene, concealments=())


def test_that_a_case_comes_of_a_scene(bench: BenchImpl, scene: Scene) -> None:
    wrong = next(one for one in bench.falsifications(scene) if one.kind == "goods")
    case, key = bench.case(
        msgspec.structs.replace(scene, discrepancies=(wrong.planted,)), case_id=CASE, author="A. Mentor"
    )
    assert (case.id, case.status, key.author) == (CASE, "draft", "A. Mentor")
    assert [(one.document, one.field) for one in key.discrepancies] == [(wrong.document, wrong.field)]
    assert not check_key(key, case, file="key.json")


def test_that_the_worker_has_neither_qt_nor_the_start_nor_the_services(
    bench: BenchImpl, client: ComposeClient, scene: Scene
) -> None:
    bench.show(scene, "side", "draft")
    modules = client.ask("report")["modules"]
    assert not [name for name in modules if name.split(".")[0] in ("PySide6", "shiboken6", "sqlite3", "sqlite_utils")]
    ours = {name.split(".")[1] for name in modules if name.startswith("xrayTrainer.")}
    assert ours <= {"__main__", "imaging", "domain", "simulation", "resources"}


def test_that_a_killed_worker_is_replaced(bench: BenchImpl, client: ComposeClient, scene: Scene) -> None:
    before = bench.show(scene, "side", "full").scan.high
    assert client._worker is not None
    os.kill(client._worker.pid, signal.SIGTERM)
    client._worker._process.wait()
    assert np.array_equal(bench.show(scene, "side", "full").scan.high, before)


def test_that_what_cannot_be_is_refused_with_a_sentence(bench: BenchImpl, scene: Scene) -> None:
    for work, code in (
        (lambda: bench.start(scanner="sonar@1", carrier="car@1"), "scene.no_scanner"),
        (lambda: bench.start(scanner="gantry_6@1", carrier="sledge@1"), "scene.no_generator"),
        (lambda: bench.show(scene, "below", "full"), "scene.no_view"),
        (lambda: bench.load_moved(scene, "elephant", along_m=1.0), "scene.no_such_thing"),
        (lambda: bench.hide(scene, method="structure_roof@1", goods="powder_bags@1"), "scene.no_place"),
    ):
        with pytest.raises(UserError, match=code.replace(".", r"\.")):
            work()
    with pytest.raises(ValueError, match="band"):
        bench.suggest(scene, "hidden1", 6)


# --- what nobody waits for -------------------------------------------------------------------------------------------


class HeldClient(ComposeClient):
    """A client whose worker is busy until it is let go; what is asked of it waits as behind a long picture."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def hold(self) -> None:
        self._turn.acquire()

    def let_go(self) -> None:
        self._turn.release()

    def _deadline(self) -> float:
        return 0.0

    def _ask(self, message: Any, name: str, deadline: float) -> Any:
        self.asked.append(f"{message['do']} {message.get('view', '')}".strip())
        return {"scene": message["scene"]}


def codes(*futures: Future[Any]) -> list[str | None]:
    found = []
    for future in futures:
        error = future.exception(timeout=30)
        assert error is None or isinstance(error, UserError)
        found.append(None if error is None else error.code)
    return found


def test_that_a_newer_request_of_its_kind_and_a_change_end_an_older_one() -> None:
    scene = Scene(seed=1, scanner="gantry_6@1", carrier=CarrierRecipe(gen="car@1"))
    client = HeldClient()
    office = client._office
    desk = TicketDesk(str(office.path))
    running = office.draw(["show side"], ["change", "scene"])
    desk.check(running.message())
    other_view = office.draw(["show top"], ["change", "scene"])
    desk.check(running.message())
    newer = office.draw(["show side"], ["change", "scene"])
    assert [office.is_valid(one) for one in (running, other_view, newer)] == [False, True, True]
    with pytest.raises(UserError, match=r"scene\.superseded"):
        desk.check(running.message())
    client.hold()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.picture, scene, "side", "full", clean=False)
        while office.is_valid(newer):
            threading.Event().wait(0.001)
        office.draw(["change"])
        client.let_go()
        assert codes(waiting) == ["scene.superseded"]
    assert client.asked == []
    client.ask_newest("moved", scene, (), changes=True)
    client.standing(scene, "draft")
    kept = office.draw(["show side"], ["change", "scene"])
    client.standing(scene, "full")
    assert office.is_valid(kept), "the same scene"
    client.standing(msgspec.structs.replace(scene, seed=2), "full")
    assert not office.is_valid(kept), "another scene"
    assert client.asked == ["moved", "standing", "standing", "standing"]
    path = office.path
    client.close()
    client.close()
    assert not path.exists()


def test_that_a_worker_that_takes_too_long_is_given_up(scene: Scene) -> None:
    limits = replace(ReadLimits(), timeout_s=0.2)
    with (
        ComposeClient(limits, (sys.executable, "-c", HANGING)) as client,
        pytest.raises(UserError, match=r"scene\.timeout"),
    ):
        client.ask("built", scene)


HANGING = """
import sys
from xrayTrainer.imaging.frames import receive_message, send_message
receive_message(sys.stdin.buffer)
send_message(sys.stdout.buffer, {"ready": 1})
receive_message(sys.stdin.buffer)
receive_message(sys.stdin.buffer)
"""


def test_that_every_measure_has_a_meaning_in_five_languages(bench: BenchImpl, scene: Scene) -> None:
    service = ComposeImpl()
    figures = set(bench.standing(scene).hidden[0].figures) - {"version"}
    for figure in figures:
        meaning = service.meaning(figure)
        assert set(meaning) == {"en", "ru", "kk", "ky", "tg"}
        assert len(set(meaning.values())) == 5, figure


def test_that_choices_and_the_next_bench_share_a_process(client: ComposeClient) -> None:
    service = ComposeImpl(lambda: client)
    choices = service.choices()
    assert choices == service.choices()
    pallets = next(one for one in choices.methods if one.term == "load.false_pallet")
    assert "none" not in pallets.cargo
    assert all(one.generator.endswith("@1") or "@" in one.generator for one in choices.cargo)
    assert all(one.holds and one.scanners for one in choices.carriers)
    walls = next(one for one in choices.methods if one.term == "structure.floor")
    assert "none" in walls.cargo
    assert service._spare is client
    bench = service.bench()
    assert bench._client is client
    assert service._spare is None
    car = bench.start(scanner="portal_low_dose@1", carrier="car@1", seed=1)
    assert {"vehicle.tyres", "vehicle.spare_wheel"} <= {one.term for one in bench.ways(car)}
    bench.close()
    service.close()
    with pytest.raises(ValueError, match="closed"):
        bench.show(car, "side", "draft")
