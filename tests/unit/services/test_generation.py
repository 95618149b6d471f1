"""Generated sets: whole or not there at all, whatever ends the work; and nothing that the checks complain of."""

from __future__ import annotations

import errno
import multiprocessing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers.quick_cases import quick_wish

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.scene import Scene
from xrayTrainer.domain.texts import Language
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services import generation
from xrayTrainer.services.generation import generate_set
from xrayTrainer.services.set_checks import check_folder
from xrayTrainer.services.set_files import load_set
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.exposure import scan_shape
from xrayTrainer.simulation.numbered import CaseWish, NumberedCase, is_threat
from xrayTrainer.simulation.profiles import profile_named

TITLE = {language.value: "Cars" for language in Language}


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Cases of a few bytes instead of real ones; the list tells which were made."""
    made: list[int] = []

    def cases(wanted: CaseWish, numbers: Any, *_: Any) -> Iterator[NumberedCase]:
        for number in numbers:
            made.append(number)
            yield NumberedCase(
                number=number,
                case_id=f"0b54e6c2-3f0a-4f0e-9c3a-{number:012d}",
                threat=is_threat(wanted, number),
                files={"case.json": b"{}", "key.json": b"{}", "scene.json": b"{}"},
            )

    monkeypatch.setattr(generation, "_cases", cases)
    return made


def size(path: Path, view: str) -> tuple[int, int]:
    scene = read_file(Scene, path)
    rows, columns = scan_shape(expand(scene), profile_named(scene.scanner), view)
    return columns, rows


@pytest.fixture(scope="module")
def made_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sets") / "cars"
    generate_set(folder, quick_wish(3), title=TITLE)
    return folder


def test_that_a_generated_set_has_no_fault_and_no_warning(made_set: Path) -> None:
    report = check_folder(made_set, scene_size=size)
    assert report.faults == ()
    assert report.cases == 3
    opened = load_set(made_set)
    assert [opened.read_key(name).case_type for name in opened.set.cases].count("threat") == 2
    assert opened.set.rules.modes == ("practice", "exam")
    assert opened.set.level == 5


@pytest.mark.full
def test_that_two_processes_write_the_same_set(made_set: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = generate_set(
        tmp_path / "again", quick_wish(3), title=TITLE, workers=2, progress=lambda done, of: told.append((done, of))
    )
    assert files_of(tmp_path / "again") == files_of(made_set)
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert (made.threat_cases, made.clear_cases) == (2, 1)


def test_that_faults_of_a_recipe_are_told_with_file_place_and_mend(made_set: Path, tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    for name, content in files_of(made_set).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    one, two, three = (folder / "cases" / name / "scene.json" for name in ("case-001", "case-002", "case-003"))
    one.write_bytes(one.read_bytes().replace(b'"seed":', b'"seed": "x", "other":'))
    two.write_bytes(two.read_bytes().replace(b'"version": 1', b'"version": 2'))
    three.write_bytes(three.read_bytes().replace(b"car@1", b"car@7"))
    found = {(fault.file, fault.place): fault for fault in check_folder(folder, scene_size=size).faults}
    assert {place: fault.code for place, fault in found.items()} == {
        ("cases/case-001/scene.json", "/seed"): "formats.not_whole_number",
        ("cases/case-002/scene.json", "/version"): "formats.newer_version",
        ("cases/case-003/scene.json", "/"): "scene.no_generator",
    }
    for fault in found.values():  # a value that a sentence lacks would be logged, and fail this test
        told = Messages("en").text(fault.code, **({"file": fault.file, "place": fault.place} | dict(fault.params)))
        assert told.endswith(".")


# --- whole or not at all ---------------------------------------------------------------------------------------------


def test_that_case_folders_are_numbered_evenly(fake: list[int], tmp_path: Path) -> None:
    made = generate_set(tmp_path / "s", quick_wish(1200), title=TITLE)
    assert made.set.cases[0] == "case-0001"
    assert len(left_in(tmp_path / "s" / "cases")) == 1200
    assert (made.threat_cases, made.clear_cases) == (600, 600)


@pytest.mark.parametrize("count", [0, -1, 20_001])
def test_that_too_few_or_too_many_cases_are_refused(fake: list[int], tmp_path: Path, count: int) -> None:
    with pytest.raises(UserError) as caught:
        generate_set(tmp_path / "s", quick_wish(count), title=TITLE)
    assert caught.value.code == "generation.too_many"
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("there", ["file", "full"])
def test_that_what_is_there_already_is_left_alone_and_told_before_the_work(
    fake: list[int], tmp_path: Path, there: str
) -> None:
    folder = tmp_path / "s"
    if there == "file":
        folder.write_text("mine")
    else:
        folder.mkdir()
        (folder / "mine").write_text("mine")
    with pytest.raises(UserError) as caught:
        generate_set(folder, quick_wish(3), title=TITLE)
    assert caught.value.code == "annotations.target_exists"
    assert fake == []
    assert left_in(tmp_path) == ["s"]


def test_that_an_empty_folder_will_do(fake: list[int], tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    generate_set(tmp_path / "s", quick_wish(3), title=TITLE)
    assert left_in(tmp_path / "s") == ["cases", "set.json"]


@pytest.mark.parametrize("reason", [KeyboardInterrupt(), RuntimeError("stop")])
def test_that_breaking_off_leaves_nothing(fake: list[int], tmp_path: Path, reason: BaseException) -> None:
    def progress(done: int, _count: int) -> None:
        if done == 2:
            raise reason

    with pytest.raises(type(reason)):
        generate_set(tmp_path / "s", quick_wish(5), title=TITLE, progress=progress)
    assert left_in(tmp_path) == []
    assert fake == [1, 2]


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "annotations.disk_full"), (errno.EACCES, "annotations.not_written")]
)
def test_that_a_full_or_closed_disk_is_one_sentence_and_leaves_nothing(
    fake: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    real = generation._write_case

    def full(folder: Path, made: NumberedCase) -> None:
        if made.number == 3:
            raise OSError(number, "no")
        real(folder, made)

    monkeypatch.setattr(generation, "_write_case", full)
    with pytest.raises(UserError) as caught:
        generate_set(tmp_path / "s", quick_wish(5), title=TITLE)
    assert caught.value.code == code
    assert left_in(tmp_path) == []


def test_that_of_two_at_once_the_first_to_end_wins_and_the_other_is_told(fake: list[int], tmp_path: Path) -> None:
    def meanwhile(done: int, _count: int) -> None:
        if done == 2:
            generate_set(tmp_path / "s", quick_wish(2, seed=7), title=TITLE)

    with pytest.raises(UserError) as caught:
        generate_set(tmp_path / "s", quick_wish(5), title=TITLE, progress=meanwhile)
    assert caught.value.code == "annotations.target_exists"
    assert left_in(tmp_path) == ["s"]
    assert left_in(tmp_path / "s" / "cases") == ["case-001", "case-002"]


def test_that_workers_killed_from_outside_leave_nothing(tmp_path: Path) -> None:
    def kill(_done: int, _count: int) -> None:
        for process in multiprocessing.active_children():
            process.kill()

    with pytest.raises(UserError) as caught:
        generate_set(tmp_path / "s", quick_wish(30), title=TITLE, workers=2, progress=kill)
    assert caught.value.code == "scene.worker_start"
    assert left_in(tmp_path) == []


def test_that_what_is_no_longer_wanted_ends_at_once(tmp_path: Path) -> None:
    class NoLongerWantedError(Exception):
        pass

    def alive() -> None:
        raise NoLongerWantedError

    with pytest.raises(NoLongerWantedError):
        generate_set(tmp_path / "s", quick_wish(30), title=TITLE, alive=alive)
    assert left_in(tmp_path) == []
    assert multiprocessing.active_children() == []


def test_that_a_wish_that_contradicts_itself_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        generate_set(tmp_path / "s", quick_wish(3, cargo=("bulk.coal",)), title=TITLE)
    assert caught.value.code == "scene.no_cargo_fits"
    assert left_in(tmp_path) == []


def test_that_another_wish_or_count_is_another_set(fake: list[int], tmp_path: Path) -> None:
    wishes = (quick_wish(3), quick_wish(4), quick_wish(3, seed=3), quick_wish(3, level=6))
    ids = {generate_set(tmp_path / str(n), wanted, title=TITLE).set.id for n, wanted in enumerate(wishes)}
    assert len(ids) == 4
