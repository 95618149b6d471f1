"""The page of the record store: nothing goes out before a person wants it, and what came of it is said in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.xapi_api import RefusedStatement, Said, SendProgress, Sent, StoreSetup, StoreStatus, Tried
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.unit_store import StoreModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.unit_store import UnitStorePage

ADDRESS = "https://store.example/xapi"


class FakeXapi:
    """Use cases without a network."""

    def __init__(self) -> None:
        self.now = StoreStatus()
        self.tried: list[StoreSetup | None] = []
        self.sent = 0
        self.fails: UserError | None = None
        self.answer = Sent(taken=7, refused=0, waiting=0)
        self.files: list[tuple[Path, bool]] = []

    def status(self) -> StoreStatus:
        return self.now

    def set_up(self, setup: StoreSetup) -> None:
        self.now = StoreStatus(setup=StoreSetup(address=setup.address, key=setup.key), waiting=7)

    def forget(self) -> None:
        self.now = StoreStatus()

    def try_out(self, setup: StoreSetup | None = None) -> Tried:
        self.tried.append(setup)
        if self.fails is not None:
            raise self.fails
        return Tried(version="1.0.3", reads=True)

    def send(self, *, now: bool = True, progress: SendProgress | None = None) -> Sent:
        self.sent += 1
        if progress is not None:
            progress(3, 7)
        self.now = StoreStatus(
            setup=self.now.setup,
            waiting=self.answer.waiting,
            taken=self.answer.taken,
            refused=self.answer.refused,
            error=self.answer.error,
        )
        return self.answer

    def refused(self) -> tuple[RefusedStatement, ...]:
        return (RefusedStatement(id="x", verb="answered", reason=Said("xapi.invalid", {"words": "<b>no</b>"})),)

    def try_refused_again(self) -> int:
        self.answer = Sent(taken=7, refused=0, waiting=0)
        return 1

    def write_file(self, out: Path, *, anonymous: bool = False, home_page: str = "") -> int:
        self.files.append((out, anonymous))
        return 12


class Shown:
    """The page with what stands behind it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.xapi = FakeXapi()
        self.tasks = TaskRunner()
        self.model = StoreModel(self.xapi, self.tasks)
        self.page = UnitStorePage(self.model, folder)
        self.model.setParent(self.page)
        qtbot.addWidget(self.page)
        self.page.set_wording(Wording(Messages("en"), "en"))
        self.page.resize(1000, 700)
        self.page.show()
        self.enter()

    def enter(self) -> None:
        with self.qtbot.waitSignal(self.model.read):
            self.page.enter(None)

    def press(self, name: str) -> None:
        button = getattr(self.page, name)
        assert button.isVisible()
        with self.qtbot.waitSignal(self.model.read):
            self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    made = Shown(qtbot, tmp_path)
    yield made
    made.tasks.shutdown()


def test_that_a_store_is_tried_before_it_is_kept_and_sends_only_when_asked(shown: Shown) -> None:
    page, xapi = shown.page, shown.xapi
    assert not page.send.isVisible()
    assert not page.forget.isVisible()
    assert page.first_focus() is page.address
    page.address.setText(ADDRESS)
    page.key.setText("unit")
    page.secret.setText("s")
    xapi.fails = UserError("xapi.wrong_key")
    with shown.qtbot.waitSignal(shown.model.work.failed):
        shown.qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    assert "does not know this key" in page.notice.text
    assert xapi.now.setup is None
    xapi.fails = None
    shown.press("try_out")
    assert xapi.tried[-1] == StoreSetup(address=ADDRESS, key="unit", secret="s")
    assert page.secret.text() == ""
    assert (page.state.text(), xapi.sent) == ("7 statements wait.", 0)
    assert page.first_focus() is page.send
    shown.press("send")
    assert (xapi.sent, page.notice.text) == (1, "Sent 7 statements.")
    assert page.state.text() == "0 statements wait. The store has 7 statements."
    shown.press("forget")
    assert (page.address.text(), page.send.isVisible()) == ("", False)


def test_that_what_went_wrong_is_one_sentence_and_can_be_tried_again(shown: Shown) -> None:
    page, xapi = shown.page, shown.xapi
    xapi.set_up(StoreSetup(address=ADDRESS, key="unit", secret="s"))
    shown.enter()
    xapi.answer = Sent(taken=3, refused=1, waiting=3, error=Said("xapi.too_fast"))
    shown.press("send")
    pause = Messages("en").text("xapi.too_fast")
    assert page.notice.text == f"Sent 3 statements. {pause}"
    assert page.trouble.text().startswith(pause)
    assert "Refused: " in page.trouble.text()
    assert "<b>no</b>" in page.trouble.text()
    assert page.trouble.textFormat() is Qt.TextFormat.PlainText
    shown.press("again")
    assert not page.again.isVisible()


def test_that_the_file_goes_where_a_person_wants_it(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = tmp_path / "out" / "statements.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    shown.page.anonymous.setChecked(True)
    with shown.qtbot.waitSignal(shown.model.written):
        shown.qtbot.mouseClick(shown.page.write, Qt.MouseButton.LeftButton)
    assert shown.xapi.files == [(wanted, True)]
    assert shown.page.notice.text == f"Wrote 12 statements to {wanted}."


def test_that_everything_on_the_page_has_a_name_and_tells_its_key(shown: Shown) -> None:
    shown.xapi.set_up(StoreSetup(address=ADDRESS, key="unit", secret="s"))
    shown.enter()
    parts = [*shown.page.findChildren(QAbstractButton), *shown.page.findChildren(QLineEdit)]
    own = [part for part in parts if part.objectName().startswith("unit_store_")]
    assert len(own) == 11
    assert [part.objectName() for part in own if not part.accessibleName() or not part.toolTip()] == []
