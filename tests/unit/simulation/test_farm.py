"""Cases made in this process, in several, or on a cluster are the same; what is ended from outside is one sentence."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from helpers.checkout import ROOT
from helpers.quick_cases import quick_wish

from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation import farm
from xrayTrainer.simulation.farm import cluster_cases, default_workers, made_cases
from xrayTrainer.simulation.numbered import NumberedCase

COUNT = 3
_CLUSTER = """
import json
from helpers.quick_cases import quick_wish
from xrayTrainer.simulation.farm import cluster_cases

def main():
    from distributed import LocalCluster
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50,
                      host="127.0.0.1") as cluster:
        address = cluster.scheduler_address
        made = list(cluster_cases(quick_wish(COUNT), range(1, COUNT + 1), scheduler=address))
    told = [[one.number, one.case_id, one.threat, {n: f.decode() for n, f in one.files.items()}] for one in made]
    print(json.dumps(told))

if __name__ == "__main__":
    main()
"""
_LOST = """
from helpers.quick_cases import quick_wish
from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.farm import cluster_cases

def main():
    from distributed import LocalCluster
    cluster = LocalCluster(n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50,
                           host="127.0.0.1")
    cases = cluster_cases(quick_wish(40), range(1, 41), scheduler=cluster.scheduler_address)
    next(cases)
    cluster.close()
    try:
        list(cases)
    except UserError as error:
        print(error.code)

if __name__ == "__main__":
    main()
"""
_NOBODY = """
import sys
from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation import farm
farm._ANSWER_S = 1

def main():
    from distributed import LocalCluster
    for address in ("tcp://127.0.0.1:9", "nonsense://x", "127.0.0.1"):
        try:
            next(farm.cluster_cases(None, [1], scheduler=address))
        except UserError as error:
            print(error.code, error.params["address"])
    with LocalCluster(n_workers=0, processes=False, dashboard_address=None, silence_logs=40) as empty:
        try:
            next(farm.cluster_cases(None, [1], scheduler=empty.scheduler_address))
        except UserError as error:
            print(error.code, "nobody works")

if __name__ == "__main__":
    main()
"""


@pytest.fixture(scope="module")
def alone() -> list[NumberedCase]:
    return list(made_cases(quick_wish(COUNT), range(1, COUNT + 1), workers=1))


def digest(cases: list[NumberedCase]) -> str:
    state = hashlib.sha256()
    for made in cases:
        for name, content in made.files.items():
            state.update(f"{made.number} {made.case_id} {made.threat} {name}\n".encode() + content)
    return state.hexdigest()


def children() -> set[int]:
    return {process.pid or 0 for process in multiprocessing.active_children()}


def run_alone(code: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program of its own: what a cluster starts in a process never ends wholly before it."""
    script = folder / "script.py"
    script.write_text(code, encoding="utf-8")
    path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    return subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        env=os.environ | {"PYTHONPATH": path, "DASK_CONFIG": str(folder)} | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def test_that_two_processes_make_the_same_cases_in_order_as_one(alone: list[NumberedCase]) -> None:
    before = {name: os.environ.get(name) for name in farm.ONE_THREAD}
    together = list(made_cases(quick_wish(COUNT), range(1, COUNT + 1), workers=2))
    assert [made.number for made in together] == [1, 2, 3]
    assert digest(together) == digest(alone)
    assert not children()
    assert {name: os.environ.get(name) for name in farm.ONE_THREAD} == before


def test_that_a_cluster_of_two_makes_the_same_cases(alone: list[NumberedCase], tmp_path: Path) -> None:
    done = run_alone(_CLUSTER.replace("COUNT", str(COUNT)), tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr == "", "quiet: no warnings, nothing lost"
    made = [
        NumberedCase(number=n, case_id=i, threat=t, files={name: text.encode() for name, text in files.items()})
        for n, i, t, files in json.loads(done.stdout)
    ]
    assert digest(made) == digest(alone)


@pytest.mark.full
def test_that_a_cluster_that_goes_away_is_one_sentence(tmp_path: Path) -> None:
    assert run_alone(_LOST, tmp_path).stdout.splitlines() == ["scene.cluster_lost"]


@pytest.mark.full
def test_that_a_cluster_where_nobody_answers_or_works_is_one_sentence(tmp_path: Path) -> None:
    done = run_alone(_NOBODY, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "scene.no_cluster tcp://127.0.0.1:9",
        "scene.no_cluster nonsense://x",
        "scene.no_cluster 127.0.0.1",
        "scene.no_cluster nobody works",
    ]


def test_that_a_program_without_the_extra_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UserError) as caught:
        next(cluster_cases(quick_wish(), [1], scheduler="tcp://127.0.0.1:9"))
    assert caught.value.code == "scene.no_cluster_extra"


@pytest.mark.full
def test_that_killed_workers_are_one_sentence_and_leave_nobody() -> None:
    cases = made_cases(quick_wish(40), range(1, 41), workers=2)
    next(cases)
    for process in multiprocessing.active_children():
        process.kill()
    with pytest.raises(UserError) as caught:
        list(cases)
    assert caught.value.code == "scene.worker_start"
    assert not children()


def test_that_an_error_for_people_comes_whole_out_of_a_worker() -> None:
    wanted = quick_wish(2, methods=("rail.hopper_walls",))
    with pytest.raises(UserError) as caught:
        list(made_cases(wanted, [1, 2], workers=2))
    assert caught.value.code == "scene.no_method_fits"
    assert not children()


@pytest.mark.full
def test_that_breaking_off_ends_the_workers() -> None:
    cases = made_cases(quick_wish(40), range(1, 41), workers=2)
    next(cases)
    cases.close()
    assert not children()


@pytest.mark.parametrize(
    ("cores", "memory_gb", "workers"), [(2, 4, 2), (8, 4, 4), (64, 512, 16), (1, 1, 1), (4, 0.5, 1), (None, 8, 1)]
)
def test_that_there_are_no_more_workers_than_cores_and_memory_for_them(
    monkeypatch: pytest.MonkeyPatch, cores: int | None, memory_gb: float, workers: int
) -> None:
    monkeypatch.setattr(farm.os, "cpu_count", lambda: cores)
    monkeypatch.setattr(farm, "_memory_bytes", lambda: int(memory_gb * 2**30))
    assert default_workers() == workers


def test_that_a_system_that_does_not_tell_its_memory_is_taken_for_a_small_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(name: str) -> Any:
        raise ValueError(name)

    monkeypatch.setattr(farm.os, "sysconf", refuses, raising=False)
    monkeypatch.setattr(farm.os, "cpu_count", lambda: 32)
    assert default_workers() == 4
