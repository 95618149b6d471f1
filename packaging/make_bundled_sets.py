"""Makes the bundled sets `exercises/first-steps` and `exercises/normal-cargo`: recipes, cases and keys.

    python packaging/make_bundled_sets.py [--to FOLDER] [--sheet FILE.png]

Making again with the same generators gives equal files.  Words come from `bundled_words.json`, lessons are written by
hand.  Which cases there are stands in `bundled_plans.json`: for each a wish, or a question.
"""

from __future__ import annotations

import argparse
import json
import shutil
import uuid
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import write_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.key import Difficulty, Key
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.scene import CarrierRecipe, LoadRecipe, Scene
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.simulation.case_making import SCENE_FILE, make_case
from xrayTrainer.simulation.compose import Wish, scenes
from xrayTrainer.simulation.contact_sheet import sheet
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, expand
from xrayTrainer.simulation.exposure import expose
from xrayTrainer.simulation.load_plan import plan_of
from xrayTrainer.simulation.naming import cargo_question, zone_question
from xrayTrainer.simulation.profiles import profile_named

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "exercises"
AUTHOR = "XrayTrainer"
_IDS = uuid.uuid5(uuid.NAMESPACE_OID, "xraytrainer/bundled")


def main() -> None:
    """Make the sets that the plans name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=TARGET)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--only", help="folder name of one set")
    options = parser.parse_args()
    plans = json.loads((HERE / "bundled_plans.json").read_bytes())
    words = json.loads((HERE / "bundled_words.json").read_bytes())
    for name, plan in plans.items():
        if options.only in (None, name):
            _make_set(options.to / name, name, plan, words[name])
            if options.sheet is not None:
                _draw(options.to / name, options.sheet.with_stem(f"{options.sheet.stem}-{name}"))


def _make_set(folder: Path, name: str, plan: Mapping[str, Any], words: Mapping[str, Any]) -> None:
    shutil.rmtree(folder / "cases", ignore_errors=True)
    rows = plan["cases"]
    with ProcessPoolExecutor(2) as pool:
        made = list(pool.map(_made, [name] * len(rows), range(len(rows)), rows))
    for row, files in zip(rows, made, strict=True):
        place = folder / "cases" / row["slug"]
        place.mkdir(parents=True)
        for file, value in files.items():
            write_file(place / file, value)
    exercises = ExerciseSet(
        id=str(uuid.uuid5(_IDS, name)),
        revision=plan["revision"],
        title=words["title"],
        summary=words["summary"],
        level=plan["level"],
        licence="MIT",
        authors=(AUTHOR,),
        cases=tuple(row["slug"] for row in rows),
        lessons=tuple(plan.get("lessons", ())),
        rules=Rules(modes=tuple(plan["modes"])),
    )
    write_file(folder / "set.json", exercises)


def _made(name: str, number: int, row: Mapping[str, Any]) -> dict[str, OpenStruct]:
    """Return the files of one case."""
    case_id = str(uuid.uuid5(_IDS, f"{name}/{row['about']}"))
    seed = Draws(number).child(name, row["about"], row.get("try", 0)).bits() >> 11
    if "wish" in row:
        return _search_case(row, seed, case_id)
    scene = Scene(
        seed=seed,
        scanner=row["scanner"],
        carrier=CarrierRecipe(gen=row["carrier"], params=row.get("carrier_params", {})),
        loads=(LoadRecipe(id="load1", gen=row["load"], params=row.get("params", {})),) if "load" in row else (),
    )
    if "zone" in row:
        case, key = zone_question(scene, row["zone"], case_id=case_id, others=row["others"], cues=row["cues"])
    else:
        case, key = cargo_question(scene, case_id=case_id, others=row["others"], cues=row["cues"])
    return {SCENE_FILE: scene, "case.json": case, "key.json": _signed(key)}


def _search_case(row: Mapping[str, Any], seed: int, case_id: str) -> dict[str, OpenStruct]:
    """Return the first scene of the wish that is loaded as planned and shows its concealment."""
    asked: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in row["wish"].items()
    }
    wish = Wish(**asked)
    for scene, expansion in scenes(wish, seed):
        if not (row.get("least_fill", 0.0) <= _fill(expansion) <= row.get("most_fill", 1.0)):
            continue
        if not scene.loads and not row.get("empty"):
            continue
        try:
            made = make_case(scene, case_id=case_id, expansion=expansion)
        except UserError as error:
            if error.code != "scene.nothing_to_see":
                raise
            continue
        return {SCENE_FILE: scene, "case.json": made.case, "key.json": _signed(made.key, row.get("mentor"))}
    raise SystemExit(f"no scene for {row['about']}")


def _fill(expansion: Expansion) -> float:
    """Return which part of the main hold's length the loads take."""
    plan = plan_of(expansion)
    loads = [item.box for item in plan.items if item.role == "load"]
    if not loads:
        return 0.0
    return min(1.0, (max(box.x1 for box in loads) - min(box.x0 for box in loads)) / expansion.body.holds[0].box.length)


def _signed(key: Key, level: int | None = None) -> Key:
    """Return a key with its author and, where given, the mentor's level."""
    plain = {name: getattr(key, name) for name in key.__struct_fields__}
    difficulty = Difficulty(mentor=level, computed=key.difficulty.computed)
    return Key(**(plain | {"author": AUTHOR, "difficulty": difficulty}))


def _draw(folder: Path, file: Path) -> None:
    replace_file(file, png_bytes(sheet(_scans(folder))))


def _scans(folder: Path) -> Iterator[tuple[str, Scan]]:
    from xrayTrainer.domain.codec import read_file

    exercises = read_file(ExerciseSet, folder / "set.json")
    for slug in exercises.cases:
        scene = read_file(Scene, folder / "cases" / slug / SCENE_FILE)
        case = read_file(Case, folder / "cases" / slug / "case.json")
        built = expand(scene)
        profile = profile_named(scene.scanner)
        hidden = "; ".join(f"{one.goods} by {one.method}" for one in scene.concealments)
        loads = "+".join(load.gen for load in scene.loads)
        caption = f"{slug} {scene.scanner} {scene.carrier.gen} {loads} | {hidden}"
        yield caption, expose(built, profile, case.views[0].id).scan()


if __name__ == "__main__":
    main()
