"""Whether a case is ready before it is wanted on a slow machine: a third of one core, and 4 GB; run on request.

python tests/benchmarks/bench_slow_machine.py [cases]

The program and its worker share one core with two busy processes; none may have more than 4 GB of addresses.  Works on
Linux alone.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.scene import Scene
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.numbered import CaseWish, numbered_case
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.rendering import KeptScans, SceneRenderer

MEMORY_BYTES = 4 << 30
PATIENCE_S = 300.0
BUSY = 2


def written(folder: Path, count: int) -> list[tuple[Path, str]]:
    """Write scenes of a generated set, and return each with its first view."""
    wanted = CaseWish(wish=Wish(), seed=3, count=count)
    found = []
    for number in range(1, count + 1):
        data = numbered_case(wanted, number).files["scene.json"]
        path = folder / f"scene_{number}.json"
        path.write_bytes(data)
        scanner = read_bytes(Scene, data, file=path.name).scanner
        found.append((path, profile_named(scanner).views[0].id))
    return found


def slowed() -> list[subprocess.Popen[bytes]]:
    """Give this process, and all that it starts, a third of one core and 4 GB."""
    core = {min(os.sched_getaffinity(0))}
    os.sched_setaffinity(0, core)
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(BUSY)]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    return loops


def most_mb(pid: int | str) -> float:
    """Return the most memory that a process has had."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def workers() -> list[str]:
    """Return the processes that this one started, less the busy ones."""
    found = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()
    return [pid for pid in found if b"while True" not in Path(f"/proc/{pid}/cmdline").read_bytes()]


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with ProcessPoolExecutor(1) as pool:  # making cases takes memory that this process is not to be charged with
            scenes = pool.submit(written, folder, count).result()
        loops = slowed()
        renderer = SceneRenderer(folder / "kept")
        kept = KeptScans(folder / "kept")
        try:
            start = time.perf_counter()
            shape = renderer.scan(*scenes[0]).high.shape
            print(f"first case, worker started for it: {time.perf_counter() - start:.1f} s, {shape[1]} x {shape[0]}")
            for path, view in scenes[1:]:
                start = time.perf_counter()
                renderer.prepare(path, view)
                while not kept.has(kept.key(path, view, clean=False)):
                    if time.perf_counter() - start > PATIENCE_S:
                        raise TimeoutError(path.name)
                    time.sleep(0.1)
                ready = time.perf_counter() - start
                start = time.perf_counter()
                shape = renderer.scan(path, view).high.shape
                opened = time.perf_counter() - start
                print(f"next case ready after {ready:.1f} s, opens in {opened:.2f} s, {shape[1]} x {shape[0]}")
            print(f"most memory: program {most_mb('self'):.0f} MB, worker {[round(most_mb(p)) for p in workers()]} MB")
        finally:
            renderer.close()
            for loop in loops:
                loop.kill()
                loop.wait()


if __name__ == "__main__":
    main()
