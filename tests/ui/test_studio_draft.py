"""The open draft: changes are steps, what differs is written, nothing that failed is lost."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.services.studio_api import Draft, StudioRecord
from xrayTrainer.ui.commands.draft_history import DraftHistory
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk, DraftSaving
from xrayTrainer.ui.viewmodels.tasks import TaskRunner


def made(title: str = "A") -> Draft:
    identity = new_uuid()
    exercises = ExerciseSet(id=identity, revision=1, title={"en": title}, cases=())
    return Draft(folder=Path("nowhere"), set=exercises, record=StudioRecord(set=identity))


def titled(title: str) -> Any:
    def edit(draft: Draft) -> Draft:
        renamed = msgspec.structs.replace(draft.set, title={"en": title})
        return msgspec.structs.replace(draft, set=renamed)

    return edit


class Slow:
    """A service that writes when it may."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self.may.set()
        self.full = False
        self.pairs: list[tuple[str, str]] = []

    def save(self, before: Draft, after: Draft) -> None:
        self.may.wait(20)
        if self.full:
            raise UserError("studio.disk_full", folder="x")
        self.pairs.append((before.set.title["en"], after.set.title["en"]))


class Desk:
    def __init__(self, owner: QObject) -> None:
        self.service = Slow()
        self.tasks = TaskRunner(owner)
        self.history = DraftHistory(owner)
        self.desk = DraftDesk(self.service, self.tasks, self.history, owner)  # type: ignore[arg-type]
        self.desk.show(made())

    @property
    def title(self) -> str:
        assert self.desk.draft is not None
        return self.desk.draft.set.title["en"]


@pytest.fixture
def bench(qtbot: QtBot) -> Any:
    owner = QObject()
    made_desk = Desk(owner)
    yield made_desk
    made_desk.service.may.set()
    qtbot.waitUntil(lambda: not made_desk.tasks.busy)
    made_desk.tasks.shutdown()
    owner.deleteLater()


def saved(qtbot: QtBot, bench: Desk) -> None:
    qtbot.waitUntil(lambda: bench.desk.saving is DraftSaving.SAVED and not bench.tasks.busy)


def test_that_changes_made_while_one_is_written_are_written_together(qtbot: QtBot, bench: Desk) -> None:
    bench.service.may.clear()
    for title in ("B", "C", "D"):
        bench.desk.change("Title", titled(title))
    bench.service.may.set()
    saved(qtbot, bench)
    assert bench.service.pairs == [("A", "B"), ("B", "D")]


def test_that_typing_in_one_field_is_one_step_and_undo_is_written_too(qtbot: QtBot, bench: Desk) -> None:
    for title in ("B", "Bo", "Box"):
        bench.desk.change("Title", titled(title), typing="title.en")
    bench.desk.change("Level", titled("Box!"))
    assert bench.history.stack.count() == 2
    bench.history.stack.undo()
    bench.history.stack.undo()
    assert bench.title == "A"
    saved(qtbot, bench)
    assert bench.service.pairs[-1][1] == "A" or not bench.service.pairs
    bench.history.stack.redo()
    assert bench.title == "Box"
    saved(qtbot, bench)
    assert bench.service.pairs[-1][1] == "Box"


def test_that_what_could_not_be_written_stays_and_is_tried_again(qtbot: QtBot, bench: Desk) -> None:
    told: list[UserError] = []
    bench.desk.failed.connect(told.append)
    bench.service.full = True
    bench.desk.change("Title", titled("B"))
    qtbot.waitUntil(lambda: bench.desk.saving is DraftSaving.FAILED)
    assert [error.code for error in told] == ["studio.disk_full"]
    assert bench.title == "B"
    bench.service.full = False
    bench.desk.save_again()
    saved(qtbot, bench)
    assert bench.service.pairs == [("A", "B")]


def test_that_another_draft_waits_until_this_one_is_written(qtbot: QtBot, bench: Desk) -> None:
    bench.service.may.clear()
    bench.desk.change("Title", titled("B"))
    closed: list[bool] = []
    bench.desk.closed.connect(lambda: closed.append(True))
    bench.desk.close()
    assert not closed
    bench.service.may.set()
    qtbot.waitUntil(lambda: bool(closed))
    assert bench.service.pairs == [("A", "B")]
    assert bench.desk.draft is None
    assert not bench.history.stack.canUndo()


def test_that_what_the_studio_notes_is_no_step_and_survives_undo(qtbot: QtBot, bench: Desk) -> None:
    bench.service.may.clear()
    bench.desk.change("Title", titled("B"))
    draft = bench.desk.draft
    assert draft is not None
    record = msgspec.structs.replace(draft.record, tried=(draft.set.id,))
    bench.desk.noted(msgspec.structs.replace(draft, record=record))
    bench.service.may.set()
    saved(qtbot, bench)
    assert bench.title == "B"
    assert bench.history.stack.count() == 1
    bench.history.stack.undo()
    saved(qtbot, bench)
    assert bench.title == "A"
    assert bench.desk.draft is not None
    assert bench.desk.draft.record.tried == (draft.set.id,)
    assert bench.service.pairs[-1][1] == "A"


def test_that_an_edit_without_effect_is_no_step(bench: Desk) -> None:
    bench.desk.change("Nothing", lambda draft: draft)
    assert bench.history.stack.count() == 0
