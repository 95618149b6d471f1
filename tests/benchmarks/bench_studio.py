"""How long a draft of 5,000 cases takes to open, to change and to save, beside plain reading of the same files.

Run it by itself on a quiet machine: `python tests/benchmarks/bench_studio.py [cases]`.
"""

from __future__ import annotations

import gc
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from helpers.checkout import ROOT

from xrayTrainer.domain.codec import read_file, to_json
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.services.set_files import load_set
from xrayTrainer.services.studio import StudioImpl
from xrayTrainer.services.studio_api import Draft
from xrayTrainer.services.studio_checks import DraftCheck
from xrayTrainer.services.studio_folder import read_case

T = TypeVar("T")
STEPS = ROOT / "exercises" / "first-steps"
replace = msgspec.structs.replace


def timed(name: str, work: Callable[[], T], *, times: int = 3) -> tuple[T, float]:
    """Do the work some times, print the shortest, and return what it gave and how long it took, seconds."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        begun = time.perf_counter()
        made = work()
        best = min(best, time.perf_counter() - begun)
    sys.stdout.write(f"{name:<58}{best:9.3f} s\n")
    return made, best


def large_draft(studio: Path, count: int) -> None:
    """Lay down a draft of so many cases, each a bundled one with an id of its own."""
    loaded = load_set(STEPS)
    keys = {slug: loaded.read_key(slug) for slug in loaded.cases}
    slugs = tuple(f"case-{number:04d}" for number in range(count))
    folder = studio / "large"
    for slug, name in zip(slugs, (list(keys) * (count // len(keys) + 1)), strict=False):
        place = folder / "cases" / slug
        place.mkdir(parents=True)
        case_id = new_uuid()
        (place / "case.json").write_bytes(to_json(replace(loaded.cases[name], id=case_id)))
        (place / "key.json").write_bytes(to_json(replace(keys[name], case=case_id)))
        shutil.copyfile(loaded.case_folder(name) / "scene.json", place / "scene.json")
    exercises = read_file(ExerciseSet, STEPS / "set.json")
    (folder / "set.json").write_bytes(to_json(replace(exercises, id=new_uuid(), cases=slugs, lessons=())))


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    with tempfile.TemporaryDirectory() as place:
        data = Path(place)
        large_draft(data / "studio", count)
        studio = StudioImpl(data, library=None, check=DraftCheck())  # type: ignore[arg-type] - there is no Library here
        set_id = studio.drafts()[0].id
        folder = studio.drafts()[0].folder
        slugs = read_file(ExerciseSet, folder / "set.json").cases
        _, plain = timed(
            "plain reading of the same files", lambda: [read_case(folder, slug) for slug in slugs], times=1
        )
        timed("opened for the first time", lambda: studio.open(set_id), times=1)
        draft, quick = timed("opened", lambda: studio.open(set_id))
        sys.stdout.write(f"{'':<58}{plain / quick:9.1f} x faster than plain reading\n")
        one = draft.cases[count // 2]
        typed = replace(one, key=replace(one.key, tags=("typed",)))
        after: Draft = replace(draft, cases=tuple(typed if other is one else other for other in draft.cases))
        timed("one word typed, saved", lambda: (studio.save(draft, after), studio.save(after, draft)))
        every = tuple(replace(other, key=replace(other.key, tags=("bulk",))) for other in draft.cases)
        bulk: Draft = replace(draft, cases=every)
        timed("a tag for every case, saved", lambda: studio.save(draft, bulk), times=1)
        timed("undone", lambda: studio.save(bulk, draft), times=1)
        fewer = replace(draft, cases=draft.cases[::2], set=replace(draft.set, cases=draft.set.cases[::2]))
        timed("every second case taken out", lambda: studio.save(draft, fewer), times=1)
        timed("undone", lambda: studio.save(fewer, draft), times=1)
        timed("looked through, scans unread", lambda: studio.check(draft), times=1)
        timed("published", lambda: studio.published(draft, pack="", sealed=False), times=1)
        out, _ = timed("opened after that", lambda: studio.open(set_id))
        again = tuple(replace(other, key=replace(other.key, tags=("again",))) for other in out.cases)
        timed(
            "a tag for every case of a published set, saved",
            lambda: studio.save(out, replace(out, cases=again)),
            times=1,
        )


if __name__ == "__main__":
    main()
