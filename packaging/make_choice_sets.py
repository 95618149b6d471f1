"""Makes the bundled set `exercises/compare-and-select`: pairs of scans, and lists of consignments to select from.

    python packaging/make_choice_sets.py [--to FOLDER]

Making again with the same generators gives equal files.  Plans and words stand in `choice_plans.json`; the lesson is
written by hand.  The loads, masses and papers of a consignment are those of its scene; what is wrong with it is then
written into its papers.
"""

from __future__ import annotations

import argparse
import json
import shutil
import uuid
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from choice_papers import Clerk

from xrayTrainer.domain.case import (
    Carrier,
    Case,
    Choice,
    Question,
    View,
    ViewSource,
)
from xrayTrainer.domain.codec import write_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.key import Concealment, Difficulty, Explanation, Key, NeutralArea, Solution
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.scene import LookAlikeRecipe, PlantedDiscrepancy, Scene
from xrayTrainer.simulation.case_making import MadeCase, make_case
from xrayTrainer.simulation.compose import Wish, scenes
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import expand

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "exercises"
AUTHOR = "XrayTrainer"
PLANS = "choice_plans.json"
PLACES = 5
OFFERED = 5
"""Reasons to choose from for one of a pair."""
MOST_CUES = 2
UNDERSTATED = 0.55
"""Declared weight as a part of the true one, where the weighbridge shall contradict."""
_IDS = uuid.uuid5(uuid.NAMESPACE_OID, "xraytrainer/bundled")


@dataclass(frozen=True, slots=True)
class Made:
    """A scene with its case and key."""

    scene: Scene
    case: Case
    key: Key


def main() -> None:
    """Make the set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=TARGET)
    options = parser.parse_args()
    plan = json.loads((HERE / PLANS).read_bytes())
    folder = options.to / plan["folder"]
    shutil.rmtree(folder / "cases", ignore_errors=True)
    slugs = []
    with ProcessPoolExecutor(2) as pool:
        pairs = list(pool.map(_pair, [plan] * len(plan["compare"]), range(len(plan["compare"]))))
        lots = list(pool.map(_lot, [plan] * len(plan["select"]), range(len(plan["select"]))))
    for number, files in enumerate([*pairs, *lots], start=1):
        slugs.append(f"case-{number:02d}")
        place = folder / "cases" / slugs[-1]
        place.mkdir(parents=True)
        for file, value in files.items():
            write_file(place / file, value)
    exercises = ExerciseSet(
        id=str(uuid.uuid5(_IDS, plan["folder"])),
        revision=plan["revision"],
        title=plan["title"],
        summary=plan["summary"],
        level=plan["level"],
        licence="MIT",
        authors=(AUTHOR,),
        cases=tuple(slugs),
        lessons=(plan["lesson"],),
        rules=Rules(modes=("practice",)),
    )
    write_file(folder / "set.json", exercises)


# --- pairs -----------------------------------------------------------------------------------------------------------


def _pair(plan: Mapping[str, Any], number: int) -> dict[str, OpenStruct]:
    """Return the files of one pair: a scene with something hidden, and one alike without."""
    row = plan["compare"][number]
    draws = Draws(number).child("compare", row["about"])
    hiding = _made(row, plan["scanner"], draws.child("hiding"), threat=True)
    plain = _made(
        row | {"carriers": [hiding.case.carrier.kind if hiding.case.carrier else row["carriers"][0]]},
        plan["scanner"],
        draws.child("plain"),
        threat=False,
        beside=row["beside"],
        cargo=hiding.key.true_cargo,
    )
    first = bool(draws.child("side").bits() & 1)
    two = (hiding, plain) if first else (plain, hiding)
    right = "1" if first else "2"
    cues = tuple(dict.fromkeys(cue for thing in hiding.key.concealments for cue in thing.explain.cues))[:MOST_CUES]
    offered = draws.child("cues").shuffled([*cues, *[cue for cue in row["others"] if cue not in cues]][:OFFERED])
    case_id = str(uuid.uuid5(_IDS, f"{plan['folder']}/{row['about']}"))
    case = Case(
        id=case_id,
        revision=1,
        kind="compare",
        origin="simulated",
        status="reviewed",
        sensitivity="public",
        views=tuple(_view(made, place) for place, made in enumerate(two, start=1)),
        carrier=None if hiding.case.carrier is None else Carrier(kind=hiding.case.carrier.kind),
        question=Question(
            ask="hiding_view",
            prompt=plan["prompts"][row["prompt"]],
            choices=tuple(Choice(id=str(place), view=f"scan_{place}") for place in (1, 2)),
            reasons=tuple(offered),
        ),
    )
    key = Key(
        case=case_id,
        revision=1,
        author=AUTHOR,
        verdict="suspicion",
        true_cargo=hiding.key.true_cargo,
        concealments=_concealments(hiding, int(right)),
        look_alikes=tuple(area for place, made in enumerate(two, start=1) for area in _look_alikes(made, place)),
        search=hiding.key.search,
        difficulty=Difficulty(computed=hiding.key.difficulty.computed),
        tags=("simulated",),
        solution=Solution(choices=(right,), reasons={right: cues}),
    )
    scenes_ = {f"scene-{place}.json": made.scene for place, made in enumerate(two, start=1)}
    return {**scenes_, "case.json": case, "key.json": key}


def _made(
    row: Mapping[str, Any],
    scanner: str,
    draws: Draws,
    *,
    threat: bool,
    beside: str | None = None,
    cargo: Sequence[str] = (),
    wrong_weight: bool = False,
    wrong_seal: bool = False,
) -> Made:
    """Return the first scene of a wish that can be made, with something harmless beside where that fits."""
    wish = Wish(
        scanner=scanner,
        carriers=tuple(row["carriers"]),
        cargo=tuple(cargo or row["cargo"]),
        methods=tuple(row.get("methods", ())),
        classes=tuple(row.get("classes", ())),
        level=row.get("level", 2),
        threat=threat,
        papers=False,
    )
    for scene, _ in scenes(wish, draws.bits() >> 11):
        if not scene.loads and "none" not in wish.cargo:
            continue
        if len(scene.loads) > 1:
            continue
        scene = msgspec.structs.replace(
            scene, look_alikes=(), discrepancies=_planted(scene, weight=wrong_weight, seal=wrong_seal)
        )
        for lying in (() if beside is None else (LookAlikeRecipe(id="beside", gen=f"{beside}@1"),), ()):
            made = _case_of(msgspec.structs.replace(scene, look_alikes=lying))
            if made is not None:
                return Made(made.scene, made.case, made.key)
    raise SystemExit(f"no scene for {row}")


def _planted(scene: Scene, *, weight: bool, seal: bool) -> tuple[PlantedDiscrepancy, ...]:
    planted = []
    if weight and scene.loads:
        planted.append(PlantedDiscrepancy(kind="weight", load=scene.loads[0].id, factor=UNDERSTATED))
    if seal:
        planted.append(PlantedDiscrepancy(kind="seal"))
    return tuple(planted)


def _case_of(scene: Scene) -> MadeCase | None:
    """Return the case of a scene, None where it can't be built or hides what nobody could see."""
    try:
        return make_case(scene, case_id=str(uuid.uuid5(_IDS, "part")), expansion=expand(scene))
    except UserError as error:
        if error.code not in ("scene.nothing_to_see", "scene.no_place", "scene.does_not_fit"):
            raise
        return None


