"""A set of three small cases - one with a hidden thing, one clear, one more hidden - and a trainee's moves on it."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import numpy as np

from xrayTrainer.domain.answer import SURE, Answer, Event, Mark
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.regions import Rect
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.api import OpenCase
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.store import Records

WIDTH, HEIGHT = 400, 200
HIDDEN = {"type": "rect", "x": 100, "y": 50, "w": 80, "h": 60}
SET_ID = SetId(str(uuid.UUID(int=7)))
CASES = ("first-hidden", "second-clear", "third-hidden")


def case_id(number: int) -> str:
    """Return the id of the case with that number, from 1."""
    return str(uuid.UUID(int=(9 << 64) + number))


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Write one file of a set."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


def write_set(folder: Path, *, revision: int = 1, case_revision: int = 1, keys: bool = True, **members: Any) -> Path:
    """Write the set and return its folder; `members` go into `set.json`."""
    content = {
        "format": "xraytrainer/set", "version": 1, "id": SET_ID, "revision": revision, "title": {"en": "Small"},
        "cases": list(CASES), "rules": {"modes": ["practice", "exam"]}, **members,
    }  # fmt: skip
    write_json(folder / "set.json", content)
    for number, name in enumerate(CASES, start=1):
        case = {
            "format": "xraytrainer/case", "version": 1, "id": case_id(number), "revision": case_revision,
            "kind": "search", "origin": "simulated", "views": [{"id": "side", "source": {"high": "side.high.png"}}],
        }  # fmt: skip
        write_json(folder / "cases" / name / "case.json", case)
        if keys:
            write_key(folder, number)
    return folder


def write_key(folder: Path, number: int, *, revision: int = 1, hidden: dict[str, Any] = HIDDEN) -> Path:
    """Write the key of a case and return its path."""
    clear = number == 2
    thing = {"id": "thing", "outlines": {"side": [[hidden]]}}
    key: dict[str, Any] = {
        "format": "xraytrainer/key", "version": 1, "case": case_id(number), "revision": revision,
        "verdict": "no_suspicion" if clear else "suspicion", "concealments": [] if clear else [thing],
    }  # fmt: skip
    path = folder / "cases" / CASES[number - 1] / "key.json"
    write_json(path, key)
    return path


class GreyReader:
    """Stands for the decoder: every file is a grey scan of one size."""

    def __init__(self) -> None:
        self.read_paths: list[Path] = []

    def read(self, path: Path, *, low: Path | None = None, meaning: PixelMeaning | None = None) -> Scan:
        """Return a grey scan."""
        self.read_paths.append(path)
        return Scan(np.zeros((HEIGHT, WIDTH), np.uint16), None, 16, meaning or PixelMeaning.GREY)


class GreyScenes:
    """Stands for the renderer: every scene is a grey scan of one size."""

    def __init__(self) -> None:
        self.prepared: list[tuple[Path, str]] = []

    def scan(self, path: Path, view: str) -> Scan:
        """Return a grey scan."""
        return Scan(np.full((HEIGHT, WIDTH), 7, np.uint16), None, 16, PixelMeaning.TRANSMISSION)

    def size(self, path: Path, view: str) -> tuple[int, int]:
        """Return its size."""
        return WIDTH, HEIGHT

    def prepare(self, path: Path, view: str) -> None:
        """Remember what was wanted ahead of time."""
        self.prepared.append((path, view))


def make_training(
    records: Records, sets: Path, *, clock: Clock = now, scenes: GreyScenes | None = None
) -> TrainingImpl:
    """Return the service on records and a folder of sets."""
    people = PeopleImpl(records, clock=clock)
    library = LibraryImpl(records, people, bundled=sets, data=sets / "no-own-sets")
    return TrainingImpl(records, people, library, GreyReader(), scenes or GreyScenes(), clock=clock)


def hidden_mark(number: int = 1) -> Mark:
    """Return a mark right on the hidden thing."""
    return Mark(id=str(uuid.UUID(int=number)), view="side", region=Rect(x=100, y=50, w=80, h=60), confidence=SURE)


def answer_to(
    opened: OpenCase, *, marks: tuple[Mark, ...] = (), suspicion: bool, events: tuple[Event, ...] = ()
) -> Answer:
    """Return the answer that a trainee submits."""
    return Answer(
        id=opened.answer,
        session=opened.session.id,
        person=opened.session.person,
        set=opened.session.set.id,
        set_revision=opened.session.set.revision,
        case=opened.case.id,
        case_revision=opened.case.revision,
        mode=opened.session.mode,
        program="0.1",
        marks=marks,
        verdict="suspicion" if suspicion else "no_suspicion",
        events=events,
        seconds=20.0,
    )
