"""How long a pack of 500 MB takes to build, verify and take in, beside a plain zip and SHA-256 of the same files.

`bench_packs.py [--mb N] [--rounds N]`. The set has pictures of noise, which do not shrink, so that disk and hash
decide. The peer of building is `zipfile` storing the files and `hashlib` over each; of verifying, reading that zip and
hashing; of taking in, that and writing each file. Ratios of medians, and the largest memory of a process of its own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
import zipfile
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.key import Key
from xrayTrainer.services.packs import PackImpl

CHUNK = 1 << 20


def made_set(folder: Path, megabytes: int) -> None:
    """Write a set of clear cases with 5 MB of noise each."""
    count = max(1, megabytes // 5)
    noise = np.random.default_rng(1).integers(0, 65536, (1000, 2500), dtype=np.uint16)
    slugs = [f"case-{number:04d}" for number in range(count)]
    for number, slug in enumerate(slugs):
        place = folder / "cases" / slug
        place.mkdir(parents=True)
        done, data = cv2.imencode(".png", np.roll(noise, 7 * number, axis=1), [cv2.IMWRITE_PNG_COMPRESSION, 0])
        assert done
        (place / "side.png").write_bytes(bytes(data))
        case_id = str(uuid.uuid4())
        view = View(id="side", source=ViewSource(high="side.png"))
        case = Case(id=case_id, revision=1, kind="search", origin="simulated", status="reviewed", views=(view,))
        (place / "case.json").write_bytes(to_json(case))
        (place / "key.json").write_bytes(to_json(Key(case=case_id, revision=1, author="x", verdict="no_suspicion")))
    made = ExerciseSet(id=str(uuid.uuid4()), revision=1, title={"en": "Noise"}, cases=tuple(slugs), rules=Rules())
    (folder / "set.json").write_bytes(to_json(made))


def plain_build(folder: Path, to: Path) -> None:
    """Hash each file and store it in a zip."""
    with zipfile.ZipFile(to, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                hashed(path)
                archive.write(path, str(path.relative_to(folder)))


def plain_verify(file: Path) -> None:
    """Read each entry and hash it."""
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            seen = hashlib.sha256()
            with archive.open(info) as stream:
                while chunk := stream.read(CHUNK):
                    seen.update(chunk)


def plain_take(file: Path, to: Path) -> None:
    """Read each entry, hash it and write it."""
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            seen = hashlib.sha256()
            (to / info.filename).parent.mkdir(parents=True, exist_ok=True)
            with archive.open(info) as stream, (to / info.filename).open("wb") as out:
                while chunk := stream.read(CHUNK):
                    seen.update(chunk)
                    out.write(chunk)


def hashed(path: Path) -> str:
    """Return the SHA-256 of a file."""
    seen = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            seen.update(chunk)
    return seen.hexdigest()


def timed(call: Callable[[], object]) -> float:
    """Return how long a call takes, seconds."""
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def memory_of(step: str, root: Path) -> float:
    """Return the largest memory of a process that does one step, MB."""
    out = subprocess.run(
        [sys.executable, __file__, "--step", step, "--root", str(root)], check=True, capture_output=True, text=True
    )
    return float(json.loads(out.stdout)["mb"])


def one_step(step: str, root: Path) -> None:
    """Do one step in a process of its own and print its memory."""
    packs = PackImpl(root / f"data-{step}", no_scan)
    if step == "build":
        packs.cards.make_own(name="A mentor")
        packs.build(root / "set", root / "memory.xtpack")
    elif step == "verify":
        packs.verify(root / "ours.xtpack")
    else:
        packs.take(root / "ours.xtpack")
    print(json.dumps({"mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


def no_scan(*_args: object) -> object:
    """Nothing is decoded here."""
    raise AssertionError


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mb", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--step")
    parser.add_argument("--root", type=Path)
    given = parser.parse_args()
    if given.step:
        one_step(given.step, given.root)
        return
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), given.mb, given.rounds)


def measure(root: Path, megabytes: int, rounds: int) -> None:
    """Measure in turns, ours and the peer's."""
    made_set(root / "set", megabytes)
    mentor = PackImpl(root / "mentor", no_scan)
    mentor.cards.make_own(name="A mentor")
    times: dict[str, list[float]] = {}
    for number in range(rounds):
        unit = PackImpl(root / f"unit-{number}", no_scan)
        plain = root / f"plain-{number}"
        for what, ours, peer in (
            (
                "build",
                lambda: mentor.build(root / "set", root / "ours.xtpack"),
                lambda: plain_build(root / "set", root / "plain.zip"),
            ),
            ("verify", lambda unit=unit: unit.verify(root / "ours.xtpack"), lambda: plain_verify(root / "plain.zip")),
            (
                "import",
                lambda unit=unit: unit.take(root / "ours.xtpack"),
                lambda plain=plain: plain_take(root / "plain.zip", plain),
            ),
        ):
            times.setdefault(what, []).append(timed(ours))
            times.setdefault(what + " plain", []).append(timed(peer))
    size = (root / "ours.xtpack").stat().st_size / 1e6
    print(f"a pack of {size:.0f} MB, {rounds} rounds in turns")
    for what in ("build", "verify", "import"):
        ours, peer = statistics.median(times[what]), statistics.median(times[what + " plain"])
        print(f"  {what:7} {ours:6.2f} s, plain zip and SHA-256 {peer:6.2f} s: {ours / peer:.2f} x (limit 1.5)")
    for step in ("build", "verify", "import"):
        print(f"  memory of {step:7} {memory_of(step, root):4.0f} MB (limit 200)")


if __name__ == "__main__":
    main()