def _view(made: Made, place: int) -> View:
    """Return the one view of a part of a case under a name of its own."""
    view = made.case.views[0]
    source = ViewSource(scene=f"scene-{place}.json", scene_view=view.id)
    return View(id=f"scan_{place}", source=source, mm_per_pixel=view.mm_per_pixel)


def _concealments(made: Made, place: int) -> tuple[Concealment, ...]:
    view = made.case.views[0].id
    return tuple(
        msgspec.structs.replace(thing, id=f"{thing.id}_{place}", outlines={f"scan_{place}": thing.outlines[view]})
        for thing in made.key.concealments
        if view in thing.outlines
    )


def _look_alikes(made: Made, place: int) -> tuple[NeutralArea, ...]:
    view = made.case.views[0].id
    return tuple(
        msgspec.structs.replace(area, id=f"{area.id}_{place}", outlines={f"scan_{place}": area.outlines[view]})
        for area in made.key.look_alikes
        if view in area.outlines
    )


# --- lists of consignments -------------------------------------------------------------------------------------------


def _consigned(plan: Mapping[str, Any], row: Mapping[str, Any], draws: Draws) -> Made:
    """Return the scene of one consignment, with what its weights and seal shall contradict."""
    reasons = row.get("reasons", ())
    return _made(
        row,
        plan["scanner"],
        draws,
        threat=bool(reasons),
        wrong_weight="weight.mismatch" in reasons,
        wrong_seal="seal.number" in reasons,
    )


def _solution(plan: Mapping[str, Any], rows: Sequence[Mapping[str, Any]]) -> Solution:
    """Return the right choices with their reasons, and for the others why they are none."""
    right: dict[str, tuple[str, ...]] = {}
    notes: dict[str, Explanation] = {}
    for place, row in enumerate(rows, start=1):
        if row.get("reasons"):
            right[f"c{place:02d}"] = tuple(row["reasons"])
        else:
            told = row.get("story") or ("weak" if row.get("flags") else "plain")
            notes[f"c{place:02d}"] = Explanation(text=plan["notes"][told])
    return Solution(choices=tuple(right), reasons=right, notes=notes)


def _lot(plan: Mapping[str, Any], number: int) -> dict[str, OpenStruct]:
    """Return the files of one list: risky and plain consignments, shuffled."""
    lot = plan["select"][number]
    draws = Draws(number).child("select", lot["about"])
    rows = draws.child("order").shuffled([*lot["risky"], *lot["plain"]])
    choices: list[Choice] = []
    made_all: list[Made] = []
    for place, row in enumerate(rows, start=1):
        drawn = draws.child("consignment", place)
        made = _consigned(plan, row, drawn.child("scene"))
        consignment = Clerk(plan, row, made.case, made.key.true_cargo[0], drawn.child("papers")).consignment()
        choices.append(Choice(id=f"c{place:02d}", view=f"scan_{place}", consignment=consignment))
        made_all.append(made)
    case_id = str(uuid.uuid5(_IDS, f"{plan['folder']}/{lot['about']}"))
    case = Case(
        id=case_id,
        revision=1,
        kind="select",
        origin="simulated",
        status="reviewed",
        sensitivity="public",
        views=tuple(_view(made, place) for place, made in enumerate(made_all, start=1)),
        question=Question(
            ask="consignment",
            prompt=plan["prompts"]["select"],
            choices=tuple(choices),
            multiple=True,
            reasons=tuple(plan["reasons"]),
            places=PLACES,
        ),
    )
    key = Key(
        case=case_id,
        revision=1,
        author=AUTHOR,
        verdict="suspicion",
        concealments=tuple(
            thing for place, made in enumerate(made_all, start=1) for thing in _concealments(made, place)
        ),
        tags=("simulated",),
        solution=_solution(plan, rows),
    )
    scenes_ = {f"scene-{place}.json": made.scene for place, made in enumerate(made_all, start=1)}
    return {**scenes_, "case.json": case, "key.json": key}


if __name__ == "__main__":
    main()
