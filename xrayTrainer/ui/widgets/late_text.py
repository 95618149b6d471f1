"""What is said to somebody who waits: nothing at first, a sentence when it takes longer."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Type

PATIENCE_MS = 700
"""So long nothing is said."""


class LateText(Text):
    """A sentence that comes late, and goes with what was waited for."""

    def __init__(self) -> None:
        super().__init__(Type.BODY, muted=True, wrap=True)
        self._sentence = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.setText(self._sentence))

    def wait(self, sentence: str) -> None:
        """Somebody waits: say why, if it takes longer."""
        self._sentence = sentence
        if self.text():
            self.setText(sentence)
        elif not self._patience.isActive():
            self._patience.start()

    def end(self) -> None:
        """Nobody waits any more."""
        self._patience.stop()
        self.setText("")
