"""The screen of the composer in a test: opened, worked by its parts, taken down."""

from __future__ import annotations

from pathlib import Path

from helpers.fake_composing import FakeBench, FakeCompose, FakeStudio
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from xrayTrainer.domain.scene import Scene
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.compose_api import ComposeService
from xrayTrainer.services.composer_unfinished import UnfinishedScenes
from xrayTrainer.ui.commands.draft_history import DraftHistory
from xrayTrainer.ui.viewmodels.composer import ComposerModel
from xrayTrainer.ui.viewmodels.composer_scan import Follows
from xrayTrainer.ui.viewmodels.route import DraftCasePlace
from xrayTrainer.ui.viewmodels.studio_draft import DraftDesk
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.composer import ComposerView

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 30_000


class ComposerBench:
    """The screen with a studio in memory, on a bench without a simulator unless another one is given.

    Parameters
    ----------
    qtbot
        Waits on states.
    folder
        Where files go.
    composing
        Where scenes are composed.
    """

    def __init__(self, qtbot: QtBot, folder: Path, composing: ComposeService | None = None) -> None:
        self.qtbot = qtbot
        self.owner = QObject()
        self.tasks = TaskRunner(self.owner)
        self.fake = FakeCompose()
        self.studio = FakeStudio(folder)
        self.unfinished = UnfinishedScenes(folder)
        self.history = DraftHistory(self.owner)
        self.desk = DraftDesk(self.studio, self.tasks, self.history, self.owner)  # type: ignore[arg-type]
        self.model = ComposerModel(
            self.fake if composing is None else composing,
            self.studio,  # type: ignore[arg-type]
            self.unfinished,
            self.desk,
            self.tasks,
            author=lambda: "A mentor",
        )
        self.model.scan._still.setInterval(0)
        self.view = ComposerView(self.model, Wording(Messages("en"), "en"))
        self.model.setParent(self.view)
        self.view.resize(1366, 700)
        self.view.show()

    @property
    def bench(self) -> FakeBench:
        """The fake bench."""
        return self.fake.one

    @property
    def scene(self) -> Scene:
        """The scene as it is now."""
        assert self.model.standing is not None
        return self.model.standing.scene

    def open(self, case: str | None = None) -> None:
        """Compose a case, or a new one."""
        self.view.enter(DraftCasePlace(set_id=self.studio.draft.id, case=case))
        self.settle()

    def settle(self) -> None:
        """Wait until the exact scan is there and nothing is under way."""
        model = self.model
        self.qtbot.waitUntil(lambda: not model.work.busy and model.scan.state is Follows.EXACT, timeout=PATIENCE_MS)
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=PATIENCE_MS)

    def pick(self, combo: QComboBox, data: str) -> None:
        """Choose from a list."""
        row = combo.findData(data)
        assert row >= 0, data
        combo.setCurrentIndex(row)
        combo.activated.emit(row)

    def click(self, name: str) -> None:
        """Press a button that can be pressed."""
        button = self.view.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isEnabled(), name
        button.click()

    def add_load(self, term: str) -> None:
        """Add a load in its step."""
        self.view.column.open_step(2)
        self.pick(self.view.column.load.cargo, term)
        self.click("composer_add_load")
        self.settle()

    def hide(self, method: str = "load.among_boxes", class_: str = "tobacco.cigarettes") -> None:
        """Hide something in its step."""
        page = self.view.column.hidden
        self.view.column.open_step(3)
        self.pick(page.method, method)
        self.pick(page.class_, class_)
        self.click("composer_add_hidden")
        self.settle()

    def mouse(self, target: QWidget, start: QPointF, end: QPointF) -> None:
        """Drag with the left button held."""
        none = Qt.MouseButton.NoButton
        for kind, place, button, held in (
            (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
            (QEvent.Type.MouseMove, (start + end) / 2, none, LEFT),
            (QEvent.Type.MouseMove, end, none, LEFT),
            (QEvent.Type.MouseButtonRelease, end, LEFT, none),
        ):
            on_screen = QPointF(target.mapToGlobal(place.toPoint()))
            QApplication.sendEvent(
                target, QMouseEvent(kind, place, on_screen, button, held, Qt.KeyboardModifier.NoModifier)
            )

    def stop(self) -> None:
        """Take it down."""
        self.bench.gate.set()
        self.view.leave()
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=PATIENCE_MS)
        self.tasks.shutdown()
        self.view.close()
        self.view.deleteLater()
        self.owner.deleteLater()
