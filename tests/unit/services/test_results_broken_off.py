"""Result files that come in several times at once, or while the program is killed or the disk full: all or nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.checkout import ROOT
from helpers.result_places import Place, sent

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.scrubbing import MERGING

KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = [sys.argv[4], sys.argv[4] + "/tests"]
from helpers.result_places import Place
from xrayTrainer.services import results
from xrayTrainer.storage import chain_table, travelling_rows

place = Place(Path(sys.argv[1]), with_set=False)
module = {"fill": travelling_rows, "take_in": travelling_rows, "keep_links": chain_table}[sys.argv[3].split()[1]]
name, before = sys.argv[3].split()[1], getattr(module, sys.argv[3].split()[1])

def killed(*values, **named):
    if sys.argv[3].startswith("after"):
        before(*values, **named)
    os._exit(9)

setattr(module, name, killed)
place.results.take(Path(sys.argv[2]))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    unit = Place(tmp_path / "unit")
    unit.people.keep_results("Aida Testova")
    unit.work(found=True)
    unit.work(found=False)
    made = sent(unit, "work")
    unit.close()
    return made


@pytest.fixture
def mentor(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path / "mentor")
    yield made
    made.close()


def test_that_a_file_taken_in_by_several_at_once_comes_in_once(file: Path, mentor: Place) -> None:
    answers: list[int] = []
    barrier = threading.Barrier(4)

    def take() -> None:
        barrier.wait()
        answers.append(mentor.results.take(file)[0].merged.answers)

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [0, 0, 0, 2]
    assert not (mentor.data / MERGING).exists()


@pytest.mark.parametrize(
    "point",
    [
        pytest.param("before fill", marks=pytest.mark.full),
        "after fill",
        pytest.param("after take_in", marks=pytest.mark.full),
        "after keep_links",
    ],
)
def test_that_a_killed_program_leaves_all_or_nothing(file: Path, mentor: Place, point: str) -> None:
    before = mentor.everything()
    mentor.close()
    command = [sys.executable, "-c", KILLED, str(mentor.folder), str(file), point, str(ROOT)]
    assert subprocess.run(command, env=dict(os.environ), check=False, timeout=60).returncode == 9
    mentor.open()
    assert mentor.everything() == before
    assert not (mentor.data / MERGING).exists()
    assert mentor.results.take(file)[0].merged.answers == 2


def test_that_a_full_disk_changes_nothing(file: Path, mentor: Place) -> None:
    resource = pytest.importorskip("resource", reason="limits of a process are not to be had here")
    before = mentor.everything()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for limit in (0, 4096, 200_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            with pytest.raises(UserError) as caught:
                mentor.results.take(file)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert caught.value.code.startswith(("storage.", "container."))
        assert not (mentor.data / MERGING).exists()
    assert mentor.everything() == before
    assert mentor.results.take(file)[0].merged.answers == 2


def test_that_a_file_that_can_not_be_written_leaves_none_and_counts_as_not_sent(tmp_path: Path) -> None:
    unit = Place(tmp_path / "unit")
    unit.people.keep_results("Aida Testova")
    unit.work()
    resource = pytest.importorskip("resource", reason="limits of a process are not to be had here")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    unit.results.chain_end()
    (unit.folder / "old.xtresult").write_bytes(b"old")
    resource.setrlimit(resource.RLIMIT_FSIZE, (600, hard))
    try:
        with pytest.raises(UserError) as caught:
            sent(unit, "old")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code in ("container.disk_full", "storage.full", "storage.disk")
    assert (unit.folder / "old.xtresult").read_bytes() == b"old"
    assert sorted(path.name for path in unit.folder.iterdir()) == ["data", "old.xtresult", "sets"]
    assert sent(unit, "again").stat().st_size > 600
    unit.close()
