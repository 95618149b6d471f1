"""Made cases and the ways in which somebody may answer them, each scored once by the real rules.

A history of a hundred thousand answers is made of these: only ids, confidences and times differ between two answers of
the same way to cases of the same template.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from xrayTrainer.domain.answer import Answer, Mark
from xrayTrainer.domain.case import Case, View, ViewSource
from xrayTrainer.domain.dossier import Carrier
from xrayTrainer.domain.key import Concealment, Difficulty, Discrepancy, Explanation, Key
from xrayTrainer.domain.regions import Rect, bounds
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.marking import mark_with
from xrayTrainer.services.set_files import SetFolder

WIDTH, HEIGHT = 1600, 640
SIZES = {"side": (WIDTH, HEIGHT)}
NOBODY = str(uuid.UUID(int=0))

CLASSES = {
    "tobacco.cigarettes": ("load.cover_load", "load.rip_on", "load.false_pallet", "load.on_top"),
    "narcotics.cocaine": ("load.rip_on", "load.in_fruit", "structure.reefer_evaporator"),
    "narcotics.heroin": ("load.in_tyres", "structure.front_wall", "vehicle.fuel_tank"),
    "narcotics.hashish": ("vehicle.gas_cylinder", "load.in_drums", "vehicle.fuel_tank"),
    "weapons.handguns": ("load.in_machinery", "vehicle.body_cavities"),
    "alcohol.bottled": ("load.among_boxes", "load.cover_load"),
    "valuables.cash": ("vehicle.seats", "structure.roof"),
    "goods.electronics": ("load.among_boxes", "load.misdeclared_kind"),
}
"""What is hidden, and in which ways."""

CARRIERS = ("container.dry_40", "container.dry_40hc", "container.reefer", "trailer.curtain", "car", "rail.covered")
DIFFICULTY = {1: -2.5, 2: -1.25, 3: 0.0, 4: 0.75, 5: 1.5}

HOT_SPOTS = ((0.12, 0.72), (0.47, 0.30), (0.83, 0.68), (0.90, 0.25))
"""Where this person sees things that are not there, as shares of width and height: engine, pallets, axles, doors."""


@dataclass(frozen=True)
class Way:
    """One way to answer a case: the marks, and the scorecard that they get."""

    name: str
    marks: tuple[Mark, ...]
    suspicion: bool
    card: Scorecard


@dataclass(frozen=True)
class Template:
    """A case, its key, and the ways to answer it by what they come to."""

    case: Case
    key: Key
    level: int
    class_id: str | None
    solved: tuple[Way, ...]
    failed: tuple[Way, ...]
    sizes: Mapping[str, tuple[int, int]]


def templates(seed: int = 1, count: int = 96) -> tuple[Template, ...]:
    """Return made cases: four in nine hide something, one in thirty-two is suspicious by its papers alone."""
    rng = random.Random(seed)
    return tuple(_template(rng, number) for number in range(count))


def _template(rng: random.Random, number: int) -> Template:
    ident = str(uuid.UUID(int=(21 << 64) + number))
    kind = "document" if number % 32 == 31 else "threat" if number % 9 < 5 else "clear"
    level = rng.choices((1, 2, 3, 4, 5), (2, 3, 4, 3, 1))[0]
    case = Case(
        id=ident,
        revision=1,
        kind="search",
        origin="simulated",
        status="reviewed",
        views=(View(id="side", source=ViewSource(scene="scene.json"), mm_per_pixel=(5.0, 5.0)),),
        carrier=Carrier(kind=CARRIERS[number % len(CARRIERS)]),
    )
    things: tuple[Concealment, ...] = ()
    if kind == "threat":
        class_id = rng.choice(tuple(CLASSES))
        things = tuple(_thing(rng, class_id, place) for place in range(2 if number % 7 == 0 else 1))
    key = Key(
        case=ident,
        revision=1,
        verdict="no_suspicion" if kind == "clear" else "suspicion",
        concealments=things,
        discrepancies=()
        if kind != "document"
        else (Discrepancy(id="d1", document="weights", field="gross_kg", kind="weight"),),
        difficulty=Difficulty(mentor=level),
    )
    return _with_ways(rng, case, key, SIZES)


def bundled_templates(folder: SetFolder, sizes: Callable[[Path, str], tuple[int, int]]) -> dict[str, Template]:
    """Return the search cases of a set folder by folder name; `sizes` knows width and height of a scene's view."""
    rng = random.Random(1)
    found = {}
    for slug, case in folder.cases.items():
        if case.kind == "search":
            own = {view.id: sizes(folder.case_folder(slug) / "scene.json", view.scene_view) for view in case.views}
            found[slug] = _with_ways(rng, case, folder.read_key(slug), own)
    return found


