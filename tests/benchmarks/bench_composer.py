"""How soon the composer shows a change, beside rendering the same scene from nothing in the same run; run on request.

python tests/benchmarks/bench_composer.py

Each time is from the call until the pixels are there, with the worker's transport, as a window waits for it.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from xrayTrainer.domain.scene import Scene
from xrayTrainer.services.compose_api import Quality
from xrayTrainer.services.composing import BenchImpl, ComposeImpl
from xrayTrainer.simulation.expand import expand
from xrayTrainer.simulation.exposure import expose
from xrayTrainer.simulation.profiles import profile_named

LOCAL_S = 0.25
"""A local change is to be seen within this, seconds."""

SCENES = (
    ("gantry_6@1", "container_40hc@1", ("cartons_on_pallets@1", "cartons_loose@1"), "load_among_boxes@1"),
    ("gantry_9@1", "trailer_curtain@1", ("bagged_sugar@1", "drums@1"), "load_in_sacks@1"),
    ("rail_6@1", "rail_covered@1", ("bagged_grain@1", "cartons_loose@1"), "load_in_sacks@1"),
    ("portal_low_dose@1", "truck_rigid@1", ("furniture@1", "cartons_loose@1"), "load_in_furniture@1"),
    ("gantry_6@1", "van@1", ("cartons_loose@1", "shoes@1"), "load_among_boxes@1"),
    ("air_160_dual@1", "air_pmc@1", ("cartons_on_pallets@1",), "load_among_boxes@1"),
)
GOODS = "powder_bricks@1"


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def composed(bench: BenchImpl, scanner: str, carrier: str, loads: tuple[str, ...], method: str) -> Scene:
    """Return a scene with some loads one behind the other and something hidden in them."""
    scene = bench.start(scanner=scanner, carrier=carrier, seed=7)
    hold = bench.standing(scene, "draft").plan.parts[0]
    long = hold.along[1] - hold.along[0]
    for number, cargo in enumerate(loads):
        scene = bench.load(scene, cargo=cargo, hold=hold.id)
        name = scene.loads[-1].id
        if len(loads) > 1:
            scene = bench.load_moved(scene, name, along_m=0.45 * long * number, length_m=0.42 * long)
    return bench.hide(scene, method=method, goods=GOODS)


def from_nothing(scene: Scene, view: str) -> float:
    """Return the time of expanding and rendering a scene without anything kept, in this process."""
    return seconds(lambda: expose(expand(scene), profile_named(scene.scanner), view).scan())


def measure(bench: BenchImpl, row: tuple[str, str, tuple[str, ...], str], rounds: int) -> dict[str, list[float]]:
    """Return the times of each sort of change of one scene."""
    scene = composed(bench, *row)
    view = profile_named(scene.scanner).views[0].id
    found: dict[str, list[float]] = {}
    found["first draft"] = [seconds(lambda: bench.show(scene, view, "draft"))]
    found["first full"] = [seconds(lambda: bench.show(scene, view, "full"))]
    standing = bench.standing(scene)
    hidden = standing.hidden[0]
    x, y = hidden.handle[view]
    amount = next(one for one in hidden.sliders if one.id == "amount")

    def drag(quality: Quality, by: float) -> None:
        bench.show(bench.moved(scene, hidden.id, view, (x + by, y - by / 4)), view, quality)

    def slide(share: float) -> None:
        value = amount.least + share * (amount.most - amount.least)
        bench.show(bench.set_slider(scene, hidden.id, "amount", value), view, "full")

    for number in range(1, rounds + 1):
        step, share = 17.0 * number, number / (rounds + 1.0)
        found.setdefault("moved, draft", []).append(seconds(partial(drag, "draft", step)))
        found.setdefault("moved, full", []).append(seconds(partial(drag, "full", step + 5.0)))
        found.setdefault("slider, full", []).append(seconds(partial(slide, share)))
        found.setdefault("measures", []).append(seconds(partial(bench.standing, scene)))
    pushed = scene.loads[-1]
    for number in range(rounds if len(scene.loads) > 1 else 0):
        shorter = msgspec.structs.replace(pushed, share=pushed.share * (0.96 - 0.03 * number))
        other = msgspec.structs.replace(scene, concealments=(), loads=(*scene.loads[:-1], shorter))
        found.setdefault("load changed, draft", []).append(seconds(partial(bench.show, other, view, "draft")))
        found.setdefault("load changed, full", []).append(seconds(partial(bench.show, other, view, "full")))
    found["from nothing"] = [from_nothing(scene, view) for _ in range(max(2, rounds // 2))]
    return found


def main() -> None:
    """Print medians of each sort of change, and their ratio to rendering the scene from nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    service = ComposeImpl()
    local: list[float] = []
    for row in SCENES:
        bench = service.bench()
        try:
            found = measure(bench, row, rounds)
        finally:
            bench.close()
        whole = statistics.median(found["from nothing"])
        print(f"{row[0]} {row[1]} {', '.join(row[2])}: from nothing {whole:.2f} s")
        for name, times in found.items():
            if name != "from nothing":
                middle = statistics.median(times)
                print(f"  {name:22} {1000 * middle:6.0f} ms   {middle / whole:5.2f} of that")
            if name.startswith(("moved", "slider")):
                local += times
    service.close()
    late = sum(one > LOCAL_S for one in local) / len(local)
    print(f"local changes: median {1000 * statistics.median(local):.0f} ms, {late:.0%} over {1000 * LOCAL_S:.0f} ms")


if __name__ == "__main__":
    main()
