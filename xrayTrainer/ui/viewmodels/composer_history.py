"""The steps of a scene that is composed: each is what a scene came to, so undo shows it at once. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xrayTrainer.services.compose_api import Standing

MOST_STEPS = 200
"""Steps that can be undone."""


@dataclass(frozen=True, slots=True)
class SceneStep:
    """What was done, what it came to; steps of the same `gesture`, one right after the other, are one."""

    name: str
    standing: Standing
    gesture: str = ""


class SceneHistory:
    """The steps of one scene, and which of them holds now."""

    def __init__(self) -> None:
        self._steps: list[SceneStep] = []
        self._at = -1

    @property
    def now(self) -> Standing | None:
        """What holds."""
        return self._steps[self._at].standing if self._steps else None

    @property
    def undoes(self) -> str | None:
        """Name of the step that undo takes back."""
        return self._steps[self._at].name if self._at > 0 else None

    @property
    def redoes(self) -> str | None:
        """Name of the step that redo does again."""
        return self._steps[self._at + 1].name if self._at + 1 < len(self._steps) else None

    def begin(self, standing: Standing) -> None:
        """Start from a scene, with nothing to undo."""
        self._steps, self._at = [SceneStep("", standing)], 0

    def clear(self) -> None:
        """Forget everything."""
        self._steps, self._at = [], -1

    def push(self, step: SceneStep) -> None:
        """Take a step; what was undone before it is gone."""
        del self._steps[self._at + 1 :]
        last = self._steps[self._at]
        if self._at > 0 and step.gesture and step.gesture == last.gesture:
            self._steps[self._at] = SceneStep(last.name, step.standing, step.gesture)
            return
        self._steps.append(step)
        del self._steps[: max(0, len(self._steps) - MOST_STEPS - 1)]
        self._at = len(self._steps) - 1

    def refine(self, standing: Standing) -> bool:
        """Take what is known better of the scene that holds; return whether it is still that scene."""
        if not self._steps or self._steps[self._at].standing.scene != standing.scene:
            return False
        step = self._steps[self._at]
        self._steps[self._at] = SceneStep(step.name, standing, step.gesture)
        return True

    def step(self, by: int) -> Standing | None:
        """Undo (-1) or do again (1); return what holds then, or None where there is no such step."""
        if not 0 <= self._at + by < len(self._steps):
            return None
        self._at += by
        return self.now
