"""Changes a scene off the GUI thread, one after another; the newest of a drag wins, the last good scene stays.

A change is a function of a bench and a scene.  Changes are made in the order in which they were wanted, each on what
the one before came to; those of one gesture that have not begun yet give way to the next of the same gesture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.ui.viewmodels.composer_history import SceneHistory, SceneStep
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.domain.scene import Scene
    from xrayTrainer.services.compose_api import Bench, Standing

SUPERSEDED = "scene.superseded"
TRIES = 3
"""A change that gave way to something else on the bench is tried again so often."""
_LANE = "composer.measures"

Change: TypeAlias = "Callable[[Bench, Scene], Scene]"


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneEdit:
    """A change that is wanted.

    Attributes
    ----------
    name
        What the step is called in the window.
    change
        Returns the next scene; called off the GUI thread. The same scene where nothing changes.
    at
        What it is about, so that a refusal stands there: id of a load or hidden thing, or name of a field.
    gesture
        Names a drag or a slider: its changes are one step of undo.
    """

    name: str
    change: Change
    at: str = ""
    gesture: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A change that could not be made, what it was about, and the scene that it would have come to, where known."""

    at: str
    error: UserError
    scene: Scene | None = None


class SceneWork(QObject):
    """Holds the scene.

    Parameters
    ----------
    tasks
        Runs changes off the GUI thread.

    Signals
    -------
    changed(object)
        `Standing` that holds now: changed, undone or done again.
    refused(object)
        `Refusal`, or None as soon as a change was made.
    busy_changed(bool)
        Whether a change is under way.
    history_changed()
        What can be undone or done again is another step.
    """

    changed = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)
    history_changed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._bench: Bench | None = None
        self._history = SceneHistory()
        self._waiting: list[SceneEdit] = []
        self._running = False
        self._generation = 0
        self._refusal: Refusal | None = None

    @property
    def bench(self) -> Bench | None:
        """Where scenes are built; None until there is one."""
        return self._bench

    @property
    def standing(self) -> Standing | None:
        """What holds."""
        return self._history.now

    @property
    def busy(self) -> bool:
        """Whether a change is under way."""
        return self._running

    @property
    def undoes(self) -> str | None:
        """Name of the step that undo takes back."""
        return self._history.undoes

    @property
    def redoes(self) -> str | None:
        """Name of the step that redo does again."""
        return self._history.redoes

    @property
    def refusal(self) -> Refusal | None:
        """What could not be made last."""
        return self._refusal

    def begin(self, bench: Bench, standing: Standing) -> None:
        """Start from a scene, with nothing to undo."""
        self._forget()
        self._bench = bench
        self._history.begin(standing)
        self._tell()

    def close(self) -> None:
        """Let go of the scene; what is under way is dropped."""
        self._forget()
        self._history.clear()

    def want(self, edit: SceneEdit) -> None:
        """Make a change as soon as those before it are made."""
        if self._bench is None or self._history.now is None:
            return
        if edit.gesture and self._waiting and self._waiting[-1].gesture == edit.gesture:
            self._waiting[-1] = edit
        else:
            self._waiting.append(edit)
        self._go_on()

    def measure(self) -> None:
        """Ask for what takes longer: the measures of difficulty of the scene that holds."""
        bench, standing = self._bench, self._history.now
        if bench is None or standing is None or self._running or all(one.figures for one in standing.hidden):
            return
        generation = self._generation

        def done(made: Standing) -> None:
            if generation == self._generation and self._history.refine(made):
                self.changed.emit(made)

        def failed(error: UserError) -> None:
            if generation == self._generation and error.code != SUPERSEDED:
                self._refuse(Refusal("", error))

        scene = standing.scene
        self._tasks.submit(lambda: bench.standing(scene), done, failed=failed, lane=_LANE, owner=self)

    def step(self, by: int) -> None:
        """Undo (-1) or do again (1); changes that have not begun yet are given up."""
        self._generation += 1
        self._waiting.clear()
        self._set_running(False)
        if self._history.step(by) is not None:
            self._refuse(None)
            self._tell()

    def _go_on(self, tries: int = TRIES) -> None:
        bench, standing = self._bench, self._history.now
        if self._running or not self._waiting or bench is None or standing is None:
            return
        edit, scene, generation = self._waiting.pop(0), standing.scene, self._generation
        self._set_running(True)

        tried: list[Scene] = []

        def work() -> Standing | None:
            wanted = edit.change(bench, scene)
            tried.append(wanted)
            return None if wanted == scene else bench.standing(wanted, "draft")

        def done(made: Standing | None) -> None:
            if generation != self._generation:
                return
            if made is not None:
                self._history.push(SceneStep(edit.name, made, edit.gesture))
            self._refuse(None)
            if made is not None:
                self._tell()
            self._end()

        def failed(error: UserError) -> None:
            if generation != self._generation:
                return
            if error.code != SUPERSEDED:
                self._refuse(Refusal(edit.at, error, tried[-1] if tried else scene))
            elif tries > 0 and not (edit.gesture and self._waiting and self._waiting[0].gesture == edit.gesture):
                self._waiting.insert(0, edit)
            self._end(tries - 1 if error.code == SUPERSEDED else TRIES)

        def broke(error: Exception) -> None:
            if generation == self._generation:
                self._end()
            self._tasks.bug.emit(error)

        self._tasks.submit(work, done, failed=failed, broke=broke, owner=self)

    def _end(self, tries: int = TRIES) -> None:
        self._set_running(False)
        self._go_on(tries)

    def _forget(self) -> None:
        self._generation += 1
        self._waiting.clear()
        self._set_running(False)
        self._refuse(None)

    def _tell(self) -> None:
        self.changed.emit(self._history.now)
        self.history_changed.emit()

    def _refuse(self, refusal: Refusal | None) -> None:
        if refusal is not self._refusal:
            self._refusal = refusal
            self.refused.emit(refusal)

    def _set_running(self, running: bool) -> None:
        if running != self._running:
            self._running = running
            self.busy_changed.emit(running)
