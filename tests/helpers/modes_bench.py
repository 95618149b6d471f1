"""Practice, duty and exams below the windows, on quick cases: sets of any size, and a maker that takes no time."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from helpers.small_sets import GreyReader, GreyScenes, hidden_mark, write_json

from xrayTrainer.domain.answer import Answer, Mark
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SessionId
from xrayTrainer.domain.key import Key
from xrayTrainer.services.api import OpenCase, Review
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.modes import ModesImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.set_files import read_key
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.simulation.case_to_measure import Measure
from xrayTrainer.simulation.numbered import NumberedCase
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.store import Store

HIDDEN = {"type": "rect", "x": 100, "y": 50, "w": 80, "h": 60}
CLASSES = ("narcotics.heroin", "tobacco.cigarettes", "weapons.handguns")
METHODS = ("load.behind", "load.in_item", "structure.wall")


def pool_case_id(number: int) -> str:
    """Return the id of the case with that number in `write_pool`."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"pool/{number}"))


def case_files(
    case_id: str, *, class_id: str | None, method: str | None, level: int | None
) -> dict[str, dict[str, Any]]:
    """Return case and key of a quick case, by file name."""
    case = {
        "format": "xraytrainer/case", "version": 1, "id": case_id, "revision": 1, "kind": "search",
        "origin": "simulated", "views": [{"id": "side", "source": {"high": "side.high.png"}}],
        "carrier": {"kind": "container.dry_40"},
    }  # fmt: skip
    thing = {"id": "thing", "class": class_id, "method": method, "outlines": {"side": [[HIDDEN]]}}
    key: dict[str, Any] = {
        "format": "xraytrainer/key", "version": 1, "case": case_id, "revision": 1,
        "verdict": "no_suspicion" if class_id is None else "suspicion",
        "concealments": [] if class_id is None else [thing],
    }  # fmt: skip
    if level is not None:
        key["difficulty"] = {"mentor": level}
    return {"case.json": case, "key.json": key}


def write_pool(
    folder: Path, *, threats: int, clear: int, classes: Sequence[str] = CLASSES, first: int = 0, **members: Any
) -> Path:
    """Write a set of quick cases: classes, methods and levels in turn; `members` go into `set.json`."""
    slugs = []
    for number in range(threats + clear):
        class_id = classes[number % len(classes)] if number < threats else None
        method = None if class_id is None else METHODS[classes.index(class_id) % len(METHODS)]
        level = 1 + number // len(classes) % 5 if class_id else None
        slugs.append(f"case-{number:05d}")
        for name, content in case_files(
            pool_case_id(first + number), class_id=class_id, method=method, level=level
        ).items():
            write_json(folder / "cases" / slugs[-1] / name, content)
    content = {
        "format": "xraytrainer/set", "version": 1, "revision": 1, "title": {"en": "Pool"}, "cases": slugs,
        "id": str(uuid.uuid5(uuid.NAMESPACE_OID, folder.name)), "rules": {"modes": ["practice"]}, **members,
    }  # fmt: skip
    write_json(folder / "set.json", content)
    return folder


class QuickMaker:
    """Stands for the simulator: quick cases as wished for.

    Attributes
    ----------
    asked
        What was wished for.
    fails
        Whether it makes nothing.
    broken
        Whether it can't even start.
    limits
        Within which time they were wanted.
    before
        Called before each case is made.
    """

    def __init__(self, before: Callable[[], None] = lambda: None) -> None:
        self.asked: list[Measure] = []
        self.fails = False
        self.broken = False
        self.limits: list[float | None] = []
        self.before = before
        self._lock = threading.Lock()

    def make(
        self,
        measures: Sequence[Measure],
        *,
        within_s: float | None = None,
        told: Callable[[int], None] | None = None,
    ) -> list[NumberedCase | UserError]:
        """Make cases."""
        self.limits.append(within_s)
        if self.broken:
            raise UserError("scene.worker_start")
        made = [self._made(measure) for measure in measures]
        if told is not None:
            told(len(made))
        return made

    def _made(self, measure: Measure) -> NumberedCase | UserError:
        with self._lock:
            self.asked.append(measure)
        self.before()
        if self.fails:
            return UserError("scene.nothing_fits")
        wish = measure.wish
        case_id = str(uuid.uuid5(uuid.NAMESPACE_OID, repr(measure)))
        class_id = (wish.classes[0] if wish.classes else CLASSES[0]) if wish.threat else None
        method = (wish.methods[0] if wish.methods else METHODS[0]) if wish.threat else None
        files = case_files(case_id, class_id=class_id, method=method, level=measure.band if wish.threat else None)
        encoded = {name: to_json(_typed(name, content)) for name, content in files.items()}
        return NumberedCase(number=1, case_id=case_id, threat=wish.threat, files=encoded)

    def rest(self) -> None:
        """Nothing is held."""


class Bench:
    """All that a trainee has below the windows.

    Parameters
    ----------
    folder
        Its `sets` are the Library's; records and made cases go into `data`.
    maker
        Makes cases.
    clock
        The time.
    """

    def __init__(self, folder: Path, *, maker: QuickMaker | None = None, clock: Clock = now) -> None:
        self.data = folder / "data"
        self.store = Store.open(self.data)
        self.people = PeopleImpl(self.store, clock=clock)
        self.library = LibraryImpl(self.store, self.people, bundled=folder / "sets", data=self.data)
        self.maker = maker or QuickMaker()
        self.prepared: list[str] = []
        self.modes = ModesImpl(
            self.store,
            self.people,
            self.library,
            data=self.data,
            maker=self.maker,
            prepare=self._prepare,
            finish=lambda session: self.training.finish(session),
            clock=clock,
        )
        self.training = TrainingImpl(
            self.store, self.people, self.library, GreyReader(), GreyScenes(), clock=clock, way=self.modes
        )

    def _prepare(self, folder: Path, case: Case) -> None:
        self.prepared.append(case.id)

    def close(self) -> None:
        """Close the records."""
        self.store.close()

    def truth(self, opened: OpenCase) -> tuple[str | None, str | None]:
        """Return class and method of what is hidden in a case."""
        hidden = read_key(opened.folder, opened.case).concealments
        return (hidden[0].class_, hidden[0].method) if hidden else (None, None)

    def submit(self, opened: OpenCase, *, right: bool = True) -> Review:
        """Answer a case, rightly or by missing what is hidden (or seeing what is not)."""
        threat = self.truth(opened)[0] is not None
        suspicion = threat == right
        marks: tuple[Mark, ...] = (hidden_mark(),) if suspicion else ()
        return self.training.submit(answer_of(opened, marks=marks, suspicion=suspicion))

    def work(self, session: SessionId, *, right: bool = True) -> Review:
        """Open the next case and answer it."""
        return self.submit(self.training.open_case(session), right=right)


def answer_of(opened: OpenCase, *, marks: tuple[Mark, ...], suspicion: bool) -> Answer:
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
        seconds=20.0,
    )


def _typed(name: str, content: dict[str, Any]) -> Any:
    return read_bytes(Case if name == "case.json" else Key, json.dumps(content).encode(), file=name)
