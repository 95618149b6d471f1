"""Draws the bundled set `exercises/test-card`: scans, cases, keys and `set.json`. Drawing again gives equal files.

    python packaging/draw_test_card.py [--to FOLDER]

The lessons beside them are written by hand.
"""

from __future__ import annotations

import argparse
import json
import uuid
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from card_layout import (
    FIELD,
    HEIGHT,
    MM_PER_PIXEL,
    STEP_MM,
    STEPS,
    WIDTH,
    Box,
    Disc,
    box_round,
    card,
    squares,
    step_box,
    tallies,
)
from card_physics import measured
from numpy.typing import NDArray

from xrayTrainer.domain.case import Carrier, Case, Dossier, View, ViewSource
from xrayTrainer.domain.codec import write_file
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.key import Concealment, Difficulty, Explanation, Key, NeutralArea
from xrayTrainer.domain.regions import Ellipse, Rect
from xrayTrainer.domain.texts import LangText

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "exercises" / "test-card"
AUTHOR = "XrayTrainer"
VIEW = "side"
SCAN = f"{VIEW}.high.png"
LESSONS = ("check-my-screen",)
_IDS = uuid.uuid5(uuid.NAMESPACE_OID, "xraytrainer/test-card")


@dataclass(frozen=True, slots=True)
class Plan:
    """One case: folder name, discs on the card, mentor's level, cues of the whole."""

    slug: str
    discs: tuple[Disc, ...]
    level: int
    cues: tuple[str, ...]


def _on_step(name: str, number: int, *, dx: float, dy: float, radius: float, extra_mm: float) -> Disc:
    x, y, width, height = step_box(number)
    return Disc(
        name=name,
        zone="test_card.step_wedge",
        cx=x + width / 2 + dx,
        cy=y + height / 2 + dy,
        radius=radius,
        ground_mm=STEP_MM * number,
        extra_mm=extra_mm,
    )


def _in_field(name: str, *, dx: float, dy: float, radius: float, extra_mm: float) -> Disc:
    x, y, width, height = FIELD
    return Disc(
        name=name,
        zone="test_card.open_field",
        cx=x + width / 2 + dx,
        cy=y + height / 2 + dy,
        radius=radius,
        ground_mm=10.0,
        extra_mm=extra_mm,
    )


PLANS = (
    Plan(
        "card-1",
        (
            _in_field("large", dx=-370, dy=1, radius=34, extra_mm=2.0),
            _in_field("small", dx=360, dy=36, radius=24, extra_mm=1.0),
        ),
        1,
        ("test_card.disc",),
    ),
    Plan(
        "card-2",
        (_on_step("step-6", 6, dx=1, dy=16, radius=26, extra_mm=1.6),),
        3,
        ("test_card.disc_in_wedge",),
    ),
    Plan("card-3", (), 2, ("test_card.no_disc",)),
    Plan(
        "card-4",
        (_on_step("step-12", 12, dx=-3, dy=-26, radius=22, extra_mm=2.6),),
        4,
        ("test_card.window", "test_card.disc_in_wedge"),
    ),
)


def main() -> None:
    """Draw the set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, default=TARGET, help="folder of the set")
    target: Path = parser.parse_args().to
    draw(target)
    for plan in PLANS:
        for disc in plan.discs:
            print(f"{plan.slug}: {disc.name}: contrast {disc.contrast:.1%}, Rose SNR {disc.snr:.0f}")


def draw(target: Path) -> None:
    """Write the whole set, less its lessons, into `target`."""
    words: dict[str, LangText] = json.loads((HERE / "card_words.json").read_text(encoding="utf-8"))
    for number, plan in enumerate(PLANS, start=1):
        folder = target / "cases" / plan.slug
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / SCAN, _png(measured(card(plan.discs), number)))
        write_file(folder / "case.json", _case(plan, words))
        write_file(folder / "key.json", _key(plan, words))
    write_file(target / "set.json", _set(words))


def _png(pixels: NDArray[np.uint16]) -> bytes:
    done, packed = cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    if not done:
        raise RuntimeError("the picture could not be packed")
    return packed.tobytes()


def _id(name: str) -> str:
    return str(uuid.uuid5(_IDS, name))


def _set(words: dict[str, LangText]) -> ExerciseSet:
    return ExerciseSet(
        id=_id("set"),
        revision=1,
        title=words["title"],
        summary=words["summary"],
        level=0,
        licence="MIT",
        authors=(AUTHOR,),
        order="fixed",
        cases=tuple(plan.slug for plan in PLANS),
        lessons=LESSONS,
        rules=Rules(modes=("practice",)),
    )


def _case(plan: Plan, words: dict[str, LangText]) -> Case:
    return Case(
        id=_id(plan.slug),
        revision=1,
        kind="search",
        origin="simulated",
        status="reviewed",
        owner=AUTHOR,
        sensitivity="public",
        source="packaging/draw_test_card.py",
        views=(View(id=VIEW, source=ViewSource(high=SCAN), mm_per_pixel=(MM_PER_PIXEL, MM_PER_PIXEL)),),
        carrier=Carrier(kind="test_card"),
        dossier=Dossier(risk_note=words["task"]),
    )


def _key(plan: Plan, words: dict[str, LangText]) -> Key:
    return Key(
        case=_id(plan.slug),
        revision=1,
        author=AUTHOR,
        verdict="suspicion" if plan.discs else "no_suspicion",
        concealments=tuple(_concealment(disc, plan.cues) for disc in plan.discs),
        look_alikes=_look_alikes(),
        explain=Explanation(cues=plan.cues, text=words[plan.slug]),
        difficulty=Difficulty(mentor=plan.level, computed=_computed(plan.discs)),
        tags=("test_card",),
    )


def _concealment(disc: Disc, cues: tuple[str, ...]) -> Concealment:
    return Concealment(
        id=disc.name,
        class_="test.disc",
        zone=disc.zone,
        outlines={VIEW: ((Ellipse(cx=disc.cx, cy=disc.cy, rx=disc.radius, ry=disc.radius),),)},
        explain=Explanation(cues=cues),
    )


def _computed(discs: tuple[Disc, ...]) -> dict[str, float]:
    """Return contrast, Rose SNR and size of the disc that is hardest to see."""
    if not discs:
        return {}
    hardest = min(discs, key=lambda disc: disc.snr)
    return {
        "contrast": round(hardest.contrast, 4),
        "rose_snr": round(hardest.snr, 1),
        "size_px": round(float(hardest.cover()[1].sum()), 1),
        "steel_mm": hardest.ground_mm,
    }


def _look_alikes() -> tuple[NeutralArea, ...]:
    """Return the rows of tally marks, and the contrast scale, as areas that a mark may be mistaken in."""
    steps = [bar for bars in tallies()[-STEPS:] for bar in bars]
    upper = [bar for bars in tallies()[:-STEPS] for bar in bars]
    return (
        _area("tally-of-steps", box_round(steps), "look_alike.tick_marks"),
        _area("tally-above", box_round(upper), "look_alike.tick_marks"),
        _area("contrast-scale", box_round([box for box, _ in squares()]), "look_alike.contrast_squares"),
    )


def _area(name: str, box: Box, cue: str) -> NeutralArea:
    x, y, width, height = box
    if not (x >= 0 and y >= 0 and x + width <= WIDTH and y + height <= HEIGHT):
        raise ValueError(f"{name} leaves the card")
    outline = (Rect(x=x, y=y, w=width, h=height),)
    return NeutralArea(id=name, outlines={VIEW: (outline,)}, explain=Explanation(cues=(cue,)))


if __name__ == "__main__":
    main()