def _with_ways(rng: random.Random, case: Case, key: Key, sizes: Mapping[str, tuple[int, int]]) -> Template:
    solved, failed = _ways(rng, case, key, sizes)
    class_id = next((thing.class_ for thing in key.concealments if thing.required), None)
    level = key.difficulty.mentor or 3
    return Template(case=case, key=key, level=level, class_id=class_id, solved=solved, failed=failed, sizes=sizes)


def _thing(rng: random.Random, class_id: str, place: int) -> Concealment:
    width, height = rng.uniform(40, 160), rng.uniform(30, 90)
    box = Rect(
        x=round(rng.uniform(60 + 760 * place, 640 + 760 * place), 1),
        y=round(rng.uniform(150, 480), 1),
        w=round(width, 1),
        h=round(height, 1),
    )
    return Concealment(
        id=f"hidden{place + 1}",
        class_=class_id,
        method=rng.choice(CLASSES[class_id]),
        zone="load_front",
        outlines={"side": ((box,),)},
        explain=Explanation(cues=("quantity.not_empty",)),
    )


def _ways(
    rng: random.Random, case: Case, key: Key, sizes: Mapping[str, tuple[int, int]]
) -> tuple[tuple[Way, ...], tuple[Way, ...]]:
    exact = tuple(_exact(number, thing) for number, thing in enumerate(key.concealments))
    view = case.views[0].id
    false = [_mark(8 + number, view, _false_place(rng, *sizes[view])) for number in range(4)]
    made = {
        "threat": [
            ("found", exact, True), ("found and false", (*exact, false[0]), True), ("part", exact[:1], True),
            ("missed", (), False), ("false", (false[1],), True), ("two false", (false[1], false[2]), True),
        ],
        "clear": [
            ("clear", (), False), ("false", (false[0],), True), ("other false", (false[1],), True),
            ("two false", (false[2], false[3]), True), ("opened", (), True),
        ],
        "document": [("by papers", (), True), ("passed", (), False)],
    }[key.case_type]  # fmt: skip
    ways = []
    for name, marks, suspicion in made:
        answer = Answer(
            id=NOBODY,
            session=NOBODY,
            person=NOBODY,
            set=NOBODY,
            set_revision=1,
            case=case.id,
            case_revision=1,
            program="0.1",
            marks=marks,
            verdict="suspicion" if suspicion else "no_suspicion",
        )
        card = mark_with(key, answer=answer, case=case, sizes=sizes).scorecard
        assert card is not None
        ways.append(Way(name, marks, suspicion, card))
    good = {way.name for way in ways if way.card.success or (way.card.success is None and way.card.verdict == "right")}
    return tuple(way for way in ways if way.name in good), tuple(way for way in ways if way.name not in good)


def _exact(number: int, thing: Concealment) -> Mark:
    """Return a mark right around a thing."""
    view, alternatives = next(iter(thing.outlines.items()))
    boxes = [bounds(region) for region in alternatives[0]]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return _mark(number, view, Rect(x=left, y=top, w=right - left, h=bottom - top))


def _mark(number: int, view: str, region: Rect) -> Mark:
    return Mark(id=str(uuid.UUID(int=number + 1)), view=view, region=region, confidence=60)


def _false_place(rng: random.Random, wide: int, high: int) -> Rect:
    """Return a box around one of the hot spots, above or below of where things are hidden."""
    x, y = rng.choice(HOT_SPOTS)
    centre_x = min(max(rng.gauss(x, 0.05), 0.05), 0.95) * wide
    centre_y = (0.10 if y < 0.5 else 0.94) * high + rng.uniform(-15, 15)
    width, height = rng.uniform(30, 110), rng.uniform(25, 45)
    return Rect(
        x=round(centre_x - width / 2, 1), y=round(centre_y - height / 2, 1), w=round(width, 1), h=round(height, 1)
    )
